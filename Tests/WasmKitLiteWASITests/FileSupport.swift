// Directories of the host for tests, gone afterwards.

import Foundation

/// A directory of its own for one test.
final class ScratchDirectory {
  /// Where it is, without symbolic links.
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = base.appendingPathComponent("wasi-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
