// Calls the host's `log`, `now_ms` and `abort`. A word in the line chooses:
// abort, abort null, abort far; long, many, bad; otherwise one message of every level.
#include "json.h"

IMPORT("log") void host_log(uint32_t level, const void *text, uint32_t size);
IMPORT("now_ms") uint64_t host_now_ms(void);
IMPORT("abort") _Noreturn void host_abort(const void *message, const void *file, uint32_t line, uint32_t column);

#define LOG(level, text) host_log(level, text, sizeof(text) - 1)

// A string as AssemblyScript has it: UTF-16, its byte count in the four bytes before the text.
#define MANAGED(name, text) static const struct { uint32_t size; uint16_t units[sizeof(text) / 2]; } name = {sizeof(text) - 2, text}
MANAGED(message, u"the log is broken: 壊れた 🐛");
MANAGED(file, u"assembly/logger.ts");

NOINLINE static void give_up(const unsigned char *request, uint32_t size) {
  if (CONTAINS(request, size, "null")) host_abort(0, 0, 0, 0);
  if (CONTAINS(request, size, "far")) host_abort((const void *)0xFFFFFFF0, (const void *)0xFFFFFFFF, 1, 2);
  host_abort(message.units, file.units, 12, 34);
}

// 256 bytes are taken, which cuts the last character in two.
static void log_long(void) {
  static unsigned char text[300];
  for (uint32_t at = 0; at < sizeof text; at++) text[at] = 'x';
  text[255] = 0xC3;
  text[256] = 0xA9;
  host_log(1, text, sizeof text);
}

// More than the host takes in a second.
static void log_many(void) {
  for (unsigned char count = 0; count < 25; count++) {
    unsigned char text[] = "message 00";
    text[8] += count / 10;
    text[9] += count % 10;
    host_log(1, text, sizeof text - 1);
  }
}

static void log_bad(void) {
  host_log(2, (const void *)0xFFFFFF00, 16);
  host_log(2, (const void *)0xFFFFFFF0, 0x20);
  LOG(2, "bytes \xFF\xFE\xC0 that are not UTF-8");
  LOG(2, "");
  LOG(2, "two\nlines\x1B[31m");
}

static void log_levels(void) {
  LOG(0, "a debug message");
  LOG(1, "an info message");
  LOG(2, "a warning, 日本語");
  LOG(3, "an error");
  LOG(7, "a level that is not known");
  LOG(0xFFFFFFFF, "a negative level");
}

EXPORT("parse_line") uint64_t parse_line(const unsigned char *request, uint32_t size) {
  arena_reset(address(request), size);
  if (CONTAINS(request, size, "abort")) give_up(request, size);
  if (CONTAINS(request, size, "long")) log_long();
  else if (CONTAINS(request, size, "many")) log_many();
  else if (CONTAINS(request, size, "bad")) log_bad();
  else log_levels();
  struct writer out = writer_of(128);
  PUT(&out, "{\"ok\":true,\"events\":[{\"type\":\"logged\",\"data\":{\"now_ms\":");
  put_number(&out, host_now_ms());
  PUT(&out, "}}]}");
  return finish(&out);
}
