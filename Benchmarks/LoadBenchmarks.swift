// From bytes to an instance: decoding, loading, instantiating, the first call.

import Foundation
import WasmKitLite
import WasmKitLiteText

enum LoadBenchmarks {
  /// The modules whose loading is measured: the one asked for or the largest of the fixtures, and small ones.
  private static func modules(_ folder: FixtureFolder, _ moduleFile: String?) throws -> [(name: String, bytes: [UInt8])] {
    let large = try moduleFile.map { URL(fileURLWithPath: $0) } ?? folder.largestModule()
    let small = ["plugins/vrpoker-swift", "programs/fib"].map { folder.url.appendingPathComponent("\($0).wasm") }
    var files = [large]
    for file in small where file.standardizedFileURL.path != large.standardizedFileURL.path { files.append(file) }
    return try files.map { ($0.deletingPathExtension().lastPathComponent, try FixtureFolder.bytes(of: $0)) }
  }

  static func decode(_ folder: FixtureFolder, _ moduleFile: String?) throws -> [Benchmark] {
    try modules(folder, moduleFile).map { name, bytes in
      Benchmark(group: .decode, name: name, byteCount: bytes.count) {
        { turns in for _ in 0..<turns { _ = try DecodedModule(decoding: bytes) } }
      }
    }
  }

  /// All of `Module(bytes)`: there is no way into validation but through decoding. Once as it is by default, and once with every function lowered.
  static func validateAndLower(_ folder: FixtureFolder, _ moduleFile: String?) throws -> [Benchmark] {
    try modules(folder, moduleFile).flatMap { name, bytes in
      [(name, ModuleConfiguration.Lowering.atFirstCall), ("\(name), everything lowered", .atLoad)].map { name, lowering in
        Benchmark(group: .validateAndLower, name: name, byteCount: bytes.count) {
          { turns in for _ in 0..<turns { _ = try Module(bytes, configuration: ModuleConfiguration(lowering: lowering)) } }
        }
      }
    }
  }

  static func instantiate(_ folder: FixtureFolder) throws -> [Benchmark] {
    func benchmark(_ name: String, _ module: @escaping () throws -> Module) -> Benchmark {
      Benchmark(group: .instantiate, name: name) {
        let module = try module()
        let imports = unusable(module.imports)
        return { turns in for _ in 0..<turns { _ = try module.instantiate(imports) } }
      }
    }
    let fib = try folder.bytes("programs/fib.wasm")
    return [
      benchmark("empty module") { try Module(text: "(module)") },
      benchmark("one page") { try Module(text: #"(module (memory 1) (data (i32.const 1024) "a few bytes"))"#) },
      benchmark("vrpoker-c") { try Module(folder.bytes("plugins/vrpoker-c.wasm")) },
      benchmark("vrpoker-swift") { try Module(folder.bytes("plugins/vrpoker-swift.wasm")) },
      Benchmark(group: .instantiate, name: "fib, loaded and called once") {
        { turns in for _ in 0..<turns { _ = try Module(fib).instantiate().call("fib", 1 as Int32, returning: Int32.self) } }
      },
    ]
  }

  /// Memory of instances that do nothing.
  static func footprint(_ folder: FixtureFolder) throws -> [Benchmark] {
    func benchmark(_ name: String, called: Bool = false, _ module: @escaping () throws -> Module) -> Benchmark {
      Benchmark(group: .footprint, name: "idle instance, \(name)", quantity: .memory) {
        let module = try module()
        let imports = unusable(module.imports)
        var kept: [Instance] = []
        return { turns in
          for _ in 0..<turns {
            let instance = try module.instantiate(imports)
            if called { try instance.call("empty") }
            kept.append(instance)
          }
        }
      }
    }
    return [
      benchmark("empty module") { try Module(text: "(module)") },
      benchmark("called once", called: true) { try Module(text: #"(module (func (export "empty")))"#) },
      benchmark("one page that is not touched") { try Module(text: "(module (memory 1))") },
      benchmark("vrpoker-c") { try Module(folder.bytes("plugins/vrpoker-c.wasm")) },
    ]
  }

  /// Functions that stand for what a module imports, since nothing is called.
  private static func unusable(_ needed: [Module.Import]) -> Imports {
    var imports = Imports()
    for item in needed {
      if case .function(let type) = item.type { imports.define(item.module, item.name, type: type) { _, _ in throw Failure("an import was called") } }
    }
    return imports
  }
}
