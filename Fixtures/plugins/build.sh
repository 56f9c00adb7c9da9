#!/bin/sh
# Builds every plugin beside this script. Needs the Swift toolchain only; the same toolchain gives the same bytes.
# TOOLCHAIN may name the toolchain's usr/bin where `swiftc` on PATH is a launcher and not the compiler itself.
# With names as arguments, builds only those.
set -eu
cd "$(dirname "$0")"
bin=${TOOLCHAIN:-$(dirname "$(readlink -f "$(command -v swiftc)")")}
for tool in clang wasm-ld; do
  [ -x "$bin/$tool" ] || { echo "no $tool beside swiftc; set TOOLCHAIN to a swift.org toolchain's usr/bin" >&2; exit 1; }
done

# The stack below the input region 0x10000 ..< 0x12000, the data above it. wasm-ld reads decimal numbers only.
free_region='-Wl,--global-base=131072 -Wl,--stack-first -Wl,-z,stack-size=65536'
fixed_memory='-Wl,--no-growable-memory'

# c <name>[:<source>] <flags>: <source>/<source>.c to <name>.wasm. Names of functions stay: a trap shows them.
c() {
  name=${1%:*}; source=${1#*:}; shift
  wanted "$name" || return 0
  "$bin/clang" --target=wasm32-unknown-unknown -std=c17 -Oz -Wall -Wextra -Werror \
    -ffreestanding -fno-builtin -nostdlib -fno-stack-protector -I include \
    -Wl,--no-entry -Wl,--strip-debug "$@" -o "$name.wasm" "$source/$source.c"
  chmod 644 "$name.wasm"
}

selected=" $* "
wanted() { [ "$selected" = "  " ] || case $selected in *" $1 "*) ;; *) return 1 ;; esac; }

c minimal $free_region $fixed_memory
c echo $free_region $fixed_memory
c slow $free_region $fixed_memory
c panic $free_region $fixed_memory
c greedy $free_region
c overlap $fixed_memory
c overlap-data -Wl,--global-base=65536 -Wl,--stack-first -Wl,-z,stack-size=32768 -Wl,--initial-memory=131072 $fixed_memory
c overlap-bss -Wl,--stack-first -Wl,-z,stack-size=32768 -Wl,--export=__data_end -Wl,--export=__heap_base -Wl,--initial-memory=131072 $fixed_memory
c placed
c logger $free_region $fixed_memory
c regex $free_region $fixed_memory
c plugin_error $free_region $fixed_memory
c flood $free_region
c scribble $free_region
c wasi_plugin $free_region $fixed_memory
c wasi_start_plugin $free_region $fixed_memory
c wasi_start_fails:wasi_start_plugin -DEXIT_CODE=1 $free_region $fixed_memory

c bad_abi_version:faulty -DABI_VERSION=2 $free_region $fixed_memory
c missing_export:faulty -DMISSING_EXPORT $free_region $fixed_memory
c wrong_type:faulty -DWRONG_TYPE $free_region $fixed_memory
c initialize_loops:faulty -DINITIALIZE_LOOPS $free_region $fixed_memory
c initialize_traps:faulty -DINITIALIZE_TRAPS $free_region $fixed_memory
# One page is less than the input region's end; 65 pages are more than the default limit.
c small_memory:minimal -Wl,--stack-first -Wl,-z,stack-size=8192 $fixed_memory
c large_memory:minimal $free_region -Wl,--initial-memory=4259840 $fixed_memory
c large_maximum:greedy $free_region -Wl,--max-memory=4294967296

c vrpoker-c $free_region $fixed_memory

# Objects of the Swift plugin are made in a directory of their own, away from the sources.
if wanted vrpoker-swift; then
  objects=$(mktemp -d)
  trap 'rm -rf "$objects"' EXIT
  "$bin/clang" --target=wasm32-unknown-unknown -std=c17 -Oz -Wall -Wextra -Werror -ffreestanding -fno-builtin -fno-stack-protector \
    -c vrpoker-swift/arena.c -o "$objects/arena.o"
  # The stack protector would ask for symbols that nobody supplies. Incremental code generation would leave a hash in
  # the module that takes in the temporary directory's name.
  "$bin/swiftc" -target wasm32-unknown-none-wasm -swift-version 6 -wmo -Osize -parse-as-library -module-name vrpoker \
    -enable-experimental-feature Embedded -enable-experimental-feature Extern -Xfrontend -disable-stack-protector \
    -Xfrontend -disable-incremental-llvm-codegen \
    -warnings-as-errors -import-objc-header vrpoker-swift/arena.h -module-cache-path "$objects/cache" \
    -c vrpoker-swift/*.swift -o "$objects/vrpoker.o"
  "$bin/wasm-ld" --no-entry --strip-debug --gc-sections --global-base=131072 --stack-first -z stack-size=65536 --no-growable-memory \
    "$objects/vrpoker.o" "$objects/arena.o" -o vrpoker-swift.wasm
  chmod 644 vrpoker-swift.wasm
fi
