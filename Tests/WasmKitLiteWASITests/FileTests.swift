// Files and directories by the functions themselves, over both file systems: what programs in C cannot ask for, or do not show.

import Foundation
import Testing
import WasmKitLiteEngine
import WasmKitLiteWASI

/// A guest with an empty directory at 3.
final class Workplace {
  enum Kind: CaseIterable, Sendable { case host, memory }
  let guest: Guest
  private let scratch: ScratchDirectory?

  init(_ kind: Kind, access: WASIAccess = .readWrite) throws {
    var wasi = WASI()
    switch kind {
    case .host:
      let scratch = try ScratchDirectory()
      try wasi.preopen(hostDirectory: scratch.path, as: "/", access: access)
      self.scratch = scratch
    case .memory:
      wasi.preopen(MemoryFileSystem(), as: "/", access: access)
      scratch = nil
    }
    guest = try Guest(wasi)
  }
}

@Suite struct FileTests {
  typealias Kind = Workplace.Kind

  /// The base and the inheriting rights of a descriptor.
  private func rights(_ guest: Guest, _ descriptor: UInt64) throws -> (UInt64, UInt64) {
    let result = guest.room(24)
    #expect(try guest.call("fd_fdstat_get", descriptor, result) == .success)
    return (try guest.load(result + 8), try guest.load(result + 16))
  }

  private func type(_ guest: Guest, _ descriptor: UInt64) throws -> UInt8 {
    let result = guest.room(24)
    #expect(try guest.call("fd_fdstat_get", descriptor, result) == .success)
    return try guest.load(result)
  }

