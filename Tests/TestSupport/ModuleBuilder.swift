// Modules put together from definitions: the builder keeps the indices and writes the sections in order. Instructions are bytes; who writes them knows them.

/// The bytes of value types.
public enum TypeByte {
  /// 32-bit integers.
  public static let i32: UInt8 = 0x7F
  /// 64-bit integers.
  public static let i64: UInt8 = 0x7E
  /// Single-precision floats.
  public static let f32: UInt8 = 0x7D
  /// Double-precision floats.
  public static let f64: UInt8 = 0x7C
  /// References to functions, or null.
  public static let funcref: UInt8 = 0x70
  /// References to the host's values, or null.
  public static let externref: UInt8 = 0x6F
  /// References to exceptions, or null.
  public static let exnref: UInt8 = 0x69
}

/// A module in the making. Imports must be added before what the module defines of the same kind.
public struct ModuleBuilder {
  private var types: [[UInt8]] = []
  private var importItems: [[UInt8]] = []
  private var functionTypes: [UInt32] = []
  private var tableItems: [[UInt8]] = []
  private var memoryItems: [[UInt8]] = []
  private var tagTypes: [UInt32] = []
  private var globalItems: [[UInt8]] = []
  private var exportItems: [[UInt8]] = []
  private var startFunction: UInt32?
  private var elementItems: [[UInt8]] = []
  private var bodies: [[UInt8]] = []
  private var dataItems: [[UInt8]] = []
  private var functionNames: [(UInt32, String)] = []
  private var importedCounts: [UInt8: UInt32] = [:]
  /// The module's own name, for a name section.
  public var name: String?

  /// Makes an empty module.
  public init() {}

  // MARK: Types and imports

  /// The index of a function type; equal types share one.
  public mutating func type(_ parameters: [UInt8], _ results: [UInt8]) -> UInt32 { type(ModuleBytes.functionType(parameters, results)) }

  /// The index of a type given as bytes; equal bytes share one.
  public mutating func type(_ bytes: [UInt8]) -> UInt32 {
    if let index = types.firstIndex(of: bytes) { return UInt32(index) }
    types.append(bytes)
    return UInt32(types.count - 1)
  }

  private mutating func importItem(_ module: String, _ item: String, kind: UInt8, _ type: [UInt8]) -> UInt32 {
    importItems.append(ModuleBytes.importItem(module, item, [kind] + type))
    let index = importedCounts[kind, default: 0]
    importedCounts[kind] = index + 1
    return index
  }

  /// Imports a function; gives its index.
  @discardableResult
  public mutating func importFunction(_ module: String, _ item: String, _ parameters: [UInt8] = [], _ results: [UInt8] = []) -> UInt32 {
    let type = type(parameters, results)
    return importItem(module, item, kind: 0, ModuleBytes.unsigned(type))
  }
  /// Imports a table.
  @discardableResult
  public mutating func importTable(_ module: String, _ item: String, element: UInt8 = TypeByte.funcref, _ minimum: UInt64, _ maximum: UInt64? = nil) -> UInt32 {
    importItem(module, item, kind: 1, [element] + Self.limits(minimum, maximum))
  }
  /// Imports a memory.
  @discardableResult
  public mutating func importMemory(_ module: String, _ item: String, _ minimum: UInt64, _ maximum: UInt64? = nil) -> UInt32 {
    importItem(module, item, kind: 2, Self.limits(minimum, maximum))
  }
  /// Imports a global.
  @discardableResult
  public mutating func importGlobal(_ module: String, _ item: String, _ type: UInt8, isMutable: Bool = false) -> UInt32 {
    importItem(module, item, kind: 3, [type, isMutable ? 1 : 0])
  }

  /// Imports a tag.
  @discardableResult
  public mutating func importTag(_ module: String, _ item: String, _ parameters: [UInt8]) -> UInt32 {
    let type = type(parameters, [])
    return importItem(module, item, kind: 4, [0] + ModuleBytes.unsigned(type))
  }

  // MARK: Definitions

  /// Defines a function whose body has these instructions; the final `end` is added.
  @discardableResult
  public mutating func function(
    _ parameters: [UInt8] = [], _ results: [UInt8] = [], locals: [(count: UInt32, type: UInt8)] = [], export: String? = nil, name: String? = nil,
    _ instructions: [UInt8] = []
  ) -> UInt32 {
    functionTypes.append(type(parameters, results))
    bodies.append(ModuleBytes.body(locals: locals, instructions: instructions))
    let index = importedCounts[0, default: 0] + UInt32(functionTypes.count - 1)
    if let export { exportItems.append(ModuleBytes.export(export, kind: 0, index: index)) }
    if let name { functionNames.append((index, name)) }
    return index
  }

  /// The index that the next defined function will have.
  public var nextFunction: UInt32 { importedCounts[0, default: 0] + UInt32(functionTypes.count) }

  private static func limits(_ minimum: UInt64, _ maximum: UInt64?, flags: UInt8 = 0) -> [UInt8] {
    [flags | (maximum == nil ? 0 : 1)] + ModuleBytes.unsigned(minimum) + (maximum.map { ModuleBytes.unsigned($0) } ?? [])
  }

