#!/usr/bin/env python3
"""Runs scripts in wasmtime: a second opinion on the values that Fixtures/conformance expects.

Usage: scripts_in_wasmtime.py FILE…, with wasmtime from PyPI, and our program in $WASMLITE or on the path.
Assertions that wasmtime or its API for Python cannot take are counted as not checked.
"""
import struct
import sys

from common import *


class NotChecked(Exception): pass


def value_of(word):
    """A script's value for wasmtime."""
    kind, _, rest = word.partition(":")
    if kind in ("i32", "i64"):
        n = int(rest, 16)
        return n - (1 << int(kind[1:])) if n >> (int(kind[1:]) - 1) else n
    # A Python float cannot carry the payload of an f32's NaN both ways.
    if kind == "f32":
        if (int(rest, 16) & 0x7FFFFFFF) > 0x7F800000: raise NotChecked
        return struct.unpack("<f", struct.pack("<I", int(rest, 16)))[0]
    if kind == "f64": return struct.unpack("<d", struct.pack("<Q", int(rest, 16)))[0]
    if word == "ref.null:extern": return Val.externref(None)
    if word.startswith("ref.null"): return Val.funcref(None)
    if kind == "ref.extern": return Val.externref(int(rest))
    raise NotChecked


def matches(found, word):
    kind, _, rest = word.partition(":")
    if kind in ("i32", "i64"): return isinstance(found, int) and bits(found, kind) == word
    if kind in ("f32", "f64"):
        expected = rest if not rest.startswith("nan") else "nan"
        if expected != "nan":
            fields = (0x7FFFFFFF, 0x7F800000) if kind == "f32" else ((1 << 63) - 1, 0x7FF << 52)
            if int(rest, 16) & fields[0] > fields[1]: expected = "nan"
        return bits(found, kind) == f"{kind}:{expected}"
    if word.startswith("ref.null"): return found is None
    if kind == "ref.extern": return found == int(rest)
    if word == "ref.func": return isinstance(found, Func)
    raise NotChecked


class Runner:
    def __init__(self):
        self.engine = Engine(features(threads=True, wide_arithmetic=True, custom_page_sizes=True))
        self.store = Store(self.engine)
        self.registered, self.named, self.definitions = {}, {}, {}
        self.current, self.last = None, None
        # Whether a call was left out that may have changed the current instance.
        self.is_tainted = False
        self.counts = {"same": 0, "different": 0, "not checked": 0}
        s = self.store
        function = lambda *kinds: Func(s, FuncType([getattr(ValType, k)() for k in kinds], []), lambda *a: None)
        spectest = {"print": function(), "print_i32": function("i32"), "print_i64": function("i64"), "print_f32": function("f32"), "print_f64": function("f64")}
        spectest["global_i32"] = Global(s, GlobalType(ValType.i32(), False), Val.i32(666))
        spectest["memory"] = Memory(s, MemoryType(Limits(1, 2)))
        spectest["table"] = Table(s, TableType(ValType.funcref(), Limits(10, 20)), None)
        self.registered["spectest"] = spectest

    def compile(self, digits):
        return Module(self.engine, bytes.fromhex(digits))

    def instantiate(self, module):
        imports = []
        for item in module.imports:
            exports = self.registered.get(item.module)
            try: imports.append(exports[item.name])
            except (KeyError, TypeError): raise LookupError("unknown import")
        self.store.set_fuel(1 << 40)
        instance = Instance(self.store, module, imports)
        return {export.name: instance.exports(self.store)[export.name] for export in module.exports}

    def perform(self, instance, kind, export, arguments):
        exports = self.named.get(instance) if instance else self.current
        if exports is None: raise NotChecked
        item = exports[text(export)]
        if kind == "get":
            value = item.value(self.store)
            return [value.value if isinstance(value, Val) else value]
        self.store.set_fuel(1 << 40)
        values = [value_of(word) for word in arguments.split()]
        results = item(self.store, *values)
        count = len(item.type(self.store).results)
        return [] if count == 0 else [results] if count == 1 else results

    def run(self, line, kind, *parts):
        """What is wrong with a command, or nothing; None where it asserts nothing."""
        if kind in ("module", "definition"):
            module = self.compile(parts[1])
            if kind == "definition":
                self.definitions[parts[0]] = self.last = module
                return None
            self.is_tainted = False
            self.current = None
            self.current = self.instantiate(module)
            if parts[0]: self.named[parts[0]] = self.current
        elif kind == "instance":
            self.current = self.instantiate(self.definitions[parts[1]] if parts[1] else self.last)
            if parts[0]: self.named[parts[0]] = self.current
        elif kind == "register":
            self.registered[text(parts[0])] = self.named.get(parts[1]) if parts[1] else self.current
        elif kind in ("action", "assert_return"):
            found = self.perform(*parts[:4])
            expected = parts[4].split() if kind == "assert_return" else []
            if kind == "assert_return" and not (len(found) == len(expected) and all(map(matches, found, expected))): return f"expected {expected}, found {found}"
            return ""
        elif kind in ("assert_trap", "assert_exhaustion", "assert_exception"):
            wanted = text(parts[4]) if kind == "assert_trap" else ""
            try: found = self.perform(*parts[:4])
            except (Trap, WasmtimeError) as error:
                message = str(error)
                if kind == "assert_exhaustion": return "" if "call stack exhausted" in message else message
                if kind == "assert_exception": return "" if "exception" in message or "tag" in message else message
                return "" if same_trap(wanted, message) else f"expected {wanted}, found {message[-200:]}"
            return f"expected {wanted or kind}, found {found}"
        elif kind in ("assert_invalid", "assert_malformed"):
            if parts[1] == "-": raise NotChecked
            try: self.compile(parts[1])
            except WasmtimeError: return ""
            return "wasmtime accepts the module"
        elif kind in ("assert_unlinkable", "assert_module_trap"):
            try: self.instantiate(self.compile(parts[1]))
            except (Trap, WasmtimeError, LookupError): return ""
            return "wasmtime instantiates the module"
        else: raise NotChecked
        return None


def main():
    total = {"same": 0, "different": 0, "not checked": 0}
    for path in sys.argv[1:]:
        runner = Runner()
        reasons = {}
        for command in listing(program_path(), path):
            asserts = command[1].startswith("assert") or command[1] == "action"
            try:
                outcome = runner.run(*command)
                if outcome is None: continue
                if outcome and runner.is_tainted: raise NotChecked("after a call that was left out")
                if outcome:
                    print(f"{path}:{command[0]}: {outcome}")
                    runner.counts["different"] += 1
                else: runner.counts["same"] += 1
            except (NotChecked, Trap, WasmtimeError, LookupError, TypeError, NotImplementedError, AttributeError, OverflowError) as error:
                reason = f"{type(error).__name__} {str(error)[:150]}"
                reasons.setdefault(reason, command[0])
                runner.is_tainted = True
                if asserts: runner.counts["not checked"] += 1
        print(path, runner.counts, *(f"\n  line {line}: {reason}" for reason, line in reasons.items()))
        for key, value in runner.counts.items(): total[key] += value
    print("total", total)
    return 1 if total["different"] else 0


sys.exit(main())
