// Calls through a table: steps of a pipeline in an order that changes, of two signatures.
#include "kernel.h"

typedef uint32_t (*Step)(uint32_t, uint32_t);
typedef uint64_t (*Fold)(uint64_t, uint32_t);

static uint32_t add(uint32_t a, uint32_t b) { return a + b; }
static uint32_t subtract(uint32_t a, uint32_t b) { return a - b; }
static uint32_t multiply(uint32_t a, uint32_t b) { return a * (b | 1); }
static uint32_t exclusive(uint32_t a, uint32_t b) { return a ^ b; }
static uint32_t shift(uint32_t a, uint32_t b) { return a << (b & 7) | a >> 25; }
static uint32_t smaller(uint32_t a, uint32_t b) { return a < b ? a : b - a; }
static uint64_t fold_product(uint64_t a, uint32_t b) { return (a ^ b) * 1099511628211u; }
static uint64_t fold_sum(uint64_t a, uint32_t b) { return a + b + (a >> 9); }

static const Step steps[8] = {add, subtract, multiply, exclusive, shift, smaller, multiply, add};
static const Fold folds[2] = {fold_product, fold_sum};
static Step order[64];

static NOINLINE uint64_t work(uint32_t rounds) {
  uint32_t state = 3, value = 1;
  uint64_t hash = 0;
  for (int i = 0; i < 64; i++) order[i] = steps[random24(&state) & 7];
  for (uint32_t round = 0; round < rounds; round++) {
    for (uint32_t i = 0; i < 64; i++) value = order[i](value, i + round);
    order[random24(&state) & 63] = steps[value >> 5 & 7];
    hash = folds[value & 1](hash, value);
  }
  return hash;
}

KERNEL(360000, 4000)
