// Files: open in all ways, read, write, seek, append, truncate, positions, times, rename, remove.
#include "check.h"
#include <sys/uio.h>

static void modes(void) {
  opened("missing", open("a.txt", O_RDONLY));
  int file = opened("create", open("a.txt", O_RDWR | O_CREAT | O_EXCL, 0666));
  opened("create again", open("a.txt", O_RDWR | O_CREAT | O_EXCL, 0666));
  step("write", write(file, "hello, world", 12));
  step("read at the end", read(file, (char[4]){0}, 4));
  close(file);
  show("a.txt");
  opened("truncate", file = open("a.txt", O_WRONLY | O_TRUNC));
  step("write", write(file, "short", 5));
  step("read from write-only", read(file, (char[4]){0}, 4));
  close(file);
  step("closed", write(file, "x", 1));
  show("a.txt");
  opened("read-only", file = open("a.txt", O_RDONLY));
  step("write to read-only", write(file, "x", 1));
  close(file);
  opened("file as directory", open("a.txt", O_RDONLY | O_DIRECTORY));
  opened("slash behind a file", open("a.txt/", O_RDONLY));
  opened("file on the way", open("a.txt/b", O_RDONLY));
  opened("directory for writing", open(".", O_RDWR));
  opened("empty path", open("", O_RDONLY));
}

static void positions(void) {
  char text[32] = {0};
  int file = open("b.txt", O_RDWR | O_CREAT, 0666);
  write(file, "0123456789", 10);
  step("seek to 3", lseek(file, 3, SEEK_SET));
  step("read 4", read(file, text, 4));
  printf("%.4s\n", text);
  step("seek by -2", lseek(file, -2, SEEK_CUR));
  step("seek from the end", lseek(file, -1, SEEK_END));
  step("read 4", read(file, text, 4));
  step("seek before the beginning", lseek(file, -1, SEEK_SET));
  step("seek past the end", lseek(file, 20, SEEK_SET));
  step("write", write(file, "end", 3));
  struct stat status;
  step("stat", fstat(file, &status));
  printf("%s of %lld\n", kind(status.st_mode), (long long)status.st_size);
  step("pread", pread(file, text, 16, 8));
  for (int i = 0; i < 16; i++) printf("%02x ", text[i]);
  printf("\n");
  step("pwrite", pwrite(file, "ab", 2, 1));
  step("where", lseek(file, 0, SEEK_CUR));
  step("pread past the end", pread(file, text, 4, 100));
  step("truncate to 5", ftruncate(file, 5));
  step("truncate to 8", ftruncate(file, 8));
  step("truncate to -1", ftruncate(file, -1));
  lseek(file, 0, SEEK_SET);
  step("read", read(file, text, 32));
  for (int i = 0; i < 8; i++) printf("%02x ", text[i]);
  printf("\n");
  // A host may take only some of the parts at once.
  struct iovec parts[3] = {{"one", 3}, {"", 0}, {"two", 3}};
  ssize_t done = pwritev(file, parts, 3, 0);
  if (done == 3) done += pwritev(file, parts + 1, 2, 3);
  step("pwritev", done);
  char first[2], second[6];
  struct iovec rooms[2] = {{first, 2}, {second, 6}};
  done = preadv(file, rooms, 2, 0);
  if (done == 2) done += preadv(file, rooms + 1, 1, 2);
  step("preadv", done);
  printf("%.2s|%.6s\n", first, second);
  step("sync", fsync(file));
  step("datasync", fdatasync(file));
  close(file);
}

static void append(void) {
  int file = open("c.txt", O_RDWR | O_CREAT | O_APPEND, 0666);
  step("append", write(file, "one ", 4));
  lseek(file, 0, SEEK_SET);
  step("append from the beginning", write(file, "two ", 4));
  step("where", lseek(file, 0, SEEK_CUR));
  printf("flags %d\n", (fcntl(file, F_GETFL) & O_APPEND) != 0);
  step("no more append", fcntl(file, F_SETFL, 0));
  lseek(file, 0, SEEK_SET);
  step("write", write(file, "ONE ", 4));
  step("append again", fcntl(file, F_SETFL, O_APPEND));
  step("append", write(file, "three", 5));
  close(file);
  show("c.txt");
  FILE *stream = fopen("c.txt", "a+");
  fprintf(stream, " four");
  fclose(stream);
  show("c.txt");
}

static void names(void) {
  put("d.txt", "d");
  put("e.txt", "e");
  step("rename", rename("d.txt", "f.txt"));
  show("d.txt");
  show("f.txt");
  step("rename over", rename("f.txt", "e.txt"));
  show("e.txt");
  step("rename what is not there", rename("nothing", "x"));
  step("rename with a slash", rename("e.txt/", "x"));
  step("rename to a slash", rename("e.txt", "x/"));
  step("rename to itself", rename("e.txt", "e.txt"));
  step("unlink with a slash", unlink("e.txt/"));
  step("rmdir of a file", rmdir("e.txt"));
  step("unlink", unlink("e.txt"));
  step("unlink again", unlink("e.txt"));
  int file = open("g.txt", O_RDWR | O_CREAT, 0666);
  write(file, "still here", 10);
  step("unlink while open", unlink("g.txt"));
  char text[16] = {0};
  step("read after that", pread(file, text, 16, 0));
  printf("%s\n", text);
  close(file);
  show("g.txt");
  put("日本語 ☕.txt", "names in UTF-8");
  show("日本語 ☕.txt");
  char path[400];
  memset(path, 'n', 255);
  path[255] = 0;
  opened("255 bytes", open(path, O_CREAT | O_WRONLY, 0666));
  memset(path, 'n', 256);
  path[256] = 0;
  opened("256 bytes", open(path, O_CREAT | O_WRONLY, 0666));
  opened("no UTF-8", open("\xff\xfe", O_CREAT | O_WRONLY, 0666));
}

static void times(void) {
  put("t.txt", "t");
  struct timespec both[2] = {{1000000000, 5}, {1500000000, 123456789}};
  struct stat status;
  step("utimensat", utimensat(AT_FDCWD, "t.txt", both, 0));
  stat("t.txt", &status);
  printf("%lld.%09ld %lld.%09ld\n", (long long)status.st_atim.tv_sec, status.st_atim.tv_nsec, (long long)status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
  both[0].tv_nsec = UTIME_OMIT;
  both[1].tv_sec = 7;
  int file = open("t.txt", O_RDWR);
  step("futimens", futimens(file, both));
  both[1].tv_nsec = UTIME_NOW;
  fstat(file, &status);
  printf("%lld %lld.%09ld\n", (long long)status.st_atim.tv_sec, (long long)status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
  step("now", futimens(file, both));
  fstat(file, &status);
  printf("%d\n", status.st_mtim.tv_sec > 1600000000);
  close(file);
}

int main(void) {
  modes();
  positions();
  append();
  names();
  times();
  return 0;
}
