#!/usr/bin/env python3
"""Runs generated programs and linked modules in wasmtime, and compares with what our engine has written down.

Usage: wasmlite-fuzz --dump programs --first 1 --seeds 1000 | programs_in_wasmtime.py, with wasmtime from PyPI; `--dump linked` for modules that import from one
another. Results must have the same bits, NaNs as a class, traps the same reason, and memories, tables and globals the same content in the end. A call that
runs out of fuel or stack on either side ends the comparison of its seed: from there on the two differ in state. Exit code 1 if anything differs.
"""
import collections
import json
import re
import struct
import sys

from calls_in_wasmtime import in_child, to_python
from common import *

CALL = re.compile(r"(\w)\.(f\d+)\((.*)\): (.*), fuel \d+$")
STATE = re.compile(r"(\w)\.([mgt]\d+): (.*)$")
VALUE = {"i32": ValType.i32, "i64": ValType.i64, "f32": ValType.f32, "f64": ValType.f64, "externref": ValType.externref}
# What the generated functions count down; our side sets it before each call as well.
CALL_BUDGET = 24
HOST = {
    "mix": ("i32 i64 f32 f64", "f64 f32 i64 i32", lambda a, b, c, d: [d, c, wrap(b + 1, 64), a ^ 0x55]),
    "hash": ("i32", "i32", lambda a: wrap(a * 2654435761, 32)),
    "act": ("", "", lambda: None),
    "value": ("", "externref", lambda: None),
    "many": ("i32 i64 f64 i32 i64 f32 i32 i64 i64", "i64 i32 i64 f64 i64 i32 f32 i64", lambda a, b, c, d, e, f, g, h, i: [i, g, wrap(b * 3, 64), c, h, wrap(a + d, 32), f, e]),
}


def wrap(number, width):
    number &= (1 << width) - 1
    return number - (1 << width) if number >> (width - 1) else number


def argument(text):
    if text == "null": return None
    kind, digits = text.split(":")
    return to_python(kind, int(digits, 16))


def memory_hash(content):
    """The hash that our side takes: FNV-1a by words of eight bytes."""
    state, whole = 0xCBF29CE484222325, len(content) & ~7
    for word in struct.unpack(f"<{whole // 8}Q", content[:whole]):
        state = ((state ^ word) * 0x100000001B3) & MASK["i64"]
        state ^= state >> 29
    for byte in content[whole:]: state = ((state ^ byte) * 0x100000001B3) & MASK["i64"]
    return f"{len(content)} bytes, {state:x}"


def same_value(ours, found):
    """Whether a result has our bits; wasmtime's API gives an i32 or i64 as one kind of number."""
    if ours in ("null", "ref"): return (found is None) == (ours == "null")
    kind = ours.split(":")[0]
    wanted = to_python(kind, int(ours.split(":")[1], 16)) if not ours.endswith(":nan") else math.nan
    if isinstance(wanted, float) and math.isnan(wanted): return isinstance(found, float) and math.isnan(found)
    return bits(found, kind) == ours


def state(store, item, ours):
    """Whether a memory, a global or a table's size is as ours; nothing where wasmtime's API cannot tell, as of most references."""
    if isinstance(item, SharedMemory): return None
    if isinstance(item, Memory): return memory_hash(bytes(item.read(store))) == ours
    if isinstance(item, Global): return same_value(ours, item.value(store)) if ":" in ours else None
    if isinstance(item, Table): return item.size(store) == int(ours.split(" ")[0])
    return None


def compare(line):
    case, counts, findings = json.loads(line), collections.Counter(), []
    config = features(threads=True, wide_arithmetic=True)
    # Our side is deterministic, and NaNs can be seen in memories.
    config.cranelift_nan_canonicalization = True
    engine = Engine(config)
    store = Store(engine)
    store.set_fuel(10_000_000)
    store.set_limits(memory_size=16 << 20, table_elements=10_000)
    instances, lines = {}, list(case["lines"])

    def define(name):
        parameters, results, body = HOST[name]
        kind = FuncType([VALUE[p]() for p in parameters.split()], [VALUE[r]() for r in results.split()])
        return Func(store, kind, body)

    host = {name: define(name) for name in HOST}
    for made in case["modules"]:
        try:
            module = Module(engine, bytes.fromhex(made["bytes"]))
            imports = [host[i.name] if i.module == "host" else instances[i.module].exports(store)[i.name] for i in module.imports]
            instances[made["name"]] = Instance(store, module, imports)
        except TypeError:
            # Its API for Python cannot import a shared memory.
            counts["not in wasmtime's API"] += 1
            return counts, findings
        except (Trap, WasmtimeError) as error:
            counts["modules refused by wasmtime"] += 1
            if not is_feature_missing(str(error)): findings.append(f"seed {case['seed']}: module {made['name']}: {str(error)[:300]}; ours: {lines[0]}")
            return counts, findings
    counts["modules"] += len(case["modules"])
    for ours in lines:
        call, kept = CALL.match(ours), STATE.match(ours)
        try:
            if call:
                name, export, arguments, wanted = call.groups()
                counts["calls"] += 1
                if wanted.startswith("exhausted"):
                    counts["exhausted"] += 1
                    break
                for instance in instances.values(): instance.exports(store)["budget"].set_value(store, Val.i32(CALL_BUDGET))
                try: found = instances[name].exports(store)[export](store, *map(argument, arguments.split()))
                except (Trap, WasmtimeError) as error:
                    message = str(error)
                    if "all fuel consumed" in message or "call stack exhausted" in message:
                        counts["exhausted"] += 1
                        break
                    if "valkind" in message:
                        counts["not in wasmtime's API"] += 1
                        break
                    is_same = wanted.startswith("exception") if "thrown Wasm exception" in message else wanted.startswith("trap ") and same_trap(wanted[5:], message)
                    counts["same traps" if is_same else "different"] += 1
                    if not is_same: findings.append(f"seed {case['seed']}: {ours}; wasmtime's: {message[-300:]}")
                    if not is_same: break
                    continue
                values = found if isinstance(found, (list, tuple)) else [found] if wanted else []
                is_same = len(values) == len(wanted.split()) and all(map(same_value, wanted.split(), values))
                counts["same results" if is_same else "different"] += 1
                if not is_same:
                    findings.append(f"seed {case['seed']}: {ours}; wasmtime's: {found}")
                    break
            elif kept:
                name, export, wanted = kept.groups()
                is_same = state(store, instances[name].exports(store)[export], wanted)
                if is_same is None: continue
                counts["same states" if is_same else "different"] += 1
                if not is_same: findings.append(f"seed {case['seed']}: {ours}")
            elif ours.startswith("module "): return counts, findings
        except (TypeError, NotImplementedError, AttributeError, AssertionError, ValueError, KeyError) as error:
            # Types that wasmtime's API for Python does not know. What a call has done stays undone there.
            counts["not in wasmtime's API"] += 1
            if call: break
    return counts, findings


def main():
    counts = collections.Counter()
    for line in sys.stdin:
        compared = in_child(lambda: compare(line))
        counts["seeds"] += 1
        if compared is None:
            counts["seeds that end wasmtime"] += 1
            continue
        for key, value in compared[0].items(): counts[key] += value
        for finding in compared[1]: print(finding)
    print(dict(counts))
    return 1 if counts["different"] else 0


if __name__ == "__main__": sys.exit(main())
