// Identifiers and the indices that they stand for. Spec: https://webassembly.github.io/spec/core/text/conventions.html#contexts

/// One kind of a module's definitions: how many there are, and how they are called.
struct IndexSpace {
  /// What error messages call a member.
  let noun: String
  private(set) var count: UInt32 = 0
  private(set) var indices: [Identifier: UInt32] = [:]
  /// The names for the name section, by index.
  private(set) var names: [UInt32: [UInt8]] = [:]

  init(_ noun: String) { self.noun = noun }

  /// The index that an identifier stands for.
  subscript(_ identifier: Identifier) -> UInt32? { indices[identifier] }

  /// Adds a member; false when another one has its identifier.
  mutating func add(_ identifier: Identifier?) -> Bool {
    let index = count
    count &+= 1  // a text has fewer than 2³² words
    guard let identifier else { return true }
    names[index] = identifier.bytes
    return indices.updateValue(index, forKey: identifier) == nil
  }

  /// Gives a member another name in the name section than its identifier.
  mutating func rename(_ index: UInt32, _ name: [UInt8]) { names[index] = name }
}

/// The labels in scope, the innermost last. An inner label hides an outer one of the same name.
struct LabelStack {
  private(set) var identifiers: [Identifier?] = []
  private var positions: [Identifier: [Int]] = [:]

  /// How many labels are in scope, the function's own not counted.
  var depth: Int { identifiers.count }
  /// The innermost label's identifier.
  var innermost: Identifier? { identifiers.last ?? nil }

  mutating func push(_ identifier: Identifier?) {
    if let identifier { positions[identifier, default: []].append(identifiers.count) }
    identifiers.append(identifier)
  }

  mutating func pop() {
    if let identifier = identifiers.popLast() ?? nil { positions[identifier]?.removeLast() }
  }

  /// The label index of an identifier, counted outwards.
  subscript(_ identifier: Identifier) -> UInt32? {
    positions[identifier]?.last.map { UInt32(truncatingIfNeeded: identifiers.count - 1 - $0) }
  }
}
