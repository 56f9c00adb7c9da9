import TestSupport
import Testing
import WasmKitLiteEngine

/// Modules that are valid, or nearly, and made to exhaust or break whoever lowers and runs them. Numbers are those of the list of what a guest must never do.
@Suite struct HostileCodeTests {
  static func validationError(_ bytes: [UInt8]) -> ValidationError? {
    do {
      _ = try Module(bytes)
      return nil
    } catch { return error as? ValidationError }
  }

  static func module(_ instructions: [UInt8], results: [UInt8] = [], parameters: [UInt8] = [], locals: [(count: UInt32, type: UInt8)] = []) -> [UInt8] {
    var builder = ModuleBuilder()
    builder.memory(1)
    builder.global(TypeByte.i64, i64(0x4141_4141_4141_4141))
    builder.function(parameters, results, locals: locals, export: "f", instructions)
    return builder.bytes
  }

  // MARK: Frames

  @Test func `more operands than a frame can name are refused, not wrapped round`() throws {
    for count in [65_400, 65_500, 65_536, 65_600, 70_000, 140_000] {
      let bytes = Self.module(code(repeated(count, op(.globalGet, 0)), repeated(count, op(.drop))))
      if let error = Self.validationError(bytes) {
        #expect(error.kind == .implementationLimit, "\(count)")
        #expect(count > 65_000)
      } else {
        #expect(count < 65_536, "\(count) operands are accepted")
        if count < 65_536 { try Module(bytes).instantiate().call("f") }
      }
    }
  }

  @Test func `locals and operands share the frame's limit`() throws {
    let count = 20_000
    let bytes = Self.module(code(repeated(count, op(.globalGet, 0)), repeated(count, op(.drop))), locals: [(50_000, TypeByte.i64)])
    #expect(Self.validationError(bytes)?.kind == .implementationLimit)
  }

  // 5

  @Test func `50,000 locals are taken, more are not`() throws {
    #expect(try Module(Self.module(get(49_999), results: [TypeByte.i64], locals: [(50_000, TypeByte.i64)])).instantiate().call("f", returning: Int64.self) == 0)
    #expect(throws: DecodeError.self) { try Module(Self.module([], locals: [(50_001, TypeByte.i64)])) }
    #expect(throws: DecodeError.self) { try Module(Self.module([], locals: [(0xFFFF_FFFF, TypeByte.i64), (2, TypeByte.i32)])) }
  }

  // MARK: Amplification

  @Test func `code grows with the module, whatever its branches carry along`() throws {
    // A thousand results, and branches that move them all, two bytes each.
    var builder = ModuleBuilder()
    let results = [UInt8](repeating: TypeByte.i32, count: 1_000)
    let type = UInt64(builder.type([], results))
    let values = repeated(1_000, get(0))
    for _ in 0..<60 {
      builder.function(
        [TypeByte.i32], [], code(op(.block), ModuleBytes.signed(type), i32(1), values, repeated(400, code(get(0), op(.brIf, 0))), op(.unreachable), op(.end), repeated(1_000, op(.drop))))
    }
    // At two thousand times its size a larger module's code would take more memory than most machines have.
    let bytes = builder.bytes
    #expect(bytes.count < 1 << 20)
    let before = residentByteCount()
    let module = try? Module(bytes)
    let growth = residentByteCount() - before
    // WHY: so much room, because other tests run beside this one.
    #expect(growth < 300 << 20, "\(bytes.count) bytes take \(growth >> 20) MiB")
    _ = module
  }

  @Test func `many tables do not take more than the limits`() throws {
    var builder = ModuleBuilder()
    for _ in 0..<100 { builder.table(1 << 20) }
    let before = residentByteCount()
    let instance = try? Module(builder.bytes).instantiate()
    let growth = residentByteCount() - before
    #expect(growth < 600 << 20, "\(builder.bytes.count) bytes take \(growth >> 20) MiB")
    _ = instance
  }

  // 6

