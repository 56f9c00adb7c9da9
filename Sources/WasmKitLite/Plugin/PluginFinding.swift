// What an examination of a plugin says, point by point.

/// One check of a plugin, and its outcome.
public struct PluginFinding: Sendable {
  /// The subject of a check, in the order of the checks.
  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    /// Whether the file can be read and is no larger than the limit.
    case file
    /// Whether the bytes are a well-formed and valid module.
    case module
    /// The names and types of the ABI.
    case exports
    /// Whether data of the plugin overlaps the region for requests.
    case layout
    /// Whether the host has everything that the plugin wants.
    case imports
    /// The start function, and `_initialize` or `_start`.
    case warmUp = "warm-up"
    /// The memory's size.
    case memory
    /// The results of `abi_version` and `abi_capabilities`.
    case version
    /// How a line is parsed.
    case line
    /// Whether calls of the host have failed on the way, see ``PluginDiagnostic``.
    case hostCalls = "host calls"
  }

  /// The outcome of the check.
  public enum Verdict: Sendable {
    /// As it should be; the text has the particulars.
    case right(String)
    /// Loading the plugin, or parsing the line, throws this error if it is the first.
    case wrong(PluginError)
    /// The plugin loads and parses all the same, though hardly as it should; the text says why.
    case doubtful(String)
    /// Not tested; the text gives the reason.
    case untested(String)
  }

  /// The subject of the check.
  public let aspect: Aspect
  /// The outcome of the check.
  public let verdict: Verdict

  /// Whether the check found something: an error, or a doubt.
  public var isProblem: Bool {
    switch verdict {
    case .wrong, .doubtful: true
    case .right, .untested: false
    }
  }

  /// The error; nil if the check passed, was not done, or has found nothing but a doubt.
  public var error: PluginError? {
    if case .wrong(let error) = verdict { error } else { nil }
  }
}

extension PluginFinding: CustomStringConvertible {
  /// One line: ✔, ✘, ⚠ or –, the aspect and the particulars.
  public var description: String {
    switch verdict {
    case .right(let text): "✔ \(aspect.rawValue): \(text.shown())"
    case .wrong(let error): "✘ \(aspect.rawValue): \(error)"
    case .doubtful(let text): "⚠ \(aspect.rawValue): \(text.shown())"
    case .untested(let text): "– \(aspect.rawValue): \(text.shown())"
    }
  }
}

extension WasmParser {
  /// The line that ``check(contentsOf:line:configuration:)`` tries by default: with characters that JSON must escape, and letters of two and of four bytes.
  public static let sampleLine = #"2024.01.15 19:03:12 Log        -  Zoë says "hello" from C:\logs 🐛"#

  /// All checks of the plugin in a file, including the parsing of a line. The first error is the one with which loading would fail.
  ///
  /// - Parameters:
  ///   - path: the plugin's file.
  ///   - line: the line to try.
  ///   - configuration: the limits, as for a parser.
  /// - Throws: `CancellationError`, only if the surrounding task was cancelled.
  public static func check(
    contentsOf path: String, line: String = sampleLine, configuration: Configuration = Configuration()
  ) throws(CancellationError) -> [PluginFinding] {
    let bytes: [UInt8]
    do { bytes = try System.contents(of: path, limit: configuration.moduleByteCount) } catch {
      var examination = PluginExamination(name: path, configuration)
      return examination.findings(ofUnreadable: error)
    }
    return try check(bytes: bytes, name: fileName(path), line: line, configuration: configuration)
  }

  /// All checks of a plugin, including the parsing of a line. The first error is the one with which loading would fail.
  ///
  /// - Parameters:
  ///   - bytes: the module.
  ///   - name: the plugin's name in messages.
  ///   - line: the line to try.
  ///   - configuration: the limits, as for a parser.
  /// - Throws: `CancellationError`, only if the surrounding task was cancelled.
  public static func check(
    bytes: [UInt8], name: String = "plugin", line: String = sampleLine, configuration: Configuration = Configuration()
  ) throws(CancellationError) -> [PluginFinding] {
    var examination = PluginExamination(name: name, configuration)
    return try examination.findings(of: bytes, line: line)
  }

  /// The last part of a path.
  static func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
