// Texts of bounded length. A module's names and lists of types are as long as its author likes, the messages that quote them are not.

extension String {
  /// The string, or so many Unicode scalars of its beginning and "…" behind them.
  ///
  /// WHY scalars: a single `Character` can be as long as the whole string.
  package func cut(to scalarCount: Int) -> String {
    // WHY: most texts are short, and a scalar has a byte at least.
    if utf8.count <= scalarCount { return self }
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: max(0, scalarCount), limitedBy: scalars.endIndex), end < scalars.endIndex else { return self }
    return String(scalars[..<end]) + "…"
  }

  /// The first items of a list as a message shows them, and how many there are beside.
  ///
  /// WHY a closure: texts of items that are not shown are not made. A module may state a million imports with types of a thousand parameters.
  static func list<Items: Collection>(_ items: Items, separator: String = ", ", _ text: (Items.Element) -> String) -> String {
    let shown = items.prefix(listedCount).map { text($0).cut(to: 2 * typeListLength) }.joined(separator: separator)
    return items.count > listedCount ? "\(shown)\(separator)and \(items.count - listedCount) more" : shown
  }

  /// The items that a message shows of a list.
  static let listedCount = 20
  /// The scalars that a message shows of a list of types, one side of two.
  static let typeListLength = 200
  /// The scalars that a message shows of a name.
  static let nameLength = 200
  /// The scalars of a message. WHY: the last line of defence; what is quoted is cut before.
  static let messageLength = 1_000
}
