// Its data segment lies at 0x10000, where the input goes, as TinyGo's default layout has it; the stack is elsewhere.
#include "plugin.h"

// Not constant, so that the text stays in memory and is not folded into code.
static char events[] = "{\"ok\":true,\"events\":[{\"type\":\"overlap\"}]}";

EXPORT("parse_line") uint64_t parse_line(const unsigned char *request, uint32_t size) {
  (void)request;
  return size ? output(events, sizeof events - 1) : 0;
}
