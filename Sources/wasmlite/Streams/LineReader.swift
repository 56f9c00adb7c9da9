// A file of any size as lines, in constant memory.

import WasmKitLite

/// Reads lines through one buffer. Lines end with `\n`; a `\r` before it, and the last line's missing `\n`, are no part of anything.
struct LineReader: ~Copyable {
  /// A line, or why there is none.
  enum Line {
    /// The text; runs of bytes that are no UTF-8 are one U+FFFD each.
    case text(String)
    /// The line has more bytes than the limit, and was skipped.
    case tooLong(byteCount: UInt64)
  }

  private let file: FileDescriptor
  private let limit: Int
  private var buffer: [UInt8]
  /// The bytes that were read and not yet given out.
  private var unread = 0..<0
  private var isAtEnd = false
  /// How far the file has been read, in bytes.
  private(set) var bytesRead: UInt64 = 0

  /// Makes a reader that refuses lines of more bytes than the limit, which does not count the line's end.
  init(_ file: consuming FileDescriptor, byteLimit limit: Int) {
    self.file = file
    self.limit = limit
    // Room for the longest line and its end, and for long reads.
    buffer = [UInt8](repeating: 0, count: limit + 2 + (64 << 10))
  }

  /// The next line; `nil` at the end.
  ///
  /// - Parameter beforeReading: called before each wait for more bytes.
  mutating func next(beforeReading: () throws -> Void = {}) throws -> Line? {
    var searched = unread.lowerBound
    while true {
      if let end = System.firstIndex(of: UInt8(ascii: "\n"), in: buffer, searched..<unread.upperBound) {
        defer { unread = end + 1..<unread.upperBound }
        return line(unread.lowerBound..<end)
      }
      if unread.count > limit + 1 { return try skipLine(beforeReading: beforeReading) }
      let searchedCount = unread.count
      guard try fill(beforeReading: beforeReading) else {
        if unread.isEmpty { return nil }
        defer { unread = 0..<0 }
        return line(unread)
      }
      searched = unread.lowerBound + searchedCount
    }
  }

  private func line(_ range: Range<Int>) -> Line {
    var range = range
    if range.last.map({ buffer[$0] == UInt8(ascii: "\r") }) == true { range.removeLast() }
    if range.count > limit { return .tooLong(byteCount: UInt64(range.count)) }
    // SAFETY: the slice is checked against the array, and the string copies it.
    return .text(buffer.withUnsafeBytes { String(repairingUTF8: UnsafeRawBufferPointer(rebasing: $0[range])) })
  }

  /// Moves on to the end of a line that does not fit.
  private mutating func skipLine(beforeReading: () throws -> Void) throws -> Line {
    var byteCount: UInt64 = 0
    var last: UInt8 = 0
    while true {
      let end = System.firstIndex(of: UInt8(ascii: "\n"), in: buffer, unread)
      let part = unread.lowerBound..<(end ?? unread.upperBound)
      if let index = part.last { last = buffer[index] }
      byteCount += UInt64(part.count)
      unread = end.map { $0 + 1..<unread.upperBound } ?? 0..<0
      if try end != nil || !fill(beforeReading: beforeReading) { return .tooLong(byteCount: byteCount - (last == UInt8(ascii: "\r") ? 1 : 0)) }
    }
  }

  /// Reads more; false at the end.
  private mutating func fill(beforeReading: () throws -> Void) throws -> Bool {
    if isAtEnd { return false }
    if unread.lowerBound > 0 {
      System.moveToFront(of: &buffer, unread)
      unread = 0..<unread.count
    }
    try beforeReading()
    let count = try file.read(into: &buffer, unread.upperBound..<buffer.count)
    isAtEnd = count == 0
    bytesRead += UInt64(count)
    unread = unread.lowerBound..<unread.upperBound + count
    return count > 0
  }
}
