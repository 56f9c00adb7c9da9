// Reading the files of cases: JSON, one case a line.

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A pattern, and what Go's `regexp` package says about it.
struct RegexCase: Decodable {
  var pattern: String?
  var patternHex: String?
  var input: String?
  var inputHex: String?
  /// Begin and end of the match and its groups; nil for no match.
  var index: [Int]?
  /// The groups' names, where the case asks for them.
  var names: [String]?
  /// Whether the pattern is refused, and in some files Go's words for it.
  var isError: Bool
  var message: String?

  private enum CodingKeys: String, CodingKey {
    case pattern, patternHex, input, inputHex, index, names, error
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    pattern = try row.decodeIfPresent(String.self, forKey: .pattern)
    patternHex = try row.decodeIfPresent(String.self, forKey: .patternHex)
    input = try row.decodeIfPresent(String.self, forKey: .input)
    inputHex = try row.decodeIfPresent(String.self, forKey: .inputHex)
    index = try row.decodeIfPresent([Int].self, forKey: .index)
    names = try row.decodeIfPresent([String].self, forKey: .names)
    message = try? row.decodeIfPresent(String.self, forKey: .error)
    isError = try message != nil || row.decodeIfPresent(Bool.self, forKey: .error) == true
  }

  var patternBytes: [UInt8] { pattern.map { Array($0.utf8) } ?? bytes(ofHexadecimal: patternHex ?? "") }
  var inputBytes: [UInt8] { input.map { Array($0.utf8) } ?? bytes(ofHexadecimal: inputHex ?? "") }
}

private func bytes(ofHexadecimal text: String) -> [UInt8] {
  let digits = text.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}

enum CaseFile {
  typealias Location = URL

  private static var packageRoot: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  /// The cases of this package.
  static var own: URL { packageRoot.appending(path: "Fixtures/regex/cases.jsonl") }

  /// The cases that lie beside the package, or where `WASM_SHARED` says.
  static var shared: URL {
    let folder = ProcessInfo.processInfo.environment["WASM_SHARED"].map { URL(filePath: $0) } ?? packageRoot.appending(path: "../shared")
    return folder.appending(path: "regex/go-regexp-vectors.jsonl")
  }

  static var hasShared: Bool {
    let isThere = FileManager.default.fileExists(atPath: shared.path)
    if !isThere { print("SKIPPED: the Go vectors are not at \(shared.path); set WASM_SHARED to the folder that holds regex/go-regexp-vectors.jsonl") }
    return isThere
  }

  static func read(_ url: URL) throws -> [RegexCase] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: url).split(separator: UInt8(ascii: "\n")).map { try decoder.decode(RegexCase.self, from: $0) }
  }
}
