// The plugin's exports and imports: see "The guest's side" and "The host's side" of the plugin ABI.

@_extern(wasm, module: "env", name: "regex_find_submatch")
@_extern(c)
func hostRegexFindSubmatch(
  _ text: UInt32, _ textByteCount: UInt32, _ pattern: UInt32, _ patternByteCount: UInt32, _ out: UInt32, _ outByteCount: UInt32
) -> UInt32

@_expose(wasm, "abi_version")
@_cdecl("abi_version")
func abiVersion() -> UInt32 { 1 }

@_expose(wasm, "abi_capabilities")
@_cdecl("abi_capabilities")
func abiCapabilities() -> UInt64 { 1 }

/// True once a line was parsed: the host has copied the output before it asks for room again, so the arena starts over.
nonisolated(unsafe) var arenaIsStale = false

@_expose(wasm, "alloc")
@_cdecl("alloc")
func alloc(_ byteCount: UInt32) -> UInt32 {
  if arenaIsStale { arena_reset(0, 0) }
  arenaIsStale = false
  return arena_take(8, byteCount).map { address($0) } ?? 0
}

// WHY: not "free" in C: that name is the Swift runtime's, with one parameter.
@_expose(wasm, "free")
@_cdecl("plugin_free")
func pluginFree(_ pointer: UInt32, _ byteCount: UInt32) {}

@_expose(wasm, "parse_line")
@_cdecl("parse_line")
func parseLine(_ pointer: UInt32, _ byteCount: UInt32) -> UInt64 {
  arena_reset(pointer, byteCount)
  arenaIsStale = true
  guard byteCount <= largestRequest else { return output(Writer.noRoom) }
  let bytes = UnsafeBufferPointer(start: UnsafePointer<UInt8>(bitPattern: UInt(pointer)), count: Int(byteCount))
  var reader = Reader(bytes)
  do throws(Malformed) {
    guard let request = try reader.readRequest() else { return output(badRequest("the request has no line")) }
    var answer = Answer(timestamp: request.timestamp)
    hand.read(line: request.line, into: &answer)
    return answer.eventCount == 0 ? 0 : output(answer.finish())
  } catch {
    return output(badRequest("the request is not valid JSON at byte ", at: reader.position))
  }
}

/// Half of what the arena holds, so that the answer has room beside the request.
let largestRequest: UInt32 = 16384

/// The hand lasts from one line to the next. It holds no reference, since the arena does not outlive a line.
nonisolated(unsafe) var hand = Hand()

func badRequest(_ text: StaticString, at position: Int? = nil) -> Writer {
  var writer = Writer(capacity: 128)
  writer.put(#"{"ok":false,"code":"bad_request","error":""#)
  writer.put(text)
  if let position { writer.put(UInt64(position)) }
  writer.put(#""}"#)
  return writer
}

func address(_ pointer: UnsafeRawPointer) -> UInt32 { UInt32(truncatingIfNeeded: UInt(bitPattern: pointer)) }

/// Length in the upper half, pointer in the lower. The bytes stay where they are until the next line empties the arena.
func output(_ writer: Writer) -> UInt64 {
  let bytes = writer.overflowed ? Writer.noRoom.bytes : writer.bytes
  return bytes.withUnsafeBytes { UInt64($0.count) << 32 | UInt64($0.baseAddress.map(address) ?? 0) }
}

/// The pattern's groups, or nil where it does not match.
func findSubmatch(_ text: ArraySlice<UInt8>, _ pattern: StaticString) -> [UInt8]? {
  let found = [UInt8](unsafeUninitializedCapacity: 4096) { room, count in
    let written = text.withUnsafeBytes { text in
      hostRegexFindSubmatch(
        text.baseAddress.map(address) ?? 0, UInt32(text.count), address(pattern.utf8Start), UInt32(pattern.utf8CodeUnitCount),
        room.baseAddress.map { address($0) } ?? 0, 4096)
    }
    count = written <= 4096 ? Int(written) : 0
  }
  return found.isEmpty ? nil : found
}
