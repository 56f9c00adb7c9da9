// Puts nodes together and refuses what grows too large. The measures are those of the tree as Go flattens it: a concatenation directly inside a
// concatenation, and an alternation inside an alternation, add no height, and text counts as one expression.

/// Why a tree cannot grow further; the parser adds the pattern to it.
enum TreeLimit: Error {
  case nestingTooDeep, tooLarge
}

extension SyntaxTree {
  /// Adds an expression whose parts are there already.
  mutating func add(_ kind: SyntaxKind) throws(TreeLimit) -> NodeIndex {
    var height = 1
    var size = 1
    var repeatProduct = 1
    var text: TextKind?
    var listed = 0
    switch kind {
    case .empty: return SyntaxTree.emptyNode
    case .literal(_, let folded):
      text = folded ? .folded : .exact
      listed = 1
    case .set(let index): listed = 2 * sets[index].ranges.count
    case .assertion: break
    case .capture(let part, _):
      height = nodes[part].height + 1
      size = nodes[part].size + 2
      repeatProduct = nodes[part].repeatProduct
    case .repeat(let kind, let part, _):
      height = nodes[part].height + 1
      size = nodes[part].size + (kind == .star ? 2 : 1)
      repeatProduct = nodes[part].repeatProduct
    case .counted(let part, let minimum, let maximum, _):
      height = nodes[part].height + 1
      let counted = (maximum ?? minimum).multipliedReportingOverflow(by: nodes[part].size)
      if counted.overflow { throw .tooLarge }
      switch maximum {
      case 0: size = 1
      case .some(let maximum):
        size = counted.partialValue + (maximum - minimum)
        repeatProduct = maximum * nodes[part].repeatProduct
      case nil:
        size = minimum == 0 ? nodes[part].size + 2 : counted.partialValue + 1
        repeatProduct = max(1, minimum) * nodes[part].repeatProduct
      }
    case .concatenation(let parts):
      text = commonText(of: parts)
      size = 0
      for part in parts {
        if text == nil {
          height = max(height, nodes[part].height + (isNestedConcatenation(part) ? 0 : 1))
        } else {
          listed += nodes[part].listedCount
        }
        size += nodes[part].size
        guard size <= PatternLimits.instructions else { throw .tooLarge }
        repeatProduct = max(repeatProduct, nodes[part].repeatProduct)
      }
    case .alternation(let parts):
      size = parts.count - 1
      for part in parts {
        let isSameKind = if case .alternation = nodes[part].kind { true } else { false }
        height = max(height, nodes[part].height + (isSameKind ? 0 : 1))
        size += nodes[part].size
        guard size <= PatternLimits.instructions else { throw .tooLarge }
        repeatProduct = max(repeatProduct, nodes[part].repeatProduct)
      }
    }
    guard height <= PatternLimits.height else { throw .nestingTooDeep }
    guard size <= PatternLimits.instructions else { throw .tooLarge }
    nodes.append(SyntaxNode(kind: kind, height: height, size: max(1, size), repeatProduct: repeatProduct, text: text, listedCount: listed))
    return nodes.count - 1
  }

  private func isNestedConcatenation(_ node: NodeIndex) -> Bool {
    if case .concatenation = nodes[node].kind { nodes[node].text == nil } else { false }
  }

  /// What parts are if they are one text together.
  private func commonText(of parts: [NodeIndex]) -> TextKind? {
    guard let first = parts.first, let text = nodes[first].text else { return nil }
    return parts.allSatisfy { nodes[$0].text == text } ? text : nil
  }

  /// One after the other.
  mutating func concatenation(of parts: [NodeIndex]) throws(TreeLimit) -> NodeIndex {
    if parts.isEmpty { return SyntaxTree.emptyNode }
    return parts.count == 1 ? parts[0] : try add(.concatenation(parts))
  }

  /// The first that leads to a match; neighbours that take one scalar each become one set.
  mutating func alternation(of parts: [NodeIndex]) throws(TreeLimit) -> NodeIndex {
    var merged: [NodeIndex] = []
    var ranges: [ScalarRange] = []
    var rangeParts: [NodeIndex] = []
    for part in parts {
      if let set = singleScalarSet(part) {
        ranges += set.ranges
        rangeParts.append(part)
      } else {
        try flush(&ranges, &rangeParts, into: &merged)
        merged.append(part)
      }
    }
    try flush(&ranges, &rangeParts, into: &merged)
    return merged.count == 1 ? merged[0] : try add(.alternation(merged))
  }

  private mutating func flush(
    _ ranges: inout [ScalarRange], _ parts: inout [NodeIndex], into merged: inout [NodeIndex]
  ) throws(TreeLimit) {
    if parts.count == 1 {
      merged.append(parts[0])
    } else if !parts.isEmpty {
      merged.append(try add(setKind(ScalarSet(normalizing: ranges))))
    }
    ranges.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
  }

  /// Counts what a completed expression lists against the limit.
  mutating func charge(_ node: NodeIndex) throws(TreeLimit) {
    listedCount += nodes[node].listedCount
    guard listedCount <= PatternLimits.listedNumbers else { throw .tooLarge }
  }

  /// The set, as a literal where it has but one member.
  mutating func setKind(_ set: ScalarSet) -> SyntaxKind {
    if let scalar = set.singleScalar { return .literal(scalar, folded: false) }
    return .set(index(of: set))
  }

  /// What a node takes, if it takes exactly one scalar.
  private func singleScalarSet(_ node: NodeIndex) -> ScalarSet? {
    switch nodes[node].kind {
    case .literal(let scalar, let folded):
      let set = ScalarSet(pairs: [scalar, scalar])
      return folded ? set.caseClosed() : set
    case .set(let index): return sets[index]
    case .empty, .assertion, .capture, .repeat, .counted, .concatenation, .alternation: return nil
    }
  }
}
