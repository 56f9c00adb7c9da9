/// Why WebAssembly code could not go on. Spec: [Traps](https://webassembly.github.io/spec/core/intro/overview.html#trap).
public enum TrapCode: UInt8, CaseIterable, Sendable, CustomStringConvertible {
  case unreachable
  case integerDivideByZero
  case integerOverflow
  case invalidConversionToInteger
  case outOfBoundsMemoryAccess
  case outOfBoundsTableAccess
  case undefinedElement
  case uninitializedElement
  case indirectCallTypeMismatch
  case nullFunctionReference
  case nullReference
  case nullExceptionReference
  case unalignedAtomic
  case expectedSharedMemory
  /// A host function asked for the trap; the trap's message says why.
  case host

  /// The words of the specification's test suite.
  public var description: String {
    switch self {
    case .unreachable: "unreachable"
    case .integerDivideByZero: "integer divide by zero"
    case .integerOverflow: "integer overflow"
    case .invalidConversionToInteger: "invalid conversion to integer"
    case .outOfBoundsMemoryAccess: "out of bounds memory access"
    case .outOfBoundsTableAccess: "out of bounds table access"
    case .undefinedElement: "undefined element"
    case .uninitializedElement: "uninitialized element"
    case .indirectCallTypeMismatch: "indirect call type mismatch"
    case .nullFunctionReference: "null function reference"
    case .nullReference: "null reference"
    case .nullExceptionReference: "null exception reference"
    case .unalignedAtomic: "unaligned atomic"
    case .expectedSharedMemory: "expected shared memory"
    case .host: "host trap"
    }
  }
}

/// One function that was running when a call ended early, innermost first.
public struct StackFrame: Hashable, Sendable, CustomStringConvertible {
  /// The function's index in its module.
  public let functionIndex: UInt32
  /// The name that the name section or else an export gives the function; a long one is cut after 200 characters and ends in "…".
  public let functionName: String?
  /// The module's own name, if its name section has one.
  public let moduleName: String?
  /// The function's position in the module's bytes; `nil` if it is not known.
  public let byteOffset: Int?
  /// The name as the source of a Swift, Rust or C++ function has it, if `functionName` is a mangled one: without parameters, long lists of generic arguments
  /// shortened, a long name cut like `functionName`.
  public let demangledName: String?
  /// The position in the source, if the module has the sections of debug information for it (`.debug_line` of DWARF 4 or 5).
  public let sourceLocation: SourceLocation?

  init(
    functionIndex: UInt32, functionName: String?, moduleName: String?, byteOffset: Int?, demangledName: String? = nil, sourceLocation: SourceLocation? = nil
  ) {
    self.functionIndex = functionIndex
    self.functionName = functionName
    self.moduleName = moduleName
    self.byteOffset = byteOffset
    self.demangledName = demangledName
    self.sourceLocation = sourceLocation
  }

  /// The module, the function, and the position in the source and in the module, as far as they are known: `game!deal (deal.c:3:42, byte 0x1a3)`.
  public var description: String {
    let name = demangledName ?? functionName ?? "func[\(functionIndex)]"
    return (moduleName.map { "\($0)!" } ?? "") + name + (position.map { " (\($0))" } ?? "")
  }

  /// The position in the source and in the module, as far as they are known.
  fileprivate var position: String? {
    let offset = byteOffset.map { "byte 0x\(String($0, radix: 16))" }
    guard let sourceLocation else { return offset }
    return sourceLocation.description + (offset.map { ", \($0)" } ?? "")
  }
}

/// A trap, the abnormal end of a call. Its instance stays usable, in the state at that moment.
public struct Trap: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why the code could not go on.
  public let code: TrapCode
  /// The particulars: both sides of a type mismatch, a host function's reason.
  public let detail: String?
  /// The guest's stack, innermost function first, at most 64 frames.
  public let backtrace: [StackFrame]

  /// The most frames that a backtrace holds.
  public static let maximumBacktraceCount = 64

  /// Makes a trap; host functions throw one to trap with a message of their own.
  public init(_ detail: String) { self.init(.host, detail: detail, backtrace: []) }

  /// Makes a trap with a reason of the specification, for host functions that check a guest's addresses themselves.
  ///
  /// Thrown from a host function, the trap gets the guest's backtrace.
  public init(_ code: TrapCode, detail: String) { self.init(code, detail: detail, backtrace: []) }

  init(_ code: TrapCode, detail: String? = nil, backtrace: [StackFrame]) {
    self.code = code
    self.detail = detail
    self.backtrace = backtrace
  }

  /// The reason alone, without the stack.
  public var reason: String {
    guard let detail else { return code.description }
    switch code {
    case .host: return detail
    case .undefinedElement, .uninitializedElement: return "\(code) \(detail)"
    case .unreachable, .integerDivideByZero, .integerOverflow, .invalidConversionToInteger, .outOfBoundsMemoryAccess, .outOfBoundsTableAccess,
      .indirectCallTypeMismatch, .nullFunctionReference, .nullReference, .nullExceptionReference, .unalignedAtomic,
      .expectedSharedMemory:
      return "\(code): \(detail)"
    }
  }

  /// The reason, and the innermost function with its position, as far as they are known.
  public var description: String {
    guard let first = backtrace.first else { return reason }
    let name = (first.demangledName ?? first.functionName).map { " `\($0)`" } ?? ""
    let position = first.position.map { ", \($0)" } ?? ""
    return "\(reason) (function \(first.functionIndex)\(name)\(position))"
  }
}

/// The end of a call that reached one of its limits: *exhaustion* in the words of the specification's tests. It is not an error of the guest like a trap.
public struct ResourceExhaustion: Error, Hashable, Sendable, CustomStringConvertible {
  /// The limit that was hit.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// The value stack is full, or the call depth is reached.
    case callStack
    /// WebAssembly called the host, which called WebAssembly, too many times over.
    case hostReentry
    case fuel
    case deadline
    /// An ``InterruptHandle`` stopped the call.
    case interrupt
    /// The host's task was cancelled.
    case cancellation
    /// Host memory for the guest could not be had, from the system or by ``ResourceLimits/hostByteCount``.
    case memory
  }
  /// The limit that was hit.
  public let kind: Kind
  /// The details: the requested amount of host memory, and the limit.
  public let detail: String?
  /// The guest's stack, innermost function first, at most 64 frames.
  public let backtrace: [StackFrame]
  /// The position in a module's bytes at which its loading stopped; `nil` for calls.
  public internal(set) var byteOffset: Int?
  /// The function whose body was being validated or lowered then, if it was one.
  public internal(set) var functionIndex: UInt32?

  init(_ kind: Kind, detail: String? = nil, backtrace: [StackFrame] = []) {
    self.kind = kind
    self.detail = detail
    self.backtrace = backtrace
  }

  /// The reason and, for loading, the location.
  public var description: String {
    guard let byteOffset else { return reason }
    let function = functionIndex.map { "function \($0), " } ?? ""
    return "\(reason) while a module was loaded (\(function)byte 0x\(String(byteOffset, radix: 16)))"
  }

  private var reason: String {
    switch kind {
    case .callStack: "call stack exhausted"
    case .hostReentry: "call stack exhausted: too many host calls inside one another"
    case .fuel: "all fuel consumed"
    case .deadline: "deadline passed"
    case .interrupt: "interrupted by the host"
    case .cancellation: "cancelled by the host"
    case .memory: "out of host memory" + (detail.map { ": \($0)" } ?? "")
    }
  }
}
