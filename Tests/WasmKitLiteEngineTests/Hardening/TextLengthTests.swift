import TestSupport
import Testing
import WasmKitLiteEngine

/// Texts that quote a module are of bounded length, however long its names and lists are.
@Suite struct TextLengthTests {
  @Test("a backtrace shows so much of a function's name") func namesOfFrames() throws {
    let name = String(repeating: "n", count: 90_000)
    var builder = ModuleBuilder()
    builder.name = name
    builder.function([], [], export: "run", name: name, op(.unreachable))
    let trap = #expect(throws: Trap.self) { try Module(builder.bytes).instantiate().call("run") }
    #expect(trap?.backtrace.first?.functionName?.count == 201)
    #expect(trap?.backtrace.first?.moduleName?.hasSuffix("…") == true)
    #expect(trap.map { "\($0) \($0.backtrace)".count < 1_000 } == true)
  }

  @Test("a link error names the first imports that are missing, and how many there are beside") func missingImports() throws {
    var builder = ModuleBuilder()
    let many = [UInt8](repeating: TypeByte.i64, count: 1_000)
    for index in 0..<5_000 { builder.importFunction("host", "f\(index)" + String(repeating: "x", count: 1_000), many, many) }
    let module = try Module(builder.bytes)
    let error = #expect(throws: LinkError.self) { try module.instantiate() }
    #expect(error?.message.hasSuffix("and 4980 more") == true)
    #expect((error?.message.count ?? .max) < 20_000)
    #expect(error?.imports.count == 5_000)
    var imports = Imports()
    for item in module.imports { imports.define(item.module, item.name) { (_: inout Caller) -> Void in } }
    let other = #expect(throws: LinkError.self) { try module.instantiate(imports) }
    #expect((other?.message.count ?? .max) < 20_000)
  }

  @Test("an error of an unknown export names some of those that there are") func unknownExport() throws {
    var builder = ModuleBuilder()
    for index in 0..<5_000 { builder.function([], [], export: "f\(index)") }
    let instance = try Module(builder.bytes).instantiate()
    let error = #expect(throws: CallError.self) { try instance.call("g") }
    #expect(error?.message.hasSuffix("and 4980 more") == true)
  }

  @Test("a validation error shows so much of a function's name") func validation() throws {
    var builder = ModuleBuilder()
    builder.function([], [], name: String(repeating: "n", count: 90_000), i32(1))
    let error = #expect(throws: ValidationError.self) { try Module(builder.bytes) }
    #expect(error.map { "\($0)".count < 1_000 } == true)
  }
}
