// Turns a tree into a program, from the end to the beginning: every piece is compiled knowing the state that follows it, so that only loops have to be
// closed afterwards. What is left to do lies on a stack of tasks, so that no tree decides how deep the native stack goes.

/// A compiler at work.
struct ProgramCompiler {
  private enum Task {
    /// Puts a node before `next`.
    case compile(NodeIndex)
    /// Puts a capture instruction before `next`.
    case openCapture(slot: UInt32)
    /// Lets a loop's split lead to its body, which is complete.
    case closeLoop(split: StateIndex, exit: StateIndex, lazy: Bool, entry: LoopEntry)
    /// Makes what was compiled last optional.
    case closeOptional(exit: StateIndex, lazy: Bool)
    /// Joins an alternative, which is complete, with those after it, then compiles the one before it.
    case closeAlternative(node: NodeIndex, index: Int, exit: StateIndex, rest: StateIndex?)
  }

  /// Where a loop is entered.
  private enum LoopEntry {
    /// At the body.
    case body
    /// At the split.
    case split
    /// At a second split before the body.
    case optionalBody
  }

  private var tree: SyntaxTree
  private var instructions: [Instruction] = []
  private var tasks: [Task] = []

  /// The state that follows what is compiled next.
  private var next: StateIndex = 0

  /// For each node the node to compile in its place.
  private var resolved: [NodeIndex] = []

  /// For each node whether it can match without consuming anything. Captures and assertions count as nothing.
  private var isNullable: [Bool] = []

  /// For each scalar whose case does not matter the set of its orbit.
  private var orbits: [UInt32: Int] = [:]

  /// What compiling costs.
  private var meter: Meter

  private init(_ tree: SyntaxTree, _ meter: Meter) {
    self.tree = tree
    self.meter = meter
  }

  /// The program of a tree; nil if the meter says to stop.
  ///
  /// - Parameter meter: what it costs is added.
  static func compile(_ tree: SyntaxTree, _ meter: inout Meter) -> Program? {
    var compiler = ProgramCompiler(tree, meter)
    compiler.simplify()
    let isWhole = compiler.emitAll()
    meter = compiler.meter
    guard isWhole else { return nil }
    let program = Program(
      instructions: compiler.instructions, sets: compiler.tree.sets, start: compiler.next, captureNames: tree.captureNames,
      requiredText: compiler.requiredText(), &meter)
    return meter.isOver() ? nil : program
  }

  // MARK: - Simplification

  /// Replaces counts that are plain repetitions, and drops repetitions of the empty expression and of the same repetition.
  private mutating func simplify() {
    meter.steps &+= UInt64(truncatingIfNeeded: 32 * tree.nodes.count)
    resolved.reserveCapacity(tree.nodes.count)
    isNullable.reserveCapacity(tree.nodes.count)
    for index in tree.nodes.indices {
      var target = index
      if case .counted(let part, let minimum, let maximum, let lazy) = tree.nodes[index].kind {
        switch (minimum, maximum) {
        case (0, 0): target = SyntaxTree.emptyNode
        case (1, 1): target = resolved[part]
        case (0, nil): tree.nodes[index].kind = .repeat(.star, part, lazy: lazy)
        case (1, nil): tree.nodes[index].kind = .repeat(.plus, part, lazy: lazy)
        case (0, 1): tree.nodes[index].kind = .repeat(.optional, part, lazy: lazy)
        default: break
        }
      }
      if target == index, case .repeat(let kind, let part, let lazy) = tree.nodes[index].kind, isRedundant(kind, lazy: lazy, around: part) {
        target = resolved[part]
      }
      resolved.append(target)
      isNullable.append(target == index ? canBeEmpty(index) : isNullable[target])
    }
  }

  /// Whether a repetition of that node is no more than the node.
  private func isRedundant(_ kind: Repeat, lazy: Bool, around part: NodeIndex) -> Bool {
    switch tree.nodes[resolved[part]].kind {
    case .empty: true
    case .repeat(let innerKind, _, let innerLazy): innerKind == kind && innerLazy == lazy
    case .counted(_, minimum: 0, _, let innerLazy): kind == .optional && innerLazy == lazy
    case .literal, .set, .assertion, .capture, .counted, .concatenation, .alternation: false
    }
  }

