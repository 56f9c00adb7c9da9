// Every way that we know to get out of a directory that was handed over. None may read, change or even find anything beside it.

import Foundation
import Testing
import WasmKitLiteEngine
import WasmKitLiteWASI

/// A directory `root` that is handed over, beside things that are not:
///
///     <scratch>/secret  secret.d/secret  root/{file, d/e/f, up → .., absolute → /…/secret.d, …}  other/
final class Scene {
  let scratch: ScratchDirectory
  let guest: Guest
  /// Everything that the guest got hold of.
  var loot: [String] = []

  init(access: WASIAccess = .readWrite) throws {
    scratch = try ScratchDirectory()
    for name in ["secret.d", "root/d/e/f", "other"] {
      try FileManager.default.createDirectory(atPath: "\(scratch.path)/\(name)", withIntermediateDirectories: true)
    }
    for (name, text) in [("secret", "SECRET"), ("secret.d/secret", "SECRET"), ("root/file", "mine"), ("root/d/file", "mine")] {
      try text.write(toFile: "\(scratch.path)/\(name)", atomically: false, encoding: .utf8)
    }
    var wasi = WASI()
    try wasi.preopen(hostDirectory: scratch.path + "/root", as: "/", access: access)
    try wasi.preopen(hostDirectory: scratch.path + "/other", as: "/other")
    guest = try Guest(wasi)
  }

  func make(_ name: String) throws { try FileManager.default.createDirectory(atPath: scratch.path + "/" + name, withIntermediateDirectories: true) }
  func write(_ text: String, _ name: String) throws { try text.write(toFile: scratch.path + "/" + name, atomically: false, encoding: .utf8) }
  /// A link that the host has made.
  func link(_ target: String, _ name: String) throws {
    try FileManager.default.createSymbolicLink(atPath: scratch.path + "/root/" + name, withDestinationPath: target)
  }

  /// Tries a path in every way: to read, write, list, look at, make, link, move and remove.
  func attack(_ path: String, in directory: UInt64 = 3) throws {
    for follows in [true, false] {
      if case .success(let file) = try guest.open(path, in: directory, follows: follows) {
        if case .success(let bytes) = try guest.readAll(file) { loot.append(String(decoding: bytes, as: UTF8.self)) }
        if let names = try? guest.names(file) { loot += names }
        for name in ["secret", "secret.d/secret"] { if case .success(let text) = try guest.contents(name, in: file) { loot.append(text) } }
        _ = try guest.store("WRITTEN", "new", in: file)
        _ = try guest.call("fd_close", file)
      }
      if case .success(let status) = try guest.status(path, in: directory, follows: follows) { loot.append("inode \(status.inode)") }
      _ = try guest.link(path, "hard\(follows)", from: directory, follows: follows)
      if case .success(let text) = try guest.contents("hard\(follows)") { loot.append(text) }
      _ = try guest.call(
        "path_filestat_set_times", directory, follows ? 1 : 0, try guest.put(Array(path.utf8)), UInt64(path.utf8.count), 1_000_000_000, 1_000_000_000, 5)
    }
    _ = try guest.store("WRITTEN", path, in: directory)
    _ = try guest.open(path, in: directory, Guest.create | Guest.exclusive, rights: Guest.allRights)
    if case .success(let target) = try guest.readlink(path, in: directory), target.hasPrefix("/") { loot.append("SECRET target \(target)") }
    _ = try guest.path("path_create_directory", path + "/made", in: directory)
    _ = try guest.symlink("x", path + "/made", in: directory)
    _ = try guest.link("file", path + "/made", to: directory)
    _ = try guest.rename("file", path + "/moved", to: directory)
    _ = try guest.rename(path + "/secret", "moved", from: directory)
    _ = try guest.rename(path, "moved2", from: directory)
    _ = try guest.path("path_unlink_file", path + "/secret", in: directory)
    _ = try guest.path("path_remove_directory", path + "/secret.d", in: directory)
    _ = try guest.path("path_remove_directory", path + "/empty", in: directory)
  }

  /// Whether nothing outside was changed and nothing of it was seen.
  func check(_ location: SourceLocation = #_sourceLocation) throws {
    let outside = FileManager.default
    #expect(try outside.contentsOfDirectory(atPath: scratch.path).sorted() == ["other", "root", "secret", "secret.d"], sourceLocation: location)
    #expect(try outside.contentsOfDirectory(atPath: scratch.path + "/secret.d") == ["secret"], sourceLocation: location)
    for name in ["secret", "secret.d/secret"] {
      #expect(try String(contentsOfFile: scratch.path + "/" + name, encoding: .utf8) == "SECRET", sourceLocation: location)
      let attributes = try outside.attributesOfItem(atPath: scratch.path + "/" + name)
      #expect(attributes[.referenceCount] as? Int == 1, "a hard link to \(name)", sourceLocation: location)
      let date = try #require(attributes[.modificationDate] as? Date)
      #expect(date.timeIntervalSince1970 > 1_500_000_000, "times of \(name) were set", sourceLocation: location)
    }
    for name in ["", "/secret", "/secret.d", "/secret.d/secret"] {
      let inode = try #require(try outside.attributesOfItem(atPath: scratch.path + name)[.systemFileNumber] as? Int)
      #expect(!loot.contains("inode \(inode)"), "the guest saw \(name)", sourceLocation: location)
    }
    #expect(!loot.contains { $0.contains("SECRET") || $0 == "secret" || $0 == "secret.d" }, "found: \(loot)", sourceLocation: location)
  }
}

