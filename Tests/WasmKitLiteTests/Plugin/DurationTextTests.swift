import Testing

@testable import WasmKitLite

@Suite("Times in messages")
struct DurationTextTests {
  @Test(
    "a time is told in the largest unit of which there is a whole one",
    arguments: [
      (.milliseconds(50), "50 ms"), (.microseconds(1500), "1.5 ms"), (.milliseconds(1005), "1.005 s"), (.seconds(90), "90 s"), (.microseconds(20), "20 µs"),
      (.nanoseconds(1050), "1.05 µs"), (.nanoseconds(7), "7 ns"), (.zero, "0 s"), (.milliseconds(-250), "-250 ms"), (.seconds(-2), "-2 s"),
      (.microseconds(999_999), "999.999 ms"), (.seconds(Int64.max), "9223372036854775807 s"), (Duration(secondsComponent: 0, attosecondsComponent: 5), "0 s"),
    ] as [(Duration, String)])
  func text(time: Duration, expected: String) { #expect(time.inUnits == expected) }
}
