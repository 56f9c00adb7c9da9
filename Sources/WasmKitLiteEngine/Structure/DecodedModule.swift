// A module as its bytes state it, before anything was checked against anything else.
// Only the binary decoder makes one. Spec: https://webassembly.github.io/spec/core/syntax/modules.html

/// A module after decoding, before validation.
///
/// Function bodies and constant expressions are ranges of ``bytes``: the validator reads them from there, once.
package struct DecodedModule: Sendable {
  /// The whole module.
  package let bytes: [UInt8]
  /// All types in index order, recursive groups flattened.
  package internal(set) var types = TypeList()
  /// The recursive groups as ranges of ``types``, in order, without gaps.
  package internal(set) var recursiveGroups: [Range<Int>] = []
  /// The imports in the order of the section.
  package internal(set) var imports: [Import] = []
  /// The type index of each function that the module defines.
  package internal(set) var functions: [TypeIndex] = []
  /// The tables that the module defines.
  package internal(set) var tables: [Table] = []
  /// The memories that the module defines.
  package internal(set) var memories: [MemoryType] = []
  /// The type index of each exception tag that the module defines.
  package internal(set) var tags: [TypeIndex] = []
  /// The globals that the module defines.
  package internal(set) var globals: [Global] = []
  /// The exports in the order of the section.
  package internal(set) var exports: [Export] = []
  /// The function that instantiation runs.
  package internal(set) var start: FunctionIndex?
  /// The element segments.
  package internal(set) var elements: [ElementSegment] = []
  /// The number of data segments that the data count section states.
  package internal(set) var dataCount: UInt32?
  /// The bodies of the functions that the module defines.
  package internal(set) var code: [FunctionBody] = []
  /// The data segments.
  package internal(set) var data: [DataSegment] = []
  /// The custom sections with their names.
  package internal(set) var customSections: [CustomSection] = []
  /// Every section in file order with the range of its payload, for inspection.
  package internal(set) var sections: [Section] = []
  /// The constructs outside of bodies that take a feature, each at its first place, in file order as far as the decoder sees them.
  var constructs: [Construct.Use] = []
  /// Empty if the module has no name section, or a malformed one.
  package internal(set) var names = NameSection()

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// A constant expression: the range of its bytes, the final `end` included.
  package struct Expression: Hashable, Sendable {
    // WHY 32 bits each: a segment has millions of them, and no module has 2³² bytes.
    private let start: UInt32
    private let end: UInt32

    init(bytes: Range<Int>) {
      start = UInt32(truncatingIfNeeded: bytes.lowerBound)
      end = UInt32(truncatingIfNeeded: bytes.upperBound)
    }

    /// The range of the module's bytes.
    package var bytes: Range<Int> { Int(start)..<Int(end) }
  }

  /// An import as declared.
  package struct Import: Hashable, Sendable {
    /// The kind of the import, and its type.
    package enum Descriptor: Hashable, Sendable {
      case function(TypeIndex), table(TableType), memory(MemoryType), global(GlobalType), tag(TypeIndex)
    }
    /// The first of the two names.
    package let module: String
    /// The second of the two names.
    package let name: String
    /// The kind of the import, and its type.
    package let descriptor: Descriptor
    /// The offset of the import in the module's bytes.
    package let byteOffset: Int
  }

  /// A table that the module defines; without an expression its elements start as null.
  package struct Table: Hashable, Sendable {
    /// The declared type.
    package let type: TableType
    /// The initial value of its elements.
    package let initial: Expression?
    /// The offset of the definition in the module's bytes.
    package let byteOffset: Int
  }

  /// A global that the module defines.
  package struct Global: Hashable, Sendable {
    /// The declared type.
    package let type: GlobalType
    /// The value that it begins with.
    package let initial: Expression
    /// The offset of the definition in the module's bytes.
    package let byteOffset: Int
  }

  /// An export as declared.
  package struct Export: Hashable, Sendable {
    /// The kind of the export, and its index.
    package enum Descriptor: Hashable, Sendable {
      case function(FunctionIndex), table(TableIndex), memory(MemoryIndex), global(GlobalIndex), tag(TagIndex)
    }
    /// The name that importers use.
    package let name: String
    /// The kind of the export, and its index.
    package let descriptor: Descriptor
    /// The offset of the definition in the module's bytes.
    package let byteOffset: Int
  }

  /// An element segment. Spec: [Element segments](https://webassembly.github.io/spec/core/syntax/modules.html#element-segments).
  package struct ElementSegment: Hashable, Sendable {
    /// When the segment is used.
    package enum Mode: Hashable, Sendable {
      case passive, declarative
      case active(TableIndex, offset: Expression)
    }
    /// The items of the segment.
    package enum Items: Hashable, Sendable {
      case functions([FunctionIndex])
      case expressions([Expression])
    }
    /// The type of its elements.
    package let type: ReferenceType
    /// The references.
    package let items: Items
    /// When the segment is used.
    package let mode: Mode
    /// The offset of the definition in the module's bytes.
    package let byteOffset: Int
  }

  /// A data segment. Spec: [Data segments](https://webassembly.github.io/spec/core/syntax/modules.html#data-segments).
  package struct DataSegment: Hashable, Sendable {
    /// When the segment is used.
    package enum Mode: Hashable, Sendable {
      case passive
      case active(MemoryIndex, offset: Expression)
    }
    /// The content, as a range of the module's bytes.
    package let content: Range<Int>
    /// When the segment is used.
    package let mode: Mode
    /// The offset of the definition in the module's bytes.
    package let byteOffset: Int
  }

  /// A function's declared locals, run-length encoded, and the bytes of its instructions.
  package struct FunctionBody: Hashable, Sendable {
    /// A run of locals of one type.
    package struct Locals: Hashable, Sendable {
      /// How many of them.
      package let count: UInt32
      /// The type of each of them.
      package let type: ValueType
    }
    /// The locals after the parameters.
    package let locals: [Locals]
    /// The instructions, the final `end` included.
    package let bytes: Range<Int>
  }

  /// A custom section; the content is a range of the module's bytes, after the name.
  package struct CustomSection: Hashable, Sendable {
    /// The name before the content.
    package let name: String
    /// The range after the name.
    package let content: Range<Int>
  }

  /// A section's id and the range of its payload.
  package struct Section: Hashable, Sendable {
    /// The number of the section's kind.
    package let id: UInt8
    /// The range of the payload.
    package let content: Range<Int>
  }
}

/// The names that a name section gives, by index. Spec: [Name section](https://webassembly.github.io/spec/core/appendix/custom.html#name-section).
package struct NameSection: Hashable, Sendable {
  /// The module's own name.
  package var module: String?
  /// By function index.
  package var functions: [UInt32: String] = [:]
  /// By function index, then by local index.
  package var locals: [UInt32: [UInt32: String]] = [:]
  /// By function index, then by label index.
  package var labels: [UInt32: [UInt32: String]] = [:]
  /// By type index.
  package var types: [UInt32: String] = [:]
  /// By table index.
  package var tables: [UInt32: String] = [:]
  /// By memory index.
  package var memories: [UInt32: String] = [:]
  /// By global index.
  package var globals: [UInt32: String] = [:]
  /// By element segment.
  package var elements: [UInt32: String] = [:]
  /// By data segment.
  package var data: [UInt32: String] = [:]
  /// By type index, then by field index.
  package var fields: [UInt32: [UInt32: String]] = [:]
  /// By tag index.
  package var tags: [UInt32: String] = [:]
  /// Makes an empty name section.
  package init() {}
}
