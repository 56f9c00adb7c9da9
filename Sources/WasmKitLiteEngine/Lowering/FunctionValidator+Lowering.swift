// Bodies of functions are lowered while they are validated.

extension FunctionValidator where Sink == FunctionLowering {
  /// Validates and lowers one body; the code is in `sink` afterwards.
  mutating func lower(_ body: DecodedModule.FunctionBody, type index: TypeIndex, bytes: ByteReader) throws {
    let type = try walk(body, type: index, bytes: bytes)
    #if DEBUG || WASMKITLITE_VERIFY
      try verify(type.parameters, type.results, at: body.bytes.lowerBound)
    #endif
    sink.finish()
  }

  #if DEBUG || WASMKITLITE_VERIFY
    /// Has the code checked that was just made: see ``CodeVerifier``.
    private func verify(_ parameters: TypeRange, _ results: TypeRange, at byteOffset: Int) throws(ValidationError) {
      let code = LoweredCode(sink, parameterSlotCount: pool.slotCount(parameters), resultSlotCount: pool.slotCount(results))
      var verifier = unsafe CodeVerifier(code, CodeSignatures(environment: environment, functionCodes: sink.environment.functionCodes))
      do throws(VerificationError) {
        if !hasHandlers, sink.frameSlotCount > frameSlotCount || sink.linkSlot != linkSlot {
          throw VerificationError(position: 0, reason: "a frame of \(sink.frameSlotCount) slots, validation has found \(frameSlotCount)")
        }
        try verifier.verify()
      } catch { throw ValidationError(.wrongCode, "wrong code: \(error)", at: byteOffset) }
    }
  #endif
}

extension FunctionValidator where Sink == DiscardingSink {
  /// Whether the body of these bytes that was just validated must be lowered with the module.
  ///
  /// WHY: so that every fault that lowering could find is found then. If branches take many values along, a few bytes become much code, and only
  /// lowering knows how much; and exceptions need to know where they are caught.
  func mustLower(_ body: DecodedModule.FunctionBody) -> Bool { hasHandlers || moveCount > 1024 + body.bytes.count }
}
