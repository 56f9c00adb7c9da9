// Does anything of the plugin's own lie where requests are put? Looked at is what a module shows: data segments, and the symbols of wasm-ld.

/// The search for a plugin's own data in the input region.
enum MemoryLayoutCheck {
  /// What to do about it, for people.
  static let advice = """
    Link the plugin with -Wl,--global-base=131072 -Wl,--stack-first -Wl,-z,stack-size=65536 (wasm-ld reads decimal numbers only; \
    before LLVM 16, leave out --stack-first), or let requests be put into memory from its alloc (--input auto, or inputPlacement), \
    or allow the overlap in the configuration.
    """

  /// The region of requests unless another is given.
  static let defaultRegion: Range<UInt64> = 0x10000..<0x12000

  /// What lies in the region, and how to link instead; nil if nothing is seen there.
  static func problem(in module: Module, region: Range<UInt64>) -> String? {
    overlap(in: module, region: region).map { "\($0): requests and the plugin's data would overwrite each other. \(advice)" }
  }

  private static func overlap(in module: Module, region: Range<UInt64>) -> String? {
    let found = [data(in: module, region), stack(in: module, region), heap(in: module, region)].compactMap(\.self)
    if found.isEmpty { return nil }
    return "the input region \(show(region)) overlaps \(found.joined(separator: ", and "))"
  }

  /// Why requests should not be put into a region; nil if they can: the longest lines fit, what the plugin has is all seen, and ends above the region, so that its heap begins there.
  static func doubt(in module: Module, region: Range<UInt64>, lineByteCount: Int) -> String? {
    if lineByteCount > region.count { return "lines may have \(lineByteCount) bytes, more than the input region \(show(region))" }
    if let problem = overlap(in: module, region: region) { return problem }
    let stack = stackTop(of: module)
    if stack == nil, module.decoded.globals.contains(where: \.type.isMutable) { return "the plugin's stack cannot be seen" }
    guard case .memory(let type) = module.export("memory"), type.pageSizeLog2 == 16, type.limits.minimum >= (region.upperBound + 0xFFFF) >> 16 else {
      return "the plugin's memory ends before \(show(region))"
    }
    let ends = module.activeData.filter { $0.memory == 0 }.map { $0.address &+ UInt64($0.byteCount) }
    let marks = [stack, module.constantGlobal(named: "__heap_base"), module.constantGlobal(named: "__data_end")].compactMap(\.self)
    return (ends + marks).contains { $0 >= region.upperBound } ? nil : "the plugin's heap may be in \(show(region))"
  }

  private static func data(in module: Module, _ region: Range<UInt64>) -> String? {
    let segments = module.activeData.filter { $0.memory == 0 && $0.byteCount > 0 }.map { $0.address..<$0.address &+ UInt64($0.byteCount) }
    if let segment = segments.first(where: { $0.overlaps(region) }) { return "a data segment of the plugin, \(show(segment))" }
    // Zeroed variables have no segment. They end at `__data_end`, and begin no lower than the data does.
    guard let end = module.constantGlobal(named: "__data_end"), end > region.lowerBound else { return nil }
    let start = module.constantGlobal(named: "__global_base") ?? segments.map(\.lowerBound).min() ?? stackTop(of: module) ?? 0
    return start < region.upperBound && start < end ? "the variables of the plugin, \(show(start..<end)) by __data_end" : nil
  }

  private static func stackTop(of module: Module) -> UInt64? {
    // A 32-bit pointer; the bits above it are no part of it.
    module.constantGlobal(named: "__stack_pointer").map { $0 & 0xFFFF_FFFF }
  }

  /// The stack grows down from its pointer: to zero, or to the data where that lies below it.
  private static func stack(in module: Module, _ region: Range<UInt64>) -> String? {
    guard let top = stackTop(of: module), top > region.lowerBound else { return nil }
    let ends = module.activeData.filter { $0.memory == 0 }.map { $0.address &+ UInt64($0.byteCount) } + [module.constantGlobal(named: "__data_end") ?? 0]
    let bottom = ends.filter { $0 <= top }.max() ?? 0
    return bottom < region.upperBound ? "the stack of the plugin, \(show(bottom..<top)) by __stack_pointer" : nil
  }

  private static func heap(in module: Module, _ region: Range<UInt64>) -> String? {
    guard let base = module.constantGlobal(named: "__heap_base"), base < region.upperBound else { return nil }
    return "the heap of the plugin, from 0x\(String(base, radix: 16)) on by __heap_base"
  }

  static func show(_ range: Range<UInt64>) -> String {
    "0x\(String(range.lowerBound, radix: 16)) ..< 0x\(String(range.upperBound, radix: 16))"
  }
}
