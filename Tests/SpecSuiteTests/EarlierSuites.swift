// The test suites of WebAssembly 1.0 and 2.0 under the presets of these versions: what was valid then is, and what came later is not.

import Foundation
import WasmKitLiteEngine
import WasmKitLiteText

/// The `test/core` folder of WebAssembly/spec at the tag of a version, where a copy of it is at hand.
struct EarlierSuite: Sendable, CustomStringConvertible {
  let version: String
  /// The environment variable that names the folder.
  let variable: String
  let features: FeatureSet
  /// Assertions that do not hold here, each kind of them with its reason.
  let expected: [ExpectedFailures.Row]

  var description: String { version }

  var folder: URL? { ProcessInfo.processInfo.environment[variable].map { URL(fileURLWithPath: $0) } }

  /// The paths of all scripts below the folder.
  var files: [String] {
    guard let folder, let all = FileManager.default.enumerator(atPath: folder.path) else { return [] }
    return all.compactMap { $0 as? String }.filter { $0.hasSuffix(".wast") }.sorted()
  }

  func script(_ file: String) throws -> Script {
    guard let folder else { return try Script(parsing: "") }
    var text = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
    Self.rewrite(&text, "canonical")
    Self.rewrite(&text, "arithmetic")
    return try Script(parsingUTF8: text)
  }

  /// Writes `(assert_return_canonical_nan ACTION)` as `(assert_return ACTION RESULT)`: the commands of WebAssembly 1.0 for NaN are no more, their result is.
  private static func rewrite(_ text: inout [UInt8], _ kind: String) {
    let command = Array("(assert_return_\(kind)_nan".utf8)
    let result = Array(" (either (f32.const nan:\(kind)) (f64.const nan:\(kind)))".utf8)
    var output: [UInt8] = []
    var position = 0
    while position < text.count {
      guard text[position...].starts(with: command) else {
        output.append(text[position])
        position += 1
        continue
      }
      output += Array("(assert_return".utf8)
      position += command.count
      var (depth, isInString) = (1, false)
      while position < text.count {
        switch text[position] {
        case UInt8(ascii: "\""): isInString.toggle()
        case UInt8(ascii: "(") where !isInString: depth += 1
        case UInt8(ascii: ")") where !isInString: depth -= 1
        default: break
        }
        if depth == 0 { break }
        output.append(text[position])
        position += 1
      }
      output += result
    }
    text = output
  }

  /// The reason why an assertion is expected to fail, if it is.
  func reason(_ file: String, _ line: Int) -> String? { expected.first { $0.file == file && $0.lines.contains(line) }?.reason }

  private static let firstName = "in the text format of 1.0 a name behind `data` and `elem` is that of a memory or table, and not of the segment"
  private static let trapOfSegment =
    "since 2.0 a segment that does not fit traps when its turn comes, and what was written before stays; in 1.0 nothing was written and the error came first"

  static let first = EarlierSuite(
    version: "1.0", variable: "WASM_SPEC_TESTSUITE_1_0", features: .mvp,
    expected: [
      ExpectedFailures.Row(file: "data.wast", lines: [5], reason: firstName),
      ExpectedFailures.Row(file: "elem.wast", lines: [4], reason: firstName),
      ExpectedFailures.Row(file: "data.wast", lines: [161, 169, 177, 185, 193, 210, 219, 226, 234, 242, 250, 257, 265, 272], reason: trapOfSegment),
      ExpectedFailures.Row(file: "elem.wast", lines: [142, 151, 160, 169, 177, 185, 194, 202, 211, 219, 228, 236], reason: trapOfSegment),
      ExpectedFailures.Row(file: "linking.wast", lines: [206, 227, 236, 238, 248, 298, 334, 342, 344, 354], reason: trapOfSegment),
    ])
  static let second = EarlierSuite(version: "2.0", variable: "WASM_SPEC_TESTSUITE_2_0", features: .wasm2, expected: [])
}

extension ScriptResult.Failure {
  /// Whether the module was refused, or the action trapped, as the assertion says, only with other words than those of its time, or in another phase: what
  /// a later version gave a meaning is refused by the validator, which names the feature.
  var isInOtherWords: Bool {
    if expected.hasPrefix("malformed module") || expected.hasPrefix("invalid module") {
      return found.hasPrefix("DecodeError") || found.hasPrefix("ValidationError") || found.hasPrefix("TextError")
    }
    return expected.hasPrefix("trap ") && found.hasPrefix("Trap ") || expected.hasPrefix("link error") && found.hasPrefix("LinkError")
      || expected.hasPrefix("exhaustion") && found.hasPrefix("ResourceExhaustion")
  }
}
