// Random sequences of calls of a guest into its system, as no honest program makes them, over a directory of the host and over files in memory.
//
// After each sequence: nothing outside of the directory was read or changed, the tree in memory kept to its bound and gives everything back, and both trees answered alike.

import Foundation
import WasmKitLiteEngine
import WasmKitLiteWASI

/// The functions of WASI under random calls.
public enum WASITarget {
  /// What must not happen, with the calls that led to it.
  public struct Failure: Error, CustomStringConvertible {
    /// The seed, the reason, and the last calls.
    public let description: String
  }

  /// Makes a sequence of calls from a seed and looks at what came of it.
  ///
  /// In one of four sequences another thread swaps a directory and a link to the outside as fast as it can, over the host's directory; there the two trees are not compared.
  ///
  /// - Throws: ``Failure``, or an error of the host's file system while the directory is made.
  public static func run(seed: UInt64) throws {
    let scene = try Outside()
    defer { scene.remove() }
    let isSwapping = seed % 4 == 3
    let swapper = isSwapping ? Swapper(scene) : nil
    do {
      let sequence = try Sequence(seed, scene, isComparing: !isSwapping)
      defer { swapper?.stop() }
      try sequence.run()
    }
    try scene.check(seed)
  }
}

/// What is outside of the directory that a guest has, and the directory:
///
///     <folder>/secret  secret.d/secret  root/{file, d/e/file, swap/{secret, in}, up → .., out → ../secret.d, absolute → /…/secret.d, secret → ../secret, dangling, loop, ok → file}
private final class Outside {
  /// Bytes that stand outside and nowhere else.
  static let canary: [UInt8] = [0xF7, 0xF6] + Array("canary".utf8) + [0xF6, 0xF7]
  static let links = [("..", "up"), ("../secret.d", "out"), ("ABSOLUTE/secret.d", "absolute"), ("../secret", "secret"), ("nothing", "dangling"), ("loop", "loop"), ("file", "ok"), ("d/e", "deep")]

