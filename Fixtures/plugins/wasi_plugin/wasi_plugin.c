// A plugin that also imports WASI, as one from a WASI compiler does. `_initialize` must have run once before a line is parsed.
// A line with "exit" in it ends in proc_exit(3).
#include "json.h"
#include "wasi.h"

static uint32_t initialized, arguments_count = 99, environ_count = 99;

EXPORT("_initialize") void initialize(void) {
  uint32_t size;
  initialized++;
  wasi_args_sizes_get(&arguments_count, &size);
  wasi_environ_sizes_get(&environ_count, &size);
}

static uint32_t print(uint32_t fd, struct bytes text) {
  uint32_t written = 0;
  struct io_vector vectors[] = {{"line: ", 6}, {text.start, text.size}, {"\n", 1}};
  return wasi_fd_write(fd, vectors, 3, &written) << 16 | written;
}

static void put_field(struct writer *out, const char *label, uint64_t number) {
  put_byte(out, ',');
  put_byte(out, '"');
  while (*label) put_byte(out, *label++);
  put_byte(out, '"');
  put_byte(out, ':');
  put_number(out, number);
}

EXPORT("parse_line") uint64_t parse_line(const unsigned char *bytes, uint32_t size) {
  arena_reset(address(bytes), size);
  struct request request = {0};
  struct writer problem;
  if (!open_request(bytes, size, &request, &problem)) return finish(&problem);
  if (CONTAINS(bytes, size, "exit")) wasi_proc_exit(3);

  uint64_t realtime = 0;
  unsigned char noise[32] = {0};
  uint32_t clock_error = wasi_clock_time_get(0, 1, &realtime), random_error = wasi_random_get(noise, sizeof noise), differing = 0;
  for (uint32_t at = 1; at < sizeof noise; at++) differing += noise[at] != noise[0];

  struct writer out = writer_of(512);
  PUT(&out, "{\"ok\":true,\"events\":[{\"type\":\"wasi\",\"data\":{\"initialized\":");
  put_number(&out, initialized);
  put_field(&out, "arguments", arguments_count);
  put_field(&out, "environ", environ_count);
  put_field(&out, "stdout", print(1, request.line));
  put_field(&out, "stderr", print(2, request.line));
  put_field(&out, "bad_fd", print(9, request.line) >> 16);
  put_field(&out, "clock_error", clock_error);
  put_field(&out, "after_2020", realtime > 1577836800000000000u);
  put_field(&out, "random_error", random_error);
  put_field(&out, "random", differing > 0);
  PUT(&out, "}}]}");
  return finish(&out);
}
