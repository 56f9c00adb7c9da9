// memory.copy and memory.fill of many lengths, most of them short, copies overlapping or not.
#include "kernel.h"

#define SIZE 262144

static uint8_t room[SIZE];

static NOINLINE uint64_t work(uint32_t rounds) {
  uint32_t state = 11;
  for (uint32_t i = 0; i < SIZE; i++) room[i] = (uint8_t)random24(&state);
  uint64_t hash = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    uint32_t kind = random24(&state), size = random24(&state);
    size &= kind & 15 ? 255 : 8191;
    uint32_t to = random24(&state) % (SIZE - 8192), from = random24(&state) % (SIZE - 8192);
    if (kind & 16) from = to + (kind >> 5 & 63);
    if ((kind & 768) == 0) __builtin_memset(room + to, (int)round, size);
    else __builtin_memmove(room + to, room + from, size);
    hash = mix(hash, room[to]);
  }
  for (uint32_t i = 0; i < SIZE; i += 61) hash = mix(hash, room[i]);
  return hash;
}

KERNEL(13000000, 40000)
