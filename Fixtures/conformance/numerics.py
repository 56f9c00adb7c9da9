#!/usr/bin/env python3
"""Writes i32.wast, i64.wast, f32.wast, f64.wast and conversions.wast.

The expected values come from exact arithmetic on Python's integers and fractions, not from any engine.
Usage: numerics.py, in its own folder.
"""
import math
import struct
from fractions import Fraction


def bits_of(width, x):
    return struct.unpack("<Q" if width == 64 else "<I", struct.pack("<d" if width == 64 else "<f", x))[0]


def float_of(width, bits):
    return struct.unpack("<d" if width == 64 else "<f", struct.pack("<Q" if width == 64 else "<I", bits))[0]


def signed(width, x):
    return x - (1 << width) if x >> (width - 1) else x


class Trap(Exception):
    pass


# MARK: integers

def int_ops(w):
    m = (1 << w) - 1
    s = lambda x: signed(w, x)

    def div_s(a, b):
        if b == 0: raise Trap("integer divide by zero")
        if s(a) == -(1 << (w - 1)) and s(b) == -1: raise Trap("integer overflow")
        q = abs(s(a)) // abs(s(b))
        return q if (s(a) < 0) == (s(b) < 0) else -q

    def rem_s(a, b):
        if b == 0: raise Trap("integer divide by zero")
        r = abs(s(a)) % abs(s(b))
        return -r if s(a) < 0 else r

    def div_u(a, b):
        if b == 0: raise Trap("integer divide by zero")
        return a // b

    def rem_u(a, b):
        if b == 0: raise Trap("integer divide by zero")
        return a % b

    binary = {
        "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b,
        "div_s": div_s, "div_u": div_u, "rem_s": rem_s, "rem_u": rem_u,
        "and": lambda a, b: a & b, "or": lambda a, b: a | b, "xor": lambda a, b: a ^ b,
        "shl": lambda a, b: a << (b % w), "shr_s": lambda a, b: s(a) >> (b % w), "shr_u": lambda a, b: a >> (b % w),
        "rotl": lambda a, b: a << (b % w) | a >> (w - b % w), "rotr": lambda a, b: a >> (b % w) | a << (w - b % w),
    }
    compare = {
        "eq": lambda a, b: a == b, "ne": lambda a, b: a != b,
        "lt_s": lambda a, b: s(a) < s(b), "lt_u": lambda a, b: a < b, "gt_s": lambda a, b: s(a) > s(b), "gt_u": lambda a, b: a > b,
        "le_s": lambda a, b: s(a) <= s(b), "le_u": lambda a, b: a <= b, "ge_s": lambda a, b: s(a) >= s(b), "ge_u": lambda a, b: a >= b,
    }
    unary = {
        "clz": lambda a: w - a.bit_length(), "ctz": lambda a: w if a == 0 else (a & -a).bit_length() - 1, "popcnt": lambda a: bin(a).count("1"),
        "extend8_s": lambda a: signed(8, a & 0xFF), "extend16_s": lambda a: signed(16, a & 0xFFFF),
    }
    if w == 64: unary["extend32_s"] = lambda a: signed(32, a & 0xFFFFFFFF)
    return m, binary, compare, unary


