// The sample plugin, in both languages, over a whole evening.

import Testing
import WasmKitLite

@Suite struct PokerTests {
  /// The events over the log as JSON lines, and the number of lines that were too long.
  private func run(_ name: String, _ strategy: WasmParser.InstanceStrategy, _ lines: [String]) throws -> (lines: [String], events: [Event], tooLong: Int) {
    let parser = try plugin(name) { $0.instanceStrategy = strategy }
    var events: [Event] = []
    var tooLong = 0
    for line in lines {
      do { events += try parser.parseLine(line).events } catch PluginError.inputTooLarge { tooLong += 1 }
    }
    return (events.map(\.description), events, tooLong)
  }

  @Test func `both builds find every hand of the evening, byte for byte the same`() throws {
    let lines = try logLines()
    let expected = try expectedCounts()
    #expect(lines.count == expected["lines"]?.intValue)
    let c = try run("vrpoker-c", .automatic, lines)
    let swift = try run("vrpoker-swift", .automatic, lines)
    #expect(c.lines.count == swift.lines.count)
    #expect(zip(c.lines, swift.lines).allSatisfy { $0.utf8.elementsEqual($1.utf8) })
    #expect(c.tooLong == expected["requests_over_8192_bytes"]?.intValue && swift.tooLong == c.tooLong)
    let poker = try #require(expected["poker"])
    for type in ["poker_hand_start", "poker_hole_cards", "poker_board", "poker_fold", "poker_winner"] {
      #expect(c.events.count { $0.type == type } == poker[type]?.intValue, "\(type)")
    }
    let winners = c.events.filter { $0.type == "poker_winner" }
    func hands(_ by: String) -> Int { Set(winners.filter { $0.data?["by"]?.stringValue == by }.compactMap { $0.data?["hand"]?.intValue }).count }
    #expect(hands("fold") == poker["hands_won_by_fold"]?.intValue)
    #expect(hands("showdown") == poker["hands_won_at_showdown"]?.intValue)
  }

  // WHY one build in debug: an interpreter without optimisation takes its time over twelve thousand instances.
  #if DEBUG
    static let builds = ["vrpoker-c"]
  #else
    static let builds = ["vrpoker-c", "vrpoker-swift"]
  #endif

  @Test(arguments: builds) func `with a fresh instance a line the hole cards are found, the winners are not`(_ name: String) throws {
    let lines = try logLines()
    let found = try run(name, .fresh, lines)
    let expected = try #require(try expectedCounts()["poker_with_a_fresh_instance_per_line"])
    for type in ["poker_hand_start", "poker_hole_cards", "poker_board", "poker_fold", "poker_winner"] {
      #expect(found.events.count { $0.type == type } == expected[type]?.intValue, "\(type)")
    }
  }
}
