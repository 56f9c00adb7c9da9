// i64 multiplication and remainder: which random numbers are prime, by modular powers.
#include "kernel.h"

static uint64_t power(uint64_t base, uint64_t exponent, uint64_t modulus) {
  uint64_t result = 1;
  base %= modulus;
  for (; exponent; exponent >>= 1) {
    if (exponent & 1) result = result * base % modulus;
    base = base * base % modulus;
  }
  return result;
}

// Miller and Rabin's test; the bases decide all numbers below 2^32.
static NOINLINE int is_prime(uint64_t number) {
  static const uint8_t bases[3] = {2, 7, 61};
  if (number < 62 || number % 2 == 0) return number == 2;
  uint32_t twos = (uint32_t)__builtin_ctzll(number - 1);
  for (int i = 0; i < 3; i++) {
    uint64_t value = power(bases[i], (number - 1) >> twos, number);
    if (value == 1 || value == number - 1) continue;
    uint32_t step = 1;
    for (; step < twos; step++) {
      value = value * value % number;
      if (value == number - 1) break;
    }
    if (step >= twos) return 0;
  }
  return 1;
}

static NOINLINE uint64_t work(uint32_t rounds) {
  uint64_t state = 88172645463325252u, hash = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    uint64_t number = (state * 2685821657736338717u >> 32) | 1;
    if (is_prime(number)) hash = mix(hash, number);
  }
  return hash;
}

KERNEL(640000, 3000)