def integers(w):
    t = f"i{w}"
    m, binary, compare, unary = int_ops(w)
    low, high = 1 << (w - 1), (1 << (w - 1)) - 1
    pattern = 0x0123456789ABCDEF >> (64 - w) | 1
    pairs = [(0, 0), (1, 0), (0, m), (7, 3), (m - 6, 3), (7, m - 2), (low, m), (high, 1), (m, m), (low, w - 1), (pattern, w), (pattern, w + 4), (low, low)]
    singles = [0, 1, m, low, high, 0x80, 0x7F, 0x8000, 0x7FFF, 0xFF00, pattern, m - 0x7F] + ([0x80000000, 0x7FFFFFFF] if w == 64 else [])
    out = [f";; {t}: every operator at the edges of its domain. Written by numerics.py.", "(module"]
    for op in list(binary) + list(compare):
        out.append(f'  (func (export "{op}") (param {t} {t}) (result {t if op in binary else "i32"}) ({t}.{op} (local.get 0) (local.get 1)))')
        # The same operator with a constant on the right may be another instruction inside.
    for op in list(unary) + ["eqz"]:
        out.append(f'  (func (export "{op}") (param {t}) (result {"i32" if op == "eqz" else t}) ({t}.{op} (local.get 0)))')
    for op in binary:
        for k in (0, 1, w + 1, m):
            out.append(f'  (func (export "{op} {k:#x}") (param {t}) (result {t}) ({t}.{op} (local.get 0) ({t}.const {k:#x})))')
    for op in compare:
        out.append(f'  (func (export "if {op}") (param {t} {t}) (result i32) (if (result i32) ({t}.{op} (local.get 0) (local.get 1)) (then (i32.const 1)) (else (i32.const 0))))')
        out.append(f'  (func (export "br_if not {op}") (param {t} {t}) (result i32) (block (br_if 0 (i32.eqz ({t}.{op} (local.get 0) (local.get 1)))) (return (i32.const 1))) (i32.const 0))')
    out.append(")")

    def check(name, f, arguments, result_type, mask):
        call = f'(invoke "{name}" {" ".join(f"({t}.const {a:#x})" for a in arguments)})'
        try:
            out.append(f"(assert_return {call} ({result_type}.const {int(f(*arguments)) & mask:#x}))")
        except Trap as trap:
            out.append(f'(assert_trap {call} "{trap}")')

    for op, f in binary.items():
        for pair in pairs: check(op, f, pair, t, m)
        for k in (0, 1, w + 1, m):
            for a in (low, 0x55): check(f"{op} {k:#x}", lambda a, k=k, f=f: f(a, k), (a,), t, m)
    for op, f in compare.items():
        for pair in pairs[:8] + [(low, high), (high, low)]: check(op, f, pair, "i32", m)
        for pair in [(low, high), (high, low), (5, 5)]:
            check(f"if {op}", f, pair, "i32", m)
            check(f"br_if not {op}", f, pair, "i32", m)
    for op, f in unary.items():
        for a in singles: check(op, f, (a,), t, m)
    for a in (0, 1, m, low): check("eqz", lambda a: a == 0, (a,), "i32", m)
    for op in list(binary) + list(compare):
        wrong = "i64" if w == 32 else "i32"
        out.append(f'(assert_invalid (module (func ({t}.{op} ({t}.const 0) ({wrong}.const 0)) drop)) "type mismatch")')
    for op in unary:
        out.append(f'(assert_invalid (module (func ({t}.{op}) drop)) "type mismatch")')
    return out


# MARK: floats

PARTS = {32: (23, 127), 64: (52, 1023)}


def round_fraction(w, x, zero_sign):
    """The bits of the float nearest to a fraction, ties to even."""
    fraction_bits, bias = PARTS[w]
    if x == 0: return zero_sign << (w - 1)
    sign, x = (1, -x) if x < 0 else (0, x)
    exponent = x.numerator.bit_length() - x.denominator.bit_length()
    if Fraction(2) ** exponent > x: exponent -= 1
    exponent = max(exponent, 1 - bias)
    scaled = x / Fraction(2) ** (exponent - fraction_bits)
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    twice = 2 * rest - scaled.denominator
    if twice > 0 or twice == 0 and whole & 1: whole += 1
    # A carry runs over into the exponent, from the subnormals and up to infinity.
    result = whole + ((exponent + bias - 1) << fraction_bits) if whole >> fraction_bits else whole
    return sign << (w - 1) | min(result, infinity(w))


def infinity(w): return (2 * PARTS[w][1] + 1) << PARTS[w][0]
def is_nan(w, b): return b & ~(1 << (w - 1)) > infinity(w)
def is_inf(w, b): return b & ~(1 << (w - 1)) == infinity(w)
def negative(w, b): return b >> (w - 1)
def value(w, b): return Fraction(float_of(w, b))


NAN = "nan"


