// Assertions that do not hold here, each with its reason. One that holds all the same fails the run: then its row goes.

enum ExpectedFailures {
  /// Lines of a file, and why their assertions fail.
  struct Row: Sendable {
    let file: String
    let lines: Set<Int>
    let reason: String
  }

  static let rows: [Row] = [
    Row(
      file: "proposals/threads/imports.wast", lines: [309, 313, 317],
      reason: "a copy from before WebAssembly 2.0, which says that a module has one table at most; no feature switches back to that"),
    Row(
      file: "proposals/threads/memory.wast", lines: [83, 87, 91],
      reason: "a copy from before 64-bit memories: sizes have 64 bits in the text format since, so that the validator refuses them and not the parser"),
  ]

  /// The lines of a file whose assertions are expected to fail.
  static func lines(of file: String) -> Set<Int> {
    rows.filter { $0.file == file }.reduce(into: []) { $0.formUnion($1.lines) }
  }
}
