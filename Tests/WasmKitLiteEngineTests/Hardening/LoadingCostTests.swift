import TestSupport
import Testing
import WasmKitLiteEngine

/// What loading a module costs, whatever the module is.
@Suite(.serialized) struct LoadingCostTests {
  typealias Build = ModuleBytes

  /// How large the hostile modules are. Code of a debug build takes some fifty times as long.
  private static var byteCount: Int {
    #if DEBUG
      1 << 16
    #else
      1 << 20
    #endif
  }

  static func exhaustion(_ bytes: [UInt8], _ limits: LoadingLimits) -> ResourceExhaustion? {
    do {
      _ = try Module(bytes, configuration: ModuleConfiguration(loadingLimits: limits))
      return nil
    } catch { return error as? ResourceExhaustion }
  }

  // MARK: The property

  @Test(arguments: HostileModules.all) func `loading ends within its limits`(kind: HostileModules.Kind) throws {
    let bytes = kind.bytes(Self.byteCount)
    var configuration = ModuleConfiguration(features: .all)
    configuration.loadingLimits = LoadingLimits(
      timeout: .seconds(10), fuel: LoadingLimits.Allowance(base: 1 << 22, perByte: 512), memory: LoadingLimits.Allowance(base: 8 << 20, perByte: 64))
    for lowering in [ModuleConfiguration.Lowering.atFirstCall, .atLoad] {
      configuration.lowering = lowering
      let before = residentByteCount()
      let start = ContinuousClock.now
      do {
        let module = try Module(bytes, configuration: configuration)
        let cost = module.loadingCost
        #expect(cost.fuel >= bytes.count / 2 && cost.fuel <= 1 << 22 + 512 * bytes.count, "\(cost)")
        #expect(cost.byteCount <= 8 << 20 + 64 * bytes.count, "\(cost)")
      } catch is DecodeError {} catch is ValidationError {} catch let error as ResourceExhaustion {
        // The deadline is for debug builds, and machines that are busy.
        #expect(error.kind == .fuel || error.kind == .memory || error.kind == .deadline, "\(error)")
        #expect(error.byteOffset.map { $0 >= 0 && $0 <= bytes.count } == true, "\(error)")
      }
      // WHY so much room: other tests run beside this one.
      #expect(ContinuousClock.now - start < .seconds(40))
      #expect(residentByteCount() - before < 400 << 20)
    }
  }

  // MARK: Each limit

  /// A module of a hundred functions, some two hundred kilobytes.
  static let ordinary: [UInt8] = {
    var builder = ModuleBuilder()
    for _ in 0..<100 { builder.function([TypeByte.i32], [], repeated(500, code(get(0), op(.drop)))) }
    return builder.bytes
  }()

  @Test func `the fuel of a module is the same every time, and less is not enough`() throws {
    let fuel = try Module(Self.ordinary).loadingCost.fuel
    #expect(try Module(Self.ordinary).loadingCost.fuel == fuel)
    #expect(fuel > Self.ordinary.count && fuel < 10 * Self.ordinary.count)
    #expect(Self.exhaustion(Self.ordinary, LoadingLimits(fuel: .init(base: UInt64(fuel)))) == nil)
    let error = Self.exhaustion(Self.ordinary, LoadingLimits(fuel: .init(base: UInt64(fuel / 2))))
    #expect(error?.kind == .fuel)
    #expect(Self.exhaustion(Self.ordinary, LoadingLimits(fuel: .init(base: 0, perByte: 10))) == nil)
  }

  @Test func `an error of the limits says where loading was`() throws {
    let fuel = try Module(Self.ordinary).loadingCost.fuel
    let error = try #require(Self.exhaustion(Self.ordinary, LoadingLimits(fuel: .init(base: UInt64(fuel * 3 / 4)))))
    let function = try #require(error.functionIndex), offset = try #require(error.byteOffset)
    #expect(function > 0 && function < 100)
    #expect(error.description == "all fuel consumed while a module was loaded (function \(function), byte 0x\(String(offset, radix: 16)))")
  }

  @Test func `a module takes no more memory than its limit`() throws {
    let needed = UInt64(try Module(Self.ordinary, configuration: ModuleConfiguration(lowering: .atLoad)).loadingCost.byteCount)
    #expect(Self.exhaustion(Self.ordinary, LoadingLimits(memory: .init(base: 1 << 10)))?.kind == .memory)
    func load(_ base: UInt64) throws -> Module {
      try Module(Self.ordinary, configuration: ModuleConfiguration(lowering: .atLoad, loadingLimits: LoadingLimits(memory: .init(base: base))))
    }
    #expect(throws: ResourceExhaustion.self) { try load(needed / 2) }
    _ = try load(needed * 4 + 1 << 20)
  }

