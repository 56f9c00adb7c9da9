// Instances that calls share, one after the other: how many there are, who waits for whom, and what ends a wait.

import Foundation
import TestSupport
import Testing

@testable import WasmKitLite

@Suite(.serialized) struct PoolTests {
  @TaskLocal static var caller = ""

  /// A parser whose calls stop in the middle, each in an instance, until they are let go.
  private final class Stopping: Sendable {
    private let gate = DispatchSemaphore(value: 0)
    private let isOpen = Collector<Void>()
    /// Who was in the middle, in order.
    let inside = Collector<String>()
    /// What came of the calls.
    let done = Collector<String>()

    func parser(instances: Int, _ strategy: WasmParser.InstanceStrategy = .fresh) throws -> WasmParser {
      try plugin("logger") {
        $0.instanceStrategy = strategy
        $0.instanceCountLimit = instances
        // A call is held inside for as long as the test waits for tasks.
        $0.timeout = .seconds(1200)
        $0.logMessagesPerSecond = 1_000_000
        $0.logHandler = { [self] message in
          guard message.text == "a debug message" else { return }
          inside.append(PoolTests.caller)
          if isOpen.elements.isEmpty { gate.wait() }
        }
      }
    }

    /// Makes a call on a thread of its own.
    func callOnThread(_ parser: WasmParser, _ name: String = "") {
      Thread.detachNewThread {
        PoolTests.$caller.withValue(name) { self.record { try parser.parseLine("x") } }
      }
    }

    /// Makes a call in a task.
    func callInTask(_ parser: WasmParser, _ name: String = "") -> Task<Void, Never> {
      Task {
        await PoolTests.$caller.withValue(name) {
          do {
            let result = try await parser.parseLine("x")
            self.record { result }
          } catch { self.record { throw error } }
        }
      }
    }

    /// Makes a call in a task that blocks its thread.
    func callInTaskBlocking(_ parser: WasmParser) -> Task<Void, Never> { Task { self.record { try parser.parseLine("x") } } }

    private func record(_ body: () throws -> ParseResult) {
      do { done.append(try body().events.first?.type ?? "none") } catch let error as PluginError { done.append("\(error.kind)") } catch { done.append("\(type(of: error))") }
    }

    func letGo(_ count: Int) {
      isOpen.append(())
      for _ in 0..<count { gate.signal() }
    }
  }

