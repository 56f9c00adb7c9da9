// Asks the host's regular expressions: the line is `pattern<TAB>text`, the event says what both functions answered.
// Lines that begin with `!` try the edges: `!pattern<TAB>n` a pattern of n bytes, `!small<TAB>n` room for n bytes,
// `!large<TAB>n` n bytes of text and more room than the host uses, `!text-pointer`, `!pattern-pointer`, `!out-pointer`.
#define ARENA_SIZE 57344
#include "json.h"

IMPORT("regex_match") uint32_t regex_match(const void *text, uint32_t text_size, const void *pattern, uint32_t pattern_size);
IMPORT("regex_find_submatch")
uint32_t regex_find_submatch(
  const void *text, uint32_t text_size, const void *pattern, uint32_t pattern_size, void *out, uint32_t out_size);

struct question {
  struct bytes text, pattern;
  void *out;
  uint32_t out_size;
};

// Where four bytes are left of the memory.
static void *far_pointer(void) { return (void *)((__builtin_wasm_memory_size(0) << 16) - 4); }

static struct bytes repeated(unsigned char byte, uint32_t size) {
  unsigned char *start = scratch(size);
  if (!start) return (struct bytes){0};
  for (uint32_t at = 0; at < size; at++) start[at] = byte;
  return (struct bytes){start, size};
}

static void apply_edge(struct question *ask, struct bytes name, struct bytes argument) {
  static const unsigned char text[] = "abc", pattern[] = "b", many[] = "x+";
  uint32_t number = 0;
  for (uint32_t at = 0; at < argument.size && at < 5; at++) number = number * 10 + (argument.start[at] - '0');
  if (number > 20000) number = 20000;
  ask->text = (struct bytes){text, 3};
  ask->pattern = (struct bytes){pattern, 1};
  if (SAME(name, "!pattern")) {
    ask->text = ask->pattern = repeated('a', number);
  } else if (SAME(name, "!small")) {
    ask->out_size = number;
  } else if (SAME(name, "!large")) {
    ask->text = repeated('x', number);
    ask->pattern = (struct bytes){many, 2};
    ask->out_size = 16384;
  } else if (SAME(name, "!text-pointer")) {
    ask->text = (struct bytes){far_pointer(), 5};
  } else if (SAME(name, "!pattern-pointer")) {
    ask->pattern = (struct bytes){(const unsigned char *)0xFFFFFFFF, 2};
  } else if (SAME(name, "!out-pointer")) {
    ask->out = far_pointer();
  }
}

EXPORT("parse_line") uint64_t parse_line(const unsigned char *bytes, uint32_t size) {
  arena_reset(address(bytes), size);
  struct request request = {0};
  struct writer problem;
  if (!open_request(bytes, size, &request, &problem)) return finish(&problem);
  struct bytes line = request.line;
  uint32_t tab = 0;
  while (tab < line.size && line.start[tab] != '\t') tab++;
  struct bytes before = {line.start, tab}, after = {line.start + tab, 0};
  if (tab < line.size) after = (struct bytes){line.start + tab + 1, line.size - tab - 1};

  struct question ask = {after, before, scratch(16384), 4096};
  if (before.size && before.start[0] == '!') apply_edge(&ask, before, after);
  else if (tab == line.size) return OUTPUT("{\"ok\":false,\"code\":\"bad_request\",\"error\":\"the line has no tab\"}");

  struct writer out = writer_of(4224);
  PUT(&out, "{\"ok\":true,\"events\":[{\"type\":\"regex\",\"data\":{\"match\":");
  put_number(&out, regex_match(ask.text.start, ask.text.size, ask.pattern.start, ask.pattern.size));
  uint32_t count =
    regex_find_submatch(ask.text.start, ask.text.size, ask.pattern.start, ask.pattern.size, ask.out, ask.out_size);
  PUT(&out, ",\"byte_count\":");
  put_number(&out, count);
  PUT(&out, ",\"groups\":");
  if (count) put_bytes(&out, ask.out, count);
  else PUT(&out, "null");
  PUT(&out, "}}]}");
  return finish(&out);
}
