// Tables and their segments.
// Spec: https://webassembly.github.io/spec/core/valid/instructions.html#table-instructions

extension FunctionValidator where Sink: ~Copyable {
  /// `table.get x`: [address] -> [t]
  mutating func stepTableGet(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let table = try environment.table(index)
    try pop(value: table.addressType.valueType)
    push(value: .reference(table.element))
    if isAnnounced { sink.tableGet(index, .reference(table.element)) }
  }

  /// `table.set x`: [address t] -> []
  mutating func stepTableSet(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let table = try environment.table(index)
    try pop(value: .reference(table.element))
    try pop(value: table.addressType.valueType)
    if isAnnounced { sink.tableSet(index) }
  }

  /// `table.size x`: [] -> [address]
  mutating func stepTableSize(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let type = try environment.table(index).addressType.valueType
    push(value: type)
    if isAnnounced { sink.tableSize(index, type) }
  }

  /// `table.grow x`: [t address] -> [address]
  mutating func stepTableGrow(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let table = try environment.table(index)
    try pop(value: table.addressType.valueType)
    try pop(value: .reference(table.element))
    push(value: table.addressType.valueType)
    if isAnnounced { sink.tableGrow(index, table.addressType.valueType) }
  }

  /// `table.fill x`: [address t address] -> []
  mutating func stepTableFill(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let table = try environment.table(index)
    try pop(value: table.addressType.valueType)
    try pop(value: .reference(table.element))
    try pop(value: table.addressType.valueType)
    if isAnnounced { sink.tableFill(index) }
  }

  /// `table.copy x y`: [address(x) address(y) the smaller] -> [], if y's elements match those of x.
  mutating func stepTableCopy(_ instruction: DecodedInstruction, _ isAnnounced: Bool) throws(ValidationError) {
    let destination = try environment.table(instruction.index)
    let source = try environment.table(instruction.secondIndex)
    guard environment.types.matches(source.element, destination.element) else {
      throw ValidationError.typeMismatch(expected: "elements of type \(destination.element)", found: "\(source.element)")
    }
    try pop(destination.addressType == .i64 && source.addressType == .i64 ? .i64 : .i32)
    try pop(value: source.addressType.valueType)
    try pop(value: destination.addressType.valueType)
    if isAnnounced { sink.tableCopy(to: instruction.index, from: instruction.secondIndex) }
  }

  /// `table.init x y`: [address(x) i32 i32] -> [], if the segment's elements match those of x.
  mutating func stepTableInit(_ instruction: DecodedInstruction, _ isAnnounced: Bool) throws(ValidationError) {
    let table = try environment.table(instruction.secondIndex)
    let element = try environment.elementType(instruction.index)
    guard environment.types.matches(element, table.element) else {
      throw ValidationError.typeMismatch(expected: "elements of type \(table.element)", found: "\(element)")
    }
    try pop(.i32)
    try pop(.i32)
    try pop(value: table.addressType.valueType)
    if isAnnounced { sink.tableInit(instruction.secondIndex, element: instruction.index) }
  }

  /// `elem.drop x`: [] -> []
  mutating func stepElemDrop(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    _ = try environment.elementType(index)
    if isAnnounced { sink.elemDrop(index) }
  }
}
