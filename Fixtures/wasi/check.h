// What the programs share: every step prints one line, with the error number where it failed.
#pragma once
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Prints a step with its result, or with the error.
static inline long long step(const char *name, long long result) {
  if (result < 0) printf("%s: error %d\n", name, errno);
  else printf("%s: %lld\n", name, result);
  return result;
}

// The same where the number itself (a descriptor) says nothing.
static inline int opened(const char *name, int descriptor) {
  if (descriptor < 0) printf("%s: error %d\n", name, errno);
  else printf("%s: ok\n", name);
  return descriptor;
}

static inline void put(const char *path, const char *text) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (file < 0 || write(file, text, strlen(text)) != (ssize_t)strlen(text)) printf("put %s: error %d\n", path, errno);
  if (file >= 0) close(file);
}

static inline void show(const char *path) {
  char text[256];
  int file = open(path, O_RDONLY);
  if (file < 0) {
    printf("show %s: error %d\n", path, errno);
    return;
  }
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  if (count < 0) printf("show %s: error %d\n", path, errno);
  else printf("show %s: \"%.*s\"\n", path, (int)count, text);
}

static inline const char *kind(mode_t mode) {
  return S_ISREG(mode) ? "file" : S_ISDIR(mode) ? "directory" : S_ISLNK(mode) ? "link" : "other";
}
