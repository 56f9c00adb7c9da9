// Reading, writing and moving about in what is open. Spec: https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#fd_read

import WasmKitLiteEngine

extension SystemCall {
  /// An open file, for a function that means nothing to anything else.
  private func file(_ number: UInt32, _ rights: Rights) throws(WASIErrno) -> (any WASIFile, Descriptor) {
    let descriptor = try descriptor(number)
    switch descriptor.resource {
    case .file(let file):
      try Self.require(rights, of: descriptor)
      return (file, descriptor)
    case .directory: throw .isdir
    case .stream, .socket: throw .spipe
    }
  }

  /// An open file with positions.
  private func seekableFile(_ number: UInt32, _ rights: Rights) throws(WASIErrno) -> (any WASIFile, Descriptor) {
    let (file, descriptor) = try file(number, rights)
    if !file.isSeekable { throw .spipe }
    return (file, descriptor)
  }

  // MARK: Read

  /// Reads what there is, up to the size of the vectors; writes the number of bytes, 0 at the end.
  func fdRead(_ number: UInt32, _ vectorList: UInt32, _ count: UInt32, _ result: UInt32) throws {
    let descriptor = try descriptor(number)
    if case .directory = descriptor.resource { throw WASIErrno.isdir }
    try Self.require(.fdRead, of: descriptor)
    let vectors = try vectors(vectorList, count)
    try check(result, 4)
    let done: UInt32
    switch descriptor.resource {
    case .stream(let stream):
      done = try unsafe read(vectors, from: stream.pollDescriptor, descriptor.flags) { bytes, isFirst in try unsafe stream.read(into: bytes, isFirst: isFirst) }
    case .socket(let socket):
      if socket.isListening { throw WASIErrno.notconn }
      done = try unsafe read(vectors, from: socket.descriptor, descriptor.flags) { bytes, _ in try unsafe Platform.receive(socket.descriptor, bytes, isPeeking: false) }
    case .file(let file) where file.isSeekable:
      done = try read(vectors, file, at: descriptor.position)
      process.descriptors[number]?.position = descriptor.position + UInt64(done)
    case .file(let file):
      done = try unsafe read(vectors, from: file.pollDescriptor, descriptor.flags) { bytes, _ in try unsafe file.read(into: bytes, at: 0) }
    case .directory: throw WASIErrno.isdir
    }
    try store(done, result)
  }

  /// Reads at a position of a file and leaves the descriptor's own as it is.
  func fdPread(_ number: UInt32, _ vectorList: UInt32, _ count: UInt32, _ position: UInt64, _ result: UInt32) throws {
    let (file, _) = try seekableFile(number, [.fdRead, .fdSeek])
    let vectors = try vectors(vectorList, count)
    try check(result, 4)
    try store(try read(vectors, file, at: position), result)
  }

  /// Reads from a file.
  private func read(_ vectors: [Range], _ file: any WASIFile, at position: UInt64) throws -> UInt32 {
    try Self.checkPosition(position)
    return try transfer(vectors) { piece, done in
      try memory.withMutableBytes(at: piece.address, byteCount: piece.byteCount) {
        try unsafe $0.withUnsafeMutableBytes { try unsafe file.read(into: $0, at: position + UInt64(done)) }
      }
    }
  }

  /// Reads from something without positions; waits only as long as there is nothing at all.
  private func read(
    _ vectors: [Range], from pollDescriptor: Int32?, _ flags: DescriptorFlags, _ body: (UnsafeMutableRawBufferPointer, _ isFirst: Bool) throws -> Int
  ) throws -> UInt32 {
    try transfer(vectors) { piece, done in
      if let pollDescriptor { try wait(pollDescriptor, isWriting: false, isNonblocking: done > 0 || flags.contains(.nonblock)) }
      return try memory.withMutableBytes(at: piece.address, byteCount: piece.byteCount) { try unsafe $0.withUnsafeMutableBytes { try unsafe body($0, done == 0) } }
    }
  }