  private func canBeEmpty(_ index: NodeIndex) -> Bool {
    switch tree.nodes[index].kind {
    case .empty, .assertion: true
    case .literal, .set: false
    case .capture(let part, _): isNullable[part]
    case .repeat(let kind, let part, _): kind != .plus || isNullable[part]
    case .counted(let part, let minimum, _, _): minimum == 0 || isNullable[part]
    case .concatenation(let parts): parts.allSatisfy { isNullable[$0] }
    case .alternation(let parts): parts.contains { isNullable[$0] }
    }
  }

  // MARK: - Required text

  private enum RequiredTask {
    case node(NodeIndex)
    /// The text before is not followed at once by the text after.
    case gap
  }

  /// The longest text found that each match contains; empty if there is none of two bytes or more.
  private func requiredText() -> [UInt8] {
    var longest: [UInt8] = []
    var text: [UInt8] = []
    func end() {
      if text.count > max(1, longest.count) { longest = text }
      text.removeAll(keepingCapacity: true)
    }
    var pending: [RequiredTask] = [.node(tree.root)]
    while let task = pending.popLast() {
      guard case .node(let original) = task else {
        end()
        continue
      }
      let node = resolved[original]
      switch tree.nodes[node].kind {
      case .empty, .assertion: break
      case .capture(let part, _): pending.append(.node(part))
      case .concatenation(let parts): for part in parts.reversed() { pending.append(.node(part)) }
      case .literal(let scalar, let folded):
        // U+FFFD stands for bytes that are not UTF-8 too.
        let isExact = scalar != UTF8Decoder.replacement && !(folded && CaseFolding.shared.successor(of: scalar) != scalar)
        if isExact, text.count < ProgramCompiler.requiredTextLimit, let bytes = UTF8Decoder.bytes(of: scalar) { text += bytes } else { end() }
      case .repeat(.plus, let part, _), .counted(let part, minimum: 1..., _, _):
        end()
        pending += [.gap, .node(part)]
      case .set, .repeat, .counted, .alternation: end()
      }
    }
    end()
    return longest
  }

  /// WHY: a longer text would tell little more, and looking for it could take its length for each byte of the input.
  private static let requiredTextLimit = 64

  // MARK: - Instructions

  /// False if the meter says to stop.
  private mutating func emitAll() -> Bool {
    next = emit(.match)
    next = emit(.capture, argument: 1)
    tasks = [.openCapture(slot: 0), .compile(tree.root)]
    while let task = tasks.popLast() {
      meter.steps &+= 32
      if meter.isOver() { return false }
      switch task {
      case .compile(let node): compile(node)
      case .openCapture(let slot): next = emit(.capture, argument: slot)
      case .closeLoop(let split, let exit, let lazy, let entry):
        let body = next
        connect(split, body: body, exit: exit, lazy: lazy)
        switch entry {
        case .body: next = body
        case .split: next = split
        case .optionalBody: next = emitSplit(body: body, exit: exit, lazy: lazy)
        }
      case .closeOptional(let exit, let lazy): next = emitSplit(body: next, exit: exit, lazy: lazy)
      case .closeAlternative(let node, let index, let exit, let rest): closeAlternative(node, index: index, exit: exit, rest: rest)
      }
    }
    return true
  }

  private mutating func emit(_ operation: Instruction.Operation, argument: UInt32 = 0) -> StateIndex {
    instructions.append(Instruction(operation: operation, next: next, argument: argument))
    // The limits of patterns keep the count far below 2³².
    return StateIndex(truncatingIfNeeded: instructions.count - 1)
  }

  private mutating func emitSplit(body: StateIndex, exit: StateIndex, lazy: Bool) -> StateIndex {
    let split = emit(.split)
    connect(split, body: body, exit: exit, lazy: lazy)
    return split
  }

  private mutating func connect(_ split: StateIndex, body: StateIndex, exit: StateIndex, lazy: Bool) {
    instructions[Int(split)].next = lazy ? exit : body
    instructions[Int(split)].argument = lazy ? body : exit
  }

