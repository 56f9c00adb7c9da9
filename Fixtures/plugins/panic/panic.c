// Traps three calls deep for a line with "panic" in it; a second word chooses which trap.
#include "plugin.h"

static volatile uint32_t zero = 0;
static volatile uint32_t sink;

// Ends only where the stack ends; the multiplication keeps it from becoming a loop.
NOINLINE static uint32_t recurse_forever(uint32_t depth) {
  return zero ? depth : recurse_forever(depth + 1) * 3 + sink;
}

NOINLINE static uint32_t return_one(void) { return 1; }

// The table element is there, but it is called as if it had another type.
static uint32_t (*volatile mistyped)(void) = return_one;

NOINLINE static void fail_hard(const unsigned char *request, uint32_t size) {
  if (CONTAINS(request, size, "divide")) {
    sink = size / zero;
  } else if (CONTAINS(request, size, "memory")) {
    sink = *(volatile uint32_t *)(uintptr_t)(0xFFFFFFF0u + zero);
  } else if (CONTAINS(request, size, "recursion")) {
    sink = recurse_forever(0);
  } else if (CONTAINS(request, size, "indirect")) {
    sink = ((uint32_t (*)(uint64_t, float))(uintptr_t)mistyped)(1, 2);
  } else if (CONTAINS(request, size, "table")) {
    sink = ((uint32_t (*)(void))(uintptr_t)(1000 + zero))();
  } else {
    __builtin_trap();
  }
}

NOINLINE static uint64_t parse_record(const unsigned char *request, uint32_t size) {
  if (CONTAINS(request, size, "panic")) fail_hard(request, size);
  return EVENT("calm");
}

// The addition keeps the call from becoming a tail call, which would leave no frame behind.
EXPORT("parse_line") uint64_t parse_line(const unsigned char *request, uint32_t size) {
  return parse_record(request, size) + zero;
}
