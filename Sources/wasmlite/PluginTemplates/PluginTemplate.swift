// What a new plugin begins with. The texts are the whole of it: what is written is what stands there, with the plugin's name.

/// The files of a new plugin.
struct PluginTemplate: Sendable {
  /// One file.
  struct File: Sendable {
    /// Below the plugin's folder.
    let path: String
    /// With ``PluginTemplate/nameMark`` where the plugin's name goes.
    let text: String
  }
  let files: [File]

  private static let nameMark = "@NAME@"
  /// The most letters of a name. WHY: it is a file's name too, with an ending.
  static let nameLength = 64

  /// Whether a name can be a folder's, a file's and a word of a shell everywhere.
  static func allows(name: String) -> Bool {
    let letters = name.utf8
    let isEvery = letters.allSatisfy { letter in
      switch letter {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: letter == UInt8(ascii: "-") || letter == UInt8(ascii: "_")
      }
    }
    return isEvery && !name.isEmpty && letters.count <= nameLength && letters.first != UInt8(ascii: "-")
  }

  /// The files with a name in the mark's place.
  func files(named name: String) -> [(path: String, text: String)] {
    files.map { file in
      // WHY not by Foundation: the command line has no other use of it.
      let parts = file.text.split(separator: Self.nameMark, omittingEmptySubsequences: false)
      return (file.path, parts.joined(separator: name))
    }
  }
}
