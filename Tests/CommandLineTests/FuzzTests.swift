import Foundation
import HandlerGenerator
import TestSupport
import Testing

/// The fuzzers, on little work: that every target runs, and that nothing which goes wrong is lost.
@Suite struct FuzzTests {
  static let executable = Wasmlite.find("wasmlite-fuzz", variable: "WASMLITE_FUZZ")

  static func fuzz(_ arguments: String...) async throws -> Outcome { try await Wasmlite.run(arguments, executable: executable) }

  @Test func `every target runs and differs in nothing`() async throws {
    let targets = try await Self.fuzz("--list").lines.compactMap { $0.split(separator: ":").first }
    #expect(targets.count >= 9)
    let outcome = try await Self.fuzz("--seeds", "3", "--first", "100")
    #expect(outcome.exitCode == 0 && outcome.lines.count == targets.count, "\(outcome.text)")
    for (line, target) in zip(outcome.lines, targets) { #expect(line.hasPrefix("\(target): 3 seeds from 100, 0 differences")) }
  }

  #if !DEBUG
    /// A debug build has no fused handlers. The seeds from 0 on are the handlers by their names.
    @Test func `every fused handler does what its parts do one after the other`() async throws {
      let count = try HandlerGenerator.fusedHandlers().count
      let outcome = try await Self.fuzz("chains", "--seeds", "\(count)", "--first", "0")
      #expect(outcome.exitCode == 0 && outcome.text.contains("chains: \(count) seeds from 0, 0 differences"), "\(outcome.text)")
    }
  #endif

  @Test(arguments: ["programs", "linked", "frames", "limits", "chains"]) func `a seed makes the same modules in every process`(target: String) async throws {
    let first = try await Self.fuzz("--print", target, "--first", "12")
    let again = try await Self.fuzz("--print", target, "--first", "12")
    let other = try await Self.fuzz("--print", target, "--first", "13")
    #expect(first.exitCode == 0 && first.text.contains("(module"))
    #expect(first.text == again.text && first.text != other.text)
  }

  @Test func `a difference is printed with the command that makes it again, and the run goes on`() async throws {
    let outcome = try await Self.fuzz("differs", "--seeds", "7", "--first", "2")
    #expect(outcome.exitCode == 1)
    #expect(outcome.lines.filter { $0.hasPrefix("DIFFERENCE") } == ["DIFFERENCE differs seed 3: a third", "DIFFERENCE differs seed 6: a third"])
    #expect(outcome.text.contains("again by: wasmlite-fuzz differs --seeds 1 --first 6"))
    #expect(outcome.text.contains("differs: 7 seeds from 2, 2 differences"))
  }

  @Test func `an abort names the seed`() async throws {
    let outcome = try await Self.fuzz("aborts", "--seeds", "9")
    #expect(outcome.exitCode != 0 && outcome.exitCode != 1)
    #expect(outcome.errors.contains("wasmlite-fuzz: aborted; again by: wasmlite-fuzz aborts --seeds 1 --first 4\n"))
  }

  @Test func `a hang is ended and names the seed`() async throws {
    let outcome = try await Self.fuzz("hangs", "--seeds", "9", "--hang", "1")
    #expect(outcome.exitCode != 0 && outcome.exitCode != 1)
    #expect(outcome.errors.contains("one seed takes more than 1 s") && outcome.errors.contains("again by: wasmlite-fuzz hangs --seeds 1 --first 2\n"))
  }

  @Test func `wrong arguments are refused`() async throws {
    for arguments in [["nothing"], ["--seeds", "many"], ["--first"], ["--what"]] {
      let outcome = try await Wasmlite.run(arguments, executable: Self.executable)
      #expect(outcome.exitCode == 2 && outcome.errors.contains("Usage:"))
    }
  }
}
