#!/bin/sh
# Builds crash.c with debug information of versions 4 and 5. Needs the Swift toolchain only; TOOLCHAIN may name its usr/bin.
set -eu
cd "$(dirname "$0")"
bin=${TOOLCHAIN:-$(dirname "$(readlink -f "$(command -v swiftc)")")}
for version in 4 5; do
  "$bin/clang" -gdwarf-$version -O1 -Wall -Wextra -Werror -fdebug-compilation-dir=. --target=wasm32-unknown-unknown -nostdlib -Wl,--no-entry \
    -o crash-dwarf$version.wasm crash.c
  chmod 644 crash-dwarf$version.wasm
done
