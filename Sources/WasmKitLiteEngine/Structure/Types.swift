// Types that a module defines or declares. Spec: https://webassembly.github.io/spec/core/syntax/types.html

/// The parameter and result types of a function.
public struct FunctionType: Hashable, Sendable {
  /// The types of a call's arguments.
  public let parameters: [ValueType]
  /// The types of a call's results.
  public let results: [ValueType]
  /// Makes the type of functions from these parameters to these results.
  public init(_ parameters: [ValueType] = [], _ results: [ValueType] = []) {
    self.parameters = parameters
    self.results = results
  }
}

/// The type of a field of a structure or array. Spec: [Aggregate types](https://webassembly.github.io/spec/core/syntax/types.html#aggregate-types).
public enum StorageType: Hashable, Sendable {
  case i8, i16
  case value(ValueType)
}

/// A field of a structure or array.
public struct FieldType: Hashable, Sendable {
  /// The type of the field's values.
  public let storage: StorageType
  /// Whether the field can be set.
  public let isMutable: Bool
  /// Makes a field type.
  public init(_ storage: StorageType, isMutable: Bool) {
    self.storage = storage
    self.isMutable = isMutable
  }
}

/// A function, structure or array type. Spec: [Composite types](https://webassembly.github.io/spec/core/syntax/types.html#composite-types).
public enum CompositeType: Hashable, Sendable {
  case function(FunctionType)
  case structure([FieldType])
  case array(FieldType)
}

/// A composite type with its place in the subtype order. Spec: [Recursive types](https://webassembly.github.io/spec/core/syntax/types.html#recursive-types).
public struct SubType: Hashable, Sendable {
  /// Whether no type may be declared below it.
  public let isFinal: Bool
  /// The types that it is declared below; one at most in a valid module.
  public let supertypes: [TypeIndex]
  /// The definition itself.
  public let composite: CompositeType
  /// Makes a subtype; final and without a supertype by default, as in the abbreviation `(type (func …))`.
  public init(isFinal: Bool = true, supertypes: [TypeIndex] = [], _ composite: CompositeType) {
    self.isFinal = isFinal
    self.supertypes = supertypes
    self.composite = composite
  }
}

/// The width of an address of a memory or table.
public enum AddressType: Hashable, Sendable {
  case i32, i64
  /// The type of an operand that holds such an address.
  public var valueType: ValueType { self == .i32 ? .i32 : .i64 }
}

/// The bounds of a size: pages for a memory, elements for a table. Spec: [Limits](https://webassembly.github.io/spec/core/syntax/types.html#limits).
public struct Limits: Hashable, Sendable {
  /// The initial size.
  public let minimum: UInt64
  /// The largest size; `nil` if none is declared.
  public let maximum: UInt64?
  /// Makes limits; no maximum means as much as the host allows.
  public init(minimum: UInt64, maximum: UInt64? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// A declared linear memory. Spec: [Memory types](https://webassembly.github.io/spec/core/syntax/types.html#memory-types).
public struct MemoryType: Hashable, Sendable {
  /// In pages.
  public let limits: Limits
  /// The width of its addresses.
  public let addressType: AddressType
  /// Whether threads may share it.
  public let isShared: Bool
  /// The page size is 2 to this power: 16, or 0 with the custom-page-sizes proposal.
  public let pageSizeLog2: UInt8
  /// Makes a memory type; by default of 64 KiB pages, with 32-bit addresses, not shared.
  public init(limits: Limits, addressType: AddressType = .i32, isShared: Bool = false, pageSizeLog2: UInt8 = 16) {
    self.limits = limits
    self.addressType = addressType
    self.isShared = isShared
    self.pageSizeLog2 = pageSizeLog2
  }
}

/// A declared table. Spec: [Table types](https://webassembly.github.io/spec/core/syntax/types.html#table-types).
public struct TableType: Hashable, Sendable {
  /// In elements.
  public let limits: Limits
  /// The width of its indices.
  public let addressType: AddressType
  /// The type of its elements.
  public let element: ReferenceType
  /// Makes a table type; by default with 32-bit indices.
  public init(limits: Limits, addressType: AddressType = .i32, element: ReferenceType) {
    self.limits = limits
    self.addressType = addressType
    self.element = element
  }
}

/// A declared global. Spec: [Global types](https://webassembly.github.io/spec/core/syntax/types.html#global-types).
public struct GlobalType: Hashable, Sendable {
  /// The type of its value.
  public let value: ValueType
  /// Whether it can be set.
  public let isMutable: Bool
  /// Makes a global type.
  public init(_ value: ValueType, isMutable: Bool = false) {
    self.value = value
    self.isMutable = isMutable
  }
}

/// The type of an import or export. Spec: [External types](https://webassembly.github.io/spec/core/syntax/types.html#external-types).
public enum ExternalType: Hashable, Sendable {
  case function(FunctionType)
  case table(TableType)
  case memory(MemoryType)
  case global(GlobalType)
  /// An exception tag, by the type of its payload.
  case tag(FunctionType)
}
