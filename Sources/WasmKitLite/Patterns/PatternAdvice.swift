// What to do about a regular expression that another dialect would take.

import WasmKitLiteRegex

extension PatternError {
  /// The end of a message, for the usual mistakes; empty for others.
  var advice: String {
    switch code {
    case .invalidPerlOperator, .invalidNamedCapture:
      guard ["(?=", "(?!", "(?<=", "(?<!"].contains(where: { fragment.hasPrefix($0) }) else { return "" }
      return "; RE2 has no look-ahead and look-behind: match what is around, and use a group"
    case .invalidEscape where fragment.dropFirst().first.map { "1"..."9" ~= $0 } == true: return "; RE2 has no back-references"
    default: return ""
    }
  }
}
