// Valid modules of random, well-typed bodies. The same seed gives the same module.

import WasmKitLiteEngine

/// Writes random functions. Every value on the stack has its type kept, so whatever is written is valid.
package struct RandomModule {
  private var random: SeededGenerator
  private var builder = ModuleBuilder()
  private static let numbers: [ValueType] = [.i32, .i64, .f32, .f64]
  /// Plain instructions by what they give.
  private static let instructions: [ValueType: [(opcode: Opcode, operands: [ValueType])]] = {
    var table: [ValueType: [(Opcode, [ValueType])]] = [:]
    for row in InstructionTable.rows where [Feature.mvp, .signExtension, .saturatingTruncation].contains(row.feature) {
      switch row.signature {
      case .binary(let type): table[type, default: []].append((row.opcode, [type, type]))
      case .unary(let type): table[type, default: []].append((row.opcode, [type]))
      case .compare(let type): table[.i32, default: []].append((row.opcode, [type, type]))
      case .test(let type): table[.i32, default: []].append((row.opcode, [type]))
      case .convert(let from, let to): table[to, default: []].append((row.opcode, [from]))
      default: continue
      }
    }
    return table
  }()
  private static let loads: [ValueType: [Opcode]] = accesses { if case .load(let type) = $0 { type } else { nil } }
  private static let stores: [ValueType: [Opcode]] = accesses { if case .store(let type) = $0 { type } else { nil } }

  private static func accesses(_ type: (Signature) -> ValueType?) -> [ValueType: [Opcode]] {
    var table: [ValueType: [Opcode]] = [:]
    for row in InstructionTable.rows where row.feature == .mvp { if let type = type(row.signature) { table[type, default: []].append(row.opcode) } }
    return table
  }

  /// A function that may be called: those that are finished already, so that calls end.
  private var finished: [(index: UInt32, parameters: [ValueType], results: [ValueType])] = []
  private var locals: [ValueType] = []
  /// The types that a branch to each open label takes, innermost last. No branch goes to a loop: bodies end.
  private var labels: [[ValueType]?] = []
  private var budget = 0

  /// Whether nothing can see the bits of a NaN, which engines may choose as they like.
  private let hidesNaNs: Bool
  private static let seesNaNs: Set<Opcode> = [.i32ReinterpretF32, .i64ReinterpretF64, .f32Copysign, .f64Copysign, .f32Store, .f64Store]

  /// The binary format of a random module: `f0`, `f1`, … and a memory and globals, exported.
  package static func bytes(seed: UInt64, hidesNaNs: Bool = false) -> [UInt8] {
    var module = RandomModule(seed: seed, hidesNaNs: hidesNaNs)
    return module.write()
  }

  private init(seed: UInt64, hidesNaNs: Bool) {
    random = SeededGenerator(seed: seed)
    self.hidesNaNs = hidesNaNs
  }

  private mutating func write() -> [UInt8] {
    builder.memory(1, 2, export: "memory")
    for type in Self.numbers { builder.global(byte(type), export: "g\(type)", constant(type, number(type))) }
    builder.data([1, 2, 3, 4, 5, 6, 7, 8])
    for index in 0..<Int.random(in: 2...5, using: &random) {
      // More than six of either take a frame of another kind.
      let parameters = types(chance(20) ? 5...9 : 0...4)
      let results = types(chance(10) ? 4...8 : 0...3)
      let declared = types(0...6)
      locals = parameters + declared
      labels = [results]
      budget = 80
      var body: [UInt8] = []
      for _ in 0..<Int.random(in: 1...8, using: &random) { body += statement(3) }
      for type in results { body += expression(type, 4) }
      let function = builder.function(
        parameters.map(byte), results.map(byte), locals: declared.map { (1, byte($0)) }, export: "f\(index)", body)
      finished.append((function, parameters, results))
    }
    return builder.bytes
  }

  private mutating func types(_ count: ClosedRange<Int>) -> [ValueType] {
    (0..<Int.random(in: count, using: &random)).map { _ in Self.numbers[Int.random(in: 0..<4, using: &random)] }
  }
  private mutating func number(_ type: ValueType) -> UInt64 {
    let values = NumberSamples.values(of: type)
    return Bool.random(using: &random) ? values[Int.random(in: 0..<values.count, using: &random)] : UInt64.random(in: 0...40, using: &random)
  }
  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
  private mutating func pick<T>(_ list: [T]) -> T? { list.isEmpty ? nil : list[Int.random(in: 0..<list.count, using: &random)] }

  /// An address that is mostly in bounds.
  private mutating func address(_ depth: Int) -> [UInt8] {
    chance(95) ? code(expression(.i32, depth - 1), i32(0x7FF8), op(.i32And)) : expression(.i32, depth - 1)
  }

  /// Code that gives one value.
  private mutating func expression(_ type: ValueType, _ depth: Int) -> [UInt8] {
    budget -= 1
    if depth <= 0 || budget < 0 {
      let same = locals.indices.filter { locals[$0] == type }
      if chance(70), let local = pick(same) { return get(UInt64(local)) }
      return constant(type, number(type))
    }
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<8:
      guard let (opcode, operands) = pick(Self.instructions[type] ?? []), !hidesNaNs || !Self.seesNaNs.contains(opcode) else { break }
      return operands.flatMap { expression($0, depth - 1) } + op(opcode)
    case 8..<10:
      guard let load = pick(Self.loads[type] ?? []) else { break }
      return code(address(depth), access(load, offset: UInt64.random(in: 0...64, using: &random)))
    case 10: return op(.globalGet, UInt64(Self.numbers.firstIndex(of: type) ?? 0))
    case 11:
      guard let local = pick(locals.indices.filter { locals[$0] == type }) else { break }
      return code(expression(type, depth - 1), tee(UInt64(local)))
    case 12, 13: return code(expression(type, depth - 1), expression(type, depth - 1), condition(depth), op(.select))
    case 14, 15:
      let condition = condition(depth)
      labels.append([type])
      defer { labels.removeLast() }
      return code(condition, op(.if), [byte(type)], sequence(type, depth), op(.else), sequence(type, depth), op(.end))
    case 16:
      labels.append([type])
      defer { labels.removeLast() }
      return code(op(.block), [byte(type)], sequence(type, depth), op(.end))
    case 17:
      guard let callee = pick(finished.filter { $0.results == [type] }) else { break }
      return callee.parameters.flatMap { expression($0, depth - 2) } + op(.call, UInt64(callee.index))
    case 18:
      // A branch out with a value, or past it.
      guard let (index, _) = pick(labels.enumerated().filter { $0.element == [type] }.map { ($0.offset, 0) }) else { break }
      return code(expression(type, depth - 1), condition(depth), op(.brIf, UInt64(labels.count - 1 - index)))
    default: break
    }
    return expression(type, depth - 1)
  }

  private mutating func condition(_ depth: Int) -> [UInt8] { expression(.i32, depth - 1) }

  private mutating func sequence(_ type: ValueType, _ depth: Int) -> [UInt8] {
    var body: [UInt8] = []
    for _ in 0..<Int.random(in: 0...2, using: &random) { body += statement(depth - 1) }
    return body + expression(type, depth - 1)
  }

  /// Code that leaves the stack as it was.
  private mutating func statement(_ depth: Int) -> [UInt8] {
    budget -= 1
    let type = Self.numbers[Int.random(in: 0..<4, using: &random)]
    if budget < 0 { return op(.nop) }
    switch Int.random(in: 0..<16, using: &random) {
    case 0..<4:
      guard let local = pick(locals.indices.map { $0 }) else { break }
      return code(expression(locals[local], depth), set(UInt64(local)))
    case 4..<6:
      guard let store = pick(Self.stores[type] ?? []), !hidesNaNs || !Self.seesNaNs.contains(store) else { break }
      return code(address(depth), expression(type, depth - 1), access(store, offset: UInt64.random(in: 0...64, using: &random)))
    case 6: return code(expression(type, depth), op(.globalSet, UInt64(Self.numbers.firstIndex(of: type) ?? 0)))
    case 7, 8:
      labels.append([])
      defer { labels.removeLast() }
      return code(op(.block), [0x40], statement(depth - 1), statement(depth - 1), condition(depth), op(.brIf, 0), statement(depth - 1), op(.end))
    case 9:
      let test = condition(depth)
      labels.append([])
      defer { labels.removeLast() }
      return code(test, op(.if), [0x40], statement(depth - 1), chance(50) ? op(.else) + statement(depth - 1) : [], op(.end))
    case 10:
      // A loop with an end: a local of its own would be needed to count, so memory counts.
      labels.append(nil)
      defer { labels.removeLast() }
      let place = i32(60_000 + Int32(labels.count) * 4)
      return code(
        place, i32(3), access(.i32Store), op(.loop), [0x40], statement(depth - 1), place, place, access(.i32Load), i32(1), op(.i32Sub), access(.i32Store), place,
        access(.i32Load), i32(0), op(.i32GtS), op(.brIf, 0), op(.end))
    case 11:
      guard let callee = pick(finished) else { break }
      return callee.parameters.flatMap { expression($0, depth - 1) } + op(.call, UInt64(callee.index)) + repeated(callee.results.count, op(.drop))
    case 12:
      labels.append([])
      defer { labels.removeLast() }
      let open = labels.indices.filter { labels[$0] == [] }
      let list = (0..<4).flatMap { _ in ModuleBytes.unsigned(labels.count - 1 - (pick(open) ?? 0)) }
      return code(op(.block), [0x40], condition(depth), op(.brTable, 3), list, op(.end))
    case 13: return code(i32(0x6000), expression(.i32, depth - 1), i32(16), op(.memoryFill, 0))
    case 14: return code(i32(0x6100), i32(0), i32(8), op(.memoryInit, 0, 0), i32(0x6108), i32(0x6100), i32(8), op(.memoryCopy, 0, 0))
    default: return code(expression(type, depth), op(.drop))
    }
    return op(.nop)
  }
}
