// A thread with little native stack: what recurses on a guest's nesting, or does not give its frame back, overflows it.

import Foundation

private final class Outcome<Value>: @unchecked Sendable {
  // SAFETY: `@unchecked Sendable`: written before the semaphore is signalled, read after.
  var result: Result<Value, any Error>?
}

/// Runs work on a thread of so much native stack and waits for it.
public func onSmallStack<Value>(byteCount: Int = 256 << 10, _ work: @escaping @Sendable () throws -> Value) throws -> Value {
  let outcome = Outcome<Value>()
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    outcome.result = Result(catching: work)
    done.signal()
  }
  thread.stackSize = byteCount
  thread.start()
  done.wait()
  guard let result = outcome.result else { preconditionFailure("the thread has ended without an outcome") }
  return try result.get()
}
