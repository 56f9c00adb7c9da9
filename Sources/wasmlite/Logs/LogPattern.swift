// Logs whose names are not known beforehand: programs make a new one at each start, with the time in its name.

/// The files of a folder whose names fit a pattern.
struct LogPattern: Sendable {
  let folder: String
  /// With `*` for any letters and `?` for one; files fit that fit one of them. The first that any file fits counts alone.
  let namePatterns: [String]

  /// What the files of a folder may be called that is given without a pattern.
  init(folder: String) {
    self.folder = folder
    namePatterns = ["output_log_*.txt", "*.log", "*.txt"]
  }

  /// A pattern as an operand; nil for one without `*` and `?` in its last part, and for the name of a file that is there.
  init?(_ operand: String) {
    let parts = operand.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = parts.last, last.contains("*") || last.contains("?"), !System.exists(operand) else { return nil }
    let folder = parts.dropLast().joined(separator: "/")
    self.folder = parts.count == 1 ? "." : folder.isEmpty ? "/" : folder
    namePatterns = [String(last)]
  }

  /// The regular files that fit, oldest first.
  ///
  /// - Throws: ``SystemError`` if the folder cannot be read.
  func files() throws(SystemError) -> [String] {
    let names = try System.names(inFolder: folder)
    for pattern in namePatterns {
      let fitting = names.filter { Self.matches(Array($0.unicodeScalars), Array(pattern.unicodeScalars)) }.compactMap(file)
      if !fitting.isEmpty { return fitting.sorted { ($0.time, $0.path) < ($1.time, $1.path) }.map(\.path) }
    }
    return []
  }

  private func file(_ name: String) -> (path: String, time: Int64)? {
    let path = folder == "." && namePatterns.count == 1 ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    return System.modificationTime(ofRegularFile: path).map { (path, $0) }
  }

  /// Whether a name fits a pattern. In time that is the product of their lengths at most.
  private static func matches(_ name: [Unicode.Scalar], _ pattern: [Unicode.Scalar]) -> Bool {
    var (index, place) = (0, 0)
    // Where the last star is, and how far it reaches for now.
    var star: (place: Int, index: Int)?
    while index < name.count {
      if place < pattern.count, pattern[place] == "*" {
        star = (place, index)
        place += 1
      } else if place < pattern.count, pattern[place] == "?" || pattern[place] == name[index] {
        (index, place) = (index + 1, place + 1)
      } else if let last = star {
        star = (last.place, last.index + 1)
        (index, place) = (last.index + 1, last.place + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }
}
