import TestSupport
import Testing
import WasmKitLiteEngine

/// What a module that is not valid is told: the rule, both sides, the function and the byte.
@Suite struct ValidationErrorTests {
  static func error(_ bytes: [UInt8], features: FeatureSet = .all) -> ValidationError? {
    do {
      _ = try Module(bytes, configuration: ModuleConfiguration(features: features))
      return nil
    } catch { return error as? ValidationError }
  }

  static func module(_ define: (inout ModuleBuilder) -> Void) -> [UInt8] {
    var builder = ModuleBuilder()
    define(&builder)
    return builder.bytes
  }

  @Test func `an error says both sides, the function and the byte`() throws {
    let bytes = Self.module { $0.function([], [TypeByte.i32], name: "broken", code(op(.nop), f64(1))) }
    let error = try #require(Self.error(bytes))
    #expect(error.kind == .typeMismatch)
    #expect(error.functionIndex == 0)
    #expect(error.functionName == "broken")
    let offset = try #require(error.byteOffset)
    #expect(bytes[offset] == 0x0B)
    #expect(error.message.contains("i32") && error.message.contains("f64"))
    #expect(error.description == "\(error.message) (function 0 `broken`, byte 0x\(String(offset, radix: 16)))")
  }

  @Test func `the place of an error counts imported functions`() throws {
    let bytes = Self.module {
      $0.importFunction("a", "b")
      $0.function([], [])
      $0.function([], [], op(.drop))
    }
    #expect(Self.error(bytes)?.functionIndex == 2)
  }

  @Test func `every index is checked`() {

    let cases: [(ValidationError.Kind, [UInt8])] = [
      (.unknownLocal, get(3)), (.unknownGlobal, op(.globalGet, 7)), (.unknownFunction, op(.call, 9)), (.unknownLabel, op(.br, 1)),
      (.unknownTable, code(i32(0), op(.tableGet, 1))), (.unknownMemory, code(i32(0), access(.i32Load, memory: 5))), (.unknownType, code(i32(0), op(.callIndirect, 9, 0))),
      (.unknownDataSegment, code(i32(0), i32(0), i32(0), op(.memoryInit, 3, 0))), (.unknownElementSegment, op(.elemDrop, 4)), (.unknownTag, op(.throw, 2)),
      (.alignment, code(i32(0), access(.i32Load, alignment: 3))), (.immutableGlobal, code(i32(0), op(.globalSet, 0))),
      (.undeclaredFunctionReference, code(op(.refFunc, 0), op(.drop))), (.invalidResultArity, code(i32(0), i32(0), i32(0), op(.selectT, 2), [0x7F, 0x7F], op(.drop))),
    ]
    for (kind, body) in cases {
      let bytes = Self.module {
        $0.memory(1)
        $0.table(1)
        $0.global(TypeByte.i32, isMutable: false, i32(1))
        $0.data([])
        $0.function([], [], body)
      }
      #expect(Self.error(bytes)?.kind == kind, "\(kind): \(Self.error(bytes)?.description ?? "valid")")
    }
  }

