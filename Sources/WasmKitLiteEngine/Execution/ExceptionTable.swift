// The exceptions that references name: kept only as long as something can name them, and counted in bytes. Which words can be references is not known of
// most of them, so every word that has the look of one counts.

import WasmKitLiteMachine

/// An exception with the word that refers to it.
@unsafe struct KeptException {
  let word: UInt64
  let exception: ExceptionInstance
  /// The collection that has reached it last.
  fileprivate var round: UInt32
  /// The place of the next one that was reached and not looked into yet, or -1.
  ///
  /// WHY here: a collection allocates nothing.
  fileprivate var nextOpen: Int32
}

/// A store's exceptions by the word that refers to them. A word is never used twice, so a stale one refers to nothing.
@safe struct ExceptionTable {
  /// In the order of their words.
  private(set) var kept: [KeptException] = unsafe []
  /// The bytes that they take.
  private(set) var byteCount: UInt64 = 0
  /// The bytes that were kept since the last collection, and those that were left by it.
  private var newByteCount: UInt64 = 0
  private var oldByteCount: UInt64 = 0
  private var lastWord: UInt64 = 0
  private var round: UInt32 = 0
  private var firstOpen: Int32 = -1

  /// What words begin with. WHY: far above any small integer, so that the conservative walk over the stack seldom takes a number for a reference.
  private static let prefix: UInt64 = 0x4558 << 48
  /// The most exceptions, so that places fit their type: 2³¹ of them take 300 GiB.
  private static let greatestCount = Int(Int32.max)
  /// The bytes that are kept without a collection. WHY: most programs never keep as much, and never pay for one.
  private static let leastByteCount: UInt64 = 256 << 10

  /// The bytes that an exception takes when it is kept.
  static func byteCount(of exception: ExceptionInstance) -> UInt64 { unsafe UInt64(exception.payload.count) &* 8 &+ HostMemoryCost.exception }

  /// The words of all payloads, or a few more: what a collection goes through beside the roots.
  var wordCount: UInt64 { byteCount / 8 }

  /// Whether a collection is due that goes through so many words of roots.
  ///
  /// WHY: as many bytes must have been kept since the last one as the next will go through. However large stack, tables and payloads are, what a byte that is kept costs is bounded.
  func wantsCollection(rootCount: UInt64) -> Bool { newByteCount >= max(ExceptionTable.leastByteCount, oldByteCount, rootCount &* 8) }

  subscript(_ word: UInt64) -> ExceptionInstance? { unsafe place(of: word).map { unsafe kept[$0].exception } }

  private func place(of word: UInt64) -> Int? {
    guard word & ~0 >> 16 <= lastWord, word & 0xFFFF << 48 == ExceptionTable.prefix else { return nil }
    var (low, high) = unsafe (0, kept.count)
    while low < high {
      let middle = (low &+ high) / 2
      if unsafe kept[middle].word < word { low = middle &+ 1 } else { high = middle }
    }
    return unsafe low < kept.count && kept[low].word == word ? low : nil
  }

  /// Keeps an exception, whose bytes are paid for; nil if there are too many.
  mutating func insert(_ exception: ExceptionInstance) -> UInt64? {
    if unsafe kept.count >= ExceptionTable.greatestCount { return nil }
    lastWord &+= 1
    let word = ExceptionTable.prefix | lastWord
    unsafe kept.append(KeptException(word: word, exception: exception, round: 0, nextOpen: -1))
    let bytes = unsafe ExceptionTable.byteCount(of: exception)
    byteCount &+= bytes
    newByteCount &+= bytes
    return word
  }

  /// Puts back what there was; the words of the others stay used.
  mutating func reset(to kept: [KeptException]) {
    if unsafe self.kept.isEmpty && kept.isEmpty { return }
    unsafe self.kept = kept
    count()
  }

  private mutating func count() {
    unsafe byteCount = kept.reduce(0) { unsafe $0 &+ ExceptionTable.byteCount(of: $1.exception) }
    (newByteCount, oldByteCount) = (0, byteCount)
  }

  /// Drops what none of these words, nor a payload that they lead to, refers to. Changes nothing if the call has to stop before it is known, and gives the reason.
  mutating func collect(
    roots: (_ visit: (UInt64) -> Void) -> ResourceExhaustion.Kind?, reasonToStop: () -> ResourceExhaustion.Kind?
  ) -> ResourceExhaustion.Kind? {
    round &+= 1
    firstOpen = -1
    if let kind = roots({ mark($0) }) { return kind }
    var count = 0
    while firstOpen >= 0 {
      let place = Int(firstOpen)
      unsafe firstOpen = kept[place].nextOpen
      let payload = unsafe kept[place].exception.payload
      for word in payload { mark(word) }
      count += payload.count + 16
      if count > wordsPerLook {
        count = 0
        if let kind = reasonToStop() { return kind }
      }
    }
    let round = round
    unsafe kept.removeAll { unsafe $0.round != round }
    self.count()
    return nil
  }

  private mutating func mark(_ word: UInt64) {
    guard let place = place(of: word), unsafe kept[place].round != round else { return }
    unsafe kept[place].round = round
    unsafe kept[place].nextOpen = firstOpen
    firstOpen = Int32(truncatingIfNeeded: place)
  }
}

/// Whether an exception is kept.
enum Keeping {
  /// This word refers to it now.
  case kept(UInt64)
  /// A limit does not allow it.
  case refused(ResourceExhaustion.Kind)
}

extension Store {
  /// Gives an exception a word to be referred to by. What lies above the end of the frame that catches it is dead.
  ///
  /// - Parameter pay: takes fuel for a collection before it begins; gives the reason if the call has to stop instead.
  func keep(_ exception: ExceptionInstance, frameEnd: SP, pay: (Int) -> ResourceExhaustion.Kind?) -> Keeping {
    let byteCount = unsafe ExceptionTable.byteCount(of: exception)
    let rootCount = unsafe rootCount(upTo: frameEnd)
    let isFull = unsafe !exceptions.kept.isEmpty && byteCount > hostMemory.room
    if isFull || exceptions.wantsCollection(rootCount: rootCount) {
      if let kind = pay(Int(truncatingIfNeeded: (rootCount &+ exceptions.wordCount) >> elementsPerFuelLog2)) { return .refused(kind) }
      if let kind = unsafe collectExceptions(exception, frameEnd) { return .refused(kind) }
    }
    guard hostMemory.take(byteCount), let word = unsafe exceptions.insert(exception) else { return .refused(.memory) }
    return .kept(word)
  }

  /// Drops the exceptions that nothing refers to; the reason, if the call has to stop meanwhile.
  private func collectExceptions(_ exception: ExceptionInstance, _ frameEnd: SP) -> ResourceExhaustion.Kind? {
    let before = exceptions.byteCount
    // WHY moved out: the roots are the store's, which must not be looked at while one of its properties is changed.
    var table = exceptions
    exceptions = ExceptionTable()
    defer { exceptions = table }
    let stopped = table.collect { visit in
      unsafe exception.payload.forEach(visit)
      return unsafe visitRoots(upTo: frameEnd, visit)
    } reasonToStop: {
      unsafe reasonToStop(deadline: context.pointee.deadline)
    }
    hostMemory.release(before - table.byteCount)
    return stopped
  }
}
