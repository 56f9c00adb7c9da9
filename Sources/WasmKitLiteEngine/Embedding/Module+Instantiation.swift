// Linking: imports against definitions. Spec: https://webassembly.github.io/spec/core/valid/matching.html#import-matching

extension Module {
  /// Links the module to definitions, makes an instance and runs its start function.
  ///
  /// Without a store argument, the store of the definitions is used, or else a new one with these limits.
  /// - Parameter limits: The limits of a new store, ``ResourceLimits/sandboxed`` by default; those of the start function's call, by default the store's.
  /// - Throws: ``LinkError`` if definitions are missing, of the wrong type, or too large; ``Trap`` if a segment does not fit or the start function traps;
  ///   ``ResourceExhaustion`` if the start function reaches a limit.
  public func instantiate(_ imports: Imports = Imports(), store: Store? = nil, limits: ResourceLimits? = nil) throws -> Instance {
    let needed = self.imports
    let imports = imports.forInstance(needing: needed)
    var store = store
    if store == nil {
      for item in needed {
        if case .value(_, let owner)? = imports.definitions[Imports.Name(item.module, item.name)] {
          store = owner
          break
        }
      }
    }
    let home = store ?? Store(limits: limits ?? .sandboxed)
    home.retain(code)
    try home.makeRoom(for: code)
    let values = try unsafe link(needed, imports, home)
    let parts = try unsafe home.instantiate(code, imports: values, limits: store == nil ? nil : limits)
    return unsafe Instance(module: self, store: home, parts: parts)
  }

  private func link(_ needed: [Import], _ imports: Imports, _ store: Store) throws -> [ExternalValue] {
    var missing: [Import] = []
    var wrong: [(item: Import, found: ExternalType)] = []
    var values: [ExternalValue] = unsafe []
    let ids = unsafe store.typeIDs(of: code)
    for (index, item) in needed.enumerated() {
      switch imports.definitions[Imports.Name(item.module, item.name)] {
      case nil: missing.append(item)
      case .host(let host):
        if let refusal = host.refusal {
          throw LinkError(.invalidType, "import \"\(item.module)\" \"\(item.name)\": \(refusal)", imports: [item])
        }
        // WHY the import's own type: a host function is made for the import, so it may as well be of a type with supertypes, or of a recursive group.
        // A type index means nothing outside of a module: no host function can have a type that holds one.
        if case .function(let index) = code.decoded.imports[index].descriptor, item.type == .function(host.type), !host.type.namesTypes {
          unsafe values.append(.function(store.makeFunction(host, ids[index.position])))
        } else {
          wrong.append((item, .function(host.type)))
        }
      case .shared(let memory):
        let value = unsafe ExternalValue.memory(memory.instance)
        if unsafe matches(value, code.decoded.imports[index].descriptor, item.type, store, ids) {
          store.retain(memory)
          unsafe values.append(value)
        } else {
          unsafe wrong.append((item, value.shownType))
        }
      case .value(let value, let owner):
        guard owner === store else { throw LinkError(.wrongStore, "import \"\(item.module)\" \"\(item.name)\" belongs to another store") }
        if unsafe matches(value, code.decoded.imports[index].descriptor, item.type, store, ids) {
          unsafe values.append(value)
        } else {
          unsafe wrong.append((item, value.shownType))
        }
      }
    }
    if !missing.isEmpty {
      let list = String.list(missing) { "\(Self.shown($0)) (\("\($0.type)".cut(to: String.typeListLength)))" }
      throw LinkError(.unknownImport, "unknown import: \(list)", imports: missing)
    }
    if !wrong.isEmpty {
      let list = String.list(wrong, separator: "; ") {
        "\(Self.shown($0.item)): expected \("\($0.item.type)".cut(to: String.typeListLength / 2)), found \("\($0.found)".cut(to: String.typeListLength / 2))"
      }
      throw LinkError(.incompatibleImportType, "incompatible import type: \(list)", imports: wrong.map(\.item))
    }
    return unsafe values
  }

