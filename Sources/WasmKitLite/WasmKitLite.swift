// The front door: one import gives the engine, WASI and the plugins.

@_exported import WasmKitLiteEngine
@_exported import WasmKitLiteWASI

/// Which release of the library this is.
public enum WasmKitLiteVersion {
  /// Major, minor and patch, as in a tag of the repository.
  public static let current = "0.1.0"
}
