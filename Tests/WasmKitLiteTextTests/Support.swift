import Testing
import WasmKitLiteText

/// The first eight bytes of every module.
let moduleHeader: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

/// The bytes of a module text, without a name section.
func assembled(_ text: String, _ location: SourceLocation = #_sourceLocation) -> [UInt8] {
  do {
    return try TextFormat.assemble(text, keepingNames: false)
  } catch {
    Issue.record(error, sourceLocation: location)
    return []
  }
}

/// The error of a module text that must have one.
func malformed(_ text: String, _ location: SourceLocation = #_sourceLocation) -> TextError? {
  malformed(Array(text.utf8), location)
}

/// The error of a module text that must have one.
func malformed(_ text: [UInt8], _ location: SourceLocation = #_sourceLocation) -> TextError? {
  do {
    let bytes = try TextFormat.assemble(utf8: text)
    Issue.record("assembled to \(bytes.count) bytes", sourceLocation: location)
    return nil
  } catch {
    return error
  }
}

/// The code of the one function of a module text, its locals included.
func code(_ instructions: String, _ location: SourceLocation = #_sourceLocation) -> [UInt8] {
  let module = assembled("(type $empty (func)) (func \(instructions))", location)
  // The code section is the last one: id, size, count 1, body size, all of one byte in these tests.
  let prefix: [UInt8] = moduleHeader + [0x01, 0x04, 0x01, 0x60, 0x00, 0x00, 0x03, 0x02, 0x01, 0x00, 0x0A]
  #expect(module.starts(with: prefix), sourceLocation: location)
  return Array(module.dropFirst(prefix.count + 3))
}
