import Foundation
import TestSupport
import Testing
import WasmKitLiteEngine
import WasmKitLiteText

/// The official test suite, where a copy of it is at hand.
enum SpecSuite {
  static let directory: String? = {
    let besidePackage = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "shared/spec-testsuite").path
    let path = ProcessInfo.processInfo.environment["WASM_SPEC_TESTSUITE"] ?? besidePackage
    return FileManager.default.fileExists(atPath: path + "/nop.wast") ? path : nil
  }()

  /// All scripts but those of a proposal that is out of scope.
  static let files: [String] = {
    guard let directory, let all = FileManager.default.enumerator(atPath: directory) else { return [] }
    return all.compactMap { $0 as? String }.filter { $0.hasSuffix(".wast") && !$0.contains("custom-descriptors") }.sorted()
  }()

  static func script(_ file: String) throws -> Script {
    try Script(parsingUTF8: [UInt8](Data(contentsOf: URL(filePath: (directory ?? "") + "/" + file))))
  }

  /// What this engine reads otherwise than the suite's text, with the reason.
  static let exceptions: [String: String] = [
    "proposals/threads/memory.wast:83": "sizes have 64 bits in 3.0: the validator refuses them, not the parser",
    "proposals/threads/memory.wast:87": "sizes have 64 bits in 3.0: the validator refuses them, not the parser",
    "proposals/threads/memory.wast:91": "sizes have 64 bits in 3.0: the validator refuses them, not the parser",
  ]
}

@Suite(
  "Official test suite, as text",
  .enabled(if: SpecSuite.directory != nil, "SKIPPED: no copy of the WebAssembly test suite; set WASM_SPEC_TESTSUITE to its directory"))
struct SpecSuiteTextTests {
  @Test("every module survives printing and reading again, and every malformed text is refused with the suite's words", arguments: SpecSuite.files)
  func file(_ file: String) throws {
    for command in try SpecSuite.script(file).commands {
      let place = "\(file):\(command.line)"
      switch command.kind {
      case .module(let module), .moduleDefinition(let module), .assertModuleTraps(.module(let module), _), .assertUnlinkable(.module(let module), _),
        .assertInvalid(let module, _):
        do { try expectFixedPoint(try module.assemble(), isOurs: module.form != .binary, place) } catch { Issue.record(error, "\(place)") }
      case .assertMalformed(let module, let message), .assertMalformedCustom(let module, let message), .assertInvalidCustom(let module, let message):
        if module.form == .binary { continue }
        let isException = SpecSuite.exceptions[place] != nil
        do {
          _ = try module.assemble()
          #expect(isException, "\(place): assembled, expected \(message)")
        } catch {
          #expect(error.message.hasPrefix(message) != isException, "\(place): expected \(message), found \(error)")
        }
      case .unreadable(let error): Issue.record(error, "\(place)")
      case .moduleInstance, .register, .action, .assertReturn, .assertTrap, .assertModuleTraps(.definition, _), .assertUnlinkable(.definition, _),
        .assertExhaustion, .assertException, .assertSuspension, .thread, .wait, .script, .input, .output:
        break
      }
    }
  }
}

@Suite("Fixtures, as text")
struct FixtureTextTests {
  @Test("binary to text to binary is a fixed point, and the modules are equal", arguments: try Fixture.paths(withExtension: "wasm"))
  func modules(_ path: String) throws {
    let bytes = try Fixture.bytes(path)
    // Some fixtures are malformed on purpose.
    do { _ = try TextFormat.print(binary: bytes) } catch .malformed { return }
    try expectFixedPoint(bytes, isOurs: false, path)
  }

  @Test("text to binary to text to binary is a fixed point", arguments: try Fixture.paths(withExtension: "wast"))
  func scripts(_ path: String) throws {
    for command in try Script(parsingUTF8: try Fixture.bytes(path)).commands {
      guard case .module(let module) = command.kind else { continue }
      try expectFixedPoint(try module.assemble(), isOurs: module.form != .binary, "\(path):\(command.line)")
    }
  }
}

/// Prints a module and reads it again: the bytes are the same, or, where another tool wrote them, what they mean is.
private func expectFixedPoint(_ bytes: [UInt8], isOurs: Bool, _ place: String) throws {
  let again = try TextFormat.assemble(try TextFormat.print(binary: bytes))
  if again == bytes { return }
  #expect(!isOurs, "\(place): other bytes")
  #expect(try TextFormat.assemble(try TextFormat.print(binary: again)) == again, "\(place)")
  let difference = try ModuleContents(bytes).firstDifference(from: try ModuleContents(again))
  #expect(difference == nil, "\(place)")
}
