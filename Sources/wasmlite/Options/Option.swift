// An option: how it is written, what it is for, and how its value is read.

/// An option as the option parser and the help see it.
struct OptionRow: Sendable {
  /// Without the dashes.
  let name: String
  /// What stands for the value in the help; without one the option is a flag.
  let placeholder: String?
  let isRepeatable: Bool
  let help: String
  /// Another spelling, with its dashes.
  var alias: String?

  /// As it is typed: a single letter after one dash, a word after two.
  var spelling: String { (name.utf8.count == 1 ? "-" : "--") + name }
}

/// What a word should have been.
struct Expectation: Error {
  let expected: String
  /// What is wrong with the word, where it looks right.
  let note: String?
  init(_ expected: String, note: String? = nil) { (self.expected, self.note) = (expected, note) }
}

/// An option with a value.
struct Option<Value>: Sendable {
  let row: OptionRow
  let read: @Sendable (String) throws(Expectation) -> Value

  /// Makes an option; the last of several wins unless it is repeatable.
  init(
    _ name: String, _ placeholder: String, isRepeatable: Bool = false, help: String, read: @escaping @Sendable (String) throws(Expectation) -> Value
  ) {
    row = OptionRow(name: name, placeholder: placeholder, isRepeatable: isRepeatable, help: help)
    self.read = read
  }
}

/// An option without a value.
struct Flag: Sendable {
  let row: OptionRow
  init(_ name: String, alias: String? = nil, help: String) {
    row = OptionRow(name: name, placeholder: nil, isRepeatable: false, help: help, alias: alias)
  }
}

extension Option where Value == String {
  /// A value that is taken as it is.
  static func text(_ name: String, _ placeholder: String, isRepeatable: Bool = false, help: String) -> Option {
    Option(name, placeholder, isRepeatable: isRepeatable, help: help) { word in word }
  }
}

extension Option where Value: CaseIterable & RawRepresentable & SendableMetatype, Value.RawValue == String {
  /// One of a few words.
  static func choice(_ name: String, help: String) -> Option {
    let words = Value.allCases.map(\.rawValue)
    return Option(name, words.joined(separator: "|"), help: help) { word throws(Expectation) in
      guard let value = Value(rawValue: word) else { throw Expectation(words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")) }
      return value
    }
  }
}
