// Threads of the operating system, for scripts. WHY not Foundation: nothing else of this module needs it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread that runs a part of a script. It must be joined.
final class ScriptThread {
  /// How much native stack it has, in bytes.
  private static let stackByteCount = 4 << 20

  /// What the thread is to do, and what has come of it.
  private final class Work: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: `result` is written by the thread, and read by whoever has joined it.
    let body: @Sendable () -> ScriptResult
    var result = ScriptResult()
    init(_ body: @escaping @Sendable () -> ScriptResult) { self.body = body }
  }

  private let work: Work
  private let thread: pthread_t

  private init(_ work: Work, _ thread: pthread_t) {
    self.work = work
    self.thread = thread
  }

  /// Starts a thread; nothing where the system gives none.
  static func start(_ body: @escaping @Sendable () -> ScriptResult) -> ScriptThread? {
    let work = Work(body)
    guard let thread = create(work) else { return nil }
    return ScriptThread(work, thread)
  }

  private static func create(_ work: Work) -> pthread_t? {
    // SAFETY: the thread gets a reference of its own, which it gives back; where there is no thread, that is done here.
    let handedOver = unsafe Unmanaged.passRetained(work).toOpaque()
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    unsafe pthread_attr_setstacksize(&attributes, stackByteCount)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let code = unsafe pthread_create(&thread, &attributes, { unsafe ScriptThread.main($0) }, unsafe handedOver)
    unsafe pthread_attr_destroy(&attributes)
    if code == 0 { return thread }
    unsafe Unmanaged<Work>.fromOpaque(handedOver).release()
    return nil
  }

  private static func main(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument = unsafe argument else { return nil }
    // SAFETY: what `init` has retained for this thread.
    let work = unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
    work.result = work.body()
    return nil
  }

  /// Waits for the thread's end and gives what has come of it. Once only.
  func join() -> ScriptResult {
    pthread_join(thread, nil)
    return work.result
  }
}

/// What all threads of a script may take together.
@safe final class ScriptBudget: @unchecked Sendable {
  /// The most threads of a script at once. WHY: each has a store of its own, with all that the limits allow.
  static let threadCount = 32
  /// The most files that a script reads. WHY: files that read files twice each would never come to an end.
  static let inputCount = 1_000

  // SAFETY: `@unchecked Sendable`: the counts are touched with the mutex held only.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t> = .allocate(capacity: 1)
  private var threads = 0
  private var inputs = 0

  init() { unsafe pthread_mutex_init(mutex, nil) }

  deinit {
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  private func take(_ count: ReferenceWritableKeyPath<ScriptBudget, Int>, atMost limit: Int) -> Bool {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    guard self[keyPath: count] < limit else { return false }
    self[keyPath: count] += 1
    return true
  }

  /// Counts a thread, if there may be one more.
  func takeThread() -> Bool { take(\.threads, atMost: Self.threadCount) }

  /// Counts a thread that has ended.
  func returnThread() {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    threads -= 1
  }

  /// Counts a file, if there may be one more.
  func takeInput() -> Bool { take(\.inputs, atMost: Self.inputCount) }
}
