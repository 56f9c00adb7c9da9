// Choosing fused handlers for a function's code, once it is complete.

extension FunctionLowering {
  /// The fusions of an instruction with the ones behind it, by how many they cover; 0 where there is none.
  private struct Chains {
    var two: UInt = 0
    var three: UInt = 0
  }

  /// Replaces handlers by fused ones so that the fewest are dispatched on a straight way through the code.
  ///
  /// From the end to the start: for each instruction the fewest dispatches from there on, alone or with up to three behind it. An instruction that is covered
  /// by the one before it gets its own choice all the same, for branches that come in there.
  mutating func fuse() {
    let fusions = FusionTable.shared
    let first = Int32(truncatingIfNeeded: skippedWordCount)
    let firstTemporary = UInt64(UInt16(truncatingIfNeeded: firstOperandSlot))
    code.withMutableInstructions { words, starts in
      // Of the instruction behind: its plain handler and its fusions. Of the four behind: the dispatches from there on.
      var plain: UInt = 0
      var chains = Chains()
      var costs = (0, 0, 0, 0)
      var index = starts.count - 1
      while index >= 0, starts[index] >= first {
        let start = Int(starts[index])
        let handler = UInt(words[start])
        var best = handler
        var cost = 1 &+ costs.0
        var own = Chains()
        if plain != 0 {
          let isTemporary = words[start &+ 1] & 0xFFFF >= firstTemporary
          if let fused = fusions.fused(handler, plain, isTemporary) {
            own.two = fused
            if costs.1 < costs.0 { (best, cost) = (fused, 1 &+ costs.1) }
          }
          if chains.two != 0, let fused = fusions.fused(handler, chains.two, isTemporary) {
            own.three = fused
            if 1 &+ costs.2 < cost { (best, cost) = (fused, 1 &+ costs.2) }
          }
          if chains.three != 0, 1 &+ costs.3 < cost, let fused = fusions.fused(handler, chains.three, isTemporary) {
            (best, cost) = (fused, 1 &+ costs.3)
          }
        }
        words[start] = UInt64(best)
        costs = (cost, costs.0, costs.1, costs.2)
        plain = handler
        chains = own
        index &-= 1
      }
    }
  }
}
