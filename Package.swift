// swift-tools-version: 6.3
import PackageDescription

// Fused handlers are most of what the compiler has to do, and without its optimiser they gain nothing: debug builds have none. With WASMKITLITE_UNFUSED in the
// environment release builds have none either: for development.
let isUnfused = Context.environment["WASMKITLITE_UNFUSED"] != nil
let fused: [SwiftSetting] = isUnfused ? [] : [.define("WASMKITLITE_FUSED", .when(configuration: .release))]

// Everything that runs hot is in few modules (see the Rationale in WasmKitLite.docc): the machine's core, whose small functions are inlined elsewhere; the
// handlers of several instructions, in modules that compile side by side; and the engine. The others see only the engine's public API.
let fusionModules = ["Arithmetic", "Memory", "Numeric", "Control"]
let fusionDependencies: [Target.Dependency] = fusionModules.map { .target(name: "WasmKitLiteFusions\($0)") }
let package = Package(
  name: "WasmKitLite",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "WasmKitLite", targets: ["WasmKitLite", "WasmKitLiteText"]),
    .library(name: "WasmKitLiteEngine", targets: ["WasmKitLiteEngine"]),
    .executable(name: "wasmlite", targets: ["wasmlite"]),
    .executable(name: "wasmlite-bench", targets: ["wasmlite-bench"]),
  ],
  targets: [
    .target(name: "WasmKitLiteSystem", swiftSettings: [.strictMemorySafety()]),
    .target(name: "WasmKitLiteMachine", swiftSettings: [.strictMemorySafety()]),
    .target(name: "WasmKitLiteEngine", dependencies: ["WasmKitLiteMachine", "WasmKitLiteSystem"] + fusionDependencies, swiftSettings: [.strictMemorySafety()] + fused),
    .target(name: "WasmKitLiteRegex", dependencies: ["WasmKitLiteSystem"], swiftSettings: [.strictMemorySafety()]),
    .target(name: "WasmKitLiteWASI", dependencies: ["WasmKitLiteEngine", "WasmKitLiteSystem"], swiftSettings: [.strictMemorySafety()]),
    .target(name: "WasmKitLiteText", dependencies: ["WasmKitLiteEngine"], swiftSettings: [.strictMemorySafety()]),
    .target(name: "WasmKitLite", dependencies: ["WasmKitLiteEngine", "WasmKitLiteRegex", "WasmKitLiteSystem", "WasmKitLiteWASI"], swiftSettings: [.strictMemorySafety()]),
    .target(name: "HandlerGenerator", swiftSettings: [.strictMemorySafety()]),
    .executableTarget(name: "handler-generator", dependencies: ["HandlerGenerator"], swiftSettings: [.strictMemorySafety()]),
    .executableTarget(name: "wasmlite", dependencies: ["WasmKitLite", "WasmKitLiteText", "WasmKitLiteWASI"], swiftSettings: [.strictMemorySafety()]),
    .executableTarget(name: "wasmlite-bench", dependencies: ["WasmKitLite", "WasmKitLiteRegex", "WasmKitLiteText"], path: "Benchmarks"),
    .executableTarget(name: "wasmlite-fuzz", dependencies: ["HandlerGenerator", "WasmKitLite", "WasmKitLiteRegex", "WasmKitLiteText", "WasmKitLiteWASI", "TestSupport"], path: "Tests/Fuzzing"),
    .target(
      name: "TestSupport", dependencies: ["WasmKitLite", "WasmKitLiteEngine", "WasmKitLiteRegex", "WasmKitLiteText", "WasmKitLiteWASI"], path: "Tests/TestSupport"),
    .testTarget(name: "WasmKitLiteEngineTests", dependencies: ["WasmKitLiteEngine", "WasmKitLiteMachine", "WasmKitLiteSystem", "WasmKitLiteText", "TestSupport"]),
    .testTarget(name: "HandlerGeneratorTests", dependencies: ["HandlerGenerator", "TestSupport"]),
    .testTarget(name: "WasmKitLiteRegexTests", dependencies: ["WasmKitLiteRegex", "TestSupport"]),
    .testTarget(name: "WasmKitLiteWASITests", dependencies: ["WasmKitLiteEngine", "WasmKitLiteWASI", "TestSupport"], exclude: ["compare.py"]),
    .testTarget(name: "WasmKitLiteTextTests", dependencies: ["WasmKitLiteText", "TestSupport"]),
    .testTarget(name: "WasmKitLiteTests", dependencies: ["WasmKitLite", "WasmKitLiteSystem", "TestSupport"]),
    .testTarget(name: "SpecSuiteTests", dependencies: ["WasmKitLiteText", "TestSupport"]),
    .testTarget(name: "CommandLineTests", dependencies: ["HandlerGenerator", "TestSupport", "wasmlite", "wasmlite-bench", "wasmlite-fuzz"]),
  ],
  swiftLanguageModes: [.v6]
)

for name in fusionModules {
  package.targets.append(
    .target(
      name: "WasmKitLiteFusions\(name)", dependencies: ["WasmKitLiteMachine"], path: "Sources/WasmKitLiteFusions/\(name)",
      swiftSettings: [.strictMemorySafety()] + fused))
}
