// An interpreter in the interpreter: a machine with a stack and variables runs a program of loops.
#include "kernel.h"

enum Op { push, load, store, add, multiply, divide, modulo, less, equal, jump, jump_zero, duplicate, load_at, store_at, halt };
enum Variable { number, value, length, longest, limit, divisor, primes, sum };

typedef struct { int16_t op, operand; } Instruction;

#define CELLS 1024

// For every number below the limit: how many steps to 1 by Collatz's rule, and is it prime?
static const Instruction code[] = {
  /*  0 */ {push, 2}, {store, number},
  /*  2 */ {load, number}, {load, limit}, {less, 0}, {jump_zero, 75},
  /*  6 */ {load, number}, {store, value}, {push, 0}, {store, length},
  /* 10 */ {load, value}, {push, 1}, {equal, 0}, {jump_zero, 15}, {jump, 34},
  /* 15 */ {load, value}, {push, 2}, {modulo, 0}, {jump_zero, 25},
  /* 19 */ {load, value}, {push, 3}, {multiply, 0}, {push, 1}, {add, 0}, {jump, 28},
  /* 25 */ {load, value}, {push, 2}, {divide, 0},
  /* 28 */ {store, value}, {load, length}, {push, 1}, {add, 0}, {store, length}, {jump, 10},
  /* 34 */ {load, longest}, {load, length}, {less, 0}, {jump_zero, 40}, {load, length}, {store, longest},
  /* 40 */ {push, 2}, {store, divisor},
  /* 42 */ {load, number}, {load, divisor}, {duplicate, 0}, {multiply, 0}, {less, 0}, {jump_zero, 53},
  /* 48 */ {load, primes}, {push, 1}, {add, 0}, {store, primes}, {jump, 62},
  /* 53 */ {load, number}, {load, divisor}, {modulo, 0}, {jump_zero, 62},
  /* 57 */ {load, divisor}, {push, 1}, {add, 0}, {store, divisor}, {jump, 42},
  /* 62 */ {load, number}, {load, longest}, {store_at, 0},
  /* 65 */ {load, longest}, {load_at, 0}, {load, sum}, {add, 0}, {store, sum},
  /* 70 */ {load, number}, {push, 1}, {add, 0}, {store, number}, {jump, 2},
  /* 75 */ {load, sum}, {load, primes}, {halt, 0},
};

static int32_t cells[CELLS];

static NOINLINE uint64_t interpret(int32_t bound) {
  int32_t stack[64], variables[8] = {0, 0, 0, 0, bound, 0, 0, 0};
  int32_t *top = stack;
  const Instruction *next = code;
  for (;;) {
    int32_t operand = next->operand;
    switch ((enum Op)(next++)->op) {
    case push: *top++ = operand; break;
    case load: *top++ = variables[operand]; break;
    case store: variables[operand] = *--top; break;
    case add: top--; top[-1] += *top; break;
    case multiply: top--; top[-1] *= *top; break;
    case divide: top--; top[-1] /= *top; break;
    case modulo: top--; top[-1] %= *top; break;
    case less: top--; top[-1] = top[-1] < *top; break;
    case equal: top--; top[-1] = top[-1] == *top; break;
    case jump: next = code + operand; break;
    case jump_zero: if (*--top == 0) next = code + operand; break;
    case duplicate: *top = top[-1]; top++; break;
    case load_at: top[-1] = cells[top[-1] & (CELLS - 1)]; break;
    case store_at: top -= 2; cells[top[0] & (CELLS - 1)] ^= top[1]; break;
    case halt: return (uint64_t)(uint32_t)top[-2] << 32 | (uint32_t)top[-1];
    }
  }
}

static NOINLINE uint64_t work(uint32_t rounds) {
  for (int i = 0; i < CELLS; i++) cells[i] = 0;
  uint64_t hash = 0;
  for (uint32_t round = 0; round < rounds; round++) hash = mix(hash, interpret(300 + (int32_t)(round * 7 & 63)));
  for (int i = 0; i < CELLS; i++) hash = mix(hash, (uint32_t)cells[i]);
  return hash;
}

KERNEL(90, 1)
