// Text: words cut and lowered, looked up among keywords, and needles sought in two ways.
#include "kernel.h"

#define SIZE 49152

static char text[SIZE + 1];
static uint32_t skips[256];

static uint32_t length_of(const char *string) {
  uint32_t length = 0;
  while (string[length]) length++;
  return length;
}

static int compare(const char *a, const char *b) {
  while (*a && *a == *b) { a++; b++; }
  return (uint8_t)*a - (uint8_t)*b;
}

static const char *const keywords[] = {"among", "arrow", "chart", "count", "lower", "river", "small", "table", "water", "wheel", "young"};
#define KEYWORDS (int)(sizeof keywords / sizeof *keywords)

static NOINLINE int find_keyword(const char *word) {
  int low = 0, high = KEYWORDS;
  while (low < high) {
    int middle = (low + high) / 2, order = compare(word, keywords[middle]);
    if (order == 0) return middle;
    if (order < 0) high = middle; else low = middle + 1;
  }
  return -1;
}

static int is_letter(char byte) { return (byte | 32) >= 'a' && (byte | 32) <= 'z'; }

static NOINLINE uint64_t count_words(uint64_t hash) {
  char word[32];
  for (uint32_t i = 0; i < SIZE;) {
    while (i < SIZE && !is_letter(text[i])) i++;
    uint32_t length = 0;
    for (; i < SIZE && is_letter(text[i]); i++) if (length < 31) word[length++] = (char)(text[i] | 32);
    word[length] = 0;
    hash = mix(hash, (uint64_t)(find_keyword(word) + 1) << 8 | length);
  }
  return hash;
}

static NOINLINE uint32_t count_plain(const char *needle) {
  uint32_t count = 0, length = length_of(needle);
  for (uint32_t i = 0; i + length <= SIZE; i++) {
    uint32_t j = 0;
    while (j < length && text[i + j] == needle[j]) j++;
    count += j == length;
  }
  return count;
}

// Horspool's search: how far to go on after a mismatch depends on the last byte.
static NOINLINE uint32_t count_skipping(const char *needle) {
  uint32_t count = 0, length = length_of(needle);
  for (int i = 0; i < 256; i++) skips[i] = length;
  for (uint32_t i = 0; i + 1 < length; i++) skips[(uint8_t)needle[i]] = length - 1 - i;
  for (uint32_t i = 0; i + length <= SIZE; i += skips[(uint8_t)text[i + length - 1]]) {
    uint32_t j = length;
    while (j > 0 && text[i + j - 1] == needle[j - 1]) j--;
    count += j == 0;
  }
  return count;
}

static NOINLINE uint64_t work(uint32_t rounds) {
  uint32_t state = 17;
  for (uint32_t i = 0; i < SIZE;) {
    uint32_t pick = random24(&state);
    if (pick & 0x300) {
      const char *word = keywords[pick % KEYWORDS];
      for (uint32_t j = 0; word[j] && i < SIZE; j++) text[i++] = (char)(j == 0 && pick & 0x400 ? word[j] - 32 : word[j]);
    } else {
      for (uint32_t j = 0; j <= (pick >> 12 & 7) && i < SIZE; j++) text[i++] = (char)('a' + random24(&state) % 26);
    }
    if (i < SIZE) text[i++] = pick & 0xf000 ? ' ' : '\n';
  }
  text[SIZE] = 0;
  uint64_t hash = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    text[random24(&state) % SIZE] = (char)('a' + round % 26);
    hash = count_words(hash);
    hash = mix(hash, count_plain("table water"));
    hash = mix(hash, count_skipping("small wheel"));
    hash = mix(hash, count_skipping(keywords[round % KEYWORDS]));
  }
  return hash;
}

KERNEL(190, 2)
