// Validates a module as a whole: what its sections say of each other, then every body, which is lowered on the way.
// Spec: https://webassembly.github.io/spec/core/valid/modules.html

/// Everything that instantiation needs to know of a module, checked.
struct ValidatedDefinitions: Sendable {
  var environment: ModuleEnvironment
  /// The initial value of each global that the module defines.
  var globals: [ConstantExpression] = []
  /// The initial element of each table that the module defines; nil for null.
  var tables: [ConstantExpression?] = []
  var elements: [Element] = []
  /// The position of each export, by its name.
  var exportPositions: [ExactName: Int] = [:]
  /// Where each active data segment goes; nil for a passive one.
  var data: [(memory: Int, offset: ConstantExpression)?] = []

  /// An element segment.
  struct Element: Sendable {
    enum Mode: Sendable {
      case passive, declarative
      case active(table: Int, offset: ConstantExpression)
    }
    enum Items: Sendable {
      case functions([FunctionIndex])
      case expressions([ConstantExpression])
      var count: Int {
        switch self {
        case .functions(let indices): indices.count
        case .expressions(let expressions): expressions.count
        }
      }
    }
    let items: Items
    let mode: Mode
  }
}

/// The checks of everything but bodies.
struct ModuleValidator {
  let module: DecodedModule
  let bytes: ByteReader
  var environment: ModuleEnvironment
  var meter: LoadingMeter
  /// Where in the module the definition is that is being checked.
  private var place = 0

  private init(_ module: DecodedModule, bytes: ByteReader, environment: ModuleEnvironment, meter: LoadingMeter) {
    self.module = module
    self.bytes = bytes
    self.environment = environment
    self.meter = meter
  }

  /// Fills the index spaces and checks what can be checked without looking into a body.
  static func validate(_ module: DecodedModule, _ features: FeatureSet, bytes: ByteReader, meter: inout LoadingMeter) throws -> ValidatedDefinitions {
    try checkConstructs(module, features)
    let types: TypeSpace
    do { types = try TypeSpace(module, meter: &meter) } catch let error as ValidationError { throw error.located(in: .type, of: module) }
    var validator = ModuleValidator(module, bytes: bytes, environment: ModuleEnvironment(types: types, features: features), meter: meter)
    defer { meter = validator.meter }
    do { return try validator.run() } catch var error as ResourceExhaustion {
      error.byteOffset = validator.place
      throw error
    }
  }

  /// Pays for a definition at a place: work, and memory.
  private mutating func pay(_ byteOffset: Int, _ work: Int, _ byteCount: Int = 0) throws(ResourceExhaustion) {
    place = byteOffset
    try meter.charge(work)
    try meter.keep(byteCount)
  }

  private mutating func run() throws -> ValidatedDefinitions {
    for item in module.imports {
      try pay(item.byteOffset, 8, LoadingMeter.listed(GlobalType.self))
      try at(item.byteOffset) { (validator) throws(ValidationError) in try validator.addImport(item) }
    }
    environment.importedFunctionCount = environment.functions.count
    environment.importedGlobalCount = environment.globals.count
    // The list of here, and the one of the function validator.
    try meter.charge(module.functions.count &* 2)
    try meter.keep(LoadingMeter.listed(TypeIndex.self, environment.functions.count &+ module.functions.count &* 2))
    try within(.function) { (validator) throws(ValidationError) in
      for type in validator.module.functions { validator.environment.functions.append(try validator.canonicalFunctionType(type)) }
    }
    for table in module.tables { try at(table.byteOffset) { (validator) throws(ValidationError) in try validator.addTable(table.type) } }
    try within(.memory) { (validator) throws(ValidationError) in for memory in validator.module.memories { try validator.addMemory(memory) } }
    try meter.charge(module.tags.count &* 4)
    try meter.keep(LoadingMeter.listed(TypeIndex.self, module.tags.count))
    try within(.tag) { (validator) throws(ValidationError) in for tag in validator.module.tags { try validator.addTag(tag) } }
    environment.dataCount = module.dataCount
    environment.elementTypes = []
    try declareFunctions()

    var definitions = ValidatedDefinitions(environment: environment)
    try addGlobals(&definitions)
    try checkTables(&definitions)
    try checkElements(&definitions)
    try checkData(&definitions)
    definitions.exportPositions = try checkExports()
    try within(.start) { (validator) throws(ValidationError) in try validator.checkStart() }
    try checkConstructsOfBodies()
    definitions.environment = environment
    return definitions
  }

