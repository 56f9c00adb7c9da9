// The runtime instances, at fixed addresses that only their store frees. Handlers follow these pointers; nothing here is reference-counted.
// Spec: https://webassembly.github.io/spec/core/exec/runtime.html

import WasmKitLiteMachine
import WasmKitLiteSystem

/// A linear memory. Spec: [Memory instances](https://webassembly.github.io/spec/core/exec/runtime.html#memory-instances).
@unsafe struct MemoryInstance {
  /// The first byte; never moves while the memory lives.
  var base: MP
  /// The bytes that may be accessed.
  var byteCount: UInt64
  /// The bytes of address space behind `base`, to be given back; a page that nobody may access follows.
  var reservedByteCount: Int
  /// The most that growth may reach: the declared maximum or the store's limit, whichever is smaller.
  var maximumByteCount: UInt64
  var type: MemoryType
  /// A byte for every 4 KiB of the reservation: not zero where something may have been written since the snapshot that the store is at. Nothing to be accessed
  /// without `hasMarks`.
  var writtenPages: UnsafeMutablePointer<UInt8> = unsafe AddressSpace.empty.assumingMemoryBound(to: UInt8.self)
  /// Whether there are marks: code that makes them runs only where there are.
  var hasMarks = false
  /// Whether everything that ever could write to the memory has marked what it wrote.
  var isTracked = false
}

/// A table; an element is a reference in one word. Spec: [Table instances](https://webassembly.github.io/spec/core/exec/runtime.html#table-instances).
@unsafe struct TableInstance {
  var elements: UnsafeMutablePointer<UInt64>
  var count: UInt64
  /// How many elements the allocation holds.
  var capacity: Int
  /// Whether the elements are in a reservation, where they stay.
  var isReserved: Bool
  /// From this element and the table's end on, whichever is later, the allocation is all zero.
  var usedCount: UInt64
  var maximumCount: UInt64
  let type: StoreTableType
  let declared: DeclaredType<TableType>
  /// The first element that was written since the snapshot that the store is at, and the one behind the last.
  var writtenStart: UInt64 = .max
  var writtenEnd: UInt64 = 0
}

/// A global's cell and its type; v128 takes two words. Spec: [Global instances](https://webassembly.github.io/spec/core/exec/runtime.html#global-instances).
@unsafe struct GlobalInstance {
  var cell: UnsafeMutablePointer<UInt64>
  let type: StoreGlobalType
  let declared: DeclaredType<GlobalType>
}

/// A function that can be referred to. A function reference is this instance's address; null is 0.
/// Spec: [Function instances](https://webassembly.github.io/spec/core/exec/runtime.html#function-instances).
@unsafe struct FunctionInstance {
  /// Where indirect calls inside the instance begin, once the function was lowered and called that way; nil before.
  ///
  /// WHY a copy: what such a call jumps to is hard to predict, and every load on the way to its address is waited for after a wrong guess.
  var entry: PC?
  /// The handler of the instruction at `entry`.
  var entryHandler: UInt = 0
  /// Nil for a host function.
  var code: UnsafePointer<FunctionCode>?
  /// The instance that the code runs in; nil for a host function.
  var instance: UnsafeMutablePointer<ModuleInstance>?
  /// Kept alive by the store.
  var host: Unmanaged<HostFunction>?
  let typeID: StoreTypeID
  /// Slots that arguments and results take.
  var parameterSlotCount: UInt32
  var resultSlotCount: UInt32
  var index: UInt32

  /// The slots of arguments or results, whichever take more: they share them.
  @inline(__always) var slotCount: Int { unsafe Int(max(parameterSlotCount, resultSlotCount)) }

  /// Whether it is a host function that may wait for something.
  // SAFETY: the store keeps its host functions as long as it lives.
  @inline(__always) var mayWait: Bool { unsafe host?._withUnsafeGuaranteedRef { $0.mayWait } ?? false }
}

/// An exception tag. Spec: [Tag instances](https://webassembly.github.io/spec/core/exec/runtime.html#tag-instances).
struct TagInstance {
  let typeID: StoreTypeID
  /// The types of the values that its exceptions carry.
  let payload: [StoreValueType]
  /// The slots that they take.
  let slotCount: Int
  let declared: DeclaredType<FunctionType>

  init(typeID: StoreTypeID, payload: [StoreValueType], declared: DeclaredType<FunctionType>) {
    self.typeID = typeID
    self.payload = payload
    slotCount = payload.reduce(0) { $0 + $1.slotCount }
    self.declared = declared
  }
}

/// What an instance's code reaches by index. Spec: [Module instances](https://webassembly.github.io/spec/core/exec/runtime.html#module-instances).
@unsafe struct ModuleInstance {
  /// Memory 0, or the store's empty memory.
  var memory0: UnsafeMutablePointer<MemoryInstance>
  var memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryInstance>>
  var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableInstance>>
  /// The cells of all globals.
  var globals: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>
  var functions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionInstance>>
  /// The store's number for each of the module's types.
  var typeIDs: UnsafePointer<StoreTypeID>
  /// The content of each data segment, as a range of the module's bytes; a dropped one is empty.
  var data: UnsafeMutablePointer<Range<Int>>
  /// The references of each element segment; a dropped one is empty.
  var elements: UnsafeMutablePointer<UnsafeMutableBufferPointer<UInt64>>
  var tags: UnsafeMutablePointer<UnsafeMutablePointer<TagInstance>>
  /// Whether a segment was dropped since the snapshot that the store is at.
  var hasDroppedSegments = false
  /// SAFETY: the store keeps the module's code alive as long as itself.
  unowned(unsafe) var module: ModuleCode
}

extension ModuleInstance {
  /// A value type of the instance's module, as its store compares it.
  func storeType(_ type: ValueType) -> StoreValueType { unsafe StoreValueType(type, typeIDs) }
}

extension FunctionInstance {
  /// The parameter and result types, as the module or host that declared them wrote them.
  var declared: DeclaredType<FunctionType> {
    // SAFETY: the store keeps its host functions as long as it lives.
    if let host = unsafe host { return unsafe DeclaredType(host._withUnsafeGuaranteedRef { $0.type }) }
    guard let module = unsafe instance?.pointee.module else { return DeclaredType(FunctionType()) }
    let environment = module.definitions.environment
    return unsafe DeclaredType(environment.types.types[environment.functions[Int(index)].position].function ?? FunctionType())
  }

  /// A parameter or result type, as the store compares it.
  func storeType(_ type: ValueType) -> StoreValueType {
    if let instance = unsafe instance { return unsafe instance.pointee.storeType(type) }
    // A host function's type names no module's types: linking has seen to it.
    return StoreValueType(type) ?? .reference(StoreReferenceType(isNullable: false, .abstract(.nofunc)))
  }
}
