import TestSupport
import Testing
import WasmKitLiteEngine

/// `br_table` with more labels than have a handler of their own.
@Suite struct BranchTableTests {
  /// A function that branches by its parameter to one of so many labels, the last of which is the default, and gives the label's number.
  ///
  /// - Parameter isAccumulated: Whether the index is the result of the instruction before; otherwise it is in its slot.
  static func function(labelCount: Int, isAccumulated: Bool) -> [UInt8] {
    let labels = (0..<labelCount).flatMap { ModuleBytes.unsigned(UInt64($0)) }
    var body = code(isAccumulated ? code(get(0), i32(0), op(.i32Or)) : get(0), op(.brTable), ModuleBytes.unsigned(UInt64(labelCount - 1)), labels)
    for label in 0..<labelCount { body = code(block(.block, 0x40, body), i32(Int32(label)), op(.return)) }
    return code(body, op(.unreachable))
  }

  @Test(arguments: [1, 2, 17, 255, 256, 257, 300])
  func `every index comes to its label for the same fuel, and any beyond to the default`(labelCount: Int) throws {
    var builder = ModuleBuilder()
    for isAccumulated in [false, true] {
      builder.function([TypeByte.i32], [TypeByte.i32], export: "\(isAccumulated)", Self.function(labelCount: labelCount, isAccumulated: isAccumulated))
    }
    let instance = try Module(builder.bytes).instantiate()
    for isAccumulated in [false, true] {
      let function = try instance.function("\(isAccumulated)")
      for index in Array(0..<labelCount + 3) + [0x7FFF_FFFF, -0x8000_0000, -1] {
        let expected = 0..<labelCount ~= index ? index : labelCount - 1
        #expect(try function.call([.i32(Int32(index))]) == [.i32(Int32(expected))])
        #expect(instance.store.fuelConsumed == (isAccumulated ? 6 : 4))
      }
    }
  }
}
