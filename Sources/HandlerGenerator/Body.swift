// The body of a handler while its parts are written one after the other.

/// Lines of Swift, and where the values of the next part are found.
///
/// Each part reads its operands from where its own instruction has them: `offset` bytes behind the first part's. What a part leaves in an accumulator is a
/// constant of its own, so that the next part reads it by name and the compiler sees one straight piece of code.
struct Body {
  private(set) var lines: [String] = []
  /// The bytes from the first part's instruction to the running one's.
  private(set) var offset = 0
  /// What the accumulators hold, as Swift expressions.
  private var integer = "ia"
  private var single = "fa"
  private var double = "da"
  /// The last result of an integer type, if its type is known.
  private var typedInteger: (name: String, type: ValueType)?
  /// Behind the names of this part's constants, so that those of several parts differ.
  private(set) var suffix = ""
  /// Whether the handler has gone on to another one.
  private(set) var isFinished = false

  /// Begins the part of this number, counted from 0; of `count` in all.
  mutating func begin(_ number: Int, of count: Int) {
    precondition(!isFinished, "a part follows one that is always the last")
    suffix = count == 1 ? "" : String(number + 1)
  }

  /// Adds a line, with a mark at each expression that uses an address.
  mutating func add(_ line: String) { lines.append(Body.marked(line)) }

  /// A line with `unsafe` where strict memory safety wants it: at the value of a constant, at a condition and its branch, or at a statement.
  private static func marked(_ line: String) -> String {
    func mark(_ expression: Substring) -> String { usesAddress(expression) ? "unsafe \(expression)" : String(expression) }
    if line.hasPrefix("let "), let equals = line.firstRange(of: " = ") { return line[..<equals.upperBound] + mark(line[equals.upperBound...]) }
    if line.hasPrefix("if let ") || line.hasPrefix("if "), let brace = line.firstRange(of: " { return ") {
      let condition = line[line.index(line.startIndex, offsetBy: 3)..<brace.lowerBound]
      let isBinding = condition.hasPrefix("let ")
      return "if \(isBinding ? String(condition) : mark(condition)) { return \(mark(line[brace.upperBound...].dropLast(2))) }"
    }
    return mark(line[...])
  }

  /// Whether an expression has one of the machine's registers that are addresses.
  private static func usesAddress(_ expression: Substring) -> Bool {
    expression.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains { ["pc", "sp", "mp", "cx"].contains($0) }
  }

  /// The address of the running instruction, or of a place in it.
  func pc(_ place: Int = 0) -> String { offset + place == 0 ? "pc" : "pc + \(offset + place)" }
  /// The slot whose number is at this byte of the running instruction.
  func slotNumber(_ byte: Int) -> String { "pc.slot(\(offset + byte))" }
  func unsigned32(_ byte: Int) -> String { "pc.u32(\(offset + byte))" }
  func signed32(_ byte: Int) -> String { "pc.i32(\(offset + byte))" }
  func unsigned64(_ byte: Int) -> String { "pc.u64(\(offset + byte))" }

  /// A value of a slot.
  func slot(_ byte: Int, _ type: ValueType) -> String { "\(type.swiftName).read(sp, \(slotNumber(byte)))" }
  /// An immediate, if the instruction is one whose second operand is at byte 12 behind `place`.
  func immediate(_ type: ValueType, _ place: Int = 0) -> String { "\(type.swiftName).immediate(\(pc(place)))" }

  /// The value of the accumulator of a type.
  func accumulator(_ type: ValueType) -> String {
    switch type.accumulator {
    case .single: return single
    case .double: return double
    case .integer:
      if let typedInteger, typedInteger.type == type { return typedInteger.name }
      switch type {
      case .i32: return "low32(\(integer))"
      case .boolean: return "low32(\(integer)) != 0"
      case .i64, .integer, .f32, .f64: return integer
      }
    }
  }

  /// The arguments of a handler from the stack's on, as they are now.
  var state: String { "sp, mp, fu, cx, \(integer), \(single), \(double)" }

  /// Writes a result to the slot at byte 8, if `keeps`, and leaves it in its accumulator.
  mutating func finish(_ name: String, _ type: ValueType, keeps: Bool, byteCount: Int) {
    if keeps { add("\(name).write(sp, \(slotNumber(8)))") }
    switch type.accumulator {
    case .integer: (integer, typedInteger) = (type == .i64 || type == .integer ? name : "\(name).integer(ia)", (name, type))
    case .single: single = name
    case .double: double = name
    }
    advance(byteCount)
  }

  /// Goes behind an instruction of this size.
  mutating func advance(_ byteCount: Int) { offset += byteCount }

  /// Leaves the handler for good, with a call in tail position.
  mutating func exit(_ call: String) {
    add(call)
    isFinished = true
  }

  /// Goes on with the next instruction, if nothing else was said.
  mutating func finish() {
    if !isFinished { exit("next(\(pc()), \(state))") }
  }
}
