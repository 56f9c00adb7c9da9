// Types, type definitions and type uses. Spec: https://webassembly.github.io/spec/core/text/types.html

/// A reference to a function type, as written: by index, inline, or both.
struct TypeUse {
  var index: UInt32?
  var inline = FunctionTypeCode()
  /// The identifiers of inline parameters, with the tokens' indices.
  var parameterNames: [LocalName] = []
  /// The index of the first token.
  var start: Int
}

/// A parameter or local with a name.
struct LocalName {
  var index: UInt32
  var identifier: Identifier?
  /// What the name section says.
  var name: [UInt8]
  /// The index of the identifier's token.
  var position: Int
}

extension ModuleParser {
  // MARK: Value types

  /// Reads a heap type that must come next.
  mutating func heapType() throws(TextError) -> HeapTypeCode {
    if isAtIndex { return .index(try index(\.types)) }
    guard token.kind == .keyword, let code = Keywords.heapTypes[word] else { throw unexpected("a heap type") }
    advance()
    return .abstract(code)
  }

  /// Reads a value type if one comes next.
  mutating func optionalValueType() throws(TextError) -> ValueTypeCode? {
    if takeOpen("ref") {
      let isNullable = take("null")
      let heapType = try heapType()
      try expectClose()
      return .reference(isNullable: isNullable, heapType)
    }
    guard token.kind == .keyword, let code = Keywords.valueTypes[word] else { return nil }
    advance()
    return code >= 0x7B ? .plain(code) : .reference(isNullable: true, .abstract(code))
  }

  /// Reads a value type that must come next.
  mutating func valueType() throws(TextError) -> ValueTypeCode {
    guard let type = try optionalValueType() else { throw unexpected("a value type") }
    return type
  }

  /// Reads value types up to a closing parenthesis.
  mutating func valueTypes() throws(TextError) -> [ValueTypeCode] {
    var types: [ValueTypeCode] = []
    while token.kind != .rightParenthesis { types.append(try valueType()) }
    return types
  }

  /// Reads a reference type that must come next, as its nullability and heap type.
  mutating func referenceType() throws(TextError) -> (isNullable: Bool, heapType: HeapTypeCode) {
    let start = position
    if case .reference(let isNullable, let heapType) = try optionalValueType() { return (isNullable, heapType) }
    position = start
    throw unexpected("a reference type")
  }

  // MARK: Type definitions

  /// `(type …)`; the keyword is read.
  mutating func typeField() throws(TextError) {
    let first = typeIndex
    let bytes = try subtype()
    try expectClose()
    finishGroup([bytes], first: first, isWritten: false)
  }

  /// `(rec (type …)*)`; the keyword is read.
  mutating func recursiveField() throws(TextError) {
    let first = typeIndex
    var members: [[UInt8]] = []
    while takeOpen("type") {
      members.append(try subtype())
      try expectClose()
    }
    try expectClose()
    finishGroup(members, first: first, isWritten: true)
  }

  /// The index of the next type to be defined.
  private var typeIndex: UInt32 { sections.typeCount }

  private mutating func finishGroup(_ members: [[UInt8]], first: UInt32, isWritten: Bool) {
    if members.count == 1 {
      // Only a final type without a supertype, alone in its group, is what an inline function type abbreviates.
      if members[0].first == 0x60, let signature = signatures[first], signatureIndices[signature] == nil { signatureIndices[signature] = first }
    } else {
      sections.types.bytes.append(0x4E)
      sections.types.bytes.append(count: members.count)
    }
    for member in members { sections.types.bytes += member }
    sections.types.count += 1
  }

  /// Reads the identifier and the subtype of the next type to be defined.
  private mutating func subtype() throws(TextError) -> [UInt8] {
    skipIdentifier()
    let index = typeIndex
    sections.typeCount += 1
    guard takeOpen("sub") else { return try compositeType(index) }
    let isFinal = take("final")
    var supertypes: [UInt32] = []
    while isAtIndex { supertypes.append(try self.index(\.types)) }
    var bytes: [UInt8] = []
    if !isFinal || !supertypes.isEmpty {
      bytes.append(isFinal ? 0x4F : 0x50)
      bytes.append(count: supertypes.count)
      for supertype in supertypes { bytes.append(unsigned: supertype) }
    }
    bytes += try compositeType(index)
    try expectClose()
    return bytes
  }

