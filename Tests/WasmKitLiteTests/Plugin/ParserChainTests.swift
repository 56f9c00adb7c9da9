// Chains of parsers: order, modes, failures.

import Testing
import WasmKitLite

@Suite struct ParserChainTests {
  private struct Words: LineParser {
    let name: String
    let words: [String]
    var error: (any Error)?
    func parseLine(_ line: String, timestamp: String?) throws -> ParseResult {
      if let error { throw error }
      return ParseResult(events: words.filter(line.contains).map { Event(type: "\(name) \($0)", timestamp: timestamp) })
    }
  }
  private struct Broken: Error, CustomStringConvertible { let description = "it broke" }

  private let first = Words(name: "first", words: ["a", "b"])
  private let second = Words(name: "second", words: ["b"])
  private let broken = Words(name: "broken", words: [], error: Broken())

  @Test func `all parsers' events come in the chain's order`() throws {
    let chain = ParserChain([first, second])
    #expect(try chain.parseLine("a b", timestamp: "t").events.map(\.type) == ["first a", "first b", "second b"])
    #expect(try chain.parseLine("c").matched == false)
    #expect(try chain.parseLine("b", timestamp: "t").events.allSatisfy { $0.timestamp == "t" })
    #expect(chain.name == "first, second")
  }

  @Test func `the first match ends the line where only the first counts`() throws {
    let chain = ParserChain([first, second, broken], mode: .first)
    #expect(try chain.parseLine("b").events.map(\.type) == ["first b"])
    #expect(throws: ParserFailure.self) { try chain.parseLine("c") }
  }

  @Test func `a failure names its parser`() throws {
    let chain = ParserChain([first, broken, second])
    let failure = #expect(throws: ParserFailure.self) { try chain.parseLine("b") }
    #expect(failure?.description == "broken: it broke" && failure?.parserIndex == 1)
  }

  @Test func `a chain that goes on past failures gives the others' events and all failures`() throws {
    let result = try ParserChain([broken, first, broken], continuesOnError: true).parseLine("b")
    #expect(result.events.map(\.type) == ["first b"])
    #expect(result.failures.map(\.parserIndex) == [0, 2])
  }

  @Test func `cancellation is never a failure`() {
    let cancelled = Words(name: "cancelled", words: [], error: CancellationError())
    #expect(throws: CancellationError.self) { try ParserChain([cancelled], continuesOnError: true).parseLine("b") }
  }

  @Test func `the built-in parser and a plugin stand in one chain`() throws {
    let chain = ParserChain([VRChatParser(), try plugin("vrpoker-c")], continuesOnError: true)
    let line = "2024.01.15 19:07:15 Log        -  [Behaviour] OnPlayerJoined Alice"
    #expect(try chain.parseLine(line).events.map(\.type) == ["player_join"])
    #expect(try chain.parseLine(String(repeating: "x", count: 9000)).failures.map(\.parserName) == ["vrpoker-c"])
  }
}
