// i64 sums, rotations and loads: SipHash-2-4 over messages of many lengths.
#include "kernel.h"

#define SIZE 1024

static uint64_t message[SIZE / 8];

static inline uint64_t rotate(uint64_t value, int count) { return value << count | value >> (64 - count); }

#define ROUND                                                       \
  a += b; b = rotate(b, 13) ^ a; a = rotate(a, 32);                 \
  c += d; d = rotate(d, 16) ^ c;                                    \
  a += d; d = rotate(d, 21) ^ a;                                    \
  c += b; b = rotate(b, 17) ^ c; c = rotate(c, 32);

static NOINLINE uint64_t siphash(uint32_t byte_count, uint64_t key, uint64_t other) {
  uint64_t a = key ^ 0x736f6d6570736575u, b = other ^ 0x646f72616e646f6du;
  uint64_t c = key ^ 0x6c7967656e657261u, d = other ^ 0x7465646279746573u;
  for (uint32_t i = 0; i < byte_count / 8; i++) {
    d ^= message[i];
    ROUND ROUND
    a ^= message[i];
  }
  uint64_t last = (uint64_t)byte_count << 56;
  for (uint32_t i = byte_count & ~7u; i < byte_count; i++) last |= (uint64_t)((const uint8_t *)message)[i] << (i & 7) * 8;
  d ^= last;
  ROUND ROUND
  a ^= last;
  c ^= 0xff;
  ROUND ROUND ROUND ROUND
  return a ^ b ^ c ^ d;
}

static NOINLINE uint64_t work(uint32_t rounds) {
  for (uint32_t i = 0; i < SIZE / 8; i++) message[i] = i * 0x9e3779b97f4a7c15u;
  uint64_t hash = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    hash = siphash(round * 13 % SIZE, hash, round);
    message[round % (SIZE / 8)] ^= hash;
  }
  return hash;
}

KERNEL(170000, 1000)
