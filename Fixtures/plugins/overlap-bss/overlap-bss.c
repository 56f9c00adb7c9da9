// Zeroed variables reach into the input region: no data segment shows them, only the exported `__data_end`.
#include "plugin.h"

static unsigned char table[30000];

EXPORT("parse_line") uint64_t parse_line(const unsigned char *request, uint32_t size) {
  for (uint32_t at = 0; at < sizeof table; at++) table[at] = (unsigned char)(table[at] + at + size);
  return request[0] == '{' ? EVENT("overlap") : 0;
}
