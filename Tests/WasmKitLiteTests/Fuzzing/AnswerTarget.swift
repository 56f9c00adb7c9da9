// What a plugin may answer: any bytes, at any place, of any length.

import TestSupport

@testable import WasmKitLite

/// Answers of plugins as a fuzz target.
enum AnswerTarget {
  /// Where the plugin reads the place and the length that it gives.
  private static let resultAddress: UInt32 = 0x14000

  /// A plugin that gives what lies in its memory.
  private static let parser: WasmParser? = {
    var plugin = HostilePlugin(pages: 3)
    plugin.instructions = Code.constant(resultAddress) + [0x29, 0x00, 0x00, 0x0F]
    return try? plugin.parser { $0.instanceStrategy = .kept }
  }()

  private static let answers = [
    #"{"ok":true,"events":[{"type":"x","timestamp":null,"data":{"a":[1,2]}},{"type":"y"}]}"#, #"{"ok":false,"code":"c","error":"e"}"#,
    #"{"ok":false,"message":"m"}"#, #"{"ok":true}"#, #"{"ok":true,"events":null}"#, #"{"ok":true,"events":[{"type":"x","player_name":"é","seat":4}]}"#,
  ].map { Array($0.utf8) }

  /// Tries what a number stands for.
  ///
  /// - Throws: ``FuzzFinding``.
  static func run(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text: [UInt8] =
      switch seed % 4 {
      case 0: generator.json()
      case 1: (0..<Int.random(in: 0...40, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
      default: generator.mutated(answers[Int.random(in: 0..<answers.count, using: &generator)], upTo: 3)
      }
    func finding(_ what: String) -> FuzzFinding { FuzzFinding(description: "seed \(seed), answer \(String(decoding: text, as: UTF8.self)) \(text): \(what)") }
    guard let parser else { throw finding("the plugin does not load") }
    let timeout = Duration.seconds(100)
    let deadline = ContinuousClock.now.advanced(by: timeout)
    func check(_ body: () throws -> ParseResult) throws {
      do {
        let result = try body()
        guard result.events.count <= 16 else { throw finding("\(result.events.count) events") }
        for event in result.events {
          guard case .object(let fields) = try JSONValue(parsing: event.description), try Event(fields) == event else { throw finding("the event is \(event)") }
        }
      } catch let error as PluginError {
        guard error.description.unicodeScalars.count < 4500, error.description == error.description.shown(atMost: .max) else { throw finding("\(error)") }
      }
    }
    try check { try parser.result(of: text, by: deadline, timeout) }
    // The whole way, with a place and a length that may lie.
    guard seed % 8 < 2 else { return }
    let instance = try instance(of: parser)
    let far = UInt32.random(in: 0 ... .max, using: &generator)
    let address = seed % 8 == 0 ? HostilePlugin.textAddress : Bool.random(using: &generator) ? far : 0x30000 - UInt32.random(in: 0...50, using: &generator)
    let byteCount = seed % 8 == 0 ? UInt32(text.count) : Bool.random(using: &generator) ? far : UInt32.random(in: 0...60, using: &generator)
    let memory = try instance.instance.memory
    try memory.write(text, at: HostilePlugin.textAddress)
    try memory.store(UInt64(byteCount) << 32 | UInt64(address), at: resultAddress)
    try check { try parser.parse("x", with: instance) }
  }

  private static func instance(of parser: WasmParser) throws -> PluginInstance {
    var imports = Imports()
    parser.hostFunctions.add(to: &imports)
    return try PluginInstance(parser.module, imports, parser.configuration)
  }
}