def float_binary(w, op, a, b):
    top = 1 << (w - 1)
    if op == "copysign": return a & ~top | b & top
    if is_nan(w, a) or is_nan(w, b): return NAN
    sa, sb = negative(w, a), negative(w, b)
    if op in ("min", "max"):
        if is_inf(w, a) or is_inf(w, b) or value(w, a) != value(w, b):
            less = float_of(w, a) < float_of(w, b)
            return a if less == (op == "min") else b
        return (a | b) if op == "min" else (a & b)
    if op == "sub": op, b, sb = "add", b ^ top, sb ^ 1
    if op == "add":
        if is_inf(w, a) or is_inf(w, b):
            if is_inf(w, a) and is_inf(w, b) and sa != sb: return NAN
            return a if is_inf(w, a) else b
        return round_fraction(w, value(w, a) + value(w, b), sa & sb)
    sign = sa ^ sb
    if op == "mul":
        if is_inf(w, a) or is_inf(w, b):
            other = b if is_inf(w, a) else a
            return NAN if other & ~top == 0 else sign << (w - 1) | infinity(w)
        return round_fraction(w, value(w, a) * value(w, b), sign)
    assert op == "div"
    if is_inf(w, a): return NAN if is_inf(w, b) else sign << (w - 1) | infinity(w)
    if is_inf(w, b): return sign << (w - 1)
    if b & ~top == 0: return NAN if a & ~top == 0 else sign << (w - 1) | infinity(w)
    return round_fraction(w, value(w, a) / value(w, b), sign)


