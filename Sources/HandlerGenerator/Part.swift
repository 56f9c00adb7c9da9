// One instruction in one form: the unit that handlers are made of, alone or fused.

/// What a handler does for one instruction.
struct Part {
  /// The name of its own handler, without the prefix: `i32_add_ss`.
  var name: String
  /// What it reads from an accumulator, and what it leaves there.
  var reads: ValueType?
  var result: ValueType?
  /// Whether its result needs no slot if only the part behind it reads it.
  var canLeaveOut: Bool { result != nil && !alwaysKeeps }
  /// Whether it writes its slot in every case.
  var alwaysKeeps = false
  /// Writes its lines; `keeps` tells whether the result goes to its slot.
  var write: (_ body: inout Body, _ keeps: Bool) -> Void
}

extension Part {
  /// Whether nothing can follow it in a fused handler, since it goes on elsewhere.
  var isLast: Bool {
    var body = Body()
    body.begin(0, of: 1)
    write(&body, true)
    return body.isFinished
  }

  /// The name of a handler's function.
  static func function(_ name: String) -> String { "wkl_" + name }

  /// A handler's declaration.
  ///
  /// - Parameter isShared: Whether other modules of the package name it.
  static func declaration(_ name: String, _ lines: [String], isShared: Bool = false) -> String {
    "@c \(isShared ? "package " : "")func \(function(name))(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {\n"
      + lines.map { "  \($0)\n" }.joined() + "}\n"
  }

  /// The handler of this part alone.
  var declaration: String {
    var body = Body()
    body.begin(0, of: 1)
    write(&body, true)
    body.finish()
    return Part.declaration(name, body.lines)
  }
}
