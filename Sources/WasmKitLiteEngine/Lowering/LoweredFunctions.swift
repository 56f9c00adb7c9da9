// The threaded code of a module's functions: where it is, and how a function that is called for the first time comes to have some.

import WasmKitLiteMachine
import WasmKitLiteSystem

/// The code of one module. Functions are lowered when the module is loaded, or each at its first call, by whichever thread comes first.
@safe final class LoweredFunctions: FunctionCodes, @unchecked Sendable {
  // SAFETY: `@unchecked Sendable`: once the module is loaded, `lock` guards all variables; of the records in `functions` only entries change, see `publish`.
  /// One record a defined function.
  let functions: UnsafeMutablePointer<FunctionCode>
  let count: Int
  /// Three words a function, which are its code until it has been lowered: `wkl_lower`, its index, and, once it was, the entry of its code.
  private let stubs: UnsafeMutablePointer<UInt64>
  private let lock = Lock()
  private var arena = CodeArena()
  private var origins: CodeOrigins
  /// Made for the first function that is lowered after loading.
  private var validator: FunctionValidator<FunctionLowering>?
  /// How many more words all code may take.
  private var wordsLeft: Int

  private static let stubByteCount = 24

  /// Makes records for so many functions, without code.
  init(count: Int, wordLimit: Int) {
    self.count = count
    unsafe functions = .allocate(capacity: max(1, count))
    unsafe stubs = .allocate(capacity: max(1, count * 3))
    wordsLeft = wordLimit
    origins = CodeOrigins(count: count)
    for index in 0..<count {
      unsafe (stubs + index * 3).initialize(to: UInt64(HandlerTable.address(wkl_lower)))
      unsafe (stubs + index * 3 + 1).initialize(to: UInt64(index))
      unsafe (stubs + index * 3 + 2).initialize(to: 0)
    }
  }

  deinit {
    arena.deallocate()
    unsafe stubs.deallocate()
    unsafe functions.deallocate()
  }

  /// The most words that the code of the next function may take.
  var wordLimit: Int { min(wordsLeft, Int(Int32.max) / 8) }

  // MARK: While a module is loaded

  /// The bytes that the records and stubs of so many functions take.
  static func byteCount(_ count: Int) -> Int { unsafe count &* (MemoryLayout<FunctionCode>.stride &+ stubByteCount) }

  /// The bytes of memory that are left when the module is loaded are for the code of the functions that are not lowered yet.
  func limitWords(to count: Int) { wordsLeft = min(wordsLeft, max(0, count)) }

  /// Keeps the code of the function that was just lowered.
  ///
  /// WHY the larger frame: a function that is lowered at its first call has the one that validation found, and the stack ends at the same call in either case.
  func add(_ validator: borrowing FunctionValidator<FunctionLowering>, _ index: Int, functionIndex: UInt32, bodyStart: Int) {
    let entry = unsafe place(validator.sink, index, bodyStart: bodyStart)
    unsafe (functions + index).initialize(
      to: FunctionCode(
        entry: entry, frameSlotCount: UInt32(truncatingIfNeeded: max(validator.sink.frameSlotCount, validator.frameSlotCount)),
        linkSlot: UInt32(truncatingIfNeeded: validator.sink.linkSlot), index: functionIndex,
        codeByteCount: UInt32(truncatingIfNeeded: validator.sink.wordCount * 8)))
  }

  /// Leaves the function that was just validated to be lowered at its first call.
  func postpone(_ validator: borrowing FunctionValidator<DiscardingSink>, _ index: Int, functionIndex: UInt32) {
    unsafe (functions + index).initialize(
      to: FunctionCode(
        entry: UnsafeRawPointer(stubs + index * 3), frameSlotCount: UInt32(truncatingIfNeeded: validator.frameSlotCount),
        linkSlot: UInt32(truncatingIfNeeded: validator.linkSlot), index: functionIndex, codeByteCount: 0))
  }

  private func place(_ lowering: borrowing FunctionLowering, _ index: Int, bodyStart: Int) -> PC {
    wordsLeft -= lowering.wordCount
    origins.add(lowering, index, bodyStart: bodyStart)
    let entry = unsafe arena.add(lowering, index)
    unsafe stubs[index * 3 + 2] = UInt64(UInt(bitPattern: entry))
    return unsafe entry
  }

  // MARK: At a first call

  /// Lowers a function, unless that was done meanwhile, and gives its entry; nil if its code takes too much memory, or the moment of ``HostClock`` has passed.
  func lower(_ index: Int, of module: ModuleCode, deadline: Int64) -> PC? {
    let entry = lock.withLock { () -> UInt? in
      if unsafe stubs[index * 3 + 2] == 0 {
        guard lowerNow(index, module, deadline: deadline) else { return nil }
      }
      return unsafe UInt(truncatingIfNeeded: stubs[index * 3 + 2])
    }
    guard let entry = unsafe entry.flatMap({ unsafe PC(bitPattern: $0) }) else { return nil }
    unsafe publish(entry, index)
    return unsafe entry
  }

