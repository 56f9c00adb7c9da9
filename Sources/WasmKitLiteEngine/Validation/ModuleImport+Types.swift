extension ModuleImport {
  /// The imports of a module, in its order.
  static func imports(of decoded: DecodedModule, _ environment: ModuleEnvironment) -> [ModuleImport] {
    var functions = 0, tables = 0, memories = 0, globals = 0, tags = 0
    let types = environment.types.types
    return decoded.imports.map { item in
      let type: ExternalType
      switch item.descriptor {
      case .function: (type, functions) = (.function(types.functionType(environment.functions[functions])), functions + 1)
      case .table: (type, tables) = (.table(environment.tables[tables]), tables + 1)
      case .memory: (type, memories) = (.memory(environment.memories[memories]), memories + 1)
      case .global: (type, globals) = (.global(environment.globals[globals]), globals + 1)
      case .tag: (type, tags) = (.tag(types.functionType(environment.tags[tags])), tags + 1)
      }
      return ModuleImport(module: item.module, name: item.name, type: type)
    }
  }
}
