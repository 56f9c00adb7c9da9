// An instruction as it is written. What it means, and whether its indices exist, is the validator's business.
// Spec: https://webassembly.github.io/spec/core/binary/instructions.html

/// An opcode with its immediates.
///
/// The reader reuses one such value, and overwrites only the fields that the opcode's ``Immediates`` name:
/// the others still have the values of an earlier instruction.
package struct DecodedInstruction: Sendable {
  /// Which instruction it is.
  package internal(set) var opcode = Opcode.unreachable
  /// The exponent of a memory argument's alignment, as written; anything from 0 to 63.
  package internal(set) var alignment: UInt8 = 0
  /// The exponent of the alignment that is natural for the instruction: the most that it may state.
  package internal(set) var naturalAlignment: UInt8 = 0
  /// A lane as written; the validator checks whether the vector has it.
  package internal(set) var lane: UInt8 = 0
  /// The first index: label, function, type, local, global, tag, data or element segment; of two tables or memories the destination;
  /// the memory of a memory argument; the label of `br_on_cast`.
  package internal(set) var index: UInt32 = 0
  /// The second index: the table of `call_indirect` and `table.init`, the memory of `memory.init`, the source of a copy; the field,
  /// count, segment or second type of an aggregate instruction.
  package internal(set) var secondIndex: UInt32 = 0
  /// The number of items of a list; that of `br_table` includes the default label, which is the last one.
  package internal(set) var listCount: UInt32 = 0
  /// The offset of the first item of a list, in bytes from the start of the module.
  package internal(set) var listOffset = 0
  /// The offset of the opcode, in bytes from the start of the module.
  package internal(set) var byteOffset = 0
  /// A constant's bits, those of 32 bits zero-extended; the lower half of a vector or of the lanes of a shuffle; the offset of a memory argument.
  package internal(set) var bits: UInt64 = 0
  /// The upper half of a vector, or of the lanes of a shuffle.
  package internal(set) var highBits: UInt64 = 0
  /// The type of `block`, `loop`, `if`, `try` and `try_table`.
  package internal(set) var blockType = BlockType.empty
  /// The target of `ref.null`, `ref.test` and `ref.cast`, with the nullability of the instruction; the source of `br_on_cast`.
  package internal(set) var referenceType = ReferenceType.funcref
  /// The target of `br_on_cast`.
  package internal(set) var secondReferenceType = ReferenceType.funcref

  /// Makes an instruction for a reader to write into.
  package init() {}
}

/// The type of a block. Spec: [Block types](https://webassembly.github.io/spec/core/syntax/instructions.html#control-instructions).
package enum BlockType: Hashable, Sendable {
  /// `[] -> []`
  case empty
  /// `[] -> [t]`
  case value(ValueType)
  /// A function type of the module.
  case type(TypeIndex)
}

/// A clause of `try_table`. Spec: [Control instructions](https://webassembly.github.io/spec/core/syntax/instructions.html#control-instructions).
package struct CatchClause: Hashable, Sendable {
  /// Which exceptions are caught, and whether the exception itself is passed on too.
  package enum Kind: UInt8, Sendable {
    case `catch`, catchReference, catchAll, catchAllReference
  }
  /// Which exceptions the clause catches.
  package let kind: Kind
  /// The tag that is caught; without meaning if all exceptions are.
  package let tag: TagIndex
  /// The target of the branch.
  package let label: LabelIndex

  /// Makes a clause.
  package init(kind: Kind, tag: TagIndex, label: LabelIndex) {
    self.kind = kind
    self.tag = tag
    self.label = label
  }
}
