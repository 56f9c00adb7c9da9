// What a fuzz target is. It knows nothing of how targets are run.

/// A property that must hold for every seed.
struct FuzzTarget: Sendable {
  /// The name on the command line.
  let name: String
  /// The job, for the list of targets.
  let summary: String
  /// The share of the time when several targets run, beside the others' shares.
  let share: Int
  /// Makes an input of the seed and checks it. The same seed makes the same input in every process.
  ///
  /// - Throws: ``Difference`` or a target's own error if the property does not hold.
  let run: @Sendable (_ seed: UInt64) throws -> Void

  init(_ name: String, share: Int = 10, _ summary: String, run: @escaping @Sendable (_ seed: UInt64) throws -> Void) {
    (self.name, self.share, self.summary, self.run) = (name, share, summary, run)
  }
}

/// Two results that had to be the same, or a rule that was broken.
struct Difference: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
