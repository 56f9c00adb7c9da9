// Choosing fused handlers for a function's code, once it is complete.

extension FunctionLowering {
  /// An instruction, as the one before it sees it: the handlers that stand for it and those behind it, and the fewest dispatches from it on.
  private struct Covering {
    /// By how many instructions they cover, counted from 0: the plain handler first; 0 where there is none.
    var handlers: (UInt, UInt, UInt, UInt, UInt) = (0, 0, 0, 0, 0)
    var cost = 0
  }

  /// Whether fusing this code pays for the table of fusions, which takes longer to make than short code that runs once. A loop or a call is what makes code
  /// run often; and where the table is there, everything is fused.
  var isWorthFusing: Bool { hasFused || isRepetitive || code.position > 32 }

  /// Ends the code: nothing but the choice of handlers comes after.
  mutating func finish() { if environment.fusesInstructions, isWorthFusing { fuse() } }

  /// Replaces handlers by fused ones so that the fewest are dispatched on a straight way through the code.
  ///
  /// From the end to the start: for each instruction the fewest dispatches from there on, alone or with up to five behind it. An instruction that is covered
  /// by the one before it gets its own choice all the same, for branches that come in there.
  mutating func fuse() {
    hasFused = true
    let fusions = FusionTable.shared
    let first = Int32(truncatingIfNeeded: skippedWordCount)
    let firstTemporary = UInt64(UInt16(truncatingIfNeeded: firstOperandSlot))
    unsafe code.withMutableInstructions { words, starts in
      var behind = Covering()
      // The fewest dispatches from the instructions behind that one on.
      var costs = (0, 0, 0, 0, 0)
      var index = starts.count - 1
      while index >= 0, unsafe starts[index].position >= first {
        let start = unsafe Int(starts[index].position)
        let handler = unsafe UInt(words[start])
        // The last instruction may be a word long, and is the first of no fusion.
        let isTemporary = unsafe start &+ 1 < words.count && words[start &+ 1] & 0xFFFF >= firstTemporary
        var own = Covering()
        own.handlers.0 = handler
        own.cost = behind.cost
        var best = handler
        // WHY written out: a longer fusion exists only where the one that is shorter by its first instruction does, so most of these end early.
        @inline(__always) func cover(_ rest: UInt, _ cost: Int) -> UInt {
          guard rest != 0, let fused = fusions.fused(handler, rest, isTemporary) else { return 0 }
          if cost < own.cost { (best, own.cost) = (fused, cost) }
          return fused
        }
        own.handlers.1 = cover(behind.handlers.0, costs.0)
        own.handlers.2 = cover(behind.handlers.1, costs.1)
        own.handlers.3 = cover(behind.handlers.2, costs.2)
        own.handlers.4 = cover(behind.handlers.3, costs.3)
        _ = cover(behind.handlers.4, costs.4)
        own.cost &+= 1
        unsafe words[start] = UInt64(best)
        costs = (behind.cost, costs.0, costs.1, costs.2, costs.3)
        behind = own
        index &-= 1
      }
    }
  }
}
