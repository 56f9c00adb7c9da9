// The index spaces of a module. An index is a type of its own, so that a function index is never used to look up a table.
// Spec: https://webassembly.github.io/spec/core/syntax/modules.html#indices

/// A position in one of a module's index spaces.
public struct SpaceIndex<Space>: RawRepresentable, Hashable, Sendable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// The number, counted from 0, imports first.
  public let rawValue: UInt32

  /// Makes an index from its number.
  @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// Makes an index from its number.
  @inline(__always) public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  /// Makes an index from a literal number.
  public init(integerLiteral value: UInt32) { rawValue = value }
  /// The position in an array of the index space.
  @inline(__always) var position: Int { Int(rawValue) }
  /// Whether the left index comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  /// The number in decimal.
  public var description: String { String(rawValue) }
}

/// The names of the index spaces, for telling their indices apart.
public enum IndexSpaces {
  /// The types.
  public enum Types {}
  /// The functions.
  public enum Functions {}
  /// The tables.
  public enum Tables {}
  /// The linear memories.
  public enum Memories {}
  /// The globals.
  public enum Globals {}
  /// The exception tags.
  public enum Tags {}
  /// The element segments.
  public enum Elements {}
  /// The data segments.
  public enum Data {}
  /// The parameters and locals of one function.
  public enum Locals {}
  /// The open blocks of one function, the innermost first.
  public enum Labels {}
}

/// Names a type.
public typealias TypeIndex = SpaceIndex<IndexSpaces.Types>
/// Names a function.
public typealias FunctionIndex = SpaceIndex<IndexSpaces.Functions>
/// Names a table.
public typealias TableIndex = SpaceIndex<IndexSpaces.Tables>
/// Names a memory.
public typealias MemoryIndex = SpaceIndex<IndexSpaces.Memories>
/// Names a global.
public typealias GlobalIndex = SpaceIndex<IndexSpaces.Globals>
/// Names an exception tag.
public typealias TagIndex = SpaceIndex<IndexSpaces.Tags>
/// Names an element segment.
public typealias ElementIndex = SpaceIndex<IndexSpaces.Elements>
/// Names a data segment.
public typealias DataIndex = SpaceIndex<IndexSpaces.Data>
/// Names a local of a function.
public typealias LocalIndex = SpaceIndex<IndexSpaces.Locals>
/// Names an open block.
public typealias LabelIndex = SpaceIndex<IndexSpaces.Labels>