  let folder: String
  var root: String { folder + "/root" }
  private var before: [String] = []

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent("wasi-fuzz-" + UUID().uuidString).path
    for name in ["", "/secret.d", "/root", "/root/d", "/root/d/e", "/root/swap"] where mkdir(folder + name, 0o755) != 0 { throw WASITarget.Failure(description: "mkdir \(errno)") }
    try put(Self.canary, "/secret")
    try put(Self.canary, "/secret.d/secret")
    for (name, text) in SequenceTree.files { try put(Array(text.utf8), "/root/" + name) }
    for (target, name) in Self.links { symlink(target.replacing("ABSOLUTE", with: folder), root + "/" + name) }
    before = state
  }

  private func put(_ bytes: [UInt8], _ name: String) throws {
    guard let file = fopen(folder + name, "w") else { throw WASITarget.Failure(description: "fopen \(errno)") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// Everything about what is outside that a guest could change.
  private var state: [String] {
    ["", "/secret", "/secret.d", "/secret.d/secret"].map { name in
      var status = stat()
      guard lstat(folder + name, &status) == 0 else { return name + " is gone" }
      var text = "\(name) \(status.st_ino) \(status.st_mode) \(status.st_nlink)"
      if status.st_mode & S_IFMT == S_IFDIR {
        text += " " + ((try? FileManager.default.contentsOfDirectory(atPath: folder + name)) ?? []).sorted().joined(separator: "/")
      } else {
        #if canImport(Darwin)
          let time = status.st_mtimespec
        #else
          let time = status.st_mtim
        #endif
        text += " \(status.st_size) \(time.tv_sec).\(time.tv_nsec) \((try? Data(contentsOf: URL(fileURLWithPath: folder + name))).map { [UInt8]($0) } ?? [])"
      }
      return text
    }
  }

  func check(_ seed: UInt64) throws {
    let after = state
    if after != before { throw WASITarget.Failure(description: "seed \(seed): outside was changed: \(before) became \(after)") }
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}

/// A thread that swaps a directory and a link to the outside.
private final class Swapper {
  private final class State: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: touched under the lock only.
    private let lock = NSLock()
    private var value = false
    var isStopped: Bool {
      get { lock.withLock { value } }
      set { lock.withLock { value = newValue } }
    }
  }
  private let state = State()
  private let done = DispatchSemaphore(value: 0)

  init(_ scene: Outside) {
    let (root, folder, state, done) = (scene.root, scene.folder, state, done)
    Thread {
      mkdir(folder + "/root/aside", 0o755)
      while !state.isStopped {
        symlink("../secret.d", root + "/aside/link")
        rename(root + "/swap", root + "/aside/directory")
        rename(root + "/aside/link", root + "/swap")
        unlink(root + "/swap")
        rename(root + "/aside/directory", root + "/swap")
        // One name of a file, too.
        symlink("../secret", root + "/aside/new")
        rename(root + "/aside/new", root + "/file")
        usleep(10)
      }
      done.signal()
    }.start()
  }

  func stop() {
    state.isStopped = true
    done.wait()
  }
}

private enum SequenceTree {
  static let files = [("file", "0123456789"), ("d/file", "nested"), ("d/e/file", "deeper"), ("swap/secret", "harmless"), ("swap/in", "harmless")]
}

/// One guest over one tree.
private final class Side {
  let instance: Instance
  let memory: Memory

  init(_ module: Module, _ wasi: WASI) throws {
    var imports = Imports()
    imports.add(wasi)
    instance = try module.instantiate(imports, limits: ResourceLimits(timeout: .seconds(60)))
    memory = try instance.memory
  }

  /// How a call went.
  enum Outcome: Equatable, CustomStringConvertible {
    case errno(UInt32)
    case trap
    case exit(UInt32)
    case exhausted
    var description: String {
      switch self {
      case .errno(let code): WASIErrno(rawValue: UInt16(truncatingIfNeeded: code)).map { "\($0)" } ?? "errno \(code)"
      case .trap: "trap"
      case .exit(let code): "exit \(code)"
      case .exhausted: "exhausted"
      }
    }
  }

  func call(_ name: String, _ arguments: [UInt64], _ parameters: String, _ limits: ResourceLimits) throws -> Outcome {
    let values = zip(parameters, arguments).map { kind, value in
      kind == "i" ? Value.i32(Int32(truncatingIfNeeded: value)) : .i64(Int64(bitPattern: value))
    }
    do {
      guard case .i32(let code)? = try instance.call(name, arguments: values, limits: limits).first else { return .errno(0) }
      guard code >= 0 && code <= 76 else { throw WASITarget.Failure(description: "\(name) gave \(code)") }
      return .errno(UInt32(bitPattern: code))
    } catch let trap as Trap where trap.code == .outOfBoundsMemoryAccess && !trap.backtrace.isEmpty {
      return .trap
    } catch let exit as WASIExit {
      return .exit(exit.code)
    } catch is ResourceExhaustion {
      return .exhausted
    }
  }
}

/// A sequence of calls over both trees.
private final class Sequence {
  private static let modules: [Module]? = try? ["wasi_snapshot_preview1", "wasi_unstable"].map { try Module(SystemModule.bytes(importing: $0)) }
  private static let byteLimit = 1 << 20

  private static let opening = ("path_open", "iiiiiIIii")

  private let seed: UInt64
  private var random: SeededGenerator
  private let isOlder: Bool
  private let isComparing: Bool
  private let files = MemoryFileSystem(byteLimit: 1 << 20, entryLimit: 300)
  private var host: Side
  private var tree: Side
  private var log: [String] = []
  /// What the guest over the host's directory has opened, closed or not.
  private var numbersOpened: [UInt64] = []
  /// The paths of the last call.
  private var paths: [String] = []

  init(_ seed: UInt64, _ scene: Outside, isComparing: Bool) throws {
    guard let modules = Self.modules else { throw WASITarget.Failure(description: "the module does not load") }
    self.seed = seed
    self.isComparing = isComparing
    var random = SeededGenerator(seed: seed)
    isOlder = random.next() % 4 == 0
    let access: WASIAccess = random.next() % 8 == 0 ? .readOnly : .readWrite
    self.random = random
    let module = modules[isOlder ? 1 : 0]
    for (name, text) in SequenceTree.files { try files.write(Array(text.utf8), to: name) }
    let top = try files.openRoot()
    for (target, name) in Outside.links {
      guard let name = WASIFileName(name.utf8) else { continue }
      try top.createSymbolicLink(name, target: Array(target.replacing("ABSOLUTE", with: scene.folder).utf8))
    }
    func wasi() -> WASI {
      WASI(
        arguments: ["a", "bc"], environment: ["A": "b"], standardInput: .bytes([UInt8](repeating: 7, count: 5000)), standardOutput: .buffer(WASIBuffer(limit: 10_000))
      ).deterministic(nanosecondsSince1970: 1, seed: seed)
    }
    var (first, second) = (wasi(), wasi())
    try first.preopen(hostDirectory: scene.root, as: "/", access: access)
    try first.preopen(hostDirectory: scene.root + "/d", as: "/d")
    second.preopen(files, as: "/", access: access)
    second.preopen(try Below(files, "d"), as: "/d")
    host = try Side(module, first)
    tree = try Side(module, second)
  }

  func run() throws {
    var isSame = isComparing
    for _ in 0..<(20 + number() % 60) {
      let (name, parameters) = isOne(of: 4) ? Self.opening : pick(SystemModule.signatures)
      // What is not there; what needs sockets, of which there are none; what takes a disk's time; what leaves the guest without a directory.
      if isOlder && name == "sock_accept" { continue }
      if name.hasPrefix("sock") || name.contains("sync") || name == "fd_renumber" || name == "fd_fdstat_set_rights", !isOne(of: 8) { continue }
      let arguments = try arguments(name)
      var limits = ResourceLimits(fuel: 2_000_000, timeout: .seconds(30))
      if name == "poll_oneoff" { limits.timeout = .milliseconds(20) }
      log.append("\(name)\(arguments) \(paths)")
      let outcome = try host.call(name, arguments, parameters, limits)
      let other = try tree.call(name, arguments, parameters, limits)
      log[log.count - 1] += " → \(outcome), \(other)"
      if name == "path_open" && outcome == .errno(0) {
        numbersOpened.append(UInt64(try host.memory.load(at: UInt32(truncatingIfNeeded: arguments[8]), as: UInt32.self)))
      }
      if outcome == .exhausted || other == .exhausted { isSame = false }
      if isSame && outcome != other && !Self.mayDiffer(name, outcome, other) { throw failure("both trees differ") }
      if outcome != other { isSame = false }
      guard (0...Self.byteLimit).contains(files.byteCount) else { throw failure("\(files.byteCount) bytes are taken") }
    }
    try look(host, "the host's")
    try look(tree, "the tree's")
    try giveBack()
  }

  private func failure(_ reason: String) -> WASITarget.Failure {
    WASITarget.Failure(description: "seed \(seed): \(reason)\n" + log.suffix(25).joined(separator: "\n"))
  }

  /// Whether the two trees may answer differently: the one in memory has less room than a disk, a disk has files of other sizes, and both errors of a move of a file over a directory that
  /// it is in are right.
  private static func mayDiffer(_ name: String, _ host: Side.Outcome, _ tree: Side.Outcome) -> Bool {
    func isOne(_ outcome: Side.Outcome, of errors: [WASIErrno]) -> Bool { errors.contains { outcome == .errno(UInt32($0.rawValue)) } }
    if name == "path_rename" && isOne(host, of: [.notempty]) && isOne(tree, of: [.isdir]) { return true }
    return isOne(tree, of: [.nospc, .fbig]) || isOne(host, of: [.fbig, .nospc])
  }

  /// Whether anything from outside came into a guest's memory.
  private func look(_ side: Side, _ whose: String) throws {
    let found = try side.memory.withBytes(at: 0, byteCount: UInt32(side.memory.byteCount)) { span in
      span.withUnsafeBytes { bytes -> Bool in
        guard var place = bytes.baseAddress else { return false }
        let end = place + bytes.count - Outside.canary.count
        while place < end, let next = memchr(place, Int32(Outside.canary[0]), end - place) {
          if memcmp(next, Outside.canary, Outside.canary.count) == 0 { return true }
          place = UnsafeRawPointer(next) + 1
        }
        return false
      }
    }
    if found { throw failure("\(whose) guest has read what is outside") }
  }

  /// Lets the guest go, removes the whole tree, and looks whether all is given back.
  private func giveBack() throws {
    guard let module = Self.modules?.first else { return }
    let none = try Side(module, WASI())
    (host, tree) = (none, none)
    func empty(_ directory: any WASIDirectory) throws {
      while true {
        let entries = try directory.entries(from: 0)
        if entries.isEmpty { return }
        for entry in entries {
          guard let name = WASIFileName(entry.name) else { throw failure("a name that is none: \(entry.name)") }
          if entry.type == .directory {
            try empty(directory.openDirectory(name))
            try directory.removeDirectory(name)
          } else {
            try directory.removeFile(name)
          }
        }
      }
    }
    try empty(files.openRoot())
    if files.byteCount != 0 { throw failure("\(files.byteCount) bytes of the tree were not given back") }
  }

  // MARK: Arguments

  /// What each parameter means: d a descriptor, p a pointer to a result, s and c a path, b and z a buffer, v and n vectors, o a position, k a cookie, w from where,
  /// f flags, r rights, t a time, i a clock, q and m subscriptions.
  private static let meanings: [String: String] = [
    "args_get": "pp", "args_sizes_get": "pp", "environ_get": "pp", "environ_sizes_get": "pp", "clock_res_get": "ip", "clock_time_get": "itp", "fd_advise": "doof",
    "fd_allocate": "doo", "fd_close": "d", "fd_datasync": "d", "fd_fdstat_get": "dp", "fd_fdstat_set_flags": "df", "fd_fdstat_set_rights": "drr", "fd_filestat_get": "dp",
    "fd_filestat_set_size": "do", "fd_filestat_set_times": "dttf", "fd_pread": "dvnop", "fd_prestat_get": "dp", "fd_prestat_dir_name": "dbz", "fd_pwrite": "dvnop",
    "fd_read": "dvnp", "fd_readdir": "dbzkp", "fd_renumber": "dd", "fd_seek": "dowp", "fd_sync": "d", "fd_tell": "dp", "fd_write": "dvnp", "path_create_directory": "dsc",
    "path_filestat_get": "dfscp", "path_filestat_set_times": "dfscttf", "path_link": "dfscdsc", "path_open": "dfscfrrfp", "path_readlink": "dscbzp",
    "path_remove_directory": "dsc", "path_rename": "dscdsc", "path_symlink": "scdsc", "path_unlink_file": "dsc", "poll_oneoff": "qpmp", "proc_exit": "f", "proc_raise": "f",
    "sched_yield": "", "random_get": "bz", "sock_accept": "dfp", "sock_recv": "dvnfpp", "sock_send": "dvnfp", "sock_shutdown": "df",
  ]
  private static let parts = [
    "file", "d", "e", "swap", "in", "secret", "up", "out", "absolute", "dangling", "loop", "ok", "deep", "new", "new2", "..", ".", "", "secret.d", "aside", "\u{FC}", "no\u{0}", "nothing",
  ]
  private static let plain = ["file", "new", "new2", "d", "d/e", "d/file", "d/e/file", "swap", "swap/in", "ok", "deep", "d/new", ".", "new/new", "new2/new"]
  private static let wholes = [
    "", "/", "..", "../secret", "/etc/passwd", "up/secret", "out/secret", "absolute/secret", "swap/secret", "swap/../../secret", "d/../../secret", "file/", "d/", "ok/", "deep/", "deep/..",
    "d/e/../../../secret", "file/..", "./././file", "secret/", "dangling/", "root",
  ]
  private static let numbers: [UInt64] = [
    0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 64, 255, 256, 1024, 4096, 0x1_0000, 0x3_FFFF, 0x4_0000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFF8, 0xFFFF_FFFF, 1 << 40,
    1 << 62, 1 << 63, .max - 1, .max,
  ]

  private func number() -> UInt64 { random.next() }
  private func pick<Element>(_ list: [Element]) -> Element { list[Int(number() % UInt64(list.count))] }
  private func isOne(of count: UInt64) -> Bool { number() % count == 0 }

  private func path() -> [UInt8] {
    if isOne(of: 2) { return Array(pick(Self.plain).utf8) }
    if isOne(of: 3) { return Array(pick(Self.wholes).utf8) }
    if isOne(of: 60) { return [UInt8](repeating: 0x61, count: Int(pick([255, 256, 4096, 4097] as [UInt64]))) }
    if isOne(of: 60) { return [0xFF, 0x2F, 0x61] }
    let path = (0..<(1 + number() % 4)).map { _ in pick(Self.parts) }.joined(separator: "/")
    return Array((isOne(of: 6) ? path + "/" : path).utf8)
  }

  /// Makes arguments, and puts what they point to into both memories, which are alike then.
  private func arguments(_ name: String) throws -> [UInt64] {
    let meanings = Self.meanings[name] ?? ""
    paths = []
    var next: UInt32 = 1024
    var writes: [(UInt32, [UInt8])] = []
    func put(_ bytes: [UInt8]) -> UInt64 {
      defer { next = (next + UInt32(bytes.count) + 7) & ~7 }
      writes.append((next, bytes))
      return UInt64(next)
    }
    func words(_ words: [UInt32]) -> [UInt8] { words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } } }
    func words(_ words: [UInt64]) -> [UInt8] { words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } } }
    /// A pointer to a result: room, mostly.
    func result() -> UInt64 { isOne(of: 10) ? pick([0, 0x3_FFFF, 0x3_FFFC, 0x3_FFF8, 0x3_FFE8, 0x4_0000, 0xFFFF_FFFF, 0x8000_0000, 8]) : UInt64(0x1_0000 + number() % 64 * 256) }
    var list: [UInt64] = []
    var count: UInt64 = 0
    for meaning in meanings {
      switch meaning {
      case "d":
        // Directories are 3 and 4, and what was opened comes after them; that is what is closed.
        let opened = numbersOpened.isEmpty || isOne(of: 8) ? 5 + number() % 5 : pick(numbersOpened)
        let usual = name.hasPrefix("path") ? (isOne(of: 4) ? opened : 3 + number() % 2) : name == "fd_close" || !isOne(of: 3) ? opened : number() % 5
        list.append(isOne(of: 25) ? pick(Self.numbers) : usual)
      case "p": list.append(result())
      case "s":
        let bytes = path()
        count = UInt64(bytes.count)
        paths.append(String(decoding: bytes.prefix(100), as: UTF8.self))
        list.append(isOne(of: 25) ? pick(Self.numbers) : put(bytes))
      case "c": list.append(isOne(of: 40) ? pick(Self.numbers) : count)
      case "b": list.append(result())
      case "z": list.append(isOne(of: 6) ? pick(Self.numbers) : number() % 300)
      case "v":
        let vectors = (0..<(number() % 4)).flatMap { _ in [UInt32(truncatingIfNeeded: result()), isOne(of: 10) ? UInt32(truncatingIfNeeded: pick(Self.numbers)) : UInt32(number() % 40_000)] }
        count = UInt64(vectors.count / 2)
        list.append(isOne(of: 30) ? pick(Self.numbers) : put(words(vectors)))
      case "n": list.append(isOne(of: 40) ? pick(Self.numbers) : count)
      case "o": list.append(isOne(of: 5) ? pick(Self.numbers) : number() % 100_000)
      case "k": list.append(isOne(of: 4) ? pick(Self.numbers) : number() % 12)
      case "w": list.append(number() % 4)
      case "f":
        // Flags of a look-up come second. Of an open, most sets of flags that mean something: create, directory, truncate.
        let usual = list.count == 1 ? number() % 2 : name == "path_open" && !isOne(of: 4) ? pick([0, 0, 1, 1, 9, 2, 8]) : number() % 16
        list.append(isOne(of: 40) ? pick(Self.numbers) : isOne(of: 3) ? 0 : usual)
      case "r": list.append(isOne(of: 4) ? number() : isOne(of: 2) ? (1 << 30) - 1 : (1 << 30) - 1 - (1 << 6))
      case "t": list.append(isOne(of: 2) ? pick(Self.numbers) : number() % (1 << 61))
      case "i": list.append(number() % 5)
      case "q":
        let size: [UInt64] = isOlder ? [0, 0, 0] : [0, 0]
        let items = (0..<(1 + number() % 3)).flatMap { index -> [UInt64] in
          let tag = isOne(of: 20) ? number() % 256 : number() % 3
          let clock = [number() % 5, isOne(of: 6) ? UInt64.max : number() % 1_000_000, 0, isOne(of: 4) ? number() % 3 : 0]
          return [index, tag] + (tag == 0 && isOlder ? [9] : []) + (tag == 0 ? clock : [number() % 9, 0] + size)
        }
        count = UInt64(items.count / (isOlder ? 7 : 6))
        list.append(isOne(of: 20) ? pick(Self.numbers) : put(words(items)))
      case "m": list.append(isOne(of: 20) ? pick(Self.numbers) : count)
      default: throw WASITarget.Failure(description: "unknown meaning \(meaning) of \(name)")
      }
    }
    for (address, bytes) in writes { try host.memory.write(bytes, at: address) }
    // WHY the whole memory: results of earlier calls, such as the order of a listing, are not the same in both, and a pointer may lead to them.
    let size = UInt32(host.memory.byteCount)
    try host.memory.withBytes(at: 0, byteCount: size) { source in
      try tree.memory.withMutableBytes(at: 0, byteCount: size) { target in
        source.withUnsafeBytes { source in target.withUnsafeMutableBytes { $0.copyMemory(from: source) } }
      }
    }
    return list
  }
}

/// A directory of a file system as one of its own.
private struct Below: WASIFileSystem {
  private let directory: any WASIDirectory

  init(_ files: MemoryFileSystem, _ name: String) throws {
    guard let name = WASIFileName(name.utf8) else { throw WASIErrno.inval }
    directory = try files.openRoot().openDirectory(name)
  }

  func openRoot() throws(WASIErrno) -> any WASIDirectory { directory }
}
