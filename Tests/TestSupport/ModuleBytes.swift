// Modules put together by hand, byte for byte, sound or not. It knows how sections are framed and numbers are written, and no more:
// what a test wants to be wrong it writes as bytes.

/// Builders of the binary format's parts; each returns bytes, to be concatenated.
public enum ModuleBytes {
  /// The magic number and version 1.
  public static let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

  /// A module of these sections.
  public static func module(_ sections: [UInt8]...) -> [UInt8] { header + sections.flatMap { $0 } }

  /// A module with one function, of type `[] -> []`, whose body has these instructions; the final `end` is added.
  public static func module(instructions: [UInt8], after sections: [UInt8] = []) -> [UInt8] {
    header + types([functionType()]) + functions([0]) + sections + code([body(instructions: instructions)])
  }

  // MARK: Numbers. Spec: https://webassembly.github.io/spec/core/binary/values.html#integers

  /// An unsigned number in as few bytes as it takes, or padded to so many.
  public static func unsigned(_ value: some BinaryInteger, paddedTo byteCount: Int = 0) -> [UInt8] {
    var rest = UInt64(value)
    var bytes: [UInt8] = []
    repeat {
      bytes.append(UInt8(rest & 0x7F))
      rest >>= 7
    } while rest != 0 || bytes.count < byteCount
    for position in bytes.indices.dropLast() { bytes[position] |= 0x80 }
    return bytes
  }

  /// A signed number in as few bytes as it takes, or padded to so many.
  public static func signed(_ value: some BinaryInteger, paddedTo byteCount: Int = 0) -> [UInt8] {
    var rest = Int64(value)
    var bytes: [UInt8] = []
    while true {
      let payload = UInt8(truncatingIfNeeded: rest & 0x7F)
      rest >>= 7
      let isDone = rest == (payload & 0x40 == 0 ? 0 : -1) && bytes.count + 1 >= byteCount
      bytes.append(isDone ? payload : payload | 0x80)
      if isDone { return bytes }
    }
  }

  /// A name: its size, then UTF-8.
  public static func name(_ text: String) -> [UInt8] { sized(Array(text.utf8)) }

  /// A size in bytes, then the bytes.
  public static func sized(_ content: [UInt8]) -> [UInt8] { unsigned(content.count) + content }

  /// A count, then the items.
  public static func vector(_ items: [[UInt8]]) -> [UInt8] { unsigned(items.count) + items.flatMap { $0 } }

  // MARK: Sections. Spec: https://webassembly.github.io/spec/core/binary/modules.html

  /// A section of any kind.
  public static func section(_ id: UInt8, _ content: [UInt8]) -> [UInt8] { [id] + sized(content) }

  /// A custom section.
  public static func custom(_ text: String, _ content: [UInt8] = []) -> [UInt8] { section(0, name(text) + content) }

  /// A type section of these groups or types.
  public static func types(_ items: [[UInt8]]) -> [UInt8] { section(1, vector(items)) }

  /// A function type, by the bytes of its parameters and results, one byte each.
  public static func functionType(_ parameters: [UInt8] = [], _ results: [UInt8] = []) -> [UInt8] { [0x60] + sized(parameters) + sized(results) }

  /// An import section.
  public static func imports(_ items: [[UInt8]]) -> [UInt8] { section(2, vector(items)) }

  /// An import; the descriptor starts with the byte of its kind.
  public static func importItem(_ module: String, _ item: String, _ descriptor: [UInt8]) -> [UInt8] { name(module) + name(item) + descriptor }

  /// A function section of these type indices.
  public static func functions(_ types: [UInt32]) -> [UInt8] { section(3, vector(types.map { unsigned($0) })) }

  /// A table section.
  public static func tables(_ items: [[UInt8]]) -> [UInt8] { section(4, vector(items)) }

  /// A memory section; an item is the limits with their flags.
  public static func memories(_ items: [[UInt8]]) -> [UInt8] { section(5, vector(items)) }

  /// A tag section of these type indices.
  public static func tags(_ types: [UInt32]) -> [UInt8] { section(13, vector(types.map { [0] + unsigned($0) })) }

  /// A global section; an item is a type, a mutability and an expression.
  public static func globals(_ items: [[UInt8]]) -> [UInt8] { section(6, vector(items)) }

  /// An export section.
  public static func exports(_ items: [[UInt8]]) -> [UInt8] { section(7, vector(items)) }

  /// An export: 0 a function, 1 a table, 2 a memory, 3 a global, 4 a tag.
  public static func export(_ text: String, kind: UInt8, index: UInt32) -> [UInt8] { name(text) + [kind] + unsigned(index) }

  /// A start section.
  public static func start(_ function: UInt32) -> [UInt8] { section(8, unsigned(function)) }

  /// An element section.
  public static func elements(_ items: [[UInt8]]) -> [UInt8] { section(9, vector(items)) }

  /// A data count section.
  public static func dataCount(_ count: UInt32) -> [UInt8] { section(12, unsigned(count)) }

  /// A code section of these bodies, see ``body(locals:instructions:)``.
  public static func code(_ bodies: [[UInt8]]) -> [UInt8] { section(10, vector(bodies)) }

  /// A body with its size; the final `end` is added. Locals are groups of a count and the byte of a type.
  public static func body(locals: [(count: UInt32, type: UInt8)] = [], instructions: [UInt8]) -> [UInt8] {
    sized(vector(locals.map { unsigned($0.count) + [$0.type] }) + instructions + [0x0B])
  }

  /// A data section.
  public static func data(_ items: [[UInt8]]) -> [UInt8] { section(11, vector(items)) }

  // MARK: The name section. Spec: https://webassembly.github.io/spec/core/appendix/custom.html#name-section

  /// A name section of these subsections.
  public static func names(_ subsections: [UInt8]...) -> [UInt8] { custom("name", subsections.flatMap { $0 }) }

  /// A subsection of names by index.
  public static func nameSubsection(_ id: UInt8, _ map: [(UInt32, String)]) -> [UInt8] { [id] + sized(nameMap(map)) }

  /// A subsection of names by two indices.
  public static func nameSubsection(_ id: UInt8, nested map: [(UInt32, [(UInt32, String)])]) -> [UInt8] {
    [id] + sized(vector(map.map { unsigned($0.0) + nameMap($0.1) }))
  }

  private static func nameMap(_ map: [(UInt32, String)]) -> [UInt8] { vector(map.map { unsigned($0.0) + name($0.1) }) }
}
