// Takes memory page by page until none is given, for a line with "greedy" in it, and says how many pages it has then.
#include "plugin.h"

NOINLINE static void grow_until_refused(void) {
  while (__builtin_wasm_memory_grow(0, 1) != (size_t)-1) {}
}

EXPORT("parse_line") uint64_t parse_line(const unsigned char *request, uint32_t size) {
  arena_reset(address(request), size);
  if (!CONTAINS(request, size, "greedy")) return EVENT("modest");
  grow_until_refused();

  static const char before[] = "{\"ok\":true,\"events\":[{\"type\":\"greedy\",\"data\":{\"pages\":";
  static const char after[] = "}}]}";
  char *text = scratch(sizeof before + sizeof after + 10);
  uint32_t length = 0;
  for (const char *from = before; *from; from++) text[length++] = *from;
  char digits[10];
  uint32_t count = 0;
  for (uint32_t pages = __builtin_wasm_memory_size(0); count == 0 || pages; pages /= 10) digits[count++] = '0' + pages % 10;
  while (count) text[length++] = digits[--count];
  for (const char *from = after; *from; from++) text[length++] = *from;
  return output(text, length);
}
