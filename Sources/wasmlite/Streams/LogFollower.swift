// A log that grows while it is read: appended to, renamed and begun anew, cut off, deleted and made again. Only looked at, a few times a second; nothing is asked
// of the system but reads and the file's status.
//
// What is known of the file is its descriptor, how far it was read, and the bytes before that place. A file of this name that is another one means a rotation; a
// file that is shorter, or has other bytes before the place, means that it was cut off and written again.

/// The lines of a file that others write.
struct LogFollower: ~Copyable {
  /// What a look at the file came to.
  enum Look {
    /// There are more bytes; ask for lines.
    case read
    case nothingNew
    /// The file was truncated, or replaced by another one: reading continues at its beginning.
    case truncated, replaced
  }

  /// How many bytes before the place are compared. WHY so many: a log that was cut off and written again hardly has the same ones at the same place.
  private static let contextByteCount = 256
  private static let blockByteCount = 64 << 10
  /// How many looks in a row must find nothing in a renamed file before it is given up: its writer may have lines left.
  private static let patience = 2

  private let path: String
  private var file: FileDescriptor
  private var identity: FileIdentity
  private var buffer: LineBuffer
  private var decoder: LogDecoder
  private var byteOffset: UInt64
  /// The bytes before the place, as they were when they were read.
  private var context: [UInt8]
  private var emptyLooks = 0
  private var room: [UInt8]
  /// Lines without an end, of files that are no more.
  private var leftover: LineBuffer.Line?

  /// How many NULs before lines were skipped.
  var droppedNULCount: UInt64 { buffer.droppedNULCount }
  /// Whether there are NULs inside of lines at the beginning of the file.
  var hasNULs: Bool { decoder.hasNULs }

  /// Opens a file and goes to its last complete lines, as many as are wanted.
  ///
  /// - Throws: ``SystemError``, ``NoText``.
  init(_ path: String, byteLimit: Int, replaying lineCount: UInt64) throws {
    let file = try FileDescriptor(reading: path)
    let identity = try file.status().identity
    var room = [UInt8](repeating: 0, count: Self.contextByteCount)
    let beginning = Array(room[..<(try file.read(at: 0, into: &room, 0..<room.count))])
    let known = try LogDecoder(continuingAfter: beginning)
    let place = try Self.start(of: lineCount, in: file, known.encoding)
    let count = min(place, UInt64(Self.contextByteCount))
    let read = try file.read(at: place - count, into: &room, 0..<Int(count))
    self.path = path
    self.file = file
    decoder = place == 0 ? LogDecoder() : known
    self.identity = identity
    buffer = LineBuffer(byteLimit: byteLimit)
    byteOffset = place
    context = Array(room[..<read])
    self.room = room
  }

  /// The place of the last lines that are complete. What follows the last line's end counts as the beginning of a line that is to come.
  private static func start(
    of lineCount: UInt64, in file: borrowing FileDescriptor, _ encoding: LogDecoder.Encoding?
  ) throws(SystemError) -> UInt64 {
    // Where the end of a line ends, from its `\n` on; nil for a byte that only looks like one.
    func end(of index: Int, _ block: [UInt8]) -> Int? {
      switch encoding {
      case .utf16(isBigEndian: false): index % 2 == 0 && block[index + 1] == 0 ? index + 2 : nil
      case .utf16(isBigEndian: true): index % 2 == 1 && block[index - 1] == 0 ? index + 1 : nil
      case .utf8, nil: index + 1
      }
    }
    // Blocks have whole units: half of one at the end of the file is still to be finished.
    var block = [UInt8](repeating: 0, count: blockByteCount)
    var blockEnd = try file.status().byteCount
    if case .utf16 = encoding { blockEnd -= blockEnd % 2 }
    var left = lineCount
    while blockEnd > 0 {
      let begin = blockEnd - min(blockEnd, UInt64(blockByteCount))
      let count = try file.read(at: begin, into: &block, 0..<Int(blockEnd - begin))
      for index in (0..<count).reversed() where block[index] == UInt8(ascii: "\n") {
        guard let end = end(of: index, block) else { continue }
        if left == 0 { return begin + UInt64(end) }
        left -= 1
      }
      blockEnd = begin
    }
    return 0
  }

  /// The next complete line of what was read.
  mutating func next() -> LineBuffer.Line? { leftover.take() ?? buffer.next() }

  /// What there is of a line without its end.
  mutating func takeRest() -> LineBuffer.Line? { buffer.takeRest() }

  /// Looks at the file; call it when there is no next line.
  ///
  /// - Throws: ``SystemError``, ``NoText``.
  mutating func look() throws -> Look {
    let byteCount = try file.status().byteCount
    let isCutOff: Bool
    if byteCount > byteOffset { isCutOff = try !hasSameContext() } else { isCutOff = byteCount < byteOffset }
    if isCutOff {
      startOver()
      return .truncated
    }
    if byteCount > byteOffset, try read() > 0 {
      emptyLooks = 0
      return .read
    }
    guard let current = try? FileIdentity(ofRegularFile: path), current != identity else {
      // Nobody has taken its name: it may still grow, deleted or not.
      emptyLooks = 0
      return .nothingNew
    }
    emptyLooks += 1
    if emptyLooks < Self.patience { return .nothingNew }
    let next: FileDescriptor
    do { next = try FileDescriptor(reading: path) } catch {
      // Gone again, or not for us yet.
      return .nothingNew
    }
    identity = try next.status().identity
    file = next
    startOver()
    return .replaced
  }

  private mutating func startOver() {
    // Nobody will end this line any more.
    leftover = buffer.takeRest()
    decoder = LogDecoder()
    byteOffset = 0
    context = []
    emptyLooks = 0
  }

  private mutating func hasSameContext() throws(SystemError) -> Bool {
    if context.isEmpty { return true }
    let count = try file.read(at: byteOffset - UInt64(context.count), into: &room, 0..<context.count)
    return room[..<count].elementsEqual(context)
  }

  /// Reads some of the file; how many bytes.
  private mutating func read() throws -> Int {
    var count = 0
    _ = try buffer.fill { bytes, range in
      let (read, written) = try decoder.fill(&bytes, range) { bytes, range in
        let count = try file.read(at: byteOffset, into: &bytes, range)
        let end = range.lowerBound + count
        if count >= Self.contextByteCount { context = [] }
        context += bytes[max(range.lowerBound, end - Self.contextByteCount)..<end]
        return count
      }
      count = read
      return written
    }
    byteOffset += UInt64(count)
    context = Array(context.suffix(Self.contextByteCount))
    return count
  }
}
