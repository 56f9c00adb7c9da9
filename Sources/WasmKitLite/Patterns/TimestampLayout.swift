// How a log writes its times, and the way from there to RFC 3339. The letters are those of C's strptime.
//
// WHY strptime's and not an example date, as Go has it: `%d/%m` says which is the day where `02/01` makes one count, and every log tool that people come from
// (date, Python, Ruby, fluentd) has these letters.

/// A form of times in a text, such as `%Y.%m.%d %H:%M:%S`.
///
/// `%` and a letter stand for a part of the time, a space for one or more spaces, any other character for itself. All of the text must fit.
///
/// | letter | part |
/// |---|---|
/// | `%Y` `%y` | the year in four digits, or in two: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068 |
/// | `%m` `%b` | the month as a number, or its English name, whole or in three letters |
/// | `%d` | the day of the month, one digit or two |
/// | `%H`, or `%I` with `%p` | the hour of 24, or of 12 with `AM` or `PM` |
/// | `%M` `%S` `%f` | minute, second (`60` is a leap second), digits of the second's fraction: one to nine |
/// | `%z` | the zone: `Z`, `UTC`, `GMT`, `+09:00`, `+0900` or `+09` |
/// | `%s` `%Q` | seconds, or milliseconds, since 1970 in UTC, instead of all the others |
/// | `%a` | the weekday's English name, whole or in three letters, which is read and not used |
/// | `%F` `%T` | `%Y-%m-%d`, `%H:%M:%S` |
/// | `%%` | a percent sign |
///
/// `%B` and `%h` are `%b`, `%e` is `%d`, `%A` is `%a`. Month, day, hour and minute must be there; for a layout without
/// the year, as syslog has it, ``YearSource`` says which it is. A layout without `%z` gives a time without a zone, because the zone is unknown.
public struct TimestampLayout: Hashable, Sendable {
  /// The layout as it was given.
  public let text: String
  let items: [Item]
  /// Whether times of this layout say their year.
  public let hasYear: Bool

  /// A part of a layout.
  enum Item: Hashable, Sendable {
    case literal(UInt8)
    case spaces
    case weekday
    case part(Part)
  }

  /// A part of a time that a text can hold once.
  enum Part: UInt8, Hashable, Sendable {
    case year = 0x59
    case yearOfCentury = 0x79
    case month = 0x6D
    case monthName = 0x62
    case day = 0x64
    case hour = 0x48
    case hourOfHalf = 0x49
    case half = 0x70
    case minute = 0x4D
    case second = 0x53
    case fraction = 0x66
    case zone = 0x7A
    case unixSeconds = 0x73
    case unixMilliseconds = 0x51

    /// As it is written.
    var spelling: String { "%\(Unicode.Scalar(rawValue))" }
  }

  /// Reads a layout.
  ///
  /// - Throws: ``TimestampLayoutError`` for a letter that means nothing, a part that is there twice, or one that is missing.
  public init(_ text: String) throws(TimestampLayoutError) {
    self.text = text
    var items: [Item] = []
    var places: [(part: Part, byteOffset: Int)] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let start = index
      index += 1
      guard bytes[start] == UInt8(ascii: "%") else {
        if bytes[start] != UInt8(ascii: " ") { items.append(.literal(bytes[start])) } else if items.last != .spaces { items.append(.spaces) }
        continue
      }
      guard index < bytes.count else { throw TimestampLayoutError(message: "expected a letter after `%`, found the end", byteOffset: start) }
      switch bytes[index] {
      case UInt8(ascii: "%"): items.append(.literal(UInt8(ascii: "%")))
      case UInt8(ascii: "a"), UInt8(ascii: "A"): items.append(.weekday)
      case UInt8(ascii: "F"):
        places += [(.year, start), (.month, start), (.day, start)]
        items += [.part(.year), .literal(UInt8(ascii: "-")), .part(.month), .literal(UInt8(ascii: "-")), .part(.day)]
      case UInt8(ascii: "T"):
        places += [(.hour, start), (.minute, start), (.second, start)]
        items += [.part(.hour), .literal(UInt8(ascii: ":")), .part(.minute), .literal(UInt8(ascii: ":")), .part(.second)]
      case let letter:
        // The other spellings of strptime's for the same.
        let same: [UInt8: Part] = [UInt8(ascii: "B"): .monthName, UInt8(ascii: "h"): .monthName, UInt8(ascii: "e"): .day]
        guard let part = same[letter] ?? Part(rawValue: letter) else {
          let found = (0x21...0x7E).contains(letter) ? "`%\(Unicode.Scalar(letter))`" : "`%` and another sign"
          throw TimestampLayoutError(message: "expected one of %Y %y %m %b %d %H %I %p %M %S %f %z %s %Q %a %F %T %%, found \(found)", byteOffset: start)
        }
        places.append((part, start))
        items.append(.part(part))
      }
      index += 1
    }
    self.items = items
    hasYear = places.contains { [.year, .yearOfCentury, .unixSeconds, .unixMilliseconds].contains($0.part) }
    try TimestampLayout.verify(places, end: bytes.count)
  }

  /// Tests that the parts make one time.
  private static func verify(_ places: [(part: Part, byteOffset: Int)], end: Int) throws(TimestampLayoutError) {
    var seen: Set<Part> = []
    let rivals: [[Part]] = [[.year, .yearOfCentury], [.month, .monthName], [.hour, .hourOfHalf], [.unixSeconds, .unixMilliseconds]]
    for (part, place) in places {
      guard seen.insert(part).inserted else { throw TimestampLayoutError(message: "\(part.spelling) is there twice", byteOffset: place) }
      for rivals in rivals where rivals.contains(part) && seen.isSuperset(of: rivals) {
        throw TimestampLayoutError(message: "\(rivals[0].spelling) and \(rivals[1].spelling) say the same", byteOffset: place)
      }
    }
    if let unix = seen.first(where: { $0 == .unixSeconds || $0 == .unixMilliseconds }) {
      let other = places.first { $0.part != unix && !($0.part == .fraction && unix == .unixSeconds) }
      if let other { throw TimestampLayoutError(message: "\(unix.spelling) is a whole time, \(other.part.spelling) cannot be combined with it", byteOffset: other.byteOffset) }
      return
    }
    func require(_ parts: [Part]) throws(TimestampLayoutError) {
      if seen.isDisjoint(with: parts) {
        throw TimestampLayoutError(message: "expected \(parts.map(\.spelling).joined(separator: " or ")), found the layout without it", byteOffset: end)
      }
    }
    try require([.month, .monthName])
    try require([.day])
    try require([.hour, .hourOfHalf])
    try require([.minute])
    if seen.contains(.fraction) { try require([.second]) }
    if seen.contains(.hourOfHalf) { try require([.half]) }
    if let half = places.first(where: { $0.part == .half }), !seen.contains(.hourOfHalf) {
      throw TimestampLayoutError(message: "%p belongs to %I, found it without", byteOffset: half.byteOffset)
    }
  }
}

/// Why a text is no layout of times.
public struct TimestampLayoutError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The expected and the found item.
  public let message: String
  /// The location in the layout, in bytes from its beginning.
  public let byteOffset: Int
  /// The message with its place.
  public var description: String { "\(message) at byte \(byteOffset)" }
}
