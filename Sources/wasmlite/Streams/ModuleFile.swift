// Modules as files.

import WasmKitLite
import WasmKitLiteText

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

  // MARK: Modules

  /// The bytes of a module; a text is assembled.
  ///
  /// - Throws: ``Failure`` with the path, the reason, and what the file is instead, if that is known.
  static func binary(of path: String) throws -> [UInt8] { try binary(try bytes(of: path), path) }

  private static func binary(_ bytes: [UInt8], _ path: String) throws -> [UInt8] {
    switch ModuleFormat(bytes.prefix(startByteCount)) {
    case .binary, .unknown: return bytes
    case .text(let markByteCount):
      do { return try TextFormat.assemble(utf8: Array(bytes.dropFirst(markByteCount))) } catch { throw Failure("\(printable(path)):\(error)") }
    case .other(let format): throw Failure(path, noModule: format)
    }
  }

  /// The bytes by which a file is recognised.
  private static let startByteCount = 4096

  /// What a file is by its first bytes; unknown if it cannot be read.
  private static func format(_ path: String) -> ModuleFormat {
    guard System.modificationTime(ofRegularFile: path) != nil, let file = try? FileDescriptor(reading: path) else { return .unknown }
    var start = [UInt8](repeating: 0, count: startByteCount)
    guard let count = try? file.read(into: &start, 0..<start.count) else { return .unknown }
    return ModuleFormat(start.prefix(count))
  }

  /// Whether a file is a module, in either format.
  static func isModule(_ path: String) -> Bool {
    switch format(path) {
    case .binary, .text: true
    case .other, .unknown: false
    }
  }

  /// The assembled bytes of a module that is text; nil for a binary one, which the caller reads under its own limits.
  ///
  /// - Throws: ``Failure`` for a file that is known to be something else.
  static func assembled(_ path: String) throws -> [UInt8]? {
    switch format(path) {
    case .binary, .unknown: return nil
    case .text: return try binary(of: path)
    case .other(let format): throw Failure(path, noModule: format)
    }
  }

  /// A module that can be run.
  ///
  /// - Throws: ``Failure`` with the path and what is wrong.
  static func module(of path: String, _ features: FeatureSet) throws -> Module { try module(try binary(of: path), path, features) }

  /// Decodes and validates.
  static func module(_ bytes: [UInt8], _ path: String, _ features: FeatureSet) throws -> Module {
    do { return try Module(bytes, configuration: ModuleConfiguration(features: features)) } catch let error as DecodeError {
      throw Failure("\(printable(path)): malformed module: \(printable("\(error)"))\(FeatureOptions.advice(on: error.message, features))")
    } catch let error as ValidationError {
      throw Failure("\(printable(path)): invalid module: \(printable("\(error)"))\(FeatureOptions.advice(on: error.message, features))")
    } catch let error as ResourceExhaustion {
      throw Failure("\(printable(path)): cannot load the module: \(printable("\(error)"))")
    }
  }
}
