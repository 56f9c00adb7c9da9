// From a guest's path to a directory and a name in it. The one place where paths are understood, for all file systems.
//
// The walk keeps every directory between the start and where it is. `..` goes back to the one that is kept, never to what the file system has as a parent, and not past the
// start; symbolic links are read and walked here. So there is no path, no link and no change of the tree meanwhile by which a walk could leave.

import WasmKitLiteEngine

/// Where a path leads.
struct ResolvedPath {
  /// The directory that has the last entry.
  let directory: any WASIDirectory
  /// The last entry; nil where the path leads to the directory itself.
  let name: WASIFileName?
  /// Whether the path ends in a slash, so that only a directory will do.
  let mustBeDirectory: Bool
}

extension SystemCall {
  /// The most symbolic links in one path.
  private static var linkLimit: Int { 32 }
  /// The most directories between the start and the end. WHY: each is an open descriptor of the host as long as the walk takes.
  private static var depthLimit: Int { 128 }
  /// The fuel of one step of a walk. WHY: each is a call or two of the host's system, which take the time of some hundred instructions.
  private static var stepFuel: UInt64 { 200 }

  /// Reads a path of the guest.
  func path(_ address: UInt32, _ byteCount: UInt32) throws -> [UInt8] {
    try check(address, byteCount)
    guard byteCount <= Self.pathLimit else { throw WASIErrno.nametoolong }
    // WHY for each byte: a path of many short parts takes the host some time to take apart.
    try pay(UInt64(byteCount))
    let bytes = try memory.bytes(at: address, byteCount: byteCount)
    if bytes.contains(0) { throw WASIErrno.inval }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw WASIErrno.ilseq }
    return bytes
  }

  /// Walks a path from a directory on, and over the last symbolic link too if that is to be followed.
  ///
  /// - Throws: ``WASIErrno/perm`` where the path, or a link on it, leads out; ``WASIErrno/loop`` for too many links; what the file system says otherwise.
  func resolve(_ path: [UInt8], from start: any WASIDirectory, followsLast: Bool) throws -> ResolvedPath {
    if path.isEmpty { throw WASIErrno.noent }
    /// Components that are still to be walked, the next one last; an empty one stands for a slash at the end.
    var rest = try Self.components(path)
    var directories: [any WASIDirectory] = [start]
    var linkCount = 0
    while let component = rest.popLast() {
      let isLast = rest.isEmpty || (rest.count == 1 && rest[0].isEmpty)
      let mustBeDirectory = !rest.isEmpty
      if component.isEmpty || component == [UInt8(ascii: ".")] { continue }
      if component == [UInt8(ascii: "."), UInt8(ascii: ".")] {
        directories.removeLast()
        if directories.isEmpty { throw WASIErrno.perm }
        continue
      }
      guard let name = WASIFileName(component) else { throw WASIErrno.nametoolong }
      try pay(Self.stepFuel)
      let directory = directories[directories.count - 1]
      if isLast && !followsLast { return ResolvedPath(directory: directory, name: name, mustBeDirectory: mustBeDirectory) }
      if let target = try link(name, in: directory) {
        linkCount += 1
        if linkCount > Self.linkLimit { throw WASIErrno.loop }
        try pay(UInt64(target.count))
        if target.isEmpty { throw WASIErrno.noent }
        let components = try Self.components(target)
        // WHY the bound: a link may name links, and each adds to what is left of the path.
        if rest.count + components.count > Int(Self.pathLimit) { throw WASIErrno.nametoolong }
        // A link's own slash at the end counts only where the path ends too.
        rest += rest.isEmpty ? components : components.filter { !$0.isEmpty }
      } else if isLast {
        return ResolvedPath(directory: directory, name: name, mustBeDirectory: mustBeDirectory)
      } else {
        if directories.count > Self.depthLimit { throw WASIErrno.nametoolong }
        directories.append(try directory.openDirectory(name))
      }
    }
    return ResolvedPath(directory: directories[directories.count - 1], name: nil, mustBeDirectory: true)
  }

  /// The target of an entry that is a symbolic link; nil for everything else, and where there is nothing.
  private func link(_ name: WASIFileName, in directory: any WASIDirectory) throws -> [UInt8]? {
    do throws(WASIErrno) {
      return try directory.readLink(name)
    } catch {
      if error == .inval || error == .noent { return nil }
      throw error
    }
  }

  /// The parts of a path, the first one last; an empty one in front says that the path ends in a slash.
  private static func components(_ path: [UInt8]) throws(WASIErrno) -> [[UInt8]] {
    let slash = UInt8(ascii: "/")
    if path.first == slash { throw .perm }
    var components = path.split(separator: slash).map { Array($0) }
    if path.last == slash { components.append([]) }
    return components.reversed()
  }
}
