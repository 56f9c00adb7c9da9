// Traps in functions that call one another, for the locations in backtraces.
static int table[4];

__attribute__((noinline)) static int divide(int a, int b) { return a / b; }

__attribute__((noinline)) static int load(unsigned address) {
  return *(volatile int *)(address + 4);
}

__attribute__((export_name("run"))) int run(int what, int value) {
  table[value & 3] = value;
  if (what == 0) __builtin_trap();
  if (what == 1) return divide(value, table[0]);
  return load(value);
}
