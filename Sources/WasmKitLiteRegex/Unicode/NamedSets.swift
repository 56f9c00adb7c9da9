// The classes that a pattern can name: Unicode properties, POSIX classes, and Perl's \d \s \w.

extension ScalarSet {
  /// A general category or a script; case, spaces, underscores and hyphens of the name do not matter. Nil for an unknown name.
  static func property(named name: some Sequence<UInt8>) -> ScalarSet? {
    var folded: [UInt8] = []
    for byte in name {
      switch byte {
      case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      default: folded.append(byte)
      }
      if folded.count > 64 { return nil }
    }
    let key = String(decoding: folded, as: UTF8.self)
    switch key {
    case "any": return all
    case "ascii": return ScalarSet(pairs: [0, 0x7F])
    case "assigned": return ScalarSet(pairs: CategoryTables.cn).inverted()
    default: break
    }
    guard let tables = PropertyNames.tables(named: key) else { return nil }
    if tables.count == 1 { return ScalarSet(pairs: tables[0]) }
    return ScalarSet(normalizing: tables.flatMap { ScalarSet(pairs: $0).ranges })
  }

  /// The class between `[:` and `:]`; nil for an unknown name.
  static func posixClass(named name: String) -> ScalarSet? {
    let pairs: [UInt32]
    switch name {
    case "alnum": pairs = [0x30, 0x39, 0x41, 0x5A, 0x61, 0x7A]
    case "alpha": pairs = [0x41, 0x5A, 0x61, 0x7A]
    case "ascii": pairs = [0x00, 0x7F]
    case "blank": pairs = [0x09, 0x09, 0x20, 0x20]
    case "cntrl": pairs = [0x00, 0x1F, 0x7F, 0x7F]
    case "digit": pairs = [0x30, 0x39]
    case "graph": pairs = [0x21, 0x7E]
    case "lower": pairs = [0x61, 0x7A]
    case "print": pairs = [0x20, 0x7E]
    case "punct": pairs = [0x21, 0x2F, 0x3A, 0x40, 0x5B, 0x60, 0x7B, 0x7E]
    case "space": pairs = [0x09, 0x0D, 0x20, 0x20]
    case "upper": pairs = [0x41, 0x5A]
    case "word": pairs = [0x30, 0x39, 0x41, 0x5A, 0x5F, 0x5F, 0x61, 0x7A]
    case "xdigit": pairs = [0x30, 0x39, 0x41, 0x46, 0x61, 0x66]
    default: return nil
    }
    return ScalarSet(pairs: pairs)
  }

  /// The class of a lower-case letter after a backslash; nil for another letter. Perl's white space has no vertical tab.
  static func perlClass(_ letter: UInt8) -> ScalarSet? {
    switch letter {
    case UInt8(ascii: "d"): ScalarSet(pairs: [0x30, 0x39])
    case UInt8(ascii: "s"): ScalarSet(pairs: [0x09, 0x0A, 0x0C, 0x0D, 0x20, 0x20])
    case UInt8(ascii: "w"): ScalarSet(pairs: [0x30, 0x39, 0x41, 0x5A, 0x5F, 0x5F, 0x61, 0x7A])
    default: nil
    }
  }
}
