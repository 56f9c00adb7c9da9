// Gives the line back: one event whose `raw_line` is the line after unescaping and escaping again.
#define ARENA_SIZE 61440
#include "json.h"

EXPORT("parse_line") uint64_t parse_line(const unsigned char *bytes, uint32_t size) {
  arena_reset(address(bytes), size);
  struct request request = {0};
  struct writer problem;
  if (!open_request(bytes, size, &request, &problem)) return finish(&problem);
  struct writer out = writer_of(size + 64);
  PUT(&out, "{\"ok\":true,\"events\":[{\"type\":\"echo\"");
  if (request.has_timestamp) {
    PUT(&out, ",\"timestamp\":");
    put_string(&out, request.timestamp);
  }
  PUT(&out, ",\"raw_line\":");
  put_string(&out, request.line);
  PUT(&out, "}]}");
  return finish(&out);
}
