#!/usr/bin/env python3
"""Assembles every text module of the test suite here and with wabt, and compares the decoded modules by printing both.

Four differences are evened out, and counted:
- a segment of function references whose items are all ref.func: wabt writes function indices, we keep the expressions that the text has;
- a block with a type use of no parameters and at most one result: wabt writes the short block type, we keep the type index that the text has;
- an empty else branch: wabt leaves it out, we write the else that the text has;
- annotations: wabt drops @custom sections, and branch hints at folded instructions.
A module that wabt writes but cannot read again is left out, and so is one where it writes (ref t) in an encoding from before WebAssembly 3.0.

Usage: binaries_of_wabt.py SUITE-FOLDER, with wat2wasm of wabt, and our program in $WASMLITE or on the path.
"""
import os
import re
import subprocess
import sys
import tempfile

PROGRAM = os.environ.get("WASMLITE", "wasmlite")


def run(*command, data=None):
    done = subprocess.run(command, input=data, capture_output=True)
    return done.stdout if done.returncode == 0 else None


def top_level(source):
    """The parenthesised forms of a script, each with its place."""
    depth, start, position = 0, 0, 0
    token = re.compile(rb'"(?:[^"\\]|\\.)*"|;;[^\n]*|\(;|\(|\)')
    while match := token.search(source, position):
        position = match.end()
        if match.group() == b"(;":
            level = 1
            while level:
                inner = re.compile(rb"\(;|;\)").search(source, position)
                level += 1 if inner.group() == b"(;" else -1
                position = inner.end()
        elif match.group() == b"(":
            if depth == 0: start = match.start()
            depth += 1
        elif match.group() == b")":
            depth -= 1
            if depth == 0: yield start, source[start:position]


def evened(printed):
    """A printed module as wabt would have written it."""
    if printed is None: return None
    lines = [line for line in printed.decode().splitlines() if not line.startswith("  (@custom ")]
    lines = [line for line, following in zip(lines, lines[1:] + [""]) if not (line.strip().startswith("else") and following.strip().startswith("end"))]
    short = {}
    for line in lines:
        match = re.fullmatch(r"  \(type \(;(\d+);\) \(func( \(result [^()]*\)| \(result \([^()]*\)\))?\)\)", line)
        if match and (match[2] or "").count(" ") <= 2: short[match[1]] = match[2] or ""
    for i, line in enumerate(lines):
        if " (elem " in line:
            head, funcref, items = line.partition(" funcref")
            if funcref and re.fullmatch(r"( \(ref\.func \d+\))*\)", items): lines[i] = head + " func" + re.sub(r" \(ref\.func (\d+)\)", r" \1", items)
        else:
            match = re.match(r"( *(?:block|loop|if|try|try_table)(?: \$\S+)?) \(type (\d+)\)(.*)", line)
            # The printer may repeat the results after the type use.
            if match and match[2] in short: lines[i] = match[1] + (match[3] if match[3].startswith(short[match[2]]) else short[match[2]] + match[3])
    return lines


def main():
    folder = sys.argv[1]
    counts = dict.fromkeys(["modules", "not understood by wabt", "not read again by wabt", "older encoding of (ref t)", "same bytes", "same module", "same but for the four differences", "different"], 0)
    with tempfile.TemporaryDirectory() as scratch:
        text, ours, theirs = (os.path.join(scratch, name) for name in ("m.wat", "a.wasm", "b.wasm"))
        for sub in ("", "custom", "legacy", "proposals/threads", "proposals/custom-page-sizes", "proposals/wide-arithmetic"):
            for name in sorted(os.listdir(os.path.join(folder, sub))):
                if not name.endswith(".wast"): continue
                source = open(os.path.join(folder, sub, name), "rb").read()
                for start, form in top_level(source):
                    if not re.match(rb"\(module\b(?!\s+(\$\S+\s+)?(binary|quote|instance))", form): continue
                    line = source[:start].count(b"\n") + 1
                    counts["modules"] += 1
                    open(text, "wb").write(re.sub(rb"^\(module\s+definition\b", b"(module", form))
                    if run("wat2wasm", "--enable-all", "--no-check", text, "-o", theirs) is None:
                        counts["not understood by wabt"] += 1
                        continue
                    if run("wasm2wat", "--enable-all", "--no-check", theirs) is None:
                        counts["not read again by wabt"] += 1
                        continue
                    if run(PROGRAM, "wat2wasm", "--strip-names", text, "-o", ours) is None:
                        counts["different"] += 1
                        print(f"{sub}/{name}:{line}: wabt reads it, we do not")
                        continue
                    if open(ours, "rb").read() == open(theirs, "rb").read(): counts["same bytes"] += 1
                    else:
                        a, b = run(PROGRAM, "wasm2wat", ours), run(PROGRAM, "wasm2wat", theirs)
                        if a is not None and b is None and b"(ref " in form: counts["older encoding of (ref t)"] += 1
                        elif a is not None and a == b: counts["same module"] += 1
                        elif a is not None and evened(a) == evened(b): counts["same but for the four differences"] += 1
                        else:
                            counts["different"] += 1
                            pair = next(((x, y) for x, y in zip(evened(a) or ["unreadable"], evened(b) or ["unreadable"]) if x != y), "lengths differ")
                            print(f"{sub}/{name}:{line}: {pair}"[:300])
    print(counts)
    return 1 if counts["different"] else 0


sys.exit(main())
