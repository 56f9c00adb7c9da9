#!/usr/bin/env python3
"""Calls every exported function of every valid module of the test suite with random arguments, here and in wasmtime.

Both sides make a fresh instance for each call, with the same stand-ins for imports, and give it fuel. Results must have the same bits, NaNs as a class,
and traps the same reason; running out of fuel or stack on either side makes a call count as not compared.
Usage: calls_in_wasmtime.py SUITE-FOLDER [CALLS-PER-FUNCTION], with wasmtime from PyPI, and our program in $WASMLITE or on the path.
"""
import collections
import json
import random
import struct
import subprocess
import sys
import tempfile

from common import *

FUEL = 1_000_000
EDGES = {
    "i32": [0, 1, 2, 3, 7, 8, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0xFFFE, 65536],
    "i64": [0, 1, 2, 3, 7, 8, (1 << 63) - 1, 1 << 63, (1 << 64) - 1, 1 << 32, 65536],
    "f32": [0, 1 << 31, 0x3F800000, 0xBF800000, 1, 0x7F7FFFFF, 0x7F800000, 0xFF800000, 0x7FC00000, 0x4F000000],
    "f64": [0, 1 << 63, 0x3FF << 52, 0xBFF << 52, 1, 0x7FEFFFFFFFFFFFFF, 0x7FF << 52, 0xFFF << 52, 0x7FF8 << 48, 0x43E << 52],
}


class NoStandIn(Exception): pass


