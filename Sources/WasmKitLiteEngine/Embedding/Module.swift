/// A decoded and validated module, lowered as its functions are called. Immutable, cheap to copy, to be instantiated any number of times on any thread.
///
/// Spec: [Modules](https://webassembly.github.io/spec/core/syntax/modules.html).
public struct Module: Sendable {
  let code: ModuleCode

  /// Makes a module from its binary format.
  ///
  /// - Throws: ``DecodeError`` if the bytes are malformed, ``ValidationError`` if the module is not valid, ``ResourceExhaustion`` if loading takes more
  ///   than ``ModuleConfiguration/loadingLimits`` allow, or the task was cancelled.
  public init(_ bytes: [UInt8], configuration: ModuleConfiguration = ModuleConfiguration()) throws {
    code = try ModuleCode(bytes, configuration: configuration)
  }

  /// An import that an instance needs.
  public typealias Import = ModuleImport

  /// An export that an instance has.
  public struct Export: Hashable, Sendable {
    /// The name that the host asks for.
    public let name: String
    /// The type that is provided.
    public let type: ExternalType
  }

  /// The imports that must be provided to instantiate the module, in the module's order.
  public var imports: [Import] { code.imports }

  /// The exports of an instance, in the module's order.
  public var exports: [Export] { code.decoded.exports.map { Export(name: $0.name, type: type(of: $0.descriptor)) } }

  /// The type of the export of this name, if there is one.
  public func export(_ name: String) -> ExternalType? {
    code.exportedDescriptor(name).map { type(of: $0) }
  }

  /// The fuel that loading took and the bytes of host memory that were counted, in the units of ``LoadingLimits``.
  package var loadingCost: (fuel: Int, byteCount: Int) { code.loadingCost }

  /// The module's own name, from its name section.
  public var name: String? { code.decoded.names.module }
  /// The module as it was decoded, for tools that look at sections and segments.
  package var decoded: DecodedModule { code.decoded }
  /// The memories that the module imports and defines.
  public var memories: [MemoryType] { code.definitions.environment.memories }
  /// The tables that the module imports and defines.
  public var tables: [TableType] { code.definitions.environment.tables }

  /// The destination of each active data segment with a constant offset: memory, address and byte count.
  public var activeData: [(memory: Int, address: UInt64, byteCount: Int)] {
    zip(code.definitions.data, code.decoded.data).compactMap { item, segment in
      guard let item, let address = item.offset.literal else { return nil }
      return (item.memory, address, segment.content.count)
    }
  }

  /// The initial value of a global that the module defines itself, by name section or export, if it is a plain constant.
  public func constantGlobal(named name: String) -> UInt64? {
    let imported = code.definitions.environment.importedGlobalCount
    let exported = code.decoded.exports.lazy.compactMap { export -> UInt32? in
      if export.name == name, case .global(let index) = export.descriptor { return index.rawValue }
      return nil
    }.first
    guard let index = exported ?? code.decoded.names.globals.first(where: { $0.value == name })?.key, Int(index) >= imported else { return nil }
    guard Int(index) - imported < code.definitions.globals.count else { return nil }
    return code.definitions.globals[Int(index) - imported].literal
  }

  private func type(of descriptor: DecodedModule.Export.Descriptor) -> ExternalType {
    let environment = code.definitions.environment
    switch descriptor {
    case .function(let index): return .function(environment.types.types.functionType(environment.functions[index.position]))
    case .table(let index): return .table(environment.tables[index.position])
    case .memory(let index): return .memory(environment.memories[index.position])
    case .global(let index): return .global(environment.globals[index.position])
    case .tag(let index): return .tag(environment.types.types.functionType(environment.tags[index.position]))
    }
  }
}
