// How much of everything one module may state. These are the decoder's limits: they keep a small file from costing much memory and a large one from costing
// much time. The numbers are the ones that the engines of browsers agreed on, so that a module which loads there loads here.
// Spec: https://webassembly.github.io/spec/core/appendix/implementation.html

/// The most that the decoder takes from one module.
package enum BinaryLimits {
  /// Types, imports, functions, tables, memories, tags, globals, exports, segments: of each so many.
  package static let definitionCount = 1_000_000
  /// Sections, custom ones included. WHY: three bytes of a file can state a section that takes fifty bytes in memory.
  package static let sectionCount = 100_000
  /// Parameters of a function type.
  package static let parameterCount = 1_000
  /// Results of a function type.
  package static let resultCount = 1_000
  /// Fields of a structure type.
  package static let fieldCount = 10_000
  /// Items of one element segment.
  package static let elementItemCount = 10_000_000
  /// Locals of a function, its parameters not included.
  package static let localCount = 50_000
  /// Bytes of a function body, its locals included.
  package static let bodyByteCount = 7_654_321
  /// Bytes of a name in UTF-8.
  package static let nameByteCount = 100_000
  /// Names that are kept of a name section. WHY: two bytes of a file can state a name that takes fifty bytes in a dictionary.
  package static let keptNameCount = 1_000_000
}
