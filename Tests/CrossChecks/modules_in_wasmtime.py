#!/usr/bin/env python3
"""Calls the exported functions of binary modules with random arguments, here and in wasmtime.

Usage: modules_in_wasmtime.py [--calls=N] FOLDER…, with wasmtime from PyPI, and our program in $WASMLITE or on the path. Every .wasm file below the folders is
taken, Fixtures if none is given. Random modules are written by a test: RANDOM_MODULES=FOLDER swift test --filter FuzzTests.
Both sides make a fresh instance for each call, with functions that give zeros as imports. A call that runs out of fuel or stack on either side is not compared.
"""
import collections
import pathlib
import random
import subprocess
import sys

from common import *

FUEL = 2_000_000
EDGES = {
    "i32": [0, 1, 2, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x10000, 0xFFFF],
    "i64": [0, 1, 2, (1 << 63) - 1, 1 << 63, (1 << 64) - 1, 1 << 32],
    "f32": [0, 1 << 31, 0x3F800000, 0xC0200000, 1, 0x7F7FFFFF, 0x7F800000, 0xFF800000, 0x7FC00000, 0x4F000000],
    "f64": [0, 1 << 63, 0x3FF0 << 48, 0xC004 << 48, 1, 0x7FEFFFFFFFFFFFFF, 0x7FF0 << 48, 0xFFF0 << 48, 0x7FF8 << 48, 0x43E0 << 48],
}
FORMATS = {"i32": ("<I", "<i"), "i64": ("<Q", "<q"), "f32": ("<I", "<f"), "f64": ("<Q", "<d")}


def argument(kind):
    """The bits of an argument; no signalling NaN, which would not survive Python's floats."""
    if random.random() < 0.6: return random.choice(EDGES[kind])
    if kind in ("i32", "i64"): return random.getrandbits(int(kind[1:])) >> random.choice([0, 8, 24])
    return struct.unpack(FORMATS[kind][0], struct.pack(FORMATS[kind][1], random.uniform(-1e3, 1e3)))[0]


def value(kind, n): return struct.unpack(FORMATS[kind][1], struct.pack(FORMATS[kind][0], n))[0]


def theirs(engine, module, name, results, arguments):
    store = Store(engine)
    store.set_fuel(FUEL * 10)
    zeros = {"i32": 0, "i64": 0, "f32": 0.0, "f64": 0.0}

    def stand_in(kind):
        given = [zeros[str(r)] for r in kind.results]
        return Func(store, kind, lambda *_: None if not given else given[0] if len(given) == 1 else given)

    try:
        instance = Instance(store, module, [stand_in(item.type) for item in module.imports])
        found = instance.exports(store)[name](store, *arguments)
    except (Trap, WasmtimeError) as error:
        message = str(error)
        if "all fuel consumed" in message or "call stack exhausted" in message: return "exhausted"
        return "trap " + message
    found = [] if not results else [found] if len(results) == 1 else found
    return " ".join(["returns"] + [bits(v, k) for v, k in zip(found, results)])


def compare(engine, path, calls, counts):
    try: module = Module(engine, path.read_bytes())
    except WasmtimeError:
        counts["modules refused by wasmtime"] += 1
        return
    if any(not isinstance(item.type, FuncType) for item in module.imports): return
    counts["modules"] += 1
    cases = []
    for export in module.exports:
        if not isinstance(export.type, FuncType): continue
        kinds, results = [str(p) for p in export.type.params], [str(r) for r in export.type.results]
        if any(k not in EDGES for k in kinds + results): continue
        for _ in range(calls if kinds else 1): cases.append((export.name, kinds, results, [argument(k) for k in kinds]))
    lines = "".join(" ".join([name.encode().hex()] + [f"{a:x}" for a in arguments]) + "\n" for name, _, _, arguments in cases)
    run = subprocess.run([program_path(), "call-batch", f"--fuel={FUEL}", str(path)], input=lines, capture_output=True, text=True)
    answers = run.stdout.splitlines()
    if run.returncode != 0 or len(answers) != len(cases):
        counts["different"] += 1
        print(f"{path}: our program ends with {run.returncode}: {run.stderr.strip()[-300:]}")
        return
    for (name, kinds, results, arguments), ours in zip(cases, answers):
        counts["calls"] += 1
        found = theirs(engine, module, name, results, [value(k, a) for k, a in zip(kinds, arguments)])
        if ours.startswith("exhausted") or found == "exhausted": counts["exhausted"] += 1
        elif ours == found: counts["same results"] += 1
        elif ours.startswith("trap ") and found.startswith("trap ") and same_trap(ours[5:], found): counts["same traps"] += 1
        else:
            counts["different"] += 1
            print(f"{path}: {name} {[f'{a:x}' for a in arguments]}: ours {ours}, wasmtime's {found[-200:]}")


def main():
    options = [a for a in sys.argv[1:] if a.startswith("--calls=")]
    folders = [a for a in sys.argv[1:] if a not in options] or [str(pathlib.Path(__file__).resolve().parents[2] / "Fixtures")]
    calls = int(options[0][8:]) if options else 10
    random.seed(31)
    engine = Engine(features())
    counts = collections.Counter()
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*.wasm")): compare(engine, path, calls, counts)
    print(dict(counts))
    return 1 if counts["different"] else 0


if __name__ == "__main__": sys.exit(main())
