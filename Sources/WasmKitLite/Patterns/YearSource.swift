// The year of times that do not say it, as in syslog: `Jan  5 09:03:12`.

/// How the year of a time without one is found.
public enum YearSource: Sendable {
  /// This year, from 0 to 9999.
  case fixed(Int)
  /// The latest year in which the time is at most a day after a moment: when the log was last written, in seconds since 1970. The day is for clocks and zones
  /// that differ. So a log that was last written in January has its times of December in the year before.
  case notAfter(@Sendable () -> Int64)

  /// The latest year in which the time is at most a day from now.
  public static let latest = YearSource.notAfter { System.milliseconds() / 1000 }

  /// The year of a month and day; nil if there is none, as for 29 February in a fixed year without it.
  func year(month: Int, day: Int) -> Int? {
    switch self {
    case .fixed(let year): return 0...9999 ~= year && day <= CivilDate.dayCount(year: year, month: month) ? year : nil
    case .notAfter(let moment):
      // The days of the years 1970 to 9999; any clock's number is brought there.
      let last = Int(min(max(moment() / 86_400, 0), 2_932_895)) + 1
      let thisYear = CivilDate.civil(daysSince1970: last).year
      // A leap day is at most eight years away: 1896 to 1904.
      return (0...8).lazy.map { thisYear - $0 }.first { year in
        day <= CivilDate.dayCount(year: year, month: month) && CivilDate.daysSince1970(year: year, month: month, day: day) <= last
      }
    }
  }
}
