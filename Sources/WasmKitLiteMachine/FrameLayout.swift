// The layout of a function's frame, as far as it follows from types: validation counts the slots that lowering uses.

/// Parameters or results, whichever take more slots; the link words; the other locals; the operands. The drawing is in CallShapes.
@usableFromInline package enum FrameLayout {
  /// The slot of the link words in the frames of functions with up to six slots of parameters and results, whose calls and returns are the fast ones.
  ///
  /// WHY a place for all of them: see the Rationale.
  @inlinable @inline(__always) package static var usualLinkSlot: Int { 6 }
  /// The words that lead back to the caller.
  @inlinable @inline(__always) package static var linkWordCount: Int { 3 }
  /// The most slots of a frame: an operand names one in 16 bits.
  @inlinable @inline(__always) package static var maximumSlotCount: Int { 65_500 }
}
