// The kernels in this process: each `run` in an instance that is kept.

import WasmKitLite

enum KernelBenchmarks {
  static func all(_ folder: FixtureFolder) throws -> [Benchmark] {
    try folder.kernels().map { name, file, expected in
      Benchmark(group: .execute, name: name) {
        let module = try Module(try FixtureFolder.bytes(of: file))
        let run = try module.instantiate(limits: .unlimited).function("run", as: (() -> Int64).self)
        return { turns in
          for _ in 0..<turns {
            let found = try run()
            guard found == expected else { throw Failure("\(name): expected \(expected), found \(found)") }
          }
        }
      }
    }
  }
}
