import TestSupport
import Testing
import WasmKitLiteEngine

@Suite struct NameSectionTests {
  typealias Build = ModuleBytes

  private func names(_ subsections: [UInt8]...) throws -> NameSection {
    try DecodedModule(decoding: Build.module(Build.custom("name", subsections.flatMap { $0 }))).names
  }

  @Test func `every subsection is read`() throws {
    let names = try names(
      [0] + Build.sized(Build.name("module")), Build.nameSubsection(1, [(0, "f"), (7, "g")]), Build.nameSubsection(2, nested: [(0, [(1, "x")]), (3, [])]),
      Build.nameSubsection(3, nested: [(0, [(0, "loop")])]), Build.nameSubsection(4, [(0, "type")]), Build.nameSubsection(5, [(0, "table")]),
      Build.nameSubsection(6, [(0, "memory")]), Build.nameSubsection(7, [(0, "global")]), Build.nameSubsection(8, [(0, "elem")]),
      Build.nameSubsection(9, [(0, "data")]), Build.nameSubsection(10, nested: [(4, [(2, "field")])]), Build.nameSubsection(11, [(0, "tag")]))
    #expect(names.module == "module")
    #expect(names.functions == [0: "f", 7: "g"])
    #expect(names.locals == [0: [1: "x"]])
    #expect(names.labels == [0: [0: "loop"]])
    #expect(names.types == [0: "type"])
    #expect(names.tables == [0: "table"])
    #expect(names.memories == [0: "memory"])
    #expect(names.globals == [0: "global"])
    #expect(names.elements == [0: "elem"])
    #expect(names.data == [0: "data"])
    #expect(names.fields == [4: [2: "field"]])
    #expect(names.tags == [0: "tag"])
  }

  @Test func `names before the damage are kept, and so are those of later subsections`() throws {
    // The second name is not UTF-8.
    let damaged = [1] + Build.sized([3, 0, 1, 0x61, 1, 1, 0xFF, 2, 1, 0x62])
    let names = try names(damaged, Build.nameSubsection(4, [(0, "type")]))
    #expect(names.functions == [0: "a"])
    #expect(names.types == [0: "type"])
  }

  @Test func `locals before the damage are kept`() throws {
    let names = try names([2] + Build.sized([1, 5, 2, 0, 1, 0x61, 1, 9, 0x62]))
    #expect(names.locals == [5: [0: "a"]])
  }

  @Test func `a subsection longer than the section ends the names`() throws {
    let names = try names(Build.nameSubsection(1, [(0, "a")]), [4, 100, 1, 0, 1, 0x62])
    #expect(names.functions == [0: "a"])
    #expect(names.types.isEmpty)
  }

  @Test func `unknown subsections are passed over, and of two names the first counts`() throws {
    let names = try names(
      [99] + Build.sized([1, 2, 3]), Build.nameSubsection(1, [(0, "first"), (0, "second")]), Build.nameSubsection(1, [(0, "third"), (1, "b")]))
    #expect(names.functions == [0: "first", 1: "b"])
  }

  @Test func `no damage to a name section fails the module`() throws {
    let section = Build.names(
      [0] + Build.sized(Build.name("m")), Build.nameSubsection(1, [(0, "f"), (1, "g")]), Build.nameSubsection(2, nested: [(0, [(0, "x"), (1, "y")])]))
    // The content after the section's id, size and name.
    for position in 7..<section.count {
      for bit in 0..<8 {
        var damaged = section
        damaged[position] ^= 1 << UInt8(bit)
        #expect(decodeError(Build.module(damaged)) == nil, "byte \(position), bit \(bit)")
      }
    }
    for count in 0..<section.count - 7 {
      #expect(decodeError(Build.module(Build.custom("name", Array(section[7..<7 + count])))) == nil)
    }
  }

  @Test func `a declared count of names beyond the bytes costs nothing`() throws {
    for id in UInt8(0)...12 {
      #expect(try names([id] + Build.sized([0xFF, 0xFF, 0xFF, 0xFF, 0x0F])) == NameSection())
    }
  }

  @Test func `the name section that comes first counts, wherever it stands`() throws {
    let bytes = Build.module(Build.names(Build.nameSubsection(1, [(0, "a")])), Build.types([]), Build.names(Build.nameSubsection(1, [(0, "b")])))
    #expect(try DecodedModule(decoding: bytes).names.functions == [0: "a"])
  }

  @Test func `a branch hint section is a custom section like any other`() throws {
    let module = try DecodedModule(decoding: Build.module(Build.custom("metadata.code.branch_hint", [0xFF, 0xFF, 0xFF])))
    #expect(module.customSections.map(\.name) == ["metadata.code.branch_hint"])
  }
}
