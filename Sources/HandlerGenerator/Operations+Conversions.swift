// Conversions between the number types.
// Spec: https://webassembly.github.io/spec/core/exec/numerics.html#conversions

extension Operation {
  static var conversions: [Operation] {
    [
      unary("i32.wrap_i64", .i64, .i32, "Conversions.i32WrapI64(operand)"),
      unary("i32.trunc_f32_s", .f32, .i32, "Conversions.i32TruncF32S(operand, &code)", traps: true),
      unary("i32.trunc_sat_f32_s", .f32, .i32, "Conversions.i32TruncSatF32S(operand)"),
      unary("i32.trunc_f32_u", .f32, .i32, "Conversions.i32TruncF32U(operand, &code)", traps: true),
      unary("i32.trunc_sat_f32_u", .f32, .i32, "Conversions.i32TruncSatF32U(operand)"),
      unary("i32.trunc_f64_s", .f64, .i32, "Conversions.i32TruncF64S(operand, &code)", traps: true),
      unary("i32.trunc_sat_f64_s", .f64, .i32, "Conversions.i32TruncSatF64S(operand)"),
      unary("i32.trunc_f64_u", .f64, .i32, "Conversions.i32TruncF64U(operand, &code)", traps: true),
      unary("i32.trunc_sat_f64_u", .f64, .i32, "Conversions.i32TruncSatF64U(operand)"),
      unary("i64.trunc_f32_s", .f32, .i64, "Conversions.i64TruncF32S(operand, &code)", traps: true),
      unary("i64.trunc_sat_f32_s", .f32, .i64, "Conversions.i64TruncSatF32S(operand)"),
      unary("i64.trunc_f32_u", .f32, .i64, "Conversions.i64TruncF32U(operand, &code)", traps: true),
      unary("i64.trunc_sat_f32_u", .f32, .i64, "Conversions.i64TruncSatF32U(operand)"),
      unary("i64.trunc_f64_s", .f64, .i64, "Conversions.i64TruncF64S(operand, &code)", traps: true),
      unary("i64.trunc_sat_f64_s", .f64, .i64, "Conversions.i64TruncSatF64S(operand)"),
      unary("i64.trunc_f64_u", .f64, .i64, "Conversions.i64TruncF64U(operand, &code)", traps: true),
      unary("i64.trunc_sat_f64_u", .f64, .i64, "Conversions.i64TruncSatF64U(operand)"),
      unary("i64.extend_i32_s", .i32, .i64, "Conversions.i64ExtendI32S(operand)"),
      unary("i64.extend_i32_u", .i32, .i64, "Conversions.i64ExtendI32U(operand)"),
      unary("f32.convert_i32_s", .i32, .f32, "Conversions.f32ConvertI32S(operand)"),
      unary("f32.convert_i32_u", .i32, .f32, "Conversions.f32ConvertI32U(operand)"),
      unary("f32.convert_i64_s", .i64, .f32, "Conversions.f32ConvertI64S(operand)"),
      unary("f32.convert_i64_u", .i64, .f32, "Conversions.f32ConvertI64U(operand)"),
      unary("f32.demote_f64", .f64, .f32, "Conversions.f32DemoteF64(operand)"),
      unary("f64.convert_i32_s", .i32, .f64, "Conversions.f64ConvertI32S(operand)"),
      unary("f64.convert_i32_u", .i32, .f64, "Conversions.f64ConvertI32U(operand)"),
      unary("f64.convert_i64_s", .i64, .f64, "Conversions.f64ConvertI64S(operand)"),
      unary("f64.convert_i64_u", .i64, .f64, "Conversions.f64ConvertI64U(operand)"),
      unary("f64.promote_f32", .f32, .f64, "Conversions.f64PromoteF32(operand)"),
      unary("i32.reinterpret_f32", .f32, .i32, "Conversions.i32ReinterpretF32(operand)"),
      unary("i64.reinterpret_f64", .f64, .i64, "Conversions.i64ReinterpretF64(operand)"),
      unary("f32.reinterpret_i32", .i32, .f32, "Conversions.f32ReinterpretI32(operand)"),
      unary("f64.reinterpret_i64", .i64, .f64, "Conversions.f64ReinterpretI64(operand)"),
    ]
  }
}
