// Many callers of one parser.

import Foundation
import Testing
import WasmKitLite

@Suite struct ConcurrencyTests {
  @Test(arguments: ["echo", "vrpoker-c"]) func `a hundred tasks use one parser at once`(_ name: String) async throws {
    let parser = try plugin(name)
    let line = "2024.01.15 19:07:24 Log        -  [Seat]: Draw Local Hole Cards: Ah, Kd"
    let results = try await withThrowingTaskGroup(of: (Int, Event).self) { group in
      for number in 0..<100 {
        group.addTask {
          let result = try await parser.parseLine("\(line)\(number)")
          return (number, try #require(result.events.first))
        }
      }
      var results: [Int: Event] = [:]
      for try await (number, event) in group { results[number] = event }
      return results
    }
    #expect(results.count == 100)
    for (number, event) in results {
      if name == "echo" { #expect(event.rawLine == "\(line)\(number)") } else { #expect(event.data?["card2"]?.stringValue == "Kd\(number)") }
    }
  }

  @Test func `fresh calls see nothing of one another, whatever fails between them`() async throws {
    let parser = try plugin("panic")
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<50 {
        group.addTask {
          if number % 2 == 0 { return (try? parser.parseLine("quiet").events.first?.type) == "calm" }
          return pluginError { _ = try parser.parseLine("panic") }?.kind == .trap
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test(arguments: FailingPluginTests.strategies) func `cancelling the task stops the plugin, with Swift's own error`(
    _ strategy: WasmParser.InstanceStrategy
  ) async throws {
    let parser = try plugin("slow") { $0.instanceStrategy = strategy }
    let started = Collector<Void>()
    let task = Task {
      started.append(())
      return try await parser.parseLine("slow")
    }
    // A thread of its own: the tasks' threads may all be busy with tests.
    Thread.detachNewThread {
      while started.elements.isEmpty { Thread.sleep(forTimeInterval: 0.001) }
      Thread.sleep(forTimeInterval: 0.02)
      task.cancel()
    }
    let result = await task.result
    #expect(throws: CancellationError.self) { try result.get() }
    #expect(try await parser.parseLine("again").events.map(\.type) == ["fast"])
  }

  @Test func `a task that was cancelled before does not start the plugin`() async throws {
    let parser = try plugin("minimal")
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await parser.parseLine("x")
    }
    let result = await task.result
    #expect(throws: CancellationError.self) { try result.get() }
  }
}
