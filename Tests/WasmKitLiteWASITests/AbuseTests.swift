// All 46 functions with numbers that no honest program has: an error number or a trap, never an abort, never much memory of the host.

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

  @Test("a pointer out of range is an error in every function that takes one, and nothing is written", arguments: pointers.map(\.name))
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
        // One byte before the end is in range for what is one byte long.
        if name == "fd_prestat_dir_name" && address == end - 1 { continue }
        var arguments = item.arguments
        arguments[place] = address
        let before = try guest.memory.bytes(at: 0, byteCount: 4096)
        #expect(try guest.call(name, arguments) == .fault, "\(name), argument \(place) = \(address)")
        let after = try guest.memory.bytes(at: 0, byteCount: 4096)
        #expect(after == before)
      }
    }
    withExtendedLifetime(scratch) {}
  }

  @Test("vectors that point out of range, or are too many or too long, are errors", arguments: ["fd_read", "fd_write", "fd_pread", "fd_pwrite", "sock_recv", "sock_send"])
  func badVectors(_ name: String) throws {
    let (guest, scratch) = try guest()
    func call(_ list: UInt64, _ count: UInt64) throws -> WASIErrno {
      switch name {
      case "fd_pread", "fd_pwrite": try guest.call(name, 6, list, count, 0, 64)
      case "sock_recv": try guest.call(name, 5, list, count, 0, 64, 72)
      case "sock_send": try guest.call(name, 5, list, count, 0, 64)
      default: try guest.call(name, 6, list, count, 64)
      }
    }
    #expect(try call(guest.vectors([(0xFFFF_FFFF, 1)]), 1) == .fault)
    #expect(try call(guest.vectors([(0, 4), (0, 0xFFFF_FFFF)]), 2) == .fault)
    #expect(try call(guest.vectors([(8, 0xFFFF_FFF8)]), 1) == .fault)
    #expect(try call(0, 1025) == .inval)
    #expect(try call(0, 0xFFFF_FFFF) == .inval)
    #expect(try call(guest.memory.byteCount - 8, 2) == .fault)
    #expect(try call(0xFFFF_FFF8, 2) == .fault)
    #expect(try guest.contents("file") == .success("some text"))
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
      for offset in stride(from: 0, to: bytes.count, by: 4096) { bytes[offset] = 1 }
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

  @Test("a large buffer is filled in place")
  func largeBuffer() throws {
    let (guest, scratch) = try guest()
    guard guest.memory.grow(byPages: 1000) != nil else { throw WASIErrno.nomem }
    let byteCount = UInt64(50 << 20)
    let list = try guest.vectors([(1 << 20, Int(byteCount))])
    try guest.memory.withMutableBytes(at: 0, byteCount: UInt32(guest.memory.byteCount)) { bytes in
      for offset in stride(from: 0, to: bytes.count, by: 4096) { bytes[offset] = 1 }
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
        }
        if next() % 16 == 0 { try guest.memory.store(UInt32(truncatingIfNeeded: next()), at: UInt32(next() % 0x3FF00)) }
      }
      withExtendedLifetime(scratch) {}
    }
  }

  @Test("a module without a memory gets errors")
  func noMemory() throws {
    let module = try Module(
      ModuleBytes.module(
        ModuleBytes.types([ModuleBytes.functionType([], [0x7F]), ModuleBytes.functionType([0x7F, 0x7F], [0x7F])]),
        ModuleBytes.imports([ModuleBytes.importItem("wasi_snapshot_preview1", "random_get", [0, 1])]), ModuleBytes.functions([0]),
        ModuleBytes.exports([ModuleBytes.export("run", kind: 0, index: 1)]), ModuleBytes.code([ModuleBytes.body(instructions: [0x41, 0, 0x41, 4, 0x10, 0])])))
    var imports = Imports()
    imports.add(WASI())
    #expect(try module.instantiate(imports).call("run", returning: UInt32.self) == 21)
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
