// Symbolic and hard links, those that lead out among them.
#include "check.h"

static void status(const char *path) {
  struct stat at, behind;
  if (lstat(path, &at) < 0) printf("lstat %s: error %d\n", path, errno);
  else printf("lstat %s: %s\n", path, kind(at.st_mode));
  if (stat(path, &behind) < 0) printf("stat %s: error %d\n", path, errno);
  else printf("stat %s: %s\n", path, kind(behind.st_mode));
}

static void target(const char *path) {
  char text[64];
  ssize_t count = readlink(path, text, sizeof text);
  if (count < 0) printf("readlink %s: error %d\n", path, errno);
  else printf("readlink %s: %.*s\n", path, (int)count, text);
}

int main(void) {
  mkdir("d", 0777);
  mkdir("d/e", 0777);
  put("d/file", "in d");
  put("file", "outside of d");
  step("symlink", symlink("file", "d/link"));
  step("symlink again", symlink("file", "d/link"));
  step("symlink up", symlink("../file", "d/up"));
  step("symlink to a directory", symlink("d/e", "e"));
  step("symlink to a link", symlink("d/up", "twice"));
  step("symlink to nothing", symlink("nothing", "dangling"));
  step("symlink to itself", symlink("loop", "loop"));
  step("symlink in a circle", symlink("ping", "pong"));
  step("symlink in a circle", symlink("pong", "ping"));
  step("symlink out", symlink("../../out", "d/out"));
  step("symlink far out", symlink("../../../../../../../../etc", "etc"));
  step("absolute", symlink("/etc/passwd", "absolute"));
  step("slash behind", symlink("x", "new/"));
  step("slash behind a directory", symlink("x", "d/"));
  step("empty", symlink("", "empty"));
  status("d/link");
  status("d/up");
  status("e");
  status("e/");
  status("twice");
  status("dangling");
  status("loop");
  status("ping");
  status("d/out");
  status("etc");
  show("d/link");
  show("d/up");
  show("twice");
  show("e/../link");
  show("dangling");
  show("loop");
  show("d/out");
  show("etc/passwd");
  target("d/link");
  target("d/up");
  target("etc");
  target("d");
  target("nothing");
  char room[3];
  step("readlink into little room", readlink("d/link", room, 3));
  put("e/through", "written through a link");
  show("d/e/through");
  put("dangling", "made where the link leads");
  show("nothing");
  opened("exclusive over a link", open("dangling", O_CREAT | O_EXCL | O_WRONLY, 0666));
  opened("nofollow", open("d/link", O_RDONLY | O_NOFOLLOW));
  opened("nofollow directory", open("e", O_RDONLY | O_NOFOLLOW | O_DIRECTORY));
  step("mkdir over a link", mkdir("e", 0777));
  step("rmdir of a link", rmdir("e"));
  step("rename of a link", rename("e", "renamed"));
  status("renamed");
  step("unlink of a link", unlink("renamed"));
  status("d/e");
  step("link", link("d/file", "hard"));
  put("hard", "one file, two names");
  show("d/file");
  struct stat first, second;
  stat("hard", &first);
  stat("d/file", &second);
  printf("same %d, names %d\n", first.st_ino == second.st_ino, (int)first.st_nlink);
  step("link again", link("d/file", "hard"));
  step("link of a directory", link("d", "hard directory"));
  step("link of nothing", link("no", "hard2"));
  step("link with a slash", link("d/file", "hard2/"));
  step("link of a link", link("d/up", "hard link"));
  status("hard link");
  step("unlink", unlink("d/file"));
  show("hard");
  return 0;
}
