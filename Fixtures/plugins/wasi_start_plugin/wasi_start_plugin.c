// A plugin built as a command: it has no `_initialize`, and its `_start` leaves through proc_exit, which must not unload it.
#include "plugin.h"
#include "wasi.h"

#ifndef EXIT_CODE
#define EXIT_CODE 0
#endif

static bool started;

EXPORT("_start") void start(void) {
  started = true;
  wasi_proc_exit(EXIT_CODE);
}

EXPORT("parse_line") uint64_t parse_line(const unsigned char *request, uint32_t size) {
  (void)request;
  if (!size) return 0;
  return started ? EVENT("started") : EVENT("not_started");
}
