// Our JSON reader against Foundation's, where both have an opinion, and against our own writer.

import Foundation
import WasmKitLite

/// JSON as a fuzz target.
public enum JSONTarget {
  /// Makes a text of a seed and reads it.
  ///
  /// - Throws: ``FuzzFinding``.
  public static func run(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sound = generator.json()
    let text = seed % 3 == 0 ? sound : generator.mutated(sound, upTo: 3)
    func finding(_ what: String) -> FuzzFinding { FuzzFinding(description: "seed \(seed), JSON \(String(decoding: text, as: UTF8.self)) \(text): \(what)") }

    let value: JSONValue
    do { value = try JSONValue(parsing: text) } catch {
      guard error.message.unicodeScalars.count < 600, error.byteOffset >= 0, error.byteOffset <= text.count else { throw finding("\(error)") }
      // What only we refuse: names that are there twice, and values that lie deep. Foundation guesses at other encodings where there is a zero, and takes a mark in front.
      // It also takes a comma before the end of an array or object.
      let hasOwnReason = ["is there twice", "deep", "found `]`", "found `}`"].contains { error.message.contains($0) }
      if !hasOwnReason, !text.contains(0), text.first != 0xEF, String(validating: text, as: UTF8.self) != nil, let theirs = foundation(text) {
        throw finding("we say \(error), Foundation reads \(theirs)")
      }
      return
    }
    for indentation in [nil, 0, 2] {
      var written: [UInt8] = []
      if let indentation { value.write(to: &written, indentation: indentation) } else { value.write(to: &written) }
      guard try JSONValue(parsing: written) == value else { throw finding("written and read again it is another value") }
    }
    if String(validating: text, as: UTF8.self) != nil {
      let placed = try PlacedJSON(parsing: text)
      guard placed.value == value, isPlaced(placed, in: text) else { throw finding("the places are wrong") }
    }
    // Halves of surrogate pairs and broken UTF-8 are errors there, numbers beyond doubles too.
    guard String(validating: text, as: UTF8.self) != nil, !text.contains(0), !hasLonelySurrogate(text), !hasHugeNumber(value) else { return }
    guard let theirs = foundation(text) else { throw finding("we read \(value), Foundation refuses it") }
    guard isSame(value, theirs) else { throw finding("we read \(value), Foundation \(theirs)") }
  }

  private static func foundation(_ text: [UInt8]) -> Any? { try? JSONSerialization.jsonObject(with: Data(text), options: [.fragmentsAllowed]) }

  private static func hasLonelySurrogate(_ text: [UInt8]) -> Bool {
    String(decoding: text, as: UTF8.self).lowercased().contains("\\ud")
  }

  private static func hasHugeNumber(_ value: JSONValue) -> Bool {
    switch value {
    case .number: value.doubleValue.map { !$0.isFinite } ?? true
    case .array(let elements): elements.contains(where: hasHugeNumber)
    case .object(let object): object.members.contains { hasHugeNumber($0.value) }
    case .null, .bool, .string: false
    }
  }

  private static func isPlaced(_ item: PlacedJSON, in text: [UInt8]) -> Bool {
    guard item.byteOffset < text.count else { return false }
    let first = text[item.byteOffset]
    let isRight =
      switch item.value {
      case .object: first == UInt8(ascii: "{")
      case .array: first == UInt8(ascii: "[")
      case .string: first == UInt8(ascii: "\"")
      case .bool(let value): first == (value ? UInt8(ascii: "t") : UInt8(ascii: "f"))
      case .null: first == UInt8(ascii: "n")
      case .number: first == UInt8(ascii: "-") || (0x30...0x39).contains(first)
      }
    return isRight && item.nameOffsets.allSatisfy { text[$0] == UInt8(ascii: "\"") } && item.children.allSatisfy { isPlaced($0, in: text) }
  }

  private static func isSame(_ ours: JSONValue, _ theirs: Any) -> Bool {
    switch ours {
    case .null: return theirs is NSNull
    case .bool(let value): return (theirs as? Bool) == value
    case .number:
      guard let ours = ours.doubleValue, let theirs = (theirs as? NSNumber)?.doubleValue else { return false }
      return ours == theirs || abs(ours - theirs) <= 1e-9 * abs(ours)
    case .string(let text): return (theirs as? String).map { Array($0.utf8) == Array(text.utf8) } ?? false
    case .array(let elements):
      guard let theirs = theirs as? [Any], theirs.count == elements.count else { return false }
      return zip(elements, theirs).allSatisfy { isSame($0, $1) }
    case .object(let object):
      guard let theirs = theirs as? [String: Any] else { return false }
      // Their names are equal across normal forms.
      guard theirs.count == Set(object.members.map(\.name)).count else { return false }
      return theirs.count < object.members.count || object.members.allSatisfy { member in theirs[member.name].map { isSame(member.value, $0) } ?? false }
    }
  }
}