def float_unary(w, op, a):
    top = 1 << (w - 1)
    if op == "abs": return a & ~top
    if op == "neg": return a ^ top
    if is_nan(w, a): return NAN
    if op == "sqrt":
        if a & ~top == 0: return a
        if negative(w, a): return NAN
        if is_inf(w, a): return a
        # Far more digits than the result has; a remainder keeps a tie from being taken for one.
        x = value(w, a)
        shift = 4 * 1100
        scaled = (x.numerator << shift) // x.denominator
        root = math.isqrt(scaled)
        return round_fraction(w, Fraction(2 * root + (root * root != scaled), 2 << (shift // 2)), 0)
    if is_inf(w, a): return a
    x = value(w, a)
    whole = {"ceil": math.ceil, "floor": math.floor, "trunc": math.trunc, "nearest": round}[op](x)
    return round_fraction(w, Fraction(whole), 0) | a & top


def literal(w, b):
    if b == NAN: return "nan:arithmetic"
    sign = "-" if negative(w, b) else ""
    if is_nan(w, b): return f"{sign}nan:{b & ((1 << PARTS[w][0]) - 1):#x}"
    if is_inf(w, b): return sign + "inf"
    return float_of(w, b).hex()


def floats(w):
    t = f"f{w}"
    fraction_bits, bias = PARTS[w]
    top, inf = 1 << (w - 1), infinity(w)
    nan, signalling = inf | 1 << (fraction_bits - 1), inf | 1
    one, tiny, least, most = bits_of(w, 1.0), 1, 1 << fraction_bits, inf - 1
    third, half, three = round_fraction(w, Fraction(1, 3), 0), bits_of(w, 0.5), bits_of(w, 3.0)
    edge = [0, top, one, one | top, tiny, tiny | top, least, most, most | top, inf, inf | top, nan, signalling, third, three]
    pairs = [(0, top), (top, top), (one, third), (third, three), (tiny, tiny), (tiny, half), (least, half), (most, most), (most, most | top), (inf, inf | top),
             (inf, 0), (0, 0), (one, 0), (one, top), (inf, inf), (nan, one), (one, signalling), (one, one + 1), (most, tiny), (top, 0)]
    arithmetic = ["add", "sub", "mul", "div", "min", "max", "copysign"]
    compare = {"eq": lambda a, b: a == b, "ne": lambda a, b: a != b, "lt": lambda a, b: a < b, "gt": lambda a, b: a > b, "le": lambda a, b: a <= b, "ge": lambda a, b: a >= b}
    unary = ["abs", "neg", "sqrt", "ceil", "floor", "trunc", "nearest"]
    out = [f";; {t}: every operator with zeros of both signs, subnormals, infinities, NaNs and ties. Written by numerics.py.", "(module"]
    for op in arithmetic + list(compare):
        out.append(f'  (func (export "{op}") (param {t} {t}) (result {t if op in arithmetic else "i32"}) ({t}.{op} (local.get 0) (local.get 1)))')
    for op in unary: out.append(f'  (func (export "{op}") (param {t}) (result {t}) ({t}.{op} (local.get 0)))')
    for op in compare:
        out.append(f'  (func (export "if not {op}") (param {t} {t}) (result i32) (if (result i32) (i32.eqz ({t}.{op} (local.get 0) (local.get 1))) (then (i32.const 0)) (else (i32.const 1))))')
    out.append(")")
    for op in arithmetic:
        for a, b in pairs:
            out.append(f'(assert_return (invoke "{op}" ({t}.const {literal(w, a)}) ({t}.const {literal(w, b)})) ({t}.const {literal(w, float_binary(w, op, a, b))}))')
    for op, f in compare.items():
        for a, b in [(0, top), (one, one + 1), (inf, most), (inf | top, inf), (nan, nan), (nan, one), (tiny, 0), (tiny | top, 0)]:
            for name in (op, "if not " + op):
                out.append(f'(assert_return (invoke "{name}" ({t}.const {literal(w, a)}) ({t}.const {literal(w, b)})) (i32.const {int(f(float_of(w, a), float_of(w, b)))}))')
    halves = [bits_of(w, x) for x in (0.5, -0.5, 1.5, 2.5, -2.5, 0.49999997, -0.2, 4.0, 2.0)] + [bits_of(w, 2.0 ** fraction_bits - 0.5), bits_of(w, 2.0 ** fraction_bits + 1)]
    for op in unary:
        for a in edge + halves:
            out.append(f'(assert_return (invoke "{op}" ({t}.const {literal(w, a)})) ({t}.const {literal(w, float_unary(w, op, a))}))')
    for op in arithmetic + list(compare):
        out.append(f'(assert_invalid (module (func ({t}.{op} ({t}.const 0) (i32.const 0)) drop)) "type mismatch")')
    return out


# MARK: conversions

def conversions():
    out = [";; Conversions: the last value in range and the first one out of it, for every pair of types. Written by numerics.py.", "(module"]
    checks = []

    def define(op, source, target):
        out.append(f'  (func (export "{op}") (param {source}) (result {target}) ({op} (local.get 0)))')

    def check(op, source, argument, target, result):
        call = f'(invoke "{op}" ({source}.const {argument}))'
        checks.append(f'(assert_trap {call} "{result}")' if isinstance(result, Trap) else f"(assert_return {call} ({target}.const {result}))")

    for iw in (32, 64):
        for fw in (32, 64):
            for sign in "su":
                low, high = (-(1 << (iw - 1)), (1 << (iw - 1)) - 1) if sign == "s" else (0, (1 << iw) - 1)
                for kind in ("trunc", "trunc_sat"):
                    op = f"i{iw}.{kind}_f{fw}_{sign}"
                    define(op, f"f{fw}", f"i{iw}")
                    over = round_fraction(fw, Fraction(high + 1), 0)
                    under = round_fraction(fw, Fraction(low - 1), 0)
                    top = 1 << (fw - 1)
                    arguments = [0, top, bits_of(fw, 1.9), bits_of(fw, -0.9), bits_of(fw, -1.0), bits_of(fw, -1.9), over, over - 1, under, under + 1, under - 1,
                                 infinity(fw), infinity(fw) | top, infinity(fw) | 1 << (PARTS[fw][0] - 1), 1, bits_of(fw, float(low))]
                    for a in arguments:
                        if is_nan(fw, a): result = Trap("invalid conversion to integer") if kind == "trunc" else 0
                        else:
                            whole = (high + 1 if not negative(fw, a) else low - 1) if is_inf(fw, a) else math.trunc(value(fw, a))
                            inside = low <= whole <= high
                            result = whole if inside else Trap("integer overflow") if kind == "trunc" else max(low, min(high, whole))
                        check(op, f"f{fw}", literal(fw, a), f"i{iw}", result)
                op = f"f{fw}.convert_i{iw}_{sign}"
                define(op, f"i{iw}", f"f{fw}")
                ulp = 1 << (iw - 1 - PARTS[fw][0]) if iw - 1 > PARTS[fw][0] else 1
                for a in [0, 1, -1, high, low, (1 << (iw - 2)) + ulp // 4 + 1, (1 << (iw - 2)) + ulp // 4, (1 << (iw - 2)) + 3 * (ulp // 4), 16777217, 16777219]:
                    number = a if sign == "s" else a % (1 << iw)
                    check(op, f"i{iw}", a, f"f{fw}", literal(fw, round_fraction(fw, Fraction(number), 0)))
    define("f32.demote_f64", "f64", "f32")
    define("f64.promote_f32", "f32", "f64")
    for x in (0.0, -0.0, 1.0, 1 + 2.0 ** -24, 1 + 2.0 ** -24 + 2.0 ** -50, 1 + 3 * 2.0 ** -24, 2.0 ** -149, 2.0 ** -150, 1.5 * 2.0 ** -150, -2.0 ** -151, 2.0 ** 128,
              float_of(32, infinity(32) - 1), 2.0 ** 128 - 2.0 ** 103, math.nextafter(2.0 ** 128 - 2.0 ** 103, 0), 1e300, -1e300):
        check("f32.demote_f64", "f64", x.hex(), "f32", literal(32, round_fraction(32, Fraction(x), negative(64, bits_of(64, x)))))
    check("f32.demote_f64", "f64", "-inf", "f32", "-inf")
    check("f32.demote_f64", "f64", "nan", "f32", "nan:canonical")
    check("f32.demote_f64", "f64", "nan:0x1", "f32", "nan:arithmetic")
    for b in (0, 1 << 31, 1, 0x807FFFFF, 0x00800000, 0x7F7FFFFF, 0x3F800001):
        check("f64.promote_f32", "f32", literal(32, b), "f64", float_of(32, b).hex())
    check("f64.promote_f32", "f32", "inf", "f64", "inf")
    check("f64.promote_f32", "f32", "nan:0x1", "f64", "nan:arithmetic")
    for w in (32, 64):
        define(f"i{w}.reinterpret_f{w}", f"f{w}", f"i{w}")
        define(f"f{w}.reinterpret_i{w}", f"i{w}", f"f{w}")
        for b in (0, 1 << (w - 1), 1, infinity(w), infinity(w) | 1, (1 << w) - 1, bits_of(w, 1.5)):
            check(f"i{w}.reinterpret_f{w}", f"f{w}", literal(w, b), f"i{w}", f"{b:#x}")
            check(f"f{w}.reinterpret_i{w}", f"i{w}", f"{b:#x}", f"f{w}", literal(w, b))
    define("i32.wrap_i64", "i64", "i32")
    define("i64.extend_i32_s", "i32", "i64")
    define("i64.extend_i32_u", "i32", "i64")
    for x in (0, 1, 0xFFFFFFFF, 0x100000000, 0x80000000, 0xFFFFFFFF7FFFFFFF, 0x123456789ABCDEF0):
        check("i32.wrap_i64", "i64", f"{x:#x}", "i32", f"{x & 0xFFFFFFFF:#x}")
    for x in (0, 1, 0xFFFFFFFF, 0x7FFFFFFF, 0x80000000):
        check("i64.extend_i32_s", "i32", f"{x:#x}", "i64", signed(32, x))
        check("i64.extend_i32_u", "i32", f"{x:#x}", "i64", x)
    return out + [")"] + checks


for name, lines in [("i32", integers(32)), ("i64", integers(64)), ("f32", floats(32)), ("f64", floats(64)), ("conversions", conversions())]:
    with open(name + ".wast", "w") as file: file.write("\n".join(lines) + "\n")
