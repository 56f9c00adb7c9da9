// A guest without a program of its own: tests call the functions of its system with any numbers.

import TestSupport
import Testing
import WasmKitLiteEngine
import WasmKitLiteWASI

/// An instance whose exports are the functions of preview 1, over a memory that tests fill by hand.
final class Guest {
  /// The parameters of each function.
  static let signatures = SystemModule.signatures

  /// The modules, made once: over preview 1 and over its older version.
  static let module = try? Module(SystemModule.bytes())
  static let olderModule = try? Module(SystemModule.bytes(importing: "wasi_unstable"))

  let instance: Instance
  let memory: Memory
  private var next: UInt32 = 1024

  /// A minute a call: a debug build on a busy machine is slow, and no test here is about deadlines unless it says so.
  init(_ wasi: WASI, limits: ResourceLimits = ResourceLimits(timeout: .seconds(60)), isOlder: Bool = false) throws {
    var imports = Imports()
    imports.add(wasi)
    instance = try #require(isOlder ? Self.olderModule : Self.module).instantiate(imports, limits: limits)
    memory = try instance.memory
  }

  init(_ imports: Imports) throws {
    instance = try #require(Self.module).instantiate(imports, limits: ResourceLimits(timeout: .seconds(60)))
    memory = try instance.memory
  }

  /// Calls a function with numbers that are cut to the widths of its parameters.
  func call(_ name: String, _ arguments: UInt64...) throws -> WASIErrno { try call(name, arguments) }

  func call(_ name: String, _ arguments: [UInt64], limits: ResourceLimits? = nil) throws -> WASIErrno {
    let parameters = try #require(Self.signatures.first { $0.name == name }).parameters
    let values = zip(parameters, arguments).map { kind, value in
      kind == "i" ? Value.i32(Int32(truncatingIfNeeded: value)) : .i64(Int64(bitPattern: value))
    }
    guard case .i32(let code)? = try instance.call(name, arguments: values, limits: limits).first else { return .success }
    return try #require(WASIErrno(rawValue: UInt16(code)), "\(name) gave \(code)")
  }

  /// Whether a call ends in the trap for an access out of bounds, with the calling function first in its backtrace.
  func traps(_ name: String, _ arguments: UInt64...) throws -> Bool { try traps(name, arguments) }

  func traps(_ name: String, _ arguments: [UInt64]) throws -> Bool {
    do {
      _ = try call(name, arguments)
      return false
    } catch let trap as Trap {
      return trap.code == .outOfBoundsMemoryAccess && trap.backtrace.first?.functionName == name
    }
  }

  // MARK: Memory

  /// Room for so many bytes, aligned to 8. Starts again where it runs out.
  func room(_ byteCount: Int) -> UInt64 {
    if Int(next) + byteCount > Int(memory.byteCount) - 1024 { next = 1024 }
    defer { next = (next + UInt32(byteCount) + 7) & ~7 }
    return UInt64(next)
  }

  func put(_ bytes: [UInt8]) throws -> UInt64 {
    let address = room(bytes.count)
    try memory.write(bytes, at: UInt32(address))
    return address
  }

  func load<T: FixedWidthInteger & BitwiseCopyable>(_ address: UInt64, as: T.Type = T.self) throws -> T { try memory.load(at: UInt32(address)) }

  func bytes(_ address: UInt64, _ count: Int) throws -> [UInt8] { try memory.bytes(at: UInt32(address), byteCount: UInt32(count)) }

  /// A list of vectors over ranges.
  func vectors(_ ranges: [(address: UInt64, count: Int)]) throws -> UInt64 {
    try put(
      ranges.flatMap { range in
        [UInt32(range.address), UInt32(range.count)].flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
      })
  }

  // MARK: Files

  static let allRights: UInt64 = (1 << 30) - 1
  static let read: UInt64 = 1 << 1
  static let write: UInt64 = 1 << 6
  static let create: UInt64 = 1
  static let directory: UInt64 = 2
  static let exclusive: UInt64 = 4
  static let truncate: UInt64 = 8

  /// Opens below a directory; the number, or the error.
  func open(
    _ path: String, in directory: UInt64 = 3, follows: Bool = true, _ flags: UInt64 = 0, rights: UInt64 = allRights & ~write, inheriting: UInt64 = allRights,
    descriptorFlags: UInt64 = 0
  ) throws -> Result<UInt64, WASIErrno> {
    let (text, result) = (try put(Array(path.utf8)), room(4))
    let error = try call("path_open", directory, follows ? 1 : 0, text, UInt64(path.utf8.count), flags, rights, inheriting, descriptorFlags, result)
    return error == .success ? .success(UInt64(try load(result, as: UInt32.self))) : .failure(error)
  }

  /// A function of a directory and a path.
  func path(_ name: String, _ path: String, in directory: UInt64 = 3) throws -> WASIErrno {
    try call(name, directory, try put(Array(path.utf8)), UInt64(path.utf8.count))
  }

  func readAll(_ descriptor: UInt64) throws -> Result<[UInt8], WASIErrno> {
    let (buffer, result) = (room(4096), room(4))
    let list = try vectors([(buffer, 4096)])
    var all: [UInt8] = []
    while all.count < 1 << 20 {
      let error = try call("fd_read", descriptor, list, 1, result)
      if error != .success { return .failure(error) }
      let count = try load(result, as: UInt32.self)
      if count == 0 { break }
      all += try bytes(buffer, Int(count))
    }
    return .success(all)
  }

  func write(_ descriptor: UInt64, _ text: String) throws -> WASIErrno {
    let bytes = Array(text.utf8)
    return try call("fd_write", descriptor, try vectors([(try put(bytes), bytes.count)]), 1, room(4))
  }

