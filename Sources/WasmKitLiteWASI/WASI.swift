// What a guest is handed: the whole of its system, as a value. Knows nothing of memories and calls.

/// The system that programs of WASI preview 1 see.
///
/// By default a guest has the clocks and random numbers of the host and nothing else: no arguments, no environment, no directory, an empty standard input, and outputs that are
/// discarded. All further access must be granted explicitly. ``WasmKitLiteEngine/Imports/add(_:)-(WASI)`` provides it to modules; each instance gets a state of its own.
///
/// Spec: [wasi_snapshot_preview1](https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md).
public struct WASI: Sendable {
  /// The program's arguments, its own name first.
  public var arguments: [String]
  /// The environment's variables; the guest sees them sorted by name.
  public var environment: [String: String]
  /// The source of descriptor 0.
  public var standardInput: WASIInput
  /// The destination of descriptor 1.
  public var standardOutput: WASIOutput
  /// The destination of descriptor 2.
  public var standardError: WASIOutput
  /// The guest's clocks.
  public var clock: WASIClock
  /// The source of random bytes.
  public var random: WASIRandom
  /// The directories that the guest finds open from descriptor 3 on.
  public var directories: [PreopenedDirectory]
  /// The sockets that the guest finds open after the directories. WHY after: guests look for directories from 3 on and stop at the first descriptor that is not one.
  public var sockets: [WASISocket]
  /// The most descriptors that a guest may have open at once; one more gives ``WASIErrno/mfile``.
  public var descriptorLimit: Int

  /// The names of the modules from which guests import the functions: preview 1 and its older version.
  public static let moduleNames: [String] = Snapshot.allCases.map(\.rawValue)

  /// Makes a system; parameters without an argument are empty.
  public init(
    arguments: [String] = [], environment: [String: String] = [:], standardInput: WASIInput = .empty, standardOutput: WASIOutput = .discard,
    standardError: WASIOutput = .discard, clock: WASIClock = .system, random: WASIRandom = .system
  ) {
    self.arguments = arguments
    self.environment = environment
    self.standardInput = standardInput
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.clock = clock
    self.random = random
    directories = []
    sockets = []
    descriptorLimit = 256
  }

  /// A directory that a guest finds open when it starts.
  public struct PreopenedDirectory: Sendable {
    /// The path by which the guest knows it, such as `/data` or `.`.
    public var guestPath: String
    /// The file system with its files.
    public var fileSystem: any WASIFileSystem
    /// The operations that are allowed.
    public var access: WASIAccess
  }

  /// Hands over the root of a file system.
  public mutating func preopen(_ fileSystem: any WASIFileSystem, as guestPath: String, access: WASIAccess = .readWrite) {
    directories.append(PreopenedDirectory(guestPath: guestPath, fileSystem: fileSystem, access: access))
  }

  /// Grants access to a directory of the host.
  ///
  /// - Throws: ``WASIErrno`` if the directory cannot be opened.
  public mutating func preopen(hostDirectory path: String, as guestPath: String, access: WASIAccess = .readWrite) throws(WASIErrno) {
    preopen(try HostFileSystem(path), as: guestPath, access: access)
  }

  /// The same system with a clock that only the guest's own waiting moves, and random numbers from a seed: every run sees the same.
  public func deterministic(nanosecondsSince1970: UInt64 = 0, seed: UInt64 = 0) -> WASI {
    var copy = self
    copy.clock = .fixed(nanosecondsSince1970: nanosecondsSince1970)
    copy.random = .seeded(seed)
    return copy
  }
}

/// The operations that a guest may use below a granted directory.
public enum WASIAccess: Hashable, Sendable, CaseIterable {
  /// Look at everything, change nothing.
  case readOnly
  /// Whatever the file system allows.
  case readWrite
}

/// The clocks of a guest.
public enum WASIClock: Hashable, Sendable {
  /// The host's clocks. The CPU time clocks show the time since the instance was made.
  case system
  /// A clock that advances only by this many nanoseconds at each reading, and by waiting, which advances it and takes no real time.
  ///
  /// The realtime clock begins at the given time, all others at zero.
  case fixed(nanosecondsSince1970: UInt64, step: UInt64 = 0)
}

/// The source of a guest's random bytes.
public enum WASIRandom: Hashable, Sendable {
  /// The host's generator for cryptography.
  case system
  /// A generator of a fixed sequence (SplitMix64), which starts again in every instance. Not for secrets.
  case seeded(UInt64)
}

/// The source of a guest's standard input.
public enum WASIInput: Sendable {
  /// Nothing: at its end from the start.
  case empty
  /// These bytes, then the end.
  case bytes([UInt8])
  /// The host's standard input.
  case inherit
  /// A descriptor of the host, of a file, a pipe or a terminal, which stays open at least as long as the instance. It is not closed.
  case descriptor(Int32)
  /// A closure that returns at most this many bytes, 65,536 or fewer; no bytes mean the end. An error that it throws ends the guest's call.
  case closure(@Sendable (_ byteCount: Int) throws -> [UInt8])
}

/// The destination of a guest's standard output or error.
public enum WASIOutput: Sendable {
  /// Nowhere: everything is taken and forgotten.
  case discard
  /// The host's own stream of the same number.
  case inherit
  /// A descriptor of the host, of a file, a pipe or a terminal, which stays open at least as long as the instance. It is not closed.
  case descriptor(Int32)
  /// A closure that receives each piece as it is written, 65,536 bytes or fewer. An error that it throws ends the guest's call.
  case closure(@Sendable (_ bytes: [UInt8]) throws -> Void)
  /// Memory of the host. All instances of one ``WASI`` value write to the same buffer.
  case buffer(WASIBuffer)
}

/// A socket of the host that a guest finds open.
public enum WASISocket: Hashable, Sendable {
  /// A socket that listens; the guest may accept connections. The descriptor stays the host's and is not closed.
  case listener(Int32)
  /// A connected stream, to be read and written. The descriptor stays the host's and is not closed.
  case stream(Int32)
}

/// How a guest ended its own program: `proc_exit`, thrown through the call that it was in.
public struct WASIExit: Error, Hashable, Sendable, CustomStringConvertible {
  /// The code; zero is success.
  public let code: UInt32

  /// Makes an exit.
  public init(code: UInt32) { self.code = code }

  /// The code in words.
  public var description: String { "the program exited with code \(code)" }
}
