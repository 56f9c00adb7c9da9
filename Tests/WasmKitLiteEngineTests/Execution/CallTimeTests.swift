// The time of a call by two clocks, both of which the tests move.

import TestSupport
import Testing

@testable import WasmKitLiteEngine

/// The limit of all work here.
private let limit: Int64 = 64_000

@Suite struct CallTimeTests {
  /// Some work, and the clocks of its thread, which has run for a while before.
  private final class Work {
    var wall: Int64 = 1_000_000
    var processor: Int64 = 1_000_000_000
    var lookCount = 0
    lazy var time = CallTime(limit: limit, now: wall)

    /// The thread runs, or waits for a processor.
    func run(_ time: Int64) { (wall, processor) = (wall + time, processor + time) }
    func rest(_ time: Int64) { wall += time }

    func isOver() -> Bool {
      time.isOver(wall) {
        lookCount += 1
        return processor
      }
    }

    func left() -> Int64? { time.left(wall) { processor } }
  }

  @Test func `a loop ends at its limit, and the processor time is asked for twice`() {
    let work = Work()
    _ = work.time
    var passed: Int64 = 0
    while !work.isOver(), passed < 10 * limit {
      work.run(100)
      passed += 100
    }
    #expect(passed == limit)
    #expect(work.lookCount == 2)
  }

  @Test func `time in which the thread did not run is not the work's`() {
    let work = Work()
    _ = work.time
    var used: Int64 = 0
    while !work.isOver(), used < 10 * limit {
      work.run(100)
      used += 100
      work.rest(900)
    }
    // What passed until the first asking counts as it passed: a 64th.
    #expect(used >= limit - limit / 32 && used <= limit)
    #expect(work.lookCount < 60)
  }

  @Test func `work that was not looked at until its limit had long passed may go on with half of it`() {
    let work = Work()
    _ = work.time
    work.run(10)
    work.rest(3 * limit)
    #expect(!work.isOver())
    work.run(limit / 2 - 1)
    #expect(!work.isOver())
    work.run(1)
    #expect(work.isOver())
  }

  @Test func `twenty times the limit ends work that neither runs nor is known to wait`() {
    let work = Work()
    _ = work.time
    work.rest(20 * limit - 1)
    #expect(!work.isOver())
    work.rest(1)
    #expect(work.isOver())
  }

  @Test func `waiting counts by the wall's clock, while it lasts and afterwards`() {
    let work = Work()
    _ = work.time
    let around = work.time.beginWaiting(work.wall)
    work.rest(limit - 1)
    #expect(!work.isOver())
    work.rest(1)
    #expect(work.isOver())
    work.time.endWaiting(around, work.wall)
    #expect(work.isOver())

    let short = Work()
    let outer = short.time.beginWaiting(short.wall)
    short.rest(limit / 4)
    // Waiting inside of waiting is the same time.
    let inner = short.time.beginWaiting(short.wall)
    short.rest(limit / 4)
    short.time.endWaiting(inner, short.wall)
    short.time.endWaiting(outer, short.wall)
    short.rest(2 * limit)
    #expect(!short.isOver())
  }

  @Test func `without a clock of processor time the wall's decides`() {
    func isOver(_ passed: Int64) -> Bool {
      var time = CallTime(limit: limit, now: 5)
      return time.isOver(5 + passed) { nil }
    }
    func left(_ passed: Int64) -> Int64? {
      var time = CallTime(limit: limit, now: 5)
      return time.left(5 + passed) { nil }
    }
    #expect(!isOver(limit - 1) && isOver(limit))
    #expect(left(limit - 1) == 1 && left(limit) == nil)
  }

  @Test func `what is left of the whole is what its parts may take`() {
    let work = Work()
    _ = work.time
    work.run(10)
    #expect(work.left() == limit - 10)
    work.run(990)
    // From here on the processor time is known.
    #expect(work.left() == limit - 1000)
    work.rest(5 * limit)
    work.run(1000)
    // No part may end later than twenty times the whole: five twentieths and a little are gone.
    #expect(work.left() == limit - (5 * limit + 2000) / 20)
    work.rest(10 * limit)
    #expect(work.left() == limit - (15 * limit + 2000) / 20)
    work.run(limit)
    #expect(work.left() == nil)
  }

  @Test func `a time without an end, and the longest one, overflow nowhere`() {
    var endless = CallTime()
    let left = endless.left(.max / 2) { 1 } ?? 0
    #expect(left > 1 << 60)
    var longest = CallTime(limit: 1 << 61, now: 1 << 61)
    let isOver = longest.isOver(1 << 61 + 1) { 1 } || longest.isOver(1 << 62) { 1 }
    #expect(!isOver)
  }
}
