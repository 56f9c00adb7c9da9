// Valid modules of random functions: the parts of the module. Bodies are in the files beside this one.

import WasmKitLiteEngine

/// Makes one module. A random stack machine writes the bodies: the types of all operands are known at every place, so whatever is written is valid.
struct ProgramGenerator {
  var random: Random
  let options: ProgramOptions
  var name = "a"
  /// What other modules offer; part of it is imported.
  var offers: [Offer] = []

  // MARK: The module

  var types: [FunctionType] = []
  private var typeIndices: [FunctionType: Int] = [:]
  /// The type of each function, imports first.
  var functions: [Int] = []
  var importedFunctionCount = 0
  var tables: [TableShape] = []
  var memories: [MemoryShape] = []
  var globals: [GlobalShape] = []
  var tags: [[ValueType]] = []
  /// The bytes of each data segment once the module is instantiated: an active one has none left.
  var dataSizes: [Int] = []
  var elements: [(type: ValueType, count: Int)] = []
  /// The global that counts down with every call of a budgeted function.
  var budgetGlobal = 0
  private var imports: [[UInt8]] = []

  // MARK: The function in the making

  var code: [UInt8] = []
  var locals: [ValueType] = []
  /// Locals that count the turns of open loops: nothing else writes them.
  var counters: Set<Int> = []
  var freeCounters: [Int] = []
  var stack: [ValueType] = []
  /// Operands below belong to outer blocks.
  var base = 0
  var labels: [Label] = []
  var results: [ValueType] = []
  var budget = 0

  struct Label {
    var types: [ValueType]
    var counter: Int?
    var isLoop = false
    /// A handler of the legacy instructions: `rethrow` may name it.
    var isCatch = false
  }

  init(random: Random, options: ProgramOptions) {
    self.random = random
    self.options = options
  }

  // MARK: Types

  static let numbers: [ValueType] = [.i32, .i64, .f32, .f64]

  mutating func typeIndex(_ type: FunctionType) -> Int {
    if let index = typeIndices[type] { return index }
    types.append(type)
    typeIndices[type] = types.count - 1
    return types.count - 1
  }

  mutating func numberType() -> ValueType {
    switch random.below(20) {
    case 0..<9: .i32
    case 9..<14: .i64
    case 14..<17: .f32
    default: .f64
    }
  }

  /// A type that a value outside of the module can have as well.
  mutating func plainType() -> ValueType {
    guard options.hasReferences, random.chance(8) else { return numberType() }
    return random.one(of: options.hasExceptions ? [.funcref, .externref, .exception] : [.funcref, .externref])
  }

  mutating func plainTypes(_ count: ClosedRange<Int>) -> [ValueType] { (0..<random.from(count)).map { _ in plainType() } }

  /// Parameters or results: few, around the six that usual frames have, or many.
  mutating func arity(_ usual: ClosedRange<Int>) -> ClosedRange<Int> {
    if options.hasManyValues && random.chance(30) { return random.one(of: [5...9, 5...9, 6...7, 10...24, 25...60]) }
    return random.chance(6) ? 4...8 : usual
  }

  mutating func blockResults() -> [ValueType] {
    switch random.below(20) {
    case 0..<8: []
    case 8..<15: [plainType()]
    default: plainTypes(random.chance(90) ? 2...4 : 5...12)
    }
  }

  // MARK: The parts

