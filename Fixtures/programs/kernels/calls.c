// Calls of small functions that are not inlined: none to six arguments, all number types, no recursion.
#include "kernel.h"

static uint32_t counter;

static NOINLINE void count(void) { counter++; }
static NOINLINE uint32_t next(uint32_t value) { return value * 69069 + 1; }
static NOINLINE uint32_t larger(uint32_t a, uint32_t b) { return a > b ? a : b; }
static NOINLINE uint64_t join(uint32_t high, uint32_t low) { return (uint64_t)high << 32 | low; }
static NOINLINE double blend(double a, double b, double t) { return a + (b - a) * t; }
static NOINLINE float scale(float a, int32_t b) { return a * 0.5f + (float)b; }
static NOINLINE uint64_t six(uint32_t a, uint64_t b, uint32_t c, uint64_t d, uint32_t e, uint64_t f) { return (a + b) ^ (c + d) ^ (e + f); }
static NOINLINE uint64_t through(uint32_t a, uint32_t b) {
  count();
  return join(next(a), larger(a, b));
}

static NOINLINE uint64_t work(uint32_t rounds) {
  counter = 0;
  uint32_t value = 5;
  uint64_t hash = 0;
  double real = 0.25;
  float small = 1;
  for (uint32_t round = 0; round < rounds; round++) {
    value = next(value);
    real = blend(real, (double)(value >> 16), 0.125);
    small = scale(small, (int32_t)(value >> 28));
    hash = six(value, hash, round, through(value, round), counter, hash >> 7);
  }
  return mix(mix(hash, double_bits(real)), float_bits(small) + counter);
}

KERNEL(4500000, 60000)
