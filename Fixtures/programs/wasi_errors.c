// Calls WASI with what it must refuse, and prints the error numbers, one line each. With an argument it goes on to
// what hosts answer differently, some with a trap: a clock that is not there, memory that is not there.
#include "wasi_io.h"

static void show(const char *what, uint32_t number) {
  print(what);
  print(": ");
  print_number(number);
  print("\n");
}

__attribute__((export_name("_start"))) void start(void) {
  struct io_vector hello = {"hello", 5};
  struct io_vector outside = {(const void *)0xFFFFFFF0, 64};
  uint32_t size = 0;
  uint64_t first = 0, second = 0;
  unsigned char room[16];
  show("fd_write to a descriptor that is not open", wasi_fd_write(9, &hello, 1, &size));
  show("fd_read from a descriptor that is not open", wasi_fd_read(9, &hello, 1, &size));
  show("fd_close of a descriptor that is not open", wasi_fd_close(9));
  show("fd_prestat_get without a directory", wasi_fd_prestat_get(3, room));
  show("path_open without a directory", wasi_path_open(3, 0, "secret", 6, 0, 0, 0, 0, &size));
  show("random_get", wasi_random_get(room, sizeof room));
  show("clock_time_get", wasi_clock_time_get(1, 1, &first) | wasi_clock_time_get(1, 1, &second));
  show("the clock did not go back", second >= first);

  uint32_t count = 0;
  wasi_args_sizes_get(&count, &size);
  if (count > 1) {
    show("clock_time_get of a clock that is not there", wasi_clock_time_get(77, 1, &first));
    show("fd_write of memory that is not there", wasi_fd_write(1, &outside, 1, &size));
    show("random_get into memory that is not there", wasi_random_get((void *)0xFFFFFFF0, 64));
  }
  wasi_proc_exit(0);
}
