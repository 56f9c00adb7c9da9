// One line of a log through a plugin: its request, the call, its answer.

import WasmKitLite

enum PluginBenchmarks {
  static func all(_ folder: FixtureFolder) throws -> [Benchmark] {
    let lines = try folder.logLines()
    return ["minimal", "vrpoker-c", "vrpoker-swift"].flatMap { plugin in
      [WasmParser.InstanceStrategy.fresh, .kept].map { strategy in
        Benchmark(group: .parseLine, name: "\(plugin), \(strategy)") {
          var configuration = WasmParser.Configuration()
          configuration.instanceStrategy = strategy
          // WHY: the processor may be taken away from a measurement for longer than a line may take.
          configuration.timeout = .seconds(60)
          let parser = try WasmParser(bytes: try folder.bytes("plugins/\(plugin).wasm"), name: plugin, configuration: configuration)
          return { turns in
            for turn in 0..<turns { _ = try parser.parseLine(lines[turn % lines.count], timestamp: "2024-01-15T19:03:12Z", timeout: nil) }
          }
        }
      }
    }
  }
}
