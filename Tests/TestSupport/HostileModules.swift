// Modules that are made to be expensive to load, of any size. Each is the largest of its kind that was found for some list, loop or question of the loader:
// most are valid, so that nothing spares the loader the work.

/// Generators of modules that cost as much as possible to load.
public enum HostileModules {
  private typealias Build = ModuleBytes

  /// A kind of module: about so many bytes, by a number that looks random.
  public struct Kind: Sendable, CustomStringConvertible {
    /// What is there too much of.
    public let name: String
    let make: @Sendable (_ byteCount: Int, _ seed: UInt64) -> [UInt8]
    /// Makes the module.
    public func bytes(_ byteCount: Int, seed: UInt64 = 1) -> [UInt8] { make(byteCount, seed) }
    /// The name.
    public var description: String { name }
  }

  /// All kinds.
  public static let all: [Kind] = types + bodies + branches + lists + names

  // MARK: Parts

  private static func code(_ parts: [UInt8]...) -> [UInt8] { parts.flatMap { $0 } }

  /// Items until they are so many bytes, each made of its number.
  private static func items(_ byteCount: Int, limit: Int = .max, _ item: (Int) -> [UInt8]) -> [[UInt8]] {
    var items: [[UInt8]] = []
    var sum = 0
    while sum < byteCount, items.count < limit {
      items.append(item(items.count))
      sum += items[items.count - 1].count
    }
    return items
  }

  /// A section of so many bytes of items.
  private static func section(_ id: UInt8, _ byteCount: Int, limit: Int = .max, _ item: (Int) -> [UInt8]) -> [UInt8] {
    Build.section(id, Build.vector(items(byteCount, limit: limit, item)))
  }

  private static func repeated(_ part: [UInt8], _ byteCount: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(byteCount + part.count)
    while bytes.count < byteCount { bytes += part }
    return bytes
  }

  /// A module of these sections before the functions, and so many bytes of equal functions of a type, each with its size but without a final `end`.
  private static func module(_ sections: [UInt8], type: Int = 0, after: [UInt8] = [], body: [UInt8], _ byteCount: Int) -> [UInt8] {
    let whole = Build.sized(code(body, [0x0B]))
    let count = max(1, byteCount / (whole.count + 1))
    let functions = code(Build.unsigned(count), repeated(Build.unsigned(type), count * Build.unsigned(type).count))
    return code(Build.header, sections, Build.section(3, functions), after, Build.section(10, code(Build.unsigned(count), repeated(whole, count * whole.count))))
  }

