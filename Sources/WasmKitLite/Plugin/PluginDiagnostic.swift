// Calls of the host that failed without ending the plugin's call: the plugin sees "no match", or an answer of zero, and people see nothing unless it is said here.

import WasmKitLiteRegex
import WasmKitLiteSystem

/// A call of a host function that failed. The plugin continued with the answer 0.
public struct PluginDiagnostic: Hashable, Sendable, CustomStringConvertible {
  /// The reason of a failure.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The regular expression does not compile.
    case invalidPattern
    /// The regular expression is longer than ``WasmParser/Configuration/patternByteCount``.
    case patternTooLong
    /// The groups do not fit the room that the plugin has for them, or 4,096 bytes.
    case answerTooSmall
    /// The search took more than ``WasmParser/Configuration/regexTimeout``: whether the text matches is not known.
    case stepsSpent
    /// A pointer of the plugin's, with its length, is not in its memory.
    case pointerOutOfBounds
  }

  /// The reason.
  public let kind: Kind
  /// The plugin's name.
  public let plugin: String
  /// The host function.
  public let function: String
  /// The particulars, such as the pattern and what is wrong with it; 512 Unicode scalars at most.
  public let message: String

  /// The plugin, the function and the particulars, with control characters escaped.
  public var description: String { "\(plugin): \(function): \(message)".shown() }
}

/// Counts failed calls of the host, over all instances of a parser, and keeps the first of each kind.
final class FailedHostCalls: Sendable {
  private struct State {
    var counts: [PluginDiagnostic.Kind: Int] = [:]
    var first: [PluginDiagnostic] = []
  }

  private let state = Lock(State())

  /// How many there were of each kind.
  var counts: [PluginDiagnostic.Kind: Int] { state.withLock { $0.counts } }
  /// The first of each kind, in the order in which they came up.
  var first: [PluginDiagnostic] { state.withLock { $0.first } }

  /// Counts a failure; whether it is the first of its kind.
  func count(_ kind: PluginDiagnostic.Kind) -> Bool {
    state.withLock { state in
      state.counts[kind, default: 0] += 1
      return state.counts[kind] == 1
    }
  }

  /// Keeps the first of a kind.
  func keep(_ diagnostic: PluginDiagnostic) { state.withLock { $0.first.append(diagnostic) } }
}

/// What went wrong in a call, before it is put into words.
enum HostCallFailure {
  case invalidPattern([UInt8], PatternError)
  case patternTooLong(byteCount: UInt32, limit: Int)
  case answerTooSmall(limit: Int)
  case stepsSpent([UInt8], limit: UInt64)
  case pointerOutOfBounds(BoundsError)

  var kind: PluginDiagnostic.Kind {
    switch self {
    case .invalidPattern: .invalidPattern
    case .patternTooLong: .patternTooLong
    case .answerTooSmall: .answerTooSmall
    case .stepsSpent: .stepsSpent
    case .pointerOutOfBounds: .pointerOutOfBounds
    }
  }

  var message: String {
    let text =
      switch self {
      case .invalidPattern(let pattern, let error): "the pattern \(Self.quoted(pattern)) does not compile: \(error)\(error.advice)"
      case .patternTooLong(let byteCount, let limit): "the pattern is too long: \(byteCount) bytes, the limit is \(limit)"
      case .answerTooSmall(let limit): "the groups do not fit the plugin's room of \(limit) bytes"
      case .stepsSpent(let pattern, let limit): "the pattern \(Self.quoted(pattern)) is too costly on this text, it took more than \(limit) steps"
      case .pointerOutOfBounds(let error): "\(error) bytes of memory"
      }
    return text.cut(to: TextLimit.message)
  }

  private static func quoted(_ pattern: [UInt8]) -> String { "`\(String(decoding: pattern, as: UTF8.self).cut(to: TextLimit.name))`" }
}
