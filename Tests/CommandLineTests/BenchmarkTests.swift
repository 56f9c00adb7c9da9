import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The benchmark runner, on little work: what it prints, not how fast anything is.
@Suite struct BenchmarkTests {
  static let executable = Wasmlite.find("wasmlite-bench", variable: "WASMLITE_BENCH")

  static func bench(_ arguments: String...) async throws -> Outcome { try await bench(arguments) }
  static func bench(_ arguments: [String]) async throws -> Outcome { try await Wasmlite.run(arguments, executable: executable) }

  static func object(_ data: Data) throws -> [String: Any] { try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any]) }

  /// A kernel and its result; an engine that prints the result is an engine, as far as the runner can see.
  static let kernel = "bytecode_vm"
  static func result() throws -> Int {
    let all = try object(Data(try Fixture.bytes("programs/kernels/expected.json")))
    return try #require((all[kernel] as? [String: Any])?["run"] as? Int)
  }

  @Test func `a report in JSON has every sample, in order of size where they are summed up`() async throws {
    let outcome = try await Self.bench("--rounds", "3", "--sample-time=0", "--json", "decode", "fib")
    #expect(outcome.exitCode == 0 && outcome.errors == "")
    let measurements = try #require(try Self.object(outcome.output)["measurements"] as? [[String: Any]])
    let measurement = try #require(measurements.first)
    #expect(measurements.count == 1 && measurement["group"] as? String == "decode" && measurement["name"] as? String == "fib")
    #expect(measurement["byteCount"] as? Int == (try Fixture.bytes("programs/fib.wasm").count))
    let time = try #require(measurement["samples"] as? [String: Any])
    let (minimum, median, maximum) = (try #require(time["minimum"] as? Double), try #require(time["median"] as? Double), try #require(time["maximum"] as? Double))
    #expect(0 < minimum && minimum <= median && median <= maximum)
    let all = try #require(time["all"] as? [Double])
    #expect(all.count == 3 && all.min() == minimum && all.max() == maximum)
  }

  @Test(arguments: ["validate+lower", "instantiate", "call", "parse_line", "regex", "footprint"])
  func `every group can be measured`(group: String) async throws {
    let outcome = try await Self.bench("--rounds=1", "--sample-time=0", group)
    #expect(outcome.exitCode == 0 && outcome.errors == "")
    #expect(outcome.lines.filter { $0.hasPrefix("\(group) ") }.count >= 3)
  }

  @Test func `kernels are listed and not run`() async throws {
    let outcome = try await Self.bench("--list", "execute")
    #expect(outcome.exitCode == 0)
    #expect(outcome.lines.count >= 14 && outcome.lines.contains("execute sha256"))
  }

  @Test func `a comparison has the ratio to an earlier report, and a chart of it`() async throws {
    let folder = try TemporaryFolder()
    let first = try await Self.bench("--rounds=1", "--sample-time=0", "--json", "decode", "fib")
    // A thousand times as slow as it is, so that the ratio is large however busy the machine is.
    var report = try Self.object(first.output)
    var measurements = try #require(report["measurements"] as? [[String: Any]])
    var time = try #require(measurements[0]["samples"] as? [String: Any])
    time["median"] = try #require(time["median"] as? Double) * 1000
    measurements[0]["samples"] = time
    report["measurements"] = measurements
    let earlier = try folder.file("earlier.json", try JSONSerialization.data(withJSONObject: report))
    let chart = folder.url.appendingPathComponent("chart.svg")
    let outcome = try await Self.bench("--rounds=1", "--sample-time=0", "--compare", earlier.path, "--svg", chart.path, "decode", "fib")
    #expect(outcome.exitCode == 0 && outcome.errors == "")
    for title in ["decode fib", "geometric mean"] {
      let line = try #require(outcome.lines.first { $0.hasPrefix(title) })
      let ratio = try #require(line.split(separator: " ").dropLast().last.flatMap { Double($0) })
      #expect(ratio > 10, "\(line)")
    }
    let parser = XMLParser(data: try Data(contentsOf: chart))
    #expect(parser.parse())
    #expect(String(decoding: try Data(contentsOf: chart), as: UTF8.self).contains(">decode fib</text>"))
  }

  @Test func `engines run the same files in turn, and what they give is looked at`() async throws {
    let folder = try TemporaryFolder()
    let chart = folder.url.appendingPathComponent("chart.svg")
    let (signed, unsigned) = (try Self.result(), UInt64(bitPattern: Int64(try Self.result())))
    let outcome = try await Self.bench(
      "--rounds=2", "--only-peers", "--json", "--svg=\(chart.path)", "--own", "echo \(signed) {wasm}", "--peer", "other=echo 'i64:\(unsigned)' {wasm}", "execute", Self.kernel)
    #expect(outcome.exitCode == 0 && outcome.errors == "")
    let report = try Self.object(outcome.output)
    #expect(report["engines"] as? [String] == ["wasmlite", "other"])
    let processes = try #require(report["processes"] as? [[String: Any]])
    let times = try #require(processes.first?["times"] as? [[String: Any]])
    #expect(processes.count == 1 && processes[0]["program"] as? String == Self.kernel)
    #expect(times.map { $0["engine"] as? String } == ["wasmlite", "other"])
    #expect(times.allSatisfy { (($0["time"] as? [String: Any])?["all"] as? [Double])?.count == 2 })
    #expect(XMLParser(data: try Data(contentsOf: chart)).parse())
  }

  @Test func `an engine that gives something else, or fails, is named`() async throws {
    let own = ["--own", "echo \(try Self.result()) {wasm}"]
    let wrong = try await Self.bench(["--rounds=1", "--only-peers", "execute", Self.kernel, "--peer", "wrong=echo 12 {wasm}"] + own)
    #expect(wrong.exitCode == 1)
    #expect(wrong.errors.hasPrefix("wasmlite-bench: \(Self.kernel) in wrong: expected \(try Self.result()), found \"12 "))
    let failing = try await Self.bench(["--rounds=1", "--only-peers", "execute", Self.kernel, "--peer", "failing=false {wasm}"] + own)
    #expect(failing.exitCode == 1)
    #expect(failing.errors == "wasmlite-bench: \(Self.kernel) in failing: exit code 1\n")
    let missing = try await Self.bench(["--rounds=1", "--only-peers", "execute", Self.kernel, "--peer", "missing=no-such-engine {wasm}"] + own)
    #expect(missing.exitCode == 1 && missing.errors.hasPrefix("wasmlite-bench: no-such-engine cannot be started: "))
  }

  @Test func `the wasmlite beside the runner runs modules and programs, which get their arguments`() async throws {
    let outcome = try await Self.bench(
      "--rounds=1", "--only-peers", "--markdown", "nothing", "--own", "\(Wasmlite.executable.path) run {wasm} --invoke fib 5", "programs/fib.wasm",
      "--program", "hello=programs/wasi_hello.wasm 'one two' --exit=0", "--peer", "other=echo {wasm}", "--peer", "other=echo {wasm} {args}")
    #expect(outcome.exitCode == 0 && outcome.errors == "")
    #expect(outcome.lines.contains { $0.hasPrefix("| user time | wasmlite | spread | other |") })
    for program in ["fib", "hello", "geometric mean"] { #expect(outcome.lines.contains { $0.hasPrefix("| \(program) |") }) }
    let failing = try await Self.bench(
      "--rounds=1", "--only-peers", "nothing", "--program", "hello=programs/wasi_hello.wasm --exit=3", "--peer", "other=echo {wasm} {args}")
    #expect(failing.exitCode == 1 && failing.errors.hasPrefix("wasmlite-bench: hello in wasmlite: exit code 3"))
  }

  @Test(arguments: [
    (["--bogus"], "unknown option --bogus"),
    (["--rounds"], "--rounds expects a number"),
    (["--rounds=0"], "--rounds: expected a number from 1 to 10000, found \"0\""),
    (["--rounds", "many"], "--rounds: expected a number from 1 to 10000, found \"many\""),
    (["--sample-time=-1"], "--sample-time: expected a number from 0 to 60000, found \"-1\""),
    (["--json=yes"], "--json takes no value"),
    (["--peer", "wasm3"], "--peer: expected NAME=COMMAND, found \"wasm3\""),
    (["--peer", "wasm3=wasm3 --func run"], "--peer wasm3: the command has no {wasm}"),
    (["--peer", "wasm3='wasm3 {wasm}"], "--peer: a quote is not closed: 'wasm3 {wasm}"),
    (["--peer", "a=echo {wasm}", "--peer", "a=echo {wasm}", "--own", "echo {wasm}", "tak"], "--peer a: given twice"),
    (["--program", "hello="], "--program hello: expected a file"),
    (["--only-peers"], "--only-peers: only with --peer"),
    (["programs/fib.wasm"], "files: only with --peer"),
    (["--svg", "chart.svg"], "--svg: only with --peer or --compare"),
    (["no-such-benchmark"], "nothing is named so: no-such-benchmark"),
  ])
  func `a command line that means nothing is told in one line`(arguments: [String], message: String) async throws {
    let outcome = try await Self.bench(arguments)
    #expect(outcome.exitCode == 2 && outcome.text == "")
    #expect(outcome.errors == "wasmlite-bench: \(message)\n")
  }

  @Test func `files that are not there or are no report are told before anything is measured`() async throws {
    let missing = try await Self.bench("--compare", "missing.json", "decode")
    #expect(missing.exitCode == 1 && missing.errors.hasPrefix("wasmlite-bench: ") && missing.errors.contains("missing.json cannot be read: "))
    let other = try await Self.bench("--compare", "programs/expected.json", "decode")
    #expect(other.exitCode == 1 && other.errors == "wasmlite-bench: programs/expected.json is no report of wasmlite-bench --json\n")
    let module = try await Self.bench("--module", "missing.wasm", "decode")
    #expect(module.exitCode == 1 && module.errors.contains("missing.wasm cannot be read: "))
    #expect(try await Self.bench("--fixtures", "logs").errors == "wasmlite-bench: logs has no programs/kernels/expected.json\n")
  }

  @Test func `the help names every group`() async throws {
    let outcome = try await Self.bench("--help")
    #expect(outcome.exitCode == 0)
    for group in ["decode", "validate+lower", "instantiate", "call", "execute", "parse_line", "regex", "footprint"] { #expect(outcome.text.contains(group)) }
  }
}
