// One guest's system as it runs: descriptors, clocks, random numbers.

import WasmKitLiteEngine

/// The state of one guest: its descriptors, clocks and random numbers.
///
/// Made automatically for each instantiation if a ``WASI`` value is added to imports. Make one explicitly to control the state: to share it between modules that form
/// one program, or to reset it together with a pooled instance. Instances that share one must not run at the same time: the second receives ``WASIErrno/busy``.
public final class WASIProcess: @unchecked Sendable {
  // SAFETY: all that changes is touched inside the gate only.
  /// The system from which it was made.
  public let configuration: WASI
  private let gate = Gate()
  var descriptors: DescriptorTable
  var clocks: Clocks
  var randomState: UInt64
  /// Whether any function was called since the beginning.
  private var isUsed = false

  /// Makes the state in which a program starts.
  public init(_ configuration: WASI) {
    self.configuration = configuration
    descriptors = Self.initialDescriptors(configuration)
    clocks = Clocks(configuration.clock)
    randomState = Self.seed(configuration)
  }

  /// Resets everything to the start of a program: files that the guest opened are closed, clocks and random numbers start again. It has no effect during a call.
  public func reset() {
    guard gate.enter() else { return }
    defer { gate.leave() }
    clocks = Clocks(configuration.clock)
    guard isUsed else { return }
    isUsed = false
    descriptors = Self.initialDescriptors(configuration)
    randomState = Self.seed(configuration)
  }

  /// Runs what one function does, alone; the error number for the guest.
  func perform(_ caller: borrowing Caller, _ snapshot: Snapshot, _ body: (SystemCall) throws -> Void) throws -> UInt32 {
    guard gate.enter() else { return UInt32(WASIErrno.busy.rawValue) }
    defer { gate.leave() }
    isUsed = true
    do {
      try body(SystemCall(process: self, caller: caller.running, snapshot: snapshot))
      return UInt32(WASIErrno.success.rawValue)
    } catch let error as WASIErrno {
      return UInt32(error.rawValue)
    }
  }

  private static func seed(_ configuration: WASI) -> UInt64 {
    if case .seeded(let seed) = configuration.random { return seed }
    return 0
  }

  /// 0, 1 and 2, then directories, then sockets. One that cannot be opened any more is a number that is not open.
  private static func initialDescriptors(_ configuration: WASI) -> DescriptorTable {
    var table = DescriptorTable(limit: min(max(configuration.descriptorLimit, 3 + configuration.directories.count + configuration.sockets.count), 1 << 16))
    func insert(_ descriptor: Descriptor, _ number: Int) { _ = try? table.insert(descriptor, from: number) }
    insert(StandardStream.input(configuration.standardInput), 0)
    insert(StandardStream.output(configuration.standardOutput, number: 1), 1)
    insert(StandardStream.output(configuration.standardError, number: 2), 2)
    var number = 3
    for item in configuration.directories {
      if let directory = try? item.fileSystem.openRoot() {
        let rights = item.access == .readOnly ? Rights.all.subtracting(.changing) : Rights.all
        insert(
          Descriptor(
            resource: .directory(OpenDirectory(directory)), rights: rights.intersection(.directory), inheriting: rights.subtracting([.sockShutdown, .sockAccept]),
            preopenPath: Array(item.guestPath.utf8)), number)
      }
      number += 1
    }
    for item in configuration.sockets {
      insert(Socket.descriptor(item), number)
      number += 1
    }
    return table
  }
}
