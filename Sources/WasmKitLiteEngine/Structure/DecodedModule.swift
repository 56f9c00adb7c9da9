// A module as its bytes state it, before anything was checked against anything else.
// Only the binary decoder makes one. Spec: https://webassembly.github.io/spec/core/syntax/modules.html

/// A module after decoding, before validation.
///
/// Function bodies and constant expressions are ranges of ``bytes``: the validator reads them from there, once.
public struct DecodedModule: Sendable {
  /// The whole module.
  public let bytes: [UInt8]
  /// All types in index order, recursive groups flattened.
  public internal(set) var types = TypeList()
  /// The recursive groups as ranges of ``types``, in order, without gaps.
  public internal(set) var recursiveGroups: [Range<Int>] = []
  /// The imports in the order of the section.
  public internal(set) var imports: [Import] = []
  /// The type index of each function that the module defines.
  public internal(set) var functions: [TypeIndex] = []
  /// The tables that the module defines.
  public internal(set) var tables: [Table] = []
  /// The memories that the module defines.
  public internal(set) var memories: [MemoryType] = []
  /// The type index of each exception tag that the module defines.
  public internal(set) var tags: [TypeIndex] = []
  /// The globals that the module defines.
  public internal(set) var globals: [Global] = []
  /// The exports in the order of the section.
  public internal(set) var exports: [Export] = []
  /// The function that instantiation runs.
  public internal(set) var start: FunctionIndex?
  /// The element segments.
  public internal(set) var elements: [ElementSegment] = []
  /// The number of data segments that the data count section states.
  public internal(set) var dataCount: UInt32?
  /// The bodies of the functions that the module defines.
  public internal(set) var code: [FunctionBody] = []
  /// The data segments.
  public internal(set) var data: [DataSegment] = []
  /// The custom sections with their names.
  public internal(set) var customSections: [CustomSection] = []
  /// Every section in file order with the range of its payload, for inspection.
  public internal(set) var sections: [Section] = []
  /// The constructs outside of bodies that take a feature, each at its first place, in file order as far as the decoder sees them.
  var constructs: [Construct.Use] = []
  /// Empty if the module has no name section, or a malformed one.
  public internal(set) var names = NameSection()

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// A constant expression: the range of its bytes, the final `end` included.
  public struct Expression: Hashable, Sendable {
    // WHY 32 bits each: a segment has millions of them, and no module has 2³² bytes.
    private let start: UInt32
    private let end: UInt32

    init(bytes: Range<Int>) {
      start = UInt32(truncatingIfNeeded: bytes.lowerBound)
      end = UInt32(truncatingIfNeeded: bytes.upperBound)
    }

    /// The range of the module's bytes.
    public var bytes: Range<Int> { Int(start)..<Int(end) }
  }

  /// An import as declared.
  public struct Import: Hashable, Sendable {
    /// The kind of the import, and its type.
    public enum Descriptor: Hashable, Sendable {
      case function(TypeIndex), table(TableType), memory(MemoryType), global(GlobalType), tag(TypeIndex)
    }
    /// The first of the two names.
    public let module: String
    /// The second of the two names.
    public let name: String
    /// The kind of the import, and its type.
    public let descriptor: Descriptor
    /// The offset of the import in the module's bytes.
    public let byteOffset: Int
  }

  /// A table that the module defines; without an expression its elements start as null.
  public struct Table: Hashable, Sendable {
    /// The declared type.
    public let type: TableType
    /// The initial value of its elements.
    public let initial: Expression?
    /// The offset of the definition in the module's bytes.
    public let byteOffset: Int
  }

  /// A global that the module defines.
  public struct Global: Hashable, Sendable {
    /// The declared type.
    public let type: GlobalType
    /// The value that it begins with.
    public let initial: Expression
    /// The offset of the definition in the module's bytes.
    public let byteOffset: Int
  }

  /// An export as declared.
  public struct Export: Hashable, Sendable {
    /// The kind of the export, and its index.
    public enum Descriptor: Hashable, Sendable {
      case function(FunctionIndex), table(TableIndex), memory(MemoryIndex), global(GlobalIndex), tag(TagIndex)
    }
    /// The name that importers use.
    public let name: String
    /// The kind of the export, and its index.
    public let descriptor: Descriptor
    /// The offset of the definition in the module's bytes.
    public let byteOffset: Int
  }

  /// An element segment. Spec: [Element segments](https://webassembly.github.io/spec/core/syntax/modules.html#element-segments).
  public struct ElementSegment: Hashable, Sendable {
    /// When the segment is used.
    public enum Mode: Hashable, Sendable {
      case passive, declarative
      case active(TableIndex, offset: Expression)
    }
    /// The items of the segment.
    public enum Items: Hashable, Sendable {
      case functions([FunctionIndex])
      case expressions([Expression])
    }
    /// The type of its elements.
    public let type: ReferenceType
    /// The references.
    public let items: Items
    /// When the segment is used.
    public let mode: Mode
    /// The offset of the definition in the module's bytes.
    public let byteOffset: Int
  }

  /// A data segment. Spec: [Data segments](https://webassembly.github.io/spec/core/syntax/modules.html#data-segments).
  public struct DataSegment: Hashable, Sendable {
    /// When the segment is used.
    public enum Mode: Hashable, Sendable {
      case passive
      case active(MemoryIndex, offset: Expression)
    }
    /// The content, as a range of the module's bytes.
    public let content: Range<Int>
    /// When the segment is used.
    public let mode: Mode
    /// The offset of the definition in the module's bytes.
    public let byteOffset: Int
  }

  /// A function's declared locals, run-length encoded, and the bytes of its instructions.
  public struct FunctionBody: Hashable, Sendable {
    /// A run of locals of one type.
    public struct Locals: Hashable, Sendable {
      /// How many of them.
      public let count: UInt32
      /// The type of each of them.
      public let type: ValueType
    }
    /// The locals after the parameters.
    public let locals: [Locals]
    /// The instructions, the final `end` included.
    public let bytes: Range<Int>
  }

  /// A custom section; the content is a range of the module's bytes, after the name.
  public struct CustomSection: Hashable, Sendable {
    /// The name before the content.
    public let name: String
    /// The range after the name.
    public let content: Range<Int>
  }

  /// A section's id and the range of its payload.
  public struct Section: Hashable, Sendable {
    /// The number of the section's kind.
    public let id: UInt8
    /// The range of the payload.
    public let content: Range<Int>
  }
}

/// The names that a name section gives, by index. Spec: [Name section](https://webassembly.github.io/spec/core/appendix/custom.html#name-section).
public struct NameSection: Hashable, Sendable {
  /// The module's own name.
  public var module: String?
  /// By function index.
  public var functions: [UInt32: String] = [:]
  /// By function index, then by local index.
  public var locals: [UInt32: [UInt32: String]] = [:]
  /// By function index, then by label index.
  public var labels: [UInt32: [UInt32: String]] = [:]
  /// By type index.
  public var types: [UInt32: String] = [:]
  /// By table index.
  public var tables: [UInt32: String] = [:]
  /// By memory index.
  public var memories: [UInt32: String] = [:]
  /// By global index.
  public var globals: [UInt32: String] = [:]
  /// By element segment.
  public var elements: [UInt32: String] = [:]
  /// By data segment.
  public var data: [UInt32: String] = [:]
  /// By type index, then by field index.
  public var fields: [UInt32: [UInt32: String]] = [:]
  /// By tag index.
  public var tags: [UInt32: String] = [:]
  /// Makes an empty name section.
  public init() {}
}
