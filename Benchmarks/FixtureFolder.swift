// Where the committed modules, logs and expected results are.

import Foundation

struct FixtureFolder {
  let url: URL

  /// Takes the folder given, or looks for one above the executable and above the working folder.
  init(_ path: String?) throws(Failure) {
    if let path {
      url = URL(fileURLWithPath: path)
      guard Self.isFixtures(url) else { throw Failure("\(path) has no programs/kernels/expected.json") }
      return
    }
    for start in [Self.executableFolder, URL(fileURLWithPath: FileManager.default.currentDirectoryPath)] {
      var folder = start
      while folder.path != "/" {
        let candidate = folder.appendingPathComponent("Fixtures")
        if Self.isFixtures(candidate) {
          url = candidate
          return
        }
        folder = folder.deletingLastPathComponent()
      }
    }
    throw Failure("no Fixtures above the executable or the working folder; --fixtures names them")
  }

  private static func isFixtures(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent("programs/kernels/expected.json").path)
  }

  /// The folder of this program, where `wasmlite` is as well.
  static var executableFolder: URL {
    (Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])).resolvingSymlinksInPath().deletingLastPathComponent()
  }

  func bytes(_ path: String) throws(Failure) -> [UInt8] { try Self.bytes(of: url.appendingPathComponent(path)) }

  static func bytes(of file: URL) throws(Failure) -> [UInt8] {
    do { return [UInt8](try Data(contentsOf: file)) } catch { throw Failure("\(file.path) cannot be read: \(error.localizedDescription)") }
  }

  /// The results of `run` that a native build gave, by the kernel's name.
  func kernels() throws -> [(name: String, file: URL, result: Int64)] {
    struct Results: Decodable { let run: Int64 }
    let results = try JSONDecoder().decode([String: Results].self, from: Data(try bytes("programs/kernels/expected.json")))
    return results.sorted { $0.key < $1.key }.map { ($0.key, url.appendingPathComponent("programs/kernels/\($0.key).wasm"), $0.value.run) }
  }

  /// The largest module of all.
  func largestModule() throws -> URL {
    let files = FileManager.default.enumerator(at: url, includingPropertiesForKeys: [.fileSizeKey])?.compactMap { $0 as? URL } ?? []
    let sizes = files.filter { $0.pathExtension == "wasm" }.map { ($0, (try? $0.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0) }
    // Two of one size would otherwise be chosen by the order of the folder.
    guard let largest = sizes.max(by: { ($0.1, $1.0.path) < ($1.1, $0.0.path) }) else { throw Failure("\(url.path) has no modules") }
    return largest.0
  }

  /// Lines of the log as players' machines write it: valid UTF-8, not overlong.
  func logLines() throws -> [String] {
    try bytes("logs/poker-evening.log").split(separator: 10).prefix(2000).compactMap { $0.count < 500 ? String(validating: $0, as: UTF8.self) : nil }
  }
}
