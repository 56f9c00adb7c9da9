#!/bin/sh
# Builds every program beside this script for WASI preview 1. Needs zig, as `zig` on PATH or as Python's module ziglang; ZIG may name another command.
# With names as arguments, builds only those.
set -eu
cd "$(dirname "$0")"
zig=${ZIG:-$(command -v zig || echo "python3 -m ziglang")}
[ $# -gt 0 ] || set -- files directories links cookies polls clocks surroundings
for name; do
  $zig cc -target wasm32-wasi -std=gnu17 -O2 -Wall -Wextra -Wno-unused-result -s -o "$name.wasm" "$name.c"
  chmod 644 "$name.wasm"
done
