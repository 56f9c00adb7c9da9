// Looks into the engine, which a release build does not allow. What is lowered is the same in both.
#if DEBUG
  import Foundation
  import TestSupport
  import Testing
  import WasmKitLiteMachine

  @testable import WasmKitLiteEngine

  /// The loops of `HandlerLoopTests` reach every handler.
  @Suite struct HandlerCoverageTests {
    /// The handlers that no table of forms has.
    static let others: [(String, Handler)] = [
      ("wkl_unreachable", wkl_unreachable), ("wkl_br", wkl_br), ("wkl_br_if_s", wkl_br_if_s), ("wkl_br_if_a", wkl_br_if_a),
      ("wkl_br_unless_s", wkl_br_unless_s), ("wkl_br_unless_a", wkl_br_unless_a), ("wkl_br_table_s", wkl_br_table_s), ("wkl_br_table_a", wkl_br_table_a), ("wkl_label", wkl_label),
      ("wkl_pay", wkl_pay),
      ("wkl_return", wkl_return),
      ("wkl_return_integer", wkl_return_integer), ("wkl_return_f32", wkl_return_f32), ("wkl_return_f64", wkl_return_f64), ("wkl_call", wkl_call), ("wkl_call_far", wkl_call_far),
      ("wkl_call_indirect_any", wkl_call_indirect_any),
      ("wkl_return_far", wkl_return_far), ("wkl_return_far_integer", wkl_return_far_integer), ("wkl_return_far_f32", wkl_return_far_f32),
      ("wkl_return_far_f64", wkl_return_far_f64),
      ("wkl_call_import", wkl_call_import), ("wkl_call_indirect", wkl_call_indirect), ("wkl_call_ref", wkl_call_ref), ("wkl_enter", wkl_enter),
      ("wkl_return_call", wkl_return_call), ("wkl_return_call_import", wkl_return_call_import), ("wkl_return_call_indirect", wkl_return_call_indirect),
      ("wkl_return_call_ref", wkl_return_call_ref), ("wkl_memory_size", wkl_memory_size), ("wkl_memory_grow", wkl_memory_grow),
      ("wkl_bulk", wkl_bulk), ("wkl_memory_copy", wkl_memory_copy), ("wkl_memory_fill", wkl_memory_fill), ("wkl_data_drop", wkl_data_drop),
      ("wkl_table_get", wkl_table_get), ("wkl_table_set", wkl_table_set), ("wkl_table_size", wkl_table_size), ("wkl_table_grow", wkl_table_grow),
      ("wkl_elem_drop", wkl_elem_drop),
      ("wkl_f32_canonical_a", wkl_f32_canonical_a), ("wkl_f64_canonical_a", wkl_f64_canonical_a), ("wkl_copy", wkl_copy), ("wkl_constant32", wkl_constant32),
      ("wkl_constant64", wkl_constant64), ("wkl_zero1", wkl_zero1), ("wkl_zero2", wkl_zero2), ("wkl_zero4", wkl_zero4), ("wkl_zero", wkl_zero),
      ("wkl_global_get_integer", wkl_global_get_integer), ("wkl_global_get_f32", wkl_global_get_f32), ("wkl_global_get_f64", wkl_global_get_f64),
      ("wkl_global_set_s", wkl_global_set_s), ("wkl_global_set_a", wkl_global_set_a), ("wkl_select_integer_s", wkl_select_integer_s),
      ("wkl_select_integer_a", wkl_select_integer_a), ("wkl_select_f32_s", wkl_select_f32_s), ("wkl_select_f32_a", wkl_select_f32_a),
      ("wkl_select_integer_si_s", wkl_select_integer_si_s), ("wkl_select_integer_si_a", wkl_select_integer_si_a),
      ("wkl_select_integer_is_s", wkl_select_integer_is_s), ("wkl_select_integer_is_a", wkl_select_integer_is_a),
      ("wkl_select_integer_ii_s", wkl_select_integer_ii_s), ("wkl_select_integer_ii_a", wkl_select_integer_ii_a),
      ("wkl_select_f64_s", wkl_select_f64_s), ("wkl_select_f64_a", wkl_select_f64_a), ("wkl_ref_func", wkl_ref_func),
      ("wkl_ref_as_non_null", wkl_ref_as_non_null), ("wkl_i64_add128", wkl_i64_add128), ("wkl_i64_sub128", wkl_i64_sub128),
      ("wkl_i64_mul_wide_s", wkl_i64_mul_wide_s), ("wkl_i64_mul_wide_u", wkl_i64_mul_wide_u), ("wkl_throw", wkl_throw), ("wkl_throw_ref", wkl_throw_ref),
    ]

    /// What no code of a module holds: the end of a call from the host, the look at the limits, the trap of accesses, what another handler leaves to it, moves of a type that is not executed, and
    /// forms that lowering never picks.
    static let notInCode: Set<String> = [
      "wkl_finish", "wkl_lower", "wkl_out_of_slice", "wkl_out_of_bounds", "wkl_copy_pair", "wkl_bulk_long",
    ]

    /// Every word of the code of all loop modules. An operand that looks like an address of a handler would be a coincidence.
    static func words() throws -> Set<UInt64> {
      var words: Set<UInt64> = []
      for (_, module) in LoopModules.all {
        var configuration = module.configuration
        configuration.fusesInstructions = false
        configuration.lowering = .atLoad
        let code = try ModuleCode(module.bytes, configuration: configuration)
        for index in 0..<code.functionCount {
          let function = code.functions[index]
          for byte in stride(from: 0, to: Int(function.codeByteCount), by: 8) { words.insert(function.entry.load(fromByteOffset: byte, as: UInt64.self)) }
        }
      }
      return words
    }

    @Test func `the loops reach every handler`() throws {
      let words = try Self.words()
      var uncovered: [String] = []
      func look(_ name: String, _ rows: [(Opcode, Forms)]) {
        for (opcode, forms) in rows {
          let handlers: [(String, Handler?)] = [
            ("s", forms.s), ("a", forms.a), ("ss", forms.ss), ("as", forms.as), ("sa", forms.sa), ("si", forms.si), ("ai", forms.ai), ("is", forms.is),
            ("ia", forms.ia), ("i", forms.i), ("g", forms.g),
          ]
          for case (let form, let handler?) in handlers where !words.contains(UInt64(HandlerTable.address(handler))) {
            uncovered.append("\(name) \(opcode) \(form)")
          }
        }
      }
      look("operation", HandlerTable.operationRows)
      look("atomic", HandlerTable.atomicRows)
      look("tracked store", HandlerTable.trackedStoreRows)
      look("branch", HandlerTable.branchRows)
      look("negated branch", HandlerTable.negatedBranchRows)
      for (label, handler) in LabelHandlers.numbered.enumerated() where !words.contains(UInt64(HandlerTable.address(handler))) { uncovered.append("label \(label)") }
      for (name, handler) in Self.others where !words.contains(UInt64(HandlerTable.address(handler))) { uncovered.append(name) }
      #expect(uncovered == [])
    }

    @Test func `no handler is missing from the tables and the list above`() throws {
      let folder = Fixture.folder.deletingLastPathComponent().appendingPathComponent("Sources/WasmKitLiteEngine/Execution")
      let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
      var defined: Set<String> = []
      var mentioned = Self.notInCode.union(Self.others.map(\.0)).union(LabelHandlers.numbered.indices.map { "wkl_label_\($0)" })
      for file in files {
        let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        for match in text.matches(of: /@c func (wkl_\w+)/) { defined.insert(String(match.1)) }
        for row in text.matches(of: /(?:Forms|rows\.add)\([^)]*\)/) {
          for match in row.0.matches(of: /wkl_\w+/) { mentioned.insert(String(match.0)) }
        }
      }
      #expect(defined.count > 800)
      #expect(defined.subtracting(mentioned).sorted() == [])
    }
  }
#endif