  private static let i32s = [UInt8](repeating: TypeByte.i32, count: 1_000)
  /// Four types: none to none, none to a thousand, a thousand to a thousand, a thousand to none.
  private static let wideTypes = Build.types([
    Build.functionType(), Build.functionType([], []), code([0x60, 0x00], Build.sized(i32s)), code([0x60], Build.sized(i32s), Build.sized(i32s)),
    code([0x60], Build.sized(i32s), [0x00]),
  ])
  private static let thousandValues = repeatedCount([0x41, 0x00], 1_000)
  private static func repeatedCount(_ part: [UInt8], _ count: Int) -> [UInt8] { repeated(part, part.count * count) }
  private static func drops(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x1A, count: count) }
  private static let numbers: [UInt8] = [0x7F, 0x7E, 0x7D, 0x7C]

  /// Types that are all different: parameters count up in base four.
  private static func distinctType(_ number: Int) -> [UInt8] {
    var parameters: [UInt8] = []
    var rest = number
    while rest > 0 {
      rest -= 1
      parameters.append(numbers[rest % 4])
      rest /= 4
    }
    return code([0x60], Build.sized(parameters), [0x00])
  }

  // MARK: Types

  private static let types: [Kind] = [
    Kind(name: "distinct types") { byteCount, _ in code(Build.header, section(1, byteCount) { distinctType($0) }) },
    Kind(name: "equal types") { byteCount, _ in code(Build.header, section(1, byteCount, limit: 1_000_000) { _ in [0x60, 0x00, 0x00] }) },
    Kind(name: "random structures") { byteCount, seed in
      var random = SeededGenerator(seed: seed)
      func field() -> [UInt8] { [numbers[Int.random(in: 0...3, using: &random)], 0x01] }
      return code(Build.header, section(1, byteCount) { _ in code([0x5F], Build.vector((0..<Int.random(in: 0...9, using: &random)).map { _ in field() })) })
    },
    Kind(name: "types of a thousand parameters and results") { byteCount, _ in
      code(Build.header, section(1, byteCount) { number in code([0x60], Build.sized(code([numbers[number % 4], numbers[number / 4 % 4]], i32s.dropLast(2))), Build.sized(i32s)) })
    },
    Kind(name: "one group of all types, each of the next") { byteCount, _ in
      let count = byteCount / 6
      return code(Build.header, Build.types([code([0x4E], Build.vector((0..<count).map { code([0x5E, 0x63], Build.signed(($0 + 1) % count), [0x01]) }))]))
    },
    Kind(name: "groups that refer to those before them") { byteCount, _ in
      code(Build.header, section(1, byteCount) { $0 == 0 ? [0x60, 0x00, 0x00] : code([0x5E, 0x63], Build.signed($0 - 1), [0x00]) })
    },
    Kind(name: "chains of sixty subtypes") { byteCount, _ in
      code(Build.header, section(1, byteCount) { $0 % 60 == 0 ? [0x50, 0x00, 0x5F, 0x00] : code([0x50, 0x01], Build.unsigned($0 - 1), [0x5F, 0x00]) })
    },
    Kind(name: "chains of subtypes of a thousand fields") { byteCount, _ in
      let fields = code(Build.unsigned(1_000), repeatedCount([0x7F, 0x00], 1_000))
      return code(Build.header, section(1, byteCount) { code(($0 % 60 == 0 ? [0x50, 0x00, 0x5F] : code([0x50, 0x01], Build.unsigned($0 - 1), [0x5F])), fields) })
    },
    Kind(name: "empty groups") { byteCount, _ in code(Build.header, section(1, byteCount, limit: 1_000_000) { _ in [0x4E, 0x00] }) },
    Kind(name: "a type with supertypes by the million") { byteCount, _ in
      code(Build.header, Build.types([[0x60, 0x00, 0x00], code([0x50], Build.unsigned(byteCount), [UInt8](repeating: 0, count: byteCount), [0x60, 0x00, 0x00])]))
    },
  ]

  // MARK: Bodies

  private static let bodies: [Kind] = [
    Kind(name: "functions without anything") { byteCount, _ in module(Build.types([Build.functionType()]), body: [0x00], byteCount) },
    Kind(name: "functions of 50,000 locals") { byteCount, _ in
      module(Build.types([Build.functionType()]), body: code([0x01], Build.unsigned(50_000), [0x7F]), byteCount)
    },
    Kind(name: "functions that use the last of 50,000 locals") { byteCount, _ in
      module(
        Build.types([Build.functionType()]), body: code([0x01], Build.unsigned(50_000), [0x7F], [0x41, 0x00, 0x21], Build.unsigned(49_999)), byteCount)
    },
    Kind(name: "functions of 50,000 locals without a default") { byteCount, _ in
      module(
        Build.types([Build.functionType()]), body: code([0x01], Build.unsigned(50_000), [0x64, 0x70], [0x00, 0x21], Build.unsigned(49_999), [0x00]), byteCount)
    },
    Kind(name: "functions of 50,000 locals and a handler") { byteCount, _ in
      module(Build.types([Build.functionType()]), body: code([0x01], Build.unsigned(50_000), [0x7F], [0x1F, 0x40, 0x00, 0x0B]), byteCount)
    },
    Kind(name: "locals in runs of one") { byteCount, _ in
      let runs = (0..<20_000).flatMap { [0x01, numbers[$0 % 4]] as [UInt8] }
      return module(Build.types([Build.functionType()]), body: code(Build.unsigned(20_000), runs, repeatedCount(code([0x20], Build.unsigned(19_999), [0x1A]), 10_000)), byteCount)
    },
    Kind(name: "locals in empty runs") { byteCount, _ in
      module(Build.types([Build.functionType()]), body: code(Build.unsigned(byteCount / 2), repeatedCount([0x00, 0x7F], byteCount / 2)), byteCount)
    },
    Kind(name: "functions of a thousand parameters and results") { byteCount, _ in module(wideTypes, type: 3, body: [0x00, 0x00], byteCount) },
    Kind(name: "calls of a thousand parameters and results") { byteCount, _ in
      module(wideTypes, type: 3, body: code([0x00], (0..<1_000).flatMap { code([0x20], Build.unsigned($0)) }, repeatedCount([0x10, 0x00], 20_000)), byteCount)
    },
    Kind(name: "tail calls in dead code") { byteCount, _ in module(wideTypes, type: 3, body: code([0x00, 0x00], repeatedCount([0x12, 0x00], 20_000)), byteCount) },
    Kind(name: "tail calls whose results are subtypes") { byteCount, _ in
      // A chain of structures; functions that give a thousand references to the last, called by one that gives references to the first.
      let chain = (0..<60).map { $0 == 0 ? [0x50, 0x00, 0x5F, 0x00] : code([0x50, 0x01], Build.unsigned($0 - 1), [0x5F, 0x00] as [UInt8]) }
      func results(_ index: Int) -> [UInt8] { code([0x60, 0x00], Build.unsigned(1_000), repeatedCount(code([0x63], Build.signed(index)), 1_000)) }
      let sections = Build.types(chain + [results(0), results(59)])
      let body = code([0x00, 0x00], repeatedCount([0x12, 0x00], 50_000), [0x0B])
      let callee = [0x00, 0x00, 0x0B] as [UInt8]
      let count = max(1, byteCount / body.count)
      return code(Build.header, sections, Build.section(3, Build.vector([Build.unsigned(61)] + (0..<count).map { _ in Build.unsigned(60) })))
        + Build.code([Build.sized(callee)] + (0..<count).map { _ in Build.sized(body) })
    },
    Kind(name: "nested blocks") { byteCount, _ in
      let depth = min(byteCount, 7_000_000) / 3
      return Build.module(instructions: code(repeatedCount([0x02, 0x40], depth), [UInt8](repeating: 0x0B, count: depth)))
    },
    Kind(name: "nested blocks that are not closed") { byteCount, _ in Build.module(instructions: repeated([0x02, 0x40], min(byteCount, 7_000_000))) },
    Kind(name: "nested handlers") { byteCount, _ in
      let depth = min(byteCount, 7_000_000) / 4
      return Build.module(instructions: code(repeatedCount([0x1F, 0x40, 0x00], depth), [UInt8](repeating: 0x0B, count: depth)))
    },
    Kind(name: "blocks of a thousand parameters and results") { byteCount, _ in
      module(wideTypes, body: code([0x00], thousandValues, repeatedCount([0x02, 0x03, 0x0B], 30_000), drops(1_000)), byteCount)
    },
    Kind(name: "ifs of a thousand results without an else") { byteCount, _ in
      module(wideTypes, body: code([0x00, 0x00], repeatedCount([0x41, 0x00, 0x04, 0x03, 0x0B], 20_000), drops(1_000)), byteCount)
    },
    Kind(name: "blocks of reference types") { byteCount, _ in
      module(Build.types([Build.functionType()]), body: code([0x00], repeatedCount([0x02, 0x63, 0x00, 0x00, 0x0B, 0x1A], 100_000)), byteCount)
    },
    Kind(name: "operands that wait") { byteCount, _ in
      module(Build.types([Build.functionType([TypeByte.i32])]), body: code([0x00], repeatedCount([0x20, 0x00], 60_000), drops(60_000)), byteCount)
    },
    Kind(name: "constants") { byteCount, _ in
      module(Build.types([Build.functionType([TypeByte.i32])]), body: code([0x00], repeatedCount([0x41, 0x00, 0x21, 0x00], 200_000)), byteCount)
    },
    Kind(name: "dead code") { byteCount, _ in module(Build.types([Build.functionType()]), body: code([0x00, 0x00], repeatedCount([0x6A, 0x1A], 300_000)), byteCount) },
  ]

  // MARK: Branches

  private static let branches: [Kind] = [
    Kind(name: "br_table over labels of a thousand results") { byteCount, _ in
      // 60 blocks of a thousand results, and tables over all of them.
      let table = code([0x41, 0x00, 0x0E], Build.unsigned(60), (0..<61).map { UInt8($0) })
      let count = max(1, byteCount / (table.count + 3_000))
      let blocks = repeatedCount([0x02, 0x02], 61)
      let tables = repeatedCount(code([0x02, 0x02], thousandValues, table, [0x0B], drops(1_000)), min(count, 1_000))
      return module(wideTypes, body: code([0x00], blocks, tables, thousandValues, [UInt8](repeating: 0x0B, count: 61), drops(1_000)), byteCount)
    },
    Kind(name: "br_table over labels of many lists, in dead code") { byteCount, _ in
      let lists = (0..<100).map { number in code([0x60, 0x00], Build.sized(code([numbers[number % 4], numbers[number / 4 % 4], numbers[number / 16 % 4], numbers[number / 64]], i32s.dropLast(4)))) }
      let table = code([0x0E], Build.unsigned(99), (0..<100).map { UInt8($0) })
      let open = (0..<100).flatMap { code([0x02], Build.signed($0 + 1)) }
      let body = code([0x00], open, [0x00], repeated(table, max(1, byteCount - 105_000)), repeatedCount(code([0x0B], drops(1_000), [0x00]), 100))
      return module(Build.types([Build.functionType()] + lists), body: body, byteCount)
    },
    Kind(name: "br_table of many labels") { byteCount, _ in
      let count = min(byteCount, 7_000_000)
      return Build.module(instructions: code([0x41, 0x00, 0x0E], Build.unsigned(count), [UInt8](repeating: 0, count: count + 1)))
    },
    Kind(name: "br_if with a thousand values") { byteCount, _ in
      let body = code([0x00, 0x02, 0x02], thousandValues, repeatedCount([0x41, 0x00, 0x0D, 0x00], 50_000), [0x0B], drops(1_000))
      return module(wideTypes, body: body, byteCount)
    },
    Kind(name: "branches by the thousand") { byteCount, _ in
      module(Build.types([Build.functionType()]), body: code([0x00], repeatedCount([0x41, 0x00, 0x0D, 0x00], 100_000)), byteCount)
    },
    Kind(name: "returns of a thousand values") { byteCount, _ in
      module(wideTypes, type: 2, body: code([0x00], thousandValues, repeatedCount([0x41, 0x00, 0x04, 0x40, 0x00, 0x0B], 10), repeatedCount([0x0F], 100_000)), byteCount)
    },
    Kind(name: "try_table of many catches of long payloads") { byteCount, _ in
      let clauses = repeatedCount([0x00, 0x00, 0x00], 5_000)
      let body = code([0x00, 0x02, 0x02, 0x1F, 0x40], Build.unsigned(5_000), clauses, [0x0B, 0x00, 0x0B], drops(1_000))
      return module(wideTypes, after: Build.tags([4]), body: body, byteCount)
    },
    Kind(name: "older handlers of long payloads") { byteCount, _ in
      let body = code([0x00], repeatedCount(code([0x06, 0x40], repeatedCount([0x07, 0x00, 0x00], 20), [0x0B]), 500))
      return module(wideTypes, after: Build.tags([4]), body: body, byteCount)
    },
    Kind(name: "handlers of everything") { byteCount, _ in
      module(
        Build.types([Build.functionType()]), body: code([0x00], repeatedCount(code([0x1F, 0x40], Build.unsigned(100), repeatedCount([0x02, 0x00], 100), [0x0B]), 200)), byteCount)
    },
    Kind(name: "br_on_null with a thousand values") { byteCount, _ in
      let body = code([0x00, 0x02, 0x02], thousandValues, repeatedCount([0xD0, 0x70, 0xD5, 0x00, 0x1A], 30_000), [0x0B], drops(1_000))
      return module(wideTypes, body: body, byteCount)
    },
    Kind(name: "select") { byteCount, _ in
      module(
        Build.types([Build.functionType()]), body: code([0x00, 0x41, 0x00], repeatedCount([0x41, 0x00, 0x41, 0x00, 0x1C, 0x01, 0x7F], 50_000), [0x1A]), byteCount)
    },
  ]

  // MARK: Lists

  private static let signature = Build.types([Build.functionType()])

  private static let lists: [Kind] = [
    Kind(name: "functions without bodies") { byteCount, _ in code(Build.header, signature, section(3, byteCount, limit: 1_000_000) { _ in [0x00] }) },
    Kind(name: "imported functions") { byteCount, _ in code(Build.header, signature, section(2, byteCount) { _ in [0x00, 0x00, 0x00, 0x00] }) },
    Kind(name: "imported functions of long types") { byteCount, _ in
      let types = Build.types((0..<30).map { code([0x60], Build.sized(code([numbers[$0 % 4], numbers[$0 / 4 % 4]], i32s.dropLast(2))), Build.sized(i32s)) })
      return code(Build.header, types, section(2, byteCount) { code([0x00, 0x00, 0x00], Build.unsigned($0 % 30)) })
    },
    Kind(name: "imported globals") { byteCount, _ in code(Build.header, section(2, byteCount) { _ in [0x00, 0x00, 0x03, 0x7F, 0x00] }) },
    Kind(name: "imported memories") { byteCount, _ in code(Build.header, section(2, byteCount) { _ in [0x00, 0x00, 0x02, 0x00, 0x00] }) },
    Kind(name: "tables") { byteCount, _ in code(Build.header, section(4, byteCount) { _ in [0x70, 0x00, 0x00] }) },
    Kind(name: "memories") { byteCount, _ in code(Build.header, section(5, byteCount) { _ in [0x00, 0x00] }) },
    Kind(name: "tags") { byteCount, _ in code(Build.header, signature, section(13, byteCount, limit: 1_000_000) { _ in [0x00, 0x00] }) },
    Kind(name: "tags of long types") { byteCount, _ in
      code(
        Build.header, Build.types((0..<30).map { code([0x60], Build.sized(code([numbers[$0 % 4], numbers[$0 / 4 % 4]], i32s.dropLast(2))), [0x00]) }),
        section(13, byteCount, limit: 1_000_000) { code([0x00], Build.unsigned($0 % 30)) })
    },
    Kind(name: "globals") { byteCount, _ in code(Build.header, section(6, byteCount) { _ in [0x7F, 0x00, 0x41, 0x00, 0x0B] }) },
    Kind(name: "a global of a long expression") { byteCount, _ in
      code(Build.header, Build.globals([code([0x7F, 0x00, 0x41, 0x00], repeated([0x41, 0x00, 0x6A], byteCount), [0x0B])]))
    },
    Kind(name: "a global of nested blocks") { byteCount, _ in
      code(Build.header, Build.globals([code([0x7F, 0x00], repeatedCount([0x02, 0x40], byteCount / 3), [UInt8](repeating: 0x0B, count: byteCount / 3 + 1))]))
    },
    Kind(name: "exports") { byteCount, _ in
      Build.module(signature, Build.functions([0]), section(7, byteCount) { code(Build.name(String($0, radix: 36)), [0x00, 0x00]) }, Build.code([Build.body(instructions: [])]))
    },
    Kind(name: "element segments") { byteCount, _ in code(Build.header, signature, section(9, byteCount, limit: 100_000) { _ in [0x05, 0x70, 0x00] }) },
    Kind(name: "an element segment of functions") { byteCount, _ in
      Build.module(
        signature, Build.functions([0]), Build.elements([code([0x01, 0x00], Build.unsigned(byteCount), [UInt8](repeating: 0, count: byteCount))]), Build.code([Build.body(instructions: [])]))
    },
    Kind(name: "an element segment of expressions") { byteCount, _ in
      let count = byteCount / 3
      return Build.module(
        signature, Build.functions([0]), Build.elements([code([0x05, 0x70], Build.unsigned(count), repeatedCount([0xD2, 0x00, 0x0B], count))]),
        Build.code([Build.body(instructions: [])]))
    },
    Kind(name: "element segments of one expression") { byteCount, _ in
      code(Build.header, section(9, byteCount, limit: 100_000) { _ in [0x05, 0x70, 0x02, 0xD0, 0x70, 0x0B, 0xD0, 0x70, 0x0B] })
    },
    Kind(name: "data segments") { byteCount, _ in code(Build.header, section(11, byteCount, limit: 100_000) { _ in [0x01, 0x00] }) },
    Kind(name: "active data segments") { byteCount, _ in
      code(Build.header, Build.memories([[0x00, 0x01]]), section(11, byteCount, limit: 100_000) { _ in [0x00, 0x41, 0x00, 0x0B, 0x00] })
    },
    Kind(name: "declared functions") { byteCount, _ in
      let count = byteCount / 8
      return Build.module(
        signature, Build.section(3, code(Build.unsigned(count), [UInt8](repeating: 0, count: count))), Build.elements([code([0x03, 0x00], Build.vector((0..<count).map { Build.unsigned($0) }))]),
        Build.section(10, code(Build.unsigned(count), repeatedCount([0x02, 0x00, 0x0B], count - 1), Build.body(instructions: repeatedCount([0xD2, 0x00, 0x1A], count / 3)))))
    },
  ]

  // MARK: Names

  private static let names: [Kind] = [
    Kind(name: "custom sections") { byteCount, _ in code(Build.header, repeated([0x00, 0x01, 0x00], min(byteCount, 300_000))) },
    Kind(name: "custom sections with long names") { byteCount, _ in
      code(Build.header, repeated(Build.custom(String(repeating: "n", count: 100_000)), byteCount))
    },
    Kind(name: "long names of imports") { byteCount, _ in
      code(Build.header, signature, section(2, byteCount) { _ in code(Build.name(String(repeating: "m", count: 50_000)), Build.name(String(repeating: "é", count: 25_000)), [0x00, 0x00]) })
    },
    Kind(name: "names of functions") { byteCount, _ in
      code(Build.header, Build.custom("name", subsection(1, Build.vector(items(byteCount) { code(Build.unsigned($0), [0x01, 0x61]) }))))
    },
    Kind(name: "long names of functions") { byteCount, _ in
      code(Build.header, Build.custom("name", subsection(1, Build.vector(items(byteCount) { code(Build.unsigned($0), Build.name(String(repeating: "f", count: 16))) }))))
    },
    Kind(name: "names of locals") { byteCount, _ in
      code(Build.header, Build.custom("name", subsection(2, Build.vector(items(byteCount) { code(Build.unsigned($0), [0x01, 0x00, 0x00]) }))))
    },
    Kind(name: "subsections of names") { byteCount, _ in code(Build.header, Build.custom("name", repeated([0x01, 0x01, 0x00], byteCount))) },
  ]

  private static func subsection(_ id: UInt8, _ content: [UInt8]) -> [UInt8] { code([id], Build.sized(content)) }
}
