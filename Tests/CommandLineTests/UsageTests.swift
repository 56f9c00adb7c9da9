import Foundation
import Testing

@Suite("The command line's words")
struct UsageTests {
  @Test("the help lists every command and goes to standard output")
  func overview() async throws {
    for arguments in [["--help"], ["-h"], ["help"]] {
      let outcome = try await Wasmlite.run(arguments)
      #expect(outcome.exitCode == 0 && outcome.errors.isEmpty)
      for name in ["parse", "tail", "run", "inspect", "validate"] { #expect(outcome.text.contains("\n  \(name) ")) }
      #expect(outcome.text.contains("Exit codes: 0 done, 1 failed, 2"))
    }
  }

  @Test("each command's help names all of its options", arguments: ["parse", "tail", "run", "inspect", "validate"])
  func helpOfACommand(name: String) async throws {
    let parsing = [
      "--plugin FILE", "--pattern FILE", "--year YEAR", "--plugin-timeout TIME", "--plugin-warm-up-timeout TIME", "--plugin-memory SIZE", "--plugin-host-memory SIZE",
      "--plugin-table N", "--instance auto|fresh|kept",
      "--no-builtin", "--include-types TYPES", "--exclude-types TYPES", "--since TIME", "--until TIME", "--raw", "--format jsonl|pretty", "--stop-on-error",
      "--fail-on-error", "-q, --quiet", "--with-file", "--max-line SIZE",
      "--stats", "--input fixed|allocated|auto", "--enable FEATURES", "--disable FEATURES",
    ]
    let options = [
      "parse": parsing + ["--jobs N"], "tail": parsing + ["--replay-last N"],
      "run": ["--invoke NAME", "--fuel N", "--timeout TIME", "--memory SIZE", "--enable FEATURES", "--disable FEATURES"],
      "inspect": ["--json", "--enable FEATURES", "--disable FEATURES"], "validate": ["--enable FEATURES", "--disable FEATURES"],
    ]
    for arguments in [[name, "--help"], [name, "--bogus", "-h"], ["help", name]] {
      let outcome = try await Wasmlite.run(arguments)
      #expect(outcome.exitCode == 0 && outcome.errors.isEmpty)
      #expect(outcome.text.hasPrefix("Usage: wasmlite \(name) "))
      for option in (options[name] ?? []) + ["--help"] { #expect(outcome.text.contains("\n  \(option) ")) }
    }
  }

  @Test(
    "no line of any help is wider than 100 columns",
    arguments: [
      ["--help"], ["parse", "-h"], ["tail", "-h"], ["run", "-h"], ["inspect", "-h"], ["validate", "-h"], ["plugin", "new", "-h"], ["plugin", "check", "-h"],
    ])
  func widthOfTheHelp(arguments: [String]) async throws {
    for line in try await Wasmlite.run(arguments).lines { #expect(line.count <= 100) }
  }

  @Test("help is there for everything, before or after", arguments: [["help", "plugin"], ["plugin", "--help"], ["help", "plugin", "--help"]])
  func helpOfAGroup(arguments: [String]) async throws {
    let outcome = try await Wasmlite.run(arguments)
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty)
    for name in ["plugin new", "plugin check"] { #expect(outcome.text.contains("\n  \(name) ")) }
    let overview = try await Wasmlite.run("help", "help")
    #expect(overview.exitCode == 0 && overview.text.contains("Exit codes: "))
    #expect(try await Wasmlite.run("help", "plugin", "check").text.hasPrefix("Usage: wasmlite plugin check "))
  }

  @Test("the version is one line")
  func version() async throws {
    let outcome = try await Wasmlite.run("--version")
    #expect(outcome.exitCode == 0 && outcome.lines.count == 1 && outcome.text.hasPrefix("wasmlite "))
  }

  @Test(
    "what is wrong with the command line is one line that says what was expected, and the exit code is 2",
    arguments: [
      ([], "expected a command"),
      (["prase"], "unknown command prase; did you mean parse?"),
      (["dance"], "unknown command dance, expected one of parse, tail, run, inspect, validate"),
      (["--dance"], "unknown option --dance, expected one of parse"),
      (["parse"], "parse: expected the FILE of a log, or - for standard input; without one VRChat's own folder is read, and there is none"),
      (["parse", "--plugn", "x"], "parse: unknown option --plugn; did you mean --plugin?"),
      (["parse", "-x"], "parse: unknown option -x"),
      (["parse", "--plugin"], "parse: --plugin expects FILE"),
      (["parse", "--no-builtin=yes", "-"], "parse: --no-builtin takes no value"),
      (["parse", "--no-builtin", "-"], "parse: --no-builtin without a --plugin or --pattern leaves nothing to parse with"),
      (["parse", "--plugin-timeout", "soon", "-"], "parse: --plugin-timeout: expected a time such as 50ms, 2s or 100us, found \"soon\""),
      (["parse", "--plugin-timeout=50", "-"], "expected a time such as 50ms, 2s or 100us, found \"50\""),
      (["parse", "--plugin-timeout", "0ms", "-"], "expected a time such as 50ms, 2s or 100us, found \"0ms\""),
      (["parse", "--plugin-timeout", "99999999999999999999s", "-"], "expected a time"),
      (["parse", "--plugin-timeout", "9999999999999s", "-"], "expected a time"),
      (["parse", "--plugin-warm-up-timeout", "late", "-"], "parse: --plugin-warm-up-timeout: expected a time such as 50ms, 2s or 100us, found \"late\""),
      (["parse", "--plugin-memory", "4MX", "-"], "parse: --plugin-memory: expected a size such as 4MiB, 512KiB or 65536, found \"4MX\""),
      (["parse", "--plugin-memory", "0", "-"], "found \"0\"; no bytes at all are enough for nothing; without the option the default counts"),
      (["parse", "--plugin-timeout", "0", "-"], "found \"0\"; no time at all is enough for nothing; without the option the default counts"),
      (["parse", "--plugin-timeout", "0.0s", "-"], "found \"0.0s\"; no time at all is enough for nothing"),
      (["parse", "--plugin-timeout", "50", "-"], "found \"50\"; a number alone has no unit"),
      (["parse", "--plugin-timeout", "1.s", "-"], "expected a time"), (["parse", "--plugin-memory", ".5K", "-"], "expected a size"),
      (["parse", "--plugin-timeout", "0.0000000001s", "-"], "expected a time"),
      (["plugin"], "plugin: expected plugin new or plugin check"), (["plugin", "chekc"], "unknown command plugin chekc; did you mean plugin check?"),
      (["plugin", "install"], "unknown command plugin install, expected plugin new or plugin check"), (["plugn", "new"], "unknown command plugn; did you mean plugin?"),
      (["help", "prase"], "unknown command prase; did you mean parse?"), (["help", "plugin", "nwe"], "unknown command plugin nwe; did you mean plugin new?"),
      (["logs"], "unknown command logs; a log is read by wasmlite parse FILE, a module run by wasmlite run FILE"),
      (["logs/poker-evening.log"], "unknown command logs/poker-evening.log; a log is read by wasmlite parse FILE, a module run by wasmlite run FILE"),
      (["run", "programs/wasi_hello.wasm", "--timout", "5s"], "run: unknown option --timout; did you mean --timeout? What is meant for the program may follow --"),
      (["parse", "--plugin-memory", "99999999999GiB", "-"], "expected a size"),
      (["parse", "--plugin-memory", "-1", "-"], "expected a size"),
      (["parse", "--plugin-memory", "1KiB", "--plugin-memory", "1KiB", "-"], "--plugin-memory may be given only once"),
      (["parse", "--instance", "old", "-"], "parse: --instance: expected auto, fresh or kept, found \"old\""),
      (["parse", "--format", "xml", "-"], "parse: --format: expected jsonl or pretty, found \"xml\""),
      (["parse", "--since", "yesterday", "-"], "parse: --since: expected a time such as 2024-01-15T19:00:00+09:00, 2024.01.15 19:00 or 2024-01-15, found \"yesterday\""),
      (["parse", "--until", "2024-02-30", "-"], "parse: --until: expected a time"), (["parse", "--since", "2024-01-15T25:00", "-"], "parse: --since: expected a time"),
      (["parse", "--include-types", "a,,b", "-"], "parse: --include-types: expected names with commas between them"),
      (["parse", "--year", "24", "-"], "parse: --year: expected a year in four digits, such as 2024, found \"24\""),
      (["parse", "--jobs", "0", "-"], "parse: --jobs: expected 1 to 256, found 0"), (["parse", "--jobs", "257", "-"], "found 257"),
      (["parse", "--input", "heap", "-"], "parse: --input: expected fixed, allocated or auto, found \"heap\""),
      (["tail", "--replay-last", "-1", "x"], "tail: --replay-last: expected a whole number, found \"-1\""),
      (["inspect"], "inspect: expected one FILE"),
      (["inspect", "a", "b"], "inspect: expected one FILE"),
      (["validate"], "validate: expected the FILE of a module"),
      (["run"], "run: expected the FILE of a module"),
      (["run", "--fuel", "lots", "x"], "run: --fuel: expected a whole number, found \"lots\""),
      (["parse", "--plugin-timeout", "\u{1B}[2J", "-"], "found \"\\u{1b}[2J\""),
    ] as [([String], String)])
  func wrongUse(arguments: [String], message: String) async throws {
    let outcome = try await Wasmlite.run(arguments)
    #expect(outcome.exitCode == 2 && outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 2)
    #expect(outcome.errorLines.first?.hasPrefix("wasmlite: ") == true && outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.errorLines.last?.hasPrefix("Try \"wasmlite ") == true)
  }

  @Test("sizes and times are read with every unit")
  func quantities() async throws {
    for time in ["60000000us", "60000000µs", "60000ms", "60s", "1min", "1m", "0.5m", "60.25s", "1h", "60000000000ns", "60S"] {
      #expect(try await Wasmlite.run("run", "programs/fib.wasm", "--timeout", time, "--invoke", "fib", "5").text == "5\n")
    }
    for size in ["65536", "65536B", "64KiB", "64K", "64kb", "0.5m", "1MiB", "1MB", "1g", "0.0625GiB"] {
      // One page is too little for the sieve, which has 31.
      let outcome = try await Wasmlite.run("run", "programs/sieve.wasm", "--memory=\(size)", "--invoke", "count_primes", "100")
      #expect(outcome.exitCode == (size.lowercased().contains("g") ? 0 : 1), "\(size): \(outcome.errors)")
    }
  }

  @Test("words after -- are operands, even where they look like options")
  func operandsThatLookLikeOptions() async throws {
    let outcome = try await Wasmlite.run("validate", "--", "--help")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors == "wasmlite: cannot read --help: No such file or directory\n")
  }
}
