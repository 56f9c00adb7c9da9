// How much loading a module may cost, and how much of everything one module may state: all limits of loading, with unit, default and reason. Those of running
// code are in ResourceLimits. The counts are the ones that the engines of browsers and wasmtime's parser agreed on, so that a module which loads
// there loads here. Spec: https://webassembly.github.io/spec/core/appendix/implementation.html and https://webassembly.github.io/spec/js-api/#limits

/// The resources for decoding, validating and lowering one module, and the greatest number of its definitions.
///
/// Exceeding time, fuel or memory throws ``ResourceExhaustion`` of kind `.deadline`, `.fuel` or `.memory`, with the location in the module; a cancelled task
/// throws `.cancellation`. Exceeding a count throws ``DecodeError`` of kind `.tooMany`, which states both numbers.
public struct LoadingLimits: Hashable, Sendable {
  /// An amount for every module, and a further one for each of its bytes.
  public struct Allowance: Hashable, Sendable {
    /// For every module, however small.
    public var base: UInt64
    /// In addition, for each byte of the module.
    public var perByte: UInt64

    /// Makes an allowance.
    public init(base: UInt64, perByte: UInt64 = 0) {
      self.base = base
      self.perByte = perByte
    }

    /// No limit.
    public static let unlimited = Allowance(base: .max)

    /// The amount for a module of this many bytes, in a range in which sums and products do not wrap.
    func amount(byteCount: Int) -> Int {
      let (product, overflow) = perByte.multipliedReportingOverflow(by: UInt64(max(0, byteCount)))
      let (sum, overflowed) = base.addingReportingOverflow(overflow ? .max : product)
      return Int(min(overflowed ? .max : sum, UInt64(Int.max / 4)))
    }
  }

  /// The longest time for loading; `nil` means no limit. WHY half a minute: a megabyte takes some 10 ms, so that fuel stops
  /// modules that are made to be slow much earlier; this limit is for slow and busy machines.
  public var timeout: Duration?
  /// The most work for loading, counted so that a module costs the same on every machine: about one unit for each byte that is read, and more for work that
  /// a few bytes can request: comparing types, locals, operands of a branch. `nil` means no limit. A unit takes some 1 to 3 ns.
  ///
  /// WHY 256 for each byte: programs take 2 to 6; only modules that are made to be slow take more than 50.
  public var fuel: Allowance?
  /// The most bytes of host memory for one module: its structure, the memory of validation, and its code, including that of functions which are
  /// lowered at their first call. The bytes of the module itself do not count.
  ///
  /// WHY 64 MiB and 32 for each byte: programs take 1 to 10 bytes for each byte of the module, with everything lowered.
  public var memory: Allowance

  /// The most types of a module.
  public var typeCount = 1_000_000
  /// The most functions that a module defines.
  public var functionCount = 1_000_000
  /// The most imports of a module, of all kinds.
  public var importCount = 1_000_000
  /// The most exports of a module.
  public var exportCount = 1_000_000
  /// The most tables of a module, imported ones included. WHY not more: each takes a kilobyte and an entry in an instance; languages use one to five.
  public var tableCount = 100
  /// The most memories of a module, imported ones included. WHY not more: each reserves a range of addresses, and the host has a limited number of these.
  public var memoryCount = 100
  /// The most globals of a module, imported ones included.
  public var globalCount = 1_000_000
  /// The most exception tags of a module, imported ones included.
  public var tagCount = 1_000_000
  /// The most element segments of a module.
  public var elementSegmentCount = 100_000
  /// The most data segments of a module.
  public var dataSegmentCount = 100_000
  /// The most sections of a module, custom ones included. WHY: three bytes of a file can declare a section that takes fifty bytes in memory.
  public var sectionCount = 100_000

  /// Makes limits; the defaults are those of ``sandboxed``.
  public init(
    timeout: Duration? = .seconds(30), fuel: Allowance? = Allowance(base: 100_000_000, perByte: 256), memory: Allowance = Allowance(base: 64 << 20, perByte: 32)
  ) {
    self.timeout = timeout
    self.fuel = fuel
    self.memory = memory
  }

  /// For untrusted modules: thirty seconds, 100,000,000 units of fuel and 256 for each byte, 64 MiB and 32 bytes for each byte.
  public static let sandboxed = LoadingLimits()
  /// For trusted modules: no limit of time, fuel and memory, a million of each item.
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
