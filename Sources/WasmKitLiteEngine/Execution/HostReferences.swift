// References that the host holds: the store keeps what they refer to as long as the host has them.

/// Tells one store from every other one, for as long as anything remembers it.
final class StoreIdentity: Sendable {}

/// What the host holds in place of a reference's word. WHY a class: while the host has one, others than the store refer to it, and that can be seen.
final class ReferencePin: Sendable {
  let store: StoreIdentity
  let word: UInt64
  init(store: StoreIdentity, word: UInt64) {
    self.store = store
    self.word = word
  }
}

/// The values of the host that a store's references stand for, by word. A word is never used twice.
struct ExternTable {
  /// A value, and what the host holds for it.
  struct Entry {
    let value: Any
    var pin: ReferencePin
  }

  private(set) var entries: [UInt64: Entry] = [:]
  private var lastWord: UInt64 = 0
  /// How many there may be before those that nothing refers to are dropped.
  private var threshold = ExternTable.smallestThreshold
  /// A number for each content that there was: a snapshot sees by it that there is nothing to set back.
  private(set) var state = 0
  private var lastState = 0

  private static let smallestThreshold = 1024
  // WHY: far above any small integer, so that the conservative walk over the stack seldom takes a number for a reference.
  private static let mark: UInt64 = 0x4854_0000_0000_0000

  subscript(_ word: UInt64) -> Entry? { entries[word] }
  var wantsCollection: Bool { entries.count >= threshold }

  /// Whether a word may be a reference. Quick: most words of a stack are none.
  @inline(__always) func hasForm(_ word: UInt64) -> Bool { word >> 48 == Self.mark >> 48 }

  mutating func insert(_ value: Any, _ store: StoreIdentity) -> ReferencePin {
    lastWord &+= 1
    let pin = ReferencePin(store: store, word: Self.mark | lastWord)
    entries[pin.word] = Entry(value: value, pin: pin)
    noteChange()
    return pin
  }

  private mutating func noteChange() {
    lastState &+= 1
    state = lastState
  }

  /// Puts back what there was at a snapshot, beside what there is.
  mutating func restore(_ old: [UInt64: Entry]) {
    entries.merge(old) { present, _ in present }
    noteChange()
  }

  /// Takes over the number of a snapshot's content, if there is nothing beside it.
  mutating func adopt(_ state: Int, entryCount: Int) { if entries.count == entryCount { self.state = state } }

  /// Drops what is not among these words and what the host does not hold either; gives what was dropped.
  ///
  /// - Parameter rootCount: how many words were looked at, for the time of the next collection: it must not cost more than what was made since.
  mutating func collect(reached: Set<UInt64>, rootCount: Int) -> [Entry] {
    var lost: [UInt64] = []
    var index = entries.startIndex
    while index != entries.endIndex {
      let word = entries.keys[index]
      // WHY not through a copy of the entry: that would be another reference. A snapshot's copy of the table is one as well, and keeps what it has.
      if !reached.contains(word) && isKnownUniquelyReferenced(&entries.values[index].pin) { lost.append(word) }
      entries.formIndex(after: &index)
    }
    let dropped = lost.compactMap { entries.removeValue(forKey: $0) }
    threshold = max(Self.smallestThreshold, entries.count * 2, entries.count + rootCount / 8)
    if !dropped.isEmpty { noteChange() }
    return dropped
  }
}

extension Store {
  /// Drops the values that neither the guest nor the host holds a reference to. Not while a call is suspended: its registers may hold one.
  func collectExterns() -> [ExternTable.Entry] {
    var reached: Set<UInt64> = []
    var rootCount = 0
    func visit(_ word: UInt64) {
      rootCount += 1
      if externs.hasForm(word), externs[word] != nil { reached.insert(word) }
    }
    // WHY without a look at what stops calls: a request to stop would be taken here, where nothing can act on it, and outside of calls the last one's time is over.
    _ = unsafe visitRoots(upTo: context.pointee.stackTop, mayStop: false, visit)
    unsafe exceptions.kept.forEach { unsafe $0.exception.payload.forEach(visit) }
    return externs.collect(reached: reached, rootCount: rootCount)
  }

  /// What the host holds for an exception's word.
  func exceptionPin(_ word: UInt64) -> ReferencePin? {
    guard word != 0 else { return nil }
    if let pin = exceptionPins[word] { return pin }
    let pin = ReferencePin(store: identity, word: word)
    exceptionPins[word] = pin
    return pin
  }

  /// Every exception's word that the host holds; those that it has let go are forgotten.
  func visitExceptionPins(_ visit: (UInt64) -> Void) {
    if exceptionPins.isEmpty { return }
    var released: [UInt64] = []
    var index = exceptionPins.startIndex
    while index != exceptionPins.endIndex {
      let word = exceptionPins.keys[index]
      if isKnownUniquelyReferenced(&exceptionPins.values[index]) { released.append(word) } else { visit(word) }
      exceptionPins.formIndex(after: &index)
    }
    for word in released { exceptionPins[word] = nil }
  }

  /// The word of a reference that the host gives; it must be of this store, and refer to something that the store has.
  func word(of pin: ReferencePin) throws(CallError) -> UInt64 {
    guard pin.store === identity else { throw CallError(.wrongStore, "a reference belongs to another store") }
    guard unsafe externs[pin.word] != nil || exceptions[pin.word] != nil else {
      throw CallError(.wrongStore, "a reference belongs to a time that the store was set back from")
    }
    return pin.word
  }
}
