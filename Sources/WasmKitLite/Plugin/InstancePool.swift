// Lends a parser's instances to its calls, each to one at a time, and makes those that have to wait wait. Knows nothing of lines.
//
// Threads and tasks wait apart. What becomes free goes to the thread that waits longest, or else to the task that does. WHY threads first: a thread that
// waits may be one of the few that tasks run on. An instance is given to a waiting thread, but only promised to a waiting task, which takes it when it runs
// again: if all threads that tasks run on are waiting, one of them takes what was promised, and the task waits on, at the head of the queue. So whoever holds
// an instance is running, and everything ends.

import WasmKitLiteSystem

/// A bounded number of instances, made when they are needed.
final class InstancePool: Sendable {
  /// What a waiting call is told.
  enum Grant: Sendable {
    case instance(PluginInstance)
    /// The caller may make one, and must then give it back, or the right to make it.
    case room
    case closed
  }

  /// A task that waits. Touched with the pool's state locked only.
  fileprivate final class WaitingTask: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: see above.
    var continuation: CheckedContinuation<Void, Never>?
    /// Whether something free is kept for it.
    var hasPromise = false
    var isCancelled = false
  }

  fileprivate struct State {
    var idle: [PluginInstance]
    /// The instances that there are: idle, lent, or in the making.
    var count: Int
    var threads = WaitingQueue<WaitingThread>()
    var tasks = WaitingQueue<WaitingTask>()
    /// How many of the free ones are kept for tasks that were told, and did not run yet.
    var promised = 0
    var isClosed = false
    /// Those who wait for the last instance to come back.
    var closers: [@Sendable () -> Void] = []
  }

  private let state: Lock<State>
  private let capacity: Int

  /// Makes a pool of so many instances at most, with one or none to begin with.
  init(capacity: Int, first: PluginInstance?) {
    self.capacity = max(1, capacity)
    state = Lock(State(idle: first.map { [$0] } ?? [], count: first == nil ? 0 : 1))
  }

  // MARK: Taking

  /// Takes an instance, or the right to make one; blocks the thread until there is either.
  ///
  /// - Throws: `CancellationError` where the surrounding task is cancelled meanwhile.
  func take() throws -> Grant {
    let capacity = capacity
    if let grant = state.withLock({ $0.grant(capacity) }) { return grant }
    // Only now: a thread that waits costs more than one that does not.
    let thread = WaitingThread()
    let grant = state.withLock { state -> Grant? in
      if let grant = state.grant(capacity) { return grant }
      state.threads.append(thread)
      return nil
    }
    if let grant { return grant }
    return try thread.wait {
      state.withLock { $0.threads.remove(thread) }
    } giveBack: { grant in
      giveBack(grant)
    }
  }

  /// Takes an instance, or the right to make one; suspends the task until there is either.
  ///
  /// - Throws: `CancellationError` where the task is cancelled meanwhile.
  func takeSuspending() async throws -> Grant {
    let capacity = capacity
    if let grant = state.withLock({ $0.isFree(capacity) ? $0.grant(capacity) : nil }) { return grant }
    let task = WaitingTask()
    var isFirst = true
    while true {
      let wasFirst = isFirst
      await withTaskCancellationHandler {
        await withCheckedContinuation { continuation in
          let goesOn = state.withLock { state -> Bool in
            if task.isCancelled || state.isClosed { return true }
            if state.isFree(capacity) {
              task.hasPromise = true
              state.promised += 1
              return true
            }
            task.continuation = continuation
            if wasFirst { state.tasks.append(task) } else { state.tasks.prepend(task) }
            return false
          }
          if goesOn { continuation.resume() }
        }
      } onCancel: {
        let continuation = state.withLock { state -> CheckedContinuation<Void, Never>? in
          task.isCancelled = true
          return state.tasks.remove(task) ? task.continuation.take() : nil
        }
        continuation?.resume()
      }
      isFirst = false
      let (grant, isCancelled, told) = state.withLock { state -> (Grant?, Bool, [CheckedContinuation<Void, Never>]) in
        if task.hasPromise {
          task.hasPromise = false
          state.promised -= 1
        }
        if task.isCancelled { return (nil, true, state.tellTasks(capacity)) }
        return (state.grant(capacity), false, [])
      }
      for continuation in told { continuation.resume() }
      if isCancelled { throw CancellationError() }
      if let grant { return grant }
    }
  }

  /// How many calls wait now.
  var waitingCount: Int { state.withLock { $0.threads.count + $0.tasks.count } }

  // MARK: Giving back

  /// Gives back an instance that the next call may use.
  func giveBack(_ instance: PluginInstance) { giveBack(.instance(instance)) }
  /// Gives back the right to make an instance: the one that was lent is gone, or was never made.
  func giveBackRoom() { giveBack(.room) }

  private func giveBack(_ grant: Grant) {
    let capacity = capacity
    let (told, closers) = state.withLock { state -> ([CheckedContinuation<Void, Never>], [@Sendable () -> Void]) in
      if case .closed = grant { return ([], []) }
      if state.isClosed {
        state.count -= 1
        guard state.count == 0 else { return ([], []) }
        defer { state.closers = [] }
        return ([], state.closers)
      }
      if let thread = state.threads.popFirst() {
        thread.grant(grant)
        return ([], [])
      }
      if case .instance(let instance) = grant { state.idle.append(instance) } else { state.count -= 1 }
      return (state.tellTasks(capacity), [])
    }
    for continuation in told { continuation.resume() }
    for closer in closers { closer() }
  }

  // MARK: Closing

  /// Lets no call in any more, and calls the closure when the last instance is gone.
  func close(_ whenDone: @escaping @Sendable () -> Void) {
    let (told, isDone) = state.withLock { state -> ([CheckedContinuation<Void, Never>], Bool) in
      state.isClosed = true
      state.count -= state.idle.count
      state.idle = []
      while let thread = state.threads.popFirst() { thread.grant(.closed) }
      var told: [CheckedContinuation<Void, Never>] = []
      while let task = state.tasks.popFirst() { if let continuation = task.continuation.take() { told.append(continuation) } }
      if state.count > 0 { state.closers.append(whenDone) }
      return (told, state.count == 0)
    }
    for continuation in told { continuation.resume() }
    if isDone { whenDone() }
  }
}

extension InstancePool.State {
  /// Whether there is something free that is kept for nobody.
  func isFree(_ capacity: Int) -> Bool { isClosed || idle.count + capacity - count > promised }

  /// Something free, kept for somebody or not; nil where there is nothing.
  mutating func grant(_ capacity: Int) -> InstancePool.Grant? {
    if isClosed { return .closed }
    if let instance = idle.popLast() { return .instance(instance) }
    guard count < capacity else { return nil }
    count += 1
    return .room
  }

  /// Promises what is free to the tasks that wait longest; they are to be resumed.
  mutating func tellTasks(_ capacity: Int) -> [CheckedContinuation<Void, Never>] {
    if tasks.count == 0 { return [] }
    var told: [CheckedContinuation<Void, Never>] = []
    while isFree(capacity), let task = tasks.popFirst() {
      guard let continuation = task.continuation.take() else { continue }
      task.hasPromise = true
      promised += 1
      told.append(continuation)
    }
    return told
  }
}
