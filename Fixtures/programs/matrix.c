// f64 arithmetic: the product of two square matrices, and a checksum of its elements' bits.
#include <stdint.h>

#define EXPORT(name) __attribute__((export_name(name)))
#define SIDE 128

// Contraction into a fused multiply-add would give other bits on machines that have one.
#pragma STDC FP_CONTRACT OFF

static double left[SIDE][SIDE], right[SIDE][SIDE], product[SIDE][SIDE];

// A side above SIDE counts as SIDE, one below 0 as 0.
EXPORT("checksum") int64_t checksum(int32_t side) {
  if (side > SIDE) side = SIDE;
  uint32_t state = 12345;
  for (int32_t row = 0; row < side; row++) {
    for (int32_t column = 0; column < side; column++) {
      state = state * 1664525u + 1013904223u;
      left[row][column] = (double)(int32_t)state / 65536.0;
      state = state * 1664525u + 1013904223u;
      right[row][column] = (double)(state >> 8) / 3.0;
    }
  }
  for (int32_t row = 0; row < side; row++) {
    for (int32_t column = 0; column < side; column++) {
      double sum = 0;
      for (int32_t inner = 0; inner < side; inner++) sum += left[row][inner] * right[inner][column];
      product[row][column] = sum;
    }
  }
  uint64_t hash = 14695981039346656037u;
  for (int32_t row = 0; row < side; row++) {
    for (int32_t column = 0; column < side; column++) {
      union { double value; uint64_t bits; } element = {product[row][column]};
      hash = (hash ^ element.bits) * 1099511628211u;
    }
  }
  return (int64_t)hash;
}

EXPORT("run") int64_t run(void) { return checksum(SIDE); }
