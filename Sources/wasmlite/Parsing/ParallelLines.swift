// Lines on several threads, results in the order of the lines, in constant memory: there are never more batches than jobs, and none holds more than a few answers.

import Dispatch

/// Lines that one thread parses, one after the other.
private final class Batch: Sendable {
  /// What came of some of its lines.
  struct Result: Sendable {
    var output: [UInt8] = []
    /// What went wrong, with the line's place.
    var failures: [(place: LinePlace, failures: [LineFailure])] = []
    var statistics = Statistics()
    var isLast = false
  }

  /// The bytes of output with which a result is handed over. WHY: a plugin may answer a short line with a mebibyte of events.
  private static let outputByteCount = 1 << 20

  private let isFree = DispatchSemaphore(value: 1), isFilled = DispatchSemaphore(value: 0)
  // SAFETY: written by the thread that works on the batch between `isFree` and `isFilled`, read by the one that takes results between `isFilled` and `isFree`.
  nonisolated(unsafe) private var slot = Result()

  /// Starts to parse lines whose places begin with the first one's.
  init(_ lines: [LineBuffer.Line], from first: LinePlace, _ work: LineWork, on queue: DispatchQueue, stopsOnError: Bool) {
    queue.async { [self] in
      var result = Result()
      for (index, line) in lines.enumerated() {
        let place = LinePlace(file: first.file, number: first.number.map { $0 + index }, lastWritten: first.lastWritten)
        let failures = work.parse(line, at: place, to: &result.output, counting: &result.statistics)
        if !failures.isEmpty {
          result.failures.append((place, failures))
          if stopsOnError { break }
        }
        if result.output.count >= Self.outputByteCount {
          put(result)
          result = Result()
        }
      }
      result.isLast = true
      put(result)
    }
  }

  private func put(_ result: Result) {
    isFree.wait()
    unsafe slot = result
    isFilled.signal()
  }

  /// Waits for the next result; until the last one has been taken.
  func next() -> Result {
    isFilled.wait()
    let result = unsafe slot
    unsafe slot = Result()
    isFree.signal()
    return result
  }
}

/// Gives batches of lines to threads and takes the results in order. Used by one thread.
final class ParallelLines {
  /// A batch is given away with so many lines, or bytes. WHY: so few that no result is large, so many that handing them over costs nothing beside them.
  private static let lineLimit = 256, byteLimit = 64 << 10

  private let work: LineWork
  private let jobCount: Int
  private let stopsOnError: Bool
  private let queue = DispatchQueue(label: "wasmlite.parse", attributes: .concurrent)
  private var running: [Batch] = []
  private var lines: [LineBuffer.Line] = []
  private var byteCount = 0
  private var firstNumber = 1

  init(_ work: LineWork, jobCount: Int, stopsOnError: Bool) {
    self.work = work
    self.jobCount = jobCount
    self.stopsOnError = stopsOnError
  }

  /// Starts over with the numbers of lines; everything must have been finished.
  func beginFile() { firstNumber = 1 }

  /// Adds a line; gives results of earlier ones, where there is no more room.
  func add(_ line: LineBuffer.Line, to report: LineReport) throws {
    if case .text(let text) = line { byteCount += text.utf8.count }
    lines.append(line)
    if lines.count >= Self.lineLimit || byteCount >= Self.byteLimit { try submit(to: report) }
  }

  /// Waits for all results.
  func finish(to report: LineReport) throws {
    try submit(to: report)
    while !running.isEmpty { try takeFirst(to: report) }
  }

  /// Waits for the threads, and throws away what they found.
  func abandon() {
    for batch in running {
      while !batch.next().isLast {}
    }
    running = []
    lines = []
  }

  private func submit(to report: LineReport) throws {
    if lines.isEmpty { return }
    while running.count >= jobCount { try takeFirst(to: report) }
    let first = LinePlace(file: report.file, number: firstNumber, lastWritten: report.lastWritten)
    running.append(Batch(lines, from: first, work, on: queue, stopsOnError: stopsOnError))
    firstNumber += lines.count
    lines.removeAll(keepingCapacity: true)
    byteCount = 0
  }

  private func takeFirst(to report: LineReport) throws {
    guard let batch = running.first else { return }
    var isLast = false
    while !isLast {
      let result = batch.next()
      isLast = result.isLast
      // Before anything can throw: `abandon` waits for the last result of every batch that is here.
      if isLast { running.removeFirst() }
      report.statistics.add(result.statistics)
      try report.output.write(lines: result.output)
      for failure in result.failures { try report.fail(failure.failures, at: failure.place) }
    }
  }
}
