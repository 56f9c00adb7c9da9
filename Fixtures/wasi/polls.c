// Waiting: one clock, several, a time that is past, descriptors that are ready and ones that are not there.
#include "check.h"
#include <poll.h>
#include <time.h>
#include <wasi/api.h>

static uint64_t now(void) {
  __wasi_timestamp_t time;
  __wasi_clock_time_get(__WASI_CLOCKID_MONOTONIC, 1, &time);
  return time;
}

static __wasi_subscription_t clock_in(uint64_t user, uint32_t id, uint64_t milliseconds, bool isAbsolute) {
  __wasi_subscription_t it = {.userdata = user, .u.tag = __WASI_EVENTTYPE_CLOCK};
  it.u.u.clock = (__wasi_subscription_clock_t){
    .id = id, .timeout = milliseconds * 1000000, .flags = isAbsolute ? __WASI_SUBCLOCKFLAGS_SUBSCRIPTION_CLOCK_ABSTIME : 0};
  return it;
}

static __wasi_subscription_t descriptor(uint64_t user, int tag, uint32_t number) {
  __wasi_subscription_t it = {.userdata = user, .u.tag = tag};
  it.u.u.fd_read.file_descriptor = number;
  return it;
}

static void run(const char *name, const __wasi_subscription_t *list, size_t count, uint64_t least, uint64_t most) {
  __wasi_event_t events[8];
  __wasi_size_t found = 0;
  uint64_t start = now();
  __wasi_errno_t error = __wasi_poll_oneoff(list, events, count, &found);
  uint64_t took = (now() - start) / 1000000;
  printf("%s: error %d, in time %d\n", name, error, took >= least && took <= most);
  if (error == 0)
    for (size_t i = 0; i < found; i++) printf("  %d type %d error %d\n", (int)events[i].userdata, events[i].type, events[i].error);
}

int main(void) {
  run("none", NULL, 0, 0, 50);
  run("one clock", (__wasi_subscription_t[]){clock_in(1, 1, 60, false)}, 1, 60, 1000);
  run("three clocks", (__wasi_subscription_t[]){clock_in(1, 1, 5000, false), clock_in(2, 1, 30, false), clock_in(3, 0, 9000, false)}, 3, 30, 1000);
  run("past", (__wasi_subscription_t[]){clock_in(1, 0, 1, true)}, 1, 0, 500);
  run("zero", (__wasi_subscription_t[]){clock_in(1, 1, 0, false)}, 1, 0, 500);
  run("output", (__wasi_subscription_t[]){descriptor(1, __WASI_EVENTTYPE_FD_WRITE, 1), clock_in(2, 1, 5000, false)}, 2, 0, 1000);
  int file = open("file", O_RDWR | O_CREAT, 0666);
  write(file, "text", 4);
  run("file to read", (__wasi_subscription_t[]){descriptor(1, __WASI_EVENTTYPE_FD_READ, file)}, 1, 0, 1000);
  run("file to write", (__wasi_subscription_t[]){descriptor(2, __WASI_EVENTTYPE_FD_WRITE, file)}, 1, 0, 1000);
  struct timespec pause = {0, 40000000};
  uint64_t start = now();
  step("nanosleep", nanosleep(&pause, NULL));
  printf("in time %d\n", now() - start >= 40000000 && now() - start < 1000000000);
  struct pollfd item = {.fd = 1, .events = POLLOUT};
  step("poll", poll(&item, 1, 1000));
  printf("writable %d\n", (item.revents & POLLOUT) != 0);
  step("usleep", usleep(1000));
  return 0;
}
