// What a descriptor may be used for, and the flags of descriptors. Spec: https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#rights

/// Rights to functions; bit numbers are the specification's.
struct Rights: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let fdDatasync = Rights(rawValue: 1 << 0)
  static let fdRead = Rights(rawValue: 1 << 1)
  static let fdSeek = Rights(rawValue: 1 << 2)
  static let fdFdstatSetFlags = Rights(rawValue: 1 << 3)
  static let fdSync = Rights(rawValue: 1 << 4)
  static let fdTell = Rights(rawValue: 1 << 5)
  static let fdWrite = Rights(rawValue: 1 << 6)
  static let fdAdvise = Rights(rawValue: 1 << 7)
  static let fdAllocate = Rights(rawValue: 1 << 8)
  static let pathCreateDirectory = Rights(rawValue: 1 << 9)
  static let pathCreateFile = Rights(rawValue: 1 << 10)
  static let pathLinkSource = Rights(rawValue: 1 << 11)
  static let pathLinkTarget = Rights(rawValue: 1 << 12)
  static let pathOpen = Rights(rawValue: 1 << 13)
  static let fdReaddir = Rights(rawValue: 1 << 14)
  static let pathReadlink = Rights(rawValue: 1 << 15)
  static let pathRenameSource = Rights(rawValue: 1 << 16)
  static let pathRenameTarget = Rights(rawValue: 1 << 17)
  static let pathFilestatGet = Rights(rawValue: 1 << 18)
  static let pathFilestatSetSize = Rights(rawValue: 1 << 19)
  static let pathFilestatSetTimes = Rights(rawValue: 1 << 20)
  static let fdFilestatGet = Rights(rawValue: 1 << 21)
  static let fdFilestatSetSize = Rights(rawValue: 1 << 22)
  static let fdFilestatSetTimes = Rights(rawValue: 1 << 23)
  static let pathSymlink = Rights(rawValue: 1 << 24)
  static let pathRemoveDirectory = Rights(rawValue: 1 << 25)
  static let pathUnlinkFile = Rights(rawValue: 1 << 26)
  static let pollFdReadwrite = Rights(rawValue: 1 << 27)
  static let sockShutdown = Rights(rawValue: 1 << 28)
  static let sockAccept = Rights(rawValue: 1 << 29)

  static let all = Rights(rawValue: (1 << 30) - 1)
  /// Rights that mean something for a file with positions.
  static let file: Rights = [
    .fdDatasync, .fdRead, .fdSeek, .fdFdstatSetFlags, .fdSync, .fdTell, .fdWrite, .fdAdvise, .fdAllocate, .fdFilestatGet, .fdFilestatSetSize,
    .fdFilestatSetTimes, .pollFdReadwrite,
  ]
  /// Rights that mean something for a pipe or a terminal. Guests tell a terminal by the lack of the right to seek.
  static let stream: Rights = [.fdRead, .fdWrite, .fdFdstatSetFlags, .fdFilestatGet, .pollFdReadwrite]
  /// Rights that mean something for a directory.
  static let directory: Rights = [
    .fdFdstatSetFlags, .fdSync, .pathCreateDirectory, .pathCreateFile, .pathLinkSource, .pathLinkTarget, .pathOpen, .fdReaddir, .pathReadlink,
    .pathRenameSource, .pathRenameTarget, .pathFilestatGet, .pathFilestatSetSize, .pathFilestatSetTimes, .fdFilestatGet, .fdFilestatSetTimes, .pathSymlink,
    .pathRemoveDirectory, .pathUnlinkFile, .pollFdReadwrite,
  ]
  /// Rights of a connected socket.
  static let socket: Rights = [.fdRead, .fdWrite, .fdFdstatSetFlags, .fdFilestatGet, .pollFdReadwrite, .sockShutdown]
  /// Rights of a socket that listens.
  static let listener: Rights = [.fdFdstatSetFlags, .fdFilestatGet, .pollFdReadwrite, .sockAccept]
  /// Rights that change something; what is handed over read-only lacks them.
  static let changing: Rights = [
    .fdWrite, .fdAllocate, .pathCreateDirectory, .pathCreateFile, .pathLinkSource, .pathLinkTarget, .pathRenameSource, .pathRenameTarget,
    .pathFilestatSetSize, .pathFilestatSetTimes, .fdFilestatSetSize, .fdFilestatSetTimes, .pathSymlink, .pathRemoveDirectory, .pathUnlinkFile,
  ]
}

/// Flags of an open descriptor. Spec: [fdflags](https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#fdflags).
struct DescriptorFlags: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let append = DescriptorFlags(rawValue: 1)
  static let dsync = DescriptorFlags(rawValue: 2)
  static let nonblock = DescriptorFlags(rawValue: 4)
  static let rsync = DescriptorFlags(rawValue: 8)
  static let sync = DescriptorFlags(rawValue: 16)
  static let all = DescriptorFlags(rawValue: 31)
}

/// Flags of `path_open`. Spec: [oflags](https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#oflags).
struct OpenFlags: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let creat = OpenFlags(rawValue: 1)
  static let directory = OpenFlags(rawValue: 2)
  static let excl = OpenFlags(rawValue: 4)
  static let trunc = OpenFlags(rawValue: 8)
  static let all = OpenFlags(rawValue: 15)
}

/// Which times are set, and to what. Spec: [fstflags](https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#fstflags).
struct TimeFlags: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let atim = TimeFlags(rawValue: 1)
  static let atimNow = TimeFlags(rawValue: 2)
  static let mtim = TimeFlags(rawValue: 4)
  static let mtimNow = TimeFlags(rawValue: 8)
  static let all = TimeFlags(rawValue: 15)
}

/// The clocks. Spec: [clockid](https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#clockid).
enum WASIClockID: UInt32, CaseIterable {
  case realtime, monotonic, processCPUTime, threadCPUTime
}