  /// Defines a memory in pages.
  @discardableResult
  public mutating func memory(
    _ minimum: UInt64, _ maximum: UInt64? = nil, isShared: Bool = false, is64: Bool = false, export: String? = nil
  ) -> UInt32 {
    memoryItems.append(Self.limits(minimum, maximum, flags: (isShared ? 2 : 0) | (is64 ? 4 : 0)))
    let index = importedCounts[2, default: 0] + UInt32(memoryItems.count - 1)
    if let export { exportItems.append(ModuleBytes.export(export, kind: 2, index: index)) }
    return index
  }

  /// Defines a table.
  @discardableResult
  public mutating func table(
    _ minimum: UInt64, _ maximum: UInt64? = nil, element: UInt8 = TypeByte.funcref, is64: Bool = false, export: String? = nil
  ) -> UInt32 {
    tableItems.append([element] + Self.limits(minimum, maximum, flags: is64 ? 4 : 0))
    let index = importedCounts[1, default: 0] + UInt32(tableItems.count - 1)
    if let export { exportItems.append(ModuleBytes.export(export, kind: 1, index: index)) }
    return index
  }

  /// Defines a global; `initial` is an expression without its `end`.
  @discardableResult
  public mutating func global(_ type: UInt8, isMutable: Bool = true, export: String? = nil, _ initial: [UInt8]) -> UInt32 {
    globalItems.append([type, isMutable ? 1 : 0] + initial + [0x0B])
    let index = importedCounts[3, default: 0] + UInt32(globalItems.count - 1)
    if let export { exportItems.append(ModuleBytes.export(export, kind: 3, index: index)) }
    return index
  }

  /// Defines a tag.
  @discardableResult
  public mutating func tag(_ parameters: [UInt8]) -> UInt32 {
    tagTypes.append(type(parameters, []))
    return importedCounts[4, default: 0] + UInt32(tagTypes.count - 1)
  }

  /// Exports anything by kind (0 a function, 1 a table, 2 a memory, 3 a global, 4 a tag) and index.
  public mutating func export(_ name: String, kind: UInt8, _ index: UInt32) { exportItems.append(ModuleBytes.export(name, kind: kind, index: index)) }
  /// Sets the start function.
  public mutating func start(_ function: UInt32) { startFunction = function }

  /// Puts functions into table 0 from an offset on.
  public mutating func activeElements(_ offset: Int32, _ functions: [UInt32]) {
    elementItems.append([0x00, 0x41] + ModuleBytes.signed(offset) + [0x0B] + ModuleBytes.vector(functions.map { ModuleBytes.unsigned($0) }))
  }
  /// Defines a passive segment of functions, or with `isDeclarative` one that only declares them.
  public mutating func elements(_ functions: [UInt32], isDeclarative: Bool = false) {
    elementItems.append([isDeclarative ? 0x03 : 0x01, 0x00] + ModuleBytes.vector(functions.map { ModuleBytes.unsigned($0) }))
  }
  /// Defines an element segment of any kind, as bytes.
  public mutating func elementSegment(_ bytes: [UInt8]) { elementItems.append(bytes) }
  /// Defines a passive data segment.
  public mutating func data(_ content: [UInt8]) { dataItems.append([0x01] + ModuleBytes.sized(content)) }
  /// Defines a segment that goes to memory 0.
  public mutating func activeData(_ offset: Int32, _ content: [UInt8]) {
    dataItems.append([0x00, 0x41] + ModuleBytes.signed(offset) + [0x0B] + ModuleBytes.sized(content))
  }

  // MARK: The module

  /// The binary format of the module.
  public var bytes: [UInt8] {
    var bytes = ModuleBytes.header
    if !types.isEmpty { bytes += ModuleBytes.types(types) }
    if !importItems.isEmpty { bytes += ModuleBytes.imports(importItems) }
    if !functionTypes.isEmpty { bytes += ModuleBytes.functions(functionTypes) }
    if !tableItems.isEmpty { bytes += ModuleBytes.tables(tableItems) }
    if !memoryItems.isEmpty { bytes += ModuleBytes.memories(memoryItems) }
    if !tagTypes.isEmpty { bytes += ModuleBytes.tags(tagTypes) }
    if !globalItems.isEmpty { bytes += ModuleBytes.globals(globalItems) }
    if !exportItems.isEmpty { bytes += ModuleBytes.exports(exportItems) }
    if let startFunction { bytes += ModuleBytes.start(startFunction) }
    if !elementItems.isEmpty { bytes += ModuleBytes.elements(elementItems) }
    if !dataItems.isEmpty { bytes += ModuleBytes.dataCount(UInt32(dataItems.count)) }
    if !bodies.isEmpty { bytes += ModuleBytes.code(bodies) }
    if !dataItems.isEmpty { bytes += ModuleBytes.data(dataItems) }
    if name != nil || !functionNames.isEmpty {
      let own = name.map { [0] + ModuleBytes.sized(ModuleBytes.name($0)) } ?? []
      bytes += ModuleBytes.names(own, ModuleBytes.nameSubsection(1, functionNames))
    }
    return bytes
  }
}
