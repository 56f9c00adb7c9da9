// Comparisons and exchanges in memory: quicksort with insertion for short parts, and heapsort.
#include "kernel.h"

#define SIZE 16384

static int32_t numbers[SIZE];

static NOINLINE void quicksort(int32_t *first, int32_t *last) {
  while (last - first > 12) {
    int32_t *middle = first + (last - first) / 2, pivot = *middle;
    if ((*first < pivot) == (*last < *first)) pivot = *first;
    int32_t *low = first, *high = last;
    while (low <= high) {
      while (*low < pivot) low++;
      while (pivot < *high) high--;
      if (low <= high) {
        int32_t kept = *low;
        *low++ = *high;
        *high-- = kept;
      }
    }
    if (high - first < last - low) { quicksort(first, high); first = low; } else { quicksort(low, last); last = high; }
  }
  for (int32_t *next = first + 1; next <= last; next++) {
    int32_t value = *next, *at = next;
    for (; at > first && value < at[-1]; at--) *at = at[-1];
    *at = value;
  }
}

static void sink(uint32_t at, uint32_t count) {
  int32_t value = numbers[at];
  for (;;) {
    uint32_t child = 2 * at + 1;
    if (child >= count) break;
    if (child + 1 < count && numbers[child] < numbers[child + 1]) child++;
    if (numbers[child] <= value) break;
    numbers[at] = numbers[child];
    at = child;
  }
  numbers[at] = value;
}

static NOINLINE void heapsort(void) {
  for (uint32_t i = SIZE / 2; i-- > 0;) sink(i, SIZE);
  for (uint32_t count = SIZE; count-- > 1;) {
    int32_t largest = numbers[0];
    numbers[0] = numbers[count];
    numbers[count] = largest;
    sink(0, count);
  }
}

static NOINLINE uint64_t work(uint32_t rounds) {
  uint32_t state = 23;
  uint64_t hash = 0;
  for (uint32_t round = 0; round < 2 * rounds; round++) {
    for (uint32_t i = 0; i < SIZE; i++) numbers[i] = (int32_t)(random24(&state) - 8000000);
    if (round & 1) heapsort(); else quicksort(numbers, numbers + SIZE - 1);
    for (uint32_t i = 0; i < SIZE; i += 31) hash = mix(hash, (uint32_t)numbers[i]);
  }
  return hash;
}

KERNEL(76, 1)
