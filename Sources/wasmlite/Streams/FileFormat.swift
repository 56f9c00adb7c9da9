// What a file is by its first bytes, for those who give a file that is no log or no module.

/// A format that can be told by its first bytes.
struct FileFormat: Sendable {
  /// As a sentence goes on: "it is …".
  let name: String
  let signature: [UInt8]
  /// The command that writes the contents of a file of this format to standard output.
  var unpacking: String?

  /// Every format that is known. WHY the longest signature before its beginnings: the first that fits is meant.
  static let all = [
    FileFormat(name: "compressed by gzip", signature: [0x1F, 0x8B], unpacking: "gzip -dc"),
    FileFormat(name: "compressed by xz", signature: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], unpacking: "xz -dc"),
    FileFormat(name: "compressed by zstd", signature: [0x28, 0xB5, 0x2F, 0xFD], unpacking: "zstd -dc"),
    FileFormat(name: "compressed by bzip2", signature: [0x42, 0x5A, 0x68], unpacking: "bzip2 -dc"),
    FileFormat(name: "compressed by lz4", signature: [0x04, 0x22, 0x4D, 0x18], unpacking: "lz4 -dc"),
    FileFormat(name: "a ZIP archive", signature: [0x50, 0x4B, 0x03, 0x04], unpacking: "unzip -p"),
    FileFormat(name: "a 7z archive", signature: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], unpacking: "7z e -so"),
    FileFormat(name: "text in UTF-32", signature: [0xFF, 0xFE, 0x00, 0x00], unpacking: "iconv -f UTF-32 -t UTF-8"),
    FileFormat(name: "text in UTF-32", signature: [0x00, 0x00, 0xFE, 0xFF], unpacking: "iconv -f UTF-32 -t UTF-8"),
    FileFormat(name: "a WebAssembly module", signature: [0x00, 0x61, 0x73, 0x6D]),
    FileFormat(name: "an ELF file, for this or another machine", signature: [0x7F, 0x45, 0x4C, 0x46]),
    FileFormat(name: "a Mach-O file, for this or another machine", signature: [0xCF, 0xFA, 0xED, 0xFE]),
    FileFormat(name: "a PNG image", signature: [0x89, 0x50, 0x4E, 0x47]),
    FileFormat(name: "a PDF document", signature: [0x25, 0x50, 0x44, 0x46, 0x2D]),
  ]

  /// The format of a file that begins with these bytes; nil for one that is not known.
  static func recognize(_ start: some Collection<UInt8>) -> FileFormat? { all.first { start.starts(with: $0.signature) } }

  /// Whether more bytes may make a format of these.
  static func isPrefix(_ start: some Collection<UInt8>) -> Bool { all.contains { $0.signature.starts(with: start) && $0.signature.count > start.count } }

  /// How to read such a file all the same; nil where there is no way.
  ///
  /// - Parameters:
  ///   - path: the file's, or `-`.
  ///   - command: the command that is to read it from standard input.
  func remedy(_ path: String, _ command: String) -> String? {
    unpacking.map { path == "-" ? "… | \($0) | \(command)" : "\($0) \(Self.quoted(path)) | \(command)" }
  }

  /// A word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ":"): true
      default: byte >= 0x80
      }
    }
    return isPlain && !word.hasPrefix("-") ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
