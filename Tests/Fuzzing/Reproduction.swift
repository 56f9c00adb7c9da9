// The line that names the seed if the process ends early: on a signal, on a sanitiser's report, on a hang.
//
// A signal handler may only write bytes that are there already. So the line is kept up to date in memory that is never freed, seed by seed.

import Foundation

/// The target and seed that run now.
enum Reproduction {
  private static let capacity = 512
  // SAFETY: allocated once and never freed. The thread that runs targets writes it; handlers and the watchdog read it when that thread no longer matters.
  nonisolated(unsafe) private static let line = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  nonisolated(unsafe) private static var prefixCount = 0
  nonisolated(unsafe) private static var count = 0
  private static let lock = NSLock()
  // SAFETY: read and written under the lock, by the thread that runs targets and by the watchdog.
  nonisolated(unsafe) private static var lockedStart = UInt64.max
  /// When the seed began, by the monotonic clock; the largest number when none runs.
  private static var startedAt: UInt64 {
    get { lock.withLock { lockedStart } }
    set { lock.withLock { lockedStart = newValue } }
  }
  nonisolated(unsafe) private static let previousActions = UnsafeMutablePointer<sigaction>.allocate(capacity: 32)

  private static let handlerStackByteCount = 64 << 10
  // SAFETY: allocated once and never freed; only signal handlers run on it. WHY static: the address sanitiser takes what nothing refers to for a leak.
  nonisolated(unsafe) private static let handlerStack = UnsafeMutableRawPointer.allocate(byteCount: handlerStackByteCount, alignment: 16)

  private static let signals = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]

  /// The monotonic clock in nanoseconds.
  static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Sets the target; seeds follow.
  static func begin(target: String) {
    prefixCount = 0
    for byte in "\nwasmlite-fuzz: aborted; again by: wasmlite-fuzz \(target) --seeds 1 --first ".utf8.prefix(capacity - 32) {
      line[prefixCount] = byte
      prefixCount += 1
    }
    count = prefixCount
  }

  /// Sets the seed.
  static func begin(seed: UInt64) {
    var digits = prefixCount + 20
    var rest = seed
    // From the last digit to the first, then moved to the front.
    repeat {
      digits -= 1
      line[digits] = UInt8(48 + rest % 10)
      rest /= 10
    } while rest > 0
    let length = prefixCount + 20 - digits
    for position in 0..<length { line[prefixCount + position] = line[digits + position] }
    line[prefixCount + length] = 10
    count = prefixCount + length + 1
    startedAt = now
  }

  /// Nothing runs any more.
  static func end() {
    count = 0
    startedAt = .max
  }

  /// Writes the line to standard error, by the system call alone.
  static func write() {
    _ = Foundation.write(2, line, count)
    count = 0
  }

  /// Installs handlers that write the line and leave the rest to what was there before.
  static func install() {
    begin(target: "?")
    // WHY: the native stack may be what has ended.
    var stack = stack_t()
    stack.ss_sp = handlerStack
    stack.ss_size = numericCast(handlerStackByteCount)
    sigaltstack(&stack, nil)
    for signal in signals {
      var action = sigaction()
      let handler: @convention(c) (Int32) -> Void = { signal in
        Reproduction.write()
        // The instruction is executed again, and meets the earlier action.
        sigaction(signal, Reproduction.previousActions + Int(signal), nil)
      }
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = handler
      #else
        action.__sigaction_handler.sa_handler = handler
      #endif
      action.sa_flags = numericCast(SA_ONSTACK)
      sigaction(signal, &action, previousActions + Int(signal))
    }
    // The sanitisers end the process without a signal.
    if let symbol = dlsym(nil, "__sanitizer_set_death_callback") {
      typealias Callback = @convention(c) () -> Void
      unsafeBitCast(symbol, to: (@convention(c) (Callback) -> Void).self)({ Reproduction.write() })
    }
  }

  /// Starts a thread that aborts the process when one seed takes too long.
  static func watch(seconds: UInt64) {
    Thread.detachNewThread {
      while true {
        sleep(1)
        let started = startedAt
        let now = now
        guard started < now, now - started > seconds * 1_000_000_000 else { continue }
        FileHandle.standardError.write(Data("\nwasmlite-fuzz: hang: one seed takes more than \(seconds) s\n".utf8))
        abort()
      }
    }
  }
}
