// The annotations that mean something: custom sections, names and branch hints. Each must be claimed by a place that it may stand in.
// Spec: https://webassembly.github.io/spec/core/appendix/custom.html

/// A branch hint: where its instruction starts, counted from the start of the function's body.
struct BranchHint {
  var offset: Int
  let value: UInt8
}

/// The annotations of one module, and what has been made of them.
struct AnnotationLedger {
  private let text: TokenizedText
  /// The module's annotations that no place has claimed yet, by position.
  private var unclaimed: [Int: [Annotation]] = [:]
  private(set) var customSections: [CustomSectionText] = []
  private var hints: [(function: UInt32, hints: [BranchHint])] = []

  /// Starts with the annotations in a range of tokens.
  init(_ text: TokenizedText, _ tokens: Range<Int>) {
    self.text = text
    // A script may have many modules and many annotations: the first one of this module is searched by bisection.
    var low = 0
    var high = text.annotations.count
    while low < high {
      let middle = (low + high) / 2
      if text.annotations[middle].position < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    for annotation in text.annotations[low...] {
      if annotation.position > tokens.upperBound { break }
      unclaimed[annotation.position, default: []].append(annotation)
    }
  }

  /// Complains of annotations that stand where they mean nothing.
  func finish() throws(TextError) {
    guard let annotation = unclaimed.values.joined().min(by: { $0.start < $1.start }) else { return }
    switch annotation.name {
    case .name, .custom: throw error("misplaced @\(annotation.name.rawValue) annotation", annotation.start)
    case .branchHint: throw error("@metadata.code.branch_hint annotation: not in a function", annotation.start)
    }
  }

  private func error(_ message: String, _ offset: Int) -> TextError { text.error(message, at: offset) }

  private mutating func claim(_ name: Annotation.Name, at position: Int) -> [Annotation] {
    guard !unclaimed.isEmpty, let here = unclaimed[position] else { return [] }
    let rest = here.filter { $0.name != name }
    unclaimed[position] = rest.isEmpty ? nil : rest
    return here.filter { $0.name == name }
  }

  // MARK: Names

  /// The name that an annotation gives here. Spec: [Name annotations](https://webassembly.github.io/spec/core/appendix/custom.html#name-annotations).
  mutating func name(at position: Int, of noun: String) throws(TextError) -> [UInt8]? {
    let found = claim(.name, at: position)
    if found.count > 1 { throw error("@name annotation: multiple \(noun)", found[1].start) }
    guard let annotation = found.first else { return nil }
    guard annotation.tokens.count == 1, annotation.tokens[0].kind == .string else {
      throw error("@name annotation: unexpected token, expected a string", annotation.start)
    }
    let name = text.content(of: annotation.tokens[0])
    guard UTF8Rules.isValid(name) else { throw error("@name annotation: malformed UTF-8 encoding", annotation.start) }
    return name
  }

  // MARK: Custom sections

  /// Takes the custom sections that stand here. Spec: [Custom annotations](https://webassembly.github.io/spec/core/appendix/custom.html#custom-annotations).
  mutating func custom(at position: Int) throws(TextError) {
    for annotation in claim(.custom, at: position) {
      var rest = annotation.tokens[...]
      func failure(_ message: String) -> TextError { error("@custom annotation: \(message)", rest.first?.start ?? annotation.start) }
      guard let first = rest.popFirst(), first.kind == .string else { throw failure("missing section name") }
      let name = text.content(of: first)
      guard UTF8Rules.isValid(name) else { throw failure("malformed UTF-8 encoding") }
      var placement = CustomPlacement.last
      if rest.first?.kind == .leftParenthesis {
        rest.removeFirst()
        let direction = rest.popFirst().map(text.text(of:))
        guard direction == "before" || direction == "after" else { throw failure("malformed placement") }
        let word = rest.popFirst().map(text.text(of:)) ?? ""
        switch (word, SectionKind(keyword: word)) {
        case ("first", _) where direction == "before": placement = .first
        case ("last", _) where direction == "after": placement = .last
        case (_, let kind?): placement = direction == "before" ? .before(kind) : .after(kind)
        default: throw failure("malformed section kind")
        }
        guard rest.popFirst()?.kind == .rightParenthesis else { throw failure("unexpected token, expected ')'") }
      }
      var content: [UInt8] = []
      while let token = rest.first {
        guard token.kind == .string else { throw failure("unexpected token '\(text.shown(token))', expected a string") }
        content += text.content(of: token)
        rest.removeFirst()
      }
      customSections.append(CustomSectionText(name: name, content: content, placement: placement))
    }
  }

  // MARK: Branch hints

  /// The branch hint that stands here. Spec: [Branch hint annotations](https://webassembly.github.io/spec/core/appendix/custom.html#branch-hint-annotations).
  mutating func hint(at position: Int) throws(TextError) -> UInt8? {
    let found = claim(.branchHint, at: position)
    if found.count > 1 { throw error("@metadata.code.branch_hint annotation: duplicate annotation", found[1].start) }
    guard let annotation = found.first else { return nil }
    var value: [UInt8] = []
    for token in annotation.tokens {
      guard token.kind == .string else { throw error("@metadata.code.branch_hint annotation: unexpected token, expected a string", token.start) }
      value += text.content(of: token)
    }
    guard value.count == 1, value[0] < 2 else { throw error("@metadata.code.branch_hint annotation: invalid value, expected \\00 or \\01", annotation.start) }
    return value[0]
  }

  /// Adds a function's hints; their offsets count from the end of the locals so far.
  mutating func addHints(_ hints: [BranchHint], function: UInt32, after localsByteCount: Int) {
    if hints.isEmpty { return }
    self.hints.append((function, hints.map { BranchHint(offset: $0.offset + localsByteCount, value: $0.value) }))
  }

  /// The content of the branch hint section, if there are hints.
  var branchHintSection: [UInt8]? {
    if hints.isEmpty { return nil }
    var content: [UInt8] = []
    content.append(count: hints.count)
    for (function, hints) in hints {
      content.append(unsigned: function)
      content.append(count: hints.count)
      for hint in hints {
        content.append(count: hint.offset)
        content.append(vector: [hint.value])
      }
    }
    return content
  }
}
