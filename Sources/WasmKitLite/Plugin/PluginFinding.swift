// What an examination of a plugin says, point by point.

/// One point of a plugin that was looked at, and what came of it.
public struct PluginFinding: Sendable {
  /// What is looked at, in this order.
  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    /// Whether the file can be read and is no larger than the limit.
    case file
    /// Whether the bytes are a well-formed and valid module.
    case module
    /// The names and types of the ABI.
    case exports
    /// Whether something of the plugin's own lies where requests are put.
    case layout
    /// Whether the host has everything that the plugin wants.
    case imports
    /// The start function, and `_initialize` or `_start`.
    case warmUp = "warm-up"
    /// The memory's size.
    case memory
    /// What `abi_version` and `abi_capabilities` say.
    case version
    /// How a line is parsed.
    case line
  }

  /// What came of it.
  public enum Verdict: Sendable {
    /// As it should be; the text has the particulars.
    case right(String)
    /// Loading the plugin, or parsing the line, throws this error if it is the first.
    case wrong(PluginError)
    /// Not looked at; the text says why.
    case untested(String)
  }

  /// What was looked at.
  public let aspect: Aspect
  /// What came of it.
  public let verdict: Verdict

  /// What is wrong; nil for a point that is right, or was not tested.
  public var error: PluginError? {
    if case .wrong(let error) = verdict { error } else { nil }
  }
}

extension PluginFinding: CustomStringConvertible {
  /// One line: ✔, ✘ or –, the aspect and the particulars.
  public var description: String {
    switch verdict {
    case .right(let text): "✔ \(aspect.rawValue): \(text.shown())"
    case .wrong(let error): "✘ \(aspect.rawValue): \(error)"
    case .untested(let text): "– \(aspect.rawValue): \(text.shown())"
    }
  }
}

extension WasmParser {
  /// The line that ``check(contentsOf:line:configuration:)`` tries if it gets none: with what JSON has to escape, and letters of two and of four bytes.
  public static let sampleLine = #"2024.01.15 19:03:12 Log        -  Zoë says "hello" from C:\logs 🐛"#

  /// Everything that is wrong with the plugin in a file, and how a line is parsed; the error of loading it would be the first that is wrong.
  ///
  /// - Parameters:
  ///   - path: the plugin's file.
  ///   - line: the line to try.
  ///   - configuration: the limits, as for a parser.
  /// - Throws: only where the surrounding task was cancelled.
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

  /// Everything that is wrong with a plugin, and how a line is parsed; the error of loading it would be the first that is wrong.
  ///
  /// - Parameters:
  ///   - bytes: the module.
  ///   - name: what messages call the plugin.
  ///   - line: the line to try.
  ///   - configuration: the limits, as for a parser.
  /// - Throws: only where the surrounding task was cancelled.
  public static func check(
    bytes: [UInt8], name: String = "plugin", line: String = sampleLine, configuration: Configuration = Configuration()
  ) throws(CancellationError) -> [PluginFinding] {
    var examination = PluginExamination(name: name, configuration)
    return try examination.findings(of: bytes, line: line)
  }

  /// The last part of a path.
  static func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
