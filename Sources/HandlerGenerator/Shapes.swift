// The shapes of instructions: where operands come from in each form, and the lines that a part of this shape is.
//
// The layouts of the instructions' words are drawn in the engine's HandlerShapes.swift.

// MARK: One operand

extension Operation {
  /// An instruction of one operand. The expression is over `operand`; one that traps sets `code`.
  static func unary(_ name: String, _ operand: ValueType, _ result: ValueType, _ expression: String, traps: Bool = false, forms: String = "s a") -> Operation {
    Operation(.operation, name, Form.list(forms)) { form, handler in
      .unary(handler, operand, result, expression, traps: traps, isAccumulated: form == .a)
    }
  }
}

extension Part {
  static func unary(_ name: String, _ operand: ValueType, _ result: ValueType, _ expression: String, traps: Bool = false, isAccumulated: Bool) -> Part {
    Part(name: name, reads: isAccumulated ? operand : nil, result: result) { body, keeps in
      body.add("let operand\(body.suffix): \(operand.swiftName) = \(isAccumulated ? body.accumulator(operand) : body.slot(10, operand))")
      body.compute(result, expression, traps: traps)
      body.finish("result" + body.suffix, result, keeps: keeps, byteCount: 16)
    }
  }
}

extension Body {
  /// The lines that compute `result`, and leave the run if that traps.
  mutating func compute(_ type: ValueType, _ expression: String, traps: Bool) {
    if traps { add("var code\(suffix): MachineTrap?") }
    add("let result\(suffix): \(type.swiftName) = \(Operation.expression(expression, suffix: suffix))")
    if traps { add("if let code\(suffix) { return trapped(\(pc()), sp, fu, cx, code\(suffix)) }") }
  }
}

// MARK: Two operands

extension Operation {
  /// An instruction of two operands of one type. The expression is over `left` and `right`; one that traps sets `code`.
  ///
  /// - Parameter reciprocal: The function of a division by a constant, for the forms si and ai.
  static func binary(
    _ name: String, _ type: ValueType, _ expression: String, result: ValueType? = nil, traps: Bool = false, reciprocal: String? = nil, forms: String
  ) -> Operation {
    Operation(.operation, name, Form.list(forms)) { form, handler in
      if let reciprocal, form == .si || form == .ai { return .division(handler, type, reciprocal, isAccumulated: form == .ai) }
      return .binary(handler, type, result ?? type, expression, traps: traps, form)
    }
  }

  /// A comparison, and the branches that it decides.
  ///
  /// - Parameter opposite: The expression of a branch if the comparison does not hold; nil if another comparison does that.
  static func comparison(_ name: String, _ type: ValueType, _ expression: String, opposite: String? = nil) -> [Operation] {
    let forms = Form.list("ss as si ai")
    var rows = [
      binary(name, type, expression, result: .boolean, forms: "ss as si ai"),
      Operation(.branch, name, prefix: "br_if_", forms) { form, handler in .branch(handler, type, expression, form) },
    ]
    guard let opposite else { return rows }
    var row = Operation(.negatedBranch, name, forms) { form, _ in
      let words = name.split(separator: ".")
      return .branch("br_if_\(words[0])_not_\(words[1])_\(form.rawValue)", type, opposite, form)
    }
    row.handlers = zip(forms, row.parts).map { ($0, $1.name) }
    rows.append(row)
    return rows
  }
}

extension Body {
  /// Names the two operands of an instruction. The first one's slot is at `place`, the second one's is 2 bytes on.
  ///
  /// - Returns: The byte count of the instruction, if its first slot is at byte 10.
  mutating func operands(_ type: ValueType, _ form: Form, _ place: Int) -> Int {
    // The second operand's immediate is at byte 12 of an instruction whose first slot is at byte 10.
    let immediate = immediate(type, place == 10 ? 0 : 8)
    let left: String
    let right: String
    switch form {
    case .ss: (left, right) = (slot(place, type), slot(place + 2, type))
    case .as: (left, right) = (accumulator(type), slot(place + 2, type))
    case .sa: (left, right) = (slot(place, type), accumulator(type))
    case .si: (left, right) = (slot(place, type), immediate)
    case .ai: (left, right) = (accumulator(type), immediate)
    case .is: (left, right) = (immediate, slot(place, type))
    case .ia: (left, right) = (immediate, accumulator(type))
    case .s, .a, .i, .g: fatalError("\(form.rawValue) is no form of two operands")
    }
    add("let left\(suffix): \(type.swiftName) = \(left)")
    add("let right\(suffix): \(type.swiftName) = \(right)")
    return form.hasImmediate ? type.immediateByteCount : 16
  }
}

extension Form {
  var readsAccumulator: Bool { rawValue.contains("a") }
  var hasImmediate: Bool { rawValue.contains("i") }
}

extension Part {
  static func binary(_ name: String, _ type: ValueType, _ result: ValueType, _ expression: String, traps: Bool, _ form: Form) -> Part {
    Part(name: name, reads: form.readsAccumulator ? type : nil, result: result) { body, keeps in
      let byteCount = body.operands(type, form, 10)
      body.compute(result, expression, traps: traps)
      body.finish("result" + body.suffix, result, keeps: keeps, byteCount: byteCount)
    }
  }

