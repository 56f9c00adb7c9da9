import TestSupport
import Testing

@testable import WasmKitLiteEngine

/// Backtraces have the source locations that a module's debug information states, and damaged information harms nothing.
@Suite struct SourceLocationTests {
  static func trap(_ bytes: [UInt8], _ kind: Int32, _ value: Int32) throws -> Trap? {
    let instance = try Module(bytes).instantiate()
    do {
      _ = try instance.call("run", kind, value, returning: Int32.self)
      return nil
    } catch { return error as? Trap }
  }

  @Test(arguments: [4, 5]) func `a frame has the file, line and column of its instruction`(version: Int) throws {
    let bytes = try Fixture.bytes("debug/crash-dwarf\(version).wasm")
    let load = try #require(try Self.trap(bytes, 2, 1_000_000))
    #expect(load.backtrace.map(\.sourceLocation) == [StackFrame.SourceLocation(file: "crash.c", line: 7, column: 10), StackFrame.SourceLocation(file: "crash.c", line: 14, column: 10)])
    #expect(load.backtrace.map(\.functionName) == ["load", "run"])
    let divide = try #require(try Self.trap(bytes, 1, 0))
    #expect(divide.backtrace.map { $0.sourceLocation?.description } == ["crash.c:4:70", "crash.c:13:25"])
    #expect(divide.backtrace[0].description.hasPrefix("crash-dwarf\(version).wasm!divide (crash.c:4:70, byte 0x"))
    #expect(divide.description.contains(" `divide`, crash.c:4:70, byte 0x"))
    let own = try #require(try Self.trap(bytes, 0, 0))
    #expect(own.backtrace.map { $0.sourceLocation?.line } == [12])
  }

  @Test func `a module without debug information has no locations`() throws {
    var builder = ModuleBuilder()
    builder.function([], [], export: "run", op(.unreachable))
    let trap = #expect(throws: Trap.self) { try Module(builder.bytes).instantiate().call("run") }
    #expect(trap?.backtrace.first?.sourceLocation == nil)
    #expect(trap?.backtrace.first?.description == "func[0] (byte 0x\(String(trap?.backtrace.first?.byteOffset ?? 0, radix: 16)))" || trap?.backtrace.first?.functionName == "run")
  }

  @Test func `a name and a location are shown together`() {
    let frame = StackFrame(
      functionIndex: 3, functionName: "_ZN4game4dealEv", moduleName: "table", byteOffset: 0x1A3, demangledName: "game::deal",
      sourceLocation: StackFrame.SourceLocation(file: "deal.cpp", line: 3, column: 42))
    #expect(frame.description == "table!game::deal (deal.cpp:3:42, byte 0x1a3)")
    #expect(StackFrame.SourceLocation(file: "deal.cpp", line: 3, column: 0).description == "deal.cpp:3")
  }

  // MARK: Damage

  /// The range of a custom section's content.
  static func section(_ name: String, _ bytes: [UInt8]) throws -> Range<Int> {
    try #require(try DecodedModule(decoding: bytes).customSections.first { $0.name == name }).content
  }

