// Narrow loads and stores: copies, scans, counts, a table-driven CRC, all byte by byte.
#include "kernel.h"

#define SIZE 65536

static uint8_t from[SIZE], to[SIZE];
static uint32_t counts[256], table[256];

static NOINLINE void copy_reversed(uint32_t size) {
  for (uint32_t i = 0; i < size; i++) to[size - 1 - i] = from[i];
}

static NOINLINE uint32_t count_byte(uint8_t wanted, uint32_t size) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < size; i++) count += to[i] == wanted;
  return count;
}

static NOINLINE void count_all(uint32_t size) {
  for (uint32_t i = 0; i < size; i++) counts[to[i]]++;
}

static NOINLINE uint32_t crc(uint32_t size) {
  uint32_t value = 0xffffffff;
  for (uint32_t i = 0; i < size; i++) value = table[(value ^ to[i]) & 0xff] ^ value >> 8;
  return ~value;
}

static NOINLINE int32_t sum_signed(uint32_t size) {
  const int8_t *small = (const int8_t *)to;
  const int16_t *wide = (const int16_t *)(const void *)to;
  int32_t sum = 0;
  for (uint32_t i = 0; i < size / 2; i++) sum += small[i] * 3 + wide[i];
  return sum;
}

static NOINLINE uint64_t work(uint32_t rounds) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t value = i;
    for (int bit = 0; bit < 8; bit++) value = value & 1 ? value >> 1 ^ 0xedb88320 : value >> 1;
    table[i] = value;
    counts[i] = 0;
  }
  uint32_t state = 7;
  for (uint32_t i = 0; i < SIZE; i++) from[i] = (uint8_t)random24(&state);
  uint64_t hash = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    uint32_t size = SIZE - (random24(&state) & 4094);
    from[random24(&state) % SIZE] ^= 0x55;
    copy_reversed(size);
    hash = mix(hash, count_byte((uint8_t)round, size));
    count_all(size);
    hash = mix(hash, crc(size));
    hash = mix(hash, (uint32_t)sum_signed(size));
  }
  for (int i = 0; i < 256; i++) hash = mix(hash, counts[i]);
  return hash;
}

KERNEL(330, 2)
