// Directories: make, list, nest, rename, remove; relative paths with dots; several of them open at once.
#include "check.h"

static int order(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void list(const char *path) {
  DIR *directory = opendir(path);
  if (!directory) {
    printf("list %s: error %d\n", path, errno);
    return;
  }
  char *names[600];
  int count = 0;
  for (struct dirent *entry; (entry = readdir(directory));) {
    char line[300];
    snprintf(line, sizeof line, "%s%s", entry->d_name, entry->d_type == DT_DIR ? "/" : entry->d_type == DT_LNK ? "@" : "");
    names[count++] = strdup(line);
  }
  closedir(directory);
  qsort(names, count, sizeof *names, order);
  printf("list %s:", path);
  for (int i = 0; i < count && i < 12; i++) printf(" %s", names[i]);
  printf(" (%d)\n", count);
}

int main(void) {
  step("mkdir", mkdir("a", 0777));
  step("mkdir again", mkdir("a", 0777));
  step("mkdir with a slash", mkdir("b/", 0777));
  step("mkdir below nothing", mkdir("no/c", 0777));
  step("mkdir .", mkdir(".", 0777));
  mkdir("a/c", 0777);
  mkdir("a/c/d", 0777);
  put("a/one", "1");
  put("a/c/two", "2");
  put("a/c/d/three", "3");
  list(".");
  list("a");
  list("a/c/");
  list("a/./c/../c//d");
  list("a/one");
  list("nothing");
  show("a/c/../../a/one");
  show("./././a/c/d/../two");
  show("b/../a/one");
  show("nothing/../a/one");
  show("a/one/../one");
  step("rmdir of what is full", rmdir("a"));
  step("rename directory", rename("a/c", "b/moved"));
  list("a");
  list("b/moved");
  show("b/moved/d/three");
  step("rename into itself", rename("b", "b/moved/b"));
  step("rename over full", rename("a", "b"));
  step("mkdir", mkdir("empty", 0777));
  step("rename over empty", rename("a", "empty"));
  list("empty");
  step("rename directory over file", rename("b/moved", "empty/one"));
  step("rename file over directory", rename("empty/one", "b/moved"));
  step("unlink of a directory", unlink("empty"));
  step("unlink with a slash", unlink("empty/"));
  int start = opened("open", open("b/moved", O_RDONLY | O_DIRECTORY));
  opened("openat", openat(start, "d/three", O_RDONLY));
  opened("openat ..", openat(start, "..", O_RDONLY | O_DIRECTORY));
  opened("openat d/..", openat(start, "d/..", O_RDONLY | O_DIRECTORY));
  struct stat status;
  step("fstatat", fstatat(start, "d", &status, 0));
  printf("%s\n", kind(status.st_mode));
  step("read of a directory", read(start, (char[4]){0}, 4) < 0);
  step("unlinkat", unlinkat(start, "d/three", 0));
  step("unlinkat", unlinkat(start, "d", AT_REMOVEDIR));
  step("unlinkat", unlinkat(start, "two", 0));
  step("rmdir", rmdir("b/moved"));
  opened("open below a removed one", openat(start, "x", O_CREAT | O_WRONLY, 0666));
  list("b");
  mkdir("many", 0777);
  char path[64];
  for (int i = 0; i < 500; i++) {
    snprintf(path, sizeof path, "many/%03d", i);
    put(path, "");
  }
  list("many");
  int removed = 0;
  for (int i = 0; i < 500; i++) {
    snprintf(path, sizeof path, "many/%03d", i);
    removed += unlink(path) == 0;
  }
  printf("removed %d\n", removed);
  list("many");
  step("rmdir", rmdir("many"));
  return 3;
}
