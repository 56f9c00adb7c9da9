// The native build's main: both results of a kernel as JSON.
#include <stdint.h>
#include <stdio.h>

int64_t run(void);
int64_t run_small(void);

int main(void) {
  printf("{ \"run\": %lld, \"run_small\": %lld }", (long long)run(), (long long)run_small());
  return 0;
}
