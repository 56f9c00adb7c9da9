// Fusions that begin with an i64 instruction: the first part, and the handler of all that follows. See FusionList.

extension HandlerGenerator {
  static let integer64Fusions = """
    i64_add_as          br
    i64_add_as          constant64_then_br_if_i64_lt_u_as
    i64_add_as          i64_add_ai
    i64_add_as          i64_add_as
    i64_add_as          i64_extend_i32_u_s_into_i64_add_as
    i64_add_as          i64_rotl_ai
    i64_add_as          i64_store_sa
    i64_add_as          i64_xor_as
    i64_add_as          i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si
    i64_add_as          i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return
    i64_add_as          i64_xor_as_then_i64_rotl_si
    i64_add_as          i64_xor_as_then_i64_rotl_si_then_i64_xor_ss
    i64_add_si          i32_load_s_then_i32_load_a
    i64_add_si          i64_store_sa
    i64_extend32_s_s    i64_extend32_s_s
    i64_extend_i32_u_a  i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai
    i64_extend_i32_u_s  copy_then_br
    i64_extend_i32_u_s  i64_add_as_then_i64_extend_i32_u_s
    i64_extend_i32_u_s  i64_and_ai
    i64_extend_i32_u_s  i64_mul_ai
    i64_extend_i32_u_s  i64_or_as
    i64_extend_i32_u_s  i64_shl_ai
    i64_extend_i32_u_s  i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return
    i64_extend_i32_u_s  i64_xor_as
    i64_gt_s_as         return
    i64_mul_as          constant32
    i64_mul_ss          i64_rem_u_as
    i64_mul_ss          i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s
    i64_rem_u_ss        i64_and_si_into_br_if_i64_eq_ai
    i64_rotl_ai         i64_rotl_si_into_i64_xor_as
    i64_shl_ia          i32_wrap_i64_a
    i64_shr_u_si        i32_wrap_i64_a
    i64_shr_u_si        i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a
    i64_xor_as          i64_add_as_then_i64_rotl_si
    i64_xor_as          i64_add_as_then_i64_rotl_si_then_i64_add_ss
    i64_xor_as          i64_rotl_ai
    i64_xor_as          i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si
    i64_xor_as          i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as
    i64_xor_ss          constant64
    i64_xor_ss          constant64_then_i64_mul_as
    """
}
