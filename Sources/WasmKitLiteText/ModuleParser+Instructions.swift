// Sequences of instructions, folded and flat, with an explicit stack: nesting costs memory, never native stack.
// Spec: https://webassembly.github.io/spec/core/text/instructions.html

import WasmKitLiteEngine

/// The locals and labels in scope while a function's instructions are read.
struct FunctionScope {
  var locals: [Identifier: UInt32] = [:]
  var localNames: [UInt32: [UInt8]] = [:]
  var labels = LabelStack()
  /// How many blocks have begun so far, which is the next label's number in the name section.
  var labelCount: UInt32 = 0
  var labelNames: [UInt32: [UInt8]] = [:]
  var hints: [BranchHint] = []
}

/// A construct whose end is still to come.
struct Frame {
  enum Kind: Equatable {
    /// An instruction in parentheses; its operands are being read.
    case folded
    /// A block, loop or try_table in parentheses.
    case foldedBlock
    /// An `if` in parentheses, before its `then`.
    case foldedCondition
    /// The inside of a parenthesis that belongs to the construct below: then, else, do, catch.
    case clause
    /// An `if` in parentheses, after its `then`.
    case foldedIf(hasElse: Bool)
    /// A legacy `try` in parentheses.
    case foldedTry(TryState)
    /// A block without parentheses, by the opcode of its current part.
    case flat(Opcode)
  }
  enum TryState: Equatable { case start, body, caught, caughtAll, delegated }

  var kind: Kind
  /// Where the construct's own bytes start among the pending ones.
  var pendingStart = 0
  /// The label, where the block has not begun yet.
  var label: LocalName?
  var hint: UInt8?
}

extension ModuleParser {
  /// Reads instructions up to the closing parenthesis of the construct around them.
  mutating func instructions() throws(TextError) {
    frames.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    while true {
      switch token.kind {
      case .leftParenthesis: try open()
      case .rightParenthesis:
        if frames.isEmpty { return }
        try close()
      case .keyword: try flatInstruction()
      case .identifier, .string, .natural, .integer, .float, .reserved, .end, .failure: throw unexpected("an instruction")
      }
    }
  }

  /// Reads one folded instruction.
  mutating func foldedInstruction() throws(TextError) {
    frames.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    guard token.kind == .leftParenthesis else { throw unexpected("an instruction in parentheses") }
    try open()
    while !frames.isEmpty {
      switch token.kind {
      case .leftParenthesis: try open()
      case .rightParenthesis: try close()
      case .keyword: try flatInstruction()
      case .identifier, .string, .natural, .integer, .float, .reserved, .end, .failure: throw unexpected("an instruction")
      }
    }
  }

  // MARK: Folded

  /// Reads an opening parenthesis and what it opens.
  private mutating func open() throws(TextError) {
    let hint = try annotations.hint(at: position)
    advance()
    guard token.kind == .keyword else { throw unexpected("an instruction") }
    if try openClause() {
      if hint != nil { throw error("@metadata.code.branch_hint annotation: invalid target: a clause") }
      return
    }
    guard let opcode = Keywords.opcodes[word] else { throw unexpected("an instruction") }
    switch opcode {
    case .block, .loop, .tryTable, .try:
      advance()
      instruction.removeAll(keepingCapacity: true)
      let label = try blockHeader(opcode)
      code += instruction
      pushLabel(label)
      frames.append(Frame(kind: opcode == .try ? .foldedTry(.start) : .foldedBlock))
      try checkHint(hint, opcode)
    case .if:
      advance()
      instruction.removeAll(keepingCapacity: true)
      let label = try blockHeader(opcode)
      frames.append(Frame(kind: .foldedCondition, pendingStart: pending.count, label: label, hint: hint))
      pending += instruction
    case .else, .end, .catch, .catchAll, .delegate: throw unexpected("an instruction")
    default:
      let start = position
      instruction.removeAll(keepingCapacity: true)
      try plainInstruction(opcode)
      frames.append(Frame(kind: .folded, pendingStart: pending.count, hint: hint))
      pending += instruction
      if hint != nil, opcode != .brIf {
        position = start
        try checkHint(hint, opcode)
      }
    }
  }

  /// Reads the keyword of a clause if the construct around it has clauses; otherwise an instruction stands here.
  private mutating func openClause() throws(TextError) -> Bool {
    guard let top = frames.indices.last else { return false }
    switch frames[top].kind {
    case .folded, .foldedBlock, .clause, .flat: return false
    case .foldedCondition:
      guard take("then") else { return false }
      emit(pendingFrom: frames[top].pendingStart, hint: frames[top].hint)
      pushLabel(frames[top].label)
      frames[top].kind = .foldedIf(hasElse: false)
    case .foldedIf(let hasElse):
      guard !hasElse, take("else") else { throw unexpected(hasElse ? "')'" : "'else'") }
      code.append(0x05)
      frames[top].kind = .foldedIf(hasElse: true)
    case .foldedTry(.start):
      try expect("do")
      frames[top].kind = .foldedTry(.body)
    case .foldedTry(.body) where take("delegate"):
      scope.labels.pop()
      code.append(0x18)
      code.append(unsigned: try labelIndex())
      frames[top].kind = .foldedTry(.delegated)
    case .foldedTry(.body), .foldedTry(.caught):
      if take("catch") {
        code.append(0x07)
        code.append(unsigned: try index(\.tags))
        frames[top].kind = .foldedTry(.caught)
      } else {
        try expect("catch_all")
        code.append(0x19)
        frames[top].kind = .foldedTry(.caughtAll)
      }
    case .foldedTry(.caughtAll), .foldedTry(.delegated): throw unexpected("')'")
    }
    frames.append(Frame(kind: .clause))
    // A delegate clause has no instructions.
    if frames[top].kind == .foldedTry(.delegated), token.kind != .rightParenthesis { throw unexpected("')'") }
    return true
  }

