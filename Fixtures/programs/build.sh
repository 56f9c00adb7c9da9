#!/bin/sh
# Builds every program beside this script. Needs the Swift toolchain only; the same toolchain gives the same bytes.
# TOOLCHAIN may name the toolchain's usr/bin where `swiftc` on PATH is a launcher and not the compiler itself.
set -eu
cd "$(dirname "$0")"
bin=${TOOLCHAIN:-$(dirname "$(readlink -f "$(command -v swiftc)")")}
for tool in clang wasm-ld; do
  [ -x "$bin/$tool" ] || { echo "no $tool beside swiftc; set TOOLCHAIN to a swift.org toolchain's usr/bin" >&2; exit 1; }
done

c() {
  name=$1; shift
  "$bin/clang" --target=wasm32-unknown-unknown -std=c17 -O2 -Wall -Wextra -Werror \
    -ffreestanding -fno-builtin -nostdlib -fno-stack-protector \
    -Wl,--strip-debug -Wl,-z,stack-size=16384 "$@" -o "$name.wasm" "$name.c"
  chmod 644 "$name.wasm"
}

# Library programs: no imports, functions with parameters, and `run`.
c fib -Wl,--no-entry
c sieve -Wl,--no-entry
c matrix -Wl,--no-entry

# Command-line programs for WASI preview 1: `_start`, no C library.
c wasi_hello -Wl,--no-entry
c wasi_errors -Wl,--no-entry
