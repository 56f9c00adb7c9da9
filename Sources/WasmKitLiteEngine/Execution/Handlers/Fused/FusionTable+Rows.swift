// The fusions: first, second, and what stands for both. Measured on the kernels of Fixtures, CoreMark, Lua and QuickJS with dispatch counts (see DispatchCounts).

extension FusionTable {
  private static func rows0(_ rows: inout FusionRows) {
    rows.add(wkl_copy, wkl_copy, then: wkl_copy_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_add_si, then: wkl_i32_add_si_then_i32_add_si)
    rows.add(wkl_copy, wkl_call, then: wkl_copy_then_call)
    rows.add(wkl_i32_add_si, wkl_copy, then: wkl_i32_add_si_then_copy)
    rows.add(wkl_copy, wkl_i32_add_si, then: wkl_copy_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a, then: wkl_i32_add_si_then_i32_load8_u_a, into: wkl_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as, then: wkl_f64_mul_as_then_f64_add_as, into: wkl_f64_mul_as_into_f64_add_as)
    rows.add(wkl_copy, wkl_copy_then_call, then: wkl_copy_then_copy_then_call)
    rows.add(wkl_i32_add_si, wkl_f64_load_a, then: wkl_i32_add_si_then_f64_load_a, into: wkl_i32_add_si_into_f64_load_a)
    rows.add(wkl_i32_mul_si, wkl_i32_add_ai, then: wkl_i32_mul_si_then_i32_add_ai, into: wkl_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load_a, then: wkl_i32_add_si_then_i32_load_a, into: wkl_i32_add_si_into_i32_load_a)
    rows.add(wkl_i64_and_si, wkl_br_if_i64_eq_ai, then: wkl_i64_and_si_then_br_if_i64_eq_ai, into: wkl_i64_and_si_into_br_if_i64_eq_ai)
    rows.add(wkl_i64_rem_u_ss, wkl_i64_and_si_into_br_if_i64_eq_ai, then: wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
    rows.add(wkl_br_if_s, wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai, then: wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
    rows.add(wkl_i64_shr_u_si, wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai, then: wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
    rows.add(
      wkl_i64_mul_ss, wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai,
      then: wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as, then: wkl_i32_add_si_then_br_if_i32_ne_as, into: wkl_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_copy, wkl_copy_then_copy, then: wkl_copy_then_copy_then_copy)
    rows.add(wkl_i32_mul_si, wkl_i32_add_as, then: wkl_i32_mul_si_then_i32_add_as, into: wkl_i32_mul_si_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_br_if_a, then: wkl_i32_add_si_then_br_if_a, into: wkl_i32_add_si_into_br_if_a)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_add_si, then: wkl_br_if_i32_ne_si_then_i32_add_si)
    rows.add(wkl_copy, wkl_br_if_i32_ne_si_then_i32_add_si, then: wkl_copy_then_br_if_i32_ne_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_copy_then_br_if_i32_ne_si_then_i32_add_si, then: wkl_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_s, wkl_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si, then: wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si,
      into: wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si,
      then: wkl_i32_add_si_then_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si)
    rows.add(wkl_i32_add_ai, wkl_i32_shr_u_ai, then: wkl_i32_add_ai_then_i32_shr_u_ai, into: wkl_i32_add_ai_into_i32_shr_u_ai)
    rows.add(wkl_i32_mul_si, wkl_i32_add_ai_into_i32_shr_u_ai, then: wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai, into: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
    rows.add(wkl_i32_add_si, wkl_copy_then_copy, then: wkl_i32_add_si_then_copy_then_copy)
    rows.add(wkl_constant32, wkl_i32_add_si, then: wkl_constant32_then_i32_add_si)
    rows.add(wkl_i32_load_s, wkl_i32_add_ai, then: wkl_i32_load_s_then_i32_add_ai, into: wkl_i32_load_s_into_i32_add_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_store_sa, then: wkl_i32_add_ai_then_i32_store_sa, into: wkl_i32_add_ai_into_i32_store_sa)
    rows.add(wkl_i32_add_as, wkl_i32_add_si, then: wkl_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_mul_si, wkl_i32_load_a, then: wkl_i32_mul_si_then_i32_load_a, into: wkl_i32_mul_si_into_i32_load_a)
    rows.add(wkl_br_if_a, wkl_i32_load_s, then: wkl_br_if_a_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_ai, then: wkl_i32_add_si_then_br_if_i32_ne_ai, into: wkl_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_add_ai, wkl_br_table_a, then: wkl_i32_add_ai_then_br_table_a, into: wkl_i32_add_ai_into_br_table_a)
    rows.add(wkl_copy, wkl_br, then: wkl_copy_then_br)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si, then: wkl_i32_store8_sa_then_i32_add_si)
    rows.add(wkl_i32_add_as, wkl_i32_load_a, then: wkl_i32_add_as_then_i32_load_a, into: wkl_i32_add_as_into_i32_load_a)
    rows.add(wkl_copy, wkl_i32_load_s, then: wkl_copy_then_i32_load_s)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si, then: wkl_i32_store_sa_then_i32_add_si)
    rows.add(wkl_i64_rem_u_as, wkl_i64_gt_u_si, then: wkl_i64_rem_u_as_then_i64_gt_u_si)
    rows.add(wkl_i64_mul_ss, wkl_i64_rem_u_as_then_i64_gt_u_si, then: wkl_i64_mul_ss_then_i64_rem_u_as_then_i64_gt_u_si, into: wkl_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
    rows.add(wkl_br_if_i64_eq_ai, wkl_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
    rows.add(
      wkl_i64_and_si, wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si, then: wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si,
      into: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
    rows.add(
      wkl_i64_rem_u_ss, wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si,
      then: wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
    rows.add(wkl_i64_shr_u_si, wkl_br_if_s, then: wkl_i64_shr_u_si_then_br_if_s)
    rows.add(wkl_i64_mul_ss, wkl_i64_shr_u_si_then_br_if_s, then: wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
    rows.add(wkl_i64_gt_u_si, wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s, then: wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
    rows.add(wkl_i64_rem_u_as, wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s, then: wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
    rows.add(
      wkl_i64_mul_ss, wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s,
      then: wkl_i64_mul_ss_then_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s,
      into: wkl_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
    rows.add(wkl_br_if_a, wkl_i32_add_si, then: wkl_br_if_a_then_i32_add_si)
    rows.add(wkl_i32_mul_ai, wkl_i32_load_a, then: wkl_i32_mul_ai_then_i32_load_a, into: wkl_i32_mul_ai_into_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_i32_mul_si, then: wkl_i32_add_si_then_i32_mul_si)
    rows.add(wkl_f64_load_a, wkl_f64_mul_as, then: wkl_f64_load_a_then_f64_mul_as, into: wkl_f64_load_a_into_f64_mul_as)
    rows.add(wkl_i32_load_a, wkl_i32_add_ai, then: wkl_i32_load_a_then_i32_add_ai, into: wkl_i32_load_a_into_i32_add_ai)
    rows.add(wkl_br_if_a, wkl_br, then: wkl_br_if_a_then_br)
    rows.add(wkl_i32_load_s, wkl_br_if_a_then_br, then: wkl_i32_load_s_then_br_if_a_then_br, into: wkl_i32_load_s_into_br_if_a_then_br)
    rows.add(wkl_br_if_i32_eq_as, wkl_i32_load_s_into_br_if_a_then_br, then: wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br)
    rows.add(
      wkl_i32_load16_u_a, wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br, then: wkl_i32_load16_u_a_then_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br,
      into: wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br)
    rows.add(
      wkl_i32_load_s, wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br,
      then: wkl_i32_load_s_then_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br,
      into: wkl_i32_load_s_into_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br)
    rows.add(wkl_i32_load_s, wkl_i32_load_s, then: wkl_i32_load_s_then_i32_load_s)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_as, then: wkl_i32_mul_ai_then_i32_add_as, into: wkl_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_mul_si_into_i32_add_ai, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_f64_add_as, wkl_i32_add_si, then: wkl_f64_add_as_then_i32_add_si)
    rows.add(wkl_br_if_i64_eq_ai, wkl_i64_gt_u_si, then: wkl_br_if_i64_eq_ai_then_i64_gt_u_si)
    rows.add(wkl_i64_and_si, wkl_br_if_i64_eq_ai_then_i64_gt_u_si, then: wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_gt_u_si, into: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_gt_u_si)
    rows.add(wkl_i64_rem_u_ss, wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_gt_u_si, then: wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai_then_i64_gt_u_si)
    rows.add(wkl_i64_add_as, wkl_i64_xor_as, then: wkl_i64_add_as_then_i64_xor_as, into: wkl_i64_add_as_into_i64_xor_as)
    rows.add(wkl_i64_rotl_si, wkl_i64_xor_as, then: wkl_i64_rotl_si_then_i64_xor_as, into: wkl_i64_rotl_si_into_i64_xor_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ss, then: wkl_br_if_i32_ne_as_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_ss, into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss)
    rows.add(wkl_i32_xor_as, wkl_i32_add_si_into_br_if_i32_ne_as, then: wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(
      wkl_select_integer_a, wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_select_integer_a_then_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as,
      into: wkl_select_integer_a_into_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_i32_or_ai, wkl_i32_mul_as, then: wkl_i32_or_ai_then_i32_mul_as, into: wkl_i32_or_ai_into_i32_mul_as)
    rows.add(wkl_i32_add_as, wkl_i32_or_ai_into_i32_mul_as, then: wkl_i32_add_as_then_i32_or_ai_into_i32_mul_as, into: wkl_i32_add_as_into_i32_or_ai_into_i32_mul_as)
    rows.add(
      wkl_i32_rotl_ai, wkl_i32_add_as_into_i32_or_ai_into_i32_mul_as, then: wkl_i32_rotl_ai_then_i32_add_as_into_i32_or_ai_into_i32_mul_as,
      into: wkl_i32_rotl_ai_into_i32_add_as_into_i32_or_ai_into_i32_mul_as)
    rows.add(
      wkl_i32_xor_as, wkl_i32_rotl_ai_into_i32_add_as_into_i32_or_ai_into_i32_mul_as, then: wkl_i32_xor_as_then_i32_rotl_ai_into_i32_add_as_into_i32_or_ai_into_i32_mul_as,
      into: wkl_i32_xor_as_into_i32_rotl_ai_into_i32_add_as_into_i32_or_ai_into_i32_mul_as)
    rows.add(wkl_i32_xor_as, wkl_i32_rotl_ai, then: wkl_i32_xor_as_then_i32_rotl_ai, into: wkl_i32_xor_as_into_i32_rotl_ai)
    rows.add(wkl_i32_add_ss, wkl_i32_xor_as_into_i32_rotl_ai, then: wkl_i32_add_ss_then_i32_xor_as_into_i32_rotl_ai, into: wkl_i32_add_ss_into_i32_xor_as_into_i32_rotl_ai)
    rows.add(wkl_br_if_a, wkl_constant32_then_i32_add_si, then: wkl_br_if_a_then_constant32_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_constant32_then_i32_add_si, then: wkl_i32_add_si_then_br_if_a_then_constant32_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_a_then_constant32_then_i32_add_si)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ai_into_br_table_a, then: wkl_i32_load8_u_a_then_i32_add_ai_into_br_table_a, into: wkl_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_add_ai_into_br_table_a, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_constant32, wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a, then: wkl_constant32_then_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_eq_ai, then: wkl_i32_load8_u_s_then_br_if_i32_eq_ai, into: wkl_i32_load8_u_s_into_br_if_i32_eq_ai)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si, then: wkl_i64_xor_as_then_i64_rotl_si)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_store8_sa, then: wkl_i32_shr_u_ai_then_i32_store8_sa, into: wkl_i32_shr_u_ai_into_i32_store8_sa)
    rows.add(wkl_i32_add_ai, wkl_i32_shr_u_ai_into_i32_store8_sa, then: wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_store8_sa, into: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa)
    rows.add(wkl_copy, wkl_copy_then_i32_load_s, then: wkl_copy_then_copy_then_i32_load_s)
    rows.add(wkl_f64_gt_ai, wkl_br_if_i32_eq_ai, then: wkl_f64_gt_ai_then_br_if_i32_eq_ai, into: wkl_f64_gt_ai_into_br_if_i32_eq_ai)
    rows.add(wkl_f64_add_as, wkl_f64_gt_ai_into_br_if_i32_eq_ai, then: wkl_f64_add_as_then_f64_gt_ai_into_br_if_i32_eq_ai, into: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai, then: wkl_f64_mul_ss_then_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai,
      into: wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai, then: wkl_f64_mul_ss_then_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_then_i32_add_si, then: wkl_f64_mul_as_then_f64_add_as_then_i32_add_si, into: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si)
    rows.add(wkl_i64_rem_u_ss, wkl_i64_and_si, then: wkl_i64_rem_u_ss_then_i64_and_si)
    rows.add(wkl_i64_mul_ss, wkl_i64_shr_u_si, then: wkl_i64_mul_ss_then_i64_shr_u_si)
    rows.add(wkl_i64_gt_u_si, wkl_i64_mul_ss_then_i64_shr_u_si, then: wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si)
    rows.add(wkl_i64_gt_u_si, wkl_i64_mul_ss, then: wkl_i64_gt_u_si_then_i64_mul_ss)
    rows.add(wkl_br_if_a, wkl_copy, then: wkl_br_if_a_then_copy)
    rows.add(wkl_f64_add_as, wkl_f64_mul_as, then: wkl_f64_add_as_then_f64_mul_as, into: wkl_f64_add_as_into_f64_mul_as)
    rows.add(wkl_f64_sub_ss, wkl_f64_add_as_into_f64_mul_as, then: wkl_f64_sub_ss_then_f64_add_as_into_f64_mul_as, into: wkl_f64_sub_ss_into_f64_add_as_into_f64_mul_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_sub_ss, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss)
    rows.add(wkl_f64_gt_ai, wkl_br_if_i32_eq_ai_then_f64_sub_ss, then: wkl_f64_gt_ai_then_br_if_i32_eq_ai_then_f64_sub_ss, into: wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
    rows.add(
      wkl_f64_add_as, wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss, then: wkl_f64_add_as_then_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss,
      into: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss, then: wkl_f64_mul_ss_then_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss,
      into: wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_into_f64_mul_as, then: wkl_f64_mul_as_then_f64_add_as_into_f64_mul_as, into: wkl_f64_mul_as_into_f64_add_as_into_f64_mul_as)
    rows.add(
      wkl_f64_add_ss, wkl_f64_mul_as_into_f64_add_as_into_f64_mul_as, then: wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as_into_f64_mul_as,
      into: wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_into_f64_mul_as)
    rows.add(wkl_f64_add_ss, wkl_f64_mul_as, then: wkl_f64_add_ss_then_f64_mul_as, into: wkl_f64_add_ss_into_f64_mul_as)
    rows.add(wkl_f64_mul_as, wkl_f64_add_ss_into_f64_mul_as, then: wkl_f64_mul_as_then_f64_add_ss_into_f64_mul_as)
    rows.add(
      wkl_f64_add_as, wkl_f64_mul_as_then_f64_add_ss_into_f64_mul_as, then: wkl_f64_add_as_then_f64_mul_as_then_f64_add_ss_into_f64_mul_as,
      into: wkl_f64_add_as_into_f64_mul_as_then_f64_add_ss_into_f64_mul_as)
    rows.add(wkl_f64_add_as, wkl_br_if_f64_gt_ai, then: wkl_f64_add_as_then_br_if_f64_gt_ai, into: wkl_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_into_br_if_f64_gt_ai, then: wkl_f64_mul_as_then_f64_add_as_into_br_if_f64_gt_ai, into: wkl_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(
      wkl_f64_add_as, wkl_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai, then: wkl_f64_add_as_then_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai,
      into: wkl_f64_add_as_into_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(wkl_i32_add_si, wkl_f64_load_a_into_f64_mul_as, then: wkl_i32_add_si_then_f64_load_a_into_f64_mul_as, into: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as)
    rows.add(wkl_i32_load_s, wkl_br_if_a, then: wkl_i32_load_s_then_br_if_a, into: wkl_i32_load_s_into_br_if_a)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai, then: wkl_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_add_si_then_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai,
      into: wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_mul_ss, then: wkl_br_if_i32_ne_ai_then_f64_mul_ss)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_f64_mul_ss, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_f64_mul_ss, into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_f64_mul_ss)
    rows.add(wkl_br_if_s, wkl_i64_rem_u_ss, then: wkl_br_if_s_then_i64_rem_u_ss)
    rows.add(wkl_i64_shr_u_si, wkl_br_if_s_then_i64_rem_u_ss, then: wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss)
    rows.add(wkl_br_if_s, wkl_i64_rem_u_ss_then_i64_and_si, then: wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
    rows.add(wkl_i32_and_si, wkl_br_if_i32_eq_ai, then: wkl_i32_and_si_then_br_if_i32_eq_ai, into: wkl_i32_and_si_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_add_si, wkl_i32_and_ai, then: wkl_i32_add_si_then_i32_and_ai, into: wkl_i32_add_si_into_i32_and_ai)
    rows.add(wkl_i32_load_a, wkl_br_if_a, then: wkl_i32_load_a_then_br_if_a, into: wkl_i32_load_a_into_br_if_a)
    rows.add(wkl_i32_add_as, wkl_i32_load_a_into_br_if_a, then: wkl_i32_add_as_then_i32_load_a_into_br_if_a, into: wkl_i32_add_as_into_i32_load_a_into_br_if_a)
    rows.add(
      wkl_select_integer_ii_a, wkl_i32_add_as_into_i32_load_a_into_br_if_a, then: wkl_select_integer_ii_a_then_i32_add_as_into_i32_load_a_into_br_if_a,
      into: wkl_select_integer_ii_a_into_i32_add_as_into_i32_load_a_into_br_if_a)
    rows.add(wkl_select_integer_ii_a, wkl_i32_add_as, then: wkl_select_integer_ii_a_then_i32_add_as, into: wkl_select_integer_ii_a_into_i32_add_as)
    rows.add(wkl_f64_sub_sa, wkl_f64_mul_as_into_f64_add_as, then: wkl_f64_sub_sa_then_f64_mul_as_into_f64_add_as, into: wkl_f64_sub_sa_into_f64_mul_as_into_f64_add_as)
    rows.add(
      wkl_f64_load_a, wkl_f64_sub_sa_into_f64_mul_as_into_f64_add_as, then: wkl_f64_load_a_then_f64_sub_sa_into_f64_mul_as_into_f64_add_as,
      into: wkl_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as, then: wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_s, then: wkl_br_if_i32_eq_ai_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s, then: wkl_i32_add_si_then_i32_load8_u_s)
    rows.add(wkl_copy, wkl_i32_add_si_then_copy, then: wkl_copy_then_i32_add_si_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_i32_load_a, then: wkl_i32_add_si_then_i32_add_si_into_i32_load_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_return_integer, then: wkl_br_if_i32_ne_as_then_return_integer)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_ne_as_then_return_integer, then: wkl_i32_load_s_then_br_if_i32_ne_as_then_return_integer, into: wkl_i32_load_s_into_br_if_i32_ne_as_then_return_integer)
    rows.add(wkl_br_if_a, wkl_i32_load_s_into_br_if_i32_ne_as_then_return_integer, then: wkl_br_if_a_then_i32_load_s_into_br_if_i32_ne_as_then_return_integer)
    rows.add(
      wkl_i32_load_a, wkl_br_if_a_then_i32_load_s_into_br_if_i32_ne_as_then_return_integer, then: wkl_i32_load_a_then_br_if_a_then_i32_load_s_into_br_if_i32_ne_as_then_return_integer,
      into: wkl_i32_load_a_into_br_if_a_then_i32_load_s_into_br_if_i32_ne_as_then_return_integer)
    rows.add(wkl_i32_add_ai, wkl_i32_load_s, then: wkl_i32_add_ai_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_i32_add_ai_into_i32_store_sa, then: wkl_i32_load_s_then_i32_add_ai_into_i32_store_sa, into: wkl_i32_load_s_into_i32_add_ai_into_i32_store_sa)
    rows.add(wkl_i32_shr_u_si, wkl_i32_and_ai, then: wkl_i32_shr_u_si_then_i32_and_ai, into: wkl_i32_shr_u_si_into_i32_and_ai)
    rows.add(wkl_i32_load_s, wkl_i32_store_ss, then: wkl_i32_load_s_then_i32_store_ss)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(wkl_i32_load_a, wkl_i32_add_as, then: wkl_i32_load_a_then_i32_add_as, into: wkl_i32_load_a_into_i32_add_as)
    rows.add(wkl_f64_load_a, wkl_i32_add_si, then: wkl_f64_load_a_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_f64_load_a_then_i32_add_si, then: wkl_i32_add_si_then_f64_load_a_then_i32_add_si, into: wkl_i32_add_si_into_f64_load_a_then_i32_add_si)
    rows.add(wkl_f64_load_a, wkl_i32_add_si_into_f64_load_a, then: wkl_f64_load_a_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_eq_ai, then: wkl_i32_load_s_then_br_if_i32_eq_ai, into: wkl_i32_load_s_into_br_if_i32_eq_ai)
    rows.add(wkl_constant32, wkl_br, then: wkl_constant32_then_br)
    rows.add(wkl_copy, wkl_br_table_s, then: wkl_copy_then_br_table_s)
    rows.add(wkl_br_if_a, wkl_copy_then_copy, then: wkl_br_if_a_then_copy_then_copy)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_si, then: wkl_br_if_i32_ne_as_then_i32_add_si)
    rows.add(wkl_i32_load_s, wkl_br_if_a_then_i32_load_s, then: wkl_i32_load_s_then_br_if_a_then_i32_load_s, into: wkl_i32_load_s_into_br_if_a_then_i32_load_s)
    rows.add(wkl_i32_store_ss, wkl_br_if_a, then: wkl_i32_store_ss_then_br_if_a)
    rows.add(wkl_i32_load_s, wkl_i32_store_ss_then_br_if_a, then: wkl_i32_load_s_then_i32_store_ss_then_br_if_a)
    rows.add(wkl_copy, wkl_i32_load_s_then_i32_store_ss, then: wkl_copy_then_i32_load_s_then_i32_store_ss)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_ai, then: wkl_i64_xor_as_then_i64_rotl_ai, into: wkl_i64_xor_as_into_i64_rotl_ai)
    rows.add(wkl_f64_sub_ss, wkl_f64_add_as, then: wkl_f64_sub_ss_then_f64_add_as, into: wkl_f64_sub_ss_into_f64_add_as)
    rows.add(wkl_f64_add_ss, wkl_f64_mul_as_into_f64_add_as, then: wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as, into: wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_gt_s_as, then: wkl_i32_load_a_then_br_if_i32_gt_s_as, into: wkl_i32_load_a_into_br_if_i32_gt_s_as)
    rows.add(wkl_i32_mul_si, wkl_i32_load_a_into_br_if_i32_gt_s_as, then: wkl_i32_mul_si_then_i32_load_a_into_br_if_i32_gt_s_as, into: wkl_i32_mul_si_into_i32_load_a_into_br_if_i32_gt_s_as)
    rows.add(wkl_select_integer_a, wkl_i32_mul_si_into_i32_load_a_into_br_if_i32_gt_s_as, then: wkl_select_integer_a_then_i32_mul_si_into_i32_load_a_into_br_if_i32_gt_s_as)
    rows.add(wkl_br_if_i32_ge_s_ss, wkl_return_integer, then: wkl_br_if_i32_ge_s_ss_then_return_integer)
    rows.add(wkl_i32_store_ss, wkl_br_if_a_then_copy, then: wkl_i32_store_ss_then_br_if_a_then_copy)
    rows.add(wkl_i64_rotl_ai, wkl_i64_rotl_si, then: wkl_i64_rotl_ai_then_i64_rotl_si)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_ai_then_i64_rotl_si, then: wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si, into: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
    rows.add(wkl_i32_load_a, wkl_copy, then: wkl_i32_load_a_then_copy)
    rows.add(wkl_i32_mul_as, wkl_i32_add_as, then: wkl_i32_mul_as_then_i32_add_as, into: wkl_i32_mul_as_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ne_as, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_constant32, wkl_copy, then: wkl_constant32_then_copy)
    rows.add(wkl_f64_add_as, wkl_i32_add_si_into_f64_load_a, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_i32_mul_si, wkl_i32_add_ss, then: wkl_i32_mul_si_then_i32_add_ss)
    rows.add(wkl_br_if_a, wkl_i32_mul_si_then_i32_add_ss, then: wkl_br_if_a_then_i32_mul_si_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_mul_si_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_a_then_i32_mul_si_then_i32_add_ss,
      into: wkl_i32_add_si_into_br_if_a_then_i32_mul_si_then_i32_add_ss)
    rows.add(wkl_copy, wkl_i32_mul_si, then: wkl_copy_then_i32_mul_si)
    rows.add(wkl_i32_store_as, wkl_copy_then_i32_mul_si, then: wkl_i32_store_as_then_copy_then_i32_mul_si)
    rows.add(
      wkl_i32_mul_si, wkl_i32_store_as_then_copy_then_i32_mul_si, then: wkl_i32_mul_si_then_i32_store_as_then_copy_then_i32_mul_si,
      into: wkl_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si)
    rows.add(wkl_br_if_i32_gt_s_as, wkl_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si, then: wkl_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si)
    rows.add(
      wkl_i32_load_a, wkl_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si,
      then: wkl_i32_load_a_then_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si,
      into: wkl_i32_load_a_into_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si)
    rows.add(wkl_f64_mul_as, wkl_f64_sub_sa, then: wkl_f64_mul_as_then_f64_sub_sa, into: wkl_f64_mul_as_into_f64_sub_sa)
    rows.add(wkl_i32_rotl_si, wkl_i32_xor_as, then: wkl_i32_rotl_si_then_i32_xor_as, into: wkl_i32_rotl_si_into_i32_xor_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_copy, then: wkl_br_if_i32_eq_ai_then_copy)
    rows.add(wkl_i64_rotl_si, wkl_i64_add_as, then: wkl_i64_rotl_si_then_i64_add_as, into: wkl_i64_rotl_si_into_i64_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_store8_sa, then: wkl_i32_load8_u_a_then_i32_store8_sa, into: wkl_i32_load8_u_a_into_i32_store8_sa)
    rows.add(wkl_constant64, wkl_i64_mul_as, then: wkl_constant64_then_i64_mul_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si_then_i32_mul_si, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_store8_sa_then_i32_add_si, then: wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si, into: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si)
    rows.add(wkl_i32_mul_ai, wkl_i32_load_a_into_i32_add_ai, then: wkl_i32_mul_ai_then_i32_load_a_into_i32_add_ai, into: wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai)
    rows.add(wkl_i32_add_as, wkl_i32_store_sa, then: wkl_i32_add_as_then_i32_store_sa, into: wkl_i32_add_as_into_i32_store_sa)
    rows.add(wkl_i32_load16_s_s, wkl_i32_add_si, then: wkl_i32_load16_s_s_then_i32_add_si)
    rows.add(wkl_i32_load16_u_s, wkl_i32_load16_s_s_then_i32_add_si, then: wkl_i32_load16_u_s_then_i32_load16_s_s_then_i32_add_si)
    rows.add(wkl_i32_load16_u_s, wkl_i32_load16_s_s, then: wkl_i32_load16_u_s_then_i32_load16_s_s)
    rows.add(wkl_i32_load16_s_s, wkl_i32_add_si_then_copy, then: wkl_i32_load16_s_s_then_i32_add_si_then_copy)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_table_s, then: wkl_i32_add_si_then_copy_then_br_table_s)
    rows.add(wkl_i32_load_s, wkl_i32_load8_u_a, then: wkl_i32_load_s_then_i32_load8_u_a, into: wkl_i32_load_s_into_i32_load8_u_a)
    rows.add(wkl_i64_add_as, wkl_i64_xor_as_then_i64_rotl_si, then: wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si, into: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
    rows.add(
      wkl_i64_add_as, wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si, then: wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_then_i64_rotl_si,
      into: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
    rows.add(
      wkl_i64_rotl_si, wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si, then: wkl_i64_rotl_si_then_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si,
      into: wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
  }

  private static func rows1(_ rows: inout FusionRows) {
    rows.add(
      wkl_i64_xor_as, wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si,
      then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si_into_i64_add_as, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
    rows.add(
      wkl_i64_rotl_si, wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as, then: wkl_i64_rotl_si_then_i64_xor_as_then_i64_rotl_si_into_i64_add_as,
      into: wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
    rows.add(wkl_i64_rotl_ai, wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
    rows.add(
      wkl_i64_xor_as, wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as,
      then: wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as,
      into: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
    rows.add(wkl_i64_xor_ss, wkl_i32_add_si_into_br_if_i32_ne_as, then: wkl_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_i64_rotl_si, wkl_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(
      wkl_i64_add_as, wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as,
      then: wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as,
      into: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(
      wkl_i64_rotl_si, wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si, then: wkl_i64_rotl_si_then_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si,
      into: wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
    rows.add(
      wkl_i64_add_as, wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si,
      then: wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si,
      into: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
    rows.add(
      wkl_i64_add_as, wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si, then: wkl_i64_add_as_then_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si,
      into: wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
    rows.add(
      wkl_i64_add_as, wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si, then: wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si,
      into: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
    rows.add(wkl_i64_rotl_si, wkl_i64_add_ss, then: wkl_i64_rotl_si_then_i64_add_ss)
    rows.add(wkl_i64_add_as, wkl_i64_rotl_si_then_i64_add_ss, then: wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
    rows.add(
      wkl_i64_xor_as, wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss, then: wkl_i64_xor_as_then_i64_add_as_then_i64_rotl_si_then_i64_add_ss,
      into: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
    rows.add(
      wkl_i64_load_a, wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss, then: wkl_i64_load_a_then_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss,
      into: wkl_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss,
      then: wkl_i32_add_si_then_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss,
      into: wkl_i32_add_si_into_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
    rows.add(wkl_i32_or_ai, wkl_br_if_i32_lt_u_as, then: wkl_i32_or_ai_then_br_if_i32_lt_u_as, into: wkl_i32_or_ai_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_mul_si, wkl_i32_or_ai_into_br_if_i32_lt_u_as, then: wkl_i32_mul_si_then_i32_or_ai_into_br_if_i32_lt_u_as, into: wkl_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as)
    rows.add(wkl_copy, wkl_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as, then: wkl_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_store_as, wkl_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as, then: wkl_i32_store_as_then_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as)
    rows.add(
      wkl_i32_mul_si, wkl_i32_store_as_then_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as,
      then: wkl_i32_mul_si_then_i32_store_as_then_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as,
      into: wkl_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_ai, then: wkl_i32_mul_ai_then_i32_add_ai, into: wkl_i32_mul_ai_into_i32_add_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_mul_ai_into_i32_add_ai, then: wkl_i32_shr_u_ai_then_i32_mul_ai_into_i32_add_ai, into: wkl_i32_shr_u_ai_into_i32_mul_ai_into_i32_add_ai)
    rows.add(
      wkl_i32_mul_si, wkl_i32_shr_u_ai_into_i32_mul_ai_into_i32_add_ai, then: wkl_i32_mul_si_then_i32_shr_u_ai_into_i32_mul_ai_into_i32_add_ai,
      into: wkl_i32_mul_si_into_i32_shr_u_ai_into_i32_mul_ai_into_i32_add_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_eq_as, then: wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as, then: wkl_i32_load_s_then_br_if_i32_eq_ai_then_br_if_i32_eq_as, into: wkl_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as)
    rows.add(wkl_i32_add_ai, wkl_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as, then: wkl_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as, then: wkl_i32_mul_ai_then_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as,
      into: wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as)
    rows.add(wkl_i32_add_si, wkl_i64_load_a, then: wkl_i32_add_si_then_i64_load_a, into: wkl_i32_add_si_into_i64_load_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_si_into_i64_load_a, then: wkl_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a)
    rows.add(wkl_i32_add_si, wkl_f32_load_a, then: wkl_i32_add_si_then_f32_load_a, into: wkl_i32_add_si_into_f32_load_a)
    rows.add(wkl_i32_add_ss, wkl_i32_add_si, then: wkl_i32_add_ss_then_i32_add_si)
    rows.add(wkl_br_if_a, wkl_constant32, then: wkl_br_if_a_then_constant32)
    rows.add(wkl_f32_load_s, wkl_f32_mul_as, then: wkl_f32_load_s_then_f32_mul_as, into: wkl_f32_load_s_into_f32_mul_as)
    rows.add(wkl_f32_sub_sa, wkl_f32_load_s_into_f32_mul_as, then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(wkl_f32_sub_sa, wkl_f32_load_s, then: wkl_f32_sub_sa_then_f32_load_s)
    rows.add(wkl_f32_load_s, wkl_f32_sub_sa_then_f32_load_s, then: wkl_f32_load_s_then_f32_sub_sa_then_f32_load_s, into: wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s)
    rows.add(wkl_f32_load_s, wkl_f32_sub_sa, then: wkl_f32_load_s_then_f32_sub_sa, into: wkl_f32_load_s_into_f32_sub_sa)
    rows.add(wkl_f64_sub_sa, wkl_f64_store_sa, then: wkl_f64_sub_sa_then_f64_store_sa, into: wkl_f64_sub_sa_into_f64_store_sa)
    rows.add(wkl_f64_mul_as, wkl_f64_sub_sa_into_f64_store_sa, then: wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa, into: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_as, then: wkl_f64_mul_ss_then_f64_mul_as, into: wkl_f64_mul_ss_into_f64_mul_as)
    rows.add(wkl_i32_load_s, wkl_i32_load_a, then: wkl_i32_load_s_then_i32_load_a, into: wkl_i32_load_s_into_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_u_as, then: wkl_i32_add_si_then_br_if_i32_lt_u_as, into: wkl_i32_add_si_into_br_if_i32_lt_u_as)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_add_si_into_br_if_i32_lt_u_as, then: wkl_br_if_i32_lt_u_as_then_i32_add_si_into_br_if_i32_lt_u_as)
    rows.add(
      wkl_i32_or_ai, wkl_br_if_i32_lt_u_as_then_i32_add_si_into_br_if_i32_lt_u_as, then: wkl_i32_or_ai_then_br_if_i32_lt_u_as_then_i32_add_si_into_br_if_i32_lt_u_as,
      into: wkl_i32_or_ai_into_br_if_i32_lt_u_as_then_i32_add_si_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_and_ai, wkl_i32_mul_ai, then: wkl_i32_and_ai_then_i32_mul_ai, into: wkl_i32_and_ai_into_i32_mul_ai)
    rows.add(wkl_i32_add_as, wkl_i32_add_ss, then: wkl_i32_add_as_then_i32_add_ss)
    rows.add(wkl_i32_add_as, wkl_i32_add_as, then: wkl_i32_add_as_then_i32_add_as, into: wkl_i32_add_as_into_i32_add_as)
    rows.add(wkl_i32_load_a, wkl_i32_add_ai_into_br_table_a, then: wkl_i32_load_a_then_i32_add_ai_into_br_table_a, into: wkl_i32_load_a_into_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_load_a_into_i32_add_ai_into_br_table_a, then: wkl_i32_mul_ai_then_i32_load_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a, then: wkl_i32_load8_u_s_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_load8_u_s_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_constant64, wkl_i32_load8_u_s_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a,
      then: wkl_constant64_then_i32_load8_u_s_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_f64_load_a, wkl_f64_mul_as_into_f64_add_as, then: wkl_f64_load_a_then_f64_mul_as_into_f64_add_as, into: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_i32_xor_as, wkl_i32_add_as, then: wkl_i32_xor_as_then_i32_add_as, into: wkl_i32_xor_as_into_i32_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ai, then: wkl_i32_load8_u_a_then_i32_add_ai, into: wkl_i32_load8_u_a_into_i32_add_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_table_s, then: wkl_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_f32_load_a, wkl_f32_mul_as, then: wkl_f32_load_a_then_f32_mul_as, into: wkl_f32_load_a_into_f32_mul_as)
    rows.add(wkl_i32_add_si, wkl_f32_load_a_into_f32_mul_as, then: wkl_i32_add_si_then_f32_load_a_into_f32_mul_as, into: wkl_i32_add_si_into_f32_load_a_into_f32_mul_as)
    rows.add(
      wkl_f32_load_s, wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as, then: wkl_f32_load_s_then_f32_sub_sa_then_f32_load_s_into_f32_mul_as,
      into: wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(wkl_f32_load_s, wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as, then: wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(
      wkl_f32_mul_as, wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as,
      then: wkl_f32_mul_as_then_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(wkl_f32_add_as, wkl_f32_mul_as, then: wkl_f32_add_as_then_f32_mul_as, into: wkl_f32_add_as_into_f32_mul_as)
    rows.add(wkl_f32_mul_as, wkl_f32_add_as_into_f32_mul_as, then: wkl_f32_mul_as_then_f32_add_as_into_f32_mul_as, into: wkl_f32_mul_as_into_f32_add_as_into_f32_mul_as)
    rows.add(wkl_i64_mul_as, wkl_i32_add_si_into_br_if_i32_ne_as, then: wkl_i64_mul_as_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_i32_and_si, wkl_br_if_i32_eq_ai_then_br_table_s, then: wkl_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s, into: wkl_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_constant32, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_constant32_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_add_as, wkl_i32_or_ai, then: wkl_i32_add_as_then_i32_or_ai, into: wkl_i32_add_as_into_i32_or_ai)
    rows.add(wkl_i32_rotl_ai, wkl_i32_add_as_into_i32_or_ai, then: wkl_i32_rotl_ai_then_i32_add_as_into_i32_or_ai, into: wkl_i32_rotl_ai_into_i32_add_as_into_i32_or_ai)
    rows.add(wkl_i32_rotl_ai, wkl_i32_add_as, then: wkl_i32_rotl_ai_then_i32_add_as, into: wkl_i32_rotl_ai_into_i32_add_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_constant32, then: wkl_br_if_i32_ne_as_then_constant32)
    rows.add(wkl_i32_load_s, wkl_i32_add_as, then: wkl_i32_load_s_then_i32_add_as, into: wkl_i32_load_s_into_i32_add_as)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_eq_ai_then_copy, then: wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_copy, into: wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy)
    rows.add(wkl_i64_xor_ss, wkl_constant64_then_i64_mul_as, then: wkl_i64_xor_ss_then_constant64_then_i64_mul_as)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s_into_br_if_i32_eq_ai, then: wkl_i32_add_si_then_i32_load8_u_s_into_br_if_i32_eq_ai)
    rows.add(wkl_i64_mul_as, wkl_br, then: wkl_i64_mul_as_then_br)
    rows.add(wkl_br_if_i32_eq_as, wkl_return_integer, then: wkl_br_if_i32_eq_as_then_return_integer)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_eq_as_then_return_integer, then: wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as_then_return_integer)
    rows.add(
      wkl_i32_load_s, wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as_then_return_integer, then: wkl_i32_load_s_then_br_if_i32_eq_ai_then_br_if_i32_eq_as_then_return_integer,
      into: wkl_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as_then_return_integer)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ne_ai, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_global_get_integer, wkl_i32_add_ai, then: wkl_global_get_integer_then_i32_add_ai)
    rows.add(wkl_copy, wkl_br_if_i32_ne_si, then: wkl_copy_then_br_if_i32_ne_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_copy_then_br_if_i32_ne_si, then: wkl_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si)
    rows.add(wkl_i32_add_si, wkl_global_set_a, then: wkl_i32_add_si_then_global_set_a, into: wkl_i32_add_si_into_global_set_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_si, then: wkl_br_if_i32_eq_ai_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_br_if_a_then_constant32, then: wkl_i32_add_si_then_br_if_a_then_constant32, into: wkl_i32_add_si_into_br_if_a_then_constant32)
    rows.add(wkl_i32_load_a, wkl_i32_mul_si, then: wkl_i32_load_a_then_i32_mul_si)
    rows.add(wkl_constant32, wkl_i32_add_si_into_br_if_i32_ne_ai, then: wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_and_si, then: wkl_br_if_i32_ne_si_then_i32_and_si)
    rows.add(wkl_copy, wkl_br_if_i32_ne_si_then_i32_and_si, then: wkl_copy_then_br_if_i32_ne_si_then_i32_and_si)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_and_si_into_br_if_i32_eq_ai, then: wkl_br_if_i32_ne_si_then_i32_and_si_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a, then: wkl_i32_add_si_then_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a,
      into: wkl_i32_add_si_into_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_si, then: wkl_br_if_i32_eq_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_i32_add_si, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si)
    rows.add(wkl_br_if_f32_lt_ai, wkl_i32_add_si, then: wkl_br_if_f32_lt_ai_then_i32_add_si)
    rows.add(wkl_f32_add_as, wkl_br_if_f32_lt_ai_then_i32_add_si, then: wkl_f32_add_as_then_br_if_f32_lt_ai_then_i32_add_si, into: wkl_f32_add_as_into_br_if_f32_lt_ai_then_i32_add_si)
    rows.add(wkl_i64_mul_ss, wkl_i64_rem_u_as, then: wkl_i64_mul_ss_then_i64_rem_u_as, into: wkl_i64_mul_ss_into_i64_rem_u_as)
    rows.add(wkl_i32_and_ss, wkl_i32_xor_as, then: wkl_i32_and_ss_then_i32_xor_as, into: wkl_i32_and_ss_into_i32_xor_as)
    rows.add(wkl_i32_and_as, wkl_i32_and_ss_into_i32_xor_as, then: wkl_i32_and_as_then_i32_and_ss_into_i32_xor_as)
    rows.add(wkl_copy, wkl_i32_and_as_then_i32_and_ss_into_i32_xor_as, then: wkl_copy_then_i32_and_as_then_i32_and_ss_into_i32_xor_as)
    rows.add(wkl_i32_xor_ss, wkl_copy_then_i32_and_as_then_i32_and_ss_into_i32_xor_as, then: wkl_i32_xor_ss_then_copy_then_i32_and_as_then_i32_and_ss_into_i32_xor_as)
    rows.add(wkl_copy, wkl_i32_xor_ss_then_copy_then_i32_and_as_then_i32_and_ss_into_i32_xor_as, then: wkl_copy_then_i32_xor_ss_then_copy_then_i32_and_as_then_i32_and_ss_into_i32_xor_as)
    rows.add(wkl_i32_gt_u_ss, wkl_select_integer_a, then: wkl_i32_gt_u_ss_then_select_integer_a, into: wkl_i32_gt_u_ss_into_select_integer_a)
    rows.add(wkl_i32_add_si, wkl_br_table_a, then: wkl_i32_add_si_then_br_table_a, into: wkl_i32_add_si_into_br_table_a)
    rows.add(wkl_i32_add_si, wkl_br, then: wkl_i32_add_si_then_br)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_then_copy, then: wkl_i32_add_si_then_i32_load_a_then_copy, into: wkl_i32_add_si_into_i32_load_a_then_copy)
    rows.add(wkl_i32_add_ss, wkl_copy, then: wkl_i32_add_ss_then_copy)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_then_copy, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_copy,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_copy)
    rows.add(wkl_i32_xor_ss, wkl_copy, then: wkl_i32_xor_ss_then_copy)
    rows.add(wkl_copy, wkl_i32_xor_ss_then_copy, then: wkl_copy_then_i32_xor_ss_then_copy)
    rows.add(wkl_copy, wkl_copy_then_i32_xor_ss_then_copy, then: wkl_copy_then_copy_then_i32_xor_ss_then_copy)
    rows.add(wkl_i32_add_ai, wkl_i32_store_sa_then_i32_add_si, then: wkl_i32_add_ai_then_i32_store_sa_then_i32_add_si, into: wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si)
    rows.add(wkl_i32_add_ai, wkl_global_set_a, then: wkl_i32_add_ai_then_global_set_a, into: wkl_i32_add_ai_into_global_set_a)
    rows.add(wkl_global_get_integer, wkl_i32_add_ai_into_global_set_a, then: wkl_global_get_integer_then_i32_add_ai_into_global_set_a)
    rows.add(wkl_i64_xor_as, wkl_i64_add_as, then: wkl_i64_xor_as_then_i64_add_as, into: wkl_i64_xor_as_into_i64_add_as)
    rows.add(wkl_i64_rotl_ai, wkl_i64_rotl_si_into_i64_xor_as, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_add_ai, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_add_ai, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai)
    rows.add(wkl_br_if_a, wkl_i32_mul_si_into_i32_add_ai, then: wkl_br_if_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_copy, wkl_br_if_a_then_i32_mul_si_into_i32_add_ai, then: wkl_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_add_si_then_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_add_si_then_i32_add_si_then_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_copy, then: wkl_i32_add_si_then_i32_add_si_then_copy)
    rows.add(wkl_copy, wkl_i32_add_si_then_i32_add_si_then_copy, then: wkl_copy_then_i32_add_si_then_i32_add_si_then_copy)
    rows.add(wkl_constant32, wkl_constant32, then: wkl_constant32_then_constant32)
    rows.add(wkl_i32_store_sa, wkl_i32_load_s, then: wkl_i32_store_sa_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_si, into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_si)
    rows.add(wkl_i64_rem_u_as, wkl_i64_gt_u_si_then_i64_mul_ss, then: wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss)
    rows.add(wkl_br_if_i64_eq_ai, wkl_i64_mul_ss, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss)
    rows.add(wkl_i64_and_si, wkl_br_if_i64_eq_ai_then_i64_mul_ss, then: wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_mul_ss, into: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss)
    rows.add(wkl_br_if_i64_eq_ai, wkl_i64_mul_ss_into_i64_rem_u_as, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_into_f32_load_a, then: wkl_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a)
    rows.add(wkl_i32_add_as, wkl_i32_add_ai, then: wkl_i32_add_as_then_i32_add_ai, into: wkl_i32_add_as_into_i32_add_ai)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_add_si, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_and_ai, then: wkl_i32_shr_u_ai_then_i32_and_ai, into: wkl_i32_shr_u_ai_into_i32_and_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_and_ai, then: wkl_i32_add_ai_then_i32_and_ai, into: wkl_i32_add_ai_into_i32_and_ai)
    rows.add(wkl_i32_load_s, wkl_copy, then: wkl_i32_load_s_then_copy)
    rows.add(wkl_i32_store_sa, wkl_copy, then: wkl_i32_store_sa_then_copy)
    rows.add(wkl_select_integer_a, wkl_i32_xor_as, then: wkl_select_integer_a_then_i32_xor_as, into: wkl_select_integer_a_into_i32_xor_as)
    rows.add(wkl_i32_load_a, wkl_i32_add_ai_into_i32_store_sa, then: wkl_i32_load_a_then_i32_add_ai_into_i32_store_sa, into: wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa)
    rows.add(wkl_i32_shr_u_si, wkl_i32_xor_as, then: wkl_i32_shr_u_si_then_i32_xor_as, into: wkl_i32_shr_u_si_into_i32_xor_as)
    rows.add(wkl_i32_add_ss, wkl_f64_load_a, then: wkl_i32_add_ss_then_f64_load_a, into: wkl_i32_add_ss_into_f64_load_a)
    rows.add(wkl_i32_add_si, wkl_i32_add_ss_into_f64_load_a, then: wkl_i32_add_si_then_i32_add_ss_into_f64_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_then_i32_add_ss_into_f64_load_a, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a)
    rows.add(wkl_i64_rotl_si, wkl_i64_xor_as_into_i64_rotl_ai, then: wkl_i64_rotl_si_then_i64_xor_as_into_i64_rotl_ai, into: wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai)
    rows.add(wkl_i32_add_ss, wkl_i32_add_ai, then: wkl_i32_add_ss_then_i32_add_ai, into: wkl_i32_add_ss_into_i32_add_ai)
    rows.add(wkl_i64_xor_as, wkl_constant64_then_i64_mul_as, then: wkl_i64_xor_as_then_constant64_then_i64_mul_as)
    rows.add(
      wkl_i32_load8_u_s, wkl_i64_xor_as_then_constant64_then_i64_mul_as, then: wkl_i32_load8_u_s_then_i64_xor_as_then_constant64_then_i64_mul_as,
      into: wkl_i32_load8_u_s_into_i64_xor_as_then_constant64_then_i64_mul_as)
    rows.add(wkl_i64_add_as, wkl_i64_rotl_si, then: wkl_i64_add_as_then_i64_rotl_si)
    rows.add(wkl_i64_xor_as, wkl_i64_add_as_then_i64_rotl_si, then: wkl_i64_xor_as_then_i64_add_as_then_i64_rotl_si, into: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
    rows.add(wkl_i64_rotl_si, wkl_i64_xor_as_then_i64_rotl_si, then: wkl_i64_rotl_si_then_i64_xor_as_then_i64_rotl_si, into: wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si)
    rows.add(wkl_i64_add_as, wkl_i64_add_as, then: wkl_i64_add_as_then_i64_add_as, into: wkl_i64_add_as_into_i64_add_as)
    rows.add(wkl_i64_rotl_si, wkl_i64_add_as_into_i64_add_as, then: wkl_i64_rotl_si_then_i64_add_as_into_i64_add_as, into: wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as)
    rows.add(wkl_i64_add_as, wkl_i64_add_as_into_i64_xor_as, then: wkl_i64_add_as_then_i64_add_as_into_i64_xor_as, into: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_i32_load_a_then_copy, then: wkl_i32_add_si_then_i32_add_si_into_i32_load_a_then_copy)
    rows.add(wkl_i32_add_ai, wkl_i32_add_si, then: wkl_i32_add_ai_then_i32_add_si)
    rows.add(wkl_i32_mul_si, wkl_i32_add_ai_then_i32_add_si, then: wkl_i32_mul_si_then_i32_add_ai_then_i32_add_si, into: wkl_i32_mul_si_into_i32_add_ai_then_i32_add_si)
    rows.add(wkl_br_if_a, wkl_i32_mul_si_into_i32_add_ai_then_i32_add_si, then: wkl_br_if_a_then_i32_mul_si_into_i32_add_ai_then_i32_add_si)
    rows.add(wkl_i32_and_ai, wkl_br_if_i32_le_u_ai, then: wkl_i32_and_ai_then_br_if_i32_le_u_ai, into: wkl_i32_and_ai_into_br_if_i32_le_u_ai)
    rows.add(wkl_copy, wkl_i32_add_si_into_br_if_a, then: wkl_copy_then_i32_add_si_into_br_if_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_mul_ai, then: wkl_i32_load8_u_a_then_i32_mul_ai, into: wkl_i32_load8_u_a_into_i32_mul_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_load_s_into_br_if_i32_eq_ai, then: wkl_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_ai_then_i32_load_s, then: wkl_i32_mul_ai_then_i32_add_ai_then_i32_load_s, into: wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_s)
    rows.add(wkl_f32_mul_as, wkl_f32_add_as, then: wkl_f32_mul_as_then_f32_add_as, into: wkl_f32_mul_as_into_f32_add_as)
    rows.add(wkl_i32_add_as, wkl_i32_add_as_then_i32_add_ss, then: wkl_i32_add_as_then_i32_add_as_then_i32_add_ss, into: wkl_i32_add_as_into_i32_add_as_then_i32_add_ss)
    rows.add(wkl_i32_load_s, wkl_i32_add_si, then: wkl_i32_load_s_then_i32_add_si)
    rows.add(wkl_f32_mul_ss, wkl_f32_add_as, then: wkl_f32_mul_ss_then_f32_add_as, into: wkl_f32_mul_ss_into_f32_add_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss, then: wkl_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_i32_xor_as, wkl_i32_add_si, then: wkl_i32_xor_as_then_i32_add_si)
    rows.add(wkl_i64_store_ss, wkl_i32_add_si, then: wkl_i64_store_ss_then_i32_add_si)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_ne_as, then: wkl_i32_load_s_then_br_if_i32_ne_as, into: wkl_i32_load_s_into_br_if_i32_ne_as)
    rows.add(wkl_i32_add_si, wkl_i32_load_s, then: wkl_i32_add_si_then_i32_load_s)
    rows.add(wkl_i64_xor_as, wkl_constant64, then: wkl_i64_xor_as_then_constant64)
    rows.add(wkl_f32_load_a, wkl_f32_load_s, then: wkl_f32_load_a_then_f32_load_s)
    rows.add(wkl_i32_add_si, wkl_f32_load_a_then_f32_load_s, then: wkl_i32_add_si_then_f32_load_a_then_f32_load_s, into: wkl_i32_add_si_into_f32_load_a_then_f32_load_s)
    rows.add(wkl_f32_load_s, wkl_f32_mul_as_into_f32_add_as, then: wkl_f32_load_s_then_f32_mul_as_into_f32_add_as, into: wkl_f32_load_s_into_f32_mul_as_into_f32_add_as)
    rows.add(wkl_f32_load_a, wkl_f32_load_s_into_f32_sub_sa, then: wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_br_if_i64_eq_ai, wkl_i64_gt_u_si_then_i64_mul_ss, then: wkl_br_if_i64_eq_ai_then_i64_gt_u_si_then_i64_mul_ss)
    rows.add(wkl_f64_load_a, wkl_f64_sub_sa, then: wkl_f64_load_a_then_f64_sub_sa, into: wkl_f64_load_a_into_f64_sub_sa)
    rows.add(wkl_i32_add_si, wkl_f64_load_a_into_f64_sub_sa, then: wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa, into: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa)
    rows.add(wkl_f64_add_as, wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa, then: wkl_f64_mul_as_then_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa,
      into: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
    rows.add(wkl_f64_sqrt_a, wkl_f64_mul_as, then: wkl_f64_sqrt_a_then_f64_mul_as, into: wkl_f64_sqrt_a_into_f64_mul_as)
    rows.add(wkl_f64_add_ai, wkl_f64_sqrt_a_into_f64_mul_as, then: wkl_f64_add_ai_then_f64_sqrt_a_into_f64_mul_as, into: wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
    rows.add(
      wkl_f64_add_as, wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as, then: wkl_f64_add_as_then_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as,
      into: wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as, then: wkl_f64_mul_as_then_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as,
      into: wkl_f64_mul_as_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
    rows.add(wkl_f64_mul_ss, wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa, then: wkl_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
    rows.add(wkl_f64_mul_as, wkl_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa, then: wkl_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
    rows.add(
      wkl_f64_load_a, wkl_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa,
      then: wkl_f64_load_a_then_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa,
      into: wkl_f64_load_a_into_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
    rows.add(wkl_f64_div_ia, wkl_f64_mul_as, then: wkl_f64_div_ia_then_f64_mul_as, into: wkl_f64_div_ia_into_f64_mul_as)
    rows.add(wkl_f64_mul_as, wkl_f64_div_ia_into_f64_mul_as, then: wkl_f64_mul_as_then_f64_div_ia_into_f64_mul_as, into: wkl_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
    rows.add(
      wkl_f64_sqrt_a, wkl_f64_mul_as_into_f64_div_ia_into_f64_mul_as, then: wkl_f64_sqrt_a_then_f64_mul_as_into_f64_div_ia_into_f64_mul_as,
      into: wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
  }

  private static func rows2(_ rows: inout FusionRows) {
    rows.add(
      wkl_f64_add_ai, wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as, then: wkl_f64_add_ai_then_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as,
      into: wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
    rows.add(wkl_br_if_i32_le_u_ai, wkl_constant32, then: wkl_br_if_i32_le_u_ai_then_constant32)
    rows.add(wkl_i32_and_ai, wkl_br_if_i32_le_u_ai_then_constant32, then: wkl_i32_and_ai_then_br_if_i32_le_u_ai_then_constant32, into: wkl_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32)
    rows.add(wkl_copy, wkl_i32_add_si_then_i32_add_si, then: wkl_copy_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_constant32, then: wkl_i32_add_si_then_constant32)
    rows.add(wkl_select_integer_ii_a, wkl_i32_add_as_into_i32_load_a, then: wkl_select_integer_ii_a_then_i32_add_as_into_i32_load_a, into: wkl_select_integer_ii_a_into_i32_add_as_into_i32_load_a)
    rows.add(wkl_i32_lt_u_ss, wkl_select_integer_ii_a, then: wkl_i32_lt_u_ss_then_select_integer_ii_a, into: wkl_i32_lt_u_ss_into_select_integer_ii_a)
    rows.add(wkl_i32_and_ai, wkl_i32_shr_u_si, then: wkl_i32_and_ai_then_i32_shr_u_si)
    rows.add(wkl_br_if_i32_eq_as, wkl_i32_load_s, then: wkl_br_if_i32_eq_as_then_i32_load_s)
    rows.add(wkl_i64_load_a, wkl_i64_store_sa, then: wkl_i64_load_a_then_i64_store_sa, into: wkl_i64_load_a_into_i64_store_sa)
    rows.add(wkl_i32_add_si, wkl_i32_and_ai_into_br_if_i32_le_u_ai, then: wkl_i32_add_si_then_i32_and_ai_into_br_if_i32_le_u_ai, into: wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_mul_si, wkl_i32_add_as_into_i32_load_a, then: wkl_i32_mul_si_then_i32_add_as_into_i32_load_a, into: wkl_i32_mul_si_into_i32_add_as_into_i32_load_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_add_si, then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si, into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_load_s, then: wkl_br_if_i32_eq_si_then_i32_load_s)
    rows.add(wkl_i32_load_a, wkl_br_if_a_then_i32_load_s, then: wkl_i32_load_a_then_br_if_a_then_i32_load_s, into: wkl_i32_load_a_into_br_if_a_then_i32_load_s)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_into_i32_load_a, then: wkl_i32_add_as_then_i32_add_si_into_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_store8_sa, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(wkl_i32_and_ai, wkl_i32_mul_ai_into_i32_load_a, then: wkl_i32_and_ai_then_i32_mul_ai_into_i32_load_a, into: wkl_i32_and_ai_into_i32_mul_ai_into_i32_load_a)
    rows.add(wkl_f64_store_sa, wkl_i32_add_si, then: wkl_f64_store_sa_then_i32_add_si)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_ne_as_then_constant32, then: wkl_i32_load_s_then_br_if_i32_ne_as_then_constant32, into: wkl_i32_load_s_into_br_if_i32_ne_as_then_constant32)
    rows.add(wkl_i32_add_si, wkl_i32_load16_u_a, then: wkl_i32_add_si_then_i32_load16_u_a, into: wkl_i32_add_si_into_i32_load16_u_a)
    rows.add(wkl_constant32, wkl_i32_lt_u_ss_into_select_integer_ii_a, then: wkl_constant32_then_i32_lt_u_ss_into_select_integer_ii_a)
    rows.add(wkl_constant32, wkl_i32_lt_u_ss, then: wkl_constant32_then_i32_lt_u_ss)
    rows.add(wkl_br_if_i32_ne_as, wkl_constant32_then_i32_lt_u_ss, then: wkl_br_if_i32_ne_as_then_constant32_then_i32_lt_u_ss)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_mul_ai, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_mul_ai, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
    rows.add(wkl_i32_lt_u_ai, wkl_select_integer_ii_a, then: wkl_i32_lt_u_ai_then_select_integer_ii_a, into: wkl_i32_lt_u_ai_into_select_integer_ii_a)
    rows.add(wkl_i32_and_ai, wkl_i32_lt_u_ai_into_select_integer_ii_a, then: wkl_i32_and_ai_then_i32_lt_u_ai_into_select_integer_ii_a, into: wkl_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a)
    rows.add(
      wkl_i32_add_si, wkl_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a, then: wkl_i32_add_si_then_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a,
      into: wkl_i32_add_si_into_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a)
    rows.add(wkl_i32_load_s, wkl_i32_load16_u_a, then: wkl_i32_load_s_then_i32_load16_u_a, into: wkl_i32_load_s_into_i32_load16_u_a)
    rows.add(wkl_i32_xor_as, wkl_i32_rotl_si, then: wkl_i32_xor_as_then_i32_rotl_si)
    rows.add(wkl_copy, wkl_constant32, then: wkl_copy_then_constant32)
    rows.add(wkl_f64_sub_sa, wkl_f64_store_sa_then_i32_add_si, then: wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si, into: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_as, then: wkl_f64_mul_ss_then_f64_add_as, into: wkl_f64_mul_ss_into_f64_add_as)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_ss_into_f64_add_as, then: wkl_f64_mul_ss_then_f64_mul_ss_into_f64_add_as)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_ss, then: wkl_f64_mul_ss_then_f64_mul_ss)
    rows.add(wkl_f64_add_as, wkl_f64_gt_ai, then: wkl_f64_add_as_then_f64_gt_ai, into: wkl_f64_add_as_into_f64_gt_ai)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_as_into_f64_gt_ai, then: wkl_f64_mul_ss_then_f64_add_as_into_f64_gt_ai, into: wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai)
    rows.add(wkl_i32_add_si, wkl_i32_store_sa, then: wkl_i32_add_si_then_i32_store_sa, into: wkl_i32_add_si_into_i32_store_sa)
    rows.add(wkl_f64_add_as, wkl_i64_store_ss, then: wkl_f64_add_as_then_i64_store_ss)
    rows.add(wkl_f64_mul_as, wkl_f64_add_ss, then: wkl_f64_mul_as_then_f64_add_ss)
    rows.add(wkl_f64_add_as, wkl_f64_mul_as_then_f64_add_ss, then: wkl_f64_add_as_then_f64_mul_as_then_f64_add_ss, into: wkl_f64_add_as_into_f64_mul_as_then_f64_add_ss)
    rows.add(wkl_f64_add_as, wkl_f64_mul_as_into_f64_add_as, then: wkl_f64_add_as_then_f64_mul_as_into_f64_add_as, into: wkl_f64_add_as_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_sub_ss_into_f64_add_as, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_add_as, then: wkl_i64_extend_i32_u_s_then_i64_add_as, into: wkl_i64_extend_i32_u_s_into_i64_add_as)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_and_ai_then_i32_shr_u_si, then: wkl_i32_shr_u_ai_then_i32_and_ai_then_i32_shr_u_si, into: wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si)
    rows.add(wkl_i32_and_ai, wkl_i32_shr_u_si_into_i32_and_ai, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(wkl_i32_store_sa, wkl_br, then: wkl_i32_store_sa_then_br)
    rows.add(wkl_i32_add_ss, wkl_i32_load8_u_a, then: wkl_i32_add_ss_then_i32_load8_u_a, into: wkl_i32_add_ss_into_i32_load8_u_a)
    rows.add(wkl_i32_and_ai, wkl_br_if_i32_eq_ai, then: wkl_i32_and_ai_then_br_if_i32_eq_ai, into: wkl_i32_and_ai_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_add_as, wkl_i32_store_sa_then_i32_add_si, then: wkl_i32_add_as_then_i32_store_sa_then_i32_add_si, into: wkl_i32_add_as_into_i32_store_sa_then_i32_add_si)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si, then: wkl_copy_then_copy_then_i32_add_si)
    rows.add(wkl_f64_add_as, wkl_f64_add_ss, then: wkl_f64_add_as_then_f64_add_ss)
    rows.add(wkl_f64_sub_ss, wkl_f64_add_as_then_f64_add_ss, then: wkl_f64_sub_ss_then_f64_add_as_then_f64_add_ss, into: wkl_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
    rows.add(wkl_f64_add_as, wkl_constant32, then: wkl_f64_add_as_then_constant32)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_then_constant32, then: wkl_f64_mul_as_then_f64_add_as_then_constant32, into: wkl_f64_mul_as_into_f64_add_as_then_constant32)
    rows.add(wkl_f64_add_as, wkl_f64_add_ss_into_f64_mul_as, then: wkl_f64_add_as_then_f64_add_ss_into_f64_mul_as)
    rows.add(wkl_f64_add_as, wkl_constant32_then_i32_add_si, then: wkl_f64_add_as_then_constant32_then_i32_add_si)
    rows.add(wkl_br_if_f64_gt_ai, wkl_f64_sub_ss, then: wkl_br_if_f64_gt_ai_then_f64_sub_ss)
    rows.add(wkl_f64_add_as, wkl_br_if_f64_gt_ai_then_f64_sub_ss, then: wkl_f64_add_as_then_br_if_f64_gt_ai_then_f64_sub_ss, into: wkl_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss)
    rows.add(wkl_br_if_f64_gt_ai, wkl_f64_sub_ss_into_f64_add_as, then: wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_br_table_a, then: wkl_i32_store_sa_then_i32_add_si_into_br_table_a)
    rows.add(wkl_br_if_a, wkl_i32_load_s_into_br_if_i32_ne_as, then: wkl_br_if_a_then_i32_load_s_into_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_mul_ss_then_f64_mul_ss, then: wkl_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si_into_br_if_i32_lt_u_as, then: wkl_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as, then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as)
    rows.add(
      wkl_i32_add_ss, wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as, then: wkl_i32_add_ss_then_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as,
      into: wkl_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as)
    rows.add(
      wkl_i32_add_ss, wkl_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as,
      then: wkl_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_add_ss, wkl_i32_load8_u_a_into_i32_store8_sa, then: wkl_i32_add_ss_then_i32_load8_u_a_into_i32_store8_sa, into: wkl_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(wkl_i32_add_ss, wkl_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa, then: wkl_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(
      wkl_br_if_i32_lt_u_as, wkl_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa, then: wkl_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa,
      then: wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa,
      into: wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(wkl_i32_load8_u_s, wkl_i32_and_ai, then: wkl_i32_load8_u_s_then_i32_and_ai, into: wkl_i32_load8_u_s_into_i32_and_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_add_ai, then: wkl_i32_shr_u_ai_then_i32_add_ai, into: wkl_i32_shr_u_ai_into_i32_add_ai)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_load_s, then: wkl_br_if_i32_lt_u_as_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_lt_u_as_then_i32_load_s, then: wkl_i32_load_s_then_br_if_i32_lt_u_as_then_i32_load_s, into: wkl_i32_load_s_into_br_if_i32_lt_u_as_then_i32_load_s)
    rows.add(wkl_br_if_s, wkl_i32_load_s_into_br_if_i32_lt_u_as_then_i32_load_s, then: wkl_br_if_s_then_i32_load_s_into_br_if_i32_lt_u_as_then_i32_load_s)
    rows.add(wkl_i32_load16_u_a, wkl_br_if_i32_eq_as, then: wkl_i32_load16_u_a_then_br_if_i32_eq_as, into: wkl_i32_load16_u_a_into_br_if_i32_eq_as)
    rows.add(wkl_i32_load_s, wkl_i32_load16_u_a_into_br_if_i32_eq_as, then: wkl_i32_load_s_then_i32_load16_u_a_into_br_if_i32_eq_as, into: wkl_i32_load_s_into_i32_load16_u_a_into_br_if_i32_eq_as)
    rows.add(wkl_br_if_i32_eq_as, wkl_i32_load_s_into_br_if_a, then: wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a)
    rows.add(wkl_i32_add_si, wkl_copy_then_copy_then_i32_load_s, then: wkl_i32_add_si_then_copy_then_copy_then_i32_load_s)
    rows.add(wkl_i32_load_a, wkl_i32_add_si_then_copy_then_copy_then_i32_load_s, then: wkl_i32_load_a_then_i32_add_si_then_copy_then_copy_then_i32_load_s)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_i32_add_si_then_copy_then_copy_then_i32_load_s, then: wkl_i32_add_si_then_i32_load_a_then_i32_add_si_then_copy_then_copy_then_i32_load_s,
      into: wkl_i32_add_si_into_i32_load_a_then_i32_add_si_then_copy_then_copy_then_i32_load_s)
    rows.add(wkl_br_if_i32_le_u_ai, wkl_constant32_then_br, then: wkl_br_if_i32_le_u_ai_then_constant32_then_br)
    rows.add(
      wkl_i32_and_ai, wkl_br_if_i32_le_u_ai_then_constant32_then_br, then: wkl_i32_and_ai_then_br_if_i32_le_u_ai_then_constant32_then_br,
      into: wkl_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br)
    rows.add(
      wkl_i32_add_si, wkl_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br, then: wkl_i32_add_si_then_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br,
      into: wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br)
    rows.add(
      wkl_br_if_i32_ne_si, wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br,
      then: wkl_br_if_i32_ne_si_then_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br)
    rows.add(wkl_i32_mul_si, wkl_i32_load_a_into_i32_add_as, then: wkl_i32_mul_si_then_i32_load_a_into_i32_add_as, into: wkl_i32_mul_si_into_i32_load_a_into_i32_add_as)
    rows.add(wkl_i32_load_a, wkl_i32_add_as_into_i32_store_sa, then: wkl_i32_load_a_then_i32_add_as_into_i32_store_sa, into: wkl_i32_load_a_into_i32_add_as_into_i32_store_sa)
    rows.add(wkl_global_set_a, wkl_return_integer, then: wkl_global_set_a_then_return_integer)
    rows.add(wkl_i32_add_si, wkl_global_set_a_then_return_integer, then: wkl_i32_add_si_then_global_set_a_then_return_integer, into: wkl_i32_add_si_into_global_set_a_then_return_integer)
    rows.add(wkl_global_set_a, wkl_i32_load_s, then: wkl_global_set_a_then_i32_load_s)
    rows.add(wkl_i32_add_ai, wkl_global_set_a_then_i32_load_s, then: wkl_i32_add_ai_then_global_set_a_then_i32_load_s, into: wkl_i32_add_ai_into_global_set_a_then_i32_load_s)
    rows.add(wkl_global_get_integer, wkl_i32_add_ai_into_global_set_a_then_i32_load_s, then: wkl_global_get_integer_then_i32_add_ai_into_global_set_a_then_i32_load_s)
    rows.add(wkl_i32_and_ai, wkl_i32_mul_as, then: wkl_i32_and_ai_then_i32_mul_as, into: wkl_i32_and_ai_into_i32_mul_as)
    rows.add(wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_mul_as, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_as, into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as)
    rows.add(wkl_i32_mul_as, wkl_i32_shr_u_ai_into_i32_and_ai, then: wkl_i32_mul_as_then_i32_shr_u_ai_into_i32_and_ai, into: wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
    rows.add(wkl_i32_mul_as, wkl_i32_shr_u_ai, then: wkl_i32_mul_as_then_i32_shr_u_ai, into: wkl_i32_mul_as_into_i32_shr_u_ai)
    rows.add(wkl_i32_load16_u_a, wkl_br_if_i32_eq_as_then_i32_load_s, then: wkl_i32_load16_u_a_then_br_if_i32_eq_as_then_i32_load_s, into: wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s)
    rows.add(wkl_i32_load8_u_a, wkl_i32_and_si, then: wkl_i32_load8_u_a_then_i32_and_si)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_a, then: wkl_i32_load8_u_a_then_br_if_a, into: wkl_i32_load8_u_a_into_br_if_a)
    rows.add(wkl_i32_load_s, wkl_i32_load8_u_a_into_br_if_a, then: wkl_i32_load_s_then_i32_load8_u_a_into_br_if_a, into: wkl_i32_load_s_into_i32_load8_u_a_into_br_if_a)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_constant32, then: wkl_br_if_a_then_i32_add_si_then_constant32)
    rows.add(
      wkl_i32_load8_u_a, wkl_br_if_a_then_i32_add_si_then_constant32, then: wkl_i32_load8_u_a_then_br_if_a_then_i32_add_si_then_constant32,
      into: wkl_i32_load8_u_a_into_br_if_a_then_i32_add_si_then_constant32)
    rows.add(wkl_i32_add_ss, wkl_i32_add_si_into_br_if_a, then: wkl_i32_add_ss_then_i32_add_si_into_br_if_a)
    rows.add(wkl_constant32, wkl_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s, then: wkl_constant32_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_i32_add_si, wkl_constant32_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s, then: wkl_i32_add_si_then_constant32_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_ne_ai, then: wkl_i32_load8_u_a_then_br_if_i32_ne_ai, into: wkl_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_br_if_i32_ne_ai, then: wkl_i32_add_si_then_i32_load8_u_a_into_br_if_i32_ne_ai, into: wkl_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(wkl_constant32, wkl_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai, then: wkl_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(wkl_br_if_a, wkl_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai, then: wkl_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai,
      then: wkl_i32_add_si_then_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai,
      into: wkl_i32_add_si_into_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_i32_load8_u_a_then_br_if_i32_ne_ai_then_i32_add_ss, into: wkl_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_i32_add_si_then_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_constant32, wkl_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_si, into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(wkl_i32_load_s, wkl_i32_mul_si, then: wkl_i32_load_s_then_i32_mul_si)
    rows.add(wkl_i32_and_si, wkl_i32_xor_as, then: wkl_i32_and_si_then_i32_xor_as, into: wkl_i32_and_si_into_i32_xor_as)
    rows.add(wkl_br_if_a, wkl_i32_load_s_into_i32_load16_u_a, then: wkl_br_if_a_then_i32_load_s_into_i32_load16_u_a)
    rows.add(wkl_select_integer_a, wkl_i32_add_ai, then: wkl_select_integer_a_then_i32_add_ai, into: wkl_select_integer_a_into_i32_add_ai)
    rows.add(wkl_i32_and_si, wkl_select_integer_a_into_i32_add_ai, then: wkl_i32_and_si_then_select_integer_a_into_i32_add_ai, into: wkl_i32_and_si_into_select_integer_a_into_i32_add_ai)
    rows.add(wkl_i32_add_as, wkl_i32_and_si_into_select_integer_a_into_i32_add_ai, then: wkl_i32_add_as_then_i32_and_si_into_select_integer_a_into_i32_add_ai)
    rows.add(wkl_copy, wkl_br_if_a, then: wkl_copy_then_br_if_a)
    rows.add(wkl_i32_xor_as, wkl_br_if_i32_eq_ai, then: wkl_i32_xor_as_then_br_if_i32_eq_ai, into: wkl_i32_xor_as_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_load_s, wkl_i32_load8_u_a_then_i32_and_si, then: wkl_i32_load_s_then_i32_load8_u_a_then_i32_and_si, into: wkl_i32_load_s_into_i32_load8_u_a_then_i32_and_si)
    rows.add(wkl_i32_load8_u_a, wkl_i32_and_si_into_i32_xor_as, then: wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as)
    rows.add(wkl_i32_and_si, wkl_i32_xor_as_into_br_if_i32_eq_ai, then: wkl_i32_and_si_then_i32_xor_as_into_br_if_i32_eq_ai, into: wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_as, then: wkl_constant64_then_br_if_i64_lt_u_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_s_into_br_if_a, then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a)
    rows.add(wkl_i32_xor_as, wkl_br_if_i32_eq_ai_then_i32_load_s, then: wkl_i32_xor_as_then_br_if_i32_eq_ai_then_i32_load_s, into: wkl_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s)
    rows.add(wkl_i32_mul_si, wkl_i32_store_as, then: wkl_i32_mul_si_then_i32_store_as, into: wkl_i32_mul_si_into_i32_store_as)
    rows.add(wkl_copy, wkl_br_if_i32_lt_u_ss, then: wkl_copy_then_br_if_i32_lt_u_ss)
    rows.add(wkl_copy, wkl_copy_then_br_if_i32_lt_u_ss, then: wkl_copy_then_copy_then_br_if_i32_lt_u_ss)
    rows.add(wkl_constant64, wkl_i32_load8_u_s, then: wkl_constant64_then_i32_load8_u_s)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_a, then: wkl_i32_add_si_then_i32_add_si_into_br_if_a)
    rows.add(wkl_i32_load_s, wkl_i32_mul_si_into_i32_add_as, then: wkl_i32_load_s_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_i32_load8_u_s, wkl_i32_mul_ai, then: wkl_i32_load8_u_s_then_i32_mul_ai, into: wkl_i32_load8_u_s_into_i32_mul_ai)
    rows.add(wkl_br_if_a, wkl_i32_load_s_into_i32_load8_u_a, then: wkl_br_if_a_then_i32_load_s_into_i32_load8_u_a)
    rows.add(wkl_i32_add_si, wkl_br_if_a_then_i32_add_si, then: wkl_i32_add_si_then_br_if_a_then_i32_add_si, into: wkl_i32_add_si_into_br_if_a_then_i32_add_si)
    rows.add(wkl_i32_and_ai, wkl_br_if_a, then: wkl_i32_and_ai_then_br_if_a, into: wkl_i32_and_ai_into_br_if_a)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_as_into_i32_load_a, then: wkl_i32_mul_ai_then_i32_add_as_into_i32_load_a, into: wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a)
    rows.add(wkl_i32_add_as, wkl_i64_load_a, then: wkl_i32_add_as_then_i64_load_a, into: wkl_i32_add_as_into_i64_load_a)
    rows.add(wkl_f64_load_a, wkl_f64_mul_as_into_f64_sub_sa, then: wkl_f64_load_a_then_f64_mul_as_into_f64_sub_sa, into: wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa)
    rows.add(wkl_select_integer_ii_a, wkl_br, then: wkl_select_integer_ii_a_then_br)
    rows.add(wkl_i32_mul_si, wkl_i32_shr_u_ai, then: wkl_i32_mul_si_then_i32_shr_u_ai, into: wkl_i32_mul_si_into_i32_shr_u_ai)
    rows.add(wkl_i32_mul_as, wkl_i32_add_as_into_i32_add_as, then: wkl_i32_mul_as_then_i32_add_as_into_i32_add_as, into: wkl_i32_mul_as_into_i32_add_as_into_i32_add_as)
    rows.add(wkl_copy, wkl_copy_then_br, then: wkl_copy_then_copy_then_br)
    rows.add(wkl_i32_store_sa, wkl_copy_then_copy_then_br, then: wkl_i32_store_sa_then_copy_then_copy_then_br)
    rows.add(wkl_i32_load_a, wkl_i32_store_sa, then: wkl_i32_load_a_then_i32_store_sa, into: wkl_i32_load_a_into_i32_store_sa)
    rows.add(wkl_i32_add_si, wkl_copy_then_br, then: wkl_i32_add_si_then_copy_then_br)
    rows.add(
      wkl_i32_load_a, wkl_i64_xor_as_then_constant64_then_i64_mul_as, then: wkl_i32_load_a_then_i64_xor_as_then_constant64_then_i64_mul_as,
      into: wkl_i32_load_a_into_i64_xor_as_then_constant64_then_i64_mul_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_copy, then: wkl_br_if_i32_ne_as_then_copy)
    rows.add(wkl_br_if_a, wkl_i32_mul_si, then: wkl_br_if_a_then_i32_mul_si)
    rows.add(wkl_i32_add_si, wkl_br_if_a_then_i32_mul_si, then: wkl_i32_add_si_then_br_if_a_then_i32_mul_si, into: wkl_i32_add_si_into_br_if_a_then_i32_mul_si)
    rows.add(wkl_i64_mul_as, wkl_i32_add_si, then: wkl_i64_mul_as_then_i32_add_si)
    rows.add(wkl_i32_add_ss, wkl_i32_add_si_then_i32_add_si, then: wkl_i32_add_ss_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_add_as, wkl_i32_add_ss_then_i32_add_si, then: wkl_i32_add_as_then_i32_add_ss_then_i32_add_si)
    rows.add(wkl_constant64, wkl_i64_mul_as_then_i32_add_si, then: wkl_constant64_then_i64_mul_as_then_i32_add_si)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_rem_u_ai, then: wkl_i32_shr_u_ai_then_i32_rem_u_ai, into: wkl_i32_shr_u_ai_into_i32_rem_u_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_shr_u_ai_into_i32_rem_u_ai, then: wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_rem_u_ai, into: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai)
    rows.add(wkl_i32_load8_u_s, wkl_i32_mul_ai_into_i32_load_a, then: wkl_i32_load8_u_s_then_i32_mul_ai_into_i32_load_a, into: wkl_i32_load8_u_s_into_i32_mul_ai_into_i32_load_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_mul_ai_into_i32_load_a, then: wkl_i32_load8_u_a_then_i32_mul_ai_into_i32_load_a, into: wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a)
    rows.add(wkl_constant64, wkl_i32_load8_u_s_into_i32_mul_ai, then: wkl_constant64_then_i32_load8_u_s_into_i32_mul_ai)
    rows.add(wkl_i32_load_a, wkl_i32_gt_s_as, then: wkl_i32_load_a_then_i32_gt_s_as, into: wkl_i32_load_a_into_i32_gt_s_as)
    rows.add(wkl_select_integer_a, wkl_i32_mul_si_into_i32_load_a, then: wkl_select_integer_a_then_i32_mul_si_into_i32_load_a)
    rows.add(wkl_select_integer_a, wkl_i32_mul_si, then: wkl_select_integer_a_then_i32_mul_si)
    rows.add(wkl_i32_mul_si, wkl_i32_load_a_into_i32_gt_s_as, then: wkl_i32_mul_si_then_i32_load_a_into_i32_gt_s_as, into: wkl_i32_mul_si_into_i32_load_a_into_i32_gt_s_as)
    rows.add(wkl_i32_load_a, wkl_i32_mul_si_into_i32_load_a, then: wkl_i32_load_a_then_i32_mul_si_into_i32_load_a)
    rows.add(wkl_i32_gt_s_as, wkl_select_integer_a, then: wkl_i32_gt_s_as_then_select_integer_a, into: wkl_i32_gt_s_as_into_select_integer_a)
    rows.add(wkl_i32_load_a, wkl_i32_gt_s_as_into_select_integer_a, then: wkl_i32_load_a_then_i32_gt_s_as_into_select_integer_a, into: wkl_i32_load_a_into_i32_gt_s_as_into_select_integer_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_eq_si_then_br_if_i32_eq_si)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_eq_ai_then_i32_add_si, then: wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_i32_add_si, into: wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_i32_add_si)
    rows.add(wkl_i32_store_as, wkl_copy, then: wkl_i32_store_as_then_copy)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_mul_si, then: wkl_br_if_i32_lt_u_as_then_i32_mul_si)
    rows.add(wkl_i32_add_as, wkl_copy, then: wkl_i32_add_as_then_copy)
    rows.add(wkl_copy, wkl_br_if_a_then_i32_add_si, then: wkl_copy_then_br_if_a_then_i32_add_si)
    rows.add(wkl_br_if_i32_ge_s_ss, wkl_i32_add_si, then: wkl_br_if_i32_ge_s_ss_then_i32_add_si)
    rows.add(wkl_i64_xor_as, wkl_i64_extend_i32_u_s, then: wkl_i64_xor_as_then_i64_extend_i32_u_s)
    rows.add(wkl_i64_add_as, wkl_i64_xor_as_then_i64_extend_i32_u_s, then: wkl_i64_add_as_then_i64_xor_as_then_i64_extend_i32_u_s, into: wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s, then: wkl_i64_extend_i32_u_s_then_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s,
      into: wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
    rows.add(
      wkl_i64_add_as, wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s,
      then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s,
      then: wkl_i64_extend_i32_u_s_then_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s,
      into: wkl_i64_extend_i32_u_s_into_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
    rows.add(wkl_i64_xor_as, wkl_return, then: wkl_i64_xor_as_then_return)
    rows.add(wkl_i64_add_as, wkl_i64_xor_as_then_return, then: wkl_i64_add_as_then_i64_xor_as_then_return, into: wkl_i64_add_as_into_i64_xor_as_then_return)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_add_as_into_i64_xor_as_then_return, then: wkl_i64_extend_i32_u_s_then_i64_add_as_into_i64_xor_as_then_return,
      into: wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return)
    rows.add(wkl_i64_xor_as, wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return, then: wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return)
    rows.add(
      wkl_i64_add_as, wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return,
      then: wkl_i64_add_as_then_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return,
      into: wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return)
    rows.add(wkl_i32_store_ia, wkl_return, then: wkl_i32_store_ia_then_return)
    rows.add(wkl_i32_add_ai, wkl_i32_store_ia_then_return, then: wkl_i32_add_ai_then_i32_store_ia_then_return)
    rows.add(
      wkl_i32_load_i, wkl_i32_add_ai_then_i32_store_ia_then_return, then: wkl_i32_load_i_then_i32_add_ai_then_i32_store_ia_then_return,
      into: wkl_i32_load_i_into_i32_add_ai_then_i32_store_ia_then_return)
    rows.add(wkl_select_integer_a, wkl_return, then: wkl_select_integer_a_then_return)
    rows.add(wkl_br_if_i32_ne_as, wkl_copy_then_call, then: wkl_br_if_i32_ne_as_then_copy_then_call)
    rows.add(wkl_copy, wkl_br_if_i32_ne_as_then_copy_then_call, then: wkl_copy_then_br_if_i32_ne_as_then_copy_then_call)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_i32_ne_as_then_copy_then_call, then: wkl_i32_add_si_then_copy_then_br_if_i32_ne_as_then_copy_then_call)
    rows.add(wkl_f64_add_as, wkl_return, then: wkl_f64_add_as_then_return)
    rows.add(wkl_f64_mul_ai, wkl_f64_add_as_then_return, then: wkl_f64_mul_ai_then_f64_add_as_then_return, into: wkl_f64_mul_ai_into_f64_add_as_then_return)
    rows.add(
      wkl_f64_sub_ss, wkl_f64_mul_ai_into_f64_add_as_then_return, then: wkl_f64_sub_ss_then_f64_mul_ai_into_f64_add_as_then_return,
      into: wkl_f64_sub_ss_into_f64_mul_ai_into_f64_add_as_then_return)
    rows.add(wkl_f32_add_as, wkl_return, then: wkl_f32_add_as_then_return)
    rows.add(wkl_f32_convert_i32_u_s, wkl_f32_add_as_then_return, then: wkl_f32_convert_i32_u_s_then_f32_add_as_then_return, into: wkl_f32_convert_i32_u_s_into_f32_add_as_then_return)
    rows.add(wkl_f32_mul_si, wkl_f32_convert_i32_u_s_into_f32_add_as_then_return, then: wkl_f32_mul_si_then_f32_convert_i32_u_s_into_f32_add_as_then_return)
  }

  private static func rows3(_ rows: inout FusionRows) {
    rows.add(wkl_i32_shr_u_si, wkl_copy_then_call, then: wkl_i32_shr_u_si_then_copy_then_call)
    rows.add(wkl_copy, wkl_i32_shr_u_si_then_copy_then_call, then: wkl_copy_then_i32_shr_u_si_then_copy_then_call)
    rows.add(wkl_copy, wkl_br_if_i32_ne_as, then: wkl_copy_then_br_if_i32_ne_as)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_i32_ne_as, then: wkl_i32_add_si_then_copy_then_br_if_i32_ne_as)
    rows.add(wkl_copy, wkl_i32_add_si_then_copy_then_br_if_i32_ne_as, then: wkl_copy_then_i32_add_si_then_copy_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load_s, then: wkl_br_if_i32_lt_s_si_then_i32_load_s)
    rows.add(wkl_i32_add_ss, wkl_i32_add_ss, then: wkl_i32_add_ss_then_i32_add_ss)
    rows.add(wkl_i32_mul_si, wkl_i32_store_as_then_copy, then: wkl_i32_mul_si_then_i32_store_as_then_copy, into: wkl_i32_mul_si_into_i32_store_as_then_copy)
    rows.add(wkl_br_if_i32_gt_s_as, wkl_i32_mul_si, then: wkl_br_if_i32_gt_s_as_then_i32_mul_si)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_gt_s_as_then_i32_mul_si, then: wkl_i32_load_a_then_br_if_i32_gt_s_as_then_i32_mul_si, into: wkl_i32_load_a_into_br_if_i32_gt_s_as_then_i32_mul_si)
    rows.add(wkl_br_if_i32_gt_s_as, wkl_i32_mul_si_into_i32_store_as, then: wkl_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as)
    rows.add(wkl_i32_load_s, wkl_i32_add_si_then_copy, then: wkl_i32_load_s_then_i32_add_si_then_copy)
    rows.add(wkl_i32_and_ai, wkl_br_if_i32_ge_u_ai, then: wkl_i32_and_ai_then_br_if_i32_ge_u_ai, into: wkl_i32_and_ai_into_br_if_i32_ge_u_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_and_ai_into_br_if_i32_ge_u_ai, then: wkl_i32_add_ai_then_i32_and_ai_into_br_if_i32_ge_u_ai, into: wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
    rows.add(
      wkl_i32_or_ai, wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai, then: wkl_i32_or_ai_then_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai,
      into: wkl_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai, then: wkl_i32_load8_u_a_then_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai,
      into: wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai,
      then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
    rows.add(wkl_i32_add_ss, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_and_ai, wkl_i32_add_as, then: wkl_i32_and_ai_then_i32_add_as, into: wkl_i32_and_ai_into_i32_add_as)
    rows.add(wkl_copy, wkl_br_if_i32_lt_s_ss, then: wkl_copy_then_br_if_i32_lt_s_ss)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_i32_lt_s_ss, then: wkl_i32_add_si_then_copy_then_br_if_i32_lt_s_ss)
    rows.add(wkl_i32_load_s, wkl_i32_add_si_then_copy_then_br_if_i32_lt_s_ss, then: wkl_i32_load_s_then_i32_add_si_then_copy_then_br_if_i32_lt_s_ss)
    rows.add(wkl_br_if_i32_lt_s_ss, wkl_i32_load_s, then: wkl_br_if_i32_lt_s_ss_then_i32_load_s)
    rows.add(wkl_copy, wkl_br_if_i32_lt_s_ss_then_i32_load_s, then: wkl_copy_then_br_if_i32_lt_s_ss_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_i32_lt_s_ss_then_i32_load_s, then: wkl_i32_add_si_then_copy_then_br_if_i32_lt_s_ss_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_eq_si, then: wkl_i32_add_si_then_br_if_i32_eq_si)
    rows.add(wkl_i64_mul_as, wkl_i32_add_si_into_br_if_a, then: wkl_i64_mul_as_then_i32_add_si_into_br_if_a)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_mul_ai, then: wkl_i32_shr_u_ai_then_i32_mul_ai, into: wkl_i32_shr_u_ai_into_i32_mul_ai)
    rows.add(wkl_i32_mul_si, wkl_i32_shr_u_ai_into_i32_mul_ai, then: wkl_i32_mul_si_then_i32_shr_u_ai_into_i32_mul_ai, into: wkl_i32_mul_si_into_i32_shr_u_ai_into_i32_mul_ai)
    rows.add(wkl_i32_mul_si, wkl_i32_load_a_then_i32_mul_si, then: wkl_i32_mul_si_then_i32_load_a_then_i32_mul_si, into: wkl_i32_mul_si_into_i32_load_a_then_i32_mul_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_u_as_then_i32_mul_si, then: wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_mul_si, into: wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_mul_si)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_mul_si_into_i32_load_a, then: wkl_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a)
    rows.add(wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as, into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
    rows.add(wkl_br_if_i32_lt_u_ss, wkl_return_integer, then: wkl_br_if_i32_lt_u_ss_then_return_integer)
    rows.add(wkl_copy, wkl_br_if_i32_lt_u_ss_then_return_integer, then: wkl_copy_then_br_if_i32_lt_u_ss_then_return_integer)
    rows.add(wkl_br_if_i32_ge_s_ss, wkl_i32_add_si_then_copy, then: wkl_br_if_i32_ge_s_ss_then_i32_add_si_then_copy)
    rows.add(wkl_i32_and_si, wkl_i32_shr_u_si, then: wkl_i32_and_si_then_i32_shr_u_si)
    rows.add(wkl_i32_add_si, wkl_i32_load16_s_a, then: wkl_i32_add_si_then_i32_load16_s_a, into: wkl_i32_add_si_into_i32_load16_s_a)
    rows.add(wkl_i32_mul_si, wkl_i32_or_ai, then: wkl_i32_mul_si_then_i32_or_ai, into: wkl_i32_mul_si_into_i32_or_ai)
    rows.add(wkl_copy, wkl_i32_mul_si_into_i32_or_ai, then: wkl_copy_then_i32_mul_si_into_i32_or_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_br_if_i32_ne_ai_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_s, then: wkl_br_if_i32_eq_si_then_br_if_s)
    rows.add(wkl_f64_sub_sa, wkl_i32_add_si, then: wkl_f64_sub_sa_then_i32_add_si)
    rows.add(wkl_f64_load_a, wkl_f64_sub_sa_then_i32_add_si, then: wkl_f64_load_a_then_f64_sub_sa_then_i32_add_si, into: wkl_f64_load_a_into_f64_sub_sa_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_sub_sa_then_i32_add_si, then: wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa_then_i32_add_si,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si)
    rows.add(wkl_f64_load_s, wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si, then: wkl_f64_load_s_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_f64_load_s, then: wkl_i32_add_si_then_f64_load_s)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_f64_load_s, then: wkl_i32_add_si_then_i32_add_si_then_f64_load_s)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_add_si_then_f64_load_s, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_f64_load_s)
    rows.add(wkl_select_integer_a, wkl_i32_xor_as_then_i32_add_si, then: wkl_select_integer_a_then_i32_xor_as_then_i32_add_si, into: wkl_select_integer_a_into_i32_xor_as_then_i32_add_si)
    rows.add(wkl_i32_xor_ss, wkl_i32_rotl_ai_into_i32_add_as, then: wkl_i32_xor_ss_then_i32_rotl_ai_into_i32_add_as, into: wkl_i32_xor_ss_into_i32_rotl_ai_into_i32_add_as)
    rows.add(wkl_i32_xor_ss, wkl_i32_rotl_ai, then: wkl_i32_xor_ss_then_i32_rotl_ai, into: wkl_i32_xor_ss_into_i32_rotl_ai)
    rows.add(wkl_i32_xor_as, wkl_i32_rotl_ai_into_i32_add_as, then: wkl_i32_xor_as_then_i32_rotl_ai_into_i32_add_as, into: wkl_i32_xor_as_into_i32_rotl_ai_into_i32_add_as)
    rows.add(wkl_i32_xor_as, wkl_br_if_i32_gt_s_si, then: wkl_i32_xor_as_then_br_if_i32_gt_s_si)
    rows.add(wkl_i32_shr_u_si, wkl_i32_gt_u_ss_into_select_integer_a, then: wkl_i32_shr_u_si_then_i32_gt_u_ss_into_select_integer_a)
    rows.add(wkl_i32_shr_u_si, wkl_i32_gt_u_ss, then: wkl_i32_shr_u_si_then_i32_gt_u_ss)
    rows.add(wkl_i32_add_ai, wkl_i32_div_u_sa, then: wkl_i32_add_ai_then_i32_div_u_sa, into: wkl_i32_add_ai_into_i32_div_u_sa)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_add_ai_into_i32_div_u_sa, then: wkl_i32_shr_u_ai_then_i32_add_ai_into_i32_div_u_sa, into: wkl_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa)
    rows.add(wkl_i32_or_as, wkl_i32_xor_as, then: wkl_i32_or_as_then_i32_xor_as, into: wkl_i32_or_as_into_i32_xor_as)
    rows.add(wkl_i32_popcnt_s, wkl_i32_or_as_into_i32_xor_as, then: wkl_i32_popcnt_s_then_i32_or_as_into_i32_xor_as, into: wkl_i32_popcnt_s_into_i32_or_as_into_i32_xor_as)
    rows.add(wkl_i32_popcnt_s, wkl_i32_or_as, then: wkl_i32_popcnt_s_then_i32_or_as, into: wkl_i32_popcnt_s_into_i32_or_as)
    rows.add(wkl_i32_or_as, wkl_i32_xor_as_then_br_if_i32_gt_s_si, then: wkl_i32_or_as_then_i32_xor_as_then_br_if_i32_gt_s_si, into: wkl_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si)
    rows.add(wkl_i32_or_ai, wkl_i32_mul_as_into_i32_add_as, then: wkl_i32_or_ai_then_i32_mul_as_into_i32_add_as, into: wkl_i32_or_ai_into_i32_mul_as_into_i32_add_as)
    rows.add(wkl_i32_clz_a, wkl_i32_mul_ai, then: wkl_i32_clz_a_then_i32_mul_ai, into: wkl_i32_clz_a_into_i32_mul_ai)
    rows.add(wkl_i32_or_ai, wkl_i32_clz_a_into_i32_mul_ai, then: wkl_i32_or_ai_then_i32_clz_a_into_i32_mul_ai, into: wkl_i32_or_ai_into_i32_clz_a_into_i32_mul_ai)
    rows.add(wkl_i32_or_ai, wkl_i32_clz_a, then: wkl_i32_or_ai_then_i32_clz_a, into: wkl_i32_or_ai_into_i32_clz_a)
    rows.add(wkl_i32_add_as, wkl_i32_shr_u_ai, then: wkl_i32_add_as_then_i32_shr_u_ai, into: wkl_i32_add_as_into_i32_shr_u_ai)
    rows.add(wkl_i32_mul_as, wkl_i32_add_as_into_i32_shr_u_ai, then: wkl_i32_mul_as_then_i32_add_as_into_i32_shr_u_ai, into: wkl_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai)
    rows.add(wkl_i32_mul_ai, wkl_i32_popcnt_s_into_i32_or_as, then: wkl_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as)
    rows.add(wkl_i32_mul_ai, wkl_i32_popcnt_s, then: wkl_i32_mul_ai_then_i32_popcnt_s)
    rows.add(wkl_i32_div_u_sa, wkl_i32_xor_ss_into_i32_rotl_ai, then: wkl_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
    rows.add(wkl_i32_div_u_sa, wkl_i32_xor_ss, then: wkl_i32_div_u_sa_then_i32_xor_ss)
    rows.add(wkl_i32_clz_a, wkl_i32_mul_ai_then_i32_popcnt_s, then: wkl_i32_clz_a_then_i32_mul_ai_then_i32_popcnt_s, into: wkl_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s)
    rows.add(wkl_i32_and_si, wkl_i32_shr_u_si_then_i32_gt_u_ss, then: wkl_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss)
    rows.add(wkl_i32_add_ss, wkl_i32_xor_as, then: wkl_i32_add_ss_then_i32_xor_as, into: wkl_i32_add_ss_into_i32_xor_as)
    rows.add(wkl_i32_add_as, wkl_i32_shr_u_ai_into_i32_add_ai, then: wkl_i32_add_as_then_i32_shr_u_ai_into_i32_add_ai, into: wkl_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai)
    rows.add(wkl_i32_add_as, wkl_i32_or_ai_into_i32_clz_a, then: wkl_i32_add_as_then_i32_or_ai_into_i32_clz_a, into: wkl_i32_add_as_into_i32_or_ai_into_i32_clz_a)
    rows.add(wkl_i32_add_ai, wkl_i32_div_u_sa_then_i32_xor_ss, then: wkl_i32_add_ai_then_i32_div_u_sa_then_i32_xor_ss, into: wkl_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ss_into_i32_xor_as, then: wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_xor_as)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_add_si, then: wkl_br_if_i32_lt_u_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss, into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_constant32, wkl_copy_then_call, then: wkl_constant32_then_copy_then_call)
    rows.add(wkl_i64_xor_ss, wkl_constant64, then: wkl_i64_xor_ss_then_constant64)
    rows.add(wkl_i32_store8_sa, wkl_copy, then: wkl_i32_store8_sa_then_copy)
    rows.add(wkl_i32_load_s, wkl_copy_then_call, then: wkl_i32_load_s_then_copy_then_call)
    rows.add(wkl_br_if_i32_ne_si, wkl_br_if_i32_ne_si, then: wkl_br_if_i32_ne_si_then_br_if_i32_ne_si)
    rows.add(wkl_i32_store8_sa, wkl_copy_then_i32_add_si, then: wkl_i32_store8_sa_then_copy_then_i32_add_si)
    rows.add(wkl_f64_mul_ai, wkl_f64_add_as, then: wkl_f64_mul_ai_then_f64_add_as, into: wkl_f64_mul_ai_into_f64_add_as)
    rows.add(wkl_i32_add_as, wkl_constant32_then_br, then: wkl_i32_add_as_then_constant32_then_br)
    rows.add(wkl_i32_mul_si, wkl_i32_add_as_then_constant32_then_br, then: wkl_i32_mul_si_then_i32_add_as_then_constant32_then_br, into: wkl_i32_mul_si_into_i32_add_as_then_constant32_then_br)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_mul_si_into_i32_add_as_then_constant32_then_br, then: wkl_br_if_i32_ne_si_then_i32_mul_si_into_i32_add_as_then_constant32_then_br)
    rows.add(wkl_i64_add_as, wkl_i64_xor_as_into_i64_rotl_ai, then: wkl_i64_add_as_then_i64_xor_as_into_i64_rotl_ai, into: wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_ne_as_then_return_integer, then: wkl_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer)
    rows.add(
      wkl_i32_load_s, wkl_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer, then: wkl_i32_load_s_then_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer,
      into: wkl_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer)
    rows.add(
      wkl_i32_add_ai, wkl_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer, then: wkl_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer
    )
    rows.add(
      wkl_i32_mul_ai, wkl_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer,
      then: wkl_i32_mul_ai_then_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer,
      into: wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer)
    rows.add(wkl_i32_and_ai, wkl_i32_mul_ai_into_i32_add_ai, then: wkl_i32_and_ai_then_i32_mul_ai_into_i32_add_ai, into: wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai)
    rows.add(
      wkl_i32_add_si, wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai, then: wkl_i32_add_si_then_i32_and_ai_into_i32_mul_ai_into_i32_add_ai,
      into: wkl_i32_add_si_into_i32_and_ai_into_i32_mul_ai_into_i32_add_ai)
    rows.add(wkl_i32_xor_as, wkl_i32_and_ai, then: wkl_i32_xor_as_then_i32_and_ai, into: wkl_i32_xor_as_into_i32_and_ai)
    rows.add(wkl_i32_add_ss, wkl_return, then: wkl_i32_add_ss_then_return)
    rows.add(wkl_f64_add_as, wkl_i32_add_si_then_i32_add_si, then: wkl_f64_add_as_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_load8_u_a, wkl_i32_and_ai, then: wkl_i32_load8_u_a_then_i32_and_ai, into: wkl_i32_load8_u_a_into_i32_and_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_br_if_i32_ne_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_eq_si_then_i32_load_s, then: wkl_br_if_i32_eq_si_then_br_if_i32_eq_si_then_i32_load_s)
    rows.add(wkl_i32_or_ai, wkl_br_if_i32_lt_u_as_then_i32_add_si, then: wkl_i32_or_ai_then_br_if_i32_lt_u_as_then_i32_add_si, into: wkl_i32_or_ai_into_br_if_i32_lt_u_as_then_i32_add_si)
    rows.add(wkl_constant64, wkl_i64_mul_as_then_br, then: wkl_constant64_then_i64_mul_as_then_br)
    rows.add(wkl_i32_xor_as, wkl_i32_and_ai_into_i32_mul_ai, then: wkl_i32_xor_as_then_i32_and_ai_into_i32_mul_ai, into: wkl_i32_xor_as_into_i32_and_ai_into_i32_mul_ai)
    rows.add(wkl_i32_load_a, wkl_i32_shr_u_si, then: wkl_i32_load_a_then_i32_shr_u_si)
    rows.add(wkl_i32_mul_ai, wkl_i32_load_a_then_i32_shr_u_si, then: wkl_i32_mul_ai_then_i32_load_a_then_i32_shr_u_si, into: wkl_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si)
    rows.add(wkl_i32_load_a, wkl_i32_shr_u_si_into_i32_xor_as, then: wkl_i32_load_a_then_i32_shr_u_si_into_i32_xor_as)
    rows.add(wkl_i32_eq_as, wkl_i32_add_as, then: wkl_i32_eq_as_then_i32_add_as, into: wkl_i32_eq_as_into_i32_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_eq_as_into_i32_add_as, then: wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as, into: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_eq_as, then: wkl_i32_load8_u_a_then_i32_eq_as, into: wkl_i32_load8_u_a_into_i32_eq_as)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_a_then_i32_add_si, then: wkl_i32_load8_u_a_then_br_if_a_then_i32_add_si, into: wkl_i32_load8_u_a_into_br_if_a_then_i32_add_si)
    rows.add(wkl_i32_eq_as, wkl_i32_add_as_then_i32_add_si, then: wkl_i32_eq_as_then_i32_add_as_then_i32_add_si, into: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_eq_as, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_eq_as, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si, into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(
      wkl_i32_add_ai, wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_add_ai_then_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      into: wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(
      wkl_i32_load_a, wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      then: wkl_i32_load_a_then_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      into: wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_and_si, then: wkl_br_if_i32_ne_as_then_i32_and_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_and_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_and_si, into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_and_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_and_si, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_i32_and_si)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_ss_then_i32_add_si, then: wkl_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai, then: wkl_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
    rows.add(
      wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai,
      then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
    rows.add(wkl_i32_add_as, wkl_i32_load8_u_a, then: wkl_i32_add_as_then_i32_load8_u_a, into: wkl_i32_add_as_into_i32_load8_u_a)
    rows.add(wkl_i32_load16_s_a, wkl_i32_mul_as, then: wkl_i32_load16_s_a_then_i32_mul_as, into: wkl_i32_load16_s_a_into_i32_mul_as)
    rows.add(wkl_i32_xor_as, wkl_i32_rotl_si_into_i32_xor_as, then: wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as)
    rows.add(wkl_i32_xor_as, wkl_i32_add_as_then_copy, then: wkl_i32_xor_as_then_i32_add_as_then_copy, into: wkl_i32_xor_as_into_i32_add_as_then_copy)
    rows.add(wkl_i32_rotl_si, wkl_i32_xor_as_then_i32_rotl_si, then: wkl_i32_rotl_si_then_i32_xor_as_then_i32_rotl_si, into: wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si)
    rows.add(wkl_i32_rotl_si, wkl_i32_xor_as_into_i32_add_as, then: wkl_i32_rotl_si_then_i32_xor_as_into_i32_add_as, into: wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as)
    rows.add(wkl_i32_rotl_si, wkl_i32_rotl_si_into_i32_xor_as, then: wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as)
    rows.add(wkl_i32_rotl_si, wkl_i32_rotl_si, then: wkl_i32_rotl_si_then_i32_rotl_si)
    rows.add(wkl_copy, wkl_i32_xor_ss, then: wkl_copy_then_i32_xor_ss)
    rows.add(wkl_copy, wkl_copy_then_i32_xor_ss, then: wkl_copy_then_copy_then_i32_xor_ss)
    rows.add(wkl_br_if_a, wkl_i32_add_ss, then: wkl_br_if_a_then_i32_add_ss)
    rows.add(wkl_constant32, wkl_copy_then_copy, then: wkl_constant32_then_copy_then_copy)
    rows.add(wkl_i32_load_s, wkl_i32_and_ai, then: wkl_i32_load_s_then_i32_and_ai, into: wkl_i32_load_s_into_i32_and_ai)
    rows.add(wkl_select_integer_a, wkl_br, then: wkl_select_integer_a_then_br)
    rows.add(wkl_i32_load_a, wkl_select_integer_a_then_br, then: wkl_i32_load_a_then_select_integer_a_then_br, into: wkl_i32_load_a_into_select_integer_a_then_br)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_select_integer_a_then_br, then: wkl_i32_add_si_then_i32_load_a_into_select_integer_a_then_br,
      into: wkl_i32_add_si_into_i32_load_a_into_select_integer_a_then_br)
    rows.add(wkl_i32_add_ai, wkl_i32_add_si_into_i32_load_a_into_select_integer_a_then_br, then: wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_into_select_integer_a_then_br)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_into_select_integer_a_then_br,
      then: wkl_i32_mul_si_then_i32_add_ai_then_i32_add_si_into_i32_load_a_into_select_integer_a_then_br,
      into: wkl_i32_mul_si_into_i32_add_ai_then_i32_add_si_into_i32_load_a_into_select_integer_a_then_br)
    rows.add(wkl_f64_store_sa, wkl_i32_add_si_into_f64_load_a, then: wkl_f64_store_sa_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_i32_add_si, wkl_f64_mul_ss, then: wkl_i32_add_si_then_f64_mul_ss)
    rows.add(wkl_i64_store_ss, wkl_i32_add_si_then_f64_mul_ss, then: wkl_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
    rows.add(wkl_i32_add_si, wkl_f64_mul_ss_into_f64_mul_as, then: wkl_i32_add_si_then_f64_mul_ss_into_f64_mul_as)
    rows.add(wkl_f64_store_sa, wkl_f64_load_s, then: wkl_f64_store_sa_then_f64_load_s)
    rows.add(wkl_f64_sub_sa, wkl_f64_store_sa_then_f64_load_s, then: wkl_f64_sub_sa_then_f64_store_sa_then_f64_load_s, into: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
    rows.add(wkl_f64_sub_sa, wkl_f64_mul_as, then: wkl_f64_sub_sa_then_f64_mul_as, into: wkl_f64_sub_sa_into_f64_mul_as)
    rows.add(wkl_f64_load_s, wkl_f64_mul_ss, then: wkl_f64_load_s_then_f64_mul_ss)
    rows.add(wkl_f64_store_sa, wkl_f64_load_s_then_f64_mul_ss, then: wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_as_into_f64_sub_sa, then: wkl_f64_mul_ss_then_f64_mul_as_into_f64_sub_sa, into: wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa)
    rows.add(wkl_f64_mul_as, wkl_f64_load_a, then: wkl_f64_mul_as_then_f64_load_a)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_as_then_f64_load_a, then: wkl_f64_mul_ss_then_f64_mul_as_then_f64_load_a, into: wkl_f64_mul_ss_into_f64_mul_as_then_f64_load_a)
    rows.add(wkl_f64_load_a, wkl_f64_add_as, then: wkl_f64_load_a_then_f64_add_as, into: wkl_f64_load_a_into_f64_add_as)
    rows.add(wkl_f64_mul_as, wkl_f64_load_a_into_f64_add_as, then: wkl_f64_mul_as_then_f64_load_a_into_f64_add_as)
    rows.add(wkl_f64_load_s, wkl_f64_mul_ss_into_f64_mul_as, then: wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as)
    rows.add(wkl_f64_load_a, wkl_f64_sub_sa_into_f64_mul_as, then: wkl_f64_load_a_then_f64_sub_sa_into_f64_mul_as, into: wkl_f64_load_a_into_f64_sub_sa_into_f64_mul_as)
    rows.add(wkl_f64_load_a, wkl_f64_add_as_then_i64_store_ss, then: wkl_f64_load_a_then_f64_add_as_then_i64_store_ss, into: wkl_f64_load_a_into_f64_add_as_then_i64_store_ss)
    rows.add(wkl_f64_add_as, wkl_i64_store_ss_then_i32_add_si, then: wkl_f64_add_as_then_i64_store_ss_then_i32_add_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_si_then_br_if_i32_eq_si, then: wkl_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si)
    rows.add(wkl_i32_store_sa, wkl_copy_then_br, then: wkl_i32_store_sa_then_copy_then_br)
    rows.add(wkl_i32_load_a, wkl_i32_store_sa_then_copy_then_br, then: wkl_i32_load_a_then_i32_store_sa_then_copy_then_br, into: wkl_i32_load_a_into_i32_store_sa_then_copy_then_br)
    rows.add(wkl_i32_add_ai, wkl_return, then: wkl_i32_add_ai_then_return)
    rows.add(wkl_i32_load16_u_a, wkl_i32_mul_as, then: wkl_i32_load16_u_a_then_i32_mul_as, into: wkl_i32_load16_u_a_into_i32_mul_as)
    rows.add(wkl_i32_mul_si, wkl_i32_add_as_then_i32_add_si, then: wkl_i32_mul_si_then_i32_add_as_then_i32_add_si, into: wkl_i32_mul_si_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_i32_store_sa, then: wkl_i32_add_si_then_i32_load_a_into_i32_store_sa, into: wkl_i32_add_si_into_i32_load_a_into_i32_store_sa)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_into_i32_load_a_into_i32_store_sa, then: wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_store_sa)
    rows.add(wkl_i32_store_ss, wkl_copy, then: wkl_i32_store_ss_then_copy)
    rows.add(wkl_i32_mul_si, wkl_i32_add_as_into_i64_load_a, then: wkl_i32_mul_si_then_i32_add_as_into_i64_load_a, into: wkl_i32_mul_si_into_i32_add_as_into_i64_load_a)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_add_as_into_i64_xor_as, then: wkl_i64_extend_i32_u_s_then_i64_add_as_into_i64_xor_as, into: wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as)
    rows.add(wkl_i32_mul_si, wkl_i32_add_ai_then_return, then: wkl_i32_mul_si_then_i32_add_ai_then_return, into: wkl_i32_mul_si_into_i32_add_ai_then_return)
    rows.add(wkl_copy, wkl_i32_shr_u_si, then: wkl_copy_then_i32_shr_u_si)
    rows.add(wkl_br_if_s, wkl_i32_add_si, then: wkl_br_if_s_then_i32_add_si)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_mul_si, then: wkl_br_if_a_then_i32_add_si_then_i32_mul_si)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_a, then: wkl_i32_add_si_then_copy_then_br_if_a)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_i32_load_s, then: wkl_br_if_i32_ge_u_as_then_i32_load_s)
    rows.add(wkl_i32_add_ai, wkl_i32_load_a, then: wkl_i32_add_ai_then_i32_load_a, into: wkl_i32_add_ai_into_i32_load_a)
    rows.add(wkl_i64_extend_i32_u_s, wkl_copy, then: wkl_i64_extend_i32_u_s_then_copy)
    rows.add(wkl_i64_add_ss, wkl_i64_xor_as, then: wkl_i64_add_ss_then_i64_xor_as, into: wkl_i64_add_ss_into_i64_xor_as)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_ge_u_as, then: wkl_i32_load_s_then_br_if_i32_ge_u_as, into: wkl_i32_load_s_into_br_if_i32_ge_u_as)
    rows.add(wkl_i32_add_ai, wkl_i32_store_ia, then: wkl_i32_add_ai_then_i32_store_ia)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_load_s_then_i32_load_s, then: wkl_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s)
    rows.add(wkl_copy, wkl_i32_add_si_then_br, then: wkl_copy_then_i32_add_si_then_br)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_mul_si_into_i32_add_as, then: wkl_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_i64_extend_i32_u_s, wkl_copy_then_br, then: wkl_i64_extend_i32_u_s_then_copy_then_br)
    rows.add(wkl_i32_add_ai, wkl_i32_load8_u_a, then: wkl_i32_add_ai_then_i32_load8_u_a, into: wkl_i32_add_ai_into_i32_load8_u_a)
    rows.add(wkl_i32_add_as, wkl_i64_load_a_into_i64_store_sa, then: wkl_i32_add_as_then_i64_load_a_into_i64_store_sa, into: wkl_i32_add_as_into_i64_load_a_into_i64_store_sa)
    rows.add(wkl_i32_add_ai, wkl_i32_store_sa_then_i32_load_s, then: wkl_i32_add_ai_then_i32_store_sa_then_i32_load_s, into: wkl_i32_add_ai_into_i32_store_sa_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_lt_s_si, then: wkl_i32_load_s_then_br_if_i32_lt_s_si)
  }

  private static func rows4(_ rows: inout FusionRows) {
    rows.add(wkl_i32_add_si, wkl_call, then: wkl_i32_add_si_then_call)
    rows.add(wkl_copy, wkl_i32_add_si_into_br_if_i32_ne_ai, then: wkl_copy_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_ge_u_as_then_i32_load_s, then: wkl_i32_load_s_then_br_if_i32_ge_u_as_then_i32_load_s, into: wkl_i32_load_s_into_br_if_i32_ge_u_as_then_i32_load_s)
    rows.add(wkl_i64_xor_ss, wkl_i32_add_si, then: wkl_i64_xor_ss_then_i32_add_si)
    rows.add(wkl_i64_rotl_si, wkl_i64_xor_ss, then: wkl_i64_rotl_si_then_i64_xor_ss)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si_then_i64_xor_ss, then: wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si_into_i64_xor_as, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
    rows.add(wkl_i64_rotl_si, wkl_i64_xor_ss_then_i32_add_si, then: wkl_i64_rotl_si_then_i64_xor_ss_then_i32_add_si)
    rows.add(wkl_i64_rotl_si, wkl_i64_add_ss_into_i64_xor_as, then: wkl_i64_rotl_si_then_i64_add_ss_into_i64_xor_as)
    rows.add(wkl_i64_rotl_si, wkl_i64_add_as_into_i64_xor_as, then: wkl_i64_rotl_si_then_i64_add_as_into_i64_xor_as, into: wkl_i64_rotl_si_into_i64_add_as_into_i64_xor_as)
    rows.add(wkl_i64_rotl_ai, wkl_i64_rotl_si_into_i64_add_as, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
    rows.add(wkl_i64_load_a, wkl_i64_xor_as_into_i64_add_as, then: wkl_i64_load_a_then_i64_xor_as_into_i64_add_as, into: wkl_i64_load_a_into_i64_xor_as_into_i64_add_as)
    rows.add(wkl_i64_load_a, wkl_i64_xor_as, then: wkl_i64_load_a_then_i64_xor_as, into: wkl_i64_load_a_into_i64_xor_as)
    rows.add(wkl_i64_add_ss, wkl_i64_xor_as_into_i64_add_as, then: wkl_i64_add_ss_then_i64_xor_as_into_i64_add_as, into: wkl_i64_add_ss_into_i64_xor_as_into_i64_add_as)
    rows.add(wkl_i64_add_as, wkl_i64_rotl_si_into_i64_xor_as, then: wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as)
    rows.add(wkl_i32_add_si, wkl_i64_load_a_into_i64_xor_as, then: wkl_i32_add_si_then_i64_load_a_into_i64_xor_as, into: wkl_i32_add_si_into_i64_load_a_into_i64_xor_as)
    rows.add(wkl_i32_load_a, wkl_copy_then_copy, then: wkl_i32_load_a_then_copy_then_copy)
    rows.add(wkl_i32_add_as, wkl_i32_load_s, then: wkl_i32_add_as_then_i32_load_s)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_store8_sa_then_copy, then: wkl_i32_shr_u_ai_then_i32_store8_sa_then_copy, into: wkl_i32_shr_u_ai_into_i32_store8_sa_then_copy)
    rows.add(wkl_i32_add_as, wkl_i32_and_si, then: wkl_i32_add_as_then_i32_and_si)
    rows.add(wkl_i32_gt_s_as, wkl_return, then: wkl_i32_gt_s_as_then_return)
    rows.add(wkl_i32_load_s, wkl_i32_gt_s_as_then_return, then: wkl_i32_load_s_then_i32_gt_s_as_then_return, into: wkl_i32_load_s_into_i32_gt_s_as_then_return)
    rows.add(wkl_i32_load_s, wkl_i32_load_s_into_i32_gt_s_as_then_return, then: wkl_i32_load_s_then_i32_load_s_into_i32_gt_s_as_then_return)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_eq_si_then_br_if_s, then: wkl_i32_add_si_then_br_if_i32_eq_si_then_br_if_s)
    rows.add(wkl_br_if_s, wkl_i64_extend_i32_u_s_then_copy, then: wkl_br_if_s_then_i64_extend_i32_u_s_then_copy)
    rows.add(wkl_br_if_s, wkl_i64_extend_i32_u_s, then: wkl_br_if_s_then_i64_extend_i32_u_s)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_s_then_i64_extend_i32_u_s, then: wkl_br_if_i32_eq_si_then_br_if_s_then_i64_extend_i32_u_s)
    rows.add(wkl_i32_mul_as, wkl_return, then: wkl_i32_mul_as_then_return)
    rows.add(wkl_i32_or_si, wkl_i32_mul_as_then_return, then: wkl_i32_or_si_then_i32_mul_as_then_return, into: wkl_i32_or_si_into_i32_mul_as_then_return)
    rows.add(wkl_i32_or_si, wkl_i32_mul_as, then: wkl_i32_or_si_then_i32_mul_as, into: wkl_i32_or_si_into_i32_mul_as)
    rows.add(wkl_i32_and_si, wkl_br_if_i32_ne_ai, then: wkl_i32_and_si_then_br_if_i32_ne_ai, into: wkl_i32_and_si_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_store8_as, wkl_i32_add_si, then: wkl_i32_store8_as_then_i32_add_si)
    rows.add(wkl_i32_store_sa, wkl_return_integer, then: wkl_i32_store_sa_then_return_integer)
    rows.add(wkl_i32_load_s, wkl_i32_load_s_into_br_if_i32_ge_u_as, then: wkl_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_i32_load_s_then_copy, then: wkl_br_if_i32_ge_u_as_then_i32_load_s_then_copy)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si_then_i32_add_si, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_copy, wkl_copy_then_br_table_s, then: wkl_copy_then_copy_then_br_table_s)
    rows.add(wkl_copy, wkl_copy_then_constant32, then: wkl_copy_then_copy_then_constant32)
    rows.add(wkl_br_if_s, wkl_copy_then_copy_then_constant32, then: wkl_br_if_s_then_copy_then_copy_then_constant32)
    rows.add(wkl_constant32, wkl_br_if_s_then_copy_then_copy_then_constant32, then: wkl_constant32_then_br_if_s_then_copy_then_copy_then_constant32)
    rows.add(wkl_i32_xor_as, wkl_i32_add_as_then_i32_add_si, then: wkl_i32_xor_as_then_i32_add_as_then_i32_add_si, into: wkl_i32_xor_as_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_i32_add_as, then: wkl_i32_add_si_then_i32_load_a_into_i32_add_as, into: wkl_i32_add_si_into_i32_load_a_into_i32_add_as)
    rows.add(wkl_i32_add_as, wkl_i32_load_a_into_i32_store_sa, then: wkl_i32_add_as_then_i32_load_a_into_i32_store_sa, into: wkl_i32_add_as_into_i32_load_a_into_i32_store_sa)
    rows.add(wkl_i32_load8_u_i, wkl_br_if_i32_ne_ai_then_i32_add_si, then: wkl_i32_load8_u_i_then_br_if_i32_ne_ai_then_i32_add_si, into: wkl_i32_load8_u_i_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_s_into_i32_add_ai, then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai)
    rows.add(wkl_i32_add_ai, wkl_f64_load_a, then: wkl_i32_add_ai_then_f64_load_a, into: wkl_i32_add_ai_into_f64_load_a)
    rows.add(wkl_i32_add_ss, wkl_i32_add_ai_into_f64_load_a, then: wkl_i32_add_ss_then_i32_add_ai_into_f64_load_a, into: wkl_i32_add_ss_into_i32_add_ai_into_f64_load_a)
    rows.add(wkl_f32_mul_as, wkl_f32_mul_ss, then: wkl_f32_mul_as_then_f32_mul_ss)
    rows.add(wkl_f32_add_as, wkl_i32_add_si_into_f32_load_a, then: wkl_f32_add_as_then_i32_add_si_into_f32_load_a)
    rows.add(wkl_f32_add_as, wkl_i32_add_si, then: wkl_f32_add_as_then_i32_add_si)
    rows.add(wkl_f32_add_as, wkl_f32_mul_ss, then: wkl_f32_add_as_then_f32_mul_ss)
    rows.add(wkl_f32_add_as, wkl_br_if_f32_lt_ai, then: wkl_f32_add_as_then_br_if_f32_lt_ai, into: wkl_f32_add_as_into_br_if_f32_lt_ai)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_lt_u_as, then: wkl_i32_load_s_then_br_if_i32_lt_u_as, into: wkl_i32_load_s_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_and_ai, wkl_br_if_i32_eq_ai_then_i32_load_s, then: wkl_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s, into: wkl_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s)
    rows.add(wkl_i64_load_a, wkl_constant64, then: wkl_i64_load_a_then_constant64)
    rows.add(wkl_i32_mul_ai, wkl_i32_load16_u_a, then: wkl_i32_mul_ai_then_i32_load16_u_a, into: wkl_i32_mul_ai_into_i32_load16_u_a)
    rows.add(wkl_i32_load16_u_a, wkl_i32_add_si, then: wkl_i32_load16_u_a_then_i32_add_si)
    rows.add(wkl_i32_load_i, wkl_i32_add_ai_then_i32_store_ia, then: wkl_i32_load_i_then_i32_add_ai_then_i32_store_ia, into: wkl_i32_load_i_into_i32_add_ai_then_i32_store_ia)
    rows.add(wkl_i32_load_i, wkl_i32_add_ai, then: wkl_i32_load_i_then_i32_add_ai, into: wkl_i32_load_i_into_i32_add_ai)
    rows.add(wkl_i32_load_a, wkl_i32_mul_si_into_i32_add_as, then: wkl_i32_load_a_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_f32_sub_sa, wkl_f32_add_as_into_br_if_f32_lt_ai, then: wkl_f32_sub_sa_then_f32_add_as_into_br_if_f32_lt_ai, into: wkl_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai)
    rows.add(wkl_f32_sub_sa, wkl_f32_add_as, then: wkl_f32_sub_sa_then_f32_add_as, into: wkl_f32_sub_sa_into_f32_add_as)
    rows.add(wkl_f32_mul_ss, wkl_f32_mul_ss_into_f32_add_as, then: wkl_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
    rows.add(wkl_f32_mul_ss, wkl_f32_mul_ss, then: wkl_f32_mul_ss_then_f32_mul_ss)
    rows.add(wkl_f32_add_as, wkl_f32_sub_sa, then: wkl_f32_add_as_then_f32_sub_sa, into: wkl_f32_add_as_into_f32_sub_sa)
    rows.add(wkl_f32_mul_ss, wkl_f32_add_as_into_f32_sub_sa, then: wkl_f32_mul_ss_then_f32_add_as_into_f32_sub_sa, into: wkl_f32_mul_ss_into_f32_add_as_into_f32_sub_sa)
    rows.add(wkl_f32_mul_ss, wkl_f32_add_as_then_f32_mul_ss, then: wkl_f32_mul_ss_then_f32_add_as_then_f32_mul_ss, into: wkl_f32_mul_ss_into_f32_add_as_then_f32_mul_ss)
    rows.add(wkl_f32_mul_as, wkl_i32_add_si_into_f32_load_a, then: wkl_f32_mul_as_then_i32_add_si_into_f32_load_a)
    rows.add(wkl_f32_mul_as, wkl_i32_add_si, then: wkl_f32_mul_as_then_i32_add_si)
    rows.add(wkl_f32_mul_as, wkl_f32_mul_ss_then_f32_mul_ss, then: wkl_f32_mul_as_then_f32_mul_ss_then_f32_mul_ss)
    rows.add(wkl_f32_load_s, wkl_f32_load_s, then: wkl_f32_load_s_then_f32_load_s)
    rows.add(wkl_f32_mul_as, wkl_f32_load_s_then_f32_load_s, then: wkl_f32_mul_as_then_f32_load_s_then_f32_load_s)
    rows.add(wkl_f32_mul_as, wkl_f32_load_s, then: wkl_f32_mul_as_then_f32_load_s)
    rows.add(wkl_f32_mul_as, wkl_f32_add_as_then_i32_add_si, then: wkl_f32_mul_as_then_f32_add_as_then_i32_add_si, into: wkl_f32_mul_as_into_f32_add_as_then_i32_add_si)
    rows.add(wkl_f32_load_s, wkl_f32_mul_as_then_i32_add_si, then: wkl_f32_load_s_then_f32_mul_as_then_i32_add_si, into: wkl_f32_load_s_into_f32_mul_as_then_i32_add_si)
    rows.add(wkl_f32_load_s, wkl_f32_load_s_into_f32_sub_sa, then: wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa)
    rows.add(wkl_f32_load_a, wkl_f32_mul_as_then_f32_load_s, then: wkl_f32_load_a_then_f32_mul_as_then_f32_load_s, into: wkl_f32_load_a_into_f32_mul_as_then_f32_load_s)
    rows.add(wkl_f32_add_as, wkl_f32_sub_sa_into_f32_add_as, then: wkl_f32_add_as_then_f32_sub_sa_into_f32_add_as, into: wkl_f32_add_as_into_f32_sub_sa_into_f32_add_as)
    rows.add(wkl_f32_add_as, wkl_f32_mul_ss_into_f32_add_as, then: wkl_f32_add_as_then_f32_mul_ss_into_f32_add_as)
    rows.add(wkl_f32_add_as, wkl_f32_mul_as_then_f32_mul_ss, then: wkl_f32_add_as_then_f32_mul_as_then_f32_mul_ss, into: wkl_f32_add_as_into_f32_mul_as_then_f32_mul_ss)
    rows.add(wkl_i32_or_ai, wkl_i32_add_ai_into_i32_and_ai, then: wkl_i32_or_ai_then_i32_add_ai_into_i32_and_ai, into: wkl_i32_or_ai_into_i32_add_ai_into_i32_and_ai)
    rows.add(wkl_i32_or_ai, wkl_i32_add_ai, then: wkl_i32_or_ai_then_i32_add_ai, into: wkl_i32_or_ai_into_i32_add_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_or_ai_into_i32_add_ai, then: wkl_i32_load8_u_a_then_i32_or_ai_into_i32_add_ai, into: wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_or_ai, then: wkl_i32_load8_u_a_then_i32_or_ai, into: wkl_i32_load8_u_a_into_i32_or_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_or_ai, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_or_ai, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_or_ai)
    rows.add(wkl_copy, wkl_constant32_then_copy, then: wkl_copy_then_constant32_then_copy)
    rows.add(wkl_i32_add_si, wkl_br_if_a_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_a_then_i32_add_ss, into: wkl_i32_add_si_into_br_if_a_then_i32_add_ss)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_si, then: wkl_br_if_i32_lt_s_as_then_i32_add_si)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_lt_s_as_then_i32_add_si, then: wkl_i32_load_a_then_br_if_i32_lt_s_as_then_i32_add_si, into: wkl_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_lt_s_as, then: wkl_i32_load_a_then_br_if_i32_lt_s_as, into: wkl_i32_load_a_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_br_if_i32_lt_s_as, then: wkl_i32_add_si_then_i32_load_a_into_br_if_i32_lt_s_as, into: wkl_i32_add_si_into_i32_load_a_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_i32_store_sa_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_load16_u_a, wkl_i32_add_si_into_i32_load16_u_a, then: wkl_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a)
    rows.add(wkl_br_if_s, wkl_i32_load_s, then: wkl_br_if_s_then_i32_load_s)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_load_s, then: wkl_br_if_i32_ne_si_then_i32_load_s)
    rows.add(wkl_i32_load_a, wkl_i32_add_si, then: wkl_i32_load_a_then_i32_add_si)
    rows.add(wkl_f64_load_a, wkl_f64_load_s, then: wkl_f64_load_a_then_f64_load_s)
    rows.add(wkl_i32_add_si, wkl_i32_load16_s_a_into_i32_mul_as, then: wkl_i32_add_si_then_i32_load16_s_a_into_i32_mul_as, into: wkl_i32_add_si_into_i32_load16_s_a_into_i32_mul_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_return_integer, then: wkl_br_if_i32_eq_ai_then_return_integer)
    rows.add(wkl_i32_add_as, wkl_i32_add_as_then_i32_add_si, then: wkl_i32_add_as_then_i32_add_as_then_i32_add_si, into: wkl_i32_add_as_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_select_integer_is_s, wkl_i32_add_as_into_i32_add_as_then_i32_add_si, then: wkl_select_integer_is_s_then_i32_add_as_into_i32_add_as_then_i32_add_si,
      into: wkl_select_integer_is_s_into_i32_add_as_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_select_integer_is_s, wkl_i32_gt_s_ss, then: wkl_select_integer_is_s_then_i32_gt_s_ss)
    rows.add(wkl_i32_gt_s_as, wkl_select_integer_is_a, then: wkl_i32_gt_s_as_then_select_integer_is_a, into: wkl_i32_gt_s_as_into_select_integer_is_a)
    rows.add(wkl_i32_add_as, wkl_i32_gt_s_as_into_select_integer_is_a, then: wkl_i32_add_as_then_i32_gt_s_as_into_select_integer_is_a, into: wkl_i32_add_as_into_i32_gt_s_as_into_select_integer_is_a)
    rows.add(
      wkl_i32_load_s, wkl_i32_add_as_into_i32_gt_s_as_into_select_integer_is_a, then: wkl_i32_load_s_then_i32_add_as_into_i32_gt_s_as_into_select_integer_is_a,
      into: wkl_i32_load_s_into_i32_add_as_into_i32_gt_s_as_into_select_integer_is_a)
    rows.add(wkl_i32_add_as, wkl_i32_gt_s_as, then: wkl_i32_add_as_then_i32_gt_s_as, into: wkl_i32_add_as_into_i32_gt_s_as)
    rows.add(wkl_select_integer_is_a, wkl_i32_add_as_into_i32_gt_s_as, then: wkl_select_integer_is_a_then_i32_add_as_into_i32_gt_s_as, into: wkl_select_integer_is_a_into_i32_add_as_into_i32_gt_s_as)
    rows.add(wkl_i32_load_a, wkl_i32_load_s_into_i32_add_as, then: wkl_i32_load_a_then_i32_load_s_into_i32_add_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_i32_load_s_into_i32_add_as, then: wkl_i32_add_si_then_i32_load_a_then_i32_load_s_into_i32_add_as,
      into: wkl_i32_add_si_into_i32_load_a_then_i32_load_s_into_i32_add_as)
    rows.add(wkl_constant32, wkl_br_if_s, then: wkl_constant32_then_br_if_s)
    rows.add(wkl_i32_add_ss, wkl_constant32_then_br_if_s, then: wkl_i32_add_ss_then_constant32_then_br_if_s)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ss_then_constant32_then_br_if_s, then: wkl_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s)
    rows.add(wkl_select_integer_is_a, wkl_i32_gt_s_ss, then: wkl_select_integer_is_a_then_i32_gt_s_ss)
    rows.add(wkl_i32_load_s, wkl_i32_gt_s_as, then: wkl_i32_load_s_then_i32_gt_s_as, into: wkl_i32_load_s_into_i32_gt_s_as)
    rows.add(wkl_f64_load_s, wkl_f64_mul_as, then: wkl_f64_load_s_then_f64_mul_as, into: wkl_f64_load_s_into_f64_mul_as)
    rows.add(wkl_br_if_f32_lt_ai, wkl_i32_add_si_then_i32_add_si, then: wkl_br_if_f32_lt_ai_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_br_if_a, wkl_i32_add_ss_into_i32_add_ai, then: wkl_br_if_a_then_i32_add_ss_into_i32_add_ai)
    rows.add(wkl_i32_store8_si, wkl_i32_add_si, then: wkl_i32_store8_si_then_i32_add_si)
    rows.add(wkl_i32_load_s, wkl_i32_store_sa, then: wkl_i32_load_s_then_i32_store_sa, into: wkl_i32_load_s_into_i32_store_sa)
    rows.add(wkl_i32_load16_u_a, wkl_i32_mul_as_into_i32_shr_u_ai, then: wkl_i32_load16_u_a_then_i32_mul_as_into_i32_shr_u_ai, into: wkl_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai)
    rows.add(wkl_i32_and_ai, wkl_i32_mul_as_into_i32_add_as, then: wkl_i32_and_ai_then_i32_mul_as_into_i32_add_as, into: wkl_i32_and_ai_into_i32_mul_as_into_i32_add_as)
    rows.add(wkl_f64_load_a, wkl_f64_load_s_into_f64_mul_as, then: wkl_f64_load_a_then_f64_load_s_into_f64_mul_as)
    rows.add(wkl_br_if_i32_eq_ss, wkl_i32_load8_u_s_into_i32_and_ai, then: wkl_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
    rows.add(wkl_br_if_a, wkl_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai, then: wkl_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
    rows.add(
      wkl_i32_le_u_as, wkl_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai, then: wkl_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai,
      into: wkl_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
    rows.add(
      wkl_i32_load_s, wkl_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai,
      then: wkl_i32_load_s_then_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai,
      into: wkl_i32_load_s_into_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
    rows.add(wkl_i32_load_s, wkl_i32_load_a_into_i32_add_ai, then: wkl_i32_load_s_then_i32_load_a_into_i32_add_ai, into: wkl_i32_load_s_into_i32_load_a_into_i32_add_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_load_s_into_i32_load_a_into_i32_add_ai, then: wkl_i32_add_ai_then_i32_load_s_into_i32_load_a_into_i32_add_ai)
    rows.add(
      wkl_i32_load_s, wkl_i32_add_ai_then_i32_load_s_into_i32_load_a_into_i32_add_ai, then: wkl_i32_load_s_then_i32_add_ai_then_i32_load_s_into_i32_load_a_into_i32_add_ai,
      into: wkl_i32_load_s_into_i32_add_ai_then_i32_load_s_into_i32_load_a_into_i32_add_ai)
    rows.add(wkl_br_if_i32_eq_as, wkl_br_table_s, then: wkl_br_if_i32_eq_as_then_br_table_s)
    rows.add(wkl_br_if_i32_eq_as, wkl_br_if_i32_eq_as_then_br_table_s, then: wkl_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
    rows.add(
      wkl_i32_add_ai, wkl_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s, then: wkl_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s,
      into: wkl_i32_add_ai_into_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
    rows.add(
      wkl_i32_load_i, wkl_i32_add_ai_into_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s, then: wkl_i32_load_i_then_i32_add_ai_into_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s,
      into: wkl_i32_load_i_into_i32_add_ai_into_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
    rows.add(wkl_i32_load_s, wkl_i32_le_u_as, then: wkl_i32_load_s_then_i32_le_u_as, into: wkl_i32_load_s_into_i32_le_u_as)
    rows.add(wkl_i32_add_ai, wkl_i32_load_s_into_i32_le_u_as, then: wkl_i32_add_ai_then_i32_load_s_into_i32_le_u_as)
    rows.add(
      wkl_i32_load_a, wkl_i32_add_ai_then_i32_load_s_into_i32_le_u_as, then: wkl_i32_load_a_then_i32_add_ai_then_i32_load_s_into_i32_le_u_as,
      into: wkl_i32_load_a_into_i32_add_ai_then_i32_load_s_into_i32_le_u_as)
    rows.add(wkl_i32_add_ss, wkl_i32_add_ss_into_i32_load8_u_a, then: wkl_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a)
    rows.add(wkl_i32_add_ai, wkl_f64_load_a_then_f64_load_s, then: wkl_i32_add_ai_then_f64_load_a_then_f64_load_s, into: wkl_i32_add_ai_into_f64_load_a_then_f64_load_s)
    rows.add(wkl_f64_load_s, wkl_f64_mul_as_into_f64_add_as, then: wkl_f64_load_s_then_f64_mul_as_into_f64_add_as, into: wkl_f64_load_s_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_i32_xor_si, wkl_i32_add_as_then_i32_add_si, then: wkl_i32_xor_si_then_i32_add_as_then_i32_add_si, into: wkl_i32_xor_si_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_xor_si, wkl_i32_add_as, then: wkl_i32_xor_si_then_i32_add_as, into: wkl_i32_xor_si_into_i32_add_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_xor_si_into_i32_add_as, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_xor_si, then: wkl_i32_store8_sa_then_i32_xor_si)
    rows.add(wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_xor_si, then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si, into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si)
    rows.add(wkl_i32_load16_s_s, wkl_i32_load16_s_s, then: wkl_i32_load16_s_s_then_i32_load16_s_s)
    rows.add(wkl_i64_load_s, wkl_constant64, then: wkl_i64_load_s_then_constant64)
    rows.add(wkl_i32_xor_as, wkl_i32_shr_u_si_into_i32_xor_as, then: wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
    rows.add(wkl_i32_xor_as, wkl_i32_shr_u_si, then: wkl_i32_xor_as_then_i32_shr_u_si)
    rows.add(wkl_i32_shr_u_si, wkl_i32_xor_as_into_i32_add_as, then: wkl_i32_shr_u_si_then_i32_xor_as_into_i32_add_as, into: wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as)
    rows.add(wkl_i32_rotl_si, wkl_i32_xor_as_then_i32_shr_u_si, then: wkl_i32_rotl_si_then_i32_xor_as_then_i32_shr_u_si, into: wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si)
    rows.add(wkl_i32_rotl_ai, wkl_i32_rotl_si_into_i32_xor_as, then: wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as)
    rows.add(wkl_i32_rotl_ai, wkl_i32_rotl_si, then: wkl_i32_rotl_ai_then_i32_rotl_si)
    rows.add(wkl_i32_load_a, wkl_i32_rotl_ai_then_i32_rotl_si, then: wkl_i32_load_a_then_i32_rotl_ai_then_i32_rotl_si, into: wkl_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si)
    rows.add(wkl_i32_load_a, wkl_i32_rotl_ai, then: wkl_i32_load_a_then_i32_rotl_ai, into: wkl_i32_load_a_into_i32_rotl_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_i32_rotl_ai, then: wkl_i32_add_si_then_i32_load_a_into_i32_rotl_ai, into: wkl_i32_add_si_into_i32_load_a_into_i32_rotl_ai)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as_then_copy, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_copy, into: wkl_i32_add_si_into_br_if_i32_ne_as_then_copy)
    rows.add(wkl_select_integer_s, wkl_br_if_i32_ne_ss, then: wkl_select_integer_s_then_br_if_i32_ne_ss)
    rows.add(wkl_select_integer_a, wkl_select_integer_s_then_br_if_i32_ne_ss, then: wkl_select_integer_a_then_select_integer_s_then_br_if_i32_ne_ss)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_ne_as, then: wkl_i32_load8_u_s_then_br_if_i32_ne_as, into: wkl_i32_load8_u_s_into_br_if_i32_ne_as)
    rows.add(wkl_i32_and_si, wkl_i32_load8_u_s_into_br_if_i32_ne_as, then: wkl_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
    rows.add(wkl_copy, wkl_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as, then: wkl_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
    rows.add(wkl_br_if_a, wkl_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as, then: wkl_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
    rows.add(
      wkl_i32_load8_u_s, wkl_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as,
      then: wkl_i32_load8_u_s_then_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as,
      into: wkl_i32_load8_u_s_into_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_a, then: wkl_i32_load8_u_s_then_br_if_a, into: wkl_i32_load8_u_s_into_br_if_a)
    rows.add(wkl_i32_load_a, wkl_i32_load8_u_s_into_br_if_a, then: wkl_i32_load_a_then_i32_load8_u_s_into_br_if_a)
    rows.add(
      wkl_i32_add_ai, wkl_i32_load_a_then_i32_load8_u_s_into_br_if_a, then: wkl_i32_add_ai_then_i32_load_a_then_i32_load8_u_s_into_br_if_a,
      into: wkl_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a, then: wkl_i32_mul_ai_then_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a,
      into: wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a)
    rows.add(
      wkl_i32_div_s_ai, wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a,
      then: wkl_i32_div_s_ai_then_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a,
      into: wkl_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a)
    rows.add(wkl_i32_load8_u_s, wkl_i32_gt_u_as, then: wkl_i32_load8_u_s_then_i32_gt_u_as, into: wkl_i32_load8_u_s_into_i32_gt_u_as)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s_into_i32_gt_u_as, then: wkl_i32_add_si_then_i32_load8_u_s_into_i32_gt_u_as)
    rows.add(wkl_i32_and_si, wkl_i32_add_si_then_i32_load8_u_s_into_i32_gt_u_as, then: wkl_i32_and_si_then_i32_add_si_then_i32_load8_u_s_into_i32_gt_u_as)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_ai_into_i32_load_a, then: wkl_i32_mul_ai_then_i32_add_ai_into_i32_load_a, into: wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a)
    rows.add(
      wkl_i32_div_s_ai, wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a, then: wkl_i32_div_s_ai_then_i32_mul_ai_into_i32_add_ai_into_i32_load_a,
      into: wkl_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a)
    rows.add(
      wkl_i32_add_ss, wkl_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a, then: wkl_i32_add_ss_then_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a,
      into: wkl_i32_add_ss_into_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a)
    rows.add(wkl_br_if_i32_lt_s_ss, wkl_i32_add_ss, then: wkl_br_if_i32_lt_s_ss_then_i32_add_ss)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_ne_ai, then: wkl_i32_load8_u_s_then_br_if_i32_ne_ai, into: wkl_i32_load8_u_s_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_load16_u_s, wkl_i32_mul_as, then: wkl_i32_load16_u_s_then_i32_mul_as, into: wkl_i32_load16_u_s_into_i32_mul_as)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_add_ss, then: wkl_br_if_i32_lt_u_as_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_u_as_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_add_ss, into: wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_add_ss)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_add_ss_then_i32_add_ss, then: wkl_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss)
    rows.add(wkl_i32_rem_u_ai, wkl_i32_add_ai, then: wkl_i32_rem_u_ai_then_i32_add_ai, into: wkl_i32_rem_u_ai_into_i32_add_ai)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_global_set_a, then: wkl_i32_store_sa_then_i32_add_si_into_global_set_a)
    rows.add(wkl_br_if_i32_le_u_as, wkl_i32_load_s, then: wkl_br_if_i32_le_u_as_then_i32_load_s)
    rows.add(wkl_i32_store_ss, wkl_i32_store_ss, then: wkl_i32_store_ss_then_i32_store_ss)
    rows.add(wkl_i32_load_a, wkl_i32_add_as_into_i32_add_as, then: wkl_i32_load_a_then_i32_add_as_into_i32_add_as, into: wkl_i32_load_a_into_i32_add_as_into_i32_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_and_ai_into_br_if_i32_eq_ai, then: wkl_i32_load8_u_a_then_i32_and_ai_into_br_if_i32_eq_ai, into: wkl_i32_load8_u_a_into_i32_and_ai_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_load16_s_s, wkl_i32_mul_as, then: wkl_i32_load16_s_s_then_i32_mul_as, into: wkl_i32_load16_s_s_into_i32_mul_as)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_as_into_i32_add_ai, then: wkl_i32_mul_ai_then_i32_add_as_into_i32_add_ai, into: wkl_i32_mul_ai_into_i32_add_as_into_i32_add_ai)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_eq_ai, then: wkl_i32_load_a_then_br_if_i32_eq_ai, into: wkl_i32_load_a_into_br_if_i32_eq_ai)
    rows.add(wkl_f64_sub_sa, wkl_i32_add_si_into_f64_load_a, then: wkl_f64_sub_sa_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_i32_add_as, wkl_br, then: wkl_i32_add_as_then_br)
    rows.add(wkl_i32_and_si, wkl_br_if_i32_ne_ai_then_i32_add_si, then: wkl_i32_and_si_then_br_if_i32_ne_ai_then_i32_add_si, into: wkl_i32_and_si_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(wkl_constant64, wkl_i64_and_ss, then: wkl_constant64_then_i64_and_ss)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_rem_u_ai_into_i32_add_ai, then: wkl_i32_shr_u_ai_then_i32_rem_u_ai_into_i32_add_ai, into: wkl_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_a_then_i32_add_ss, then: wkl_i32_load8_u_a_then_br_if_a_then_i32_add_ss, into: wkl_i32_load8_u_a_into_br_if_a_then_i32_add_ss)
    rows.add(
      wkl_i32_load_s, wkl_i32_load8_u_a_into_br_if_a_then_i32_add_ss, then: wkl_i32_load_s_then_i32_load8_u_a_into_br_if_a_then_i32_add_ss,
      into: wkl_i32_load_s_into_i32_load8_u_a_into_br_if_a_then_i32_add_ss)
    rows.add(wkl_i32_store_sa, wkl_i32_load_s_into_i32_load8_u_a_into_br_if_a_then_i32_add_ss, then: wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a_then_i32_add_ss)
    rows.add(
      wkl_i32_add_as, wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa, then: wkl_i32_add_as_then_i32_load_a_into_i32_add_ai_into_i32_store_sa,
      into: wkl_i32_add_as_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_add_as_into_i32_load_a_into_i32_add_ai_into_i32_store_sa, then: wkl_i32_mul_ai_then_i32_add_as_into_i32_load_a_into_i32_add_ai_into_i32_store_sa,
      into: wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
  }

  private static func rows5(_ rows: inout FusionRows) {
    rows.add(wkl_i32_add_as, wkl_i32_load_a_into_i32_add_ai, then: wkl_i32_add_as_then_i32_load_a_into_i32_add_ai, into: wkl_i32_add_as_into_i32_load_a_into_i32_add_ai)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_add_as_into_i32_load_a_into_i32_add_ai, then: wkl_i32_mul_ai_then_i32_add_as_into_i32_load_a_into_i32_add_ai,
      into: wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_add_ai)
    rows.add(wkl_i32_store_sa, wkl_i32_load_s_into_i32_load8_u_a_into_br_if_a, then: wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a)
    rows.add(
      wkl_i32_add_ai, wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a, then: wkl_i32_add_ai_then_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a,
      into: wkl_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a)
    rows.add(
      wkl_i32_load_a, wkl_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a,
      then: wkl_i32_load_a_then_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a,
      into: wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a)
    rows.add(wkl_i32_store_sa, wkl_i32_load_s_into_i32_load8_u_a, then: wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a)
    rows.add(
      wkl_i32_add_ai, wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a, then: wkl_i32_add_ai_then_i32_store_sa_then_i32_load_s_into_i32_load8_u_a,
      into: wkl_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a)
    rows.add(
      wkl_i32_load_a, wkl_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a, then: wkl_i32_load_a_then_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a,
      into: wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a)
    rows.add(
      wkl_i32_add_as, wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a,
      then: wkl_i32_add_as_then_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a,
      into: wkl_i32_add_as_into_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_call, then: wkl_i32_add_si_then_i32_add_si_then_call)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_then_call, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_call)
    rows.add(wkl_i32_add_ss, wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_call, then: wkl_i32_add_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_call)
    rows.add(wkl_br_if_a, wkl_i32_add_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_call, then: wkl_br_if_a_then_i32_add_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_call)
    rows.add(wkl_i32_load16_s_a, wkl_i32_add_si_into_i32_load16_s_a, then: wkl_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a)
    rows.add(wkl_i32_load16_s_a, wkl_i32_add_si, then: wkl_i32_load16_s_a_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ge_u_as, then: wkl_i32_add_si_then_br_if_i32_ge_u_as, into: wkl_i32_add_si_into_br_if_i32_ge_u_as)
    rows.add(wkl_i32_add_ai, wkl_copy, then: wkl_i32_add_ai_then_copy)
    rows.add(wkl_i32_mul_si, wkl_i32_add_as_then_br, then: wkl_i32_mul_si_then_i32_add_as_then_br, into: wkl_i32_mul_si_into_i32_add_as_then_br)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load_s_then_i32_mul_si, then: wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_lt_s_si_then_i32_load_s, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_s_si_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_store_ss, wkl_return, then: wkl_i32_store_ss_then_return)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_eq_ai_then_return_integer, then: wkl_i32_load_s_then_br_if_i32_eq_ai_then_return_integer, into: wkl_i32_load_s_into_br_if_i32_eq_ai_then_return_integer)
    rows.add(wkl_i64_store_sa, wkl_br, then: wkl_i64_store_sa_then_br)
    rows.add(wkl_i32_store_ss, wkl_br, then: wkl_i32_store_ss_then_br)
    rows.add(wkl_copy, wkl_i32_load_s_into_br_if_i32_eq_ai, then: wkl_copy_then_i32_load_s_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_and_si, wkl_i32_load8_u_s, then: wkl_i32_and_si_then_i32_load8_u_s)
    rows.add(wkl_i32_add_ai, wkl_i32_add_si_into_i32_load_a, then: wkl_i32_add_ai_then_i32_add_si_into_i32_load_a)
    rows.add(wkl_i32_add_as, wkl_i32_load_a_into_br_if_i32_eq_ai, then: wkl_i32_add_as_then_i32_load_a_into_br_if_i32_eq_ai, into: wkl_i32_add_as_into_i32_load_a_into_br_if_i32_eq_ai)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_add_as_into_i32_load_a_into_br_if_i32_eq_ai, then: wkl_i32_mul_ai_then_i32_add_as_into_i32_load_a_into_br_if_i32_eq_ai,
      into: wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_store_sa, wkl_copy_then_copy, then: wkl_i32_store_sa_then_copy_then_copy)
    rows.add(wkl_global_set_a, wkl_return, then: wkl_global_set_a_then_return)
    rows.add(wkl_i32_add_si, wkl_global_set_a_then_return, then: wkl_i32_add_si_then_global_set_a_then_return, into: wkl_i32_add_si_into_global_set_a_then_return)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_gt_u_as, then: wkl_i32_load_s_then_br_if_i32_gt_u_as, into: wkl_i32_load_s_into_br_if_i32_gt_u_as)
    rows.add(wkl_i64_store_ss, wkl_copy, then: wkl_i64_store_ss_then_copy)
    rows.add(wkl_i64_load_s, wkl_constant64_then_br_if_i64_lt_u_as, then: wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as)
    rows.add(wkl_i32_sub_is, wkl_i32_mul_ai_into_i32_add_as, then: wkl_i32_sub_is_then_i32_mul_ai_into_i32_add_as, into: wkl_i32_sub_is_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_sub_is, wkl_i32_mul_ai, then: wkl_i32_sub_is_then_i32_mul_ai, into: wkl_i32_sub_is_into_i32_mul_ai)
    rows.add(wkl_i32_mul_as, wkl_i32_load16_s_s_then_i32_load16_s_s, then: wkl_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s)
    rows.add(wkl_i32_mul_as, wkl_i32_load16_s_s, then: wkl_i32_mul_as_then_i32_load16_s_s)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_le_u_as, then: wkl_i32_load_a_then_br_if_i32_le_u_as, into: wkl_i32_load_a_into_br_if_i32_le_u_as)
    rows.add(wkl_i32_load16_s_s, wkl_i32_mul_as_into_i32_add_as, then: wkl_i32_load16_s_s_then_i32_mul_as_into_i32_add_as, into: wkl_i32_load16_s_s_into_i32_mul_as_into_i32_add_as)
    rows.add(wkl_i32_load16_s_s, wkl_i32_load16_s_s_into_i32_mul_as, then: wkl_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as)
    rows.add(wkl_i32_load16_s_a, wkl_i32_mul_as_then_i32_load16_s_s, then: wkl_i32_load16_s_a_then_i32_mul_as_then_i32_load16_s_s, into: wkl_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
    rows.add(wkl_i32_add_ss, wkl_i32_load16_s_a, then: wkl_i32_add_ss_then_i32_load16_s_a, into: wkl_i32_add_ss_into_i32_load16_s_a)
    rows.add(wkl_f64_add_as, wkl_f64_store_ia, then: wkl_f64_add_as_then_f64_store_ia)
    rows.add(wkl_f64_mul_ai, wkl_f64_add_as_then_f64_store_ia, then: wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia, into: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
    rows.add(
      wkl_f64_load_i, wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia, then: wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as_then_f64_store_ia,
      into: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
    rows.add(wkl_f64_load_i, wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia, then: wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
    rows.add(
      wkl_f64_store_ia, wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia,
      then: wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
    rows.add(wkl_f64_load_i, wkl_f64_load_i, then: wkl_f64_load_i_then_f64_load_i)
    rows.add(wkl_f64_store_ia, wkl_f64_load_i_then_f64_load_i, then: wkl_f64_store_ia_then_f64_load_i_then_f64_load_i)
    rows.add(wkl_f64_add_as, wkl_f64_store_ia_then_f64_load_i_then_f64_load_i, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
    rows.add(
      wkl_f64_mul_ai, wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i, then: wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i,
      into: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
    rows.add(
      wkl_f64_load_i, wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i,
      then: wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i,
      into: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
    rows.add(wkl_f64_store_ia, wkl_f64_load_i, then: wkl_f64_store_ia_then_f64_load_i)
    rows.add(wkl_f64_add_as, wkl_f64_store_ia_then_f64_load_i, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i)
    rows.add(
      wkl_f64_mul_ai, wkl_f64_add_as_then_f64_store_ia_then_f64_load_i, then: wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia_then_f64_load_i,
      into: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i)
    rows.add(
      wkl_f64_load_i, wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i, then: wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i,
      into: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i)
    rows.add(
      wkl_f64_load_i, wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i,
      then: wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i)
    rows.add(wkl_f64_load_i, wkl_f64_mul_ai_into_f64_add_as, then: wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as, into: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as)
    rows.add(wkl_f64_load_i, wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as, then: wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as)
    rows.add(wkl_f64_store_ia, wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as, then: wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as)
    rows.add(
      wkl_f64_add_as, wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as,
      then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as)
    rows.add(wkl_i32_load_s, wkl_i32_add_as_into_i32_store_sa, then: wkl_i32_load_s_then_i32_add_as_into_i32_store_sa, into: wkl_i32_load_s_into_i32_add_as_into_i32_store_sa)
    rows.add(wkl_i32_and_ai, wkl_i32_add_ai, then: wkl_i32_and_ai_then_i32_add_ai, into: wkl_i32_and_ai_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_into_i32_load_a, then: wkl_i32_add_si_then_i32_load_s_into_i32_load_a)
    rows.add(wkl_copy, wkl_return_integer, then: wkl_copy_then_return_integer)
    rows.add(wkl_i32_store_sa, wkl_copy_then_return_integer, then: wkl_i32_store_sa_then_copy_then_return_integer)
    rows.add(wkl_br_if_s, wkl_i32_load_s_into_br_if_i32_lt_u_as, then: wkl_br_if_s_then_i32_load_s_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_store_sa, wkl_i32_store_ss, then: wkl_i32_store_sa_then_i32_store_ss)
    rows.add(wkl_i32_add_ss, wkl_i32_load_a, then: wkl_i32_add_ss_then_i32_load_a, into: wkl_i32_add_ss_into_i32_load_a)
    rows.add(wkl_i32_load_s, wkl_i32_load_a_into_br_if_i32_le_u_as, then: wkl_i32_load_s_then_i32_load_a_into_br_if_i32_le_u_as, into: wkl_i32_load_s_into_i32_load_a_into_br_if_i32_le_u_as)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_ss, then: wkl_constant64_then_br_if_i64_lt_u_ss)
    rows.add(wkl_i32_store_sa, wkl_constant32, then: wkl_i32_store_sa_then_constant32)
    rows.add(wkl_i32_load_s, wkl_copy_then_copy, then: wkl_i32_load_s_then_copy_then_copy)
    rows.add(wkl_i32_load_a, wkl_i32_add_si_then_copy, then: wkl_i32_load_a_then_i32_add_si_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_then_i32_add_si, then: wkl_i32_add_si_then_i32_load_a_then_i32_add_si, into: wkl_i32_add_si_into_i32_load_a_then_i32_add_si)
    rows.add(wkl_i32_add_ai, wkl_br, then: wkl_i32_add_ai_then_br)
    rows.add(wkl_i32_mul_si, wkl_i32_add_ai_then_br, then: wkl_i32_mul_si_then_i32_add_ai_then_br, into: wkl_i32_mul_si_into_i32_add_ai_then_br)
    rows.add(
      wkl_i32_add_as, wkl_i32_store_sa_then_copy_then_copy_then_br, then: wkl_i32_add_as_then_i32_store_sa_then_copy_then_copy_then_br,
      into: wkl_i32_add_as_into_i32_store_sa_then_copy_then_copy_then_br)
    rows.add(
      wkl_i32_load_s, wkl_i32_add_as_into_i32_store_sa_then_copy_then_copy_then_br, then: wkl_i32_load_s_then_i32_add_as_into_i32_store_sa_then_copy_then_copy_then_br,
      into: wkl_i32_load_s_into_i32_add_as_into_i32_store_sa_then_copy_then_copy_then_br)
    rows.add(wkl_i32_wrap_i64_a, wkl_i32_add_ai, then: wkl_i32_wrap_i64_a_then_i32_add_ai, into: wkl_i32_wrap_i64_a_into_i32_add_ai)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_then_i32_add_si, then: wkl_i32_add_as_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_into_i32_and_ai, then: wkl_br_if_i32_ne_ai_then_i32_add_si_into_i32_and_ai)
    rows.add(wkl_i32_store_ss, wkl_i32_load_s, then: wkl_i32_store_ss_then_i32_load_s)
    rows.add(wkl_i32_store8_as, wkl_i32_add_si_then_constant32, then: wkl_i32_store8_as_then_i32_add_si_then_constant32)
    rows.add(wkl_constant32, wkl_i32_add_ss, then: wkl_constant32_then_i32_add_ss)
    rows.add(wkl_i32_load_a, wkl_i32_store_sa_then_br, then: wkl_i32_load_a_then_i32_store_sa_then_br, into: wkl_i32_load_a_into_i32_store_sa_then_br)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_ne_as, then: wkl_i32_load8_u_a_then_br_if_i32_ne_as, into: wkl_i32_load8_u_a_into_br_if_i32_ne_as)
    rows.add(wkl_i32_add_ss, wkl_i32_load8_u_a_into_br_if_i32_ne_as, then: wkl_i32_add_ss_then_i32_load8_u_a_into_br_if_i32_ne_as, into: wkl_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as, then: wkl_i32_load8_u_a_then_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as)
    rows.add(wkl_i64_store_sa, wkl_i32_add_si, then: wkl_i64_store_sa_then_i32_add_si)
    rows.add(wkl_i32_load16_u_s, wkl_i32_load16_u_s, then: wkl_i32_load16_u_s_then_i32_load16_u_s)
    rows.add(wkl_i32_mul_as, wkl_i32_load16_u_s_then_i32_load16_u_s, then: wkl_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s)
    rows.add(wkl_i32_mul_as, wkl_i32_load16_u_s, then: wkl_i32_mul_as_then_i32_load16_u_s)
    rows.add(wkl_i32_load16_u_s, wkl_i32_mul_as_into_i32_shr_u_ai, then: wkl_i32_load16_u_s_then_i32_mul_as_into_i32_shr_u_ai, into: wkl_i32_load16_u_s_into_i32_mul_as_into_i32_shr_u_ai)
    rows.add(wkl_i32_load16_u_s, wkl_i32_load16_u_s_into_i32_mul_as, then: wkl_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as)
    rows.add(wkl_i32_gt_s_ss, wkl_select_integer_is_s, then: wkl_i32_gt_s_ss_then_select_integer_is_s)
    rows.add(wkl_i32_and_ai, wkl_i32_mul_as_then_i32_load16_u_s, then: wkl_i32_and_ai_then_i32_mul_as_then_i32_load16_u_s, into: wkl_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s)
    rows.add(wkl_i32_add_ss, wkl_i32_load16_u_a_then_i32_add_si, then: wkl_i32_add_ss_then_i32_load16_u_a_then_i32_add_si, into: wkl_i32_add_ss_into_i32_load16_u_a_then_i32_add_si)
    rows.add(wkl_i32_add_ss, wkl_i32_load16_u_a, then: wkl_i32_add_ss_then_i32_load16_u_a, into: wkl_i32_add_ss_into_i32_load16_u_a)
    rows.add(wkl_i32_add_ss, wkl_i32_load16_s_a_then_i32_add_si, then: wkl_i32_add_ss_then_i32_load16_s_a_then_i32_add_si, into: wkl_i32_add_ss_into_i32_load16_s_a_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_load16_u_a_into_i32_mul_as, then: wkl_i32_add_si_then_i32_load16_u_a_into_i32_mul_as, into: wkl_i32_add_si_into_i32_load16_u_a_into_i32_mul_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_si_then_i32_load_s, then: wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_load_s)
    rows.add(
      wkl_i32_load_a, wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_load_s, then: wkl_i32_load_a_then_br_if_i32_lt_s_as_then_i32_add_si_then_i32_load_s,
      into: wkl_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_then_i32_add_si_then_copy_then_br_if_i32_lt_s_ss, then: wkl_i32_add_si_then_i32_load_s_then_i32_add_si_then_copy_then_br_if_i32_lt_s_ss)
    rows.add(wkl_br_if_i32_lt_s_ss, wkl_i32_add_si_into_br_if_i32_ge_u_as, then: wkl_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as)
    rows.add(wkl_copy, wkl_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as, then: wkl_copy_then_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as, then: wkl_i32_add_si_then_copy_then_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as)
    rows.add(wkl_constant32, wkl_return_integer, then: wkl_constant32_then_return_integer)
    rows.add(wkl_br_if_i32_ne_ai, wkl_copy, then: wkl_br_if_i32_ne_ai_then_copy)
    rows.add(wkl_i32_add_ai, wkl_i64_load_a, then: wkl_i32_add_ai_then_i64_load_a, into: wkl_i32_add_ai_into_i64_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_then_i32_add_si, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si)
    rows.add(wkl_i32_xor_ss, wkl_return, then: wkl_i32_xor_ss_then_return)
    rows.add(wkl_i32_add_si, wkl_i32_and_ai_into_i32_mul_ai, then: wkl_i32_add_si_then_i32_and_ai_into_i32_mul_ai, into: wkl_i32_add_si_into_i32_and_ai_into_i32_mul_ai)
    rows.add(wkl_i32_xor_ss, wkl_i32_shr_s_ai, then: wkl_i32_xor_ss_then_i32_shr_s_ai, into: wkl_i32_xor_ss_into_i32_shr_s_ai)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_le_u_as_then_i32_load_s, then: wkl_i32_load_a_then_br_if_i32_le_u_as_then_i32_load_s, into: wkl_i32_load_a_into_br_if_i32_le_u_as_then_i32_load_s)
    rows.add(
      wkl_i32_sub_sa, wkl_br_if_a_then_i32_add_si_then_i32_add_si, then: wkl_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si,
      into: wkl_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si, then: wkl_i32_load8_u_s_then_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si,
      into: wkl_i32_load8_u_s_into_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_load8_u_s, wkl_i32_sub_sa, then: wkl_i32_load8_u_s_then_i32_sub_sa, into: wkl_i32_load8_u_s_into_i32_sub_sa)
    rows.add(wkl_i32_load8_u_s, wkl_i32_load8_u_s_into_i32_sub_sa, then: wkl_i32_load8_u_s_then_i32_load8_u_s_into_i32_sub_sa)
    rows.add(wkl_i32_and_si, wkl_br_if_a, then: wkl_i32_and_si_then_br_if_a, into: wkl_i32_and_si_into_br_if_a)
    rows.add(wkl_constant32, wkl_i32_and_si, then: wkl_constant32_then_i32_and_si)
    rows.add(wkl_copy, wkl_br_if_i32_le_u_ss, then: wkl_copy_then_br_if_i32_le_u_ss)
    rows.add(wkl_i32_store_ss, wkl_copy_then_br_if_i32_le_u_ss, then: wkl_i32_store_ss_then_copy_then_br_if_i32_le_u_ss)
    rows.add(wkl_i32_store_ss, wkl_i32_store_ss_then_copy_then_br_if_i32_le_u_ss, then: wkl_i32_store_ss_then_i32_store_ss_then_copy_then_br_if_i32_le_u_ss)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_i32_store_ss_then_i32_store_ss, then: wkl_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss, then: wkl_i32_add_si_then_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss,
      into: wkl_i32_add_si_into_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss)
    rows.add(wkl_i64_and_ss, wkl_constant64, then: wkl_i64_and_ss_then_constant64)
    rows.add(wkl_i32_load_s, wkl_i32_sub_is_into_i32_mul_ai, then: wkl_i32_load_s_then_i32_sub_is_into_i32_mul_ai)
    rows.add(wkl_i32_load_s, wkl_i32_sub_is, then: wkl_i32_load_s_then_i32_sub_is)
    rows.add(wkl_constant64, wkl_i64_and_ss_then_constant64, then: wkl_constant64_then_i64_and_ss_then_constant64)
    rows.add(wkl_br_if_i32_le_u_as, wkl_i32_load_s_into_i32_add_as, then: wkl_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as)
    rows.add(wkl_constant32, wkl_br_if_i32_eq_si, then: wkl_constant32_then_br_if_i32_eq_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_i32_load_a_into_br_if_i32_lt_s_as, then: wkl_i32_add_si_then_i32_add_si_into_i32_load_a_into_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_le_u_ss, wkl_i32_add_si_then_i32_add_si, then: wkl_br_if_i32_le_u_ss_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_copy, wkl_br_if_i32_le_u_ss_then_i32_add_si_then_i32_add_si, then: wkl_copy_then_br_if_i32_le_u_ss_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_sub_sa, wkl_br, then: wkl_i32_sub_sa_then_br)
    rows.add(wkl_i32_add_si, wkl_i32_store8_si, then: wkl_i32_add_si_then_i32_store8_si)
    rows.add(wkl_f64_load_i, wkl_f64_mul_ai, then: wkl_f64_load_i_then_f64_mul_ai, into: wkl_f64_load_i_into_f64_mul_ai)
    rows.add(wkl_f64_load_i, wkl_f64_load_i_into_f64_mul_ai, then: wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai)
    rows.add(wkl_copy, wkl_copy_then_copy_then_br, then: wkl_copy_then_copy_then_copy_then_br)
    rows.add(wkl_i32_store_ss, wkl_copy_then_copy_then_copy_then_br, then: wkl_i32_store_ss_then_copy_then_copy_then_copy_then_br)
    rows.add(wkl_i32_and_ai, wkl_br_if_i32_lt_u_ai, then: wkl_i32_and_ai_then_br_if_i32_lt_u_ai, into: wkl_i32_and_ai_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_add_si, wkl_i32_and_ai_into_br_if_i32_lt_u_ai, then: wkl_i32_add_si_then_i32_and_ai_into_br_if_i32_lt_u_ai, into: wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_copy, then: wkl_br_if_i32_eq_si_then_copy)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_copy, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy)
    rows.add(wkl_copy, wkl_i32_add_si_into_i32_load_a, then: wkl_copy_then_i32_add_si_into_i32_load_a)
    rows.add(wkl_f64_load_a, wkl_i32_add_ss, then: wkl_f64_load_a_then_i32_add_ss)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_or_as, then: wkl_i64_extend_i32_u_s_then_i64_or_as, into: wkl_i64_extend_i32_u_s_into_i64_or_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_i32_add_si_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_add_as, wkl_i32_store_sa_then_copy, then: wkl_i32_add_as_then_i32_store_sa_then_copy, into: wkl_i32_add_as_into_i32_store_sa_then_copy)
    rows.add(wkl_i32_store8_si, wkl_i32_add_si_then_i32_store8_si, then: wkl_i32_store8_si_then_i32_add_si_then_i32_store8_si)
    rows.add(wkl_i32_add_si, wkl_i32_store8_si_then_i32_add_si, then: wkl_i32_add_si_then_i32_store8_si_then_i32_add_si)
    rows.add(wkl_i32_add_ai, wkl_i64_load_a_into_i64_store_sa, then: wkl_i32_add_ai_then_i64_load_a_into_i64_store_sa, into: wkl_i32_add_ai_into_i64_load_a_into_i64_store_sa)
    rows.add(wkl_i32_and_ai, wkl_i32_lt_u_ai, then: wkl_i32_and_ai_then_i32_lt_u_ai, into: wkl_i32_and_ai_into_i32_lt_u_ai)
    rows.add(wkl_i32_add_si, wkl_i32_and_ai_into_i32_lt_u_ai, then: wkl_i32_add_si_then_i32_and_ai_into_i32_lt_u_ai, into: wkl_i32_add_si_into_i32_and_ai_into_i32_lt_u_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load8_s_a, then: wkl_i32_add_si_then_i32_load8_s_a, into: wkl_i32_add_si_into_i32_load8_s_a)
    rows.add(wkl_copy, wkl_constant64, then: wkl_copy_then_constant64)
    rows.add(wkl_br_if_i32_ne_ss, wkl_br_if_i32_lt_s_ss, then: wkl_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss)
    rows.add(wkl_select_integer_s, wkl_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss, then: wkl_select_integer_s_then_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss)
    rows.add(wkl_select_integer_a, wkl_select_integer_s_then_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss, then: wkl_select_integer_a_then_select_integer_s_then_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss)
    rows.add(wkl_i64_load_a, wkl_i64_store_sa_then_br, then: wkl_i64_load_a_then_i64_store_sa_then_br, into: wkl_i64_load_a_into_i64_store_sa_then_br)
    rows.add(wkl_i32_mul_si, wkl_i32_add_as_then_i32_load_s, then: wkl_i32_mul_si_then_i32_add_as_then_i32_load_s, into: wkl_i32_mul_si_into_i32_add_as_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load_a, then: wkl_br_if_i32_lt_s_si_then_i32_load_a)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_lt_s_si_then_i32_load_a, then: wkl_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a)
    rows.add(wkl_i32_add_as, wkl_i32_load_s_into_br_if_i32_gt_u_as, then: wkl_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as)
    rows.add(wkl_global_set_a, wkl_i32_load_s_then_br_if_i32_lt_s_si, then: wkl_global_set_a_then_i32_load_s_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load_a_then_i32_mul_si, then: wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si)
    rows.add(wkl_i32_add_si, wkl_i64_store_si, then: wkl_i32_add_si_then_i64_store_si)
    rows.add(wkl_i64_store_si, wkl_i32_add_si_then_i64_store_si, then: wkl_i64_store_si_then_i32_add_si_then_i64_store_si)
    rows.add(wkl_i32_add_si, wkl_i64_store_si_then_i32_add_si_then_i64_store_si, then: wkl_i32_add_si_then_i64_store_si_then_i32_add_si_then_i64_store_si)
    rows.add(wkl_select_integer_ii_a, wkl_i32_mul_si_into_i32_load_a, then: wkl_select_integer_ii_a_then_i32_mul_si_into_i32_load_a)
    rows.add(wkl_select_integer_ii_a, wkl_i32_mul_si, then: wkl_select_integer_ii_a_then_i32_mul_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_into_br_if_a, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_a)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_a, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_a)
    rows.add(wkl_i32_shr_u_si, wkl_i32_or_as, then: wkl_i32_shr_u_si_then_i32_or_as, into: wkl_i32_shr_u_si_into_i32_or_as)
    rows.add(wkl_i32_and_ai, wkl_br_if_i32_gt_u_ai, then: wkl_i32_and_ai_then_br_if_i32_gt_u_ai, into: wkl_i32_and_ai_into_br_if_i32_gt_u_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_and_ai_into_br_if_i32_gt_u_ai, then: wkl_i32_add_ai_then_i32_and_ai_into_br_if_i32_gt_u_ai, into: wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_gt_u_ai)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_gt_u_ai, then: wkl_i32_load8_u_s_then_i32_add_ai_into_i32_and_ai_into_br_if_i32_gt_u_ai,
      into: wkl_i32_load8_u_s_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_gt_u_ai)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_ai, then: wkl_i32_load8_u_s_then_i32_add_ai, into: wkl_i32_load8_u_s_into_i32_add_ai)
    rows.add(wkl_copy, wkl_i32_load8_u_s_into_i32_add_ai, then: wkl_copy_then_i32_load8_u_s_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_copy_then_i32_load8_u_s_into_i32_add_ai, then: wkl_i32_add_si_then_copy_then_i32_load8_u_s_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_copy_then_i32_load8_u_s_into_i32_add_ai, then: wkl_i32_add_si_then_i32_add_si_then_copy_then_i32_load8_u_s_into_i32_add_ai)
    rows.add(wkl_f64_add_as, wkl_i32_add_si_then_i32_add_si_then_copy, then: wkl_f64_add_as_then_i32_add_si_then_i32_add_si_then_copy)
    rows.add(wkl_constant32, wkl_constant32_then_copy_then_call, then: wkl_constant32_then_constant32_then_copy_then_call)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_mul_si, then: wkl_br_if_i32_gt_u_si_then_i32_mul_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_gt_u_si_then_i32_mul_si, then: wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si)
    rows.add(wkl_f64_load_s, wkl_f64_load_s, then: wkl_f64_load_s_then_f64_load_s)
    rows.add(wkl_f64_load_s, wkl_f64_load_s_then_f64_load_s, then: wkl_f64_load_s_then_f64_load_s_then_f64_load_s)
    rows.add(wkl_i32_add_ai, wkl_f64_load_s_then_f64_load_s_then_f64_load_s, then: wkl_i32_add_ai_then_f64_load_s_then_f64_load_s_then_f64_load_s)
    rows.add(wkl_f64_store_ia, wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai, then: wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai)
    rows.add(wkl_f64_add_as, wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai)
    rows.add(
      wkl_f64_mul_ai, wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai,
      then: wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai,
      into: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai)
    rows.add(wkl_f64_load_s, wkl_copy, then: wkl_f64_load_s_then_copy)
    rows.add(wkl_f64_load_s, wkl_f64_load_s_then_copy, then: wkl_f64_load_s_then_f64_load_s_then_copy)
    rows.add(wkl_f64_load_s, wkl_f64_load_s_then_f64_load_s_then_copy, then: wkl_f64_load_s_then_f64_load_s_then_f64_load_s_then_copy)
  }

  private static func rows6(_ rows: inout FusionRows) {
    rows.add(wkl_copy, wkl_f64_load_s, then: wkl_copy_then_f64_load_s)
    rows.add(wkl_copy, wkl_copy_then_f64_load_s, then: wkl_copy_then_copy_then_f64_load_s)
    rows.add(wkl_f64_load_s, wkl_copy_then_copy_then_f64_load_s, then: wkl_f64_load_s_then_copy_then_copy_then_f64_load_s)
    rows.add(wkl_copy, wkl_f64_load_s_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si, then: wkl_copy_then_f64_load_s_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si)
    rows.add(wkl_i32_add_ai, wkl_f64_load_s, then: wkl_i32_add_ai_then_f64_load_s)
    rows.add(wkl_i32_mul_si, wkl_i32_add_ai_then_f64_load_s, then: wkl_i32_mul_si_then_i32_add_ai_then_f64_load_s, into: wkl_i32_mul_si_into_i32_add_ai_then_f64_load_s)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_mul_si_into_i32_add_ai_then_f64_load_s, then: wkl_br_if_i32_gt_u_si_then_i32_mul_si_into_i32_add_ai_then_f64_load_s)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_shr_s_ai, wkl_i32_add_as, then: wkl_i32_shr_s_ai_then_i32_add_as, into: wkl_i32_shr_s_ai_into_i32_add_as)
    rows.add(wkl_i32_xor_ss, wkl_i32_shr_s_ai_into_i32_add_as, then: wkl_i32_xor_ss_then_i32_shr_s_ai_into_i32_add_as, into: wkl_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as)
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_xor_ss, then: wkl_br_if_i32_gt_s_si_then_i32_xor_ss)
    rows.add(wkl_i32_xor_as, wkl_br_if_i32_gt_s_si_then_i32_xor_ss, then: wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_xor_ss)
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_rem_u_si, then: wkl_br_if_i32_gt_s_si_then_i32_rem_u_si)
    rows.add(wkl_i32_xor_as, wkl_br_if_i32_gt_s_si_then_i32_rem_u_si, then: wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_rem_u_si)
    rows.add(wkl_i32_shr_s_ai, wkl_i32_add_as_then_i32_and_si, then: wkl_i32_shr_s_ai_then_i32_add_as_then_i32_and_si, into: wkl_i32_shr_s_ai_into_i32_add_as_then_i32_and_si)
    rows.add(wkl_i32_rem_u_si, wkl_i32_sub_sa_then_br, then: wkl_i32_rem_u_si_then_i32_sub_sa_then_br, into: wkl_i32_rem_u_si_into_i32_sub_sa_then_br)
    rows.add(wkl_i32_rem_u_si, wkl_i32_sub_sa, then: wkl_i32_rem_u_si_then_i32_sub_sa, into: wkl_i32_rem_u_si_into_i32_sub_sa)
    rows.add(wkl_i32_add_as, wkl_i32_and_si_then_i32_shr_u_si, then: wkl_i32_add_as_then_i32_and_si_then_i32_shr_u_si)
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_xor_ss_into_i32_shr_s_ai, then: wkl_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai)
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_rem_u_si_into_i32_sub_sa, then: wkl_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa)
    rows.add(wkl_i32_load_i, wkl_i32_add_ai_into_i32_store_sa, then: wkl_i32_load_i_then_i32_add_ai_into_i32_store_sa, into: wkl_i32_load_i_into_i32_add_ai_into_i32_store_sa)
    rows.add(wkl_i64_shr_u_ai, wkl_i32_wrap_i64_a, then: wkl_i64_shr_u_ai_then_i32_wrap_i64_a, into: wkl_i64_shr_u_ai_into_i32_wrap_i64_a)
    rows.add(wkl_i64_load_a, wkl_i64_shr_u_ai_into_i32_wrap_i64_a, then: wkl_i64_load_a_then_i64_shr_u_ai_into_i32_wrap_i64_a, into: wkl_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a)
    rows.add(
      wkl_i32_add_si, wkl_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a, then: wkl_i32_add_si_then_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a,
      into: wkl_i32_add_si_into_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a)
    rows.add(wkl_constant32, wkl_constant32_then_copy, then: wkl_constant32_then_constant32_then_copy)
    rows.add(wkl_i32_and_as, wkl_i32_mul_si_into_i32_add_ai, then: wkl_i32_and_as_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_and_as, wkl_i32_mul_si, then: wkl_i32_and_as_then_i32_mul_si)
    rows.add(wkl_i64_add_as, wkl_i32_and_si, then: wkl_i64_add_as_then_i32_and_si)
    rows.add(wkl_i32_wrap_i64_s, wkl_i32_add_ai, then: wkl_i32_wrap_i64_s_then_i32_add_ai, into: wkl_i32_wrap_i64_s_into_i32_add_ai)
    rows.add(wkl_i32_load8_u_s, wkl_i32_and_ai_into_br_if_a, then: wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_a, into: wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_a)
    rows.add(wkl_i32_add_as, wkl_i32_mul_si, then: wkl_i32_add_as_then_i32_mul_si)
    rows.add(wkl_constant32, wkl_copy_then_i32_add_si_into_br_if_a, then: wkl_constant32_then_copy_then_i32_add_si_into_br_if_a)
    rows.add(wkl_i32_add_ss, wkl_i32_store8_as, then: wkl_i32_add_ss_then_i32_store8_as, into: wkl_i32_add_ss_into_i32_store8_as)
    rows.add(wkl_i32_load_a, wkl_i64_xor_as_then_constant64, then: wkl_i32_load_a_then_i64_xor_as_then_constant64, into: wkl_i32_load_a_into_i64_xor_as_then_constant64)
    rows.add(wkl_i32_load_a, wkl_i64_xor_as, then: wkl_i32_load_a_then_i64_xor_as, into: wkl_i32_load_a_into_i64_xor_as)
    rows.add(wkl_i32_add_ss, wkl_f64_load_a_then_i32_add_ss, then: wkl_i32_add_ss_then_f64_load_a_then_i32_add_ss, into: wkl_i32_add_ss_into_f64_load_a_then_i32_add_ss)
    rows.add(wkl_i32_add_ss, wkl_f64_load_a_into_f64_mul_as, then: wkl_i32_add_ss_then_f64_load_a_into_f64_mul_as, into: wkl_i32_add_ss_into_f64_load_a_into_f64_mul_as)
    rows.add(wkl_f64_load_a, wkl_i32_add_ss_into_f64_load_a, then: wkl_f64_load_a_then_i32_add_ss_into_f64_load_a)
    rows.add(wkl_i64_store_sa, wkl_i32_add_si_then_i32_add_si, then: wkl_i64_store_sa_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_si, then: wkl_i32_load8_u_s_then_i32_add_si)
    rows.add(wkl_i32_add_as, wkl_i32_mul_si_into_i32_add_as, then: wkl_i32_add_as_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_i32_add_ai, wkl_i32_store_sa_then_br, then: wkl_i32_add_ai_then_i32_store_sa_then_br, into: wkl_i32_add_ai_into_i32_store_sa_then_br)
    rows.add(wkl_i32_add_as, wkl_i32_add_ss_into_i32_load_a, then: wkl_i32_add_as_then_i32_add_ss_into_i32_load_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_si, then: wkl_i32_load8_u_a_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_copy_then_copy, then: wkl_br_if_i32_ne_ai_then_copy_then_copy)
    rows.add(wkl_br_if_i32_ge_u_ss, wkl_i32_mul_si_into_i32_add_as, then: wkl_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_br_if_i32_ge_u_ss, wkl_i32_mul_si, then: wkl_br_if_i32_ge_u_ss_then_i32_mul_si)
    rows.add(wkl_i64_load_a, wkl_constant64_then_br_if_i64_lt_u_as, then: wkl_i64_load_a_then_constant64_then_br_if_i64_lt_u_as)
    rows.add(wkl_i64_extend_i32_u_a, wkl_i64_add_as, then: wkl_i64_extend_i32_u_a_then_i64_add_as, into: wkl_i64_extend_i32_u_a_into_i64_add_as)
    rows.add(wkl_i32_mul_si, wkl_i32_add_ai_into_i32_and_ai, then: wkl_i32_mul_si_then_i32_add_ai_into_i32_and_ai, into: wkl_i32_mul_si_into_i32_add_ai_into_i32_and_ai)
    rows.add(wkl_i32_eq_si, wkl_select_integer_ii_a, then: wkl_i32_eq_si_then_select_integer_ii_a, into: wkl_i32_eq_si_into_select_integer_ii_a)
    rows.add(wkl_constant64, wkl_i64_store_ss, then: wkl_constant64_then_i64_store_ss)
    rows.add(wkl_i32_store_si, wkl_constant64_then_i64_store_ss, then: wkl_i32_store_si_then_constant64_then_i64_store_ss)
    rows.add(wkl_i32_store_ss, wkl_i32_store_si_then_constant64_then_i64_store_ss, then: wkl_i32_store_ss_then_i32_store_si_then_constant64_then_i64_store_ss)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_s_as, then: wkl_i32_add_si_then_br_if_i32_lt_s_as, into: wkl_i32_add_si_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_br_if_i32_lt_s_as, then: wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_lt_s_as)
    rows.add(
      wkl_i32_or_si, wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_lt_s_as, then: wkl_i32_or_si_then_i32_store_sa_then_i32_add_si_into_br_if_i32_lt_s_as,
      into: wkl_i32_or_si_into_i32_store_sa_then_i32_add_si_into_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_s_ai, wkl_return, then: wkl_br_if_i32_lt_s_ai_then_return)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_lt_s_ai_then_return, then: wkl_i32_load_s_then_br_if_i32_lt_s_ai_then_return, into: wkl_i32_load_s_into_br_if_i32_lt_s_ai_then_return)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_lt_u_ss, then: wkl_i32_store_sa_then_br_if_i32_lt_u_ss)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_store_sa_then_br_if_i32_lt_u_ss, then: wkl_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss, then: wkl_i32_add_si_then_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss,
      into: wkl_i32_add_si_into_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss)
    rows.add(wkl_br_if_i32_ge_s_as, wkl_i32_and_ai, then: wkl_br_if_i32_ge_s_as_then_i32_and_ai)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_ge_s_as_then_i32_and_ai, then: wkl_i32_store_sa_then_br_if_i32_ge_s_as_then_i32_and_ai)
    rows.add(
      wkl_i32_add_ai, wkl_i32_store_sa_then_br_if_i32_ge_s_as_then_i32_and_ai, then: wkl_i32_add_ai_then_i32_store_sa_then_br_if_i32_ge_s_as_then_i32_and_ai,
      into: wkl_i32_add_ai_into_i32_store_sa_then_br_if_i32_ge_s_as_then_i32_and_ai)
    rows.add(wkl_global_get_integer, wkl_i32_store_sa, then: wkl_global_get_integer_then_i32_store_sa)
    rows.add(wkl_i64_store_ss, wkl_global_get_integer_then_i32_store_sa, then: wkl_i64_store_ss_then_global_get_integer_then_i32_store_sa)
    rows.add(wkl_constant64, wkl_i64_store_ss_then_global_get_integer_then_i32_store_sa, then: wkl_constant64_then_i64_store_ss_then_global_get_integer_then_i32_store_sa)
    rows.add(wkl_br_if_a, wkl_i32_or_si, then: wkl_br_if_a_then_i32_or_si)
    rows.add(wkl_i32_and_ai, wkl_br_if_a_then_i32_or_si, then: wkl_i32_and_ai_then_br_if_a_then_i32_or_si, into: wkl_i32_and_ai_into_br_if_a_then_i32_or_si)
    rows.add(wkl_br_if_i32_ge_s_as, wkl_i32_and_ai_into_br_if_a_then_i32_or_si, then: wkl_br_if_i32_ge_s_as_then_i32_and_ai_into_br_if_a_then_i32_or_si)
    rows.add(wkl_i32_or_si, wkl_i32_store_sa_then_i32_load_s, then: wkl_i32_or_si_then_i32_store_sa_then_i32_load_s, into: wkl_i32_or_si_into_i32_store_sa_then_i32_load_s)
    rows.add(wkl_br_if_a, wkl_i32_or_si_into_i32_store_sa_then_i32_load_s, then: wkl_br_if_a_then_i32_or_si_into_i32_store_sa_then_i32_load_s)
    rows.add(wkl_br_if_i32_ge_u_ai, wkl_br_if_i32_gt_u_si, then: wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si)
    rows.add(
      wkl_i32_and_ai, wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si, then: wkl_i32_and_ai_then_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si,
      into: wkl_i32_and_ai_into_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si)
    rows.add(wkl_i32_add_ss, wkl_i32_store8_as_then_i32_add_si, then: wkl_i32_add_ss_then_i32_store8_as_then_i32_add_si, into: wkl_i32_add_ss_into_i32_store8_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_constant32_then_i32_add_si, then: wkl_i32_add_si_then_constant32_then_i32_add_si)
    rows.add(wkl_i32_add_as, wkl_copy_then_copy, then: wkl_i32_add_as_then_copy_then_copy)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_add_ss_into_i32_store8_as, then: wkl_br_if_i32_gt_u_si_then_i32_add_ss_into_i32_store8_as)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_add_ss, then: wkl_br_if_i32_gt_u_si_then_i32_add_ss)
    rows.add(wkl_br_if_i32_ge_u_ai, wkl_br_if_i32_gt_u_si_then_i32_add_ss, then: wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_as, then: wkl_i32_load8_u_a_then_i32_add_as, into: wkl_i32_load8_u_a_into_i32_add_as)
    rows.add(wkl_i32_and_as, wkl_i32_xor_as, then: wkl_i32_and_as_then_i32_xor_as, into: wkl_i32_and_as_into_i32_xor_as)
    rows.add(wkl_i64_add_as, wkl_i64_extend_i32_u_s_into_i64_add_as, then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as)
    rows.add(wkl_i64_add_as, wkl_i64_extend_i32_u_s, then: wkl_i64_add_as_then_i64_extend_i32_u_s)
    rows.add(wkl_i32_xor_as, wkl_i32_xor_as_into_i32_and_ai, then: wkl_i32_xor_as_then_i32_xor_as_into_i32_and_ai, into: wkl_i32_xor_as_into_i32_xor_as_into_i32_and_ai)
    rows.add(wkl_i32_xor_as, wkl_i32_xor_as, then: wkl_i32_xor_as_then_i32_xor_as, into: wkl_i32_xor_as_into_i32_xor_as)
    rows.add(wkl_i32_shr_u_si, wkl_i32_xor_as_into_i32_xor_as, then: wkl_i32_shr_u_si_then_i32_xor_as_into_i32_xor_as, into: wkl_i32_shr_u_si_into_i32_xor_as_into_i32_xor_as)
    rows.add(wkl_i32_shr_u_si, wkl_i32_xor_as_then_i32_add_si, then: wkl_i32_shr_u_si_then_i32_xor_as_then_i32_add_si, into: wkl_i32_shr_u_si_into_i32_xor_as_then_i32_add_si)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_as_then_i32_add_si, then: wkl_i32_mul_ai_then_i32_add_as_then_i32_add_si, into: wkl_i32_mul_ai_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_load8_u_a, wkl_i32_xor_as_into_i32_and_ai, then: wkl_i32_load8_u_a_then_i32_xor_as_into_i32_and_ai, into: wkl_i32_load8_u_a_into_i32_xor_as_into_i32_and_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_xor_as, then: wkl_i32_load8_u_a_then_i32_xor_as, into: wkl_i32_load8_u_a_into_i32_xor_as)
    rows.add(wkl_i32_load8_s_a, wkl_i32_mul_ai_into_i32_add_as, then: wkl_i32_load8_s_a_then_i32_mul_ai_into_i32_add_as, into: wkl_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_load8_s_a, wkl_i32_mul_ai, then: wkl_i32_load8_s_a_then_i32_mul_ai, into: wkl_i32_load8_s_a_into_i32_mul_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_xor_as, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_xor_as, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_xor_as)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_then_i32_add_si, then: wkl_i32_add_si_then_i32_load8_u_a_then_i32_add_si, into: wkl_i32_add_si_into_i32_load8_u_a_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_load8_s_a_into_i32_mul_ai, then: wkl_i32_add_si_then_i32_load8_s_a_into_i32_mul_ai, into: wkl_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_into_i32_load8_s_a, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_s_a)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_eq_ai_then_i32_load_s, then: wkl_i32_load_s_then_br_if_i32_eq_ai_then_i32_load_s, into: wkl_i32_load_s_into_br_if_i32_eq_ai_then_i32_load_s)
    rows.add(wkl_i32_load8_u_a, wkl_i32_mul_ai_into_i32_load16_u_a, then: wkl_i32_load8_u_a_then_i32_mul_ai_into_i32_load16_u_a, into: wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a)
    rows.add(wkl_i32_add_as, wkl_i32_load16_u_a, then: wkl_i32_add_as_then_i32_load16_u_a, into: wkl_i32_add_as_into_i32_load16_u_a)
    rows.add(wkl_i32_add_ai, wkl_i32_mul_si_into_i32_add_ai, then: wkl_i32_add_ai_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_mul_si, then: wkl_i32_add_ai_then_i32_mul_si)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_add_si_into_i32_and_ai, then: wkl_br_if_i32_ne_si_then_i32_add_si_into_i32_and_ai)
    rows.add(wkl_i32_xor_ss, wkl_i32_and_as_into_i32_xor_as, then: wkl_i32_xor_ss_then_i32_and_as_into_i32_xor_as, into: wkl_i32_xor_ss_into_i32_and_as_into_i32_xor_as)
    rows.add(wkl_i32_xor_ss, wkl_i32_and_as, then: wkl_i32_xor_ss_then_i32_and_as, into: wkl_i32_xor_ss_into_i32_and_as)
    rows.add(wkl_copy, wkl_i32_and_as, then: wkl_copy_then_i32_and_as)
    rows.add(wkl_i32_xor_ss, wkl_copy_then_i32_and_as, then: wkl_i32_xor_ss_then_copy_then_i32_and_as)
    rows.add(wkl_i32_xor_as, wkl_i32_rotl_si_then_i32_rotl_si, then: wkl_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si)
    rows.add(wkl_i32_load_a, wkl_i32_add_as_then_i32_add_ss, then: wkl_i32_load_a_then_i32_add_as_then_i32_add_ss, into: wkl_i32_load_a_into_i32_add_as_then_i32_add_ss)
    rows.add(wkl_i32_and_ss, wkl_i32_xor_as_then_i32_rotl_si, then: wkl_i32_and_ss_then_i32_xor_as_then_i32_rotl_si, into: wkl_i32_and_ss_into_i32_xor_as_then_i32_rotl_si)
    rows.add(wkl_i32_and_as, wkl_i32_xor_as_into_i32_add_as, then: wkl_i32_and_as_then_i32_xor_as_into_i32_add_as, into: wkl_i32_and_as_into_i32_xor_as_into_i32_add_as)
    rows.add(wkl_i32_and_as, wkl_i32_and_ss, then: wkl_i32_and_as_then_i32_and_ss)
    rows.add(wkl_i32_add_ss, wkl_i32_load_a_into_i32_add_as, then: wkl_i32_add_ss_then_i32_load_a_into_i32_add_as, into: wkl_i32_add_ss_into_i32_load_a_into_i32_add_as)
    rows.add(wkl_i32_add_ss, wkl_copy_then_copy, then: wkl_i32_add_ss_then_copy_then_copy)
    rows.add(wkl_i32_add_as, wkl_i32_add_ss_then_copy, then: wkl_i32_add_as_then_i32_add_ss_then_copy)
    rows.add(wkl_copy, wkl_i32_rotl_si, then: wkl_copy_then_i32_rotl_si)
    rows.add(wkl_i32_add_as, wkl_copy_then_i32_rotl_si, then: wkl_i32_add_as_then_copy_then_i32_rotl_si)
    rows.add(wkl_copy, wkl_i32_xor_ss_into_i32_and_as, then: wkl_copy_then_i32_xor_ss_into_i32_and_as)
    rows.add(wkl_copy, wkl_i32_rotl_si_then_i32_rotl_si, then: wkl_copy_then_i32_rotl_si_then_i32_rotl_si)
    rows.add(wkl_copy, wkl_i32_and_as_then_i32_and_ss, then: wkl_copy_then_i32_and_as_then_i32_and_ss)
    rows.add(wkl_i32_or_si, wkl_i32_store_sa, then: wkl_i32_or_si_then_i32_store_sa, into: wkl_i32_or_si_into_i32_store_sa)
    rows.add(wkl_i32_add_as, wkl_constant32, then: wkl_i32_add_as_then_constant32)
    rows.add(wkl_i32_mul_si, wkl_i32_add_as_then_constant32, then: wkl_i32_mul_si_then_i32_add_as_then_constant32, into: wkl_i32_mul_si_into_i32_add_as_then_constant32)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s_then_i32_add_si, then: wkl_i32_add_si_then_i32_load8_u_s_then_i32_add_si)
    rows.add(wkl_f64_store_sa, wkl_i32_add_si_into_br_if_i32_ne_ai, then: wkl_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_xor_as_then_constant64, then: wkl_i64_extend_i32_u_s_then_i64_xor_as_then_constant64, into: wkl_i64_extend_i32_u_s_into_i64_xor_as_then_constant64)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_copy, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_copy, into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_copy)
    rows.add(wkl_i64_store_ss, wkl_copy_then_i32_add_si, then: wkl_i64_store_ss_then_copy_then_i32_add_si)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_shl_ai, then: wkl_i64_extend_i32_u_s_then_i64_shl_ai, into: wkl_i64_extend_i32_u_s_into_i64_shl_ai)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_mul_ai, then: wkl_i64_extend_i32_u_s_then_i64_mul_ai, into: wkl_i64_extend_i32_u_s_into_i64_mul_ai)
    rows.add(wkl_i64_extend_i32_u_a, wkl_i64_add_as_then_i32_and_si, then: wkl_i64_extend_i32_u_a_then_i64_add_as_then_i32_and_si, into: wkl_i64_extend_i32_u_a_into_i64_add_as_then_i32_and_si)
    rows.add(wkl_i64_add_as, wkl_i32_and_si_into_br_if_i32_eq_ai, then: wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_xor_si, wkl_call, then: wkl_i32_xor_si_then_call)
    rows.add(wkl_i32_rem_u_ai, wkl_i32_add_ai_then_copy, then: wkl_i32_rem_u_ai_then_i32_add_ai_then_copy, into: wkl_i32_rem_u_ai_into_i32_add_ai_then_copy)
    rows.add(wkl_f64_load_a, wkl_f64_mul_ss, then: wkl_f64_load_a_then_f64_mul_ss)
    rows.add(wkl_i32_add_si, wkl_f64_load_a_then_f64_mul_ss, then: wkl_i32_add_si_then_f64_load_a_then_f64_mul_ss, into: wkl_i32_add_si_into_f64_load_a_then_f64_mul_ss)
    rows.add(wkl_i32_add_si, wkl_constant32_then_i32_and_si, then: wkl_i32_add_si_then_constant32_then_i32_and_si)
    rows.add(wkl_i32_add_si, wkl_br_if_s, then: wkl_i32_add_si_then_br_if_s)
    rows.add(wkl_i32_add_ai, wkl_i32_store_sa_then_constant32, then: wkl_i32_add_ai_then_i32_store_sa_then_constant32, into: wkl_i32_add_ai_into_i32_store_sa_then_constant32)
    rows.add(wkl_i32_add_ai, wkl_copy_then_call, then: wkl_i32_add_ai_then_copy_then_call)
    rows.add(wkl_f64_mul_as, wkl_f64_div_ia, then: wkl_f64_mul_as_then_f64_div_ia, into: wkl_f64_mul_as_into_f64_div_ia)
    rows.add(wkl_f64_sqrt_a, wkl_f64_mul_as_into_f64_div_ia, then: wkl_f64_sqrt_a_then_f64_mul_as_into_f64_div_ia, into: wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia)
    rows.add(wkl_f64_mul_ss, wkl_i32_add_si_into_f64_load_a, then: wkl_f64_mul_ss_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_f64_mul_ss, wkl_i32_add_si, then: wkl_f64_mul_ss_then_i32_add_si)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_as_into_f64_add_as, then: wkl_f64_mul_ss_then_f64_mul_as_into_f64_add_as, into: wkl_f64_mul_ss_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_f64_mul_as, wkl_f64_mul_ss_then_i32_add_si, then: wkl_f64_mul_as_then_f64_mul_ss_then_i32_add_si)
    rows.add(wkl_f64_mul_as, wkl_f64_mul_ss, then: wkl_f64_mul_as_then_f64_mul_ss)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_then_i64_store_ss, then: wkl_f64_mul_as_then_f64_add_as_then_i64_store_ss, into: wkl_f64_mul_as_into_f64_add_as_then_i64_store_ss)
    rows.add(wkl_f64_add_as, wkl_f64_add_ai, then: wkl_f64_add_as_then_f64_add_ai, into: wkl_f64_add_as_into_f64_add_ai)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_into_f64_add_ai, then: wkl_f64_mul_as_then_f64_add_as_into_f64_add_ai, into: wkl_f64_mul_as_into_f64_add_as_into_f64_add_ai)
    rows.add(wkl_f64_load_s, wkl_i32_add_si_into_f64_load_a, then: wkl_f64_load_s_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_f64_load_s, wkl_i32_add_si, then: wkl_f64_load_s_then_i32_add_si)
    rows.add(wkl_f64_load_a, wkl_f64_mul_ss_into_f64_mul_as, then: wkl_f64_load_a_then_f64_mul_ss_into_f64_mul_as)
    rows.add(wkl_f64_load_a, wkl_f64_mul_as_then_f64_mul_ss, then: wkl_f64_load_a_then_f64_mul_as_then_f64_mul_ss, into: wkl_f64_load_a_into_f64_mul_as_then_f64_mul_ss)
    rows.add(wkl_f64_div_ia, wkl_f64_mul_as_into_f64_sub_sa, then: wkl_f64_div_ia_then_f64_mul_as_into_f64_sub_sa, into: wkl_f64_div_ia_into_f64_mul_as_into_f64_sub_sa)
    rows.add(wkl_f64_add_as, wkl_i64_store_ss_then_copy, then: wkl_f64_add_as_then_i64_store_ss_then_copy)
    rows.add(wkl_f64_add_ai, wkl_f64_sqrt_a, then: wkl_f64_add_ai_then_f64_sqrt_a, into: wkl_f64_add_ai_into_f64_sqrt_a)
    rows.add(wkl_f64_add_as, wkl_f64_add_ai_into_f64_sqrt_a, then: wkl_f64_add_as_then_f64_add_ai_into_f64_sqrt_a, into: wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a)
    rows.add(wkl_constant32, wkl_i32_and_si_into_br_if_i32_eq_ai, then: wkl_constant32_then_i32_and_si_into_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_lt_s_ss, wkl_i32_load_s_then_i32_add_si, then: wkl_br_if_i32_lt_s_ss_then_i32_load_s_then_i32_add_si)
    rows.add(wkl_i32_add_ai, wkl_br_if_i32_lt_u_ai, then: wkl_i32_add_ai_then_br_if_i32_lt_u_ai, into: wkl_i32_add_ai_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_add_as, wkl_i32_add_ai_into_br_if_i32_lt_u_ai, then: wkl_i32_add_as_then_i32_add_ai_into_br_if_i32_lt_u_ai, into: wkl_i32_add_as_into_i32_add_ai_into_br_if_i32_lt_u_ai)
    rows.add(
      wkl_i32_add_as, wkl_i32_add_as_into_i32_add_ai_into_br_if_i32_lt_u_ai, then: wkl_i32_add_as_then_i32_add_as_into_i32_add_ai_into_br_if_i32_lt_u_ai,
      into: wkl_i32_add_as_into_i32_add_as_into_i32_add_ai_into_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_constant32, then: wkl_br_if_i32_lt_u_ai_then_constant32)
    rows.add(wkl_i32_add_ai, wkl_br_if_i32_lt_u_ai_then_constant32, then: wkl_i32_add_ai_then_br_if_i32_lt_u_ai_then_constant32, into: wkl_i32_add_ai_into_br_if_i32_lt_u_ai_then_constant32)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ss, then: wkl_i32_load8_u_a_then_i32_add_ss)
    rows.add(wkl_i32_add_ss, wkl_i32_load8_u_a_then_i32_add_ss, then: wkl_i32_add_ss_then_i32_load8_u_a_then_i32_add_ss, into: wkl_i32_add_ss_into_i32_load8_u_a_then_i32_add_ss)
    rows.add(wkl_copy, wkl_i32_add_ss_into_i32_load8_u_a_then_i32_add_ss, then: wkl_copy_then_i32_add_ss_into_i32_load8_u_a_then_i32_add_ss)
    rows.add(wkl_constant32, wkl_br_if_s_then_i32_add_si, then: wkl_constant32_then_br_if_s_then_i32_add_si)
    rows.add(wkl_copy, wkl_i32_add_ss, then: wkl_copy_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_copy_then_i32_add_ss, then: wkl_i32_add_si_then_copy_then_i32_add_ss)
    rows.add(wkl_br_if_s, wkl_i32_add_si_then_copy_then_i32_add_ss, then: wkl_br_if_s_then_i32_add_si_then_copy_then_i32_add_ss)
    rows.add(wkl_i64_load_a, wkl_i64_store_sa_then_i32_add_si, then: wkl_i64_load_a_then_i64_store_sa_then_i32_add_si, into: wkl_i64_load_a_into_i64_store_sa_then_i32_add_si)
    rows.add(wkl_i32_load_s, wkl_i32_add_ai_then_i32_load_s, then: wkl_i32_load_s_then_i32_add_ai_then_i32_load_s, into: wkl_i32_load_s_into_i32_add_ai_then_i32_load_s)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_si_then_br_if_s, then: wkl_i32_load8_u_s_then_i32_add_si_then_br_if_s)
    rows.add(wkl_copy, wkl_i32_and_si, then: wkl_copy_then_i32_and_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_into_f64_load_a, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_into_f64_load_a)
    rows.add(wkl_i32_lt_u_ai, wkl_select_integer_is_a, then: wkl_i32_lt_u_ai_then_select_integer_is_a, into: wkl_i32_lt_u_ai_into_select_integer_is_a)
    rows.add(wkl_i32_add_ai, wkl_i32_lt_u_ai_into_select_integer_is_a, then: wkl_i32_add_ai_then_i32_lt_u_ai_into_select_integer_is_a, into: wkl_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a)
    rows.add(
      wkl_i32_wrap_i64_a, wkl_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a, then: wkl_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a,
      into: wkl_i32_wrap_i64_a_into_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_constant32_then_i32_add_ss, then: wkl_br_if_i32_ne_as_then_constant32_then_i32_add_ss)
    rows.add(
      wkl_i32_load8_u_a, wkl_br_if_i32_ne_as_then_constant32_then_i32_add_ss, then: wkl_i32_load8_u_a_then_br_if_i32_ne_as_then_constant32_then_i32_add_ss,
      into: wkl_i32_load8_u_a_into_br_if_i32_ne_as_then_constant32_then_i32_add_ss)
    rows.add(wkl_i32_xor_ai, wkl_i32_mul_ai_into_i32_add_as, then: wkl_i32_xor_ai_then_i32_mul_ai_into_i32_add_as, into: wkl_i32_xor_ai_into_i32_mul_ai_into_i32_add_as)
    rows.add(
      wkl_i32_and_ss, wkl_i32_xor_ai_into_i32_mul_ai_into_i32_add_as, then: wkl_i32_and_ss_then_i32_xor_ai_into_i32_mul_ai_into_i32_add_as,
      into: wkl_i32_and_ss_into_i32_xor_ai_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_add_ss, wkl_i32_add_ss_into_i32_add_ai, then: wkl_i32_add_ss_then_i32_add_ss_into_i32_add_ai)
    rows.add(wkl_constant32, wkl_i32_add_ss_then_i32_add_ss_into_i32_add_ai, then: wkl_constant32_then_i32_add_ss_then_i32_add_ss_into_i32_add_ai)
    rows.add(wkl_i32_load_s, wkl_i32_shr_u_ai, then: wkl_i32_load_s_then_i32_shr_u_ai, into: wkl_i32_load_s_into_i32_shr_u_ai)
    rows.add(wkl_br_if_s, wkl_copy, then: wkl_br_if_s_then_copy)
    rows.add(wkl_i64_xor_as, wkl_i64_extend_i32_u_s_into_i64_add_as, then: wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as)
    rows.add(wkl_i64_shr_u_si, wkl_copy_then_copy, then: wkl_i64_shr_u_si_then_copy_then_copy)
    rows.add(wkl_i64_shr_u_si, wkl_copy, then: wkl_i64_shr_u_si_then_copy)
    rows.add(wkl_i64_shl_ai, wkl_i64_extend_i32_u_s_into_i64_or_as, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as)
    rows.add(wkl_i64_shl_ai, wkl_i64_extend_i32_u_s, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s)
    rows.add(wkl_i64_or_as, wkl_return, then: wkl_i64_or_as_then_return)
    rows.add(wkl_i64_mul_ai, wkl_i64_extend_i32_u_s_into_i64_or_as, then: wkl_i64_mul_ai_then_i64_extend_i32_u_s_into_i64_or_as)
    rows.add(wkl_i64_mul_ai, wkl_i64_extend_i32_u_s, then: wkl_i64_mul_ai_then_i64_extend_i32_u_s)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_shl_ai_then_i64_extend_i32_u_s, then: wkl_i64_extend_i32_u_s_then_i64_shl_ai_then_i64_extend_i32_u_s,
      into: wkl_i64_extend_i32_u_s_into_i64_shl_ai_then_i64_extend_i32_u_s)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_or_as_then_return, then: wkl_i64_extend_i32_u_s_then_i64_or_as_then_return, into: wkl_i64_extend_i32_u_s_into_i64_or_as_then_return)
  }

  private static func rows7(_ rows: inout FusionRows) {
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_mul_ai_then_i64_extend_i32_u_s, then: wkl_i64_extend_i32_u_s_then_i64_mul_ai_then_i64_extend_i32_u_s,
      into: wkl_i64_extend_i32_u_s_into_i64_mul_ai_then_i64_extend_i32_u_s)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_add_as_then_i64_extend_i32_u_s, then: wkl_i64_extend_i32_u_s_then_i64_add_as_then_i64_extend_i32_u_s,
      into: wkl_i64_extend_i32_u_s_into_i64_add_as_then_i64_extend_i32_u_s)
    rows.add(wkl_f64_convert_i32_u_a, wkl_copy, then: wkl_f64_convert_i32_u_a_then_copy)
    rows.add(wkl_i32_shr_u_si, wkl_f64_convert_i32_u_a_then_copy, then: wkl_i32_shr_u_si_then_f64_convert_i32_u_a_then_copy, into: wkl_i32_shr_u_si_into_f64_convert_i32_u_a_then_copy)
    rows.add(wkl_i32_shr_u_si, wkl_f64_convert_i32_u_a, then: wkl_i32_shr_u_si_then_f64_convert_i32_u_a, into: wkl_i32_shr_u_si_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_shr_u_si, wkl_copy, then: wkl_i32_shr_u_si_then_copy)
    rows.add(wkl_i32_load_i, wkl_i64_shr_u_si_then_copy, then: wkl_i32_load_i_then_i64_shr_u_si_then_copy)
    rows.add(wkl_i32_load_i, wkl_i64_shr_u_si, then: wkl_i32_load_i_then_i64_shr_u_si)
    rows.add(wkl_f64_sub_ss, wkl_f64_mul_ai_into_f64_add_as, then: wkl_f64_sub_ss_then_f64_mul_ai_into_f64_add_as, into: wkl_f64_sub_ss_into_f64_mul_ai_into_f64_add_as)
    rows.add(wkl_f64_sub_ss, wkl_f64_mul_ai, then: wkl_f64_sub_ss_then_f64_mul_ai, into: wkl_f64_sub_ss_into_f64_mul_ai)
    rows.add(wkl_f64_convert_i32_u_a, wkl_copy_then_call, then: wkl_f64_convert_i32_u_a_then_copy_then_call)
    rows.add(wkl_f32_convert_i32_u_s, wkl_f32_add_as, then: wkl_f32_convert_i32_u_s_then_f32_add_as, into: wkl_f32_convert_i32_u_s_into_f32_add_as)
    rows.add(wkl_f32_mul_si, wkl_f32_convert_i32_u_s_into_f32_add_as, then: wkl_f32_mul_si_then_f32_convert_i32_u_s_into_f32_add_as)
    rows.add(wkl_f32_mul_si, wkl_f32_convert_i32_u_s, then: wkl_f32_mul_si_then_f32_convert_i32_u_s)
    rows.add(wkl_copy, wkl_i32_store_ss, then: wkl_copy_then_i32_store_ss)
    rows.add(wkl_copy, wkl_i32_shr_u_si_into_f64_convert_i32_u_a, then: wkl_copy_then_i32_shr_u_si_into_f64_convert_i32_u_a)
    rows.add(wkl_copy, wkl_i32_shr_u_si_then_copy, then: wkl_copy_then_i32_shr_u_si_then_copy)
    rows.add(wkl_copy, wkl_br_if_i32_ne_as_then_copy, then: wkl_copy_then_br_if_i32_ne_as_then_copy)
    rows.add(wkl_constant64, wkl_br_if_i64_eq_as, then: wkl_constant64_then_br_if_i64_eq_as)
    rows.add(wkl_i32_rem_s_sa, wkl_i32_store_sa, then: wkl_i32_rem_s_sa_then_i32_store_sa, into: wkl_i32_rem_s_sa_into_i32_store_sa)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai)
    rows.add(wkl_i32_load_s, wkl_i32_rem_s_sa, then: wkl_i32_load_s_then_i32_rem_s_sa, into: wkl_i32_load_s_into_i32_rem_s_sa)
    rows.add(wkl_copy, wkl_i32_load_s_into_i32_rem_s_sa, then: wkl_copy_then_i32_load_s_into_i32_rem_s_sa)
    rows.add(wkl_copy, wkl_copy_then_i32_load_s_into_i32_rem_s_sa, then: wkl_copy_then_copy_then_i32_load_s_into_i32_rem_s_sa)
    rows.add(wkl_i32_add_ai, wkl_br_if_i32_gt_u_as, then: wkl_i32_add_ai_then_br_if_i32_gt_u_as, into: wkl_i32_add_ai_into_br_if_i32_gt_u_as)
    rows.add(wkl_i32_load_s, wkl_i32_add_ai_into_br_if_i32_gt_u_as, then: wkl_i32_load_s_then_i32_add_ai_into_br_if_i32_gt_u_as, into: wkl_i32_load_s_into_i32_add_ai_into_br_if_i32_gt_u_as)
    rows.add(wkl_i32_load_s, wkl_i32_load_s_into_i32_add_ai_into_br_if_i32_gt_u_as, then: wkl_i32_load_s_then_i32_load_s_into_i32_add_ai_into_br_if_i32_gt_u_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_then_i32_add_ss, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss)
    rows.add(wkl_i32_and_si, wkl_select_integer_a, then: wkl_i32_and_si_then_select_integer_a, into: wkl_i32_and_si_into_select_integer_a)
    rows.add(wkl_select_integer_ii_a, wkl_i32_and_as_then_i32_mul_si, then: wkl_select_integer_ii_a_then_i32_and_as_then_i32_mul_si, into: wkl_select_integer_ii_a_into_i32_and_as_then_i32_mul_si)
    rows.add(wkl_select_integer_ii_a, wkl_i32_and_as, then: wkl_select_integer_ii_a_then_i32_and_as, into: wkl_select_integer_ii_a_into_i32_and_as)
    rows.add(wkl_i32_rem_u_ai, wkl_i32_and_si, then: wkl_i32_rem_u_ai_then_i32_and_si)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_rem_u_ai_then_i32_and_si, then: wkl_i32_shr_u_ai_then_i32_rem_u_ai_then_i32_and_si, into: wkl_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_mul_si_into_i32_add_ai, then: wkl_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_mul_si, then: wkl_i32_shr_u_ai_then_i32_mul_si)
    rows.add(wkl_i32_rem_u_ai, wkl_i32_and_si_into_br_if_a, then: wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
    rows.add(wkl_i32_mul_si, wkl_i32_add_ai_then_i32_mul_si, then: wkl_i32_mul_si_then_i32_add_ai_then_i32_mul_si, into: wkl_i32_mul_si_into_i32_add_ai_then_i32_mul_si)
    rows.add(wkl_i32_load8_u_s, wkl_i64_xor_as_then_constant64, then: wkl_i32_load8_u_s_then_i64_xor_as_then_constant64, into: wkl_i32_load8_u_s_into_i64_xor_as_then_constant64)
    rows.add(wkl_i32_load8_u_s, wkl_i64_xor_as, then: wkl_i32_load8_u_s_then_i64_xor_as, into: wkl_i32_load8_u_s_into_i64_xor_as)
    rows.add(wkl_i32_and_ai, wkl_select_integer_ii_a_into_i32_and_as, then: wkl_i32_and_ai_then_select_integer_ii_a_into_i32_and_as, into: wkl_i32_and_ai_into_select_integer_ii_a_into_i32_and_as)
    rows.add(wkl_i32_and_ai, wkl_select_integer_ii_a, then: wkl_i32_and_ai_then_select_integer_ii_a, into: wkl_i32_and_ai_into_select_integer_ii_a)
    rows.add(wkl_i32_add_ai, wkl_i32_shr_u_ai_then_i32_mul_si, then: wkl_i32_add_ai_then_i32_shr_u_ai_then_i32_mul_si, into: wkl_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si)
    rows.add(wkl_i32_add_ai, wkl_i32_and_ai_into_select_integer_ii_a, then: wkl_i32_add_ai_then_i32_and_ai_into_select_integer_ii_a, into: wkl_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a)
    rows.add(wkl_copy, wkl_i32_mul_si_into_i32_add_ai, then: wkl_copy_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_copy_then_i32_mul_si, then: wkl_br_if_i32_ne_as_then_copy_then_i32_mul_si)
    rows.add(wkl_constant64, wkl_i64_and_as, then: wkl_constant64_then_i64_and_as)
    rows.add(wkl_i64_load_a, wkl_constant64_then_i64_and_as, then: wkl_i64_load_a_then_constant64_then_i64_and_as)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_gt_s_si, then: wkl_i32_store_sa_then_br_if_i32_gt_s_si)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_mul_si, then: wkl_br_if_i32_ne_si_then_i32_mul_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ss_into_i32_load16_u_a, then: wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_u_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ss_into_i32_load16_s_a, then: wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a)
    rows.add(wkl_copy, wkl_br_if_i32_gt_u_ss, then: wkl_copy_then_br_if_i32_gt_u_ss)
    rows.add(wkl_i32_store_ss, wkl_copy_then_br_if_i32_gt_u_ss, then: wkl_i32_store_ss_then_copy_then_br_if_i32_gt_u_ss)
    rows.add(wkl_br_if_i32_gt_s_as, wkl_i32_store_ss, then: wkl_br_if_i32_gt_s_as_then_i32_store_ss)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_gt_s_as_then_i32_store_ss, then: wkl_i32_load_a_then_br_if_i32_gt_s_as_then_i32_store_ss, into: wkl_i32_load_a_into_br_if_i32_gt_s_as_then_i32_store_ss)
    rows.add(wkl_i32_eq_as, wkl_i32_store_sa, then: wkl_i32_eq_as_then_i32_store_sa, into: wkl_i32_eq_as_into_i32_store_sa)
    rows.add(wkl_i32_load_s, wkl_i32_eq_as, then: wkl_i32_load_s_then_i32_eq_as, into: wkl_i32_load_s_into_i32_eq_as)
    rows.add(wkl_copy, wkl_i32_load_s_into_i32_eq_as, then: wkl_copy_then_i32_load_s_into_i32_eq_as)
    rows.add(wkl_copy, wkl_copy_then_i32_load_s_into_i32_eq_as, then: wkl_copy_then_copy_then_i32_load_s_into_i32_eq_as)
    rows.add(wkl_i32_store_ss, wkl_return_integer, then: wkl_i32_store_ss_then_return_integer)
    rows.add(wkl_br_if_i32_ge_s_ss, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si, then: wkl_i32_load_s_then_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si)
    rows.add(wkl_select_integer_a, wkl_i32_load_s_then_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si, then: wkl_select_integer_a_then_i32_load_s_then_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si)
    rows.add(wkl_select_integer_a, wkl_i32_load_s, then: wkl_select_integer_a_then_i32_load_s)
    rows.add(wkl_i32_and_ai, wkl_select_integer_a_then_i32_load_s, then: wkl_i32_and_ai_then_select_integer_a_then_i32_load_s, into: wkl_i32_and_ai_into_select_integer_a_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_i32_and_ai_into_i32_mul_ai, then: wkl_i32_load_s_then_i32_and_ai_into_i32_mul_ai, into: wkl_i32_load_s_into_i32_and_ai_into_i32_mul_ai)
    rows.add(wkl_i32_load8_u_i, wkl_br_if_i32_ne_ai, then: wkl_i32_load8_u_i_then_br_if_i32_ne_ai, into: wkl_i32_load8_u_i_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai, then: wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai,
      into: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai)
    rows.add(wkl_select_integer_a, wkl_i32_add_si_then_call, then: wkl_select_integer_a_then_i32_add_si_then_call)
    rows.add(
      wkl_i32_and_ai, wkl_select_integer_a_then_i32_add_si_then_call, then: wkl_i32_and_ai_then_select_integer_a_then_i32_add_si_then_call,
      into: wkl_i32_and_ai_into_select_integer_a_then_i32_add_si_then_call)
    rows.add(wkl_i32_or_as, wkl_return, then: wkl_i32_or_as_then_return)
    rows.add(wkl_i32_add_as, wkl_i32_store_as, then: wkl_i32_add_as_then_i32_store_as, into: wkl_i32_add_as_into_i32_store_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br, then: wkl_i32_add_si_then_i32_add_si_then_br)
    rows.add(wkl_i64_store_ss, wkl_i32_add_si_then_i32_add_si_then_br, then: wkl_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br)
    rows.add(wkl_i32_add_as, wkl_i32_load16_s_a, then: wkl_i32_add_as_then_i32_load16_s_a, into: wkl_i32_add_as_into_i32_load16_s_a)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_as_into_i32_load16_s_a, then: wkl_i32_mul_ai_then_i32_add_as_into_i32_load16_s_a, into: wkl_i32_mul_ai_into_i32_add_as_into_i32_load16_s_a)
    rows.add(
      wkl_i32_mul_ss, wkl_i32_mul_ai_into_i32_add_as_into_i32_load16_s_a, then: wkl_i32_mul_ss_then_i32_mul_ai_into_i32_add_as_into_i32_load16_s_a,
      into: wkl_i32_mul_ss_into_i32_mul_ai_into_i32_add_as_into_i32_load16_s_a)
    rows.add(wkl_i32_mul_ss, wkl_i32_mul_ai, then: wkl_i32_mul_ss_then_i32_mul_ai, into: wkl_i32_mul_ss_into_i32_mul_ai)
    rows.add(wkl_i32_add_as, wkl_i32_mul_ss_into_i32_mul_ai, then: wkl_i32_add_as_then_i32_mul_ss_into_i32_mul_ai)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_then_i32_mul_ss_into_i32_mul_ai, then: wkl_i32_mul_si_then_i32_add_as_then_i32_mul_ss_into_i32_mul_ai,
      into: wkl_i32_mul_si_into_i32_add_as_then_i32_mul_ss_into_i32_mul_ai)
    rows.add(wkl_i32_add_as, wkl_i32_load16_s_a_into_i32_mul_as, then: wkl_i32_add_as_then_i32_load16_s_a_into_i32_mul_as, into: wkl_i32_add_as_into_i32_load16_s_a_into_i32_mul_as)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_into_i32_load16_s_a_into_i32_mul_as, then: wkl_i32_mul_si_then_i32_add_as_into_i32_load16_s_a_into_i32_mul_as,
      into: wkl_i32_mul_si_into_i32_add_as_into_i32_load16_s_a_into_i32_mul_as)
    rows.add(wkl_i32_mul_si, wkl_i32_add_as_into_i32_load16_u_a, then: wkl_i32_mul_si_then_i32_add_as_into_i32_load16_u_a, into: wkl_i32_mul_si_into_i32_add_as_into_i32_load16_u_a)
    rows.add(wkl_i32_load16_u_a, wkl_i32_mul_si_into_i32_add_as_into_i32_load16_u_a, then: wkl_i32_load16_u_a_then_i32_mul_si_into_i32_add_as_into_i32_load16_u_a)
    rows.add(wkl_i32_load16_s_a, wkl_i32_mul_si_into_i32_add_as, then: wkl_i32_load16_s_a_then_i32_mul_si_into_i32_add_as)
    rows.add(
      wkl_i32_add_as, wkl_i32_load16_s_a_then_i32_mul_si_into_i32_add_as, then: wkl_i32_add_as_then_i32_load16_s_a_then_i32_mul_si_into_i32_add_as,
      into: wkl_i32_add_as_into_i32_load16_s_a_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_i64_shr_u_si, wkl_i32_wrap_i64_a, then: wkl_i64_shr_u_si_then_i32_wrap_i64_a, into: wkl_i64_shr_u_si_into_i32_wrap_i64_a)
    rows.add(wkl_i64_store_sa, wkl_br_if_i32_ge_u_ss_then_i32_mul_si, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si)
    rows.add(wkl_i64_store_sa, wkl_br_if_i32_ge_u_ss, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss)
    rows.add(wkl_i64_load_a, wkl_i64_store_sa_then_br_if_i32_ge_u_ss, then: wkl_i64_load_a_then_i64_store_sa_then_br_if_i32_ge_u_ss, into: wkl_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss)
    rows.add(wkl_i32_shr_u_si, wkl_i32_or_as_then_return, then: wkl_i32_shr_u_si_then_i32_or_as_then_return, into: wkl_i32_shr_u_si_into_i32_or_as_then_return)
    rows.add(wkl_i32_shl_sa, wkl_i32_shr_u_si_into_i32_or_as, then: wkl_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as)
    rows.add(wkl_i32_shl_sa, wkl_i32_shr_u_si, then: wkl_i32_shl_sa_then_i32_shr_u_si)
    rows.add(wkl_i32_load_s, wkl_i32_load_s_then_i32_mul_si, then: wkl_i32_load_s_then_i32_load_s_then_i32_mul_si)
    rows.add(wkl_i32_load_s, wkl_i32_load_s_into_i32_gt_s_as, then: wkl_i32_load_s_then_i32_load_s_into_i32_gt_s_as)
    rows.add(wkl_i32_load_s, wkl_i32_load_a_then_copy, then: wkl_i32_load_s_then_i32_load_a_then_copy, into: wkl_i32_load_s_into_i32_load_a_then_copy)
    rows.add(wkl_i32_and_si, wkl_i32_shl_sa_then_i32_shr_u_si, then: wkl_i32_and_si_then_i32_shl_sa_then_i32_shr_u_si, into: wkl_i32_and_si_into_i32_shl_sa_then_i32_shr_u_si)
    rows.add(wkl_i32_and_si, wkl_i32_shl_sa, then: wkl_i32_and_si_then_i32_shl_sa, into: wkl_i32_and_si_into_i32_shl_sa)
    rows.add(wkl_i32_and_ai, wkl_select_integer_a, then: wkl_i32_and_ai_then_select_integer_a, into: wkl_i32_and_ai_into_select_integer_a)
    rows.add(wkl_i32_load_a, wkl_i32_load_s, then: wkl_i32_load_a_then_i32_load_s)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_mul_si, then: wkl_br_if_i32_eq_si_then_i32_mul_si)
    rows.add(wkl_copy, wkl_constant32_then_copy_then_call, then: wkl_copy_then_constant32_then_copy_then_call)
    rows.add(wkl_i32_shr_u_si, wkl_i32_rem_u_ai, then: wkl_i32_shr_u_si_then_i32_rem_u_ai, into: wkl_i32_shr_u_si_into_i32_rem_u_ai)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_ne_as_then_i32_add_si, then: wkl_i32_load8_u_s_then_br_if_i32_ne_as_then_i32_add_si, into: wkl_i32_load8_u_s_into_br_if_i32_ne_as_then_i32_add_si)
    rows.add(wkl_i32_and_ai, wkl_i32_add_ai_into_br_table_a, then: wkl_i32_and_ai_then_i32_add_ai_into_br_table_a, into: wkl_i32_and_ai_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ge_u_as, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as)
    rows.add(wkl_constant32, wkl_constant32_then_constant32, then: wkl_constant32_then_constant32_then_constant32)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_si_then_i32_load8_u_s, then: wkl_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_i, then: wkl_br_if_i32_eq_ai_then_i32_load_i)
    rows.add(wkl_i64_shr_u_si, wkl_i32_wrap_i64_a_into_i32_add_ai, then: wkl_i64_shr_u_si_then_i32_wrap_i64_a_into_i32_add_ai, into: wkl_i64_shr_u_si_into_i32_wrap_i64_a_into_i32_add_ai)
    rows.add(wkl_i32_store_ss, wkl_i32_store_si, then: wkl_i32_store_ss_then_i32_store_si)
    rows.add(wkl_i32_store_ss, wkl_i32_store_ss_then_i32_store_si, then: wkl_i32_store_ss_then_i32_store_ss_then_i32_store_si)
    rows.add(wkl_i32_store_sa, wkl_i32_store_ss_then_i32_store_ss_then_i32_store_si, then: wkl_i32_store_sa_then_i32_store_ss_then_i32_store_ss_then_i32_store_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ge_s_ai, then: wkl_i32_add_si_then_br_if_i32_ge_s_ai, into: wkl_i32_add_si_into_br_if_i32_ge_s_ai)
    rows.add(wkl_copy, wkl_i32_add_si_into_br_if_i32_ge_s_ai, then: wkl_copy_then_i32_add_si_into_br_if_i32_ge_s_ai)
    rows.add(wkl_i32_mul_si, wkl_copy_then_i32_add_si_into_br_if_i32_ge_s_ai, then: wkl_i32_mul_si_then_copy_then_i32_add_si_into_br_if_i32_ge_s_ai)
    rows.add(wkl_i32_load_s, wkl_i32_store_sa_then_i32_store_ss, then: wkl_i32_load_s_then_i32_store_sa_then_i32_store_ss, into: wkl_i32_load_s_into_i32_store_sa_then_i32_store_ss)
    rows.add(wkl_i32_load_s, wkl_i32_load_s_into_i32_store_sa_then_i32_store_ss, then: wkl_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
    rows.add(wkl_br_if_i32_ge_s_ai, wkl_i32_or_si_into_i32_store_sa, then: wkl_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa, then: wkl_i32_add_si_then_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa,
      into: wkl_i32_add_si_into_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa)
    rows.add(wkl_i32_add_as, wkl_i32_load_a_then_i32_mul_si, then: wkl_i32_add_as_then_i32_load_a_then_i32_mul_si, into: wkl_i32_add_as_into_i32_load_a_then_i32_mul_si)
    rows.add(wkl_i32_mul_si, wkl_copy, then: wkl_i32_mul_si_then_copy)
    rows.add(wkl_i32_store_sa, wkl_i32_mul_si_then_copy, then: wkl_i32_store_sa_then_i32_mul_si_then_copy)
    rows.add(wkl_global_get_integer, wkl_i32_store_sa_then_i32_mul_si_then_copy, then: wkl_global_get_integer_then_i32_store_sa_then_i32_mul_si_then_copy)
    rows.add(wkl_br_if_i32_ne_ss, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_ne_ss_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_ai, then: wkl_i32_add_si_then_i32_add_ai, into: wkl_i32_add_si_into_i32_add_ai)
    rows.add(wkl_i32_sub_ss, wkl_return, then: wkl_i32_sub_ss_then_return)
    rows.add(wkl_br_if_a, wkl_br_if_i32_eq_ss, then: wkl_br_if_a_then_br_if_i32_eq_ss)
    rows.add(wkl_br_if_a, wkl_i32_load8_u_s, then: wkl_br_if_a_then_i32_load8_u_s)
    rows.add(wkl_i32_add_si, wkl_br_if_a_then_i32_load8_u_s, then: wkl_i32_add_si_then_br_if_a_then_i32_load8_u_s, into: wkl_i32_add_si_into_br_if_a_then_i32_load8_u_s)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_add_as, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_add_as, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_as)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_as, then: wkl_i32_mul_ai_then_i32_add_si_into_i32_load8_u_a_into_i32_add_as)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_si, then: wkl_i32_mul_ai_then_i32_add_si)
    rows.add(wkl_i32_add_as, wkl_i32_mul_ai_then_i32_add_si, then: wkl_i32_add_as_then_i32_mul_ai_then_i32_add_si, into: wkl_i32_add_as_into_i32_mul_ai_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_as_into_i32_mul_ai_then_i32_add_si, then: wkl_i32_load8_u_a_then_i32_add_as_into_i32_mul_ai_then_i32_add_si,
      into: wkl_i32_load8_u_a_into_i32_add_as_into_i32_mul_ai_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_load_s, then: wkl_br_if_i32_ne_ai_then_i32_load_s)
    rows.add(wkl_i32_sub_ss, wkl_i32_gt_u_ss, then: wkl_i32_sub_ss_then_i32_gt_u_ss)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_br_if_i32_gt_s_as, then: wkl_i32_add_si_then_i32_load_a_into_br_if_i32_gt_s_as, into: wkl_i32_add_si_into_i32_load_a_into_br_if_i32_gt_s_as)
    rows.add(wkl_br_if_i32_gt_u_ss, wkl_i32_add_si, then: wkl_br_if_i32_gt_u_ss_then_i32_add_si)
    rows.add(wkl_copy, wkl_br_if_i32_gt_u_ss_then_i32_add_si, then: wkl_copy_then_br_if_i32_gt_u_ss_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a, then: wkl_i32_add_si_then_i32_mul_ai_into_i32_add_as_into_i32_load_a,
      into: wkl_i32_add_si_into_i32_mul_ai_into_i32_add_as_into_i32_load_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load_s, then: wkl_br_if_i32_ne_as_then_i32_load_s)
    rows.add(wkl_i32_and_si, wkl_i32_and_si, then: wkl_i32_and_si_then_i32_and_si)
    rows.add(wkl_i32_add_si, wkl_i32_mul_ai, then: wkl_i32_add_si_then_i32_mul_ai, into: wkl_i32_add_si_into_i32_mul_ai)
    rows.add(wkl_i32_store_as, wkl_i32_add_si, then: wkl_i32_store_as_then_i32_add_si)
    rows.add(wkl_i32_store16_sa, wkl_i32_store16_ss, then: wkl_i32_store16_sa_then_i32_store16_ss)
    rows.add(wkl_i32_load16_u_s, wkl_i32_mul_ai, then: wkl_i32_load16_u_s_then_i32_mul_ai, into: wkl_i32_load16_u_s_into_i32_mul_ai)
    rows.add(wkl_i32_load16_u_a, wkl_br_if_i32_ne_ai, then: wkl_i32_load16_u_a_then_br_if_i32_ne_ai, into: wkl_i32_load16_u_a_into_br_if_i32_ne_ai)
    rows.add(wkl_copy, wkl_i32_load8_u_s, then: wkl_copy_then_i32_load8_u_s)
    rows.add(wkl_i32_store_ss, wkl_i32_load_i, then: wkl_i32_store_ss_then_i32_load_i)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_le_u_as, then: wkl_i32_load_s_then_br_if_i32_le_u_as, into: wkl_i32_load_s_into_br_if_i32_le_u_as)
    rows.add(wkl_i32_store_si, wkl_constant32, then: wkl_i32_store_si_then_constant32)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_lt_s_ai, then: wkl_i32_load_s_then_br_if_i32_lt_s_ai, into: wkl_i32_load_s_into_br_if_i32_lt_s_ai)
    rows.add(wkl_br_if_i32_lt_u_si, wkl_copy, then: wkl_br_if_i32_lt_u_si_then_copy)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_br_if_i32_lt_u_si, then: wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
    rows.add(wkl_i32_add_ai, wkl_i32_load8_u_a_into_i32_store8_sa, then: wkl_i32_add_ai_then_i32_load8_u_a_into_i32_store8_sa, into: wkl_i32_add_ai_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(
      wkl_i32_load_s, wkl_i32_add_ai_into_i32_load8_u_a_into_i32_store8_sa, then: wkl_i32_load_s_then_i32_add_ai_into_i32_load8_u_a_into_i32_store8_sa,
      into: wkl_i32_load_s_into_i32_add_ai_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(wkl_i32_load_s, wkl_i32_add_ai_into_i32_load8_u_a, then: wkl_i32_load_s_then_i32_add_ai_into_i32_load8_u_a, into: wkl_i32_load_s_into_i32_add_ai_into_i32_load8_u_a)
    rows.add(
      wkl_i32_load_s, wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai, then: wkl_i32_load_s_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai,
      into: wkl_i32_load_s_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_into_i32_load_a_into_br_if_i32_le_u_as, then: wkl_i32_add_si_then_i32_load_s_into_i32_load_a_into_br_if_i32_le_u_as)
    rows.add(wkl_select_integer_a, wkl_i32_add_si, then: wkl_select_integer_a_then_i32_add_si)
    rows.add(wkl_br_if_a, wkl_i32_shr_u_si, then: wkl_br_if_a_then_i32_shr_u_si)
    rows.add(wkl_i32_store8_as, wkl_i32_load_s, then: wkl_i32_store8_as_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_i32_store8_as, then: wkl_i32_load_s_then_i32_store8_as, into: wkl_i32_load_s_into_i32_store8_as)
    rows.add(wkl_i32_add_as, wkl_i32_shr_u_si, then: wkl_i32_add_as_then_i32_shr_u_si)
    rows.add(wkl_br_if_i32_gt_u_as, wkl_constant32, then: wkl_br_if_i32_gt_u_as_then_constant32)
    rows.add(wkl_constant64, wkl_br_if_i64_ne_as, then: wkl_constant64_then_br_if_i64_ne_as)
    rows.add(wkl_i64_and_as, wkl_constant64_then_br_if_i64_ne_as, then: wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as)
    rows.add(wkl_i32_gt_u_as, wkl_select_integer_a, then: wkl_i32_gt_u_as_then_select_integer_a, into: wkl_i32_gt_u_as_into_select_integer_a)
    rows.add(wkl_i32_add_si, wkl_i32_shr_u_si, then: wkl_i32_add_si_then_i32_shr_u_si)
    rows.add(wkl_i32_or_ai, wkl_i32_store8_sa, then: wkl_i32_or_ai_then_i32_store8_sa, into: wkl_i32_or_ai_into_i32_store8_sa)
    rows.add(wkl_i64_add_as, wkl_i64_rotl_ai, then: wkl_i64_add_as_then_i64_rotl_ai, into: wkl_i64_add_as_into_i64_rotl_ai)
    rows.add(wkl_i64_xor_as, wkl_i64_add_as_into_i64_rotl_ai, then: wkl_i64_xor_as_then_i64_add_as_into_i64_rotl_ai, into: wkl_i64_xor_as_into_i64_add_as_into_i64_rotl_ai)
    rows.add(wkl_i64_rotl_ai, wkl_i64_add_as, then: wkl_i64_rotl_ai_then_i64_add_as, into: wkl_i64_rotl_ai_into_i64_add_as)
    rows.add(wkl_i32_add_ai, wkl_br_if_i32_gt_u_ai, then: wkl_i32_add_ai_then_br_if_i32_gt_u_ai, into: wkl_i32_add_ai_into_br_if_i32_gt_u_ai)
    rows.add(wkl_i64_load_s, wkl_i64_store_sa, then: wkl_i64_load_s_then_i64_store_sa, into: wkl_i64_load_s_into_i64_store_sa)
    rows.add(wkl_i32_and_ai, wkl_br_if_i32_ne_ai, then: wkl_i32_and_ai_then_br_if_i32_ne_ai, into: wkl_i32_and_ai_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_add_ai, wkl_br_if_i32_eq_as, then: wkl_i32_add_ai_then_br_if_i32_eq_as, into: wkl_i32_add_ai_into_br_if_i32_eq_as)
    rows.add(wkl_i32_load16_u_s, wkl_i32_mul_ai_into_i32_add_as, then: wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as, into: wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as, then: wkl_i32_add_si_then_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_store16_ss, wkl_i32_add_si, then: wkl_i32_store16_ss_then_i32_add_si)
    rows.add(wkl_i32_load16_u_a, wkl_i32_store16_sa, then: wkl_i32_load16_u_a_then_i32_store16_sa, into: wkl_i32_load16_u_a_into_i32_store16_sa)
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i32_add_si, then: wkl_br_if_i64_lt_u_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_copy_then_call, then: wkl_i32_add_si_then_copy_then_call)
    rows.add(wkl_i32_load_i, wkl_br_if_i32_lt_u_ai, then: wkl_i32_load_i_then_br_if_i32_lt_u_ai, into: wkl_i32_load_i_into_br_if_i32_lt_u_ai)
    rows.add(wkl_select_integer_a, wkl_select_integer_s, then: wkl_select_integer_a_then_select_integer_s)
    rows.add(wkl_i32_load_a, wkl_i32_load8_u_s, then: wkl_i32_load_a_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_store_ss, then: wkl_br_if_i32_eq_ai_then_i32_store_ss)
    rows.add(wkl_i32_rem_u_ai, wkl_br_if_i32_eq_si, then: wkl_i32_rem_u_ai_then_br_if_i32_eq_si)
    rows.add(wkl_i32_and_si, wkl_i32_add_si, then: wkl_i32_and_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_ne_si, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si)
    rows.add(wkl_copy, wkl_br_if_s, then: wkl_copy_then_br_if_s)
    rows.add(wkl_br_if_i32_eq_ss, wkl_i32_load8_u_s, then: wkl_br_if_i32_eq_ss_then_i32_load8_u_s)
    rows.add(wkl_select_integer_is_s, wkl_i32_add_as, then: wkl_select_integer_is_s_then_i32_add_as, into: wkl_select_integer_is_s_into_i32_add_as)
    rows.add(wkl_i32_store_ia, wkl_i32_store_si, then: wkl_i32_store_ia_then_i32_store_si)
    rows.add(wkl_br_if_s, wkl_i32_and_si, then: wkl_br_if_s_then_i32_and_si)
    rows.add(wkl_i32_mul_ai, wkl_i32_sub_sa, then: wkl_i32_mul_ai_then_i32_sub_sa, into: wkl_i32_mul_ai_into_i32_sub_sa)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_xor_si, then: wkl_br_if_i32_lt_u_ai_then_i32_xor_si)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_ne_si, then: wkl_i32_load_s_then_br_if_i32_ne_si)
  }

  private static func rows8(_ rows: inout FusionRows) {
    rows.add(wkl_i32_le_u_as, wkl_br_if_a, then: wkl_i32_le_u_as_then_br_if_a, into: wkl_i32_le_u_as_into_br_if_a)
    rows.add(wkl_br_if_i32_eq_as, wkl_br_if_i32_eq_as, then: wkl_br_if_i32_eq_as_then_br_if_i32_eq_as)
    rows.add(wkl_i32_and_si, wkl_i32_add_ai, then: wkl_i32_and_si_then_i32_add_ai, into: wkl_i32_and_si_into_i32_add_ai)
    rows.add(wkl_i32_add_as, wkl_i32_mul_ai, then: wkl_i32_add_as_then_i32_mul_ai, into: wkl_i32_add_as_into_i32_mul_ai)
    rows.add(wkl_i32_div_s_ai, wkl_i32_mul_ai, then: wkl_i32_div_s_ai_then_i32_mul_ai, into: wkl_i32_div_s_ai_into_i32_mul_ai)
    rows.add(wkl_i32_add_ss, wkl_i32_div_s_ai, then: wkl_i32_add_ss_then_i32_div_s_ai, into: wkl_i32_add_ss_into_i32_div_s_ai)
    rows.add(wkl_br_if_a, wkl_f64_load_s, then: wkl_br_if_a_then_f64_load_s)
    rows.add(wkl_i64_store_si, wkl_i32_add_si, then: wkl_i64_store_si_then_i32_add_si)
    rows.add(wkl_i32_store_ss, wkl_i32_add_si, then: wkl_i32_store_ss_then_i32_add_si)
    rows.add(wkl_i32_wrap_i64_s, wkl_i32_load16_u_a, then: wkl_i32_wrap_i64_s_then_i32_load16_u_a, into: wkl_i32_wrap_i64_s_into_i32_load16_u_a)
    rows.add(wkl_i32_store_si, wkl_i32_store_si, then: wkl_i32_store_si_then_i32_store_si)
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i64_store_ss, then: wkl_br_if_i64_lt_u_as_then_i64_store_ss)
    rows.add(wkl_i32_store8_sa, wkl_i32_load_s, then: wkl_i32_store8_sa_then_i32_load_s)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_eq_ai_then_br_if_i32_ne_as)
    rows.add(wkl_i64_load_a, wkl_i64_shr_u_ai, then: wkl_i64_load_a_then_i64_shr_u_ai, into: wkl_i64_load_a_into_i64_shr_u_ai)
    rows.add(wkl_i32_store16_sa, wkl_i32_add_si, then: wkl_i32_store16_sa_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_and_si, then: wkl_i32_add_si_then_i32_and_si)
    rows.add(wkl_i32_add_as, wkl_i32_mul_ss, then: wkl_i32_add_as_then_i32_mul_ss)
    rows.add(wkl_br_if_i32_gt_u_as, wkl_i32_store_ss, then: wkl_br_if_i32_gt_u_as_then_i32_store_ss)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i64_load_s, then: wkl_br_if_i32_eq_ai_then_i64_load_s)
    rows.add(wkl_br_if_i32_le_s_as, wkl_i32_mul_si, then: wkl_br_if_i32_le_s_as_then_i32_mul_si)
    rows.add(wkl_i32_load_a, wkl_select_integer_a, then: wkl_i32_load_a_then_select_integer_a, into: wkl_i32_load_a_into_select_integer_a)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_gt_u_ai, then: wkl_i32_add_si_then_br_if_i32_gt_u_ai, into: wkl_i32_add_si_into_br_if_i32_gt_u_ai)
    rows.add(wkl_i64_and_as, wkl_constant64, then: wkl_i64_and_as_then_constant64)
    rows.add(wkl_i32_sub_sa, wkl_i32_or_ai, then: wkl_i32_sub_sa_then_i32_or_ai, into: wkl_i32_sub_sa_into_i32_or_ai)
    rows.add(wkl_i32_gt_u_si, wkl_copy, then: wkl_i32_gt_u_si_then_copy)
    rows.add(wkl_i32_div_u_si, wkl_i32_mul_ai, then: wkl_i32_div_u_si_then_i32_mul_ai, into: wkl_i32_div_u_si_into_i32_mul_ai)
    rows.add(wkl_i32_load8_u_s, wkl_i32_load8_u_s, then: wkl_i32_load8_u_s_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_lt_u_ss, wkl_i32_load_s, then: wkl_br_if_i32_lt_u_ss_then_i32_load_s)
    rows.add(wkl_select_integer_is_a, wkl_i32_add_as, then: wkl_select_integer_is_a_then_i32_add_as, into: wkl_select_integer_is_a_into_i32_add_as)
    rows.add(wkl_i32_load16_u_s, wkl_br_if_i32_ne_ai, then: wkl_i32_load16_u_s_then_br_if_i32_ne_ai, into: wkl_i32_load16_u_s_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_and_ai, wkl_br_table_a, then: wkl_i32_and_ai_then_br_table_a, into: wkl_i32_and_ai_into_br_table_a)
    rows.add(wkl_i32_sub_sa, wkl_br_if_a, then: wkl_i32_sub_sa_then_br_if_a, into: wkl_i32_sub_sa_into_br_if_a)
    rows.add(wkl_i32_store_si, wkl_constant64, then: wkl_i32_store_si_then_constant64)
    rows.add(wkl_i32_add_ai, wkl_f64_convert_i32_u_a, then: wkl_i32_add_ai_then_f64_convert_i32_u_a, into: wkl_i32_add_ai_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_xor_ai, wkl_i32_mul_ai, then: wkl_i32_xor_ai_then_i32_mul_ai, into: wkl_i32_xor_ai_into_i32_mul_ai)
    rows.add(wkl_i32_load16_u_a, wkl_i32_mul_si, then: wkl_i32_load16_u_a_then_i32_mul_si)
    rows.add(wkl_i32_and_ss, wkl_i32_xor_ai, then: wkl_i32_and_ss_then_i32_xor_ai, into: wkl_i32_and_ss_into_i32_xor_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load16_s_s, then: wkl_br_if_i32_ne_as_then_i32_load16_s_s)
    rows.add(wkl_br_if_i32_gt_u_ai, wkl_constant32, then: wkl_br_if_i32_gt_u_ai_then_constant32)
    rows.add(wkl_i32_xor_as, wkl_i32_mul_ai, then: wkl_i32_xor_as_then_i32_mul_ai, into: wkl_i32_xor_as_into_i32_mul_ai)
    rows.add(wkl_i32_or_as, wkl_i32_store_sa, then: wkl_i32_or_as_then_i32_store_sa, into: wkl_i32_or_as_into_i32_store_sa)
    rows.add(wkl_i32_load_a, wkl_i32_load_a, then: wkl_i32_load_a_then_i32_load_a, into: wkl_i32_load_a_into_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_return, then: wkl_i32_add_si_then_return)
    rows.add(wkl_i32_add_ai, wkl_i32_lt_u_ai, then: wkl_i32_add_ai_then_i32_lt_u_ai, into: wkl_i32_add_ai_into_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_lt_s_ss, wkl_i32_add_si, then: wkl_br_if_i32_lt_s_ss_then_i32_add_si)
    rows.add(wkl_i32_load16_u_s, wkl_i32_and_ai, then: wkl_i32_load16_u_s_then_i32_and_ai, into: wkl_i32_load16_u_s_into_i32_and_ai)
    rows.add(wkl_i32_load16_s_s, wkl_i32_add_as, then: wkl_i32_load16_s_s_then_i32_add_as, into: wkl_i32_load16_s_s_into_i32_add_as)
    rows.add(wkl_i32_load16_s_a, wkl_i32_add_as, then: wkl_i32_load16_s_a_then_i32_add_as, into: wkl_i32_load16_s_a_into_i32_add_as)
    rows.add(wkl_i32_add_ai, wkl_i32_and_ss, then: wkl_i32_add_ai_then_i32_and_ss)
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_add_si, then: wkl_br_if_i32_gt_s_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_i32_store_ss, then: wkl_br_if_i32_ge_u_as_then_i32_store_ss)
    rows.add(wkl_br_if_i32_eq_as, wkl_i32_add_si, then: wkl_br_if_i32_eq_as_then_i32_add_si)
    rows.add(wkl_i64_store_ss, wkl_global_get_integer, then: wkl_i64_store_ss_then_global_get_integer)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_ge_s_as, then: wkl_i32_store_sa_then_br_if_i32_ge_s_as)
    rows.add(wkl_copy, wkl_br_if_i32_eq_si, then: wkl_copy_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_store_sa, then: wkl_br_if_i32_lt_s_as_then_i32_store_sa)
    rows.add(wkl_br_if_i32_le_u_ss, wkl_i32_add_si, then: wkl_br_if_i32_le_u_ss_then_i32_add_si)
    rows.add(wkl_i32_load_s, wkl_i32_mul_ai, then: wkl_i32_load_s_then_i32_mul_ai, into: wkl_i32_load_s_into_i32_mul_ai)
    rows.add(wkl_i32_wrap_i64_s, wkl_i32_load_a, then: wkl_i32_wrap_i64_s_then_i32_load_a, into: wkl_i32_wrap_i64_s_into_i32_load_a)
    rows.add(wkl_i32_sub_sa, wkl_i32_add_ai, then: wkl_i32_sub_sa_then_i32_add_ai, into: wkl_i32_sub_sa_into_i32_add_ai)
    rows.add(wkl_i32_load16_u_s, wkl_i32_add_ai, then: wkl_i32_load16_u_s_then_i32_add_ai, into: wkl_i32_load16_u_s_into_i32_add_ai)
    rows.add(wkl_br_if_s, wkl_i32_store_ss, then: wkl_br_if_s_then_i32_store_ss)
    rows.add(wkl_br_if_i64_lt_u_ss, wkl_i32_wrap_i64_s, then: wkl_br_if_i64_lt_u_ss_then_i32_wrap_i64_s)
    rows.add(wkl_i32_and_si, wkl_constant32, then: wkl_i32_and_si_then_constant32)
    rows.add(wkl_i32_store_sa, wkl_i32_mul_si, then: wkl_i32_store_sa_then_i32_mul_si)
    rows.add(wkl_i32_load_a, wkl_i32_mul_ai, then: wkl_i32_load_a_then_i32_mul_ai, into: wkl_i32_load_a_into_i32_mul_ai)
    rows.add(wkl_i32_load16_u_a, wkl_i32_load_s, then: wkl_i32_load16_u_a_then_i32_load_s)
    rows.add(wkl_i32_load16_u_a, wkl_br_if_i32_ne_as, then: wkl_i32_load16_u_a_then_br_if_i32_ne_as, into: wkl_i32_load16_u_a_into_br_if_i32_ne_as)
    rows.add(wkl_i32_and_si, wkl_i32_store8_sa, then: wkl_i32_and_si_then_i32_store8_sa, into: wkl_i32_and_si_into_i32_store8_sa)
    rows.add(wkl_i32_add_si, wkl_i32_store8_as, then: wkl_i32_add_si_then_i32_store8_as, into: wkl_i32_add_si_into_i32_store8_as)
    rows.add(wkl_i32_add_si, wkl_i32_store16_sa, then: wkl_i32_add_si_then_i32_store16_sa, into: wkl_i32_add_si_into_i32_store16_sa)
    rows.add(wkl_i32_add_si, wkl_i32_add_as, then: wkl_i32_add_si_then_i32_add_as, into: wkl_i32_add_si_into_i32_add_as)
    rows.add(wkl_br_if_i64_gt_u_ss, wkl_i32_wrap_i64_s, then: wkl_br_if_i64_gt_u_ss_then_i32_wrap_i64_s)
    rows.add(wkl_i32_add_si, wkl_i32_gt_u_si, then: wkl_i32_add_si_then_i32_gt_u_si)
    rows.add(wkl_i32_shr_u_si, wkl_i32_add_as, then: wkl_i32_shr_u_si_then_i32_add_as, into: wkl_i32_shr_u_si_into_i32_add_as)
    rows.add(wkl_i32_mul_as, wkl_i32_store_sa, then: wkl_i32_mul_as_then_i32_store_sa, into: wkl_i32_mul_as_into_i32_store_sa)
    rows.add(wkl_i32_add_as, wkl_i32_xor_as, then: wkl_i32_add_as_then_i32_xor_as, into: wkl_i32_add_as_into_i32_xor_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_and_si, then: wkl_br_if_i32_eq_si_then_i32_and_si)
    rows.add(wkl_i32_xor_as, wkl_br_if_a, then: wkl_i32_xor_as_then_br_if_a, into: wkl_i32_xor_as_into_br_if_a)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_ge_s_ss, then: wkl_i32_load_s_then_br_if_i32_ge_s_ss)
    rows.add(wkl_global_set_a, wkl_br_if_i32_eq_si, then: wkl_global_set_a_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_s, wkl_constant32, then: wkl_br_if_s_then_constant32)
    rows.add(wkl_i32_xor_as, wkl_return, then: wkl_i32_xor_as_then_return)
    rows.add(wkl_i32_sub_as, wkl_i32_store_sa, then: wkl_i32_sub_as_then_i32_store_sa, into: wkl_i32_sub_as_into_i32_store_sa)
    rows.add(wkl_i32_store_sa, wkl_i32_load16_u_s, then: wkl_i32_store_sa_then_i32_load16_u_s)
    rows.add(wkl_i32_load_s, wkl_i32_wrap_i64_s, then: wkl_i32_load_s_then_i32_wrap_i64_s)
    rows.add(wkl_i32_add_si, wkl_i32_load16_u_s, then: wkl_i32_add_si_then_i32_load16_u_s)
    rows.add(wkl_global_set_a, wkl_constant64, then: wkl_global_set_a_then_constant64)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_xor_as, then: wkl_i64_extend_i32_u_s_then_i64_xor_as, into: wkl_i64_extend_i32_u_s_into_i64_xor_as)
    rows.add(wkl_i32_lt_s_as, wkl_i32_xor_as, then: wkl_i32_lt_s_as_then_i32_xor_as, into: wkl_i32_lt_s_as_into_i32_xor_as)
    rows.add(wkl_f64_mul_si, wkl_i32_and_si, then: wkl_f64_mul_si_then_i32_and_si)
    rows.add(wkl_f64_convert_i32_u_a, wkl_f64_add_as, then: wkl_f64_convert_i32_u_a_then_f64_add_as, into: wkl_f64_convert_i32_u_a_into_f64_add_as)
    rows.add(wkl_br_if_i32_lt_u_ss, wkl_i32_add_si, then: wkl_br_if_i32_lt_u_ss_then_i32_add_si)
    rows.add(wkl_br_if_i32_le_u_as, wkl_br_if_i32_le_s_as, then: wkl_br_if_i32_le_u_as_then_br_if_i32_le_s_as)
    rows.add(wkl_br_if_i32_ge_s_ai, wkl_i32_or_si, then: wkl_br_if_i32_ge_s_ai_then_i32_or_si)
    rows.add(wkl_i64_store_as, wkl_i32_add_si, then: wkl_i64_store_as_then_i32_add_si)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_eq_ai, then: wkl_i32_load8_u_a_then_br_if_i32_eq_ai, into: wkl_i32_load8_u_a_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_load8_s_s, wkl_i32_add_ai, then: wkl_i32_load8_s_s_then_i32_add_ai, into: wkl_i32_load8_s_s_into_i32_add_ai)
    rows.add(wkl_i32_store_sa, wkl_i32_store_si, then: wkl_i32_store_sa_then_i32_store_si)
    rows.add(wkl_i32_and_si, wkl_i32_shr_u_ai, then: wkl_i32_and_si_then_i32_shr_u_ai, into: wkl_i32_and_si_into_i32_shr_u_ai)
    rows.add(wkl_global_set_a, wkl_i64_shr_u_si, then: wkl_global_set_a_then_i64_shr_u_si)
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i32_wrap_i64_a, then: wkl_br_if_i64_lt_u_as_then_i32_wrap_i64_a)
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i32_load_s, then: wkl_br_if_i64_lt_u_as_then_i32_load_s)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load16_u_s, then: wkl_br_if_i32_ne_as_then_i32_load16_u_s)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_eq_si, then: wkl_i32_store_sa_then_br_if_i32_eq_si)
    rows.add(wkl_i32_and_as, wkl_i32_mul_ai, then: wkl_i32_and_as_then_i32_mul_ai, into: wkl_i32_and_as_into_i32_mul_ai)
    rows.add(wkl_i32_store_ss, wkl_i32_mul_si, then: wkl_i32_store_ss_then_i32_mul_si)
    rows.add(wkl_i32_add_ss, wkl_i32_lt_s_as, then: wkl_i32_add_ss_then_i32_lt_s_as, into: wkl_i32_add_ss_into_i32_lt_s_as)
    rows.add(wkl_i32_and_si, wkl_i32_mul_ai, then: wkl_i32_and_si_then_i32_mul_ai, into: wkl_i32_and_si_into_i32_mul_ai)
    rows.add(wkl_i32_mul_si, wkl_i32_add_si, then: wkl_i32_mul_si_then_i32_add_si)
    rows.add(wkl_i32_and_ai, wkl_i32_add_si, then: wkl_i32_and_ai_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_eq_ai, then: wkl_i32_add_si_then_br_if_i32_eq_ai, into: wkl_i32_add_si_into_br_if_i32_eq_ai)
    rows.add(wkl_f64_mul_as, wkl_i32_add_si, then: wkl_f64_mul_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_ss, then: wkl_i32_add_si_then_i32_add_ss)
    rows.add(wkl_i32_and_ai, wkl_copy, then: wkl_i32_and_ai_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_xor_as, then: wkl_i32_add_si_then_i32_xor_as, into: wkl_i32_add_si_into_i32_xor_as)
    rows.add(wkl_i32_add_ai, wkl_i32_add_ai, then: wkl_i32_add_ai_then_i32_add_ai, into: wkl_i32_add_ai_into_i32_add_ai)
    rows.add(wkl_i32_load8_u_a, wkl_copy, then: wkl_i32_load8_u_a_then_copy)
    rows.add(wkl_i64_xor_as, wkl_i32_add_si, then: wkl_i64_xor_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i64_xor_as, then: wkl_i32_add_si_then_i64_xor_as, into: wkl_i32_add_si_into_i64_xor_as)
    rows.add(wkl_f64_add_as, wkl_copy, then: wkl_f64_add_as_then_copy)
    rows.add(wkl_f64_mul_as, wkl_copy, then: wkl_f64_mul_as_then_copy)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_add_si, then: wkl_i32_shr_u_ai_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_shr_u_ai, then: wkl_i32_add_si_then_i32_shr_u_ai, into: wkl_i32_add_si_into_i32_shr_u_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_add_as, then: wkl_i32_add_ai_then_i32_add_as, into: wkl_i32_add_ai_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_return_integer, then: wkl_i32_add_si_then_return_integer)
    rows.add(wkl_i32_mul_si, wkl_i32_load_s, then: wkl_i32_mul_si_then_i32_load_s)
    rows.add(wkl_i32_mul_ai, wkl_copy, then: wkl_i32_mul_ai_then_copy)
    rows.add(wkl_i32_add_si, wkl_constant64, then: wkl_i32_add_si_then_constant64)
    rows.add(wkl_constant64, wkl_i32_add_si, then: wkl_constant64_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_store_ss, then: wkl_i32_add_si_then_i32_store_ss)
    rows.add(wkl_i32_load_s, wkl_constant32, then: wkl_i32_load_s_then_constant32)
    rows.add(wkl_constant32, wkl_i32_load_s, then: wkl_constant32_then_i32_load_s)
    rows.add(wkl_i32_xor_as, wkl_copy, then: wkl_i32_xor_as_then_copy)
    rows.add(wkl_i32_and_si, wkl_copy, then: wkl_i32_and_si_then_copy)
    rows.add(wkl_i64_add_as, wkl_i32_add_si, then: wkl_i64_add_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i64_add_as, then: wkl_i32_add_si_then_i64_add_as, into: wkl_i32_add_si_into_i64_add_as)
    rows.add(wkl_copy, wkl_return, then: wkl_copy_then_return)
    rows.add(wkl_i32_load8_u_s, wkl_copy, then: wkl_i32_load8_u_s_then_copy)
    rows.add(wkl_f64_load_a, wkl_copy, then: wkl_f64_load_a_then_copy)
    rows.add(wkl_i32_shr_u_si, wkl_i32_add_si, then: wkl_i32_shr_u_si_then_i32_add_si)
    rows.add(wkl_i64_xor_as, wkl_copy, then: wkl_i64_xor_as_then_copy)
    rows.add(wkl_i64_rotl_si, wkl_i32_add_si, then: wkl_i64_rotl_si_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i64_rotl_si, then: wkl_i32_add_si_then_i64_rotl_si)
    rows.add(wkl_i32_shr_u_ai, wkl_copy, then: wkl_i32_shr_u_ai_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_store8_sa, then: wkl_i32_add_si_then_i32_store8_sa, into: wkl_i32_add_si_into_i32_store8_sa)
    rows.add(wkl_i32_load_s, wkl_call, then: wkl_i32_load_s_then_call)
    rows.add(wkl_i32_load_s, wkl_br, then: wkl_i32_load_s_then_br)
    rows.add(wkl_i32_add_ai, wkl_constant32, then: wkl_i32_add_ai_then_constant32)
    rows.add(wkl_constant64, wkl_copy, then: wkl_constant64_then_copy)
    rows.add(wkl_i32_mul_as, wkl_i32_add_si, then: wkl_i32_mul_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_mul_as, then: wkl_i32_add_si_then_i32_mul_as, into: wkl_i32_add_si_into_i32_mul_as)
    rows.add(wkl_i32_and_ai, wkl_i32_load_s, then: wkl_i32_and_ai_then_i32_load_s)
    rows.add(wkl_i32_add_ai, wkl_br_if_a, then: wkl_i32_add_ai_then_br_if_a, into: wkl_i32_add_ai_into_br_if_a)
    rows.add(wkl_i64_add_as, wkl_copy, then: wkl_i64_add_as_then_copy)
    rows.add(wkl_i32_load8_u_a, wkl_i32_load_s, then: wkl_i32_load8_u_a_then_i32_load_s)
    rows.add(wkl_f64_add_as, wkl_i32_load_s, then: wkl_f64_add_as_then_i32_load_s)
    rows.add(wkl_f64_mul_as, wkl_i32_load_s, then: wkl_f64_mul_as_then_i32_load_s)
    rows.add(wkl_i64_rotl_si, wkl_copy, then: wkl_i64_rotl_si_then_copy)
    rows.add(wkl_copy, wkl_i64_rotl_si, then: wkl_copy_then_i64_rotl_si)
    rows.add(wkl_i32_add_as, wkl_br_if_a, then: wkl_i32_add_as_then_br_if_a, into: wkl_i32_add_as_into_br_if_a)
    rows.add(wkl_i32_load_s, wkl_i32_add_ss, then: wkl_i32_load_s_then_i32_add_ss)
    rows.add(wkl_i32_add_ss, wkl_i32_load_s, then: wkl_i32_add_ss_then_i32_load_s)
    rows.add(wkl_i32_load16_u_s, wkl_i32_add_si, then: wkl_i32_load16_u_s_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_br_table_s, then: wkl_i32_add_si_then_br_table_s)
    rows.add(wkl_i32_add_si, wkl_f32_load_s, then: wkl_i32_add_si_then_f32_load_s)
    rows.add(wkl_f32_load_s, wkl_i32_add_si, then: wkl_f32_load_s_then_i32_add_si)
    rows.add(wkl_i32_add_ai, wkl_call, then: wkl_i32_add_ai_then_call)
    rows.add(wkl_i32_mul_si, wkl_i32_mul_si, then: wkl_i32_mul_si_then_i32_mul_si)
    rows.add(wkl_i64_mul_ss, wkl_i32_add_si, then: wkl_i64_mul_ss_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i64_mul_ss, then: wkl_i32_add_si_then_i64_mul_ss)
    rows.add(wkl_i32_mul_ai, wkl_i32_load_s, then: wkl_i32_mul_ai_then_i32_load_s)
    rows.add(wkl_i32_add_ai, wkl_br_if_i32_eq_ai, then: wkl_i32_add_ai_then_br_if_i32_eq_ai, into: wkl_i32_add_ai_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_add_si, wkl_select_integer_a, then: wkl_i32_add_si_then_select_integer_a, into: wkl_i32_add_si_into_select_integer_a)
    rows.add(wkl_i32_load_a, wkl_constant32, then: wkl_i32_load_a_then_constant32)
    rows.add(wkl_i32_add_as, wkl_call, then: wkl_i32_add_as_then_call)
    rows.add(wkl_i32_mul_as, wkl_copy, then: wkl_i32_mul_as_then_copy)
    rows.add(wkl_i32_xor_as, wkl_i32_load_s, then: wkl_i32_xor_as_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_i32_xor_as, then: wkl_i32_load_s_then_i32_xor_as, into: wkl_i32_load_s_into_i32_xor_as)
    rows.add(wkl_i32_load_s, wkl_i32_and_si, then: wkl_i32_load_s_then_i32_and_si)
    rows.add(wkl_i32_and_si, wkl_i32_load_s, then: wkl_i32_and_si_then_i32_load_s)
    rows.add(wkl_i32_add_as, wkl_i32_and_ai, then: wkl_i32_add_as_then_i32_and_ai, into: wkl_i32_add_as_into_i32_and_ai)
    rows.add(wkl_i32_add_as, wkl_br_if_i32_eq_ai, then: wkl_i32_add_as_then_br_if_i32_eq_ai, into: wkl_i32_add_as_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_mul_si, wkl_constant32, then: wkl_i32_mul_si_then_constant32)
    rows.add(wkl_constant32, wkl_i32_mul_si, then: wkl_constant32_then_i32_mul_si)
    rows.add(wkl_i32_load_s, wkl_return, then: wkl_i32_load_s_then_return)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_si, then: wkl_i32_add_si_then_br_if_i32_ne_si)
    rows.add(wkl_i32_load_s, wkl_i32_load8_u_s, then: wkl_i32_load_s_then_i32_load8_u_s)
    rows.add(wkl_i32_load8_u_s, wkl_i32_load_s, then: wkl_i32_load8_u_s_then_i32_load_s)
    rows.add(wkl_i32_add_ai, wkl_i32_add_ss, then: wkl_i32_add_ai_then_i32_add_ss)
    rows.add(wkl_i32_or_ai, wkl_i32_add_si, then: wkl_i32_or_ai_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_or_ai, then: wkl_i32_add_si_then_i32_or_ai, into: wkl_i32_add_si_into_i32_or_ai)
    rows.add(wkl_i32_load_s, wkl_f64_load_a, then: wkl_i32_load_s_then_f64_load_a, into: wkl_i32_load_s_into_f64_load_a)
    rows.add(wkl_f64_load_a, wkl_i32_load_s, then: wkl_f64_load_a_then_i32_load_s)
    rows.add(wkl_i64_xor_as, wkl_i32_load_s, then: wkl_i64_xor_as_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_i64_xor_as, then: wkl_i32_load_s_then_i64_xor_as, into: wkl_i32_load_s_into_i64_xor_as)
    rows.add(wkl_i64_shr_u_si, wkl_i32_add_si, then: wkl_i64_shr_u_si_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i64_shr_u_si, then: wkl_i32_add_si_then_i64_shr_u_si)
    rows.add(wkl_i32_add_si, wkl_i32_load16_s_s, then: wkl_i32_add_si_then_i32_load16_s_s)
  }

  private static func rows9(_ rows: inout FusionRows) {
    rows.add(wkl_i32_mul_si, wkl_br_if_a, then: wkl_i32_mul_si_then_br_if_a, into: wkl_i32_mul_si_into_br_if_a)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_load_s, then: wkl_i32_shr_u_ai_then_i32_load_s)
    rows.add(wkl_i32_add_ai, wkl_i32_mul_ai, then: wkl_i32_add_ai_then_i32_mul_ai, into: wkl_i32_add_ai_into_i32_mul_ai)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ge_s_ss, then: wkl_i32_add_si_then_br_if_i32_ge_s_ss)
    rows.add(wkl_i32_add_ss, wkl_i32_add_as, then: wkl_i32_add_ss_then_i32_add_as, into: wkl_i32_add_ss_into_i32_add_as)
    rows.add(wkl_i32_load_s, wkl_return_integer, then: wkl_i32_load_s_then_return_integer)
    rows.add(wkl_i32_load16_u_s, wkl_copy, then: wkl_i32_load16_u_s_then_copy)
    rows.add(wkl_copy, wkl_i32_load16_u_s, then: wkl_copy_then_i32_load16_u_s)
    rows.add(wkl_f64_mul_ss, wkl_copy, then: wkl_f64_mul_ss_then_copy)
    rows.add(wkl_copy, wkl_f64_mul_ss, then: wkl_copy_then_f64_mul_ss)
    rows.add(wkl_global_set_a, wkl_i32_add_si, then: wkl_global_set_a_then_i32_add_si)
    rows.add(wkl_i32_load_a, wkl_call, then: wkl_i32_load_a_then_call)
    rows.add(wkl_i32_load_a, wkl_br, then: wkl_i32_load_a_then_br)
    rows.add(wkl_f32_load_s, wkl_copy, then: wkl_f32_load_s_then_copy)
    rows.add(wkl_copy, wkl_f32_load_s, then: wkl_copy_then_f32_load_s)
    rows.add(wkl_i64_load_a, wkl_i32_add_si, then: wkl_i64_load_a_then_i32_add_si)
    rows.add(wkl_i32_load16_u_a, wkl_copy, then: wkl_i32_load16_u_a_then_copy)
    rows.add(wkl_i64_mul_ss, wkl_copy, then: wkl_i64_mul_ss_then_copy)
    rows.add(wkl_copy, wkl_i64_mul_ss, then: wkl_copy_then_i64_mul_ss)
    rows.add(wkl_i32_load_a, wkl_i32_and_ai, then: wkl_i32_load_a_then_i32_and_ai, into: wkl_i32_load_a_into_i32_and_ai)
    rows.add(wkl_i32_and_ai, wkl_i32_load_a, then: wkl_i32_and_ai_then_i32_load_a, into: wkl_i32_and_ai_into_i32_load_a)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i32_add_si, then: wkl_i64_extend_i32_u_s_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i64_extend_i32_u_s, then: wkl_i32_add_si_then_i64_extend_i32_u_s)
    rows.add(wkl_i32_xor_as, wkl_i32_add_ai, then: wkl_i32_xor_as_then_i32_add_ai, into: wkl_i32_xor_as_into_i32_add_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_xor_as, then: wkl_i32_add_ai_then_i32_xor_as, into: wkl_i32_add_ai_into_i32_xor_as)
    rows.add(wkl_i32_mul_si, wkl_call, then: wkl_i32_mul_si_then_call)
    rows.add(wkl_i32_add_ai, wkl_i32_and_si, then: wkl_i32_add_ai_then_i32_and_si)
    rows.add(wkl_i32_mul_si, wkl_br, then: wkl_i32_mul_si_then_br)
    rows.add(wkl_i32_load_s, wkl_constant64, then: wkl_i32_load_s_then_constant64)
    rows.add(wkl_constant64, wkl_i32_load_s, then: wkl_constant64_then_i32_load_s)
    rows.add(wkl_select_integer_a, wkl_copy, then: wkl_select_integer_a_then_copy)
    rows.add(wkl_i32_load_a, wkl_i32_load8_u_a, then: wkl_i32_load_a_then_i32_load8_u_a, into: wkl_i32_load_a_into_i32_load8_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_load_a, then: wkl_i32_load8_u_a_then_i32_load_a, into: wkl_i32_load8_u_a_into_i32_load_a)
    rows.add(wkl_i32_rotl_si, wkl_i32_add_si, then: wkl_i32_rotl_si_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_rotl_si, then: wkl_i32_add_si_then_i32_rotl_si)
    rows.add(wkl_i32_add_ai, wkl_i32_load8_u_s, then: wkl_i32_add_ai_then_i32_load8_u_s)
    rows.add(wkl_i32_mul_si, wkl_i32_and_ai, then: wkl_i32_mul_si_then_i32_and_ai, into: wkl_i32_mul_si_into_i32_and_ai)
    rows.add(wkl_i32_and_ai, wkl_i32_mul_si, then: wkl_i32_and_ai_then_i32_mul_si)
    rows.add(wkl_i32_mul_si, wkl_br_if_i32_eq_ai, then: wkl_i32_mul_si_then_br_if_i32_eq_ai, into: wkl_i32_mul_si_into_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_mul_si, then: wkl_br_if_i32_eq_ai_then_i32_mul_si)
    rows.add(wkl_i64_xor_as, wkl_i32_add_ai, then: wkl_i64_xor_as_then_i32_add_ai, into: wkl_i64_xor_as_into_i32_add_ai)
    rows.add(wkl_i32_add_ai, wkl_i64_xor_as, then: wkl_i32_add_ai_then_i64_xor_as, into: wkl_i32_add_ai_into_i64_xor_as)
    rows.add(wkl_i32_add_ai, wkl_br_if_i32_ne_as, then: wkl_i32_add_ai_then_br_if_i32_ne_as, into: wkl_i32_add_ai_into_br_if_i32_ne_as)
    rows.add(wkl_i64_and_si, wkl_i32_add_si, then: wkl_i64_and_si_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i64_and_si, then: wkl_i32_add_si_then_i64_and_si)
    rows.add(wkl_i64_add_as, wkl_i32_load_s, then: wkl_i64_add_as_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_i64_add_as, then: wkl_i32_load_s_then_i64_add_as, into: wkl_i32_load_s_into_i64_add_as)
    rows.add(wkl_i32_load_a, wkl_i32_add_ss, then: wkl_i32_load_a_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_br_if_i64_eq_ai, then: wkl_i32_add_si_then_br_if_i64_eq_ai, into: wkl_i32_add_si_into_br_if_i64_eq_ai)
    rows.add(wkl_br_if_i64_eq_ai, wkl_i32_add_si, then: wkl_br_if_i64_eq_ai_then_i32_add_si)
    rows.add(wkl_i32_and_si, wkl_i32_add_as, then: wkl_i32_and_si_then_i32_add_as, into: wkl_i32_and_si_into_i32_add_as)
    rows.add(wkl_i64_rem_u_ss, wkl_i32_add_si, then: wkl_i64_rem_u_ss_then_i32_add_si)
    rows.add(wkl_i64_gt_u_si, wkl_i32_add_si, then: wkl_i64_gt_u_si_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i64_rem_u_ss, then: wkl_i32_add_si_then_i64_rem_u_ss)
    rows.add(wkl_i32_add_si, wkl_i64_gt_u_si, then: wkl_i32_add_si_then_i64_gt_u_si)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_ne_ai, then: wkl_i32_load_s_then_br_if_i32_ne_ai, into: wkl_i32_load_s_into_br_if_i32_ne_ai)
    rows.add(wkl_f32_add_as, wkl_copy, then: wkl_f32_add_as_then_copy)
    rows.add(wkl_br_if_i32_ne_si, wkl_copy, then: wkl_br_if_i32_ne_si_then_copy)
    rows.add(wkl_i32_mul_si, wkl_i32_load8_u_a, then: wkl_i32_mul_si_then_i32_load8_u_a, into: wkl_i32_mul_si_into_i32_load8_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_mul_si, then: wkl_i32_load8_u_a_then_i32_mul_si)
    rows.add(wkl_i32_or_ai, wkl_copy, then: wkl_i32_or_ai_then_copy)
    rows.add(wkl_i32_add_as, wkl_return, then: wkl_i32_add_as_then_return)
    rows.add(wkl_i32_xor_ss, wkl_i32_add_si, then: wkl_i32_xor_ss_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_xor_ss, then: wkl_i32_add_si_then_i32_xor_ss)
    rows.add(wkl_f64_add_as, wkl_i32_mul_si, then: wkl_f64_add_as_then_i32_mul_si)
    rows.add(wkl_i32_shr_u_si, wkl_i32_load_s, then: wkl_i32_shr_u_si_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_i32_shr_u_si, then: wkl_i32_load_s_then_i32_shr_u_si)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_as, then: wkl_i32_load8_u_s_then_i32_add_as, into: wkl_i32_load8_u_s_into_i32_add_as)
    rows.add(wkl_i32_add_as, wkl_i32_load8_u_s, then: wkl_i32_add_as_then_i32_load8_u_s)
    rows.add(wkl_f32_sub_sa, wkl_i32_add_si, then: wkl_f32_sub_sa_then_i32_add_si)
    rows.add(wkl_i32_add_ai, wkl_return_integer, then: wkl_i32_add_ai_then_return_integer)
    rows.add(wkl_constant32, wkl_call, then: wkl_constant32_then_call)
    rows.add(wkl_copy, wkl_i64_shr_u_si, then: wkl_copy_then_i64_shr_u_si)
    rows.add(wkl_i32_add_si, wkl_f64_sub_ss, then: wkl_i32_add_si_then_f64_sub_ss)
    rows.add(wkl_f64_sub_ss, wkl_i32_add_si, then: wkl_f64_sub_ss_then_i32_add_si)
    rows.add(wkl_i64_rotl_si, wkl_i32_load_s, then: wkl_i64_rotl_si_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_i64_rotl_si, then: wkl_i32_load_s_then_i64_rotl_si)
    rows.add(wkl_i32_add_as, wkl_f64_load_a, then: wkl_i32_add_as_then_f64_load_a, into: wkl_i32_add_as_into_f64_load_a)
    rows.add(wkl_i32_load16_s_s, wkl_copy, then: wkl_i32_load16_s_s_then_copy)
    rows.add(wkl_copy, wkl_i32_load16_s_s, then: wkl_copy_then_i32_load16_s_s)
    rows.add(wkl_select_integer_ii_a, wkl_i32_add_si, then: wkl_select_integer_ii_a_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_select_integer_ii_a, then: wkl_i32_add_si_then_select_integer_ii_a, into: wkl_i32_add_si_into_select_integer_ii_a)
    rows.add(wkl_i64_xor_as, wkl_i32_add_as, then: wkl_i64_xor_as_then_i32_add_as, into: wkl_i64_xor_as_into_i32_add_as)
    rows.add(wkl_i32_add_as, wkl_i64_xor_as, then: wkl_i32_add_as_then_i64_xor_as, into: wkl_i32_add_as_into_i64_xor_as)
    rows.add(wkl_i32_add_as, wkl_br_if_i32_ne_as, then: wkl_i32_add_as_then_br_if_i32_ne_as, into: wkl_i32_add_as_into_br_if_i32_ne_as)
    rows.add(wkl_f64_mul_as, wkl_i32_mul_si, then: wkl_f64_mul_as_then_i32_mul_si)
    rows.add(wkl_i32_mul_si, wkl_i32_store_sa, then: wkl_i32_mul_si_then_i32_store_sa, into: wkl_i32_mul_si_into_i32_store_sa)
    rows.add(wkl_i32_add_ss, wkl_i32_mul_si, then: wkl_i32_add_ss_then_i32_mul_si)
    rows.add(wkl_i32_load_s, wkl_br_if_s, then: wkl_i32_load_s_then_br_if_s)
    rows.add(wkl_i32_and_ai, wkl_constant32, then: wkl_i32_and_ai_then_constant32)
    rows.add(wkl_br_if_i32_eq_ai, wkl_constant32, then: wkl_br_if_i32_eq_ai_then_constant32)
    rows.add(wkl_br_if_a, wkl_call, then: wkl_br_if_a_then_call)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_copy, then: wkl_br_if_i32_lt_u_as_then_copy)
    rows.add(wkl_copy, wkl_br_if_i32_ge_s_ss, then: wkl_copy_then_br_if_i32_ge_s_ss)
    rows.add(wkl_br_if_i32_ge_s_ss, wkl_copy, then: wkl_br_if_i32_ge_s_ss_then_copy)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_add_as, then: wkl_i32_shr_u_ai_then_i32_add_as, into: wkl_i32_shr_u_ai_into_i32_add_as)
    rows.add(wkl_global_set_a, wkl_copy, then: wkl_global_set_a_then_copy)
    rows.add(wkl_f32_mul_as, wkl_copy, then: wkl_f32_mul_as_then_copy)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_eq_as, then: wkl_i32_add_si_then_br_if_i32_eq_as, into: wkl_i32_add_si_into_br_if_i32_eq_as)
    rows.add(wkl_f64_sub_sa, wkl_copy, then: wkl_f64_sub_sa_then_copy)
    rows.add(wkl_i32_add_as, wkl_return_integer, then: wkl_i32_add_as_then_return_integer)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_eq_si, then: wkl_i32_load_s_then_br_if_i32_eq_si)
    rows.add(wkl_i64_rotl_ai, wkl_i32_add_si, then: wkl_i64_rotl_ai_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i64_rotl_ai, then: wkl_i32_add_si_then_i64_rotl_ai, into: wkl_i32_add_si_into_i64_rotl_ai)
    rows.add(wkl_i64_load_a, wkl_copy, then: wkl_i64_load_a_then_copy)
    rows.add(wkl_i32_add_ai, wkl_constant64, then: wkl_i32_add_ai_then_constant64)
    rows.add(wkl_i32_load8_u_a, wkl_constant32, then: wkl_i32_load8_u_a_then_constant32)
    rows.add(wkl_i32_load_s, wkl_i32_store8_sa, then: wkl_i32_load_s_then_i32_store8_sa, into: wkl_i32_load_s_into_i32_store8_sa)
    rows.add(wkl_i32_mul_si, wkl_i32_mul_ai, then: wkl_i32_mul_si_then_i32_mul_ai, into: wkl_i32_mul_si_into_i32_mul_ai)
    rows.add(wkl_i32_mul_ai, wkl_i32_mul_si, then: wkl_i32_mul_ai_then_i32_mul_si)
    rows.add(wkl_i32_rotl_ai, wkl_i32_add_si, then: wkl_i32_rotl_ai_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_rotl_ai, then: wkl_i32_add_si_then_i32_rotl_ai, into: wkl_i32_add_si_into_i32_rotl_ai)
    rows.add(wkl_i32_load_s, wkl_br_table_a, then: wkl_i32_load_s_then_br_table_a, into: wkl_i32_load_s_into_br_table_a)
    rows.add(wkl_i32_xor_as, wkl_i32_load_a, then: wkl_i32_xor_as_then_i32_load_a, into: wkl_i32_xor_as_into_i32_load_a)
    rows.add(wkl_i32_load_a, wkl_i32_xor_as, then: wkl_i32_load_a_then_i32_xor_as, into: wkl_i32_load_a_into_i32_xor_as)
    rows.add(wkl_i32_add_si, wkl_i64_store_ss, then: wkl_i32_add_si_then_i64_store_ss)
    rows.add(wkl_i32_load_a, wkl_i32_and_si, then: wkl_i32_load_a_then_i32_and_si)
    rows.add(wkl_i32_and_si, wkl_i32_load_a, then: wkl_i32_and_si_then_i32_load_a, into: wkl_i32_and_si_into_i32_load_a)
    rows.add(wkl_copy, wkl_i64_extend_i32_u_s, then: wkl_copy_then_i64_extend_i32_u_s)
    rows.add(wkl_i32_add_si, wkl_f64_add_ss, then: wkl_i32_add_si_then_f64_add_ss)
    rows.add(wkl_f64_add_ss, wkl_i32_add_si, then: wkl_f64_add_ss_then_i32_add_si)
    rows.add(wkl_i32_add_ai, wkl_i32_store_ss, then: wkl_i32_add_ai_then_i32_store_ss)
    rows.add(wkl_f64_mul_as, wkl_constant32, then: wkl_f64_mul_as_then_constant32)
    rows.add(wkl_i32_add_si, wkl_f32_mul_ss, then: wkl_i32_add_si_then_f32_mul_ss)
    rows.add(wkl_f32_mul_ss, wkl_i32_add_si, then: wkl_f32_mul_ss_then_i32_add_si)
    rows.add(wkl_i32_load_a, wkl_return, then: wkl_i32_load_a_then_return)
    rows.add(wkl_i64_add_as, wkl_i32_add_ai, then: wkl_i64_add_as_then_i32_add_ai, into: wkl_i64_add_as_into_i32_add_ai)
    rows.add(wkl_i32_add_ai, wkl_i64_add_as, then: wkl_i32_add_ai_then_i64_add_as, into: wkl_i32_add_ai_into_i64_add_as)
    rows.add(wkl_i32_load8_u_s, wkl_i32_load_a, then: wkl_i32_load8_u_s_then_i32_load_a, into: wkl_i32_load8_u_s_into_i32_load_a)
    rows.add(wkl_i32_load_s, wkl_i32_mul_as, then: wkl_i32_load_s_then_i32_mul_as, into: wkl_i32_load_s_into_i32_mul_as)
    rows.add(wkl_i32_add_ai, wkl_br_if_i32_ne_ai, then: wkl_i32_add_ai_then_br_if_i32_ne_ai, into: wkl_i32_add_ai_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_load_a, wkl_f64_load_a, then: wkl_i32_load_a_then_f64_load_a, into: wkl_i32_load_a_into_f64_load_a)
    rows.add(wkl_i64_xor_as, wkl_i32_load_a, then: wkl_i64_xor_as_then_i32_load_a, into: wkl_i64_xor_as_into_i32_load_a)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_ne_as, then: wkl_i32_load_a_then_br_if_i32_ne_as, into: wkl_i32_load_a_into_br_if_i32_ne_as)
    rows.add(wkl_i32_add_si, wkl_i32_gt_s_as, then: wkl_i32_add_si_then_i32_gt_s_as, into: wkl_i32_add_si_into_i32_gt_s_as)
    rows.add(wkl_i32_add_si, wkl_i64_mul_as, then: wkl_i32_add_si_then_i64_mul_as, into: wkl_i32_add_si_into_i64_mul_as)
    rows.add(wkl_i32_shr_u_si, wkl_i32_add_ai, then: wkl_i32_shr_u_si_then_i32_add_ai, into: wkl_i32_shr_u_si_into_i32_add_ai)
    rows.add(wkl_i32_mul_si, wkl_i32_xor_as, then: wkl_i32_mul_si_then_i32_xor_as, into: wkl_i32_mul_si_into_i32_xor_as)
    rows.add(wkl_i32_add_ss, wkl_br_if_a, then: wkl_i32_add_ss_then_br_if_a, into: wkl_i32_add_ss_into_br_if_a)
    rows.add(wkl_i64_rotl_si, wkl_i32_add_ai, then: wkl_i64_rotl_si_then_i32_add_ai, into: wkl_i64_rotl_si_into_i32_add_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_load_a, then: wkl_i32_shr_u_ai_then_i32_load_a, into: wkl_i32_shr_u_ai_into_i32_load_a)
    rows.add(wkl_i32_load_a, wkl_i32_shr_u_ai, then: wkl_i32_load_a_then_i32_shr_u_ai, into: wkl_i32_load_a_into_i32_shr_u_ai)
    rows.add(wkl_i64_add_as, wkl_i32_add_as, then: wkl_i64_add_as_then_i32_add_as, into: wkl_i64_add_as_into_i32_add_as)
    rows.add(wkl_i32_add_as, wkl_i64_add_as, then: wkl_i32_add_as_then_i64_add_as, into: wkl_i32_add_as_into_i64_add_as)
    rows.add(wkl_i32_add_as, wkl_br_if_i32_ne_ai, then: wkl_i32_add_as_then_br_if_i32_ne_ai, into: wkl_i32_add_as_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_mul_si, wkl_f64_load_a, then: wkl_i32_mul_si_then_f64_load_a, into: wkl_i32_mul_si_into_f64_load_a)
    rows.add(wkl_i32_mul_si, wkl_i64_xor_as, then: wkl_i32_mul_si_then_i64_xor_as, into: wkl_i32_mul_si_into_i64_xor_as)
    rows.add(wkl_i32_mul_si, wkl_br_if_i32_ne_as, then: wkl_i32_mul_si_then_br_if_i32_ne_as, into: wkl_i32_mul_si_into_br_if_i32_ne_as)
    rows.add(wkl_i32_and_ai, wkl_i32_and_ai, then: wkl_i32_and_ai_then_i32_and_ai, into: wkl_i32_and_ai_into_i32_and_ai)
    rows.add(wkl_i32_add_si, wkl_i64_store_sa, then: wkl_i32_add_si_then_i64_store_sa, into: wkl_i32_add_si_into_i64_store_sa)
    rows.add(wkl_i32_mul_ai, wkl_br_if_a, then: wkl_i32_mul_ai_then_br_if_a, into: wkl_i32_mul_ai_into_br_if_a)
    rows.add(wkl_i32_add_si, wkl_i32_or_as, then: wkl_i32_add_si_then_i32_or_as, into: wkl_i32_add_si_into_i32_or_as)
    rows.add(wkl_i64_rotl_si, wkl_i32_add_as, then: wkl_i64_rotl_si_then_i32_add_as, into: wkl_i64_rotl_si_into_i32_add_as)
    rows.add(wkl_i32_add_ai, wkl_i32_store8_sa, then: wkl_i32_add_ai_then_i32_store8_sa, into: wkl_i32_add_ai_into_i32_store8_sa)
    rows.add(wkl_i32_and_ai, wkl_i32_load8_u_a, then: wkl_i32_and_ai_then_i32_load8_u_a, into: wkl_i32_and_ai_into_i32_load8_u_a)
    rows.add(wkl_i32_add_si, wkl_i32_store_as, then: wkl_i32_add_si_then_i32_store_as, into: wkl_i32_add_si_into_i32_store_as)
    rows.add(wkl_i32_mul_as, wkl_i32_add_ai, then: wkl_i32_mul_as_then_i32_add_ai, into: wkl_i32_mul_as_into_i32_add_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_mul_as, then: wkl_i32_add_ai_then_i32_mul_as, into: wkl_i32_add_ai_into_i32_mul_as)
    rows.add(wkl_i32_and_ai, wkl_i32_store_sa, then: wkl_i32_and_ai_then_i32_store_sa, into: wkl_i32_and_ai_into_i32_store_sa)
    rows.add(wkl_i32_load8_u_a, wkl_i32_load8_u_a, then: wkl_i32_load8_u_a_then_i32_load8_u_a, into: wkl_i32_load8_u_a_into_i32_load8_u_a)
    rows.add(wkl_i32_add_as, wkl_i32_store8_sa, then: wkl_i32_add_as_then_i32_store8_sa, into: wkl_i32_add_as_into_i32_store8_sa)
    rows.add(wkl_i32_add_ss, wkl_i32_and_ai, then: wkl_i32_add_ss_then_i32_and_ai, into: wkl_i32_add_ss_into_i32_and_ai)
    rows.add(wkl_i32_load_s, wkl_select_integer_a, then: wkl_i32_load_s_then_select_integer_a, into: wkl_i32_load_s_into_select_integer_a)
    rows.add(wkl_i32_add_ss, wkl_br_if_i32_eq_ai, then: wkl_i32_add_ss_then_br_if_i32_eq_ai, into: wkl_i32_add_ss_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_add_si, wkl_i32_sub_sa, then: wkl_i32_add_si_then_i32_sub_sa, into: wkl_i32_add_si_into_i32_sub_sa)
    rows.add(wkl_i64_add_as, wkl_i32_load_a, then: wkl_i64_add_as_then_i32_load_a, into: wkl_i64_add_as_into_i32_load_a)
    rows.add(wkl_i32_load_a, wkl_i64_add_as, then: wkl_i32_load_a_then_i64_add_as, into: wkl_i32_load_a_into_i64_add_as)
    rows.add(wkl_i32_add_as, wkl_br_table_a, then: wkl_i32_add_as_then_br_table_a, into: wkl_i32_add_as_into_br_table_a)
    rows.add(wkl_f64_add_as, wkl_f64_add_as, then: wkl_f64_add_as_then_f64_add_as, into: wkl_f64_add_as_into_f64_add_as)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_ne_ai, then: wkl_i32_load_a_then_br_if_i32_ne_ai, into: wkl_i32_load_a_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_store_sa, then: wkl_i32_load8_u_a_then_i32_store_sa, into: wkl_i32_load8_u_a_into_i32_store_sa)
    rows.add(wkl_i64_xor_as, wkl_br_if_a, then: wkl_i64_xor_as_then_br_if_a, into: wkl_i64_xor_as_into_br_if_a)
    rows.add(wkl_i32_shr_u_si, wkl_i32_load_a, then: wkl_i32_shr_u_si_then_i32_load_a, into: wkl_i32_shr_u_si_into_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_i64_rem_u_as, then: wkl_i32_add_si_then_i64_rem_u_as, into: wkl_i32_add_si_into_i64_rem_u_as)
    rows.add(wkl_i32_add_as, wkl_i32_mul_as, then: wkl_i32_add_as_then_i32_mul_as, into: wkl_i32_add_as_into_i32_mul_as)
    rows.add(wkl_i64_rotl_si, wkl_i32_load_a, then: wkl_i64_rotl_si_then_i32_load_a, into: wkl_i64_rotl_si_into_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_i32_and_as, then: wkl_i32_add_si_then_i32_and_as, into: wkl_i32_add_si_into_i32_and_as)
    rows.add(wkl_i32_mul_ai, wkl_i32_and_ai, then: wkl_i32_mul_ai_then_i32_and_ai, into: wkl_i32_mul_ai_into_i32_and_ai)
    rows.add(wkl_i32_mul_ai, wkl_br_if_i32_eq_ai, then: wkl_i32_mul_ai_then_br_if_i32_eq_ai, into: wkl_i32_mul_ai_into_br_if_i32_eq_ai)
    rows.add(wkl_f64_mul_as, wkl_f64_mul_as, then: wkl_f64_mul_as_then_f64_mul_as, into: wkl_f64_mul_as_into_f64_mul_as)
    rows.add(wkl_i32_mul_si, wkl_i64_add_as, then: wkl_i32_mul_si_then_i64_add_as, into: wkl_i32_mul_si_into_i64_add_as)
    rows.add(wkl_i32_shr_u_ai, wkl_br_if_a, then: wkl_i32_shr_u_ai_then_br_if_a, into: wkl_i32_shr_u_ai_into_br_if_a)
    rows.add(wkl_i32_load_s, wkl_i32_or_ai, then: wkl_i32_load_s_then_i32_or_ai, into: wkl_i32_load_s_into_i32_or_ai)
    rows.add(wkl_i32_add_ss, wkl_i32_store_sa, then: wkl_i32_add_ss_then_i32_store_sa, into: wkl_i32_add_ss_into_i32_store_sa)
    rows.add(wkl_i32_mul_si, wkl_br_if_i32_ne_ai, then: wkl_i32_mul_si_then_br_if_i32_ne_ai, into: wkl_i32_mul_si_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_le_u_ai, then: wkl_i32_add_si_then_br_if_i32_le_u_ai, into: wkl_i32_add_si_into_br_if_i32_le_u_ai)
    rows.add(wkl_i32_mul_ai, wkl_i32_load8_u_a, then: wkl_i32_mul_ai_then_i32_load8_u_a, into: wkl_i32_mul_ai_into_i32_load8_u_a)
    rows.add(wkl_i32_load16_u_a, wkl_i32_add_ai, then: wkl_i32_load16_u_a_then_i32_add_ai, into: wkl_i32_load16_u_a_into_i32_add_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_load16_u_a, then: wkl_i32_add_ai_then_i32_load16_u_a, into: wkl_i32_add_ai_into_i32_load16_u_a)
    rows.add(wkl_i32_load_a, wkl_i32_store8_sa, then: wkl_i32_load_a_then_i32_store8_sa, into: wkl_i32_load_a_into_i32_store8_sa)
    rows.add(wkl_i32_and_ai, wkl_i32_xor_as, then: wkl_i32_and_ai_then_i32_xor_as, into: wkl_i32_and_ai_into_i32_xor_as)
    rows.add(wkl_i64_mul_ss, wkl_i32_add_ai, then: wkl_i64_mul_ss_then_i32_add_ai, into: wkl_i64_mul_ss_into_i32_add_ai)
    rows.add(wkl_i32_and_si, wkl_i32_and_ai, then: wkl_i32_and_si_then_i32_and_ai, into: wkl_i32_and_si_into_i32_and_ai)
    rows.add(wkl_i32_mul_ai, wkl_i32_store_sa, then: wkl_i32_mul_ai_then_i32_store_sa, into: wkl_i32_mul_ai_into_i32_store_sa)
    rows.add(wkl_i32_add_ss, wkl_i32_mul_ai, then: wkl_i32_add_ss_then_i32_mul_ai, into: wkl_i32_add_ss_into_i32_mul_ai)
    rows.add(wkl_i32_load_a, wkl_br_table_a, then: wkl_i32_load_a_then_br_table_a, into: wkl_i32_load_a_into_br_table_a)
    rows.add(wkl_i32_load_s, wkl_global_set_a, then: wkl_i32_load_s_then_global_set_a, into: wkl_i32_load_s_into_global_set_a)
    rows.add(wkl_i32_load16_u_s, wkl_i32_add_as, then: wkl_i32_load16_u_s_then_i32_add_as, into: wkl_i32_load16_u_s_into_i32_add_as)
    rows.add(wkl_i32_load_s, wkl_i64_load_a, then: wkl_i32_load_s_then_i64_load_a, into: wkl_i32_load_s_into_i64_load_a)
    rows.add(wkl_i32_add_ai, wkl_select_integer_a, then: wkl_i32_add_ai_then_select_integer_a, into: wkl_i32_add_ai_into_select_integer_a)
  }

  private static func rows10(_ rows: inout FusionRows) {
    rows.add(wkl_i32_add_si, wkl_i32_rem_u_ai, then: wkl_i32_add_si_then_i32_rem_u_ai, into: wkl_i32_add_si_into_i32_rem_u_ai)
    rows.add(wkl_i32_and_ai, wkl_f64_load_a, then: wkl_i32_and_ai_then_f64_load_a, into: wkl_i32_and_ai_into_f64_load_a)
    rows.add(wkl_i32_xor_as, wkl_i32_load8_u_a, then: wkl_i32_xor_as_then_i32_load8_u_a, into: wkl_i32_xor_as_into_i32_load8_u_a)
    rows.add(wkl_i32_and_si, wkl_i32_load8_u_a, then: wkl_i32_and_si_then_i32_load8_u_a, into: wkl_i32_and_si_into_i32_load8_u_a)
    rows.add(wkl_i64_xor_as, wkl_i32_and_ai, then: wkl_i64_xor_as_then_i32_and_ai, into: wkl_i64_xor_as_into_i32_and_ai)
    rows.add(wkl_i32_and_ai, wkl_i64_xor_as, then: wkl_i32_and_ai_then_i64_xor_as, into: wkl_i32_and_ai_into_i64_xor_as)
    rows.add(wkl_i32_and_ai, wkl_br_if_i32_ne_as, then: wkl_i32_and_ai_then_br_if_i32_ne_as, into: wkl_i32_and_ai_into_br_if_i32_ne_as)
    rows.add(wkl_i64_xor_as, wkl_br_if_i32_eq_ai, then: wkl_i64_xor_as_then_br_if_i32_eq_ai, into: wkl_i64_xor_as_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_mul_as, wkl_i32_load_a, then: wkl_i32_mul_as_then_i32_load_a, into: wkl_i32_mul_as_into_i32_load_a)
    rows.add(wkl_i32_load_a, wkl_i32_mul_as, then: wkl_i32_load_a_then_i32_mul_as, into: wkl_i32_load_a_into_i32_mul_as)
    rows.add(wkl_i32_load16_u_a, wkl_i32_add_as, then: wkl_i32_load16_u_a_then_i32_add_as, into: wkl_i32_load16_u_a_into_i32_add_as)
    rows.add(wkl_i32_mul_si, wkl_i32_store8_sa, then: wkl_i32_mul_si_then_i32_store8_sa, into: wkl_i32_mul_si_into_i32_store8_sa)
    rows.add(wkl_i64_mul_ss, wkl_i32_add_as, then: wkl_i64_mul_ss_then_i32_add_as, into: wkl_i64_mul_ss_into_i32_add_as)
    rows.add(wkl_i32_load8_u_s, wkl_i32_load8_u_a, then: wkl_i32_load8_u_s_then_i32_load8_u_a, into: wkl_i32_load8_u_s_into_i32_load8_u_a)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_gt_s_as, then: wkl_i32_add_si_then_br_if_i32_gt_s_as, into: wkl_i32_add_si_into_br_if_i32_gt_s_as)
    rows.add(wkl_i32_mul_ai, wkl_i32_mul_ai, then: wkl_i32_mul_ai_then_i32_mul_ai, into: wkl_i32_mul_ai_into_i32_mul_ai)
    rows.add(wkl_i64_add_as, wkl_br_if_a, then: wkl_i64_add_as_then_br_if_a, into: wkl_i64_add_as_into_br_if_a)
    rows.add(wkl_i32_mul_si, wkl_br_table_a, then: wkl_i32_mul_si_then_br_table_a, into: wkl_i32_mul_si_into_br_table_a)
    rows.add(wkl_i32_and_ai, wkl_i32_shr_u_ai, then: wkl_i32_and_ai_then_i32_shr_u_ai, into: wkl_i32_and_ai_into_i32_shr_u_ai)
    rows.add(wkl_i32_xor_as, wkl_i32_store_sa, then: wkl_i32_xor_as_then_i32_store_sa, into: wkl_i32_xor_as_into_i32_store_sa)
    rows.add(wkl_i32_load8_u_a, wkl_f64_load_a, then: wkl_i32_load8_u_a_then_f64_load_a, into: wkl_i32_load8_u_a_into_f64_load_a)
    rows.add(wkl_i32_and_si, wkl_i32_store_sa, then: wkl_i32_and_si_then_i32_store_sa, into: wkl_i32_and_si_into_i32_store_sa)
    rows.add(wkl_i32_shr_u_ai, wkl_br_if_i32_eq_ai, then: wkl_i32_shr_u_ai_then_br_if_i32_eq_ai, into: wkl_i32_shr_u_ai_into_br_if_i32_eq_ai)
    rows.add(wkl_i64_xor_as, wkl_i32_load8_u_a, then: wkl_i64_xor_as_then_i32_load8_u_a, into: wkl_i64_xor_as_into_i32_load8_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_i64_xor_as, then: wkl_i32_load8_u_a_then_i64_xor_as, into: wkl_i32_load8_u_a_into_i64_xor_as)
    rows.add(wkl_select_integer_a, wkl_i32_add_as, then: wkl_select_integer_a_then_i32_add_as, into: wkl_select_integer_a_into_i32_add_as)
    rows.add(wkl_i32_add_as, wkl_select_integer_a, then: wkl_i32_add_as_then_select_integer_a, into: wkl_i32_add_as_into_select_integer_a)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_u_ai, then: wkl_i32_add_si_then_br_if_i32_lt_u_ai, into: wkl_i32_add_si_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_or_ai, then: wkl_i32_add_ai_then_i32_or_ai, into: wkl_i32_add_ai_into_i32_or_ai)
    rows.add(wkl_i32_load8_u_s, wkl_i32_store_sa, then: wkl_i32_load8_u_s_then_i32_store_sa, into: wkl_i32_load8_u_s_into_i32_store_sa)
    rows.add(wkl_i32_mul_si, wkl_i32_mul_as, then: wkl_i32_mul_si_then_i32_mul_as, into: wkl_i32_mul_si_into_i32_mul_as)
    rows.add(wkl_i32_shr_u_si, wkl_br_if_a, then: wkl_i32_shr_u_si_then_br_if_a, into: wkl_i32_shr_u_si_into_br_if_a)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_load8_u_a, then: wkl_i32_shr_u_ai_then_i32_load8_u_a, into: wkl_i32_shr_u_ai_into_i32_load8_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_shr_u_ai, then: wkl_i32_load8_u_a_then_i32_shr_u_ai, into: wkl_i32_load8_u_a_into_i32_shr_u_ai)
    rows.add(wkl_i64_rotl_si, wkl_br_if_a, then: wkl_i64_rotl_si_then_br_if_a, into: wkl_i64_rotl_si_into_br_if_a)
    rows.add(wkl_i64_xor_as, wkl_i32_store_sa, then: wkl_i64_xor_as_then_i32_store_sa, into: wkl_i64_xor_as_into_i32_store_sa)
    rows.add(wkl_i64_shr_u_si, wkl_i32_add_ai, then: wkl_i64_shr_u_si_then_i32_add_ai, into: wkl_i64_shr_u_si_into_i32_add_ai)
    rows.add(wkl_i32_add_ss, wkl_i64_xor_as, then: wkl_i32_add_ss_then_i64_xor_as, into: wkl_i32_add_ss_into_i64_xor_as)
    rows.add(wkl_i32_add_ss, wkl_br_if_i32_ne_as, then: wkl_i32_add_ss_then_br_if_i32_ne_as, into: wkl_i32_add_ss_into_br_if_i32_ne_as)
    rows.add(wkl_i32_load16_s_s, wkl_i32_add_ai, then: wkl_i32_load16_s_s_then_i32_add_ai, into: wkl_i32_load16_s_s_into_i32_add_ai)
    rows.add(wkl_i32_load_s, wkl_br_if_i64_eq_ai, then: wkl_i32_load_s_then_br_if_i64_eq_ai, into: wkl_i32_load_s_into_br_if_i64_eq_ai)
    rows.add(wkl_i32_mul_ai, wkl_i32_xor_as, then: wkl_i32_mul_ai_then_i32_xor_as, into: wkl_i32_mul_ai_into_i32_xor_as)
    rows.add(wkl_i32_load16_u_s, wkl_i32_load_a, then: wkl_i32_load16_u_s_then_i32_load_a, into: wkl_i32_load16_u_s_into_i32_load_a)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_store_sa, then: wkl_i32_shr_u_ai_then_i32_store_sa, into: wkl_i32_shr_u_ai_into_i32_store_sa)
    rows.add(wkl_i32_add_ss, wkl_i32_shr_u_ai, then: wkl_i32_add_ss_then_i32_shr_u_ai, into: wkl_i32_add_ss_into_i32_shr_u_ai)
    rows.add(wkl_i32_add_ai, wkl_br_if_i32_lt_u_as, then: wkl_i32_add_ai_then_br_if_i32_lt_u_as, into: wkl_i32_add_ai_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_or_ai, wkl_i32_add_as, then: wkl_i32_or_ai_then_i32_add_as, into: wkl_i32_or_ai_into_i32_add_as)
    rows.add(wkl_i32_load_a, wkl_i32_load16_u_a, then: wkl_i32_load_a_then_i32_load16_u_a, into: wkl_i32_load_a_into_i32_load16_u_a)
    rows.add(wkl_i32_load16_u_a, wkl_i32_load_a, then: wkl_i32_load16_u_a_then_i32_load_a, into: wkl_i32_load16_u_a_into_i32_load_a)
    rows.add(wkl_i32_mul_ai, wkl_f64_load_a, then: wkl_i32_mul_ai_then_f64_load_a, into: wkl_i32_mul_ai_into_f64_load_a)
    rows.add(wkl_i32_load_s, wkl_select_integer_ii_a, then: wkl_i32_load_s_then_select_integer_ii_a, into: wkl_i32_load_s_into_select_integer_ii_a)
    rows.add(wkl_i32_add_si, wkl_br_if_i64_lt_u_as, then: wkl_i32_add_si_then_br_if_i64_lt_u_as, into: wkl_i32_add_si_into_br_if_i64_lt_u_as)
    rows.add(wkl_i64_load_a, wkl_i32_add_ai, then: wkl_i64_load_a_then_i32_add_ai, into: wkl_i64_load_a_into_i32_add_ai)
    rows.add(wkl_i64_shr_u_si, wkl_i32_add_as, then: wkl_i64_shr_u_si_then_i32_add_as, into: wkl_i64_shr_u_si_into_i32_add_as)
    rows.add(wkl_i64_xor_as, wkl_i32_mul_ai, then: wkl_i64_xor_as_then_i32_mul_ai, into: wkl_i64_xor_as_into_i32_mul_ai)
    rows.add(wkl_i32_mul_ai, wkl_i64_xor_as, then: wkl_i32_mul_ai_then_i64_xor_as, into: wkl_i32_mul_ai_into_i64_xor_as)
    rows.add(wkl_i32_mul_ai, wkl_br_if_i32_ne_as, then: wkl_i32_mul_ai_then_br_if_i32_ne_as, into: wkl_i32_mul_ai_into_br_if_i32_ne_as)
    rows.add(wkl_i64_mul_ss, wkl_i32_load_a, then: wkl_i64_mul_ss_then_i32_load_a, into: wkl_i64_mul_ss_into_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_i32_wrap_i64_a, then: wkl_i32_add_si_then_i32_wrap_i64_a, into: wkl_i32_add_si_into_i32_wrap_i64_a)
    rows.add(wkl_i64_add_as, wkl_i32_and_ai, then: wkl_i64_add_as_then_i32_and_ai, into: wkl_i64_add_as_into_i32_and_ai)
    rows.add(wkl_i32_and_ai, wkl_i64_add_as, then: wkl_i32_and_ai_then_i64_add_as, into: wkl_i32_and_ai_into_i64_add_as)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_eq_ai, then: wkl_i64_add_as_then_br_if_i32_eq_ai, into: wkl_i64_add_as_into_br_if_i32_eq_ai)
    rows.add(wkl_select_integer_a, wkl_i32_load_a, then: wkl_select_integer_a_then_i32_load_a, into: wkl_select_integer_a_into_i32_load_a)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i32_add_ai, then: wkl_i64_extend_i32_u_s_then_i32_add_ai, into: wkl_i64_extend_i32_u_s_into_i32_add_ai)
    rows.add(wkl_i32_mul_ai, wkl_i32_shr_u_ai, then: wkl_i32_mul_ai_then_i32_shr_u_ai, into: wkl_i32_mul_ai_into_i32_shr_u_ai)
    rows.add(wkl_i32_add_as, wkl_br_if_i32_lt_u_as, then: wkl_i32_add_as_then_br_if_i32_lt_u_as, into: wkl_i32_add_as_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_eq_as, then: wkl_i32_load_s_then_br_if_i32_eq_as, into: wkl_i32_load_s_into_br_if_i32_eq_as)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_gt_u_as, then: wkl_i32_add_si_then_br_if_i32_gt_u_as, into: wkl_i32_add_si_into_br_if_i32_gt_u_as)
    rows.add(wkl_i32_add_as, wkl_global_set_a, then: wkl_i32_add_as_then_global_set_a, into: wkl_i32_add_as_into_global_set_a)
    rows.add(wkl_i32_load_s, wkl_i64_rotl_ai, then: wkl_i32_load_s_then_i64_rotl_ai, into: wkl_i32_load_s_into_i64_rotl_ai)
    rows.add(wkl_i32_mul_si, wkl_i32_load16_u_a, then: wkl_i32_mul_si_then_i32_load16_u_a, into: wkl_i32_mul_si_into_i32_load16_u_a)
    rows.add(wkl_i32_load8_u_s, wkl_i32_xor_as, then: wkl_i32_load8_u_s_then_i32_xor_as, into: wkl_i32_load8_u_s_into_i32_xor_as)
    rows.add(wkl_i32_mul_as, wkl_br_if_a, then: wkl_i32_mul_as_then_br_if_a, into: wkl_i32_mul_as_into_br_if_a)
    rows.add(wkl_i64_load_a, wkl_i32_add_as, then: wkl_i64_load_a_then_i32_add_as, into: wkl_i64_load_a_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_le_u_as, then: wkl_i32_add_si_then_br_if_i32_le_u_as, into: wkl_i32_add_si_into_br_if_i32_le_u_as)
    rows.add(wkl_i32_shr_u_si, wkl_br_if_i32_eq_ai, then: wkl_i32_shr_u_si_then_br_if_i32_eq_ai, into: wkl_i32_shr_u_si_into_br_if_i32_eq_ai)
    rows.add(wkl_i64_add_as, wkl_i32_load8_u_a, then: wkl_i64_add_as_then_i32_load8_u_a, into: wkl_i64_add_as_into_i32_load8_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_i64_add_as, then: wkl_i32_load8_u_a_then_i64_add_as, into: wkl_i32_load8_u_a_into_i64_add_as)
    rows.add(wkl_i32_xor_as, wkl_f64_load_a, then: wkl_i32_xor_as_then_f64_load_a, into: wkl_i32_xor_as_into_f64_load_a)
    rows.add(wkl_i32_and_si, wkl_f64_load_a, then: wkl_i32_and_si_then_f64_load_a, into: wkl_i32_and_si_into_f64_load_a)
    rows.add(wkl_i64_rotl_si, wkl_i32_and_ai, then: wkl_i64_rotl_si_then_i32_and_ai, into: wkl_i64_rotl_si_into_i32_and_ai)
    rows.add(wkl_i64_xor_as, wkl_i32_xor_as, then: wkl_i64_xor_as_then_i32_xor_as, into: wkl_i64_xor_as_into_i32_xor_as)
    rows.add(wkl_i32_xor_as, wkl_i64_xor_as, then: wkl_i32_xor_as_then_i64_xor_as, into: wkl_i32_xor_as_into_i64_xor_as)
    rows.add(wkl_i32_xor_as, wkl_br_if_i32_ne_as, then: wkl_i32_xor_as_then_br_if_i32_ne_as, into: wkl_i32_xor_as_into_br_if_i32_ne_as)
    rows.add(wkl_i32_and_si, wkl_i64_xor_as, then: wkl_i32_and_si_then_i64_xor_as, into: wkl_i32_and_si_into_i64_xor_as)
    rows.add(wkl_i64_rotl_si, wkl_br_if_i32_eq_ai, then: wkl_i64_rotl_si_then_br_if_i32_eq_ai, into: wkl_i64_rotl_si_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_and_si, wkl_br_if_i32_ne_as, then: wkl_i32_and_si_then_br_if_i32_ne_as, into: wkl_i32_and_si_into_br_if_i32_ne_as)
    rows.add(wkl_i32_rotl_si, wkl_i32_add_ai, then: wkl_i32_rotl_si_then_i32_add_ai, into: wkl_i32_rotl_si_into_i32_add_ai)
    rows.add(wkl_i32_load_s, wkl_i32_rotl_ai, then: wkl_i32_load_s_then_i32_rotl_ai, into: wkl_i32_load_s_into_i32_rotl_ai)
    rows.add(wkl_i32_mul_si, wkl_select_integer_a, then: wkl_i32_mul_si_then_select_integer_a, into: wkl_i32_mul_si_into_select_integer_a)
    rows.add(wkl_i64_and_si, wkl_i32_add_ai, then: wkl_i64_and_si_then_i32_add_ai, into: wkl_i64_and_si_into_i32_add_ai)
    rows.add(wkl_i32_load8_u_s, wkl_f64_load_a, then: wkl_i32_load8_u_s_then_f64_load_a, into: wkl_i32_load8_u_s_into_f64_load_a)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i32_add_as, then: wkl_i64_extend_i32_u_s_then_i32_add_as, into: wkl_i64_extend_i32_u_s_into_i32_add_as)
    rows.add(wkl_i32_shr_u_si, wkl_i32_load8_u_a, then: wkl_i32_shr_u_si_then_i32_load8_u_a, into: wkl_i32_shr_u_si_into_i32_load8_u_a)
    rows.add(wkl_i64_add_as, wkl_i32_store_sa, then: wkl_i64_add_as_then_i32_store_sa, into: wkl_i64_add_as_into_i32_store_sa)
    rows.add(wkl_i32_add_si, wkl_i32_eq_as, then: wkl_i32_add_si_then_i32_eq_as, into: wkl_i32_add_si_into_i32_eq_as)
    rows.add(wkl_i32_xor_as, wkl_i32_shr_u_ai, then: wkl_i32_xor_as_then_i32_shr_u_ai, into: wkl_i32_xor_as_into_i32_shr_u_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_xor_as, then: wkl_i32_shr_u_ai_then_i32_xor_as, into: wkl_i32_shr_u_ai_into_i32_xor_as)
    rows.add(wkl_i32_or_ai, wkl_i32_load_a, then: wkl_i32_or_ai_then_i32_load_a, into: wkl_i32_or_ai_into_i32_load_a)
    rows.add(wkl_i32_load_a, wkl_i32_or_ai, then: wkl_i32_load_a_then_i32_or_ai, into: wkl_i32_load_a_into_i32_or_ai)
    rows.add(wkl_i32_add_ss, wkl_i64_add_as, then: wkl_i32_add_ss_then_i64_add_as, into: wkl_i32_add_ss_into_i64_add_as)
    rows.add(wkl_i32_add_ai, wkl_br_if_i64_eq_ai, then: wkl_i32_add_ai_then_br_if_i64_eq_ai, into: wkl_i32_add_ai_into_br_if_i64_eq_ai)
    rows.add(wkl_i64_xor_as, wkl_f64_load_a, then: wkl_i64_xor_as_then_f64_load_a, into: wkl_i64_xor_as_into_f64_load_a)
    rows.add(wkl_i64_rotl_si, wkl_i32_load8_u_a, then: wkl_i64_rotl_si_then_i32_load8_u_a, into: wkl_i64_rotl_si_into_i32_load8_u_a)
    rows.add(wkl_i64_rem_u_ss, wkl_i32_add_ai, then: wkl_i64_rem_u_ss_then_i32_add_ai, into: wkl_i64_rem_u_ss_into_i32_add_ai)
    rows.add(wkl_i64_gt_u_si, wkl_i32_add_ai, then: wkl_i64_gt_u_si_then_i32_add_ai, into: wkl_i64_gt_u_si_into_i32_add_ai)
    rows.add(wkl_i64_xor_as, wkl_i64_xor_as, then: wkl_i64_xor_as_then_i64_xor_as, into: wkl_i64_xor_as_into_i64_xor_as)
    rows.add(wkl_i64_xor_as, wkl_br_if_i32_ne_as, then: wkl_i64_xor_as_then_br_if_i32_ne_as, into: wkl_i64_xor_as_into_br_if_i32_ne_as)
    rows.add(wkl_i32_add_ss, wkl_br_if_i32_ne_ai, then: wkl_i32_add_ss_then_br_if_i32_ne_ai, into: wkl_i32_add_ss_into_br_if_i32_ne_ai)
    rows.add(wkl_i64_shr_u_si, wkl_i32_load_a, then: wkl_i64_shr_u_si_then_i32_load_a, into: wkl_i64_shr_u_si_into_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_i32_clz_a, then: wkl_i32_add_si_then_i32_clz_a, into: wkl_i32_add_si_into_i32_clz_a)
    rows.add(wkl_i32_load8_u_s, wkl_i32_shr_u_ai, then: wkl_i32_load8_u_s_then_i32_shr_u_ai, into: wkl_i32_load8_u_s_into_i32_shr_u_ai)
    rows.add(wkl_i32_add_si, wkl_i32_div_u_sa, then: wkl_i32_add_si_then_i32_div_u_sa, into: wkl_i32_add_si_into_i32_div_u_sa)
    rows.add(wkl_i32_load_s, wkl_i64_mul_as, then: wkl_i32_load_s_then_i64_mul_as, into: wkl_i32_load_s_into_i64_mul_as)
    rows.add(wkl_i32_load16_s_s, wkl_i32_load_a, then: wkl_i32_load16_s_s_then_i32_load_a, into: wkl_i32_load16_s_s_into_i32_load_a)
    rows.add(wkl_i32_xor_ss, wkl_i32_add_ai, then: wkl_i32_xor_ss_then_i32_add_ai, into: wkl_i32_xor_ss_into_i32_add_ai)
    rows.add(wkl_i32_rotl_si, wkl_i32_add_as, then: wkl_i32_rotl_si_then_i32_add_as, into: wkl_i32_rotl_si_into_i32_add_as)
    rows.add(wkl_i32_shr_u_si, wkl_i32_store_sa, then: wkl_i32_shr_u_si_then_i32_store_sa, into: wkl_i32_shr_u_si_into_i32_store_sa)
    rows.add(wkl_i32_add_si, wkl_i32_lt_u_ai, then: wkl_i32_add_si_then_i32_lt_u_ai, into: wkl_i32_add_si_into_i32_lt_u_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_f64_load_a, then: wkl_i32_shr_u_ai_then_f64_load_a, into: wkl_i32_shr_u_ai_into_f64_load_a)
    rows.add(wkl_i32_and_ai, wkl_i32_store8_sa, then: wkl_i32_and_ai_then_i32_store8_sa, into: wkl_i32_and_ai_into_i32_store8_sa)
    rows.add(wkl_i64_rotl_si, wkl_i32_store_sa, then: wkl_i64_rotl_si_then_i32_store_sa, into: wkl_i64_rotl_si_into_i32_store_sa)
    rows.add(wkl_i64_xor_as, wkl_i32_shr_u_ai, then: wkl_i64_xor_as_then_i32_shr_u_ai, into: wkl_i64_xor_as_into_i32_shr_u_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i64_xor_as, then: wkl_i32_shr_u_ai_then_i64_xor_as, into: wkl_i32_shr_u_ai_into_i64_xor_as)
    rows.add(wkl_i32_shr_u_ai, wkl_br_if_i32_ne_as, then: wkl_i32_shr_u_ai_then_br_if_i32_ne_as, into: wkl_i32_shr_u_ai_into_br_if_i32_ne_as)
    rows.add(wkl_select_integer_ii_a, wkl_i32_add_ai, then: wkl_select_integer_ii_a_then_i32_add_ai, into: wkl_select_integer_ii_a_into_i32_add_ai)
    rows.add(wkl_i32_add_ai, wkl_select_integer_ii_a, then: wkl_i32_add_ai_then_select_integer_ii_a, into: wkl_i32_add_ai_into_select_integer_ii_a)
    rows.add(wkl_i64_and_si, wkl_i32_add_as, then: wkl_i64_and_si_then_i32_add_as, into: wkl_i64_and_si_into_i32_add_as)
    rows.add(wkl_i32_load16_u_s, wkl_br_if_a, then: wkl_i32_load16_u_s_then_br_if_a, into: wkl_i32_load16_u_s_into_br_if_a)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_lt_u_as, then: wkl_i32_load_a_then_br_if_i32_lt_u_as, into: wkl_i32_load_a_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_load_s, wkl_f32_load_a, then: wkl_i32_load_s_then_f32_load_a, into: wkl_i32_load_s_into_f32_load_a)
    rows.add(wkl_i64_add_as, wkl_i32_mul_ai, then: wkl_i64_add_as_then_i32_mul_ai, into: wkl_i64_add_as_into_i32_mul_ai)
    rows.add(wkl_i32_mul_ai, wkl_i64_add_as, then: wkl_i32_mul_ai_then_i64_add_as, into: wkl_i32_mul_ai_into_i64_add_as)
    rows.add(wkl_i32_add_as, wkl_br_if_i64_eq_ai, then: wkl_i32_add_as_then_br_if_i64_eq_ai, into: wkl_i32_add_as_into_br_if_i64_eq_ai)
    rows.add(wkl_i32_load_a, wkl_global_set_a, then: wkl_i32_load_a_then_global_set_a, into: wkl_i32_load_a_into_global_set_a)
    rows.add(wkl_i64_rem_u_ss, wkl_i32_add_as, then: wkl_i64_rem_u_ss_then_i32_add_as, into: wkl_i64_rem_u_ss_into_i32_add_as)
    rows.add(wkl_i64_gt_u_si, wkl_i32_add_as, then: wkl_i64_gt_u_si_then_i32_add_as, into: wkl_i64_gt_u_si_into_i32_add_as)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_shr_u_ai, then: wkl_i32_shr_u_ai_then_i32_shr_u_ai, into: wkl_i32_shr_u_ai_into_i32_shr_u_ai)
    rows.add(wkl_i32_mul_ai, wkl_br_if_i32_ne_ai, then: wkl_i32_mul_ai_then_br_if_i32_ne_ai, into: wkl_i32_mul_ai_into_br_if_i32_ne_ai)
    rows.add(wkl_i64_load_a, wkl_i32_load_a, then: wkl_i64_load_a_then_i32_load_a, into: wkl_i64_load_a_into_i32_load_a)
    rows.add(wkl_i32_load_a, wkl_i64_load_a, then: wkl_i32_load_a_then_i64_load_a, into: wkl_i32_load_a_into_i64_load_a)
    rows.add(wkl_i32_load16_u_a, wkl_br_if_a, then: wkl_i32_load16_u_a_then_br_if_a, into: wkl_i32_load16_u_a_into_br_if_a)
    rows.add(wkl_i32_add_si, wkl_select_integer_is_a, then: wkl_i32_add_si_then_select_integer_is_a, into: wkl_i32_add_si_into_select_integer_is_a)
    rows.add(wkl_i32_mul_as, wkl_i32_and_ai, then: wkl_i32_mul_as_then_i32_and_ai, into: wkl_i32_mul_as_into_i32_and_ai)
    rows.add(wkl_i32_mul_as, wkl_br_if_i32_eq_ai, then: wkl_i32_mul_as_then_br_if_i32_eq_ai, into: wkl_i32_mul_as_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_xor_ss, wkl_i32_add_as, then: wkl_i32_xor_ss_then_i32_add_as, into: wkl_i32_xor_ss_into_i32_add_as)
    rows.add(wkl_i32_load_s, wkl_i64_store_sa, then: wkl_i32_load_s_then_i64_store_sa, into: wkl_i32_load_s_into_i64_store_sa)
    rows.add(wkl_i64_mul_ss, wkl_br_if_a, then: wkl_i64_mul_ss_then_br_if_a, into: wkl_i64_mul_ss_into_br_if_a)
    rows.add(wkl_i32_load8_u_a, wkl_br_table_a, then: wkl_i32_load8_u_a_then_br_table_a, into: wkl_i32_load8_u_a_into_br_table_a)
    rows.add(wkl_i32_shr_u_si, wkl_i32_mul_ai, then: wkl_i32_shr_u_si_then_i32_mul_ai, into: wkl_i32_shr_u_si_into_i32_mul_ai)
    rows.add(wkl_i32_load_s, wkl_i32_or_as, then: wkl_i32_load_s_then_i32_or_as, into: wkl_i32_load_s_into_i32_or_as)
    rows.add(wkl_i64_rotl_ai, wkl_i32_add_ai, then: wkl_i64_rotl_ai_then_i32_add_ai, into: wkl_i64_rotl_ai_into_i32_add_ai)
    rows.add(wkl_i32_add_ai, wkl_i64_rotl_ai, then: wkl_i32_add_ai_then_i64_rotl_ai, into: wkl_i32_add_ai_into_i64_rotl_ai)
    rows.add(wkl_i64_rotl_si, wkl_i32_mul_ai, then: wkl_i64_rotl_si_then_i32_mul_ai, into: wkl_i64_rotl_si_into_i32_mul_ai)
    rows.add(wkl_i32_add_as, wkl_select_integer_ii_a, then: wkl_i32_add_as_then_select_integer_ii_a, into: wkl_i32_add_as_into_select_integer_ii_a)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i32_load_a, then: wkl_i64_extend_i32_u_s_then_i32_load_a, into: wkl_i64_extend_i32_u_s_into_i32_load_a)
    rows.add(wkl_i32_add_ss, wkl_i32_store8_sa, then: wkl_i32_add_ss_then_i32_store8_sa, into: wkl_i32_add_ss_into_i32_store8_sa)
    rows.add(wkl_select_integer_a, wkl_br_if_a, then: wkl_select_integer_a_then_br_if_a, into: wkl_select_integer_a_into_br_if_a)
    rows.add(wkl_i32_mul_si, wkl_br_if_i32_lt_u_as, then: wkl_i32_mul_si_then_br_if_i32_lt_u_as, into: wkl_i32_mul_si_into_br_if_i32_lt_u_as)
    rows.add(wkl_f32_add_as, wkl_f32_mul_ss_then_f32_mul_ss, then: wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss)
    rows.add(wkl_i32_load16_u_s, wkl_br_if_i32_ne_ai_then_i32_add_si, then: wkl_i32_load16_u_s_then_br_if_i32_ne_ai_then_i32_add_si, into: wkl_i32_load16_u_s_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_load_s_then_br_if_i32_ne_si, then: wkl_br_if_i32_ne_si_then_i32_load_s_then_br_if_i32_ne_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_ne_si_then_i32_load_s_then_br_if_i32_ne_si, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i32_load_s_then_br_if_i32_ne_si)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_mul_as_then_f64_load_a_into_f64_add_as, then: wkl_f64_mul_ss_then_f64_mul_as_then_f64_load_a_into_f64_add_as,
      into: wkl_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as)
    rows.add(wkl_i32_add_si, wkl_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as, then: wkl_i32_add_si_then_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as)
    rows.add(
      wkl_i64_store_ss, wkl_i32_add_si_then_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as,
      then: wkl_i64_store_ss_then_i32_add_si_then_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as)
    rows.add(wkl_f32_mul_as, wkl_i32_add_si_into_f32_load_a_then_f32_load_s, then: wkl_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s)
    rows.add(
      wkl_f32_load_s, wkl_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s, then: wkl_f32_load_s_then_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s,
      into: wkl_f32_load_s_into_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s)
    rows.add(
      wkl_f32_sub_sa, wkl_f32_load_s_into_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s,
      then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s)
    rows.add(
      wkl_i32_or_ai, wkl_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s, then: wkl_i32_or_ai_then_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s,
      into: wkl_i32_or_ai_into_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s)
    rows.add(
      wkl_i32_add_as, wkl_i32_or_ai_into_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s, then: wkl_i32_add_as_then_i32_or_ai_into_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s,
      into: wkl_i32_add_as_into_i32_or_ai_into_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s)
    rows.add(wkl_copy, wkl_i32_xor_ss_into_i32_and_as_into_i32_xor_as, then: wkl_copy_then_i32_xor_ss_into_i32_and_as_into_i32_xor_as)
    rows.add(wkl_copy, wkl_copy_then_i32_xor_ss_into_i32_and_as_into_i32_xor_as, then: wkl_copy_then_copy_then_i32_xor_ss_into_i32_and_as_into_i32_xor_as)
    rows.add(wkl_i32_add_as, wkl_copy_then_copy_then_i32_xor_ss_into_i32_and_as_into_i32_xor_as, then: wkl_i32_add_as_then_copy_then_copy_then_i32_xor_ss_into_i32_and_as_into_i32_xor_as)
    rows.add(wkl_i32_store_ss, wkl_br_if_a_then_copy_then_copy, then: wkl_i32_store_ss_then_br_if_a_then_copy_then_copy)
    rows.add(wkl_i32_load_s, wkl_i32_store_ss_then_br_if_a_then_copy_then_copy, then: wkl_i32_load_s_then_i32_store_ss_then_br_if_a_then_copy_then_copy)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a, then: wkl_i32_shr_u_ai_then_i32_rem_u_ai_then_i32_and_si_into_br_if_a,
      into: wkl_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
    rows.add(
      wkl_i32_add_ai, wkl_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a, then: wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a,
      into: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a,
      then: wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a,
      into: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_add_as_then_i32_add_si_into_f64_load_a, then: wkl_f64_mul_ss_then_f64_add_as_then_i32_add_si_into_f64_load_a,
      into: wkl_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_f64_sub_sa, wkl_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a, then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a)
    rows.add(
      wkl_f64_load_a, wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a,
      then: wkl_f64_load_a_then_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a,
      into: wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_gt_u_si, then: wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_br_if_i32_gt_u_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_br_if_i32_gt_u_si)
    rows.add(wkl_i32_rotl_ai, wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si, then: wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si)
    rows.add(
      wkl_i32_load_a, wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si, then: wkl_i32_load_a_then_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si,
      into: wkl_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si)
    rows.add(wkl_i32_add_ss, wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_i32_add_ss_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_i32_add_as, wkl_i32_add_ss_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_i32_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_i32_add_si, wkl_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s, then: wkl_i32_add_si_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_add_si_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s, then: wkl_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_i32_store_sa, wkl_i32_load_s_into_i32_add_ai, then: wkl_i32_store_sa_then_i32_load_s_into_i32_add_ai)
    rows.add(
      wkl_i64_and_si, wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as, then: wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as,
      into: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as)
    rows.add(wkl_i64_rem_u_ss, wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as, then: wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(wkl_copy, wkl_constant64_then_i64_and_ss, then: wkl_copy_then_constant64_then_i64_and_ss)
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as, then: wkl_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as)
    rows.add(wkl_i32_xor_as, wkl_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as, then: wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as)
    rows.add(
      wkl_i32_or_as, wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as,
      then: wkl_i32_or_as_then_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as,
      into: wkl_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as, then: wkl_i32_rotl_si_then_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as,
      into: wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
  }

  private static func rows11(_ rows: inout FusionRows) {
    rows.add(wkl_i32_rotl_ai, wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as, then: wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
    rows.add(
      wkl_i32_load_a, wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as,
      then: wkl_i32_load_a_then_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as,
      into: wkl_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s, then: wkl_i32_add_si_then_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s,
      into: wkl_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
    rows.add(
      wkl_i32_load16_s_a, wkl_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s, then: wkl_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
    rows.add(
      wkl_i32_add_ss, wkl_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s,
      then: wkl_i32_add_ss_then_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s,
      into: wkl_i32_add_ss_into_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
    rows.add(
      wkl_i32_shr_u_si, wkl_f64_convert_i32_u_a_then_copy_then_call, then: wkl_i32_shr_u_si_then_f64_convert_i32_u_a_then_copy_then_call,
      into: wkl_i32_shr_u_si_into_f64_convert_i32_u_a_then_copy_then_call)
    rows.add(wkl_copy, wkl_i32_shr_u_si_into_f64_convert_i32_u_a_then_copy_then_call, then: wkl_copy_then_i32_shr_u_si_into_f64_convert_i32_u_a_then_copy_then_call)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as, then: wkl_f64_mul_ss_then_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as,
      into: wkl_f64_mul_ss_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
    rows.add(
      wkl_f64_sub_sa, wkl_f64_mul_ss_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as,
      then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
    rows.add(wkl_i32_load_s, wkl_i32_add_ai_into_i32_store_sa_then_br, then: wkl_i32_load_s_then_i32_add_ai_into_i32_store_sa_then_br, into: wkl_i32_load_s_into_i32_add_ai_into_i32_store_sa_then_br)
    rows.add(wkl_i32_mul_si, wkl_br_if_i32_lt_s_si_then_i32_load_s, then: wkl_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s, then: wkl_i32_load_s_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s)
    rows.add(
      wkl_br_if_i32_lt_s_si, wkl_i32_load_s_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s, then: wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s
    )
    rows.add(wkl_i32_add_ss, wkl_i32_add_ai_then_i32_add_si, then: wkl_i32_add_ss_then_i32_add_ai_then_i32_add_si, into: wkl_i32_add_ss_into_i32_add_ai_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_into_i32_add_ai_then_i32_add_si, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_eq_as_into_i32_add_as,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
    rows.add(
      wkl_i32_eq_as, wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as,
      then: wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as,
      into: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
    rows.add(
      wkl_i32_eq_as, wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as, then: wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as,
      into: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as,
      then: wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as,
      into: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_then_i32_load_s, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si, then: wkl_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si)
    rows.add(wkl_global_set_a, wkl_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si, then: wkl_global_set_a_then_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si)
    rows.add(
      wkl_i32_add_ai, wkl_global_set_a_then_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si,
      then: wkl_i32_add_ai_then_global_set_a_then_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si,
      into: wkl_i32_add_ai_into_global_set_a_then_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si)
    rows.add(wkl_i32_add_si, wkl_copy_then_i32_load8_u_s, then: wkl_i32_add_si_then_copy_then_i32_load8_u_s)
    rows.add(wkl_i32_xor_as, wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as, then: wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as, then: wkl_i32_rotl_si_then_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as,
      into: wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as,
      then: wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as)
    rows.add(
      wkl_i32_add_ai, wkl_i32_shr_u_ai_into_i32_store8_sa_then_copy, then: wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_store8_sa_then_copy,
      into: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy, then: wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy,
      into: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy)
    rows.add(
      wkl_i32_add_si, wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy,
      then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy)
    rows.add(wkl_f64_sub_sa, wkl_f64_mul_ss, then: wkl_f64_sub_sa_then_f64_mul_ss)
    rows.add(wkl_f64_load_a, wkl_f64_sub_sa_then_f64_mul_ss, then: wkl_f64_load_a_then_f64_sub_sa_then_f64_mul_ss, into: wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss)
    rows.add(wkl_i32_add_ss, wkl_i32_load_a_into_i32_mul_ai, then: wkl_i32_add_ss_then_i32_load_a_into_i32_mul_ai, into: wkl_i32_add_ss_into_i32_load_a_into_i32_mul_ai)
    rows.add(wkl_i32_add_ss, wkl_i32_add_ss_into_i32_load_a_into_i32_mul_ai, then: wkl_i32_add_ss_then_i32_add_ss_into_i32_load_a_into_i32_mul_ai)
    rows.add(
      wkl_i32_mul_as, wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si, then: wkl_i32_mul_as_then_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si,
      into: wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si)
    rows.add(
      wkl_i32_load16_u_s, wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si, then: wkl_i32_load16_u_s_then_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si,
      into: wkl_i32_load16_u_s_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si)
    rows.add(
      wkl_i32_load16_u_s, wkl_i32_load16_u_s_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si,
      then: wkl_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s_into_br_if_a, then: wkl_i32_add_si_then_i32_load8_u_s_into_br_if_a)
    rows.add(wkl_i32_store8_as, wkl_i32_add_si_then_i32_load8_u_s_into_br_if_a, then: wkl_i32_store8_as_then_i32_add_si_then_i32_load8_u_s_into_br_if_a)
    rows.add(wkl_f32_mul_ss, wkl_f32_load_s_then_f32_load_s, then: wkl_f32_mul_ss_then_f32_load_s_then_f32_load_s)
    rows.add(wkl_f32_load_a, wkl_f32_mul_ss_then_f32_load_s_then_f32_load_s, then: wkl_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s)
    rows.add(
      wkl_i32_add_si, wkl_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s, then: wkl_i32_add_si_then_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s,
      into: wkl_i32_add_si_into_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s)
    rows.add(wkl_constant64, wkl_i64_mul_ss, then: wkl_constant64_then_i64_mul_ss)
    rows.add(wkl_i64_xor_as, wkl_constant64_then_i64_mul_ss, then: wkl_i64_xor_as_then_constant64_then_i64_mul_ss)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_i32_load_s_then_copy_then_call, then: wkl_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call)
    rows.add(
      wkl_i32_load_s, wkl_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call, then: wkl_i32_load_s_then_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call,
      into: wkl_i32_load_s_into_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call)
    rows.add(
      wkl_i32_load_s, wkl_i32_load_s_into_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call, then: wkl_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call)
    rows.add(wkl_copy, wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_copy_then_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_copy, wkl_copy_then_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_copy_then_copy_then_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(
      wkl_i32_add_ai, wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si, then: wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si,
      into: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si, then: wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si,
      into: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si,
      then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si)
    rows.add(wkl_i32_store8_sa, wkl_copy_then_i32_add_si_into_br_if_a, then: wkl_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a, then: wkl_i32_shr_u_ai_then_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a,
      into: wkl_i32_shr_u_ai_into_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a)
    rows.add(wkl_i32_xor_as, wkl_i32_add_as_into_i32_store_sa, then: wkl_i32_xor_as_then_i32_add_as_into_i32_store_sa, into: wkl_i32_xor_as_into_i32_add_as_into_i32_store_sa)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_as_then_i32_load_s, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
    rows.add(wkl_i64_load_s, wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s, then: wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_i32_add_ai_then_i32_add_si, then: wkl_i32_add_si_then_i32_add_ai_then_i32_add_si, into: wkl_i32_add_si_into_i32_add_ai_then_i32_add_si)
    rows.add(wkl_i32_store8_sa, wkl_i32_xor_si_into_i32_add_as_then_i32_add_si, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si, then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si,
      then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_store_sa, wkl_copy_then_i32_add_si_into_br_if_i32_ne_ai, then: wkl_i32_store_sa_then_copy_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_add_as, wkl_i32_store_sa_then_copy_then_i32_add_si_into_br_if_i32_ne_ai, then: wkl_i32_add_as_then_i32_store_sa_then_copy_then_i32_add_si_into_br_if_i32_ne_ai,
      into: wkl_i32_add_as_into_i32_store_sa_then_copy_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_into_i32_add_ai, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai)
    rows.add(wkl_global_set_a, wkl_br_if_i32_eq_si_then_i32_add_si, then: wkl_global_set_a_then_br_if_i32_eq_si_then_i32_add_si)
    rows.add(
      wkl_i32_add_ai, wkl_global_set_a_then_br_if_i32_eq_si_then_i32_add_si, then: wkl_i32_add_ai_then_global_set_a_then_br_if_i32_eq_si_then_i32_add_si,
      into: wkl_i32_add_ai_into_global_set_a_then_br_if_i32_eq_si_then_i32_add_si)
    rows.add(
      wkl_i32_add_ai, wkl_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai, then: wkl_i32_add_ai_then_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai,
      into: wkl_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai, then: wkl_i32_shr_u_ai_then_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai,
      into: wkl_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
    rows.add(
      wkl_i32_add_as, wkl_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai,
      then: wkl_i32_add_as_then_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai,
      into: wkl_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
    rows.add(wkl_constant32, wkl_br_if_s_then_copy, then: wkl_constant32_then_br_if_s_then_copy)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_br_if_i32_lt_u_si_then_copy, then: wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_store_sa_then_br_if_i32_gt_s_si, then: wkl_i32_add_si_then_i32_store_sa_then_br_if_i32_gt_s_si, into: wkl_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si)
    rows.add(wkl_copy, wkl_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si, then: wkl_copy_then_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si, then: wkl_copy_then_copy_then_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si)
    rows.add(
      wkl_i32_load_a, wkl_copy_then_copy_then_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si, then: wkl_i32_load_a_then_copy_then_copy_then_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a)
    rows.add(wkl_i32_gt_u_si, wkl_copy_then_br_if_a, then: wkl_i32_gt_u_si_then_copy_then_br_if_a)
    rows.add(wkl_i32_add_si, wkl_i32_gt_u_si_then_copy_then_br_if_a, then: wkl_i32_add_si_then_i32_gt_u_si_then_copy_then_br_if_a)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_then_i32_add_si_into_f64_load_a, then: wkl_i32_add_si_then_f64_load_a_then_i32_add_si_into_f64_load_a,
      into: wkl_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_f64_store_sa, wkl_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a, then: wkl_f64_store_sa_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
    rows.add(
      wkl_f64_sub_sa, wkl_f64_store_sa_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a,
      then: wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a,
      into: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_i32_load16_s_s, wkl_i32_add_si_then_copy_then_br_table_s, then: wkl_i32_load16_s_s_then_i32_add_si_then_copy_then_br_table_s)
    rows.add(wkl_i32_load16_u_s, wkl_i32_load16_s_s_then_i32_add_si_then_copy_then_br_table_s, then: wkl_i32_load16_u_s_then_i32_load16_s_s_then_i32_add_si_then_copy_then_br_table_s)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_sub_sa, then: wkl_i32_shr_u_ai_then_i32_sub_sa, into: wkl_i32_shr_u_ai_into_i32_sub_sa)
    rows.add(wkl_i32_mul_si, wkl_i32_shr_u_ai_into_i32_sub_sa, then: wkl_i32_mul_si_then_i32_shr_u_ai_into_i32_sub_sa, into: wkl_i32_mul_si_into_i32_shr_u_ai_into_i32_sub_sa)
    rows.add(wkl_constant32, wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_i32_add_si_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(
      wkl_i32_store8_as, wkl_i32_add_si_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss,
      then: wkl_i32_store8_as_then_i32_add_si_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_i32_or_as, wkl_i32_shr_u_si_into_i32_and_ai, then: wkl_i32_or_as_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy, then: wkl_i32_add_si_then_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si, then: wkl_i32_add_si_then_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si,
      into: wkl_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
    rows.add(
      wkl_i32_store8_sa, wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si,
      then: wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si,
      then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
    rows.add(wkl_i64_shl_ai, wkl_i64_extend_i32_u_s_into_i64_or_as_then_return, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return, then: wkl_i64_extend_i32_u_s_then_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return,
      into: wkl_i64_extend_i32_u_s_into_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si)
    rows.add(wkl_i32_add_ss, wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si, then: wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si)
    rows.add(wkl_i32_mul_ss, wkl_i32_mul_ai_into_i32_add_as, then: wkl_i32_mul_ss_then_i32_mul_ai_into_i32_add_as, into: wkl_i32_mul_ss_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_mul_ai, wkl_i32_or_as, then: wkl_i32_mul_ai_then_i32_or_as, into: wkl_i32_mul_ai_into_i32_or_as)
    rows.add(wkl_i32_and_si, wkl_i32_mul_ai_into_i32_or_as, then: wkl_i32_and_si_then_i32_mul_ai_into_i32_or_as, into: wkl_i32_and_si_into_i32_mul_ai_into_i32_or_as)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_i32_mul_ai_then_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as,
      into: wkl_i32_mul_ai_into_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(
      wkl_i32_load8_s_a, wkl_i32_mul_ai_into_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as,
      then: wkl_i32_load8_s_a_then_i32_mul_ai_into_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as,
      into: wkl_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_i_into_br_if_i32_lt_u_ai, then: wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
    rows.add(
      wkl_i32_and_si, wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai, then: wkl_i32_and_si_then_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai,
      into: wkl_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
    rows.add(
      wkl_i64_add_as, wkl_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai, then: wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
    rows.add(
      wkl_i64_extend_i32_u_a, wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai,
      then: wkl_i64_extend_i32_u_a_then_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai,
      into: wkl_i64_extend_i32_u_a_into_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_load_s, wkl_i32_store8_as_then_i32_load_s, then: wkl_i32_load_s_then_i32_store8_as_then_i32_load_s, into: wkl_i32_load_s_into_i32_store8_as_then_i32_load_s)
    rows.add(wkl_i32_add_ai, wkl_i32_store_ia_then_i32_store_si, then: wkl_i32_add_ai_then_i32_store_ia_then_i32_store_si)
    rows.add(
      wkl_i32_load_i, wkl_i32_add_ai_then_i32_store_ia_then_i32_store_si, then: wkl_i32_load_i_then_i32_add_ai_then_i32_store_ia_then_i32_store_si,
      into: wkl_i32_load_i_into_i32_add_ai_then_i32_store_ia_then_i32_store_si)
    rows.add(
      wkl_i32_xor_as, wkl_i32_add_as_into_i32_store_sa_then_copy, then: wkl_i32_xor_as_then_i32_add_as_into_i32_store_sa_then_copy,
      into: wkl_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy, then: wkl_i32_shr_u_si_then_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy,
      into: wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy)
    rows.add(
      wkl_i32_xor_as, wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy, then: wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy
    )
    rows.add(
      wkl_i32_store8_sa, wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_xor_as, wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_shr_u_si_then_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      into: wkl_i32_shr_u_si_into_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(
      wkl_i32_load_a, wkl_i32_shr_u_si_into_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      then: wkl_i32_load_a_then_i32_shr_u_si_into_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_lt_u_si, wkl_copy_then_i32_add_si_then_i32_add_si, then: wkl_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si, then: wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si,
      then: wkl_i32_add_si_then_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_i32_and_ai, wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss, then: wkl_i32_and_ai_then_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss,
      into: wkl_i32_and_ai_into_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss)
    rows.add(
      wkl_i32_add_ai, wkl_i32_and_ai_into_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss,
      then: wkl_i32_add_ai_then_i32_and_ai_into_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss,
      into: wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_si_then_i32_add_si, then: wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_i32_load_a, wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_add_si, then: wkl_i32_load_a_then_br_if_i32_lt_s_as_then_i32_add_si_then_i32_add_si,
      into: wkl_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_load_a_then_i32_shr_u_si_into_i32_xor_as, then: wkl_i32_mul_ai_then_i32_load_a_then_i32_shr_u_si_into_i32_xor_as,
      into: wkl_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as)
    rows.add(
      wkl_i32_and_ai, wkl_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as, then: wkl_i32_and_ai_then_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as,
      into: wkl_i32_and_ai_into_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as)
    rows.add(
      wkl_i32_xor_as, wkl_i32_and_ai_into_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as,
      then: wkl_i32_xor_as_then_i32_and_ai_into_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as,
      into: wkl_i32_xor_as_into_i32_and_ai_into_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as)
    rows.add(wkl_f64_load_a, wkl_i32_add_ss_into_f64_load_a_into_f64_mul_as, then: wkl_f64_load_a_then_i32_add_ss_into_f64_load_a_into_f64_mul_as)
    rows.add(
      wkl_i32_add_ss, wkl_f64_load_a_then_i32_add_ss_into_f64_load_a_into_f64_mul_as, then: wkl_i32_add_ss_then_f64_load_a_then_i32_add_ss_into_f64_load_a_into_f64_mul_as,
      into: wkl_i32_add_ss_into_f64_load_a_then_i32_add_ss_into_f64_load_a_into_f64_mul_as)
    rows.add(wkl_copy, wkl_i32_load_s_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai, then: wkl_copy_then_i32_load_s_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_copy_then_i32_mul_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_copy_then_i32_mul_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_copy_then_i32_mul_si)
    rows.add(wkl_copy, wkl_copy_then_br_if_i32_lt_u_ss_then_return_integer, then: wkl_copy_then_copy_then_br_if_i32_lt_u_ss_then_return_integer)
    rows.add(wkl_copy, wkl_copy_then_copy_then_br_if_i32_lt_u_ss_then_return_integer, then: wkl_copy_then_copy_then_copy_then_br_if_i32_lt_u_ss_then_return_integer)
    rows.add(
      wkl_i64_xor_as, wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as, then: wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as,
      into: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
    rows.add(
      wkl_i64_rotl_si, wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as, then: wkl_i64_rotl_si_then_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as,
      into: wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
    rows.add(
      wkl_i64_xor_as, wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as,
      then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as, then: wkl_i32_mul_si_then_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as,
      into: wkl_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as)
    rows.add(wkl_i32_load_a, wkl_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as, then: wkl_i32_load_a_then_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as)
    rows.add(
      wkl_br_if_i32_lt_s_si, wkl_i32_load_a_then_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as,
      then: wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_mul_si_into_i32_add_ai, then: wkl_br_if_i32_gt_u_si_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_store_ss, wkl_i64_extend_i32_u_s_then_copy_then_br, then: wkl_i32_store_ss_then_i64_extend_i32_u_s_then_copy_then_br)
    rows.add(wkl_br_if_s, wkl_i32_store_ss_then_i64_extend_i32_u_s_then_copy_then_br, then: wkl_br_if_s_then_i32_store_ss_then_i64_extend_i32_u_s_then_copy_then_br)
    rows.add(wkl_i32_load8_u_a, wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai, then: wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai)
    rows.add(
      wkl_i32_load_s, wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai, then: wkl_i32_load_s_then_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai,
      into: wkl_i32_load_s_into_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai)
    rows.add(wkl_f64_load_s, wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa, then: wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa)
    rows.add(wkl_f64_store_sa, wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa, then: wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa)
    rows.add(
      wkl_f64_sub_sa, wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa,
      then: wkl_f64_sub_sa_then_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa,
      into: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa)
    rows.add(wkl_i32_load_a, wkl_i32_add_ai_then_i32_load_s, then: wkl_i32_load_a_then_i32_add_ai_then_i32_load_s, into: wkl_i32_load_a_into_i32_add_ai_then_i32_load_s)
    rows.add(wkl_br_if_i32_le_u_as, wkl_br_if_i32_le_s_as_then_i32_mul_si, then: wkl_br_if_i32_le_u_as_then_br_if_i32_le_s_as_then_i32_mul_si)
    rows.add(
      wkl_i32_load_s, wkl_br_if_i32_le_u_as_then_br_if_i32_le_s_as_then_i32_mul_si, then: wkl_i32_load_s_then_br_if_i32_le_u_as_then_br_if_i32_le_s_as_then_i32_mul_si,
      into: wkl_i32_load_s_into_br_if_i32_le_u_as_then_br_if_i32_le_s_as_then_i32_mul_si)
    rows.add(wkl_i32_add_ss, wkl_copy_then_copy_then_copy, then: wkl_i32_add_ss_then_copy_then_copy_then_copy)
    rows.add(wkl_i32_add_as, wkl_i32_add_ss_then_copy_then_copy_then_copy, then: wkl_i32_add_as_then_i32_add_ss_then_copy_then_copy_then_copy)
    rows.add(
      wkl_i32_add_as, wkl_i32_add_as_then_i32_add_ss_then_copy_then_copy_then_copy, then: wkl_i32_add_as_then_i32_add_as_then_i32_add_ss_then_copy_then_copy_then_copy,
      into: wkl_i32_add_as_into_i32_add_as_then_i32_add_ss_then_copy_then_copy_then_copy)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_ne_ai_then_i32_add_si, then: wkl_i32_load8_u_s_then_br_if_i32_ne_ai_then_i32_add_si, into: wkl_i32_load8_u_s_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(wkl_constant32, wkl_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as, then: wkl_constant32_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
    rows.add(wkl_br_if_s, wkl_constant32_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as, then: wkl_br_if_s_then_constant32_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
    rows.add(
      wkl_i32_eq_as, wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a, then: wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a,
      into: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a, then: wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a,
      into: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a,
      then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_mul_as, wkl_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as, then: wkl_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as)
    rows.add(
      wkl_i32_and_ai, wkl_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as, then: wkl_i32_and_ai_then_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as,
      into: wkl_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as,
      then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa, then: wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa,
      into: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa)
    rows.add(wkl_i32_add_si, wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa)
    rows.add(
      wkl_i32_store8_sa, wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa,
      then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa)
    rows.add(
      wkl_f32_add_as, wkl_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai, then: wkl_f32_add_as_then_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai,
      into: wkl_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai)
    rows.add(
      wkl_f32_mul_ss, wkl_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai, then: wkl_f32_mul_ss_then_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai,
      into: wkl_f32_mul_ss_into_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai)
    rows.add(
      wkl_i32_add_ss, wkl_i32_store8_as_then_i32_add_si_then_constant32, then: wkl_i32_add_ss_then_i32_store8_as_then_i32_add_si_then_constant32,
      into: wkl_i32_add_ss_into_i32_store8_as_then_i32_add_si_then_constant32)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_add_ss_into_i32_store8_as_then_i32_add_si_then_constant32, then: wkl_br_if_i32_gt_u_si_then_i32_add_ss_into_i32_store8_as_then_i32_add_si_then_constant32)
    rows.add(wkl_i32_store8_as, wkl_i32_load_s_then_i32_load_s, then: wkl_i32_store8_as_then_i32_load_s_then_i32_load_s)
    rows.add(wkl_f64_load_a, wkl_f64_mul_ss_into_f64_mul_as_into_f64_add_as, then: wkl_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as, then: wkl_i32_add_si_then_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as,
      into: wkl_i32_add_si_into_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si, then: wkl_i32_add_si_then_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si,
      into: wkl_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si, then: wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si)
    rows.add(
      wkl_i32_xor_as, wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si,
      then: wkl_i32_xor_as_then_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si,
      into: wkl_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si_then_br, then: wkl_copy_then_copy_then_i32_add_si_then_br)
    rows.add(
      wkl_i32_add_as, wkl_i32_add_as_then_i32_add_ss_then_i32_add_si, then: wkl_i32_add_as_then_i32_add_as_then_i32_add_ss_then_i32_add_si,
      into: wkl_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si)
    rows.add(
      wkl_i32_mul_as, wkl_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si, then: wkl_i32_mul_as_then_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si,
      into: wkl_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si)
    rows.add(
      wkl_i32_and_ai, wkl_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si,
      then: wkl_i32_and_ai_then_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si,
      into: wkl_i32_and_ai_into_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si)
    rows.add(wkl_copy, wkl_copy_then_copy_then_call, then: wkl_copy_then_copy_then_copy_then_call)
    rows.add(wkl_constant32, wkl_copy_then_copy_then_copy_then_call, then: wkl_constant32_then_copy_then_copy_then_copy_then_call)
    rows.add(wkl_br_if_a, wkl_constant32_then_copy_then_copy_then_copy_then_call, then: wkl_br_if_a_then_constant32_then_copy_then_copy_then_copy_then_call)
    rows.add(wkl_i32_load_a, wkl_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s, then: wkl_i32_load_a_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s)
    rows.add(
      wkl_br_if_i32_lt_s_si, wkl_i32_load_a_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s, then: wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s
    )
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_add_si_then_i32_add_si, then: wkl_i32_add_si_then_br_if_a_then_i32_add_si_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_copy, wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si, then: wkl_copy_then_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i64_store_ss, wkl_copy_then_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si, then: wkl_i64_store_ss_then_copy_then_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_f32_mul_ss, wkl_f32_load_s, then: wkl_f32_mul_ss_then_f32_load_s)
    rows.add(wkl_f32_load_a, wkl_f32_mul_ss_then_f32_load_s, then: wkl_f32_load_a_then_f32_mul_ss_then_f32_load_s)
    rows.add(
      wkl_f64_mul_as, wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s, then: wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_f64_load_s,
      into: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
    rows.add(
      wkl_f64_div_ia, wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s, then: wkl_f64_div_ia_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s,
      into: wkl_f64_div_ia_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_mul_as_into_i32_add_as, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_as_into_i32_add_as,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as)
    rows.add(wkl_i32_and_ai, wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as,
      then: wkl_i32_shr_u_ai_then_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as,
      into: wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as)
  }

  private static func rows12(_ rows: inout FusionRows) {
    rows.add(wkl_i32_load_s, wkl_i32_load_s_then_i32_sub_is, then: wkl_i32_load_s_then_i32_load_s_then_i32_sub_is)
    rows.add(wkl_i32_store8_as, wkl_i32_load_s_then_i32_load_s_then_i32_sub_is, then: wkl_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is)
    rows.add(
      wkl_i32_load_s, wkl_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is, then: wkl_i32_load_s_then_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is,
      into: wkl_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is)
    rows.add(
      wkl_br_if_i32_eq_ai, wkl_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is,
      then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_into_i64_load_a_into_i64_store_sa, then: wkl_i32_mul_si_then_i32_add_as_into_i64_load_a_into_i64_store_sa,
      into: wkl_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa)
    rows.add(wkl_i32_load_s, wkl_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa, then: wkl_i32_load_s_then_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa)
    rows.add(
      wkl_i32_load_s, wkl_i32_load_s_then_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa,
      then: wkl_i32_load_s_then_i32_load_s_then_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(
      wkl_i32_xor_si, wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa, then: wkl_i32_xor_si_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa,
      into: wkl_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(
      wkl_i32_store8_sa, wkl_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa,
      then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(
      wkl_i32_and_ai, wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a, then: wkl_i32_and_ai_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_and_ai_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_load_s, wkl_i32_and_ai_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a,
      then: wkl_i32_load_s_then_i32_and_ai_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_load_s_into_i32_and_ai_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_s_into_i32_store8_as, then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
    rows.add(
      wkl_i32_and_ai, wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as, then: wkl_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as,
      into: wkl_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as, then: wkl_i32_load8_u_a_then_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as,
      into: wkl_i32_load8_u_a_into_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_xor_as_into_i32_add_as_then_i32_add_si, then: wkl_i32_shr_u_si_then_i32_xor_as_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_xor_as, wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si, then: wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si,
      then: wkl_i32_rotl_si_then_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_popcnt_s, wkl_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si, then: wkl_i32_popcnt_s_then_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si,
      into: wkl_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si)
    rows.add(wkl_i32_mul_ai, wkl_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si, then: wkl_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si)
    rows.add(
      wkl_i32_clz_a, wkl_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si,
      then: wkl_i32_clz_a_then_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si,
      into: wkl_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si)
    rows.add(wkl_f32_load_a, wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s, then: wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s)
    rows.add(
      wkl_i32_add_si, wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s, then: wkl_i32_add_si_then_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s,
      into: wkl_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s)
    rows.add(
      wkl_f32_add_as, wkl_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s,
      then: wkl_f32_add_as_then_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s)
    rows.add(wkl_copy, wkl_i32_load_s_then_i32_store_ss_then_br_if_a, then: wkl_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a)
    rows.add(wkl_copy, wkl_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a, then: wkl_copy_then_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss)
    rows.add(wkl_i32_store_as, wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss, then: wkl_i32_store_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss)
    rows.add(
      wkl_i32_and_si, wkl_br_if_i32_ne_ai_then_i32_add_si_into_i32_and_ai, then: wkl_i32_and_si_then_br_if_i32_ne_ai_then_i32_add_si_into_i32_and_ai,
      into: wkl_i32_and_si_into_br_if_i32_ne_ai_then_i32_add_si_into_i32_and_ai)
    rows.add(wkl_br_if_s, wkl_copy_then_copy, then: wkl_br_if_s_then_copy_then_copy)
    rows.add(wkl_constant32, wkl_br_if_s_then_copy_then_copy, then: wkl_constant32_then_br_if_s_then_copy_then_copy)
    rows.add(
      wkl_i32_sub_is, wkl_i32_mul_ai_into_i32_add_as_into_i32_add_ai, then: wkl_i32_sub_is_then_i32_mul_ai_into_i32_add_as_into_i32_add_ai,
      into: wkl_i32_sub_is_into_i32_mul_ai_into_i32_add_as_into_i32_add_ai)
    rows.add(wkl_i32_load_s, wkl_i32_sub_is_into_i32_mul_ai_into_i32_add_as_into_i32_add_ai, then: wkl_i32_load_s_then_i32_sub_is_into_i32_mul_ai_into_i32_add_as_into_i32_add_ai)
    rows.add(
      wkl_i32_load_s, wkl_i32_load_s_then_i32_sub_is_into_i32_mul_ai_into_i32_add_as_into_i32_add_ai,
      then: wkl_i32_load_s_then_i32_load_s_then_i32_sub_is_into_i32_mul_ai_into_i32_add_as_into_i32_add_ai)
    rows.add(wkl_br_if_i32_lt_u_si, wkl_copy_then_i32_add_si, then: wkl_br_if_i32_lt_u_si_then_copy_then_i32_add_si)
    rows.add(
      wkl_i32_and_ai, wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_s, then: wkl_i32_and_ai_then_i32_mul_ai_into_i32_add_ai_then_i32_load_s,
      into: wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai_then_i32_load_s)
    rows.add(
      wkl_i32_add_si, wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai_then_i32_load_s, then: wkl_i32_add_si_then_i32_and_ai_into_i32_mul_ai_into_i32_add_ai_then_i32_load_s,
      into: wkl_i32_add_si_into_i32_and_ai_into_i32_mul_ai_into_i32_add_ai_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai,
      then: wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai,
      into: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a, then: wkl_i32_mul_si_then_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a,
      into: wkl_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a, then: wkl_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a)
    rows.add(
      wkl_i32_add_ai, wkl_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a,
      then: wkl_i32_add_ai_then_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a,
      into: wkl_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a)
    rows.add(wkl_i32_xor_as, wkl_i32_add_as_then_copy_then_copy, then: wkl_i32_xor_as_then_i32_add_as_then_copy_then_copy, into: wkl_i32_xor_as_into_i32_add_as_then_copy_then_copy)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_xor_as_into_i32_add_as_then_copy_then_copy, then: wkl_i32_rotl_si_then_i32_xor_as_into_i32_add_as_then_copy_then_copy,
      into: wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as_then_copy_then_copy)
    rows.add(wkl_i32_xor_as, wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as_then_copy_then_copy, then: wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as_then_copy_then_copy)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_global_set_a_then_return_integer, then: wkl_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer)
    rows.add(
      wkl_i32_add_ai, wkl_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer, then: wkl_i32_add_ai_then_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer,
      into: wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer)
    rows.add(
      wkl_i32_load_s, wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer,
      then: wkl_i32_load_s_then_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer,
      into: wkl_i32_load_s_into_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(
      wkl_i32_eq_as, wkl_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      into: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      then: wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      into: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_add_si, wkl_copy_then_copy_then_call, then: wkl_i32_add_si_then_copy_then_copy_then_call)
    rows.add(wkl_i32_load_s, wkl_i32_add_si_then_copy_then_copy_then_call, then: wkl_i32_load_s_then_i32_add_si_then_copy_then_copy_then_call)
    rows.add(wkl_i32_load16_s_s, wkl_i32_load16_s_s_into_i32_mul_as_into_i32_add_as, then: wkl_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as)
    rows.add(wkl_i32_mul_as, wkl_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as, then: wkl_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as)
    rows.add(
      wkl_i32_load16_s_a, wkl_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as,
      then: wkl_i32_load16_s_a_then_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as,
      into: wkl_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_ss_into_f64_mul_as, then: wkl_f64_mul_ss_then_f64_add_ss_into_f64_mul_as)
    rows.add(wkl_i32_add_ai, wkl_i64_load_a_into_i64_store_sa_then_br, then: wkl_i32_add_ai_then_i64_load_a_into_i64_store_sa_then_br, into: wkl_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br)
    rows.add(
      wkl_i32_add_as, wkl_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br, then: wkl_i32_add_as_then_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br,
      into: wkl_i32_add_as_into_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_add_as_into_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br, then: wkl_i32_mul_ai_then_i32_add_as_into_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br,
      into: wkl_i32_mul_ai_into_i32_add_as_into_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br)
    rows.add(wkl_i64_shr_u_si, wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si, then: wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
    rows.add(wkl_i64_mul_ss, wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si, then: wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
    rows.add(
      wkl_i64_gt_u_si, wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si,
      then: wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
    rows.add(wkl_f32_load_a, wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as, then: wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(
      wkl_i32_add_si, wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as,
      then: wkl_i32_add_si_then_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as,
      into: wkl_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(wkl_i64_rotl_ai, wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si)
    rows.add(
      wkl_i64_xor_as, wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si, then: wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si,
      into: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si)
    rows.add(wkl_i32_and_ai, wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si, then: wkl_i32_and_ai_then_br_if_i32_ne_ai_then_br_if_i32_ne_si, into: wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si, then: wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si,
      into: wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si, then: wkl_i32_add_si_then_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si,
      into: wkl_i32_add_si_into_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_as_into_br_if_f64_gt_ai, then: wkl_f64_mul_ss_then_f64_add_as_into_br_if_f64_gt_ai, into: wkl_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(wkl_f64_add_as, wkl_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai, then: wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai, then: wkl_f64_mul_as_then_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai,
      into: wkl_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(
      wkl_f64_add_ss, wkl_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai,
      then: wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai,
      into: wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(wkl_f64_add_as, wkl_f64_mul_ss, then: wkl_f64_add_as_then_f64_mul_ss)
    rows.add(wkl_f64_sub_ss, wkl_f64_add_as_then_f64_mul_ss, then: wkl_f64_sub_ss_then_f64_add_as_then_f64_mul_ss, into: wkl_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_sub_ss_into_f64_add_as_then_f64_mul_ss, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
    rows.add(
      wkl_f64_gt_ai, wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss, then: wkl_f64_gt_ai_then_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss,
      into: wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
    rows.add(
      wkl_f64_add_as, wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss,
      then: wkl_f64_add_as_then_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss,
      into: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as_then_constant32, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_constant32, into: wkl_i32_add_si_into_br_if_i32_ne_as_then_constant32)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai,
      into: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
    rows.add(
      wkl_i32_add_ai, wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai,
      then: wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai,
      into: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_into_i32_load_a_into_i32_rotl_ai, then: wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai)
    rows.add(
      wkl_i32_load_a, wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai, then: wkl_i32_load_a_then_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai,
      into: wkl_i32_load_a_into_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai)
    rows.add(wkl_i32_and_si, wkl_i32_add_ai_into_f64_convert_i32_u_a, then: wkl_i32_and_si_then_i32_add_ai_into_f64_convert_i32_u_a, into: wkl_i32_and_si_into_i32_add_ai_into_f64_convert_i32_u_a)
    rows.add(wkl_f64_mul_si, wkl_i32_and_si_into_i32_add_ai_into_f64_convert_i32_u_a, then: wkl_f64_mul_si_then_i32_and_si_into_i32_add_ai_into_f64_convert_i32_u_a)
    rows.add(wkl_f64_add_as, wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai, then: wkl_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai, then: wkl_f64_mul_as_then_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai,
      into: wkl_f64_mul_as_into_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si, then: wkl_i32_add_si_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
    rows.add(
      wkl_copy, wkl_i32_add_si_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si,
      then: wkl_copy_then_i32_add_si_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
    rows.add(
      wkl_i64_add_as, wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss, then: wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss,
      into: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
    rows.add(
      wkl_i64_rotl_si, wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss, then: wkl_i64_rotl_si_then_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss,
      into: wkl_i64_rotl_si_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
    rows.add(
      wkl_i64_rotl_ai, wkl_i64_rotl_si_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss,
      then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai, then: wkl_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
    rows.add(
      wkl_i32_add_ai, wkl_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai, then: wkl_i32_add_ai_then_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai,
      into: wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
    rows.add(
      wkl_i32_load_a, wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai,
      then: wkl_i32_load_a_then_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai,
      into: wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
    rows.add(wkl_i32_store_ss, wkl_copy_then_br_if_i32_gt_u_ss_then_i32_add_si, then: wkl_i32_store_ss_then_copy_then_br_if_i32_gt_u_ss_then_i32_add_si)
    rows.add(wkl_i32_add_ai, wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai, then: wkl_i32_add_ai_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai, then: wkl_i32_mul_si_then_i32_add_ai_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai,
      into: wkl_i32_mul_si_into_i32_add_ai_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
    rows.add(
      wkl_i32_and_as, wkl_i32_mul_si_into_i32_add_ai_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai,
      then: wkl_i32_and_as_then_i32_mul_si_into_i32_add_ai_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_eq_as_into_i32_add_as_then_i32_add_si, then: wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_add_as, wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si,
      then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_mul_si, wkl_i32_add_as_into_i32_store_as, then: wkl_i32_mul_si_then_i32_add_as_into_i32_store_as, into: wkl_i32_mul_si_into_i32_add_as_into_i32_store_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a, then: wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a,
      into: wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a)
    rows.add(
      wkl_i32_load_a, wkl_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as, then: wkl_i32_load_a_then_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as,
      into: wkl_i32_load_a_into_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as)
    rows.add(
      wkl_i32_load_s, wkl_i32_load_a_into_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as, then: wkl_i32_load_s_then_i32_load_a_into_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as,
      into: wkl_i32_load_s_into_i32_load_a_into_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as)
    rows.add(
      wkl_i32_xor_as, wkl_i32_add_as_then_i32_add_si_into_i32_load_a, then: wkl_i32_xor_as_then_i32_add_as_then_i32_add_si_into_i32_load_a,
      into: wkl_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a)
    rows.add(
      wkl_i32_and_as, wkl_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a, then: wkl_i32_and_as_then_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a,
      into: wkl_i32_and_as_into_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a)
    rows.add(
      wkl_i32_xor_ss, wkl_i32_and_as_into_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a,
      then: wkl_i32_xor_ss_then_i32_and_as_into_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a,
      into: wkl_i32_xor_ss_into_i32_and_as_into_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a)
    rows.add(wkl_i32_load16_u_a, wkl_br_if_i32_ne_ai_then_i32_add_si, then: wkl_i32_load16_u_a_then_br_if_i32_ne_ai_then_i32_add_si, into: wkl_i32_load16_u_a_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as, then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si_into_i32_add_as,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
    rows.add(
      wkl_i32_add_as, wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as,
      then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_as_then_i32_add_si, then: wkl_f64_mul_ss_then_f64_add_as_then_i32_add_si, into: wkl_f64_mul_ss_into_f64_add_as_then_i32_add_si)
    rows.add(wkl_i64_xor_ss, wkl_constant64_then_i64_mul_ss, then: wkl_i64_xor_ss_then_constant64_then_i64_mul_ss)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_br_if_i32_ne_ai, then: wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_or_as, wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_ai, then: wkl_i32_or_as_then_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_ai,
      into: wkl_i32_or_as_into_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_and_ai, wkl_i32_shr_u_si_into_i32_or_as, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_or_as)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_then_i32_shr_u_si_into_i32_or_as, then: wkl_i32_shr_u_si_then_i32_and_ai_then_i32_shr_u_si_into_i32_or_as,
      into: wkl_i32_shr_u_si_into_i32_and_ai_then_i32_shr_u_si_into_i32_or_as)
    rows.add(wkl_br_if_a, wkl_i32_add_ss_then_i32_add_si, then: wkl_br_if_a_then_i32_add_ss_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_then_i32_load_s_into_i32_load_a, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a)
    rows.add(
      wkl_i32_load8_u_s, wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a, then: wkl_i32_load8_u_s_then_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a,
      into: wkl_i32_load8_u_s_into_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a)
    rows.add(wkl_i32_store_sa, wkl_copy_then_i32_add_si, then: wkl_i32_store_sa_then_copy_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss)
    rows.add(wkl_constant64, wkl_i64_mul_ss_then_i32_add_si, then: wkl_constant64_then_i64_mul_ss_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_si_then_i32_load8_u_s_then_i32_add_si, then: wkl_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_s, wkl_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si, then: wkl_i32_load8_u_s_then_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si,
      into: wkl_i32_load8_u_s_into_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si)
    rows.add(
      wkl_i32_and_si, wkl_i32_load8_u_s_into_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si,
      then: wkl_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si)
    rows.add(wkl_constant32, wkl_i32_add_si_into_br_table_a, then: wkl_constant32_then_i32_add_si_into_br_table_a)
    rows.add(
      wkl_f64_sub_sa, wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss, then: wkl_f64_sub_sa_then_f64_store_sa_then_f64_load_s_then_f64_mul_ss,
      into: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
    rows.add(
      wkl_f64_mul_as, wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss, then: wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss,
      into: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss,
      then: wkl_f64_mul_ss_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss,
      into: wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
    rows.add(wkl_i32_le_u_as, wkl_br_if_a_then_br_if_i32_eq_ss, then: wkl_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss, into: wkl_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss)
    rows.add(
      wkl_i32_load_s, wkl_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss, then: wkl_i32_load_s_then_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss,
      into: wkl_i32_load_s_into_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss)
    rows.add(wkl_f64_add_as, wkl_i64_store_ss_then_i32_add_si_then_f64_mul_ss, then: wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
    rows.add(
      wkl_f64_load_a, wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss, then: wkl_f64_load_a_then_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss,
      into: wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
    rows.add(
      wkl_f64_mul_as, wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss,
      then: wkl_f64_mul_as_then_f64_load_a_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
    rows.add(
      wkl_i32_xor_as, wkl_i32_xor_as_into_i32_and_ai_into_i32_mul_ai, then: wkl_i32_xor_as_then_i32_xor_as_into_i32_and_ai_into_i32_mul_ai,
      into: wkl_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai, then: wkl_i32_shr_u_si_then_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai,
      into: wkl_i32_shr_u_si_into_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai)
    rows.add(
      wkl_i32_load_a, wkl_i32_shr_u_si_into_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai,
      then: wkl_i32_load_a_then_i32_shr_u_si_into_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai)
    rows.add(wkl_i32_shl_sa, wkl_i32_shr_u_si_into_i32_or_as_then_return, then: wkl_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as_then_return)
    rows.add(
      wkl_i32_and_si, wkl_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as_then_return, then: wkl_i32_and_si_then_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as_then_return,
      into: wkl_i32_and_si_into_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as_then_return)
    rows.add(wkl_i64_mul_ss, wkl_br, then: wkl_i64_mul_ss_then_br)
    rows.add(wkl_constant64, wkl_i64_mul_ss_then_br, then: wkl_constant64_then_i64_mul_ss_then_br)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_xor_si_then_call, then: wkl_br_if_i32_lt_u_ai_then_i32_xor_si_then_call)
    rows.add(
      wkl_i32_load_i, wkl_br_if_i32_lt_u_ai_then_i32_xor_si_then_call, then: wkl_i32_load_i_then_br_if_i32_lt_u_ai_then_i32_xor_si_then_call,
      into: wkl_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call, then: wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call)
    rows.add(
      wkl_i32_and_si, wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call,
      then: wkl_i32_and_si_then_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call,
      into: wkl_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call)
    rows.add(
      wkl_f64_add_ss, wkl_f64_mul_as_into_f64_add_as_then_constant32, then: wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as_then_constant32,
      into: wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32)
    rows.add(wkl_f64_add_as, wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32, then: wkl_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32)
    rows.add(
      wkl_f64_sub_ss, wkl_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32,
      then: wkl_f64_sub_ss_then_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32,
      into: wkl_f64_sub_ss_into_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32)
    rows.add(wkl_constant32, wkl_br_if_i32_eq_si_then_copy, then: wkl_constant32_then_br_if_i32_eq_si_then_copy)
    rows.add(wkl_copy, wkl_i32_add_si_then_copy_then_br_if_i32_ne_as_then_copy_then_call, then: wkl_copy_then_i32_add_si_then_copy_then_br_if_i32_ne_as_then_copy_then_call)
    rows.add(
      wkl_f64_load_s, wkl_f64_mul_as_into_f64_add_as_then_i32_add_si, then: wkl_f64_load_s_then_f64_mul_as_into_f64_add_as_then_i32_add_si,
      into: wkl_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
    rows.add(wkl_f64_load_a, wkl_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si, then: wkl_f64_load_a_then_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_add_ai, wkl_f64_load_a_then_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si,
      then: wkl_i32_add_ai_then_f64_load_a_then_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si,
      into: wkl_i32_add_ai_into_f64_load_a_then_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
    rows.add(wkl_br_if_f64_gt_ai, wkl_f64_sub_ss_into_f64_add_as_then_f64_add_ss, then: wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
    rows.add(
      wkl_f64_add_as, wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss, then: wkl_f64_add_as_then_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss,
      into: wkl_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss,
      then: wkl_f64_mul_ss_then_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss,
      into: wkl_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_s_then_i32_store_ss, then: wkl_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss, then: wkl_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss, then: wkl_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
    rows.add(
      wkl_i32_load8_u_s, wkl_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss,
      then: wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss,
      into: wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
    rows.add(
      wkl_f32_mul_as, wkl_f32_add_as_then_i32_add_si_into_f32_load_a, then: wkl_f32_mul_as_then_f32_add_as_then_i32_add_si_into_f32_load_a,
      into: wkl_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a)
    rows.add(
      wkl_f32_load_s, wkl_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a, then: wkl_f32_load_s_then_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a,
      into: wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a)
    rows.add(
      wkl_f32_sub_sa, wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a,
      then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a)
    rows.add(wkl_i32_add_as, wkl_i32_add_ai_into_i64_load_a, then: wkl_i32_add_as_then_i32_add_ai_into_i64_load_a, into: wkl_i32_add_as_into_i32_add_ai_into_i64_load_a)
    rows.add(wkl_copy, wkl_i32_add_si_into_i32_store_sa, then: wkl_copy_then_i32_add_si_into_i32_store_sa)
    rows.add(wkl_i32_add_si, wkl_i32_load16_u_a_into_br_if_i32_ne_ai, then: wkl_i32_add_si_then_i32_load16_u_a_into_br_if_i32_ne_ai, into: wkl_i32_add_si_into_i32_load16_u_a_into_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_si_into_i32_load16_u_a_into_br_if_i32_ne_ai, then: wkl_br_if_i32_eq_si_then_i32_add_si_into_i32_load16_u_a_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_load_a, wkl_i32_add_as_then_i32_add_ss_into_i32_load_a, then: wkl_i32_load_a_then_i32_add_as_then_i32_add_ss_into_i32_load_a,
      into: wkl_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a, then: wkl_i32_add_si_then_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a,
      into: wkl_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a)
    rows.add(
      wkl_i32_add_as, wkl_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a,
      then: wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a)
    rows.add(wkl_i32_add_as, wkl_copy_then_i32_rotl_si_then_i32_rotl_si, then: wkl_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si)
    rows.add(
      wkl_i32_xor_as, wkl_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si, then: wkl_i32_xor_as_then_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si,
      into: wkl_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si, then: wkl_i32_rotl_si_then_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si,
      into: wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si)
    rows.add(wkl_i32_add_ss, wkl_i32_add_si_into_i32_load8_u_a_into_i32_or_ai, then: wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai,
      then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai)
    rows.add(wkl_i32_add_as, wkl_i32_load8_u_a_into_i32_and_ai, then: wkl_i32_add_as_then_i32_load8_u_a_into_i32_and_ai, into: wkl_i32_add_as_into_i32_load8_u_a_into_i32_and_ai)
    rows.add(
      wkl_i32_load_s, wkl_i32_add_as_into_i32_load8_u_a_into_i32_and_ai, then: wkl_i32_load_s_then_i32_add_as_into_i32_load8_u_a_into_i32_and_ai,
      into: wkl_i32_load_s_into_i32_add_as_into_i32_load8_u_a_into_i32_and_ai)
    rows.add(wkl_br_if_i32_le_u_as, wkl_i32_load_s_into_i32_add_as_into_i32_load8_u_a_into_i32_and_ai, then: wkl_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as_into_i32_load8_u_a_into_i32_and_ai)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as, then: wkl_i32_add_si_then_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as,
      into: wkl_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
    rows.add(
      wkl_i32_load16_s_s, wkl_i32_add_as_then_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as,
      then: wkl_i32_load16_s_s_then_i32_add_as_then_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as,
      into: wkl_i32_load16_s_s_into_i32_add_as_then_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_sub_as_into_i32_store_sa, then: wkl_br_if_i32_lt_u_as_then_i32_sub_as_into_i32_store_sa)
    rows.add(
      wkl_i32_load_s, wkl_br_if_i32_lt_u_as_then_i32_sub_as_into_i32_store_sa, then: wkl_i32_load_s_then_br_if_i32_lt_u_as_then_i32_sub_as_into_i32_store_sa,
      into: wkl_i32_load_s_into_br_if_i32_lt_u_as_then_i32_sub_as_into_i32_store_sa)
    rows.add(
      wkl_i32_xor_as, wkl_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a, then: wkl_i32_xor_as_then_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a,
      into: wkl_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a)
    rows.add(
      wkl_i32_and_si, wkl_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a, then: wkl_i32_and_si_then_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a,
      into: wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si, then: wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si_then_i32_mul_si,
      into: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
    rows.add(
      wkl_i32_add_ai, wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si, then: wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si,
      into: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si,
      then: wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si,
      into: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
    rows.add(wkl_i32_add_si, wkl_i32_shr_u_si_into_i32_and_ai, then: wkl_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_si_then_i32_shr_u_si_into_i32_and_ai, then: wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(wkl_i32_rem_u_ai, wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai, then: wkl_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai,
      then: wkl_i32_shr_u_si_then_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai,
      into: wkl_i32_shr_u_si_into_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
  }

  private static func rows13(_ rows: inout FusionRows) {
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_copy_then_copy, then: wkl_i32_add_si_then_i32_add_si_then_copy_then_copy)
    rows.add(wkl_i64_store_sa, wkl_i32_add_si_then_i32_add_si_then_copy_then_copy, then: wkl_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy)
    rows.add(
      wkl_i64_load_a, wkl_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy, then: wkl_i64_load_a_then_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy,
      into: wkl_i64_load_a_into_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_gt_u_as_then_constant32, then: wkl_i32_load_s_then_br_if_i32_gt_u_as_then_constant32, into: wkl_i32_load_s_into_br_if_i32_gt_u_as_then_constant32)
    rows.add(wkl_i32_add_as, wkl_i32_load_s_into_br_if_i32_gt_u_as_then_constant32, then: wkl_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as_then_constant32)
    rows.add(wkl_i32_load_i, wkl_i32_add_ai_into_br_if_i32_eq_as, then: wkl_i32_load_i_then_i32_add_ai_into_br_if_i32_eq_as, into: wkl_i32_load_i_into_i32_add_ai_into_br_if_i32_eq_as)
    rows.add(wkl_i32_add_as, wkl_i32_store_as_then_i32_add_si, then: wkl_i32_add_as_then_i32_store_as_then_i32_add_si, into: wkl_i32_add_as_into_i32_store_as_then_i32_add_si)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_into_i32_store_as_then_i32_add_si, then: wkl_i32_mul_si_then_i32_add_as_into_i32_store_as_then_i32_add_si,
      into: wkl_i32_mul_si_into_i32_add_as_into_i32_store_as_then_i32_add_si)
    rows.add(wkl_i32_add_as, wkl_i32_mul_si_into_i32_add_as_into_i32_store_as_then_i32_add_si, then: wkl_i32_add_as_then_i32_mul_si_into_i32_add_as_into_i32_store_as_then_i32_add_si)
    rows.add(wkl_br_if_i32_le_u_ai, wkl_constant32_then_i32_add_si, then: wkl_br_if_i32_le_u_ai_then_constant32_then_i32_add_si)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_then_f64_mul_ss, then: wkl_f64_mul_as_then_f64_add_as_then_f64_mul_ss, into: wkl_f64_mul_as_into_f64_add_as_then_f64_mul_ss)
    rows.add(wkl_br_if_i32_ge_s_ss, wkl_i32_add_si_then_copy_then_copy_then_call, then: wkl_br_if_i32_ge_s_ss_then_i32_add_si_then_copy_then_copy_then_call)
    rows.add(wkl_i32_xor_as, wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as, then: wkl_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as)
    rows.add(
      wkl_i32_and_ss, wkl_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as, then: wkl_i32_and_ss_then_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as,
      into: wkl_i32_and_ss_into_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as)
    rows.add(
      wkl_i32_and_as, wkl_i32_and_ss_into_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as,
      then: wkl_i32_and_as_then_i32_and_ss_into_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as, then: wkl_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_f64_add_as, wkl_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as, then: wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as)
    rows.add(
      wkl_f64_sub_ss, wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as,
      then: wkl_f64_sub_ss_then_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as,
      into: wkl_f64_sub_ss_into_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_f64_add_as, wkl_i64_store_ss_then_copy_then_i32_add_si, then: wkl_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si)
    rows.add(
      wkl_f64_load_a, wkl_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si, then: wkl_f64_load_a_then_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si,
      into: wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si)
    rows.add(
      wkl_f64_mul_as, wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si, then: wkl_f64_mul_as_then_f64_load_a_into_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si)
    rows.add(wkl_i32_load_s, wkl_i32_add_as_into_i32_add_ai, then: wkl_i32_load_s_then_i32_add_as_into_i32_add_ai, into: wkl_i32_load_s_into_i32_add_as_into_i32_add_ai)
    rows.add(wkl_i32_load_a, wkl_i32_add_as_then_i32_add_si, then: wkl_i32_load_a_then_i32_add_as_then_i32_add_si, into: wkl_i32_load_a_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_i32_add_as_then_i32_add_si, then: wkl_i32_add_si_then_i32_load_a_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_add_ai, wkl_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si, then: wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_add_ss, wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si,
      then: wkl_i32_add_ss_then_i32_add_ai_then_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_add_ss_into_i32_add_ai_then_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_f64_sub_sa, wkl_f64_store_sa_then_i32_add_si_into_f64_load_a, then: wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si_into_f64_load_a,
      into: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a)
    rows.add(
      wkl_f64_mul_as, wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a, then: wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a,
      into: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a)
    rows.add(
      wkl_i32_load16_u_a, wkl_i32_store16_sa_then_i32_store16_ss, then: wkl_i32_load16_u_a_then_i32_store16_sa_then_i32_store16_ss,
      into: wkl_i32_load16_u_a_into_i32_store16_sa_then_i32_store16_ss)
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_rem_u_si_into_i32_sub_sa_then_br, then: wkl_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br)
    rows.add(wkl_i32_xor_as, wkl_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br, then: wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br)
    rows.add(
      wkl_i32_or_as, wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br,
      then: wkl_i32_or_as_then_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br,
      into: wkl_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br)
    rows.add(wkl_i64_add_as, wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai, then: wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai)
    rows.add(
      wkl_i64_xor_as, wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai, then: wkl_i64_xor_as_then_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai,
      into: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai)
    rows.add(
      wkl_i64_add_as, wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai, then: wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_into_i64_rotl_ai,
      into: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_into_i64_rotl_ai)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_as_into_f64_add_ai, then: wkl_f64_mul_ss_then_f64_add_as_into_f64_add_ai, into: wkl_f64_mul_ss_into_f64_add_as_into_f64_add_ai)
    rows.add(wkl_i32_add_as, wkl_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss, then: wkl_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss)
    rows.add(
      wkl_i32_shr_s_ai, wkl_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss, then: wkl_i32_shr_s_ai_then_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss,
      into: wkl_i32_shr_s_ai_into_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss)
    rows.add(
      wkl_i32_xor_ss, wkl_i32_shr_s_ai_into_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss,
      then: wkl_i32_xor_ss_then_i32_shr_s_ai_into_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss,
      into: wkl_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss)
    rows.add(wkl_i64_mul_ss, wkl_i32_add_si_into_br_if_a, then: wkl_i64_mul_ss_then_i32_add_si_into_br_if_a)
    rows.add(wkl_constant64, wkl_i64_mul_ss_then_i32_add_si_into_br_if_a, then: wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a)
    rows.add(wkl_i64_xor_as, wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a, then: wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a)
    rows.add(
      wkl_i32_load_a, wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a, then: wkl_i32_load_a_then_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a,
      into: wkl_i32_load_a_into_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_and_ai_into_i32_add_ai_into_br_table_a, then: wkl_i32_load8_u_s_then_i32_and_ai_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_load8_u_s_into_i32_and_ai_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_load_s_then_i32_load_s, then: wkl_br_if_i32_lt_u_as_then_i32_load_s_then_i32_load_s)
    rows.add(
      wkl_i32_load_s, wkl_br_if_i32_lt_u_as_then_i32_load_s_then_i32_load_s, then: wkl_i32_load_s_then_br_if_i32_lt_u_as_then_i32_load_s_then_i32_load_s,
      into: wkl_i32_load_s_into_br_if_i32_lt_u_as_then_i32_load_s_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_br_if_s_then_constant32, then: wkl_i32_add_si_then_br_if_s_then_constant32)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_si_then_br_if_s_then_constant32, then: wkl_i32_load8_u_s_then_i32_add_si_then_br_if_s_then_constant32)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s_then_i32_add_si_then_br_if_s_then_constant32, then: wkl_i32_add_si_then_i32_load8_u_s_then_i32_add_si_then_br_if_s_then_constant32)
    rows.add(wkl_i64_store_sa, wkl_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
    rows.add(
      wkl_i64_load_a, wkl_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as, then: wkl_i64_load_a_then_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as,
      into: wkl_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
    rows.add(
      wkl_i32_add_as, wkl_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as,
      then: wkl_i32_add_as_then_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as,
      into: wkl_i32_add_as_into_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_i32_add_as, wkl_i32_load_a_into_i32_store_sa_then_br, then: wkl_i32_add_as_then_i32_load_a_into_i32_store_sa_then_br, into: wkl_i32_add_as_into_i32_load_a_into_i32_store_sa_then_br)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_into_i32_load_a_into_i32_store_sa_then_br, then: wkl_i32_mul_si_then_i32_add_as_into_i32_load_a_into_i32_store_sa_then_br,
      into: wkl_i32_mul_si_into_i32_add_as_into_i32_load_a_into_i32_store_sa_then_br)
    rows.add(
      wkl_f32_mul_ss, wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as,
      then: wkl_f32_mul_ss_then_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(
      wkl_i32_add_as, wkl_i64_load_a_into_i64_store_sa_then_i32_add_si, then: wkl_i32_add_as_then_i64_load_a_into_i64_store_sa_then_i32_add_si,
      into: wkl_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si, then: wkl_i32_mul_si_then_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si,
      into: wkl_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si)
    rows.add(
      wkl_br_if_i32_ge_u_ss, wkl_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si,
      then: wkl_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si)
    rows.add(wkl_f64_add_as, wkl_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a,
      then: wkl_f64_mul_as_then_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a,
      into: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
    rows.add(
      wkl_i32_load_a, wkl_i32_add_as_into_i32_add_as_then_i32_add_ss, then: wkl_i32_load_a_then_i32_add_as_into_i32_add_as_then_i32_add_ss,
      into: wkl_i32_load_a_into_i32_add_as_into_i32_add_as_then_i32_add_ss)
    rows.add(
      wkl_i32_add_ss, wkl_i32_load_a_into_i32_add_as_into_i32_add_as_then_i32_add_ss, then: wkl_i32_add_ss_then_i32_load_a_into_i32_add_as_into_i32_add_as_then_i32_add_ss,
      into: wkl_i32_add_ss_into_i32_load_a_into_i32_add_as_into_i32_add_as_then_i32_add_ss)
    rows.add(
      wkl_i32_add_as, wkl_i32_add_ss_into_i32_load_a_into_i32_add_as_into_i32_add_as_then_i32_add_ss,
      then: wkl_i32_add_as_then_i32_add_ss_into_i32_load_a_into_i32_add_as_into_i32_add_as_then_i32_add_ss)
    rows.add(wkl_i32_mul_ai, wkl_i32_and_si_into_i32_mul_ai, then: wkl_i32_mul_ai_then_i32_and_si_into_i32_mul_ai)
    rows.add(
      wkl_i32_load_a, wkl_i32_mul_ai_then_i32_and_si_into_i32_mul_ai, then: wkl_i32_load_a_then_i32_mul_ai_then_i32_and_si_into_i32_mul_ai,
      into: wkl_i32_load_a_into_i32_mul_ai_then_i32_and_si_into_i32_mul_ai)
    rows.add(wkl_f32_mul_ss, wkl_f32_mul_ss_then_f32_mul_ss_into_f32_add_as, then: wkl_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
    rows.add(wkl_f32_add_as, wkl_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as, then: wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
    rows.add(
      wkl_f32_mul_as, wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as,
      then: wkl_f32_mul_as_then_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as,
      into: wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_load_s_into_i32_gt_s_as_then_return, then: wkl_br_if_i32_ne_si_then_i32_load_s_into_i32_gt_s_as_then_return)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_ne_si_then_i32_load_s_into_i32_gt_s_as_then_return, then: wkl_i32_load_s_then_br_if_i32_ne_si_then_i32_load_s_into_i32_gt_s_as_then_return)
    rows.add(wkl_i32_add_as, wkl_i32_add_ai_then_i32_load_s, then: wkl_i32_add_as_then_i32_add_ai_then_i32_load_s, into: wkl_i32_add_as_into_i32_add_ai_then_i32_load_s)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load16_s_s_into_i32_add_as, then: wkl_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as)
    rows.add(
      wkl_i32_add_ss, wkl_i32_add_ai_into_f64_load_a_then_f64_load_s, then: wkl_i32_add_ss_then_i32_add_ai_into_f64_load_a_then_f64_load_s,
      into: wkl_i32_add_ss_into_i32_add_ai_into_f64_load_a_then_f64_load_s)
    rows.add(wkl_i32_store16_sa, wkl_i32_store16_ss_then_i32_add_si, then: wkl_i32_store16_sa_then_i32_store16_ss_then_i32_add_si)
    rows.add(
      wkl_i32_load16_u_a, wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai, then: wkl_i32_load16_u_a_then_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai,
      into: wkl_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
    rows.add(
      wkl_i32_add_si, wkl_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai, then: wkl_i32_add_si_then_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai,
      into: wkl_i32_add_si_into_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
    rows.add(
      wkl_i32_load16_u_a, wkl_i32_add_si_into_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai,
      then: wkl_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
    rows.add(
      wkl_i32_xor_ss, wkl_i32_rotl_ai_into_i32_add_as_into_i32_or_ai, then: wkl_i32_xor_ss_then_i32_rotl_ai_into_i32_add_as_into_i32_or_ai,
      into: wkl_i32_xor_ss_into_i32_rotl_ai_into_i32_add_as_into_i32_or_ai)
    rows.add(wkl_i32_div_u_sa, wkl_i32_xor_ss_into_i32_rotl_ai_into_i32_add_as_into_i32_or_ai, then: wkl_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai_into_i32_add_as_into_i32_or_ai)
    rows.add(wkl_f32_add_as, wkl_f32_mul_ss_into_f32_add_as_into_f32_sub_sa, then: wkl_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa)
    rows.add(
      wkl_f32_mul_ss, wkl_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa, then: wkl_f32_mul_ss_then_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa,
      into: wkl_f32_mul_ss_into_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa)
    rows.add(
      wkl_f32_mul_ss, wkl_f32_mul_ss_into_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa,
      then: wkl_f32_mul_ss_then_f32_mul_ss_into_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss, then: wkl_f64_mul_as_then_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss,
      into: wkl_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss,
      then: wkl_f64_mul_ss_then_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss,
      into: wkl_f64_mul_ss_into_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
    rows.add(wkl_i32_sub_ss, wkl_i32_gt_u_ss_into_select_integer_a, then: wkl_i32_sub_ss_then_i32_gt_u_ss_into_select_integer_a)
    rows.add(wkl_f64_sub_sa, wkl_f64_mul_ss_into_f64_add_as, then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
    rows.add(
      wkl_f64_load_a, wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as, then: wkl_f64_load_a_then_f64_sub_sa_then_f64_mul_ss_into_f64_add_as,
      into: wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as, then: wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
    rows.add(
      wkl_f64_add_as, wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as,
      then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
    rows.add(wkl_i32_rem_u_ai, wkl_i32_add_ai_then_copy_then_call, then: wkl_i32_rem_u_ai_then_i32_add_ai_then_copy_then_call, into: wkl_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call, then: wkl_i32_shr_u_ai_then_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call,
      into: wkl_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call)
    rows.add(
      wkl_i32_add_ai, wkl_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call, then: wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call,
      into: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call)
    rows.add(
      wkl_i32_mul_as, wkl_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai, then: wkl_i32_mul_as_then_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai,
      into: wkl_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai)
    rows.add(
      wkl_i32_or_ai, wkl_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai, then: wkl_i32_or_ai_then_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai,
      into: wkl_i32_or_ai_into_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai)
    rows.add(
      wkl_i32_add_as, wkl_i32_or_ai_into_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai,
      then: wkl_i32_add_as_then_i32_or_ai_into_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai,
      into: wkl_i32_add_as_into_i32_or_ai_into_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_a_then_i32_mul_si, then: wkl_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si)
    rows.add(wkl_f64_add_as, wkl_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si, then: wkl_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si, then: wkl_f64_mul_as_then_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si,
      into: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa, then: wkl_i32_mul_ai_then_i32_load_a_into_i32_add_ai_into_i32_store_sa,
      into: wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa, then: wkl_i32_load8_u_a_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa,
      into: wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa,
      then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
    rows.add(wkl_copy, wkl_i32_store_ss_then_return_integer, then: wkl_copy_then_i32_store_ss_then_return_integer)
    rows.add(
      wkl_i32_load_s, wkl_br_if_a_then_i32_load_s_into_i32_load8_u_a, then: wkl_i32_load_s_then_br_if_a_then_i32_load_s_into_i32_load8_u_a,
      into: wkl_i32_load_s_into_br_if_a_then_i32_load_s_into_i32_load8_u_a)
    rows.add(wkl_i32_load_a, wkl_i32_add_si_then_copy_then_copy, then: wkl_i32_load_a_then_i32_add_si_then_copy_then_copy)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_i32_add_si_then_copy_then_copy, then: wkl_i32_add_si_then_i32_load_a_then_i32_add_si_then_copy_then_copy,
      into: wkl_i32_add_si_into_i32_load_a_then_i32_add_si_then_copy_then_copy)
    rows.add(wkl_i32_store_sa, wkl_constant32_then_br, then: wkl_i32_store_sa_then_constant32_then_br)
    rows.add(wkl_i32_add_ai, wkl_i32_store_sa_then_constant32_then_br, then: wkl_i32_add_ai_then_i32_store_sa_then_constant32_then_br, into: wkl_i32_add_ai_into_i32_store_sa_then_constant32_then_br)
    rows.add(
      wkl_i32_load_s, wkl_i32_add_ai_into_i32_store_sa_then_constant32_then_br, then: wkl_i32_load_s_then_i32_add_ai_into_i32_store_sa_then_constant32_then_br,
      into: wkl_i32_load_s_into_i32_add_ai_into_i32_store_sa_then_constant32_then_br)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as, then: wkl_i32_rotl_si_then_i32_xor_as_then_i32_rotl_si_into_i32_xor_as,
      into: wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as)
    rows.add(wkl_i32_rotl_si, wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as, then: wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as)
    rows.add(
      wkl_copy, wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as, then: wkl_copy_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_mul_si_into_i32_add_as, then: wkl_br_if_i32_ne_si_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_br_if_i32_ne_si, wkl_br_if_i32_ne_si_then_i32_mul_si, then: wkl_br_if_i32_ne_si_then_br_if_i32_ne_si_then_i32_mul_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ss_into_i32_load16_s_a_then_i32_add_si, then: wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_as_then_i32_add_si, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_add_si)
    rows.add(wkl_i32_or_as, wkl_i32_or_as_into_i32_store_sa, then: wkl_i32_or_as_then_i32_or_as_into_i32_store_sa, into: wkl_i32_or_as_into_i32_or_as_into_i32_store_sa)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_or_as_into_i32_or_as_into_i32_store_sa, then: wkl_i32_shr_u_si_then_i32_or_as_into_i32_or_as_into_i32_store_sa,
      into: wkl_i32_shr_u_si_into_i32_or_as_into_i32_or_as_into_i32_store_sa)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
    rows.add(
      wkl_i32_xor_si, wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si,
      then: wkl_i32_xor_si_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si,
      into: wkl_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_ss, then: wkl_f64_mul_ss_then_f64_add_ss)
    rows.add(wkl_f64_add_as, wkl_f64_mul_ss_then_f64_add_ss, then: wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss)
    rows.add(wkl_i64_add_as, wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as, then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as,
      then: wkl_i64_extend_i32_u_s_then_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as,
      into: wkl_i64_extend_i32_u_s_into_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as)
    rows.add(wkl_i32_load_a, wkl_i32_mul_si_into_i32_load_a_into_i32_gt_s_as, then: wkl_i32_load_a_then_i32_mul_si_into_i32_load_a_into_i32_gt_s_as)
    rows.add(
      wkl_i32_mul_si, wkl_i32_load_a_then_i32_mul_si_into_i32_load_a_into_i32_gt_s_as, then: wkl_i32_mul_si_then_i32_load_a_then_i32_mul_si_into_i32_load_a_into_i32_gt_s_as,
      into: wkl_i32_mul_si_into_i32_load_a_then_i32_mul_si_into_i32_load_a_into_i32_gt_s_as)
    rows.add(wkl_i64_mul_ss, wkl_i32_add_si_into_br_if_i32_ne_as, then: wkl_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_constant64, wkl_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_i64_xor_as, wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(
      wkl_i32_load8_u_s, wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as,
      then: wkl_i32_load8_u_s_then_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as,
      into: wkl_i32_load8_u_s_into_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_load_s_then_i32_add_si, then: wkl_br_if_i32_lt_u_as_then_i32_load_s_then_i32_add_si)
    rows.add(
      wkl_i64_add_ss, wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si, then: wkl_i64_add_ss_then_i64_xor_as_into_i64_add_as_then_i64_rotl_si,
      into: wkl_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
    rows.add(wkl_i64_rotl_si, wkl_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si, then: wkl_i64_rotl_si_then_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
    rows.add(
      wkl_i64_add_as, wkl_i64_rotl_si_then_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si,
      then: wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
    rows.add(wkl_copy, wkl_copy_then_copy_then_copy, then: wkl_copy_then_copy_then_copy_then_copy)
    rows.add(wkl_copy, wkl_copy_then_copy_then_copy_then_copy, then: wkl_copy_then_copy_then_copy_then_copy_then_copy)
    rows.add(wkl_copy, wkl_copy_then_copy_then_copy_then_copy_then_copy, then: wkl_copy_then_copy_then_copy_then_copy_then_copy_then_copy)
    rows.add(wkl_i32_store_si, wkl_constant32_then_return_integer, then: wkl_i32_store_si_then_constant32_then_return_integer)
    rows.add(wkl_i32_store_ia, wkl_i32_store_si_then_constant32_then_return_integer, then: wkl_i32_store_ia_then_i32_store_si_then_constant32_then_return_integer)
    rows.add(wkl_i32_and_ai, wkl_br_if_a_then_constant32, then: wkl_i32_and_ai_then_br_if_a_then_constant32, into: wkl_i32_and_ai_into_br_if_a_then_constant32)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_and_ai_into_br_if_a_then_constant32, then: wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_a_then_constant32,
      into: wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_a_then_constant32)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_mul_si_then_i32_add_ss, then: wkl_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss)
    rows.add(wkl_f32_mul_ss, wkl_f32_mul_ss_then_f32_mul_ss, then: wkl_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss)
    rows.add(wkl_f32_load_a, wkl_f32_mul_ss, then: wkl_f32_load_a_then_f32_mul_ss)
    rows.add(wkl_i32_add_si, wkl_f32_load_a_then_f32_mul_ss, then: wkl_i32_add_si_then_f32_load_a_then_f32_mul_ss, into: wkl_i32_add_si_into_f32_load_a_then_f32_mul_ss)
    rows.add(
      wkl_i32_add_as, wkl_i32_store_sa_then_i32_add_si_into_br_table_a, then: wkl_i32_add_as_then_i32_store_sa_then_i32_add_si_into_br_table_a,
      into: wkl_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a)
    rows.add(
      wkl_i32_load_a, wkl_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a, then: wkl_i32_load_a_then_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a,
      into: wkl_i32_load_a_into_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a)
    rows.add(
      wkl_i32_mul_si, wkl_i32_load_a_into_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a,
      then: wkl_i32_mul_si_then_i32_load_a_into_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a,
      into: wkl_i32_mul_si_into_i32_load_a_into_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a)
    rows.add(wkl_br_if_a, wkl_i32_shr_u_si_into_i32_rem_u_ai, then: wkl_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai)
    rows.add(
      wkl_i32_and_si, wkl_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai, then: wkl_i32_and_si_then_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai,
      into: wkl_i32_and_si_into_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai)
    rows.add(wkl_i32_rem_u_ai, wkl_i32_and_si_into_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai, then: wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai)
    rows.add(
      wkl_f64_load_a, wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa, then: wkl_f64_load_a_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa,
      into: wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa, then: wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
    rows.add(
      wkl_f64_load_a, wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa,
      then: wkl_f64_load_a_then_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si, then: wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si,
      into: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si)
    rows.add(wkl_copy, wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si, then: wkl_copy_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load_s_into_br_if_i32_le_u_as, then: wkl_br_if_i32_lt_s_si_then_i32_load_s_into_br_if_i32_le_u_as)
    rows.add(wkl_i32_store_ss, wkl_i32_load_i_into_i32_add_ai, then: wkl_i32_store_ss_then_i32_load_i_into_i32_add_ai)
    rows.add(wkl_f64_add_as, wkl_f64_mul_ss_into_f64_add_as, then: wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as)
    rows.add(wkl_i32_and_ai, wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as, then: wkl_i32_shr_u_ai_then_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as,
      into: wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as)
    rows.add(
      wkl_i32_mul_as, wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as,
      then: wkl_i32_mul_as_then_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as,
      into: wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as)
    rows.add(
      wkl_i64_rotl_si, wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as, then: wkl_i64_rotl_si_then_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as,
      into: wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as)
    rows.add(wkl_f64_store_sa, wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si, then: wkl_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(
      wkl_f64_sub_sa, wkl_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si, then: wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si,
      into: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(
      wkl_f64_mul_as, wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si,
      then: wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si,
      into: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(
      wkl_i64_add_as, wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as, then: wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_into_i64_xor_as,
      into: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
    rows.add(
      wkl_i64_add_as, wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as, then: wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as,
      into: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
    rows.add(wkl_i64_and_ss, wkl_constant64_then_br_if_i64_eq_as, then: wkl_i64_and_ss_then_constant64_then_br_if_i64_eq_as)
    rows.add(wkl_constant64, wkl_i64_and_ss_then_constant64_then_br_if_i64_eq_as, then: wkl_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_eq_as)
    rows.add(wkl_copy, wkl_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_eq_as, then: wkl_copy_then_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_eq_as)
    rows.add(
      wkl_i32_load16_s_s, wkl_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si,
      then: wkl_i32_load16_s_s_then_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si,
      into: wkl_i32_load16_s_s_into_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si)
    rows.add(wkl_copy, wkl_i32_add_si_then_copy_then_copy_then_call, then: wkl_copy_then_i32_add_si_then_copy_then_copy_then_call)
    rows.add(
      wkl_i32_xor_si, wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a, then: wkl_i32_xor_si_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a,
      into: wkl_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_store8_sa, wkl_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a,
      then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_load_s, wkl_i32_add_as_into_i32_load8_u_a, then: wkl_i32_load_s_then_i32_add_as_into_i32_load8_u_a, into: wkl_i32_load_s_into_i32_add_as_into_i32_load8_u_a)
    rows.add(
      wkl_f64_load_a, wkl_f64_mul_as_into_f64_add_as_then_i32_add_si, then: wkl_f64_load_a_then_f64_mul_as_into_f64_add_as_then_i32_add_si,
      into: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si, then: wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
    rows.add(
      wkl_f64_load_a, wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si,
      then: wkl_f64_load_a_then_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
    rows.add(wkl_copy, wkl_constant32_then_i32_add_ss, then: wkl_copy_then_constant32_then_i32_add_ss)
    rows.add(wkl_copy, wkl_copy_then_constant32_then_i32_add_ss, then: wkl_copy_then_copy_then_constant32_then_i32_add_ss)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa, then: wkl_f64_mul_ss_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa,
      into: wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
    rows.add(wkl_f64_load_s, wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa, then: wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
    rows.add(
      wkl_f64_store_sa, wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa,
      then: wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
    rows.add(
      wkl_f64_mul_as, wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si, then: wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_i32_add_si,
      into: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
    rows.add(
      wkl_f64_load_a, wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si, then: wkl_f64_load_a_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si,
      into: wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
    rows.add(
      wkl_i32_add_ss, wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si,
      then: wkl_i32_add_ss_then_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si,
      into: wkl_i32_add_ss_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
    rows.add(wkl_i32_load_s, wkl_i32_mul_si_into_i32_add_as_then_br, then: wkl_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br, then: wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as, then: wkl_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as)
    rows.add(
      wkl_br_if_i32_eq_si, wkl_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as,
      then: wkl_br_if_i32_eq_si_then_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as)
    rows.add(wkl_i32_add_as, wkl_i32_shr_u_si_into_i32_and_ai, then: wkl_i32_add_as_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(
      wkl_i32_load_s, wkl_i32_load8_u_a_into_br_if_a_then_i32_add_si, then: wkl_i32_load_s_then_i32_load8_u_a_into_br_if_a_then_i32_add_si,
      into: wkl_i32_load_s_into_i32_load8_u_a_into_br_if_a_then_i32_add_si)
    rows.add(wkl_f32_mul_as, wkl_f32_add_as_then_f32_mul_ss, then: wkl_f32_mul_as_then_f32_add_as_then_f32_mul_ss, into: wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
    rows.add(
      wkl_f32_load_s, wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss, then: wkl_f32_load_s_then_f32_mul_as_into_f32_add_as_then_f32_mul_ss,
      into: wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
  }

  private static func rows14(_ rows: inout FusionRows) {
    rows.add(wkl_f32_sub_sa, wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss, then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
    rows.add(
      wkl_f32_load_s, wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss,
      then: wkl_f32_load_s_then_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss,
      into: wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
    rows.add(
      wkl_select_integer_ii_a, wkl_i32_and_as_then_i32_mul_si_into_i32_add_ai, then: wkl_select_integer_ii_a_then_i32_and_as_then_i32_mul_si_into_i32_add_ai,
      into: wkl_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai)
    rows.add(
      wkl_i32_and_ai, wkl_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_and_ai_then_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai,
      into: wkl_i32_and_ai_into_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai)
    rows.add(
      wkl_i32_add_ai, wkl_i32_and_ai_into_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai,
      then: wkl_i32_add_ai_then_i32_and_ai_into_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai,
      into: wkl_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai)
    rows.add(
      wkl_i32_add_ss, wkl_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a, then: wkl_i32_add_ss_then_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a,
      into: wkl_i32_add_ss_into_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a)
  }

  private static func rows15(_ rows: inout FusionRows) {
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br_if_i32_ne_ai, then: wkl_i32_add_si_then_i32_add_si_then_br_if_i32_ne_ai)
    rows.add(wkl_i32_load_a, wkl_br_if_a_then_i32_add_ss, then: wkl_i32_load_a_then_br_if_a_then_i32_add_ss, into: wkl_i32_load_a_into_br_if_a_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_br_if_a_then_i32_add_ss, then: wkl_i32_add_si_then_i32_load_a_then_br_if_a_then_i32_add_ss, into: wkl_i32_add_si_into_i32_load_a_then_br_if_a_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_br_if_a_then_i32_add_ss, then: wkl_i32_add_si_then_i32_load_a_into_br_if_a_then_i32_add_ss, into: wkl_i32_add_si_into_i32_load_a_into_br_if_a_then_i32_add_ss)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_then_i32_load_a, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a)
    rows.add(wkl_i32_add_ss, wkl_i32_load8_u_a_into_i32_add_as, then: wkl_i32_add_ss_then_i32_load8_u_a_into_i32_add_as, into: wkl_i32_add_ss_into_i32_load8_u_a_into_i32_add_as)
    rows.add(wkl_i32_add_as, wkl_i32_add_ss_then_i32_load8_u_a_into_i32_add_as, then: wkl_i32_add_as_then_i32_add_ss_then_i32_load8_u_a_into_i32_add_as)
    rows.add(wkl_i32_add_as, wkl_i32_add_ss_into_i32_load8_u_a_into_i32_add_as, then: wkl_i32_add_as_then_i32_add_ss_into_i32_load8_u_a_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_s_si, then: wkl_i32_add_si_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br_if_i32_lt_s_si, then: wkl_i32_add_si_then_i32_add_si_then_br_if_i32_lt_s_si)
    rows.add(wkl_copy, wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a, then: wkl_copy_then_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_copy, then: wkl_br_if_i32_lt_s_si_then_copy)
    rows.add(wkl_i32_load_a, wkl_i64_mul_as, then: wkl_i32_load_a_then_i64_mul_as, into: wkl_i32_load_a_into_i64_mul_as)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_then_i64_mul_as, then: wkl_i32_add_si_then_i32_load_a_then_i64_mul_as, into: wkl_i32_add_si_into_i32_load_a_then_i64_mul_as)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_i64_mul_as, then: wkl_i32_add_si_then_i32_load_a_into_i64_mul_as, into: wkl_i32_add_si_into_i32_load_a_into_i64_mul_as)
    rows.add(wkl_i64_mul_as, wkl_i64_add_as_then_i32_store_sa, then: wkl_i64_mul_as_then_i64_add_as_then_i32_store_sa, into: wkl_i64_mul_as_into_i64_add_as_then_i32_store_sa)
    rows.add(wkl_f64_convert_i32_u_a, wkl_f64_div_ia, then: wkl_f64_convert_i32_u_a_then_f64_div_ia, into: wkl_f64_convert_i32_u_a_into_f64_div_ia)
    rows.add(wkl_f32_load_a, wkl_f32_mul_ai, then: wkl_f32_load_a_then_f32_mul_ai, into: wkl_f32_load_a_into_f32_mul_ai)
    rows.add(wkl_f32_add_as, wkl_f32_add_as, then: wkl_f32_add_as_then_f32_add_as, into: wkl_f32_add_as_into_f32_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ai_into_i32_store8_sa, then: wkl_i32_load8_u_a_then_i32_add_ai_into_i32_store8_sa, into: wkl_i32_load8_u_a_into_i32_add_ai_into_i32_store8_sa)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_then_i32_add_ai_into_i32_store8_sa, then: wkl_i32_add_si_then_i32_load8_u_a_then_i32_add_ai_into_i32_store8_sa,
      into: wkl_i32_add_si_into_i32_load8_u_a_then_i32_add_ai_into_i32_store8_sa)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_add_ai_into_i32_store8_sa, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_add_ai_into_i32_store8_sa,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_i32_store8_sa)
    rows.add(wkl_i32_store8_sa, wkl_copy_then_br, then: wkl_i32_store8_sa_then_copy_then_br)
    rows.add(wkl_i32_add_ai, wkl_i32_store8_sa_then_copy_then_br, then: wkl_i32_add_ai_then_i32_store8_sa_then_copy_then_br, into: wkl_i32_add_ai_into_i32_store8_sa_then_copy_then_br)
    rows.add(wkl_i32_add_as, wkl_i32_add_ss_into_i32_load8_u_a, then: wkl_i32_add_as_then_i32_add_ss_into_i32_load8_u_a)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_as_then_i32_add_ss_into_i32_load8_u_a, then: wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ss_into_i32_load8_u_a,
      into: wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ss_into_i32_load8_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_as_then_i32_add_ss, then: wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ss, into: wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ss)
    rows.add(
      wkl_i32_add_ss, wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ss, then: wkl_i32_add_ss_then_i32_load8_u_a_then_i32_add_as_then_i32_add_ss,
      into: wkl_i32_add_ss_into_i32_load8_u_a_then_i32_add_as_then_i32_add_ss)
    rows.add(
      wkl_i32_add_ss, wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ss, then: wkl_i32_add_ss_then_i32_load8_u_a_into_i32_add_as_then_i32_add_ss,
      into: wkl_i32_add_ss_into_i32_load8_u_a_into_i32_add_as_then_i32_add_ss)
    rows.add(wkl_i32_lt_s_as, wkl_select_integer_a, then: wkl_i32_lt_s_as_then_select_integer_a, into: wkl_i32_lt_s_as_into_select_integer_a)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br_if_i32_ne_ai_then_copy, then: wkl_i32_add_si_then_i32_add_si_then_br_if_i32_ne_ai_then_copy)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_then_i32_add_si_then_br_if_i32_ne_ai_then_copy, then: wkl_i32_store_sa_then_i32_add_si_then_i32_add_si_then_br_if_i32_ne_ai_then_copy)
    rows.add(wkl_select_integer_a, wkl_i32_store_sa_then_i32_add_si, then: wkl_select_integer_a_then_i32_store_sa_then_i32_add_si, into: wkl_select_integer_a_into_i32_store_sa_then_i32_add_si)
    rows.add(
      wkl_i32_gt_s_as, wkl_select_integer_a_then_i32_store_sa_then_i32_add_si, then: wkl_i32_gt_s_as_then_select_integer_a_then_i32_store_sa_then_i32_add_si,
      into: wkl_i32_gt_s_as_into_select_integer_a_then_i32_store_sa_then_i32_add_si)
    rows.add(
      wkl_i32_gt_s_as, wkl_select_integer_a_into_i32_store_sa_then_i32_add_si, then: wkl_i32_gt_s_as_then_select_integer_a_into_i32_store_sa_then_i32_add_si,
      into: wkl_i32_gt_s_as_into_select_integer_a_into_i32_store_sa_then_i32_add_si)
    rows.add(wkl_i32_ne_as, wkl_i32_add_as_then_i32_add_si, then: wkl_i32_ne_as_then_i32_add_as_then_i32_add_si, into: wkl_i32_ne_as_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_load_s, then: wkl_i32_add_si_then_i32_add_si_then_i32_load_s)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_then_i32_add_si_then_i32_load_s, then: wkl_i32_add_as_then_i32_add_si_then_i32_add_si_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_copy_then_copy_then_i32_add_si, then: wkl_i32_load_s_then_copy_then_copy_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_then_copy_then_copy_then_i32_add_si, then: wkl_i32_add_si_then_i32_load_s_then_copy_then_copy_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_lt_s_as, then: wkl_i32_add_si_then_i32_lt_s_as, into: wkl_i32_add_si_into_i32_lt_s_as)
    rows.add(wkl_copy, wkl_i32_add_si_then_i32_lt_s_as, then: wkl_copy_then_i32_add_si_then_i32_lt_s_as)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si_then_i32_lt_s_as, then: wkl_copy_then_copy_then_i32_add_si_then_i32_lt_s_as)
    rows.add(wkl_copy, wkl_i32_add_si_into_i32_lt_s_as, then: wkl_copy_then_i32_add_si_into_i32_lt_s_as)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si_into_i32_lt_s_as, then: wkl_copy_then_copy_then_i32_add_si_into_i32_lt_s_as)
    rows.add(
      wkl_select_integer_a, wkl_i32_gt_s_as_into_select_integer_a, then: wkl_select_integer_a_then_i32_gt_s_as_into_select_integer_a, into: wkl_select_integer_a_into_i32_gt_s_as_into_select_integer_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_copy_then_i32_load8_u_s, then: wkl_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s)
    rows.add(wkl_i32_load8_u_s, wkl_i32_ne_as, then: wkl_i32_load8_u_s_then_i32_ne_as, into: wkl_i32_load8_u_s_into_i32_ne_as)
    rows.add(wkl_i32_add_si, wkl_f32_load_a_then_f32_mul_ai, then: wkl_i32_add_si_then_f32_load_a_then_f32_mul_ai, into: wkl_i32_add_si_into_f32_load_a_then_f32_mul_ai)
    rows.add(wkl_i32_add_si, wkl_f32_load_a_into_f32_mul_ai, then: wkl_i32_add_si_then_f32_load_a_into_f32_mul_ai, into: wkl_i32_add_si_into_f32_load_a_into_f32_mul_ai)
    rows.add(wkl_f32_mul_ai, wkl_i32_add_si_into_f32_load_a, then: wkl_f32_mul_ai_then_i32_add_si_into_f32_load_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_add_si_into_br_table_a, then: wkl_br_if_i32_lt_u_ai_then_i32_add_si_into_br_table_a)
    rows.add(
      wkl_i32_add_ai, wkl_br_if_i32_lt_u_ai_then_i32_add_si_into_br_table_a, then: wkl_i32_add_ai_then_br_if_i32_lt_u_ai_then_i32_add_si_into_br_table_a,
      into: wkl_i32_add_ai_into_br_if_i32_lt_u_ai_then_i32_add_si_into_br_table_a)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_ai_into_br_if_i32_lt_u_ai, then: wkl_i32_load8_u_s_then_i32_add_ai_into_br_if_i32_lt_u_ai, into: wkl_i32_load8_u_s_into_i32_add_ai_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_add_si, wkl_br_if_s_then_i32_add_si, then: wkl_i32_add_si_then_br_if_s_then_i32_add_si)
    rows.add(wkl_i32_lt_s_as, wkl_i32_add_si, then: wkl_i32_lt_s_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_lt_s_as, then: wkl_i32_add_si_then_i32_add_si_then_i32_lt_s_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_then_i32_lt_s_as, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_i32_lt_s_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_i32_lt_s_as, then: wkl_i32_add_si_then_i32_add_si_into_i32_lt_s_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_into_i32_lt_s_as, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_i32_lt_s_as)
    rows.add(wkl_i32_store_ss, wkl_i32_add_si_then_i32_add_si_then_i32_add_si, then: wkl_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_store_sa, wkl_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si, then: wkl_i32_store_sa_then_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_i32_load_s, wkl_i32_store_sa_then_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si,
      then: wkl_i32_load_s_then_i32_store_sa_then_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si,
      into: wkl_i32_load_s_into_i32_store_sa_then_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_store_sa, wkl_i64_shr_u_ai, then: wkl_i32_store_sa_then_i64_shr_u_ai)
    rows.add(wkl_i64_add_as, wkl_i32_store_sa_then_i64_shr_u_ai, then: wkl_i64_add_as_then_i32_store_sa_then_i64_shr_u_ai, into: wkl_i64_add_as_into_i32_store_sa_then_i64_shr_u_ai)
    rows.add(wkl_i64_shr_u_ai, wkl_i32_add_si, then: wkl_i64_shr_u_ai_then_i32_add_si)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_then_i64_shr_u_si, then: wkl_i32_store_sa_then_i32_add_si_then_i64_shr_u_si)
    rows.add(
      wkl_i64_add_as, wkl_i32_store_sa_then_i32_add_si_then_i64_shr_u_si, then: wkl_i64_add_as_then_i32_store_sa_then_i32_add_si_then_i64_shr_u_si,
      into: wkl_i64_add_as_into_i32_store_sa_then_i32_add_si_then_i64_shr_u_si)
    rows.add(wkl_i64_add_as, wkl_i32_add_si_into_i32_load_a, then: wkl_i64_add_as_then_i32_add_si_into_i32_load_a)
    rows.add(
      wkl_i32_load_a, wkl_i64_add_as_then_i32_add_si_into_i32_load_a, then: wkl_i32_load_a_then_i64_add_as_then_i32_add_si_into_i32_load_a,
      into: wkl_i32_load_a_into_i64_add_as_then_i32_add_si_into_i32_load_a)
    rows.add(
      wkl_i32_load_s, wkl_i64_add_as_then_i32_add_si_into_i32_load_a, then: wkl_i32_load_s_then_i64_add_as_then_i32_add_si_into_i32_load_a,
      into: wkl_i32_load_s_into_i64_add_as_then_i32_add_si_into_i32_load_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_si_then_i32_add_ss, then: wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss)
    rows.add(wkl_i64_shr_u_si, wkl_i32_load_s_into_i64_add_as, then: wkl_i64_shr_u_si_then_i32_load_s_into_i64_add_as)
    rows.add(wkl_i32_add_si, wkl_i64_shr_u_si_then_i32_load_s_into_i64_add_as, then: wkl_i32_add_si_then_i64_shr_u_si_then_i32_load_s_into_i64_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si, then: wkl_i32_add_si_then_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si)
    rows.add(wkl_i32_add_ss, wkl_i32_load_a_into_i64_add_as, then: wkl_i32_add_ss_then_i32_load_a_into_i64_add_as, into: wkl_i32_add_ss_into_i32_load_a_into_i64_add_as)
    rows.add(wkl_copy, wkl_i32_add_si_then_br_if_a, then: wkl_copy_then_i32_add_si_then_br_if_a)
    rows.add(wkl_f64_add_as, wkl_copy_then_i32_add_si_then_br_if_a, then: wkl_f64_add_as_then_copy_then_i32_add_si_then_br_if_a)
    rows.add(wkl_f64_div_ia, wkl_i32_add_si, then: wkl_f64_div_ia_then_i32_add_si)
    rows.add(wkl_f64_add_as, wkl_i32_add_ss_then_i32_add_si_then_i32_add_si, then: wkl_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si, then: wkl_f64_mul_as_then_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si,
      into: wkl_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_f64_load_a, wkl_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si,
      then: wkl_f64_load_a_then_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si,
      into: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_add_as, wkl_f64_convert_i32_u_a, then: wkl_i32_add_as_then_f64_convert_i32_u_a, into: wkl_i32_add_as_into_f64_convert_i32_u_a)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_add_as_then_f64_convert_i32_u_a, then: wkl_i32_shr_u_si_then_i32_add_as_then_f64_convert_i32_u_a, into: wkl_i32_shr_u_si_into_i32_add_as_then_f64_convert_i32_u_a)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_add_as_into_f64_convert_i32_u_a, then: wkl_i32_shr_u_si_then_i32_add_as_into_f64_convert_i32_u_a, into: wkl_i32_shr_u_si_into_i32_add_as_into_f64_convert_i32_u_a)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_then_copy, then: wkl_f64_mul_as_then_f64_add_as_then_copy, into: wkl_f64_mul_as_into_f64_add_as_then_copy)
    rows.add(wkl_f64_load_a, wkl_f64_mul_as_then_f64_add_as_then_copy, then: wkl_f64_load_a_then_f64_mul_as_then_f64_add_as_then_copy, into: wkl_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy, then: wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy)
    rows.add(wkl_f64_load_a, wkl_f64_mul_as_into_f64_add_as_then_copy, then: wkl_f64_load_a_then_f64_mul_as_into_f64_add_as_then_copy, into: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy, then: wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br_if_a, then: wkl_i32_add_si_then_i32_add_si_then_br_if_a)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_then_br_if_a, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a)
    rows.add(wkl_i32_add_ss, wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a, then: wkl_i32_add_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a)
    rows.add(wkl_f64_div_ia, wkl_i32_add_si_into_f64_load_a_into_f64_mul_as, then: wkl_f64_div_ia_then_i32_add_si_into_f64_load_a_into_f64_mul_as)
    rows.add(wkl_i32_mul_as, wkl_i32_shr_u_ai_into_i32_add_as, then: wkl_i32_mul_as_then_i32_shr_u_ai_into_i32_add_as, into: wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_add_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_mul_as_then_i32_shr_u_ai_into_i32_add_as, then: wkl_i32_add_si_then_i32_mul_as_then_i32_shr_u_ai_into_i32_add_as,
      into: wkl_i32_add_si_into_i32_mul_as_then_i32_shr_u_ai_into_i32_add_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_add_as, then: wkl_i32_add_si_then_i32_mul_as_into_i32_shr_u_ai_into_i32_add_as,
      into: wkl_i32_add_si_into_i32_mul_as_into_i32_shr_u_ai_into_i32_add_as)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_add_as_then_f64_convert_i32_u_a, then: wkl_i32_shr_u_ai_then_i32_add_as_then_f64_convert_i32_u_a, into: wkl_i32_shr_u_ai_into_i32_add_as_then_f64_convert_i32_u_a)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_add_as_into_f64_convert_i32_u_a, then: wkl_i32_shr_u_ai_then_i32_add_as_into_f64_convert_i32_u_a, into: wkl_i32_shr_u_ai_into_i32_add_as_into_f64_convert_i32_u_a)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_mul_as_into_f64_add_as, then: wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_add_as,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_br_if_a, wkl_i32_shr_u_si_into_i32_add_as, then: wkl_br_if_a_then_i32_shr_u_si_into_i32_add_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_shr_u_si_into_i32_add_as, then: wkl_i32_add_si_then_br_if_a_then_i32_shr_u_si_into_i32_add_as,
      into: wkl_i32_add_si_into_br_if_a_then_i32_shr_u_si_into_i32_add_as)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_mul_as, then: wkl_br_if_a_then_i32_add_si_then_i32_mul_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_add_si_then_i32_mul_as, then: wkl_i32_add_si_then_br_if_a_then_i32_add_si_then_i32_mul_as, into: wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_mul_as)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a)
    rows.add(
      wkl_i32_sub_sa, wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a, then: wkl_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a,
      into: wkl_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si, then: wkl_i32_load8_u_s_then_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si,
      into: wkl_i32_load8_u_s_into_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_load8_u_s_then_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si,
      then: wkl_i32_load8_u_s_then_i32_load8_u_s_then_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_load8_u_s_into_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si,
      then: wkl_i32_load8_u_s_then_i32_load8_u_s_into_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_br_if_a, wkl_i32_load8_u_s_then_i32_load8_u_s, then: wkl_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s, then: wkl_i32_add_si_then_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s,
      into: wkl_i32_add_si_into_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_si_then_br_if_i32_ne_as_then_copy, then: wkl_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy)
    rows.add(
      wkl_i32_load8_u_a, wkl_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy, then: wkl_i32_load8_u_a_then_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy,
      into: wkl_i32_load8_u_a_into_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy)
    rows.add(
      wkl_i32_add_ss, wkl_i32_load8_u_a_into_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy,
      then: wkl_i32_add_ss_then_i32_load8_u_a_into_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy,
      into: wkl_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy)
    rows.add(wkl_br_if_i32_ne_as, wkl_copy_then_i32_add_ss, then: wkl_br_if_i32_ne_as_then_copy_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_copy_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_copy_then_i32_add_ss,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_copy_then_i32_add_ss)
    rows.add(
      wkl_i32_add_ss, wkl_i32_load8_u_a_then_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as, then: wkl_i32_add_ss_then_i32_load8_u_a_then_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as,
      into: wkl_i32_add_ss_into_i32_load8_u_a_then_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as)
    rows.add(wkl_i32_mul_si, wkl_i32_add_ai_into_i32_load_a, then: wkl_i32_mul_si_then_i32_add_ai_into_i32_load_a, into: wkl_i32_mul_si_into_i32_add_ai_into_i32_load_a)
    rows.add(wkl_i32_add_ss, wkl_f32_load_a, then: wkl_i32_add_ss_then_f32_load_a, into: wkl_i32_add_ss_into_f32_load_a)
    rows.add(wkl_f32_mul_ai, wkl_i32_add_ss, then: wkl_f32_mul_ai_then_i32_add_ss)
    rows.add(wkl_br_if_a, wkl_copy_then_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a, then: wkl_br_if_a_then_copy_then_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a)
    rows.add(wkl_i32_add_ai, wkl_i32_store_as, then: wkl_i32_add_ai_then_i32_store_as, into: wkl_i32_add_ai_into_i32_store_as)
    rows.add(wkl_i32_mul_si, wkl_i32_add_ai_then_i32_store_as, then: wkl_i32_mul_si_then_i32_add_ai_then_i32_store_as, into: wkl_i32_mul_si_into_i32_add_ai_then_i32_store_as)
    rows.add(wkl_i32_mul_si, wkl_i32_add_ai_into_i32_store_as, then: wkl_i32_mul_si_then_i32_add_ai_into_i32_store_as, into: wkl_i32_mul_si_into_i32_add_ai_into_i32_store_as)
    rows.add(wkl_i32_load_i, wkl_i32_load8_u_s, then: wkl_i32_load_i_then_i32_load8_u_s)
    rows.add(wkl_i32_add_as, wkl_i32_load_a_then_br_if_a, then: wkl_i32_add_as_then_i32_load_a_then_br_if_a, into: wkl_i32_add_as_into_i32_load_a_then_br_if_a)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_then_i32_load_a_then_br_if_a, then: wkl_i32_mul_si_then_i32_add_as_then_i32_load_a_then_br_if_a, into: wkl_i32_mul_si_into_i32_add_as_then_i32_load_a_then_br_if_a)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_into_i32_load_a_then_br_if_a, then: wkl_i32_mul_si_then_i32_add_as_into_i32_load_a_then_br_if_a, into: wkl_i32_mul_si_into_i32_add_as_into_i32_load_a_then_br_if_a)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_br_if_i32_gt_u_si, then: wkl_br_if_i32_gt_u_si_then_br_if_i32_gt_u_si)
    rows.add(wkl_i32_add_ss, wkl_i32_load_a_into_br_if_a, then: wkl_i32_add_ss_then_i32_load_a_into_br_if_a, into: wkl_i32_add_ss_into_i32_load_a_into_br_if_a)
    rows.add(wkl_br_if_a, wkl_i32_add_ss_then_i32_load_a_into_br_if_a, then: wkl_br_if_a_then_i32_add_ss_then_i32_load_a_into_br_if_a)
    rows.add(wkl_br_if_a, wkl_i32_add_ss_into_i32_load_a_into_br_if_a, then: wkl_br_if_a_then_i32_add_ss_into_i32_load_a_into_br_if_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_constant32_then_i32_add_si, then: wkl_br_if_i32_ne_ai_then_constant32_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_constant32_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_constant32_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_constant32_then_i32_add_si)
    rows.add(wkl_i32_add_ai, wkl_i32_load_a_then_br_if_i32_lt_s_as, then: wkl_i32_add_ai_then_i32_load_a_then_br_if_i32_lt_s_as, into: wkl_i32_add_ai_into_i32_load_a_then_br_if_i32_lt_s_as)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_then_i32_load_a_then_br_if_i32_lt_s_as, then: wkl_i32_mul_si_then_i32_add_ai_then_i32_load_a_then_br_if_i32_lt_s_as,
      into: wkl_i32_mul_si_into_i32_add_ai_then_i32_load_a_then_br_if_i32_lt_s_as)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_into_i32_load_a_then_br_if_i32_lt_s_as, then: wkl_i32_mul_si_then_i32_add_ai_into_i32_load_a_then_br_if_i32_lt_s_as,
      into: wkl_i32_mul_si_into_i32_add_ai_into_i32_load_a_then_br_if_i32_lt_s_as)
    rows.add(wkl_i32_load_a, wkl_i32_mul_si_into_i32_add_ai, then: wkl_i32_load_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(
      wkl_i32_add_ai, wkl_i32_load_a_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_add_ai_then_i32_load_a_then_i32_mul_si_into_i32_add_ai,
      into: wkl_i32_add_ai_into_i32_load_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_select_integer_a, wkl_i32_mul_si_into_i32_add_ai, then: wkl_select_integer_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(
      wkl_i32_gt_s_as, wkl_select_integer_a_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_gt_s_as_then_select_integer_a_then_i32_mul_si_into_i32_add_ai,
      into: wkl_i32_gt_s_as_into_select_integer_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(
      wkl_i32_load_a, wkl_i32_gt_s_as_into_select_integer_a_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_load_a_then_i32_gt_s_as_into_select_integer_a_then_i32_mul_si_into_i32_add_ai,
      into: wkl_i32_load_a_into_i32_gt_s_as_into_select_integer_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_mul_si, then: wkl_br_if_i32_lt_s_as_then_i32_mul_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_s_as_then_i32_mul_si, then: wkl_i32_add_si_then_br_if_i32_lt_s_as_then_i32_mul_si, into: wkl_i32_add_si_into_br_if_i32_lt_s_as_then_i32_mul_si)
    rows.add(
      wkl_i32_add_ai, wkl_i32_load_a_into_i32_gt_s_as_into_select_integer_a, then: wkl_i32_add_ai_then_i32_load_a_into_i32_gt_s_as_into_select_integer_a,
      into: wkl_i32_add_ai_into_i32_load_a_into_i32_gt_s_as_into_select_integer_a)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_then_i32_load_a_into_i32_gt_s_as_into_select_integer_a, then: wkl_i32_mul_si_then_i32_add_ai_then_i32_load_a_into_i32_gt_s_as_into_select_integer_a,
      into: wkl_i32_mul_si_into_i32_add_ai_then_i32_load_a_into_i32_gt_s_as_into_select_integer_a)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_ai_into_i32_load_a_into_i32_gt_s_as_into_select_integer_a, then: wkl_i32_mul_si_then_i32_add_ai_into_i32_load_a_into_i32_gt_s_as_into_select_integer_a,
      into: wkl_i32_mul_si_into_i32_add_ai_into_i32_load_a_into_i32_gt_s_as_into_select_integer_a)
    rows.add(wkl_i32_and_ai, wkl_i32_add_as_into_i32_load8_u_a, then: wkl_i32_and_ai_then_i32_add_as_into_i32_load8_u_a, into: wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a)
    rows.add(
      wkl_i32_add_si, wkl_i32_and_ai_then_i32_add_as_into_i32_load8_u_a, then: wkl_i32_add_si_then_i32_and_ai_then_i32_add_as_into_i32_load8_u_a,
      into: wkl_i32_add_si_into_i32_and_ai_then_i32_add_as_into_i32_load8_u_a)
    rows.add(
      wkl_i32_add_si, wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a, then: wkl_i32_add_si_then_i32_and_ai_into_i32_add_as_into_i32_load8_u_a,
      into: wkl_i32_add_si_into_i32_and_ai_into_i32_add_as_into_i32_load8_u_a)
    rows.add(wkl_i32_add_ai, wkl_i32_store8_as, then: wkl_i32_add_ai_then_i32_store8_as, into: wkl_i32_add_ai_into_i32_store8_as)
    rows.add(wkl_i32_add_ss, wkl_i32_add_ai_then_i32_store8_as, then: wkl_i32_add_ss_then_i32_add_ai_then_i32_store8_as, into: wkl_i32_add_ss_into_i32_add_ai_then_i32_store8_as)
    rows.add(wkl_i32_add_ss, wkl_i32_add_ai_into_i32_store8_as, then: wkl_i32_add_ss_then_i32_add_ai_into_i32_store8_as, into: wkl_i32_add_ss_into_i32_add_ai_into_i32_store8_as)
    rows.add(wkl_i32_add_si, wkl_i32_and_ai_then_i32_add_as, then: wkl_i32_add_si_then_i32_and_ai_then_i32_add_as, into: wkl_i32_add_si_into_i32_and_ai_then_i32_add_as)
    rows.add(wkl_constant32, wkl_i32_add_si_then_i32_and_ai_then_i32_add_as, then: wkl_constant32_then_i32_add_si_then_i32_and_ai_then_i32_add_as)
    rows.add(wkl_constant32, wkl_i32_add_si_into_i32_and_ai_then_i32_add_as, then: wkl_constant32_then_i32_add_si_into_i32_and_ai_then_i32_add_as)
    rows.add(wkl_i32_add_as, wkl_i32_load8_u_a_then_i32_add_ss, then: wkl_i32_add_as_then_i32_load8_u_a_then_i32_add_ss, into: wkl_i32_add_as_into_i32_load8_u_a_then_i32_add_ss)
    rows.add(
      wkl_i32_and_ai, wkl_i32_add_as_then_i32_load8_u_a_then_i32_add_ss, then: wkl_i32_and_ai_then_i32_add_as_then_i32_load8_u_a_then_i32_add_ss,
      into: wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_then_i32_add_ss)
    rows.add(
      wkl_i32_and_ai, wkl_i32_add_as_into_i32_load8_u_a_then_i32_add_ss, then: wkl_i32_and_ai_then_i32_add_as_into_i32_load8_u_a_then_i32_add_ss,
      into: wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_then_i32_add_ss)
    rows.add(wkl_i32_store8_as, wkl_i32_add_si_then_br_if_i32_ne_ai, then: wkl_i32_store8_as_then_i32_add_si_then_br_if_i32_ne_ai)
    rows.add(wkl_i32_add_as, wkl_i32_add_ai_into_br_table_a, then: wkl_i32_add_as_then_i32_add_ai_into_br_table_a, into: wkl_i32_add_as_into_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_as_then_i32_add_ai_into_br_table_a, then: wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ai_into_br_table_a,
      into: wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_as_into_i32_add_ai_into_br_table_a, then: wkl_i32_load8_u_a_then_i32_add_as_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_load8_u_a_into_i32_add_as_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_i32_add_as, wkl_i32_add_si_into_i32_and_ai, then: wkl_i32_add_as_then_i32_add_si_into_i32_and_ai)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_as_then_i32_add_si_into_i32_and_ai, then: wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_si_into_i32_and_ai,
      into: wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_si_into_i32_and_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ss_then_i32_load8_u_a_into_i32_add_as, then: wkl_i32_load8_u_a_then_i32_add_ss_then_i32_load8_u_a_into_i32_add_as)
  }

  private static func rows16(_ rows: inout FusionRows) {
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ss_into_i32_load8_u_a_into_i32_add_as, then: wkl_i32_load8_u_a_then_i32_add_ss_into_i32_load8_u_a_into_i32_add_as)
    rows.add(
      wkl_i32_add_as, wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ss, then: wkl_i32_add_as_then_i32_load8_u_a_then_i32_add_as_then_i32_add_ss,
      into: wkl_i32_add_as_into_i32_load8_u_a_then_i32_add_as_then_i32_add_ss)
    rows.add(
      wkl_i32_add_as, wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ss, then: wkl_i32_add_as_then_i32_load8_u_a_into_i32_add_as_then_i32_add_ss,
      into: wkl_i32_add_as_into_i32_load8_u_a_into_i32_add_as_then_i32_add_ss)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_add_si, then: wkl_br_if_i32_lt_s_si_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_mul_si_into_i32_add_as, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_copy, wkl_i32_add_si_then_i32_mul_si_into_i32_add_as, then: wkl_copy_then_i32_add_si_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_lt_s_si, then: wkl_i32_store_ss_then_br_if_i32_lt_s_si)
    rows.add(wkl_copy, wkl_i32_store_ss_then_br_if_i32_lt_s_si, then: wkl_copy_then_i32_store_ss_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_load_s, wkl_i32_store_sa_then_copy, then: wkl_i32_load_s_then_i32_store_sa_then_copy, into: wkl_i32_load_s_into_i32_store_sa_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_then_i32_store_sa_then_copy, then: wkl_i32_add_si_then_i32_load_s_then_i32_store_sa_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_into_i32_store_sa_then_copy, then: wkl_i32_add_si_then_i32_load_s_into_i32_store_sa_then_copy)
    rows.add(wkl_i32_or_ai, wkl_br_if_i32_lt_s_as, then: wkl_i32_or_ai_then_br_if_i32_lt_s_as, into: wkl_i32_or_ai_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_mul_si, wkl_i32_or_ai_then_br_if_i32_lt_s_as, then: wkl_i32_mul_si_then_i32_or_ai_then_br_if_i32_lt_s_as, into: wkl_i32_mul_si_into_i32_or_ai_then_br_if_i32_lt_s_as)
    rows.add(wkl_i32_mul_si, wkl_i32_or_ai_into_br_if_i32_lt_s_as, then: wkl_i32_mul_si_then_i32_or_ai_into_br_if_i32_lt_s_as, into: wkl_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_mul_si_then_i32_add_ai, then: wkl_br_if_i32_lt_s_as_then_i32_mul_si_then_i32_add_ai)
    rows.add(
      wkl_i32_load_a, wkl_br_if_i32_lt_s_as_then_i32_mul_si_then_i32_add_ai, then: wkl_i32_load_a_then_br_if_i32_lt_s_as_then_i32_mul_si_then_i32_add_ai,
      into: wkl_i32_load_a_into_br_if_i32_lt_s_as_then_i32_mul_si_then_i32_add_ai)
    rows.add(wkl_copy, wkl_i32_mul_si_then_i32_or_ai, then: wkl_copy_then_i32_mul_si_then_i32_or_ai)
    rows.add(wkl_i32_store_sa, wkl_copy_then_i32_mul_si_then_i32_or_ai, then: wkl_i32_store_sa_then_copy_then_i32_mul_si_then_i32_or_ai)
    rows.add(wkl_i32_store_as, wkl_i32_add_si_then_i32_load_s, then: wkl_i32_store_as_then_i32_add_si_then_i32_load_s)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_and_ai, then: wkl_i64_extend_i32_u_s_then_i64_and_ai, into: wkl_i64_extend_i32_u_s_into_i64_and_ai)
    rows.add(wkl_i32_add_as, wkl_i32_add_as_into_i32_add_as, then: wkl_i32_add_as_then_i32_add_as_into_i32_add_as, into: wkl_i32_add_as_into_i32_add_as_into_i32_add_as)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_add_as_then_i32_add_as_into_i32_add_as, then: wkl_i32_rotl_si_then_i32_add_as_then_i32_add_as_into_i32_add_as,
      into: wkl_i32_rotl_si_into_i32_add_as_then_i32_add_as_into_i32_add_as)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_add_as_into_i32_add_as_into_i32_add_as, then: wkl_i32_rotl_si_then_i32_add_as_into_i32_add_as_into_i32_add_as,
      into: wkl_i32_rotl_si_into_i32_add_as_into_i32_add_as_into_i32_add_as)
    rows.add(wkl_i32_rotl_si, wkl_i32_rotl_si_into_i32_add_as, then: wkl_i32_rotl_si_then_i32_rotl_si_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_rotl_si_then_i32_rotl_si_into_i32_add_as, then: wkl_i32_add_si_then_i32_rotl_si_then_i32_rotl_si_into_i32_add_as)
    rows.add(wkl_i32_add_as, wkl_i32_load_s_into_i32_add_as, then: wkl_i32_add_as_then_i32_load_s_into_i32_add_as)
    rows.add(
      wkl_i32_add_as, wkl_i32_add_as_then_i32_load_s_into_i32_add_as, then: wkl_i32_add_as_then_i32_add_as_then_i32_load_s_into_i32_add_as,
      into: wkl_i32_add_as_into_i32_add_as_then_i32_load_s_into_i32_add_as)
    rows.add(wkl_copy, wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_copy_then_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_copy, wkl_copy_then_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_copy_then_copy_then_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_i32_add_as, wkl_copy_then_copy_then_copy, then: wkl_i32_add_as_then_copy_then_copy_then_copy)
    rows.add(
      wkl_i32_load_s, wkl_i32_add_as_then_copy_then_copy_then_copy, then: wkl_i32_load_s_then_i32_add_as_then_copy_then_copy_then_copy,
      into: wkl_i32_load_s_into_i32_add_as_then_copy_then_copy_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_store_ia, then: wkl_i32_add_si_then_i32_store_ia, into: wkl_i32_add_si_into_i32_store_ia)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_si_then_br_if_i32_lt_s_as, then: wkl_br_if_i32_lt_s_as_then_i32_add_si_then_br_if_i32_lt_s_as)
    rows.add(wkl_copy, wkl_br_if_i32_gt_u_si, then: wkl_copy_then_br_if_i32_gt_u_si)
    rows.add(wkl_copy, wkl_copy_then_br_if_i32_gt_u_si, then: wkl_copy_then_copy_then_br_if_i32_gt_u_si)
    rows.add(wkl_copy, wkl_copy_then_copy_then_br_if_i32_gt_u_si, then: wkl_copy_then_copy_then_copy_then_br_if_i32_gt_u_si)
    rows.add(wkl_copy, wkl_copy_then_copy_then_copy_then_br_if_i32_gt_u_si, then: wkl_copy_then_copy_then_copy_then_copy_then_br_if_i32_gt_u_si)
    rows.add(wkl_i32_add_ss, wkl_copy_then_copy_then_copy_then_copy, then: wkl_i32_add_ss_then_copy_then_copy_then_copy_then_copy)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_then_copy_then_copy_then_copy_then_copy, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy_then_copy_then_copy_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s, then: wkl_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s, then: wkl_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s)
    rows.add(
      wkl_copy, wkl_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s,
      then: wkl_copy_then_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si,
      then: wkl_i32_add_si_then_i32_load8_u_s_then_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si)
    rows.add(wkl_br_if_a, wkl_copy_then_i32_store_ss, then: wkl_br_if_a_then_copy_then_i32_store_ss)
    rows.add(wkl_i32_load_a, wkl_br_if_a_then_copy_then_i32_store_ss, then: wkl_i32_load_a_then_br_if_a_then_copy_then_i32_store_ss, into: wkl_i32_load_a_into_br_if_a_then_copy_then_i32_store_ss)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss, then: wkl_i32_add_si_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
    rows.add(
      wkl_br_if_s, wkl_i32_add_si_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss,
      then: wkl_br_if_s_then_i32_add_si_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
    rows.add(wkl_f32_add_ai, wkl_f32_add_as, then: wkl_f32_add_ai_then_f32_add_as, into: wkl_f32_add_ai_into_f32_add_as)
    rows.add(wkl_f32_mul_ai, wkl_f32_add_ai, then: wkl_f32_mul_ai_then_f32_add_ai, into: wkl_f32_mul_ai_into_f32_add_ai)
    rows.add(wkl_f32_add_as, wkl_f32_store_sa, then: wkl_f32_add_as_then_f32_store_sa, into: wkl_f32_add_as_into_f32_store_sa)
    rows.add(wkl_i32_add_as, wkl_f32_load_a, then: wkl_i32_add_as_then_f32_load_a, into: wkl_i32_add_as_into_f32_load_a)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_as_then_f32_load_a, then: wkl_i32_mul_ai_then_i32_add_as_then_f32_load_a, into: wkl_i32_mul_ai_into_i32_add_as_then_f32_load_a)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_as_into_f32_load_a, then: wkl_i32_mul_ai_then_i32_add_as_into_f32_load_a, into: wkl_i32_mul_ai_into_i32_add_as_into_f32_load_a)
    rows.add(wkl_select_integer_si_a, wkl_i32_mul_ai_into_i32_add_as, then: wkl_select_integer_si_a_then_i32_mul_ai_into_i32_add_as, into: wkl_select_integer_si_a_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_constant32, wkl_i32_add_ss_into_i32_add_ai, then: wkl_constant32_then_i32_add_ss_into_i32_add_ai)
    rows.add(wkl_copy, wkl_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss, then: wkl_copy_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
    rows.add(
      wkl_constant32, wkl_copy_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss, then: wkl_constant32_then_copy_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
    rows.add(wkl_i32_add_as, wkl_constant32_then_copy, then: wkl_i32_add_as_then_constant32_then_copy)
    rows.add(wkl_i32_mul_si, wkl_i32_add_as_then_constant32_then_copy, then: wkl_i32_mul_si_then_i32_add_as_then_constant32_then_copy, into: wkl_i32_mul_si_into_i32_add_as_then_constant32_then_copy)
    rows.add(wkl_i32_add_si, wkl_copy_then_i32_add_si, then: wkl_i32_add_si_then_copy_then_i32_add_si)
    rows.add(wkl_br_if_s, wkl_i32_add_si_then_copy_then_i32_add_si, then: wkl_br_if_s_then_i32_add_si_then_copy_then_i32_add_si)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_then_br_if_i32_ne_ai, then: wkl_i32_store_sa_then_i32_add_si_then_br_if_i32_ne_ai)
    rows.add(wkl_i32_xor_as, wkl_i32_add_si_into_i32_load_a, then: wkl_i32_xor_as_then_i32_add_si_into_i32_load_a)
    rows.add(
      wkl_i32_load_a, wkl_i32_xor_as_then_i32_add_si_into_i32_load_a, then: wkl_i32_load_a_then_i32_xor_as_then_i32_add_si_into_i32_load_a,
      into: wkl_i32_load_a_into_i32_xor_as_then_i32_add_si_into_i32_load_a)
    rows.add(wkl_i32_rotl_ai, wkl_i32_store_sa, then: wkl_i32_rotl_ai_then_i32_store_sa, into: wkl_i32_rotl_ai_into_i32_store_sa)
    rows.add(wkl_i32_xor_as, wkl_i32_rotl_ai_then_i32_store_sa, then: wkl_i32_xor_as_then_i32_rotl_ai_then_i32_store_sa, into: wkl_i32_xor_as_into_i32_rotl_ai_then_i32_store_sa)
    rows.add(wkl_i32_xor_as, wkl_i32_rotl_ai_into_i32_store_sa, then: wkl_i32_xor_as_then_i32_rotl_ai_into_i32_store_sa, into: wkl_i32_xor_as_into_i32_rotl_ai_into_i32_store_sa)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_i32_xor_as, then: wkl_i32_add_si_then_i32_load_a_into_i32_xor_as, into: wkl_i32_add_si_into_i32_load_a_into_i32_xor_as)
    rows.add(wkl_i32_load_a, wkl_i32_add_si_then_i32_load_a_into_i32_xor_as, then: wkl_i32_load_a_then_i32_add_si_then_i32_load_a_into_i32_xor_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_i32_add_si_then_i32_load_a_into_i32_xor_as, then: wkl_i32_add_si_then_i32_load_a_then_i32_add_si_then_i32_load_a_into_i32_xor_as,
      into: wkl_i32_add_si_into_i32_load_a_then_i32_add_si_then_i32_load_a_into_i32_xor_as)
    rows.add(wkl_i32_load_a, wkl_i32_add_si_into_i32_load_a_into_i32_xor_as, then: wkl_i32_load_a_then_i32_add_si_into_i32_load_a_into_i32_xor_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_i32_add_si_into_i32_load_a_into_i32_xor_as, then: wkl_i32_add_si_then_i32_load_a_then_i32_add_si_into_i32_load_a_into_i32_xor_as,
      into: wkl_i32_add_si_into_i32_load_a_then_i32_add_si_into_i32_load_a_into_i32_xor_as)
    rows.add(wkl_i32_add_ai, wkl_i32_add_si_into_i32_load_a_then_i32_add_si, then: wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_then_i32_add_si)
    rows.add(
      wkl_i32_add_as, wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_then_i32_add_si, then: wkl_i32_add_as_then_i32_add_ai_then_i32_add_si_into_i32_load_a_then_i32_add_si,
      into: wkl_i32_add_as_into_i32_add_ai_then_i32_add_si_into_i32_load_a_then_i32_add_si)
    rows.add(wkl_i32_load_a, wkl_i32_xor_as_then_i32_load_s, then: wkl_i32_load_a_then_i32_xor_as_then_i32_load_s, into: wkl_i32_load_a_into_i32_xor_as_then_i32_load_s)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_i32_xor_as_then_i32_load_s, then: wkl_i32_add_si_then_i32_load_a_then_i32_xor_as_then_i32_load_s,
      into: wkl_i32_add_si_into_i32_load_a_then_i32_xor_as_then_i32_load_s)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_i32_xor_as_then_i32_load_s, then: wkl_i32_add_si_then_i32_load_a_into_i32_xor_as_then_i32_load_s,
      into: wkl_i32_add_si_into_i32_load_a_into_i32_xor_as_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_i32_xor_as_into_i32_rotl_ai, then: wkl_i32_load_s_then_i32_xor_as_into_i32_rotl_ai, into: wkl_i32_load_s_into_i32_xor_as_into_i32_rotl_ai)
    rows.add(wkl_i32_xor_as, wkl_i32_load_s_then_i32_xor_as_into_i32_rotl_ai, then: wkl_i32_xor_as_then_i32_load_s_then_i32_xor_as_into_i32_rotl_ai)
    rows.add(wkl_i32_xor_as, wkl_i32_load_s_into_i32_xor_as_into_i32_rotl_ai, then: wkl_i32_xor_as_then_i32_load_s_into_i32_xor_as_into_i32_rotl_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_as_then_i32_add_ai, then: wkl_i32_add_si_then_i32_add_as_then_i32_add_ai, into: wkl_i32_add_si_into_i32_add_as_then_i32_add_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_and_ai_into_br_if_i32_lt_u_ai, then: wkl_i32_add_ai_then_i32_and_ai_into_br_if_i32_lt_u_ai, into: wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_lt_u_ai)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_ai_then_i32_and_ai_into_br_if_i32_lt_u_ai, then: wkl_i32_load8_u_a_then_i32_add_ai_then_i32_and_ai_into_br_if_i32_lt_u_ai,
      into: wkl_i32_load8_u_a_into_i32_add_ai_then_i32_and_ai_into_br_if_i32_lt_u_ai)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_lt_u_ai, then: wkl_i32_load8_u_a_then_i32_add_ai_into_i32_and_ai_into_br_if_i32_lt_u_ai,
      into: wkl_i32_load8_u_a_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i64_and_ai, wkl_i64_add_as, then: wkl_i64_and_ai_then_i64_add_as, into: wkl_i64_and_ai_into_i64_add_as)
    rows.add(wkl_i64_add_as, wkl_i64_add_ai, then: wkl_i64_add_as_then_i64_add_ai, into: wkl_i64_add_as_into_i64_add_ai)
    rows.add(wkl_i64_mul_si, wkl_i64_extend_i32_u_s, then: wkl_i64_mul_si_then_i64_extend_i32_u_s)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_then_i32_add_ai, then: wkl_i32_add_si_then_i32_load8_u_a_then_i32_add_ai, into: wkl_i32_add_si_into_i32_load8_u_a_then_i32_add_ai)
    rows.add(wkl_i64_add_ai, wkl_i32_add_si, then: wkl_i64_add_ai_then_i32_add_si)
    rows.add(wkl_i32_store_si, wkl_i32_store_si_then_i32_store_si, then: wkl_i32_store_si_then_i32_store_si_then_i32_store_si)
    rows.add(wkl_br_if_a, wkl_i32_load_s_into_br_if_a, then: wkl_br_if_a_then_i32_load_s_into_br_if_a)
    rows.add(wkl_i32_load_a, wkl_br_if_a_then_i32_load_s_into_br_if_a, then: wkl_i32_load_a_then_br_if_a_then_i32_load_s_into_br_if_a, into: wkl_i32_load_a_into_br_if_a_then_i32_load_s_into_br_if_a)
    rows.add(wkl_i64_shl_ia, wkl_i32_wrap_i64_a, then: wkl_i64_shl_ia_then_i32_wrap_i64_a, into: wkl_i64_shl_ia_into_i32_wrap_i64_a)
    rows.add(wkl_i64_and_ai, wkl_i64_shl_ia, then: wkl_i64_and_ai_then_i64_shl_ia, into: wkl_i64_and_ai_into_i64_shl_ia)
    rows.add(wkl_br_if_i32_eq_as, wkl_i32_load_s_then_br_if_a_then_br, then: wkl_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br)
    rows.add(
      wkl_i32_load16_u_a, wkl_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br, then: wkl_i32_load16_u_a_then_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br,
      into: wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br)
    rows.add(
      wkl_i32_load_s, wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br, then: wkl_i32_load_s_then_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br,
      into: wkl_i32_load_s_into_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_s_then_br_if_a, then: wkl_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a)
    rows.add(
      wkl_i32_xor_as, wkl_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a, then: wkl_i32_xor_as_then_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a,
      into: wkl_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a)
    rows.add(
      wkl_i32_and_si, wkl_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a, then: wkl_i32_and_si_then_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a,
      into: wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a,
      then: wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a)
    rows.add(
      wkl_br_if_a, wkl_i32_load_s_into_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai,
      then: wkl_br_if_a_then_i32_load_s_into_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_store_ia, wkl_br, then: wkl_i32_store_ia_then_br)
    rows.add(wkl_i32_load_a, wkl_br_if_a_then_i32_add_si, then: wkl_i32_load_a_then_br_if_a_then_i32_add_si, into: wkl_i32_load_a_into_br_if_a_then_i32_add_si)
    rows.add(wkl_i32_xor_ss, wkl_i32_xor_as, then: wkl_i32_xor_ss_then_i32_xor_as, into: wkl_i32_xor_ss_into_i32_xor_as)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_xor_ss, then: wkl_br_if_i32_gt_u_si_then_i32_xor_ss)
    rows.add(wkl_br_if_i32_eq_ai, wkl_copy_then_call, then: wkl_br_if_i32_eq_ai_then_copy_then_call)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_eq_ai_then_copy_then_call, then: wkl_i32_load_s_then_br_if_i32_eq_ai_then_copy_then_call, into: wkl_i32_load_s_into_br_if_i32_eq_ai_then_copy_then_call)
    rows.add(wkl_i32_store_is, wkl_return_integer, then: wkl_i32_store_is_then_return_integer)
    rows.add(wkl_f32_store_sa, wkl_i32_add_si, then: wkl_f32_store_sa_then_i32_add_si)
    rows.add(wkl_i32_lt_u_si, wkl_select_integer_si_a, then: wkl_i32_lt_u_si_then_select_integer_si_a, into: wkl_i32_lt_u_si_into_select_integer_si_a)
    rows.add(wkl_f32_store_sa, wkl_i32_add_si_then_br_if_i32_ne_ai, then: wkl_f32_store_sa_then_i32_add_si_then_br_if_i32_ne_ai)
    rows.add(wkl_i32_add_ai, wkl_i32_add_ss_then_f32_load_a, then: wkl_i32_add_ai_then_i32_add_ss_then_f32_load_a)
    rows.add(wkl_i32_add_ai, wkl_i32_add_ss_into_f32_load_a, then: wkl_i32_add_ai_then_i32_add_ss_into_f32_load_a)
    rows.add(wkl_i32_add_ss, wkl_i32_add_ai_then_i32_add_ss, then: wkl_i32_add_ss_then_i32_add_ai_then_i32_add_ss, into: wkl_i32_add_ss_into_i32_add_ai_then_i32_add_ss)
    rows.add(wkl_i32_lt_u_ai, wkl_select_integer_si_a, then: wkl_i32_lt_u_ai_then_select_integer_si_a, into: wkl_i32_lt_u_ai_into_select_integer_si_a)
    rows.add(wkl_i32_add_si, wkl_i32_lt_u_ai_then_select_integer_si_a, then: wkl_i32_add_si_then_i32_lt_u_ai_then_select_integer_si_a, into: wkl_i32_add_si_into_i32_lt_u_ai_then_select_integer_si_a)
    rows.add(wkl_i32_add_si, wkl_i32_lt_u_ai_into_select_integer_si_a, then: wkl_i32_add_si_then_i32_lt_u_ai_into_select_integer_si_a, into: wkl_i32_add_si_into_i32_lt_u_ai_into_select_integer_si_a)
    rows.add(wkl_i32_add_ai, wkl_i32_add_si_then_i32_lt_u_ai, then: wkl_i32_add_ai_then_i32_add_si_then_i32_lt_u_ai)
    rows.add(
      wkl_i32_add_ss, wkl_i32_add_ai_then_i32_add_si_then_i32_lt_u_ai, then: wkl_i32_add_ss_then_i32_add_ai_then_i32_add_si_then_i32_lt_u_ai,
      into: wkl_i32_add_ss_into_i32_add_ai_then_i32_add_si_then_i32_lt_u_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br_if_a_then_i32_add_si, then: wkl_i32_add_si_then_i32_add_si_then_br_if_a_then_i32_add_si)
    rows.add(wkl_f32_mul_ai, wkl_i32_lt_u_si, then: wkl_f32_mul_ai_then_i32_lt_u_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_ss_then_i32_add_ai, then: wkl_i32_add_si_then_i32_add_ss_then_i32_add_ai)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_add_ss_then_i32_add_ai, then: wkl_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai, then: wkl_i32_add_si_then_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai,
      into: wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai)
    rows.add(wkl_i32_add_ss, wkl_i32_load_a_then_i32_mul_ai, then: wkl_i32_add_ss_then_i32_load_a_then_i32_mul_ai, into: wkl_i32_add_ss_into_i32_load_a_then_i32_mul_ai)
    rows.add(wkl_i32_add_as, wkl_i32_add_ss_then_i32_load_a_then_i32_mul_ai, then: wkl_i32_add_as_then_i32_add_ss_then_i32_load_a_then_i32_mul_ai)
    rows.add(
      wkl_i32_load_a, wkl_i32_add_as_then_i32_add_ss_then_i32_load_a_then_i32_mul_ai, then: wkl_i32_load_a_then_i32_add_as_then_i32_add_ss_then_i32_load_a_then_i32_mul_ai,
      into: wkl_i32_load_a_into_i32_add_as_then_i32_add_ss_then_i32_load_a_then_i32_mul_ai)
    rows.add(wkl_i32_add_as, wkl_i32_add_ss_into_i32_load_a_then_i32_mul_ai, then: wkl_i32_add_as_then_i32_add_ss_into_i32_load_a_then_i32_mul_ai)
    rows.add(
      wkl_i32_load_a, wkl_i32_add_as_then_i32_add_ss_into_i32_load_a_then_i32_mul_ai, then: wkl_i32_load_a_then_i32_add_as_then_i32_add_ss_into_i32_load_a_then_i32_mul_ai,
      into: wkl_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a_then_i32_mul_ai)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_le_s_as, then: wkl_i32_load_a_then_br_if_i32_le_s_as, into: wkl_i32_load_a_into_br_if_i32_le_s_as)
    rows.add(wkl_i32_add_ai, wkl_i32_load_a_then_br_if_i32_le_s_as, then: wkl_i32_add_ai_then_i32_load_a_then_br_if_i32_le_s_as, into: wkl_i32_add_ai_into_i32_load_a_then_br_if_i32_le_s_as)
    rows.add(wkl_i32_add_ai, wkl_i32_load_a_into_br_if_i32_le_s_as, then: wkl_i32_add_ai_then_i32_load_a_into_br_if_i32_le_s_as, into: wkl_i32_add_ai_into_i32_load_a_into_br_if_i32_le_s_as)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_ai_then_i32_load_a, then: wkl_i32_mul_ai_then_i32_add_ai_then_i32_load_a, into: wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_a)
    rows.add(
      wkl_i32_load_a, wkl_i32_mul_ai_then_i32_add_ai_then_i32_load_a, then: wkl_i32_load_a_then_i32_mul_ai_then_i32_add_ai_then_i32_load_a,
      into: wkl_i32_load_a_into_i32_mul_ai_then_i32_add_ai_then_i32_load_a)
    rows.add(
      wkl_i32_load_a, wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_a, then: wkl_i32_load_a_then_i32_mul_ai_into_i32_add_ai_then_i32_load_a,
      into: wkl_i32_load_a_into_i32_mul_ai_into_i32_add_ai_then_i32_load_a)
    rows.add(
      wkl_i32_add_as, wkl_i32_load_a_into_i32_add_as_then_i32_add_ss, then: wkl_i32_add_as_then_i32_load_a_into_i32_add_as_then_i32_add_ss,
      into: wkl_i32_add_as_into_i32_load_a_into_i32_add_as_then_i32_add_ss)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_then_i32_load_a_into_i32_add_as_then_i32_add_ss, then: wkl_i32_mul_si_then_i32_add_as_then_i32_load_a_into_i32_add_as_then_i32_add_ss,
      into: wkl_i32_mul_si_into_i32_add_as_then_i32_load_a_into_i32_add_as_then_i32_add_ss)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_into_i32_load_a_into_i32_add_as_then_i32_add_ss, then: wkl_i32_mul_si_then_i32_add_as_into_i32_load_a_into_i32_add_as_then_i32_add_ss,
      into: wkl_i32_mul_si_into_i32_add_as_into_i32_load_a_into_i32_add_as_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_f32_mul_ai, then: wkl_i32_add_si_then_f32_mul_ai)
    rows.add(wkl_i32_add_si, wkl_f32_add_as, then: wkl_i32_add_si_then_f32_add_as)
    rows.add(wkl_i32_add_si, wkl_f64_div_ia, then: wkl_i32_add_si_then_f64_div_ia)
    rows.add(wkl_i32_add_si, wkl_f64_convert_i32_u_a, then: wkl_i32_add_si_then_f64_convert_i32_u_a, into: wkl_i32_add_si_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_add_si, wkl_f64_add_as, then: wkl_i32_add_si_then_f64_add_as)
    rows.add(wkl_i32_add_si, wkl_f64_mul_as, then: wkl_i32_add_si_then_f64_mul_as)
    rows.add(wkl_copy, wkl_i32_add_as, then: wkl_copy_then_i32_add_as)
    rows.add(wkl_copy, wkl_i32_add_ai, then: wkl_copy_then_i32_add_ai)
    rows.add(wkl_copy, wkl_i32_load8_u_a, then: wkl_copy_then_i32_load8_u_a)
    rows.add(wkl_copy, wkl_i32_load_a, then: wkl_copy_then_i32_load_a)
    rows.add(wkl_copy, wkl_i32_store_sa, then: wkl_copy_then_i32_store_sa)
    rows.add(wkl_copy, wkl_br_if_i32_ne_ai, then: wkl_copy_then_br_if_i32_ne_ai)
    rows.add(wkl_copy, wkl_i64_add_as, then: wkl_copy_then_i64_add_as)
    rows.add(wkl_copy, wkl_i32_and_ai, then: wkl_copy_then_i32_and_ai)
    rows.add(wkl_copy, wkl_br_table_a, then: wkl_copy_then_br_table_a)
    rows.add(wkl_copy, wkl_select_integer_a, then: wkl_copy_then_select_integer_a)
    rows.add(wkl_copy, wkl_br_if_i32_eq_ai, then: wkl_copy_then_br_if_i32_eq_ai)
    rows.add(wkl_copy, wkl_f32_load_a, then: wkl_copy_then_f32_load_a)
    rows.add(wkl_copy, wkl_f32_mul_ai, then: wkl_copy_then_f32_mul_ai)
    rows.add(wkl_copy, wkl_br_if_i32_lt_s_si, then: wkl_copy_then_br_if_i32_lt_s_si)
    rows.add(wkl_copy, wkl_i32_xor_as, then: wkl_copy_then_i32_xor_as)
    rows.add(wkl_copy, wkl_i32_store8_sa, then: wkl_copy_then_i32_store8_sa)
    rows.add(wkl_copy, wkl_i32_lt_s_as, then: wkl_copy_then_i32_lt_s_as)
    rows.add(wkl_copy, wkl_i32_mul_as, then: wkl_copy_then_i32_mul_as)
    rows.add(wkl_copy, wkl_f32_add_as, then: wkl_copy_then_f32_add_as)
    rows.add(wkl_copy, wkl_i32_gt_s_as, then: wkl_copy_then_i32_gt_s_as)
    rows.add(wkl_copy, wkl_br_if_i32_lt_s_as, then: wkl_copy_then_br_if_i32_lt_s_as)
    rows.add(wkl_copy, wkl_br_if_i32_lt_u_ai, then: wkl_copy_then_br_if_i32_lt_u_ai)
    rows.add(wkl_copy, wkl_i64_mul_as, then: wkl_copy_then_i64_mul_as)
    rows.add(wkl_copy, wkl_i32_mul_ai, then: wkl_copy_then_i32_mul_ai)
  }

  private static func rows17(_ rows: inout FusionRows) {
    rows.add(wkl_copy, wkl_f64_div_ia, then: wkl_copy_then_f64_div_ia)
    rows.add(wkl_copy, wkl_f64_convert_i32_u_a, then: wkl_copy_then_f64_convert_i32_u_a)
    rows.add(wkl_copy, wkl_f64_add_as, then: wkl_copy_then_f64_add_as)
    rows.add(wkl_copy, wkl_f64_load_a, then: wkl_copy_then_f64_load_a)
    rows.add(wkl_copy, wkl_f64_mul_as, then: wkl_copy_then_f64_mul_as)
    rows.add(wkl_i32_add_as, wkl_i32_store_ss, then: wkl_i32_add_as_then_i32_store_ss)
    rows.add(wkl_i32_add_as, wkl_f32_mul_ai, then: wkl_i32_add_as_then_f32_mul_ai)
    rows.add(wkl_i32_add_as, wkl_br_if_i32_lt_s_si, then: wkl_i32_add_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_add_as, wkl_i32_lt_s_as, then: wkl_i32_add_as_then_i32_lt_s_as, into: wkl_i32_add_as_into_i32_lt_s_as)
    rows.add(wkl_i32_add_as, wkl_br_if_i32_eq_si, then: wkl_i32_add_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_add_as, wkl_f32_add_as, then: wkl_i32_add_as_then_f32_add_as)
    rows.add(wkl_i32_add_as, wkl_br_if_i32_lt_s_as, then: wkl_i32_add_as_then_br_if_i32_lt_s_as, into: wkl_i32_add_as_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_add_as, wkl_br_if_i32_lt_u_ai, then: wkl_i32_add_as_then_br_if_i32_lt_u_ai, into: wkl_i32_add_as_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_add_as, wkl_i64_mul_as, then: wkl_i32_add_as_then_i64_mul_as, into: wkl_i32_add_as_into_i64_mul_as)
    rows.add(wkl_i32_add_as, wkl_br_if_s, then: wkl_i32_add_as_then_br_if_s)
    rows.add(wkl_i32_add_as, wkl_f64_div_ia, then: wkl_i32_add_as_then_f64_div_ia)
    rows.add(wkl_i32_add_as, wkl_f64_add_as, then: wkl_i32_add_as_then_f64_add_as)
    rows.add(wkl_i32_add_as, wkl_f64_mul_as, then: wkl_i32_add_as_then_f64_mul_as)
    rows.add(wkl_i32_add_ss, wkl_constant32, then: wkl_i32_add_ss_then_constant32)
    rows.add(wkl_i32_add_ss, wkl_i32_load8_u_s, then: wkl_i32_add_ss_then_i32_load8_u_s)
    rows.add(wkl_i32_add_ss, wkl_br, then: wkl_i32_add_ss_then_br)
    rows.add(wkl_i32_add_ss, wkl_i32_store_ss, then: wkl_i32_add_ss_then_i32_store_ss)
    rows.add(wkl_i32_add_ss, wkl_br_table_a, then: wkl_i32_add_ss_then_br_table_a, into: wkl_i32_add_ss_into_br_table_a)
    rows.add(wkl_i32_add_ss, wkl_select_integer_a, then: wkl_i32_add_ss_then_select_integer_a, into: wkl_i32_add_ss_into_select_integer_a)
    rows.add(wkl_i32_add_ss, wkl_f32_mul_ai, then: wkl_i32_add_ss_then_f32_mul_ai)
    rows.add(wkl_i32_add_ss, wkl_br_if_i32_lt_s_si, then: wkl_i32_add_ss_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_add_ss, wkl_br_if_i32_eq_si, then: wkl_i32_add_ss_then_br_if_i32_eq_si)
    rows.add(wkl_i32_add_ss, wkl_i32_mul_as, then: wkl_i32_add_ss_then_i32_mul_as, into: wkl_i32_add_ss_into_i32_mul_as)
    rows.add(wkl_i32_add_ss, wkl_f32_add_as, then: wkl_i32_add_ss_then_f32_add_as)
    rows.add(wkl_i32_add_ss, wkl_i32_gt_s_as, then: wkl_i32_add_ss_then_i32_gt_s_as, into: wkl_i32_add_ss_into_i32_gt_s_as)
    rows.add(wkl_i32_add_ss, wkl_br_if_i32_lt_s_as, then: wkl_i32_add_ss_then_br_if_i32_lt_s_as, into: wkl_i32_add_ss_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_add_ss, wkl_call, then: wkl_i32_add_ss_then_call)
    rows.add(wkl_i32_add_ss, wkl_i32_and_si, then: wkl_i32_add_ss_then_i32_and_si)
    rows.add(wkl_i32_add_ss, wkl_br_if_i32_lt_u_ai, then: wkl_i32_add_ss_then_br_if_i32_lt_u_ai, into: wkl_i32_add_ss_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_add_ss, wkl_i64_mul_as, then: wkl_i32_add_ss_then_i64_mul_as, into: wkl_i32_add_ss_into_i64_mul_as)
    rows.add(wkl_i32_add_ss, wkl_br_if_s, then: wkl_i32_add_ss_then_br_if_s)
    rows.add(wkl_i32_add_ss, wkl_f64_div_ia, then: wkl_i32_add_ss_then_f64_div_ia)
    rows.add(wkl_i32_add_ss, wkl_f64_convert_i32_u_a, then: wkl_i32_add_ss_then_f64_convert_i32_u_a, into: wkl_i32_add_ss_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_add_ss, wkl_f64_add_as, then: wkl_i32_add_ss_then_f64_add_as)
    rows.add(wkl_i32_add_ss, wkl_f64_mul_as, then: wkl_i32_add_ss_then_f64_mul_as)
    rows.add(wkl_i32_add_ai, wkl_f32_load_a, then: wkl_i32_add_ai_then_f32_load_a, into: wkl_i32_add_ai_into_f32_load_a)
    rows.add(wkl_i32_add_ai, wkl_f32_mul_ai, then: wkl_i32_add_ai_then_f32_mul_ai)
    rows.add(wkl_i32_add_ai, wkl_br_if_i32_lt_s_si, then: wkl_i32_add_ai_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_add_ai, wkl_i32_lt_s_as, then: wkl_i32_add_ai_then_i32_lt_s_as, into: wkl_i32_add_ai_into_i32_lt_s_as)
    rows.add(wkl_i32_add_ai, wkl_br_if_i32_eq_si, then: wkl_i32_add_ai_then_br_if_i32_eq_si)
    rows.add(wkl_i32_add_ai, wkl_f32_add_as, then: wkl_i32_add_ai_then_f32_add_as)
    rows.add(wkl_i32_add_ai, wkl_i32_gt_s_as, then: wkl_i32_add_ai_then_i32_gt_s_as, into: wkl_i32_add_ai_into_i32_gt_s_as)
    rows.add(wkl_i32_add_ai, wkl_br_if_i32_lt_s_as, then: wkl_i32_add_ai_then_br_if_i32_lt_s_as, into: wkl_i32_add_ai_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_add_ai, wkl_i64_mul_as, then: wkl_i32_add_ai_then_i64_mul_as, into: wkl_i32_add_ai_into_i64_mul_as)
    rows.add(wkl_i32_add_ai, wkl_br_if_s, then: wkl_i32_add_ai_then_br_if_s)
    rows.add(wkl_i32_add_ai, wkl_f64_div_ia, then: wkl_i32_add_ai_then_f64_div_ia)
    rows.add(wkl_i32_add_ai, wkl_f64_add_as, then: wkl_i32_add_ai_then_f64_add_as)
    rows.add(wkl_i32_add_ai, wkl_f64_mul_as, then: wkl_i32_add_ai_then_f64_mul_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_load8_u_s, then: wkl_i32_load8_u_a_then_i32_load8_u_s)
    rows.add(wkl_i32_load8_u_a, wkl_br, then: wkl_i32_load8_u_a_then_br)
    rows.add(wkl_i32_load8_u_a, wkl_i32_store_ss, then: wkl_i32_load8_u_a_then_i32_store_ss)
    rows.add(wkl_i32_load8_u_a, wkl_select_integer_a, then: wkl_i32_load8_u_a_then_select_integer_a, into: wkl_i32_load8_u_a_into_select_integer_a)
    rows.add(wkl_i32_load8_u_a, wkl_f32_load_a, then: wkl_i32_load8_u_a_then_f32_load_a, into: wkl_i32_load8_u_a_into_f32_load_a)
    rows.add(wkl_i32_load8_u_a, wkl_f32_mul_ai, then: wkl_i32_load8_u_a_then_f32_mul_ai)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_lt_s_si, then: wkl_i32_load8_u_a_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_load8_u_a, wkl_i32_lt_s_as, then: wkl_i32_load8_u_a_then_i32_lt_s_as, into: wkl_i32_load8_u_a_into_i32_lt_s_as)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_eq_si, then: wkl_i32_load8_u_a_then_br_if_i32_eq_si)
    rows.add(wkl_i32_load8_u_a, wkl_i32_mul_as, then: wkl_i32_load8_u_a_then_i32_mul_as, into: wkl_i32_load8_u_a_into_i32_mul_as)
    rows.add(wkl_i32_load8_u_a, wkl_f32_add_as, then: wkl_i32_load8_u_a_then_f32_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_gt_s_as, then: wkl_i32_load8_u_a_then_i32_gt_s_as, into: wkl_i32_load8_u_a_into_i32_gt_s_as)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_lt_s_as, then: wkl_i32_load8_u_a_then_br_if_i32_lt_s_as, into: wkl_i32_load8_u_a_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_load8_u_a, wkl_call, then: wkl_i32_load8_u_a_then_call)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_lt_u_ai, then: wkl_i32_load8_u_a_then_br_if_i32_lt_u_ai, into: wkl_i32_load8_u_a_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i64_mul_as, then: wkl_i32_load8_u_a_then_i64_mul_as, into: wkl_i32_load8_u_a_into_i64_mul_as)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_s, then: wkl_i32_load8_u_a_then_br_if_s)
    rows.add(wkl_i32_load8_u_a, wkl_f64_div_ia, then: wkl_i32_load8_u_a_then_f64_div_ia)
    rows.add(wkl_i32_load8_u_a, wkl_f64_convert_i32_u_a, then: wkl_i32_load8_u_a_then_f64_convert_i32_u_a, into: wkl_i32_load8_u_a_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_f64_add_as, then: wkl_i32_load8_u_a_then_f64_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_f64_mul_as, then: wkl_i32_load8_u_a_then_f64_mul_as)
    rows.add(wkl_i32_load_a, wkl_i32_store_ss, then: wkl_i32_load_a_then_i32_store_ss)
    rows.add(wkl_i32_load_a, wkl_f32_load_a, then: wkl_i32_load_a_then_f32_load_a, into: wkl_i32_load_a_into_f32_load_a)
    rows.add(wkl_i32_load_a, wkl_f32_mul_ai, then: wkl_i32_load_a_then_f32_mul_ai)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_lt_s_si, then: wkl_i32_load_a_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_load_a, wkl_i32_lt_s_as, then: wkl_i32_load_a_then_i32_lt_s_as, into: wkl_i32_load_a_into_i32_lt_s_as)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_eq_si, then: wkl_i32_load_a_then_br_if_i32_eq_si)
    rows.add(wkl_i32_load_a, wkl_f32_add_as, then: wkl_i32_load_a_then_f32_add_as)
    rows.add(wkl_i32_load_a, wkl_br_if_i32_lt_u_ai, then: wkl_i32_load_a_then_br_if_i32_lt_u_ai, into: wkl_i32_load_a_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_load_a, wkl_br_if_s, then: wkl_i32_load_a_then_br_if_s)
    rows.add(wkl_i32_load_a, wkl_f64_div_ia, then: wkl_i32_load_a_then_f64_div_ia)
    rows.add(wkl_i32_load_a, wkl_f64_convert_i32_u_a, then: wkl_i32_load_a_then_f64_convert_i32_u_a, into: wkl_i32_load_a_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_load_a, wkl_f64_add_as, then: wkl_i32_load_a_then_f64_add_as)
    rows.add(wkl_i32_load_a, wkl_f64_mul_as, then: wkl_i32_load_a_then_f64_mul_as)
    rows.add(wkl_i32_load_s, wkl_f32_mul_ai, then: wkl_i32_load_s_then_f32_mul_ai)
    rows.add(wkl_i32_load_s, wkl_i32_lt_s_as, then: wkl_i32_load_s_then_i32_lt_s_as, into: wkl_i32_load_s_into_i32_lt_s_as)
    rows.add(wkl_i32_load_s, wkl_f32_add_as, then: wkl_i32_load_s_then_f32_add_as)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_lt_s_as, then: wkl_i32_load_s_then_br_if_i32_lt_s_as, into: wkl_i32_load_s_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_load_s, wkl_br_if_i32_lt_u_ai, then: wkl_i32_load_s_then_br_if_i32_lt_u_ai, into: wkl_i32_load_s_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_load_s, wkl_f64_div_ia, then: wkl_i32_load_s_then_f64_div_ia)
    rows.add(wkl_i32_load_s, wkl_f64_convert_i32_u_a, then: wkl_i32_load_s_then_f64_convert_i32_u_a, into: wkl_i32_load_s_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_load_s, wkl_f64_add_as, then: wkl_i32_load_s_then_f64_add_as)
    rows.add(wkl_i32_load_s, wkl_f64_mul_as, then: wkl_i32_load_s_then_f64_mul_as)
    rows.add(wkl_br_if_a, wkl_i32_add_as, then: wkl_br_if_a_then_i32_add_as)
    rows.add(wkl_br_if_a, wkl_i32_add_ai, then: wkl_br_if_a_then_i32_add_ai)
    rows.add(wkl_br_if_a, wkl_i32_load8_u_a, then: wkl_br_if_a_then_i32_load8_u_a)
    rows.add(wkl_br_if_a, wkl_i32_load_a, then: wkl_br_if_a_then_i32_load_a)
    rows.add(wkl_br_if_a, wkl_br_if_a, then: wkl_br_if_a_then_br_if_a)
    rows.add(wkl_br_if_a, wkl_i32_store_sa, then: wkl_br_if_a_then_i32_store_sa)
    rows.add(wkl_br_if_a, wkl_br_if_i32_ne_ai, then: wkl_br_if_a_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_a, wkl_i64_add_as, then: wkl_br_if_a_then_i64_add_as)
    rows.add(wkl_br_if_a, wkl_i32_and_ai, then: wkl_br_if_a_then_i32_and_ai)
    rows.add(wkl_br_if_a, wkl_i32_store_ss, then: wkl_br_if_a_then_i32_store_ss)
    rows.add(wkl_br_if_a, wkl_br_table_a, then: wkl_br_if_a_then_br_table_a)
    rows.add(wkl_br_if_a, wkl_select_integer_a, then: wkl_br_if_a_then_select_integer_a)
    rows.add(wkl_br_if_a, wkl_br_if_i32_ne_as, then: wkl_br_if_a_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_a, wkl_br_if_i32_eq_ai, then: wkl_br_if_a_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_a, wkl_f32_load_a, then: wkl_br_if_a_then_f32_load_a)
    rows.add(wkl_br_if_a, wkl_f32_mul_ai, then: wkl_br_if_a_then_f32_mul_ai)
    rows.add(wkl_br_if_a, wkl_br_if_i32_lt_s_si, then: wkl_br_if_a_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_a, wkl_i32_xor_as, then: wkl_br_if_a_then_i32_xor_as)
    rows.add(wkl_br_if_a, wkl_i32_store8_sa, then: wkl_br_if_a_then_i32_store8_sa)
    rows.add(wkl_br_if_a, wkl_i32_lt_s_as, then: wkl_br_if_a_then_i32_lt_s_as)
    rows.add(wkl_br_if_a, wkl_br_if_i32_eq_si, then: wkl_br_if_a_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_a, wkl_i32_mul_as, then: wkl_br_if_a_then_i32_mul_as)
    rows.add(wkl_br_if_a, wkl_f32_add_as, then: wkl_br_if_a_then_f32_add_as)
    rows.add(wkl_br_if_a, wkl_i32_gt_s_as, then: wkl_br_if_a_then_i32_gt_s_as)
    rows.add(wkl_br_if_a, wkl_br_if_i32_lt_s_as, then: wkl_br_if_a_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_a, wkl_i32_and_si, then: wkl_br_if_a_then_i32_and_si)
    rows.add(wkl_br_if_a, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_a_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_a, wkl_i64_mul_as, then: wkl_br_if_a_then_i64_mul_as)
    rows.add(wkl_br_if_a, wkl_i32_mul_ai, then: wkl_br_if_a_then_i32_mul_ai)
    rows.add(wkl_br_if_a, wkl_br_if_s, then: wkl_br_if_a_then_br_if_s)
    rows.add(wkl_br_if_a, wkl_f64_div_ia, then: wkl_br_if_a_then_f64_div_ia)
    rows.add(wkl_br_if_a, wkl_f64_convert_i32_u_a, then: wkl_br_if_a_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_a, wkl_f64_add_as, then: wkl_br_if_a_then_f64_add_as)
    rows.add(wkl_br_if_a, wkl_f64_load_a, then: wkl_br_if_a_then_f64_load_a)
    rows.add(wkl_br_if_a, wkl_f64_mul_as, then: wkl_br_if_a_then_f64_mul_as)
    rows.add(wkl_i32_store_sa, wkl_i32_add_as, then: wkl_i32_store_sa_then_i32_add_as)
    rows.add(wkl_i32_store_sa, wkl_i32_add_ss, then: wkl_i32_store_sa_then_i32_add_ss)
    rows.add(wkl_i32_store_sa, wkl_i32_add_ai, then: wkl_i32_store_sa_then_i32_add_ai)
    rows.add(wkl_i32_store_sa, wkl_i32_load8_u_a, then: wkl_i32_store_sa_then_i32_load8_u_a)
    rows.add(wkl_i32_store_sa, wkl_i32_load_a, then: wkl_i32_store_sa_then_i32_load_a)
    rows.add(wkl_i32_store_sa, wkl_br_if_a, then: wkl_i32_store_sa_then_br_if_a)
    rows.add(wkl_i32_store_sa, wkl_i32_store_sa, then: wkl_i32_store_sa_then_i32_store_sa)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_ne_ai, then: wkl_i32_store_sa_then_br_if_i32_ne_ai)
    rows.add(wkl_i32_store_sa, wkl_i32_load8_u_s, then: wkl_i32_store_sa_then_i32_load8_u_s)
    rows.add(wkl_i32_store_sa, wkl_i64_add_as, then: wkl_i32_store_sa_then_i64_add_as)
    rows.add(wkl_i32_store_sa, wkl_i32_and_ai, then: wkl_i32_store_sa_then_i32_and_ai)
    rows.add(wkl_i32_store_sa, wkl_br_table_a, then: wkl_i32_store_sa_then_br_table_a)
    rows.add(wkl_i32_store_sa, wkl_select_integer_a, then: wkl_i32_store_sa_then_select_integer_a)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_ne_as, then: wkl_i32_store_sa_then_br_if_i32_ne_as)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_eq_ai, then: wkl_i32_store_sa_then_br_if_i32_eq_ai)
    rows.add(wkl_i32_store_sa, wkl_f32_load_a, then: wkl_i32_store_sa_then_f32_load_a)
    rows.add(wkl_i32_store_sa, wkl_f32_mul_ai, then: wkl_i32_store_sa_then_f32_mul_ai)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_lt_s_si, then: wkl_i32_store_sa_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_store_sa, wkl_i32_xor_as, then: wkl_i32_store_sa_then_i32_xor_as)
    rows.add(wkl_i32_store_sa, wkl_i32_store8_sa, then: wkl_i32_store_sa_then_i32_store8_sa)
    rows.add(wkl_i32_store_sa, wkl_i32_lt_s_as, then: wkl_i32_store_sa_then_i32_lt_s_as)
    rows.add(wkl_i32_store_sa, wkl_i32_mul_as, then: wkl_i32_store_sa_then_i32_mul_as)
    rows.add(wkl_i32_store_sa, wkl_f32_add_as, then: wkl_i32_store_sa_then_f32_add_as)
    rows.add(wkl_i32_store_sa, wkl_i32_gt_s_as, then: wkl_i32_store_sa_then_i32_gt_s_as)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_lt_s_as, then: wkl_i32_store_sa_then_br_if_i32_lt_s_as)
    rows.add(wkl_i32_store_sa, wkl_call, then: wkl_i32_store_sa_then_call)
    rows.add(wkl_i32_store_sa, wkl_i32_and_si, then: wkl_i32_store_sa_then_i32_and_si)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_lt_u_ai, then: wkl_i32_store_sa_then_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_store_sa, wkl_i64_mul_as, then: wkl_i32_store_sa_then_i64_mul_as)
    rows.add(wkl_i32_store_sa, wkl_i32_mul_ai, then: wkl_i32_store_sa_then_i32_mul_ai)
    rows.add(wkl_i32_store_sa, wkl_br_if_s, then: wkl_i32_store_sa_then_br_if_s)
    rows.add(wkl_i32_store_sa, wkl_f64_div_ia, then: wkl_i32_store_sa_then_f64_div_ia)
    rows.add(wkl_i32_store_sa, wkl_f64_convert_i32_u_a, then: wkl_i32_store_sa_then_f64_convert_i32_u_a)
    rows.add(wkl_i32_store_sa, wkl_f64_add_as, then: wkl_i32_store_sa_then_f64_add_as)
    rows.add(wkl_i32_store_sa, wkl_f64_load_a, then: wkl_i32_store_sa_then_f64_load_a)
    rows.add(wkl_i32_store_sa, wkl_f64_mul_as, then: wkl_i32_store_sa_then_f64_mul_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_as, then: wkl_br_if_i32_ne_ai_then_i32_add_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ai, then: wkl_br_if_i32_ne_ai_then_i32_add_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_load8_u_a, then: wkl_br_if_i32_ne_ai_then_i32_load8_u_a)
  }

  private static func rows18(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_load_a, then: wkl_br_if_i32_ne_ai_then_i32_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_a, then: wkl_br_if_i32_ne_ai_then_br_if_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_store_sa, then: wkl_br_if_i32_ne_ai_then_i32_store_sa)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_mul_si, then: wkl_br_if_i32_ne_ai_then_i32_mul_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_constant32, then: wkl_br_if_i32_ne_ai_then_constant32)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_load8_u_s, then: wkl_br_if_i32_ne_ai_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br, then: wkl_br_if_i32_ne_ai_then_br)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i64_add_as, then: wkl_br_if_i32_ne_ai_then_i64_add_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_and_ai, then: wkl_br_if_i32_ne_ai_then_i32_and_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_store_ss, then: wkl_br_if_i32_ne_ai_then_i32_store_ss)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_table_a, then: wkl_br_if_i32_ne_ai_then_br_table_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_select_integer_a, then: wkl_br_if_i32_ne_ai_then_select_integer_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_ne_ai_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f32_load_a, then: wkl_br_if_i32_ne_ai_then_f32_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f32_mul_ai, then: wkl_br_if_i32_ne_ai_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_ne_ai_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_xor_as, then: wkl_br_if_i32_ne_ai_then_i32_xor_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_store8_sa, then: wkl_br_if_i32_ne_ai_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_lt_s_as, then: wkl_br_if_i32_ne_ai_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_ne_ai_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_mul_as, then: wkl_br_if_i32_ne_ai_then_i32_mul_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f32_add_as, then: wkl_br_if_i32_ne_ai_then_f32_add_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_gt_s_as, then: wkl_br_if_i32_ne_ai_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_ne_ai_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_call, then: wkl_br_if_i32_ne_ai_then_call)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_and_si, then: wkl_br_if_i32_ne_ai_then_i32_and_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_ne_ai_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i64_mul_as, then: wkl_br_if_i32_ne_ai_then_i64_mul_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_mul_ai, then: wkl_br_if_i32_ne_ai_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_s, then: wkl_br_if_i32_ne_ai_then_br_if_s)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_div_ia, then: wkl_br_if_i32_ne_ai_then_f64_div_ia)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_ne_ai_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_add_as, then: wkl_br_if_i32_ne_ai_then_f64_add_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_load_a, then: wkl_br_if_i32_ne_ai_then_f64_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_mul_as, then: wkl_br_if_i32_ne_ai_then_f64_mul_as)
    rows.add(wkl_i32_mul_si, wkl_i32_load8_u_s, then: wkl_i32_mul_si_then_i32_load8_u_s)
    rows.add(wkl_i32_mul_si, wkl_i32_store_ss, then: wkl_i32_mul_si_then_i32_store_ss)
    rows.add(wkl_i32_mul_si, wkl_f32_load_a, then: wkl_i32_mul_si_then_f32_load_a, into: wkl_i32_mul_si_into_f32_load_a)
    rows.add(wkl_i32_mul_si, wkl_f32_mul_ai, then: wkl_i32_mul_si_then_f32_mul_ai)
    rows.add(wkl_i32_mul_si, wkl_br_if_i32_lt_s_si, then: wkl_i32_mul_si_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_mul_si, wkl_i32_lt_s_as, then: wkl_i32_mul_si_then_i32_lt_s_as, into: wkl_i32_mul_si_into_i32_lt_s_as)
    rows.add(wkl_i32_mul_si, wkl_br_if_i32_eq_si, then: wkl_i32_mul_si_then_br_if_i32_eq_si)
    rows.add(wkl_i32_mul_si, wkl_f32_add_as, then: wkl_i32_mul_si_then_f32_add_as)
    rows.add(wkl_i32_mul_si, wkl_i32_gt_s_as, then: wkl_i32_mul_si_then_i32_gt_s_as, into: wkl_i32_mul_si_into_i32_gt_s_as)
    rows.add(wkl_i32_mul_si, wkl_br_if_i32_lt_s_as, then: wkl_i32_mul_si_then_br_if_i32_lt_s_as, into: wkl_i32_mul_si_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_mul_si, wkl_i32_and_si, then: wkl_i32_mul_si_then_i32_and_si)
    rows.add(wkl_i32_mul_si, wkl_br_if_i32_lt_u_ai, then: wkl_i32_mul_si_then_br_if_i32_lt_u_ai, into: wkl_i32_mul_si_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_mul_si, wkl_i64_mul_as, then: wkl_i32_mul_si_then_i64_mul_as, into: wkl_i32_mul_si_into_i64_mul_as)
    rows.add(wkl_i32_mul_si, wkl_br_if_s, then: wkl_i32_mul_si_then_br_if_s)
    rows.add(wkl_i32_mul_si, wkl_f64_div_ia, then: wkl_i32_mul_si_then_f64_div_ia)
    rows.add(wkl_i32_mul_si, wkl_f64_convert_i32_u_a, then: wkl_i32_mul_si_then_f64_convert_i32_u_a, into: wkl_i32_mul_si_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_mul_si, wkl_f64_add_as, then: wkl_i32_mul_si_then_f64_add_as)
    rows.add(wkl_i32_mul_si, wkl_f64_mul_as, then: wkl_i32_mul_si_then_f64_mul_as)
    rows.add(wkl_constant32, wkl_i32_add_as, then: wkl_constant32_then_i32_add_as)
    rows.add(wkl_constant32, wkl_i32_add_ai, then: wkl_constant32_then_i32_add_ai)
    rows.add(wkl_constant32, wkl_i32_load8_u_a, then: wkl_constant32_then_i32_load8_u_a)
    rows.add(wkl_constant32, wkl_i32_load_a, then: wkl_constant32_then_i32_load_a)
    rows.add(wkl_constant32, wkl_br_if_a, then: wkl_constant32_then_br_if_a)
    rows.add(wkl_constant32, wkl_i32_store_sa, then: wkl_constant32_then_i32_store_sa)
    rows.add(wkl_constant32, wkl_br_if_i32_ne_ai, then: wkl_constant32_then_br_if_i32_ne_ai)
    rows.add(wkl_constant32, wkl_i32_load8_u_s, then: wkl_constant32_then_i32_load8_u_s)
    rows.add(wkl_constant32, wkl_i64_add_as, then: wkl_constant32_then_i64_add_as)
    rows.add(wkl_constant32, wkl_i32_and_ai, then: wkl_constant32_then_i32_and_ai)
    rows.add(wkl_constant32, wkl_i32_store_ss, then: wkl_constant32_then_i32_store_ss)
    rows.add(wkl_constant32, wkl_br_table_a, then: wkl_constant32_then_br_table_a)
    rows.add(wkl_constant32, wkl_select_integer_a, then: wkl_constant32_then_select_integer_a)
    rows.add(wkl_constant32, wkl_br_if_i32_ne_as, then: wkl_constant32_then_br_if_i32_ne_as)
    rows.add(wkl_constant32, wkl_br_if_i32_eq_ai, then: wkl_constant32_then_br_if_i32_eq_ai)
    rows.add(wkl_constant32, wkl_f32_load_a, then: wkl_constant32_then_f32_load_a)
    rows.add(wkl_constant32, wkl_f32_mul_ai, then: wkl_constant32_then_f32_mul_ai)
    rows.add(wkl_constant32, wkl_br_if_i32_lt_s_si, then: wkl_constant32_then_br_if_i32_lt_s_si)
    rows.add(wkl_constant32, wkl_i32_xor_as, then: wkl_constant32_then_i32_xor_as)
    rows.add(wkl_constant32, wkl_i32_store8_sa, then: wkl_constant32_then_i32_store8_sa)
    rows.add(wkl_constant32, wkl_i32_lt_s_as, then: wkl_constant32_then_i32_lt_s_as)
    rows.add(wkl_constant32, wkl_i32_mul_as, then: wkl_constant32_then_i32_mul_as)
    rows.add(wkl_constant32, wkl_f32_add_as, then: wkl_constant32_then_f32_add_as)
    rows.add(wkl_constant32, wkl_i32_gt_s_as, then: wkl_constant32_then_i32_gt_s_as)
    rows.add(wkl_constant32, wkl_br_if_i32_lt_s_as, then: wkl_constant32_then_br_if_i32_lt_s_as)
    rows.add(wkl_constant32, wkl_br_if_i32_lt_u_ai, then: wkl_constant32_then_br_if_i32_lt_u_ai)
    rows.add(wkl_constant32, wkl_i64_mul_as, then: wkl_constant32_then_i64_mul_as)
    rows.add(wkl_constant32, wkl_i32_mul_ai, then: wkl_constant32_then_i32_mul_ai)
    rows.add(wkl_constant32, wkl_f64_div_ia, then: wkl_constant32_then_f64_div_ia)
    rows.add(wkl_constant32, wkl_f64_convert_i32_u_a, then: wkl_constant32_then_f64_convert_i32_u_a)
    rows.add(wkl_constant32, wkl_f64_add_as, then: wkl_constant32_then_f64_add_as)
    rows.add(wkl_constant32, wkl_f64_load_a, then: wkl_constant32_then_f64_load_a)
    rows.add(wkl_constant32, wkl_f64_mul_as, then: wkl_constant32_then_f64_mul_as)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_ss, then: wkl_i32_load8_u_s_then_i32_add_ss)
    rows.add(wkl_i32_load8_u_s, wkl_i32_mul_si, then: wkl_i32_load8_u_s_then_i32_mul_si)
    rows.add(wkl_i32_load8_u_s, wkl_constant32, then: wkl_i32_load8_u_s_then_constant32)
    rows.add(wkl_i32_load8_u_s, wkl_br, then: wkl_i32_load8_u_s_then_br)
    rows.add(wkl_i32_load8_u_s, wkl_i64_add_as, then: wkl_i32_load8_u_s_then_i64_add_as, into: wkl_i32_load8_u_s_into_i64_add_as)
    rows.add(wkl_i32_load8_u_s, wkl_i32_store_ss, then: wkl_i32_load8_u_s_then_i32_store_ss)
    rows.add(wkl_i32_load8_u_s, wkl_br_table_a, then: wkl_i32_load8_u_s_then_br_table_a, into: wkl_i32_load8_u_s_into_br_table_a)
    rows.add(wkl_i32_load8_u_s, wkl_select_integer_a, then: wkl_i32_load8_u_s_then_select_integer_a, into: wkl_i32_load8_u_s_into_select_integer_a)
    rows.add(wkl_i32_load8_u_s, wkl_f32_load_a, then: wkl_i32_load8_u_s_then_f32_load_a, into: wkl_i32_load8_u_s_into_f32_load_a)
    rows.add(wkl_i32_load8_u_s, wkl_f32_mul_ai, then: wkl_i32_load8_u_s_then_f32_mul_ai)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_lt_s_si, then: wkl_i32_load8_u_s_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_load8_u_s, wkl_i32_store8_sa, then: wkl_i32_load8_u_s_then_i32_store8_sa, into: wkl_i32_load8_u_s_into_i32_store8_sa)
    rows.add(wkl_i32_load8_u_s, wkl_i32_lt_s_as, then: wkl_i32_load8_u_s_then_i32_lt_s_as, into: wkl_i32_load8_u_s_into_i32_lt_s_as)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_eq_si, then: wkl_i32_load8_u_s_then_br_if_i32_eq_si)
    rows.add(wkl_i32_load8_u_s, wkl_i32_mul_as, then: wkl_i32_load8_u_s_then_i32_mul_as, into: wkl_i32_load8_u_s_into_i32_mul_as)
    rows.add(wkl_i32_load8_u_s, wkl_f32_add_as, then: wkl_i32_load8_u_s_then_f32_add_as)
    rows.add(wkl_i32_load8_u_s, wkl_i32_gt_s_as, then: wkl_i32_load8_u_s_then_i32_gt_s_as, into: wkl_i32_load8_u_s_into_i32_gt_s_as)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_lt_s_as, then: wkl_i32_load8_u_s_then_br_if_i32_lt_s_as, into: wkl_i32_load8_u_s_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_load8_u_s, wkl_call, then: wkl_i32_load8_u_s_then_call)
    rows.add(wkl_i32_load8_u_s, wkl_i32_and_si, then: wkl_i32_load8_u_s_then_i32_and_si)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_lt_u_ai, then: wkl_i32_load8_u_s_then_br_if_i32_lt_u_ai, into: wkl_i32_load8_u_s_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_load8_u_s, wkl_i64_mul_as, then: wkl_i32_load8_u_s_then_i64_mul_as, into: wkl_i32_load8_u_s_into_i64_mul_as)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_s, then: wkl_i32_load8_u_s_then_br_if_s)
    rows.add(wkl_i32_load8_u_s, wkl_f64_div_ia, then: wkl_i32_load8_u_s_then_f64_div_ia)
    rows.add(wkl_i32_load8_u_s, wkl_f64_convert_i32_u_a, then: wkl_i32_load8_u_s_then_f64_convert_i32_u_a, into: wkl_i32_load8_u_s_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_load8_u_s, wkl_f64_add_as, then: wkl_i32_load8_u_s_then_f64_add_as)
    rows.add(wkl_i32_load8_u_s, wkl_f64_mul_as, then: wkl_i32_load8_u_s_then_f64_mul_as)
    rows.add(wkl_i64_add_as, wkl_i32_add_ss, then: wkl_i64_add_as_then_i32_add_ss)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_ne_ai, then: wkl_i64_add_as_then_br_if_i32_ne_ai, into: wkl_i64_add_as_into_br_if_i32_ne_ai)
    rows.add(wkl_i64_add_as, wkl_i32_mul_si, then: wkl_i64_add_as_then_i32_mul_si)
    rows.add(wkl_i64_add_as, wkl_constant32, then: wkl_i64_add_as_then_constant32)
    rows.add(wkl_i64_add_as, wkl_i32_load8_u_s, then: wkl_i64_add_as_then_i32_load8_u_s)
    rows.add(wkl_i64_add_as, wkl_br, then: wkl_i64_add_as_then_br)
    rows.add(wkl_i64_add_as, wkl_i32_store_ss, then: wkl_i64_add_as_then_i32_store_ss)
    rows.add(wkl_i64_add_as, wkl_br_table_a, then: wkl_i64_add_as_then_br_table_a, into: wkl_i64_add_as_into_br_table_a)
    rows.add(wkl_i64_add_as, wkl_select_integer_a, then: wkl_i64_add_as_then_select_integer_a, into: wkl_i64_add_as_into_select_integer_a)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_ne_as, then: wkl_i64_add_as_then_br_if_i32_ne_as, into: wkl_i64_add_as_into_br_if_i32_ne_as)
    rows.add(wkl_i64_add_as, wkl_f32_load_a, then: wkl_i64_add_as_then_f32_load_a, into: wkl_i64_add_as_into_f32_load_a)
    rows.add(wkl_i64_add_as, wkl_f32_mul_ai, then: wkl_i64_add_as_then_f32_mul_ai)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_lt_s_si, then: wkl_i64_add_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_i64_add_as, wkl_i32_xor_as, then: wkl_i64_add_as_then_i32_xor_as, into: wkl_i64_add_as_into_i32_xor_as)
    rows.add(wkl_i64_add_as, wkl_i32_store8_sa, then: wkl_i64_add_as_then_i32_store8_sa, into: wkl_i64_add_as_into_i32_store8_sa)
    rows.add(wkl_i64_add_as, wkl_i32_lt_s_as, then: wkl_i64_add_as_then_i32_lt_s_as, into: wkl_i64_add_as_into_i32_lt_s_as)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_eq_si, then: wkl_i64_add_as_then_br_if_i32_eq_si)
    rows.add(wkl_i64_add_as, wkl_i32_mul_as, then: wkl_i64_add_as_then_i32_mul_as, into: wkl_i64_add_as_into_i32_mul_as)
    rows.add(wkl_i64_add_as, wkl_f32_add_as, then: wkl_i64_add_as_then_f32_add_as)
    rows.add(wkl_i64_add_as, wkl_i32_gt_s_as, then: wkl_i64_add_as_then_i32_gt_s_as, into: wkl_i64_add_as_into_i32_gt_s_as)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_lt_s_as, then: wkl_i64_add_as_then_br_if_i32_lt_s_as, into: wkl_i64_add_as_into_br_if_i32_lt_s_as)
    rows.add(wkl_i64_add_as, wkl_call, then: wkl_i64_add_as_then_call)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_lt_u_ai, then: wkl_i64_add_as_then_br_if_i32_lt_u_ai, into: wkl_i64_add_as_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i64_add_as, wkl_i64_mul_as, then: wkl_i64_add_as_then_i64_mul_as, into: wkl_i64_add_as_into_i64_mul_as)
    rows.add(wkl_i64_add_as, wkl_br_if_s, then: wkl_i64_add_as_then_br_if_s)
    rows.add(wkl_i64_add_as, wkl_f64_div_ia, then: wkl_i64_add_as_then_f64_div_ia)
    rows.add(wkl_i64_add_as, wkl_f64_convert_i32_u_a, then: wkl_i64_add_as_then_f64_convert_i32_u_a, into: wkl_i64_add_as_into_f64_convert_i32_u_a)
    rows.add(wkl_i64_add_as, wkl_f64_add_as, then: wkl_i64_add_as_then_f64_add_as)
    rows.add(wkl_i64_add_as, wkl_f64_load_a, then: wkl_i64_add_as_then_f64_load_a, into: wkl_i64_add_as_into_f64_load_a)
    rows.add(wkl_i64_add_as, wkl_f64_mul_as, then: wkl_i64_add_as_then_f64_mul_as)
    rows.add(wkl_i32_and_ai, wkl_i32_add_ss, then: wkl_i32_and_ai_then_i32_add_ss)
    rows.add(wkl_i32_and_ai, wkl_i32_load8_u_s, then: wkl_i32_and_ai_then_i32_load8_u_s)
    rows.add(wkl_i32_and_ai, wkl_br, then: wkl_i32_and_ai_then_br)
    rows.add(wkl_i32_and_ai, wkl_i32_store_ss, then: wkl_i32_and_ai_then_i32_store_ss)
    rows.add(wkl_i32_and_ai, wkl_f32_load_a, then: wkl_i32_and_ai_then_f32_load_a, into: wkl_i32_and_ai_into_f32_load_a)
    rows.add(wkl_i32_and_ai, wkl_f32_mul_ai, then: wkl_i32_and_ai_then_f32_mul_ai)
    rows.add(wkl_i32_and_ai, wkl_br_if_i32_lt_s_si, then: wkl_i32_and_ai_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_and_ai, wkl_i32_lt_s_as, then: wkl_i32_and_ai_then_i32_lt_s_as, into: wkl_i32_and_ai_into_i32_lt_s_as)
    rows.add(wkl_i32_and_ai, wkl_br_if_i32_eq_si, then: wkl_i32_and_ai_then_br_if_i32_eq_si)
    rows.add(wkl_i32_and_ai, wkl_f32_add_as, then: wkl_i32_and_ai_then_f32_add_as)
    rows.add(wkl_i32_and_ai, wkl_i32_gt_s_as, then: wkl_i32_and_ai_then_i32_gt_s_as, into: wkl_i32_and_ai_into_i32_gt_s_as)
    rows.add(wkl_i32_and_ai, wkl_br_if_i32_lt_s_as, then: wkl_i32_and_ai_then_br_if_i32_lt_s_as, into: wkl_i32_and_ai_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_and_ai, wkl_call, then: wkl_i32_and_ai_then_call)
    rows.add(wkl_i32_and_ai, wkl_i32_and_si, then: wkl_i32_and_ai_then_i32_and_si)
    rows.add(wkl_i32_and_ai, wkl_i64_mul_as, then: wkl_i32_and_ai_then_i64_mul_as, into: wkl_i32_and_ai_into_i64_mul_as)
    rows.add(wkl_i32_and_ai, wkl_br_if_s, then: wkl_i32_and_ai_then_br_if_s)
    rows.add(wkl_i32_and_ai, wkl_f64_div_ia, then: wkl_i32_and_ai_then_f64_div_ia)
    rows.add(wkl_i32_and_ai, wkl_f64_convert_i32_u_a, then: wkl_i32_and_ai_then_f64_convert_i32_u_a, into: wkl_i32_and_ai_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_and_ai, wkl_f64_add_as, then: wkl_i32_and_ai_then_f64_add_as)
    rows.add(wkl_i32_and_ai, wkl_f64_mul_as, then: wkl_i32_and_ai_then_f64_mul_as)
    rows.add(wkl_i32_store_ss, wkl_i32_add_as, then: wkl_i32_store_ss_then_i32_add_as)
    rows.add(wkl_i32_store_ss, wkl_i32_add_ss, then: wkl_i32_store_ss_then_i32_add_ss)
    rows.add(wkl_i32_store_ss, wkl_i32_add_ai, then: wkl_i32_store_ss_then_i32_add_ai)
    rows.add(wkl_i32_store_ss, wkl_i32_load8_u_a, then: wkl_i32_store_ss_then_i32_load8_u_a)
    rows.add(wkl_i32_store_ss, wkl_i32_load_a, then: wkl_i32_store_ss_then_i32_load_a)
  }

  private static func rows19(_ rows: inout FusionRows) {
    rows.add(wkl_i32_store_ss, wkl_i32_store_sa, then: wkl_i32_store_ss_then_i32_store_sa)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_ne_ai, then: wkl_i32_store_ss_then_br_if_i32_ne_ai)
    rows.add(wkl_i32_store_ss, wkl_constant32, then: wkl_i32_store_ss_then_constant32)
    rows.add(wkl_i32_store_ss, wkl_i32_load8_u_s, then: wkl_i32_store_ss_then_i32_load8_u_s)
    rows.add(wkl_i32_store_ss, wkl_i64_add_as, then: wkl_i32_store_ss_then_i64_add_as)
    rows.add(wkl_i32_store_ss, wkl_i32_and_ai, then: wkl_i32_store_ss_then_i32_and_ai)
    rows.add(wkl_i32_store_ss, wkl_br_table_a, then: wkl_i32_store_ss_then_br_table_a)
    rows.add(wkl_i32_store_ss, wkl_select_integer_a, then: wkl_i32_store_ss_then_select_integer_a)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_ne_as, then: wkl_i32_store_ss_then_br_if_i32_ne_as)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_eq_ai, then: wkl_i32_store_ss_then_br_if_i32_eq_ai)
    rows.add(wkl_i32_store_ss, wkl_f32_load_a, then: wkl_i32_store_ss_then_f32_load_a)
    rows.add(wkl_i32_store_ss, wkl_f32_mul_ai, then: wkl_i32_store_ss_then_f32_mul_ai)
    rows.add(wkl_i32_store_ss, wkl_i32_xor_as, then: wkl_i32_store_ss_then_i32_xor_as)
    rows.add(wkl_i32_store_ss, wkl_i32_store8_sa, then: wkl_i32_store_ss_then_i32_store8_sa)
    rows.add(wkl_i32_store_ss, wkl_i32_lt_s_as, then: wkl_i32_store_ss_then_i32_lt_s_as)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_eq_si, then: wkl_i32_store_ss_then_br_if_i32_eq_si)
    rows.add(wkl_i32_store_ss, wkl_i32_mul_as, then: wkl_i32_store_ss_then_i32_mul_as)
    rows.add(wkl_i32_store_ss, wkl_f32_add_as, then: wkl_i32_store_ss_then_f32_add_as)
    rows.add(wkl_i32_store_ss, wkl_i32_gt_s_as, then: wkl_i32_store_ss_then_i32_gt_s_as)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_lt_s_as, then: wkl_i32_store_ss_then_br_if_i32_lt_s_as)
    rows.add(wkl_i32_store_ss, wkl_call, then: wkl_i32_store_ss_then_call)
    rows.add(wkl_i32_store_ss, wkl_i32_and_si, then: wkl_i32_store_ss_then_i32_and_si)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_lt_u_ai, then: wkl_i32_store_ss_then_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_store_ss, wkl_i64_mul_as, then: wkl_i32_store_ss_then_i64_mul_as)
    rows.add(wkl_i32_store_ss, wkl_i32_mul_ai, then: wkl_i32_store_ss_then_i32_mul_ai)
    rows.add(wkl_i32_store_ss, wkl_br_if_s, then: wkl_i32_store_ss_then_br_if_s)
    rows.add(wkl_i32_store_ss, wkl_f64_div_ia, then: wkl_i32_store_ss_then_f64_div_ia)
    rows.add(wkl_i32_store_ss, wkl_f64_convert_i32_u_a, then: wkl_i32_store_ss_then_f64_convert_i32_u_a)
    rows.add(wkl_i32_store_ss, wkl_f64_add_as, then: wkl_i32_store_ss_then_f64_add_as)
    rows.add(wkl_i32_store_ss, wkl_f64_load_a, then: wkl_i32_store_ss_then_f64_load_a)
    rows.add(wkl_i32_store_ss, wkl_f64_mul_as, then: wkl_i32_store_ss_then_f64_mul_as)
    rows.add(wkl_select_integer_a, wkl_i32_add_ss, then: wkl_select_integer_a_then_i32_add_ss)
    rows.add(wkl_select_integer_a, wkl_i32_load8_u_a, then: wkl_select_integer_a_then_i32_load8_u_a, into: wkl_select_integer_a_into_i32_load8_u_a)
    rows.add(wkl_select_integer_a, wkl_i32_store_sa, then: wkl_select_integer_a_then_i32_store_sa, into: wkl_select_integer_a_into_i32_store_sa)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_ne_ai, then: wkl_select_integer_a_then_br_if_i32_ne_ai, into: wkl_select_integer_a_into_br_if_i32_ne_ai)
    rows.add(wkl_select_integer_a, wkl_constant32, then: wkl_select_integer_a_then_constant32)
    rows.add(wkl_select_integer_a, wkl_i32_load8_u_s, then: wkl_select_integer_a_then_i32_load8_u_s)
    rows.add(wkl_select_integer_a, wkl_i64_add_as, then: wkl_select_integer_a_then_i64_add_as, into: wkl_select_integer_a_into_i64_add_as)
    rows.add(wkl_select_integer_a, wkl_i32_and_ai, then: wkl_select_integer_a_then_i32_and_ai, into: wkl_select_integer_a_into_i32_and_ai)
    rows.add(wkl_select_integer_a, wkl_i32_store_ss, then: wkl_select_integer_a_then_i32_store_ss)
    rows.add(wkl_select_integer_a, wkl_br_table_a, then: wkl_select_integer_a_then_br_table_a, into: wkl_select_integer_a_into_br_table_a)
    rows.add(wkl_select_integer_a, wkl_select_integer_a, then: wkl_select_integer_a_then_select_integer_a, into: wkl_select_integer_a_into_select_integer_a)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_ne_as, then: wkl_select_integer_a_then_br_if_i32_ne_as, into: wkl_select_integer_a_into_br_if_i32_ne_as)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_eq_ai, then: wkl_select_integer_a_then_br_if_i32_eq_ai, into: wkl_select_integer_a_into_br_if_i32_eq_ai)
    rows.add(wkl_select_integer_a, wkl_f32_load_a, then: wkl_select_integer_a_then_f32_load_a, into: wkl_select_integer_a_into_f32_load_a)
    rows.add(wkl_select_integer_a, wkl_f32_mul_ai, then: wkl_select_integer_a_then_f32_mul_ai)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_lt_s_si, then: wkl_select_integer_a_then_br_if_i32_lt_s_si)
    rows.add(wkl_select_integer_a, wkl_i32_store8_sa, then: wkl_select_integer_a_then_i32_store8_sa, into: wkl_select_integer_a_into_i32_store8_sa)
    rows.add(wkl_select_integer_a, wkl_i32_lt_s_as, then: wkl_select_integer_a_then_i32_lt_s_as, into: wkl_select_integer_a_into_i32_lt_s_as)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_eq_si, then: wkl_select_integer_a_then_br_if_i32_eq_si)
    rows.add(wkl_select_integer_a, wkl_i32_mul_as, then: wkl_select_integer_a_then_i32_mul_as, into: wkl_select_integer_a_into_i32_mul_as)
    rows.add(wkl_select_integer_a, wkl_f32_add_as, then: wkl_select_integer_a_then_f32_add_as)
    rows.add(wkl_select_integer_a, wkl_i32_gt_s_as, then: wkl_select_integer_a_then_i32_gt_s_as, into: wkl_select_integer_a_into_i32_gt_s_as)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_lt_s_as, then: wkl_select_integer_a_then_br_if_i32_lt_s_as, into: wkl_select_integer_a_into_br_if_i32_lt_s_as)
    rows.add(wkl_select_integer_a, wkl_call, then: wkl_select_integer_a_then_call)
    rows.add(wkl_select_integer_a, wkl_i32_and_si, then: wkl_select_integer_a_then_i32_and_si)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_lt_u_ai, then: wkl_select_integer_a_then_br_if_i32_lt_u_ai, into: wkl_select_integer_a_into_br_if_i32_lt_u_ai)
    rows.add(wkl_select_integer_a, wkl_i64_mul_as, then: wkl_select_integer_a_then_i64_mul_as, into: wkl_select_integer_a_into_i64_mul_as)
    rows.add(wkl_select_integer_a, wkl_i32_mul_ai, then: wkl_select_integer_a_then_i32_mul_ai, into: wkl_select_integer_a_into_i32_mul_ai)
    rows.add(wkl_select_integer_a, wkl_br_if_s, then: wkl_select_integer_a_then_br_if_s)
    rows.add(wkl_select_integer_a, wkl_f64_div_ia, then: wkl_select_integer_a_then_f64_div_ia)
    rows.add(wkl_select_integer_a, wkl_f64_convert_i32_u_a, then: wkl_select_integer_a_then_f64_convert_i32_u_a, into: wkl_select_integer_a_into_f64_convert_i32_u_a)
    rows.add(wkl_select_integer_a, wkl_f64_add_as, then: wkl_select_integer_a_then_f64_add_as)
    rows.add(wkl_select_integer_a, wkl_f64_load_a, then: wkl_select_integer_a_then_f64_load_a, into: wkl_select_integer_a_into_f64_load_a)
    rows.add(wkl_select_integer_a, wkl_f64_mul_as, then: wkl_select_integer_a_then_f64_mul_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_as, then: wkl_br_if_i32_ne_as_then_i32_add_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ai, then: wkl_br_if_i32_ne_as_then_i32_add_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load8_u_a, then: wkl_br_if_i32_ne_as_then_i32_load8_u_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load_a, then: wkl_br_if_i32_ne_as_then_i32_load_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_a, then: wkl_br_if_i32_ne_as_then_br_if_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_store_sa, then: wkl_br_if_i32_ne_as_then_i32_store_sa)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_ne_as_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_mul_si, then: wkl_br_if_i32_ne_as_then_i32_mul_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load8_u_s, then: wkl_br_if_i32_ne_as_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_ne_as, wkl_br, then: wkl_br_if_i32_ne_as_then_br)
    rows.add(wkl_br_if_i32_ne_as, wkl_i64_add_as, then: wkl_br_if_i32_ne_as_then_i64_add_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_and_ai, then: wkl_br_if_i32_ne_as_then_i32_and_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_store_ss, then: wkl_br_if_i32_ne_as_then_i32_store_ss)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_table_a, then: wkl_br_if_i32_ne_as_then_br_table_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_select_integer_a, then: wkl_br_if_i32_ne_as_then_select_integer_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_ne_as_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_f32_load_a, then: wkl_br_if_i32_ne_as_then_f32_load_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_f32_mul_ai, then: wkl_br_if_i32_ne_as_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_ne_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_xor_as, then: wkl_br_if_i32_ne_as_then_i32_xor_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_store8_sa, then: wkl_br_if_i32_ne_as_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_lt_s_as, then: wkl_br_if_i32_ne_as_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_mul_as, then: wkl_br_if_i32_ne_as_then_i32_mul_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_f32_add_as, then: wkl_br_if_i32_ne_as_then_f32_add_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_gt_s_as, then: wkl_br_if_i32_ne_as_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_ne_as_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_call, then: wkl_br_if_i32_ne_as_then_call)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_ne_as_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_i64_mul_as, then: wkl_br_if_i32_ne_as_then_i64_mul_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_mul_ai, then: wkl_br_if_i32_ne_as_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_s, then: wkl_br_if_i32_ne_as_then_br_if_s)
    rows.add(wkl_br_if_i32_ne_as, wkl_f64_div_ia, then: wkl_br_if_i32_ne_as_then_f64_div_ia)
    rows.add(wkl_br_if_i32_ne_as, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_ne_as_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_f64_add_as, then: wkl_br_if_i32_ne_as_then_f64_add_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_f64_load_a, then: wkl_br_if_i32_ne_as_then_f64_load_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_f64_mul_as, then: wkl_br_if_i32_ne_as_then_f64_mul_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_as, then: wkl_br_if_i32_eq_ai_then_i32_add_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_ss, then: wkl_br_if_i32_eq_ai_then_i32_add_ss)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_ai, then: wkl_br_if_i32_eq_ai_then_i32_add_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load8_u_a, then: wkl_br_if_i32_eq_ai_then_i32_load8_u_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_a, then: wkl_br_if_i32_eq_ai_then_i32_load_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_a, then: wkl_br_if_i32_eq_ai_then_br_if_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_store_sa, then: wkl_br_if_i32_eq_ai_then_i32_store_sa)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_eq_ai_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load8_u_s, then: wkl_br_if_i32_eq_ai_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br, then: wkl_br_if_i32_eq_ai_then_br)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i64_add_as, then: wkl_br_if_i32_eq_ai_then_i64_add_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_and_ai, then: wkl_br_if_i32_eq_ai_then_i32_and_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_table_a, then: wkl_br_if_i32_eq_ai_then_br_table_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_select_integer_a, then: wkl_br_if_i32_eq_ai_then_select_integer_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_eq_ai_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f32_load_a, then: wkl_br_if_i32_eq_ai_then_f32_load_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f32_mul_ai, then: wkl_br_if_i32_eq_ai_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_eq_ai_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_xor_as, then: wkl_br_if_i32_eq_ai_then_i32_xor_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_store8_sa, then: wkl_br_if_i32_eq_ai_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_lt_s_as, then: wkl_br_if_i32_eq_ai_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_eq_ai_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_mul_as, then: wkl_br_if_i32_eq_ai_then_i32_mul_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f32_add_as, then: wkl_br_if_i32_eq_ai_then_f32_add_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_gt_s_as, then: wkl_br_if_i32_eq_ai_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_eq_ai_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_call, then: wkl_br_if_i32_eq_ai_then_call)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_and_si, then: wkl_br_if_i32_eq_ai_then_i32_and_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_eq_ai_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i64_mul_as, then: wkl_br_if_i32_eq_ai_then_i64_mul_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_mul_ai, then: wkl_br_if_i32_eq_ai_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_s, then: wkl_br_if_i32_eq_ai_then_br_if_s)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_div_ia, then: wkl_br_if_i32_eq_ai_then_f64_div_ia)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_eq_ai_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_add_as, then: wkl_br_if_i32_eq_ai_then_f64_add_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_load_a, then: wkl_br_if_i32_eq_ai_then_f64_load_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_mul_as, then: wkl_br_if_i32_eq_ai_then_f64_mul_as)
    rows.add(wkl_f32_load_a, wkl_i32_add_si, then: wkl_f32_load_a_then_i32_add_si)
    rows.add(wkl_f32_load_a, wkl_copy, then: wkl_f32_load_a_then_copy)
    rows.add(wkl_f32_load_a, wkl_i32_add_as, then: wkl_f32_load_a_then_i32_add_as)
    rows.add(wkl_f32_load_a, wkl_i32_add_ss, then: wkl_f32_load_a_then_i32_add_ss)
    rows.add(wkl_f32_load_a, wkl_i32_add_ai, then: wkl_f32_load_a_then_i32_add_ai)
    rows.add(wkl_f32_load_a, wkl_i32_load8_u_a, then: wkl_f32_load_a_then_i32_load8_u_a)
    rows.add(wkl_f32_load_a, wkl_i32_load_a, then: wkl_f32_load_a_then_i32_load_a)
    rows.add(wkl_f32_load_a, wkl_i32_load_s, then: wkl_f32_load_a_then_i32_load_s)
    rows.add(wkl_f32_load_a, wkl_br_if_a, then: wkl_f32_load_a_then_br_if_a)
    rows.add(wkl_f32_load_a, wkl_i32_store_sa, then: wkl_f32_load_a_then_i32_store_sa)
    rows.add(wkl_f32_load_a, wkl_br_if_i32_ne_ai, then: wkl_f32_load_a_then_br_if_i32_ne_ai)
    rows.add(wkl_f32_load_a, wkl_i32_mul_si, then: wkl_f32_load_a_then_i32_mul_si)
    rows.add(wkl_f32_load_a, wkl_constant32, then: wkl_f32_load_a_then_constant32)
    rows.add(wkl_f32_load_a, wkl_i32_load8_u_s, then: wkl_f32_load_a_then_i32_load8_u_s)
    rows.add(wkl_f32_load_a, wkl_br, then: wkl_f32_load_a_then_br)
    rows.add(wkl_f32_load_a, wkl_i64_add_as, then: wkl_f32_load_a_then_i64_add_as)
    rows.add(wkl_f32_load_a, wkl_i32_and_ai, then: wkl_f32_load_a_then_i32_and_ai)
    rows.add(wkl_f32_load_a, wkl_i32_store_ss, then: wkl_f32_load_a_then_i32_store_ss)
    rows.add(wkl_f32_load_a, wkl_br_table_a, then: wkl_f32_load_a_then_br_table_a)
    rows.add(wkl_f32_load_a, wkl_select_integer_a, then: wkl_f32_load_a_then_select_integer_a)
    rows.add(wkl_f32_load_a, wkl_br_if_i32_ne_as, then: wkl_f32_load_a_then_br_if_i32_ne_as)
    rows.add(wkl_f32_load_a, wkl_br_if_i32_eq_ai, then: wkl_f32_load_a_then_br_if_i32_eq_ai)
    rows.add(wkl_f32_load_a, wkl_f32_load_a, then: wkl_f32_load_a_then_f32_load_a)
    rows.add(wkl_f32_load_a, wkl_br_if_i32_lt_s_si, then: wkl_f32_load_a_then_br_if_i32_lt_s_si)
    rows.add(wkl_f32_load_a, wkl_i32_xor_as, then: wkl_f32_load_a_then_i32_xor_as)
    rows.add(wkl_f32_load_a, wkl_i32_store8_sa, then: wkl_f32_load_a_then_i32_store8_sa)
    rows.add(wkl_f32_load_a, wkl_i32_lt_s_as, then: wkl_f32_load_a_then_i32_lt_s_as)
    rows.add(wkl_f32_load_a, wkl_br_if_i32_eq_si, then: wkl_f32_load_a_then_br_if_i32_eq_si)
    rows.add(wkl_f32_load_a, wkl_i32_mul_as, then: wkl_f32_load_a_then_i32_mul_as)
    rows.add(wkl_f32_load_a, wkl_f32_add_as, then: wkl_f32_load_a_then_f32_add_as, into: wkl_f32_load_a_into_f32_add_as)
    rows.add(wkl_f32_load_a, wkl_i32_gt_s_as, then: wkl_f32_load_a_then_i32_gt_s_as)
  }

  private static func rows20(_ rows: inout FusionRows) {
    rows.add(wkl_f32_load_a, wkl_br_if_i32_lt_s_as, then: wkl_f32_load_a_then_br_if_i32_lt_s_as)
    rows.add(wkl_f32_load_a, wkl_call, then: wkl_f32_load_a_then_call)
    rows.add(wkl_f32_load_a, wkl_i32_and_si, then: wkl_f32_load_a_then_i32_and_si)
    rows.add(wkl_f32_load_a, wkl_br_if_i32_lt_u_ai, then: wkl_f32_load_a_then_br_if_i32_lt_u_ai)
    rows.add(wkl_f32_load_a, wkl_i64_mul_as, then: wkl_f32_load_a_then_i64_mul_as)
    rows.add(wkl_f32_load_a, wkl_i32_mul_ai, then: wkl_f32_load_a_then_i32_mul_ai)
    rows.add(wkl_f32_load_a, wkl_br_if_s, then: wkl_f32_load_a_then_br_if_s)
    rows.add(wkl_f32_load_a, wkl_f64_div_ia, then: wkl_f32_load_a_then_f64_div_ia)
    rows.add(wkl_f32_load_a, wkl_f64_convert_i32_u_a, then: wkl_f32_load_a_then_f64_convert_i32_u_a)
    rows.add(wkl_f32_load_a, wkl_f64_add_as, then: wkl_f32_load_a_then_f64_add_as)
    rows.add(wkl_f32_load_a, wkl_f64_load_a, then: wkl_f32_load_a_then_f64_load_a)
    rows.add(wkl_f32_load_a, wkl_f64_mul_as, then: wkl_f32_load_a_then_f64_mul_as)
    rows.add(wkl_f32_mul_ai, wkl_i32_add_si, then: wkl_f32_mul_ai_then_i32_add_si)
    rows.add(wkl_f32_mul_ai, wkl_copy, then: wkl_f32_mul_ai_then_copy)
    rows.add(wkl_f32_mul_ai, wkl_i32_add_as, then: wkl_f32_mul_ai_then_i32_add_as)
    rows.add(wkl_f32_mul_ai, wkl_i32_add_ai, then: wkl_f32_mul_ai_then_i32_add_ai)
    rows.add(wkl_f32_mul_ai, wkl_i32_load8_u_a, then: wkl_f32_mul_ai_then_i32_load8_u_a)
    rows.add(wkl_f32_mul_ai, wkl_i32_load_a, then: wkl_f32_mul_ai_then_i32_load_a)
    rows.add(wkl_f32_mul_ai, wkl_i32_load_s, then: wkl_f32_mul_ai_then_i32_load_s)
    rows.add(wkl_f32_mul_ai, wkl_br_if_a, then: wkl_f32_mul_ai_then_br_if_a)
    rows.add(wkl_f32_mul_ai, wkl_i32_store_sa, then: wkl_f32_mul_ai_then_i32_store_sa)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_ne_ai, then: wkl_f32_mul_ai_then_br_if_i32_ne_ai)
    rows.add(wkl_f32_mul_ai, wkl_i32_mul_si, then: wkl_f32_mul_ai_then_i32_mul_si)
    rows.add(wkl_f32_mul_ai, wkl_constant32, then: wkl_f32_mul_ai_then_constant32)
    rows.add(wkl_f32_mul_ai, wkl_i32_load8_u_s, then: wkl_f32_mul_ai_then_i32_load8_u_s)
    rows.add(wkl_f32_mul_ai, wkl_br, then: wkl_f32_mul_ai_then_br)
    rows.add(wkl_f32_mul_ai, wkl_i64_add_as, then: wkl_f32_mul_ai_then_i64_add_as)
    rows.add(wkl_f32_mul_ai, wkl_i32_and_ai, then: wkl_f32_mul_ai_then_i32_and_ai)
    rows.add(wkl_f32_mul_ai, wkl_i32_store_ss, then: wkl_f32_mul_ai_then_i32_store_ss)
    rows.add(wkl_f32_mul_ai, wkl_br_table_a, then: wkl_f32_mul_ai_then_br_table_a)
    rows.add(wkl_f32_mul_ai, wkl_select_integer_a, then: wkl_f32_mul_ai_then_select_integer_a)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_ne_as, then: wkl_f32_mul_ai_then_br_if_i32_ne_as)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_eq_ai, then: wkl_f32_mul_ai_then_br_if_i32_eq_ai)
    rows.add(wkl_f32_mul_ai, wkl_f32_load_a, then: wkl_f32_mul_ai_then_f32_load_a)
    rows.add(wkl_f32_mul_ai, wkl_f32_mul_ai, then: wkl_f32_mul_ai_then_f32_mul_ai, into: wkl_f32_mul_ai_into_f32_mul_ai)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_lt_s_si, then: wkl_f32_mul_ai_then_br_if_i32_lt_s_si)
    rows.add(wkl_f32_mul_ai, wkl_i32_xor_as, then: wkl_f32_mul_ai_then_i32_xor_as)
    rows.add(wkl_f32_mul_ai, wkl_i32_store8_sa, then: wkl_f32_mul_ai_then_i32_store8_sa)
    rows.add(wkl_f32_mul_ai, wkl_i32_lt_s_as, then: wkl_f32_mul_ai_then_i32_lt_s_as)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_eq_si, then: wkl_f32_mul_ai_then_br_if_i32_eq_si)
    rows.add(wkl_f32_mul_ai, wkl_i32_mul_as, then: wkl_f32_mul_ai_then_i32_mul_as)
    rows.add(wkl_f32_mul_ai, wkl_f32_add_as, then: wkl_f32_mul_ai_then_f32_add_as, into: wkl_f32_mul_ai_into_f32_add_as)
    rows.add(wkl_f32_mul_ai, wkl_i32_gt_s_as, then: wkl_f32_mul_ai_then_i32_gt_s_as)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_lt_s_as, then: wkl_f32_mul_ai_then_br_if_i32_lt_s_as)
    rows.add(wkl_f32_mul_ai, wkl_call, then: wkl_f32_mul_ai_then_call)
    rows.add(wkl_f32_mul_ai, wkl_i32_and_si, then: wkl_f32_mul_ai_then_i32_and_si)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_lt_u_ai, then: wkl_f32_mul_ai_then_br_if_i32_lt_u_ai)
    rows.add(wkl_f32_mul_ai, wkl_i64_mul_as, then: wkl_f32_mul_ai_then_i64_mul_as)
    rows.add(wkl_f32_mul_ai, wkl_i32_mul_ai, then: wkl_f32_mul_ai_then_i32_mul_ai)
    rows.add(wkl_f32_mul_ai, wkl_br_if_s, then: wkl_f32_mul_ai_then_br_if_s)
    rows.add(wkl_f32_mul_ai, wkl_f64_div_ia, then: wkl_f32_mul_ai_then_f64_div_ia)
    rows.add(wkl_f32_mul_ai, wkl_f64_convert_i32_u_a, then: wkl_f32_mul_ai_then_f64_convert_i32_u_a)
    rows.add(wkl_f32_mul_ai, wkl_f64_add_as, then: wkl_f32_mul_ai_then_f64_add_as)
    rows.add(wkl_f32_mul_ai, wkl_f64_load_a, then: wkl_f32_mul_ai_then_f64_load_a)
    rows.add(wkl_f32_mul_ai, wkl_f64_mul_as, then: wkl_f32_mul_ai_then_f64_mul_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_add_as, then: wkl_br_if_i32_lt_s_si_then_i32_add_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_add_ss, then: wkl_br_if_i32_lt_s_si_then_i32_add_ss)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_add_ai, then: wkl_br_if_i32_lt_s_si_then_i32_add_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load8_u_a, then: wkl_br_if_i32_lt_s_si_then_i32_load8_u_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_a, then: wkl_br_if_i32_lt_s_si_then_br_if_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_store_sa, then: wkl_br_if_i32_lt_s_si_then_i32_store_sa)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_mul_si, then: wkl_br_if_i32_lt_s_si_then_i32_mul_si)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_constant32, then: wkl_br_if_i32_lt_s_si_then_constant32)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load8_u_s, then: wkl_br_if_i32_lt_s_si_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br, then: wkl_br_if_i32_lt_s_si_then_br)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i64_add_as, then: wkl_br_if_i32_lt_s_si_then_i64_add_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_and_ai, then: wkl_br_if_i32_lt_s_si_then_i32_and_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_store_ss, then: wkl_br_if_i32_lt_s_si_then_i32_store_ss)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_table_a, then: wkl_br_if_i32_lt_s_si_then_br_table_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_select_integer_a, then: wkl_br_if_i32_lt_s_si_then_select_integer_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f32_load_a, then: wkl_br_if_i32_lt_s_si_then_f32_load_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f32_mul_ai, then: wkl_br_if_i32_lt_s_si_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_xor_as, then: wkl_br_if_i32_lt_s_si_then_i32_xor_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_store8_sa, then: wkl_br_if_i32_lt_s_si_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_lt_s_as, then: wkl_br_if_i32_lt_s_si_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_mul_as, then: wkl_br_if_i32_lt_s_si_then_i32_mul_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f32_add_as, then: wkl_br_if_i32_lt_s_si_then_f32_add_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_gt_s_as, then: wkl_br_if_i32_lt_s_si_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_call, then: wkl_br_if_i32_lt_s_si_then_call)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_and_si, then: wkl_br_if_i32_lt_s_si_then_i32_and_si)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i64_mul_as, then: wkl_br_if_i32_lt_s_si_then_i64_mul_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_mul_ai, then: wkl_br_if_i32_lt_s_si_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_s, then: wkl_br_if_i32_lt_s_si_then_br_if_s)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f64_div_ia, then: wkl_br_if_i32_lt_s_si_then_f64_div_ia)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_lt_s_si_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f64_add_as, then: wkl_br_if_i32_lt_s_si_then_f64_add_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f64_load_a, then: wkl_br_if_i32_lt_s_si_then_f64_load_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f64_mul_as, then: wkl_br_if_i32_lt_s_si_then_f64_mul_as)
    rows.add(wkl_i32_xor_as, wkl_i32_add_ss, then: wkl_i32_xor_as_then_i32_add_ss)
    rows.add(wkl_i32_xor_as, wkl_br_if_i32_ne_ai, then: wkl_i32_xor_as_then_br_if_i32_ne_ai, into: wkl_i32_xor_as_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_xor_as, wkl_i32_mul_si, then: wkl_i32_xor_as_then_i32_mul_si)
    rows.add(wkl_i32_xor_as, wkl_constant32, then: wkl_i32_xor_as_then_constant32)
    rows.add(wkl_i32_xor_as, wkl_i32_load8_u_s, then: wkl_i32_xor_as_then_i32_load8_u_s)
    rows.add(wkl_i32_xor_as, wkl_br, then: wkl_i32_xor_as_then_br)
    rows.add(wkl_i32_xor_as, wkl_i64_add_as, then: wkl_i32_xor_as_then_i64_add_as, into: wkl_i32_xor_as_into_i64_add_as)
    rows.add(wkl_i32_xor_as, wkl_i32_store_ss, then: wkl_i32_xor_as_then_i32_store_ss)
    rows.add(wkl_i32_xor_as, wkl_br_table_a, then: wkl_i32_xor_as_then_br_table_a, into: wkl_i32_xor_as_into_br_table_a)
    rows.add(wkl_i32_xor_as, wkl_select_integer_a, then: wkl_i32_xor_as_then_select_integer_a, into: wkl_i32_xor_as_into_select_integer_a)
    rows.add(wkl_i32_xor_as, wkl_f32_load_a, then: wkl_i32_xor_as_then_f32_load_a, into: wkl_i32_xor_as_into_f32_load_a)
    rows.add(wkl_i32_xor_as, wkl_f32_mul_ai, then: wkl_i32_xor_as_then_f32_mul_ai)
    rows.add(wkl_i32_xor_as, wkl_br_if_i32_lt_s_si, then: wkl_i32_xor_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_xor_as, wkl_i32_store8_sa, then: wkl_i32_xor_as_then_i32_store8_sa, into: wkl_i32_xor_as_into_i32_store8_sa)
    rows.add(wkl_i32_xor_as, wkl_i32_lt_s_as, then: wkl_i32_xor_as_then_i32_lt_s_as, into: wkl_i32_xor_as_into_i32_lt_s_as)
    rows.add(wkl_i32_xor_as, wkl_br_if_i32_eq_si, then: wkl_i32_xor_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_xor_as, wkl_i32_mul_as, then: wkl_i32_xor_as_then_i32_mul_as, into: wkl_i32_xor_as_into_i32_mul_as)
    rows.add(wkl_i32_xor_as, wkl_f32_add_as, then: wkl_i32_xor_as_then_f32_add_as)
    rows.add(wkl_i32_xor_as, wkl_i32_gt_s_as, then: wkl_i32_xor_as_then_i32_gt_s_as, into: wkl_i32_xor_as_into_i32_gt_s_as)
    rows.add(wkl_i32_xor_as, wkl_br_if_i32_lt_s_as, then: wkl_i32_xor_as_then_br_if_i32_lt_s_as, into: wkl_i32_xor_as_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_xor_as, wkl_call, then: wkl_i32_xor_as_then_call)
    rows.add(wkl_i32_xor_as, wkl_i32_and_si, then: wkl_i32_xor_as_then_i32_and_si)
    rows.add(wkl_i32_xor_as, wkl_br_if_i32_lt_u_ai, then: wkl_i32_xor_as_then_br_if_i32_lt_u_ai, into: wkl_i32_xor_as_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_xor_as, wkl_i64_mul_as, then: wkl_i32_xor_as_then_i64_mul_as, into: wkl_i32_xor_as_into_i64_mul_as)
    rows.add(wkl_i32_xor_as, wkl_br_if_s, then: wkl_i32_xor_as_then_br_if_s)
    rows.add(wkl_i32_xor_as, wkl_f64_div_ia, then: wkl_i32_xor_as_then_f64_div_ia)
    rows.add(wkl_i32_xor_as, wkl_f64_convert_i32_u_a, then: wkl_i32_xor_as_then_f64_convert_i32_u_a, into: wkl_i32_xor_as_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_xor_as, wkl_f64_add_as, then: wkl_i32_xor_as_then_f64_add_as)
    rows.add(wkl_i32_xor_as, wkl_f64_mul_as, then: wkl_i32_xor_as_then_f64_mul_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_as, then: wkl_i32_store8_sa_then_i32_add_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_ss, then: wkl_i32_store8_sa_then_i32_add_ss)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_ai, then: wkl_i32_store8_sa_then_i32_add_ai)
    rows.add(wkl_i32_store8_sa, wkl_i32_load8_u_a, then: wkl_i32_store8_sa_then_i32_load8_u_a)
    rows.add(wkl_i32_store8_sa, wkl_i32_load_a, then: wkl_i32_store8_sa_then_i32_load_a)
    rows.add(wkl_i32_store8_sa, wkl_br_if_a, then: wkl_i32_store8_sa_then_br_if_a)
    rows.add(wkl_i32_store8_sa, wkl_i32_store_sa, then: wkl_i32_store8_sa_then_i32_store_sa)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_ne_ai, then: wkl_i32_store8_sa_then_br_if_i32_ne_ai)
    rows.add(wkl_i32_store8_sa, wkl_i32_mul_si, then: wkl_i32_store8_sa_then_i32_mul_si)
    rows.add(wkl_i32_store8_sa, wkl_constant32, then: wkl_i32_store8_sa_then_constant32)
    rows.add(wkl_i32_store8_sa, wkl_i32_load8_u_s, then: wkl_i32_store8_sa_then_i32_load8_u_s)
    rows.add(wkl_i32_store8_sa, wkl_br, then: wkl_i32_store8_sa_then_br)
    rows.add(wkl_i32_store8_sa, wkl_i64_add_as, then: wkl_i32_store8_sa_then_i64_add_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_and_ai, then: wkl_i32_store8_sa_then_i32_and_ai)
    rows.add(wkl_i32_store8_sa, wkl_i32_store_ss, then: wkl_i32_store8_sa_then_i32_store_ss)
    rows.add(wkl_i32_store8_sa, wkl_br_table_a, then: wkl_i32_store8_sa_then_br_table_a)
    rows.add(wkl_i32_store8_sa, wkl_select_integer_a, then: wkl_i32_store8_sa_then_select_integer_a)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_ne_as, then: wkl_i32_store8_sa_then_br_if_i32_ne_as)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_eq_ai, then: wkl_i32_store8_sa_then_br_if_i32_eq_ai)
    rows.add(wkl_i32_store8_sa, wkl_f32_load_a, then: wkl_i32_store8_sa_then_f32_load_a)
    rows.add(wkl_i32_store8_sa, wkl_f32_mul_ai, then: wkl_i32_store8_sa_then_f32_mul_ai)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_lt_s_si, then: wkl_i32_store8_sa_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_store8_sa, wkl_i32_xor_as, then: wkl_i32_store8_sa_then_i32_xor_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_store8_sa, then: wkl_i32_store8_sa_then_i32_store8_sa)
    rows.add(wkl_i32_store8_sa, wkl_i32_lt_s_as, then: wkl_i32_store8_sa_then_i32_lt_s_as)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_eq_si, then: wkl_i32_store8_sa_then_br_if_i32_eq_si)
    rows.add(wkl_i32_store8_sa, wkl_i32_mul_as, then: wkl_i32_store8_sa_then_i32_mul_as)
    rows.add(wkl_i32_store8_sa, wkl_f32_add_as, then: wkl_i32_store8_sa_then_f32_add_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_gt_s_as, then: wkl_i32_store8_sa_then_i32_gt_s_as)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_lt_s_as, then: wkl_i32_store8_sa_then_br_if_i32_lt_s_as)
    rows.add(wkl_i32_store8_sa, wkl_call, then: wkl_i32_store8_sa_then_call)
    rows.add(wkl_i32_store8_sa, wkl_i32_and_si, then: wkl_i32_store8_sa_then_i32_and_si)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_lt_u_ai, then: wkl_i32_store8_sa_then_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_store8_sa, wkl_i64_mul_as, then: wkl_i32_store8_sa_then_i64_mul_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_mul_ai, then: wkl_i32_store8_sa_then_i32_mul_ai)
    rows.add(wkl_i32_store8_sa, wkl_br_if_s, then: wkl_i32_store8_sa_then_br_if_s)
    rows.add(wkl_i32_store8_sa, wkl_f64_div_ia, then: wkl_i32_store8_sa_then_f64_div_ia)
    rows.add(wkl_i32_store8_sa, wkl_f64_convert_i32_u_a, then: wkl_i32_store8_sa_then_f64_convert_i32_u_a)
    rows.add(wkl_i32_store8_sa, wkl_f64_add_as, then: wkl_i32_store8_sa_then_f64_add_as)
    rows.add(wkl_i32_store8_sa, wkl_f64_load_a, then: wkl_i32_store8_sa_then_f64_load_a)
    rows.add(wkl_i32_store8_sa, wkl_f64_mul_as, then: wkl_i32_store8_sa_then_f64_mul_as)
    rows.add(wkl_i32_lt_s_as, wkl_copy, then: wkl_i32_lt_s_as_then_copy)
    rows.add(wkl_i32_lt_s_as, wkl_i32_add_as, then: wkl_i32_lt_s_as_then_i32_add_as, into: wkl_i32_lt_s_as_into_i32_add_as)
    rows.add(wkl_i32_lt_s_as, wkl_i32_add_ss, then: wkl_i32_lt_s_as_then_i32_add_ss)
    rows.add(wkl_i32_lt_s_as, wkl_i32_add_ai, then: wkl_i32_lt_s_as_then_i32_add_ai, into: wkl_i32_lt_s_as_into_i32_add_ai)
    rows.add(wkl_i32_lt_s_as, wkl_i32_load8_u_a, then: wkl_i32_lt_s_as_then_i32_load8_u_a, into: wkl_i32_lt_s_as_into_i32_load8_u_a)
    rows.add(wkl_i32_lt_s_as, wkl_i32_load_a, then: wkl_i32_lt_s_as_then_i32_load_a, into: wkl_i32_lt_s_as_into_i32_load_a)
  }

  private static func rows21(_ rows: inout FusionRows) {
    rows.add(wkl_i32_lt_s_as, wkl_i32_load_s, then: wkl_i32_lt_s_as_then_i32_load_s)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_a, then: wkl_i32_lt_s_as_then_br_if_a, into: wkl_i32_lt_s_as_into_br_if_a)
    rows.add(wkl_i32_lt_s_as, wkl_i32_store_sa, then: wkl_i32_lt_s_as_then_i32_store_sa, into: wkl_i32_lt_s_as_into_i32_store_sa)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_ne_ai, then: wkl_i32_lt_s_as_then_br_if_i32_ne_ai, into: wkl_i32_lt_s_as_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_lt_s_as, wkl_i32_mul_si, then: wkl_i32_lt_s_as_then_i32_mul_si)
    rows.add(wkl_i32_lt_s_as, wkl_constant32, then: wkl_i32_lt_s_as_then_constant32)
    rows.add(wkl_i32_lt_s_as, wkl_i32_load8_u_s, then: wkl_i32_lt_s_as_then_i32_load8_u_s)
    rows.add(wkl_i32_lt_s_as, wkl_br, then: wkl_i32_lt_s_as_then_br)
    rows.add(wkl_i32_lt_s_as, wkl_i64_add_as, then: wkl_i32_lt_s_as_then_i64_add_as, into: wkl_i32_lt_s_as_into_i64_add_as)
    rows.add(wkl_i32_lt_s_as, wkl_i32_and_ai, then: wkl_i32_lt_s_as_then_i32_and_ai, into: wkl_i32_lt_s_as_into_i32_and_ai)
    rows.add(wkl_i32_lt_s_as, wkl_i32_store_ss, then: wkl_i32_lt_s_as_then_i32_store_ss)
    rows.add(wkl_i32_lt_s_as, wkl_br_table_a, then: wkl_i32_lt_s_as_then_br_table_a, into: wkl_i32_lt_s_as_into_br_table_a)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_ne_as, then: wkl_i32_lt_s_as_then_br_if_i32_ne_as, into: wkl_i32_lt_s_as_into_br_if_i32_ne_as)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_eq_ai, then: wkl_i32_lt_s_as_then_br_if_i32_eq_ai, into: wkl_i32_lt_s_as_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_lt_s_as, wkl_f32_load_a, then: wkl_i32_lt_s_as_then_f32_load_a, into: wkl_i32_lt_s_as_into_f32_load_a)
    rows.add(wkl_i32_lt_s_as, wkl_f32_mul_ai, then: wkl_i32_lt_s_as_then_f32_mul_ai)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_lt_s_si, then: wkl_i32_lt_s_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_lt_s_as, wkl_i32_store8_sa, then: wkl_i32_lt_s_as_then_i32_store8_sa, into: wkl_i32_lt_s_as_into_i32_store8_sa)
    rows.add(wkl_i32_lt_s_as, wkl_i32_lt_s_as, then: wkl_i32_lt_s_as_then_i32_lt_s_as, into: wkl_i32_lt_s_as_into_i32_lt_s_as)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_eq_si, then: wkl_i32_lt_s_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_lt_s_as, wkl_i32_mul_as, then: wkl_i32_lt_s_as_then_i32_mul_as, into: wkl_i32_lt_s_as_into_i32_mul_as)
    rows.add(wkl_i32_lt_s_as, wkl_f32_add_as, then: wkl_i32_lt_s_as_then_f32_add_as)
    rows.add(wkl_i32_lt_s_as, wkl_i32_gt_s_as, then: wkl_i32_lt_s_as_then_i32_gt_s_as, into: wkl_i32_lt_s_as_into_i32_gt_s_as)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_lt_s_as, then: wkl_i32_lt_s_as_then_br_if_i32_lt_s_as, into: wkl_i32_lt_s_as_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_lt_s_as, wkl_call, then: wkl_i32_lt_s_as_then_call)
    rows.add(wkl_i32_lt_s_as, wkl_i32_and_si, then: wkl_i32_lt_s_as_then_i32_and_si)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_lt_u_ai, then: wkl_i32_lt_s_as_then_br_if_i32_lt_u_ai, into: wkl_i32_lt_s_as_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_lt_s_as, wkl_i64_mul_as, then: wkl_i32_lt_s_as_then_i64_mul_as, into: wkl_i32_lt_s_as_into_i64_mul_as)
    rows.add(wkl_i32_lt_s_as, wkl_i32_mul_ai, then: wkl_i32_lt_s_as_then_i32_mul_ai, into: wkl_i32_lt_s_as_into_i32_mul_ai)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_s, then: wkl_i32_lt_s_as_then_br_if_s)
    rows.add(wkl_i32_lt_s_as, wkl_f64_div_ia, then: wkl_i32_lt_s_as_then_f64_div_ia)
    rows.add(wkl_i32_lt_s_as, wkl_f64_convert_i32_u_a, then: wkl_i32_lt_s_as_then_f64_convert_i32_u_a, into: wkl_i32_lt_s_as_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_lt_s_as, wkl_f64_add_as, then: wkl_i32_lt_s_as_then_f64_add_as)
    rows.add(wkl_i32_lt_s_as, wkl_f64_load_a, then: wkl_i32_lt_s_as_then_f64_load_a, into: wkl_i32_lt_s_as_into_f64_load_a)
    rows.add(wkl_i32_lt_s_as, wkl_f64_mul_as, then: wkl_i32_lt_s_as_then_f64_mul_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_as, then: wkl_br_if_i32_eq_si_then_i32_add_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_ss, then: wkl_br_if_i32_eq_si_then_i32_add_ss)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_ai, then: wkl_br_if_i32_eq_si_then_i32_add_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_load8_u_a, then: wkl_br_if_i32_eq_si_then_i32_load8_u_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_load_a, then: wkl_br_if_i32_eq_si_then_i32_load_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_a, then: wkl_br_if_i32_eq_si_then_br_if_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_store_sa, then: wkl_br_if_i32_eq_si_then_i32_store_sa)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_eq_si_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_constant32, then: wkl_br_if_i32_eq_si_then_constant32)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_load8_u_s, then: wkl_br_if_i32_eq_si_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_eq_si, wkl_br, then: wkl_br_if_i32_eq_si_then_br)
    rows.add(wkl_br_if_i32_eq_si, wkl_i64_add_as, then: wkl_br_if_i32_eq_si_then_i64_add_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_and_ai, then: wkl_br_if_i32_eq_si_then_i32_and_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_store_ss, then: wkl_br_if_i32_eq_si_then_i32_store_ss)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_table_a, then: wkl_br_if_i32_eq_si_then_br_table_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_select_integer_a, then: wkl_br_if_i32_eq_si_then_select_integer_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_eq_si_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_eq_si_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_f32_load_a, then: wkl_br_if_i32_eq_si_then_f32_load_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_f32_mul_ai, then: wkl_br_if_i32_eq_si_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_eq_si_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_xor_as, then: wkl_br_if_i32_eq_si_then_i32_xor_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_store8_sa, then: wkl_br_if_i32_eq_si_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_lt_s_as, then: wkl_br_if_i32_eq_si_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_mul_as, then: wkl_br_if_i32_eq_si_then_i32_mul_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_f32_add_as, then: wkl_br_if_i32_eq_si_then_f32_add_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_gt_s_as, then: wkl_br_if_i32_eq_si_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_eq_si_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_call, then: wkl_br_if_i32_eq_si_then_call)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_eq_si_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_i64_mul_as, then: wkl_br_if_i32_eq_si_then_i64_mul_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_mul_ai, then: wkl_br_if_i32_eq_si_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_f64_div_ia, then: wkl_br_if_i32_eq_si_then_f64_div_ia)
    rows.add(wkl_br_if_i32_eq_si, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_eq_si_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_f64_add_as, then: wkl_br_if_i32_eq_si_then_f64_add_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_f64_load_a, then: wkl_br_if_i32_eq_si_then_f64_load_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_f64_mul_as, then: wkl_br_if_i32_eq_si_then_f64_mul_as)
    rows.add(wkl_i32_mul_as, wkl_i32_add_ss, then: wkl_i32_mul_as_then_i32_add_ss)
    rows.add(wkl_i32_mul_as, wkl_i32_load8_u_a, then: wkl_i32_mul_as_then_i32_load8_u_a, into: wkl_i32_mul_as_into_i32_load8_u_a)
    rows.add(wkl_i32_mul_as, wkl_i32_load_s, then: wkl_i32_mul_as_then_i32_load_s)
    rows.add(wkl_i32_mul_as, wkl_br_if_i32_ne_ai, then: wkl_i32_mul_as_then_br_if_i32_ne_ai, into: wkl_i32_mul_as_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_mul_as, wkl_i32_mul_si, then: wkl_i32_mul_as_then_i32_mul_si)
    rows.add(wkl_i32_mul_as, wkl_constant32, then: wkl_i32_mul_as_then_constant32)
    rows.add(wkl_i32_mul_as, wkl_i32_load8_u_s, then: wkl_i32_mul_as_then_i32_load8_u_s)
    rows.add(wkl_i32_mul_as, wkl_br, then: wkl_i32_mul_as_then_br)
    rows.add(wkl_i32_mul_as, wkl_i64_add_as, then: wkl_i32_mul_as_then_i64_add_as, into: wkl_i32_mul_as_into_i64_add_as)
    rows.add(wkl_i32_mul_as, wkl_i32_store_ss, then: wkl_i32_mul_as_then_i32_store_ss)
    rows.add(wkl_i32_mul_as, wkl_br_table_a, then: wkl_i32_mul_as_then_br_table_a, into: wkl_i32_mul_as_into_br_table_a)
    rows.add(wkl_i32_mul_as, wkl_select_integer_a, then: wkl_i32_mul_as_then_select_integer_a, into: wkl_i32_mul_as_into_select_integer_a)
    rows.add(wkl_i32_mul_as, wkl_br_if_i32_ne_as, then: wkl_i32_mul_as_then_br_if_i32_ne_as, into: wkl_i32_mul_as_into_br_if_i32_ne_as)
    rows.add(wkl_i32_mul_as, wkl_f32_load_a, then: wkl_i32_mul_as_then_f32_load_a, into: wkl_i32_mul_as_into_f32_load_a)
    rows.add(wkl_i32_mul_as, wkl_f32_mul_ai, then: wkl_i32_mul_as_then_f32_mul_ai)
    rows.add(wkl_i32_mul_as, wkl_br_if_i32_lt_s_si, then: wkl_i32_mul_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_mul_as, wkl_i32_xor_as, then: wkl_i32_mul_as_then_i32_xor_as, into: wkl_i32_mul_as_into_i32_xor_as)
    rows.add(wkl_i32_mul_as, wkl_i32_store8_sa, then: wkl_i32_mul_as_then_i32_store8_sa, into: wkl_i32_mul_as_into_i32_store8_sa)
    rows.add(wkl_i32_mul_as, wkl_i32_lt_s_as, then: wkl_i32_mul_as_then_i32_lt_s_as, into: wkl_i32_mul_as_into_i32_lt_s_as)
    rows.add(wkl_i32_mul_as, wkl_br_if_i32_eq_si, then: wkl_i32_mul_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_mul_as, wkl_i32_mul_as, then: wkl_i32_mul_as_then_i32_mul_as, into: wkl_i32_mul_as_into_i32_mul_as)
    rows.add(wkl_i32_mul_as, wkl_f32_add_as, then: wkl_i32_mul_as_then_f32_add_as)
    rows.add(wkl_i32_mul_as, wkl_i32_gt_s_as, then: wkl_i32_mul_as_then_i32_gt_s_as, into: wkl_i32_mul_as_into_i32_gt_s_as)
    rows.add(wkl_i32_mul_as, wkl_br_if_i32_lt_s_as, then: wkl_i32_mul_as_then_br_if_i32_lt_s_as, into: wkl_i32_mul_as_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_mul_as, wkl_call, then: wkl_i32_mul_as_then_call)
    rows.add(wkl_i32_mul_as, wkl_i32_and_si, then: wkl_i32_mul_as_then_i32_and_si)
    rows.add(wkl_i32_mul_as, wkl_br_if_i32_lt_u_ai, then: wkl_i32_mul_as_then_br_if_i32_lt_u_ai, into: wkl_i32_mul_as_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_mul_as, wkl_i64_mul_as, then: wkl_i32_mul_as_then_i64_mul_as, into: wkl_i32_mul_as_into_i64_mul_as)
    rows.add(wkl_i32_mul_as, wkl_i32_mul_ai, then: wkl_i32_mul_as_then_i32_mul_ai, into: wkl_i32_mul_as_into_i32_mul_ai)
    rows.add(wkl_i32_mul_as, wkl_br_if_s, then: wkl_i32_mul_as_then_br_if_s)
    rows.add(wkl_i32_mul_as, wkl_f64_div_ia, then: wkl_i32_mul_as_then_f64_div_ia)
    rows.add(wkl_i32_mul_as, wkl_f64_convert_i32_u_a, then: wkl_i32_mul_as_then_f64_convert_i32_u_a, into: wkl_i32_mul_as_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_mul_as, wkl_f64_add_as, then: wkl_i32_mul_as_then_f64_add_as)
    rows.add(wkl_i32_mul_as, wkl_f64_load_a, then: wkl_i32_mul_as_then_f64_load_a, into: wkl_i32_mul_as_into_f64_load_a)
    rows.add(wkl_i32_mul_as, wkl_f64_mul_as, then: wkl_i32_mul_as_then_f64_mul_as)
    rows.add(wkl_f32_add_as, wkl_i32_add_as, then: wkl_f32_add_as_then_i32_add_as)
    rows.add(wkl_f32_add_as, wkl_i32_add_ss, then: wkl_f32_add_as_then_i32_add_ss)
    rows.add(wkl_f32_add_as, wkl_i32_add_ai, then: wkl_f32_add_as_then_i32_add_ai)
    rows.add(wkl_f32_add_as, wkl_i32_load8_u_a, then: wkl_f32_add_as_then_i32_load8_u_a)
    rows.add(wkl_f32_add_as, wkl_i32_load_a, then: wkl_f32_add_as_then_i32_load_a)
    rows.add(wkl_f32_add_as, wkl_i32_load_s, then: wkl_f32_add_as_then_i32_load_s)
    rows.add(wkl_f32_add_as, wkl_br_if_a, then: wkl_f32_add_as_then_br_if_a)
    rows.add(wkl_f32_add_as, wkl_i32_store_sa, then: wkl_f32_add_as_then_i32_store_sa)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_ne_ai, then: wkl_f32_add_as_then_br_if_i32_ne_ai)
    rows.add(wkl_f32_add_as, wkl_i32_mul_si, then: wkl_f32_add_as_then_i32_mul_si)
    rows.add(wkl_f32_add_as, wkl_constant32, then: wkl_f32_add_as_then_constant32)
    rows.add(wkl_f32_add_as, wkl_i32_load8_u_s, then: wkl_f32_add_as_then_i32_load8_u_s)
    rows.add(wkl_f32_add_as, wkl_br, then: wkl_f32_add_as_then_br)
    rows.add(wkl_f32_add_as, wkl_i64_add_as, then: wkl_f32_add_as_then_i64_add_as)
    rows.add(wkl_f32_add_as, wkl_i32_and_ai, then: wkl_f32_add_as_then_i32_and_ai)
    rows.add(wkl_f32_add_as, wkl_i32_store_ss, then: wkl_f32_add_as_then_i32_store_ss)
    rows.add(wkl_f32_add_as, wkl_br_table_a, then: wkl_f32_add_as_then_br_table_a)
    rows.add(wkl_f32_add_as, wkl_select_integer_a, then: wkl_f32_add_as_then_select_integer_a)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_ne_as, then: wkl_f32_add_as_then_br_if_i32_ne_as)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_eq_ai, then: wkl_f32_add_as_then_br_if_i32_eq_ai)
    rows.add(wkl_f32_add_as, wkl_f32_load_a, then: wkl_f32_add_as_then_f32_load_a)
    rows.add(wkl_f32_add_as, wkl_f32_mul_ai, then: wkl_f32_add_as_then_f32_mul_ai, into: wkl_f32_add_as_into_f32_mul_ai)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_lt_s_si, then: wkl_f32_add_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_f32_add_as, wkl_i32_xor_as, then: wkl_f32_add_as_then_i32_xor_as)
    rows.add(wkl_f32_add_as, wkl_i32_store8_sa, then: wkl_f32_add_as_then_i32_store8_sa)
    rows.add(wkl_f32_add_as, wkl_i32_lt_s_as, then: wkl_f32_add_as_then_i32_lt_s_as)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_eq_si, then: wkl_f32_add_as_then_br_if_i32_eq_si)
    rows.add(wkl_f32_add_as, wkl_i32_mul_as, then: wkl_f32_add_as_then_i32_mul_as)
    rows.add(wkl_f32_add_as, wkl_i32_gt_s_as, then: wkl_f32_add_as_then_i32_gt_s_as)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_lt_s_as, then: wkl_f32_add_as_then_br_if_i32_lt_s_as)
    rows.add(wkl_f32_add_as, wkl_call, then: wkl_f32_add_as_then_call)
    rows.add(wkl_f32_add_as, wkl_i32_and_si, then: wkl_f32_add_as_then_i32_and_si)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_lt_u_ai, then: wkl_f32_add_as_then_br_if_i32_lt_u_ai)
    rows.add(wkl_f32_add_as, wkl_i64_mul_as, then: wkl_f32_add_as_then_i64_mul_as)
    rows.add(wkl_f32_add_as, wkl_i32_mul_ai, then: wkl_f32_add_as_then_i32_mul_ai)
    rows.add(wkl_f32_add_as, wkl_br_if_s, then: wkl_f32_add_as_then_br_if_s)
    rows.add(wkl_f32_add_as, wkl_f64_div_ia, then: wkl_f32_add_as_then_f64_div_ia)
    rows.add(wkl_f32_add_as, wkl_f64_convert_i32_u_a, then: wkl_f32_add_as_then_f64_convert_i32_u_a)
    rows.add(wkl_f32_add_as, wkl_f64_add_as, then: wkl_f32_add_as_then_f64_add_as)
    rows.add(wkl_f32_add_as, wkl_f64_load_a, then: wkl_f32_add_as_then_f64_load_a)
    rows.add(wkl_f32_add_as, wkl_f64_mul_as, then: wkl_f32_add_as_then_f64_mul_as)
    rows.add(wkl_i32_gt_s_as, wkl_i32_add_si, then: wkl_i32_gt_s_as_then_i32_add_si)
    rows.add(wkl_i32_gt_s_as, wkl_copy, then: wkl_i32_gt_s_as_then_copy)
    rows.add(wkl_i32_gt_s_as, wkl_i32_add_as, then: wkl_i32_gt_s_as_then_i32_add_as, into: wkl_i32_gt_s_as_into_i32_add_as)
    rows.add(wkl_i32_gt_s_as, wkl_i32_add_ss, then: wkl_i32_gt_s_as_then_i32_add_ss)
    rows.add(wkl_i32_gt_s_as, wkl_i32_add_ai, then: wkl_i32_gt_s_as_then_i32_add_ai, into: wkl_i32_gt_s_as_into_i32_add_ai)
    rows.add(wkl_i32_gt_s_as, wkl_i32_load8_u_a, then: wkl_i32_gt_s_as_then_i32_load8_u_a, into: wkl_i32_gt_s_as_into_i32_load8_u_a)
    rows.add(wkl_i32_gt_s_as, wkl_i32_load_a, then: wkl_i32_gt_s_as_then_i32_load_a, into: wkl_i32_gt_s_as_into_i32_load_a)
    rows.add(wkl_i32_gt_s_as, wkl_i32_load_s, then: wkl_i32_gt_s_as_then_i32_load_s)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_a, then: wkl_i32_gt_s_as_then_br_if_a, into: wkl_i32_gt_s_as_into_br_if_a)
    rows.add(wkl_i32_gt_s_as, wkl_i32_store_sa, then: wkl_i32_gt_s_as_then_i32_store_sa, into: wkl_i32_gt_s_as_into_i32_store_sa)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_ne_ai, then: wkl_i32_gt_s_as_then_br_if_i32_ne_ai, into: wkl_i32_gt_s_as_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_gt_s_as, wkl_i32_mul_si, then: wkl_i32_gt_s_as_then_i32_mul_si)
    rows.add(wkl_i32_gt_s_as, wkl_constant32, then: wkl_i32_gt_s_as_then_constant32)
    rows.add(wkl_i32_gt_s_as, wkl_i32_load8_u_s, then: wkl_i32_gt_s_as_then_i32_load8_u_s)
    rows.add(wkl_i32_gt_s_as, wkl_br, then: wkl_i32_gt_s_as_then_br)
    rows.add(wkl_i32_gt_s_as, wkl_i64_add_as, then: wkl_i32_gt_s_as_then_i64_add_as, into: wkl_i32_gt_s_as_into_i64_add_as)
    rows.add(wkl_i32_gt_s_as, wkl_i32_and_ai, then: wkl_i32_gt_s_as_then_i32_and_ai, into: wkl_i32_gt_s_as_into_i32_and_ai)
    rows.add(wkl_i32_gt_s_as, wkl_i32_store_ss, then: wkl_i32_gt_s_as_then_i32_store_ss)
    rows.add(wkl_i32_gt_s_as, wkl_br_table_a, then: wkl_i32_gt_s_as_then_br_table_a, into: wkl_i32_gt_s_as_into_br_table_a)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_ne_as, then: wkl_i32_gt_s_as_then_br_if_i32_ne_as, into: wkl_i32_gt_s_as_into_br_if_i32_ne_as)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_eq_ai, then: wkl_i32_gt_s_as_then_br_if_i32_eq_ai, into: wkl_i32_gt_s_as_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_gt_s_as, wkl_f32_load_a, then: wkl_i32_gt_s_as_then_f32_load_a, into: wkl_i32_gt_s_as_into_f32_load_a)
  }

  private static func rows22(_ rows: inout FusionRows) {
    rows.add(wkl_i32_gt_s_as, wkl_f32_mul_ai, then: wkl_i32_gt_s_as_then_f32_mul_ai)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_lt_s_si, then: wkl_i32_gt_s_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_gt_s_as, wkl_i32_xor_as, then: wkl_i32_gt_s_as_then_i32_xor_as, into: wkl_i32_gt_s_as_into_i32_xor_as)
    rows.add(wkl_i32_gt_s_as, wkl_i32_store8_sa, then: wkl_i32_gt_s_as_then_i32_store8_sa, into: wkl_i32_gt_s_as_into_i32_store8_sa)
    rows.add(wkl_i32_gt_s_as, wkl_i32_lt_s_as, then: wkl_i32_gt_s_as_then_i32_lt_s_as, into: wkl_i32_gt_s_as_into_i32_lt_s_as)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_eq_si, then: wkl_i32_gt_s_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_gt_s_as, wkl_i32_mul_as, then: wkl_i32_gt_s_as_then_i32_mul_as, into: wkl_i32_gt_s_as_into_i32_mul_as)
    rows.add(wkl_i32_gt_s_as, wkl_f32_add_as, then: wkl_i32_gt_s_as_then_f32_add_as)
    rows.add(wkl_i32_gt_s_as, wkl_i32_gt_s_as, then: wkl_i32_gt_s_as_then_i32_gt_s_as, into: wkl_i32_gt_s_as_into_i32_gt_s_as)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_lt_s_as, then: wkl_i32_gt_s_as_then_br_if_i32_lt_s_as, into: wkl_i32_gt_s_as_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_gt_s_as, wkl_call, then: wkl_i32_gt_s_as_then_call)
    rows.add(wkl_i32_gt_s_as, wkl_i32_and_si, then: wkl_i32_gt_s_as_then_i32_and_si)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_lt_u_ai, then: wkl_i32_gt_s_as_then_br_if_i32_lt_u_ai, into: wkl_i32_gt_s_as_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_gt_s_as, wkl_i64_mul_as, then: wkl_i32_gt_s_as_then_i64_mul_as, into: wkl_i32_gt_s_as_into_i64_mul_as)
    rows.add(wkl_i32_gt_s_as, wkl_i32_mul_ai, then: wkl_i32_gt_s_as_then_i32_mul_ai, into: wkl_i32_gt_s_as_into_i32_mul_ai)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_s, then: wkl_i32_gt_s_as_then_br_if_s)
    rows.add(wkl_i32_gt_s_as, wkl_f64_div_ia, then: wkl_i32_gt_s_as_then_f64_div_ia)
    rows.add(wkl_i32_gt_s_as, wkl_f64_convert_i32_u_a, then: wkl_i32_gt_s_as_then_f64_convert_i32_u_a, into: wkl_i32_gt_s_as_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_gt_s_as, wkl_f64_add_as, then: wkl_i32_gt_s_as_then_f64_add_as)
    rows.add(wkl_i32_gt_s_as, wkl_f64_load_a, then: wkl_i32_gt_s_as_then_f64_load_a, into: wkl_i32_gt_s_as_into_f64_load_a)
    rows.add(wkl_i32_gt_s_as, wkl_f64_mul_as, then: wkl_i32_gt_s_as_then_f64_mul_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_copy, then: wkl_br_if_i32_lt_s_as_then_copy)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_as, then: wkl_br_if_i32_lt_s_as_then_i32_add_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_ss, then: wkl_br_if_i32_lt_s_as_then_i32_add_ss)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_ai, then: wkl_br_if_i32_lt_s_as_then_i32_add_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_load8_u_a, then: wkl_br_if_i32_lt_s_as_then_i32_load8_u_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_load_a, then: wkl_br_if_i32_lt_s_as_then_i32_load_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_load_s, then: wkl_br_if_i32_lt_s_as_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_a, then: wkl_br_if_i32_lt_s_as_then_br_if_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_constant32, then: wkl_br_if_i32_lt_s_as_then_constant32)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_load8_u_s, then: wkl_br_if_i32_lt_s_as_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br, then: wkl_br_if_i32_lt_s_as_then_br)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i64_add_as, then: wkl_br_if_i32_lt_s_as_then_i64_add_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_and_ai, then: wkl_br_if_i32_lt_s_as_then_i32_and_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_store_ss, then: wkl_br_if_i32_lt_s_as_then_i32_store_ss)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_table_a, then: wkl_br_if_i32_lt_s_as_then_br_table_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_select_integer_a, then: wkl_br_if_i32_lt_s_as_then_select_integer_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f32_load_a, then: wkl_br_if_i32_lt_s_as_then_f32_load_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f32_mul_ai, then: wkl_br_if_i32_lt_s_as_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_xor_as, then: wkl_br_if_i32_lt_s_as_then_i32_xor_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_store8_sa, then: wkl_br_if_i32_lt_s_as_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_lt_s_as, then: wkl_br_if_i32_lt_s_as_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_mul_as, then: wkl_br_if_i32_lt_s_as_then_i32_mul_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f32_add_as, then: wkl_br_if_i32_lt_s_as_then_f32_add_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_gt_s_as, then: wkl_br_if_i32_lt_s_as_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_call, then: wkl_br_if_i32_lt_s_as_then_call)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_and_si, then: wkl_br_if_i32_lt_s_as_then_i32_and_si)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i64_mul_as, then: wkl_br_if_i32_lt_s_as_then_i64_mul_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_mul_ai, then: wkl_br_if_i32_lt_s_as_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_s, then: wkl_br_if_i32_lt_s_as_then_br_if_s)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f64_div_ia, then: wkl_br_if_i32_lt_s_as_then_f64_div_ia)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_lt_s_as_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f64_add_as, then: wkl_br_if_i32_lt_s_as_then_f64_add_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f64_load_a, then: wkl_br_if_i32_lt_s_as_then_f64_load_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f64_mul_as, then: wkl_br_if_i32_lt_s_as_then_f64_mul_as)
    rows.add(wkl_i32_and_si, wkl_i32_add_ss, then: wkl_i32_and_si_then_i32_add_ss)
    rows.add(wkl_i32_and_si, wkl_i32_mul_si, then: wkl_i32_and_si_then_i32_mul_si)
    rows.add(wkl_i32_and_si, wkl_br, then: wkl_i32_and_si_then_br)
    rows.add(wkl_i32_and_si, wkl_i64_add_as, then: wkl_i32_and_si_then_i64_add_as, into: wkl_i32_and_si_into_i64_add_as)
    rows.add(wkl_i32_and_si, wkl_i32_store_ss, then: wkl_i32_and_si_then_i32_store_ss)
    rows.add(wkl_i32_and_si, wkl_br_table_a, then: wkl_i32_and_si_then_br_table_a, into: wkl_i32_and_si_into_br_table_a)
    rows.add(wkl_i32_and_si, wkl_f32_load_a, then: wkl_i32_and_si_then_f32_load_a, into: wkl_i32_and_si_into_f32_load_a)
    rows.add(wkl_i32_and_si, wkl_f32_mul_ai, then: wkl_i32_and_si_then_f32_mul_ai)
    rows.add(wkl_i32_and_si, wkl_br_if_i32_lt_s_si, then: wkl_i32_and_si_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_and_si, wkl_i32_lt_s_as, then: wkl_i32_and_si_then_i32_lt_s_as, into: wkl_i32_and_si_into_i32_lt_s_as)
    rows.add(wkl_i32_and_si, wkl_br_if_i32_eq_si, then: wkl_i32_and_si_then_br_if_i32_eq_si)
    rows.add(wkl_i32_and_si, wkl_i32_mul_as, then: wkl_i32_and_si_then_i32_mul_as, into: wkl_i32_and_si_into_i32_mul_as)
    rows.add(wkl_i32_and_si, wkl_f32_add_as, then: wkl_i32_and_si_then_f32_add_as)
    rows.add(wkl_i32_and_si, wkl_i32_gt_s_as, then: wkl_i32_and_si_then_i32_gt_s_as, into: wkl_i32_and_si_into_i32_gt_s_as)
    rows.add(wkl_i32_and_si, wkl_br_if_i32_lt_s_as, then: wkl_i32_and_si_then_br_if_i32_lt_s_as, into: wkl_i32_and_si_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_and_si, wkl_call, then: wkl_i32_and_si_then_call)
    rows.add(wkl_i32_and_si, wkl_br_if_i32_lt_u_ai, then: wkl_i32_and_si_then_br_if_i32_lt_u_ai, into: wkl_i32_and_si_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_and_si, wkl_i64_mul_as, then: wkl_i32_and_si_then_i64_mul_as, into: wkl_i32_and_si_into_i64_mul_as)
    rows.add(wkl_i32_and_si, wkl_br_if_s, then: wkl_i32_and_si_then_br_if_s)
    rows.add(wkl_i32_and_si, wkl_f64_div_ia, then: wkl_i32_and_si_then_f64_div_ia)
    rows.add(wkl_i32_and_si, wkl_f64_convert_i32_u_a, then: wkl_i32_and_si_then_f64_convert_i32_u_a, into: wkl_i32_and_si_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_and_si, wkl_f64_add_as, then: wkl_i32_and_si_then_f64_add_as)
    rows.add(wkl_i32_and_si, wkl_f64_mul_as, then: wkl_i32_and_si_then_f64_mul_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_add_si, then: wkl_br_if_i32_lt_u_ai_then_i32_add_si)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_copy, then: wkl_br_if_i32_lt_u_ai_then_copy)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_add_as, then: wkl_br_if_i32_lt_u_ai_then_i32_add_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_add_ss, then: wkl_br_if_i32_lt_u_ai_then_i32_add_ss)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_add_ai, then: wkl_br_if_i32_lt_u_ai_then_i32_add_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_load8_u_a, then: wkl_br_if_i32_lt_u_ai_then_i32_load8_u_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_load_a, then: wkl_br_if_i32_lt_u_ai_then_i32_load_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_load_s, then: wkl_br_if_i32_lt_u_ai_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_a, then: wkl_br_if_i32_lt_u_ai_then_br_if_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_store_sa, then: wkl_br_if_i32_lt_u_ai_then_i32_store_sa)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_mul_si, then: wkl_br_if_i32_lt_u_ai_then_i32_mul_si)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_load8_u_s, then: wkl_br_if_i32_lt_u_ai_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br, then: wkl_br_if_i32_lt_u_ai_then_br)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i64_add_as, then: wkl_br_if_i32_lt_u_ai_then_i64_add_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_and_ai, then: wkl_br_if_i32_lt_u_ai_then_i32_and_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_store_ss, then: wkl_br_if_i32_lt_u_ai_then_i32_store_ss)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_table_a, then: wkl_br_if_i32_lt_u_ai_then_br_table_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_select_integer_a, then: wkl_br_if_i32_lt_u_ai_then_select_integer_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f32_load_a, then: wkl_br_if_i32_lt_u_ai_then_f32_load_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f32_mul_ai, then: wkl_br_if_i32_lt_u_ai_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_xor_as, then: wkl_br_if_i32_lt_u_ai_then_i32_xor_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_store8_sa, then: wkl_br_if_i32_lt_u_ai_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_lt_s_as, then: wkl_br_if_i32_lt_u_ai_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_mul_as, then: wkl_br_if_i32_lt_u_ai_then_i32_mul_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f32_add_as, then: wkl_br_if_i32_lt_u_ai_then_f32_add_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_gt_s_as, then: wkl_br_if_i32_lt_u_ai_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_call, then: wkl_br_if_i32_lt_u_ai_then_call)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_and_si, then: wkl_br_if_i32_lt_u_ai_then_i32_and_si)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i64_mul_as, then: wkl_br_if_i32_lt_u_ai_then_i64_mul_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_mul_ai, then: wkl_br_if_i32_lt_u_ai_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_s, then: wkl_br_if_i32_lt_u_ai_then_br_if_s)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f64_div_ia, then: wkl_br_if_i32_lt_u_ai_then_f64_div_ia)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_lt_u_ai_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f64_add_as, then: wkl_br_if_i32_lt_u_ai_then_f64_add_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f64_load_a, then: wkl_br_if_i32_lt_u_ai_then_f64_load_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f64_mul_as, then: wkl_br_if_i32_lt_u_ai_then_f64_mul_as)
    rows.add(wkl_i64_mul_as, wkl_copy, then: wkl_i64_mul_as_then_copy)
    rows.add(wkl_i64_mul_as, wkl_i32_add_as, then: wkl_i64_mul_as_then_i32_add_as, into: wkl_i64_mul_as_into_i32_add_as)
    rows.add(wkl_i64_mul_as, wkl_i32_add_ss, then: wkl_i64_mul_as_then_i32_add_ss)
    rows.add(wkl_i64_mul_as, wkl_i32_add_ai, then: wkl_i64_mul_as_then_i32_add_ai, into: wkl_i64_mul_as_into_i32_add_ai)
    rows.add(wkl_i64_mul_as, wkl_i32_load8_u_a, then: wkl_i64_mul_as_then_i32_load8_u_a, into: wkl_i64_mul_as_into_i32_load8_u_a)
    rows.add(wkl_i64_mul_as, wkl_i32_load_a, then: wkl_i64_mul_as_then_i32_load_a, into: wkl_i64_mul_as_into_i32_load_a)
    rows.add(wkl_i64_mul_as, wkl_i32_load_s, then: wkl_i64_mul_as_then_i32_load_s)
    rows.add(wkl_i64_mul_as, wkl_br_if_a, then: wkl_i64_mul_as_then_br_if_a, into: wkl_i64_mul_as_into_br_if_a)
    rows.add(wkl_i64_mul_as, wkl_i32_store_sa, then: wkl_i64_mul_as_then_i32_store_sa, into: wkl_i64_mul_as_into_i32_store_sa)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_ne_ai, then: wkl_i64_mul_as_then_br_if_i32_ne_ai, into: wkl_i64_mul_as_into_br_if_i32_ne_ai)
    rows.add(wkl_i64_mul_as, wkl_i32_mul_si, then: wkl_i64_mul_as_then_i32_mul_si)
    rows.add(wkl_i64_mul_as, wkl_constant32, then: wkl_i64_mul_as_then_constant32)
    rows.add(wkl_i64_mul_as, wkl_i32_load8_u_s, then: wkl_i64_mul_as_then_i32_load8_u_s)
    rows.add(wkl_i64_mul_as, wkl_i64_add_as, then: wkl_i64_mul_as_then_i64_add_as, into: wkl_i64_mul_as_into_i64_add_as)
    rows.add(wkl_i64_mul_as, wkl_i32_and_ai, then: wkl_i64_mul_as_then_i32_and_ai, into: wkl_i64_mul_as_into_i32_and_ai)
    rows.add(wkl_i64_mul_as, wkl_i32_store_ss, then: wkl_i64_mul_as_then_i32_store_ss)
    rows.add(wkl_i64_mul_as, wkl_br_table_a, then: wkl_i64_mul_as_then_br_table_a, into: wkl_i64_mul_as_into_br_table_a)
    rows.add(wkl_i64_mul_as, wkl_select_integer_a, then: wkl_i64_mul_as_then_select_integer_a, into: wkl_i64_mul_as_into_select_integer_a)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_ne_as, then: wkl_i64_mul_as_then_br_if_i32_ne_as, into: wkl_i64_mul_as_into_br_if_i32_ne_as)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_eq_ai, then: wkl_i64_mul_as_then_br_if_i32_eq_ai, into: wkl_i64_mul_as_into_br_if_i32_eq_ai)
    rows.add(wkl_i64_mul_as, wkl_f32_load_a, then: wkl_i64_mul_as_then_f32_load_a, into: wkl_i64_mul_as_into_f32_load_a)
    rows.add(wkl_i64_mul_as, wkl_f32_mul_ai, then: wkl_i64_mul_as_then_f32_mul_ai)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_lt_s_si, then: wkl_i64_mul_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_i64_mul_as, wkl_i32_xor_as, then: wkl_i64_mul_as_then_i32_xor_as, into: wkl_i64_mul_as_into_i32_xor_as)
    rows.add(wkl_i64_mul_as, wkl_i32_store8_sa, then: wkl_i64_mul_as_then_i32_store8_sa, into: wkl_i64_mul_as_into_i32_store8_sa)
    rows.add(wkl_i64_mul_as, wkl_i32_lt_s_as, then: wkl_i64_mul_as_then_i32_lt_s_as, into: wkl_i64_mul_as_into_i32_lt_s_as)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_eq_si, then: wkl_i64_mul_as_then_br_if_i32_eq_si)
    rows.add(wkl_i64_mul_as, wkl_i32_mul_as, then: wkl_i64_mul_as_then_i32_mul_as, into: wkl_i64_mul_as_into_i32_mul_as)
    rows.add(wkl_i64_mul_as, wkl_f32_add_as, then: wkl_i64_mul_as_then_f32_add_as)
    rows.add(wkl_i64_mul_as, wkl_i32_gt_s_as, then: wkl_i64_mul_as_then_i32_gt_s_as, into: wkl_i64_mul_as_into_i32_gt_s_as)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_lt_s_as, then: wkl_i64_mul_as_then_br_if_i32_lt_s_as, into: wkl_i64_mul_as_into_br_if_i32_lt_s_as)
    rows.add(wkl_i64_mul_as, wkl_call, then: wkl_i64_mul_as_then_call)
    rows.add(wkl_i64_mul_as, wkl_i32_and_si, then: wkl_i64_mul_as_then_i32_and_si)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_lt_u_ai, then: wkl_i64_mul_as_then_br_if_i32_lt_u_ai, into: wkl_i64_mul_as_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i64_mul_as, wkl_i64_mul_as, then: wkl_i64_mul_as_then_i64_mul_as, into: wkl_i64_mul_as_into_i64_mul_as)
    rows.add(wkl_i64_mul_as, wkl_i32_mul_ai, then: wkl_i64_mul_as_then_i32_mul_ai, into: wkl_i64_mul_as_into_i32_mul_ai)
    rows.add(wkl_i64_mul_as, wkl_br_if_s, then: wkl_i64_mul_as_then_br_if_s)
    rows.add(wkl_i64_mul_as, wkl_f64_div_ia, then: wkl_i64_mul_as_then_f64_div_ia)
    rows.add(wkl_i64_mul_as, wkl_f64_convert_i32_u_a, then: wkl_i64_mul_as_then_f64_convert_i32_u_a, into: wkl_i64_mul_as_into_f64_convert_i32_u_a)
    rows.add(wkl_i64_mul_as, wkl_f64_add_as, then: wkl_i64_mul_as_then_f64_add_as)
    rows.add(wkl_i64_mul_as, wkl_f64_load_a, then: wkl_i64_mul_as_then_f64_load_a, into: wkl_i64_mul_as_into_f64_load_a)
    rows.add(wkl_i64_mul_as, wkl_f64_mul_as, then: wkl_i64_mul_as_then_f64_mul_as)
  }

  private static func rows23(_ rows: inout FusionRows) {
    rows.add(wkl_i32_mul_ai, wkl_i32_add_ss, then: wkl_i32_mul_ai_then_i32_add_ss)
    rows.add(wkl_i32_mul_ai, wkl_constant32, then: wkl_i32_mul_ai_then_constant32)
    rows.add(wkl_i32_mul_ai, wkl_i32_load8_u_s, then: wkl_i32_mul_ai_then_i32_load8_u_s)
    rows.add(wkl_i32_mul_ai, wkl_br, then: wkl_i32_mul_ai_then_br)
    rows.add(wkl_i32_mul_ai, wkl_i32_store_ss, then: wkl_i32_mul_ai_then_i32_store_ss)
    rows.add(wkl_i32_mul_ai, wkl_br_table_a, then: wkl_i32_mul_ai_then_br_table_a, into: wkl_i32_mul_ai_into_br_table_a)
    rows.add(wkl_i32_mul_ai, wkl_select_integer_a, then: wkl_i32_mul_ai_then_select_integer_a, into: wkl_i32_mul_ai_into_select_integer_a)
    rows.add(wkl_i32_mul_ai, wkl_f32_load_a, then: wkl_i32_mul_ai_then_f32_load_a, into: wkl_i32_mul_ai_into_f32_load_a)
    rows.add(wkl_i32_mul_ai, wkl_f32_mul_ai, then: wkl_i32_mul_ai_then_f32_mul_ai)
    rows.add(wkl_i32_mul_ai, wkl_br_if_i32_lt_s_si, then: wkl_i32_mul_ai_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_mul_ai, wkl_i32_store8_sa, then: wkl_i32_mul_ai_then_i32_store8_sa, into: wkl_i32_mul_ai_into_i32_store8_sa)
    rows.add(wkl_i32_mul_ai, wkl_i32_lt_s_as, then: wkl_i32_mul_ai_then_i32_lt_s_as, into: wkl_i32_mul_ai_into_i32_lt_s_as)
    rows.add(wkl_i32_mul_ai, wkl_br_if_i32_eq_si, then: wkl_i32_mul_ai_then_br_if_i32_eq_si)
    rows.add(wkl_i32_mul_ai, wkl_i32_mul_as, then: wkl_i32_mul_ai_then_i32_mul_as, into: wkl_i32_mul_ai_into_i32_mul_as)
    rows.add(wkl_i32_mul_ai, wkl_f32_add_as, then: wkl_i32_mul_ai_then_f32_add_as)
    rows.add(wkl_i32_mul_ai, wkl_i32_gt_s_as, then: wkl_i32_mul_ai_then_i32_gt_s_as, into: wkl_i32_mul_ai_into_i32_gt_s_as)
    rows.add(wkl_i32_mul_ai, wkl_br_if_i32_lt_s_as, then: wkl_i32_mul_ai_then_br_if_i32_lt_s_as, into: wkl_i32_mul_ai_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_mul_ai, wkl_call, then: wkl_i32_mul_ai_then_call)
    rows.add(wkl_i32_mul_ai, wkl_i32_and_si, then: wkl_i32_mul_ai_then_i32_and_si)
    rows.add(wkl_i32_mul_ai, wkl_br_if_i32_lt_u_ai, then: wkl_i32_mul_ai_then_br_if_i32_lt_u_ai, into: wkl_i32_mul_ai_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_mul_ai, wkl_i64_mul_as, then: wkl_i32_mul_ai_then_i64_mul_as, into: wkl_i32_mul_ai_into_i64_mul_as)
    rows.add(wkl_i32_mul_ai, wkl_br_if_s, then: wkl_i32_mul_ai_then_br_if_s)
    rows.add(wkl_i32_mul_ai, wkl_f64_div_ia, then: wkl_i32_mul_ai_then_f64_div_ia)
    rows.add(wkl_i32_mul_ai, wkl_f64_convert_i32_u_a, then: wkl_i32_mul_ai_then_f64_convert_i32_u_a, into: wkl_i32_mul_ai_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_mul_ai, wkl_f64_add_as, then: wkl_i32_mul_ai_then_f64_add_as)
    rows.add(wkl_i32_mul_ai, wkl_f64_mul_as, then: wkl_i32_mul_ai_then_f64_mul_as)
    rows.add(wkl_br_if_s, wkl_i32_add_as, then: wkl_br_if_s_then_i32_add_as)
    rows.add(wkl_br_if_s, wkl_i32_add_ss, then: wkl_br_if_s_then_i32_add_ss)
    rows.add(wkl_br_if_s, wkl_i32_add_ai, then: wkl_br_if_s_then_i32_add_ai)
    rows.add(wkl_br_if_s, wkl_i32_load8_u_a, then: wkl_br_if_s_then_i32_load8_u_a)
    rows.add(wkl_br_if_s, wkl_i32_load_a, then: wkl_br_if_s_then_i32_load_a)
    rows.add(wkl_br_if_s, wkl_br_if_a, then: wkl_br_if_s_then_br_if_a)
    rows.add(wkl_br_if_s, wkl_i32_store_sa, then: wkl_br_if_s_then_i32_store_sa)
    rows.add(wkl_br_if_s, wkl_br_if_i32_ne_ai, then: wkl_br_if_s_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_s, wkl_i32_mul_si, then: wkl_br_if_s_then_i32_mul_si)
    rows.add(wkl_br_if_s, wkl_i32_load8_u_s, then: wkl_br_if_s_then_i32_load8_u_s)
    rows.add(wkl_br_if_s, wkl_br, then: wkl_br_if_s_then_br)
    rows.add(wkl_br_if_s, wkl_i64_add_as, then: wkl_br_if_s_then_i64_add_as)
    rows.add(wkl_br_if_s, wkl_i32_and_ai, then: wkl_br_if_s_then_i32_and_ai)
    rows.add(wkl_br_if_s, wkl_br_table_a, then: wkl_br_if_s_then_br_table_a)
    rows.add(wkl_br_if_s, wkl_select_integer_a, then: wkl_br_if_s_then_select_integer_a)
    rows.add(wkl_br_if_s, wkl_br_if_i32_ne_as, then: wkl_br_if_s_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_s, wkl_br_if_i32_eq_ai, then: wkl_br_if_s_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_s, wkl_f32_load_a, then: wkl_br_if_s_then_f32_load_a)
    rows.add(wkl_br_if_s, wkl_f32_mul_ai, then: wkl_br_if_s_then_f32_mul_ai)
    rows.add(wkl_br_if_s, wkl_br_if_i32_lt_s_si, then: wkl_br_if_s_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_s, wkl_i32_xor_as, then: wkl_br_if_s_then_i32_xor_as)
    rows.add(wkl_br_if_s, wkl_i32_store8_sa, then: wkl_br_if_s_then_i32_store8_sa)
    rows.add(wkl_br_if_s, wkl_i32_lt_s_as, then: wkl_br_if_s_then_i32_lt_s_as)
    rows.add(wkl_br_if_s, wkl_br_if_i32_eq_si, then: wkl_br_if_s_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_s, wkl_i32_mul_as, then: wkl_br_if_s_then_i32_mul_as)
    rows.add(wkl_br_if_s, wkl_f32_add_as, then: wkl_br_if_s_then_f32_add_as)
    rows.add(wkl_br_if_s, wkl_i32_gt_s_as, then: wkl_br_if_s_then_i32_gt_s_as)
    rows.add(wkl_br_if_s, wkl_br_if_i32_lt_s_as, then: wkl_br_if_s_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_s, wkl_call, then: wkl_br_if_s_then_call)
    rows.add(wkl_br_if_s, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_s_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_s, wkl_i64_mul_as, then: wkl_br_if_s_then_i64_mul_as)
    rows.add(wkl_br_if_s, wkl_i32_mul_ai, then: wkl_br_if_s_then_i32_mul_ai)
    rows.add(wkl_br_if_s, wkl_br_if_s, then: wkl_br_if_s_then_br_if_s)
    rows.add(wkl_br_if_s, wkl_f64_div_ia, then: wkl_br_if_s_then_f64_div_ia)
    rows.add(wkl_br_if_s, wkl_f64_convert_i32_u_a, then: wkl_br_if_s_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_s, wkl_f64_add_as, then: wkl_br_if_s_then_f64_add_as)
    rows.add(wkl_br_if_s, wkl_f64_load_a, then: wkl_br_if_s_then_f64_load_a)
    rows.add(wkl_br_if_s, wkl_f64_mul_as, then: wkl_br_if_s_then_f64_mul_as)
  }

  private static func rows24(_ rows: inout FusionRows) {
    rows.add(
      wkl_constant64, wkl_i32_load8_u_s_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a,
      then: wkl_constant64_then_i32_load8_u_s_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_copy_then_copy_then_i32_add_si_then_br, then: wkl_br_if_i32_eq_si_then_copy_then_copy_then_i32_add_si_then_br)
    rows.add(wkl_constant32, wkl_br_if_i32_eq_si_then_copy_then_copy_then_i32_add_si_then_br, then: wkl_constant32_then_br_if_i32_eq_si_then_copy_then_copy_then_i32_add_si_then_br)
    rows.add(
      wkl_i32_add_as, wkl_i32_load8_u_a_into_i32_add_ai_into_br_table_a, then: wkl_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_and_ai, wkl_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a, then: wkl_i32_and_ai_then_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a,
      then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_and_ai, wkl_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a, then: wkl_i32_and_ai_then_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a,
      then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_constant64, wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as, then: wkl_constant64_then_i64_and_as_then_constant64_then_br_if_i64_ne_as)
    rows.add(wkl_i64_load_a, wkl_constant64_then_i64_and_as_then_constant64_then_br_if_i64_ne_as, then: wkl_i64_load_a_then_constant64_then_i64_and_as_then_constant64_then_br_if_i64_ne_as)
    rows.add(wkl_i64_load_a, wkl_i64_shr_u_ai_then_i32_wrap_i64_a, then: wkl_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a, into: wkl_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a)
    rows.add(
      wkl_i32_add_si, wkl_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a, then: wkl_i32_add_si_then_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a,
      into: wkl_i32_add_si_into_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a)
    rows.add(
      wkl_i32_add_si, wkl_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a, then: wkl_i32_add_si_then_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a,
      into: wkl_i32_add_si_into_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a)
    rows.add(wkl_i32_add_si, wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as, then: wkl_i32_add_si_then_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si_then_br_if_i32_lt_u_as, then: wkl_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as, then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as)
    rows.add(
      wkl_i32_add_ss, wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as, then: wkl_i32_add_ss_then_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as,
      into: wkl_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as)
    rows.add(
      wkl_i32_add_ss, wkl_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as,
      then: wkl_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as)
    rows.add(wkl_i32_add_as, wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as, then: wkl_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
    rows.add(
      wkl_i32_and_ai, wkl_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as, then: wkl_i32_and_ai_then_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as,
      into: wkl_i32_and_ai_into_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as,
      then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
    rows.add(wkl_i64_load_s, wkl_i64_load_s, then: wkl_i64_load_s_then_i64_load_s)
    rows.add(wkl_i32_add_as, wkl_i32_store8_as_then_i32_add_si, then: wkl_i32_add_as_then_i32_store8_as_then_i32_add_si, into: wkl_i32_add_as_into_i32_store8_as_then_i32_add_si)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_then_i32_store8_as_then_i32_add_si, then: wkl_i32_mul_si_then_i32_add_as_then_i32_store8_as_then_i32_add_si,
      into: wkl_i32_mul_si_into_i32_add_as_then_i32_store8_as_then_i32_add_si)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_into_i32_store8_as_then_i32_add_si, then: wkl_i32_mul_si_then_i32_add_as_into_i32_store8_as_then_i32_add_si,
      into: wkl_i32_mul_si_into_i32_add_as_into_i32_store8_as_then_i32_add_si)
    rows.add(wkl_i32_and_ai, wkl_i32_mul_ai_into_i32_add_as, then: wkl_i32_and_ai_then_i32_mul_ai_into_i32_add_as, into: wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_as)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_then_i32_mul_ai_into_i32_add_as, then: wkl_i32_shr_u_si_then_i32_and_ai_then_i32_mul_ai_into_i32_add_as,
      into: wkl_i32_shr_u_si_into_i32_and_ai_then_i32_mul_ai_into_i32_add_as)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_as, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_ai_into_i32_add_as,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_constant32_then_br_if_i32_eq_si, then: wkl_i32_add_si_then_constant32_then_br_if_i32_eq_si)
    rows.add(wkl_i32_store8_as, wkl_i32_add_si_then_constant32_then_br_if_i32_eq_si, then: wkl_i32_store8_as_then_i32_add_si_then_constant32_then_br_if_i32_eq_si)
    rows.add(wkl_global_get_integer, wkl_i32_add_ai_then_global_set_a_then_i32_load_s, then: wkl_global_get_integer_then_i32_add_ai_then_global_set_a_then_i32_load_s)
    rows.add(wkl_i32_add_as, wkl_i32_store8_si, then: wkl_i32_add_as_then_i32_store8_si)
    rows.add(wkl_i32_and_ai, wkl_i32_add_as_then_i32_store8_si, then: wkl_i32_and_ai_then_i32_add_as_then_i32_store8_si, into: wkl_i32_and_ai_into_i32_add_as_then_i32_store8_si)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as_then_i32_store8_si, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_then_i32_store8_si,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_then_i32_store8_si)
    rows.add(wkl_i64_load_s, wkl_f64_convert_i64_s_a, then: wkl_i64_load_s_then_f64_convert_i64_s_a, into: wkl_i64_load_s_into_f64_convert_i64_s_a)
    rows.add(wkl_f64_convert_i64_s_a, wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as, then: wkl_f64_convert_i64_s_a_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
    rows.add(wkl_f64_load_s, wkl_br, then: wkl_f64_load_s_then_br)
    rows.add(wkl_br_if_i64_ne_as, wkl_constant64_then_br_if_i64_lt_u_ss, then: wkl_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss)
    rows.add(wkl_constant64, wkl_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss, then: wkl_constant64_then_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss)
    rows.add(
      wkl_i64_and_as, wkl_constant64_then_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss, then: wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss)
    rows.add(wkl_i32_add_as, wkl_i64_load_a_then_constant64, then: wkl_i32_add_as_then_i64_load_a_then_constant64, into: wkl_i32_add_as_into_i64_load_a_then_constant64)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_add_as_then_i64_load_a_then_constant64, then: wkl_i32_mul_ai_then_i32_add_as_then_i64_load_a_then_constant64,
      into: wkl_i32_mul_ai_into_i32_add_as_then_i64_load_a_then_constant64)
    rows.add(
      wkl_i32_load16_u_s, wkl_i32_mul_ai_into_i32_add_as_then_i64_load_a_then_constant64, then: wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as_then_i64_load_a_then_constant64,
      into: wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as_then_i64_load_a_then_constant64)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_add_as_into_i64_load_a_then_constant64, then: wkl_i32_mul_ai_then_i32_add_as_into_i64_load_a_then_constant64,
      into: wkl_i32_mul_ai_into_i32_add_as_into_i64_load_a_then_constant64)
    rows.add(
      wkl_i32_load16_u_s, wkl_i32_mul_ai_into_i32_add_as_into_i64_load_a_then_constant64, then: wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as_into_i64_load_a_then_constant64,
      into: wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as_into_i64_load_a_then_constant64)
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i64_store_ss_then_i32_add_si, then: wkl_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si)
    rows.add(wkl_i64_load_s, wkl_constant64_then_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si, then: wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si)
    rows.add(wkl_br_if_i64_lt_u_ss, wkl_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br, then: wkl_br_if_i64_lt_u_ss_then_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br)
    rows.add(
      wkl_constant64, wkl_br_if_i64_lt_u_ss_then_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br,
      then: wkl_constant64_then_br_if_i64_lt_u_ss_then_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br)
    rows.add(wkl_i32_load_a, wkl_br_if_i64_le_u_as, then: wkl_i32_load_a_then_br_if_i64_le_u_as, into: wkl_i32_load_a_into_br_if_i64_le_u_as)
    rows.add(wkl_i32_load_s, wkl_i32_load_a_then_br_if_i64_le_u_as, then: wkl_i32_load_s_then_i32_load_a_then_br_if_i64_le_u_as, into: wkl_i32_load_s_into_i32_load_a_then_br_if_i64_le_u_as)
    rows.add(wkl_i32_load_s, wkl_i32_load_a_into_br_if_i64_le_u_as, then: wkl_i32_load_s_then_i32_load_a_into_br_if_i64_le_u_as, into: wkl_i32_load_s_into_i32_load_a_into_br_if_i64_le_u_as)
    rows.add(wkl_br_if_i64_le_u_as, wkl_i32_load_s_then_i32_wrap_i64_s, then: wkl_br_if_i64_le_u_as_then_i32_load_s_then_i32_wrap_i64_s)
    rows.add(wkl_global_get_integer, wkl_i32_add_ai_then_global_set_a, then: wkl_global_get_integer_then_i32_add_ai_then_global_set_a)
    rows.add(wkl_i32_add_si, wkl_copy_then_i32_add_si_then_br, then: wkl_i32_add_si_then_copy_then_i32_add_si_then_br)
    rows.add(wkl_i64_store_ss, wkl_i32_add_si_then_copy_then_i32_add_si_then_br, then: wkl_i64_store_ss_then_i32_add_si_then_copy_then_i32_add_si_then_br)
    rows.add(wkl_i64_add_si, wkl_i32_load_s_then_i32_load_a, then: wkl_i64_add_si_then_i32_load_s_then_i32_load_a)
    rows.add(wkl_i32_or_as, wkl_br_if_a, then: wkl_i32_or_as_then_br_if_a, into: wkl_i32_or_as_into_br_if_a)
    rows.add(wkl_i32_wrap_i64_a, wkl_i32_add_si_then_i64_load_a, then: wkl_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a)
    rows.add(
      wkl_i64_shr_u_ai, wkl_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a, then: wkl_i64_shr_u_ai_then_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a,
      into: wkl_i64_shr_u_ai_into_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a)
    rows.add(wkl_i32_wrap_i64_a, wkl_i32_or_as, then: wkl_i32_wrap_i64_a_then_i32_or_as, into: wkl_i32_wrap_i64_a_into_i32_or_as)
    rows.add(wkl_i64_shr_u_ai, wkl_i32_wrap_i64_a_then_i32_or_as, then: wkl_i64_shr_u_ai_then_i32_wrap_i64_a_then_i32_or_as, into: wkl_i64_shr_u_ai_into_i32_wrap_i64_a_then_i32_or_as)
    rows.add(wkl_i64_shr_u_ai, wkl_i32_wrap_i64_a_into_i32_or_as, then: wkl_i64_shr_u_ai_then_i32_wrap_i64_a_into_i32_or_as, into: wkl_i64_shr_u_ai_into_i32_wrap_i64_a_into_i32_or_as)
    rows.add(wkl_constant32, wkl_br_if_i64_gt_u_as, then: wkl_constant32_then_br_if_i64_gt_u_as)
    rows.add(wkl_i64_store_ss, wkl_copy_then_copy_then_i32_add_si_then_br, then: wkl_i64_store_ss_then_copy_then_copy_then_i32_add_si_then_br)
    rows.add(wkl_copy, wkl_i32_load8_u_s_into_br_if_a, then: wkl_copy_then_i32_load8_u_s_into_br_if_a)
    rows.add(wkl_i32_add_si, wkl_copy_then_i32_load8_u_s_into_br_if_a, then: wkl_i32_add_si_then_copy_then_i32_load8_u_s_into_br_if_a)
    rows.add(wkl_i32_and_si, wkl_i32_add_ai_into_br_table_a, then: wkl_i32_and_si_then_i32_add_ai_into_br_table_a, into: wkl_i32_and_si_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_constant32, wkl_i32_load_s_into_br_if_i32_eq_ai, then: wkl_constant32_then_i32_load_s_into_br_if_i32_eq_ai)
    rows.add(wkl_i64_load_s, wkl_i64_add_as, then: wkl_i64_load_s_then_i64_add_as, into: wkl_i64_load_s_into_i64_add_as)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_a_then_i32_add_ss, then: wkl_i32_load8_u_s_then_br_if_a_then_i32_add_ss, into: wkl_i32_load8_u_s_into_br_if_a_then_i32_add_ss)
    rows.add(wkl_i32_add_ss, wkl_i32_add_si_then_copy, then: wkl_i32_add_ss_then_i32_add_si_then_copy)
    rows.add(wkl_constant32, wkl_i32_load8_u_s_into_br_if_i32_ne_ai, then: wkl_constant32_then_i32_load8_u_s_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_mul_si, wkl_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as_then_constant32, then: wkl_i32_mul_si_then_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as_then_constant32,
      into: wkl_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as_then_constant32)
    rows.add(
      wkl_i32_load_a, wkl_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as_then_constant32,
      then: wkl_i32_load_a_then_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as_then_constant32)
    rows.add(
      wkl_i32_sub_sa, wkl_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br, then: wkl_i32_sub_sa_then_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br,
      into: wkl_i32_sub_sa_into_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br)
    rows.add(wkl_i32_store8_as, wkl_i32_load_s_then_i32_load_s_then_i32_mul_si, then: wkl_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si)
    rows.add(
      wkl_i32_load_s, wkl_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si, then: wkl_i32_load_s_then_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si,
      into: wkl_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si)
    rows.add(
      wkl_br_if_i32_eq_ai, wkl_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si,
      then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si)
    rows.add(wkl_i32_wrap_i64_s, wkl_i32_add_as_into_i32_load8_u_a, then: wkl_i32_wrap_i64_s_then_i32_add_as_into_i32_load8_u_a, into: wkl_i32_wrap_i64_s_into_i32_add_as_into_i32_load8_u_a)
    rows.add(wkl_i32_load_s, wkl_i32_wrap_i64_s_then_i32_add_as_into_i32_load8_u_a, then: wkl_i32_load_s_then_i32_wrap_i64_s_then_i32_add_as_into_i32_load8_u_a)
    rows.add(wkl_i32_load_s, wkl_i32_wrap_i64_s_into_i32_add_as_into_i32_load8_u_a, then: wkl_i32_load_s_then_i32_wrap_i64_s_into_i32_add_as_into_i32_load8_u_a)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as, then: wkl_i32_load8_u_a_then_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as,
      into: wkl_i32_load8_u_a_into_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
    rows.add(
      wkl_i32_add_as, wkl_i32_load8_u_a_then_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as,
      then: wkl_i32_add_as_then_i32_load8_u_a_then_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as,
      into: wkl_i32_add_as_into_i32_load8_u_a_then_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
    rows.add(
      wkl_i32_add_as, wkl_i32_load8_u_a_into_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as,
      then: wkl_i32_add_as_then_i32_load8_u_a_into_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as,
      into: wkl_i32_add_as_into_i32_load8_u_a_into_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
    rows.add(wkl_i32_mul_si, wkl_i32_sub_sa, then: wkl_i32_mul_si_then_i32_sub_sa, into: wkl_i32_mul_si_into_i32_sub_sa)
    rows.add(wkl_i32_load_s, wkl_i32_mul_si_then_i32_sub_sa, then: wkl_i32_load_s_then_i32_mul_si_then_i32_sub_sa)
    rows.add(wkl_i32_load_s, wkl_i32_load_s_then_i32_mul_si_then_i32_sub_sa, then: wkl_i32_load_s_then_i32_load_s_then_i32_mul_si_then_i32_sub_sa)
    rows.add(wkl_i32_load_s, wkl_i32_mul_si_into_i32_sub_sa, then: wkl_i32_load_s_then_i32_mul_si_into_i32_sub_sa)
    rows.add(wkl_i32_load_s, wkl_i32_load_s_then_i32_mul_si_into_i32_sub_sa, then: wkl_i32_load_s_then_i32_load_s_then_i32_mul_si_into_i32_sub_sa)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i64_add_si, then: wkl_br_if_i32_ne_ai_then_i64_add_si)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_ne_ai_then_i64_add_si, then: wkl_i32_load8_u_s_then_br_if_i32_ne_ai_then_i64_add_si, into: wkl_i32_load8_u_s_into_br_if_i32_ne_ai_then_i64_add_si)
    rows.add(wkl_constant32, wkl_i32_load8_u_s_then_br_if_i32_ne_ai, then: wkl_constant32_then_i32_load8_u_s_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_shr_u_si_into_i32_and_ai, then: wkl_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(
      wkl_i32_load8_u_s, wkl_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai, then: wkl_i32_load8_u_s_then_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai,
      into: wkl_i32_load8_u_s_into_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(wkl_i32_add_as, wkl_i64_load_s, then: wkl_i32_add_as_then_i64_load_s)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_as_then_i64_load_s, then: wkl_i32_mul_ai_then_i32_add_as_then_i64_load_s, into: wkl_i32_mul_ai_into_i32_add_as_then_i64_load_s)
    rows.add(
      wkl_br_if_i32_gt_u_as, wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br,
      then: wkl_br_if_i32_gt_u_as_then_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br)
    rows.add(wkl_i32_add_as, wkl_i32_load8_u_a_into_br_if_i32_ne_ai, then: wkl_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai, into: wkl_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_and_ai, wkl_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai, then: wkl_i32_and_ai_then_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai,
      into: wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_and_ai, wkl_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai, then: wkl_i32_and_ai_then_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai,
      into: wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_load_s, wkl_i32_add_si_then_br_if_i32_lt_u_as, then: wkl_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as)
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as, then: wkl_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as)
    rows.add(
      wkl_constant64, wkl_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as)
    rows.add(
      wkl_i64_load_s, wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as,
      then: wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as)
    rows.add(wkl_i64_load_s, wkl_br_if_i64_ne_ai, then: wkl_i64_load_s_then_br_if_i64_ne_ai, into: wkl_i64_load_s_into_br_if_i64_ne_ai)
    rows.add(wkl_i32_add_si, wkl_i64_extend_i32_u_a, then: wkl_i32_add_si_then_i64_extend_i32_u_a, into: wkl_i32_add_si_into_i64_extend_i32_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_eq_as, then: wkl_i32_load8_u_a_then_br_if_i32_eq_as, into: wkl_i32_load8_u_a_into_br_if_i32_eq_as)
    rows.add(wkl_i32_add_ss, wkl_i32_load8_u_a_then_br_if_i32_eq_as, then: wkl_i32_add_ss_then_i32_load8_u_a_then_br_if_i32_eq_as, into: wkl_i32_add_ss_into_i32_load8_u_a_then_br_if_i32_eq_as)
    rows.add(wkl_i32_add_ss, wkl_i32_load8_u_a_into_br_if_i32_eq_as, then: wkl_i32_add_ss_then_i32_load8_u_a_into_br_if_i32_eq_as, into: wkl_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_eq_as)
    rows.add(wkl_br_if_i32_eq_as, wkl_i32_add_si_then_br_if_i32_eq_as, then: wkl_br_if_i32_eq_as_then_i32_add_si_then_br_if_i32_eq_as)
    rows.add(wkl_constant32, wkl_i64_and_as, then: wkl_constant32_then_i64_and_as)
    rows.add(wkl_i64_extend32_s_s, wkl_i64_extend32_s_s, then: wkl_i64_extend32_s_s_then_i64_extend32_s_s)
    rows.add(wkl_br_if_a, wkl_i64_extend32_s_s, then: wkl_br_if_a_then_i64_extend32_s_s)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_si_then_br, then: wkl_br_if_i32_eq_ai_then_i32_add_si_then_br)
    rows.add(
      wkl_i32_load_s, wkl_br_if_i32_eq_ai_then_i32_add_si_then_br, then: wkl_i32_load_s_then_br_if_i32_eq_ai_then_i32_add_si_then_br, into: wkl_i32_load_s_into_br_if_i32_eq_ai_then_i32_add_si_then_br)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i64_load_s, then: wkl_br_if_i32_ne_ai_then_i64_load_s)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_ne_ai_then_i64_load_s, then: wkl_i32_load8_u_a_then_br_if_i32_ne_ai_then_i64_load_s, into: wkl_i32_load8_u_a_into_br_if_i32_ne_ai_then_i64_load_s)
    rows.add(wkl_i64_add_as, wkl_i64_store_sa, then: wkl_i64_add_as_then_i64_store_sa, into: wkl_i64_add_as_into_i64_store_sa)
    rows.add(wkl_i64_add_si, wkl_i64_store_sa, then: wkl_i64_add_si_then_i64_store_sa, into: wkl_i64_add_si_into_i64_store_sa)
    rows.add(wkl_br_if_i64_ne_ai, wkl_i64_add_si, then: wkl_br_if_i64_ne_ai_then_i64_add_si)
    rows.add(wkl_i32_and_ai, wkl_i32_sub_sa_then_br, then: wkl_i32_and_ai_then_i32_sub_sa_then_br, into: wkl_i32_and_ai_into_i32_sub_sa_then_br)
    rows.add(wkl_i32_shr_u_si, wkl_i32_and_ai_then_i32_sub_sa_then_br, then: wkl_i32_shr_u_si_then_i32_and_ai_then_i32_sub_sa_then_br, into: wkl_i32_shr_u_si_into_i32_and_ai_then_i32_sub_sa_then_br)
    rows.add(wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_sub_sa_then_br, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_sub_sa_then_br, into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_sub_sa_then_br)
    rows.add(wkl_i64_store_sa, wkl_i32_shr_u_si_into_i32_and_ai, then: wkl_i64_store_sa_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(wkl_i64_store_sa, wkl_i64_load_s, then: wkl_i64_store_sa_then_i64_load_s)
    rows.add(wkl_br_if_i32_ne_si, wkl_i64_load_s, then: wkl_br_if_i32_ne_si_then_i64_load_s)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_ne_si_then_i64_load_s, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s)
    rows.add(
      wkl_i32_and_ai, wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s, then: wkl_i32_and_ai_then_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s,
      into: wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s, then: wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s,
      into: wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s)
    rows.add(
      wkl_i32_load_s, wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br, then: wkl_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br
    )
    rows.add(wkl_i64_load_s, wkl_br_if_i32_ne_si, then: wkl_i64_load_s_then_br_if_i32_ne_si)
    rows.add(
      wkl_i32_load_s, wkl_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s, then: wkl_i32_load_s_then_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s,
      into: wkl_i32_load_s_into_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
    rows.add(
      wkl_constant32, wkl_i32_load_s_then_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s,
      then: wkl_constant32_then_i32_load_s_then_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
    rows.add(
      wkl_constant32, wkl_i32_load_s_into_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s,
      then: wkl_constant32_then_i32_load_s_into_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
    rows.add(wkl_i64_load_s, wkl_i64_gt_s_as, then: wkl_i64_load_s_then_i64_gt_s_as, into: wkl_i64_load_s_into_i64_gt_s_as)
    rows.add(
      wkl_i32_load_s, wkl_i32_load_a_then_i32_add_ai_then_i32_load_s, then: wkl_i32_load_s_then_i32_load_a_then_i32_add_ai_then_i32_load_s,
      into: wkl_i32_load_s_into_i32_load_a_then_i32_add_ai_then_i32_load_s)
    rows.add(wkl_i32_add_ai, wkl_i32_load_s_then_i32_load_a_then_i32_add_ai_then_i32_load_s, then: wkl_i32_add_ai_then_i32_load_s_then_i32_load_a_then_i32_add_ai_then_i32_load_s)
    rows.add(
      wkl_i32_load_s, wkl_i32_add_ai_then_i32_load_s_then_i32_load_a_then_i32_add_ai_then_i32_load_s,
      then: wkl_i32_load_s_then_i32_add_ai_then_i32_load_s_then_i32_load_a_then_i32_add_ai_then_i32_load_s,
      into: wkl_i32_load_s_into_i32_add_ai_then_i32_load_s_then_i32_load_a_then_i32_add_ai_then_i32_load_s)
    rows.add(wkl_i32_add_ai, wkl_i32_load_s_into_i32_load_a_then_i32_add_ai_then_i32_load_s, then: wkl_i32_add_ai_then_i32_load_s_into_i32_load_a_then_i32_add_ai_then_i32_load_s)
    rows.add(
      wkl_i32_load_s, wkl_i32_add_ai_then_i32_load_s_into_i32_load_a_then_i32_add_ai_then_i32_load_s,
      then: wkl_i32_load_s_then_i32_add_ai_then_i32_load_s_into_i32_load_a_then_i32_add_ai_then_i32_load_s,
      into: wkl_i32_load_s_into_i32_add_ai_then_i32_load_s_into_i32_load_a_then_i32_add_ai_then_i32_load_s)
    rows.add(
      wkl_i32_load_s, wkl_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai,
      then: wkl_i32_load_s_then_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai,
      into: wkl_i32_load_s_into_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
    rows.add(wkl_i64_gt_s_as, wkl_return, then: wkl_i64_gt_s_as_then_return)
    rows.add(wkl_i64_add_as, wkl_constant64_then_br_if_i64_lt_u_as, then: wkl_i64_add_as_then_constant64_then_br_if_i64_lt_u_as)
    rows.add(wkl_i64_mul_as, wkl_i64_store_sa_then_br, then: wkl_i64_mul_as_then_i64_store_sa_then_br, into: wkl_i64_mul_as_into_i64_store_sa_then_br)
    rows.add(wkl_i64_load_s, wkl_i64_mul_as, then: wkl_i64_load_s_then_i64_mul_as, into: wkl_i64_load_s_into_i64_mul_as)
    rows.add(wkl_br_if_i32_eq_as, wkl_br, then: wkl_br_if_i32_eq_as_then_br)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_eq_as_then_br, then: wkl_i32_add_si_then_br_if_i32_eq_as_then_br, into: wkl_i32_add_si_into_br_if_i32_eq_as_then_br)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_then_br, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br)
    rows.add(wkl_i64_store_sa, wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br, then: wkl_i64_store_sa_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br)
    rows.add(wkl_i64_extend_i32_s_a, wkl_i64_store_sa, then: wkl_i64_extend_i32_s_a_then_i64_store_sa, into: wkl_i64_extend_i32_s_a_into_i64_store_sa)
    rows.add(wkl_i32_store8_si, wkl_i32_shr_u_si_into_i32_add_ai, then: wkl_i32_store8_si_then_i32_shr_u_si_into_i32_add_ai)
    rows.add(wkl_i32_add_ai, wkl_i64_extend_i32_s_a, then: wkl_i32_add_ai_then_i64_extend_i32_s_a, into: wkl_i32_add_ai_into_i64_extend_i32_s_a)
    rows.add(wkl_i32_shr_u_si, wkl_i32_add_ai_then_i64_extend_i32_s_a, then: wkl_i32_shr_u_si_then_i32_add_ai_then_i64_extend_i32_s_a, into: wkl_i32_shr_u_si_into_i32_add_ai_then_i64_extend_i32_s_a)
    rows.add(wkl_i32_shr_u_si, wkl_i32_add_ai_into_i64_extend_i32_s_a, then: wkl_i32_shr_u_si_then_i32_add_ai_into_i64_extend_i32_s_a, into: wkl_i32_shr_u_si_into_i32_add_ai_into_i64_extend_i32_s_a)
    rows.add(wkl_i64_store_sa, wkl_constant32_then_br_if_i32_eq_si, then: wkl_i64_store_sa_then_constant32_then_br_if_i32_eq_si)
    rows.add(wkl_constant32, wkl_i32_mul_si_into_i32_add_as, then: wkl_constant32_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_i64_store_ss, wkl_constant32, then: wkl_i64_store_ss_then_constant32)
    rows.add(wkl_i64_store_ss, wkl_i32_add_si_then_constant32_then_br_if_i32_eq_si, then: wkl_i64_store_ss_then_i32_add_si_then_constant32_then_br_if_i32_eq_si)
    rows.add(wkl_f64_div_ss, wkl_i64_store_ss_then_i32_add_si, then: wkl_f64_div_ss_then_i64_store_ss_then_i32_add_si)
    rows.add(wkl_f64_add_ss, wkl_i64_store_ss, then: wkl_f64_add_ss_then_i64_store_ss)
    rows.add(wkl_i32_load8_u_s, wkl_f64_load_s, then: wkl_i32_load8_u_s_then_f64_load_s)
    rows.add(wkl_i32_store8_si, wkl_f64_div_ss, then: wkl_i32_store8_si_then_f64_div_ss)
    rows.add(wkl_i32_add_as, wkl_f64_add_ss, then: wkl_i32_add_as_then_f64_add_ss)
    rows.add(wkl_i32_mul_ai, wkl_i32_add_as_then_f64_add_ss, then: wkl_i32_mul_ai_then_i32_add_as_then_f64_add_ss, into: wkl_i32_mul_ai_into_i32_add_as_then_f64_add_ss)
    rows.add(wkl_i64_or_as, wkl_constant32, then: wkl_i64_or_as_then_constant32)
    rows.add(wkl_i64_load_a, wkl_i32_add_si_then_i64_load_a, then: wkl_i64_load_a_then_i32_add_si_then_i64_load_a)
  }

  private static func rows25(_ rows: inout FusionRows) {
    rows.add(
      wkl_i32_add_si, wkl_i64_load_a_then_i32_add_si_then_i64_load_a, then: wkl_i32_add_si_then_i64_load_a_then_i32_add_si_then_i64_load_a,
      into: wkl_i32_add_si_into_i64_load_a_then_i32_add_si_then_i64_load_a)
    rows.add(wkl_i64_load_a, wkl_i64_or_as, then: wkl_i64_load_a_then_i64_or_as, into: wkl_i64_load_a_into_i64_or_as)
    rows.add(wkl_i32_add_si, wkl_i64_load_a_then_i64_or_as, then: wkl_i32_add_si_then_i64_load_a_then_i64_or_as, into: wkl_i32_add_si_into_i64_load_a_then_i64_or_as)
    rows.add(wkl_i32_add_si, wkl_i64_load_a_into_i64_or_as, then: wkl_i32_add_si_then_i64_load_a_into_i64_or_as, into: wkl_i32_add_si_into_i64_load_a_into_i64_or_as)
    rows.add(wkl_i64_load_a, wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s, then: wkl_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
    rows.add(
      wkl_i32_add_si, wkl_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s, then: wkl_i32_add_si_then_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s,
      into: wkl_i32_add_si_into_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
    rows.add(wkl_i32_load_s, wkl_copy_then_i32_add_si_then_br, then: wkl_i32_load_s_then_copy_then_i32_add_si_then_br)
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i32_load_s_then_copy_then_i32_add_si_then_br, then: wkl_br_if_i64_lt_u_as_then_i32_load_s_then_copy_then_i32_add_si_then_br)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_as_then_i32_load_s_then_copy_then_i32_add_si_then_br, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_copy_then_i32_add_si_then_br)
    rows.add(wkl_i64_store_sa, wkl_constant64_then_br_if_i64_lt_u_ss, then: wkl_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss)
    rows.add(
      wkl_i64_load_a, wkl_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss, then: wkl_i64_load_a_then_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss,
      into: wkl_i64_load_a_into_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss)
    rows.add(wkl_i32_load_a, wkl_i64_load_a_then_constant64, then: wkl_i32_load_a_then_i64_load_a_then_constant64, into: wkl_i32_load_a_into_i64_load_a_then_constant64)
    rows.add(
      wkl_i32_load_a, wkl_i32_load_a_then_i64_load_a_then_constant64, then: wkl_i32_load_a_then_i32_load_a_then_i64_load_a_then_constant64,
      into: wkl_i32_load_a_into_i32_load_a_then_i64_load_a_then_constant64)
    rows.add(
      wkl_i32_load_a, wkl_i32_load_a_into_i64_load_a_then_constant64, then: wkl_i32_load_a_then_i32_load_a_into_i64_load_a_then_constant64,
      into: wkl_i32_load_a_into_i32_load_a_into_i64_load_a_then_constant64)
    rows.add(wkl_i32_add_as, wkl_i32_load_a_into_i32_load_a, then: wkl_i32_add_as_then_i32_load_a_into_i32_load_a, into: wkl_i32_add_as_into_i32_load_a_into_i32_load_a)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_add_as_then_i32_load_a_into_i32_load_a, then: wkl_i32_mul_ai_then_i32_add_as_then_i32_load_a_into_i32_load_a,
      into: wkl_i32_mul_ai_into_i32_add_as_then_i32_load_a_into_i32_load_a)
    rows.add(
      wkl_i32_load16_u_s, wkl_i32_mul_ai_into_i32_add_as_then_i32_load_a_into_i32_load_a, then: wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as_then_i32_load_a_into_i32_load_a,
      into: wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as_then_i32_load_a_into_i32_load_a)
    rows.add(
      wkl_i32_mul_ai, wkl_i32_add_as_into_i32_load_a_into_i32_load_a, then: wkl_i32_mul_ai_then_i32_add_as_into_i32_load_a_into_i32_load_a,
      into: wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_load_a)
    rows.add(
      wkl_i32_load16_u_s, wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_load_a, then: wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_load_a,
      into: wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_i64_load_a_into_i64_store_sa, then: wkl_i32_add_si_then_i64_load_a_into_i64_store_sa, into: wkl_i32_add_si_into_i64_load_a_into_i64_store_sa)
    rows.add(wkl_br_if_i64_ne_as, wkl_i32_add_si, then: wkl_br_if_i64_ne_as_then_i32_add_si)
    rows.add(wkl_constant64, wkl_br_if_i64_ne_as_then_i32_add_si, then: wkl_constant64_then_br_if_i64_ne_as_then_i32_add_si)
    rows.add(wkl_i64_and_as, wkl_constant64_then_br_if_i64_ne_as_then_i32_add_si, then: wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as_then_i32_add_si)
    rows.add(wkl_br_if_i64_lt_u_ss, wkl_i32_add_si_then_br, then: wkl_br_if_i64_lt_u_ss_then_i32_add_si_then_br)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_ss_then_i32_add_si_then_br, then: wkl_constant64_then_br_if_i64_lt_u_ss_then_i32_add_si_then_br)
    rows.add(wkl_constant32, wkl_copy_then_copy_then_call, then: wkl_constant32_then_copy_then_copy_then_call)
    rows.add(wkl_i64_and_ss, wkl_constant64_then_br_if_i64_ne_as, then: wkl_i64_and_ss_then_constant64_then_br_if_i64_ne_as)
    rows.add(wkl_constant64, wkl_i64_and_ss_then_constant64_then_br_if_i64_ne_as, then: wkl_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_ne_as)
    rows.add(wkl_copy, wkl_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_ne_as, then: wkl_copy_then_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_ne_as)
    rows.add(
      wkl_i64_shr_u_si, wkl_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a,
      then: wkl_i64_shr_u_si_then_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a,
      into: wkl_i64_shr_u_si_into_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a)
    rows.add(wkl_i32_add_ai, wkl_global_set_a_then_i64_shr_u_si, then: wkl_i32_add_ai_then_global_set_a_then_i64_shr_u_si, into: wkl_i32_add_ai_into_global_set_a_then_i64_shr_u_si)
    rows.add(wkl_global_get_integer, wkl_i32_add_ai_then_global_set_a_then_i64_shr_u_si, then: wkl_global_get_integer_then_i32_add_ai_then_global_set_a_then_i64_shr_u_si)
    rows.add(wkl_global_get_integer, wkl_i32_add_ai_into_global_set_a_then_i64_shr_u_si, then: wkl_global_get_integer_then_i32_add_ai_into_global_set_a_then_i64_shr_u_si)
  }

  static var handlerRows: [(inout FusionRows) -> Void] {
    [
      rows0, rows1, rows2, rows3, rows4, rows5, rows6, rows7, rows8, rows9, rows10, rows11, rows12, rows13, rows14, rows15, rows16, rows17, rows18, rows19, rows20, rows21, rows22, rows23, rows24,
      rows25,
    ]
  }
}