  private mutating func compile(_ original: NodeIndex) {
    let node = resolved[original]
    switch tree.nodes[node].kind {
    case .empty: break
    case .literal(let scalar, let folded): compileLiteral(scalar, folded: folded)
    case .set(let index): compileSet(index)
    case .assertion(let assertion): next = emit(.assertion, argument: UInt32(assertion.rawValue))
    case .capture(let part, let group):
      let slot = UInt32(truncatingIfNeeded: 2 * group)
      next = emit(.capture, argument: slot + 1)
      tasks.append(.openCapture(slot: slot))
      tasks.append(.compile(part))
    case .repeat(let kind, let part, let lazy): compileRepeat(kind, of: part, lazy: lazy)
    case .counted(let part, let minimum, let maximum, let lazy): compileCounted(part, minimum: minimum, maximum: maximum, lazy: lazy)
    case .concatenation(let parts):
      for part in parts { tasks.append(.compile(part)) }
    case .alternation(let parts):
      tasks.append(.closeAlternative(node: node, index: parts.count - 1, exit: next, rest: nil))
      tasks.append(.compile(parts[parts.count - 1]))
    }
  }

  private mutating func compileLiteral(_ scalar: UInt32, folded: Bool) {
    if folded, CaseFolding.shared.successor(of: scalar) != scalar {
      let set = orbits[scalar] ?? tree.index(of: ScalarSet(pairs: [scalar, scalar]).caseClosed())
      orbits[scalar] = set
      next = emit(.set, argument: UInt32(truncatingIfNeeded: set))
    } else {
      next = emit(.scalar, argument: scalar)
    }
  }

  private mutating func compileSet(_ index: Int) {
    if tree.sets[index] == .all {
      next = emit(.anyScalar)
    } else if tree.sets[index] == .allButNewline {
      next = emit(.anyButNewline)
    } else {
      next = emit(.set, argument: UInt32(truncatingIfNeeded: index))
    }
  }

  private mutating func compileRepeat(_ kind: Repeat, of part: NodeIndex, lazy: Bool) {
    let exit = next
    switch kind {
    case .optional: tasks.append(.closeOptional(exit: exit, lazy: lazy))
    case .star, .plus:
      let split = emit(.split)
      // WHY: a loop around something that can be empty is entered at its body, or an empty first round would rank below leaving the loop.
      let entry: LoopEntry = kind == .plus ? .body : isNullable[part] ? .optionalBody : .split
      tasks.append(.closeLoop(split: split, exit: exit, lazy: lazy, entry: entry))
      next = split
    }
    tasks.append(.compile(part))
  }

  /// `x{2,4}` is `xx(x(x)?)?`, and `x{2,}` is `xx+`.
  private mutating func compileCounted(_ part: NodeIndex, minimum: Int, maximum: Int?, lazy: Bool) {
    let exit = next
    let copies = maximum == nil ? minimum - 1 : minimum
    for _ in 0..<max(0, copies) { tasks.append(.compile(part)) }
    guard let maximum else {
      if isRedundant(.plus, lazy: lazy, around: part) { tasks.append(.compile(part)) } else { compileRepeat(.plus, of: part, lazy: lazy) }
      return
    }
    guard maximum > minimum else { return }
    for _ in 0..<(maximum - minimum - 1) {
      tasks.append(.closeOptional(exit: exit, lazy: lazy))
      tasks.append(.compile(part))
    }
    if !isRedundant(.optional, lazy: lazy, around: part) { tasks.append(.closeOptional(exit: exit, lazy: lazy)) }
    tasks.append(.compile(part))
  }

  private mutating func closeAlternative(_ node: NodeIndex, index: Int, exit: StateIndex, rest: StateIndex?) {
    let joined = if let rest { emitSplit(body: next, exit: rest, lazy: false) } else { next }
    guard index > 0, case .alternation(let parts) = tree.nodes[node].kind else {
      next = joined
      return
    }
    tasks.append(.closeAlternative(node: node, index: index - 1, exit: exit, rest: joined))
    tasks.append(.compile(parts[index - 1]))
    next = exit
  }
}