  /// Gives an error of `body` this place, unless it has one.
  private mutating func at(_ byteOffset: Int, _ body: (inout ModuleValidator) throws(ValidationError) -> Void) throws(ValidationError) {
    do throws(ValidationError) { try body(&self) } catch {
      var error = error
      error.byteOffset = error.byteOffset ?? byteOffset
      throw error
    }
  }

  /// Gives an error of `body` the place of a section whose items have none of their own, unless it has one.
  private mutating func within(_ section: SectionID, _ body: (inout ModuleValidator) throws(ValidationError) -> Void) throws(ValidationError) {
    do throws(ValidationError) { try body(&self) } catch { throw error.located(in: section, of: module) }
  }

  // MARK: Index spaces

  private func canonicalFunctionType(_ index: TypeIndex) throws(ValidationError) -> TypeIndex {
    try environment.types.canonicalFunction(index)
  }

  private mutating func addImport(_ item: DecodedModule.Import) throws(ValidationError) {
    switch item.descriptor {
    case .function(let type): environment.functions.append(try canonicalFunctionType(type))
    case .table(let type): try addTable(type)
    case .memory(let type): try addMemory(type)
    case .global(let type):
      if type.isMutable { try environment.require(.importedMutableGlobal) }
      environment.globals.append(GlobalType(try environment.check(type.value), isMutable: type.isMutable))
    case .tag(let type): try addTag(type)
    }
  }

  private mutating func addTag(_ index: TypeIndex) throws(ValidationError) {
    let type = try environment.types.canonicalFunction(index)
    let resultCount = environment.types.types.layout(index.position).second.count
    guard resultCount == 0 else { throw ValidationError(.invalidTagType, "non-empty tag result type: type \(index) has \(resultCount) results") }
    environment.tags.append(type)
  }

  private mutating func addTable(_ type: TableType) throws(ValidationError) {
    if environment.tables.count == 1 {
      let construct = Construct.severalTables
      guard environment.features.contains(construct.row.feature) else { throw ValidationError(.multipleTables, construct.message) }
    }
    if let maximum = type.limits.maximum, maximum < type.limits.minimum {
      throw ValidationError(.invalidLimits, "size minimum must not be greater than maximum: found \(type.limits.minimum) and \(maximum)")
    }
    let most = type.addressType == .i32 ? UInt64(UInt32.max) : UInt64.max
    if max(type.limits.minimum, type.limits.maximum ?? 0) > most { throw ValidationError(.invalidLimits, "table size must be at most \(most)") }
    environment.tables.append(TableType(limits: type.limits, addressType: type.addressType, element: type.element == .funcref ? .funcref : try environment.check(type.element)))
  }

  private mutating func addMemory(_ type: MemoryType) throws(ValidationError) {
    if environment.memories.count == 1 {
      let construct = Construct.severalMemories
      guard environment.features.contains(construct.row.feature) else { throw ValidationError(.multipleMemories, construct.message) }
    }
    if type.isShared, type.limits.maximum == nil { throw ValidationError(.invalidLimits, "shared memory must have maximum") }
    if type.pageSizeLog2 != 16, type.pageSizeLog2 != 0 {
      throw ValidationError(.invalidLimits, "invalid custom page size 2^\(type.pageSizeLog2): 1 and 65536 are possible")
    }
    let most: UInt64 =
      switch (type.addressType, type.pageSizeLog2) {
      case (.i32, 0): UInt64(UInt32.max)
      case (.i32, _): 1 << 16
      case (.i64, 0): .max
      case (.i64, _): 1 << 48
      }
    if type.limits.minimum > most || (type.limits.maximum ?? 0) > most {
      let size = type.addressType == .i32 ? "4GiB" : "2^64 bytes"
      throw ValidationError(.invalidLimits, "memory size must be at most \(most) pages (\(size)): found \(max(type.limits.minimum, type.limits.maximum ?? 0))")
    }
    if let maximum = type.limits.maximum, maximum < type.limits.minimum {
      throw ValidationError(.invalidLimits, "size minimum must not be greater than maximum: found \(type.limits.minimum) and \(maximum)")
    }
    environment.memories.append(type)
  }