  mutating func make() -> Program {
    importAll()
    declare()
    let dataItems = data()
    let elementItems = elementSegments()
    let globalItems = ownGlobals()
    var bodies: [[UInt8]] = []
    for index in importedFunctionCount..<functions.count { bodies.append(.of { $0.sized(body(of: index)) }) }
    let start = functions.indices.filter { $0 >= importedFunctionCount && types[functions[$0]] == FunctionType() }
    var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    bytes.section(
      1,
      types.map { type in
        .of {
          $0.append(0x60); $0.vector(type.parameters.map(\.bytes)); $0.vector(type.results.map(\.bytes))
        }
      })
    bytes.section(2, imports)
    bytes.section(3, functions[importedFunctionCount...].map { index in .of { $0.unsigned(index) } })
    bytes.section(4, ownTables.map(\.bytes))
    bytes.section(5, ownMemories.map(\.bytes))
    bytes.section(
      13,
      ownTags.map { tag in
        .of {
          $0.append(0); $0.unsigned(typeIndices[FunctionType(tag, [])] ?? 0)
        }
      })
    bytes.section(6, globalItems)
    bytes.section(7, exports())
    if let function = random.pick(start), random.chance(options.startChance) { bytes += [8] + .of { $0.sized(.of { $0.unsigned(function) }) } }
    bytes.section(9, elementItems)
    bytes += [12] + .of { $0.sized(.of { $0.unsigned(dataItems.count) }) }
    bytes.section(10, bodies)
    bytes.section(11, dataItems)
    return Program(bytes: bytes, options: options, offer: offer)
  }

  /// The tables that are not imported.
  private(set) var ownTables: ArraySlice<TableShape> = []
  private var ownMemories: ArraySlice<MemoryShape> = []
  private var ownTags: ArraySlice<[ValueType]> = []
  private var importedGlobalCount = 0

  private mutating func importItem(_ module: String, _ item: String, _ kind: UInt8, _ type: [UInt8]) {
    imports.append(
      .of {
        $0.name(module); $0.name(item); $0.append(kind); $0 += type
      })
  }

  private mutating func importFunction(_ module: String, _ item: String, _ type: FunctionType) {
    let index = typeIndex(type)
    importItem(module, item, 0, .of { $0.unsigned(index) })
    functions.append(index)
  }

  /// The host's functions, and a part of what other modules offer.
  private mutating func importAll() {
    if options.importsHost { for (name, type) in HostFunctions.types where options.hasReferences || type.results != [.externref] { importFunction("host", name, type) } }
    for offer in offers {
      for item in offer.functions where random.chance(70) { importFunction(offer.module, item.name, item.shape) }
      for item in offer.tables where random.chance(70) {
        importItem(offer.module, item.name, 1, item.shape.bytes)
        tables.append(item.shape)
      }
      for item in offer.memories where random.chance(60) {
        importItem(offer.module, item.name, 2, item.shape.bytes)
        memories.append(item.shape)
      }
      for item in offer.globals where random.chance(60) {
        importItem(offer.module, item.name, 3, item.shape.bytes)
        globals.append(item.shape)
      }
      for item in offer.tags where random.chance(80) {
        let index = typeIndex(FunctionType(item.shape, []))
        importItem(
          offer.module, item.name, 4,
          .of {
            $0.append(0); $0.unsigned(index)
          })
        tags.append(item.shape)
      }
    }
    importedFunctionCount = functions.count
    importedGlobalCount = globals.count
  }

