// The door to files. A file system hands out directories; a directory only ever handles single names, and follows no symbolic link.
// WHY so little: paths are resolved once, in PathResolution.swift, for all file systems alike, and what no file system is asked for it cannot do wrong.

/// A tree of files to which guests can get access: the host's (``HostFileSystem``), one in memory (``MemoryFileSystem``), or one of your own.
///
/// Any number of instances, on any threads, may use one at once. All operations throw ``WASIErrno``, which the guest receives.
public protocol WASIFileSystem: Sendable {
  /// Opens the root directory.
  func openRoot() throws(WASIErrno) -> any WASIDirectory
}

/// The name of one entry of a directory: never empty, `.` or `..`, never with a slash or a zero byte, 255 bytes or fewer, valid UTF-8.
public struct WASIFileName: Hashable, Sendable {
  /// The name in UTF-8.
  public let bytes: [UInt8]
  /// The name as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Makes a name; nil if the bytes are not a valid name.
  public init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= 255, !bytes.contains(0), !bytes.contains(UInt8(ascii: "/")) else { return nil }
    let bytes = Array(bytes)
    guard bytes != [UInt8(ascii: ".")], bytes != [UInt8(ascii: "."), UInt8(ascii: ".")] else { return nil }
    self.bytes = bytes
  }
}

/// An open directory.
public protocol WASIDirectory: AnyObject, Sendable {
  /// Opens a directory below this one. A symbolic link is not followed: ``WASIErrno/loop`` or ``WASIErrno/notdir``.
  func openDirectory(_ name: WASIFileName) throws(WASIErrno) -> any WASIDirectory
  /// Opens a file. A symbolic link is not followed: ``WASIErrno/loop``; a directory gives ``WASIErrno/isdir``.
  func openFile(_ name: WASIFileName, _ options: WASIOpenOptions) throws(WASIErrno) -> any WASIFile
  /// The status of an entry or, without a name, of this directory; a symbolic link is not followed.
  func status(_ name: WASIFileName?) throws(WASIErrno) -> WASIFileStatus
  /// Sets times of an entry, or without a name of this directory; a symbolic link is not followed.
  func setTimes(_ name: WASIFileName?, _ times: WASIFileTimes) throws(WASIErrno)
  /// The target of a symbolic link; ``WASIErrno/inval`` if the entry is not a symbolic link.
  func readLink(_ name: WASIFileName) throws(WASIErrno) -> [UInt8]
  /// Makes an empty directory.
  func createDirectory(_ name: WASIFileName) throws(WASIErrno)
  /// Makes a symbolic link.
  func createSymbolicLink(_ name: WASIFileName, target: [UInt8]) throws(WASIErrno)
  /// Gives a file, not a directory, another name; ``WASIErrno/xdev`` if the other directory belongs to another file system.
  func link(_ name: WASIFileName, to directory: any WASIDirectory, _ newName: WASIFileName) throws(WASIErrno)
  /// Moves an entry, over another if there is one of the same sort.
  func rename(_ name: WASIFileName, to directory: any WASIDirectory, _ newName: WASIFileName) throws(WASIErrno)
  /// Removes an empty directory.
  func removeDirectory(_ name: WASIFileName) throws(WASIErrno)
  /// Removes an entry that is not a directory.
  func removeFile(_ name: WASIFileName) throws(WASIErrno)
  /// Some entries from a position on, without `.` and `..`, at most 1,000 at once; an empty list at the end.
  ///
  /// Position 0 is the beginning; every other one comes from an entry that was given before, and positions rise. Entries that are made or removed meanwhile may be listed or not; all others are listed once.
  func entries(from position: UInt64) throws(WASIErrno) -> [WASIDirectoryEntry]
  /// Waits until the directory is on the disk.
  func synchronize() throws(WASIErrno)
}

