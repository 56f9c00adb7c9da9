// Scripts: what the specification's test suite is written in. Data only; who runs a script is somebody else.
// Spec: https://github.com/WebAssembly/spec/tree/main/interpreter#scripts

import WasmKitLiteEngine

/// A test script: commands in order.
public struct Script: Sendable {
  /// The greatest nesting depth of commands, results and files. WHY: each level takes native stack when it is read or run.
  public static let nestingLimit = 16

  /// The commands in the order of the text.
  public let commands: [ScriptCommand]

  /// Parses a script. Modules are assembled only when they are needed, so an error inside one does not fail the script.
  ///
  /// A command that cannot be read becomes ``ScriptCommand/Kind/unreadable(_:)``; the other commands are not affected.
  /// - Throws: ``TextError`` if the text cannot be separated into commands: a token that is not part of the format, or unbalanced parentheses.
  public init(parsing text: String) throws(TextError) { try self.init(parsingUTF8: Array(text.utf8)) }

  /// Parses a script from the bytes of its text.
  /// - Throws: ``TextError`` if the text cannot be separated into commands.
  public init(parsingUTF8 bytes: [UInt8]) throws(TextError) {
    var parser = ScriptParser(TokenizedText(bytes))
    commands = try parser.script()
  }
}

/// One command of a script.
public struct ScriptCommand: Sendable {
  /// The action.
  public let kind: Kind
  /// The line of its opening parenthesis, counted from 1.
  public let line: Int
  let source: TokenizedText
  let bytes: Range<Int>

  /// The same place, another thing to do.
  func with(_ kind: Kind) -> ScriptCommand { ScriptCommand(kind: kind, line: line, source: source, bytes: bytes) }

  /// The command as the script writes it.
  public var text: String { String(decoding: source.bytes[bytes], as: UTF8.self) }

  /// The commands, by name.
  public enum Kind: Sendable {
    /// `(module …)`: compile, instantiate, and make it the current instance.
    case module(ScriptModule)
    /// `(module definition …)`: compile and remember, without an instance.
    case moduleDefinition(ScriptModule)
    /// `(module instance $instance? $definition?)`: instantiate a definition, by default the last one. A single name is the definition's.
    case moduleInstance(name: String?, definition: String?)
    /// `(register "name" $instance?)`: offer an instance's exports for import, by default the current one's.
    case register(name: String, instance: String?)
    /// An action whose results are dropped.
    case action(ScriptAction)
    case assertReturn(ScriptAction, [ExpectedResult])
    case assertTrap(ScriptAction, message: String)
    /// `assert_trap` on a module: instantiation traps.
    case assertModuleTraps(ScriptInstantiation, message: String)
    case assertExhaustion(ScriptAction, message: String)
    case assertException(ScriptAction)
    case assertSuspension(ScriptAction, message: String)
    case assertMalformed(ScriptModule, message: String)
    case assertInvalid(ScriptModule, message: String)
    case assertUnlinkable(ScriptInstantiation, message: String)
    /// A custom section or annotation is malformed.
    case assertMalformedCustom(ScriptModule, message: String)
    /// A custom section or annotation is invalid.
    case assertInvalidCustom(ScriptModule, message: String)
    /// `(thread $name? (shared (module $instance))* command*)`: run commands in a thread that sees the named instances.
    case thread(name: String?, shared: [String], commands: [ScriptCommand])
    /// `(wait $thread?)`: join a thread, by default the last one.
    case wait(thread: String?)
    /// `(script $name? command*)`: run commands, and remember them under a name.
    case script(name: String?, commands: [ScriptCommand])
    /// `(input $name? "file")`: run a script, or define a module, of a file.
    case input(name: String?, path: String)
    /// `(output $name? "file"?)`: write a module or script to a file, or a module to standard output.
    case output(name: String?, path: String?)
    /// A command of an unknown form.
    case unreadable(TextError)
  }
}

/// The module to instantiate.
public enum ScriptInstantiation: Sendable {
  /// A module that is written in place.
  case module(ScriptModule)
  /// `(module instance $instance? $definition?)`: one that is already defined, by default the last one.
  case definition(String?)
}

/// A module inside a script.
public struct ScriptModule: Sendable {
  /// How the module is written.
  public enum Form: Hashable, Sendable {
    case text
    /// `(module binary "…"*)`
    case binary
    /// `(module quote "…"*)`: text inside strings, so that it may be anything.
    case quote
  }

  /// The identifier, without the `$`.
  public let name: String?
  /// How the module is written.
  public let form: Form
  /// The line of its opening parenthesis, counted from 1.
  public let line: Int
  let source: Source

