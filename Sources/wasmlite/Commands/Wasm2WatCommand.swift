// wasmlite wasm2wat: binary format to text format.

import WasmKitLite
import WasmKitLiteText

enum Wasm2WatCommand {
  static let command = Command(
    name: "wasm2wat",
    summary: "show a module in the text format",
    usage: ["[OPTIONS] FILE"],
    discussion: """
      Prints a module as text that wat2wasm can read. Names come from the name
      section. The module must be well-formed, but need not be valid.
      """,
    options: { [OutputFile.option.row] }
  ) { arguments in
    guard let path = arguments.operands.first, arguments.operands.count == 1 else { throw arguments.usageError("expected one FILE") }
    let output = try arguments[OutputFile.option]
    let bytes = try ModuleFile.binary(of: path)
    do { try OutputFile.write(Array(try TextFormat.print(binary: bytes).utf8), to: output) } catch let error as PrintError {
      throw Failure("\(printable(path)): \(printable("\(error)"))")
    }
    return .done
  }
}
