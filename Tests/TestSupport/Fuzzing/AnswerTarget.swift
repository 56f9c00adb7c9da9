// What a plugin may answer: any bytes, at any place, of any length.

import WasmKitLite

/// Answers of plugins as a fuzz target.
public enum AnswerTarget {
  private static let answers = [
    #"{"ok":true,"events":[{"type":"x","timestamp":null,"data":{"a":[1,2]}},{"type":"y"}]}"#, #"{"ok":false,"code":"c","error":"e"}"#,
    #"{"ok":false,"message":"m"}"#, #"{"ok":true}"#, #"{"ok":true,"events":null}"#, #"{"ok":true,"events":[{"type":"x","player_name":"é","seat":4}]}"#,
  ].map { Array($0.utf8) }

  /// Makes a plugin of a seed, asks it, and looks at what comes of its answer. One of four answers lies about its place or its length.
  ///
  /// - Throws: ``FuzzFinding``.
  public static func run(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text: [UInt8] =
      switch seed % 4 {
      case 0: generator.json()
      case 1: (0..<Int.random(in: 0...40, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
      default: generator.mutated(answers[Int.random(in: 0..<answers.count, using: &generator)], upTo: 3)
      }
    var plugin = HostilePlugin(pages: 3, data: [(HostilePlugin.textAddress, text)], answer: (HostilePlugin.textAddress, UInt32(text.count)))
    if seed % 16 < 4 {
      let far = UInt32.random(in: 0 ... .max, using: &generator)
      // The memory ends at 0x30000.
      if seed % 8 > 0 { plugin.answer.address = Bool.random(using: &generator) ? far : 0x30000 - UInt32.random(in: 0...50, using: &generator) }
      plugin.answer.byteCount = Bool.random(using: &generator) ? far : UInt32.random(in: 0...60, using: &generator)
    }
    func finding(_ what: String) -> FuzzFinding {
      FuzzFinding(description: "seed \(seed), answer at \(plugin.answer) \(String(decoding: text, as: UTF8.self)) \(text): \(what)")
    }
    let parser: WasmParser
    do { parser = try plugin.parser { $0.instanceStrategy = .kept } } catch { throw finding("the plugin does not load: \(error)") }
    do {
      let result = try parser.parseLine("x")
      guard result.events.count <= parser.configuration.eventCount else { throw finding("\(result.events.count) events") }
      for event in result.events {
        guard case .object(let fields) = try JSONValue(parsing: event.description), try Event(fields) == event else { throw finding("the event is \(event)") }
      }
    } catch let error as PluginError {
      guard error.description.unicodeScalars.count < 4500, error.description == error.description.shown(atMost: .max) else { throw finding("\(error)") }
    }
  }
}