  static func division(_ name: String, _ type: ValueType, _ function: String, isAccumulated: Bool) -> Part {
    Part(name: name, reads: isAccumulated ? type : nil, result: type) { body, keeps in
      body.add("let left\(body.suffix): \(type.swiftName) = \(isAccumulated ? body.accumulator(type) : body.slot(10, type))")
      body.add("let result\(body.suffix): \(type.swiftName) = \(type.swiftName).\(function)(left\(body.suffix), \(type.swiftName).divisor(\(body.pc())))")
      body.finish("result" + body.suffix, type, keeps: keeps, byteCount: type == .i64 ? 32 : 24)
    }
  }

  static func branch(_ name: String, _ type: ValueType, _ condition: String, _ form: Form) -> Part {
    Part(name: name, reads: form.readsAccumulator ? type : nil) { body, _ in
      let byteCount = body.operands(type, form, 8)
      body.branch(Operation.expression(condition, suffix: body.suffix), form.hasImmediate ? byteCount + 8 : 24)
    }
  }
}

extension Body {
  /// Takes the instruction's branch if the condition holds, and goes behind the instruction otherwise.
  mutating func branch(_ condition: String, _ byteCount: Int) {
    add("if \(condition) { return takeBranch(\(signed32(12)), \(signed32(16)), \(pc()), \(state)) }")
    advance(byteCount)
  }
}

// MARK: Loads and stores

/// What a memory access reads or writes: the engine's type of it, and which limit of addresses it has.
struct MemoryType {
  var swiftName: String
  var byteCount: Int

  static let i8 = MemoryType(swiftName: "Int8", byteCount: 1)
  static let u8 = MemoryType(swiftName: "UInt8", byteCount: 1)
  static let i16 = MemoryType(swiftName: "Int16", byteCount: 2)
  static let u16 = MemoryType(swiftName: "UInt16", byteCount: 2)
  static let s32 = MemoryType(swiftName: "Int32", byteCount: 4)
  static let u32 = MemoryType(swiftName: "UInt32", byteCount: 4)
  static let u64 = MemoryType(swiftName: "UInt64", byteCount: 8)
  static let f32 = MemoryType(swiftName: "Float", byteCount: 4)
  static let f64 = MemoryType(swiftName: "Double", byteCount: 8)

  /// A value of this type as one of `type`, or the other way.
  static func converted(_ value: String, from: String, to: String) -> String { from == to ? value : "\(to)(truncatingIfNeeded: \(value))" }
}

extension Operation {
  /// A load.
  ///
  /// - Parameter isShared: Whether a load of the other integer type has the same handlers, so that what they leave may be of either type.
  static func load(_ name: String, _ type: ValueType, _ memory: MemoryType, isShared: Bool = false) -> Operation {
    Operation(.operation, name, Form.list("s a i g")) { form, handler in
      Part(name: handler, reads: form == .a ? .i32 : nil, result: form == .g ? nil : isShared ? .integer : type) { body, keeps in
        if form == .g {
          let value = MemoryType.converted("value", from: memory.swiftName, to: type.swiftName)
          return body.exit("loadG(\(body.pc()), \(body.state)) { (value: \(memory.swiftName)) -> \(type.swiftName) in \(value) }")
        }
        body.address(form == .s ? body.slot(10, .i32) : form == .a ? body.accumulator(.i32) : nil, memory)
        let value = MemoryType.converted("load(mp, address\(body.suffix), as: \(memory.swiftName).self)", from: memory.swiftName, to: type.swiftName)
        body.add("let result\(body.suffix): \(type.swiftName) = \(value)")
        body.finish("result" + body.suffix, type, keeps: keeps, byteCount: 16)
      }
    }
  }

  /// A store.
  ///
  /// - Parameter isShared: Whether a store of the other integer type has the same handlers.
  static func store(_ name: String, _ type: ValueType, _ memory: MemoryType, isShared: Bool = false, forms: String = "ss as sa si is ia g") -> Operation {
    Operation(.operation, name, Form.list(forms)) { form, handler in
      let reads: ValueType? = form == .as ? .i32 : form.readsAccumulator ? (isShared ? .integer : type) : nil
      return Part(name: handler, reads: reads) { body, _ in
        if form == .g {
          let value = MemoryType.converted("value", from: type.swiftName, to: memory.swiftName)
          return body.exit("storeG(\(body.pc()), \(body.state)) { (value: \(type.swiftName)) -> \(memory.swiftName) in \(value) }")
        }
        body.address(form == .is || form == .ia ? nil : form == .as ? body.accumulator(.i32) : body.slot(8, .i32), memory)
        let value =
          switch form {
          case .sa, .ia: body.accumulator(type)
          case .si: body.immediate(type, 4)
          default: body.slot(10, type)
          }
        body.add("store(\(MemoryType.converted(value, from: type.swiftName, to: memory.swiftName)), mp, address\(body.suffix))")
        body.advance(form == .si ? 24 : 16)
      }
    }
  }
}

extension Body {
  /// Names the address of an access, and leaves the run if its bytes are out of bounds. Without a base the address is in the instruction.
  mutating func address(_ base: String?, _ memory: MemoryType) {
    add("let address\(suffix) = \(base.map { "effectiveAddress(\($0), \(unsigned32(12)))" } ?? "UInt64(\(unsigned32(12)))")")
    add("if _slowPath(address\(suffix) >= cx.machine.pointee.addressLimits.\(memory.byteCount.trailingZeroBitCount)) { return wkl_out_of_bounds(\(pc()), \(state)) }")
  }
}
