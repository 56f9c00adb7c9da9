// i32 with many values alive: SHA-256 over a message that takes in its own digest.
#include "kernel.h"

static const uint32_t constants[64] = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74,
  0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d,
  0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e,
  0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5,
  0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint8_t message[4096];
static uint32_t digest[8];

static inline uint32_t rotate(uint32_t value, int count) { return value >> count | value << (32 - count); }

static NOINLINE void add_block(const uint8_t *block) {
  uint32_t words[64];
  for (int i = 0; i < 16; i++) words[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 | (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
  for (int i = 16; i < 64; i++) {
    uint32_t near = words[i - 2], far = words[i - 15];
    words[i] = words[i - 16] + (rotate(far, 7) ^ rotate(far, 18) ^ far >> 3) + words[i - 7] + (rotate(near, 17) ^ rotate(near, 19) ^ near >> 10);
  }
  uint32_t a = digest[0], b = digest[1], c = digest[2], d = digest[3], e = digest[4], f = digest[5], g = digest[6], h = digest[7];
  for (int i = 0; i < 64; i++) {
    uint32_t first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + constants[i] + words[i];
    uint32_t second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g; g = f; f = e; e = d + first; d = c; c = b; b = a; a = first + second;
  }
  digest[0] += a; digest[1] += b; digest[2] += c; digest[3] += d; digest[4] += e; digest[5] += f; digest[6] += g; digest[7] += h;
}

static NOINLINE uint64_t work(uint32_t rounds) {
  static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  for (uint32_t i = 0; i < sizeof message; i++) message[i] = (uint8_t)(i * 7);
  for (uint32_t round = 0; round < rounds; round++) {
    for (int i = 0; i < 8; i++) digest[i] = start[i];
    for (uint32_t at = 0; at < sizeof message; at += 64) add_block(message + at);
    for (int i = 0; i < 32; i++) message[(round * 40 + (uint32_t)i) % sizeof message] = (uint8_t)(digest[i / 4] >> (i & 3) * 8);
  }
  return (uint64_t)digest[0] << 32 | digest[1];
}

KERNEL(2300, 6)
