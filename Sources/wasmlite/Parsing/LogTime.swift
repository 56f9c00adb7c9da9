// Times as logs and events write them, to be compared. A time without a zone is local to whoever wrote it; it is taken for the zone of this machine.

/// A point in time, or what a clock on the wall showed.
struct LogTime: Hashable, Sendable {
  /// The seconds since 1970 that the digits tell, as if they were UTC.
  let seconds: Int
  let nanoseconds: Int
  /// How far the zone is east of UTC, in seconds; nil where the time says no zone.
  let zoneOffset: Int?

  /// Reads a whole text: `2024-01-15T19:03:12+09:00` (RFC 3339), `2024-01-15 19:03:12`, `2024.01.15 19:03:12`, without the seconds, or the date alone.
  init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    guard let time = LogTime(prefixOf: &bytes, allowsDateAlone: true), bytes.isEmpty else { return nil }
    self = time
  }

  /// Reads the time that a line begins with.
  init?(beginningOf line: String) {
    // The longest time has 35 bytes: nine digits of a fraction, and a zone.
    var bytes = Array(line.utf8.prefix(40))[...]
    guard let time = LogTime(prefixOf: &bytes, allowsDateAlone: false) else { return nil }
    self = time
  }

  private init?(prefixOf bytes: inout ArraySlice<UInt8>, allowsDateAlone: Bool) {
    var rest = bytes
    func take(_ choices: UInt8...) -> Bool {
      guard let byte = rest.first, choices.contains(byte) else { return false }
      rest = rest.dropFirst()
      return true
    }
    func number(_ count: Int, _ values: ClosedRange<Int>) -> Int? {
      let digits = rest.prefix(count)
      guard digits.count == count, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
      let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      guard values.contains(value) else { return nil }
      rest = rest.dropFirst(count)
      return value
    }
    let dash = UInt8(ascii: "-"), point = UInt8(ascii: "."), slash = UInt8(ascii: "/"), colon = UInt8(ascii: ":"), plus = UInt8(ascii: "+")
    guard let year = number(4, 0...9999), let sign = rest.first, take(dash, point, slash), let month = number(2, 1...12), take(sign),
      let day = number(2, 1...31), let midnight = System.secondsSince1970(year: year, month: month, day: day)
    else { return nil }
    let afterDate = rest
    guard take(UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")), let hour = number(2, 0...23), take(colon), let minute = number(2, 0...59) else {
      guard allowsDateAlone else { return nil }
      bytes = afterDate
      (seconds, nanoseconds, zoneOffset) = (midnight, 0, nil)
      return
    }
    var second = 0, nanoseconds = 0
    if take(colon) {
      guard let value = number(2, 0...60) else { return nil }
      second = value
      if let next = rest.dropFirst().first, next >= 0x30, next <= 0x39, take(point, UInt8(ascii: ",")) {
        var unit = 100_000_000
        while let digit = rest.first, digit >= 0x30, digit <= 0x39 {
          nanoseconds += Int(digit - 0x30) * unit
          unit /= 10
          rest = rest.dropFirst()
        }
      }
    }
    var zone: Int?
    if take(UInt8(ascii: "Z"), UInt8(ascii: "z")) {
      zone = 0
    } else if let sign = rest.first, sign == plus || sign == dash {
      let before = rest
      rest = rest.dropFirst()
      if let hours = number(2, 0...23), take(colon) || true, let minutes = number(2, 0...59) {
        zone = (sign == dash ? -1 : 1) * (hours * 3600 + minutes * 60)
      } else {
        rest = before
      }
    }
    bytes = rest
    (seconds, self.nanoseconds, zoneOffset) = (midnight + hour * 3600 + minute * 60 + second, nanoseconds, zone)
  }
}

/// A time that events are compared with, as it is on both kinds of clocks.
struct TimeBound: Sendable {
  private let text: String
  /// Seconds since 1970 in UTC.
  private let instant: Int
  /// What a clock on this machine's wall shows then, as ``LogTime/seconds``.
  private let local: Int
  private let nanoseconds: Int

  /// Reads a bound as ``LogTime`` does; nil where it is none.
  init?(_ text: String) {
    guard let time = LogTime(text) else { return nil }
    self.text = text
    nanoseconds = time.nanoseconds
    if let zone = time.zoneOffset {
      instant = time.seconds - zone
      local = instant + System.localZoneOffset(atInstant: instant)
    } else {
      local = time.seconds
      instant = System.instant(ofLocalTime: time.seconds)
    }
  }

  /// Whether the bound lies after a time.
  func isAfter(_ time: LogTime) -> Bool {
    guard let zone = time.zoneOffset else { return (time.seconds, time.nanoseconds) < (local, nanoseconds) }
    return (time.seconds - zone, time.nanoseconds) < (instant, nanoseconds)
  }
}