  @Test func `code that is made at a first call is part of the module's memory`() throws {
    var builder = ModuleBuilder()
    builder.function([TypeByte.i32], [], export: "f", repeated(50_000, code(get(0), block(.if))))
    let bytes = builder.bytes
    // The code takes some 800,000 bytes.
    let limits = LoadingLimits(memory: .init(base: UInt64(try Module(bytes).loadingCost.byteCount) + 400_000))
    let instance = try Module(bytes, configuration: ModuleConfiguration(loadingLimits: limits)).instantiate()
    let error = #expect(throws: ResourceExhaustion.self) { try instance.call("f", 1 as Int32) }
    #expect(error?.kind == .memory)
    try Module(bytes).instantiate().call("f", 1 as Int32)
  }

  @Test func `a deadline that has passed stops loading`() {
    #expect(Self.exhaustion(Self.ordinary, LoadingLimits(timeout: .zero))?.kind == .deadline)
    #expect(Self.exhaustion(Self.ordinary, LoadingLimits(timeout: nil)) == nil)
  }

  @Test func `a cancelled task loads nothing`() async {
    let task = Task { () -> ResourceExhaustion? in
      while !Task.isCancelled { await Task.yield() }
      return Self.exhaustion(Self.ordinary, .unlimited)
    }
    task.cancel()
    #expect(await task.value?.kind == .cancellation)
  }

  // MARK: What is kept in another form

  @Test func `locals of many runs have their types, the last like the first`() throws {
    // i32, i64, f32, f64, one by one, and a long run behind them.
    let types = [TypeByte.i32, TypeByte.i64, TypeByte.f32, TypeByte.f64]
    var runs: [(count: UInt32, type: UInt8)] = (0..<5_000).map { (1, types[$0 % 4]) }
    runs.append((45_000, TypeByte.i64))
    func error(_ local: UInt64, _ opcode: Opcode) -> ValidationError? {
      var builder = ModuleBuilder()
      builder.function([TypeByte.f64], [], locals: runs, code(get(local), op(opcode), op(.drop)))
      return HostileCodeTests.validationError(builder.bytes)
    }
    for local in [1, 2, 3, 4, 1_021, 1_022, 1_023, 1_024, 1_025, 1_026, 1_027, 1_028, 4_999, 5_000] as [UInt64] {
      let fitting = [Opcode.i32Eqz, .i64Eqz, .f32Abs, .f64Abs][Int(local - 1) % 4]
      for opcode in [Opcode.i32Eqz, .i64Eqz, .f32Abs, .f64Abs] {
        #expect((error(local, opcode) == nil) == (opcode == fitting), "local \(local), \(opcode)")
      }
    }
    for local in [5_001, 5_002, 49_999, 50_000] as [UInt64] {
      #expect(error(local, .i64Eqz) == nil)
      #expect(error(local, .i32Eqz)?.kind == .typeMismatch)
    }
    #expect(error(50_001, .i64Eqz)?.message == "unknown local 50001: the function has 50001")
  }

  @Test func `a far local keeps what is written to it`() throws {
    var builder = ModuleBuilder()
    builder.function(
      [TypeByte.i64], [TypeByte.i64], locals: [(3, TypeByte.i32), (49_990, TypeByte.i64)], export: "f",
      code(get(0), set(49_993), get(49_993), get(30_000), op(.i64Add)))
    #expect(try Module(builder.bytes).instantiate().call("f", 42 as Int64, returning: Int64.self) == 42)
  }

  @Test func `a far local without a default must be set, in each function and block anew`() {
    func error(_ bodies: [[UInt8]]) -> ValidationError? {
      // 2,000 locals of (ref func), of which the last is looked at.
      let functions = bodies.map { Build.sized(code([0x01], Build.unsigned(2_000), [0x64, 0x70], $0, op(.end))) }
      let bytes = Build.module(
        Build.types([Build.functionType()]), Build.functions([UInt32](repeating: 0, count: bodies.count)), Build.elements([[0x03, 0x00, 0x01, 0x00]]),
        Build.code(functions))
      return HostileCodeTests.validationError(bytes)
    }
    let setting = code(op(.refFunc, 0), set(1_999)), getting = code(get(1_999), op(.drop))
    #expect(error([code(setting, getting)]) == nil)
    #expect(error([getting])?.kind == .uninitializedLocal)
    #expect(error([code(setting, getting), getting])?.functionIndex == 1)
    #expect(error([code(block(.block, 0x40, setting), getting)])?.kind == .uninitializedLocal)
    #expect(error([code(setting, block(.block, 0x40, getting), getting)]) == nil)
  }

