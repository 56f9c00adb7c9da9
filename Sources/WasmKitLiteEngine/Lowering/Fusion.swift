// Choosing fused handlers for a function's code, once it is complete.

extension FunctionLowering {
  /// Replaces handlers by fused ones so that the fewest are dispatched on a straight way through the code.
  ///
  /// From the end to the start: for each instruction the fewest dispatches from there on, alone or with the one or two behind it. An instruction that is
  /// covered by the one before it gets its own choice all the same, for branches that come in there.
  mutating func fuse() {
    let fusions = FusionTable.shared
    let count = code.starts.count
    guard count > 1 else { return }
    let firstTemporary = UInt64(UInt16(truncatingIfNeeded: firstOperandSlot))
    // Of the instruction behind: its plain handler, and its fusion with the one behind it, or 0. Of the three behind: the dispatches from there on.
    var plain: UInt = 0
    var pair: UInt = 0
    var costs = (0, 0, 0)
    code.withMutableInstructions { words, starts in
      var index = count - 1
      while index >= 0 {
        let start = Int(starts[index])
        let handler = UInt(words[start])
        var best = handler
        var cost = 1 &+ costs.0
        var newPair: UInt = 0
        if plain != 0, let fusion = fusions.fusion(handler, plain) {
          // WHY the slot need not be written: an operand's own slot has one reader, and the second part has it from the accumulator.
          let isTemporary = fusion.into != 0 && words[start &+ 1] & 0xFFFF >= firstTemporary
          newPair = isTemporary ? fusion.into : fusion.then
          if 1 &+ costs.1 < cost { (best, cost) = (newPair, 1 &+ costs.1) }
        }
        if pair != 0, 1 &+ costs.2 < cost, let fusion = fusions.fusion(handler, pair) {
          let isTemporary = fusion.into != 0 && words[start &+ 1] & 0xFFFF >= firstTemporary
          (best, cost) = (isTemporary ? fusion.into : fusion.then, 1 &+ costs.2)
        }
        words[start] = UInt64(best)
        costs = (cost, costs.0, costs.1)
        plain = handler
        pair = newPair
        index &-= 1
      }
    }
  }
}
