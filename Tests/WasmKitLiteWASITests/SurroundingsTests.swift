// Arguments, environment, clocks, random numbers, the end of a program; whose state is whose.

import TestSupport
import Testing
import WasmKitLiteEngine
import WasmKitLiteWASI

struct SurroundingsTests {
  @Test("a guest has nothing by default")
  func nothing() throws {
    let guest = try Guest(WASI())
    let (count, size) = (guest.room(4), guest.room(4))
    for name in ["args_sizes_get", "environ_sizes_get"] {
      #expect(try guest.call(name, count, size) == .success)
      #expect(try guest.load(count, as: UInt32.self) == 0)
      #expect(try guest.load(size, as: UInt32.self) == 0)
    }
    #expect(try guest.readAll(0) == .success([]))
    #expect(try guest.write(1, "into the void") == .success)
    #expect(try guest.write(2, "into the void") == .success)
    for descriptor in 3..<20 as Range<UInt64> { #expect(try guest.call("fd_prestat_get", descriptor, 64) == .badf) }
  }

  @Test("arguments and environment come with zeros between them, the environment sorted")
  func strings() throws {
    let guest = try Guest(WASI(arguments: ["program", "", "ü"], environment: ["Z": "1", "A": "=", "M": ""]))
    for (names, expected) in [(("args_sizes_get", "args_get"), ["program", "", "ü"]), (("environ_sizes_get", "environ_get"), ["A==", "M=", "Z=1"])] {
      let (count, size) = (guest.room(4), guest.room(4))
      #expect(try guest.call(names.0, count, size) == .success)
      #expect(try guest.load(count, as: UInt32.self) == UInt32(expected.count))
      let byteCount = expected.reduce(0) { $0 + $1.utf8.count + 1 }
      #expect(try guest.load(size, as: UInt32.self) == UInt32(byteCount))
      let (pointers, buffer) = (guest.room(4 * expected.count), guest.room(byteCount))
      #expect(try guest.call(names.1, pointers, buffer) == .success)
      #expect(try guest.bytes(buffer, byteCount) == expected.flatMap { Array($0.utf8) + [0] })
      for (index, text) in expected.enumerated() {
        let address = UInt64(try guest.load(pointers + UInt64(index * 4), as: UInt32.self))
        #expect(try guest.bytes(address, text.utf8.count + 1) == Array(text.utf8) + [0])
      }
      #expect(try guest.traps(names.1, 0x40000 - 4, buffer))
      #expect(try guest.traps(names.1, pointers, 0x40000 - 4))
    }
  }

  @Test("a fixed clock stands still but for its steps and for waiting")
  func fixedClock() throws {
    var wasi = WASI()
    wasi.clock = .fixed(nanosecondsSince1970: 1_000_000, step: 7)
    let guest = try Guest(wasi)
    let result = guest.room(8)
    func time(_ clock: UInt64) throws -> UInt64 {
      #expect(try guest.call("clock_time_get", clock, 0, result) == .success)
      return try guest.load(result)
    }
    #expect(try time(0) == 1_000_000)
    #expect(try time(1) == 7)
    #expect(try time(0) == 1_000_014)
    let start = ContinuousClock.now
    let events = try guest.poll([.clock(1, 3_600_000_000_000), .clock(0, 86_400_000_000_000)]).get()
    #expect(events.map(\.index) == [0])
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(try time(1) == 3_600_000_000_021)
    #expect(try guest.call("clock_time_get", 4, 0, result) == .inval)
    #expect(try guest.call("clock_res_get", 9, result) == .inval)
    #expect(try guest.call("clock_res_get", 1, result) == .success)
    #expect(try guest.load(result, as: UInt64.self) == 1)
  }

  @Test("the host's clocks go forward and have a resolution", arguments: 0..<4 as Range<UInt64>)
  func systemClock(_ clock: UInt64) throws {
    let guest = try Guest(WASI())
    let result = guest.room(8)
    #expect(try guest.call("clock_res_get", clock, result) == .success)
    #expect(try guest.load(result, as: UInt64.self) >= 1)
    #expect(try guest.call("clock_time_get", clock, 0, result) == .success)
    let first: UInt64 = try guest.load(result)
    #expect(try guest.call("clock_time_get", clock, 0, result) == .success)
    #expect(try guest.load(result, as: UInt64.self) >= first)
    if clock == 0 { #expect(first > 1_600_000_000_000_000_000) }
  }

  @Test("seeded random numbers are the same in every instance, the host's are not")
  func random() throws {
    func bytes(_ wasi: WASI) throws -> [UInt8] {
      let guest = try Guest(wasi)
      let buffer = guest.room(1001)
      #expect(try guest.call("random_get", buffer, 13) == .success)
      #expect(try guest.call("random_get", buffer + 13, 987) == .success)
      #expect(try guest.load(buffer + 1000, as: UInt8.self) == 0)
      return try guest.bytes(buffer, 1000)
    }
    #expect(try bytes(WASI().deterministic(seed: 1)) == bytes(WASI().deterministic(seed: 1)))
    #expect(try bytes(WASI().deterministic(seed: 1)) != bytes(WASI().deterministic(seed: 2)))
    #expect(try bytes(WASI()) != bytes(WASI()))
    #expect(Set(try bytes(WASI().deterministic(seed: 0))).count > 200)
  }

  @Test("the end of a program is thrown with its code", arguments: [0, 1, 42, 125, 255, 0xFFFF_FFFF] as [UInt32])
  func exit(_ code: UInt32) throws {
    let guest = try Guest(WASI())
    #expect(throws: WASIExit(code: code)) { try guest.call("proc_exit", UInt64(code)) }
    #expect(try guest.call("sched_yield") == .success)
  }

  @Test("a command gives its exit code, a reactor is made ready")
  func kinds() throws {
    func module(_ name: String, _ instructions: [UInt8]) throws -> Module {
      try Module(
        ModuleBytes.module(
          ModuleBytes.types([ModuleBytes.functionType(), ModuleBytes.functionType([0x7F])]),
          ModuleBytes.imports([ModuleBytes.importItem("wasi_snapshot_preview1", "proc_exit", [0, 1])]), ModuleBytes.functions([0]),
          ModuleBytes.exports([ModuleBytes.export(name, kind: 0, index: 1)]), ModuleBytes.code([ModuleBytes.body(instructions: instructions)])))
    }
    var imports = Imports()
    imports.add(WASI())
    #expect(try WASI.run(try module("_start", []).instantiate(imports)) == 0)
    #expect(try WASI.run(try module("_start", [0x41, 7, 0x10, 0]).instantiate(imports)) == 7)
    #expect(throws: CallError.self) { try WASI.run(try module("main", []).instantiate(imports)) }
    #expect(throws: Trap.self) { try WASI.run(try module("_start", [0x00]).instantiate(imports)) }
    try WASI.initialize(try module("_initialize", []).instantiate(imports))
    try WASI.initialize(try module("other", [0x00]).instantiate(imports))
    #expect(throws: WASIExit(code: 7)) { try WASI.initialize(try module("_initialize", [0x41, 7, 0x10, 0]).instantiate(imports)) }
  }

  @Test("every instantiation has descriptors of its own, a process given by hand is shared and set back")
  func states() throws {
    var imports = Imports()
    imports.add(WASI(standardInput: .bytes(Array("abc".utf8))))
    let (first, second) = (try Guest(imports), try Guest(imports))
    #expect(try first.readAll(0) == .success(Array("abc".utf8)))
    #expect(try first.call("fd_close", 0) == .success)
    #expect(try second.readAll(0) == .success(Array("abc".utf8)))
    let process = WASIProcess(WASI(standardInput: .bytes(Array("abc".utf8))))
    var shared = Imports()
    shared.add(process)
    let (third, fourth) = (try Guest(shared), try Guest(shared))
    #expect(try third.readAll(0) == .success(Array("abc".utf8)))
    #expect(try fourth.readAll(0) == .success([]))
    #expect(try third.call("fd_close", 0) == .success)
    #expect(try fourth.readAll(0).error == .badf)
    process.reset()
    #expect(try fourth.readAll(0) == .success(Array("abc".utf8)))
  }

  @Test("a function that the host defines by name goes before that of WASI, in any order")
  func replaced() throws {
    var imports = Imports()
    imports.define("wasi_snapshot_preview1", "random_get") { (_: inout Caller, _: UInt32, _: UInt32) -> UInt32 in 76 }
    imports.add(WASI())
    imports.define("wasi_snapshot_preview1", "sched_yield") { (_: inout Caller) -> UInt32 in 52 }
    let guest = try Guest(imports)
    #expect(try guest.call("random_get", 0, 0) == .notcapable)
    #expect(try guest.call("sched_yield") == .nosys)
    #expect(try guest.call("clock_res_get", 0, 0) == .success)
  }

  @Test("one configuration serves many tasks at once")
  func tasks() async throws {
    let (files, output) = (MemoryFileSystem(), WASIBuffer())
    var wasi = WASI(standardOutput: .buffer(output))
    wasi.preopen(files, as: "/")
    try await withThrowingTaskGroup(of: Void.self) { [wasi] group in
      for index in 0..<40 {
        group.addTask {
          let guest = try Guest(wasi)
          for round in 0..<20 {
            #expect(try guest.store("\(index) \(round)", "file\(index)") == .success)
            #expect(try guest.rename("file\(index)", "shared") == .success)
            #expect(try guest.write(1, "x") == .success)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(output.bytes.count == 800)
    #expect(try files.read("shared").isEmpty == false)
    #expect(throws: WASIErrno.noent) { try files.read("file0") }
  }

  @Test("a state that is in use turns a second call away")
  func reentry() throws {
    let guests = Box<Guest>()
    let errors = Box<WASIErrno>()
    let process = WASIProcess(
      WASI(standardOutput: .closure { _ in errors.value = try guests.value?.call("sched_yield") }))
    var imports = Imports()
    imports.add(process)
    let guest = try Guest(imports)
    guests.value = try Guest(imports)
    #expect(try guest.write(1, "x") == .success)
    #expect(errors.value == .busy)
    guests.value = nil
  }
}

/// A value that a closure fills.
final class Box<Value>: @unchecked Sendable { var value: Value? }
