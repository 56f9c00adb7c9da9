// Moves, constants, globals, select, branches, calls and returns: what lowering names by its handler, not by instruction and form.

extension Operation {
  static var control: [Operation] { moves + globals + selections + branches + calls }

  private static var moves: [Operation] {
    [
      Operation("copy", [.move("copy") { "sp[\($0.slotNumber(10))]" }]),
      Operation("constant32", [.move("constant32") { "UInt64(\($0.unsigned32(12)))" }]),
      Operation("constant64", [.move("constant64", byteCount: 24) { $0.unsigned64(16) }]),
      // Locals at the start of a function.
      Operation("zero", [.zero("zero1", 1), .zero("zero2", 2), .zero("zero4", 4)]),
    ]
  }

  private static var globals: [Operation] {
    [
      Operation("global.get", [.globalGet("global_get_integer", .integer), .globalGet("global_get_f32", .f32), .globalGet("global_get_f64", .f64)]),
      Operation("global.set", [.globalSet("global_set_s", isAccumulated: false), .globalSet("global_set_a", isAccumulated: true)]),
    ]
  }

  private static var selections: [Operation] {
    func both(_ name: String, _ part: (_ name: String, _ isAccumulated: Bool) -> Part) -> Operation {
      Operation(name, [part("\(name)_s", false), part("\(name)_a", true)])
    }
    return [
      both("select_integer") { .select($0, .integer, isAccumulated: $1) },
      both("select_integer_si") { .selectImmediate($0, .si, isAccumulated: $1) },
      both("select_integer_is") { .selectImmediate($0, .is, isAccumulated: $1) },
      both("select_integer_ii") { .selectImmediate($0, .i, isAccumulated: $1) },
      both("select_f32") { .select($0, .f32, isAccumulated: $1) },
      both("select_f64") { .select($0, .f64, isAccumulated: $1) },
    ]
  }

  private static var branches: [Operation] {
    [
      Operation("br", [.exit("br") { "takeBranch(\($0.signed32(8)), \($0.signed32(12)), \($0.pc()), \($0.state))" }]),
      Operation("br_if", [.branchIf("br_if_s", "!= 0", isAccumulated: false), .branchIf("br_if_a", "!= 0", isAccumulated: true)]),
      Operation("br_unless", [.branchIf("br_unless_s", "== 0", isAccumulated: false), .branchIf("br_unless_a", "== 0", isAccumulated: true)]),
      Operation(
        "br_table",
        [
          .exit("br_table_s") { "branchTable(\($0.slot(8, .i32)), \($0.pc()), \($0.state))" },
          .exit("br_table_a", reads: .i32) { "branchTable(\($0.accumulator(.i32)), \($0.pc()), \($0.state))" },
        ]),
    ]
  }

  private static var calls: [Operation] {
    /// From frames that have their link words at the usual place, or where the instruction says.
    func returns(_ name: String, link: @escaping (Body) -> String) -> [Part] {
      [Part.exit(name) { "returnToCaller(\(link($0)), \($0.pc()), \($0.state))" }]
        + [("integer", "UInt64"), ("f32", "Float"), ("f64", "Double")].map { suffix, type in
          .exit("\(name)_\(suffix)") { "returnValue(\(type).self, \(link($0)), \($0.pc()), \($0.state))" }
        }
    }
    return [
      Operation("call", [.exit("call") { "callDefined(hasUsualLink: true, \($0.pc()), \($0.state))" }]),
      Operation("return", returns("return") { _ in "FrameLayout.usualLinkSlot" } + returns("return_far") { $0.slotNumber(8) }),
    ]
  }
}

extension Part {
  /// A value to a slot, whatever its type, past the accumulators.
  static func move(_ name: String, byteCount: Int = 16, _ value: @escaping (Body) -> String) -> Part {
    Part(name: name) { body, _ in
      body.add("sp[\(body.slotNumber(8))] = \(value(body))")
      body.advance(byteCount)
    }
  }

  static func zero(_ name: String, _ count: Int) -> Part {
    Part(name: name) { body, _ in
      body.add("let zeroed\(body.suffix) = sp + \(body.slotNumber(8))")
      for index in 0..<count { body.add("unsafe zeroed\(body.suffix)[\(index)] = 0") }
      body.advance(16)
    }
  }

  static func globalGet(_ name: String, _ type: ValueType) -> Part {
    Part(name: name, result: type, alwaysKeeps: true) { body, _ in
      body.add("let result\(body.suffix): \(type.swiftName) = \(type.swiftName).read(cx.machine.pointee.globals[Int(\(body.unsigned32(12)))], 0)")
      body.finish("result" + body.suffix, type, keeps: true, byteCount: 16)
    }
  }

  static func globalSet(_ name: String, isAccumulated: Bool) -> Part {
    Part(name: name, reads: isAccumulated ? .integer : nil) { body, _ in
      let value = isAccumulated ? body.accumulator(.integer) : "sp[\(body.slotNumber(10))]"
      body.add("cx.machine.pointee.globals[Int(\(body.unsigned32(12)))].pointee = \(value)")
      body.advance(16)
    }
  }

  static func select(_ name: String, _ type: ValueType, isAccumulated: Bool) -> Part {
    Part(name: name, reads: isAccumulated ? .i32 : nil, result: type) { body, keeps in
      body.add("let condition\(body.suffix): Bool = \(isAccumulated ? body.accumulator(.boolean) : body.slot(14, .boolean))")
      // WHY: both are named before the choice. The optimiser chooses an address then; to choose where to read its slot's number would be a load more.
      body.add("let left\(body.suffix): \(type.swiftName) = \(body.slot(10, type))")
      body.add("let right\(body.suffix): \(type.swiftName) = \(body.slot(12, type))")
      body.add("let result\(body.suffix): \(type.swiftName) = condition\(body.suffix) ? left\(body.suffix) : right\(body.suffix)")
      body.finish("result" + body.suffix, type, keeps: keeps, byteCount: 16)
    }
  }

  /// Of integers, one or both of which are in the instruction: `i` stands for both.
  static func selectImmediate(_ name: String, _ form: Form, isAccumulated: Bool) -> Part {
    Part(name: name, reads: isAccumulated ? .i32 : nil, result: .integer) { body, keeps in
      let condition = isAccumulated ? body.accumulator(.i32) : body.slot(14, .i32)
      let left = form == .si ? "sp[\(body.slotNumber(10))]" : "UInt64(\(body.unsigned32(16)))"
      let right = form == .is ? "sp[\(body.slotNumber(12))]" : "UInt64(\(body.unsigned32(20)))"
      body.add("let result\(body.suffix): UInt64 = chosen(\(left), \(right), \(condition))")
      body.finish("result" + body.suffix, .integer, keeps: keeps, byteCount: 24)
    }
  }

  static func branchIf(_ name: String, _ test: String, isAccumulated: Bool) -> Part {
    Part(name: name, reads: isAccumulated ? .i32 : nil) { body, _ in
      body.branch("\(isAccumulated ? body.accumulator(.i32) : body.slot(8, .i32)) \(test)", 24)
    }
  }

  /// A part behind which there is none, since it goes on elsewhere.
  static func exit(_ name: String, reads: ValueType? = nil, _ call: @escaping (Body) -> String) -> Part {
    Part(name: name, reads: reads) { body, _ in body.exit(call(body)) }
  }
}
