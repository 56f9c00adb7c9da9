// The kernels in this process: each `run` in an instance that is kept.

import WasmKitLite

enum KernelBenchmarks {
  static func all(_ folder: FixtureFolder, _ metering: [Metering]) throws -> [Benchmark] {
    try folder.kernels().flatMap { name, file, expected in
      metering.map { metering in
        Benchmark(group: .execute, name: name + metering.suffix) {
          guard let configuration = metering.configuration else { throw Failure("metering cannot be \(metering)") }
          let module = try Module(try FixtureFolder.bytes(of: file), configuration: configuration)
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
}
