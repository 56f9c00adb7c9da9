// Atomic accesses, each in the general form alone.
// Spec: https://github.com/WebAssembly/threads

extension Operation {
  static var atomics: [Operation] {
    [
      Operation(.atomic, "memory.atomic.notify", handlersOf: "memory.atomic.notify", []).only("memory_atomic_notify"),
      atomic("memory.atomic.wait32", "atomicWait", "UInt32"),
      atomic("memory.atomic.wait64", "atomicWait", "UInt64"),
    ] + accesses("load", zeroExtends: true) { modified($0, $1, "old") }
      + accesses("store") { atomic($0, "atomicStore", $1) }
      + accesses("rmw.add", zeroExtends: true) { modified($0, $1, "old &+ operand") }
      + accesses("rmw.sub", zeroExtends: true) { modified($0, $1, "old &- operand") }
      + accesses("rmw.and", zeroExtends: true) { modified($0, $1, "old & operand") }
      + accesses("rmw.or", zeroExtends: true) { modified($0, $1, "old | operand") }
      + accesses("rmw.xor", zeroExtends: true) { modified($0, $1, "old ^ operand") }
      + accesses("rmw.xchg", zeroExtends: true) { modified($0, $1, "operand") }
      + accesses("rmw.cmpxchg", zeroExtends: true) { atomic($0, "atomicCompareExchange", $1) }
  }

  /// An access in all its widths: `rmw.add` is `i32.atomic.rmw.add`, `i32.atomic.rmw8.add_u` and so on.
  private static func accesses(_ access: String, zeroExtends: Bool = false, row: (_ name: String, _ type: String) -> Operation) -> [Operation] {
    let words = access.split(separator: ".").map(String.init)
    return [("i32", 32), ("i64", 64), ("i32", 8), ("i32", 16), ("i64", 8), ("i64", 16), ("i64", 32)].map { type, bits in
      let isNarrow = type != "i\(bits)"
      let name = ([words[0] + (isNarrow ? String(bits) : "")] + words.dropFirst()).joined(separator: ".")
      return row("\(type).atomic.\(name)\(isNarrow && zeroExtends ? "_u" : "")", "UInt\(bits)")
    }
  }

  /// An access that one function of the engine makes, given the type in memory.
  private static func atomic(_ name: String, _ function: String, _ type: String) -> Operation {
    let handler = identifier(name)
    let part = Part(name: handler) { body, _ in body.exit("\(function)(\(body.pc()), \(body.state), \(type).self)") }
    return Operation(name, [part]).only(handler)
  }

  /// An access that replaces a value by the value of an expression over `old` and `operand`.
  private static func modified(_ name: String, _ type: String, _ expression: String) -> Operation {
    let handler = identifier(name)
    let old = expression.contains("old") ? "old" : "_"
    let operand = expression.contains("operand") ? "operand" : "_"
    let part = Part(name: handler) { body, _ in body.exit("atomicModify(\(body.pc()), \(body.state)) { (\(old): \(type), \(operand): \(type)) in \(expression) }") }
    return Operation(name, [part]).only(handler)
  }

  /// The row of an instruction that has one handler, for all of its forms.
  private func only(_ handler: String) -> Operation {
    var row = self
    (row.table, row.handlers) = (.atomic, [(.g, handler)])
    return row
  }
}
