// The error numbers of preview 1, by their names there.

/// Why a WASI function failed, as the guest sees it.
///
/// File systems throw it. Spec: [errno](https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#errno).
public enum WASIErrno: UInt16, Error, Hashable, Sendable, CaseIterable {
  /// No error; never thrown.
  case success = 0
  case tooBig, acces, addrinuse, addrnotavail, afnosupport, again, already, badf, badmsg, busy
  case canceled, child, connaborted, connrefused, connreset, deadlk, destaddrreq, dom, dquot, exist
  case fault, fbig, hostunreach, idrm, ilseq, inprogress, intr, inval, io, isconn
  case isdir, loop, mfile, mlink, msgsize, multihop, nametoolong, netdown, netreset, netunreach
  case nfile, nobufs, nodev, noent, noexec, nolck, nolink, nomem, nomsg, noprotoopt
  case nospc, nosys, notconn, notdir, notempty, notrecoverable, notsock, notsup, notty, nxio
  case overflow, ownerdead, perm, pipe, proto, protonosupport, prototype, range, rofs, spipe
  case srch, stale, timedout, txtbsy, xdev
  /// The descriptor lacks the right to the operation.
  case notcapable
}
