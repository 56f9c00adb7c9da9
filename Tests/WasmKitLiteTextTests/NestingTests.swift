import Foundation
import Testing
import WasmKitLiteEngine
import WasmKitLiteText

@Suite("Nesting and size")
struct NestingTests {
  // WHY: unoptimised code takes a hundred times as long; what recurses runs out of a small stack at this depth too.
  #if DEBUG
    private static let depth = 10_000
  #else
    private static let depth = 200_000
  #endif
  /// The targets of the widest `br_table`.
  private static let targetCount = depth / 5

  /// Runs a closure on a thread whose native stack holds no recursion of any depth.
  private func withSmallStack<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) throws -> Result {
    let outcome = Outcome<Result>()
    let thread = Thread { outcome.set(Swift.Result { try body() }) }
    thread.stackSize = 256 << 10
    thread.start()
    return try outcome.wait().get()
  }

  /// The shortest of three runs.
  private func duration(_ body: () throws -> Void) rethrows -> Duration {
    var shortest = Duration.seconds(3600)
    for _ in 0..<3 { shortest = min(shortest, try ContinuousClock().measure(body)) }
    return shortest
  }

  private static func nestedBlocks(_ depth: Int) -> String {
    "(func " + String(repeating: "(block ", count: depth) + "br \(depth - 1)" + String(repeating: ")", count: depth) + ")"
  }

  private static func wideTable(_ count: Int) -> String {
    "(func (param i32) (block $l (br_table " + String(repeating: "$l 1 ", count: count / 2) + "$l (local.get 0))))"
  }

  @Test("nested blocks and a wide br_table need no native stack: text, printing, decoding, validation and lowering")
  func smallStack() throws {
    let texts = [Self.nestedBlocks(Self.depth), Self.wideTable(Self.targetCount)]
    let counts = try withSmallStack {
      try texts.map { text in
        let bytes = try TextFormat.assemble(text)
        _ = try Module(bytes)
        return try TextFormat.assemble(try TextFormat.print(binary: bytes)) == bytes ? bytes.count : 0
      }
    }
    #expect(counts[0] > 3 * Self.depth)
    #expect(counts[1] > Self.targetCount)
  }

  @Test("four times the nesting or targets take about four times as long, in text and binary", arguments: [true, false])
  func linear(isNesting: Bool) throws {
    func times(_ size: Int) throws -> [Duration] {
      let text = isNesting ? Self.nestedBlocks(size) : Self.wideTable(size)
      let bytes = try TextFormat.assemble(text)
      return [try duration { _ = try TextFormat.assemble(text) }, try duration { _ = try TextFormat.print(binary: bytes) }, try duration { _ = try Module(bytes) }]
    }
    let size = isNesting ? Self.depth : Self.targetCount
    for (small, large) in zip(try times(size / 4), try times(size)) {
      // WHY: half of what a quadratic algorithm takes, and an allowance for a busy machine.
      #expect(large < small * 8 + .milliseconds(50), "\(small), then \(large)")
    }
  }

  private func nested(_ opening: String, _ inner: String = "", _ closing: String) -> String {
    String(repeating: opening, count: Self.depth) + inner + String(repeating: closing, count: Self.depth)
  }

  @Test("many nested blocks assemble, flat and folded, to the same bytes")
  func blocks() {
    let flat = assembled("(func " + nested("block ", "br \(Self.depth - 1) ", "end ") + ")")
    let folded = assembled("(func " + nested("(block ", "br \(Self.depth - 1)", ")") + ")")
    #expect(flat.count > 3 * Self.depth)
    #expect(flat == folded)
  }

  @Test("many nested blocks with labels are printed and read again")
  func printedBlocks() throws {
    let bytes = try TextFormat.assemble("(func " + nested("(block $l ", "br $l br \(Self.depth - 1)", ")") + ")")
    let text = try TextFormat.print(binary: bytes)
    #expect(try TextFormat.assemble(text) == bytes)
  }

  @Test("many nested operators, conditions, comments and annotations are read")
  func others() {
    #expect(!assembled("(func (drop " + nested("(i32.eqz ", "(i32.const 0)", ")") + "))").isEmpty)
    #expect(!assembled("(func " + nested("(if (i32.const 0) (then ", "", "))") + ")").isEmpty)
    #expect(!assembled("(func " + nested("(if ", "(i32.const 0)", "(then))") + ")").isEmpty)
    #expect(!assembled("(func " + nested("(try (do ", "", "))") + ")").isEmpty)
    #expect(!assembled(nested("(;", "", ";)") + "(func)").isEmpty)
    #expect(!assembled("(@a " + nested("(", "", ")") + ") (func)").isEmpty)
  }

  @Test("many parentheses without an end are refused")
  func unclosed() {
    #expect(malformed(String(repeating: "(", count: Self.depth)) != nil)
    #expect(malformed("(func " + String(repeating: "(block ", count: Self.depth)) != nil)
    #expect(malformed("(func " + String(repeating: "block ", count: Self.depth) + ")") != nil)
    #expect(malformed(String(repeating: "(;", count: Self.depth)) != nil)
    #expect(malformed(String(repeating: "(@a ", count: Self.depth)) != nil)
    #expect(throws: TextError.self) { try Script(parsing: String(repeating: "(assert_return (either ", count: Self.depth)) }
  }

  @Test("a br_table with many targets is read and printed")
  func branchTable() throws {
    let bytes = try TextFormat.assemble("(func (block $l (br_table " + String(repeating: "$l 1 ", count: Self.targetCount / 2) + "$l (i32.const 0))))")
    #expect(bytes.count > Self.targetCount)
    #expect(try TextFormat.assemble(try TextFormat.print(binary: bytes)) == bytes)
  }

  @Test("a module that would become too long a text is refused")
  func textLimit() throws {
    let bytes = try TextFormat.assemble("(func (local" + String(repeating: " i32", count: 50_000) + "))")
    #expect(bytes.count < 100)
    #expect(throws: PrintError.textTooLong(byteLimit: 10_000)) { try TextFormat.print(binary: bytes, byteLimit: 10_000) }
    #expect(try TextFormat.print(binary: bytes).utf8.count > 200_000)
  }
}

/// What a thread leaves behind for another one that waits.
private final class Outcome<Value: Sendable>: @unchecked Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  private var result: Result<Value, any Error>?

  func set(_ result: Result<Value, any Error>) {
    self.result = result
    semaphore.signal()
  }

  func wait() -> Result<Value, any Error> {
    semaphore.wait()
    // SAFETY: set before the signal.
    return result ?? .failure(CancellationError())
  }
}
