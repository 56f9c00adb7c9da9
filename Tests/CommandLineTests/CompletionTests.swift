import Foundation
import TestSupport
import Testing

@Suite("Completions and the manual page")
struct CompletionTests {
  /// The commands that the overview lists, each with the options that its help lists.
  private static func commands() async throws -> [(name: String, options: [String])] {
    let overview = try await Wasmlite.run("--help").text
    let names = overview.matches(of: #/(?m)^  ([a-z0-9-]+(?: [a-z]+)?)  /#).map { String($0.1) }
    var commands: [(name: String, options: [String])] = []
    for name in names {
      let help = try await Wasmlite.run(name.split(separator: " ").map(String.init) + ["--help"]).text
      let rows = help.matches(of: #/(?m)^  (-[a-zA-Z-]*)(?:, (--[a-z-]+))?/#)
      commands.append((name, rows.flatMap { [String($0.1)] + ($0.2.map { [String($0)] } ?? []) }))
    }
    return commands
  }

  private static func isInstalled(_ program: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
  }

  /// What bash offers for the last word of a line.
  private func bash(_ line: String, in folder: URL) async throws -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map { "'\($0)'" }
    let script = """
      wasmlite completions bash > c.bash && bash -u -c '. ./c.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _wasmlite; printf "%s\\n" "${COMPREPLY[@]-}"' x \(words.joined(separator: " "))
      """
    let outcome = try await Shell.run(script, in: folder)
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(line): \(outcome.errors)")
    return outcome.lines.map(String.init).filter { !$0.isEmpty }
  }

  @Test("bash completes commands, options and the words of their values")
  func bash() async throws {
    guard Self.isInstalled("bash") else { return }
    let folder = try TemporaryFolder()
    let commands = try await Self.commands()
    #expect(commands.count > 10 && commands.allSatisfy { $0.options.contains("--help") })
    #expect(Set(try await bash("wasmlite ", in: folder.url)).isSuperset(of: ["parse", "tail", "run", "plugin", "help", "--version"]))
    #expect(try await bash("wasmlite pa", in: folder.url) == ["parse"])
    #expect(try await bash("wasmlite plugin ", in: folder.url) == ["new", "check"])
    for command in commands where !["help"].contains(command.name) {
      #expect(try await bash("wasmlite \(command.name) -", in: folder.url) == command.options, "\(command.name)")
    }
    #expect(try await bash("wasmlite parse x.log --format ", in: folder.url) == ["jsonl", "pretty"])
    #expect(try await bash("wasmlite parse --format = p", in: folder.url) == ["pretty"])
    #expect(try await bash("wasmlite tail --input a", in: folder.url) == ["allocated", "auto"])
    #expect(try await bash("wasmlite run --enable thr", in: folder.url) == ["threads"])
    #expect(try await bash("wasmlite plugin new --language s", in: folder.url) == ["swift"])
    #expect(try await bash("wasmlite completions z", in: folder.url) == ["zsh"])
    // A file: bash's own business.
    #expect(try await bash("wasmlite parse --plugin x", in: folder.url).isEmpty)
    #expect(try await bash("wasmlite parse x", in: folder.url).isEmpty)
  }

  @Test("zsh and fish take their scripts", arguments: [("zsh", "-n"), ("fish", "--no-execute")])
  func syntax(shell: String, flag: String) async throws {
    let folder = try TemporaryFolder()
    let script = try await Wasmlite.run("completions", shell)
    #expect(script.exitCode == 0 && script.errors.isEmpty)
    for command in try await Self.commands() {
      for option in command.options {
        let written = shell == "zsh" ? option : option.hasPrefix("--") ? "-l \(option.dropFirst(2)) " : "-s \(option.dropFirst()) "
        #expect(script.text.contains(written), "\(command.name) \(option)")
      }
    }
    guard Self.isInstalled(shell) else { return }
    let outcome = try await Shell.run("wasmlite completions \(shell) > script && \(shell) \(flag) script", in: folder.url)
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    if shell == "fish" {
      let offered = try await Shell.run("fish --no-config -c 'source script; complete -C \"wasmlite parse --format \"; complete -C \"wasmlite plugin \"'", in: folder.url)
      #expect(offered.text.contains("jsonl") && offered.text.contains("check"), "\(offered.text)\(offered.errors)")
    }
  }

  @Test("zsh offers what bash does")
  func zsh() async throws {
    guard Self.isInstalled("zsh") else { return }
    let folder = try TemporaryFolder()
    // The function's words are looked at where it hands them on: without a terminal nothing is shown.
    let script = """
      wasmlite completions zsh > _wasmlite && zsh -f -c '
        compdef() { :; }; _describe() { print -rl -- ${(P)2}; }; _arguments() { print -rl -- "$@"; }; _values() { print -rl -- "$@"; }
        . ./_wasmlite; words=(wasmlite parse x); CURRENT=3; _wasmlite; words=(wasmlite plugin c); CURRENT=3; _wasmlite'
      """
    let outcome = try await Shell.run(script, in: folder.url)
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(outcome.text.contains("--format=[each event on one line, or indented on several (jsonl)]:jsonl|pretty:(jsonl pretty)"), "\(outcome.text)")
    #expect(outcome.lines.contains { $0.hasPrefix("check:report all problems") })
  }

  @Test("a shell that is unknown is an error of use")
  func unknown() async throws {
    for words in [["completions"], ["completions", "tcsh"], ["completions", "bash", "zsh"]] {
      let outcome = try await Wasmlite.run(words)
      #expect(outcome.exitCode == 2 && outcome.errors.contains("completions: expected bash, zsh or fish"))
    }
  }

  @Test("the manual page has every command and option, and troff has nothing against it")
  func manual() async throws {
    let page = try await Wasmlite.run("manual")
    #expect(page.exitCode == 0 && page.errors.isEmpty && page.text.hasPrefix(".TH WASMLITE 1 "))
    for command in try await Self.commands() where command.name != "help" {
      #expect(page.text.contains(".SS \"\(command.name.replacing("-", with: "\\-"))\"\n"), "\(command.name)")
      for option in command.options { #expect(page.text.contains("\\fB\(option.replacing("-", with: "\\-"))\\fR"), "\(command.name) \(option)") }
    }
    guard Self.isInstalled("groff") else { return }
    let folder = try TemporaryFolder()
    let shown = try await Shell.run("wasmlite manual > wasmlite.1 && LC_ALL=C.UTF-8 groff -k -man -ww -Tutf8 -P-c -P-b -P-u wasmlite.1", in: folder.url)
    #expect(shown.exitCode == 0 && shown.errors.isEmpty, "\(shown.errors)")
    for text in ["NAME", "plugin check", "--plugin-memory SIZE", "wasmlite run [OPTIONS] FILE", "EXIT STATUS"] { #expect(shown.text.contains(text), "\(text)") }
  }
}
