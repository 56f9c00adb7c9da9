// Bytes in, lines out, in constant memory. It knows nothing of files.

import WasmKitLite

/// Cuts bytes into lines. Lines end with `\n`; a `\r` before it is no part of the line, and neither are NULs at its beginning: a log that was copied and cut off
/// while its writer has it open begins with as many of them as it had bytes.
struct LineBuffer: ~Copyable {
  /// A line, or why there is none.
  enum Line: Sendable {
    /// The text; runs of bytes that are no UTF-8 are one U+FFFD each.
    case text(String)
    /// The line has more bytes than the limit, and was skipped.
    case tooLong(byteCount: UInt64)
  }

  private let limit: Int
  private var bytes: [UInt8]
  /// The bytes that came in and were not yet given out.
  private var unread = 0..<0
  /// How many of them are known to hold no line's end.
  private var searchedCount = 0
  /// What was dropped of a line that is too long and whose end has not come yet.
  private var skipped: (byteCount: UInt64, endsWithReturn: Bool)?
  /// How many NULs before lines were dropped.
  private(set) var droppedNULCount: UInt64 = 0

  /// Makes a buffer for lines of so many bytes, the line's end not counted.
  init(byteLimit limit: Int) {
    self.limit = limit
    // Room for the longest line and its end, and for long reads.
    bytes = [UInt8](repeating: 0, count: limit + 2 + (64 << 10))
  }

  /// The next line that has an end; nil where more bytes must come first.
  mutating func next() -> Line? {
    dropNULs()
    let end = System.firstIndex(of: UInt8(ascii: "\n"), in: bytes, unread.lowerBound + searchedCount..<unread.upperBound)
    if let end {
      defer {
        unread = end + 1..<unread.upperBound
        searchedCount = 0
      }
      if skipped == nil { return line(unread.lowerBound..<end) }
      skip(unread.lowerBound..<end)
      return takeSkipped()
    }
    searchedCount = unread.count
    if unread.count > limit + 1 || skipped != nil {
      skip(unread)
      unread = 0..<0
      searchedCount = 0
    }
    return nil
  }

  /// What has come of a line without an end; nil where there is nothing.
  mutating func takeRest() -> Line? {
    dropNULs()
    defer {
      unread = 0..<0
      searchedCount = 0
    }
    if skipped != nil {
      skip(unread)
      return takeSkipped()
    }
    return unread.isEmpty ? nil : line(unread)
  }

  /// Takes more bytes in, which a closure puts into a range of the buffer; call it when there is no next line.
  ///
  /// - Returns: how many there were.
  mutating func fill<Failure>(_ read: (inout [UInt8], Range<Int>) throws(Failure) -> Int) throws(Failure) -> Int {
    if unread.lowerBound > 0 {
      System.moveToFront(of: &bytes, unread)
      unread = 0..<unread.count
    }
    let count = try read(&bytes, unread.upperBound..<bytes.count)
    unread = unread.lowerBound..<unread.upperBound + count
    return count
  }

  /// Drops NULs at the beginning of a line.
  private mutating func dropNULs() {
    guard skipped == nil, let first = unread.first, bytes[first] == 0 else { return }
    let end = bytes[unread].firstIndex { $0 != 0 } ?? unread.upperBound
    droppedNULCount += UInt64(end - first)
    unread = end..<unread.upperBound
    searchedCount = 0
  }

  private func line(_ range: Range<Int>) -> Line {
    var range = range
    if range.last.map({ bytes[$0] == UInt8(ascii: "\r") }) == true { range.removeLast() }
    if range.count > limit { return .tooLong(byteCount: UInt64(range.count)) }
    // SAFETY: the slice is checked against the array, and the string copies it.
    return unsafe .text(bytes.withUnsafeBytes { unsafe String(repairingUTF8: UnsafeRawBufferPointer(rebasing: $0[range])) })
  }

  private mutating func skip(_ range: Range<Int>) {
    let endsWithReturn = range.last.map { bytes[$0] == UInt8(ascii: "\r") } ?? skipped?.endsWithReturn ?? false
    skipped = ((skipped?.byteCount ?? 0) + UInt64(range.count), endsWithReturn)
  }

  private mutating func takeSkipped() -> Line? {
    let whole = skipped.take()
    return whole.map { .tooLong(byteCount: $0.byteCount - ($0.endsWithReturn ? 1 : 0)) }
  }
}