def random_bits(kind):
    if random.random() < 0.5: return random.choice(EDGES[kind])
    width = int(kind[1:])
    n = random.getrandbits(width) >> random.choice([0, 0, width // 2, width - 4])
    # A signalling NaN would not survive the way through Python's floats.
    if kind == "f32" and n & 0x7FFFFFFF > 0x7F800000 or kind == "f64" and n & ~(1 << 63) > 0x7FF << 52: return 0x7FC00000 if kind == "f32" else 0x7FF8 << 48
    return n


def to_python(kind, n):
    if kind == "i32": return struct.unpack("<i", struct.pack("<I", n))[0]
    if kind == "i64": return struct.unpack("<q", struct.pack("<Q", n))[0]
    if kind == "f32": return struct.unpack("<f", struct.pack("<I", n))[0]
    return struct.unpack("<d", struct.pack("<Q", n))[0]


def zero(kind):
    if kind in ("i32", "i64"): return 0
    if kind in ("f32", "f64"): return 0.0
    if kind in ("funcref", "externref"): return None
    raise NoStandIn(kind)


def val(kind):
    return {"i32": lambda: Val.i32(0), "i64": lambda: Val.i64(0), "f32": lambda: Val.f32(0.0), "f64": lambda: Val.f64(0.0), "funcref": lambda: Val.funcref(None),
            "externref": lambda: Val.externref(None)}.get(kind, lambda: zero(kind))()


def stand_in(store, kind):
    """What an import is given: the same as our program gives it."""
    if isinstance(kind, FuncType):
        results = [zero(str(r)) for r in kind.results]
        return Func(store, kind, lambda *a: None if not results else results[0] if len(results) == 1 else results)
    if isinstance(kind, GlobalType): return Global(store, kind, val(str(kind.content)))
    if isinstance(kind, MemoryType): return Memory(store, kind)
    if isinstance(kind, TableType): return Table(store, kind, None)
    if isinstance(kind, wasmtime.TagType): return Tag(store, kind)
    raise NoStandIn(str(kind))


def theirs(engine, module, name, kinds, results, arguments):
    store = Store(engine)
    store.set_fuel(FUEL * 10)
    store.set_limits(memory_size=1 << 30, table_elements=1 << 20)
    try:
        # An import that is asked for twice is one definition, as with us.
        made = {}
        for item in module.imports:
            if (item.module, item.name) not in made: made[item.module, item.name] = stand_in(store, item.type)
        imports = [made[item.module, item.name] for item in module.imports]
        instance = Instance(store, module, imports)
        function = instance.exports(store)[name]
        found = function(store, *[None if a is None else to_python(k, a) for k, a in zip(kinds, arguments)])
    except (Trap, WasmtimeError) as error:
        message = str(error)
        if "all fuel consumed" in message or "call stack exhausted" in message: return "exhausted"
        if "thrown Wasm exception" in message: return "exception"
        if isinstance(error, Trap): return "trap " + message
        return "error " + message
    values = [] if not results else [found] if len(results) == 1 else found
    return " ".join(["returns"] + [bits(v, k) for v, k in zip(values, results)])


def agree(ours, found):
    if ours.startswith("trap ") and found.startswith("trap "): return same_trap(ours[5:], found)
    return ours == found


def in_child(work):
    """The result of work done in a child process, or nothing where it ends early: wasmtime aborts on types that its C API does not know."""
    reader, writer = os.pipe()
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        os.close(reader)
        os.write(writer, json.dumps(work()).encode())
        sys.stdout.flush()
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as file: result = file.read()
    os.waitpid(child, 0)
    return json.loads(result) if result else None


def compare(engine, module, code, calls, options, place):
    """Makes the calls of one module on both sides, and counts how they compare."""
    counts = collections.Counter()
    lines, cases = [], []
    for export in module.exports:
        if not isinstance(export.type, FuncType): continue
        kinds, results = [str(p) for p in export.type.params], [str(r) for r in export.type.results]
        if any(k not in EDGES and k not in ("funcref", "externref") for k in kinds) or "v128" in results or not export.name: continue
        counts["functions"] += 1
        for _ in range(calls if kinds else 1):
            arguments = [random_bits(k) if k in EDGES else None for k in kinds]
            lines.append(" ".join([export.name.encode().hex()] + ["null" if a is None else f"{a:x}" for a in arguments]))
            cases.append((export.name, kinds, results, arguments))
    if not lines: return counts
    with tempfile.NamedTemporaryFile(suffix=".wasm") as file:
        file.write(code)
        file.flush()
        run = subprocess.run([program_path(), "call-batch", *options, f"--fuel={FUEL}", file.name], input="\n".join(lines) + "\n", capture_output=True, text=True)
    if run.returncode != 0:
        counts["modules refused by us"] += 1
        if "not execute" not in run.stderr: print(f"{place}: {run.stderr.strip()[-300:]} (exit code {run.returncode})")
        return counts
    for case, ours in zip(cases, run.stdout.splitlines()):
        if ours.startswith("refused"):
            counts["modules without stand-ins"] += 1
            print(f"{place}: {ours}")
            break
        try: found = theirs(engine, module, *case)
        except (NoStandIn, TypeError, NotImplementedError, AttributeError) as error:
            counts["modules without stand-ins"] += 1
            print(f"{place}: wasmtime's API: {str(error)[:150]}")
            break
        counts["calls"] += 1
        if ours.startswith("exhausted") or found == "exhausted": counts["exhausted"] += 1
        elif ours.startswith("unlinkable") and found.startswith("error"): counts["same link errors"] += 1
        elif agree(ours, found): counts["same results" if ours.startswith("returns") else "same traps" if ours.startswith("trap") else "same exceptions"] += 1
        else:
            counts["different"] += 1
            print(f"{place}: {case[0]} {case[3]}: ours {ours}, wasmtime's {found[-200:]}")
    return counts


def main():
    folder, calls = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 20
    random.seed(20)
    counts = dict.fromkeys(["modules", "modules refused by wasmtime", "modules refused by us", "modules without stand-ins", "modules that end wasmtime", "functions", "calls", "same results",
                            "same traps", "same exceptions", "same link errors", "exhausted", "different"], 0)
    for path, switches in suite_files(folder):
        engine = Engine(features(**switches))
        options = [f"--enable={name.replace('_', '-')}" for name in switches]
        for command in listing(program_path(), os.path.join(folder, path)):
            if command[1] not in ("module", "definition"): continue
            code = bytes.fromhex(command[3])
            try: module = Module(engine, code)
            except WasmtimeError:
                counts["modules refused by wasmtime"] += 1
                continue
            counts["modules"] += 1
            compared = in_child(lambda: compare(engine, module, code, calls, options, f"{path}:{command[0]}"))
            if compared is None: counts["modules that end wasmtime"] += 1
            else:
                for key, value in compared.items(): counts[key] += value
    print(counts)
    return 1 if counts["different"] else 0


if __name__ == "__main__": sys.exit(main())
