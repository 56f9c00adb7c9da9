#!/usr/bin/env bash
# Fails if a handler of a release build calls another one instead of jumping to it: such a handler takes native stack with every turn of a loop.
# Usage: handlers_leave_by_jumps.sh EXECUTABLE
set -euo pipefail
executable=${1:?usage: handlers_leave_by_jumps.sh EXECUTABLE}
if command -v objdump >/dev/null; then
  objdump=objdump
else
  objdump="$(dirname "$(command -v swift)")/llvm-objdump"
fi
"$objdump" -d --no-show-raw-insn "$executable" | awk '
  /^[0-9a-f]+ <.*>:/ { name = $2; if (name ~ /^<wkl_/) handlers++ }
  name ~ /^<wkl_/ && /call.*wkl_/ { print name, "calls", $NF; calls++ }
  END { print handlers " handlers, " calls + 0 " calls of one by another"; exit handlers < 1000 || calls > 0 }'
