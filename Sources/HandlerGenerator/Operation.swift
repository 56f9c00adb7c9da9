// A row of the tables of operations: an instruction, or a kind of move, with the handlers of all its forms.

/// One row: an instruction and its handlers, one a form.
struct Operation {
  /// The tables in which lowering finds handlers by instruction and form.
  enum Table: String, CaseIterable {
    case operation, atomic, branch, negatedBranch, trackedStore
  }

  /// The instruction's name in the specification, or a name of the engine's own for what only lowering makes.
  var name: String
  /// The table that the row is in; nil if lowering names the handlers itself.
  var table: Table?
  /// The handlers of the forms, by their names without the prefix.
  var handlers: [(form: Form, name: String)] = []
  /// What the handlers that are this row's own do.
  var parts: [Part] = []

  /// A row of an instruction: a handler of its own for each form, which `write` makes.
  init(_ table: Table, _ name: String, prefix: String = "", _ forms: [Form], part: (Form, _ name: String) -> Part) {
    (self.name, self.table) = (name, table)
    handlers = forms.map { ($0, "\(prefix)\(Operation.identifier(name))_\($0.rawValue)") }
    parts = handlers.map(part)
  }

  /// A row of an instruction that does the same to slots and memory as another one does: it has that one's handlers.
  init(_ table: Table, _ name: String, handlersOf other: String, _ forms: [Form], butOwn own: [(Form, String)] = []) {
    (self.name, self.table) = (name, table)
    handlers = forms.map { form in (form, own.first { $0.0 == form }?.1 ?? "\(Operation.identifier(other))_\(form.rawValue)") }
  }

  /// Handlers that lowering names itself.
  init(_ name: String, _ parts: [Part]) {
    (self.name, self.parts) = (name, parts)
  }

  /// A name as a part of a handler's: `i32.load8_u` gives `i32_load8_u`.
  static func identifier(_ name: String) -> String { String(name.map { $0 == "." ? "_" : $0 }) }

  /// The engine's `Opcode` of the instruction: `i32.load8_u` gives `i32Load8U`.
  var opcode: String {
    let words = name.split { $0 == "." || $0 == "_" }
    return words.dropFirst().reduce(String(words[0])) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }

  /// The names of operands in the tables' expressions.
  private static let operands: Set<String> = ["left", "right", "operand", "code"]

  /// An expression with the names of a part's own constants in the operands' place.
  static func expression(_ text: String, suffix: String) -> String {
    var result = ""
    var word = ""
    for character in text + "\n" {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
      } else {
        result += operands.contains(word) ? word + suffix : word
        result.append(character)
        word = ""
      }
    }
    result.removeLast()
    return result
  }
}
