// Looks whether an earlier call has left anything behind, then writes wherever it can. With "trap" in the line it traps after that, with "spin" it never returns.
// One byte in some stands for all of them: a call in a debug build takes milliseconds, not seconds.
#include "plugin.h"
#include "wasi.h"

static volatile uint32_t number = 7;
static volatile unsigned char wide[20000];

NOINLINE static bool is_clean(const unsigned char *request, uint32_t size) {
  bool clean = number == 7 && __builtin_wasm_memory_size(0) == 3;
  for (uint32_t at = 0; at < sizeof wide; at += 97) clean &= wide[at] == 0;
  for (uint32_t at = 63 * (size / 63 + 1); at < 0x2000; at += 63) clean &= ((const volatile unsigned char *)request)[at] == 0;
  return clean;
}

NOINLINE static bool scribble(unsigned char *request) {
  number = 99;
  for (uint32_t at = 0; at < sizeof wide; at += 97) wide[at] = (unsigned char)(at | 1);
  for (uint32_t at = 0; at < 0x2000; at += 63) ((volatile unsigned char *)request)[at] = 0xAA;
  // A page that is new must be zero, whatever an earlier call wrote to it.
  uint32_t page = (uint32_t)__builtin_wasm_memory_grow(0, 1);
  bool clean = page == 3;
  for (uint32_t at = page << 16; at < (page + 1) << 16; at += 2044) {
    volatile uint32_t *word = (volatile uint32_t *)(uintptr_t)at;
    clean &= *word == 0;
    *word = 0xAAAAAAAA;
  }
  // Standard output can be closed once.
  return clean && wasi_fd_close(1) == 0;
}

NOINLINE static void spin_forever(void) {
  while (number) {}
}

EXPORT("parse_line") uint64_t parse_line(unsigned char *request, uint32_t size) {
  bool traps = CONTAINS(request, size, "trap"), spins = CONTAINS(request, size, "spin");
  bool clean = is_clean(request, size);
  clean &= scribble(request);
  if (clean && traps) __builtin_trap();
  if (clean && spins) spin_forever();
  return clean ? EVENT("clean") : EVENT("trace");
}
