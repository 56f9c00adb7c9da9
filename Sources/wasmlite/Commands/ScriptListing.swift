// Scripts for other tools: one line a command, its parts separated by tabs. Names are the hexadecimal digits of their UTF-8, bits hexadecimal numbers.
//
//   LINE  module|definition  NAME  MODULE          LINE  instance  NAME  DEFINITION          LINE  register  NAME  INSTANCE
//   LINE  action|assert_exception  INSTANCE  invoke|get  EXPORT  ARGUMENTS
//   LINE  assert_return  INSTANCE  invoke|get  EXPORT  ARGUMENTS  RESULTS
//   LINE  assert_trap|assert_exhaustion|assert_suspension  INSTANCE  invoke|get  EXPORT  ARGUMENTS  MESSAGE
//   LINE  assert_module_trap|assert_malformed|assert_invalid|assert_unlinkable|assert_malformed_custom|assert_invalid_custom  NAME  MODULE  MESSAGE
//   LINE  assert_instance_trap|assert_instance_unlinkable  DEFINITION  MESSAGE
//   LINE  thread  NAME  INSTANCE,…   LINE  script  NAME       each followed by its commands and:   LINE  end
//   LINE  wait  NAME                 LINE  input|output  NAME  PATH                                LINE  unreadable  MESSAGE
//
// An identifier or name that is left out is an empty part; a module that is malformed as text is a minus sign.

import WasmKitLite
import WasmKitLiteText

enum ScriptListing {
  /// The lines of a command: one, and those of the commands inside it.
  static func lines(_ command: ScriptCommand) -> [String] {
    let line = ([String(command.line)] + parts(command.kind)).joined(separator: "\t")
    switch command.kind {
    case .thread(_, _, let commands), .script(_, let commands): return [line] + commands.flatMap(lines) + ["\(command.line)\tend"]
    case .module, .moduleDefinition, .moduleInstance, .register, .action, .assertReturn, .assertTrap, .assertModuleTraps, .assertExhaustion, .assertException,
      .assertSuspension, .assertMalformed, .assertInvalid, .assertUnlinkable, .assertMalformedCustom, .assertInvalidCustom, .wait, .input, .output,
      .unreadable:
      return [line]
    }
  }

  private static func parts(_ kind: ScriptCommand.Kind) -> [String] {
    switch kind {
    case .module(let module): ["module"] + parts(module)
    case .moduleDefinition(let module): ["definition"] + parts(module)
    case .moduleInstance(let name, let definition): ["instance", hexadecimal(name), hexadecimal(definition)]
    case .register(let name, let instance): ["register", hexadecimal(name), hexadecimal(instance)]
    case .action(let action): ["action"] + parts(action)
    case .assertReturn(let action, let results): ["assert_return"] + parts(action) + [results.map(word).joined(separator: " ")]
    case .assertTrap(let action, let message): ["assert_trap"] + parts(action) + [hexadecimal(message)]
    case .assertExhaustion(let action, let message): ["assert_exhaustion"] + parts(action) + [hexadecimal(message)]
    case .assertSuspension(let action, let message): ["assert_suspension"] + parts(action) + [hexadecimal(message)]
    case .assertException(let action): ["assert_exception"] + parts(action)
    case .assertModuleTraps(.module(let module), let message): ["assert_module_trap"] + parts(module) + [hexadecimal(message)]
    case .assertModuleTraps(.definition(let name), let message): ["assert_instance_trap", hexadecimal(name), hexadecimal(message)]
    case .assertMalformed(let module, let message): ["assert_malformed"] + parts(module) + [hexadecimal(message)]
    case .assertInvalid(let module, let message): ["assert_invalid"] + parts(module) + [hexadecimal(message)]
    case .assertUnlinkable(.module(let module), let message): ["assert_unlinkable"] + parts(module) + [hexadecimal(message)]
    case .assertUnlinkable(.definition(let name), let message): ["assert_instance_unlinkable", hexadecimal(name), hexadecimal(message)]
    case .assertMalformedCustom(let module, let message): ["assert_malformed_custom"] + parts(module) + [hexadecimal(message)]
    case .assertInvalidCustom(let module, let message): ["assert_invalid_custom"] + parts(module) + [hexadecimal(message)]
    case .thread(let name, let shared, _): ["thread", hexadecimal(name), shared.map(hexadecimal).joined(separator: ",")]
    case .wait(let name): ["wait", hexadecimal(name)]
    case .script(let name, _): ["script", hexadecimal(name)]
    case .input(let name, let path): ["input", hexadecimal(name), hexadecimal(path)]
    case .output(let name, let path): ["output", hexadecimal(name), hexadecimal(path)]
    case .unreadable(let error): ["unreadable", hexadecimal(error.message)]
    }
  }

  private static func parts(_ module: ScriptModule) -> [String] {
    let bytes = try? module.assemble(keepingNames: false)
    return [hexadecimal(module.name), bytes.map(hexadecimal) ?? "-"]
  }

  private static func parts(_ action: ScriptAction) -> [String] {
    switch action.kind {
    case .get: [hexadecimal(action.instance), "get", hexadecimal(action.export), ""]
    case .invoke(let arguments): [hexadecimal(action.instance), "invoke", hexadecimal(action.export), arguments.map(word).joined(separator: " ")]
    }
  }

  private static func word(_ value: ScriptValue) -> String {
    switch value {
    case .i32(let bits): "i32:\(String(bits, radix: 16))"
    case .i64(let bits): "i64:\(String(bits, radix: 16))"
    case .f32(let bits): "f32:\(String(bits, radix: 16))"
    case .f64(let bits): "f64:\(String(bits, radix: 16))"
    case .v128(let bytes): "v128:\(hexadecimal(bytes))"
    case .refNull(let type): "ref.null:\(type)"
    case .refExtern(let number): "ref.extern:\(number)"
    case .refHost(let number): "ref.host:\(number)"
    }
  }

  private static func word(_ result: ExpectedResult) -> String {
    switch result {
    case .value(let value): word(value)
    case .f32NaN(let pattern): "f32:nan:\(pattern)"
    case .f64NaN(let pattern): "f64:nan:\(pattern)"
    case .vector(let shape, let lanes): "v128:\(shape.rawValue):" + lanes.map(word).joined(separator: ",")
    case .null: "ref.null"
    case .anyReference: "ref"
    case .reference(let type): "ref.\(type)"
    case .either(let choices): "either:" + choices.map(word).joined(separator: "|")
    }
  }

  private static func word(_ lane: ExpectedLane) -> String {
    switch lane {
    case .bits(let bits): String(bits, radix: 16)
    case .nan(let pattern): "nan:\(pattern)"
    }
  }

  private static func hexadecimal(_ text: String?) -> String { text.map { hexadecimal(Array($0.utf8)) } ?? "" }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
