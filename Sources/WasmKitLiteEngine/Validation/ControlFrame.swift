/// A block that is open. Spec: `ctrl_frame`.
struct ControlFrame {
  enum Kind { case function, block, loop, `if`, `else`, tryTable, `try`, `catch`, catchAll }
  // WHY 32 bits each: two bytes of a body open a block. No body has so many operands, locals or bytes.
  let parameters: TypeRange
  let results: TypeRange
  private let height32: Int32
  private let initializedCount32: Int32
  /// The last `br_table` that checked this label.
  var checkedBy: UInt32 = 0
  let kind: Kind
  var isUnreachable = false

  @inline(__always) init(kind: Kind, parameters: TypeRange, results: TypeRange, height: Int, initializedCount: Int) {
    self.kind = kind
    self.parameters = parameters
    self.results = results
    height32 = Int32(truncatingIfNeeded: height)
    initializedCount32 = Int32(truncatingIfNeeded: initializedCount)
  }

  /// The operands below the block.
  @inline(__always) var height: Int { Int(height32) }
  /// The number of locals that had been set when the block began.
  var initializedCount: Int { Int(initializedCount32) }

  /// The types that a branch to the block takes along.
  var labelTypes: TypeRange { kind == .loop ? parameters : results }
}
