// Instructions as bytes, for the bodies that tests put together.

import TestSupport
import WasmKitLiteEngine

/// An instruction with its immediates as unsigned numbers.
func op(_ opcode: Opcode, _ immediates: UInt64...) -> [UInt8] {
  let row = opcode.row
  let bytes = row.prefix == 0 ? [UInt8(row.code)] : [row.prefix] + ModuleBytes.unsigned(row.code)
  return bytes + immediates.flatMap { ModuleBytes.unsigned($0) }
}

/// Several pieces of code as one.
func code(_ parts: [UInt8]...) -> [UInt8] { parts.flatMap { $0 } }
/// A piece of code so many times.
func repeated(_ count: Int, _ part: [UInt8]) -> [UInt8] { [UInt8]([[UInt8]](repeating: part, count: count).joined()) }

func i32(_ value: Int32) -> [UInt8] { op(.i32Const) + ModuleBytes.signed(value) }
func i64(_ value: Int64) -> [UInt8] { op(.i64Const) + ModuleBytes.signed(value) }
func f32(_ value: Float) -> [UInt8] { op(.f32Const) + littleEndian(value.bitPattern) }
func f64(_ value: Double) -> [UInt8] { op(.f64Const) + littleEndian(value.bitPattern) }
func get(_ local: UInt64) -> [UInt8] { op(.localGet, local) }
func set(_ local: UInt64) -> [UInt8] { op(.localSet, local) }
func tee(_ local: UInt64) -> [UInt8] { op(.localTee, local) }

private func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { [UInt8]($0) } }

/// A block, loop or `if` of a block type that is one byte.
func block(_ opcode: Opcode, _ type: UInt8 = 0x40, _ body: [UInt8]...) -> [UInt8] { op(opcode) + [type] + body.flatMap { $0 } + op(.end) }

/// Turns of a loop as a local says, which counts down to zero.
func turns(_ body: [UInt8], counter: UInt64 = 0) -> [UInt8] {
  block(.loop, 0x40, body, get(counter), i32(1), op(.i32Sub), tee(counter), op(.brIf, 0))
}

/// An instruction of a memory argument in memory 0 or another one, without alignment.
func access(_ opcode: Opcode, memory: UInt64 = 0, offset: UInt64 = 0, alignment: UInt64 = 0) -> [UInt8] {
  memory == 0 ? op(opcode, alignment, offset) : op(opcode, alignment | 0x40, memory, offset)
}

/// The byte of a number type.
func byte(_ type: ValueType) -> UInt8 {
  switch type {
  case .i32: TypeByte.i32
  case .i64: TypeByte.i64
  case .f32: TypeByte.f32
  case .f64: TypeByte.f64
  case .v128: 0x7B
  case .reference: TypeByte.funcref
  }
}
