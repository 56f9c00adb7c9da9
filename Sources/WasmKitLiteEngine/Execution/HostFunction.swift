// Functions of the host, as the machine calls them.

import WasmKitLiteMachine

/// A function of the host: its type, and what it does with the slots of its arguments.
@safe final class HostFunction: Sendable {
  let type: FunctionType
  /// Why nothing can be linked to it, if so.
  let refusal: String?
  /// Reads the arguments from the slots, then writes the results to them.
  let body: @Sendable (inout Caller, SP) throws -> Void
  /// Whether it may wait for something, so that its time counts by the wall's clock; one that only computes counts as the guest does.
  let mayWait: Bool

  init(_ type: FunctionType, refusal: String? = nil, mayWait: Bool = true, _ body: @escaping @Sendable (inout Caller, SP) throws -> Void) {
    self.type = type
    self.refusal = refusal
    self.mayWait = mayWait
    unsafe self.body = body
  }

  /// The same function as one that only computes.
  var computing: HostFunction { unsafe HostFunction(type, refusal: refusal, mayWait: false, body) }
}

/// The running call, for a host function. It can neither be copied nor kept; pass on ``running`` instead.
@safe public struct Caller: ~Copyable {
  // SAFETY: a caller is made for one call of a host function, which the store makes: it lives as long as the call, and no copy can outlive it.
  // WHY: counting the reference would cost more than the rest of the call.
  let home: Unmanaged<Store>
  init(home: Unmanaged<Store>) { unsafe self.home = unsafe home }
  var store: Store { unsafe home.takeUnretainedValue() }
}
