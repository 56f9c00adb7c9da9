// All 46 functions with numbers that no honest program has: an error number or a trap, never an abort, never much memory of the host, never a lost byte.

import Foundation
import TestSupport
import Testing
import WasmKitLiteEngine
import WasmKitLiteWASI

@Suite(.serialized) struct AbuseTests {
  /// A guest with something of every kind: 0–2 streams, 3 a directory of the host, 4 one in memory, 5 a socket, 6 and 7 files, 8 a directory that was opened.
  private func guest() throws -> (Guest, ScratchDirectory) {
    let scratch = try ScratchDirectory()
    let guest = try Guest(wasi(scratch))
    for directory in 3...4 as ClosedRange<UInt64> {
      #expect(try guest.store("some text", "file", in: directory) == .success)
      #expect(try guest.open("file", in: directory, rights: Guest.allRights).error == nil)
    }
    #expect(try guest.path("path_create_directory", "directory") == .success)
    #expect(try guest.open("directory", Guest.directory).get() == 8)
    return (guest, scratch)
  }

  private func wasi(_ scratch: ScratchDirectory) throws -> WASI {
    var wasi = WASI(arguments: ["a", "b"], environment: ["A": "b"], standardInput: .bytes([UInt8](repeating: 7, count: 100_000)), standardOutput: .buffer(WASIBuffer()))
    try wasi.preopen(hostDirectory: scratch.path, as: "/")
    wasi.preopen(MemoryFileSystem(), as: "/memory")
    wasi.sockets = [.stream(Int32.max)]
    return wasi.deterministic()
  }

  /// Places of the parameters that are addresses the function must read or write, whatever else is asked for, with the other arguments as a proper call has them.
  private static let pointers: [(name: String, arguments: [UInt64], places: [Int])] = [
    ("args_get", [64, 128], [0, 1]), ("args_sizes_get", [64, 128], [0, 1]), ("environ_get", [64, 128], [0, 1]), ("environ_sizes_get", [64, 128], [0, 1]),
    ("clock_res_get", [0, 64], [1]), ("clock_time_get", [0, 0, 64], [2]), ("fd_fdstat_get", [3, 64], [1]), ("fd_filestat_get", [6, 64], [1]),
    ("fd_pread", [6, 64, 1, 0, 128], [1, 4]), ("fd_prestat_get", [3, 64], [1]), ("fd_prestat_dir_name", [3, 64, 1], [1]), ("fd_pwrite", [6, 64, 1, 0, 128], [1, 4]),
    ("fd_read", [6, 64, 1, 128], [1, 3]), ("fd_readdir", [3, 64, 100, 0, 200], [1, 4]), ("fd_seek", [6, 0, 0, 64], [3]), ("fd_tell", [6, 64], [1]),
    ("fd_write", [1, 64, 1, 128], [1, 3]), ("path_create_directory", [3, 64, 4], [1]), ("path_filestat_get", [3, 0, 64, 4, 128], [2, 4]),
    ("path_filestat_set_times", [3, 0, 64, 4, 0, 0, 0], [2]), ("path_link", [3, 0, 64, 4, 3, 64, 4], [2, 5]), ("path_open", [3, 0, 64, 4, 0, 0, 0, 0, 128], [2, 8]),
    ("path_readlink", [3, 256, 4, 128, 10, 200], [1, 3, 5]), ("path_remove_directory", [3, 64, 4], [1]), ("path_rename", [3, 64, 4, 3, 64, 4], [1, 4]),
    ("path_symlink", [64, 4, 3, 64, 4], [0, 3]), ("path_unlink_file", [3, 64, 4], [1]), ("poll_oneoff", [1024, 2048, 1, 128], [0, 1, 3]), ("random_get", [64, 4], [0]),
  ]

  @Test("a pointer out of bounds traps in every function that takes one, and nothing is written", arguments: pointers.map(\.name))
  func badPointer(_ name: String) throws {
    let item = try #require(Self.pointers.first { $0.name == name })
    let (guest, scratch) = try guest()
    // A path, which is a vector too: "file" at 64 points far away, so vectors of their own stand at 64 for the functions that take some.
    let isVector = ["fd_pread", "fd_pwrite", "fd_read", "fd_write"].contains(name)
    try guest.memory.write(isVector ? [0, 2, 0, 0, 4, 0, 0, 0] : Array("file".utf8), at: 64)
    try guest.memory.write(Array("link".utf8), at: 256)
    _ = try guest.symlink("target", "link")
    let end = guest.memory.byteCount
    for place in item.places {
      for address in [end, end - 1, 0xFFFF_FFFF, 0xFFFF_FFFC, 0x8000_0000, end + 1] {
        // One byte before the end is inside for a buffer of one byte.
        if name == "fd_prestat_dir_name" && address == end - 1 { continue }
        var arguments = item.arguments
        arguments[place] = address
        let before = try guest.memory.bytes(at: 0, byteCount: 4096)
        #expect(try guest.traps(name, arguments), "\(name), argument \(place) = \(address)")
        let after = try guest.memory.bytes(at: 0, byteCount: 4096)
        #expect(after == before)
      }
    }
    withExtendedLifetime(scratch) {}
  }

