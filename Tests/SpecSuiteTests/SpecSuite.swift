// Where the official test suite is, and what of it each file needs.

import Foundation
import WasmKitLiteEngine
import WasmKitLiteText

/// The WebAssembly test suite, where a copy of it is at hand.
enum SpecSuite {
  /// The suite's folder: as the environment says, else beside the package; nothing where it is not there.
  static let folder: URL? = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["WASM_SPEC_TESTSUITE"].map { URL(fileURLWithPath: $0) }
    let folder = named ?? package.deletingLastPathComponent().appendingPathComponent("shared/spec-testsuite")
    return FileManager.default.fileExists(atPath: folder.appendingPathComponent("nop.wast").path) ? folder : nil
  }()

  /// The paths of all scripts below the folder, but those of a proposal that is out of scope.
  static let files: [String] = {
    guard let folder, let all = FileManager.default.enumerator(atPath: folder.path) else { return [] }
    return all.compactMap { $0 as? String }.filter { $0.hasSuffix(".wast") && !$0.hasPrefix("proposals/custom-descriptors/") }.sorted()
  }()

  static func script(_ file: String) throws -> Script {
    guard let folder else { return try Script(parsing: "") }
    return try Script(parsingUTF8: [UInt8](Data(contentsOf: folder.appendingPathComponent(file))))
  }

  /// What a file's modules may use: WebAssembly 3.0, and the proposal that the file is for.
  static func features(for file: String) -> FeatureSet {
    let folders: [(String, Feature)] = [
      ("legacy/", .legacyExceptions), ("proposals/threads/", .threads), ("proposals/custom-page-sizes/", .customPageSizes),
      ("proposals/wide-arithmetic/", .wideArithmetic),
    ]
    var features = FeatureSet.wasm3
    for (folder, feature) in folders where file.hasPrefix(folder) { features.insert(feature) }
    if file.hasPrefix("proposals/threads/") {
      // These are copies of files from before WebAssembly 3.0, and they say that these features' modules are invalid.
      for feature in [Feature.multiMemory, .memory64] { features.remove(feature) }
    }
    return features
  }

  /// The features for which a file's assertions may be skipped: those that the engine knows but does not execute.
  static let unexecuted: Set<String> = [Feature.simd.name, Feature.relaxedSIMD.name, Feature.gc.name]
}
