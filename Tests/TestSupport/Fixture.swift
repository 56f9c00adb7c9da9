// Finds the files under Fixtures, from wherever the tests are run.

import Foundation

/// The files that tests read.
public enum Fixture {
  /// The folder of all fixtures.
  public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// The bytes of a file, by its path below the folder.
  public static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appendingPathComponent(path))) }

  /// The lines of a table, split at tabs; comment lines, which start with #, and empty ones are left out.
  public static func table(_ path: String) throws -> [[String]] {
    String(decoding: try bytes(path), as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  /// The paths of all files with this extension, below the folder, sorted.
  public static func paths(withExtension suffix: String) throws -> [String] {
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix("." + suffix) }.sorted()
  }
}
