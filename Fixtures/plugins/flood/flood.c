// Answers what a host must refuse, or may just take. The line says which: see `answers`, and
// `<n> events` and `<n> bytes` for so many events and for an answer of exactly so many bytes.
#include "json.h"

#define START "{\"ok\":true,\"events\":["
#define ANSWER(word, text) {word, text, sizeof(word) - 1, sizeof(text) - 1}

static const struct {
  const char *word, *text;
  uint32_t word_size, text_size;
} answers[] = {
  ANSWER("no events", START "]}"),
  ANSWER("bad json", START "{\"type\":\"cut\"}"),
  ANSWER("trailing", START "{\"type\":\"whole\"}]} and more"),
  ANSWER("not utf8", START "{\"type\":\"bytes\",\"raw_line\":\"a\xFF\xFE\xC3" "b\"}]}"),
  ANSWER("not an object", "[1,2,3]"),
  ANSWER("no ok", "{\"events\":[{\"type\":\"x\"}]}"),
  ANSWER("ok is text", "{\"ok\":\"true\",\"events\":[]}"),
  ANSWER("events missing", "{\"ok\":true}"),
  ANSWER("events is null", "{\"ok\":true,\"events\":null}"),
  ANSWER("event is text", START "\"x\"]}"),
  ANSWER("no type", START "{\"data\":{}}]}"),
  ANSWER("type is a number", START "{\"type\":5}]}"),
  ANSWER(
    "every field",
    START "{\"type\":\"every_field\",\"timestamp\":\"2024-01-15T19:03:12+09:00\",\"player_name\":\"みどり\",\"player_id\":\"usr_1\","
          "\"world_id\":\"wrld_1\",\"world_name\":\"Poker Night\",\"instance_id\":\"12345~region(jp)\",\"raw_line\":\"a \\\"raw\\\" line\","
          "\"data\":{\"text\":\"\\ud83d\\ude00\",\"number\":-1.5e3,\"large\":9007199254740993,\"yes\":true,\"nothing\":null,\"list\":[1,[2]]},"
          "\"extra\":{\"kept\":[\"as\",\"it\",\"is\"]},\"seat\":4}]}"),
};

// Room past the memory that was there at first, so that an instance that is not asked for much stays small.
static unsigned char *large_room(uint32_t size) {
  static uint32_t first_page;
  if (!first_page) first_page = __builtin_wasm_memory_size(0);
  uint32_t have = __builtin_wasm_memory_size(0), need = first_page + (size + 65535) / 65536;
  if (need > have && __builtin_wasm_memory_grow(0, need - have) == (size_t)-1) return 0;
  return (unsigned char *)(uintptr_t)(first_page << 16);
}

static uint64_t refuse(void) { return OUTPUT("{\"ok\":false,\"code\":\"too_large\",\"error\":\"no room for the answer\"}"); }

static uint64_t events(uint32_t count) {
  uint32_t capacity = 64 + count * 16;
  struct writer out = {large_room(capacity), 0, capacity, false};
  if (!out.start) return refuse();
  PUT(&out, START);
  for (uint32_t at = 0; at < count; at++) {
    if (at) PUT(&out, ",");
    PUT(&out, "{\"type\":\"e\"}");
  }
  PUT(&out, "]}");
  return finish(&out);
}

static uint64_t bytes(uint32_t size) {
  static const char before[] = START "{\"type\":\"flood\",\"raw_line\":\"", after[] = "\"}]}";
  uint32_t around = sizeof before - 1 + sizeof after - 1;
  struct writer out = {large_room(size), 0, size, false};
  if (!out.start || size < around) return refuse();
  PUT(&out, before);
  while (out.size < size - (sizeof after - 1)) put_byte(&out, 'x');
  PUT(&out, after);
  return finish(&out);
}

// Arrays in arrays: a reader that calls itself runs out of stack.
static uint64_t deep(uint32_t depth) {
  uint32_t capacity = 64 + 2 * depth;
  struct writer out = {large_room(capacity), 0, capacity, false};
  if (!out.start) return refuse();
  PUT(&out, START "{\"type\":\"deep\",\"data\":");
  for (uint32_t at = 0; at < depth; at++) put_byte(&out, '[');
  for (uint32_t at = 0; at < depth; at++) put_byte(&out, ']');
  PUT(&out, "}]}");
  return finish(&out);
}

EXPORT("parse_line") uint64_t parse_line(const unsigned char *request, uint32_t size) {
  arena_reset(address(request), size);
  struct request parsed = {0};
  struct writer problem;
  if (!open_request(request, size, &parsed, &problem)) return finish(&problem);
  struct bytes line = parsed.line;

  uint32_t number = 0, digits = 0;
  while (digits < line.size && digits < 8 && line.start[digits] >= '0' && line.start[digits] <= '9') {
    number = number * 10 + (line.start[digits++] - '0');
  }
  struct bytes rest = {line.start + digits, line.size - digits};
  if (digits && SAME(rest, " events")) return events(number);
  if (digits && SAME(rest, " bytes")) return bytes(number);
  if (digits && SAME(rest, " deep")) return deep(number);

  uint32_t end = __builtin_wasm_memory_size(0) << 16;
  if (SAME(line, "past the end")) return output((const void *)(end - 4), 5);
  if (SAME(line, "far away")) return output((const void *)0xFFFFFFF0, 0x20);
  if (SAME(line, "four gigabytes")) return output((const void *)8, 0xFFFFFFFF);
  if (SAME(line, "pointer is zero")) return output(0, 10);
  if (SAME(line, "length is zero")) return output((const void *)8, 0);
  for (uint32_t at = 0; at < sizeof answers / sizeof *answers; at++) {
    if (same_bytes(line, answers[at].word, answers[at].word_size)) return output(answers[at].text, answers[at].text_size);
  }
  return 0;
}
