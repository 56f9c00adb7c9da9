// Output of the command-line programs: no C library, only WASI.
#pragma once
#include "../plugins/include/wasi.h"

static inline uint32_t length_of(const char *text) {
  uint32_t length = 0;
  while (text[length]) length++;
  return length;
}

static inline void print(const char *text) {
  struct io_vector vector = {text, length_of(text)};
  uint32_t written;
  wasi_fd_write(1, &vector, 1, &written);
}

static inline void print_number(uint32_t number) {
  char text[11];
  uint32_t at = sizeof text - 1;
  text[at] = 0;
  do text[--at] = (char)('0' + number % 10);
  while (number /= 10);
  print(text + at);
}
