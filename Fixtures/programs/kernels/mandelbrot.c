// f64 in a tight loop: how soon each point of a picture leaves the circle.
#include "kernel.h"

#define LIMIT 200

static NOINLINE uint64_t work(uint32_t side) {
  uint64_t hash = 0;
  for (uint32_t row = 0; row < side; row++) {
    double imaginary = (double)row * 2.4 / (double)side - 1.2;
    for (uint32_t column = 0; column < side; column++) {
      double real = (double)column * 3.0 / (double)side - 2.1;
      double x = 0, y = 0;
      uint32_t count = 0;
      while (count < LIMIT) {
        double xx = x * x, yy = y * y;
        if (xx + yy > 4.0) break;
        y = 2.0 * x * y + imaginary;
        x = xx - yy + real;
        count++;
      }
      hash = mix(hash, count);
    }
  }
  return hash;
}

KERNEL(900, 48)
