// f64 matrices: a product, its parts below and above the diagonal, and systems solved with them.
#include "kernel.h"

#define SIDE 80

static double left[SIDE][SIDE], right[SIDE][SIDE], square[SIDE][SIDE];
static uint32_t order[SIDE];

static NOINLINE void multiply(void) {
  for (int row = 0; row < SIDE; row++) {
    for (int column = 0; column < SIDE; column++) {
      double sum = 0;
      for (int inner = 0; inner < SIDE; inner++) sum += left[row][inner] * right[inner][column];
      square[row][column] = sum;
    }
  }
}

// Rows change places so that the largest number of each column divides.
static NOINLINE void decompose(void) {
  for (uint32_t i = 0; i < SIDE; i++) order[i] = i;
  for (int step = 0; step < SIDE; step++) {
    int best = step;
    for (int row = step + 1; row < SIDE; row++) if (__builtin_fabs(square[row][step]) > __builtin_fabs(square[best][step])) best = row;
    if (best != step) {
      for (int column = 0; column < SIDE; column++) {
        double kept = square[step][column];
        square[step][column] = square[best][column];
        square[best][column] = kept;
      }
      uint32_t kept = order[step];
      order[step] = order[best];
      order[best] = kept;
    }
    for (int row = step + 1; row < SIDE; row++) {
      double factor = square[row][step] /= square[step][step];
      for (int column = step + 1; column < SIDE; column++) square[row][column] -= factor * square[step][column];
    }
  }
}

static NOINLINE uint64_t solve(const double *wanted, uint64_t hash) {
  double unknown[SIDE];
  for (int row = 0; row < SIDE; row++) {
    double sum = wanted[order[row]];
    for (int column = 0; column < row; column++) sum -= square[row][column] * unknown[column];
    unknown[row] = sum;
  }
  for (int row = SIDE - 1; row >= 0; row--) {
    double sum = unknown[row];
    for (int column = row + 1; column < SIDE; column++) sum -= square[row][column] * unknown[column];
    unknown[row] = sum / square[row][row];
  }
  for (int row = 0; row < SIDE; row++) hash = mix(hash, double_bits(unknown[row]));
  return hash;
}

static NOINLINE uint64_t work(uint32_t rounds) {
  uint32_t state = 77;
  uint64_t hash = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        left[row][column] = (double)((int32_t)random24(&state) - 8000000) / 65536.0;
        right[row][column] = (double)random24(&state) / 3.0;
      }
    }
    multiply();
    decompose();
    for (int i = 0; i < 8; i++) hash = solve(left[i], hash);
  }
  return hash;
}

KERNEL(100, 1)
