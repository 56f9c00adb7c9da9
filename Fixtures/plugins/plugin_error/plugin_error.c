// Reports an error by itself. The line chooses its form: message, bare, both, otherwise code and error.
#include "plugin.h"

EXPORT("parse_line") uint64_t parse_line(const unsigned char *request, uint32_t size) {
  if (CONTAINS(request, size, "message")) return OUTPUT("{\"ok\":false,\"code\":\"old\",\"message\":\"said in the other field\"}");
  if (CONTAINS(request, size, "bare")) return OUTPUT("{\"ok\":false}");
  if (CONTAINS(request, size, "both")) {
    return OUTPUT("{\"ok\":false,\"code\":\"both\",\"error\":\"the error counts\",\"message\":\"not the message\",\"events\":[{\"type\":\"x\"}]}");
  }
  return OUTPUT("{\"ok\":false,\"code\":\"unlucky\",\"error\":\"the plugin could not go on: 失敗\"}");
}