  /// The module under another identifier.
  func named(_ name: String?) -> ScriptModule { ScriptModule(name: name, form: form, line: line, source: source) }

  enum Source: Sendable {
    case tokens(TokenizedText, fields: Range<Int>, identifier: Identifier?, bytes: Range<Int>)
    case strings([UInt8])
  }

  /// The module's text, for other tools; nil if it is binary. A definition's keyword is part of it.
  public var text: String? {
    switch source {
    case .tokens(let text, _, _, let bytes): String(decoding: text.bytes[bytes], as: UTF8.self)
    case .strings(let content): form == .quote ? String(decoding: content, as: UTF8.self) : nil
    }
  }

  /// The module in the binary format: unchanged if it is binary, otherwise assembled now.
  /// - Throws: ``TextError`` if the module is a text, quoted or not, and malformed. The lines of a quoted text are counted from its start.
  public func assemble(keepingNames: Bool = true) throws(TextError) -> [UInt8] {
    switch source {
    case .tokens(let text, let fields, let identifier, _):
      var parser = ModuleParser(text, fields: fields)
      return try parser.assemble(identifier, keepingNames: keepingNames)
    case .strings(let content):
      return form == .binary ? content : try TextFormat.assemble(utf8: content, keepingNames: keepingNames)
    }
  }
}

/// Something to do with an instance.
public struct ScriptAction: Sendable {
  /// The actions, by name.
  public enum Kind: Sendable {
    /// Call an exported function.
    case invoke([ScriptValue])
    /// Read an exported global.
    case get
  }

  /// The action.
  public let kind: Kind
  /// The identifier of the instance, without the `$`; nothing means the current one.
  public let instance: String?
  /// The name of the export.
  public let export: String
}

/// A value that a script passes or expects.
public enum ScriptValue: Hashable, Sendable {
  case i32(UInt32)
  case i64(UInt64)
  /// By its bits.
  case f32(UInt32)
  /// By its bits.
  case f64(UInt64)
  /// By its 16 bytes, the lowest lane first.
  case v128([UInt8])
  /// `(ref.null t)`
  case refNull(HeapType)
  /// `(ref.extern n)`: the host's reference number n, as an external one.
  case refExtern(UInt32)
  /// `(ref.host n)`: the host's reference number n, as an internal one.
  case refHost(UInt32)
}

/// A condition for a result.
public enum ExpectedResult: Hashable, Sendable {
  /// This value, bit for bit; for references, this one.
  case value(ScriptValue)
  case f32NaN(NaNPattern)
  case f64NaN(NaNPattern)
  /// A vector constant with its lanes, some of which may be NaN patterns.
  case vector(VectorShape, [ExpectedLane])
  /// `(ref.null)`: null of any type.
  case null
  /// `(ref)`: some reference of any type, not null.
  case anyReference
  /// `(ref.i31)` and the like: some reference of the kind, not null.
  case reference(AbstractHeapType)
  /// One of several.
  case either([ExpectedResult])
}

/// One lane of an expected vector.
public enum ExpectedLane: Hashable, Sendable {
  /// By its bits, in as many of the lowest as the lane has.
  case bits(UInt64)
  case nan(NaNPattern)

  /// Whether a lane of a vector with this shape meets the condition.
  public func matches(_ bits: UInt64, _ shape: VectorShape) -> Bool {
    switch self {
    case .bits(let expected): bits == expected
    case .nan(let pattern): shape.laneWidth == 32 ? pattern.matches(UInt32(truncatingIfNeeded: bits)) : pattern.matches(bits)
    }
  }
}

/// A set of NaNs. Spec: [Floating-point](https://webassembly.github.io/spec/core/syntax/values.html#floating-point).
public enum NaNPattern: Hashable, Sendable {
  /// Only the highest bit of the fraction is set; either sign.
  case canonical
  /// The highest bit of the fraction is set; either sign.
  case arithmetic

  /// Whether these bits of an `f32` are such a NaN.
  public func matches(_ bits: UInt32) -> Bool {
    switch self {
    case .canonical: bits & 0x7FFF_FFFF == 0x7FC0_0000
    case .arithmetic: bits & 0x7FC0_0000 == 0x7FC0_0000
    }
  }

  /// Whether these bits of an `f64` are such a NaN.
  public func matches(_ bits: UInt64) -> Bool {
    switch self {
    case .canonical: bits & 0x7FFF_FFFF_FFFF_FFFF == 0x7FF8_0000_0000_0000
    case .arithmetic: bits & 0x7FF8_0000_0000_0000 == 0x7FF8_0000_0000_0000
    }
  }
}