  /// What bodies may name, before the first of them is written.
  private mutating func declare() {
    for _ in 0..<random.from(2...6) {
      // Equal results make tail calls possible, equal types indirect ones.
      if !functions.isEmpty, random.chance(25) {
        let type = types[random.one(of: functions)]
        functions.append(typeIndex(random.chance(50) ? type : FunctionType(plainTypes(arity(0...4)), type.results)))
      } else {
        let (parameters, results) = (plainTypes(arity(0...4)), plainTypes(arity(0...2)))
        functions.append(typeIndex(FunctionType(parameters, results)))
      }
    }
    let (tableCount, memoryCount, tagCount) = (tables.count, memories.count, tags.count)
    tables.append(TableShape(element: .funcref, minimum: functions.count + 2, maximum: functions.count + 8))
    if options.hasReferences {
      if random.chance(40) { tables.append(TableShape(element: .externref, minimum: 4, maximum: 9)) }
      if random.chance(40) { tables.append(TableShape(element: .function(ofType: random.one(of: functions)), minimum: 5, maximum: 12)) }
    }
    if options.hasTable64 { tables.append(TableShape(element: .funcref, is64: true, minimum: 6, maximum: 12)) }
    func memory(_ random: inout Random, _ options: ProgramOptions, is64: Bool) -> MemoryShape {
      if options.hasBytePages && random.chance(60) { return MemoryShape(is64: is64, pageSizeLog2: 0, minimum: random.from(40_000...70_000), maximum: 80_000) }
      let isShared = options.hasAtomics && random.chance(20)
      return MemoryShape(is64: is64, minimum: 1, maximum: isShared ? 2 : random.one(of: [1, 2, 3, nil]), isShared: isShared)
    }
    if memories.isEmpty || random.chance(40) { memories.append(memory(&random, options, is64: options.hasMemory64 && random.chance(50))) }
    if options.hasMemory64 && random.chance(60) { memories.append(memory(&random, options, is64: true)) }
    if options.hasSeveralMemories { for _ in 0..<random.from(1...2) { memories.append(memory(&random, options, is64: false)) } }
    if options.hasExceptions || options.hasLegacyExceptions {
      for _ in 0..<random.from(1...3) {
        let payload = plainTypes(random.chance(10) ? 5...9 : 0...2).filter { $0 != .exception }
        _ = typeIndex(FunctionType(payload, []))
        tags.append(payload)
      }
    }
    (ownTables, ownMemories, ownTags) = (tables[tableCount...], memories[memoryCount...], tags[tagCount...])
  }

