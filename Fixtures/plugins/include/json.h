// A strict reader of the request and a writer of the answer. Include after plugin.h.
// Errors carry the byte at which the request stopped being JSON.
#pragma once
#include "plugin.h"

struct bytes {
  const unsigned char *start;
  uint32_t size;
};

struct reader {
  const unsigned char *text;
  uint32_t size, at;
  bool failed;
};

struct writer {
  unsigned char *start;
  uint32_t size, capacity;
  bool overflowed;
};

static inline void put_byte(struct writer *out, unsigned char byte) {
  if (out->size < out->capacity) out->start[out->size++] = byte;
  else out->overflowed = true;
}

NOINLINE static void put_bytes(struct writer *out, const void *bytes, uint32_t size) {
  for (uint32_t at = 0; at < size; at++) put_byte(out, ((const unsigned char *)bytes)[at]);
}

#define PUT(out, text) put_bytes(out, text, sizeof(text) - 1)

NOINLINE static void put_number(struct writer *out, uint64_t number) {
  unsigned char digits[20];
  uint32_t count = 0;
  do digits[count++] = '0' + number % 10;
  while (number /= 10);
  while (count) put_byte(out, digits[--count]);
}

// Quotes included. Only what JSON must have escaped is escaped.
NOINLINE static void put_string(struct writer *out, struct bytes text) {
  put_byte(out, '"');
  for (uint32_t at = 0; at < text.size; at++) {
    unsigned char byte = text.start[at];
    switch (byte) {
      case '"': PUT(out, "\\\""); break;
      case '\\': PUT(out, "\\\\"); break;
      case '\b': PUT(out, "\\b"); break;
      case '\t': PUT(out, "\\t"); break;
      case '\n': PUT(out, "\\n"); break;
      case '\f': PUT(out, "\\f"); break;
      case '\r': PUT(out, "\\r"); break;
      default:
        if (byte >= 0x20) {
          put_byte(out, byte);
        } else {
          PUT(out, "\\u00");
          put_byte(out, "0123456789abcdef"[byte >> 4]);
          put_byte(out, "0123456789abcdef"[byte & 15]);
        }
    }
  }
  put_byte(out, '"');
}

static inline int peek(const struct reader *in) { return in->at < in->size ? in->text[in->at] : -1; }

static inline bool fail(struct reader *in) {
  in->failed = true;
  return false;
}

static inline bool take(struct reader *in, int byte) {
  if (peek(in) != byte) return fail(in);
  in->at++;
  return true;
}

NOINLINE static void skip_space(struct reader *in) {
  for (int byte = peek(in); byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; byte = peek(in)) in->at++;
}

// The byte count of the valid UTF-8 sequence here, 0 if there is none: no overlong forms, no surrogates.
static inline uint32_t sequence_size(const struct reader *in) {
  const unsigned char *text = in->text + in->at;
  uint32_t left = in->size - in->at, first = text[0], size = 0, low = 0x80, high = 0xBF;
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) size = 2;
  else if (first >= 0xE0 && first <= 0xEF) size = 3;
  else if (first >= 0xF0 && first <= 0xF4) size = 4;
  if (size == 0 || left < size) return 0;
  if (first == 0xE0) low = 0xA0;
  if (first == 0xED) high = 0x9F;
  if (first == 0xF0) low = 0x90;
  if (first == 0xF4) high = 0x8F;
  if (text[1] < low || text[1] > high) return 0;
  for (uint32_t at = 2; at < size; at++) {
    if ((text[at] & 0xC0) != 0x80) return 0;
  }
  return size;
}

static inline void put_scalar(struct writer *out, uint32_t scalar) {
  if (scalar < 0x80) {
    put_byte(out, scalar);
    return;
  }
  if (scalar < 0x800) {
    put_byte(out, 0xC0 | scalar >> 6);
  } else {
    if (scalar < 0x10000) {
      put_byte(out, 0xE0 | scalar >> 12);
    } else {
      put_byte(out, 0xF0 | scalar >> 18);
      put_byte(out, 0x80 | (scalar >> 12 & 0x3F));
    }
    put_byte(out, 0x80 | (scalar >> 6 & 0x3F));
  }
  put_byte(out, 0x80 | (scalar & 0x3F));
}

static inline bool read_hex4(struct reader *in, uint32_t *unit) {
  *unit = 0;
  for (uint32_t count = 0; count < 4; count++) {
    int byte = peek(in);
    uint32_t digit;
    if (byte >= '0' && byte <= '9') digit = byte - '0';
    else if (byte >= 'a' && byte <= 'f') digit = byte - 'a' + 10;
    else if (byte >= 'A' && byte <= 'F') digit = byte - 'A' + 10;
    else return fail(in);
    *unit = *unit << 4 | digit;
    in->at++;
  }
  return true;
}

