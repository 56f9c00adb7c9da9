// A module straight from its text.

import WasmKitLiteEngine

extension Module {
  /// Makes a module of its text format.
  ///
  /// - Throws: ``TextError`` where the text is malformed, ``ValidationError`` where the module is not valid, ``DecodeError`` where it is larger than the engine takes.
  public init(text: String, configuration: ModuleConfiguration = ModuleConfiguration()) throws {
    self = try Module(try TextFormat.assemble(text), configuration: configuration)
  }
}