  // MARK: Write

  /// Writes the vectors; writes the number of bytes that were taken.
  func fdWrite(_ number: UInt32, _ vectorList: UInt32, _ count: UInt32, _ result: UInt32) throws {
    let descriptor = try descriptor(number)
    if case .directory = descriptor.resource { throw WASIErrno.isdir }
    try Self.require(.fdWrite, of: descriptor)
    let vectors = try vectors(vectorList, count)
    try check(result, 4)
    let done: UInt32
    switch descriptor.resource {
    case .stream(let stream): done = try unsafe write(vectors, to: stream.pollDescriptor, descriptor.flags) { try unsafe stream.write($0) }
    case .socket(let socket):
      if socket.isListening { throw WASIErrno.notconn }
      done = try send(vectors, to: socket, descriptor.flags)
    case .file(let file) where file.isSeekable:
      let isAppending = descriptor.flags.contains(.append)
      done = try write(vectors, file, at: isAppending ? nil : descriptor.position)
      // WHY no error: the bytes are written.
      process.descriptors[number]?.position = isAppending ? (try? file.status().size) ?? descriptor.position : descriptor.position + UInt64(done)
    case .file(let file): done = try unsafe write(vectors, to: file.pollDescriptor, descriptor.flags) { try unsafe file.write($0, at: nil) }
    case .directory: throw WASIErrno.isdir
    }
    try store(done, result)
  }

  /// Writes at a position of a file and leaves the descriptor's own as it is. Where everything is appended, this is too.
  func fdPwrite(_ number: UInt32, _ vectorList: UInt32, _ count: UInt32, _ position: UInt64, _ result: UInt32) throws {
    let (file, descriptor) = try seekableFile(number, [.fdWrite, .fdSeek])
    let vectors = try vectors(vectorList, count)
    try check(result, 4)
    try Self.checkPosition(position)
    try store(try write(vectors, file, at: descriptor.flags.contains(.append) ? nil : position), result)
  }

  /// Writes to a file, at its end where there is no position.
  private func write(_ vectors: [Range], _ file: any WASIFile, at position: UInt64?) throws -> UInt32 {
    if let position { try Self.checkPosition(position) }
    return try transfer(vectors) { piece, done in
      try memory.withBytes(at: piece.address, byteCount: piece.byteCount) { bytes in
        try unsafe bytes.withUnsafeBytes { try unsafe file.write($0, at: position.map { $0 + UInt64(done) }) }
      }
    }
  }

  /// Writes to something without positions; waits for room piece by piece, unless the guest does not want to.
  private func write(
    _ vectors: [Range], to pollDescriptor: Int32?, _ flags: DescriptorFlags, _ body: (UnsafeRawBufferPointer) throws -> Int
  ) throws -> UInt32 {
    try transfer(vectors) { piece, _ in
      var taken: UInt32 = 0
      while taken < piece.byteCount {
        do {
          if let pollDescriptor { try wait(pollDescriptor, isWriting: true, isNonblocking: flags.contains(.nonblock)) }
          let count = try memory.withBytes(at: piece.address + taken, byteCount: piece.byteCount - taken) { bytes in try unsafe bytes.withUnsafeBytes(body) }
          if count == 0 { break }
          taken += min(UInt32(clamping: count), piece.byteCount - taken)
        } catch let error as WASIErrno {
          if taken == 0 { throw error }
          break
        }
      }
      return Int(taken)
    }
  }

  /// Positions are signed where files are kept; 4 GiB are left for the bytes of one call.
  private static func checkPosition(_ position: UInt64) throws(WASIErrno) {
    guard position <= UInt64(Int64.max) - (1 << 32) else { throw .inval }
  }

  // MARK: Positions

  /// Where a file's position is counted from.
  private enum Whence: UInt32 {
    case beginning, current, end

