// f64 in memory: bodies that pull each other, step by step.
#include "kernel.h"

#define COUNT 6

typedef struct { double x, y, z, vx, vy, vz, mass; } Body;
static Body bodies[COUNT];

static void place(void) {
  uint32_t state = 20250;
  for (int i = 0; i < COUNT; i++) {
    Body *body = &bodies[i];
    body->x = (double)random24(&state) / 1048576.0 - 8.0;
    body->y = (double)random24(&state) / 1048576.0 - 8.0;
    body->z = (double)random24(&state) / 1048576.0 - 8.0;
    body->vx = (double)random24(&state) / 16777216.0 - 0.5;
    body->vy = (double)random24(&state) / 16777216.0 - 0.5;
    body->vz = (double)random24(&state) / 16777216.0 - 0.5;
    body->mass = i == 0 ? 39.5 : (double)(i + 1) / 64.0;
  }
}

static NOINLINE void step(double time) {
  for (int i = 0; i < COUNT; i++) {
    Body *one = &bodies[i];
    for (int j = i + 1; j < COUNT; j++) {
      Body *other = &bodies[j];
      double dx = one->x - other->x, dy = one->y - other->y, dz = one->z - other->z;
      double square = dx * dx + dy * dy + dz * dz + 0.01;
      double pull = time / (square * __builtin_sqrt(square));
      one->vx -= dx * other->mass * pull;
      one->vy -= dy * other->mass * pull;
      one->vz -= dz * other->mass * pull;
      other->vx += dx * one->mass * pull;
      other->vy += dy * one->mass * pull;
      other->vz += dz * one->mass * pull;
    }
  }
  for (int i = 0; i < COUNT; i++) {
    bodies[i].x += time * bodies[i].vx;
    bodies[i].y += time * bodies[i].vy;
    bodies[i].z += time * bodies[i].vz;
  }
}

static NOINLINE uint64_t work(uint32_t steps) {
  place();
  for (uint32_t i = 0; i < steps; i++) step(0.0009765625);
  uint64_t hash = 0;
  for (int i = 0; i < COUNT; i++) {
    hash = mix(hash, double_bits(bodies[i].x));
    hash = mix(hash, double_bits(bodies[i].y));
    hash = mix(hash, double_bits(bodies[i].z));
  }
  return hash;
}

KERNEL(520000, 2500)