  private mutating func data() -> [[UInt8]] {
    var items: [[UInt8]] = []
    func content(_ random: inout Random, _ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next() >> 20) } }
    for (index, memory) in memories.enumerated() where random.chance(70) {
      let offset = random.below(200)
      let bytes = content(&random, random.from(1...40))
      items.append(
        .of { item in
          item += [2]
          item.unsigned(index)
          item += memory.is64 ? Encoding.of(.i64Const) : Encoding.of(.i32Const)
          item.signed(Int64(offset))
          item.append(0x0B)
          item.sized(bytes)
        })
      dataSizes.append(0)
    }
    for _ in 0..<random.from(1...3) {
      let bytes = content(&random, random.one(of: [0, 1, 8, 12, 40]))
      dataSizes.append(bytes.count)
      items.append(
        .of {
          $0.append(1); $0.sized(bytes)
        })
    }
    return items
  }

  private func functionReference(_ index: Int) -> [UInt8] { Encoding.of(.refFunc) + .of { $0.unsigned(index) } + [0x0B] }

  private mutating func elementSegments() -> [[UInt8]] {
    var items: [[UInt8]] = []
    func offset(_ table: TableShape, _ value: Int) -> [UInt8] {
      .of {
        $0 += table.is64 ? Encoding.of(.i64Const) : Encoding.of(.i32Const); $0.signed(Int64(value)); $0.append(0x0B)
      }
    }
    let all = functions.indices.map { index in [UInt8].of { $0.unsigned(index) } }
    for (index, table) in tables.enumerated() {
      // A table of another module gets some functions of this one as well.
      if table.element == .funcref {
        let isOwn = index >= ownTables.startIndex
        let count = min(table.minimum, all.count)
        let place = isOwn ? 0 : random.below(table.minimum - count + 1)
        let chosen = isOwn ? Array(all.prefix(count)) : all.suffix(random.chance(40) ? random.below(count + 1) : 0)
        items.append(
          .of {
            $0.append(2); $0.unsigned(index); $0 += offset(table, place); $0.append(0); $0.vector(chosen)
          })
        elements.append((.funcref, 0))
      } else if let type = table.element.functionTypeIndex {
        let fitting = functions.indices.filter { functions[$0] == type }
        let expressions = (0..<min(3, fitting.count)).map { functionReference(fitting[$0]) }
        items.append(
          .of {
            $0.append(6); $0.unsigned(index); $0 += offset(table, 1); $0 += table.element.bytes; $0.vector(expressions)
          })
        elements.append((table.element, 0))
      }
    }
    for _ in 0..<random.from(0...2) {
      let chosen = (0..<random.from(0...4)).map { _ in random.one(of: all) }
      items.append(
        .of {
          $0 += [1, 0]; $0.vector(chosen)
        })
      elements.append((.funcref, chosen.count))
    }
    if random.chance(40) {
      let expressions = [Encoding.of(.refNull) + [0x70, 0x0B], functionReference(random.below(functions.count))]
      items.append(
        .of {
          $0 += [5, 0x70]; $0.vector(expressions)
        })
      elements.append((.funcref, 2))
    }
    items.append(
      .of {
        $0 += [3, 0]; $0.vector(all)
      })
    elements.append((.funcref, 0))
    return items
  }

  private mutating func ownGlobals() -> [[UInt8]] {
    var items: [[UInt8]] = []
    func add(_ type: ValueType, isMutable: Bool, _ expression: [UInt8]) {
      globals.append(GlobalShape(type: type, isMutable: isMutable))
      items.append(type.bytes + [isMutable ? 1 : 0] + expression + [0x0B])
    }
    budgetGlobal = globals.count
    add(.i32, isMutable: true, Encoding.of(.i32Const) + [0])
    for type in Self.numbers {
      code = []
      constant(type)
      // Two constants added, where the type has it. Spec: extended constant expressions.
      if type == .i32 || type == .i64, random.chance(30) {
        constant(type)
        code += Encoding.of(random.one(of: type == .i32 ? [.i32Add, .i32Sub, .i32Mul] : [.i64Add, .i64Sub, .i64Mul]))
      }
      stack = []
      add(type, isMutable: random.chance(90), code)
    }
    for (index, global) in globals.prefix(importedGlobalCount).enumerated() where !global.isMutable && random.chance(50) {
      add(
        global.type, isMutable: true,
        .of {
          $0 += Encoding.of(.globalGet); $0.unsigned(index)
        })
    }
    if options.hasReferences {
      add(.funcref, isMutable: true, Array((random.chance(50) ? functionReference(random.below(functions.count)) : Encoding.of(.refNull) + [0x70, 0]).dropLast()))
      add(.externref, isMutable: true, Encoding.of(.refNull) + [0x6F])
      if options.hasExceptions { add(.exception, isMutable: true, Encoding.of(.refNull) + [0x69]) }
    }
    return items
  }

  private func exports() -> [[UInt8]] {
    var items: [[UInt8]] = []
    func add(_ prefix: String, _ kind: UInt8, _ indices: Range<Int>) {
      for index in indices {
        items.append(
          .of {
            $0.name("\(prefix)\(index)"); $0.append(kind); $0.unsigned(index)
          })
      }
    }
    add("f", 0, importedFunctionCount..<functions.count)
    add("t", 1, tables.indices)
    add("m", 2, memories.indices)
    add("g", 3, globals.indices)
    add("e", 4, tags.indices)
    items.append(
      .of {
        $0.name(Program.budgetName); $0.append(3); $0.unsigned(budgetGlobal)
      })
    return items
  }

  /// What other modules may import: everything but types that mean something here only.
  private var offer: Offer {
    var offer = Offer(module: name)
    for index in importedFunctionCount..<functions.count {
      let type = types[functions[index]]
      if (type.parameters + type.results).allSatisfy({ $0.functionTypeIndex == nil }) { offer.functions.append(.init(name: "f\(index)", shape: type)) }
    }
    for (index, table) in tables.enumerated() where table.element.functionTypeIndex == nil { offer.tables.append(.init(name: "t\(index)", shape: table)) }
    for (index, memory) in memories.enumerated() { offer.memories.append(.init(name: "m\(index)", shape: memory)) }
    for (index, global) in globals.enumerated() where index != budgetGlobal { offer.globals.append(.init(name: "g\(index)", shape: global)) }
    for (index, tag) in tags.enumerated() { offer.tags.append(.init(name: "e\(index)", shape: tag)) }
    return offer
  }
}
