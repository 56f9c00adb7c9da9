// How time is taken: turns until a sample is long enough, samples in rounds, what they come to.

import Foundation

/// One thing to measure.
struct Benchmark {
  let group: Group
  let name: String
  /// The input's size in bytes where a rate says something.
  var byteCount: Int?
  /// What is measured.
  var quantity = Quantity.time
  /// Sets everything up, and gives what is measured: it does that many turns.
  let prepare: () throws -> (_ turns: Int) throws -> Void

  enum Quantity: String, Codable {
    /// Seconds of this thread's processor time, a turn.
    case time
    /// Growth of the process's resident memory for each iteration, in bytes. Objects that iterations make must live until the end.
    case memory
  }

  var title: String { "\(group.rawValue) \(name)" }
}

/// Samples of one thing, and what they come to.
struct Measurement: Codable {
  let group: String
  let name: String
  let byteCount: Int?
  let quantity: Benchmark.Quantity
  /// How many turns a sample has.
  let turns: Int
  let samples: Samples

  var title: String { "\(group) \(name)" }
  /// Bytes a second at the median.
  var rate: Double? { byteCount.map { Double($0) / samples.median } }

  /// Measures everything once a round, so that a machine that is slower for a while is so for all.
  static func measure(_ benchmarks: [Benchmark], rounds: Int, sampleTime: Double) throws -> [Measurement] {
    var progress = Progress(count: benchmarks.count * (rounds + 1))
    let prepared = try benchmarks.map { benchmark in
      progress.show(benchmark.title)
      let body = try benchmark.prepare()
      // WHY a hundred: memory grows by pages, and by more than one at a time.
      return (body: body, turns: benchmark.quantity == .memory ? 100 : try turns(of: body, for: sampleTime))
    }
    var samples = [[Double]](repeating: [], count: benchmarks.count)
    for _ in 0..<rounds {
      for (index, (body, turns)) in prepared.enumerated() {
        progress.show(benchmarks[index].title)
        let amount = benchmarks[index].quantity == .time ? try seconds(of: turns, body) : try bytes(of: turns, body)
        samples[index].append(amount / Double(turns))
      }
    }
    progress.finish()
    return zip(benchmarks, zip(prepared, samples)).map { benchmark, found in
      Measurement(
        group: benchmark.group.rawValue, name: benchmark.name, byteCount: benchmark.byteCount, quantity: benchmark.quantity, turns: found.0.turns,
        samples: Samples(found.1))
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

  private static func bytes(of turns: Int, _ body: (Int) throws -> Void) throws -> Double {
    let start = try ResidentMemory.byteCount()
    try body(turns)
    return Double(try ResidentMemory.byteCount() - start)
  }
}

/// Amounts of one thing, in seconds or bytes.
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

enum ResidentMemory {
  /// How much of this process lies in the machine's memory.
  static func byteCount() throws(Failure) -> Int {
    #if canImport(Darwin)
      var info = mach_task_basic_info()
      var count = mach_msg_type_number_t(MemoryLayout<mach_task_basic_info>.size / MemoryLayout<natural_t>.size)
      let result = withUnsafeMutablePointer(to: &info) { pointer in
        // SAFETY: the count of words is that of the structure.
        pointer.withMemoryRebound(to: integer_t.self, capacity: Int(count)) { task_info(mach_task_self_, task_flavor_t(MACH_TASK_BASIC_INFO), $0, &count) }
      }
      guard result == KERN_SUCCESS else { throw Failure("this process's memory is not known") }
      return Int(info.resident_size)
    #else
      let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .ascii))?.split(separator: " ") ?? []
      guard fields.count > 1, let pages = Int(fields[1]) else { throw Failure("this process's memory is not known: no /proc/self/statm") }
      return pages * sysconf(Int32(_SC_PAGESIZE))
    #endif
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
