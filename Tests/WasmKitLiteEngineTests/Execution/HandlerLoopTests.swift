import TestSupport
import Testing
import WasmKitLiteEngine

/// Every handler in a loop, on so little native stack that one which is not a tail call overflows it.
@Suite struct HandlerLoopTests {
  #if DEBUG
    static let turnCount: Int32 = 1_000
  #else
    static let turnCount: Int32 = 1_000_000
  #endif

  /// Exceptions and calls into the host take a microsecond, not a nanosecond.
  static func turnCount(of export: String) -> Int32 { export.hasPrefix("throw") || export.hasPrefix("memory.atomic") ? turnCount / 10 : turnCount }

  static func instantiate(_ module: LoopModule, isFused: Bool, store: Store) throws -> Instance {
    var imports = Imports()
    imports.define("host", "identity") { (_: inout Caller, value: Int32) in value }
    let callees = Callees()
    imports.define("host", "back") { (_: inout Caller, value: Int32) throws -> Int32 in
      guard case .i32(let result)? = try callees.function?.call([.i32(value)]).first else { return -1 }
      return result
    }
    imports.define("other", exportsOf: try Module(LoopModules.other.bytes).instantiate(store: store))
    var configuration = module.configuration
    configuration.fusesInstructions = isFused
    let instance = try Module(module.bytes, configuration: configuration).instantiate(imports, store: store)
    callees.function = try? instance.function("callee")
    return instance
  }

  /// A function that a host function calls back.
  final class Callees: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: the test sets it before any call, on the same thread.
    var function: Function?
  }

  @Test(arguments: LoopModules.all.map(\.name), [false, true]) func `a million turns take no native stack`(name: String, isFused: Bool) throws {
    let module = try #require(LoopModules.all.first { $0.name == name }?.module)
    try onSmallStack {
      let store = Store(limits: ResourceLimits(timeout: nil))
      let instance = try Self.instantiate(module, isFused: isFused, store: store)
      for export in instance.module.exports where export.type == .function(FunctionType([.i32], [.i32])) && export.name != "callee" {
        #expect(try instance.call(export.name, Self.turnCount(of: export.name), returning: Int32.self) == 0, "\(export.name)")
      }
    }
  }
}
