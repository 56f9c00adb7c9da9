import Testing
import WasmKitLiteRegex

@Suite struct CacheTests {
  private func names(_ cache: RegularExpressionCache) -> [String] { cache.patterns.map { String(decoding: $0, as: UTF8.self) } }

  @Test("the least recently used pattern goes first, and a use makes it the most recent")
  func order() throws {
    let cache = RegularExpressionCache(capacity: 3)
    for pattern in ["a", "b", "c"] { _ = try cache.expression(for: pattern) }
    #expect(names(cache) == ["c", "b", "a"])
    _ = try cache.expression(for: "a")
    #expect(names(cache) == ["a", "c", "b"])
    _ = try cache.expression(for: "d")
    #expect(names(cache) == ["d", "a", "c"])
    _ = try cache.expression(for: "c")
    _ = try cache.expression(for: "c")
    #expect(names(cache) == ["c", "d", "a"])
    _ = try cache.expression(for: "e")
    _ = try cache.expression(for: "f")
    #expect(names(cache) == ["f", "e", "c"])
    #expect(cache.count == 3)
  }

  @Test("a hundred patterns are kept unless told otherwise")
  func defaultCapacity() throws {
    let cache = RegularExpressionCache()
    for number in 0..<250 { _ = try cache.expression(for: "a\(number)") }
    #expect(cache.count == 100)
    #expect(names(cache).first == "a249")
    #expect(names(cache).last == "a150")
  }

  @Test("failures are kept as well, and told again")
  func failures() throws {
    let cache = RegularExpressionCache(capacity: 2)
    for _ in 0..<2 { #expect(throws: PatternError.self) { try cache.expression(for: "(") } }
    #expect(names(cache) == ["("])
    _ = try cache.expression(for: "a")
    #expect(throws: PatternError.self) { try cache.expression(for: "(") }
    #expect(names(cache) == ["(", "a"])
    _ = try cache.expression(for: "b")
    #expect(names(cache) == ["b", "("])
  }

  @Test("patterns are told apart by their bytes")
  func bytes() throws {
    let cache = RegularExpressionCache()
    #expect(try cache.expression(for: "\u{E9}").matches("\u{E9}"))
    #expect(try !cache.expression(for: "e\u{301}").matches("\u{E9}"))
    #expect(cache.count == 2)
  }

  @Test("a capacity of none keeps nothing and still compiles")
  func noCapacity() throws {
    for capacity in [0, -5] {
      let cache = RegularExpressionCache(capacity: capacity)
      #expect(try cache.expression(for: "a").matches("a"))
      #expect(cache.count == 0)
    }
  }

  @Test("programs that are too large together make the oldest go early")
  func weight() throws {
    let cache = RegularExpressionCache()
    let body = String(repeating: "a", count: 500)
    for letter in ["b", "c", "d", "e", "f", "g", "h", "i", "j", "k"] { _ = try cache.expression(for: "(?:\(body)\(letter)){1000}") }
    #expect(cache.count == cache.byteLimit / (12 * 501_003))
    #expect(names(cache).first?.contains("k") == true)
  }

  @Test("many tasks may use one cache at once")
  func concurrency() async throws {
    let cache = RegularExpressionCache(capacity: 7)
    let failures = await withTaskGroup(of: Int.self) { group in
      for task in 0..<100 {
        group.addTask {
          var failures = 0
          for round in 0..<50 {
            let number = (task * 31 + round * 17) % 20
            let pattern = number == 13 ? "(" : "^x{\(number)}$"
            let text = String(repeating: "x", count: number)
            if let expression = try? cache.expression(for: pattern) {
              if number == 13 || !expression.matches(text) || expression.matches(text + "x") { failures += 1 }
            } else if number != 13 {
              failures += 1
            }
          }
          return failures
        }
      }
      return await group.reduce(0, +)
    }
    #expect(failures == 0)
    #expect(cache.count == 7)
    #expect(Set(cache.patterns).count == 7)
  }
}
