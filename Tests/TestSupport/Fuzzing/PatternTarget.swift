// Pattern files that are nearly right, and lines that nearly match.

import WasmKitLite

/// Files of patterns as a fuzz target.
public enum PatternTarget {
  private static let files = [
    #"{"version":1,"patterns":[{"name":"a","pattern":"^(\\d{4})-(?P<who>\\w+) (.*)$","event":"x","fields":{"1":"year","who":"player_name"}}]}"#,
    #"{"version":1,"patterns":[{"name":"t","pattern":"\\[([^\\]]+)\\] (?<msg>.+)","event":"log","timestamp":{"group":1,"layout":"%Y-%m-%d %H:%M:%S.%f"}}]}"#,
    #"{"version":1,"patterns":[{"name":"é","pattern":"(a|b)*c\u00e9","event":"e"},{"name":"u","pattern":"(\\d+)","event":"u","timestamp":{"group":"1","layout":"%s"}}]}"#,
    "version: 1\npatterns:\n  - id: 'a'\n    event_type: x # y\n    regex: '^(?P<who>\\w+)-(\\d+)'\n    fields:\n      2:\n        name: n\n        type: integer\n",
    "version: 1\npatterns:\n- id: t\n  event_type: \"log\\u00e9\"\n  regex: \\[(?P<msg>[^ ]+)\n  timestamp:\n    group: 1\n    layout: '%m-%d %H:%M'\n",
    "\u{FEFF}{\n  \"version\": 1,\n  \"patterns\": []\n}",
  ].map { Array($0.utf8) }
  private static let lines = ["2024-Ann says", "[2024-01-15 19:03:12.5] hello", "aabcé 12", "[x] y", "1700000000", "", "é", "日\u{1B}[2J", "[2024-13-45 99:99:99.9] z"]

  /// Makes a file of a seed and, if it is one, parses lines.
  ///
  /// - Throws: ``FuzzFinding``.
  public static func run(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bytes = seed % 7 == 0 ? generator.json() : generator.mutated(files[Int(seed % UInt64(files.count))], upTo: 4)
    func finding(_ what: String) -> FuzzFinding { FuzzFinding(description: "seed \(seed), file \(String(decoding: bytes, as: UTF8.self)) \(bytes): \(what)") }
    let file: PatternFile
    do { file = try PatternFile(bytes: bytes) } catch {
      guard error.message.unicodeScalars.count <= TextLimit.message + 1, error.description == error.description.shown(atMost: .max) else { throw finding("\(error)") }
      if let line = error.line, line < 1 || line > bytes.count + 1 { throw finding("line \(line)") }
      return
    }
    let parser = PatternParser(file)
    for line in lines {
      do {
        for event in try parser.parseLine(line, timestamp: nil).events {
          guard case .object(let fields) = try JSONValue(parsing: event.description), try Event(fields) == event else { throw finding("the event of \(line) is \(event)") }
        }
      } catch let error as PatternLineError {
        guard error.description.unicodeScalars.count <= TextLimit.description + 1 else { throw finding("\(error)") }
      }
    }
  }
}
