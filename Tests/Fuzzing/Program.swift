// What programs are made of: the choices that a seed makes for a whole module, and what modules offer to one another.

import WasmKitLiteEngine

/// The features and sizes of a generated module.
struct ProgramOptions {
  /// Nothing shows which NaN a value is: engines and modes may differ in that.
  var hidesNaNs = false
  var hasExceptions = true
  var hasLegacyExceptions = false
  var hasTailCalls = true
  var hasReferences = true
  var hasAtomics = false
  var hasWideArithmetic = false
  var hasMemory64 = false
  var hasTable64 = false
  var hasSeveralMemories = false
  var hasBytePages = false
  var hasManyValues = false
  /// Statements and values of a function, roughly.
  var size = 20...140
  /// Locals beyond the usual ones, to make frames large.
  var extraLocals = 0...0
  /// Functions that the host has, by what they do: see ``HostFunctions``.
  var importsHost = true
  /// Chances in a hundred that there is a start function.
  var startChance = 10
  /// Whether every function stops by itself, but for fuel.
  var isBudgeted = true

  /// The choices of a seed.
  init(_ random: inout Random) {
    hidesNaNs = random.chance(35)
    hasExceptions = random.chance(70)
    hasLegacyExceptions = random.chance(20)
    hasTailCalls = random.chance(75)
    hasReferences = random.chance(70)
    hasAtomics = random.chance(20)
    hasWideArithmetic = random.chance(20)
    hasMemory64 = random.chance(20)
    hasTable64 = random.chance(15)
    hasSeveralMemories = random.chance(30)
    hasBytePages = random.chance(8)
    hasManyValues = random.chance(25)
    isBudgeted = random.chance(90)
    if random.chance(8) { size = 200...700 }
    if random.chance(4) { extraLocals = 0...3_000 }
  }
}

/// A memory of a module.
struct MemoryShape: Hashable {
  var is64 = false
  var pageSizeLog2 = 16
  var minimum = 1
  var maximum: Int? = 3
  var isShared = false
  var byteCount: Int { minimum << pageSizeLog2 }
  var addressType: ValueType { is64 ? .i64 : .i32 }

  var bytes: [UInt8] {
    .of { bytes in
      bytes.append((maximum == nil ? 0 : 1) | (isShared ? 2 : 0) | (is64 ? 4 : 0) | (pageSizeLog2 == 16 ? 0 : 8))
      bytes.unsigned(minimum)
      if let maximum { bytes.unsigned(maximum) }
      if pageSizeLog2 != 16 { bytes.unsigned(pageSizeLog2) }
    }
  }
}

/// A table of a module.
struct TableShape: Hashable {
  var element: ValueType
  var is64 = false
  var minimum: Int
  var maximum: Int
  var addressType: ValueType { is64 ? .i64 : .i32 }

  var bytes: [UInt8] {
    .of { bytes in
      bytes += element.bytes
      bytes.append(is64 ? 5 : 1)
      bytes.unsigned(minimum)
      bytes.unsigned(maximum)
    }
  }
}

/// A global of a module.
struct GlobalShape: Hashable {
  var type: ValueType
  var isMutable: Bool
  var bytes: [UInt8] { type.bytes + [isMutable ? 1 : 0] }
}

/// What a module's imports may name.
struct Offer {
  struct Item<Shape> {
    let name: String
    let shape: Shape
  }

  let module: String
  var functions: [Item<FunctionType>] = []
  var tables: [Item<TableShape>] = []
  var memories: [Item<MemoryShape>] = []
  var globals: [Item<GlobalShape>] = []
  var tags: [Item<[ValueType]>] = []
}

/// A generated module.
struct Program {
  let bytes: [UInt8]
  let options: ProgramOptions
  let offer: Offer

  /// The name by which the count of calls is exported: budgeted functions count it down and return at once when it is 0.
  static let budgetName = "budget"
  /// What it is set to before each call from the host.
  static let callBudget: Int32 = 24

  /// The program of a seed.
  static func random(seed: UInt64, stream: UInt64 = 0, _ change: (inout ProgramOptions) -> Void = { _ in }) -> Program {
    var random = Random(seed: seed, stream: stream)
    var options = ProgramOptions(&random)
    change(&options)
    var generator = ProgramGenerator(random: random, options: options)
    return generator.make()
  }
}