// After `\u`. A surrogate without its partner becomes U+FFFD.
static inline bool read_unicode_escape(struct reader *in, struct writer *out) {
  uint32_t unit, low;
  if (!read_hex4(in, &unit)) return false;
  if (unit >= 0xD800 && unit <= 0xDBFF && in->size - in->at >= 6 && in->text[in->at] == '\\' && in->text[in->at + 1] == 'u') {
    uint32_t before = in->at;
    in->at += 2;
    if (!read_hex4(in, &low)) return false;
    if (low >= 0xDC00 && low <= 0xDFFF) {
      put_scalar(out, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
      return true;
    }
    in->at = before;
  }
  put_scalar(out, unit >= 0xD800 && unit <= 0xDFFF ? 0xFFFD : unit);
  return true;
}

NOINLINE static bool read_string(struct reader *in, struct writer *out) {
  if (!take(in, '"')) return false;
  for (;;) {
    int byte = peek(in);
    if (byte < 0x20) return fail(in);
    if (byte == '"') {
      in->at++;
      return true;
    }
    if (byte != '\\') {
      uint32_t size = sequence_size(in);
      if (size == 0) return fail(in);
      put_bytes(out, in->text + in->at, size);
      in->at += size;
      continue;
    }
    in->at++;
    switch (peek(in)) {
      case '"': put_byte(out, '"'); break;
      case '\\': put_byte(out, '\\'); break;
      case '/': put_byte(out, '/'); break;
      case 'b': put_byte(out, '\b'); break;
      case 'f': put_byte(out, '\f'); break;
      case 'n': put_byte(out, '\n'); break;
      case 'r': put_byte(out, '\r'); break;
      case 't': put_byte(out, '\t'); break;
      case 'u':
        in->at++;
        if (!read_unicode_escape(in, out)) return false;
        continue;
      default: return fail(in);
    }
    in->at++;
  }
}

// The request is an object whose values are strings; a member that is not known is read and dropped.
struct request {
  struct bytes line, timestamp;
  bool has_line, has_timestamp;
};

NOINLINE static bool same_bytes(struct bytes text, const char *word, uint32_t size) {
  if (text.size != size) return false;
  for (uint32_t at = 0; at < size; at++) {
    if (text.start[at] != (unsigned char)word[at]) return false;
  }
  return true;
}

#define SAME(text, word) same_bytes(text, word, sizeof(word) - 1)

// All strings are decoded into one buffer of the request's size: no escape is shorter than what it stands for.
NOINLINE static bool read_request(struct reader *in, struct writer *text, struct request *request) {
  skip_space(in);
  if (!take(in, '{')) return false;
  skip_space(in);
  if (peek(in) == '}') {
    in->at++;
  } else {
    for (;;) {
      struct bytes part[2];
      for (int which = 0; which < 2; which++) {
        uint32_t start = text->size;
        if (!read_string(in, text)) return false;
        part[which] = (struct bytes){text->start + start, text->size - start};
        skip_space(in);
        if (which == 0 && !take(in, ':')) return false;
        skip_space(in);
      }
      if (SAME(part[0], "line")) request->line = part[1], request->has_line = true;
      if (SAME(part[0], "timestamp")) request->timestamp = part[1], request->has_timestamp = true;
      if (peek(in) == '}') {
        in->at++;
        break;
      }
      if (!take(in, ',')) return false;
      skip_space(in);
    }
  }
  skip_space(in);
  return in->at == in->size ? true : fail(in);
}

static inline uint64_t finish(const struct writer *out) {
  if (out->overflowed) return OUTPUT("{\"ok\":false,\"code\":\"too_large\",\"error\":\"no room for the answer\"}");
  return output(out->start, out->size);
}

static inline struct writer writer_of(uint32_t capacity) {
  struct writer out = {scratch(capacity), 0, capacity, false};
  if (!out.start) out.capacity = 0;
  return out;
}

// Reads the request, or writes the answer that says why it could not be read.
static inline bool open_request(const unsigned char *bytes, uint32_t size, struct request *request, struct writer *problem) {
  struct writer text = writer_of(size);
  struct reader in = {bytes, size, 0, false};
  bool valid = read_request(&in, &text, request);
  if (valid && request->has_line && !text.overflowed) return true;
  *problem = writer_of(128);
  if (text.overflowed) {
    problem->overflowed = true;
  } else if (valid) {
    PUT(problem, "{\"ok\":false,\"code\":\"bad_request\",\"error\":\"the request has no line\"}");
  } else {
    PUT(problem, "{\"ok\":false,\"code\":\"bad_request\",\"error\":\"the request is not valid JSON at byte ");
    put_number(problem, in.at);
    PUT(problem, "\"}");
  }
  return false;
}