  @Test("vectors out of bounds trap, and too many or too long ones are errors", arguments: ["fd_read", "fd_write", "fd_pread", "fd_pwrite", "sock_recv", "sock_send"])
  func badVectors(_ name: String) throws {
    let (guest, scratch) = try guest()
    func arguments(_ list: UInt64, _ count: UInt64) -> [UInt64] {
      switch name {
      case "fd_pread", "fd_pwrite": [6, list, count, 0, 64]
      case "sock_recv": [5, list, count, 0, 64, 72]
      case "sock_send": [5, list, count, 0, 64]
      default: [6, list, count, 64]
      }
    }
    let end = guest.memory.byteCount
    let lists: [[(address: UInt64, count: Int)]] = [[(0xFFFF_FFFF, 1)], [(0, 4), (0, 0xFFFF_FFFF)], [(8, 0xFFFF_FFF8)], [(0, 4), (end + 1, 0)]]
    for list in lists {
      #expect(try guest.traps(name, arguments(guest.vectors(list), UInt64(list.count))), "\(list)")
    }
    let arrays: [(UInt64, UInt64)] = [(0, 0xFFFF_FFFF), (end - 8, 2), (0xFFFF_FFF8, 2), (end + 1, 0)]
    for (list, count) in arrays { #expect(try guest.traps(name, arguments(list, count))) }
    #expect(try guest.call(name, arguments(0, 1025)) == .inval)
    #expect(try guest.contents("file") == .success("some text"))
    withExtendedLifetime(scratch) {}
  }

  @Test("what is empty may lie at the end of the memory, and what fits exactly before it")
  func endOfMemory() throws {
    let (guest, scratch) = try guest()
    let end = guest.memory.byteCount
    #expect(try guest.call("random_get", end, 0) == .success)
    #expect(try guest.call("random_get", end - 8, 8) == .success)
    #expect(try guest.call("clock_time_get", 1, 0, end - 8) == .success)
    #expect(try guest.traps("clock_time_get", 1, 0, end - 7))
    #expect(try guest.call("fd_write", 1, end, 0, end - 4) == .success)
    #expect(try guest.call("fd_write", 1, try guest.vectors([(end, 0), (end - 4, 4)]), 2, end - 4) == .success)
    #expect(try guest.load(end - 4, as: UInt32.self) == 4)
    #expect(try guest.call("fd_readdir", 3, end, 0, 0, end - 4) == .success)
    #expect(try guest.call("path_create_directory", 3, end, 0) == .noent)
    #expect(try guest.call("fd_prestat_dir_name", 3, end, 0) == .nametoolong)
    #expect(try guest.traps("fd_prestat_dir_name", 3, end, 1))
    withExtendedLifetime(scratch) {}
  }

  @Test("a call that traps has read nothing, opened nothing, made nothing and moved nothing")
  func trapsWithoutEffect() throws {
    let (guest, scratch) = try guest()
    let end = guest.memory.byteCount
    let good = try guest.vectors([(guest.room(4), 4)])
    // Standard input, of 100,000 sevens, and files.
    #expect(try guest.traps("fd_read", 0, good, 1, end - 3))
    #expect(try guest.traps("fd_read", 0, try guest.vectors([(guest.room(4), 4), (end - 1, 2)]), 2, 64))
    #expect(try guest.readAll(0).map(\.count) == .success(100_000))
    for file in [6, 7] as [UInt64] {
      #expect(try guest.traps("fd_read", file, good, 1, end - 3))
      #expect(try guest.traps("fd_seek", file, 5, 0, end - 7))
      #expect(try guest.traps("fd_write", file, good, 1, end - 3))
      #expect(try guest.traps("fd_write", file, try guest.vectors([(0, 4), (end, 1)]), 2, 64))
      #expect(try guest.traps("fd_pwrite", file, good, 1, 0, end - 3))
      #expect(try guest.readAll(file) == .success(Array("some text".utf8)))
    }
    for directory in 3...4 as ClosedRange<UInt64> {
      let name = try guest.put(Array("new".utf8))
      #expect(try guest.traps("path_open", directory, 0, name, 3, Guest.create, Guest.allRights, 0, 0, end - 3))
      #expect(try guest.open("new", in: directory).error == .noent)
      let file = try guest.put(Array("file".utf8))
      #expect(try guest.traps("path_open", directory, 0, file, 4, Guest.truncate, Guest.allRights, 0, 0, end - 3))
      for name in ["path_rename", "path_link"] {
        var arguments = [directory, file, 4, directory, end - 1, 2]
        if name == "path_link" { arguments.insert(0, at: 1) }
        #expect(try guest.traps(name, arguments))
      }
      #expect(try guest.traps("path_symlink", file, 4, directory, end - 1, 2))
      #expect(try guest.contents("file", in: directory) == .success("some text"))
    }
    // The next descriptor is the one that it would have been.
    #expect(try guest.open("file").get() == 9)
    // A wait that traps has not waited: a fixed clock stands where it stood.
    let before = guest.room(8)
    #expect(try guest.call("clock_time_get", 1, 0, before) == .success)
    let subscription = try guest.put([UInt8](repeating: 0, count: 24) + [0, 0, 0, 1] + [UInt8](repeating: 0, count: 20))
    #expect(try guest.traps("poll_oneoff", subscription, 128, 1, end - 3))
    #expect(try guest.call("clock_time_get", 1, 0, 64) == .success)
    #expect(try guest.load(64, as: UInt64.self) == guest.load(before, as: UInt64.self))
    withExtendedLifetime(scratch) {}
  }

  @Test("a descriptor that is not open is an error in every function that takes one")
  func badDescriptor() throws {
    let (guest, scratch) = try guest()
    for (name, parameters) in Guest.signatures where name.hasPrefix("fd_") || name.hasPrefix("path_") || name.hasPrefix("sock_") {
      for number in [9, 100, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF] as [UInt64] {
        var arguments = [UInt64](repeating: 0, count: parameters.count)
        arguments[name == "path_symlink" ? 2 : 0] = number
        if name == "path_symlink" { arguments[1] = 1 }
        #expect(try guest.call(name, arguments) == .badf, "\(name) with \(number)")
      }
    }
    #expect(try guest.call("fd_renumber", 6, 0xFFFF_FFFF) == .badf)
    #expect(try guest.link("file", "x", to: 77) == .badf)
    #expect(try guest.rename("file", "x", to: 77) == .badf)
    withExtendedLifetime(scratch) {}
  }

  @Test("a huge count is answered without memory for it", arguments: Guest.signatures.map(\.name).filter { $0 != "proc_exit" })
  func hugeCounts(_ name: String) throws {
    let parameters = try #require(Guest.signatures.first { $0.name == name }).parameters
    let (guest, scratch) = try guest()
    guard guest.memory.grow(byPages: 1000) != nil else { throw WASIErrno.nomem }
    // Pages that the guest's own memory gains are not the host's doing: they are touched before.
    try guest.memory.withMutableBytes(at: 0, byteCount: UInt32(guest.memory.byteCount)) { bytes in
      for offset in stride(from: 0, to: bytes.byteCount, by: 4096) { bytes.storeBytes(of: 1, toByteOffset: offset, as: UInt8.self) }
    }
    for descriptor in [1, 3, 6] as [UInt64] {
      for huge in [60 << 20, 0xFFFF_FFFF] as [UInt64] {
        var smallest = Int.max
        for _ in 0..<3 {
          var arguments = [UInt64](repeating: huge, count: parameters.count)
          if !arguments.isEmpty && !name.hasPrefix("args") && !name.hasPrefix("environ") { arguments[0] = descriptor }
          let before = resetPeak()
          _ = try? guest.call(name, arguments)
          // The same with addresses that are good.
          for index in arguments.indices.dropFirst() where index % 2 == 1 { arguments[index] = 64 }
          _ = try? guest.call(name, arguments)
          smallest = min(smallest, peak() - before)
          if smallest < 1 << 20 { break }
        }
        #expect(smallest < 3 << 19, "\(name) with descriptor \(descriptor) and \(huge) took \(smallest) bytes")
      }
    }
    withExtendedLifetime(scratch) {}
  }

  @Test("what takes the host time takes fuel: bytes that are moved, steps of a path, subscriptions, vectors")
  func fuel() throws {
    let (guest, scratch) = try guest()
    let path = try guest.put(Array(String(repeating: "./", count: 2048).utf8)), steps = try guest.put(Array(String(repeating: "directory/../", count: 100).utf8))
    let subscriptions = try guest.put([UInt8](repeating: 0, count: 48 * 1000)), events = guest.room(32 * 1000), result = guest.room(8)
    let vectors = try guest.put([UInt8](repeating: 0, count: 8 * 1024))
    let calls: [(name: String, arguments: [UInt64], fuel: UInt64)] = [
      ("path_create_directory", [3, path, 4096], 4000), ("path_create_directory", [3, steps, 1300], 10_000), ("poll_oneoff", [subscriptions, events, 1000, result], 20_000),
      ("fd_read", [6, vectors, 1024, result], 200), ("random_get", [0x10000, 0x10000], 2000), ("fd_readdir", [3, 0x10000, 0x10000, 0, result], 60),
    ]
    for call in calls {
      let error = #expect(throws: ResourceExhaustion.self, "\(call.name)") { try guest.call(call.name, call.arguments, limits: ResourceLimits(fuel: call.fuel)) }
      #expect(error?.kind == .fuel)
      _ = try guest.call(call.name, call.arguments, limits: ResourceLimits(fuel: 1_000_000))
    }
    withExtendedLifetime(scratch) {}
  }

  @Test("a large buffer is filled in place")
  func largeBuffer() throws {
    let (guest, scratch) = try guest()
    guard guest.memory.grow(byPages: 1000) != nil else { throw WASIErrno.nomem }
    let byteCount = UInt64(50 << 20)
    let list = try guest.vectors([(1 << 20, Int(byteCount))])
    try guest.memory.withMutableBytes(at: 0, byteCount: UInt32(guest.memory.byteCount)) { bytes in
      for offset in stride(from: 0, to: bytes.byteCount, by: 4096) { bytes.storeBytes(of: 1, toByteOffset: offset, as: UInt8.self) }
    }
    _ = try guest.call("random_get", 1 << 20, 1 << 20)
    var smallest = Int.max
    for _ in 0..<3 where smallest > 1 << 20 {
      let before = resetPeak()
      #expect(try guest.call("random_get", 1 << 20, byteCount) == .success)
      #expect(try guest.call("fd_pwrite", 6, list, 1, 0, 64) == .success)
      #expect(try guest.call("fd_pread", 6, list, 1, 0, 64) == .success)
      #expect(try guest.call("fd_write", 2, list, 1, 64) == .success)
      smallest = min(smallest, peak() - before)
    }
    #expect(smallest < 3 << 19)
    withExtendedLifetime(scratch) {}
  }

  @Test("calls with random numbers end in an error number or a trap, and the state stays whole", arguments: [1, 2, 3, 4] as [UInt64])
  func randomNumbers(_ seed: UInt64) throws {
    var state = seed
    func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
    let interesting: [UInt64] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 64, 128, 1024, 4096, 0x3FFFF, 0x40000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFF8, 0xFFFF_FFFF, 1 << 62, 1 << 63, .max]
    var limits = ResourceLimits.sandboxed
    limits.timeout = .milliseconds(50)
    for _ in 0..<15 {
      let (guest, scratch) = try guest()
      try guest.memory.write(Array("file\0../link/./directory".utf8), at: 64)
      for _ in 0..<400 {
        let (name, parameters) = Guest.signatures[Int(next() % UInt64(Guest.signatures.count))]
        let arguments = parameters.map { _ in next() % 4 == 0 ? next() : interesting[Int(next() % UInt64(interesting.count))] }
        do {
          _ = try guest.call(name, arguments, limits: limits)
        } catch is ResourceExhaustion {
          // Waited until the time was up.
        } catch is WASIExit {
          // The end of a program.
        } catch let trap as Trap {
          #expect(trap.code == .outOfBoundsMemoryAccess)
        }
        if next() % 16 == 0 { try guest.memory.store(UInt32(truncatingIfNeeded: next()), at: UInt32(next() % 0x3FF00)) }
      }
      withExtendedLifetime(scratch) {}
    }
  }

