// A module straight from its text.

import WasmKitLiteEngine

extension Module {
  /// Makes a module from its text format.
  ///
  /// - Throws: ``TextError`` if the text is malformed, ``ValidationError`` if the module is not valid, ``DecodeError`` if it is larger than the engine accepts.
  public init(text: String, configuration: ModuleConfiguration = ModuleConfiguration()) throws {
    self = try Module(try TextFormat.assemble(text), configuration: configuration)
  }
}
