// The layout of a function's frame, as far as it follows from types: validation counts the slots that lowering uses.

/// Parameters or results, whichever take more slots; the link words; the other locals; the operands. The drawing is in Execution/Instances.
enum FrameLayout {
  /// The slot of the link words if parameters and results take no more room than that.
  static let usualLinkSlot = 6
  /// The words that lead back to the caller.
  static let linkWordCount = 3
  /// The most slots of a frame: an operand names one in 16 bits.
  static let maximumSlotCount = 65_500
}
