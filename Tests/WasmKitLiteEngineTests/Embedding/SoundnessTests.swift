import TestSupport
import Testing
import WasmKitLiteEngine
import WasmKitLiteText

/// What a host can do wrong in safe Swift: it gets an error, and neither memory nor another store's things.
@Suite struct SoundnessTests {
  final class Box<Value>: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: used on one thread only.
    var value: Value
    init(_ value: Value) { self.value = value }
  }

  static func callError(_ body: () throws -> Void) -> CallError.Kind? { BorderTests.callError(body) }

  // MARK: Types of the host's own

  /// An i32 whose bits go beyond 32.
  enum Level: Int32, WasmValue, HostParameter {
    case low = -4096, high = 1
    static var valueType: ValueType { .i32 }
    var wasmBits: UInt64 { UInt64(bitPattern: Int64(rawValue)) }
    init(wasmBits: UInt64) { self = Level(rawValue: Int32(truncatingIfNeeded: wasmBits)) ?? .high }
  }

  static let copying = """
    (module (import "h" "low" (func $low (result i32))) (import "h" "both" (func $both (result i32 i32))) (memory (export "memory") 16)
      (func (export "fill") (param i32) (memory.fill (local.get 0) (i32.const 0x41) (i32.const 4096)))
      (func (export "level") (param i32) (result i32) (local.get 0))
      (func (export "wide") (param i32) (result i64) (i64.extend_i32_u (local.get 0)))
      (func (export "fill low") (memory.fill (call $low) (i32.const 0x41) (i32.const 4096)))
      (func (export "both") (memory.fill (call $both) (i32.const 4096))))
    """

  static func copyingInstance() throws -> Instance {
    var imports = Imports()
    imports.define("h", "low") { (_: inout Caller) -> Level in .low }
    imports.define("h", "both") { (_: inout Caller) -> (Level, Level) in (.low, .high) }
    return try Module(text: copying).instantiate(imports)
  }

  @Test func `a host's own i32 has 32 bits, whatever it gives`() throws {
    let instance = try Self.copyingInstance()
    #expect(TrapTests.trap { try instance.call("fill", Level.low) }?.code == .outOfBoundsMemoryAccess)
    #expect(TrapTests.trap { try instance.function("fill", as: ((Level) -> Void).self)(.low) }?.code == .outOfBoundsMemoryAccess)
    #expect(TrapTests.trap { try instance.call("fill low") }?.code == .outOfBoundsMemoryAccess)
    #expect(TrapTests.trap { try instance.call("both") }?.code == .outOfBoundsMemoryAccess)
    #expect(try instance.call("wide", Level.low, returning: UInt64.self) == 0xFFFF_F000)
    #expect(try instance.call("level", Level.low, returning: Level.self) == .low)
    let level = try instance.function("level", as: ((Level) -> Level).self)
    #expect(try level(.low) == .low)
    #expect(try level(.low, limits: .unlimited) == .low)
  }

  /// Says that it stands for one type and then for another.
  struct Fickle: WasmValue, HostParameter {
    nonisolated(unsafe) static var types: [ValueType] = []
    nonisolated(unsafe) static var bits: UInt64 = 0x4141_4141_4140
    static var valueType: ValueType { types.count > 1 ? types.removeFirst() : types[0] }
    var wasmBits: UInt64 { Self.bits }
    init() {}
    init(wasmBits: UInt64) {}
  }

  @Test func `a host's own type stands for no reference and no vector`() throws {
    let instance = try Module(
      text: """
        (module (type $f (func)) (func (export "func") (param funcref)) (func (export "extern") (param externref)) (func (export "v") (param f32))
          (func (export "number") (param i32) (result i64) (i64.extend_i32_u (local.get 0))) (func (export "give") (result funcref) (ref.null func)))
        """
    ).instantiate()
    for (name, type): (String, ValueType) in [("func", .funcref), ("extern", .externref), ("v", .v128)] {
      Fickle.types = [type]
      #expect(Self.callError { try instance.call(name, Fickle()) } == .typeMismatch)
      #expect(Self.callError { _ = try instance.function(name, as: ((Fickle) -> Void).self) } == .typeMismatch)
      // Once a number, then something else.
      Fickle.types = [.i32, type]
      #expect(Self.callError { try instance.call(name, Fickle()) } == .typeMismatch)
    }
    Fickle.types = [.funcref]
    #expect(Self.callError { _ = try instance.call("give", returning: Fickle.self) } == .typeMismatch)
    Fickle.types = [.i32, .funcref]
    #expect(try instance.call("number", Fickle(), returning: UInt64.self) == 0x4141_4140)
    Fickle.types = [.i32, .i64]
    let number = try instance.function("number", as: ((Fickle) -> UInt64).self)
    #expect(try number(Fickle()) == 0x4141_4140)
  }

  @Test func `a host function with a host's own type for a reference is not linked`() throws {
    let module = try Module(text: #"(module (import "h" "f" (func $f (result funcref))) (func (export "run") (result funcref) (call $f)))"#)
    let taking = try Module(text: #"(module (import "h" "f" (func $f (param funcref))) (func (export "run") (call $f (ref.null func))))"#)
    for types: [ValueType] in [[.funcref], [.i32, .funcref], [.funcref, .i32]] {
      Fickle.types = types
      var imports = Imports()
      imports.define("h", "f") { (_: inout Caller) -> Fickle in Fickle() }
      #expect(LinkingTests.linkError { _ = try module.instantiate(imports) } != nil)
      Fickle.types = types
      imports.define("h", "f") { (_: inout Caller, _: Fickle) in }
      #expect(LinkingTests.linkError { _ = try taking.instantiate(imports) } != nil)
    }
  }

  /// Two numbers, and a lie about the room that they take.
  struct Pair: HostParameter {
    static var valueTypes: [ValueType] { [.i32, .i64] }
    static var wordCount: Int { 1_000_000 }
    let words: [UInt64]
    init(_ words: Span<UInt64>, caller: borrowing Caller) { self.words = words.indices.map { words[$0] } }
  }

  @Test func `a host's own parameter gets the words of its types and no more`() throws {
    let box = Box<[[UInt64]]>([])
    var imports = Imports()
    imports.define("h", "f") { (_: inout Caller, first: Pair, level: Level, second: Pair) in
      box.value = [first.words, [UInt64(UInt32(bitPattern: level.rawValue))], second.words]
    }
    let instance = try Module(
      text: """
        (module (import "h" "f" (func $f (param i32 i64 i32 i32 i64)))
          (func (export "run") (call $f (i32.const -1) (i64.const -2) (i32.const -4096) (i32.const 3) (i64.const 4))))
        """
    ).instantiate(imports)
    try instance.call("run")
    #expect(box.value == [[0xFFFF_FFFF, UInt64(bitPattern: -2)], [0xFFFF_F000], [3, 4]])
  }

  /// An argument that calls into the store while the arguments of another call are put together.
  struct Calling: WasmValue {
    static var valueType: ValueType { .i32 }
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
    init(wasmBits: UInt64) { body = {} }
    var wasmBits: UInt64 {
      body()
      return 7
    }
  }

  @Test func `an argument that calls into the store spoils no other argument`() throws {
    let instance = try Module(
      text: """
        (module (memory 1) (func (export "wide") (param i64 i64 i64) (result i64) (local.get 0))
          (func (export "load") (param i32 i32) (result i32) (i32.add (i32.load8_u (local.get 0)) (local.get 1))))
        """
    ).instantiate()
    let wide = try instance.function("wide", as: ((Int64, Int64, Int64) -> Int64).self)
    let load = try instance.function("load", as: ((Int32, Calling) -> Int32).self)
    let calling = Calling { _ = try? wide(-1, -1, -1) }
    #expect(try load(5, calling) == 7)
    #expect(try instance.call("load", 5 as Int32, calling, returning: Int32.self) == 7)
  }

  // MARK: What a call knows of itself

  @Test func `a running call that is over gives nothing`() throws {
    let box = Box<[RunningCall]>([])
    var imports = Imports()
    imports.define("h", "f") { (caller: inout Caller) throws in
      box.value.append(caller.running)
      try box.value[box.value.count - 1].consumeFuel(10)
      let running = caller.running
      #expect(running.memory != nil)
    }
    let instance = try Module(text: #"(module (import "h" "f" (func $f)) (memory 1) (func (export "run") (call $f)))"#).instantiate(imports)
    try instance.call("run")
    #expect(instance.store.fuelConsumed >= 10)
    let run = try instance.function("run", as: (() -> Void).self)
    try run()
    for call in box.value {
      #expect(call.memory == nil && call.remainingFuel == 0 && call.remainingTime == .zero)
      #expect(Self.callError { try call.consumeFuel(1) } == .endedCall)
      #expect(Self.callError { try call.checkDeadline() } == .endedCall)
    }
    // Nor does it stand for the next call.
    let late = Box(box.value[0])
    var again = Imports()
    again.define("h", "f") { (_: inout Caller) in #expect(Self.callError { try late.value.consumeFuel(1) } == .endedCall) }
    try Module(text: #"(module (import "h" "f" (func $f)) (func (export "run") (call $f)))"#).instantiate(again, store: instance.store).call("run")
    box.value = []
  }

  @Test func `while a closure has bytes of a memory nothing is called and nothing is set back`() throws {
    let instance = try Module(text: #"(module (memory (export "memory") 1 4) (func (export "grow") (result i32) (memory.grow (i32.const 1))))"#).instantiate()
    let snapshot = try instance.store.snapshot()
    let grow = try instance.function("grow", as: (() -> Int32).self)
    #expect(try grow() == 1)
    func attack() {
      #expect(Self.callError { _ = try grow() } == .lentMemory)
      #expect(Self.callError { _ = try instance.call("grow", arguments: []) } == .lentMemory)
      #expect(Self.callError { _ = try instance.function("grow").callResumably([], limits: ResourceLimits()) } == .lentMemory)
      #expect(throws: SnapshotError.self) { try instance.store.reset(to: snapshot) }
      #expect(throws: SnapshotError.self) { try instance.store.snapshot() }
    }
    try instance.memory.withBytes(at: 65_536, byteCount: 65_536) { bytes in
      attack()
      #expect(bytes.unsafeLoad(fromByteOffset: 65_535, as: UInt8.self) == 0)
    }
    try instance.memory.withMutableBytes(at: 65_536, byteCount: 65_536) { bytes in
      attack()
      bytes.storeBytes(of: 1, toByteOffset: 65_535, as: UInt8.self)
    }
    #expect(throws: LentError.self) { try instance.memory.withBytes(at: 0, byteCount: 1) { _ in throw LentError() } }
    #expect(try grow() == 2)
    try instance.store.reset(to: snapshot)
    #expect(instance.store.limits.callDepth > 0)
  }

  struct LentError: Error {}

  @Test func `limits that change during a call leave it as it is`() throws {
    let box = Box<Store?>(nil)
    var imports = Imports()
    imports.define("h", "f") { (_: inout Caller) in box.value?.limits = ResourceLimits(callDepth: 0, hostReentryDepth: 0, fuel: 0) }
    let instance = try Module(
      text: #"(module (import "h" "f" (func $f)) (func $g (result i32) (i32.const 3)) (func (export "run") (result i32) (call $f) (call $g)))"#
    ).instantiate(imports)
    box.value = instance.store
    let run = try instance.function("run", as: (() -> Int32).self)
    #expect(try run() == 3)
    #expect(throws: ResourceExhaustion.self) { try run() }
    instance.store.limits = .sandboxed
    #expect(try run() == 3)
    box.value = nil
  }

  // MARK: References of another store

  static let externs = """
    (module (import "h" "give" (func $give (result externref))) (import "h" "typed" (func $typed (result externref)))
      (global (export "g") (mut externref) (ref.null extern)) (table (export "t") 2 externref) (tag (export "e") (param externref))
      (func (export "identity") (param externref) (result externref) (local.get 0))
      (func (export "give") (result externref) (call $give)) (func (export "typed") (result externref) (call $typed))
      (func (export "throw") (param externref) (throw 0 (local.get 0)))
      (func (export "keep") (param externref) (table.set 0 (i32.const 0) (local.get 0)) (global.set 0 (local.get 0)))
      (func (export "kept") (result externref externref) (table.get 0 (i32.const 0)) (global.get 0)))
    """

  static func externs(_ box: Box<ExternReference?>) throws -> Instance {
    var imports = Imports()
    imports.define("h", "give", type: FunctionType([], [.externref])) { _, _ in [.externref(box.value)] }
    imports.define("h", "typed") { (_: inout Caller) -> ExternReference? in box.value }
    return try Module(text: externs).instantiate(imports)
  }

  @Test func `a store takes no reference of another store`() throws {
    let (a, b) = (Store(), Store())
    let secret = a.reference(to: "secret of a")
    let own = b.reference(to: "object of b")
    #expect(b.value(of: secret) == nil)
    #expect(a.value(of: secret) as? String == "secret of a")
    #expect(b.value(of: own) as? String == "object of b")
    let box = Box<ExternReference?>(secret)
    let instance = try Self.externs(box)
    #expect(Self.callError { _ = try instance.call("identity", arguments: [.externref(secret)]) } == .wrongStore)
    #expect(Self.callError { _ = try instance.call("identity", secret as ExternReference?, returning: ExternReference?.self) } == .wrongStore)
    #expect(Self.callError { _ = try instance.function("identity", as: ((ExternReference?) -> ExternReference?).self)(secret) } == .wrongStore)
    #expect(Self.callError { _ = try instance.call("give", arguments: []) } == .wrongStore)
    #expect(Self.callError { _ = try instance.call("typed", arguments: []) } == .wrongStore)
    #expect(Self.callError { try instance.global("g").set(.externref(secret)) } == .wrongStore)
    #expect(Self.callError { _ = try Global(GlobalType(.externref), .externref(secret), store: b) } == .wrongStore)
    #expect(Self.callError { _ = try WasmException(tag: instance.tag("e"), values: [.externref(secret)]) } == .wrongStore)
    #expect(ExternReference?(wasmBits: (own as ExternReference?).wasmBits) == nil)
    // Its own goes everywhere.
    let good = instance.store.reference(to: 5)
    box.value = good
    #expect(try instance.call("identity", good as ExternReference?, returning: ExternReference?.self) == good)
    #expect(try instance.call("identity", nil as ExternReference?, returning: ExternReference?.self) == nil)
    #expect(try instance.call("give", returning: ExternReference?.self) == good)
    #expect(try instance.call("typed", arguments: []) == [.externref(good)])
    try instance.global("g").set(.externref(good))
    #expect(try instance.global("g").value == .externref(good))
    try instance.call("keep", good as ExternReference?)
    let (first, second) = try instance.call("kept", returning: (ExternReference?, ExternReference?).self)
    #expect(first == good && second == good)
    #expect(try instance.table("t").element(at: 0) == .externref(good))
  }

  @Test func `an exception's values are its own store's`() throws {
    let box = Box<ExternReference?>(nil)
    let (instance, other) = (try Self.externs(box), try Self.externs(box))
    let reference = instance.store.reference(to: "carried")
    let caught = #expect(throws: WasmException.self) { try instance.call("throw", reference as ExternReference?) }
    let exception = try #require(caught)
    #expect(try instance.store.values(of: exception) == [.externref(reference)])
    #expect(try instance.store.tag(of: exception) == instance.tag("e"))
    #expect(Self.callError { _ = try other.store.values(of: exception) } == .wrongStore)
    #expect(Self.callError { _ = try other.store.tag(of: exception) } == .wrongStore)
    #expect("\(exception)" == "uncaught exception with [externref]")
    let made = try WasmException(tag: Tag([.i32, .f64, .v128], store: other.store), values: [.i32(-1), .f64(1.5), .v128(low: 1, high: 2)])
    #expect("\(made)" == "uncaught exception with [i32 -1, f64 1.5, v128 0x2 0x1]")
    #expect(try other.store.values(of: made) == [.i32(-1), .f64(1.5), .v128(low: 1, high: 2)])
    #expect(Self.callError { _ = try WasmException(tag: instance.tag("e"), values: []) } == .typeMismatch)
    #expect(Self.callError { _ = try WasmException(tag: instance.tag("e"), values: [.i32(1)]) } == .typeMismatch)
  }

  @Test func `an exception reference of another store is refused`() throws {
    let module = try Module(
      text: """
        (module (tag $t) (func (export "catch") (result exnref) (block $h (result exnref) (try_table (result exnref) (catch_all_ref $h) (throw $t))))
          (func (export "throw") (param exnref) (throw_ref (local.get 0))))
        """)
    let (a, b) = (try module.instantiate(), try module.instantiate())
    let reference = try a.call("catch", arguments: [])[0]
    _ = try b.call("catch", arguments: [])
    #expect(Self.callError { _ = try b.call("throw", arguments: [reference]) } == .wrongStore)
    #expect(throws: WasmException.self) { try a.call("throw", arguments: [reference]) }
  }

  // MARK: Values of the host that nobody holds

  /// Counts how many there are.
  final class Counted {
    static let count = Box(0)
    let number: Int
    let onDeinit: () -> Void
    init(_ number: Int, onDeinit: @escaping () -> Void = {}) {
      self.number = number
      self.onDeinit = onDeinit
      Self.count.value += 1
    }
    deinit {
      Self.count.value -= 1
      onDeinit()
    }
  }

  static let making = """
    (module (import "h" "make" (func $make (result externref))) (import "h" "number" (func $number (param externref) (result i32)))
      (global $g (export "g") (mut externref) (ref.null extern)) (table $t 3 externref) (tag $e (param externref))
      (func (export "loop") (param i32) (loop $l (drop (call $make)) (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
      (func $spin (param i32) (loop $l (drop (call $make)) (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
      (func $try (param i32) (result externref)
        (block $h (result externref) (try_table (result externref) (catch $e $h) (call $inner (local.get 0)) (unreachable))))
      (func $inner (param i32) (local externref) (local.set 1 (call $make)) (call $spin (local.get 0)) (throw $e (local.get 1)))
      (func (export "hold") (param i32) (result i32 i32 i32 i32) (local $a externref)
        (local.set $a (call $make)) (global.set $g (call $make)) (table.set $t (i32.const 1) (call $make))
        (call $spin (local.get 0))
        (call $number (local.get $a)) (call $number (global.get $g)) (call $number (table.get $t (i32.const 1))) (call $number (call $try (local.get 0)))))
    """

  static func making(onDeinit: @escaping @Sendable () -> Void = {}) throws -> Instance {
    let next = Box(0)
    var imports = Imports()
    imports.define("h", "make") { (caller: inout Caller) -> ExternReference? in
      next.value += 1
      return caller.reference(to: Counted(next.value, onDeinit: onDeinit))
    }
    imports.define("h", "number") { (caller: inout Caller, reference: ExternReference?) -> Int32 in
      Int32((reference.flatMap { caller.value(of: $0) } as? Counted)?.number ?? -1)
    }
    return try Module(text: making).instantiate(imports, limits: ResourceLimits(timeout: nil))
  }

  @Test func `values that nobody holds go, all others stay`() throws {
    do {
      let instance = try Self.making()
      try instance.call("loop", 20_000 as Int32)
      #expect(Counted.count.value < 3_000)
      let first = instance.store.reference(to: Counted(-7))
      let (a, b, c, d) = try instance.call("hold", 5_000 as Int32, returning: (Int32, Int32, Int32, Int32).self)
      #expect((a, b, c, d) == (20_001, 20_002, 20_003, 25_004))
      #expect((instance.store.value(of: first) as? Counted)?.number == -7)
      #expect(Counted.count.value < 3_000)
      // An exception's values are held by the exception.
      let tag = try Tag([.externref], store: instance.store)
      let exception = try WasmException(tag: tag, values: [.externref(instance.store.reference(to: Counted(-8)))])
      try instance.call("loop", 5_000 as Int32)
      guard case .externref(let reference?) = try instance.store.values(of: exception)[0] else {
        Issue.record("the exception has lost its value")
        return
      }
      #expect((instance.store.value(of: reference) as? Counted)?.number == -8)
    }
    #expect(Counted.count.value == 0)

    // What a collection drops may call into the store: it makes references, and calls.
    do {
      let box = Box<Instance?>(nil)
      let depth = Box(0)
      let instance = try Self.making {
        guard depth.value < 3, let instance = box.value else { return }
        depth.value += 1
        _ = instance.store.reference(to: "another")
        _ = try? instance.call("loop", 3 as Int32)
        depth.value -= 1
      }
      box.value = instance
      try instance.call("loop", 5_000 as Int32)
      #expect(Counted.count.value < 5_000)
      box.value = nil
    }
    #expect(Counted.count.value == 0)

    // What a snapshot has is there after a reset, collected or not.
    do {
      let instance = try Self.making()
      try instance.global("g").set(.externref(instance.store.reference(to: Counted(-9))))
      let snapshot = try instance.store.snapshot()
      for _ in 0..<3 {
        try instance.global("g").set(.externref(nil))
        try instance.call("loop", 5_000 as Int32)
        let held = instance.store.reference(to: Counted(-10))
        try instance.store.reset(to: snapshot)
        #expect(Counted.count.value == 2)
        guard case .externref(let reference?) = try instance.global("g").value else {
          Issue.record("the global is null")
          return
        }
        #expect((instance.store.value(of: reference) as? Counted)?.number == -9)
        #expect((instance.store.value(of: held) as? Counted)?.number == -10)
      }
    }
    #expect(Counted.count.value == 0)
  }

  @Test func `a collection takes no request to stop away, and happens outside of calls as well`() throws {
    // So many roots that a walk which looks at what stops calls would look.
    let instance = try Module(
      text: #"(module (table 200000 externref) (func $spin (export "spin") (loop $l (br $l))) (func (export "nothing")))"#
    ).instantiate(limits: ResourceLimits(timeout: .milliseconds(1)))
    let store = instance.store
    #expect(throws: ResourceExhaustion.self) { try instance.call("spin") }
    let weak = Box<[() -> AnyObject?]>([])
    final class Thing {}
    func make(_ count: Int) {
      for _ in 0..<count {
        let thing = Thing()
        weak.value.append { [weak thing] in thing }
        _ = store.reference(to: thing)
      }
    }
    store.interruptHandle.interrupt()
    make(60_000)
    #expect(weak.value.lazy.filter { $0() != nil }.count < 60_000)
    store.limits = ResourceLimits(timeout: .seconds(100))
    let error = #expect(throws: ResourceExhaustion.self) { try instance.call("spin") }
    #expect(error?.kind == .interrupt)
  }

  @Test func `references that nobody holds are given up while the guest makes more`() throws {
    final class Counted: Sendable {
      // Made and given up on this thread alone.
      nonisolated(unsafe) static var living = 0
      init() { Self.living += 1 }
      deinit { Self.living -= 1 }
    }
    var imports = Imports()
    imports.define("h", "make") { (caller: inout Caller) -> ExternReference? in caller.reference(to: Counted()) }
    let instance = try Module(
      text: """
        (module (import "h" "make" (func $make (result externref)))
          (func (export "loop") (param i32) (loop $l (drop (call $make)) (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))
        """
    ).instantiate(imports, limits: ResourceLimits(timeout: nil))
    try instance.call("loop", 110_000 as Int32)
    #expect(Counted.living < 30_000)
  }

  // MARK: What fails half made

  @Test func `a shared memory above the limit is a link error`() throws {
    let type = MemoryType(limits: Limits(minimum: 4097, maximum: 4097), isShared: true)
    #expect(LinkingTests.linkError { _ = try SharedMemory(type) }?.kind == .limitExceeded)
    #expect(LinkingTests.linkError { _ = try SharedMemory(MemoryType(limits: Limits(minimum: 1))) }?.kind == .incompatibleImportType)
    #expect(LinkingTests.linkError { _ = try Memory(type, store: Store()) }?.kind == .limitExceeded)
    let bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00, 0x05, 0x06, 0x01, 0x03, 0x81, 0x20, 0x81, 0x20]
    let module = try Module(bytes, configuration: ModuleConfiguration(features: FeatureSet.wasm3.union(FeatureSet([.threads]))))
    for _ in 0..<3 { #expect(LinkingTests.linkError { _ = try module.instantiate() }?.kind == .limitExceeded) }
    #expect(try SharedMemory(MemoryType(limits: Limits(minimum: 1, maximum: 2), isShared: true), limits: .sandboxed) !== nil as SharedMemory?)
  }
}