  /// Runs a test on a thread of its own, so that waiting in it takes none of the few threads of tasks.
  private static func onThread(_ body: @escaping @Sendable () throws -> Void) async throws {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
    }
  }

  /// Waits for something that is bound to happen; false after ten minutes without it: other tests may hold every thread of tasks for long.
  @discardableResult private static func wait(_ isTrue: () -> Bool) -> Bool {
    let end = ContinuousClock.now + .seconds(600)
    while !isTrue() {
      if ContinuousClock.now > end { return false }
      Thread.sleep(forTimeInterval: 0.0005)
    }
    return true
  }

  // MARK: Waiting

  @Test func `no more calls are inside than there may be instances, and the others wait`() async throws {
    try await Self.onThread {
      let stopping = Stopping()
      let parser = try stopping.parser(instances: 3)
      var tasks: [Task<Void, Never>] = []
      for _ in 0..<5 { stopping.callOnThread(parser) }
      #expect(Self.wait { stopping.inside.elements.count == 3 && parser.waitingCallCount == 2 })
      for _ in 0..<50 { tasks.append(stopping.callInTask(parser)) }
      #expect(Self.wait { parser.waitingCallCount == 52 })
      // Tasks that wait hold no thread: another one runs.
      let other = Collector<Void>()
      Task { other.append(()) }
      #expect(Self.wait { other.elements.count == 1 })
      #expect(stopping.inside.elements.count == 3 && stopping.done.elements.isEmpty)
      stopping.letGo(3)
      #expect(Self.wait { stopping.done.elements.count == 55 })
      #expect(Set(stopping.done.elements) == ["logged"] && parser.waitingCallCount == 0)
    }
  }

  @Test(arguments: [WasmParser.InstanceStrategy.fresh, .kept]) func `those who wait go in their order, threads before tasks`(
    _ strategy: WasmParser.InstanceStrategy
  ) async throws {
    try await Self.onThread {
      let stopping = Stopping()
      let parser = try stopping.parser(instances: 1, strategy)
      stopping.callOnThread(parser, "first")
      #expect(Self.wait { stopping.inside.elements == ["first"] })
      for number in 0..<12 {
        if number % 2 == 0 { stopping.callOnThread(parser, "thread \(number)") } else { _ = stopping.callInTask(parser, "task \(number)") }
        #expect(Self.wait { parser.waitingCallCount == number + 1 })
      }
      stopping.letGo(1)
      #expect(Self.wait { stopping.done.elements.count == 13 })
      let expected = ["first"] + stride(from: 0, to: 12, by: 2).map { "thread \($0)" } + stride(from: 1, to: 12, by: 2).map { "task \($0)" }
      #expect(stopping.inside.elements == expected)
    }
  }

  @Test func `tasks that wait and tasks that block do not wait for one another for ever`() async throws {
    let parser = try plugin("echo") { $0.instanceCountLimit = 1 }
    @Sendable func blocking(_ line: String) throws -> ParseResult { try parser.parseLine(line) }
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<60 {
        group.addTask {
          for turn in 0..<20 {
            let line = "\(number) \(turn)"
            let result = number % 2 == 0 ? try? blocking(line) : try? await parser.parseLine(line)
            if result?.events.first?.rawLine != line { return false }
          }
          return true
        }
      }
      for await isRight in group { #expect(isRight) }
    }
    #expect(parser.waitingCallCount == 0)
  }

  // MARK: Cancelling

  @Test func `cancelling a task that waits ends the wait, and nobody else's`() async throws {
    try await Self.onThread {
      let stopping = Stopping()
      let parser = try stopping.parser(instances: 1)
      stopping.callOnThread(parser)
      #expect(Self.wait { stopping.inside.elements.count == 1 })
      let tasks = (0..<4).map { _ in stopping.callInTask(parser) }
      let blocking = stopping.callInTaskBlocking(parser)
      #expect(Self.wait { parser.waitingCallCount == 5 })
      tasks[1].cancel()
      blocking.cancel()
      #expect(Self.wait { stopping.done.elements == ["CancellationError", "CancellationError"] })
      #expect(parser.waitingCallCount == 3 && stopping.inside.elements.count == 1)
      stopping.letGo(1)
      #expect(Self.wait { stopping.done.elements.count == 6 })
      #expect(stopping.done.elements.dropFirst(2).allSatisfy { $0 == "logged" })
    }
  }

  @Test func `tasks that are cancelled while instances come and go lose none`() async throws {
    let parser = try plugin("echo") { $0.instanceCountLimit = 2 }
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        group.addTask {
          let task = Task { try await parser.parseLine("\(number)").events.first?.rawLine }
          if number % 3 == 0 { task.cancel() }
          switch await task.result {
          case .success(let line): #expect(line == "\(number)")
          case .failure(let error): #expect(error is CancellationError && number % 3 == 0)
          }
        }
      }
    }
    #expect(parser.waitingCallCount == 0)
    #expect(try await parser.parseLine("after").events.first?.rawLine == "after")
    await parser.close()
  }

  // MARK: Closing

  @Test(arguments: [WasmParser.InstanceStrategy.fresh, .kept]) func `close waits for running calls, ends waits, and refuses what comes later`(
    _ strategy: WasmParser.InstanceStrategy
  ) async throws {
    try await Self.onThread {
      let stopping = Stopping()
      let parser = try stopping.parser(instances: 1, strategy)
      stopping.callOnThread(parser)
      #expect(Self.wait { stopping.inside.elements.count == 1 })
      stopping.callOnThread(parser)
      _ = stopping.callInTask(parser)
      #expect(Self.wait { parser.waitingCallCount == 2 })
      let closed = Collector<Void>()
      Thread.detachNewThread {
        parser.close()
        closed.append(())
      }
      Task {
        await parser.close()
        closed.append(())
      }
      #expect(Self.wait { stopping.done.elements == ["closed", "closed"] })
      let late = pluginError { _ = try parser.parseLine("x") }
      #expect(late?.kind == .closed)
      #expect(closed.elements.isEmpty)
      stopping.letGo(1)
      #expect(Self.wait { closed.elements.count == 2 })
      #expect(Self.wait { stopping.done.elements == ["closed", "closed", "logged"] })
      parser.close()
    }
  }

  // MARK: Isolation

  @Test(arguments: [1, 4]) func `a plugin that writes wherever it can leaves no trace, however its calls end`(_ instances: Int) async throws {
    let parser = try plugin("scribble") {
      $0.instanceStrategy = .fresh
      $0.instanceCountLimit = instances
    }
    let ends: [(String, PluginError.Kind?)] = [("quiet", nil), ("trap", .trap), ("quiet", nil), ("spin", .timeout), ("quiet", nil)]
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for turn in 0..<20 {
            let (line, kind) = ends[turn % ends.count]
            do {
              let result = try await parser.parseLine(line, timeout: kind == .timeout ? .milliseconds(20) : nil)
              #expect(result.events.map(\.type) == ["clean"] && kind == nil)
            } catch { #expect((error as? PluginError)?.kind == kind, "\(error)") }
          }
        }
      }
    }
  }

  @Test func `a kept instance shows what a fresh one must not`() throws {
    let parser = try plugin("scribble") { $0.instanceStrategy = .kept }
    #expect(try ["", "", ""].map { try parser.parseLine($0).events.map(\.type) } == [["clean"], ["trace"], ["trace"]])
  }

  // MARK: Many

  @Test func `a hundred tasks parse a thousand lines each on one parser, and memory stays as it is`() async throws {
    #if DEBUG
      let lineCount = 10
    #else
      let lineCount = 1000
    #endif
    for name in ["echo", "scribble"] {
      let parser = try plugin(name)
      func run(_ count: Int) async -> Int {
        await withTaskGroup(of: Int.self) { group in
          for task in 0..<100 {
            group.addTask {
              var right = 0
              for number in 0..<count {
                let line = "\(task) \(number)"
                let event = try? await parser.parseLine(line).events.first
                if name == "echo" ? event?.rawLine == line : event?.type == "clean" { right += 1 }
              }
              return right
            }
          }
          return await group.reduce(0, +)
        }
      }
      let lineCount = name == "echo" ? lineCount : lineCount / 10
      #expect(await run(lineCount / 2) == lineCount / 2 * 100)
      let before = residentByteCount()
      #expect(await run(lineCount) == lineCount * 100)
      // WHY so much: other tests run at the same time. Not giving back 100 bytes a line would be seen.
      #expect(residentByteCount() - before < 40 << 20 || lineCount < 100)
      await parser.close()
    }
  }

  @Test func `calls that fail keep neither instances nor their places`() throws {
    for strategy in [WasmParser.InstanceStrategy.fresh, .kept] {
      let parser = try plugin("panic") {
        $0.instanceStrategy = strategy
        $0.instanceCountLimit = 2
      }
      for _ in 0..<20 {
        #expect(pluginError { _ = try parser.parseLine("panic") }?.kind == .trap)
        #expect(try parser.parseLine("quiet").events.map(\.type) == ["calm"])
      }
      // A line that is refused before the plugin sees it takes nothing either.
      for _ in 0..<5 { #expect(pluginError { _ = try parser.parseLine(String(repeating: "\"", count: 8000)) }?.kind == .inputTooLarge) }
      #expect(try parser.parseLine("quiet").events.map(\.type) == ["calm"])
    }
  }
}
