// Arguments, environment, standard streams, exit code.
#include "check.h"
#include <wasi/api.h>

extern char **environ;

int main(int count, char **arguments) {
  for (int i = 0; i < count; i++) printf("argument %d: \"%s\"\n", i, arguments[i]);
  for (char **variable = environ; *variable; variable++) printf("variable %s\n", *variable);
  printf("HOME %s\n", getenv("HOME") ? getenv("HOME") : "none");
  char line[128];
  int number = 0;
  while (fgets(line, sizeof line, stdin)) printf("line %d: %s", ++number, line);
  printf("end %d\n", feof(stdin) != 0);
  fprintf(stderr, "to standard error\n");
  printf("seek %lld\n", (long long)lseek(1, 0, SEEK_CUR));
  printf("terminal %d %d\n", isatty(0), isatty(1));
  printf("write to input: %d\n", (int)write(0, "x", 1));
  printf("read from output: %d\n", (int)read(1, line, 1));
  printf("nobody: %d\n", (int)write(77, "x", 1));
  char place[64];
  printf("working directory %s\n", getcwd(place, sizeof place));
  fflush(stdout);
  step("close", close(1));
  exit(count == 4 ? 42 : 0);
}
