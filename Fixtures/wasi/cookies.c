// Listings by hand: every size of buffer, every cookie, names that are cut.
#include "check.h"
#include <wasi/api.h>

int main(void) {
  mkdir("d", 0777);
  char path[32];
  for (int i = 0; i < 40; i++) {
    snprintf(path, sizeof path, "d/%.*s%d", i % 13, "abcdefghijklm", i);
    put(path, "");
  }
  int directory = open("d", O_RDONLY | O_DIRECTORY);
  static uint8_t buffer[4096];
  __wasi_size_t used = 0;
  step("all", __wasi_fd_readdir(directory, buffer, sizeof buffer, 0, &used) == 0);
  int count = 0;
  uint64_t cookies[64] = {0};
  char names[64][32];
  for (size_t offset = 0; offset + sizeof(__wasi_dirent_t) <= used; count++) {
    __wasi_dirent_t entry;
    memcpy(&entry, buffer + offset, sizeof entry);
    offset += sizeof entry;
    memcpy(names[count], buffer + offset, entry.d_namlen);
    names[count][entry.d_namlen] = 0;
    offset += entry.d_namlen;
    cookies[count + 1] = entry.d_next;
  }
  printf("%d entries, first %s, second %s\n", count, names[0], names[1]);
  int wrong = 0;
  for (int from = 0; from <= count; from++) {
    __wasi_fd_readdir(directory, buffer, sizeof buffer, cookies[from], &used);
    __wasi_dirent_t entry;
    if (from == count) wrong += used != 0;
    else {
      memcpy(&entry, buffer, sizeof entry);
      wrong += entry.d_namlen != strlen(names[from]) || memcmp(buffer + sizeof entry, names[from], entry.d_namlen) != 0 || entry.d_next != cookies[from + 1];
    }
  }
  printf("from each cookie: %d wrong\n", wrong);
  for (size_t size = 0; size < 100; size++) {
    memset(buffer, 0xAA, 128);
    __wasi_errno_t error = __wasi_fd_readdir(directory, buffer, size, 0, &used);
    wrong += error != 0 || used != size || (size < 128 && buffer[size] != 0xAA);
  }
  printf("each size of buffer: %d wrong\n", wrong);
  int total = 0;
  for (uint64_t cookie = 0;;) {
    __wasi_fd_readdir(directory, buffer, 64, cookie, &used);
    size_t offset = 0;
    while (offset + sizeof(__wasi_dirent_t) <= used) {
      __wasi_dirent_t entry;
      memcpy(&entry, buffer + offset, sizeof entry);
      if (offset + sizeof entry + entry.d_namlen > used) break;
      offset += sizeof entry + entry.d_namlen;
      cookie = entry.d_next;
      total++;
    }
    if (used < 64) break;
  }
  printf("in small pieces: %d\n", total);
  step("cookie far away", __wasi_fd_readdir(directory, buffer, sizeof buffer, 1000000, &used) == 0);
  printf("%d bytes\n", (int)used);
  DIR *stream = fdopendir(directory);
  for (int i = 0; i < 10; i++) readdir(stream);
  long place = telldir(stream);
  struct dirent *entry = readdir(stream);
  char name[32];
  strcpy(name, entry->d_name);
  for (int i = 0; i < 5; i++) readdir(stream);
  seekdir(stream, place);
  printf("telldir and seekdir: %d\n", strcmp(readdir(stream)->d_name, name) == 0);
  rewinddir(stream);
  printf("rewinddir: %s\n", readdir(stream)->d_name);
  return 0;
}
