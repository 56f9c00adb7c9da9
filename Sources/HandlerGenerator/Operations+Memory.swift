// Loads and stores, and the stores of modules whose writes are tracked.
// Spec: https://webassembly.github.io/spec/core/exec/instructions.html#memory-instructions

extension Operation {
  static var memory: [Operation] { loads + stores + trackedStores }

  /// An i64 that takes a narrow value zero-extended is in its slot what an i32 would be there, so it has the i32's handlers.
  private static var loads: [Operation] {
    let forms = Form.list("s a i g")
    return [
      load("i32.load", .i32, .u32, isShared: true),
      load("i64.load", .i64, .u64),
      load("f32.load", .f32, .f32),
      load("f64.load", .f64, .f64),
      load("i32.load8_s", .i32, .i8),
      load("i32.load8_u", .i32, .u8, isShared: true),
      load("i32.load16_s", .i32, .i16),
      load("i32.load16_u", .i32, .u16, isShared: true),
      load("i64.load8_s", .i64, .i8),
      Operation(.operation, "i64.load8_u", handlersOf: "i32.load8_u", forms),
      load("i64.load16_s", .i64, .i16),
      Operation(.operation, "i64.load16_u", handlersOf: "i32.load16_u", forms),
      load("i64.load32_s", .i64, .s32),
      Operation(.operation, "i64.load32_u", handlersOf: "i32.load", forms),
    ]
  }

  /// A store writes the low bytes of a slot, whatever their type; only a float in its accumulator has handlers of its own.
  private static var stores: [Operation] {
    let forms = Form.list("ss as sa si is ia g")
    let ofFloats = Form.list("ss as sa is ia g")
    var f32 = store("f32.store", .f32, .f32, forms: "sa ia")
    var f64 = store("f64.store", .f64, .f64, forms: "sa ia")
    f32.handlers = Operation(.operation, "f32.store", handlersOf: "i32.store", ofFloats, butOwn: f32.handlers.map { ($0, $1) }).handlers
    f64.handlers = Operation(.operation, "f64.store", handlersOf: "i64.store", ofFloats, butOwn: f64.handlers.map { ($0, $1) }).handlers
    return [
      store("i32.store", .i32, .u32, isShared: true),
      store("i64.store", .i64, .u64),
      f32, f64,
      store("i32.store8", .i32, .u8, isShared: true),
      store("i32.store16", .i32, .u16, isShared: true),
      Operation(.operation, "i64.store8", handlersOf: "i32.store8", forms),
      Operation(.operation, "i64.store16", handlersOf: "i32.store16", forms),
      Operation(.operation, "i64.store32", handlersOf: "i32.store", forms),
    ]
  }

  /// Each marks the pages that it writes; there is one a width.
  private static var trackedStores: [Operation] {
    let ofIntegers = Form.list("ss as sa si g")
    let ofFloats = Form.list("ss as sa g")
    func own(_ bits: Int) -> [Part] { ofIntegers.map { .trackedStore("tracked_store\(bits)_\($0.rawValue)", "UInt\(bits)", $0) } }
    func row(_ name: String, _ bits: Int) -> Operation { Operation(.trackedStore, name, handlersOf: "tracked_store\(bits)", ofIntegers) }
    return [
      Operation("tracked stores", [8, 16, 32, 64].flatMap(own) + [.trackedStore("tracked_store_f32_sa", "Float", .sa), .trackedStore("tracked_store_f64_sa", "Double", .sa)]),
      row("i32.store", 32), row("i64.store", 64),
      Operation(.trackedStore, "f32.store", handlersOf: "tracked_store32", ofFloats, butOwn: [(.sa, "tracked_store_f32_sa")]),
      Operation(.trackedStore, "f64.store", handlersOf: "tracked_store64", ofFloats, butOwn: [(.sa, "tracked_store_f64_sa")]),
      row("i32.store8", 8), row("i32.store16", 16), row("i64.store8", 8), row("i64.store16", 16), row("i64.store32", 32),
    ]
  }
}

extension Part {
  static func trackedStore(_ name: String, _ type: String, _ form: Form) -> Part {
    Part(name: name) { body, _ in
      if form == .g { return body.exit("trackedStoreG(\(type).self, \(body.pc()), \(body.state))") }
      let base = form == .as ? body.accumulator(.i32) : body.slot(8, .i32)
      let value: String
      switch (type, form) {
      case ("Float", _): value = body.accumulator(.f32)
      case ("Double", _): value = body.accumulator(.f64)
      case (_, .sa): value = MemoryType.converted(body.accumulator(.i64), from: "UInt64", to: type)
      case (_, .si): value = MemoryType.converted(body.immediate(.i64, 4), from: "UInt64", to: type)
      default: value = MemoryType.converted(body.slot(10, .i64), from: "UInt64", to: type)
      }
      body.exit("trackedStore(\(value), \(base), \(form == .si ? 24 : 16), \(body.pc()), \(body.state))")
    }
  }
}
