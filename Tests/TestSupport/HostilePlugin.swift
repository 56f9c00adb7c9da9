// Plugins put together for what a hostile one would do. Each is a few functions, made of instructions as bytes.

import WasmKitLite

/// A plugin in the making: what it does for a line, and what lies in its memory.
package struct HostilePlugin {
  /// The functions of `env`, in the order in which they are imported.
  package enum Import: UInt8, CaseIterable {
    case regexMatch, regexFindSubmatch, log, nowMilliseconds

    fileprivate var type: (name: String, parameters: [UInt8], results: [UInt8]) {
      let i32 = TypeByte.i32
      return switch self {
      case .regexMatch: ("regex_match", [i32, i32, i32, i32], [i32])
      case .regexFindSubmatch: ("regex_find_submatch", [i32, i32, i32, i32, i32, i32], [i32])
      case .log: ("log", [i32, i32, i32], [])
      case .nowMilliseconds: ("now_ms", [], [TypeByte.i64])
      }
    }
  }

  /// Where texts and answers may lie.
  package static let textAddress: UInt32 = 0x20000
  package static let answerAddress: UInt32 = 0x18000

  package var pages: UInt64
  /// What is in the memory, by address.
  package var data: [(address: UInt32, bytes: [UInt8])]
  package var allocInstructions: [UInt8] = Code.constant(0x14000)
  package var freeInstructions: [UInt8] = []
  package var initializeInstructions: [UInt8]?
  /// What `parse_line` does before it gives its answer.
  package var instructions: [UInt8]
  /// What it gives: place and length.
  package var answer: (address: UInt32, byteCount: UInt32)

  package init(
    pages: UInt64 = 64, data: [(address: UInt32, bytes: [UInt8])] = [], initializeInstructions: [UInt8]? = nil, instructions: [UInt8] = [],
    answer: (address: UInt32, byteCount: UInt32) = (0, 0)
  ) {
    (self.pages, self.data, self.initializeInstructions, self.instructions, self.answer) = (pages, data, initializeInstructions, instructions, answer)
  }

  /// The module.
  package var bytes: [UInt8] {
    var module = ModuleBuilder()
    for item in Import.allCases { module.importFunction("env", item.type.name, item.type.parameters, item.type.results) }
    module.memory(pages, export: "memory")
    let (i32, i64) = (TypeByte.i32, TypeByte.i64)
    module.function([], [i32], export: "abi_version", Code.constant(1))
    module.function([i32], [i32], export: "alloc", allocInstructions)
    module.function([i32, i32], [], export: "free", freeInstructions)
    let result = Int64(answer.byteCount) << 32 | Int64(answer.address)
    module.function([i32, i32], [i64], locals: [(1, i32)], export: "parse_line", instructions + [0x42] + ModuleBytes.signed(result))
    if let initializeInstructions { module.function([], [], export: "_initialize", initializeInstructions) }
    for item in data { module.activeData(Int32(bitPattern: item.address), item.bytes) }
    return module.bytes
  }

  /// A plugin that gives an answer.
  package static func answering(_ text: [UInt8]) -> HostilePlugin {
    HostilePlugin(data: [(textAddress, text)], answer: (textAddress, UInt32(text.count)))
  }

  /// A parser of the plugin.
  package func parser(_ change: (inout WasmParser.Configuration) -> Void = { _ in }) throws -> WasmParser {
    var configuration = WasmParser.Configuration()
    configuration.timeout = .seconds(60)
    configuration.warmUpTimeout = .seconds(20)
    configuration.logHandler = { _ in }
    change(&configuration)
    return try WasmParser(bytes: bytes, name: "hostile", configuration: configuration)
  }
}

/// Instructions as bytes.
package enum Code {
  package static func constant(_ value: UInt32) -> [UInt8] { [0x41] + ModuleBytes.signed(Int32(bitPattern: value)) }

  /// A call whose result, if there is one, is dropped.
  package static func call(_ function: HostilePlugin.Import, _ arguments: [UInt32]) -> [UInt8] {
    let isDropped = function != .log
    return arguments.flatMap(constant) + [0x10, function.rawValue] + (isDropped ? [0x1A] : [])
  }

  /// For ever.
  package static func forever(_ body: [UInt8]) -> [UInt8] { [0x03, 0x40] + body + [0x0C, 0x00, 0x0B] }

  /// So many times, counted in local 2.
  package static func times(_ count: UInt32, _ body: [UInt8]) -> [UInt8] {
    constant(count) + [0x21, 2, 0x03, 0x40] + body + [0x20, 2] + constant(1) + [0x6B, 0x22, 2, 0x0D, 0x00, 0x0B]
  }

  /// Fills a range of the memory with a byte.
  package static func fill(_ address: UInt32, _ byte: UInt8, _ count: UInt32) -> [UInt8] { constant(address) + constant(UInt32(byte)) + constant(count) + [0xFC, 0x0B, 0x00] }

  /// Puts the next of 256 pairs of letters at an address.
  package static func nextLetters(_ address: UInt32) -> [UInt8] {
    constant(address) + constant(address) + [0x2F, 0x00, 0x00] + constant(0xF0F0) + [0x72] + constant(1) + [0x6A] + constant(0x0F0F) + [0x71] + constant(0x6060)
      + [0x72, 0x3B, 0x00, 0x00]
  }

  /// Adds one to the 32 bits at an address.
  package static func increment(_ address: UInt32) -> [UInt8] { constant(address) + constant(address) + [0x28, 0x00, 0x00] + constant(1) + [0x6A, 0x36, 0x00, 0x00] }
}