  @Test(arguments: [1_000, 40_000, 65_536, 100_000]) func `a br_table of many targets is lowered and right`(count: Int) throws {
    // Target i goes to the inner block where i is even, to the outer one where it is odd.
    let labels = ModuleBytes.unsigned(count) + (0..<count).flatMap { [UInt8($0 % 2)] } + [1]
    let body = code(
      block(.block, 0x40, block(.block, 0x40, get(0), op(.brTable), labels), i32(10), op(.return)), i32(20))
    let instance = try Module(Self.module(body, results: [TypeByte.i32], parameters: [TypeByte.i32])).instantiate()
    for index in [0, 1, count - 2, count - 1] {
      #expect(try instance.call("f", UInt32(index), returning: Int32.self) == (index % 2 == 0 ? 10 : 20), "\(index)")
    }
    for index in [UInt32(count), .max, 0x8000_0000] { #expect(try instance.call("f", index, returning: Int32.self) == 20) }
  }

  @Test func `a br_table to many blocks with values is lowered in time that grows with it`() throws {
    func steps(_ depth: Int) throws -> Duration {
      let labels = ModuleBytes.unsigned(depth) + (0..<depth).flatMap { ModuleBytes.unsigned($0) } + [0]
      let body = code(
        repeated(depth, [0x02, TypeByte.i32]), i32(1), i32(7), get(0), op(.brTable), labels, repeated(depth, op(.end)))
      let bytes = Self.module(body, results: [TypeByte.i32], parameters: [TypeByte.i32])
      let start = ContinuousClock.now
      let instance = try Module(bytes).instantiate()
      let time = ContinuousClock.now - start
      #expect(try instance.call("f", UInt32(depth - 1), returning: Int32.self) == 7)
      return time
    }
    let (small, large) = (try steps(5_000), try steps(40_000))
    // Eight times as much: allow for noise, not for its square.
    #expect(large < max(small * 32, .milliseconds(400)), "\(small) and \(large)")
  }

  // 7

  @Test(arguments: [Opcode.block, .loop, .if, .tryTable]) func `200,000 nested blocks take no native stack`(opcode: Opcode) throws {
    let depth = 200_000
    let open: [UInt8] = opcode == .if ? code(i32(1), op(.if), [0x40]) : opcode == .tryTable ? code(op(.tryTable), [0x40, 0x00]) : code(op(opcode), [0x40])
    let body = code(repeated(depth, open), op(.br, UInt64(depth - 1)), repeated(depth, op(.end)), i32(5))
    let bytes = Self.module(body, results: [TypeByte.i32])
    try onSmallStack {
      let start = ContinuousClock.now
      // Lowered at once and without a deadline: in a debug build on a busy machine the verifier alone takes seconds.
      let module = try Module(bytes, configuration: ModuleConfiguration(lowering: .atLoad, loadingLimits: .unlimited))
      #expect(ContinuousClock.now - start < .seconds(60))
      // The branch to the outermost loop goes round for ever.
      if opcode != .loop { #expect(try module.instantiate().call("f", returning: Int32.self) == 5) }
    }
  }

  @Test func `200,000 open blocks at the end of a body are an error`() throws {
    try onSmallStack {
      for body in [repeated(200_000, [0x02, 0x40]), repeated(200_000, [0x03, 0x40]), repeated(200_000, code(i32(0), [0x04, 0x40]))] {
        #expect(throws: DecodeError.self) { try Module(Self.module(body)) }
      }
    }
  }

  @Test func `a long body is lowered in time that grows with it`() throws {
    func time(_ body: [UInt8], locals: [(count: UInt32, type: UInt8)] = []) throws -> Duration {
      let bytes = Self.module(body, parameters: [TypeByte.i32], locals: locals)
      let start = ContinuousClock.now
      _ = try Module(bytes)
      return ContinuousClock.now - start
    }
    let shapes: [(String, (Int) -> [UInt8])] = [
      ("local.get, drop", { repeated($0, code(get(0), op(.drop))) }),
      ("operands that wait for a local, which is written", { count in repeated(count / 1_000, code(repeated(500, get(0)), i32(1), set(0), repeated(500, op(.drop)))) }),
      ("operands that wait, and blocks", { count in code(repeated(1_000, get(0)), repeated(count / 4, block(.block)), repeated(1_000, op(.drop))) }),
      ("operands that wait while a local is written", { count in code(repeated(30_000, get(0)), repeated(count / 4, code(i32(1), set(1))), repeated(30_000, op(.drop))) }),
      ("branches out of one block", { count in block(.block, 0x40, repeated(count / 4, code(get(0), op(.brIf, 0)))) }),
      ("dead code", { code(op(.unreachable), repeated($0 / 2, code(op(.i32Add), op(.drop)))) }),
    ]
    for (name, body) in shapes {
      let locals: [(count: UInt32, type: UInt8)] = [(1, TypeByte.i32)]
      let (small, large) = (try time(body(40_000), locals: locals), try time(body(320_000), locals: locals))
      #expect(large < max(small * 32, .milliseconds(500)), "\(name): \(small) and \(large)")
    }
  }

  @Test func `interleaved waits for many locals settle in linear time`() throws {
    // Every operand waits for a local of its own; then all locals are written in the other order.
    func time(_ count: Int) throws -> Duration {
      let body = code(
        (0..<count).flatMap { get(UInt64($0)) }, (0..<count).flatMap { code(i32(1), set(UInt64($0))) }, repeated(count, op(.drop)))
      let bytes = Self.module(body, locals: [(UInt32(count), TypeByte.i32)])
      let start = ContinuousClock.now
      _ = try Module(bytes)
      return ContinuousClock.now - start
    }
    let (small, large) = (try time(3_000), try time(24_000))
    #expect(large < max(small * 32, .milliseconds(400)), "\(small) and \(large)")
    // One local, many operands: block begins settle from below, each unlinking in the middle of the list.
    func same(_ count: Int) throws -> Duration {
      let bytes = Self.module(code(repeated(count, get(0)), block(.block), repeated(count, op(.drop))), parameters: [TypeByte.i32])
      let start = ContinuousClock.now
      _ = try Module(bytes)
      return ContinuousClock.now - start
    }
    let (few, many) = (try same(6_000), try same(48_000))
    #expect(many < max(few * 32, .milliseconds(400)), "\(few) and \(many)")
  }

  // 9

  @Test func `the polymorphic stack neither underflows nor overflows`() {
    let valid: [[UInt8]] = [
      code(op(.unreachable), op(.i32Add), op(.drop)), code(op(.unreachable), op(.select), op(.drop)), code(op(.unreachable), op(.drop), op(.drop), op(.drop)),
      code(op(.unreachable), op(.brTable, 0, 0)), code(op(.br, 0), op(.i64ExtendI32S), op(.drop)),
      code(op(.return), op(.brIf, 0)), code(block(.block, 0x40, op(.unreachable), op(.i32Eqz), op(.drop))),
    ]
    for (index, body) in valid.enumerated() { #expect(Self.validationError(Self.module(body)) == nil, "\(index)") }
    let invalid: [[UInt8]] = [
      op(.drop), op(.i32Add), code(i32(1), op(.i32Add)), code(op(.unreachable), i32(1)), code(op(.unreachable), i32(1), op(.i64Eqz), op(.drop)), code(i32(1)),
      block(.block, 0x40, op(.drop)), code(i32(1), block(.block, 0x40, op(.drop))), block(.loop, 0x40, op(.unreachable), i32(1)),
      code(i32(1), block(.if, TypeByte.i32, i32(1)), op(.drop)), code(op(.unreachable), block(.block, 0x40, op(.drop))), code(i32(1), op(.select)),
      code(op(.unreachable), i32(1), f32(1), i32(1), op(.select), op(.drop)), op(.br, 1_000_000), op(.brTable, 1, 0, 5), op(.localGet, 5),
    ]
    for (index, body) in invalid.enumerated() { #expect(Self.validationError(Self.module(body)) != nil, "\(index)") }
  }

  // 25

  @Test func `types that refer to types before them do not grow exponentially`() throws {
    // Each type has the one before it twice: written out, the last one would have 2^5000 parts.
    var builder = ModuleBuilder()
    _ = builder.type(ModuleBytes.functionType())
    func reference(_ index: Int) -> [UInt8] { [0x63] + ModuleBytes.signed(index) }
    for index in 0..<5_000 { _ = builder.type([0x60, 0x02] + reference(index) + reference(index) + [0x01] + reference(index)) }
    let start = ContinuousClock.now
    let module = try Module(builder.bytes)
    let store = Store()
    _ = try module.instantiate(store: store)
    _ = try Module(builder.bytes).instantiate(store: store)
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test func `a chain of subtypes has an end, and a wide group is compared once`() throws {
    func chain(_ depth: Int) -> [UInt8] {
      var builder = ModuleBuilder()
      _ = builder.type([0x50, 0x00, 0x60, 0x00, 0x00])
      for index in 0..<depth { _ = builder.type([0x50, 0x01] + ModuleBytes.unsigned(index) + [0x60, 0x00, 0x00]) }
      return builder.bytes
    }
    #expect(Self.validationError(chain(63)) == nil)
    #expect(Self.validationError(chain(64))?.kind == .implementationLimit)
    // 300 equal groups of 300 types each.
    let member: [UInt8] = [0x60, 0x01, 0x63, 0x00, 0x00]
    let group = [0x4E] + ModuleBytes.unsigned(300) + repeated(300, member)
    let bytes = ModuleBytes.module(ModuleBytes.types([[UInt8]](repeating: group, count: 300)))
    let start = ContinuousClock.now
    _ = try Module(bytes).instantiate()
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  // 13

  @Test func `a tail call into a callee with a larger frame finds room or fails, and keeps the caller's frame whole`() throws {
    var builder = ModuleBuilder()
    let number = [TypeByte.i64]
    let large = UInt64(
      builder.function([TypeByte.i64, TypeByte.i64, TypeByte.i64], number, locals: [(500, TypeByte.i64)], code(get(0), get(1), op(.i64Add), get(2), op(.i64Add), get(502), op(.i64Add))))
    let middle = UInt64(builder.function(number, number, code(get(0), i64(20), i64(300), op(.returnCall, large))))
    builder.function(number, number, export: "f", code(i64(1_000), get(0), op(.call, middle), op(.i64Add), get(0), op(.i64Add)))
    let huge = UInt64(builder.function([], number, locals: [(20_000, TypeByte.i64)], get(19_999)))
    let toHuge = UInt64(builder.function([], number, op(.returnCall, huge)))
    builder.function([], number, export: "huge", op(.call, toHuge))
    let instance = try Module(builder.bytes).instantiate(limits: ResourceLimits(valueStackByteCount: 64 << 10))
    #expect(try instance.call("f", 7 as Int64, returning: Int64.self) == 1_000 + 327 + 7)
    #expect(LimitTests.exhaustion { _ = try instance.call("huge", returning: Int64.self) } == .callStack)
    #expect(try instance.call("f", 7 as Int64, returning: Int64.self) == 1_334)
  }

  // 18

  @Test func `long constant expressions are evaluated in time that grows with the module`() throws {
    var builder = ModuleBuilder()
    builder.global(TypeByte.i32, export: "g", code(i32(1), repeated(200_000, code(i32(1), op(.i32Add)))))
    let bytes = builder.bytes
    let start = ContinuousClock.now
    let instance = try onSmallStack { Result { try Module(bytes).instantiate().global("g").value } }
    #expect(try instance.get() == .i32(200_001))
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  // 20

  @Test func `what fails gives everything back`() throws {
    let broken = Self.module(code(repeated(10_000, code(get(0), op(.drop))), op(.i32Add)), parameters: [TypeByte.i32])
    var trapping = ModuleBuilder()
    trapping.memory(16)
    trapping.table(10_000)
    trapping.activeData(16 << 16, [1])
    let late = trapping.bytes
    func rounds(_ count: Int) {
      for _ in 0..<count {
        _ = try? Module(broken)
        _ = try? Module(late).instantiate()
        _ = try? Module(LimitTests.startModule(op(.unreachable))).instantiate()
        if let instance = try? LimitTests.instance({ _, _ in throw Trap("no") }) {
          _ = try? instance.call("call host", 1 as Int32, returning: Int32.self)
          _ = try? instance.call("forever")
        }
      }
    }
    rounds(5)
    let before = residentByteCount()
    rounds(60)
    let growth = residentByteCount() - before
    #expect(growth < 200 << 20, "\(growth >> 10) KiB")
  }
}
