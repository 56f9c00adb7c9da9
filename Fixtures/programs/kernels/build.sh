#!/bin/sh
# Builds every kernel beside this script twice: for WebAssembly, and natively, which writes what `run` and `run_small` give to expected.json.
# Needs the Swift toolchain only; the same toolchain gives the same bytes.
# TOOLCHAIN may name the toolchain's usr/bin where `swiftc` on PATH is a launcher and not the compiler itself.
# With names as arguments, builds only those, and leaves expected.json as it is.
set -eu
cd "$(dirname "$0")"
bin=${TOOLCHAIN:-$(dirname "$(readlink -f "$(command -v swiftc)")")}
for tool in clang wasm-ld; do
  [ -x "$bin/$tool" ] || { echo "no $tool beside swiftc; set TOOLCHAIN to a swift.org toolchain's usr/bin" >&2; exit 1; }
done
objects=$(mktemp -d)
trap 'rm -rf "$objects"' EXIT

# Contraction into a fused multiply-add would give other bits on machines that have one.
common='-std=c17 -O2 -Wall -Wextra -Werror -ffp-contract=off -fno-math-errno -fno-stack-protector'
bare='--target=wasm32-unknown-unknown -ffreestanding -fno-builtin -nostdlib'

c() {
  "$bin/clang" $common $bare -Wl,--no-entry -Wl,--strip-debug -Wl,-z,stack-size=65536 -o "$1.wasm" "$1.c"
  "$bin/clang" $common -o "$objects/$1" native.c "$1.c"
}

# The stack protector would ask for symbols that nobody supplies. Incremental code generation would leave a hash in
# the module that takes in the temporary directory's name.
swift() {
  "$bin/clang" $common $bare -c memory.c -o "$objects/memory.o"
  "$bin/swiftc" -target wasm32-unknown-none-wasm -swift-version 6 -wmo -O -parse-as-library -module-name kernel \
    -enable-experimental-feature Embedded -Xfrontend -disable-stack-protector -Xfrontend -disable-incremental-llvm-codegen \
    -warnings-as-errors -module-cache-path "$objects/cache" -c "$1.swift" -o "$objects/$1.wasm.o"
  "$bin/wasm-ld" --no-entry --strip-debug --gc-sections -z stack-size=65536 --export=run --export=run_small \
    "$objects/$1.wasm.o" "$objects/memory.o" -o "$1.wasm"
  "$bin/clang" $common -c native.c -o "$objects/native.o"
  "$bin/swiftc" -swift-version 6 -wmo -O -parse-as-library -module-name kernel -module-cache-path "$objects/cache" \
    "$1.swift" "$objects/native.o" -o "$objects/$1"
}

for source in ${*:-*.c *.swift}; do
  name=${source%.*}
  case $name in memory | native) continue ;; esac
  if [ -f "$name.swift" ]; then swift "$name"; else c "$name"; fi
  chmod 644 "$name.wasm"
done
[ $# -eq 0 ] || exit 0

separator='{'
for kernel in *.wasm; do
  printf '%s\n  "%s": ' "$separator" "${kernel%.wasm}"
  "$objects/${kernel%.wasm}"
  separator=','
done > "$objects/expected.json"
printf '\n}\n' >> "$objects/expected.json"
mv "$objects/expected.json" expected.json
