// What belongs to a feature besides instructions, which name theirs in the instruction table: types, sections, forms of the binary format, rules of
// validation. Decoder and validator say where they meet a construct; which feature it takes and how an error calls it is said here and nowhere else.

/// A construct that came with a feature. Spec: [Change history](https://webassembly.github.io/spec/core/appendix/changes.html).
package enum Construct: UInt8, CaseIterable, Sendable {
  // Types
  case vectorType, functionReference, externalReference, exceptionReference, objectReference, typedReference
  case severalResults, aggregateType, subtype, recursiveGroup
  // Definitions
  case tag, severalTables, severalMemories, table64, memory64, longSize, sharedMemory, pageSize, tableWithInitialValue
  case importedMutableGlobal, exportedMutableGlobal
  // Segments
  case passiveElements, declarativeElements, elementsWithTableOrType, passiveData, dataWithMemory, dataCount
  // Constant expressions
  case ownGlobalInConstant, arithmeticInConstant
  // Bodies
  case blockWithTypeIndex, tableOfIndirectCall, memoryOfInstruction, longOffset, labelsOfDifferentTypes

  /// The feature, and the words with which an error begins.
  package var row: (feature: Feature, name: StaticString) {
    switch self {
    case .vectorType: (.simd, "the type v128")
    case .functionReference: (.referenceTypes, "the type funcref for values")
    case .externalReference: (.referenceTypes, "the type externref")
    case .exceptionReference: (.exceptionHandling, "a type of references to exceptions")
    case .objectReference: (.gc, "a type of references to objects, or to nothing")
    case .typedReference: (.typedFunctionReferences, "a type of the form (ref …)")
    case .severalResults: (.multiValue, "a function type with more than one result")
    case .aggregateType: (.gc, "a structure or array type")
    case .subtype: (.gc, "a type that is declared as a subtype")
    case .recursiveGroup: (.gc, "a recursive group of types")
    case .tag: (.exceptionHandling, "a tag")
    case .severalTables: (.referenceTypes, "multiple tables: a second one")
    case .severalMemories: (.multiMemory, "multiple memories: a second one")
    case .table64: (.memory64, "a table with 64-bit indices")
    case .memory64: (.memory64, "a memory with 64-bit addresses")
    case .longSize: (.memory64, "a size of more than 5 bytes")
    case .sharedMemory: (.threads, "a shared memory")
    case .pageSize: (.customPageSizes, "a memory with a page size of its own")
    case .tableWithInitialValue: (.typedFunctionReferences, "a table with an initial value")
    case .importedMutableGlobal: (.mutableGlobals, "the import of a mutable global")
    case .exportedMutableGlobal: (.mutableGlobals, "the export of a mutable global")
    case .passiveElements: (.bulkMemory, "a passive element segment")
    case .declarativeElements: (.referenceTypes, "a declarative element segment")
    case .elementsWithTableOrType: (.referenceTypes, "an element segment that states its table or has expressions")
    case .passiveData: (.bulkMemory, "a passive data segment")
    case .dataWithMemory: (.bulkMemory, "a data segment that states its memory")
    case .dataCount: (.bulkMemory, "a data count section")
    case .ownGlobalInConstant: (.gc, "global.get of the module's own global in a constant expression")
    case .arithmeticInConstant: (.extendedConstantExpressions, "arithmetic in a constant expression")
    case .blockWithTypeIndex: (.multiValue, "a block with a type index")
    case .tableOfIndirectCall: (.referenceTypes, "call_indirect with a table index other than one zero byte")
    case .memoryOfInstruction: (.multiMemory, "an instruction with a memory index other than one zero byte")
    case .longOffset: (.memory64, "an offset of more than 5 bytes")
    case .labelsOfDifferentTypes: (.referenceTypes, "br_table with labels of different types")
    }
  }

  /// What an error of a module that uses the construct without the feature says.
  package var message: String { "\(row.name) needs the feature \(row.feature.name), which is switched off" }

  /// What the type of a value or of a table's elements takes; nothing for numbers.
  static func needed(by type: ValueType) -> Construct? {
    switch type {
    case .i32, .i64, .f32, .f64: nil
    case .v128: .vectorType
    case .reference(let reference): needed(by: reference)
    }
  }

  /// What a reference type takes.
  static func needed(by reference: ReferenceType) -> Construct {
    switch reference.heapType {
    case .abstract(.func): reference.isNullable ? .functionReference : .typedReference
    case .abstract(.extern): reference.isNullable ? .externalReference : .typedReference
    case .abstract(.exn), .abstract(.noexn): .exceptionReference
    case .abstract(.any), .abstract(.eq), .abstract(.i31), .abstract(.struct), .abstract(.array), .abstract(.none), .abstract(.nofunc), .abstract(.noextern):
      .objectReference
    case .concrete: .typedReference
    }
  }

  /// A construct that a module uses, and the first place of it, in bytes from the module's start.
  struct Use: Hashable, Sendable {
    let construct: Construct
    let byteOffset: Int
  }
}
