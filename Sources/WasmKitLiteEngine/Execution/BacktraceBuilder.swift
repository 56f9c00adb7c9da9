// Turns addresses of code into frames that a person can read. Each function is looked at once, however often it stands on the stack.

struct BacktraceBuilder {
  /// A frame as the stack has it.
  struct Place {
    let module: ModuleCode
    /// The defined function.
    let function: Int
    /// The place in its code, in words.
    let position: Int
  }

  private struct Key: Hashable {
    let module: ObjectIdentifier
    let function: Int
  }

  private var offsets: [Key: [(position: Int, byteOffset: Int)]] = [:]
  private var exportNames: [ObjectIdentifier: [UInt32: String]] = [:]

  /// The frames for these places, in their order.
  mutating func frames(_ places: [Place]) -> [StackFrame] {
    places.map { place in
      let index = place.module.functions[place.function].index
      return StackFrame(
        functionIndex: index, functionName: name(of: index, in: place.module), moduleName: place.module.decoded.names.module, byteOffset: byteOffset(of: place))
    }
  }

  private mutating func byteOffset(of place: Place) -> Int? {
    let key = Key(module: ObjectIdentifier(place.module), function: place.function)
    let record = offsets[key] ?? place.module.offsets(of: place.function)
    offsets[key] = record
    // The last entry at or before the position.
    var (low, high) = (0, record.count)
    while low < high {
      let middle = low + (high - low) / 2
      if record[middle].position <= place.position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? record[low - 1].byteOffset : nil
  }

  /// From the name section, else the first name that the function is exported by.
  private mutating func name(of index: UInt32, in module: ModuleCode) -> String? {
    if let name = module.decoded.names.functions[index] { return name }
    let identity = ObjectIdentifier(module)
    if exportNames[identity] == nil {
      var names: [UInt32: String] = [:]
      for export in module.decoded.exports {
        if case .function(let function) = export.descriptor, names[function.rawValue] == nil { names[function.rawValue] = export.name }
      }
      exportNames[identity] = names
    }
    return exportNames[identity]?[index]
  }
}
