// Which instructions have handlers that do the work of several.

extension HandlerGenerator {
  /// The tables of fusions, by their first parts.
  ///
  /// Chosen by the counts of a build with `WASMKITLITE_COUNTS` over kernels, CoreMark, Lua, QuickJS, SQLite and plugins; the Rationale tells how many there
  /// are and why. Such a build prints lines as these tables have them.
  static let fusionTables = [controlFusions, floatFusions, memoryFusions, integer32Fusions, integer64Fusions]
}
