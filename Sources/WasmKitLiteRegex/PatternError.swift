/// Why a pattern was refused, and the part of it that is the cause.
public struct PatternError: Error, Equatable, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of refusal, those of RE2's syntax.
  public enum Code: String, Sendable, CaseIterable {
    /// A range such as `[z-a]`, or an unknown class such as `\pX` or `[[:nope:]]`.
    case invalidCharacterRange = "invalid character class range"
    /// An escape that means nothing, such as `\8` or `\C`.
    case invalidEscape = "invalid escape sequence"
    /// A group name that is missing or not made of `A-Za-z0-9_`.
    case invalidNamedCapture = "invalid named capture"
    /// A group that opens with `(?` and something unknown, such as look-around.
    case invalidPerlOperator = "invalid or unsupported Perl syntax"
    /// A repetition of a repetition, such as `a**`.
    case invalidRepeatOperator = "invalid nested repetition operator"
    /// A count above 1,000, alone or multiplied with the counts around it, or a minimum above its maximum.
    case invalidRepeatCount = "invalid repeat count"
    /// Bytes in the pattern that are not UTF-8.
    case invalidUTF8 = "invalid UTF-8"
    /// A character class without its end.
    case missingBracket = "missing closing ]"
    /// A group without its end.
    case missingParenthesis = "missing closing )"
    /// A repetition of nothing.
    case missingRepeatArgument = "missing argument to repetition operator"
    /// A backslash as the last byte.
    case trailingBackslash = "trailing backslash at end of expression"
    /// The end of a group that was never opened.
    case unexpectedParenthesis = "unexpected )"
    /// More than 1,000 expressions inside one another.
    case nestingTooDeep = "expression nests too deeply"
    /// A program or character classes beyond ``RegularExpression``'s limits, or more work to compile than was allowed.
    case tooLarge = "expression too large"
  }

  /// The kind of refusal.
  public let code: Code

  /// The part of the pattern that is to blame, or its first ``fragmentLimit`` scalars and "…"; bytes that are not UTF-8 are shown as U+FFFD.
  public let fragment: String

  /// The start of the fragment, in bytes from the start of the pattern.
  public let byteOffset: Int

  /// The most scalars of a pattern that an error holds.
  public static let fragmentLimit = 512

  init(_ code: Code, fragment: String, byteOffset: Int) {
    self.code = code
    let scalars = fragment.unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: PatternError.fragmentLimit, limitedBy: scalars.endIndex)
    self.fragment = if let end, end < scalars.endIndex { String(scalars[..<end]) + "…" } else { fragment }
    self.byteOffset = byteOffset
  }

  /// The kind and the fragment, as in ``missing closing ]: `[a` ``.
  public var description: String { "\(code.rawValue): `\(fragment)`" }
}
