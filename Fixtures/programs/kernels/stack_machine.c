// A byte-code machine: bytes as operations and operands, a switch of twelve dense cases in a loop, a small stack in memory, no calls.
#include "kernel.h"

enum Op { halt, push, add, subtract, multiply, exclusive, duplicate, swap, load, store, jump_not_zero, shift_right };

// Four variables: counter, hash, step, sum. A loop mixes the hash and counts down.
static const uint8_t code[] = {
  /*  0 */ push,    200,           store, 0,
  /*  4 */ load,    1,             push,  31, multiply, load, 0, exclusive, duplicate, push, 7, shift_right, exclusive, store, 1,
  /* 19 */ load,    2,             push,  3,  add,      duplicate, store,  2, load, 3, swap, subtract, store, 3,
  /* 32 */ load,    0,             push,  1,  subtract, duplicate, store,  0, jump_not_zero, 4,
  /* 42 */ load,    1,             load,  3,  exclusive, halt,
};

// Not static: the compiler cannot keep them in registers.
uint32_t stack[16], depth, variables[4];

static NOINLINE uint32_t interpret(uint32_t seed) {
  uint32_t next = 0;
  depth = 0;
  variables[0] = 0;
  variables[1] = seed;
  variables[2] = 1;
  variables[3] = 0;
  for (;;) {
    switch ((enum Op)code[next++]) {
    case halt: return stack[depth - 1];
    case push: stack[depth++] = code[next++]; break;
    case add: depth--; stack[depth - 1] += stack[depth]; break;
    case subtract: depth--; stack[depth - 1] -= stack[depth]; break;
    case multiply: depth--; stack[depth - 1] *= stack[depth]; break;
    case exclusive: depth--; stack[depth - 1] ^= stack[depth]; break;
    case duplicate: stack[depth] = stack[depth - 1]; depth++; break;
    case swap: {
      uint32_t top = stack[depth - 1];
      stack[depth - 1] = stack[depth - 2];
      stack[depth - 2] = top;
      break;
    }
    case load: stack[depth++] = variables[code[next++]]; break;
    case store: variables[code[next++]] = stack[--depth]; break;
    case jump_not_zero: {
      uint32_t target = code[next++];
      if (stack[--depth] != 0) next = target;
      break;
    }
    case shift_right: depth--; stack[depth - 1] >>= stack[depth] & 31; break;
    }
  }
}

static NOINLINE uint64_t work(uint32_t rounds) {
  uint64_t hash = 0;
  for (uint32_t round = 0; round < rounds; round++) hash = mix(hash, interpret(round));
  return hash;
}

KERNEL(2000, 5)
