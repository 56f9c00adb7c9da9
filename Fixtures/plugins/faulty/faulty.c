// Plugins that must not load; the build chooses the fault.
#include "plugin.h"

#if defined(INITIALIZE_LOOPS)
static volatile uint32_t state;
EXPORT("_initialize") void initialize(void) {
  for (;;) state = state + 1;
}
#elif defined(INITIALIZE_TRAPS)
NOINLINE static void fail_hard(void) { __builtin_trap(); }
EXPORT("_initialize") void initialize(void) { fail_hard(); }
#endif

#if defined(WRONG_TYPE)
EXPORT("parse_line") uint32_t parse_line(const unsigned char *request, uint32_t size) {
  (void)request;
  return size;
}
#elif !defined(MISSING_EXPORT)
EXPORT("parse_line") uint64_t parse_line(const unsigned char *request, uint32_t size) {
  (void)request;
  return size ? EVENT("faulty") : 0;
}
#endif
