// Turns addresses of code into frames that a person can read. Each function's origins are gone through once, however often it stands on the stack.

/// A frame as the stack has it.
struct FramePlace {
  let module: ModuleCode
  /// The defined function.
  let function: Int
  /// The place in its code, in words.
  let position: Int
}

extension StackFrame {
  /// The frames for these places, in their order.
  static func frames(_ places: [FramePlace]) -> [StackFrame] {
    struct Key: Hashable {
      let module: ObjectIdentifier
      let function: Int
    }
    var indices: [Key: [Int]] = [:]
    for (index, place) in places.enumerated() { indices[Key(module: ObjectIdentifier(place.module), function: place.function), default: []].append(index) }
    var offsets = [Int?](repeating: nil, count: places.count)
    var names: [Key: String] = [:]
    for (key, list) in indices {
      let sorted = list.sorted { places[$0].position < places[$1].position }
      let first = places[sorted[0]]
      for (index, offset) in zip(sorted, first.module.byteOffsets(of: first.function, at: sorted.map { places[$0].position })) { offsets[index] = offset }
      names[key] = unsafe first.module.name(of: first.module.functions[first.function].index).flatMap(demangled)
    }
    let locations = locations(places, offsets)
    return places.indices.map { number in
      let place = places[number]
      let index = unsafe place.module.functions[place.function].index
      return StackFrame(
        functionIndex: index, functionName: place.module.name(of: index)?.cut(to: String.nameLength),
        moduleName: place.module.decoded.names.module?.cut(to: String.nameLength), byteOffset: offsets[number],
        demangledName: names[Key(module: ObjectIdentifier(place.module), function: place.function)]?.cut(to: String.nameLength), sourceLocation: locations[number])
    }
  }

  /// The source locations of places, by their offsets in their modules.
  private static func locations(_ places: [FramePlace], _ offsets: [Int?]) -> [StackFrame.SourceLocation?] {
    var locations = [StackFrame.SourceLocation?](repeating: nil, count: places.count)
    for (_, numbers) in Dictionary(grouping: places.indices, by: { ObjectIdentifier(places[$0].module) }) {
      let module = places[numbers[0]].module
      guard let lines = module.lines else { continue }
      for (number, location) in zip(numbers, lines.locations(of: numbers.map { offsets[$0] }, in: module.decoded.bytes)) { locations[number] = location }
    }
    return locations
  }
}
