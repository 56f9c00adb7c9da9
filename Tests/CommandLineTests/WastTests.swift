import Foundation
import TestSupport
import Testing

@Suite("wasmlite wast")
struct WastTests {
  private static let seven = "(module (func (export \"f\") (result i32) (i32.const 7)))"
  private static let good = "\(seven)\n(assert_return (invoke \"f\") (i32.const 7))\n"

  /// A folder with files below it.
  private func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in files {
      let url = folder.url.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return folder
  }

  @Test("of a folder, all scripts below it are run in order, with a summary")
  func folders() async throws {
    let folder = try folder([
      "b.wast": Self.good, "a/z.wast": Self.good + "(assert_return (invoke \"f\") (i32.const 8))", "a.wast": Self.good, "a/other.txt": "(", "c.wast": "(module",
      "d.wast": "(nonsense)\n" + Self.good,
    ])
    let path = folder.url.path
    let outcome = try await Wasmlite.run("wast", path)
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.text.replacing(path, with: "DIR") == """
        DIR/a.wast: 1 passed, 0 failed, 0 skipped
        DIR/a/z.wast: 1 passed, 1 failed, 0 skipped
          line 3: expected (i32.const 8), found (i32.const 7)
        DIR/b.wast: 1 passed, 0 failed, 0 skipped
        DIR/d.wast: 1 passed, 1 failed, 0 skipped
          line 1: expected a command, found 1:2: unknown operator nonsense

        5 files, 4 passed, 2 failed, 0 skipped, 1 not read

        """)
    #expect(outcome.errors.contains("c.wast:1:8: "))
  }

  @Test("a folder without scripts is an error, and so is one that is not there")
  func emptyFolder() async throws {
    let folder = try folder(["a.txt": ""])
    let outcome = try await Wasmlite.run("wast", folder.url.path, "missing")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("there is no .wast file below ") && outcome.errors.contains("cannot read missing"))
  }

  @Test("a feature that is off, and a text without an assertion, are explained")
  func hints() async throws {
    let folder = try folder([
      "off.wast": "(module (memory 1 (pagesize 1)))", "plain.wat": "(module (func))",
      "good.wast": Self.good,
    ])
    let off = try await Wasmlite.run("wast", folder.url.path + "/off.wast")
    #expect(off.exitCode == 1 && off.text.contains("\n  to switch that feature on: --enable custom-page-sizes\n"), "\(off.text)")
    let plain = try await Wasmlite.run("wast", folder.url.path + "/plain.wat")
    #expect(plain.text.contains("\n  there is no assertion in it; wasmlite validate checks the text of a module, wasmlite run runs it\n"), "\(plain.text)")
    #expect(try await !Wasmlite.run("wast", folder.url.path + "/good.wast").text.contains("assertion in it"))
  }

  @Test("a script reads files below its folder and no others")
  func input() async throws {
    let folder = try folder([
      "in/a.wast": "(input \"sub/b.wast\")\n(input \"../c.wast\")\n(input \"/etc/hostname\")\n(input \"link.wast\")\n(input \"sub\")\n(input \"pipe.wast\")",
      "in/sub/b.wast": Self.good + "(input \"../a.wast\")", "c.wast": Self.good,
    ])
    try FileManager.default.createSymbolicLink(atPath: folder.url.path + "/in/link.wast", withDestinationPath: folder.url.path + "/c.wast")
    mkfifo(folder.url.path + "/in/pipe.wast", 0o600)
    let alone = try await Wasmlite.run("wast", folder.url.path + "/in/a.wast")
    #expect(alone.exitCode == 1)
    #expect(alone.text.contains("in/a.wast: 1 passed, 6 failed, 0 skipped"), "\(alone.text)")
    #expect(alone.text.contains("sub/b.wast line 3: expected the file \"../a.wast\", found the file is part of itself"))
    // Of a folder that is given, all of it may be read. The pipe is no script.
    let whole = try await Wasmlite.run("wast", folder.url.path)
    #expect(whole.text.contains("in/a.wast: 3 passed, 4 failed, 0 skipped"), "\(whole.text)")
    #expect(whole.text.contains("\n4 files, "))
  }

  @Test("a script writes files only below the folder that is named for it")
  func output() async throws {
    let folder = try folder(["a.wast": "\(Self.seven)\n(output \"m.wat\")\n(output \"../m.wat\")\n(output)", "out/x": ""])
    let without = try await Wasmlite.run("wast", folder.url.path + "/a.wast")
    #expect(without.exitCode == 1 && without.text.contains("line 2: expected the file \"m.wat\", found Failure \"nothing may be written without --output FOLDER\""))
    let with = try await Wasmlite.run("wast", "--output", folder.url.path + "/out", folder.url.path + "/a.wast")
    #expect(with.text.hasPrefix("(module\n") && with.text.contains("0 passed, 1 failed"))
    #expect(FileManager.default.fileExists(atPath: folder.url.path + "/out/m.wat"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/m.wat"))
  }

  @Test("a list shows commands inside of others, and those that cannot be read")
  func listing() async throws {
    let folder = try folder(["a.wast": "(thread $t (shared (module $m)) (wait $u))\n(foo)\n(assert_trap (module instance $d) \"x\")"])
    let outcome = try await Wasmlite.run("wast", "--list", folder.url.path + "/a.wast")
    #expect(
      outcome.lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).prefix(2).joined(separator: " ") } == [
        "1 thread", "1 wait", "1 end", "2 unreadable", "3 assert_instance_trap",
      ])
  }
}
