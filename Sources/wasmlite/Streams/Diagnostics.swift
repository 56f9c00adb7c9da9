// Standard error: what went wrong, and how far the work has come.

import WasmKitLite

/// Why a command cannot go on, for the user to read.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ message: String) { description = message }
}

extension Failure {
  /// A file that cannot be read; the only form in which that is said.
  init(unreadable path: String, _ reason: String) { self.init("cannot read \(Self.shown(path)): \(reason)") }

  /// A file that is no log.
  init(_ path: String, _ noText: NoText, command: String) {
    let remedy = noText.remedy(path, "wasmlite \(command) … -").map { "; read it with: \(printable($0))" } ?? ""
    self.init(unreadable: path, "it is \(noText.name)\(remedy)")
  }

  /// What messages call a file.
  static func shown(_ path: String) -> String { path == "-" ? "standard input" : printable(path) }
}

enum Diagnostics {
  /// Whether a progress line may be shown: on a terminal, unless standard output is one too and would be mixed up with it.
  static let showsProgress = System.isTerminal(2) && !System.isTerminal(1)
  /// Goes back to the start of a terminal's line and empties it.
  fileprivate static let clearLine = "\r\u{1B}[K"

  /// Writes text as it is, in the place of a progress line. There is nobody to tell if that fails.
  static func write(_ text: String) { try? System.writeAll(Array(((showsProgress ? clearLine : "") + text).utf8), to: 2) }

  /// Writes a message with the program's name.
  static func report(_ message: String) { write("wasmlite: \(message)\n") }
}

/// Text from a file or a guest with everything escaped that a terminal might obey, cut where it is longer than so many Unicode scalars.
func printable(_ text: String, atMost count: Int = 2 * TextLimit.description) -> String {
  let text = text.cut(to: count)
  func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    // The bidirectional overrides and isolates can make a line look like another one.
    case .format: !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
    default: true
    }
  }
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) || text.unicodeScalars.allSatisfy(isHarmless) { return text }
  return text.unicodeScalars.reduce(into: "") { result, scalar in
    if isHarmless(scalar) {
      result.unicodeScalars.append(scalar)
    } else {
      result += "\\u{\(String(scalar.value, radix: 16))}"
    }
  }
}

/// A line on the terminal that says how far a long file has been read. Any other message takes its place until it is shown again.
struct Progress {
  private static let patience = Duration.seconds(1)
  private static let interval = Duration.milliseconds(200)

  private let name: String
  private let byteCount: UInt64?
  private let start = ContinuousClock.now
  private var next: ContinuousClock.Instant

  /// Makes a progress line, which appears when the work has taken a second.
  ///
  /// - Parameter byteCount: the size of all the work, if it is known.
  init(_ name: String, byteCount: UInt64?) {
    self.name = printable(name)
    self.byteCount = byteCount
    next = start + Self.patience
  }

  /// Shows numbers, if it is time to.
  mutating func update(bytesRead: UInt64, lineCount: Int) {
    guard Diagnostics.showsProgress else { return }
    let now = ContinuousClock.now
    guard now >= next else { return }
    next = now + Self.interval
    let share = byteCount.map { $0 == 0 ? "" : " \(min(100, bytesRead / max(1, $0 / 100))) %," } ?? ""
    let rate = Double(lineCount) / (start.duration(to: now) / .seconds(1))
    Diagnostics.write("\(name):\(share) \(lineCount) lines, \(Int(rate)) a second")
  }

  /// Takes the line away.
  func finish() { if Diagnostics.showsProgress { Diagnostics.write("") } }
}
