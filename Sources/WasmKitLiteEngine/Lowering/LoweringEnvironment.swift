// What lowering knows of the module around a function.

import WasmKitLiteMachine

extension FunctionLowering {
  /// The bytes of all lists that grow with a body.
  var workingByteCount: Int {
    let lists = operands.byteCount &+ controls.byteCount &+ fixups.byteCount &+ waiting.byteCount &+ localSlots.byteCount &+ localTypes.byteCount
    return code.byteCount &+ lists &+ isAssigned.byteCount &+ assignments.byteCount &+ tryMap.byteCount
  }

  /// The bytes of the finished code, of where its instructions come from, and of its handlers of exceptions.
  var keptByteCount: Int { wordCount &* 8 &+ code.starts.count &* 2 &+ tryMap.byteCount }
}

/// The module's facts that shape code.
@safe struct LoweringEnvironment {
  /// Whether a NaN that an instruction makes becomes the canonical one.
  var canonicalizesNaNs: Bool
  /// Whether stores mark the pages that they write.
  var tracksWrites: Bool
  /// Whether handlers that follow one another become one.
  var fusesInstructions: Bool
  var importedFunctionCount: Int
  /// The record of each defined function; its address goes into calls before the function is lowered.
  var functionCodes: UnsafeMutablePointer<FunctionCode>
}
