// A module without a program of its own: it hands every one of the 46 functions of WASI on, so that they can be called with any numbers.

/// The module whose exports are the functions of preview 1, over a memory of four pages.
public enum SystemModule {
  /// The parameters of each function, by the specification: i for 32 bits, I for 64. All give an error number, but for `proc_exit`.
  public static let signatures: [(name: String, parameters: String)] = [
    ("args_get", "ii"), ("args_sizes_get", "ii"), ("environ_get", "ii"), ("environ_sizes_get", "ii"), ("clock_res_get", "ii"), ("clock_time_get", "iIi"),
    ("fd_advise", "iIIi"), ("fd_allocate", "iII"), ("fd_close", "i"), ("fd_datasync", "i"), ("fd_fdstat_get", "ii"), ("fd_fdstat_set_flags", "ii"),
    ("fd_fdstat_set_rights", "iII"), ("fd_filestat_get", "ii"), ("fd_filestat_set_size", "iI"), ("fd_filestat_set_times", "iIIi"), ("fd_pread", "iiiIi"),
    ("fd_prestat_get", "ii"), ("fd_prestat_dir_name", "iii"), ("fd_pwrite", "iiiIi"), ("fd_read", "iiii"), ("fd_readdir", "iiiIi"), ("fd_renumber", "ii"),
    ("fd_seek", "iIii"), ("fd_sync", "i"), ("fd_tell", "ii"), ("fd_write", "iiii"), ("path_create_directory", "iii"), ("path_filestat_get", "iiiii"),
    ("path_filestat_set_times", "iiiiIIi"), ("path_link", "iiiiiii"), ("path_open", "iiiiiIIii"), ("path_readlink", "iiiiii"), ("path_remove_directory", "iii"),
    ("path_rename", "iiiiii"), ("path_symlink", "iiiii"), ("path_unlink_file", "iii"), ("poll_oneoff", "iiii"), ("proc_exit", "i"), ("proc_raise", "i"),
    ("sched_yield", ""), ("random_get", "ii"), ("sock_accept", "iii"), ("sock_recv", "iiiiii"), ("sock_send", "iiiii"), ("sock_shutdown", "ii"),
  ]

  /// The module's bytes. The older version of the functions, `wasi_unstable`, has no `sock_accept`.
  public static func bytes(importing moduleName: String = "wasi_snapshot_preview1") -> [UInt8] {
    let signatures = moduleName == "wasi_unstable" ? signatures.filter { $0.name != "sock_accept" } : signatures
    let types = signatures.map { item in
      ModuleBytes.functionType(item.parameters.map { $0 == "i" ? 0x7F : 0x7E }, item.name == "proc_exit" ? [] : [0x7F])
    }
    let count = signatures.count
    return ModuleBytes.module(
      ModuleBytes.types(types),
      ModuleBytes.imports(signatures.indices.map { ModuleBytes.importItem(moduleName, signatures[$0].name, [0] + ModuleBytes.unsigned($0)) }),
      ModuleBytes.functions(signatures.indices.map { UInt32($0) }),
      ModuleBytes.memories([[0x00, 0x04]]),
      ModuleBytes.exports(
        [ModuleBytes.export("memory", kind: 2, index: 0)]
          + signatures.indices.map { ModuleBytes.export(signatures[$0].name, kind: 0, index: UInt32(count + $0)) }),
      ModuleBytes.code(
        signatures.indices.map { index in
          let arguments: [UInt8] = (0..<signatures[index].parameters.count).flatMap { [0x20, UInt8($0)] }
          return ModuleBytes.body(instructions: arguments + [0x10] + ModuleBytes.unsigned(index))
        }))
  }
}
