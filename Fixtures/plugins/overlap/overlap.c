// Linked as wasm-ld does by default: the stack lies in the input region. Run all the same, it shows that the stack
// overwrites the request: the event's `intact` says whether the bytes were still there after a stack frame was used.
#include "plugin.h"

// A frame that is larger than the way from the top of the stack to the region, written to in full.
NOINLINE static uint32_t use_stack(uint32_t seed) {
  volatile unsigned char frame[6000];
  for (uint32_t at = 0; at < sizeof frame; at++) frame[at] = (unsigned char)(seed + at);
  return frame[seed % sizeof frame];
}

EXPORT("parse_line") uint64_t parse_line(const volatile unsigned char *request, uint32_t size) {
  if (size == 0 || request[0] != '{') return 0;
  use_stack(size);
  if (request[0] == '{') return OUTPUT("{\"ok\":true,\"events\":[{\"type\":\"overlap\",\"data\":{\"intact\":true}}]}");
  return OUTPUT("{\"ok\":true,\"events\":[{\"type\":\"overlap\",\"data\":{\"intact\":false}}]}");
}
