// Whole programs, compiled from C, against the output and exit code that another engine gave. compare.py asks that engine again.

import Foundation
import TestSupport
import Testing
import WasmKitLiteEngine
import WasmKitLiteWASI

struct ProgramTests {
  struct Run: CustomTestStringConvertible, Sendable {
    let name: String
    let program: String
    let exitCode: UInt32
    let arguments: [String]
    let environment: [String: String]
    let input: String
    var testDescription: String { name }
  }

  static let runs: [Run] = {
    let rows = try? Fixture.table("wasi/runs.tsv")
    return (rows ?? []).map { row in
      let variables = row[4].split(separator: "|").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
      return Run(
        name: row[0], program: row[1], exitCode: UInt32(row[2]) ?? 99, arguments: row[3].split(separator: "|", omittingEmptySubsequences: false).map(String.init),
        environment: Dictionary(uniqueKeysWithValues: variables.map { ($0[0], $0[1]) }), input: row[5].replacing("\\n", with: "\n"))
    }
  }()

  private func run(_ run: Run, _ hand: (inout WASI) throws -> Void) throws {
    let (output, error) = (WASIBuffer(), WASIBuffer())
    var wasi = WASI(
      arguments: run.arguments, environment: run.environment, standardInput: .bytes(Array(run.input.utf8)), standardOutput: .buffer(output),
      standardError: .buffer(error))
    try hand(&wasi)
    var imports = Imports()
    imports.add(wasi)
    let instance = try Module(try Fixture.bytes("wasi/\(run.program).wasm")).instantiate(imports)
    let code = try WASI.run(instance)
    #expect(code == run.exitCode)
    let expected = String(decoding: try Fixture.bytes("wasi/expected/\(run.name).stdout"), as: UTF8.self)
    for (index, (found, expected)) in zip(output.text.split(separator: "\n"), expected.split(separator: "\n")).enumerated() where found != expected {
      Issue.record("\(run.name), line \(index + 1): expected \"\(expected)\", found \"\(found)\"")
    }
    #expect(output.text == expected)
    #expect(error.bytes == (try Fixture.bytes("wasi/expected/\(run.name).stderr")))
  }

  @Test("a program over a directory of the host does what it does elsewhere", arguments: runs)
  func host(_ item: Run) throws {
    let scratch = try ScratchDirectory()
    try run(item) { try $0.preopen(hostDirectory: scratch.path, as: "/") }
  }

  @Test("a program over files in memory does what it does elsewhere", arguments: runs)
  func memory(_ item: Run) throws {
    try run(item) { $0.preopen(MemoryFileSystem(), as: "/") }
  }

  @Test("the table of runs is there")
  func table() { #expect(Self.runs.count >= 8) }
}
