// SIGINT and SIGTERM: the work ends at the next line, what was found is written, and a second signal ends the program at once.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signal that asked the program to end; zero before it.
// SAFETY: written by the handler alone, a whole word at once; read by threads that look again at every line, so that it does not matter when they see it.
nonisolated(unsafe) private var caughtSignal: sig_atomic_t = 0

/// The wish that the work should end.
enum Interruption: Error {
  case interrupted

  /// From now on SIGINT and SIGTERM ask for an end instead of being one.
  static func watch() {
    // Touched once here: a global's first use may initialise it, which a handler must not do.
    unsafe caughtSignal = 0
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] {
      // WHY nothing else in it: a handler may store a word and call `signal`, and hardly anything else.
      _ = signal(number) { number in
        unsafe caughtSignal = sig_atomic_t(number)
        signal(number, SIG_DFL)
      }
      unsafe sigaddset(&signals, number)
    }
    // WHY: a program inherits which signals are held back, and some parents hold these.
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Whether somebody asked for an end.
  static var isRequested: Bool { unsafe caughtSignal != 0 }

  /// How a program ends that a signal stopped, as shells tell it: 130 for SIGINT, 143 for SIGTERM.
  static var exitCode: ExitCode { unsafe ExitCode(number: 128 + Int32(caughtSignal)) }

  /// Throws if somebody asked for an end.
  static func check() throws { if isRequested { throw Interruption.interrupted } }
}