  @Test("a module without a memory traps, for every pointer is out of bounds")
  func noMemory() throws {
    let module = try Module(
      ModuleBytes.module(
        ModuleBytes.types([ModuleBytes.functionType([], [0x7F]), ModuleBytes.functionType([0x7F, 0x7F], [0x7F])]),
        ModuleBytes.imports([ModuleBytes.importItem("wasi_snapshot_preview1", "random_get", [0, 1])]), ModuleBytes.functions([0]),
        ModuleBytes.exports([ModuleBytes.export("run", kind: 0, index: 1)]), ModuleBytes.code([ModuleBytes.body(instructions: [0x41, 0, 0x41, 4, 0x10, 0])])))
    var imports = Imports()
    imports.add(WASI())
    let trap = #expect(throws: Trap.self) { try module.instantiate(imports).call("run", returning: UInt32.self) }
    #expect(trap?.description == "out of bounds memory access: 4 bytes at 0, the memory has 0 (function 1 `run`, byte 0x52)")
  }

  // MARK: The memory of this process

  /// Forgets the peak; what is resident now, in bytes. Elsewhere than on Linux nothing is measured.
  private func resetPeak() -> Int {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return 0 }
    fputs("5", file)
    fclose(file)
    return field("VmRSS:")
  }

  private func peak() -> Int { field("VmHWM:") }

  private func field(_ name: String) -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8), let range = text.range(of: name) else { return 0 }
    return (text[range.upperBound...].split(separator: " ").first.flatMap { Int($0.trimmingCharacters(in: .whitespaces)) } ?? 0) * 1024
  }
}
