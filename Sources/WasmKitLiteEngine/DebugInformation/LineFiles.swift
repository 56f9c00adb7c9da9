// The directories and files of one unit of `.debug_line`.

/// The sections that names may be in, as ranges of the module's bytes.
struct LineSections {
  var lines: Range<Int>
  var lineStrings: Range<Int> = 0..<0
  var strings: Range<Int> = 0..<0
}

extension LineProgram {
  private static let entryCount = 65_536

  /// The path of a file by its number, without the folder of the compilation.
  ///
  /// - Parameter module: a reader of all of the module's bytes.
  func path(of file: UInt64, _ module: ByteReader, _ sections: LineSections, _ steps: inout LineSteps) throws -> String? {
    var bytes = module.within(tables)
    guard let entry = version == 4 ? try entry4(file, &bytes, &steps) : try entry5(file, &bytes, module, sections, &steps) else { return nil }
    if entry.name.isEmpty { return nil }
    // Directory 0 is the folder of the compilation.
    let isAbsolute = entry.name.utf8.first == UInt8(ascii: "/") || entry.name.utf8.dropFirst().first == UInt8(ascii: ":")
    return isAbsolute || entry.directory.isEmpty || entry.directory == "." ? entry.name : entry.directory + "/" + entry.name
  }

  private typealias Entry = (name: String, directory: String)

  private func entry4(_ file: UInt64, _ bytes: inout ByteReader, _ steps: inout LineSteps) throws -> Entry? {
    var directories = [""]
    while true {
      let text = try bytes.readText(&steps)
      if text.isEmpty { break }
      guard directories.count < Self.entryCount else { throw LineError.malformed }
      directories.append(text)
    }
    var number: UInt64 = 1
    while true {
      try steps.take()
      let name = try bytes.readText(&steps)
      if name.isEmpty { return nil }
      let directory = try bytes.readU64()
      _ = (try bytes.readU64(), try bytes.readU64())  // The time of the last change, and the size.
      if number == file { return (name, directory < UInt64(directories.count) ? directories[Int(directory)] : "") }
      number &+= 1
    }
  }

  private func entry5(
    _ file: UInt64, _ bytes: inout ByteReader, _ module: ByteReader, _ sections: LineSections, _ steps: inout LineSteps
  ) throws -> Entry? {
    let directories = LineList(try LineList.formats(&bytes), try bytes.readU64())
    var afterDirectories = bytes
    try directories.walk(&afterDirectories, self, &steps) { _, _ in true }
    let files = LineList(try LineList.formats(&afterDirectories), try afterDirectories.readU64())
    guard let found = try files.entry(file, &afterDirectories, self, module, sections, &steps) else { return nil }
    if found.directory == 0 { return (found.name, "") }
    return (found.name, try directories.entry(found.directory, &bytes, self, module, sections, &steps)?.name ?? "")
  }
}

/// A list of directories or files of version 5: what an entry has, and the number of entries.
private struct LineList {
  typealias Field = (content: UInt64, form: UInt64)
  let fields: [Field]
  let count: UInt64

  init(_ fields: [Field], _ count: UInt64) { (self.fields, self.count) = (fields, count) }

  static func formats(_ bytes: inout ByteReader) throws -> [Field] {
    let count = try bytes.readByte()
    var fields: [Field] = []
    for _ in 0..<count { fields.append((try bytes.readU64(), try bytes.readU64())) }
    return fields
  }

  /// Goes through the entries until `visit`, which gets an entry's number and a reader at its beginning, returns false.
  func walk(_ bytes: inout ByteReader, _ program: LineProgram, _ steps: inout LineSteps, _ visit: (UInt64, ByteReader) throws -> Bool) throws {
    guard !fields.isEmpty || count == 0 else { throw LineError.malformed }
    var number: UInt64 = 0
    while number < count {
      guard try visit(number, bytes) else { return }
      for field in fields {
        try steps.take()
        try Self.skip(field.form, &bytes, program, &steps)
      }
      number &+= 1
    }
  }

  /// The name of an entry, and its directory.
  func entry(
    _ wanted: UInt64, _ bytes: inout ByteReader, _ program: LineProgram, _ module: ByteReader, _ sections: LineSections, _ steps: inout LineSteps
  ) throws -> (name: String, directory: UInt64)? {
    var start: ByteReader?
    try walk(&bytes, program, &steps) { number, reader in
      if number == wanted { start = reader }
      return number != wanted
    }
    guard var reader = start else { return nil }
    var (name, directory) = ("", UInt64(0))
    for field in fields {
      switch field.content {
      case 1: name = try Self.text(field.form, &reader, program, module, sections, &steps)
      case 2: directory = try Self.number(field.form, &reader)
      default: try Self.skip(field.form, &reader, program, &steps)
      }
    }
    return (name, directory)
  }

  // MARK: Forms. Spec: section 7.5.6

  private static func text(
    _ form: UInt64, _ bytes: inout ByteReader, _ program: LineProgram, _ module: ByteReader, _ sections: LineSections, _ steps: inout LineSteps
  ) throws -> String {
    let section: Range<Int>
    switch form {
    case 0x08: return try bytes.readText(&steps)
    case 0x0E: section = sections.strings
    case 0x1F: section = sections.lineStrings
    default: throw LineError.malformed
    }
    let offset = try bytes.readOffset(program.offsetSize)
    guard offset < UInt64(section.count) else { throw LineError.malformed }
    var reader = module.within(section.lowerBound &+ Int(truncatingIfNeeded: offset)..<section.upperBound)
    return try reader.readText(&steps)
  }

  private static func number(_ form: UInt64, _ bytes: inout ByteReader) throws -> UInt64 {
    switch form {
    case 0x0B: UInt64(try bytes.readByte())
    case 0x05: UInt64(try bytes.readFixed16())
    case 0x06: UInt64(try bytes.readFixed32())
    case 0x07: try bytes.readFixed64()
    case 0x0F: try bytes.readU64()
    default: throw LineError.malformed
    }
  }

  private static func skip(_ form: UInt64, _ bytes: inout ByteReader, _ program: LineProgram, _ steps: inout LineSteps) throws {
    switch form {
    case 0x08: _ = try bytes.readText(&steps)
    case 0x0E, 0x1F: _ = try bytes.readOffset(program.offsetSize)
    case 0x1E: try bytes.skip(16)  // A digest.
    case 0x09: try skipBlock(try bytes.readU64(), &bytes)
    case 0x0A: try skipBlock(UInt64(try bytes.readByte()), &bytes)
    default: _ = try number(form, &bytes)
    }
  }

  private static func skipBlock(_ count: UInt64, _ bytes: inout ByteReader) throws {
    guard count <= UInt64(bytes.remaining) else { throw LineError.malformed }
    try bytes.skip(Int(truncatingIfNeeded: count))
  }
}
