// Recursion and calls: Fibonacci numbers the slow way.
#include <stdint.h>

#define EXPORT(name) __attribute__((export_name(name)))

__attribute__((noinline)) EXPORT("fib") int32_t fib(int32_t n) {
  return n < 2 ? n : (int32_t)((uint32_t)fib(n - 1) + (uint32_t)fib(n - 2));
}

EXPORT("run") int64_t run(void) { return fib(30); }