  @Test(arguments: [4, 5]) func `changed bytes of the sections neither fail the call nor take long`(version: Int) throws {
    let bytes = try Fixture.bytes("debug/crash-dwarf\(version).wasm")
    let ranges = try [".debug_line", ".debug_str"].map { try Self.section($0, bytes) } + (version == 5 ? [try Self.section(".debug_line_str", bytes)] : [])
    var generator = SeededGenerator(seed: UInt64(version))
    let clock = ContinuousClock()
    let time = try clock.measure {
      for turn in 0..<1_500 {
        var changed = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
          // The line table mostly: it is short.
          let range = turn % 4 == 0 ? ranges.randomElement(using: &generator) ?? ranges[0] : ranges[0]
          changed[Int.random(in: range, using: &generator)] = [0, 1, 0x7F, 0x80, 0xFF, UInt8.random(in: 0...255, using: &generator)].randomElement(using: &generator) ?? 0
        }
        let trap = try #require(try Self.trap(changed, 2, 1_000_000))
        #expect(trap.backtrace.map(\.functionName) == ["load", "run"])
      }
    }
    #expect(time < .seconds(60))
  }

  @Test(arguments: [4, 5]) func `a table that is cut off anywhere is read up to there`(version: Int) throws {
    let bytes = try Fixture.bytes("debug/crash-dwarf\(version).wasm")
    let content = try Self.section(".debug_line", bytes)
    var found = 0
    for count in 0..<content.count {
      // What is left becomes a section of its own; the rest is lost.
      let name: [UInt8] = [11] + Array(".debug_line".utf8)
      let module = try DecodedModule(decoding: bytes)
      var cut = Array(bytes[..<8])
      for section in module.sections where section.id != 0 { cut += ModuleBytes.section(section.id, Array(bytes[section.content])) }
      cut += ModuleBytes.section(0, name + bytes[content.lowerBound..<content.lowerBound + count])
      let trap = try #require(try Self.trap(cut, 2, 1_000_000))
      #expect(trap.backtrace.count == 2)
      if trap.backtrace[0].sourceLocation != nil { found += 1 }
    }
    // The unit says how long it is.
    #expect(found == 0)
  }

  /// A module whose function is at the start of its code, with a line table.
  static func module(_ lines: [UInt8]) -> [UInt8] {
    var builder = ModuleBuilder()
    builder.function([TypeByte.i32, TypeByte.i32], [TypeByte.i32], export: "run", op(.unreachable))
    return builder.bytes + ModuleBytes.section(0, [11] + Array(".debug_line".utf8) + lines)
  }

  static func unit(directories: String = "\0", files: String = "a.c\0\0\0\0\0", lineRange: UInt8 = 14, _ program: [UInt8]) -> [UInt8] {
    let tables = Array(directories.utf8) + Array(files.utf8)
    let fields: [UInt8] = [1, 1, 1, 0xFB, lineRange, 13, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1]
    let header = [4, 0] + littleEndian(UInt32(fields.count + tables.count)) + fields + tables
    return littleEndian(UInt32(header.count + program.count)) + header + program
  }

  static func littleEndian(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }

  /// A sequence of one row for addresses 1 to 4.
  static let sequence: [UInt8] = [0, 5, 2, 1, 0, 0, 0, 3, 6, 1, 2, 4, 0, 1, 1]

  @Test func `paths are relative to the folder of the compilation`() throws {
    func file(_ directories: String, _ files: String) throws -> String? {
      try Self.trap(Self.module(Self.unit(directories: directories, files: files, Self.sequence)), 0, 0)?.backtrace[0].sourceLocation?.description
    }
    #expect(try file("\0", "a.c\0\0\0\0\0") == "a.c:7")
    #expect(try file("src\0\0", "a.c\0\u{1}\0\0\0") == "src/a.c:7")
    #expect(try file("src\0\0", "/tmp/a.c\0\u{1}\0\0\0") == "/tmp/a.c:7")
    #expect(try file("\0", "a.c\0\u{9}\0\0\0") == "a.c:7")
    #expect(try file("\0", "\0") == nil)
    #expect(try file("\0", String(repeating: "x", count: 1_000) + "\0\0\0\0\0")?.count == 203)
  }

  @Test func `a long table is read up to the limit of steps`() throws {
    let copies = [UInt8](repeating: 1, count: LineTable.indexStepCount + 1_000)
    let clock = ContinuousClock()
    var trap: Trap?
    let time = try clock.measure { trap = try Self.trap(Self.module(Self.unit(copies + Self.sequence)), 0, 0) }
    #expect(trap?.backtrace.count == 1 && trap?.backtrace[0].sourceLocation == nil)
    #expect(time < .seconds(30))
    // A unit before it is found all the same.
    let both = Self.unit(Self.sequence) + Self.unit(copies)
    #expect(try Self.trap(Self.module(both), 0, 0)?.backtrace[0].sourceLocation?.line == 7)
    // A row that is far into its sequence.
    let far = [0, 5, 2, 1, 0, 0, 0] + [UInt8](repeating: 1, count: LineTable.lookupStepCount + 1_000) + [2, 4, 0, 1, 1]
    #expect(try Self.trap(Self.module(Self.unit(far)), 0, 0)?.backtrace[0].sourceLocation == nil)
  }

  @Test func `numbers that cannot be are refused`() throws {
    for unit in [Self.unit(lineRange: 0, [0x80] + Self.sequence), Self.unit([0, 0]), Self.unit([0, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]), [0xFF, 0xFF, 0xFF, 0xFF] + [UInt8](repeating: 0xFF, count: 8)] {
      let trap = try #require(try Self.trap(Self.module(unit), 0, 0))
      #expect(trap.backtrace[0].sourceLocation == nil)
    }
    // Lines and addresses that wrap.
    let wraps: [UInt8] = [0, 5, 2, 1, 0, 0, 0, 3, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7F, 1, 2, 4, 0, 1, 1]
    #expect(try Self.trap(Self.module(Self.unit(wraps)), 0, 0)?.backtrace[0].sourceLocation == nil)
  }
}
