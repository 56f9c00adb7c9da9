// Finds source locations in a module's `.debug_line`. Nothing is read before the first backtrace of the module, and nothing that is wrong there fails anything.

import WasmKitLiteSystem

/// The line table of one module.
///
/// The first use finds the sequences, runs of code with rising addresses, of which a compiler makes one a function. Later ones run the sequences in question only.
final class LineTable: @unchecked Sendable {
  // SAFETY: `@unchecked Sendable`: `lock` guards the only variable.
  /// Bytes of the section that are read.
  static let sectionByteCount = 16 << 20
  /// The steps that finding the sequences may take: some 50 ms.
  static let indexStepCount = 4_000_000
  /// The steps that the locations of one backtrace may take.
  static let lookupStepCount = 400_000
  /// Sequences that are kept: some 3 MB at most.
  static let sequenceCount = 65_536

  private struct LineSequence {
    /// The addresses, from the start of the code section's content.
    let addresses: Range<UInt64>
    /// The unit's position in the module, its length included.
    let unit: Int
    /// The position of its first instruction.
    let start: Int
  }

  private let sections: LineSections
  /// The content of the code section.
  private let code: Range<Int>
  private let lock = Lock()
  private var sequences: [LineSequence]?

  /// Makes a table if the module has a code section and `.debug_line`.
  init?(_ module: DecodedModule) {
    func content(_ name: String) -> Range<Int>? { module.customSections.first { $0.name == name }?.content }
    guard let lines = content(".debug_line"), let code = module.sections.first(where: { $0.id == SectionID.code.rawValue }) else { return nil }
    sections = LineSections(
      lines: lines.lowerBound..<min(lines.upperBound, lines.lowerBound &+ Self.sectionByteCount), lineStrings: content(".debug_line_str") ?? 0..<0,
      strings: content(".debug_str") ?? 0..<0)
    self.code = code.content
  }

  /// The source locations of instructions by their offsets in the module's bytes, in the same order; nil for those that are not known.
  ///
  /// - Parameter bytes: the module's bytes.
  func locations(of offsets: [Int?], in bytes: [UInt8]) -> [StackFrame.SourceLocation?] {
    unsafe bytes.withUnsafeBytes { buffer in
      // SAFETY: no reader leaves this closure.
      let module = unsafe ByteReader(buffer)
      let sequences = lock.withLock {
        let known = self.sequences ?? findSequences(module)
        self.sequences = known
        return known
      }
      var steps = LineSteps(Self.lookupStepCount)
      var known: [Int: StackFrame.SourceLocation?] = [:]
      return offsets.map { offset in
        guard let offset, code.contains(offset) else { return nil }
        if let location = known[offset] { return location }
        let found = try? location(UInt64(offset &- code.lowerBound), sequences, module, &steps)
        known[offset] = .some(found)
        return found
      }
    }
  }

  // MARK: Sequences

  private func findSequences(_ module: ByteReader) -> [LineSequence] {
    var found: [LineSequence] = []
    var steps = LineSteps(Self.indexStepCount)
    var bytes = module.within(sections.lines)
    while let unit = try? Self.nextUnit(&bytes, &steps) {
      // A unit that cannot be read has the sequences before its fault.
      try? findSequences(unit.position, unit.content, unit.offsetSize, module, &steps, &found)
    }
    found.sort { ($0.addresses.lowerBound, $0.start) < ($1.addresses.lowerBound, $1.start) }
    return found
  }

  /// The unit at the reader's position, which moves behind it.
  private static func nextUnit(_ bytes: inout ByteReader, _ steps: inout LineSteps) throws -> (position: Int, content: Range<Int>, offsetSize: Int) {
    try steps.take()
    let position = bytes.offset
    let (content, offsetSize) = try LineProgram.unit(&bytes)
    bytes.move(to: content.upperBound)
    return (position, content, offsetSize)
  }

  private func findSequences(
    _ position: Int, _ content: Range<Int>, _ offsetSize: Int, _ module: ByteReader, _ steps: inout LineSteps, _ found: inout [LineSequence]
  ) throws {
    var bytes = module.within(content)
    let program = try LineProgram(&bytes, offsetSize: offsetSize)
    bytes = module.within(program.instructions)
    var start = bytes.offset
    var low: UInt64?
    try program.run(&bytes, &steps) { row, next in
      let first = low ?? row.address
      low = first
      guard row.isEnd else { return true }
      // Functions that the linker has removed are at 0, or at addresses that no code has.
      if first > 0, first < row.address, row.address <= UInt64(code.count) {
        guard found.count < Self.sequenceCount else { throw LineError.exhausted }
        found.append(LineSequence(addresses: first..<row.address, unit: position, start: start))
      }
      (low, start) = (nil, next)
      return true
    }
  }

  // MARK: Locations

  private func location(_ address: UInt64, _ sequences: [LineSequence], _ module: ByteReader, _ steps: inout LineSteps) throws -> StackFrame.SourceLocation? {
    var (low, high) = (0, sequences.count)
    while low < high {
      let middle = low + (high - low) / 2
      if sequences[middle].addresses.lowerBound <= address { low = middle + 1 } else { high = middle }
    }
    guard low > 0, sequences[low - 1].addresses.contains(address) else { return nil }
    let sequence = sequences[low - 1]
    var bytes = module.within(sequence.unit..<sections.lines.upperBound)
    let (content, offsetSize) = try LineProgram.unit(&bytes)
    bytes = module.within(content)
    let program = try LineProgram(&bytes, offsetSize: offsetSize)
    bytes = module.within(max(sequence.start, program.instructions.lowerBound)..<program.instructions.upperBound)
    var found: LineRow?
    try program.run(&bytes, &steps) { row, _ in
      if row.address > address || row.isEnd { return false }
      found = row
      return true
    }
    // Line 0 is for instructions that no line of the source is the reason for.
    guard let found, found.line > 0, let line = UInt32(exactly: found.line) else { return nil }
    guard let file = try program.path(of: found.file, module, sections, &steps) else { return nil }
    return StackFrame.SourceLocation(file: file.cut(to: String.nameLength), line: line, column: UInt32(exactly: found.column) ?? 0)
  }
}
