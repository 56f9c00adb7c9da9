extension StackFrame {
  /// The position in a program's source that an instruction was compiled from, as the module's debug information states it.
  public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
    /// The file's path, relative to the folder of the compilation if the compiler was given it so; a long one is cut after 200 characters and ends in "…".
    public let file: String
    /// The line, counted from 1.
    public let line: UInt32
    /// The column in bytes, counted from 1; 0 if it is not known.
    public let column: UInt32

    /// Makes a location.
    public init(file: String, line: UInt32, column: UInt32) { (self.file, self.line, self.column) = (file, line, column) }

    /// The file, line and column, separated by colons: `crash.c:3:42`.
    public var description: String { column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)" }
  }
}
