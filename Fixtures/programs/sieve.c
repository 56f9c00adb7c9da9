// Bytes of memory and branches: how many primes lie below a bound.
#include <stdint.h>

#define EXPORT(name) __attribute__((export_name(name)))
#define BOUND 2000000

static uint8_t composite[BOUND];

// A bound above BOUND counts as BOUND.
EXPORT("count_primes") int32_t count_primes(int32_t bound) {
  if (bound > BOUND) bound = BOUND;
  for (int32_t n = 0; n < bound; n++) composite[n] = 0;
  int32_t count = 0;
  for (int32_t n = 2; n < bound; n++) {
    if (composite[n]) continue;
    count++;
    if (n > 46340) continue;
    for (int32_t multiple = n * n; multiple < bound; multiple += n) composite[multiple] = 1;
  }
  return count;
}

EXPORT("run") int64_t run(void) { return count_primes(BOUND); }
