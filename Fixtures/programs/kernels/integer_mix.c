// i32 arithmetic in registers: sums, products, quotients, rotations, bit counts.
#include "kernel.h"

static inline uint32_t rotate(uint32_t value, int count) { return value << count | value >> (32 - count); }

static NOINLINE uint64_t work(uint32_t rounds) {
  uint32_t a = 0x9e3779b9, b = 0x7f4a7c15, c = 1, d = 2;
  for (uint32_t i = 0; i < rounds; i++) {
    a += b; d = rotate(d ^ a, 16);
    c += d; b = rotate(b ^ c, 12);
    a = a * (c | 1) + i;
    b += d / ((a >> 24) + 3);
    c ^= (uint32_t)__builtin_popcount(d) + ((uint32_t)__builtin_clz(b | 1) << 8);
    if ((int32_t)d < 0) c -= d % 1000003; else d += (uint32_t)((int32_t)(b ^ i) >> 3);
    a ^= d > c ? b & 0xffff : b >> 16;
  }
  return mix(mix((uint64_t)a << 32 | b, c), d);
}

KERNEL(18000000, 120000)