  /// Whether a value may be linked to an import; `ids` are the store's numbers of the module's types.
  private func matches(
    _ value: ExternalValue, _ descriptor: DecodedModule.Import.Descriptor, _ type: ExternalType, _ store: Store, _ ids: UnsafePointer<StoreTypeID>
  ) -> Bool {
    switch unsafe (value, type) {
    case (.function(let function), .function):
      guard case .function(let index) = descriptor else { return false }
      return unsafe store.types.isSubtype(function.pointee.typeID, of: ids[index.position])
    case (.table(let table), .table(let expected)):
      let found = unsafe table.pointee.type
      return unsafe found.element == StoreReferenceType(expected.element, ids) && found.addressType == expected.addressType
        && Self.matches(table.pointee.count, found.limits.maximum, expected.limits)
    case (.memory(let memory), .memory(let expected)):
      let found = unsafe memory.pointee.type
      return unsafe found.addressType == expected.addressType && found.isShared == expected.isShared && found.pageSizeLog2 == expected.pageSizeLog2
        && Self.matches(memory.pointee.pageCount, found.limits.maximum, expected.limits)
    case (.global(let global), .global(let expected)):
      return unsafe store.types.matches(
        global.pointee.type, StoreGlobalType(value: StoreValueType(expected.value, ids), isMutable: expected.isMutable))
    case (.tag(let tag), .tag):
      guard case .tag(let index) = descriptor else { return false }
      return unsafe tag.pointee.typeID == ids[index.position]
    case (.function, _), (.table, _), (.memory, _), (.global, _), (.tag, _): return false
    }
  }

  /// An import's names as a message shows them.
  private static func shown(_ item: Import) -> String {
    "\"\(item.module.cut(to: String.nameLength / 2))\" \"\(item.name.cut(to: String.nameLength / 2))\""
  }

  /// Whether limits, with the size as it is now, lie inside the declared ones.
  private static func matches(_ size: UInt64, _ maximum: UInt64?, _ expected: Limits) -> Bool {
    guard size >= expected.minimum else { return false }
    guard let bound = expected.maximum else { return true }
    guard let maximum else { return false }
    return maximum <= bound
  }
}

extension ExternalValue {
  /// The type now, for messages only: sizes are those that growth has reached, type indices those of the module that declared it.
  var shownType: ExternalType {
    switch unsafe self {
    case .function(let function): unsafe .function(function.pointee.declared.shown)
    case .table(let table):
      unsafe .table(
        TableType(
          limits: Limits(minimum: table.pointee.count, maximum: table.pointee.type.limits.maximum), addressType: table.pointee.type.addressType,
          element: table.pointee.declared.shown.element))
    case .memory(let memory):
      unsafe .memory(
        MemoryType(
          limits: Limits(minimum: memory.pointee.pageCount, maximum: memory.pointee.type.limits.maximum), addressType: memory.pointee.type.addressType,
          isShared: memory.pointee.type.isShared, pageSizeLog2: memory.pointee.type.pageSizeLog2))
    case .global(let global): unsafe .global(global.pointee.declared.shown)
    case .tag(let tag): unsafe .tag(tag.pointee.declared.shown)
    }
  }
}

extension ExternalType: CustomStringConvertible {
  /// The kind and the type, as error messages show them.
  public var description: String {
    func limits(_ limits: Limits) -> String { "\(limits.minimum)" + (limits.maximum.map { " \($0)" } ?? "") }
    switch self {
    case .function(let type): return "func \(type)"
    case .table(let type): return "table \(type.addressType == .i64 ? "i64 " : "")\(limits(type.limits)) \(type.element)"
    case .memory(let type): return "memory \(type.addressType == .i64 ? "i64 " : "")\(limits(type.limits))\(type.isShared ? " shared" : "")"
    case .global(let type): return "global \(type.isMutable ? "(mut \(type.value))" : "\(type.value)")"
    case .tag(let type): return "tag \(type.parameters)"
    }
  }
}
