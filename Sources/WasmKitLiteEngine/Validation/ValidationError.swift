import WasmKitLiteMachine

/// Why a decoded module is not valid: *invalid* in the words of the specification's tests.
///
/// The message starts with the words of the specification's test suite and states the expected and the found item if applicable.
public struct ValidationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of rule that is violated.
  public enum Kind: Hashable, Sendable, CaseIterable {
    case typeMismatch, unknownType, unknownFunction, unknownTable, unknownMemory, unknownGlobal, unknownTag, unknownLocal, unknownLabel
    case unknownElementSegment, unknownDataSegment
    case alignment, invalidLimits, immutableGlobal, constantExpressionRequired, duplicateExportName, multipleMemories, multipleTables
    case undeclaredFunctionReference, startFunction, invalidResultArity, subtype, uninitializedLocal, invalidLaneIndex, offsetOutOfRange
    case immutableField, invalidTagType
    /// The module uses a feature that is switched off.
    case featureDisabled
    /// The module uses a feature that this engine knows but does not execute yet.
    case featureNotExecuted
    /// More of something than this engine takes.
    case implementationLimit
    /// The code that the engine made has failed its own check: a fault of the engine, which does not run it. Debug builds check all code.
    case wrongCode
  }

  /// The kind of rule that is violated.
  public let kind: Kind
  /// The words of the specification's test suite, then the particulars.
  public let message: String
  /// The function whose body breaks the rule, if it is in a body.
  public internal(set) var functionIndex: UInt32?
  /// Its name, if the name section gives one.
  public internal(set) var functionName: String?
  /// The location in the module, in bytes from its start.
  public internal(set) var byteOffset: Int?

  init(_ kind: Kind, _ message: String, at byteOffset: Int? = nil) {
    self.kind = kind
    self.message = message.cut(to: String.messageLength)
    self.byteOffset = byteOffset
  }

  /// The message with the function and the place.
  public var description: String {
    var places: [String] = []
    if let functionIndex { places.append("function \(functionIndex)" + (functionName.map { " `\($0.cut(to: String.nameLength))`" } ?? "")) }
    if let byteOffset { places.append("byte 0x\(String(byteOffset, radix: 16))") }
    return places.isEmpty ? message : "\(message) (\(places.joined(separator: ", ")))"
  }

  static func typeMismatch(expected: String, found: String) -> ValidationError {
    ValidationError(.typeMismatch, "type mismatch: expected \(expected), found \(found)")
  }

  static func tooManySlots(_ count: Int) -> ValidationError {
    ValidationError(.implementationLimit, "frame too large: \(count) slots of locals and operands, this engine takes \(FrameLayout.maximumSlotCount)")
  }
}
