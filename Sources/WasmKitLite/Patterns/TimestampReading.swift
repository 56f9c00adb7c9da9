// Reading a time by its layout, and writing it as RFC 3339. The text is a log's: whatever does not fit is no time, and no number overflows.

extension TimestampLayout {
  /// The time in a text, as RFC 3339: `2024-01-15T19:03:12`, with the fraction and the zone if the text has them. Nil if the text does not fit, or the day is
  /// none of the year's.
  ///
  /// - Parameters:
  ///   - text: the time and nothing else.
  ///   - year: the year, if the layout has none.
  public func timestamp(in text: String, year: YearSource = .latest) -> String? { timestamp(in: Array(text.utf8)[...], year: year) }

  /// The time that bytes tell.
  func timestamp(in bytes: ArraySlice<UInt8>, year: YearSource) -> String? {
    var reading = TimestampReading(rest: bytes)
    for item in items {
      guard reading.read(item) else { return nil }
    }
    guard reading.rest.isEmpty else { return nil }
    if !hasYear, !reading.setYear(year) { return nil }
    return reading.text()
  }
}

/// What has been read of a time.
private struct TimestampReading {
  var rest: ArraySlice<UInt8>
  private var year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0
  private var isAfternoon: Bool?
  private var fraction: ArraySlice<UInt8> = []
  private var zone: Zone?
  private var unixMilliseconds: Int?

  private enum Zone {
    case utc
    case offset(isWest: Bool, hours: Int, minutes: Int)
  }

  init(rest: ArraySlice<UInt8>) { self.rest = rest }

  /// Takes what an item stands for off the front; false where it is not there.
  mutating func read(_ item: TimestampLayout.Item) -> Bool {
    switch item {
    case .literal(let byte): return take(byte)
    case .spaces:
      guard take(UInt8(ascii: " ")) else { return false }
      while take(UInt8(ascii: " ")) {}
      return true
    case .weekday: return takeName(of: Self.weekdays) != nil
    case .part(let part): return read(part)
    }
  }

  private mutating func read(_ part: TimestampLayout.Part) -> Bool {
    switch part {
    case .year: return number(4...4, 0...9999, \.year)
    case .yearOfCentury:
      guard number(2...2, 0...99, \.year) else { return false }
      year += year < 69 ? 2000 : 1900
      return true
    case .month: return number(1...2, 1...12, \.month)
    case .monthName:
      guard let index = takeName(of: Self.months) else { return false }
      month = index + 1
      return true
    case .day: return number(1...2, 1...31, \.day)
    case .hour: return number(1...2, 0...23, \.hour)
    case .hourOfHalf: return number(1...2, 1...12, \.hour)
    case .half:
      guard let index = takeName(of: [Array("am".utf8), Array("pm".utf8)]) else { return false }
      isAfternoon = index == 1
      return true
    case .minute: return number(1...2, 0...59, \.minute)
    case .second: return number(1...2, 0...60, \.second)
    case .fraction:
      fraction = rest.prefix(9).prefix(while: Self.isDigit)
      rest = rest.dropFirst(fraction.count)
      return !fraction.isEmpty
    case .zone: return readZone()
    // The last instant of the year 9999.
    case .unixSeconds: return readUnixTime(milliseconds: 1000, most: 253_402_300_799)
    case .unixMilliseconds: return readUnixTime(milliseconds: 1, most: 253_402_300_799_999)
    }
  }

  private mutating func number(_ digitCount: ClosedRange<Int>, _ values: ClosedRange<Int>, _ field: WritableKeyPath<TimestampReading, Int>) -> Bool {
    let digits = rest.prefix(digitCount.upperBound).prefix(while: Self.isDigit)
    let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard digits.count >= digitCount.lowerBound, values.contains(value) else { return false }
    rest = rest.dropFirst(digits.count)
    self[keyPath: field] = value
    return true
  }

  private mutating func readUnixTime(milliseconds factor: Int, most: Int) -> Bool {
    let digits = rest.prefix(16).prefix(while: Self.isDigit)
    // 16 digits fit.
    let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard !digits.isEmpty, value <= most else { return false }
    rest = rest.dropFirst(digits.count)
    unixMilliseconds = value * factor
    return true
  }

