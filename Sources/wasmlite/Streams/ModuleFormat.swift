// The format of a file that was given as a module, by its first bytes.

/// The format of a file that should be a module.
enum ModuleFormat {
  case binary
  /// The text format, after a byte-order mark of so many bytes.
  case text(markByteCount: Int)
  /// Something else that is known.
  case other(FileFormat)
  case unknown

  /// Looks at the first bytes of a file.
  init(_ start: some Collection<UInt8>) {
    if start.starts(with: [0x00, 0x61, 0x73, 0x6D]) {
      // The version's upper half is the layer: 0 for modules, 1 for components.
      let isComponent = start.dropFirst(6).starts(with: [0x01, 0x00])
      self = isComponent ? .other(FileFormat(name: "a component, of which only the core modules inside can be run", signature: [])) : .binary
    } else if let format = FileFormat.recognize(start) {
      self = .other(format)
    } else if Self.isMarkup(start) {
      self = .other(FileFormat(name: "HTML, perhaps the page of an error", signature: []))
    } else {
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let markByteCount = start.starts(with: mark) ? mark.count : 0
      self = Self.isText(start.dropFirst(markByteCount)) ? .text(markByteCount: markByteCount) : .unknown
    }
  }

  /// Whether the first that is no white space is a parenthesis or a comment.
  private static func isText(_ start: some Collection<UInt8>) -> Bool {
    let text = start.drop { $0 == 0x20 || 0x09...0x0D ~= $0 }
    return text.first == UInt8(ascii: "(") || text.starts(with: Array(";;".utf8))
  }

  private static func isMarkup(_ start: some Collection<UInt8>) -> Bool {
    let text = start.drop { $0 == 0x20 || 0x09...0x0D ~= $0 || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(16)
    let word = String(decoding: text, as: UTF8.self).lowercased()
    return word.hasPrefix("<!doctype html") || word.hasPrefix("<html")
  }
}

extension Failure {
  /// A file that is known to be no module.
  init(_ path: String, noModule format: FileFormat) {
    let remedy = format.unpacking.map { "; unpack it first, with \($0)" } ?? ""
    self.init(unreadable: path, "it is \(format.name), not a WebAssembly module\(remedy)")
  }
}
