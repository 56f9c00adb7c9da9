// Instructions as bytes, for the bodies that tests put together.

import WasmKitLiteEngine

/// An instruction with its immediates as unsigned numbers.
package func op(_ opcode: Opcode, _ immediates: UInt64...) -> [UInt8] {
  let row = opcode.row
  let bytes = row.prefix == 0 ? [UInt8(row.code)] : [row.prefix] + ModuleBytes.unsigned(row.code)
  return bytes + immediates.flatMap { ModuleBytes.unsigned($0) }
}

/// Several pieces of code as one.
package func code(_ parts: [UInt8]...) -> [UInt8] { parts.flatMap { $0 } }
/// A piece of code so many times.
package func repeated(_ count: Int, _ part: [UInt8]) -> [UInt8] { [UInt8]([[UInt8]](repeating: part, count: count).joined()) }

package func i32(_ value: Int32) -> [UInt8] { op(.i32Const) + ModuleBytes.signed(value) }
package func i64(_ value: Int64) -> [UInt8] { op(.i64Const) + ModuleBytes.signed(value) }
package func f32(_ value: Float) -> [UInt8] { op(.f32Const) + littleEndian(value.bitPattern) }
package func f64(_ value: Double) -> [UInt8] { op(.f64Const) + littleEndian(value.bitPattern) }
package func get(_ local: UInt64) -> [UInt8] { op(.localGet, local) }
package func set(_ local: UInt64) -> [UInt8] { op(.localSet, local) }
package func tee(_ local: UInt64) -> [UInt8] { op(.localTee, local) }

private func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { [UInt8]($0) } }

/// A block, loop or `if` of a block type that is one byte.
package func block(_ opcode: Opcode, _ type: UInt8 = 0x40, _ body: [UInt8]...) -> [UInt8] { op(opcode) + [type] + body.flatMap { $0 } + op(.end) }

/// Turns of a loop as a local says, which counts down to zero.
package func turns(_ body: [UInt8], counter: UInt64 = 0) -> [UInt8] {
  block(.loop, 0x40, body, get(counter), i32(1), op(.i32Sub), tee(counter), op(.brIf, 0))
}

/// An instruction of a memory argument in memory 0 or another one, without alignment.
package func access(_ opcode: Opcode, memory: UInt64 = 0, offset: UInt64 = 0, alignment: UInt64 = 0) -> [UInt8] {
  memory == 0 ? op(opcode, alignment, offset) : op(opcode, alignment | 0x40, memory, offset)
}

/// The byte of a number type.
package func byte(_ type: ValueType) -> UInt8 {
  switch type {
  case .i32: TypeByte.i32
  case .i64: TypeByte.i64
  case .f32: TypeByte.f32
  case .f64: TypeByte.f64
  case .v128: 0x7B
  case .reference: TypeByte.funcref
  }
}

/// A constant of a number type, by its bits; nothing for other types.
package func constant(_ type: ValueType, _ bits: UInt64) -> [UInt8] {
  switch type {
  case .i32: i32(Int32(truncatingIfNeeded: bits))
  case .i64: i64(Int64(bitPattern: bits))
  case .f32: f32(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
  case .f64: f64(Double(bitPattern: bits))
  case .v128, .reference: []
  }
}
