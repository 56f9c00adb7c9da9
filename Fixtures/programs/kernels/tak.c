// Deep recursion with several arguments: Takeuchi's function and Ackermann's.
#include "kernel.h"

static NOINLINE int32_t tak(int32_t x, int32_t y, int32_t z) {
  if (y >= x) return z;
  return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}

static NOINLINE uint32_t ackermann(uint32_t m, uint32_t n) {
  if (m == 0) return n + 1;
  if (n == 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}

static NOINLINE uint64_t work(uint32_t rounds) {
  uint64_t hash = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    hash = mix(hash, (uint32_t)tak(14 + (int32_t)(round & 1), 8, (int32_t)(round & 3)));
    hash = mix(hash, ackermann(2, 40 + (round & 7)));
    hash = mix(hash, ackermann(3, 4 + (round & 1)));
  }
  return hash;
}

KERNEL(100, 2)