  private func lowerNow(_ index: Int, _ module: ModuleCode, deadline: Int64) -> Bool {
    if validator == nil { validator = try? module.makeValidator() }
    validator?.sink.wordLimit = wordLimit
    // The module's memory was counted when it was loaded; code is what remains, and the limit of words counts it.
    validator?.meter = LoadingMeter(deadline: deadline)
    let isLowered = unsafe module.decoded.bytes.withUnsafeBytes { buffer in
      // It was validated when the module was loaded: what is left to fail is room for the code.
      unsafe (try? validator?.lower(module.decoded.code[index], type: module.type(ofDefined: index), bytes: ByteReader(buffer))) != nil
    }
    guard isLowered else { return false }
    switch validator {
    case nil: return false
    case let validator?:
      guard unsafe validator.sink.frameSlotCount <= Int(functions[index].frameSlotCount) else { return false }
      _ = unsafe place(validator.sink, index, bodyStart: module.decoded.code[index].bytes.lowerBound)
      unsafe functions[index].codeByteCount = UInt32(truncatingIfNeeded: validator.sink.wordCount * 8)
      return true
    }
  }

  /// Lets calls go to the code directly.
  ///
  /// WHY: under the lock once more. Other threads read the entry without it, and go on from what they read: the code's words, written before the lock was
  /// given back, are there for whoever sees an entry that was written after it was taken again. Whoever still sees the stub comes here.
  private func publish(_ entry: PC, _ index: Int) {
    lock.withLock { unsafe functions[index].entry = unsafe entry }
  }

  // MARK: Backtraces

  /// The function whose code an address lies in, and the position in it, in words.
  func place(of pc: PC) -> (function: Int, position: Int)? {
    if unsafe pc >= PC(stubs), unsafe pc < PC(stubs + count * 3) { return unsafe ((pc - PC(stubs)) / Self.stubByteCount, 0) }
    return lock.withLock {
      guard let (index, entry) = unsafe arena.function(at: pc) else { return nil }
      return unsafe pc < entry + Int(functions[index].codeByteCount) ? (index, (pc - entry) / 8) : nil
    }
  }

  /// Where in the module the instructions at these positions of a function's code, in rising order, come from; none if the function was not lowered.
  func byteOffsets(of function: Int, bodyStart: Int, at positions: [Int]) -> [Int] {
    lock.withLock { origins.byteOffsets(of: function, bodyStart: bodyStart, at: positions) }
  }
}

/// Where finished code is put: in large pieces, so that no function's code moves.
@safe struct CodeArena {
  /// A piece of memory and the functions whose code is in it, in the order of their addresses.
  @unsafe private struct Chunk {
    let memory: UnsafeMutableRawBufferPointer
    var functions: [(index: Int32, offset: UInt32)] = []
  }

  private var chunks: [Chunk] = unsafe []
  /// The numbers of the chunks by their addresses.
  private var order: [Int] = []
  /// The bytes that are used of the last chunk.
  private var used = 0
  private static let chunkByteCount = 64 << 10

  /// Copies the code of the function that was just lowered, and gives its entry.
  mutating func add(_ lowering: borrowing FunctionLowering, _ index: Int) -> PC {
    let byteCount = lowering.wordCount * 8
    if unsafe chunks.isEmpty || used + byteCount > chunks[chunks.count - 1].memory.count {
      // The first chunk is small, for modules that are.
      let size = unsafe chunks.isEmpty ? 8 << 10 : Self.chunkByteCount
      unsafe chunks.append(Chunk(memory: .allocate(byteCount: max(byteCount, size), alignment: 16)))
      unsafe order.insert(chunks.count - 1, at: position(in: order) { unsafe base($0) < base(chunks.count - 1) })
      used = 0
    }
    let top = unsafe chunks.count - 1
    unsafe chunks[top].functions.append((Int32(truncatingIfNeeded: index), UInt32(truncatingIfNeeded: used)))
    let target = unsafe UnsafeMutableRawBufferPointer(rebasing: chunks[top].memory[used..<used + byteCount])
    unsafe lowering.code.words.withUnsafeBytes { unsafe target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[(lowering.skippedWordCount * 8)...])) }
    let entry = unsafe UnsafeRawPointer(chunks[top].memory.baseAddress.unsafelyUnwrapped + used)
    used += byteCount
    return unsafe entry
  }

  /// The last function whose code begins at or before an address of this arena, and its entry.
  func function(at pc: PC) -> (index: Int, entry: PC)? {
    let place = position(in: order) { unsafe base($0) <= pc }
    guard place > 0 else { return nil }
    let chunk = unsafe chunks[order[place - 1]]
    let start = unsafe base(order[place - 1])
    guard unsafe pc < start + chunk.memory.count else { return nil }
    let behind = unsafe position(in: chunk.functions) { unsafe start + Int($0.offset) <= pc }
    guard behind > 0 else { return nil }
    let function = unsafe chunk.functions[behind - 1]
    return unsafe (Int(function.index), start + Int(function.offset))
  }

  private func base(_ chunk: Int) -> PC { unsafe PC(chunks[chunk].memory.baseAddress.unsafelyUnwrapped) }

  /// How many of a sorted list's elements come before some point.
  private func position<Element>(in list: [Element], isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(list[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func deallocate() { unsafe chunks.forEach { unsafe $0.memory.deallocate() } }
}
