// What a pattern means, before it is a program. Nodes lie in one array and name their parts by index; parts come before the whole, so that every
// walk over a tree can be a loop and no pattern decides how deep the native stack goes.

/// An index into ``SyntaxTree/nodes``.
typealias NodeIndex = Int

/// A place condition: it holds or not between two bytes, and consumes nothing.
enum Assertion: UInt8, Sendable {
  case textStart, textEnd, lineStart, lineEnd, wordBoundary, notWordBoundary
}

/// The three open repetitions.
enum Repeat: Sendable {
  /// Any number of times.
  case star
  /// Once or more.
  case plus
  /// Once or not at all.
  case optional
}

/// One expression.
enum SyntaxKind: Sendable {
  case empty
  /// One scalar; `folded` takes every scalar of the same case orbit.
  case literal(UInt32, folded: Bool)
  /// One scalar of ``SyntaxTree/sets``.
  case set(Int)
  case assertion(Assertion)
  case capture(NodeIndex, group: Int)
  case `repeat`(Repeat, NodeIndex, lazy: Bool)
  /// `minimum` to `maximum` times; no maximum is nil.
  case counted(NodeIndex, minimum: Int, maximum: Int?, lazy: Bool)
  case concatenation([NodeIndex])
  case alternation([NodeIndex])
}

/// An expression and the measures that the limits are about.
struct SyntaxNode: Sendable {
  var kind: SyntaxKind

  /// Expressions inside one another, itself counted.
  var height: Int

  /// Instructions it compiles to, about; never less than one.
  var size: Int

  /// The largest product of counts of counted repetitions inside one another.
  var repeatProduct: Int

  /// Set if the expression is nothing but literals in a row.
  var text: TextKind?

  /// Numbers that Go would list in this node: a text's scalars, a set's ends of ranges.
  var listedCount: Int
}

/// Whether case matters in a text.
enum TextKind: Sendable {
  case exact, folded
}

/// A parsed pattern.
struct SyntaxTree: Sendable {
  /// Parts before wholes. The first is the empty expression.
  var nodes: [SyntaxNode] = [SyntaxNode(kind: .empty, height: 1, size: 1, repeatProduct: 1, text: nil, listedCount: 0)]

  /// The distinct sets that nodes speak of.
  private(set) var sets: [ScalarSet] = []
  private var setIndices: [ScalarSet: Int] = [:]

  /// Numbers listed by the expressions completed so far, each counted again for every group and alternative that is nothing else.
  var listedCount = 0

  var root: NodeIndex = 0

  /// The name of each group, in the order of their opening brackets; nil for a group without a name.
  var captureNames: [String?] = []

  static let emptyNode: NodeIndex = 0

  /// The index of that set, the same for equal sets.
  mutating func index(of set: ScalarSet) -> Int {
    if let known = setIndices[set] { return known }
    let index = sets.count
    sets.append(set)
    setIndices[set] = index
    return index
  }
}

/// Limits of patterns, those of Go's `regexp/syntax`.
enum PatternLimits {
  /// Expressions inside one another.
  static let height = 1000

  /// Repetitions of one thing, counts inside counts multiplied.
  static let repetitions = 1000

  /// Instructions of a program: 128 MiB of Go's instructions, which take 40 bytes.
  static let instructions = (128 << 20) / 40

  /// Ends of ranges in all character classes, and scalars of texts, together: 128 MiB of numbers of 4 bytes.
  static let listedNumbers = (128 << 20) / 4
}
