// What an operand of parse and tail means.

/// Where lines come from.
enum LogSource: Sendable {
  case standardInput
  case file(String)
  /// The newest of several files.
  case newest(LogPattern)

  /// Reads an operand: `-`, a file, a folder, or a pattern of names.
  init(_ operand: String) {
    if operand == "-" {
      self = .standardInput
    } else if System.isFolder(operand) {
      self = .newest(LogPattern(folder: operand))
    } else {
      self = LogPattern(operand).map(LogSource.newest) ?? .file(operand)
    }
  }

  /// The sources of a command; without operands the folder of VRChat.
  ///
  /// - Throws: ``UsageError`` if there are no operands and no such folder.
  static func sources(_ arguments: Arguments, acceptsStandardInput: Bool) throws(UsageError) -> [LogSource] {
    if !arguments.operands.isEmpty { return arguments.operands.map(LogSource.init) }
    guard let folder = VRChatFolder.find() else {
      let input = acceptsStandardInput ? ", or - for standard input" : ""
      throw arguments.usageError("expected the FILE of a log\(input); without one VRChat's own folder is read, and there is none")
    }
    return [.newest(LogPattern(folder: folder))]
  }

  /// The path of the file to read now, `-` for standard input; nil where no file fits yet.
  ///
  /// - Throws: ``SystemError`` if a folder cannot be read.
  func currentPath() throws(SystemError) -> String? {
    switch self {
    case .standardInput: "-"
    case .file(let path): path
    case .newest(let pattern): try pattern.files().last
    }
  }

  /// The source as messages name it.
  var name: String {
    switch self {
    case .standardInput: "-"
    case .file(let path): path
    case .newest(let pattern): pattern.namePatterns.count == 1 ? "\(pattern.folder)/\(pattern.namePatterns[0])" : pattern.folder
    }
  }
}

/// The folder in which VRChat writes its logs.
enum VRChatFolder {
  /// Steam's number for VRChat, by which its Windows folders are found on other systems.
  private static let place = "steamapps/compatdata/438100/pfx/drive_c/users/steamuser/AppData/LocalLow/VRChat/VRChat"
  private static let steamFolders = [
    ".steam/steam", ".local/share/Steam", ".var/app/com.valvesoftware.Steam/.local/share/Steam", ".var/app/com.valvesoftware.Steam/data/Steam",
    "snap/steam/common/.local/share/Steam",
  ]

  /// The folder, if it is there: of Windows itself, or of the Windows that Steam makes for the game, in any of Steam's libraries.
  static func find() -> String? {
    if let profile = System.environment("USERPROFILE"), case let folder = "\(profile)/AppData/LocalLow/VRChat/VRChat", System.isFolder(folder) { return folder }
    guard let home = System.environment("HOME"), !home.isEmpty else { return nil }
    let steam = steamFolders.map { "\(home)/\($0)" }.filter { System.isFolder($0) }
    return (steam + steam.flatMap(libraries)).map { "\($0)/\(place)" }.first { System.isFolder($0) }
  }

  /// The folders on other disks, from the list that Steam keeps: rows such as `"path"  "/games/steam"`.
  private static func libraries(of steam: String) -> [String] {
    guard let bytes = try? ModuleFile.bytes(of: "\(steam)/steamapps/libraryfolders.vdf") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { row in
      let words = row.split(separator: "\"", omittingEmptySubsequences: false)
      return words.count == 5 && words[1] == "path" ? String(words[3]).replacing(#"\\"#, with: #"\"#) : nil
    }
  }
}
