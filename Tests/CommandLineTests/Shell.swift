// Scripts of the shell in a folder, with the built `wasmlite` on the path, and what compilers there are.

import Foundation
import TestSupport

enum Shell {
  /// Runs a script to its end, or to the first command that fails.
  static func run(_ script: String, in folder: URL) async throws -> Outcome {
    let streams = try TemporaryFolder()
    let files = [try streams.file("out"), try streams.file("err")]
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-euc", script]
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = Wasmlite.executable.deletingLastPathComponent().path + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    let seconds = try await process.finish()
    return Outcome(
      exitCode: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus, output: try Data(contentsOf: files[0]),
      errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self), seconds: seconds)
  }

  /// Whether a script ends well.
  static func succeeds(_ script: String) async throws -> Bool { try await run("{ \(script); } >&2", in: FileManager.default.temporaryDirectory).exitCode == 0 }
}

/// A compiler for plugins, which a machine may have or not.
enum Compiler: String, CaseIterable {
  case swift = "Embedded Swift", c = "C", rust = "Rust", tinyGo = "TinyGo"

  /// Whether this machine has it; says so loudly where not.
  func isInstalled() async throws -> Bool {
    // The same folder that the build scripts look in.
    let folder = #"bin=${TOOLCHAIN:-$(dirname "$(readlink -f "$(command -v swiftc || command -v clang)")")}"#
    let test =
      switch self {
      case .swift: #"\#(folder); test -x "$bin/swiftc" -a -x "$bin/clang" -a -x "$bin/wasm-ld""#
      case .c: #"\#(folder); test -x "$bin/clang" -a -x "$bin/wasm-ld""#
      case .rust: #"command -v rustc; ls "$(rustc --print target-libdir --target wasm32-unknown-unknown)"/libcore-*"#
      case .tinyGo: "command -v tinygo"
      }
    if try await Shell.succeeds(test) { return true }
    print("⚠️  SKIPPED: no \(rawValue) compiler for WebAssembly on this machine; what needs it was not tested")
    return false
  }
}