  /// Collects the functions that `ref.func` may name. Spec: `C.refs`.
  private mutating func declareFunctions() throws(ResourceExhaustion) {
    try meter.charge(module.exports.count &+ environment.functions.count / 8)
    try meter.keep(environment.functions.count)
    for export in module.exports { if case .function(let index) = export.descriptor { environment.declareFunction(index.rawValue) } }
    for segment in module.elements {
      switch segment.items {
      case .functions(let indices):
        try pay(segment.byteOffset, indices.count)
        for index in indices { environment.declareFunction(index.rawValue) }
      case .expressions(let expressions): for expression in expressions { try declareFunctions(in: expression) }
      }
    }
    for global in module.globals { try declareFunctions(in: global.initial) }
    for table in module.tables { if let initial = table.initial { try declareFunctions(in: initial) } }
  }

  private mutating func declareFunctions(in expression: DecodedModule.Expression) throws(ResourceExhaustion) {
    try pay(expression.bytes.lowerBound, 4 &+ expression.bytes.count)
    var reader = InstructionReader(bytes, in: expression.bytes)
    var instruction = DecodedInstruction()
    while reader.offset < expression.bytes.upperBound {
      // The decoder has walked over the expression once; this cannot fail.
      guard (try? reader.next(into: &instruction)) != nil else { return }
      if instruction.opcode == .refFunc { environment.declareFunction(instruction.index) }
    }
  }

  // MARK: Definitions

  private mutating func addGlobals(_ definitions: inout ValidatedDefinitions) throws {
    for global in module.globals {
      let type = try located(global.byteOffset) { () throws(ValidationError) in GlobalType(try environment.check(global.type.value), isMutable: global.type.isMutable) }
      definitions.globals.append(
        try constantExpression(global.initial, of: type.value, globalCount: environment.globals.count))
      environment.globals.append(type)
      // The list of here, and the one of the function validator.
      try meter.keep(LoadingMeter.listed(GlobalType.self, 2))
    }
  }

  private mutating func constantExpression(
    _ expression: DecodedModule.Expression, of expected: ValueType, globalCount: Int
  ) throws -> ConstantExpression {
    try pay(expression.bytes.lowerBound, 16 &+ 2 &* expression.bytes.count)
    let checked = try environment.constantExpression(expression, of: expected, globalCount: globalCount, bytes: bytes)
    try meter.keep(checked.byteCount)
    return checked
  }

  private func located<T>(_ byteOffset: Int, _ body: () throws(ValidationError) -> T) throws(ValidationError) -> T {
    do throws(ValidationError) { return try body() } catch {
      var error = error
      error.byteOffset = error.byteOffset ?? byteOffset
      throw error
    }
  }

  private mutating func checkTables(_ definitions: inout ValidatedDefinitions) throws {
    let imported = environment.tables.count - module.tables.count
    for (index, table) in module.tables.enumerated() {
      let type = environment.tables[imported + index]
      guard let initial = table.initial else {
        guard type.element.isNullable else {
          throw ValidationError(.typeMismatch, "type mismatch: expected an initial value, found none for elements of type \(type.element)", at: table.byteOffset)
        }
        definitions.tables.append(nil)
        continue
      }
      definitions.tables.append(
        try constantExpression(initial, of: .reference(type.element), globalCount: environment.importedGlobalCount))
    }
  }

