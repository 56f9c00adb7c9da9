// How often plugins may log. Belongs to the parser: fresh instances share it.

import WasmKitLiteSystem

/// A bucket of tokens, one a message, which fills up over time.
final class LogLimiter: Sendable {
  private struct Bucket {
    var tokens: Double
    var filled: ContinuousClock.Instant
  }

  private let bucket: Lock<Bucket>
  private let perSecond: Double

  /// Lets so many messages pass a second, and as many at once after a pause.
  init(perSecond: Int, now: ContinuousClock.Instant = .now) {
    self.perSecond = Double(max(0, perSecond))
    bucket = Lock(Bucket(tokens: self.perSecond, filled: now))
  }

  /// Whether a message may pass now.
  func allows(at now: ContinuousClock.Instant = .now) -> Bool {
    let perSecond = perSecond
    return bucket.withLock { bucket in
      let (seconds, attoseconds) = max(.zero, bucket.filled.duration(to: now)).components
      bucket.filled = max(bucket.filled, now)
      bucket.tokens = min(perSecond, bucket.tokens + (Double(seconds) + Double(attoseconds) * 1e-18) * perSecond)
      guard bucket.tokens >= 1 else { return false }
      bucket.tokens -= 1
      return true
    }
  }
}
