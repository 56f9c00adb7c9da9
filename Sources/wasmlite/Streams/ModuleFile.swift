// Modules as files.

import WasmKitLite

/// A file that is read as a whole.
enum ModuleFile {
  /// The most bytes that a module file may have. WHY: a wrong path, `/dev/zero` say, must not fill the memory.
  static let byteLimit = 1 << 30

  /// The bytes of a file; `-` is standard input.
  ///
  /// - Throws: ``Failure`` with the path and the reason.
  static func bytes(of path: String) throws -> [UInt8] {
    do {
      let file = try FileDescriptor.operand(path)
      let expected = try file.regularFileByteCount() ?? 0
      guard expected <= UInt64(byteLimit) else { throw tooLarge(path) }
      var bytes = [UInt8](repeating: 0, count: Int(expected) + 1)
      var count = 0
      while true {
        if count == bytes.count { bytes += [UInt8](repeating: 0, count: max(64 << 10, count)) }
        let added = try file.read(into: &bytes, count..<bytes.count)
        if added == 0 { break }
        count += added
        guard count <= byteLimit else { throw tooLarge(path) }
      }
      bytes.removeLast(bytes.count - count)
      return bytes
    } catch let error as SystemError { throw Failure(unreadable: path, error.description) }
  }

  private static func tooLarge(_ path: String) -> Failure { Failure(unreadable: path, "more than \(byteLimit) bytes") }

  /// A module that can be run.
  ///
  /// - Throws: ``Failure`` with the path and what is wrong.
  static func module(of path: String) throws -> Module { try module(try bytes(of: path), path) }

  /// Decodes and validates.
  static func module(_ bytes: [UInt8], _ path: String) throws -> Module {
    do { return try Module(bytes) } catch let error as DecodeError {
      throw Failure("\(printable(path)): malformed module: \(printable("\(error)"))")
    } catch let error as ValidationError {
      throw Failure("\(printable(path)): invalid module: \(printable("\(error)"))")
    } catch let error as ResourceExhaustion {
      throw Failure("\(printable(path)): cannot load the module: \(printable("\(error)"))")
    }
  }
}