  private mutating func checkElements(_ definitions: inout ValidatedDefinitions) throws {
    for segment in module.elements {
      let type = try located(segment.byteOffset) { () throws(ValidationError) in
        // WHY not the type of functions: it is not written in the module. The segment is of `funcref` where there are no other types of functions, and no
        // instruction can tell.
        if case .functions = segment.items { return segment.type }
        return segment.type == .funcref ? .funcref : try environment.check(segment.type)
      }
      environment.elementTypes.append(type)
      try pay(segment.byteOffset, 16, LoadingMeter.listed(ValidatedDefinitions.Element.self) &+ LoadingMeter.listed(ReferenceType.self) &+ 32)
      let items: ValidatedDefinitions.Element.Items
      switch segment.items {
      case .functions(let indices):
        try pay(segment.byteOffset, indices.count)
        try located(segment.byteOffset) { () throws(ValidationError) in for index in indices { _ = try environment.function(index.rawValue) } }
        items = .functions(indices)
      case .expressions(let expressions):
        var steps: [ConstantExpression] = []
        for expression in expressions {
          steps.append(try constantExpression(expression, of: .reference(type), globalCount: environment.globals.count))
        }
        items = .expressions(steps)
      }
      switch segment.mode {
      case .passive: definitions.elements.append(.init(items: items, mode: .passive))
      case .declarative: definitions.elements.append(.init(items: items, mode: .declarative))
      case .active(let index, let offset):
        let table = try located(segment.byteOffset) { () throws(ValidationError) in
          let table = try environment.table(index.rawValue)
          guard environment.types.matches(type, table.element) else {
            throw .typeMismatch(expected: "elements of type \(table.element)", found: "\(type)")
          }
          return table
        }
        let expression = try constantExpression(offset, of: table.addressType.valueType, globalCount: environment.globals.count)
        definitions.elements.append(.init(items: items, mode: .active(table: index.position, offset: expression)))
      }
    }
  }

  private mutating func checkData(_ definitions: inout ValidatedDefinitions) throws {
    for segment in module.data {
      try pay(segment.byteOffset, 4, LoadingMeter.listed(ConstantExpression.self))
      guard case .active(let index, let offset) = segment.mode else {
        definitions.data.append(nil)
        continue
      }
      let memory = try located(segment.byteOffset) { () throws(ValidationError) in try environment.memory(index.rawValue) }
      let expression = try constantExpression(offset, of: memory.addressType.valueType, globalCount: environment.globals.count)
      definitions.data.append((index.position, expression))
    }
  }

  private mutating func checkExports() throws -> [ExactName: Int] {
    var positions: [ExactName: Int] = [:]
    for (position, export) in module.exports.enumerated() {
      // An entry of a dictionary that is half full, and is being moved to a larger place.
      try pay(export.byteOffset, 32 &+ export.name.utf8.count, 96)
      try located(export.byteOffset) { () throws(ValidationError) in
        switch export.descriptor {
        case .function(let index): _ = try environment.function(index.rawValue)
        case .table(let index): _ = try environment.table(index.rawValue)
        case .memory(let index): _ = try environment.memory(index.rawValue)
        case .global(let index):
          let global = try environment.global(index.rawValue)
          if global.isMutable { try environment.require(.exportedMutableGlobal) }
        case .tag(let index):
          guard index.position < environment.tags.count else {
            throw ValidationError(.unknownTag, "unknown tag \(index): the module has \(environment.tags.count)")
          }
        }
        guard positions.updateValue(position, forKey: ExactName(export.name)) == nil else {
          throw ValidationError(.duplicateExportName, "duplicate export name \"\(export.name.cut(to: String.nameLength))\"")
        }
      }
    }
    return positions
  }

  private func checkStart() throws(ValidationError) {
    guard let start = module.start else { return }
    let type = try environment.types.function(try environment.function(start.rawValue))
    guard type.parameters.isEmpty, type.results.isEmpty else {
      throw ValidationError(.startFunction, "start function \(start) must have type [] -> [], found \("\(type)".cut(to: String.typeListLength))")
    }
  }
}

extension ValidationError {
  /// The error with the start of a section as its place, unless it has one.
  fileprivate func located(in id: SectionID, of module: DecodedModule) -> ValidationError {
    var error = self
    error.byteOffset = byteOffset ?? module.sections.first { $0.id == id.rawValue }?.content.lowerBound
    return error
  }
}

extension FunctionType: CustomStringConvertible {
  /// As the specification writes it: `[i32 i32] -> [i64]`.
  public var description: String {
    "[\(parameters.map(\.description).joined(separator: " "))] -> [\(results.map(\.description).joined(separator: " "))]"
  }
}
