// Fusions that begin with an f32 or f64 instruction: the first part, and the handler of all that follows. See FusionList.

extension HandlerGenerator {
  static let floatFusions = """
    f32_add_as  br_if_f32_lt_ai
    f32_add_as  f32_mul_as
    f32_add_as  f32_mul_ss
    f32_mul_as  f32_add_as
    f32_mul_as  f32_load_s_then_f32_load_s
    f32_mul_as  f32_mul_ss
    f32_mul_si  f32_convert_i32_u_s_into_f32_add_as_then_return
    f32_mul_ss  f32_add_as
    f32_mul_ss  f32_mul_ss_into_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa
    f32_sub_sa  f32_load_s_into_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a
    f32_sub_sa  f32_load_s_into_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s
    f64_add_ai  f64_sqrt_a_into_f64_mul_as
    f64_add_as  f64_mul_as
    f64_add_as  f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as
    f64_add_as  i32_add_si_then_i32_add_si_then_copy
    f64_add_ss  f64_mul_as_into_f64_add_as
    f64_div_ia  f64_mul_as
    f64_mul_ai  f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai
    f64_mul_as  f64_add_as_into_br_if_f64_gt_ai
    f64_mul_as  f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa
    f64_mul_as  f64_load_a_into_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si
    f64_mul_as  f64_load_a_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss
    f64_mul_si  i32_and_si_into_i32_add_ai_into_f64_convert_i32_u_a
    f64_mul_ss  f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai
    f64_mul_ss  f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss
    f64_sub_sa  f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa
    f64_sub_sa  i32_add_si_into_f64_load_a
    f64_sub_ss  f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32
    f64_sub_ss  f64_mul_ai_into_f64_add_as_then_return
    """
}
