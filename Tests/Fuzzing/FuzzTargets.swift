// All targets, in the order in which they run.

import Foundation
import TestSupport

/// The list of targets.
enum FuzzTargets {
  static let all: [FuzzTarget] = [
    FuzzTarget("programs", share: 30, "generated programs in all modes: fused, tracked, in slices, after a reset, on a dirty stack", run: ProgramTarget.run),
    FuzzTarget("linked", share: 20, "modules that import from one another, with a host that acts", run: LinkedTarget.run),
    FuzzTarget("frames", "frames that end where the stack ends", run: FrameTarget.run),
    FuzzTarget("limits", "small limits of every kind: typed errors, and nothing beyond a limit", run: LimitTarget.run),
    FuzzTarget("chains", "code that lowering makes each fused handler of", run: ChainTarget.run),
    FuzzTarget("shared", "shared memories on threads", run: SharedMemoryTarget.run),
    FuzzTarget("plugins", share: 5, "plugins' lines from several threads at once", run: PluginThreadsTarget.run),
    FuzzTarget("binaries", "mutated modules through the decoder and all that follows", run: BinaryTarget.run),
    FuzzTarget("texts", "modules and scripts in the text format, nearly right", run: TextTarget.run),
    FuzzTarget("wasi", "random calls of WASI over a directory and over files in memory, with races", run: WASITarget.run),
    FuzzTarget("json", "texts of JSON, nearly right, read as Foundation reads them", run: JSONTarget.run),
    FuzzTarget("patterns", "files of patterns that are nearly right, and lines", run: PatternTarget.run),
    FuzzTarget("answers", "plugins that answer anything", run: AnswerTarget.run),
    FuzzTarget("regex", "random regular expressions over random texts, by every machine", run: RegexTarget.run),
  ]

  /// Targets that fail, to see what the runner makes of it. Not in the list; only by name.
  static let failing: [FuzzTarget] = [
    FuzzTarget("differs", "every third seed differs") { seed in if seed % 3 == 0 { throw Difference("a third") } },
    FuzzTarget("aborts", "the seed 4 aborts") { seed in if seed == 4 { fatalError("the seed 4") } },
    FuzzTarget("hangs", "the seed 2 never ends") { seed in while seed == 2 { sleep(1) } },
  ]
}
