// The guide for plugin authors, read and done: its files are written, its commands run, and what it says they print is compared.

import Foundation
import TestSupport
import Testing

@Suite("The guide to writing a plugin")
struct GuideTests {
  /// A fenced block of a document.
  private struct Block {
    /// The heading above it.
    let section: String
    let language: String
    let text: String
    /// The line of prose that stands before it.
    let introduction: String
  }

  private static func blocks(of path: String) throws -> [Block] {
    let document = try String(contentsOf: Fixture.folder.deletingLastPathComponent().appendingPathComponent(path), encoding: .utf8)
    var blocks: [Block] = []
    var (section, introduction) = ("", "")
    var open: (language: String, lines: [Substring])?
    for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open {
          let text = block.lines.map { $0 + "\n" }.joined()
          blocks.append(Block(section: section, language: block.language, text: text, introduction: introduction))
          (open, introduction) = (nil, "")
        } else {
          open = (String(line.dropFirst(3)), [])
        }
      } else if open != nil {
        open?.lines.append(line)
      } else if line.hasPrefix("## ") {
        section = String(line.dropFirst(3))
      } else if !line.isEmpty {
        introduction = String(line)
      }
    }
    return blocks
  }

  /// The file that the words before a block name: `hello.rs` at the line's start, or the last one.
  private static func fileName(_ introduction: String) -> String? { introduction.firstMatch(of: /`([\w-]+\.(rs|go|json))`/).map { String($0.1) } }

  @Test("a compiler's section does what it says", arguments: Compiler.allCases)
  func section(_ compiler: Compiler) async throws {
    let blocks = try Self.blocks(of: "Sources/WasmKitLite/WasmKitLite.docc/WritingAPlugin.md").filter { $0.section == compiler.rawValue }
    #expect(blocks.contains { $0.language == "sh" } && blocks.contains { $0.language == "json" })
    guard try await compiler.isInstalled() else { return }
    let folder = try TemporaryFolder()
    var printed: [Substring] = []
    for block in blocks {
      if block.language == "sh" {
        // A machine that is busy must not fail for the default 50 ms.
        let outcome = try await Shell.run(patient(block.text), in: folder.url)
        #expect(outcome.exitCode == 0, "\(block.text)\(outcome.text)\(outcome.errors)")
        printed = outcome.lines
      } else if let name = Self.fileName(block.introduction) {
        _ = try folder.file(name, block.text)
      } else if let last = printed.last {
        #expect(block.language == "json" && last + "\n" == block.text)
      }
    }
    #expect(!printed.isEmpty)
  }

  @Test("the README's section on plugins does what it says")
  func projectReadme() async throws {
    guard try await Compiler.swift.isInstalled() else { return }
    let block = try #require(try Self.blocks(of: "README.md").first { $0.section == "Write a plugin" })
    let folder = try TemporaryFolder()
    let outcome = try await Shell.run(patient(block.text), in: folder.url)
    #expect(outcome.exitCode == 0 && outcome.lines.last?.contains("greeting") == true, "\(outcome.text)\(outcome.errors)")
  }

  /// The commands with a longer deadline.
  private func patient(_ commands: String) -> String {
    commands.replacingOccurrences(of: "wasmlite plugin check", with: "wasmlite plugin check --plugin-timeout 20s")
      .replacingOccurrences(of: "wasmlite parse", with: "wasmlite parse --plugin-timeout 20s")
  }

  @Test("the README of a new plugin says what works", arguments: [("swift", Compiler.swift), ("c", Compiler.c)])
  func readme(language: String, compiler: Compiler) async throws {
    guard try await compiler.isInstalled() else { return }
    let folder = try TemporaryFolder()
    #expect(try await Shell.run("wasmlite plugin new --language \(language) greeter", in: folder.url).exitCode == 0)
    let home = folder.url.appendingPathComponent("greeter")
    let readme = try String(contentsOf: home.appendingPathComponent("README.md"), encoding: .utf8)
    let commands = try #require(readme.firstMatch(of: /```sh\n((?s).*?)```/)?.1)
    let outcome = try await Shell.run(patient(String(commands)), in: home)
    #expect(outcome.exitCode == 0 && outcome.lines.last == #"{"type":"greeting","data":{"player":"Alice","text":"hello"}}"#, "\(outcome.text)\(outcome.errors)")
    // Each file that is named is there, and the other way round.
    let named = readme.matches(of: /\n\| `([\w.]+)` \|/).map { String($0.1) }
    let others = ["README.md", "greeter.wasm", "runtime.h"]
    #expect(Set(named).union(others).isSuperset(of: try FileManager.default.contentsOfDirectory(atPath: home.path)))
    for name in named { #expect(FileManager.default.fileExists(atPath: home.appendingPathComponent(name).path), "\(name)") }
  }
}
