// Where scripts are, and which files they may read and write.

import WasmKitLiteText

enum ScriptFolder {
  /// A script, and the folder that it may read from.
  struct Item {
    let path: String
    let root: String
  }

  /// The most levels of folders below one that is given, and the most scripts in it.
  private static let (depthLimit, countLimit) = (64, 100_000)

  /// The scripts that an operand names: itself, or all below it, sorted.
  ///
  /// - Throws: ``Failure``.
  static func scripts(_ operand: String) throws -> [Item] {
    guard operand != "-" else { return [Item(path: operand, root: "")] }
    guard System.isFolder(operand) else { return [Item(path: operand, root: parent(of: operand))] }
    var paths: [String] = []
    var folders = [(path: operand, depth: 0)]
    while let folder = folders.popLast() {
      do throws(SystemError) {
        for name in try System.names(inFolder: folder.path) {
          let path = folder.path.hasSuffix("/") ? folder.path + name : "\(folder.path)/\(name)"
          if System.isFolder(path, followingLinks: false) {
            if folder.depth < depthLimit { folders.append((path, folder.depth + 1)) }
          } else if name.hasSuffix(".wast"), !System.isDevice(path) {
            paths.append(path)
          }
        }
      } catch { throw Failure(unreadable: folder.path, error.description) }
      guard paths.count <= countLimit else { throw Failure("\(printable(operand)): more than \(countLimit) scripts") }
    }
    guard !paths.isEmpty else { throw Failure("there is no .wast file below \(printable(operand))") }
    return paths.sorted().map { Item(path: $0, root: operand) }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What a script may do with files: read those below its root, and write below a folder if one is given.
  static func files(for item: Item, writingTo folder: String?) -> ScriptFiles {
    let root = try? System.canonicalPath(item.root)
    let name = (try? System.canonicalPath(item.path)) ?? item.path
    return ScriptFiles(script: name) { path, script in
      guard let root, item.path != "-" else { throw Failure("a script from standard input has no folder to read from") }
      guard !path.hasPrefix("/"), !path.utf8.contains(0) else { throw Failure("only paths relative to the script are read") }
      do {
        let canonical = try System.canonicalPath(parent(of: script) + "/" + path)
        guard canonical.hasPrefix(root == "/" ? root : root + "/") else { throw Failure("it is not below \(printable(root))") }
        guard try FileIdentity(ofRegularFile: canonical) != nil else { throw Failure("it is not a regular file") }
        return (canonical, try ModuleFile.bytes(of: canonical))
      } catch let error as SystemError { throw Failure("\(error)") }
    } writing: { bytes, path, _ in
      guard let path else { return try OutputFile.write(bytes, to: nil) }
      guard let folder else { throw Failure("nothing may be written without --output FOLDER") }
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      guard !parts.contains(""), !parts.contains("."), !parts.contains(".."), !path.utf8.contains(0) else {
        throw Failure("only paths below the folder of --output are written")
      }
      try OutputFile.write(bytes, to: "\(folder)/\(path)")
    }
  }
}
