// JSON values as plugins and programs see them. Reading is in JSONReader, writing in JSONWriter.
//
// WHY own code, where Foundation has JSON: an event keeps the order of its fields and every digit of its numbers, a guest's hostile nesting must be an error and
// not a spent stack, and a line has microseconds; Foundation's readers lose the first two and cost the last.

/// A JSON value. Spec: [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259).
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as it was written, with exactly the same digits.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// The greatest nesting depth of arrays and objects when read. WHY: reading, comparing and releasing a value take native stack for each level.
  public static let maximumDepth = 128

  /// Reads a text of UTF-8 bytes; in strings a run of bytes that are not UTF-8, or half of a surrogate pair, becomes one U+FFFD.
  ///
  /// - Throws: ``JSONError`` if the bytes are not exactly one value, an object has a name twice, or values are nested more than ``maximumDepth`` deep.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.readDocument()
  }

  /// Reads a text.
  ///
  /// - Throws: ``JSONError`` as for bytes.
  public init(parsing text: String) throws(JSONError) { try self.init(parsing: Array(text.utf8)) }

  /// A number.
  public static func integer(_ value: some BinaryInteger) -> JSONValue { .number(String(value)) }

  /// The member of an object; nil if there is no such member, or the value is not an object.
  public subscript(name: String) -> JSONValue? { objectValue?[name] }

  /// The text of a string; nil for another kind.
  public var stringValue: String? { if case .string(let value) = self { value } else { nil } }
  /// The truth value; nil for another kind.
  public var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// The elements of an array; nil for another kind.
  public var arrayValue: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  /// The object; nil for another kind.
  public var objectValue: JSONObject? { if case .object(let value) = self { value } else { nil } }
  /// The number, if it is written as an integer and fits; nil for everything else.
  public var intValue: Int? { if case .number(let text) = self { Int(text) } else { nil } }
  /// The number, rounded to the nearest double; nil for another kind.
  public var doubleValue: Double? { if case .number(let text) = self { Double(text) } else { nil } }

  /// What kind of value it is, in words for messages.
  var kindName: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// Makes a string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Makes a truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Makes a number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Makes an array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Makes an object; of a name that is given twice the last value counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
  /// Makes null.
  public init(nilLiteral: ()) { self = .null }
}

/// An object whose members keep their order. Names differ if their bytes do.
public struct JSONObject: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// The name, as it was given.
    public let name: String
    /// The member's value.
    public var value: JSONValue
  }

  /// The members in their order; no name is there twice.
  public private(set) var members: [Member]

  /// Makes an object without members.
  public init() { members = [] }

  /// Makes an object; of a name that is given twice the last value counts.
  public init(_ elements: some Sequence<(String, JSONValue)>) {
    members = []
    // WHY: setting each by its name would cost the square of their count.
    var places: [[UInt8]: Int] = [:]
    for (name, value) in elements {
      let place = places[Array(name.utf8)] ?? members.count
      if place < members.count {
        members[place].value = value
      } else {
        places[Array(name.utf8)] = place
        members.append(Member(name: name, value: value))
      }
    }
  }

  /// Makes an object; of a name that is given twice the last value counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }

  /// Takes members whose names are known to differ.
  init(distinct members: [Member]) { self.members = members }

  /// The value of a name. A new name goes to the end; setting nil removes the member.
  public subscript(name: String) -> JSONValue? {
    get { members.first { JSONObject.same($0.name, name) }?.value }
    set {
      switch (members.firstIndex { JSONObject.same($0.name, name) }, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Whether names have the same bytes. WHY: Swift's strings are equal across normal forms.
  static func same(_ left: String, _ right: String) -> Bool {
    if left.utf8.count != right.utf8.count { return false }
    // WHY not `var` and `withUTF8`: nearly all strings have their bytes in one place, and need no copies.
    let isSame: Bool?? = unsafe left.utf8.withContiguousStorageIfAvailable { left in unsafe right.utf8.withContiguousStorageIfAvailable { unsafe left.elementsEqual($0) } }
    return (isSame ?? nil) ?? left.utf8.elementsEqual(right.utf8)
  }
}

/// Why a text is not JSON.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The expected and the found item; of the text at most a shortened name.
  public let message: String
  /// The location, in bytes from the beginning.
  public let byteOffset: Int
  /// The message with its place.
  public var description: String { "\(message) at byte \(byteOffset)" }
}
