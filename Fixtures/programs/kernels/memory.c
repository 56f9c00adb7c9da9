// What the Embedded Swift runtime wants and nobody supplies on bare WebAssembly: `posix_memalign` and `free`, with a list of free blocks for each power of two.
#include <stddef.h>
#include <stdint.h>

#define KINDS 20

typedef struct Block { struct Block *next; uintptr_t kind; } Block;

static unsigned char room[4 << 20] __attribute__((aligned(16)));
static size_t top;
static Block *unused[KINDS];

// The block's kind stands in the 16 bytes before it.
int posix_memalign(void **out, size_t alignment, size_t size) {
  size_t kind = 0;
  while (((size_t)16 << kind) < size) kind++;
  if (alignment > 16 || kind >= KINDS) return 12;
  Block *block = unused[kind];
  if (block) {
    unused[kind] = block->next;
  } else {
    size_t needed = 16 + ((size_t)16 << kind);
    if (needed > sizeof room - top) return 12;
    block = (Block *)(void *)(room + top);
    top += needed;
    block->kind = kind;
  }
  *out = (unsigned char *)block + 16;
  return 0;
}

void free(void *pointer) {
  if (!pointer) return;
  Block *block = (Block *)(void *)((unsigned char *)pointer - 16);
  block->next = unused[block->kind];
  unused[block->kind] = block;
}
