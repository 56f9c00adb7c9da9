import WasmKitLiteSystem

/// Stops the calls of one store from any thread.
///
/// A stopped call throws ``ResourceExhaustion`` of kind `.interrupt` within a slice of fuel, some 50 µs. The store stays usable.
public final class InterruptHandle: Sendable {
  private let flag = AtomicFlag()
  init() {}

  /// Stops the running call, or the next one if no call is running.
  public func interrupt() { flag.set(true) }
  /// Takes the request back; a call that was stopped by it has done so already.
  func clear() { flag.set(false) }
  var isInterrupted: Bool { flag.isSet }
}
