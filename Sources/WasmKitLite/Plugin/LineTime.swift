// The time that a plugin has for a line, or until it is ready, over all calls that this takes.

/// A time limit that counts the thread's processor time once it has passed by the wall's clock, as the engine's calls do.
struct LineTime {
  /// The limit, for messages.
  let limit: Duration
  private var time: CallTime

  /// Begins now, on this thread.
  init(_ limit: Duration) {
    self.limit = limit
    time = CallTime(limit: limit)
  }

  /// What is left for the next call.
  ///
  /// - Throws: ``PluginError/timeout(after:backtrace:)`` if there is nothing left.
  mutating func left() throws(PluginError) -> Duration {
    guard let left = time.left() else { throw .timeout(after: limit, backtrace: []) }
    return left
  }

  /// Whether the time is over.
  mutating func isOver() -> Bool { time.isOver() }
}
