// How time is taken: turns until a sample is long enough, samples in rounds, what they come to.

import Foundation

/// One thing to measure.
struct Benchmark {
  let group: Group
  let name: String
  /// The input's size in bytes where a rate says something.
  var byteCount: Int?
  /// Sets everything up, and gives what is measured: it does that many turns.
  let prepare: () throws -> (_ turns: Int) throws -> Void

  var title: String { "\(group.rawValue) \(name)" }
}

/// Samples of one thing, and what they come to.
struct Measurement: Codable {
  let group: String
  let name: String
  let byteCount: Int?
  /// How many turns a sample has.
  let turns: Int
  let time: Samples

  var title: String { "\(group) \(name)" }
  /// Bytes a second at the median.
  var rate: Double? { byteCount.map { Double($0) / time.median } }

  /// Measures everything once a round, so that a machine that is slower for a while is so for all.
  static func measure(_ benchmarks: [Benchmark], rounds: Int, sampleTime: Double) throws -> [Measurement] {
    var progress = Progress(count: benchmarks.count * (rounds + 1))
    let prepared = try benchmarks.map { benchmark in
      progress.show(benchmark.title)
      let body = try benchmark.prepare()
      return (body: body, turns: try turns(of: body, for: sampleTime))
    }
    var samples = [[Double]](repeating: [], count: benchmarks.count)
    for _ in 0..<rounds {
      for (index, (body, turns)) in prepared.enumerated() {
        progress.show(benchmarks[index].title)
        samples[index].append(try seconds(of: turns, body) / Double(turns))
      }
    }
    progress.finish()
    return zip(benchmarks, zip(prepared, samples)).map { benchmark, found in
      Measurement(
        group: benchmark.group.rawValue, name: benchmark.name, byteCount: benchmark.byteCount, turns: found.0.turns, time: Samples(found.1))
    }
  }

  /// How many turns take the least time. They also warm up caches and what is done at a first call.
  private static func turns(of body: (Int) throws -> Void, for sampleTime: Double) throws -> Int {
    var turns = 1
    while true {
      let seconds = try seconds(of: turns, body)
      if seconds >= sampleTime || turns >= 1 << 40 { return turns }
      turns = max(turns * 2, min(turns * 100, Int(Double(turns) * sampleTime / max(seconds, 1e-9) * 1.1)))
    }
  }

  private static func seconds(of turns: Int, _ body: (Int) throws -> Void) throws -> Double {
    let start = Clock.threadSeconds()
    try body(turns)
    return Clock.threadSeconds() - start
  }
}

/// Times of one thing, in seconds.
struct Samples: Codable {
  let minimum: Double
  let median: Double
  let maximum: Double
  /// In the order of the rounds.
  let all: [Double]

  init(_ samples: [Double]) {
    let sorted = samples.sorted()
    all = samples
    minimum = sorted.first ?? .nan
    maximum = sorted.last ?? .nan
    median = sorted.isEmpty ? .nan : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// How far the samples lie apart, as a part of the median.
  var spread: Double { (maximum - minimum) / median }
}

enum Clock {
  /// The processor's time that this thread has used. WHY not the wall's: other processes would count.
  static func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// What is being measured, on a terminal only.
struct Progress {
  private let count: Int
  private var done = 0
  private let isShown = isatty(2) == 1

  init(count: Int) { self.count = count }

  mutating func show(_ title: String) {
    done += 1
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K\(done) of \(count): \(title)".utf8)) }
  }

  func finish() { if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) } }
}
