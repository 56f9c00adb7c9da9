// Running targets: seeds one after another, counts, differences, time.

import Foundation

/// One run of the command.
struct Runner {
  var targets: [FuzzTarget] = []
  /// Seeds by target; no end without it.
  var seedCount: UInt64?
  /// Seconds for all targets together.
  var seconds: Double?
  var first: UInt64 = 1
  var hangSeconds: UInt64 = 60
  /// Differences of a target after which it is given up.
  var differenceLimit = 50

  private struct Count {
    var seeds: UInt64 = 0
    var differences = 0
    var seconds = 0.0
  }

  /// Runs every target; whether nothing differed.
  func run() -> Bool {
    Reproduction.install()
    Reproduction.watch(seconds: hangSeconds)
    let shares = Double(targets.reduce(0) { $0 + $1.share })
    var isClean = true
    for target in targets {
      let count = run(target, seconds: seconds.map { $0 * Double(target.share) / shares })
      if count.differences > 0 { isClean = false }
      let rate = count.seconds > 0 ? Int(Double(count.seeds) / count.seconds) : 0
      print(
        "\(target.name): \(count.seeds) seeds from \(first), \(count.differences) differences, \(Int(count.seconds * 10).description.tenths) s, \(rate) a second, \(residentPeak) MB at most")
      fflush(nil)
    }
    return isClean
  }

  private func run(_ target: FuzzTarget, seconds: Double?) -> Count {
    var count = Count()
    let start = Reproduction.now
    Reproduction.begin(target: target.name)
    defer { Reproduction.end() }
    var seed = first
    while true {
      count.seconds = Double(Reproduction.now - start) / 1e9
      if let seedCount, count.seeds >= seedCount { break }
      if let seconds, count.seconds >= seconds { break }
      Reproduction.begin(seed: seed)
      do { try autoreleasing { try target.run(seed) } } catch {
        count.differences += 1
        print("DIFFERENCE \(target.name) seed \(seed): \(error)\n  again by: wasmlite-fuzz \(target.name) --seeds 1 --first \(seed)")
        fflush(nil)
        if count.differences >= differenceLimit {
          print("\(target.name): given up after \(count.differences) differences")
          break
        }
      }
      count.seeds += 1
      seed &+= 1
    }
    return count
  }

  /// The most memory that the process has had, in MB.
  private var residentPeak: Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss >> 20
    #else
      getrusage(__rusage_who_t(0), &usage)
      return usage.ru_maxrss >> 10
    #endif
  }

  private func autoreleasing(_ work: () throws -> Void) rethrows {
    #if canImport(Darwin)
      try autoreleasepool(invoking: work)
    #else
      try work()
    #endif
  }
}

extension String {
  /// Digits with a point before the last one.
  fileprivate var tenths: String { count < 2 ? "0." + self : dropLast() + "." + suffix(1) }
}
