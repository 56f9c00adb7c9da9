// Never returns for a line with "slow" in it: what a deadline has to stop.
#include "plugin.h"

// Volatile, so that the compiler may not take the loop away.
static volatile uint32_t state = 1;

NOINLINE static void spin_forever(void) {
  for (;;) state = state * 1664525u + 1013904223u;
}

EXPORT("parse_line") uint64_t parse_line(const unsigned char *request, uint32_t size) {
  if (CONTAINS(request, size, "slow")) spin_forever();
  return EVENT("fast");
}
