// A command as a process: its words, its output, the time that it used.

import Foundation

enum ShellWords {
  /// Splits a command at spaces; quotes of either kind hold a word together. There are no other rules.
  static func split(_ command: String, of option: String) throws(Failure) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in command {
      if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil else { throw Failure(usage: "\(option): a quote is not closed: \(command)") }
    return words + (word.map { [$0] } ?? [])
  }
}

/// How a process ended.
struct ChildProcess {
  let exitCode: Int32
  /// The signal that ended it, or 0.
  let signal: Int32
  let userSeconds: Double
  let systemSeconds: Double
  /// Of standard output and standard error, the last bytes.
  let output: String

  /// Runs a command to its end, found as a shell would find it. Its input is empty.
  static func run(_ words: [String]) throws(Failure) -> ChildProcess {
    let name = words.first ?? ""
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure("no pipe: \(String(cString: strerror(errno)))") }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let error = posix_spawnp(&process, name, &actions, nil, &arguments, environ)
    posix_spawn_file_actions_destroy(&actions)
    close(ends[1])
    guard error == 0 else {
      close(ends[0])
      throw Failure("\(name) cannot be started: \(String(cString: strerror(error)))")
    }
    let output = tail(of: ends[0])
    close(ends[0])
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      if errno != EINTR { throw Failure("\(name): \(String(cString: strerror(errno)))") }
    }
    return ChildProcess(
      exitCode: status >> 8 & 0xFF, signal: status & 0x7F, userSeconds: seconds(usage.ru_utime), systemSeconds: seconds(usage.ru_stime), output: output)
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

  /// Reads to the end, and keeps the last few thousand bytes.
  private static func tail(of descriptor: Int32) -> String {
    var kept: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return String(decoding: kept, as: UTF8.self) }
      kept = Array((kept + buffer[..<count]).suffix(4096))
    }
  }

  /// What is wrong with how it ended, if anything is.
  func failure(expecting result: Int64?) -> String? {
    if signal != 0 { return "ended by signal \(signal)" }
    if exitCode != 0 { return "exit code \(exitCode)" + (output.isEmpty ? "" : ": " + (output.split(separator: "\n").last ?? "")) }
    guard let result else { return nil }
    // Engines word results differently, and some print them without a sign.
    let found = integers
    if found.contains(String(result)) || found.contains(String(UInt64(bitPattern: result))) { return nil }
    return "expected \(result), found \"\(output.split(separator: "\n").last ?? "")\""
  }

  private var integers: Set<String> {
    var integers: Set<String> = []
    var digits = ""
    for character in output + " " {
      if character.isASCII && character.isNumber || character == "-" {
        digits.append(character)
      } else {
        integers.insert(digits)
        digits = ""
      }
    }
    return integers
  }
}
