// `wasi_unstable`: the same functions under their older name, in the layouts that they had.

import Foundation
import TestSupport
import Testing
import WasmKitLiteEngine
import WasmKitLiteWASI

@Suite struct OlderVersionTests {
  private func guest(_ output: WASIBuffer = WASIBuffer()) throws -> Guest {
    var wasi = WASI(arguments: ["name", "one"], environment: ["A": "b"], standardOutput: .buffer(output)).deterministic(nanosecondsSince1970: 1000)
    wasi.preopen(MemoryFileSystem(nanosecondsSince1970: 7), as: "/")
    return try Guest(wasi, isOlder: true)
  }

  @Test("arguments, files, output and the end of the program are as in preview 1")
  func same() throws {
    let output = WASIBuffer()
    let guest = try guest(output)
    #expect(try guest.call("args_sizes_get", 64, 68) == .success)
    #expect(try guest.load(64, as: UInt64.self) == 2 | 9 << 32)
    #expect(try guest.write(1, "printed") == .success)
    #expect(output.text == "printed")
    #expect(try guest.store("text", "file") == .success)
    #expect(try guest.contents("file") == .success("text"))
    #expect(try guest.names(3) == [".", "..", "file"])
    #expect(throws: WASIExit(code: 3)) { try guest.call("proc_exit", 3) }
    #expect(try guest.traps("random_get", guest.memory.byteCount, 1))
  }

  @Test("positions are counted from where it is, the end and the beginning: 0, 1, 2")
  func whence() throws {
    let guest = try guest()
    #expect(try guest.store("0123456789", "file") == .success)
    let file = try guest.open("file").get()
    let result = guest.room(8)
    func seek(_ offset: Int64, _ whence: UInt64) throws -> UInt64 {
      #expect(try guest.call("fd_seek", file, UInt64(bitPattern: offset), whence, result) == .success)
      return try guest.load(result)
    }
    #expect(try seek(4, 2) == 4)
    #expect(try seek(3, 0) == 7)
    #expect(try seek(-1, 1) == 9)
    #expect(try guest.call("fd_seek", file, 0, 3, result) == .inval)
  }

  @Test("a file's status has 56 bytes, with a number of links of 32 bits", arguments: ["path_filestat_get", "fd_filestat_get"])
  func status(_ name: String) throws {
    let guest = try guest()
    #expect(try guest.store("text", "file") == .success)
    #expect(try guest.link("file", "other") == .success)
    let path = try guest.put(Array("file".utf8)), file = try guest.open("file").get()
    let arguments = { (result: UInt64) in name == "fd_filestat_get" ? [file, result] : [3, 0, path, 4, result] }
    let end = guest.memory.byteCount
    try guest.memory.write([UInt8](repeating: 9, count: 64), at: UInt32(end) - 64)
    #expect(try guest.call(name, arguments(end - 56)) == .success)
    #expect(try guest.bytes(end - 64, 8) == [UInt8](repeating: 9, count: 8))
    #expect(try guest.load(end - 56, as: UInt64.self) == 1)
    #expect(try guest.load(end - 40, as: UInt64.self) == 4 | 2 << 32)
    #expect(try guest.load(end - 32, as: UInt64.self) == 4)
    #expect(try guest.load(end - 16, as: UInt64.self) == 7)
    #expect(try guest.traps(name, arguments(end - 55)))
  }

  @Test("a subscription has 56 bytes, with user data of its own for a clock")
  func poll() throws {
    let guest = try guest()
    let (input, output, result) = (guest.room(112), guest.room(64), guest.room(4))
    try guest.memory.write([UInt8](repeating: 0, count: 112), at: UInt32(input))
    try guest.memory.store(UInt64(11), at: UInt32(input))
    try guest.memory.store(UInt64(0xDEAD), at: UInt32(input) + 16)
    try guest.memory.store(UInt32(1), at: UInt32(input) + 24)
    try guest.memory.store(UInt64(5_000), at: UInt32(input) + 32)
    try guest.memory.store(UInt64(12), at: UInt32(input) + 56)
    try guest.memory.store(UInt8(2), at: UInt32(input) + 64)
    try guest.memory.store(UInt32(1), at: UInt32(input) + 72)
    #expect(try guest.call("poll_oneoff", input, output, 2, result) == .success)
    #expect(try guest.load(result, as: UInt32.self) == 1)
    #expect(try guest.load(output, as: UInt64.self) == 12)
    try guest.memory.store(UInt32(99), at: UInt32(input) + 72)
    #expect(try guest.call("poll_oneoff", input, output, 1, result) == .success)
    #expect(try guest.load(output, as: UInt64.self) == 11)
    // The absolute time of a clock that is past already.
    try guest.memory.store(UInt16(1), at: UInt32(input) + 48)
    #expect(try guest.call("poll_oneoff", input, output, 1, result) == .success)
    #expect(try guest.call("clock_time_get", 1, 0, output) == .success)
    #expect(try guest.load(output, as: UInt64.self) == 5_000)
    #expect(try guest.traps("poll_oneoff", guest.memory.byteCount - 48, output, 1, result))
  }

  @Test("a module of both versions has one system, and the older one accepts no connections")
  func both() throws {
    let type = ModuleBytes.functionType([0x7F], [0x7F])
    let module = try Module(
      ModuleBytes.module(
        ModuleBytes.types([type]),
        ModuleBytes.imports([ModuleBytes.importItem("wasi_unstable", "fd_close", [0, 0]), ModuleBytes.importItem("wasi_snapshot_preview1", "fd_close", [0, 0])]),
        ModuleBytes.functions([0, 0]),
        ModuleBytes.exports([ModuleBytes.export("older", kind: 0, index: 2), ModuleBytes.export("newer", kind: 0, index: 3)]),
        ModuleBytes.code([ModuleBytes.body(instructions: [0x20, 0, 0x10, 0]), ModuleBytes.body(instructions: [0x20, 0, 0x10, 1])])))
    var imports = Imports()
    imports.add(WASI())
    let instance = try module.instantiate(imports)
    #expect(try instance.call("older", arguments: [.i32(0)]) == [.i32(0)])
    #expect(try instance.call("newer", arguments: [.i32(0)]) == [.i32(8)])
    let accept = try Module(
      ModuleBytes.module(
        ModuleBytes.types([ModuleBytes.functionType([0x7F, 0x7F, 0x7F], [0x7F])]), ModuleBytes.imports([ModuleBytes.importItem("wasi_unstable", "sock_accept", [0, 0])])))
    #expect(throws: LinkError.self) { try accept.instantiate(imports) }
  }
}
