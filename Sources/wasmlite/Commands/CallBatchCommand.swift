// wasmlite call-batch: many calls of one module's functions, each in a fresh instance, for comparison with other engines.

import WasmKitLite

enum CallBatchCommand {
  private static let fuel = Option<UInt64>.count("fuel", "N", help: "the most fuel for each call (1000000)")

  static let command = Command(
    name: "call-batch",
    summary: "call functions listed on standard input, for comparisons",
    usage: ["[OPTIONS] FILE"],
    discussion: """
      Reads a call from each line: the name of an export in hexadecimal digits, then the
      bits of each argument in hexadecimal, or null. Makes a fresh instance for every
      call. Its imports are substitutes: functions that return zeros, empty memories and
      tables of the minimum size, globals of zero. Prints a line for each call: returns
      with the results, trap, exhausted, exception, unlinkable, or refused for a call
      that cannot be made.
      """,
    options: { FeatureOptions.rows + [fuel.row] }
  ) { arguments in
    guard let path = arguments.operands.first, arguments.operands.count == 1, path != "-" else { throw arguments.usageError("expected one FILE") }
    let configuration = ModuleConfiguration(features: try FeatureOptions.features(arguments))
    var limits = ResourceLimits(memoryByteCount: 1 << 30, timeout: .seconds(20))
    limits.fuel = try arguments[fuel] ?? 1_000_000
    let bytes = try ModuleFile.binary(of: path)
    let module: Module
    do { module = try Module(bytes, configuration: configuration) } catch { throw Failure("\(printable(path)): \(printable("\(error)"))") }
    let output = Output()
    var input = LineReader(try FileDescriptor.operand("-"), byteLimit: 1 << 20)
    while let line = try input.next() {
      guard case .text(let text) = line else { throw Failure("a line is too long") }
      try output.writeLine(Batch(module: module, limits: limits).answer(text))
    }
    try output.flush()
    return .done
  }
}

/// The calls of one module.
private struct Batch {
  let module: Module
  let limits: ResourceLimits

  /// The line that answers a line.
  func answer(_ line: String) -> String {
    let words = line.split(separator: " ")
    guard let name = words.first.flatMap({ Self.text(hexadecimal: $0) }), case .function(let type)? = module.export(name) else { return "refused: no such function" }
    guard words.count - 1 == type.parameters.count else { return "refused: expected \(type.parameters.count) arguments" }
    let store = Store(limits: limits)
    do {
      var values: [Value] = []
      for (word, type) in zip(words.dropFirst(), type.parameters) {
        guard let value = Self.value(word, type) else { return "refused: no value of type \(type)" }
        values.append(value)
      }
      guard let imports = try StandIns.imports(for: module, store) else { return "refused: no substitute for an import" }
      let instance = try module.instantiate(imports, store: store)
      return (["returns"] + (try instance.call(name, arguments: values)).map(Self.word)).joined(separator: " ")
    } catch let trap as Trap {
      return "trap \(trap.code)"
    } catch let exhaustion as ResourceExhaustion {
      return "exhausted \(exhaustion)"
    } catch is WasmException {
      return "exception"
    } catch let error as LinkError {
      return "unlinkable \(printable(error.message))"
    } catch { return "refused: \(printable("\(error)"))" }
  }

  private static func text(hexadecimal digits: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = digits.utf8[...]
    while !rest.isEmpty {
      guard rest.count > 1, let byte = UInt8(String(rest.prefix(2)) ?? "", radix: 16) else { return nil }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func value(_ word: Substring, _ type: ValueType) -> Value? {
    let bits = UInt64(word, radix: 16)
    switch type {
    case .i32: return bits.map { .i32(Int32(truncatingIfNeeded: $0)) }
    case .i64: return bits.map { .i64(Int64(bitPattern: $0)) }
    case .f32: return bits.map { .f32(Float(bitPattern: UInt32(truncatingIfNeeded: $0))) }
    case .f64: return bits.map { .f64(Double(bitPattern: $0)) }
    case .v128: return nil
    case .reference: return word == "null" ? StandIns.zero(type) : nil
    }
  }

  private static func word(_ value: Value) -> String {
    switch value {
    case .i32(let value): "i32:\(String(UInt32(bitPattern: value), radix: 16))"
    case .i64(let value): "i64:\(String(UInt64(bitPattern: value), radix: 16))"
    case .f32(let value): "f32:\(value.isNaN ? "nan" : String(value.bitPattern, radix: 16))"
    case .f64(let value): "f64:\(value.isNaN ? "nan" : String(value.bitPattern, radix: 16))"
    case .v128(let low, let high): "v128:\(String(low, radix: 16)):\(String(high, radix: 16))"
    case .funcref(let function): function == nil ? "null" : "ref"
    case .externref(let reference): reference == nil ? "null" : "ref"
    case .reference(let reference): reference.isNull ? "null" : "ref"
    }
  }
}

/// Definitions for any imports: what another engine can be given as well.
private enum StandIns {
  /// Zero or null; nothing where a type has no such value.
  static func zero(_ type: ValueType) -> Value? {
    switch type {
    case .i32: return .i32(0)
    case .i64: return .i64(0)
    case .f32: return .f32(0)
    case .f64: return .f64(0)
    case .v128: return .v128(low: 0, high: 0)
    case .reference(let reference):
      guard reference.isNullable else { return nil }
      switch reference.heapType {
      case .extern, .noextern: return .externref(nil)
      case .abstract, .concrete: return .funcref(nil)
      }
    }
  }

  /// A definition for every import; nothing where there is an import that cannot be made up.
  static func imports(for module: Module, _ store: Store) throws -> Imports? {
    var imports = Imports()
    for item in module.imports {
      switch item.type {
      case .function(let type):
        guard type.results.compactMap(zero).map(\.type) == type.results else { return nil }
        imports.define(item.module, item.name, type: type) { _, _ in type.results.compactMap(zero) }
      case .table(let type): imports.define(item.module, item.name, try Table(type, store: store))
      case .memory(let type): imports.define(item.module, item.name, try Memory(type, store: store))
      case .global(let type):
        guard let value = zero(type.value), value.type == type.value else { return nil }
        imports.define(item.module, item.name, try Global(type, value, store: store))
      case .tag(let type): imports.define(item.module, item.name, try Tag(type.parameters, store: store))
      }
    }
    return imports
  }
}
