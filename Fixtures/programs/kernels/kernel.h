// What every kernel shares: its two entries, random numbers and the checksum.
#pragma once
#include <stdint.h>

#ifdef __wasm__
#define EXPORT(name) __attribute__((export_name(name)))
#else
#define EXPORT(name)
#endif
#define NOINLINE __attribute__((noinline))

// `work(n)` in two sizes: `run` for measurements, `run_small` for debug builds of an engine.
// The sizes are volatile, so that the compiler knows neither.
#define KERNEL(large, small)                                                     \
  static const volatile uint32_t sizes[2] = {large, small};                      \
  EXPORT("run") int64_t run(void) { return (int64_t)work(sizes[0]); }            \
  EXPORT("run_small") int64_t run_small(void) { return (int64_t)work(sizes[1]); }

// The high bits of a linear congruence: 24 of them.
static inline uint32_t random24(uint32_t *state) {
  *state = *state * 1664525u + 1013904223u;
  return *state >> 8;
}

static inline uint64_t mix(uint64_t hash, uint64_t value) { return (hash ^ value) * 1099511628211u; }

static inline uint64_t double_bits(double value) {
  union { double value; uint64_t bits; } both = {value};
  return both.bits;
}

static inline uint32_t float_bits(float value) {
  union { float value; uint32_t bits; } both = {value};
  return both.bits;
}
