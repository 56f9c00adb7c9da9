// Fused handlers: what their names say, which of them a table of chains needs, and which tables can be meant.

/// A fused handler's parts. Its name is theirs, joined: `i32_add_ss_into_i32_load_a_then_copy`.
struct Chain {
  /// How a part's result reaches the next part.
  enum Link: String {
    /// By its slot and its accumulator.
    case then
    /// By the accumulator alone: the slot is not written.
    case into
  }

  var parts: [Part]
  /// One less than parts.
  var links: [Link]

  var name: String { zip(links, parts.dropFirst()).reduce(parts[0].name) { "\($0)_\($1.0.rawValue)_\($1.1.name)" } }

  /// The handler: its parts' lines one after the other, with one step to the next instruction.
  ///
  /// - Parameter isShared: Whether other modules of the package name it.
  func declaration(isShared: Bool = false) -> String {
    var body = Body()
    for (number, part) in parts.enumerated() {
      body.begin(number, of: parts.count)
      part.write(&body, number == links.count || links[number] == .then)
    }
    body.finish()
    return Part.declaration(name, body.lines, isShared: isShared)
  }
}

/// A row of the fusion table: the handler of the first instruction becomes one that does the second one's work as well, which may be a fused handler itself.
struct Fusion {
  var first: Part
  var second: Chain

  /// Writes everything that its parts write.
  var then: Chain { Chain(parts: [first] + second.parts, links: [.then] + second.links) }
  /// Leaves the first result out of its slot; nil if the second part does not read it from the accumulator.
  var into: Chain? {
    guard first.canLeaveOut, let result = first.result, let operand = second.parts[0].reads, result.accumulator == operand.accumulator else { return nil }
    return Chain(parts: [first] + second.parts, links: [.into] + second.links)
  }

  /// Whether a program can have these two: an operand in an accumulator has the type of the result that was left there.
  var isPossible: Bool {
    guard let result = first.result, let operand = second.parts[0].reads, result.accumulator == operand.accumulator else { return true }
    return result.canBe(operand)
  }
}

/// What is wrong with the tables.
public struct TableError: Error, CustomStringConvertible {
  /// What is wrong, and with which line.
  public var description: String
}

/// The fusions of a table of chains, with all that they need.
struct FusionList {
  private let parts: [String: Part]
  private(set) var rows: [Fusion] = []
  private var names: Set<String> = []

  init(parts: [Part]) { self.parts = Dictionary(uniqueKeysWithValues: parts.map { ($0.name, $0) }) }

  /// Adds the fusions of a table: each line has a first part, spaces, and the handler of all that follows.
  ///
  /// Lowering fuses from the last instruction to the first, so a chain of three needs the fusion of its last two. Those are added as well.
  mutating func add(table: String) throws(TableError) {
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 2 else { throw TableError(description: "a line of the table of fusions has \(words.count) names, not 2: \(line)") }
      if try !add(words[0], words[1], line: String(line)) { throw TableError(description: "a line of the table of fusions is there twice, or a longer one needs it anyway: \(line)") }
    }
  }

  /// Adds one fusion and those that it needs; false if it was there.
  private mutating func add(_ first: String, _ second: String, line: String) throws(TableError) -> Bool {
    let fusion = Fusion(first: try part(first, line), second: try chain(second, line))
    let name = fusion.then.name
    if names.contains(name) { return false }
    if !fusion.isPossible { throw TableError(description: "no program has \(second) behind \(first), whose result has another type: \(line)") }
    if fusion.then.parts.dropLast().contains(where: \.isLast) { throw TableError(description: "nothing can follow a part that goes on elsewhere: \(line)") }
    names.insert(name)
    rows.append(fusion)
    if fusion.second.parts.count > 1 {
      let rest = Chain(parts: Array(fusion.second.parts.dropFirst()), links: Array(fusion.second.links.dropFirst()))
      _ = try add(fusion.second.parts[0].name, rest.name, line: line)
    }
    return true
  }

  private func part(_ name: String, _ line: String) throws(TableError) -> Part {
    guard let part = parts[name] else { throw TableError(description: "no handler is called \(name): \(line)") }
    return part
  }

  /// The parts of a handler by its name.
  private func chain(_ name: String, _ line: String) throws(TableError) -> Chain {
    var chain = Chain(parts: [], links: [])
    var words: [Substring] = []
    for word in name.split(separator: "_") {
      if let link = Chain.Link(rawValue: String(word)) {
        chain.parts.append(try part(words.joined(separator: "_"), line))
        chain.links.append(link)
        words = []
      } else {
        words.append(word)
      }
    }
    chain.parts.append(try part(words.joined(separator: "_"), line))
    return chain
  }
}
