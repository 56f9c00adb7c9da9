// A hash table with open addressing: counts that come, are found, and go.
#include "kernel.h"

#define ROOM 16384

typedef struct { uint32_t key, count; } Entry;
static Entry entries[ROOM];
static uint32_t filled;

static inline uint32_t place(uint32_t key) { return key * 2654435769u >> 18; }

static NOINLINE Entry *find(uint32_t key) {
  uint32_t at = place(key);
  while (entries[at].key != 0 && entries[at].key != key) at = (at + 1) & (ROOM - 1);
  return &entries[at];
}

static NOINLINE uint32_t add(uint32_t key) {
  Entry *entry = find(key);
  if (entry->key == 0) { entry->key = key; entry->count = 0; filled++; }
  return ++entry->count;
}

// Closes the gap, so that no mark of what was there is needed.
static NOINLINE void erase(uint32_t key) {
  Entry *entry = find(key);
  if (entry->key == 0) return;
  filled--;
  uint32_t gap = (uint32_t)(entry - entries), at = gap;
  for (;;) {
    at = (at + 1) & (ROOM - 1);
    if (entries[at].key == 0) break;
    if (((at - place(entries[at].key)) & (ROOM - 1)) >= ((at - gap) & (ROOM - 1))) { entries[gap] = entries[at]; gap = at; }
  }
  entries[gap].key = 0;
}

static NOINLINE uint64_t work(uint32_t rounds) {
  for (uint32_t i = 0; i < ROOM; i++) entries[i] = (Entry){0, 0};
  filled = 0;
  uint32_t state = 41;
  uint64_t hash = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    uint32_t key = random24(&state) % 20000 + 1;
    hash += add(key);
    if (filled > 12000 || (key & 3) == 0) erase(random24(&state) % 20000 + 1);
    hash = mix(hash, find(key ^ 1)->count);
  }
  return mix(hash, filled);
}

KERNEL(3000000, 25000)