  private mutating func compositeType(_ index: UInt32) throws(TextError) -> [UInt8] {
    var bytes: [UInt8] = []
    if takeOpen("func") {
      let signature = try functionType(namesAllowed: true).type
      signatures[index] = signature
      bytes = signature.bytes
    } else if takeOpen("struct") {
      let (count, fields) = try structureFields(index)
      bytes = [0x5F]
      bytes.append(count: count)
      bytes += fields
    } else if takeOpen("array") {
      bytes = [0x5E] + (try fieldType())
    } else {
      if token.kind == .leftParenthesis { advance() }
      throw unexpected("a function, structure or array type")
    }
    try expectClose()
    return bytes
  }

  private mutating func structureFields(_ index: UInt32) throws(TextError) -> (count: Int, bytes: [UInt8]) {
    var bytes: [UInt8] = []
    var space = IndexSpace("field")
    while takeOpen("field") {
      let start = token
      let identifier = optionalIdentifier()
      let name = try annotations.name(at: position, of: "field")
      if identifier == nil, name == nil {
        while token.kind != .rightParenthesis {
          bytes += try fieldType()
          _ = space.add(nil)
        }
      } else {
        bytes += try fieldType()
        guard space.add(identifier) else { throw text.error("duplicate field \(text.shown(start))", at: start) }
        if let name { space.rename(space.count - 1, name) }
      }
      try expectClose()
    }
    structureFields[index] = space
    return (Int(space.count), bytes)
  }

  private mutating func fieldType() throws(TextError) -> [UInt8] {
    let isMutable = takeOpen("mut")
    var bytes: [UInt8]
    if take("i8") {
      bytes = [0x78]
    } else if take("i16") {
      bytes = [0x77]
    } else {
      bytes = try valueType().bytes
    }
    if isMutable { try expectClose() }
    bytes.append(isMutable ? 1 : 0)
    return bytes
  }

  // MARK: Function types and type uses

  /// Reads parameters and results.
  private mutating func functionType(namesAllowed: Bool) throws(TextError) -> (type: FunctionTypeCode, names: [LocalName]) {
    var type = FunctionTypeCode()
    var names: [LocalName] = []
    while takeOpen("param") {
      if let local = try localName(UInt32(truncatingIfNeeded: type.parameters.count), "local") {
        guard namesAllowed else {
          position = local.position
          throw unexpected("a value type")
        }
        names.append(local)
        type.parameters.append(try valueType())
      } else {
        type.parameters += try valueTypes()
      }
      try expectClose()
    }
    while takeOpen("result") {
      type.results += try valueTypes()
      try expectClose()
    }
    if opens("param") || opens("type") {
      advance()
      throw unexpected("another order: type, parameters, results")
    }
    return (type, names)
  }

  /// Reads the identifier and the name annotation of a parameter or local, if there is one.
  mutating func localName(_ index: UInt32, _ noun: String) throws(TextError) -> LocalName? {
    let start = position
    let identifier = optionalIdentifier()
    let annotation = try annotations.name(at: position, of: noun)
    guard let name = annotation ?? identifier?.bytes else { return nil }
    return LocalName(index: index, identifier: identifier, name: name, position: start)
  }

  /// Reads a type use. Spec: [Type uses](https://webassembly.github.io/spec/core/text/modules.html#type-uses).
  mutating func typeUse(namesAllowed: Bool) throws(TextError) -> TypeUse {
    var use = TypeUse(start: position)
    if takeOpen("type") {
      use.index = try index(\.types)
      try expectClose()
    }
    (use.inline, use.parameterNames) = try functionType(namesAllowed: namesAllowed)
    return use
  }

  /// The index of the type that a type use stands for; a new type where the module has none like it.
  mutating func resolve(_ use: TypeUse) throws(TextError) -> UInt32 {
    guard let index = use.index else { return implicitType(use.inline) }
    if use.inline.isEmpty { return index }
    let place = text.tokens[use.start]
    guard let signature = signatures[index] else {
      if index < sections.typeCount { throw text.error("inline function type: type \(index) is not a function type", at: place) }
      throw text.error("unknown type \(index)", at: place)
    }
    guard signature == use.inline else { throw text.error("inline function type does not match type \(index)", at: place) }
    return index
  }

  /// The index of the type that an inline function type stands for.
  mutating func implicitType(_ type: FunctionTypeCode) -> UInt32 {
    if let index = signatureIndices[type] { return index }
    let index = sections.typeCount
    sections.types.bytes += type.bytes
    sections.types.count += 1
    sections.typeCount += 1
    signatures[index] = type
    signatureIndices[type] = index
    return index
  }
}
