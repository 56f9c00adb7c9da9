// The few functions of WASI preview 1 that the fixtures call, declared by hand.
#pragma once
#include <stdint.h>

#define WASI(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(name)))

// A buffer of fd_read and fd_write: pointer and byte count, 32 bits each.
struct io_vector {
  const void *start;
  uint32_t size;
};

WASI("args_sizes_get") uint32_t wasi_args_sizes_get(uint32_t *count, uint32_t *size);
WASI("args_get") uint32_t wasi_args_get(char **pointers, char *text);
WASI("environ_sizes_get") uint32_t wasi_environ_sizes_get(uint32_t *count, uint32_t *size);
WASI("environ_get") uint32_t wasi_environ_get(char **pointers, char *text);
WASI("clock_time_get") uint32_t wasi_clock_time_get(uint32_t clock, uint64_t precision, uint64_t *nanoseconds);
WASI("random_get") uint32_t wasi_random_get(void *room, uint32_t size);
WASI("fd_read") uint32_t wasi_fd_read(uint32_t fd, const struct io_vector *vectors, uint32_t count, uint32_t *size);
WASI("fd_write") uint32_t wasi_fd_write(uint32_t fd, const struct io_vector *vectors, uint32_t count, uint32_t *size);
WASI("fd_close") uint32_t wasi_fd_close(uint32_t fd);
WASI("fd_prestat_get") uint32_t wasi_fd_prestat_get(uint32_t fd, void *prestat);
WASI("path_open")
uint32_t wasi_path_open(
  uint32_t fd, uint32_t look_up, const char *path, uint32_t path_size, uint32_t open, uint64_t rights, uint64_t inherited, uint32_t flags,
  uint32_t *opened);
WASI("proc_exit") _Noreturn void wasi_proc_exit(uint32_t code);
