// A document is written as JSON and read again: recursion, strings with escapes, numbers with fractions.
#include "kernel.h"

#define SIZE 65536

static char text[SIZE];
static uint32_t end;

static void put(const char *piece) { while (*piece) text[end++] = *piece++; }

static void put_number(uint32_t value) {
  char digits[10];
  int count = 0;
  do digits[count++] = (char)('0' + value % 10); while (value /= 10);
  while (count) text[end++] = digits[--count];
}

static void write_value(uint32_t *state, int depth) {
  uint32_t pick = random24(state);
  if (depth > 0 && (depth > 3 || pick % 3)) {
    int is_object = pick >> 4 & 1;
    put(is_object ? "{ " : "[ ");
    for (uint32_t i = 0; i < 3 + (pick >> 6 & 3); i++) {
      if (i) put(", ");
      if (is_object) { put("\"key"); put_number(i); put("\": "); }
      write_value(state, depth - 1);
    }
    put(is_object ? "}\n" : "]\n");
    return;
  }
  switch (pick >> 6 & 7) {
  case 0: put("true"); break;
  case 1: put("false"); break;
  case 2: put("null"); break;
  case 3: put("\"some \\\"quoted\\\" words \\u00e9\\n\""); break;
  case 4: put("\"plain text that goes on a little\""); break;
  case 5: put("-"); put_number(pick); break;
  case 6: put_number(pick >> 8); put("."); put_number(pick & 0xffff); break;
  default: put_number(pick & 0xfff); put("e-2"); break;
  }
}

typedef struct { uint32_t at, depth, values, failed; uint64_t hash; } Reader;

static void skip_space(Reader *reader) {
  while (text[reader->at] == ' ' || text[reader->at] == '\n' || text[reader->at] == '\t') reader->at++;
}

static int skip(Reader *reader, char wanted) {
  skip_space(reader);
  if (text[reader->at] != wanted) return 0;
  reader->at++;
  return 1;
}

static NOINLINE void read_string(Reader *reader) {
  uint64_t hash = 14695981039346656037u;
  for (char byte; (byte = text[reader->at++]) != '"';) {
    if (byte == 0) { reader->failed++; reader->at--; return; }
    if (byte == '\\') {
      byte = text[reader->at++];
      if (byte == 'u') {
        uint32_t code = 0;
        for (int i = 0; i < 4; i++) {
          char digit = text[reader->at++];
          code = code << 4 | (uint32_t)(digit <= '9' ? digit - '0' : (digit | 32) - 'a' + 10);
        }
        hash = mix(hash, code);
        continue;
      }
      if (byte == 'n') byte = '\n';
    }
    hash = mix(hash, (uint8_t)byte);
  }
  reader->hash ^= hash;
}

static int is_digit(char byte) { return byte >= '0' && byte <= '9'; }

static NOINLINE void read_number(Reader *reader) {
  double value = 0, scale = 1;
  int is_negative = text[reader->at] == '-';
  if (is_negative) reader->at++;
  while (is_digit(text[reader->at])) value = value * 10 + (double)(text[reader->at++] - '0');
  if (text[reader->at] == '.') {
    reader->at++;
    while (is_digit(text[reader->at])) { scale *= 10; value += (double)(text[reader->at++] - '0') / scale; }
  }
  if (text[reader->at] == 'e') {
    reader->at += 2;
    for (int exponent = text[reader->at++] - '0'; exponent > 0; exponent--) value /= 10;
  }
  reader->hash = mix(reader->hash, double_bits(is_negative ? -value : value));
}

static void read_word(Reader *reader, const char *word) {
  for (; *word; word++) if (text[reader->at++] != *word) reader->failed++;
  reader->hash += 0x9e3779b97f4a7c15u;
}

static NOINLINE void read_value(Reader *reader) {
  reader->values++;
  skip_space(reader);
  switch (text[reader->at]) {
  case '{':
    reader->at++;
    if (skip(reader, '}')) return;
    do {
      if (skip(reader, '"')) read_string(reader); else reader->failed++;
      if (!skip(reader, ':')) reader->failed++;
      read_value(reader);
    } while (skip(reader, ','));
    if (!skip(reader, '}')) reader->failed++;
    return;
  case '[':
    reader->at++;
    if (skip(reader, ']')) return;
    do read_value(reader); while (skip(reader, ','));
    if (!skip(reader, ']')) reader->failed++;
    return;
  case '"': reader->at++; read_string(reader); return;
  case 't': read_word(reader, "true"); return;
  case 'f': read_word(reader, "false"); return;
  case 'n': read_word(reader, "null"); return;
  default: read_number(reader); return;
  }
}

static NOINLINE uint64_t work(uint32_t rounds) {
  uint32_t state = 61;
  uint64_t hash = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    if (round % 8 == 0) {
      end = 0;
      put("[");
      for (int part = 0; part < 12; part++) { if (part) put(","); write_value(&state, 4); }
      put("]");
      text[end] = 0;
    }
    Reader reader = {0, 0, 0, 0, hash};
    read_value(&reader);
    hash = mix(reader.hash, (uint64_t)reader.values << 32 | reader.failed << 20 | reader.at);
  }
  return hash;
}

KERNEL(900, 2)
