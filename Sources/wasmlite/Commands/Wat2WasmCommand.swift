// wasmlite wat2wasm: text format to binary format.

import WasmKitLite
import WasmKitLiteText

enum Wat2WasmCommand {
  private static let stripping = Flag("strip-names", help: "omit identifiers, instead of keeping them in a name section")

  static let command = Command(
    name: "wat2wasm",
    summary: "turn a module's text into the binary format",
    usage: ["[OPTIONS] FILE"],
    discussion: """
      Assembles a module. Identifiers become a name section. The result is well-formed,
      but not validated; use wasmlite validate for that.
      """,
    options: { [OutputFile.option.row, stripping.row] }
  ) { arguments in
    guard let path = arguments.operands.first, arguments.operands.count == 1 else { throw arguments.usageError("expected one FILE") }
    let output = try arguments[OutputFile.option]
    if output == nil, System.isTerminal(1) { throw arguments.usageError("expected -o OUT, because standard output is a terminal") }
    let text = try ModuleFile.bytes(of: path)
    do { try OutputFile.write(try TextFormat.assemble(utf8: text, keepingNames: !arguments.has(stripping)), to: output) } catch let error as TextError {
      throw Failure("\(printable(path)):\(error)")
    }
    return .done
  }
}