struct EscapeTests {
  /// Ways that are a path, all without the help of a link.
  static let plainPaths = [
    "..", "../", "../secret", "../secret.d", "../secret.d/secret", "./../secret", "d/../../secret", "d/e/../../../secret", "d//..//..//secret", "d/./.././../secret",
    "../root/../secret", "../root/file", ".././secret", "d/e/f/../../../../secret", "///../secret", "/", "/secret", "//secret", "/etc/passwd", "/proc/self/root",
    "/proc/self/cwd/..", "/dev/null", "..\u{0}", "../secret\u{0}", "file\u{0}/../../secret", "..//", "d/..//../secret", "./..", "../.", "...//../secret", "file/../../secret",
    "nothing/../../secret", String(repeating: "../", count: 1000) + "etc/passwd", String(repeating: "d/../", count: 700) + "../secret", "~/secret", "C:\\..\\secret",
    "..\\secret", "%2e%2e/secret", "..%2fsecret", "\u{2024}\u{2024}/secret", "\u{FF0E}\u{FF0E}/secret",
  ]

  @Test("no path without links leads out", arguments: plainPaths)
  func plainPath(_ path: String) throws {
    let scene = try Scene()
    try scene.attack(path)
    try scene.attack(path.replacing("secret", with: "secret.d"))
    try scene.check()
  }

