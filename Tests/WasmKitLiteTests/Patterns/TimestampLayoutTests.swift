import Testing

@testable import WasmKitLite

@Suite("Layouts of times")
struct TimestampLayoutTests {
  @Test(
    "a time is read by its layout and written as RFC 3339",
    arguments: [
      ("%Y.%m.%d %H:%M:%S", "2024.01.15 19:03:12", "2024-01-15T19:03:12"),
      ("%Y.%m.%d %H:%M:%S", "2024.1.5   9:03:12", "2024-01-05T09:03:12"),
      ("%F %T.%f", "2024-01-15 19:03:12.0450", "2024-01-15T19:03:12.0450"),
      ("%FT%T.%f%z", "2024-01-15T19:03:12.5Z", "2024-01-15T19:03:12.5Z"),
      ("%FT%T%z", "2024-01-15T19:03:12+0900", "2024-01-15T19:03:12+09:00"),
      ("%FT%T%z", "2024-01-15T19:03:12-09:30", "2024-01-15T19:03:12-09:30"),
      ("%FT%T %z", "2024-01-15T19:03:12 +09", "2024-01-15T19:03:12+09:00"),
      ("%d/%b/%Y:%T %z", "15/Jan/2024:19:03:12 +0000", "2024-01-15T19:03:12+00:00"),
      ("%a, %d %B %Y %T %z", "Mon, 15 january 2024 19:03:12 GMT", "2024-01-15T19:03:12Z"),
      ("%m/%d/%y %I:%M %p", "1/15/24 12:03 AM", "2024-01-15T00:03:00"),
      ("%m/%d/%y %I:%M %p", "1/15/99 12:03 pm", "1999-01-15T12:03:00"),
      ("%Y%m%d%H%M%S", "20240115190312", "2024-01-15T19:03:12"),
      ("[%F %H:%M] 100%%", "[2024-02-29 23:59] 100%", "2024-02-29T23:59:00"),
      ("%F %T", "2016-12-31 23:59:60", "2016-12-31T23:59:60"),
      ("%s", "0", "1970-01-01T00:00:00Z"), ("%s", "951782399", "2000-02-28T23:59:59Z"), ("%s.%f", "1705345392.25", "2024-01-15T19:03:12.25Z"),
      ("%Q", "1705345392007", "2024-01-15T19:03:12.007Z"), ("%s", "253402300799", "9999-12-31T23:59:59Z"), ("%s", "1709164800", "2024-02-29T00:00:00Z"),
    ])
  func reads(layout: String, text: String, expected: String) throws { #expect(try TimestampLayout(layout).timestamp(in: text) == expected) }

  @Test(
    "a text that does not fit, or is no time, is none",
    arguments: [
      ("%Y.%m.%d %H:%M:%S", "2024.01.15T19:03:12"), ("%Y.%m.%d %H:%M:%S", "2024.01.15 19:03:12 "), ("%Y.%m.%d %H:%M:%S", ""), ("%F %T", "2024-13-01 00:00:00"),
      ("%F %T", "2023-02-29 00:00:00"), ("%F %T", "1900-02-29 00:00:00"), ("%F %T", "2024-04-31 00:00:00"), ("%F %T", "2024-01-00 00:00:00"),
      ("%F %T", "2024-01-15 24:00:00"), ("%F %T", "2024-01-15 00:60:00"), ("%F %T", "2024-01-15 00:00:61"), ("%F %T", "224-01-15 00:00:00"),
      ("%m/%d/%y %I:%M %p", "1/15/24 13:03 PM"), ("%m/%d/%y %I:%M %p", "1/15/24 0:03 PM"), ("%FT%T%z", "2024-01-15T19:03:12"),
      ("%FT%T%z", "2024-01-15T19:03:12+9"), ("%FT%T%z", "2024-01-15T19:03:12+24:00"), ("%FT%T%z", "2024-01-15T19:03:12+09:"), ("%FT%T.%f", "2024-01-15T19:03:12."),
      ("%d/%b/%Y:%T %z", "15/Foo/2024:19:03:12 +0000"), ("%s", "253402300800"), ("%s", "99999999999999999999"), ("%s", "-1"), ("%Q", "x"),
    ])
  func refuses(layout: String, text: String) throws { #expect(try TimestampLayout(layout).timestamp(in: text) == nil) }

  @Test(
    "a layout that does not make one time is refused with the place",
    arguments: [
      ("%Y-%m-%d", 8, "%H or %I"), ("%Y-%d %H:%M", 11, "%m or %b"), ("%F", 2, "%H or %I"), ("%F %H", 5, "%M"), ("%F %T %Y", 6, "%Y is there twice"),
      ("%F %T %y", 6, "%Y and %y say the same"), ("%F %I:%M", 8, "%p"), ("%F %T %p", 6, "%p belongs to %I"), ("%s %Y", 3, "%s is a whole time"), ("%Q.%f", 3, "%Q"),
      ("%F %H:%M.%f", 11, "%S"), ("%F %T %q", 6, "found `%q`"), ("%F %T %", 6, "found the end"), ("", 0, "%m or %b"), ("%F %T %é", 6, "another sign"),
    ])
  func layouts(layout: String, place: Int, message: String) throws {
    let error = #expect(throws: TimestampLayoutError.self) { try TimestampLayout(layout) }
    #expect(error?.byteOffset == place && error?.message.contains(message) == true, "\(String(describing: error))")
  }

  @Test("days and dates are each other's inverse over centuries")
  func calendar() {
    var day = 0
    for year in 1970...2405 {
      for month in 1...12 {
        let date = CivilDate.civil(daysSince1970: day)
        #expect(date == (year, month, 1))
        #expect(CivilDate.daysSince1970(year: year, month: month, day: 1) == day)
        day += CivilDate.dayCount(year: year, month: month)
      }
    }
  }
}
