#!/usr/bin/env python3
"""Writes tail_call_product.wast: every form of a tail call × callee of this or another instance × one that returns or throws × a try block around the call or
not × frames of few and of many parameters × signatures with more parameters than results and the reverse.

Usage: tail_call_product.py > tail_call_product.wast
"""

SIGNATURES = [(0, 0), (1, 1), (3, 2), (0, 8), (8, 0), (9, 1), (1, 9), (20, 20), (2, 30)]
TYPES = ["i64", "i32", "f64", "f32"]
FORMS = ["direct", "import", "indirect", "indirect-other", "ref", "ref-other"]


def types(count, first=0):
    return [TYPES[(first + i) % 4] for i in range(count)]


def listed(word, kinds):
    return f" ({word} {' '.join(kinds)})" if kinds else ""


def constant(kind, value):
    return f"({kind}.const {value})"


def signature(p, r):
    return listed("param", types(p)) + listed("result", types(r, 1))


def value(p, i):
    """What a callee gives: its parameter of that place, if that has the type of the result, else a number of its own."""
    return 100 + i + 3 if i + 3 < p and types(p)[i + 3] == types(i + 1, 1)[i] and i % 2 == 0 else i + 1


def body(p, r):
    kinds = types(r, 1)
    return " ".join(
        f"(local.get {i + 3})" if value(p, i) >= 100 else constant(kinds[i], i + 1) for i in range(r))


def callees(p, r):
    name = f"{p}-{r}"
    yield f'  (func $give-{name} (export "give-{name}") (type $t-{name}) {body(p, r)})'
    yield f'  (func $throw-{name} (export "throw-{name}") (type $t-{name}) (throw $e (i32.const 42)))'


def tail_call(form, kind, name, slot):
    if form == "direct": return f"(return_call ${kind}-{name})"
    if form == "import": return f"(return_call $other-{kind}-{name})"
    if form.startswith("indirect"): return f"(return_call_indirect (type $t-{name}) (i32.const {slot}))"
    function = f"${kind}-{name}" if form == "ref" else f"$other-{kind}-{name}"
    return f"(return_call_ref $t-{name} (ref.func {function}))"


def main():
    declarations = [f"  (type $t-{p}-{r} (func{signature(p, r)}))" for p, r in SIGNATURES]
    print(";; Written by tail_call_product.py; not edited by hand.\n")
    print('(module $other\n  (tag $e (export "e") (param i32))')
    print("\n".join(declarations))
    for p, r in SIGNATURES: print("\n".join(callees(p, r)))
    print(')\n(register "other" $other)\n')

    own, others, table = [], [], []
    for p, r in SIGNATURES:
        for kind in ["give", "throw"]:
            name = f"{p}-{r}"
            others.append(f'  (import "other" "{kind}-{name}" (func $other-{kind}-{name} (type $t-{name})))')
            table += [f"${kind}-{name}", f"$other-{kind}-{name}"]
    functions, asserts = [], []
    number = 0
    for p, r in SIGNATURES:
        name = f"{p}-{r}"
        arguments = " ".join(constant(kind, 100 + i) for i, kind in enumerate(types(p)))
        results = types(r, 1)
        expected = " ".join(constant(kind, value(p, i)) for i, kind in enumerate(results))
        for form in FORMS:
            for kind in ["give", "throw"]:
                slot = table.index(f"${kind}-{name}" if form != "indirect-other" else f"$other-{kind}-{name}")
                call = tail_call(form, kind, name, slot)
                for guarded in [False, True]:
                    for q in [1, 9]:
                        number += 1
                        frame = listed("param", types(q)) + listed("result", results)
                        # Operands below the arguments are left behind.
                        inner = f"(i32.const 7) (i64.const 8) {arguments} {call}"
                        if guarded: inner = f"(block $h (try_table (catch_all $h) {inner})) unreachable"
                        functions.append(f"  (func $middle-{number}{frame} {inner})")
                        pushed = " ".join(constant(t, 5 + i) for i, t in enumerate(types(q)))
                        outer = f"(call $middle-{number} {pushed})"
                        if kind == "give":
                            functions.append(f'  (func (export "f{number}"){listed("result", results)} {outer})')
                            asserts.append(f'(assert_return (invoke "f{number}") {expected})')
                        else:
                            drops = " (drop)" * r
                            functions.append(
                                f'  (func (export "f{number}") (result i32) (block $h (result i32) (try_table (catch $e $h) {outer}{drops}) (i32.const 0)))')
                            functions.append(f'  (func (export "g{number}"){listed("result", results)} {outer})')
                            asserts.append(f'(assert_return (invoke "f{number}") (i32.const 42))')
                            asserts.append(f'(assert_exception (invoke "g{number}"))')
    print('(module\n  (import "other" "e" (tag $e (param i32)))')
    print("\n".join(declarations + others))
    for p, r in SIGNATURES: print("\n".join(callees(p, r)))
    print(f"  (table {len(table)} {len(table)} funcref)\n  (elem (i32.const 0) func {' '.join(table)})")
    print("\n".join(functions))
    print(")\n" + "\n".join(asserts))


main()
