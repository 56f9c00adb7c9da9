import Foundation
import TestSupport
import Testing
import WasmKitLiteEngine

/// The kernels that are measured, against what a native build gave.
@Suite struct KernelTests {
  struct Results: Decodable, Sendable {
    let run: Int64
    let run_small: Int64
  }

  static let expected: [String: Results] = {
    let bytes = try? Fixture.bytes("programs/kernels/expected.json")
    return bytes.flatMap { try? JSONDecoder().decode([String: Results].self, from: Data($0)) } ?? [:]
  }()

  static func instance(_ name: String) throws -> Instance {
    try Module(try Fixture.bytes("programs/kernels/\(name).wasm")).instantiate(limits: ResourceLimits(timeout: nil))
  }

  // WHY: a debug build takes some fifty times as long. It has the small size below.
  #if !DEBUG
    @Test(arguments: expected.keys.sorted()) func `a kernel gives what a native build gives`(name: String) throws {
      let results = try #require(Self.expected[name])
      #expect(try Self.instance(name).call("run", returning: Int64.self) == results.run)
    }
  #endif

  @Test(arguments: expected.keys.sorted()) func `a kernel gives in its small size what a native build gives, twice and for the same fuel`(name: String) throws {
    let results = try #require(Self.expected[name])
    let instance = try Self.instance(name)
    #expect(try instance.call("run_small", returning: Int64.self) == results.run_small)
    let fuel = instance.store.fuelConsumed
    #expect(try instance.call("run_small", returning: Int64.self) == results.run_small)
    // WHY: the allocator of the Swift kernel finds blocks in its lists that the first run had to make.
    if name != "swift_graph" { #expect(instance.store.fuelConsumed == fuel) }
  }

  @Test func `every kernel has its results`() throws {
    let folder = Fixture.folder.appendingPathComponent("programs/kernels")
    let modules = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".wasm") }
    #expect(modules.count >= 14)
    #expect(Set(modules.map { String($0.dropLast(5)) }) == Set(Self.expected.keys))
  }
}
