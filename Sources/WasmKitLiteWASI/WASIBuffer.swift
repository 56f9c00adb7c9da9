// Bytes that guests wrote, kept for the host.

import WasmKitLiteSystem

/// Bytes in the host's memory that an output collects. Any thread may look at it at any time.
public final class WASIBuffer: Sendable {
  /// The most bytes that it holds; a guest that writes more gets ``WASIErrno/nospc``.
  public let limit: Int
  private let content = Lock<[UInt8]>([])

  /// Makes an empty buffer, of 16 MiB at most by default.
  public init(limit: Int = 16 << 20) { self.limit = limit }

  /// The bytes written so far.
  public var bytes: [UInt8] { content.withLock { $0 } }
  /// The text written so far; bytes that are not UTF-8 are repaired.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
  /// Removes all bytes.
  public func removeAll() { content.withLock { $0.removeAll() } }

  /// Takes as many of the bytes as there is room for; their number.
  func append(_ bytes: UnsafeRawBufferPointer) -> Int {
    content.withLock { content in
      let count = min(bytes.count, max(0, limit - content.count))
      unsafe content.append(contentsOf: bytes.prefix(count))
      return count
    }
  }
}
