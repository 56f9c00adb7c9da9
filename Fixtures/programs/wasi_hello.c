// A command-line program: prints its arguments and its environment, copies standard input to standard output,
// and leaves with the code that `--exit=<n>` gives, or by returning from `_start` without one. `--trap` traps at the end.
#include <stdbool.h>
#include "wasi_io.h"

static char *pointers[256];
static char text[16384];

static bool starts_with(const char *word, const char *start) {
  while (*start) {
    if (*word++ != *start++) return false;
  }
  return true;
}

__attribute__((noinline)) static void fail_hard(void) { __builtin_trap(); }

static void copy_input(void) {
  static char room[1000];
  for (;;) {
    struct io_vector vector = {room, sizeof room};
    uint32_t count = 0, written = 0;
    if (wasi_fd_read(0, &vector, 1, &count) || count == 0) return;
    for (uint32_t done = 0; done < count; done += written) {
      vector = (struct io_vector){room + done, count - done};
      if (wasi_fd_write(1, &vector, 1, &written)) return;
    }
  }
}

__attribute__((export_name("_start"))) void start(void) {
  int32_t code = -1;
  bool traps = false;
  uint32_t count = 0, size = 0;
  print("hello\n");
  if (wasi_args_sizes_get(&count, &size) == 0 && count <= 256 && size <= sizeof text && wasi_args_get(pointers, text) == 0) {
    for (uint32_t at = 0; at < count; at++) {
      print("arg ");
      print_number(at);
      print(": ");
      print(pointers[at]);
      print("\n");
      if (starts_with(pointers[at], "--trap")) traps = true;
      if (!starts_with(pointers[at], "--exit=")) continue;
      code = 0;
      for (const char *digit = pointers[at] + 7; *digit >= '0' && *digit <= '9'; digit++) code = code * 10 + (*digit - '0');
    }
  }
  if (wasi_environ_sizes_get(&count, &size) == 0 && count <= 256 && size <= sizeof text && wasi_environ_get(pointers, text) == 0) {
    for (uint32_t at = 0; at < count; at++) {
      print("env ");
      print(pointers[at]);
      print("\n");
    }
  }
  copy_input();
  struct io_vector vector = {"bye\n", 4};
  wasi_fd_write(2, &vector, 1, &size);
  if (traps) fail_hard();
  if (code >= 0) wasi_proc_exit((uint32_t)code);
}