  /// Reads the closing parenthesis of the innermost construct.
  private mutating func close() throws(TextError) {
    guard let frame = frames.popLast() else { return }
    switch frame.kind {
    case .folded: emit(pendingFrom: frame.pendingStart, hint: frame.hint)
    case .clause, .foldedTry(.delegated): break
    case .foldedBlock, .foldedIf, .foldedTry(.body), .foldedTry(.caught), .foldedTry(.caughtAll):
      code.append(0x0B)
      scope.labels.pop()
    case .foldedCondition: throw unexpected("'(then'")
    case .foldedTry(.start): throw unexpected("'(do'")
    case .flat: throw unexpected("'end'")
    }
    advance()
  }

  private mutating func emit(pendingFrom start: Int, hint: UInt8?) {
    addHint(hint)
    code += pending[start...]
    pending.removeLast(pending.count - start)
  }

  // MARK: Flat

  private mutating func flatInstruction() throws(TextError) {
    let hint = try annotations.hint(at: position)
    switch frames.last?.kind {
    case nil, .foldedBlock, .clause, .flat: break
    case .folded, .foldedCondition, .foldedIf, .foldedTry: throw unexpected("'(' or ')'")
    }
    guard let opcode = Keywords.opcodes[word] else { throw unexpected("an instruction") }
    switch opcode {
    case .block, .loop, .if, .tryTable, .try:
      advance()
      instruction.removeAll(keepingCapacity: true)
      let label = try blockHeader(opcode)
      if opcode == .if { addHint(hint) } else { try checkHint(hint, opcode) }
      code += instruction
      pushLabel(label)
      frames.append(Frame(kind: .flat(opcode)))
    case .else, .end, .catch, .catchAll, .delegate:
      try checkHint(hint, opcode)
      guard let top = frames.last, case .flat(let part) = top.kind else { throw unexpected("an instruction") }
      try delimiter(opcode, part)
    default:
      instruction.removeAll(keepingCapacity: true)
      if hint != nil, opcode != .brIf { try checkHint(hint, opcode) }
      try plainInstruction(opcode)
      addHint(hint)
      code += instruction
    }
  }

  /// Reads a word that ends a part of a flat block.
  private mutating func delimiter(_ opcode: Opcode, _ part: Opcode) throws(TextError) {
    let top = frames.count - 1
    switch (opcode, part) {
    case (.end, _):
      advance()
      try matchLabel()
      code.append(0x0B)
      scope.labels.pop()
      frames.removeLast()
    case (.else, .if):
      advance()
      try matchLabel()
      code.append(0x05)
      frames[top].kind = .flat(.else)
    case (.catch, .try), (.catch, .catch):
      advance()
      code.append(0x07)
      code.append(unsigned: try index(\.tags))
      frames[top].kind = .flat(.catch)
    case (.catchAll, .try), (.catchAll, .catch):
      advance()
      try matchLabel()
      code.append(0x19)
      frames[top].kind = .flat(.catchAll)
    case (.delegate, .try):
      advance()
      scope.labels.pop()
      code.append(0x18)
      code.append(unsigned: try labelIndex())
      frames.removeLast()
    default: throw unexpected("an instruction")
    }
  }

  /// Reads a repeated label, which must be the block's own.
  private mutating func matchLabel() throws(TextError) {
    guard token.kind == .identifier else { return }
    guard scope.labels.innermost == text.identifier(of: token) else { throw error("mismatching label \(shown)") }
    advance()
  }

  // MARK: Labels and hints

  private mutating func pushLabel(_ label: LocalName?) {
    scope.labels.push(label?.identifier)
    if let label { scope.labelNames[scope.labelCount] = label.name }
    scope.labelCount += 1
  }

  /// Reads a label index that must come next.
  mutating func labelIndex() throws(TextError) -> UInt32 {
    guard token.kind == .identifier else { return UInt32(truncatingIfNeeded: try unsigned(width: 32, "a label index")) }
    guard let index = scope.labels[text.identifier(of: token)] else { throw error("unknown label \(shown)") }
    advance()
    return index
  }

  /// Notes that the next byte of code has a branch hint.
  private mutating func addHint(_ hint: UInt8?) {
    if let hint { scope.hints.append(BranchHint(offset: code.count, value: hint)) }
  }

  private func checkHint(_ hint: UInt8?, _ opcode: Opcode) throws(TextError) {
    if hint != nil { throw error("@metadata.code.branch_hint annotation: invalid target: \(opcode.mnemonic) is neither if nor br_if") }
  }
}