  /// A file by path, whole.
  func contents(_ path: String, in directory: UInt64 = 3) throws -> Result<String, WASIErrno> {
    switch try open(path, in: directory) {
    case .failure(let error): return .failure(error)
    case .success(let file):
      defer { _ = try? call("fd_close", file) }
      return try readAll(file).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Makes or empties a file and writes it.
  func store(_ text: String, _ path: String, in directory: UInt64 = 3) throws -> WASIErrno {
    switch try open(path, in: directory, Self.create | Self.truncate, rights: Self.allRights) {
    case .failure(let error): return error
    case .success(let file):
      defer { _ = try? call("fd_close", file) }
      return try write(file, text)
    }
  }

  func symlink(_ target: String, _ path: String, in directory: UInt64 = 3) throws -> WASIErrno {
    try call("path_symlink", try put(Array(target.utf8)), UInt64(target.utf8.count), directory, try put(Array(path.utf8)), UInt64(path.utf8.count))
  }

  func link(_ path: String, _ newPath: String, from directory: UInt64 = 3, to newDirectory: UInt64 = 3, follows: Bool = false) throws -> WASIErrno {
    try call(
      "path_link", directory, follows ? 1 : 0, try put(Array(path.utf8)), UInt64(path.utf8.count), newDirectory, try put(Array(newPath.utf8)),
      UInt64(newPath.utf8.count))
  }

  func rename(_ path: String, _ newPath: String, from directory: UInt64 = 3, to newDirectory: UInt64 = 3) throws -> WASIErrno {
    try call(
      "path_rename", directory, try put(Array(path.utf8)), UInt64(path.utf8.count), newDirectory, try put(Array(newPath.utf8)), UInt64(newPath.utf8.count))
  }

  /// The number and size of a file, by path.
  func status(_ path: String, in directory: UInt64 = 3, follows: Bool = true) throws -> Result<(inode: UInt64, type: UInt8, size: UInt64), WASIErrno> {
    let result = room(64)
    let error = try call("path_filestat_get", directory, follows ? 1 : 0, try put(Array(path.utf8)), UInt64(path.utf8.count), result)
    if error != .success { return .failure(error) }
    return .success((try load(result + 8), try load(result + 16), try load(result + 32)))
  }

  func readlink(_ path: String, in directory: UInt64 = 3) throws -> Result<String, WASIErrno> {
    let (buffer, result) = (room(4096), room(4))
    let error = try call("path_readlink", directory, try put(Array(path.utf8)), UInt64(path.utf8.count), buffer, 4096, result)
    return error == .success ? .success(String(decoding: try bytes(buffer, Int(try load(result, as: UInt32.self))), as: UTF8.self)) : .failure(error)
  }

  /// The names in a directory, sorted, read with a buffer of so many bytes; something is done between two reads.
  func names(_ descriptor: UInt64, bufferByteCount: Int = 4096, _ between: ([String]) throws -> Void = { _ in }) throws -> [String] {
    let (buffer, result) = (room(bufferByteCount), room(4))
    var (cookie, names): (UInt64, [String]) = (0, [])
    while true {
      let error = try call("fd_readdir", descriptor, buffer, UInt64(bufferByteCount), cookie, result)
      if error != .success { throw error }
      let used = UInt64(try load(result, as: UInt32.self))
      var (offset, piece): (UInt64, [String]) = (0, [])
      while offset + 24 <= used {
        let count = UInt64(try load(buffer + offset + 16, as: UInt32.self))
        if offset + 24 + count > used { break }
        piece.append(String(decoding: try bytes(buffer + offset + 24, Int(count)), as: UTF8.self))
        cookie = try load(buffer + offset)
        offset += 24 + count
      }
      names += piece
      if used < bufferByteCount { return names.sorted() }
      try between(piece)
    }
  }

  /// Waits for subscriptions: a clock with nanoseconds, or a descriptor to read or to write; what happened, by its place in the list.
  enum Subscription {
    case clock(UInt32, UInt64, isAbsolute: Bool = false)
    case read(UInt32)
    case write(UInt32)
  }

  func poll(_ list: [Subscription], limits: ResourceLimits? = nil) throws -> Result<[(index: Int, error: WASIErrno, byteCount: UInt64)], WASIErrno> {
    let input = room(48 * list.count), output = room(32 * list.count), result = room(4)
    for (index, item) in list.enumerated() {
      let place = UInt32(input) + UInt32(index) * 48
      try memory.write([UInt8](repeating: 0, count: 48), at: place)
      try memory.store(UInt64(index), at: place)
      switch item {
      case .clock(let id, let timeout, let isAbsolute):
        try memory.store(id, at: place + 16)
        try memory.store(timeout, at: place + 24)
        try memory.store(UInt16(isAbsolute ? 1 : 0), at: place + 40)
      case .read(let descriptor):
        try memory.store(UInt8(1), at: place + 8)
        try memory.store(descriptor, at: place + 16)
      case .write(let descriptor):
        try memory.store(UInt8(2), at: place + 8)
        try memory.store(descriptor, at: place + 16)
      }
    }
    let error = try call("poll_oneoff", [input, output, UInt64(list.count), result], limits: limits)
    if error != .success { return .failure(error) }
    return .success(
      try (0..<UInt64(try load(result, as: UInt32.self))).map { index in
        let place = output + index * 32
        return (Int(try load(place, as: UInt64.self)), try #require(WASIErrno(rawValue: try load(place + 8))), try load(place + 16))
      })
  }
}

extension Result {
  /// What went wrong, if anything.
  var error: Failure? {
    if case .failure(let error) = self { return error }
    return nil
  }
}
