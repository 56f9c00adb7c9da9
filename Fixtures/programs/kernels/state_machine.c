// Branch tables: a lexer of source text that is one switch over states and one over the kinds of characters.
#include "kernel.h"

#define SIZE 32768

enum Kind { space, letter, digit, quote, slash, star, point, line, sign, other };
enum State { start, word, number, fraction, string, escape, half_comment, comment, comment_end, operation };

static uint8_t text[SIZE];
static uint32_t seen[10];

static enum Kind kind_of(uint8_t byte) {
  switch (byte) {
  case ' ': case '\t': return space;
  case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9': return digit;
  case '"': return quote;
  case '/': return slash;
  case '*': return star;
  case '.': return point;
  case '\n': return line;
  case '+': case '-': case '<': case '=': return sign;
  default: return byte >= 'a' && byte <= 'z' ? letter : other;
  }
}

static NOINLINE uint64_t lex(uint64_t hash) {
  enum State state = start;
  uint32_t value = 0, lines = 0;
  for (uint32_t i = 0; i < SIZE; i++) {
    uint8_t byte = text[i];
    enum Kind kind = kind_of(byte);
    seen[kind] += state;
    switch (state) {
    case string:
      if (kind == quote) { hash = mix(hash, value); state = start; } else if (byte == '\\') state = escape; else value = value * 31 + byte;
      continue;
    case escape: value += byte; state = string; continue;
    case comment: if (kind == star) state = comment_end; continue;
    case comment_end: state = kind == slash ? start : kind == star ? comment_end : comment; continue;
    case half_comment:
      if (kind == star) { state = comment; continue; }
      break;
    case word:
      if (kind == letter || kind == digit) { value = value * 37 + byte; continue; }
      hash = mix(hash, value);
      break;
    case number:
      if (kind == digit) { value = value * 10 + byte - '0'; continue; }
      if (kind == point) { state = fraction; continue; }
      hash = mix(hash, value);
      break;
    case fraction:
      if (kind == digit) { value ^= byte; continue; }
      hash = mix(hash, value + 1);
      break;
    case operation:
      if (kind == sign) { value = value << 8 | byte; continue; }
      hash = mix(hash, value);
      break;
    case start: break;
    }
    value = byte;
    switch (kind) {
    case letter: state = word; break;
    case digit: value -= '0'; state = number; break;
    case quote: state = string; break;
    case slash: state = half_comment; break;
    case sign: state = operation; break;
    case line: lines++; state = start; break;
    case point: hash += value; state = start; break;
    case star: hash ^= lines; state = start; break;
    case space: case other: state = start; break;
    }
  }
  return mix(hash, lines);
}

static NOINLINE uint64_t work(uint32_t rounds) {
  static const char pieces[] = "count = count + 42;\nif (name == \"a \\\" b\") x1 = 3.25 * y;  /* note ** on it */ while (n <= 10.) n += step.size / 2;\n\"open";
  uint32_t random = 5;
  for (uint32_t i = 0; i < SIZE;) {
    uint32_t from = random24(&random) % (sizeof pieces - 1), length = random24(&random) % 24;
    for (uint32_t j = from; j < from + length && j < sizeof pieces - 1 && i < SIZE; j++) text[i++] = (uint8_t)pieces[j];
    if (i < SIZE) text[i++] = ' ';
  }
  for (int i = 0; i < 10; i++) seen[i] = 0;
  uint64_t hash = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    text[random24(&random) % SIZE] = (uint8_t)pieces[round % (sizeof pieces - 1)];
    hash = lex(hash);
  }
  for (int i = 0; i < 10; i++) hash = mix(hash, seen[i]);
  return hash;
}

KERNEL(420, 3)