    /// Spec: [preview 1](https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#whence), [snapshot 0](https://github.com/WebAssembly/WASI/blob/wasi-0.1/snapshot_0/docs.md#whence).
    init?(_ value: UInt32, _ snapshot: Snapshot) {
      switch snapshot {
      case .preview1: self.init(rawValue: value)
      // 0 current, 1 end, 2 beginning.
      case .unstable: self.init(rawValue: value > 2 ? value : (value + 1) % 3)
      }
    }
  }

  /// Moves a file's position, counted from 0 the beginning, 1 where it is, 2 the end; writes where that is.
  func fdSeek(_ number: UInt32, _ offset: Int64, _ whence: UInt32, _ result: UInt32) throws {
    // WHY: to stay where one is takes no more than the right to know where.
    let start = Whence(whence, snapshot)
    let (file, descriptor) = try seekableFile(number, offset == 0 && start == .current ? .fdTell : .fdSeek)
    try check(result, 8)
    let base: UInt64
    switch start {
    case .beginning: base = 0
    case .current: base = descriptor.position
    case .end: base = try file.status().size
    case nil: throw WASIErrno.inval
    }
    let (position, overflow) = Int64(clamping: base).addingReportingOverflow(offset)
    guard !overflow else { throw WASIErrno.overflow }
    guard position >= 0 else { throw WASIErrno.inval }
    try store(UInt64(position), result)
    process.descriptors[number]?.position = UInt64(position)
  }

  /// Writes a file's position.
  func fdTell(_ number: UInt32, _ result: UInt32) throws {
    let (_, descriptor) = try seekableFile(number, .fdTell)
    try store(descriptor.position, result)
  }

  // MARK: Numbers

  /// Closes a descriptor.
  func fdClose(_ number: UInt32) throws {
    _ = try descriptor(number)
    process.descriptors[number] = nil
  }

  /// Gives a descriptor the number of another, which is closed. Both must be open.
  func fdRenumber(_ number: UInt32, _ target: UInt32) throws {
    let moved = try descriptor(number)
    _ = try descriptor(target)
    if number == target { return }
    process.descriptors[number] = nil
    process.descriptors[target] = moved
  }

  // MARK: Room and disk

  /// Tells how a range of a file will be used: 0 normal … 5 only once. WHY no more than checks: nothing here could follow the advice.
  func fdAdvise(_ number: UInt32, _ offset: UInt64, _ byteCount: UInt64, _ advice: UInt32) throws {
    _ = try seekableFile(number, .fdAdvise)
    guard advice <= 5, offset <= UInt64(Int64.max), byteCount <= UInt64(Int64.max) else { throw WASIErrno.inval }
  }

  /// Makes sure that a range of a file has room on the disk.
  func fdAllocate(_ number: UInt32, _ offset: UInt64, _ byteCount: UInt64) throws {
    let (file, _) = try seekableFile(number, .fdAllocate)
    let (end, overflow) = offset.addingReportingOverflow(byteCount)
    guard byteCount > 0, !overflow, end <= UInt64(Int64.max) else { throw WASIErrno.inval }
    try file.allocate(at: offset, byteCount: byteCount)
  }

  /// Waits until a file's bytes are on the disk.
  func fdDatasync(_ number: UInt32) throws { try synchronize(number, .fdDatasync, dataOnly: true) }

  /// Waits until a file or directory is on the disk.
  func fdSync(_ number: UInt32) throws { try synchronize(number, .fdSync, dataOnly: false) }

  private func synchronize(_ number: UInt32, _ rights: Rights, dataOnly: Bool) throws {
    let descriptor = try descriptor(number)
    switch descriptor.resource {
    case .file(let file):
      try Self.require(rights, of: descriptor)
      try file.synchronize(dataOnly: dataOnly)
    case .directory(let open):
      try Self.require(.fdSync, of: descriptor)
      try open.directory.synchronize()
    case .stream, .socket: throw WASIErrno.inval
    }
  }
}
