// How much memory the process takes, for tests that something does not take much.

import Foundation

/// The bytes that are in memory now; 0 where the system does not tell.
public func residentByteCount() -> Int {
  guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
  let fields = text.split(separator: " ")
  return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4096 : 0
}
