// swift-tools-version: 6.3
import PackageDescription

// With WASMKITLITE_UNFUSED in the environment the engine is built without fused handlers: several times as fast to build, slower to run. For development only.
let isUnfused = Context.environment["WASMKITLITE_UNFUSED"] != nil
let fusions = [
  "Branches", "BranchesOnComparisons", "Float", "Integer32Add", "Integer32AddImmediate", "Integer32Bitwise", "Integer32Compare", "Integer32Multiply",
  "Integer32Other", "Integer32Shift", "Integer64", "Loads32", "LoadsNarrow", "LoadsOther", "Moves", "Stores",
]

// One module holds everything that runs hot (see the Rationale in WasmKitLite.docc); the others see only its public API.
let package = Package(
  name: "WasmKitLite",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "WasmKitLite", targets: ["WasmKitLite", "WasmKitLiteText"]),
    .executable(name: "wasmlite", targets: ["wasmlite"]),
    .executable(name: "wasmlite-bench", targets: ["wasmlite-bench"]),
  ],
  targets: [
    .target(
      name: "WasmKitLiteEngine", exclude: isUnfused ? fusions.map { "Execution/Handlers/Fused/Fusions+\($0).swift" } : [],
      swiftSettings: isUnfused ? [.define("WASMKITLITE_UNFUSED")] : []),
    .target(name: "WasmKitLiteRegex"),
    .target(name: "WasmKitLiteWASI", dependencies: ["WasmKitLiteEngine"]),
    .target(name: "WasmKitLiteText", dependencies: ["WasmKitLiteEngine"]),
    .target(name: "WasmKitLite", dependencies: ["WasmKitLiteEngine", "WasmKitLiteRegex", "WasmKitLiteWASI"]),
    .executableTarget(name: "wasmlite", dependencies: ["WasmKitLite", "WasmKitLiteText", "WasmKitLiteWASI"]),
    .executableTarget(name: "wasmlite-bench", dependencies: ["WasmKitLite", "WasmKitLiteRegex", "WasmKitLiteText"], path: "Benchmarks"),
    .executableTarget(name: "wasmlite-fuzz", dependencies: ["WasmKitLite", "WasmKitLiteRegex", "WasmKitLiteText", "WasmKitLiteWASI", "TestSupport"], path: "Tests/Fuzzing"),
    .target(
      name: "TestSupport", dependencies: ["WasmKitLite", "WasmKitLiteEngine", "WasmKitLiteRegex", "WasmKitLiteText", "WasmKitLiteWASI"], path: "Tests/TestSupport"),
    .testTarget(name: "WasmKitLiteEngineTests", dependencies: ["WasmKitLiteEngine", "WasmKitLiteText", "TestSupport"]),
    .testTarget(name: "WasmKitLiteRegexTests", dependencies: ["WasmKitLiteRegex", "TestSupport"]),
    .testTarget(name: "WasmKitLiteWASITests", dependencies: ["WasmKitLiteEngine", "WasmKitLiteWASI", "TestSupport"], exclude: ["compare.py"]),
    .testTarget(name: "WasmKitLiteTextTests", dependencies: ["WasmKitLiteText", "TestSupport"]),
    .testTarget(name: "WasmKitLiteTests", dependencies: ["WasmKitLite", "TestSupport"]),
    .testTarget(name: "SpecSuiteTests", dependencies: ["WasmKitLiteText", "TestSupport"]),
    .testTarget(name: "CommandLineTests", dependencies: ["TestSupport", "wasmlite", "wasmlite-bench", "wasmlite-fuzz"]),
  ],
  swiftLanguageModes: [.v6]
)
