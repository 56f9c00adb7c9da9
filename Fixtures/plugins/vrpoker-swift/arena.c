// What the Embedded Swift runtime wants and nobody supplies on bare WebAssembly: `posix_memalign` and `free`.
// In C, because Swift reserves the name `free` to its runtime.
#include "arena.h"
#include <stddef.h>

static unsigned char arena[57344] __attribute__((aligned(16)));
static uint32_t top;

void *arena_take(uint32_t alignment, uint32_t size) {
  uint32_t start = (top + alignment - 1) & ~(alignment - 1);
  if (start > sizeof arena || size > sizeof arena - start) return NULL;
  top = start + size;
  return arena + start;
}

void arena_reset(uint32_t input, uint32_t size) {
  uint32_t start = (uint32_t)(uintptr_t)arena;
  top = input >= start && input - start < sizeof arena ? input - start + size : 0;
}

int posix_memalign(void **out, size_t alignment, size_t size) {
  void *room = arena_take(alignment < 16 ? 16 : alignment, size);
  if (!room) return 12;
  *out = room;
  return 0;
}

void free(void *pointer) { (void)pointer; }