  @Test func `types behind the first thousands are as good as the first`() throws {
    // 3,000 types of 8 parameters; the function of the last one is called, exported, imported and called through a table.
    let numbers = [TypeByte.i32, TypeByte.i64, TypeByte.f32, TypeByte.f64]
    func type(_ index: Int) -> [UInt8] { Build.functionType((0..<8).map { numbers[index >> (2 * $0) & 3] }, [TypeByte.i32]) }
    let count = 3_000
    let last = UInt32(count - 1)
    let arguments = (0..<8).map { position -> [UInt8] in
      switch numbers[(count - 1) >> (2 * position) & 3] {
      case TypeByte.i32: i32(0)
      case TypeByte.i64: i64(0)
      case TypeByte.f32: f32(0)
      default: f64(0)
      }
    }
    let caller = Build.functionType([], [TypeByte.i32])
    let exporting = Build.module(
      Build.types((0..<count).map(type) + [caller]), Build.functions([last, UInt32(count)]), Build.tables([[0x70, 0x00, 0x01]]),
      Build.exports([Build.export("last", kind: 0, index: 0), Build.export("call", kind: 0, index: 1)]), Build.elements([[0x00, 0x41, 0x00, 0x0B, 0x01, 0x00]]),
      Build.code([
        Build.body(instructions: i32(7)), Build.body(instructions: code(arguments.flatMap { $0 }, i32(0), op(.callIndirect, UInt64(last), 0))),
      ]))
    let module = try Module(exporting)
    #expect(module.decoded.types.count == count + 1)
    for index in [0, 1, 1_000, count - 1] {
      guard case .function(let found) = module.decoded.types[index].composite else { return #expect(Bool(false), "type \(index) is no function type") }
      #expect(found.parameters.map { byte($0) } == (0..<8).map { numbers[index >> (2 * $0) & 3] })
      #expect(found.results == [.i32])
    }
    let store = Store()
    let first = try module.instantiate(store: store)
    #expect(try first.call("call", returning: Int32.self) == 7)
    // A second module of one store, with the types in another order.
    let importing = Build.module(
      Build.types([caller] + (0..<count).reversed().map(type)), Build.imports([Build.importItem("m", "last", [0x00, 0x01])]), Build.functions([0]),
      Build.exports([Build.export("call", kind: 0, index: 1)]),
      Build.code([Build.body(instructions: code(arguments.flatMap { $0 }, op(.call, 0)))]))
    var imports = Imports()
    imports.define("m", exportsOf: first)
    #expect(try Module(importing).instantiate(imports, store: store).call("call", returning: Int32.self) == 7)
    let wrong = Build.module(
      Build.types((0..<count).map(type)), Build.imports([Build.importItem("m", "last", [0x00] + Build.unsigned(count - 2))]))
    #expect(throws: LinkError.self) { try Module(wrong).instantiate(imports, store: store) }
  }

  @Test func `expressions of one step and of many have their values`() throws {
    var builder = ModuleBuilder()
    builder.global(TypeByte.i32, isMutable: false, export: "one", i32(5))
    builder.global(TypeByte.i32, isMutable: false, export: "other", op(.globalGet, 0))
    builder.global(TypeByte.i32, export: "sum", code(op(.globalGet, 1), i32(2), op(.i32Mul), i32(1), op(.i32Add)))
    builder.function([], [TypeByte.i32], export: "f", code(op(.globalGet, 0), op(.globalGet, 1), op(.i32Add), op(.globalGet, 2), op(.i32Add)))
    #expect(try Module(builder.bytes).instantiate().call("f", returning: Int32.self) == 21)
  }

  // MARK: Messages

  @Test func `a message about a thousand types has an end`() throws {
    let types = [UInt8](repeating: TypeByte.i64, count: 1_000)
    let bodies: [[UInt8]] = [
      code(i32(0), op(.return)), code(repeated(1_000, i32(0))), code(block(.block, 1, repeated(1_000, i64(0)), i32(1)), op(.unreachable)),
      code(op(.block), [0x01], i32(1), i32(0), op(.brTable, 0, 0), op(.end)), code(op(.unreachable), i32(1), op(.end)),
    ]
    for (index, body) in bodies.enumerated() {
      let bytes = Build.module(
        Build.types([Build.functionType([], types), Build.functionType([], types)]), Build.functions([0]), Build.code([Build.body(instructions: body)]))
      let error = try #require(HostileCodeTests.validationError(bytes), "body \(index)")
      #expect(error.message.unicodeScalars.count <= 600, "\(error.message)")
    }
    let name = String(repeating: "e\u{301}", count: 30_000)
    let exports = Build.exports([Build.export(name, kind: 0, index: 0), Build.export(name, kind: 0, index: 0)])
    let twice = Build.module(Build.types([Build.functionType()]), Build.functions([0]), exports, Build.code([Build.body(instructions: [])]))
    let error = HostileCodeTests.validationError(twice)
    #expect(error?.kind == .duplicateExportName && (error?.message.unicodeScalars.count ?? 0) < 400)
  }

  @Test func `a text is cut at scalars, and only if it is longer`() {
    #expect("abc".cut(to: 3) == "abc" && "abc".cut(to: 4) == "abc" && "".cut(to: 0) == "")
    #expect("abcd".cut(to: 3) == "abc…" && "abcd".cut(to: 0) == "…")
    #expect(String(repeating: "\u{301}", count: 1_000).cut(to: 5).unicodeScalars.count == 6)
  }
}
