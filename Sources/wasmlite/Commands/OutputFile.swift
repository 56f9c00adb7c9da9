// Where a command writes its one result.

enum OutputFile {
  static let option = Option<String>.text("o", "OUT", help: "write to this file instead of standard output")

  /// Writes all bytes to the file of this name, or to standard output.
  ///
  /// - Throws: ``Failure`` with the path and the reason, ``OutputClosed``.
  static func write(_ bytes: [UInt8], to path: String?) throws {
    guard let path, path != "-" else {
      do throws(SystemError) { return try System.writeAll(bytes, to: 1) } catch {
        if error.isBrokenPipe { throw OutputClosed() }
        throw Failure("cannot write to standard output: \(error)")
      }
    }
    do throws(SystemError) { try FileDescriptor(writing: path).write(bytes) } catch {
      throw Failure("cannot write \(printable(path)): \(error)")
    }
  }
}

extension FileDescriptor {
  /// Writes all bytes.
  // WHY: a method, so that the file stays open for as long as it is written to.
  fileprivate func write(_ bytes: [UInt8]) throws(SystemError) { try System.writeAll(bytes, to: number) }
}
