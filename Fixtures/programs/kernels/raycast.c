// f32: rays through a picture's points against a handful of spheres, with a light.
#include "kernel.h"

#define COUNT 7

typedef struct { float x, y, z; } Vector;
typedef struct { Vector centre; float radius; } Sphere;
static Sphere spheres[COUNT];

static inline Vector minus(Vector a, Vector b) { return (Vector){a.x - b.x, a.y - b.y, a.z - b.z}; }
static inline float dot(Vector a, Vector b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
static inline Vector along(Vector a, Vector b, float t) { return (Vector){a.x + b.x * t, a.y + b.y * t, a.z + b.z * t}; }
static inline Vector unit(Vector a) {
  float scale = 1.0f / __builtin_sqrtf(dot(a, a));
  return (Vector){a.x * scale, a.y * scale, a.z * scale};
}

// The distance to the nearest sphere on the way, -1 if there is none.
static NOINLINE float nearest(const Vector *origin, const Vector *direction, int *index) {
  float best = -1;
  for (int i = 0; i < COUNT; i++) {
    Vector to = minus(spheres[i].centre, *origin);
    float middle = dot(to, *direction);
    float square = middle * middle - dot(to, to) + spheres[i].radius * spheres[i].radius;
    if (square < 0) continue;
    float distance = middle - __builtin_sqrtf(square);
    if (distance > 0.001f && (best < 0 || distance < best)) { best = distance; *index = i; }
  }
  return best;
}

static NOINLINE uint64_t work(uint32_t side) {
  uint32_t state = 99;
  for (int i = 0; i < COUNT; i++) {
    spheres[i].centre = (Vector){(float)random24(&state) / 4194304.0f - 2.0f, (float)random24(&state) / 4194304.0f - 2.0f, (float)random24(&state) / 4194304.0f + 3.0f};
    spheres[i].radius = (float)random24(&state) / 16777216.0f + 0.3f;
  }
  Vector eye = {0, 0, 0}, light = unit((Vector){-1, 2, -1.5f});
  uint64_t hash = 0;
  for (uint32_t row = 0; row < side; row++) {
    for (uint32_t column = 0; column < side; column++) {
      Vector direction = unit((Vector){(float)column / (float)side - 0.5f, (float)row / (float)side - 0.5f, 0.8f});
      int index = 0;
      float distance = nearest(&eye, &direction, &index), brightness = 0;
      if (distance > 0) {
        Vector point = along(eye, direction, distance);
        brightness = dot(unit(minus(point, spheres[index].centre)), light);
        int other;
        if (brightness < 0 || nearest(&point, &light, &other) > 0) brightness = 0.05f;
      }
      hash = mix(hash, float_bits(brightness));
    }
  }
  return hash;
}

KERNEL(900, 40)
