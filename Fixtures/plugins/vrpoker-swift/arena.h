// The memory of vrpoker-swift: one arena for the Swift runtime and for the host, emptied by every line.
#pragma once
#include <stdint.h>

// NULL = none left.
void *_Nullable arena_take(uint32_t alignment, uint32_t size);

// Empties the arena, except for an input that the host placed in it.
void arena_reset(uint32_t input, uint32_t size);
