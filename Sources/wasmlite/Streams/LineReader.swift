// A file of any size as lines, in constant memory.

/// Reads the lines of a file from where it stands; the last line may lack its end.
struct LineReader: ~Copyable {
  private let file: FileDescriptor
  private var buffer: LineBuffer
  private var isAtEnd = false
  /// How far the file has been read, in bytes.
  private(set) var bytesRead: UInt64 = 0

  /// Makes a reader that refuses lines of more bytes than the limit, which does not count the line's end.
  init(_ file: consuming FileDescriptor, byteLimit limit: Int) {
    self.file = file
    buffer = LineBuffer(byteLimit: limit)
  }

  /// The next line; `nil` at the end.
  ///
  /// - Parameter beforeReading: called before each wait for more bytes.
  mutating func next(beforeReading: () throws -> Void = {}) throws -> LineBuffer.Line? {
    while true {
      if let line = buffer.next() { return line }
      if isAtEnd { return buffer.takeRest() }
      try beforeReading()
      let count = try buffer.fill { bytes, range throws(SystemError) in try file.read(into: &bytes, range) }
      isAtEnd = count == 0
      bytesRead += UInt64(count)
    }
  }
}
