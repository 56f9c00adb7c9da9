"""What the cross-checks share: our program, the scripts that it lists, and wasmtime as an engine to compare with."""

import math
import os
import struct
import subprocess

import wasmtime
from wasmtime import (Config, Engine, ExitTrap, Func, FuncType, Global, GlobalType, Instance, Limits, Memory, MemoryType, Module, SharedMemory, Store, Table,
                      TableType, Tag, Trap, TrapCode, Val, ValType, WasmtimeError)

MASK = {"i32": (1 << 32) - 1, "i64": (1 << 64) - 1}


def features(**switches):
    """The options of our program and the configuration of wasmtime for WebAssembly 3.0 and some features more."""
    config = Config()
    for name in ("memory64", "multi_memory", "tail_call", "function_references", "gc", "exceptions", "threads", "wide_arithmetic", "custom_page_sizes",
                 "relaxed_simd", "simd"):
        setattr(config, "wasm_" + name, switches.get(name, name not in ("threads", "wide_arithmetic", "custom_page_sizes")))
    config.shared_memory = bool(switches.get("threads"))
    config.consume_fuel = True
    config.cranelift_opt_level = "none"
    # Only what is touched is committed; the default reservation times many instances is more than an address space.
    config.memory_reservation = 0
    config.memory_guard_size = 0
    return config


def listing(program, path):
    """The commands of a script, each a list of its parts."""
    output = subprocess.run([program, "wast", "--list", path], check=True, capture_output=True, text=True).stdout
    return [line.split("\t") for line in output.splitlines()]


def text(digits):
    return bytes.fromhex(digits).decode()


def is_feature_missing(message):
    """Whether an error says that wasmtime, or its API for Python, lacks something."""
    return any(words in message for words in ("not supported", "unsupported", "requires", "not enabled", "proposal", "disabled", "unimplemented", "not yet"))


TRAPS = {
    "unreachable": "unreachable", "integer divide by zero": "divide by zero", "integer overflow": "integer overflow",
    "invalid conversion to integer": "invalid conversion to integer", "out of bounds memory access": "out of bounds memory access",
    "out of bounds table access": "undefined element: out of bounds table access", "undefined element": "undefined element: out of bounds table access",
    "uninitialized element": "uninitialized element", "indirect call type mismatch": "indirect call type mismatch", "null function reference": "null reference",
    "null reference": "null reference", "null exception reference": "null reference", "unaligned atomic": "unaligned atomic",
    "expected shared memory": "atomic wait on non-shared memory",
}


def same_trap(ours, theirs):
    """Whether a trap's words mean what wasmtime's message says."""
    for words, wanted in TRAPS.items():
        if ours.startswith(words): return wanted in theirs or words in theirs
    return False


def bits(value, kind):
    """A value of wasmtime as the bits of a value type; every NaN is the same."""
    if kind in ("i32", "i64"): return f"{kind}:{value & MASK[kind]:x}"
    if kind in ("f32", "f64"):
        if math.isnan(value): return kind + ":nan"
        return f"{kind}:" + format(struct.unpack("<I" if kind == "f32" else "<Q", struct.pack("<f" if kind == "f32" else "<d", value))[0], "x")
    return "null" if value is None else "ref"


def program_path():
    return os.environ.get("WASMLITE", "wasmlite")


def suite_files(folder):
    """The scripts of the official suite that are in scope, with the features that each needs."""
    switches = {"proposals/threads": {"threads": True}, "proposals/custom-page-sizes": {"custom_page_sizes": True},
                "proposals/wide-arithmetic": {"wide_arithmetic": True}, "": {}, "custom": {}}
    for sub, extra in switches.items():
        for name in sorted(os.listdir(os.path.join(folder, sub))):
            if name.endswith(".wast"): yield os.path.join(sub, name), extra
