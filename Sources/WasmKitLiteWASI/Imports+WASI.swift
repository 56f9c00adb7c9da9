// The 46 functions by name, and how they become imports.

import WasmKitLiteEngine

/// The two published versions of the functions, by the module names under which guests import them.
///
/// They have the same functions, but for `sock_accept`, which only preview 1 has. What differs is the order of `whence` and the layout of `filestat` and `subscription`.
/// Spec: [wasi_unstable](https://github.com/WebAssembly/WASI/blob/wasi-0.1/snapshot_0/docs.md), [preview 1](https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md).
enum Snapshot: String, CaseIterable, Sendable {
  /// Snapshot 0.
  case unstable = "wasi_unstable"
  case preview1 = "wasi_snapshot_preview1"
}

extension Imports {
  /// Adds the functions of WASI preview 1, also under the name of their older version, `wasi_unstable`, with the types of that version. Every instantiation with these imports gets a state of its
  /// own: descriptors, clocks, random numbers.
  ///
  /// A function that is defined by name under `wasi_snapshot_preview1`, before or after, replaces the one from here.
  /// Spec: [functions](https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#functions).
  public mutating func add(_ wasi: WASI) {
    defineForEachInstance { needed in
      var imports = Imports()
      var process: WASIProcess?
      for snapshot in Snapshot.allCases {
        let names = needed.lazy.filter { $0.module == snapshot.rawValue }.map(\.name)
        if names.isEmpty { continue }
        // A module that imports both versions has one system.
        let shared = process ?? WASIProcess(wasi)
        process = shared
        SystemFunction.define(names, of: snapshot, in: &imports, shared)
      }
      return imports
    }
  }

  /// Adds the functions of WASI preview 1, and of `wasi_unstable`, over a state that all instances made with these imports share.
  public mutating func add(_ process: WASIProcess) {
    for snapshot in Snapshot.allCases { SystemFunction.define(SystemFunction.all.keys, of: snapshot, in: &self, process) }
  }
}

/// A function of preview 1 that can be defined as an import.
struct SystemFunction: Sendable {
  let name: String
  /// Defines it over a state.
  let define: @Sendable (inout Imports, Snapshot, WASIProcess) -> Void

  /// A function that gives an error number.
  init<each Parameter: HostParameter>(_ name: String, _ body: @escaping @Sendable (SystemCall) -> (repeat each Parameter) throws -> Void) {
    self.name = name
    define = { imports, snapshot, process in
      imports.define(snapshot.rawValue, name) { (caller: inout Caller, parameter: repeat each Parameter) throws -> UInt32 in
        try process.perform(caller, snapshot) { call in try body(call)(repeat each parameter) }
      }
    }
  }

  /// `proc_exit`, which gives nothing.
  private static let procExit = SystemFunction(named: "proc_exit") { imports, snapshot, process in
    imports.define(snapshot.rawValue, "proc_exit") { (caller: inout Caller, code: UInt32) throws -> Void in
      _ = try process.perform(caller, snapshot) { call in try call.procExit(code) }
    }
  }

  private init(named name: String, _ define: @escaping @Sendable (inout Imports, Snapshot, WASIProcess) -> Void) {
    self.name = name
    self.define = define
  }

  /// Defines those of the functions that a version has.
  static func define(_ names: some Sequence<String>, of snapshot: Snapshot, in imports: inout Imports, _ process: WASIProcess) {
    for name in names where snapshot == .preview1 || name != "sock_accept" { all[name]?.define(&imports, snapshot, process) }
  }

  /// All functions by name.
  static let all: [String: SystemFunction] = Dictionary(uniqueKeysWithValues: list.map { ($0.name, $0) })

  private static let list: [SystemFunction] = [
    SystemFunction("args_get", SystemCall.argsGet),
    SystemFunction("args_sizes_get", SystemCall.argsSizesGet),
    SystemFunction("environ_get", SystemCall.environGet),
    SystemFunction("environ_sizes_get", SystemCall.environSizesGet),
    SystemFunction("clock_res_get", SystemCall.clockResGet),
    SystemFunction("clock_time_get", SystemCall.clockTimeGet),
    SystemFunction("random_get", SystemCall.randomGet),
    SystemFunction("proc_raise", SystemCall.procRaise),
    SystemFunction("sched_yield", SystemCall.schedYield),
    SystemFunction("fd_advise", SystemCall.fdAdvise),
    SystemFunction("fd_allocate", SystemCall.fdAllocate),
    SystemFunction("fd_close", SystemCall.fdClose),
    SystemFunction("fd_datasync", SystemCall.fdDatasync),
    SystemFunction("fd_fdstat_get", SystemCall.fdFdstatGet),
    SystemFunction("fd_fdstat_set_flags", SystemCall.fdFdstatSetFlags),
    SystemFunction("fd_fdstat_set_rights", SystemCall.fdFdstatSetRights),
    SystemFunction("fd_filestat_get", SystemCall.fdFilestatGet),
    SystemFunction("fd_filestat_set_size", SystemCall.fdFilestatSetSize),
    SystemFunction("fd_filestat_set_times", SystemCall.fdFilestatSetTimes),
    SystemFunction("fd_pread", SystemCall.fdPread),
    SystemFunction("fd_prestat_get", SystemCall.fdPrestatGet),
    SystemFunction("fd_prestat_dir_name", SystemCall.fdPrestatDirName),
    SystemFunction("fd_pwrite", SystemCall.fdPwrite),
    SystemFunction("fd_read", SystemCall.fdRead),
    SystemFunction("fd_readdir", SystemCall.fdReaddir),
    SystemFunction("fd_renumber", SystemCall.fdRenumber),
    SystemFunction("fd_seek", SystemCall.fdSeek),
    SystemFunction("fd_sync", SystemCall.fdSync),
    SystemFunction("fd_tell", SystemCall.fdTell),
    SystemFunction("fd_write", SystemCall.fdWrite),
    SystemFunction("path_create_directory", SystemCall.pathCreateDirectory),
    SystemFunction("path_filestat_get", SystemCall.pathFilestatGet),
    SystemFunction("path_filestat_set_times", SystemCall.pathFilestatSetTimes),
    SystemFunction("path_link", SystemCall.pathLink),
    SystemFunction("path_open", SystemCall.pathOpen),
    SystemFunction("path_readlink", SystemCall.pathReadlink),
    SystemFunction("path_remove_directory", SystemCall.pathRemoveDirectory),
    SystemFunction("path_rename", SystemCall.pathRename),
    SystemFunction("path_symlink", SystemCall.pathSymlink),
    SystemFunction("path_unlink_file", SystemCall.pathUnlinkFile),
    SystemFunction("poll_oneoff", SystemCall.pollOneoff),
    SystemFunction("sock_accept", SystemCall.sockAccept),
    SystemFunction("sock_recv", SystemCall.sockRecv),
    SystemFunction("sock_send", SystemCall.sockSend),
    SystemFunction("sock_shutdown", SystemCall.sockShutdown),
    procExit,
  ]
}
