// The events of one line, as JSON.

struct Answer {
  private(set) var writer = Writer(capacity: 20480)
  private(set) var eventCount = 0
  private let timestamp: Text?
  /// The 19 bytes at the start of a line that has a time.
  var time: Text?

  init(timestamp: Text?) { self.timestamp = timestamp }

  mutating func finish() -> Writer {
    writer.put("]}")
    return writer
  }

  /// The line's own time wins over the request's. It has no zone in the log, and gets none here.
  mutating func openEvent(_ type: StaticString) {
    writer.put(eventCount == 0 ? #"{"ok":true,"events":["# : ",")
    eventCount += 1
    writer.put(#"{"type":""#)
    writer.put(type)
    writer.put(#"""#)
    if let time {
      writer.put(#","timestamp":""#)
      for byte in time { writer.put(byte == UInt8(ascii: ".") ? UInt8(ascii: "-") : byte == UInt8(ascii: " ") ? UInt8(ascii: "T") : byte) }
      writer.put(#"""#)
    } else if let timestamp {
      writer.put(#","timestamp":"#)
      writer.putString(timestamp)
    }
  }

  mutating func put(_ text: StaticString) { writer.put(text) }
  mutating func put(_ label: StaticString, _ number: UInt64) {
    writer.put(label)
    writer.put(number)
  }
  mutating func put(_ label: StaticString, _ text: Text) {
    writer.put(label)
    writer.putString(text)
  }
}