  @Test("no path leads out of an opened directory, nor back to what is above it", arguments: ["..", "../file", "../../secret", "e/../..", "e/../../file", "./../d/../file"])
  func openedDirectory(_ path: String) throws {
    let scene = try Scene()
    guard case .success(let directory) = try scene.guest.open("d", Guest.directory) else {
      Issue.record("d cannot be opened")
      return
    }
    if path != "../../secret" { #expect(try scene.guest.open(path, in: directory).error == .perm) }
    try scene.attack(path, in: directory)
    try scene.check()
  }

  /// Links that the host has made, or the guest may make where that works: target, and the path by which it is used.
  static let links: [(target: String, path: String)] = [
    ("..", "link"), ("..", "link/"), ("..", "link/secret"), ("..", "link/secret.d/secret"), ("../secret", "link"), ("../secret.d", "link"), ("../secret.d", "link/secret"),
    ("d/../../secret", "link"), ("d/e/../../..", "link/secret"), ("./../secret", "link"), ("../root/../secret", "link"), ("/", "link"), ("/", "link/etc/passwd"),
    ("/etc/passwd", "link"), ("/proc/self/root", "link/etc/passwd"), ("/proc/self/cwd", "link"), ("/proc/self/fd", "link/3"), ("/dev/fd/0", "link"),
    ("link2/secret", "link"), ("link2/../secret", "link"), ("d/uplink/../secret", "link"), ("d/uplink", "link/../secret"), ("ABSOLUTE/secret", "link"),
    ("ABSOLUTE/secret.d", "link/secret"), ("ABSOLUTE/root/../secret", "link"), ("ABSOLUTE/root/file", "link/../../secret"), ("//", "link"), ("d/../..//secret", "link"),
    (String(repeating: "../", count: 600) + "etc/passwd", "link"),
  ]

  @Test("no symbolic link leads out, whoever made it", arguments: links, [true, false])
  func link(_ item: (target: String, path: String), _ isHosts: Bool) throws {
    let scene = try Scene()
    let target = item.target.replacing("ABSOLUTE", with: scene.scratch.path)
    if isHosts {
      try scene.link(target, "link")
      try scene.link("..", "link2")
      try scene.link("../..", "d/uplink")
    } else {
      let error = try scene.guest.symlink(target, "link")
      #expect(error == (target.hasPrefix("/") ? .perm : .success))
      _ = try scene.guest.symlink("..", "link2")
      _ = try scene.guest.symlink("../..", "d/uplink")
    }
    try scene.attack(item.path)
    try scene.check()
  }

  @Test("a link that the guest moves deeper or higher does not lead out from there")
  func movedLink() throws {
    let scene = try Scene()
    let guest = scene.guest
    #expect(try guest.symlink("../file", "d/link") == .success)
    #expect(try guest.contents("d/link") == .success("mine"))
    #expect(try guest.rename("d/link", "link") == .success)
    #expect(try guest.contents("link").error == .perm)
    #expect(try guest.symlink("../secret", "d/link") == .success)
    #expect(try guest.link("d/link", "hard") == .success)
    #expect(try guest.contents("hard").error == .perm)
    try scene.attack("link")
    try scene.attack("hard")
    try scene.check()
  }

  @Test("a directory that is moved up while it is open is no way out")
  func movedDirectory() throws {
    let scene = try Scene()
    let guest = scene.guest
    guard case .success(let deep) = try guest.open("d/e/f", Guest.directory) else { throw WASIErrno.noent }
    #expect(try guest.rename("d/e/f", "f") == .success)
    for path in ["..", "../..", "../secret", "../../secret", "../../../secret"] {
      #expect(try guest.open(path, in: deep).error == .perm)
      try scene.attack(path, in: deep)
    }
    // The host moves it out: what was opened stays open, what is above it does not come with it.
    #expect(Foundation.rename(scene.scratch.path + "/root/f", scene.scratch.path + "/other/f") == 0)
    for path in ["..", "../..", "../../secret"] { try scene.attack(path, in: deep) }
    try scene.check()
  }

  @Test("nothing is moved or linked from one handed directory to another by its path")
  func acrossDirectories() throws {
    let scene = try Scene()
    let guest = scene.guest
    #expect(try guest.rename("file", "../other/file") == .perm)
    #expect(try guest.link("file", "../other/file") == .perm)
    #expect(try guest.rename("../other", "other") == .perm)
    #expect(try guest.symlink("../other", "other") == .success)
    #expect(try guest.rename("file", "other/file") == .perm)
    #expect(try guest.rename("file", "../root/file", to: 4) == .perm)
    #expect(try guest.rename("..", "up") == .perm)
    #expect(try guest.rename(".", "here") == .inval)
    #expect(try guest.path("path_remove_directory", ".") == .inval)
    #expect(try guest.path("path_remove_directory", "d/..") == .inval)
    try scene.check()
  }

  @Test("what is handed over read-only is not written by way of a directory that is not")
  func readOnly() throws {
    let scene = try Scene(access: .readOnly)
    let guest = scene.guest
    #expect(try guest.contents("file") == .success("mine"))
    #expect(try guest.link("file", "file", to: 4) == .notcapable)
    #expect(try guest.rename("file", "file", to: 4) == .notcapable)
    #expect(try guest.store("x", "file") == .notcapable)
    #expect(try guest.store("x", "new") == .notcapable)
    #expect(try guest.open("file", rights: Guest.allRights).error == .notcapable)
    #expect(try guest.open("file", Guest.truncate).error == .notcapable)
    #expect(try guest.symlink("file", "link") == .notcapable)
    #expect(try guest.path("path_create_directory", "new") == .notcapable)
    #expect(try guest.path("path_unlink_file", "file") == .notcapable)
    #expect(try guest.path("path_remove_directory", "d/e/f") == .notcapable)
    guard case .success(let directory) = try guest.open("d", Guest.directory, rights: Guest.allRights & ~Guest.write) else { throw WASIErrno.noent }
    #expect(try guest.store("x", "file", in: directory) == .notcapable)
    #expect(try guest.link("file", "file", from: directory, to: 4) == .notcapable)
    guard case .success(let file) = try guest.open("file") else { throw WASIErrno.noent }
    #expect(try guest.write(file, "x") == .badf)
    #expect(try guest.call("fd_filestat_set_size", file, 0) == .notcapable)
    #expect(try guest.call("fd_allocate", file, 0, 100) == .notcapable)
    #expect(try guest.call("fd_filestat_set_times", file, 1, 1, 5) == .notcapable)
    #expect(try guest.call("fd_fdstat_set_rights", file, Guest.allRights, 0) == .notcapable)
    #expect(try String(contentsOfFile: scene.scratch.path + "/root/file", encoding: .utf8) == "mine")
    try scene.check()
  }

  @Test("the files of the host's processes are not opened, even where they are handed over")
  func processes() throws {
    var wasi = WASI()
    if FileManager.default.fileExists(atPath: "/proc/self/mem") {
      #expect(throws: WASIErrno.acces) { try wasi.preopen(hostDirectory: "/proc", as: "/") }
      #expect(throws: WASIErrno.acces) { try wasi.preopen(hostDirectory: "/proc/self", as: "/") }
    }
    try wasi.preopen(hostDirectory: "/", as: "/", access: .readOnly)
    let guest = try Guest(wasi)
    for path in ["proc/self/mem", "proc/self/environ", "proc/1/root/etc/passwd", "proc/self/cwd/Package.swift", "proc/self/fd/0", "dev/fd/0", "dev/stdin"] {
      #expect(try guest.open(path).error != nil, "\(path)")
    }
  }

  @Test("a pipe in a directory does not hold the host")
  func pipe() throws {
    let scene = try Scene()
    #expect(mkfifo(scene.scratch.path + "/root/pipe", 0o600) == 0)
    #expect(try scene.guest.open("pipe", rights: Guest.write).error == .nxio)
    guard case .success(let pipe) = try scene.guest.open("pipe", rights: Guest.read) else { throw WASIErrno.noent }
    let arguments = [pipe, try scene.guest.vectors([(0, 8)]), 1, 16]
    var limits = ResourceLimits.sandboxed
    limits.timeout = .milliseconds(80)
    #expect(throws: ResourceExhaustion.self) { try scene.guest.call("fd_read", arguments, limits: limits) }
    guard case .success(let impatient) = try scene.guest.open("pipe", rights: Guest.read, descriptorFlags: 4) else { throw WASIErrno.noent }
    #expect(try scene.guest.readAll(impatient).error == .again)
  }

  @Test("a directory that is swapped for a link while paths are walked is never walked through", arguments: ["..", "../secret.d", "ABSOLUTE/secret.d"])
  func race(_ target: String) throws {
    let scene = try Scene()
    let (guest, root) = (scene.guest, scene.scratch.path + "/root")
    let target = target.replacing("ABSOLUTE", with: scene.scratch.path)
    for name in ["swap", "swap/secret.d"] { try scene.make("root/" + name) }
    try scene.write("mine", "root/swap/secret")
    try scene.write("mine", "root/swap/secret.d/secret")
    let isDone = Flag()
    let thread = Thread {
      while !isDone.isSet {
        _ = Foundation.rename(root + "/swap", root + "/kept")
        _ = Foundation.symlink(target, root + "/swap")
        _ = Foundation.unlink(root + "/swap")
        _ = Foundation.rename(root + "/kept", root + "/swap")
      }
    }
    thread.start()
    var reads = 0
    let end = ContinuousClock.now + .milliseconds(700)
    while ContinuousClock.now < end {
      for path in ["swap/secret", "swap/secret.d/secret", "d/../swap/secret", "swap/../swap/secret"] {
        if case .success(let text) = try guest.contents(path) {
          reads += 1
          scene.loot.append(text)
        }
      }
      if case .success(let status) = try guest.status("swap") { scene.loot.append("inode \(status.inode)") }
      _ = try guest.store("WRITTEN", "swap/new")
      _ = try guest.path("path_create_directory", "swap/made")
      _ = try guest.path("path_unlink_file", "swap/secret.d/other")
      if case .success(let directory) = try guest.open("swap", Guest.directory) {
        scene.loot += (try? guest.names(directory))?.filter { $0 != "secret" && $0 != "secret.d" } ?? []
        if case .success(let text) = try guest.contents("secret", in: directory) { scene.loot.append(text) }
        _ = try guest.call("fd_close", directory)
      }
      scene.loot = Array(Set(scene.loot))
    }
    isDone.set()
    while !thread.isFinished { usleep(1000) }
    #expect(reads > 0)
    try scene.check()
  }

  @Test("a file that is swapped for a link while it is opened is never the link's target")
  func fileRace() throws {
    let scene = try Scene()
    let root = scene.scratch.path + "/root"
    let isDone = Flag()
    let thread = Thread {
      while !isDone.isSet {
        _ = Foundation.symlink("../secret", root + "/new")
        _ = Foundation.rename(root + "/new", root + "/swap")
        try? "mine".write(toFile: root + "/new", atomically: false, encoding: .utf8)
        _ = Foundation.rename(root + "/new", root + "/swap")
      }
    }
    thread.start()
    let end = ContinuousClock.now + .milliseconds(700)
    while ContinuousClock.now < end {
      if case .success(let text) = try scene.guest.contents("swap") { scene.loot.append(text) }
      _ = try scene.guest.store("mine", "swap")
      _ = try scene.guest.link("swap", "hard", follows: true)
      if case .success(let text) = try scene.guest.contents("hard") { scene.loot.append(text) }
      _ = try scene.guest.path("path_unlink_file", "hard")
      scene.loot = Array(Set(scene.loot))
    }
    isDone.set()
    while !thread.isFinished { usleep(1000) }
    try scene.check()
  }

  @Test("there are at least 40 ways")
  func count() { #expect(Self.plainPaths.count + Self.links.count >= 60) }
}

/// A flag for two threads.
final class Flag: @unchecked Sendable {
  private let lock = NSLock()
  private var value = false
  var isSet: Bool { lock.withLock { value } }
  func set() { lock.withLock { value = true } }
}