/// An open file.
public protocol WASIFile: AnyObject, Sendable {
  /// Whether it has positions; pipes and terminals do not.
  var isSeekable: Bool { get }
  /// A descriptor of the host to wait for, if reading or writing may have to wait.
  var pollDescriptor: Int32? { get }
  /// Reads at a position; the number of bytes, 0 at the end. Without positions the argument means nothing, and ``WASIErrno/again`` says that nothing is there yet.
  func read(into bytes: UnsafeMutableRawBufferPointer, at position: UInt64) throws(WASIErrno) -> Int
  /// Writes at a position, or nil: at the end; the number of bytes.
  func write(_ bytes: UnsafeRawBufferPointer, at position: UInt64?) throws(WASIErrno) -> Int
  /// The status of the file.
  func status() throws(WASIErrno) -> WASIFileStatus
  /// Sets times.
  func setTimes(_ times: WASIFileTimes) throws(WASIErrno)
  /// Cuts the file, or makes it longer with zeros.
  func setSize(_ size: UInt64) throws(WASIErrno)
  /// Makes sure that there is room for this many bytes; a shorter file is extended.
  func allocate(at position: UInt64, byteCount: UInt64) throws(WASIErrno)
  /// Waits until the file is on the disk, with or without its metadata.
  func synchronize(dataOnly: Bool) throws(WASIErrno)
}

/// How a file is opened.
public struct WASIOpenOptions: Hashable, Sendable {
  /// Whether it will be read.
  public var isReading: Bool
  /// Whether it will be written.
  public var isWriting: Bool
  /// Whether a missing file is created.
  public var isCreating: Bool
  /// Whether an existing file is an error, ``WASIErrno/exist``.
  public var isExclusive: Bool
  /// Whether the file is truncated to no bytes.
  public var isTruncating: Bool
  /// Whether a write ends when the data is on the disk.
  public var isSynchronous: Bool

  /// Makes options.
  public init(
    isReading: Bool = true, isWriting: Bool = false, isCreating: Bool = false, isExclusive: Bool = false, isTruncating: Bool = false, isSynchronous: Bool = false
  ) {
    self.isReading = isReading
    self.isWriting = isWriting
    self.isCreating = isCreating
    self.isExclusive = isExclusive
    self.isTruncating = isTruncating
    self.isSynchronous = isSynchronous
  }
}

/// The type of a file. Spec: [filetype](https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#filetype).
public enum WASIFileType: UInt8, Hashable, Sendable, CaseIterable {
  case unknown, blockDevice, characterDevice, directory, regularFile, socketDatagram, socketStream, symbolicLink
}

/// The status of a file. Times are nanoseconds since 1970.
public struct WASIFileStatus: Hashable, Sendable {
  /// The device that it is on.
  public var device: UInt64
  /// Its number there.
  public var inode: UInt64
  /// The type of the file.
  public var type: WASIFileType
  /// How many names it has.
  public var linkCount: UInt64
  /// Its size in bytes.
  public var size: UInt64
  /// When it was last read.
  public var accessTime: UInt64
  /// When it was last written.
  public var modificationTime: UInt64
  /// When anything about it last changed.
  public var changeTime: UInt64

  /// Makes a status.
  public init(
    device: UInt64 = 0, inode: UInt64 = 0, type: WASIFileType, linkCount: UInt64 = 1, size: UInt64 = 0, accessTime: UInt64 = 0, modificationTime: UInt64 = 0,
    changeTime: UInt64 = 0
  ) {
    self.device = device
    self.inode = inode
    self.type = type
    self.linkCount = linkCount
    self.size = size
    self.accessTime = accessTime
    self.modificationTime = modificationTime
    self.changeTime = changeTime
  }
}

/// Times to be set, in nanoseconds since 1970; nil leaves one as it is.
public struct WASIFileTimes: Hashable, Sendable {
  /// The time of the last read.
  public var access: UInt64?
  /// The time of the last write.
  public var modification: UInt64?

  /// Makes times.
  public init(access: UInt64? = nil, modification: UInt64? = nil) {
    self.access = access
    self.modification = modification
  }
}

/// An entry of a directory.
public struct WASIDirectoryEntry: Hashable, Sendable {
  /// Its name, with any bytes that the file system allows.
  public var name: [UInt8]
  /// The number of the file.
  public var inode: UInt64
  /// Its type, if known without looking at the file.
  public var type: WASIFileType
  /// The position after it, from which a listing continues. Below 2⁶² and higher than that of every earlier entry.
  public var next: UInt64

  /// Makes an entry.
  public init(name: [UInt8], inode: UInt64, type: WASIFileType, next: UInt64) {
    self.name = name
    self.inode = inode
    self.type = type
    self.next = next
  }
}
