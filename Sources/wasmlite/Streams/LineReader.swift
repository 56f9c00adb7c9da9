// A file of any size as lines, in constant memory.

/// Reads the lines of a file from where it stands; the last line may lack its end.
struct LineReader: ~Copyable {
  private let file: FileDescriptor
  private var buffer: LineBuffer
  private var decoder = LogDecoder()
  private var isAtEnd = false
  /// How far the file has been read, in bytes.
  private(set) var bytesRead: UInt64 = 0

  /// Makes a reader that refuses lines of more bytes than the limit, which does not count the line's end.
  init(_ file: consuming FileDescriptor, byteLimit limit: Int) {
    self.file = file
    buffer = LineBuffer(byteLimit: limit)
  }

  /// How many NULs before lines were skipped.
  var droppedNULCount: UInt64 { buffer.droppedNULCount }
  /// Whether there are NULs inside of lines at the beginning of the file.
  var hasNULs: Bool { decoder.hasNULs }

  /// The next line; `nil` at the end.
  ///
  /// - Parameter beforeReading: called before each wait for more bytes.
  /// - Throws: ``NoText``, ``SystemError``, and what the closure throws.
  mutating func next(beforeReading: () throws -> Void = {}) throws -> LineBuffer.Line? {
    while true {
      if let line = buffer.next() { return line }
      if isAtEnd { return buffer.takeRest() }
      try beforeReading()
      var count = 0
      _ = try buffer.fill { bytes, range in
        let (read, written) = try decoder.fill(&bytes, range) { bytes, range in try file.read(into: &bytes, range) }
        count = read
        return written
      }
      isAtEnd = count == 0
      bytesRead += UInt64(count)
    }
  }
}
