import Foundation
import TestSupport
import Testing

@Suite("wasmlite run")
struct RunTests {
  @Test("--invoke prints each result on a line of its own")
  func invoke() async throws {
    let outcome = try await Wasmlite.run("run", "programs/fib.wasm", "--invoke", "fib", "20")
    #expect(outcome.exitCode == 0 && outcome.text == "6765\n" && outcome.errors.isEmpty)
    #expect(try await Wasmlite.run("run", "--invoke=run", "programs/fib.wasm").text == "832040\n")
  }

  @Test("the programs from C give what a native build gave")
  func programs() async throws {
    let all = try #require(try JSONSerialization.jsonObject(with: Data(Fixture.bytes("programs/expected.json"))) as? [String: [String: Any]])
    for (name, program) in all {
      for call in try #require(program["calls"] as? [[String: Any]]) {
        let function = try #require(call["function"] as? String), arguments = try #require(call["arguments"] as? [Int]),
          result = try #require(call["result"] as? Int)
        // The largest ones are for release builds.
        if arguments.contains(where: { $0 > 10_000 }) { continue }
        let outcome = try await Wasmlite.run(["run", "programs/\(name).wasm", "--invoke", function] + arguments.map(String.init))
        #expect(outcome.text == "\(result)\n", "\(name) \(function) \(arguments): \(outcome.errors)")
      }
    }
  }

  /// A module whose exports give their argument back: `i32`, `i64`, `f32`, `f64`, `externref`, and `all` four numbers.
  private func identities() throws -> (TemporaryFolder, String) {
    let types: [UInt8] = [0x7F, 0x7E, 0x7D, 0x7C, 0x6F]
    let names = ["i32", "i64", "f32", "f64", "externref"]
    let numbers = Array(types.prefix(4))
    let bodies = types.map { _ in ModuleBytes.body(instructions: [0x20, 0]) } + [ModuleBytes.body(instructions: [0x20, 0, 0x20, 1, 0x20, 2, 0x20, 3])]
    let bytes =
      ModuleBytes.header + ModuleBytes.types(types.map { ModuleBytes.functionType([$0], [$0]) } + [ModuleBytes.functionType(numbers, numbers)])
      + ModuleBytes.functions([0, 1, 2, 3, 4, 5])
      + ModuleBytes.exports((names + ["all"]).enumerated().map { ModuleBytes.export($1, kind: 0, index: UInt32($0)) }) + ModuleBytes.code(bodies)
    let folder = try TemporaryFolder()
    return (folder, try folder.file("identities.wasm", Data(bytes)).path)
  }

  @Test("values of every type are read and printed")
  func values() async throws {
    let (folder, path) = try identities()
    defer { withExtendedLifetime(folder) {} }
    let cases: [(String, String, String)] = [
      ("i32", "-1", "-1"), ("i32", "4294967295", "-1"), ("i32", "0x7fffffff", "2147483647"), ("i32", "-2147483648", "-2147483648"), ("i32", "-0x10", "-16"),
      ("i32", "+7", "7"), ("i64", "18446744073709551615", "-1"), ("i64", "-9223372036854775808", "-9223372036854775808"),
      ("i64", "0xffffffffffffffff", "-1"), ("f32", "1.5", "1.5"), ("f32", "-inf", "-inf"), ("f32", "nan", "nan"), ("f32", "nan:0x1", "nan:0x1"),
      ("f32", "-nan", "-nan"),
      ("f64", "-2e10", "-20000000000.0"), ("f64", "0x1p-3", "0.125"), ("f64", "-0", "-0.0"), ("f64", "-nan:0x123456789", "-nan:0x123456789"),
      ("f64", "0.1", "0.1"), ("externref", "null", "null"),
    ]
    for (name, word, expected) in cases {
      let outcome = try await Wasmlite.run("run", path, "--invoke", name, word)
      #expect(outcome.exitCode == 0 && outcome.text == "\(expected)\n", "\(name) \(word): \(outcome.text)\(outcome.errors)")
    }
    #expect(try await Wasmlite.run("run", path, "--invoke", "all", "-1", "2", "0.5", "-.25").text == "-1\n2\n0.5\n-0.25\n")
  }

  @Test("an argument that does not fit its parameter is refused before the module runs")
  func wrongValues() async throws {
    let (folder, path) = try identities()
    defer { withExtendedLifetime(folder) {} }
    for (name, word) in [
      ("i32", "4294967296"), ("i32", "-2147483649"), ("i32", "1.5"), ("i32", ""), ("i32", "0x"), ("i64", "18446744073709551616"), ("f32", "one"),
      ("f32", "nan:0x800000"), ("f64", "nan:0x0"), ("externref", "7"),
    ] {
      let outcome = try await Wasmlite.run("run", path, "--invoke", name, word)
      #expect(outcome.exitCode == 2 && outcome.output.isEmpty, "\(name) \(word)")
      #expect(outcome.errors.contains("argument 1 of \(name): expected ") && outcome.errors.contains("found \"\(word)\""), "\(outcome.errors)")
    }
    let few = try await Wasmlite.run("run", path, "--invoke", "all", "1")
    #expect(few.exitCode == 2 && few.errors.contains("all is func [i32 i64 f32 f64] -> [i32 i64 f32 f64]: expected 4 arguments, found 1"))
    let unknown = try await Wasmlite.run("run", path, "--invoke", "sum")
    #expect(unknown.exitCode == 1 && unknown.errors.contains("no exported function \"sum\", the module exports \"i32\", \"i64\""))
  }

  @Test("a module without _start says which functions there are")
  func noStart() async throws {
    let outcome = try await Wasmlite.run("run", "programs/fib.wasm")
    #expect(outcome.exitCode == 1 && outcome.errors.contains("it exports no _start; choose a function with --invoke, the module exports \"fib\", \"run\""))
  }

  @Test("imports that nobody gives are all listed")
  func missingImports() async throws {
    let outcome = try await Wasmlite.run("run", "plugins/logger.wasm", "--invoke", "abi_version")
    #expect(outcome.exitCode == 1 && outcome.errors.contains("unknown import: ") && outcome.errors.contains("\"env\" \"log\" (func [i32 i32 i32] -> [])"))
  }

  @Test("a command has its arguments, its input and its output, and no environment")
  func command() async throws {
    let outcome = try await Wasmlite.run(["run", "programs/wasi_hello.wasm", "--", "one", "--help", "zwei drei"], input: Data("from the input\n".utf8))
    #expect(outcome.exitCode == 0)
    #expect(outcome.text == "hello\narg 0: wasi_hello.wasm\narg 1: one\narg 2: --help\narg 3: zwei drei\nfrom the input\n")
    #expect(outcome.errors == "bye\n")
  }

  @Test(
    "words after the file are the program's, from the first that is no option of run on",
    arguments: [
      (["run", "--timeout", "60s", "HELLO", "one", "--help", "--dir", "x"], ["one", "--help", "--dir", "x"]), (["run", "HELLO", "--timeout=60s", "--one", "--", "two"], ["--one", "--", "two"]),
      (["run", "HELLO", "-h"], ["-h"]), (["HELLO", "one", "two"], ["one", "two"]), (["HELLO", "--timeout", "60s", "--", "--timeout"], ["--timeout"]), (["HELLO"], []),
      (["./HELLO", "-5"], ["-5"]),
    ])
  func programArguments(words: [String], expected: [String]) async throws {
    let outcome = try await Wasmlite.run(words.map { $0.replacingOccurrences(of: "HELLO", with: "programs/wasi_hello.wasm") })
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.text == (["hello", "arg 0: wasi_hello.wasm"] + expected.enumerated().map { "arg \($0 + 1): \($1)" }).map { $0 + "\n" }.joined())
  }

  @Test("a module in a command's place is run, whatever its name")
  func anyName() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("program", Data(try Fixture.bytes("programs/wasi_hello.wasm"))).path
    #expect(try await Wasmlite.run(path, "one").text == "hello\narg 0: program\narg 1: one\n")
    #expect(try await Wasmlite.run("nowhere/missing.wasm").errors == "wasmlite: cannot read nowhere/missing.wasm: No such file or directory\n")
  }

  @Test("--invoke _initialize runs it once")
  func initializeOnce() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "init.wat",
      """
      (module
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (data (i32.const 8) "init\\n") (data (i32.const 0) "\\08\\00\\00\\00\\05\\00\\00\\00")
        (func (export "_initialize") (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16))))
        (func (export "f")))
      """
    ).path
    #expect(try await Wasmlite.run("run", path, "--invoke", "_initialize").text == "init\n")
    #expect(try await Wasmlite.run("run", path, "--invoke", "f").text == "init\n")
  }

  @Test("the exit code is the program's", arguments: [(0, 0), (1, 1), (3, 3), (77, 77), (255, 255), (256, 1), (2_147_483_647, 1)] as [(UInt32, Int32)])
  func exitCode(code: UInt32, expected: Int32) async throws {
    let outcome = try await Wasmlite.run("run", "programs/wasi_hello.wasm", "--", "--exit=\(code)")
    #expect(outcome.exitCode == expected && outcome.errors == "bye\n")
  }

  @Test("a trap ends with 134 and the program's stack by name, after all that the program wrote")
  func trap() async throws {
    let outcome = try await Wasmlite.run("run", "programs/wasi_hello.wasm", "--", "--trap")
    #expect(outcome.exitCode == 134 && outcome.text.hasSuffix("arg 1: --trap\n"))
    #expect(outcome.errorLines.first == "bye" && outcome.errorLines.dropFirst().first == "wasmlite: trap: unreachable")
    #expect(outcome.errorLines.dropFirst(2).first?.hasPrefix("  0: ") == true && outcome.errorLines.dropFirst(2).first?.contains("fail_hard (byte 0x") == true)
    #expect(outcome.errorLines.dropFirst(3).first?.hasPrefix("  1: ") == true)
  }

  @Test("spent fuel and a passed deadline end with 124 and the stack")
  func limits() async throws {
    let fuel = try await Wasmlite.run("run", "programs/fib.wasm", "--fuel", "1000", "--invoke", "fib", "30")
    #expect(fuel.exitCode == 124 && fuel.errors.hasPrefix("wasmlite: all fuel consumed\n  0: ") && fuel.errors.contains("fib (byte 0x"))
    let time = try await Wasmlite.run("run", "programs/fib.wasm", "--timeout", "500ms", "--invoke", "fib", "90")
    #expect(time.exitCode == 124 && time.errors.hasPrefix("wasmlite: deadline passed\n  0: ") && time.seconds >= 0.5 && time.seconds < 60)
    let start = try await Wasmlite.run("run", "programs/wasi_hello.wasm", "--fuel", "10")
    #expect(start.exitCode == 124)
  }

  @Test("a memory that is larger than allowed is not made")
  func memory() async throws {
    let outcome = try await Wasmlite.run("run", "programs/sieve.wasm", "--memory", "1MiB", "--invoke", "run")
    #expect(outcome.exitCode == 1 && outcome.errors.hasPrefix("wasmlite: programs/sieve.wasm: "))
  }

  @Test("a trap of a program with debug information shows where its source is, and what was accessed")
  func sourceLocations() async throws {
    let outcome = try await Wasmlite.run("run", "debug/crash-dwarf5.wasm", "--invoke", "run", "2", "1000000")
    #expect(outcome.exitCode == 134)
    #expect(outcome.errors.contains("out of bounds memory access: 4 bytes at 1000004, the memory has 131072"), "\(outcome.errors)")
    #expect(outcome.errors.contains("  0: crash-dwarf5.wasm!load (crash.c:7:10, byte 0x") && outcome.errors.contains("  1: crash-dwarf5.wasm!run (crash.c:14:10, byte 0x"))
  }

  @Test("endless recursion is a trap with 134, not a crash")
  func recursion() async throws {
    // (func $f (export "f") call $f)
    let module =
      ModuleBytes.header + ModuleBytes.types([ModuleBytes.functionType()]) + ModuleBytes.functions([0])
      + ModuleBytes.exports([ModuleBytes.export("f", kind: 0, index: 0)]) + ModuleBytes.code([ModuleBytes.body(instructions: [0x10, 0, 0x01])])
    let folder = try TemporaryFolder()
    let outcome = try await Wasmlite.run("run", try folder.file("f.wasm", Data(module)).path, "--invoke", "f")
    #expect(outcome.exitCode == 134 && outcome.errors.hasPrefix("wasmlite: call stack exhausted\n  0: f (byte 0x"))
    #expect(outcome.errorLines.count == 65)
  }

  // MARK: Directories and environment

  /// One row of Fixtures/wasi/runs.tsv.
  struct ProgramRun: CustomTestStringConvertible, Sendable {
    let name: String
    let program: String
    let exitCode: Int32
    let arguments: [String]
    let environment: [String]
    let input: String
    var testDescription: String { name }

    /// The words that run it with a directory, as `--dir` has it.
    func words(_ directory: String) -> [String] {
      ["run", "wasi/\(program).wasm", "--dir", directory] + environment.flatMap { ["--env", $0] } + ["--"] + arguments
    }
  }

  static let programRuns: [ProgramRun] = ((try? Fixture.table("wasi/runs.tsv")) ?? []).map { row in
    ProgramRun(
      name: row[0], program: row[1], exitCode: Int32(row[2]) ?? 99,
      arguments: Array(row[3].split(separator: "|", omittingEmptySubsequences: false).map(String.init).dropFirst()),
      environment: row[4].split(separator: "|").map(String.init), input: row[5].replacing("\\n", with: "\n"))
  }

  @Test("a program with a directory and an environment does what it does in another engine", arguments: programRuns)
  func programOverADirectory(item: ProgramRun) async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Wasmlite.run(item.words("\(folder.url.path)::/"), input: Data(item.input.utf8))
    #expect(outcome.exitCode == item.exitCode)
    // Here the program's own name is that of the file.
    let text = outcome.text.replacing("argument 0: \"\(item.program).wasm\"", with: "argument 0: \"\(item.program)\"")
    let expected = String(decoding: try Fixture.bytes("wasi/expected/\(item.name).stdout"), as: UTF8.self)
    for (found, line) in zip(text.split(separator: "\n"), expected.split(separator: "\n")) where found != line {
      Issue.record("\(item.name): expected \"\(line)\", found \"\(found)\"")
    }
    #expect(text == expected)
    #expect(Data(outcome.errors.utf8) == Data(try Fixture.bytes("wasi/expected/\(item.name).stderr")))
  }

  @Test("the table of programs is there")
  func programTable() { #expect(Self.programRuns.count >= 8) }

  @Test("a directory handed over with :ro can be read but not changed")
  func readOnlyDirectory() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a.txt", "kept as it was")
    let outcome = try await Wasmlite.run("run", "wasi/files.wasm", "--dir", "\(folder.url.path)::/:ro")
    // 76 is notcapable: the directory came without the right.
    #expect(outcome.lines.starts(with: ["missing: ok", "create: error 76", "create again: error 76"]), "\(outcome.text)")
    #expect(outcome.lines.contains("truncate: error 76") && outcome.lines.contains("show a.txt: \"kept as it was\""))
    #expect(try String(contentsOf: file, encoding: .utf8) == "kept as it was")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a.txt"])
  }

  /// A module that writes the names of descriptors 3 to 5, a line each, and ends with 7 at the first that is no directory.
  private static let namesOfDirectories = """
    (module
      (import "wasi_snapshot_preview1" "fd_prestat_get" (func $get (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_prestat_dir_name" (func $name (param i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      (func $show (param $descriptor i32) (local $count i32)
        (if (call $get (local.get $descriptor) (i32.const 0)) (then (call $exit (i32.const 7))))
        (local.set $count (i32.load (i32.const 4)))
        (drop (call $name (local.get $descriptor) (i32.const 64) (local.get $count)))
        (i32.store8 offset=64 (local.get $count) (i32.const 10))
        (i32.store (i32.const 16) (i32.const 64))
        (i32.store (i32.const 20) (i32.add (local.get $count) (i32.const 1)))
        (drop (call $write (i32.const 1) (i32.const 16) (i32.const 1) (i32.const 24))))
      (func (export "_start") (call $show (i32.const 3)) (call $show (i32.const 4)) (call $show (i32.const 5))))
    """

  @Test("a directory alone has the same name for the program, and several may be handed over")
  func severalDirectories() async throws {
    let folder = try TemporaryFolder()
    let module = folder.url.appendingPathComponent("names.wasm").path
    let assembled = try await Wasmlite.run("wat2wasm", try folder.file("names.wat", Self.namesOfDirectories).path, "-o", module)
    try #require(assembled.exitCode == 0, "\(assembled.errors)")
    let two = try await Wasmlite.run("run", "--dir", folder.url.path, module, "--dir=wasi:ro")
    #expect(two.exitCode == 7 && two.text == "\(folder.url.path)\nwasi\n", "\(two.text)\(two.errors)")
    let three = try await Wasmlite.run("run", module, "--dir", "wasi::/a:ro", "--dir", "wasi::b c", "--dir", ".")
    #expect(three.exitCode == 0 && three.text == "/a\nb c\n.\n", "\(three.text)\(three.errors)")
    #expect(try await Wasmlite.run("run", module).exitCode == 7)
  }

  @Test("a program over the older version of the functions, wasi_unstable, runs")
  func olderVersion() async throws {
    let folder = try TemporaryFolder()
    let module = folder.url.appendingPathComponent("older.wasm").path
    let text = Self.namesOfDirectories.replacing("wasi_snapshot_preview1", with: "wasi_unstable")
    let assembled = try await Wasmlite.run("wat2wasm", try folder.file("older.wat", text).path, "-o", module)
    try #require(assembled.exitCode == 0, "\(assembled.errors)")
    let outcome = try await Wasmlite.run("run", "--dir", folder.url.path, module, "--dir=wasi:ro")
    #expect(outcome.exitCode == 7 && outcome.text == "\(folder.url.path)\nwasi\n", "\(outcome.text)\(outcome.errors)")
  }

  @Test("the environment is what --env gives, of a name given twice the last, and not the one of the shell")
  func environment() async throws {
    let outcome = try await Wasmlite.run(
      "run", "--env", "B=2", "--env=A=x=y", "--env", "HOME=/first", "--env", "EMPTY=", "--env", "HOME=/last", "wasi/surroundings.wasm")
    #expect(outcome.lines.filter { $0.hasPrefix("variable ") } == ["variable A=x=y", "variable B=2", "variable EMPTY=", "variable HOME=/last"])
    #expect(outcome.lines.contains("HOME /last"))
    let bare = try await Wasmlite.run("run", "wasi/surroundings.wasm")
    #expect(bare.lines.contains("HOME none") && !bare.text.contains("variable "))
  }

  @Test(
    "a directory or variable that is not written as it should be is refused",
    arguments: [
      (["--dir", ""], "--dir: expected HOST or HOST::GUEST, optionally followed by :ro for reading only, found \"\""), (["--dir", ":ro"], "found \":ro\""),
      (["--dir", "::/"], "found \"::/\""), (["--dir", ".::"], "found \".::\""), (["--dir", ".:::ro"], "found \".:::ro\""),
      (["--dir", ".::/::/b"], "found \".::/::/b\""), (["--dir", ".::/b:or"], "found \".::/b:or\""),
      (["--dir", ".::/b", "--dir", "wasi::/b:ro"], "--dir: two directories are /b to the program"), (["--env", "NAME"], "--env: expected NAME=VALUE, found \"NAME\""),
      (["--env", "=value"], "--env: expected NAME=VALUE, found \"=value\""), (["--env", ""], "--env: expected NAME=VALUE, found \"\""),
      (["--env"], "run: --env expects NAME=VALUE"), (["--dir"], "run: --dir expects HOST[::GUEST][:ro]"),
    ] as [([String], String)])
  func wrongSurroundings(options: [String], message: String) async throws {
    let outcome = try await Wasmlite.run(["run", "wasi/surroundings.wasm"] + options)
    #expect(outcome.exitCode == 2 && outcome.output.isEmpty && outcome.errorLines.count == 2)
    #expect(outcome.errors.hasPrefix("wasmlite: run: ") && outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test(
    "a directory that cannot be opened is one line, and the program does not run",
    arguments: [("nowhere", "no such directory"), ("nowhere::/data:ro", "no such directory"), ("wasi/files.c::/", "not a directory")])
  func missingDirectory(value: String, reason: String) async throws {
    let outcome = try await Wasmlite.run("run", "wasi/surroundings.wasm", "--dir", value)
    let host = value.split(separator: "::").first ?? ""
    #expect(outcome.exitCode == 1 && outcome.output.isEmpty && outcome.errors == "wasmlite: cannot open \(host): \(reason)\n", "\(outcome.errors)")
  }

  // MARK: Host memory

  /// Assembles a module.
  private static func assembled(_ text: String) async throws -> (TemporaryFolder, String) {
    let folder = try TemporaryFolder()
    let module = folder.url.appendingPathComponent("module.wasm").path
    let outcome = try await Wasmlite.run("wat2wasm", try folder.file("module.wat", text).path, "-o", module)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    return (folder, module)
  }

  @Test(
    "a table that is too large is one line, at once",
    arguments: [
      ("(table 4294967295 funcref)", [], "takes 34359755256 bytes of the host: the limit of host memory is 268435456 bytes"),
      ("(table i64 9223372036854775808 funcref)", [], "the limit leaves room for"),
      ("(table 1001 funcref)", ["--table", "1000"], "table of 1001 elements: the limit leaves room for 1000"),
      ("(table 200000 funcref)", ["--host-memory", "1MiB"], "the limit of host memory is 1048576 bytes"),
    ] as [(String, [String], String)])
  func largeTable(table: String, options: [String], message: String) async throws {
    let (folder, path) = try await Self.assembled("(module \(table) (func (export \"f\")))")
    let outcome = try await Wasmlite.run(["run", path, "--invoke", "f"] + options)
    #expect(outcome.exitCode == 1 && outcome.errors.contains(message) && outcome.errorLines.count == 1, "\(outcome.errors)")
    withExtendedLifetime(folder) {}
  }

  @Test("a table grows as far as there is host memory, and no further")
  func growingTable() async throws {
    let (folder, path) = try await Self.assembled(
      "(module (table 0 externref) (func (export \"f\") (param i32) (result i32) (table.grow 0 (ref.null extern) (local.get 0))))")
    #expect(try await Wasmlite.run("run", path, "--timeout", "20s", "--invoke", "f", "1000000000").text == "-1\n")
    #expect(try await Wasmlite.run("run", path, "--invoke", "f", "1000000").text == "0\n")
    #expect(try await Wasmlite.run("run", path, "--host-memory", "1MiB", "--invoke", "f", "1000000").text == "-1\n")
    withExtendedLifetime(folder) {}
  }

  @Test("exceptions without end are stopped by the limit of host memory, which the message tells")
  func exceptions() async throws {
    let (folder, path) = try await Self.assembled(
      """
      (module
        (tag $e (param exnref i64 i64 i64 i64))
        (global $last (mut exnref) (ref.null exn))
        (func (export "f")
          (loop $more
            (global.set $last
              (block $caught (result exnref)
                (try_table (catch_all_ref $caught)
                  (throw $e (global.get $last) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4)))
                (unreachable)))
            (br $more))))
      """)
    let outcome = try await Wasmlite.run("run", path, "--memory", "1MiB", "--host-memory", "4MiB", "--timeout", "60s", "--invoke", "f")
    #expect(outcome.exitCode == 134 && outcome.errors.contains("out of host memory: ") && outcome.errors.contains("of 4194304 bytes are taken"), "\(outcome.errors)")
    withExtendedLifetime(folder) {}
  }

  @Test("modules run where the process has little address space")
  func littleAddressSpace() async throws {
    let (folder, path) = try await Self.assembled(
      """
      (module
        (memory 1) (table 1 funcref)
        (func (export "f") (param i32) (result i32)
          (i32.store (i32.const 65532) (i32.const 7))
          (drop (table.grow 0 (ref.null func) (i32.const 100000)))
          (memory.grow (local.get 0))))
      """)
    // Of three gigabytes, which tools that bound memory set, a memory that may become four gets less; growth ends there.
    for (pages, expected) in [("16", "1"), ("65535", "-1")] {
      let outcome = try await Shell.run("ulimit -v 3000000; wasmlite run '\(path)' --invoke f \(pages)", in: folder.url)
      #expect(outcome.exitCode == 0 && outcome.text == "\(expected)\n", "\(outcome.text)\(outcome.errors)")
    }
  }

  @Test("the help lists directories and variables")
  func help() async throws {
    let text = try await Wasmlite.run("run", "--help").text
    #expect(text.contains("\n  --dir HOST[::GUEST][:ro] ") && text.contains("\n  --env NAME=VALUE "))
    #expect(text.contains("\n  --host-memory SIZE ") && text.contains("(256MiB)") && text.contains("\n  --table N "))
  }
}
