// Looks into the engine, which a release build does not allow. What is lowered is the same in both.
#if DEBUG
  import TestSupport
  import Testing
  import WasmKitLiteMachine

  @testable import WasmKitLiteEngine

  /// The verifier finds what lowering could do wrong. Each test makes one mistake in the code of a function that is right.
  @Suite struct CodeVerifierTests {
    /// A function with parameters, a local that is read before it is written, a loop, an `if`, calls and a handler.
    private static let bytes: [UInt8] = {
      var builder = ModuleBuilder()
      let host = UInt64(builder.importFunction("host", "call", [TypeByte.i32], [TypeByte.i32]))
      builder.tag([TypeByte.i32])
      let many = [UInt8](repeating: TypeByte.i64, count: 9)
      let far = UInt64(builder.function(many, [TypeByte.i32], i32(3)))
      let loop = block(.loop, 0x40, get(0), get(2), op(.i32Add), tee(2), op(.call, host), get(1), op(.i32LtS), op(.brIf, 0))
      let guarded: [UInt8] = block(.block, TypeByte.i32, [0x1F, TypeByte.i32, 0x01, 0x00, 0x00, 0x00], get(2), op(.throw, 0), op(.end))
      builder.function(
        [TypeByte.i32, TypeByte.i32], [TypeByte.i32], locals: [(2, TypeByte.i32)], export: "f",
        code(loop, get(1), block(.if, 0x40, get(3), set(2)), repeated(9, i64(1)), op(.call, far), op(.drop), guarded, get(2), op(.i32Add)))
      return builder.bytes
    }()

    /// The code of the last function before fusion, and the types that it refers to.
    private static func lowered() throws -> (LoweredCode, CodeSignatures) {
      let module = try ModuleCode(bytes, configuration: ModuleConfiguration(fusesInstructions: false, lowering: .atLoad))
      var validator = try module.makeValidator()
      let type = module.type(ofDefined: 1)
      try bytes.withUnsafeBytes { try validator.lower(module.decoded.code[1], type: type, bytes: ByteReader($0)) }
      let code = LoweredCode(validator.sink, parameterSlotCount: 2, resultSlotCount: 1)
      return (code, CodeSignatures(environment: module.definitions.environment, functionCodes: module.functions))
    }

    private static func fault(_ change: (inout LoweredCode) throws -> Void) throws -> String? {
      var (code, signatures) = try lowered()
      try change(&code)
      var verifier = CodeVerifier(code, signatures)
      do throws(VerificationError) {
        try verifier.verify()
        return nil
      } catch { return error.reason }
    }

    /// The first word of the first instruction that one of these handlers runs.
    private static func first(_ handlers: Handler..., in code: LoweredCode) throws -> Int {
      let addresses = handlers.map { UInt64(HandlerTable.address($0)) }
      return try #require(code.starts.first { addresses.contains(code.words[$0]) })
    }

    private static func set16(_ code: inout LoweredCode, _ start: Int, _ byte: Int, _ value: Int) {
      let shift = UInt64(byte % 8 * 8)
      code.words[start + byte / 8] = code.words[start + byte / 8] & ~(0xFFFF << shift) | UInt64(value) << shift
    }

    @Test("code as it was lowered has no fault") func right() throws {
      let fault = try Self.fault { _ in }
      #expect(fault == nil)
    }

    @Test("a slot off by one is found: it was never written, or holds the link words") func slotOffByOne() throws {
      let fault = try Self.fault { code in
        let start = try Self.first(wkl_i32_add_ss, wkl_i32_add_as, in: code)
        Self.set16(&code, start, 8, 8)
      }
      #expect(fault?.contains("link words") == true)
      let other = try Self.fault { code in
        let start = try Self.first(wkl_throw, in: code)
        let first = Int(code.words[start + 1] & 0xFFFF)
        Self.set16(&code, start, 8, first + 3)
      }
      #expect(other?.contains("not every way") == true)
    }

    @Test("a wrong link slot is found, in a call and in a return") func wrongLinkSlot() throws {
      let call = try Self.fault { code in
        let start = try Self.first(wkl_call_far, in: code)
        code.words[start] = UInt64(HandlerTable.address(wkl_call))
      }
      #expect(call?.contains("link words") == true)
      let back = try Self.fault { code in
        let start = try #require(code.starts.last)
        Self.set16(&code, start, 8, code.linkSlot + 1)
      }
      #expect(back?.contains("link words") == true)
      let host = try Self.fault { code in
        let start = try Self.first(wkl_call_import, in: code)
        code.words[start + 2] += 1 << 32
      }
      #expect(host?.contains("link words") == true)
    }

    @Test("a branch into an operand is found, and one out of the code") func branchIntoOperand() throws {
      for distance in [8, -8, 4, 1 << 20] as [Int32] {
        let fault = try Self.fault { code in
          let start = try Self.first(wkl_br, in: code)
          let offset = Int32(truncatingIfNeeded: code.words[start + 1]) &+ distance
          code.words[start + 1] = code.words[start + 1] & ~0xFFFF_FFFF | UInt64(UInt32(bitPattern: offset))
        }
        #expect(fault?.contains("where no instruction begins") == true, "\(distance)")
      }
    }

    @Test("a frame too small for its operands is found") func frameTooSmall() throws {
      let fault = try Self.fault { code in code.frameSlotCount -= 1 }
      #expect(fault?.contains("of a frame of") == true)
    }

    @Test("a missing zeroing of a local is found") func missingZeroing() throws {
      let fault = try Self.fault { code in
        // The instruction that zeroes the locals zeroes an operand's slot instead.
        let start = try Self.first(wkl_zero1, wkl_zero2, wkl_zero4, in: code)
        code.words[start] = UInt64(HandlerTable.address(wkl_zero1))
        Self.set16(&code, start, 8, code.frameSlotCount - 1)
      }
      #expect(fault?.contains("not every way") == true)
    }

    @Test("a handler that begins inside of an instruction is found, and one for a tag that is none") func wrongHandler() throws {
      let (code, _) = try Self.lowered()
      let right = try #require(code.tryMap.catches.first)
      for (tag, landing) in [(UInt32(0), Int(right.landing) + 1), (7, Int(right.landing))] {
        let fault = try Self.fault { code in
          var map = TryMap()
          let region = map.addRegion(parent: TryMap.none)
          map.add(TryMap.Catch(tag: tag, wantsReference: false, landing: landing, slot: Int(right.slot), rethrowSlot: nil), to: region)
          map.enter(region, at: code.starts[1])
          code.tryMap = map
        }
        #expect(fault != nil, "\(tag)")
      }
    }

    @Test("a table of labels with another label's handler is found") func wrongLabel() throws {
      var builder = ModuleBuilder()
      builder.function([TypeByte.i32], [], block(.block, 0x40, block(.block, 0x40, get(0), op(.brTable, 2, 0, 1, 1))))
      let module = try ModuleCode(builder.bytes, configuration: ModuleConfiguration(fusesInstructions: false, lowering: .atLoad))
      var validator = try module.makeValidator()
      try builder.bytes.withUnsafeBytes { try validator.lower(module.decoded.code[0], type: module.type(ofDefined: 0), bytes: ByteReader($0)) }
      var code = LoweredCode(validator.sink, parameterSlotCount: 1, resultSlotCount: 0)
      let start = try Self.first(wkl_br_table_s, in: code)
      code.words[start + 2] = code.words[start + 4]
      var verifier = CodeVerifier(code, CodeSignatures(environment: module.definitions.environment, functionCodes: module.functions))
      #expect(throws: VerificationError.self) { try verifier.verify() }
    }
  }
#endif
