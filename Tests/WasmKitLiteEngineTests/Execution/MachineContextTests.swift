import Testing
import WasmKitLiteMachine

@testable import WasmKitLiteEngine

struct MachineContextTests {
  /// Handlers of the machine's modules read the context through its address.
  @Test func `a store's context begins with the machine's part`() {
    #expect(MemoryLayout<ExecutionContext>.offset(of: \.machine) == 0)
  }
}
