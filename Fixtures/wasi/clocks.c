// Clocks: their resolution, their order, the year.
#include "check.h"
#include <time.h>

int main(void) {
  struct timespec a, b;
  step("resolution", clock_getres(CLOCK_MONOTONIC, &a));
  printf("%d\n", a.tv_sec == 0 && a.tv_nsec > 0);
  step("resolution", clock_getres(CLOCK_REALTIME, &a));
  printf("%d\n", a.tv_sec == 0 && a.tv_nsec > 0);
  int backwards = 0;
  clock_gettime(CLOCK_MONOTONIC, &a);
  for (int i = 0; i < 10000; i++) {
    clock_gettime(CLOCK_MONOTONIC, &b);
    backwards += b.tv_sec < a.tv_sec || (b.tv_sec == a.tv_sec && b.tv_nsec < a.tv_nsec);
    a = b;
  }
  printf("backwards %d\n", backwards);
  clock_gettime(CLOCK_REALTIME, &a);
  printf("after 2020: %d\n", a.tv_sec > 1577836800);
  printf("time: %d\n", time(NULL) >= a.tv_sec);
  uint8_t bytes[64] = {0}, more[64] = {0};
  step("random", getentropy(bytes, 64));
  getentropy(more, 64);
  printf("differ %d\n", memcmp(bytes, more, 64) != 0);
  return 0;
}