  private mutating func readZone() -> Bool {
    for word in ["Z", "UTC", "GMT"] where rest.starts(with: word.utf8) {
      rest = rest.dropFirst(word.utf8.count)
      zone = .utc
      return true
    }
    let isWest = rest.first == UInt8(ascii: "-")
    guard take(UInt8(ascii: "+")) || take(UInt8(ascii: "-")) else { return false }
    var hours = 0, minutes = 0
    guard let value = twoDigits(), value < 24 else { return false }
    hours = value
    let isColon = take(UInt8(ascii: ":"))
    if let value = twoDigits() {
      guard value < 60 else { return false }
      minutes = value
    } else if isColon {
      return false
    }
    zone = .offset(isWest: isWest, hours: hours, minutes: minutes)
    return true
  }

  private mutating func twoDigits() -> Int? {
    let digits = rest.prefix(2)
    guard digits.count == 2, digits.allSatisfy(Self.isDigit) else { return nil }
    rest = rest.dropFirst(2)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes one of some names, whole or in three letters, in capitals or not; which it is.
  private mutating func takeName(of names: [[UInt8]]) -> Int? {
    let word = rest.prefix { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }.map { $0 | 0x20 }
    guard let index = names.firstIndex(where: { word == $0 || word == Array($0.prefix(3)) }) else { return nil }
    rest = rest.dropFirst(word.count)
    return index
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ].map { Array($0.utf8) }
  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map { Array($0.utf8) }

  // MARK: RFC 3339

  /// Sets the year that the text does not say; false if there is none with its day.
  mutating func setYear(_ source: YearSource) -> Bool {
    guard let year = source.year(month: month, day: day) else { return false }
    self.year = year
    return true
  }

  /// The time as RFC 3339; nil for a day that its month does not have.
  mutating func text() -> String? {
    if let unixMilliseconds {
      setCivilTime(unixMilliseconds / 1000)
      let rest = unixMilliseconds % 1000
      if rest > 0 { fraction = Array(String(1000 + rest).utf8).dropFirst() }
      zone = .utc
    }
    guard day <= CivilDate.dayCount(year: year, month: month) else { return nil }
    if let isAfternoon { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    var text: [UInt8] = []
    text.reserveCapacity(35)
    Self.append(year, digits: 4, to: &text)
    for (sign, value) in [("-", month), ("-", day), ("T", hour), (":", minute), (":", second)] as [(Unicode.Scalar, Int)] {
      text.append(UInt8(ascii: sign))
      Self.append(value, digits: 2, to: &text)
    }
    if !fraction.isEmpty {
      text.append(UInt8(ascii: "."))
      text += fraction
    }
    switch zone {
    case nil: break
    case .utc?: text.append(UInt8(ascii: "Z"))
    case .offset(let isWest, let hours, let minutes)?:
      text.append(isWest ? UInt8(ascii: "-") : UInt8(ascii: "+"))
      Self.append(hours, digits: 2, to: &text)
      text.append(UInt8(ascii: ":"))
      Self.append(minutes, digits: 2, to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func setCivilTime(_ seconds: Int) {
    (year, month, day) = CivilDate.civil(daysSince1970: seconds / 86_400)
    (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60)
  }

  private static func append(_ value: Int, digits: Int, to text: inout [UInt8]) {
    var divisor = digits == 4 ? 1000 : 10
    while divisor > 0 {
      text.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }
}

/// The calendar: days since 1970 and what people call them. Years from 0 to 9999.
enum CivilDate {
  /// How many days a month has.
  static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days from 1970 to a date; below zero before it.
  static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    // Years that begin in March end with the leap day. 400 of them have 146,097 days, and 719,468 lie between March of year 0 and 1970.
    let years = month > 2 ? year : year - 1
    let monthsSinceMarch = (month + 9) % 12
    let era = (years >= 0 ? years : years - 399) / 400
    let yearOfEra = years - era * 400
    let dayOfYear = (153 * monthsSinceMarch + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date of a day that is not before 1970.
  static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    var year = 1970 + days / 366
    while daysSince1970(year: year + 1, month: 1, day: 1) <= days { year += 1 }
    var month = 12
    while daysSince1970(year: year, month: month, day: 1) > days { month -= 1 }
    return (year, month, days - daysSince1970(year: year, month: month, day: 1) + 1)
  }
}
