// Writes the engine's generated handlers, or compares them with the tables.

import Foundation
import HandlerGenerator

@main enum Main {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words {
    case []: write()
    case ["--check"]: check()
    default:
      FileHandle.standardError.write(Data("usage: handler-generator [--check], in the package's folder\n".utf8))
      exit(2)
    }
  }

  private static func files() -> [GeneratedFile] {
    do { return try HandlerGenerator.files() } catch {
      FileHandle.standardError.write(Data("handler-generator: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func write() {
    let files = files()
    do {
      for folder in HandlerGenerator.folders { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
      for path in stale(files) { try FileManager.default.removeItem(atPath: path) }
      for file in files where text(file.path) != file.text { try file.text.write(toFile: file.path, atomically: true, encoding: .utf8) }
    } catch {
      FileHandle.standardError.write(Data("handler-generator: \(error.localizedDescription)\n".utf8))
      exit(1)
    }
  }

  private static func check() {
    let files = files()
    let different = files.filter { text($0.path) != $0.text }.map(\.path) + stale(files)
    if different.isEmpty { return }
    let list = different.sorted().map { "  \($0)\n" }.joined()
    FileHandle.standardError.write(Data("handler-generator: not what the tables make (`swift run handler-generator` writes them):\n\(list)".utf8))
    exit(1)
  }

  private static func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  /// The files of the folders that no table makes.
  private static func stale(_ files: [GeneratedFile]) -> [String] {
    let paths = HandlerGenerator.folders.flatMap { folder in ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map { "\(folder)/\($0)" } }
    return paths.filter { path in !files.contains { $0.path == path } }
  }
}
