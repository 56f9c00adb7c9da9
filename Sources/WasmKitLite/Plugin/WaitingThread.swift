// Calls that wait for an instance. WHY not Dispatch or Foundation: a condition of the system is all that is needed.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread that waits to be granted something.
@safe final class WaitingThread: @unchecked Sendable {
  // SAFETY: `@unchecked Sendable`: `granted` is touched with `mutex` held only.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t> = .allocate(capacity: 1)
  private let condition: UnsafeMutablePointer<pthread_cond_t> = .allocate(capacity: 1)
  private var granted: InstancePool.Grant?

  init() {
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(condition, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(condition)
    unsafe pthread_mutex_destroy(mutex)
    unsafe condition.deallocate()
    unsafe mutex.deallocate()
  }

  /// Ends the wait.
  func grant(_ grant: InstancePool.Grant) {
    unsafe pthread_mutex_lock(mutex)
    granted = grant
    unsafe pthread_cond_signal(condition)
    unsafe pthread_mutex_unlock(mutex)
  }

  /// Waits, and looks every few milliseconds whether the surrounding task is cancelled.
  ///
  /// - Parameters:
  ///   - leave: takes the thread out of its queue; false if it is not there any more, since it was granted something.
  ///   - giveBack: gets what was granted too late.
  /// - Throws: `CancellationError`.
  func wait(leave: () -> Bool, giveBack: (InstancePool.Grant) -> Void) throws -> InstancePool.Grant {
    while true {
      if let grant = granted(within: 5_000_000) { return grant }
      guard Task.isCancelled else { continue }
      if !leave() { giveBack(waitToTheEnd()) }
      throw CancellationError()
    }
  }

  /// Waits, cancelled or not.
  @discardableResult func waitToTheEnd() -> InstancePool.Grant {
    while true { if let grant = granted(within: 500_000_000) { return grant } }
  }

  /// What was granted, as soon as it is; nil when so many nanoseconds have gone by without.
  private func granted(within nanoseconds: Int) -> InstancePool.Grant? {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    if granted == nil {
      var until = timespec()
      unsafe clock_gettime(CLOCK_REALTIME, &until)
      until.tv_nsec += nanoseconds
      if until.tv_nsec >= 1_000_000_000 { (until.tv_sec, until.tv_nsec) = (until.tv_sec + 1, until.tv_nsec - 1_000_000_000) }
      unsafe pthread_cond_timedwait(condition, mutex, &until)
    }
    return granted
  }
}

/// Waiting ones in their order. Taking the first is quick however many there are.
struct WaitingQueue<Element: AnyObject> {
  private var elements: [Element?] = []
  private var start = 0
  private(set) var count = 0
  /// The places that are taken, those of elements that are gone among them.
  var roomCount: Int { elements.count }

  mutating func append(_ element: Element) {
    elements.append(element)
    count += 1
  }

  /// Puts one before all others: it has waited already.
  mutating func prepend(_ element: Element) {
    if start > 0 {
      start -= 1
      elements[start] = element
    } else {
      elements.insert(element, at: 0)
    }
    count += 1
  }

  mutating func popFirst() -> Element? {
    var first: Element?
    while first == nil && start < elements.count {
      first = elements[start].take()
      start += 1
    }
    if first != nil { count -= 1 }
    tidy()
    return first
  }

  /// Takes one out of its place; false if it is not there.
  mutating func remove(_ element: Element) -> Bool {
    guard let index = elements.lastIndex(where: { $0 === element }) else { return false }
    elements[index] = nil
    count -= 1
    tidy()
    return true
  }

  /// Gives back the room of those that are gone, now and then.
  private mutating func tidy() {
    if count == 0 {
      elements.removeAll(keepingCapacity: elements.count < 64)
      start = 0
    } else if elements.count >= 64, count * 2 < elements.count {
      // Those that were taken, and those that went away from between others.
      elements = elements[start...].filter { $0 != nil }
      start = 0
    }
  }
}