  @Test("rights are taken away, never given back, and count from then on", arguments: Kind.allCases)
  func takingRights(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    #expect(try guest.store("text", "file") == .success)
    let file = try guest.open("file", rights: Guest.allRights).get()
    let (base, inheriting) = try rights(guest, file)
    #expect(base & (Guest.read | Guest.write | 4) == Guest.read | Guest.write | 4)
    #expect(base & (1 << 14 | 1 << 9) == 0, "rights of a directory")
    #expect(try guest.call("fd_fdstat_set_rights", file, base & ~(Guest.read | Guest.write), inheriting) == .success)
    #expect(try guest.readAll(file).error == .badf)
    #expect(try guest.write(file, "x") == .badf)
    #expect(try guest.call("fd_seek", file, 2, 0, guest.room(8)) == .success)
    #expect(try guest.call("fd_fdstat_set_rights", file, base, inheriting) == .notcapable)
    #expect(try guest.call("fd_fdstat_set_rights", file, 0, inheriting) == .success)
    for name in ["fd_sync", "fd_datasync"] { #expect(try guest.call(name, file) == .notcapable) }
    #expect(try guest.call("fd_tell", file, 64) == .notcapable)
    #expect(try guest.call("fd_seek", file, 1, 1, 64) == .notcapable)
    #expect(try guest.call("fd_advise", file, 0, 0, 0) == .notcapable)
    #expect(try guest.call("fd_allocate", file, 0, 1) == .notcapable)
    #expect(try guest.call("fd_filestat_get", file, 64) == .notcapable)
    #expect(try guest.call("fd_filestat_set_size", file, 0) == .notcapable)
    #expect(try guest.call("fd_filestat_set_times", file, 0, 0, 5) == .notcapable)
    #expect(try guest.call("fd_fdstat_set_flags", file, 1) == .notcapable)
    #expect(try guest.contents("file") == .success("text"))
  }

  @Test("every function of a path needs its right", arguments: Kind.allCases)
  func pathRights(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    #expect(try guest.store("text", "file") == .success)
    let bare = try guest.open(".", Guest.directory, rights: 0).get()
    #expect(try guest.open("file", in: bare).error == .notcapable)
    #expect(try guest.status("file", in: bare).error == .notcapable)
    #expect(try guest.readlink("file", in: bare).error == .notcapable)
    for name in ["path_create_directory", "path_remove_directory", "path_unlink_file"] { #expect(try guest.path(name, "file", in: bare) == .notcapable) }
    #expect(try guest.symlink("x", "y", in: bare) == .notcapable)
    #expect(try guest.link("file", "y", from: bare) == .notcapable)
    #expect(try guest.link("file", "y", to: bare) == .notcapable)
    #expect(try guest.rename("file", "y", from: bare) == .notcapable)
    #expect(try guest.rename("file", "y", to: bare) == .notcapable)
    #expect(throws: WASIErrno.notcapable) { try guest.names(bare) }
    #expect(try guest.call("path_filestat_set_times", bare, 0, try guest.put([0x61]), 1, 0, 0, 5) == .notcapable)
    // Without the right to cut files by path, none is emptied when it is opened; without that to make them, none is made.
    let noCutting = try guest.open(".", Guest.directory, rights: Guest.allRights & ~Guest.write & ~(1 << 19)).get()
    #expect(try guest.open("file", in: noCutting, Guest.truncate).error == .notcapable)
    let noMaking = try guest.open(".", Guest.directory, rights: Guest.allRights & ~Guest.write & ~(1 << 10)).get()
    #expect(try guest.open("new", in: noMaking, Guest.create).error == .notcapable)
    // What is opened gets no more than the directory hands on.
    let reading = try guest.open(".", Guest.directory, inheriting: Guest.read | 1 << 13 | 1 << 21).get()
    let file = try guest.open("file", in: reading).get()
    #expect(try rights(guest, file).0 == Guest.read | 1 << 21)
    #expect(try guest.open("file", in: reading, rights: Guest.write).error == .notcapable)
    #expect(try guest.contents("file") == .success("text"))
  }

  @Test("a file opened without the right to read or write is neither read nor written", arguments: Kind.allCases)
  func readAndWrite(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    #expect(try guest.store("0123456789", "file") == .success)
    let reader = try guest.open("file", rights: Guest.read).get()
    #expect(try rights(guest, reader).0 == Guest.read)
    #expect(try guest.write(reader, "x") == .badf)
    let writer = try guest.open("file", rights: Guest.write).get()
    #expect(try guest.readAll(writer).error == .badf)
    #expect(try guest.write(writer, "abc") == .success)
    #expect(try guest.readAll(reader) == .success(Array("abc3456789".utf8)))
    #expect(try guest.open("file", Guest.truncate, rights: 0).error == nil)
    #expect(try guest.contents("file") == .success(""))
  }

  @Test("a directory is no file", arguments: Kind.allCases)
  func directoryAsFile(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    let (list, result) = (try guest.vectors([(guest.room(8), 8)]), guest.room(64))
    #expect(try guest.open(".", Guest.directory, rights: Guest.read | Guest.write).error == .isdir)
    let directory = try guest.open(".", Guest.directory, rights: Guest.allRights & ~Guest.write).get()
    #expect(try guest.open(".", rights: rights(guest, 3).0, inheriting: rights(guest, 3).1).error == nil)
    #expect(try guest.open(".", rights: 0, descriptorFlags: 4).error == nil)
    #expect(try type(guest, directory) == 3)
    #expect(try rights(guest, directory).0 & 4 == 0)
    for name in ["fd_read", "fd_write"] { #expect(try guest.call(name, directory, list, 1, result) == .isdir) }
    #expect(try guest.store("", "file") == .success)
    let file = try guest.open("file").get()
    for other in [0, 1, file] as [UInt64] { #expect(try guest.call("fd_readdir", other, 64, 64, 0, result) == .badf) }
    for name in ["fd_pread", "fd_pwrite"] { #expect(try guest.call(name, directory, list, 1, 0, result) == .isdir) }
    for whence in 0..<3 as Range<UInt64> { #expect(try guest.call("fd_seek", directory, 0, whence, result) == .isdir) }
    #expect(try guest.call("fd_tell", directory, result) == .isdir)
    #expect(try guest.call("fd_allocate", directory, 0, 1) == .isdir)
    #expect(try guest.call("fd_filestat_set_size", directory, 0) == .isdir)
    #expect(try guest.call("fd_advise", directory, 0, 0, 0) == .isdir)
    #expect(try guest.call("fd_sync", directory) == .success)
    #expect(try guest.open(".", rights: Guest.write).error == .isdir)
    #expect(try guest.open(".", Guest.create).error == .isdir)
    #expect(try guest.open(".", Guest.create | Guest.directory).error == .inval)
    #expect(try guest.call("fd_prestat_dir_name", 3, result, 0) == .nametoolong)
    #expect(try guest.call("fd_prestat_dir_name", 3, result, 20) == .success)
    #expect(try guest.load(result, as: UInt8.self) == UInt8(ascii: "/"))
    #expect(try guest.call("fd_prestat_get", 3, result) == .success)
    #expect(try guest.load(result, as: UInt64.self) == 1 << 32)
    #expect(try guest.call("fd_prestat_get", directory, result) == .badf)
  }

  @Test("paths are walked part by part, with dots and slashes as POSIX has them", arguments: Kind.allCases)
  func paths(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    for name in ["dir", "dir/nested"] { #expect(try guest.path("path_create_directory", name) == .success) }
    #expect(try guest.store("", "dir/nested/file") == .success)
    #expect(try guest.open("/dir/nested/file").error == .perm)
    #expect(try guest.open("dir/.//nested/../../dir/nested/../nested///./file").error == nil)
    #expect(try guest.open("dir/nested/file\0").error == .inval)
    for path in ["dir/nested/file/", "dir/nested/file///", "dir/nested/file/."] { #expect(try guest.open(path).error == .notdir) }
    for path in ["dir/nested/", "dir/nested///", "dir/nested/.", "dir/nested/../nested"] { #expect(try guest.open(path).error == nil) }
    #expect(try guest.open("").error == .noent)
    #expect(try guest.open(String(repeating: "x", count: 256)).error == .nametoolong)
    #expect(try guest.open(String(repeating: "./", count: 2048)).error == nil)
    #expect(try guest.open(String(repeating: "./", count: 2048) + "x").error == .nametoolong)
    #expect(try guest.call("path_create_directory", 3, try guest.put([0xFF, 0xFE]), 2) == .ilseq)
    #expect(try guest.open("dir", Guest.create | Guest.exclusive).error == .exist)
    #expect(try guest.open("dir/nested/file", Guest.directory).error == .notdir)
    #expect(try guest.open("dir/nested/file", Guest.create | Guest.exclusive).error == .exist)
    #expect(try guest.open("new/", Guest.create).error == .isdir)
    let file = try guest.open("dir/nested/file").get()
    #expect(try guest.open("x", in: file).error == .notdir)
    #expect(try guest.open("missing").error == .noent)
  }

  @Test("where links are not followed, an open fails at one", arguments: Kind.allCases)
  func unfollowed(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    #expect(try guest.path("path_create_directory", "target") == .success)
    #expect(try guest.symlink("target", "link") == .success)
    #expect(try guest.open("link", follows: false, Guest.directory).error == .loop)
    #expect(try guest.open("link", follows: false).error == .loop)
    #expect(try guest.open("link", Guest.directory).error == nil)
    #expect(try guest.path("path_remove_directory", "target") == .success)
    #expect(try guest.open("link").error == .noent)
    #expect(try guest.store("made", "target") == .success)
    #expect(try guest.open("link", follows: false).error == .loop)
    #expect(try guest.open("link", Guest.directory).error == .notdir)
    #expect(try guest.contents("link") == .success("made"))
    #expect(try guest.readlink("link") == .success("target"))
    #expect(try guest.readlink("target").error == .inval)
    #expect(try guest.status("link", follows: false).get().type == 7)
    #expect(try guest.status("link").get().type == 4)
    for count in [31, 40] {
      for index in 1...count { _ = try guest.symlink(index == 1 ? "target" : "chain\(count)-\(index - 1)", "chain\(count)-\(index)") }
      #expect(try guest.open("chain\(count)-\(count)").error == (count == 31 ? nil : .loop))
    }
    // A link whose target doubles each time must end before the path does not fit.
    for index in 0..<30 { _ = try guest.symlink("double\(index + 1)/../double\(index + 1)", "double\(index)") }
    #expect(try guest.open("double0").error != nil)
  }

  @Test("links and moves with a slash behind them mean directories", arguments: Kind.allCases)
  func slashes(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    #expect(try guest.store("", "file") == .success)
    #expect(try guest.link("file", "link/") == .noent)
    #expect(try guest.symlink("x", "link/") == .noent)
    #expect(try guest.symlink("x", "file/") == .notdir)
    #expect(try guest.link("file/", "link") == .notdir)
    #expect(try guest.path("path_create_directory", "source/") == .success)
    #expect(try guest.symlink("x", "source/") == .exist)
    #expect(try guest.rename("source/", "target") == .success)
    #expect(try guest.rename("target", "source/") == .success)
    #expect(try guest.rename("source/", "target/") == .success)
    #expect(try guest.rename("file/", "other") == .notdir)
    #expect(try guest.rename("file", "other/") == .notdir)
    #expect(try guest.path("path_unlink_file", "file/") == .notdir)
    #expect(try guest.path("path_unlink_file", "target/") == .isdir)
    #expect(try guest.path("path_unlink_file", "target") == .isdir)
    #expect(try guest.path("path_remove_directory", "file/") == .notdir)
    #expect(try guest.path("path_remove_directory", "file") == .notdir)
    #expect(try guest.path("path_remove_directory", "target/") == .success)
  }

  @Test("a slash behind a file is no directory, whatever is asked for", arguments: Kind.allCases)
  func slashBehindFile(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    #expect(try guest.store("text", "file") == .success)
    #expect(try guest.symlink("file", "link") == .success)
    #expect(try guest.path("path_create_directory", "directory") == .success)
    #expect(try guest.symlink("directory", "over") == .success)
    for path in ["file/", "file//", "file/.", "link/"] {
      for rights in [0, Guest.read, Guest.write, Guest.allRights] as [UInt64] {
        #expect(try guest.open(path, rights: rights).error == .notdir, "\(path)")
        #expect(try guest.open(path, Guest.truncate, rights: rights).error == .notdir, "\(path)")
        #expect(try guest.open(path, Guest.directory, rights: rights).error == .notdir, "\(path)")
      }
      for follows in [true, false] { #expect(try guest.status(path, follows: follows).error == .notdir, "\(path)") }
      let text = try guest.put(Array(path.utf8)), count = UInt64(path.utf8.count)
      #expect(try guest.call("path_filestat_set_times", 3, 0, text, count, 0, 0, 5) == .notdir)
      #expect(try guest.readlink(path).error == .notdir)
      if path != "file/." {
        #expect(try guest.path("path_unlink_file", path) == .notdir)
        #expect(try guest.path("path_remove_directory", path) == .notdir)
        #expect(try guest.path("path_create_directory", path) == .exist)
        #expect(try guest.rename(path, "new") == .notdir)
        #expect(try guest.link(path, "new") == .notdir)
        #expect(try guest.symlink("x", path) == .notdir)
        #expect(try guest.rename("file", path) == .notdir)
      }
      #expect(try guest.open(path + "x").error == .notdir)
    }
    for path in ["missing/", "missing/."] { for rights in [0, Guest.allRights] as [UInt64] { #expect(try guest.open(path, rights: rights).error == .noent) } }
    #expect(try guest.open("directory/", rights: Guest.write).error == .isdir)
    #expect(try guest.open("over/", Guest.truncate).error == .isdir)
    #expect(try guest.readlink("over/").error == .inval)
    #expect(try guest.readlink("over") == .success("directory"))
    #expect(try guest.contents("file") == .success("text"))
  }

  @Test("a move goes over what is of the same sort only", arguments: Kind.allCases)
  func moves(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    for name in ["a", "empty", "full", "full/in"] { #expect(try guest.path("path_create_directory", name) == .success) }
    #expect(try guest.store("file", "file") == .success)
    #expect(try guest.rename("a", "full") == .notempty)
    #expect(try guest.rename("a", "file") == .notdir)
    #expect(try guest.rename("file", "empty") == .isdir)
    #expect(try guest.rename("a", "empty") == .success)
    #expect(try guest.open("a").error == .noent)
    #expect(try guest.rename("full", "full/in/it") == .inval)
    #expect(try guest.rename("file", "file") == .success)
    #expect(try guest.link("file", "hard") == .success)
    #expect(try guest.rename("file", "hard") == .success)
    #expect(try guest.contents("hard") == .success("file"))
    #expect(try guest.link("empty", "x") == .perm)
    #expect(try guest.link("hard", "empty") == .exist)
    #expect(try guest.path("path_remove_directory", "full") == .notempty)
    #expect(try guest.symlink("nothing", "dangling") == .success)
    #expect(try guest.link("dangling", "hard2", follows: true) == .noent)
    #expect(try guest.link("dangling", "hard2") == .success)
    #expect(try guest.readlink("hard2") == .success("nothing"))
  }

  @Test("descriptors take the lowest number, move, and are no more than there may be", arguments: Kind.allCases)
  func numbers(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    #expect(try guest.store("one", "one") == .success)
    #expect(try guest.store("two", "two") == .success)
    let (one, two) = (try guest.open("one").get(), try guest.open("two").get())
    #expect((one, two) == (4, 5))
    #expect(try guest.call("fd_renumber", one, two) == .success)
    #expect(try guest.readAll(two) == .success(Array("one".utf8)))
    #expect(try guest.call("fd_close", one) == .badf)
    #expect(try guest.call("fd_renumber", two, one) == .badf)
    #expect(try guest.call("fd_renumber", one, two) == .badf)
    #expect(try guest.call("fd_renumber", two, two) == .success)
    #expect(try guest.open("two").get() == 4)
    // Over a directory that was handed over: it is gone, what took its place has no name.
    let directory = try guest.open(".", Guest.directory).get()
    #expect(try guest.call("fd_renumber", directory, 3) == .success)
    #expect(try guest.call("fd_prestat_get", 3, 64) == .badf)
    #expect(try guest.contents("one") == .success("one"))
    var (count, error) = (0, WASIErrno.success)
    while error == .success && count < 1000 {
      if case .failure(let failure) = try guest.open("one") { error = failure } else { count += 1 }
    }
    #expect(error == .mfile)
    #expect(count == 256 - 6)
    #expect(try guest.call("fd_close", 100) == .success)
    #expect(try guest.open("one").get() == 100)
    #expect(try guest.call("fd_close", 3) == .success)
    #expect(try guest.open("one").error == .badf)
  }

  @Test("times are set to what is asked for, or to now, of links themselves too", arguments: Kind.allCases)
  func times(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    #expect(try guest.store("", "file") == .success)
    #expect(try guest.symlink("file", "link") == .success)
    let result = guest.room(64)
    func times(_ path: String, follows: Bool) throws -> (UInt64, UInt64) {
      #expect(try guest.call("path_filestat_get", 3, follows ? 1 : 0, try guest.put(Array(path.utf8)), UInt64(path.utf8.count), result) == .success)
      return (try guest.load(result + 40), try guest.load(result + 48))
    }
    func set(_ path: String, follows: Bool, _ access: UInt64, _ modification: UInt64, _ flags: UInt64) throws -> WASIErrno {
      try guest.call("path_filestat_set_times", 3, follows ? 1 : 0, try guest.put(Array(path.utf8)), UInt64(path.utf8.count), access, modification, flags)
    }
    #expect(try set("link", follows: false, 1_000_000_001, 2_000_000_002, 5) == .success)
    #expect(try times("link", follows: false).1 == 2_000_000_002)
    #expect(try times("file", follows: false).1 > 1_500_000_000_000_000_000)
    #expect(try set("link", follows: true, 3_000_000_003, 4_000_000_004, 5) == .success)
    #expect(try times("file", follows: false) == (3_000_000_003, 4_000_000_004))
    #expect(try set("file", follows: false, 9, 9, 0) == .success)
    #expect(try set("file", follows: false, 5, 9, 1) == .success)
    #expect(try times("file", follows: false) == (5, 4_000_000_004))
    #expect(try set("file", follows: false, 0, 0, 8) == .success)
    #expect(try times("file", follows: false).1 > 1_500_000_000_000_000_000)
    for flags in [3, 12, 15, 16, 0x10001] as [UInt64] { #expect(try set("file", follows: false, 0, 0, flags) == .inval) }
    let file = try guest.open("file").get()
    #expect(try guest.call("fd_filestat_set_times", file, 100, 200, 4 | 8) == .inval)
    #expect(try guest.call("fd_filestat_set_times", file, 100, 200, 1 | 2) == .inval)
    #expect(try guest.call("fd_filestat_set_times", file, 100, 200, 5) == .success)
    #expect(try times("file", follows: false) == (100, 200))
  }

  @Test("room is made for a file, advice is taken, sizes are set", arguments: Kind.allCases)
  func sizes(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    let file = try guest.open("file", Guest.create, rights: Guest.allRights).get()
    func size() throws -> UInt64 { try guest.status("file").get().size }
    #expect(try guest.call("fd_allocate", file, 0, 100) == .success)
    #expect(try size() == 100)
    #expect(try guest.call("fd_allocate", file, 10, 10) == .success)
    #expect(try size() == 100)
    #expect(try guest.call("fd_allocate", file, 90, 20) == .success)
    #expect(try size() == 110)
    #expect(try guest.call("fd_allocate", file, 0, 0) == .inval)
    #expect(try guest.call("fd_allocate", file, .max, 2) == .inval)
    #expect(try guest.call("fd_allocate", file, 1 << 62, 1 << 62) == .inval)
    #expect(try guest.call("fd_filestat_set_size", file, 5) == .success)
    #expect(try size() == 5)
    #expect(try guest.call("fd_filestat_set_size", file, .max) == .fbig)
    for advice in 0..<6 as Range<UInt64> { #expect(try guest.call("fd_advise", file, 0, 10, advice) == .success) }
    #expect(try guest.call("fd_advise", file, 0, 10, 6) == .inval)
    #expect(try guest.call("fd_advise", file, .max, 10, 0) == .inval)
    #expect(try guest.call("fd_seek", file, 0, 3, 64) == .inval)
    #expect(try guest.call("fd_seek", file, UInt64(bitPattern: Int64.max), 2, 64) == .overflow)
    #expect(try guest.call("fd_seek", file, UInt64(bitPattern: -6), 2, 64) == .inval)
    #expect(try guest.call("fd_pwrite", file, try guest.vectors([(0, 1)]), 1, .max, 64) == .inval)
    #expect(try guest.call("fd_pread", file, try guest.vectors([(0, 1)]), 1, UInt64(Int64.max), 64) == .inval)
    #expect(try guest.call("fd_seek", file, UInt64(bitPattern: Int64.max), 0, 64) == .success)
    #expect(try guest.write(file, "x") == .inval)
    #expect(try guest.call("fd_fdstat_set_flags", file, 32) == .inval)
    #expect(try guest.call("fd_fdstat_set_flags", file, 2) == .notsup)
  }

  @Test("positioned reads and writes leave the position, appending ones go to the end", arguments: Kind.allCases)
  func positions(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    let file = try guest.open("file", Guest.create, rights: Guest.allRights).get()
    let (buffer, result) = (try guest.put([0, 1, 2, 3]), guest.room(8))
    let halves = try guest.vectors([(buffer, 2), (buffer + 2, 2)])
    #expect(try guest.call("fd_pwrite", file, halves, 2, 0, result) == .success)
    #expect(try guest.call("fd_pread", file, halves, 2, 2, result) == .success)
    #expect(try guest.load(result, as: UInt32.self) == 2)
    #expect(try guest.bytes(buffer, 4) == [2, 3, 2, 3])
    #expect(try guest.call("fd_tell", file, result) == .success)
    #expect(try guest.load(result, as: UInt64.self) == 0)
    #expect(try guest.call("fd_fdstat_set_flags", file, 1) == .success)
    #expect(try guest.write(file, "ab") == .success)
    #expect(try guest.call("fd_tell", file, result) == .success)
    #expect(try guest.load(result, as: UInt64.self) == 6)
    #expect(try guest.call("fd_pwrite", file, halves, 1, 0, result) == .success)
    #expect(try guest.status("file").get().size == 8)
    #expect(try guest.call("fd_fdstat_set_flags", file, 0) == .success)
    #expect(try guest.call("fd_pwrite", file, halves, 1, 0, result) == .success)
    #expect(try guest.status("file").get().size == 8)
    let sync = try guest.open("file", rights: Guest.allRights, descriptorFlags: 2 | 8 | 16).get()
    #expect(try guest.write(sync, "z") == .success)
  }

  @Test("a listing loses nothing when what was listed is removed, and ends", arguments: Kind.allCases, [64, 300, 4096])
  func listing(_ kind: Kind, _ bufferByteCount: Int) throws {
    let place = try Workplace(kind), guest = place.guest
    #expect(try guest.path("path_create_directory", "d") == .success)
    let names = (0..<300).map { "entry-\($0)" }
    for name in names { #expect(try guest.open("d/" + name, Guest.create).map { try? guest.call("fd_close", $0) }.error == nil) }
    let directory = try guest.open("d", Guest.directory).get()
    #expect(try guest.names(directory, bufferByteCount: bufferByteCount) == ([".", ".."] + names).sorted())
    let found = try guest.names(directory, bufferByteCount: bufferByteCount) { (piece: [String]) throws -> Void in
      for name in piece where name.hasPrefix("entry") { #expect(try guest.path("path_unlink_file", name, in: directory) == .success) }
    }
    #expect(found == ([".", ".."] + names).sorted())
    for name in try guest.names(directory) where name.hasPrefix("entry") { #expect(try guest.path("path_unlink_file", name, in: directory) == .success) }
    #expect(try guest.names(directory) == [".", ".."])
    #expect(try guest.path("path_remove_directory", "d") == .success)
    #expect(try guest.path("path_create_directory", "x", in: directory) == .noent)
    #expect(try guest.store("x", "x", in: directory) == .noent)
  }

  @Test("a removed file lives on while it is open", arguments: Kind.allCases)
  func removed(_ kind: Kind) throws {
    let place = try Workplace(kind), guest = place.guest
    let file = try guest.open("file", Guest.create, rights: Guest.allRights).get()
    #expect(try guest.write(file, "text") == .success)
    #expect(try guest.path("path_unlink_file", "file") == .success)
    #expect(try guest.contents("file").error == .noent)
    #expect(try guest.call("fd_seek", file, 0, 0, guest.room(8)) == .success)
    #expect(try guest.readAll(file) == .success(Array("text".utf8)))
    #expect(try guest.call("fd_filestat_get", file, 64) == .success)
    #expect(try guest.load(64 + 24, as: UInt64.self) == 0)
  }

  @Test("files of one file system cannot be linked or moved to another")
  func otherFileSystem() throws {
    let scratch = try ScratchDirectory()
    var wasi = WASI()
    try wasi.preopen(hostDirectory: scratch.path, as: "/host")
    wasi.preopen(MemoryFileSystem(), as: "/memory")
    wasi.preopen(MemoryFileSystem(), as: "/more")
    let guest = try Guest(wasi)
    for directory in 3...5 as ClosedRange<UInt64> { #expect(try guest.store("x", "file", in: directory) == .success) }
    for (from, to) in [(3, 4), (4, 3), (4, 5)] as [(UInt64, UInt64)] {
      #expect(try guest.rename("file", "moved", from: from, to: to) == .xdev)
      #expect(try guest.link("file", "linked", from: from, to: to) == .xdev)
    }
  }
}

@Suite struct MemoryFileSystemTests {
  @Test("the host puts files in and takes them out")
  func host() throws {
    let files = MemoryFileSystem(nanosecondsSince1970: 5)
    try files.write(Array("text".utf8), to: "a/b/c.txt")
    try files.write([], to: "empty")
    #expect(try files.read("a/b/c.txt") == Array("text".utf8))
    #expect(try files.read("/empty") == [])
    #expect(throws: WASIErrno.noent) { try files.read("a/x") }
    #expect(throws: WASIErrno.isdir) { try files.read("a/b") }
    #expect(throws: WASIErrno.notdir) { try files.write([], to: "empty/x") }
    #expect(throws: WASIErrno.inval) { try files.write([], to: "a/../b") }
    var wasi = WASI()
    wasi.preopen(files, as: "/")
    let guest = try Guest(wasi)
    #expect(try guest.contents("a/b/c.txt") == .success("text"))
    #expect(try guest.store("from the guest", "a/new") == .success)
    #expect(try files.read("a/new") == Array("from the guest".utf8))
    #expect(try guest.call("path_filestat_get", 3, 0, try guest.put([0x61]), 1, 64) == .success)
    #expect(try guest.load(64 + 48, as: UInt64.self) == 5)
  }

  @Test("bytes and entries have a bound, and come back when files go")
  func bounds() throws {
    let files = MemoryFileSystem(byteLimit: 100_000, entryLimit: 10)
    var wasi = WASI()
    wasi.preopen(files, as: "/")
    let guest = try Guest(wasi)
    let file = try guest.open("file", Guest.create, rights: Guest.allRights).get()
    let result = guest.room(4)
    #expect(try guest.call("fd_write", file, try guest.vectors([(0, 200_000)]), 1, result) == .success)
    // Five blocks of 16 KiB fit beside what the file itself and its name take.
    #expect(try guest.load(result, as: UInt32.self) == 5 * 16384)
    #expect(try guest.write(file, "x") == .nospc)
    #expect(try guest.call("fd_allocate", file, 0, 5 * 16384) == .success)
    #expect(try guest.call("fd_allocate", file, 0, 5 * 16384 + 1) == .nospc)
    #expect(files.byteCount <= 100_000)
    #expect(try guest.call("fd_filestat_set_size", file, 50_000) == .success)
    #expect(try guest.call("fd_seek", file, 0, 2, result - 8) == .success)
    #expect(try guest.write(file, "x") == .success)
    #expect(try guest.path("path_unlink_file", "file") == .success)
    #expect(try guest.store(String(repeating: "y", count: 60_000), "other") == .success)
    #expect(try guest.status("other").get().size < 60_000, "a removed file counts as long as it is open")
    #expect(try guest.call("fd_close", file) == .success)
    #expect(try guest.store(String(repeating: "y", count: 60_000), "other") == .success)
    #expect(try guest.status("other").get().size == 60_000)
    for index in 0..<8 { #expect(try guest.path("path_create_directory", "d\(index)") == .success) }
    #expect(try guest.path("path_create_directory", "one too many") == .nospc)
    #expect(try guest.symlink("x", "one too many") == .nospc)
    #expect(try guest.store("", "one too many") == .nospc)
    #expect(try guest.path("path_remove_directory", "d0") == .success)
    #expect(try guest.path("path_create_directory", "one too many") == .success)
  }

  @Test("a hole of exabytes costs nothing and reads as zeros")
  func holes() throws {
    var wasi = WASI()
    wasi.preopen(MemoryFileSystem(byteLimit: 100_000), as: "/")
    let guest = try Guest(wasi)
    let file = try guest.open("file", Guest.create, rights: Guest.allRights).get()
    #expect(try guest.call("fd_filestat_set_size", file, UInt64(Int64.max)) == .success)
    #expect(try guest.call("fd_seek", file, 1 << 60, 0, 64) == .success)
    #expect(try guest.write(file, "far") == .success)
    let (buffer, result) = (try guest.put([UInt8](repeating: 9, count: 8)), guest.room(4))
    #expect(try guest.call("fd_pread", file, try guest.vectors([(buffer, 8)]), 1, (1 << 60) - 2, result) == .success)
    #expect(try guest.bytes(buffer, 8) == [0, 0] + Array("far".utf8) + [0, 0, 0])
    #expect(try guest.call("fd_filestat_set_size", file, (1 << 60) + 1) == .success)
    #expect(try guest.call("fd_filestat_set_size", file, (1 << 60) + 10) == .success)
    #expect(try guest.call("fd_pread", file, try guest.vectors([(buffer, 8)]), 1, 1 << 60, result) == .success)
    #expect(try guest.bytes(buffer, 8) == [UInt8(ascii: "f")] + [UInt8](repeating: 0, count: 7))
  }

  @Test("whatever a guest makes counts, and all of it comes back")
  func everythingCounts() throws {
    let files = MemoryFileSystem(byteLimit: 300_000)
    var wasi = WASI()
    wasi.preopen(files, as: "/")
    let guest = try Guest(wasi)
    let long = String(repeating: "n", count: 240)
    /// Makes something under a new name again and again until there is no room; how often that went well.
    func fill(_ make: (String) throws -> WASIErrno) throws -> Int {
      for index in 0..<10_000 {
        let before = files.byteCount
        let error = try make("\(long)\(index)")
        #expect(files.byteCount <= 300_000)
        if error == .success { continue }
        #expect(error == .nospc)
        #expect(files.byteCount == before)
        return index
      }
      return 10_000
    }
    func empty() throws {
      for name in try guest.names(3) where name.hasPrefix("n") {
        if try guest.path("path_unlink_file", name) != .success { #expect(try guest.path("path_remove_directory", name) == .success) }
      }
    }
    #expect(try guest.store("text", "file") == .success)
    let baseline = files.byteCount
    let ways: [(String) throws -> WASIErrno] = [
      { try guest.store("", $0) }, { try guest.path("path_create_directory", $0) }, { try guest.symlink(String(repeating: "t", count: 4000), $0) },
      { try guest.link("file", $0) },
    ]
    let counts = try ways.map { way in
      try empty()
      return try fill(way)
    }
    #expect(counts.allSatisfy { (10..<2000).contains($0) }, "\(counts)")
    #expect(counts[2] < counts[0] / 2, "targets of links count")
    #expect(try guest.rename("file", String(repeating: "m", count: 255)) == .nospc, "there is no room for a longer name")
    #expect(try guest.contents("file") == .success("text"))
    #expect(try guest.rename("file", "f") == .success)
    #expect(try guest.rename("f", "\(long)0") == .success, "two names of one file: nothing is moved")
    try empty()
    #expect(try guest.rename("f", "file") == .success)
    #expect(files.byteCount == baseline)
  }

  @Test("a byte here and there in a file counts as a block each, and what is cut off comes back")
  func sparse() throws {
    let files = MemoryFileSystem(byteLimit: 1 << 20)
    var wasi = WASI()
    wasi.preopen(files, as: "/")
    let guest = try Guest(wasi)
    let file = try guest.open("file", Guest.create, rights: Guest.allRights).get()
    let (list, result) = (try guest.vectors([(64, 1)]), guest.room(4))
    let baseline = files.byteCount
    var count: UInt64 = 0
    while try guest.call("fd_pwrite", file, list, 1, count << 40, result) == .success { count += 1 }
    #expect((40...64).contains(count))
    #expect(files.byteCount <= 1 << 20)
    // What is there can still be written, and read behind the last byte as zeros.
    #expect(try guest.call("fd_pwrite", file, list, 1, 1 << 40, result) == .success)
    #expect(try guest.call("fd_filestat_set_size", file, (1 << 40) + 1) == .success)
    #expect(try guest.call("fd_pwrite", file, list, 1, 2 << 40, result) == .success)
    #expect(try guest.call("fd_filestat_set_size", file, 0) == .success)
    #expect(files.byteCount == baseline)
    #expect(try guest.call("fd_filestat_set_size", file, UInt64(Int64.max)) == .success)
    #expect(throws: WASIErrno.fbig) { try files.read("file") }
  }

  @Test("a tree of ten thousand directories inside one another is made and torn down")
  func depth() throws {
    let files = MemoryFileSystem(entryLimit: 10_001)
    var directory = try files.openRoot()
    let name = try #require(WASIFileName("d".utf8))
    for _ in 0..<10_000 {
      try directory.createDirectory(name)
      directory = try directory.openDirectory(name)
    }
    #expect(throws: WASIErrno.nospc) { try directory.createDirectory(name) }
    #expect(throws: WASIErrno.inval) { try files.openRoot().rename(name, to: directory, name) }
  }

  @Test("names are names")
  func names() {
    for bad in ["", ".", "..", "a/b", "/", "a\0"] { #expect(WASIFileName(bad.utf8) == nil) }
    #expect(WASIFileName(String(repeating: "x", count: 256).utf8) == nil)
    for good in ["a", "...", ".a", "日本", String(repeating: "x", count: 255)] { #expect(WASIFileName(good.utf8)?.text == good) }
  }
}
