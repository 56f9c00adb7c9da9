// How much loading a module may cost, and how much of everything one module may state: all limits of loading, with unit, default and reason. Those of running
// code are in Embedding/ResourceLimits. The counts are the ones that the engines of browsers and wasmtime's parser agreed on, so that a module which loads
// there loads here. Spec: https://webassembly.github.io/spec/core/appendix/implementation.html and https://webassembly.github.io/spec/js-api/#limits

/// What decoding, validating and lowering one module may take from its host, and how much one module may state.
///
/// Time, fuel and memory end with ``ResourceExhaustion`` of kind `.deadline`, `.fuel` or `.memory`, and the place in the module where it was; a cancelled task
/// ends with `.cancellation`. More of something than its count ends with ``DecodeError`` of kind `.tooMany`, which names both numbers.
public struct LoadingLimits: Hashable, Sendable {
  /// So much for every module, and so much more for each of its bytes.
  public struct Allowance: Hashable, Sendable {
    /// For every module, however small.
    public var base: UInt64
    /// On top of it, for each byte of the module.
    public var perByte: UInt64

    /// Makes an allowance.
    public init(base: UInt64, perByte: UInt64 = 0) {
      self.base = base
      self.perByte = perByte
    }

    /// As much as there is.
    public static let unlimited = Allowance(base: .max)

    /// What a module of so many bytes gets, in a range in which sums and products do not wrap.
    func amount(byteCount: Int) -> Int {
      let (product, overflow) = perByte.multipliedReportingOverflow(by: UInt64(max(0, byteCount)))
      let (sum, overflowed) = base.addingReportingOverflow(overflow ? .max : product)
      return Int(min(overflowed ? .max : sum, UInt64(Int.max / 4)))
    }
  }

  /// How long loading may take. `nil` is for ever. WHY half a minute: a megabyte takes some 10 ms, so that fuel ends
  /// what is made to be slow long before; this is for slow machines, and those that are busy.
  public var timeout: Duration?
  /// The work that loading may take, counted so that the same module takes the same on every machine: about one unit a byte that is read, and more for what
  /// a few bytes can ask for: types that are compared, locals, operands that a branch takes along. `nil` is as much as it wants. A unit is some 1 to 3 ns.
  ///
  /// WHY 256 a byte: programs take 2 to 6; only modules that are made to be slow take more than 50.
  public var fuel: Allowance?
  /// The bytes of host memory that one module may take: its structure, what validation needs at the same time, and its code, that of functions which are
  /// lowered at their first call included. The bytes of the module itself do not count.
  ///
  /// WHY 64 MiB and 32 a byte: programs take 1 to 10 bytes a byte of module, everything lowered.
  public var memory: Allowance

  /// The most types of a module.
  public var typeCount = 1_000_000
  /// The most functions that a module defines.
  public var functionCount = 1_000_000
  /// The most imports of a module, of all kinds.
  public var importCount = 1_000_000
  /// The most exports of a module.
  public var exportCount = 1_000_000
  /// The most tables of a module, imported ones included. WHY so few: each takes a kilobyte and a place in an instance; languages use one to a handful.
  public var tableCount = 100
  /// The most memories of a module, imported ones included. WHY so few: each takes a range of addresses, of which the host has not many.
  public var memoryCount = 100
  /// The most globals of a module, imported ones included.
  public var globalCount = 1_000_000
  /// The most exception tags of a module, imported ones included.
  public var tagCount = 1_000_000
  /// The most element segments of a module.
  public var elementSegmentCount = 100_000
  /// The most data segments of a module.
  public var dataSegmentCount = 100_000
  /// The most sections of a module, custom ones included. WHY: three bytes of a file can state a section that takes fifty bytes in memory.
  public var sectionCount = 100_000

  /// Makes limits; what is left out is as in ``sandboxed``.
  public init(
    timeout: Duration? = .seconds(30), fuel: Allowance? = Allowance(base: 100_000_000, perByte: 256), memory: Allowance = Allowance(base: 64 << 20, perByte: 32)
  ) {
    self.timeout = timeout
    self.fuel = fuel
    self.memory = memory
  }

  /// For modules that nobody vouches for: thirty seconds, 100,000,000 units of fuel and 256 a byte, 64 MiB and 32 bytes a byte.
  public static let sandboxed = LoadingLimits()
  /// For modules that are trusted: no end of time, fuel and memory, a million of everything.
  public static let unlimited: LoadingLimits = {
    var limits = LoadingLimits(timeout: nil, fuel: nil, memory: .unlimited)
    limits.tableCount = 1_000_000
    limits.memoryCount = 1_000_000
    limits.elementSegmentCount = 1_000_000
    limits.dataSegmentCount = 1_000_000
    limits.sectionCount = 1_000_000
    return limits
  }()

  // MARK: The same for every module: forms of this engine hold no more

  /// Bytes of a module.
  package static let moduleByteCount = 1 << 30
  /// Parameters of a function type.
  package static let parameterCount = 1_000
  /// Results of a function type.
  package static let resultCount = 1_000
  /// Fields of a structure type.
  package static let fieldCount = 10_000
  /// Items of one element segment.
  package static let elementItemCount = 10_000_000
  /// Locals of a function, its parameters not included.
  package static let localCount = 50_000
  /// Bytes of a function body, its locals included.
  package static let bodyByteCount = 7_654_321
  /// Bytes of a name in UTF-8.
  package static let nameByteCount = 100_000
  /// Names that are kept of a name section; more are left out.
  package static let keptNameCount = 1_000_000
}
