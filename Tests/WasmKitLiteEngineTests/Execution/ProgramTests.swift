import Foundation
import TestSupport
import Testing
import WasmKitLiteEngine

/// Compiled programs: what they give and the fuel that they take.
@Suite struct ProgramTests {
  /// The fuel of `run`, the same in every build and on every machine. Changes only with what instructions cost.
  static let fuel: [(program: String, fuel: UInt64)] = [("fib", 35_835_019), ("sieve", 75_898_308), ("matrix", 28_423_826)]

  struct Program: Decodable {
    struct Call: Decodable {
      let function: String
      let arguments: [Int32]
      let result: Int64
    }
    let module: String
    let run: Int64
    let calls: [Call]
  }

  static let limits = ResourceLimits(timeout: nil)

  static func program(_ name: String) throws -> (Program, Instance) {
    let programs = try JSONDecoder().decode([String: Program].self, from: Data(try Fixture.bytes("programs/expected.json")))
    let program = try #require(programs[name])
    return (program, try Module(try Fixture.bytes("programs/\(program.module)")).instantiate(limits: limits))
  }

  @Test(arguments: fuel.map(\.program)) func `a program gives what a native build gives`(name: String) throws {
    let (program, instance) = try Self.program(name)
    for call in program.calls {
      let results = try instance.call(call.function, arguments: call.arguments.map { .i32($0) })
      switch results.first {
      case .i32(let result)?: #expect(Int64(result) == call.result, "\(call)")
      case .i64(let result)?: #expect(result == call.result, "\(call)")
      default: Issue.record("\(name) \(call.function) gives \(results)")
      }
    }
  }

  @Test(arguments: fuel.map(\.program)) func `a run takes the same fuel in debug and release`(name: String) throws {
    let (program, instance) = try Self.program(name)
    #expect(try instance.call("run", returning: Int64.self) == program.run)
    #expect(instance.store.fuelConsumed == Self.fuel.first { $0.program == name }?.fuel)
  }

  @Test func `a program with exactly the fuel that it takes ends well, with one unit less it does not`() throws {
    let (_, instance) = try Self.program("fib")
    var limits = Self.limits
    limits.fuel = 1_000_000
    #expect(try instance.call("fib", 15 as Int32, returning: Int32.self, limits: limits) == 610)
    let fuel = instance.store.fuelConsumed
    limits.fuel = fuel
    #expect(try instance.call("fib", 15 as Int32, returning: Int32.self, limits: limits) == 610)
    limits.fuel = fuel - 1
    #expect(throws: ResourceExhaustion.self) { try instance.call("fib", 15 as Int32, returning: Int32.self, limits: limits) }
    limits.fuel = fuel
    #expect(try instance.call("fib", 15 as Int32, returning: Int32.self, limits: limits) == 610)
  }
}