  @Test func `what the module says of itself is checked`() {
    let cases: [(ValidationError.Kind, [UInt8])] = [
      (
        .duplicateExportName,
        Self.module {
          $0.function(export: "a"); $0.memory(1, export: "a")
        }
      ),
      (.startFunction, Self.module { $0.start($0.function([TypeByte.i32], [])) }),
      (.invalidLimits, Self.module { $0.memory(2, 1) }), (.invalidLimits, Self.module { $0.memory(65_537) }), (.invalidLimits, Self.module { $0.table(2, 1) }),
      (.constantExpressionRequired, Self.module { $0.global(TypeByte.i32, code(i32(1), op(.i32Clz))) }),
      (.typeMismatch, Self.module { $0.global(TypeByte.i32, i64(1)) }), (.typeMismatch, Self.module { $0.global(TypeByte.i32, []) }),
      (.typeMismatch, Self.module { $0.global(TypeByte.i32, code(i32(1), i32(1))) }),
      (.unknownGlobal, Self.module { $0.global(TypeByte.i32, op(.globalGet, 0)) }), (.unknownMemory, Self.module { $0.activeData(0, []) }),
      (.unknownTable, Self.module { $0.activeElements(0, []) }), (.unknownFunction, Self.module { $0.export("f", kind: 0, 0) }),
      (.unknownFunction, Self.module { $0.start(0) }), (.invalidTagType, ModuleBytes.module(ModuleBytes.types([ModuleBytes.functionType([], [TypeByte.i32])]), ModuleBytes.tags([0]))),
    ]
    for (kind, bytes) in cases { #expect(Self.error(bytes)?.kind == kind, "\(kind): \(Self.error(bytes)?.description ?? "valid")") }
  }

  @Test func `a feature that is switched off is named`() {
    let cases: [(Feature, [UInt8])] = [
      (.signExtension, Self.module { $0.function([TypeByte.i32], [TypeByte.i32], code(get(0), op(.i32Extend8S))) }),
      (.saturatingTruncation, Self.module { $0.function([TypeByte.f32], [TypeByte.i32], code(get(0), op(.i32TruncSatF32S))) }),
      (.multiValue, Self.module { $0.function([], [TypeByte.i32, TypeByte.i32], code(i32(1), i32(1))) }),
      (
        .bulkMemory,
        Self.module {
          $0.memory(1); $0.function([], [], code(i32(0), i32(0), i32(0), op(.memoryFill, 0)))
        }
      ),
      (.tailCalls, Self.module { $0.function([], [], op(.returnCall, 0)) }), (.memory64, Self.module { $0.memory(1, is64: true) }),
      (.exceptionHandling, Self.module { _ = $0.tag([]) }), (.threads, Self.module { $0.memory(1, 1, isShared: true) }),
      (.extendedConstantExpressions, Self.module { $0.global(TypeByte.i32, code(i32(1), i32(1), op(.i32Add))) }),
    ]
    for (feature, bytes) in cases {
      var features = FeatureSet.all
      features.remove(feature)
      #expect(Self.error(bytes) == nil, "\(feature)")
      let error = Self.error(bytes, features: features)
      #expect(error?.kind == .featureDisabled, "\(feature)")
      #expect(error?.message.contains(feature.name) == true, "\(feature): \(error?.message ?? "")")
    }
    for (bytes, kind) in [
      (
        Self.module {
          $0.memory(1); $0.memory(1)
        }, ValidationError.Kind.multipleMemories
      ),
      (
        Self.module {
          $0.table(1); $0.table(1)
        }, .multipleTables
      ),
    ] { #expect(Self.error(bytes, features: .mvp)?.kind == kind) }
  }

  @Test func `names are compared by their bytes`() {
    // é in one scalar and in two: equal for Swift's strings, not for WebAssembly.
    let bytes = Self.module {
      $0.function(export: "\u{E9}")
      $0.function(export: "e\u{301}")
    }
    #expect(Self.error(bytes) == nil)
  }

  // 22

  @Test func `broken custom sections never fail a module`() throws {
    let module = Self.module { $0.function([], [TypeByte.i32], export: "f", i32(3)) }
    var random = SeededGenerator(seed: 3)
    for name in ["name", "metadata.code.branch_hint", "producers", "target_features", "dylink.0", "linking", "sourceMappingURL"] {
      for _ in 0..<50 {
        let content = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        #expect(try Module(module + ModuleBytes.custom(name, content)).instantiate().call("f", returning: Int32.self) == 3)
      }
    }
    for path in ["regressions/branch-hints-broken.wasm", "regressions/name-section-cut-off.wasm", "regressions/name-section-count-4294967295.wasm"] {
      #expect(throws: Never.self) { try Module(try Fixture.bytes(path)) }
    }
  }
}
