// The folder of a plugin in Embedded Swift.

extension PluginTemplate {
  /// Embedded Swift, with the few functions of C that its runtime wants.
  static let swift = PluginTemplate(files: [
    File(
      path: "Plugin.swift",
      text: ##"""
        // The conversion of a line to events: this is the file to change. Text is UTF-8 in [UInt8].

        /// The pattern of the lines that give an event, in RE2's language.
        let greeting: StaticString = #"\[Greeter\] (\w+) says (.+)"#

        /// Parses one line, and adds its events; without an event the answer is "no match".
        ///
        /// - Parameters:
        ///   - line: the line, without its end.
        ///   - timestamp: when it was written, if the host knows.
        func read(line: [UInt8], timestamp: [UInt8]?, into answer: inout Answer) {
          guard let groups = groups(of: greeting, in: line) else { return }
          answer.beginEvent("greeting", timestamp: timestamp)
          answer.add("player", groups[1])
          answer.add("text", groups[2])
          answer.endEvent()
        }

        """##),
    File(
      path: "ABI.swift",
      text: ##"""
        // The plugin's exports and imports: version 1 of the ABI. You need not change this file.

        @_expose(wasm, "abi_version")
        @_cdecl("abi_version")
        func abiVersion() -> UInt32 { 1 }

        @_expose(wasm, "alloc")
        @_cdecl("alloc")
        func alloc(_ byteCount: UInt32) -> UInt32 { room_take(8, byteCount).map { address($0) } ?? 0 }

        // WHY: not "free" in C: that name is the Swift runtime's, with one parameter.
        @_expose(wasm, "free")
        @_cdecl("plugin_free")
        func pluginFree(_ pointer: UInt32, _ byteCount: UInt32) {}

        /// The host has put a request `{"line":"…","timestamp":"…"}` in a region that this module does not use.
        @_expose(wasm, "parse_line")
        @_cdecl("parse_line")
        func parseLine(_ pointer: UInt32, _ byteCount: UInt32) -> UInt64 {
          room_empty(pointer, byteCount)
          guard let request = UnsafeRawPointer(bitPattern: UInt(pointer)) else { return 0 }
          let strings = strings(inJSON: UnsafeRawBufferPointer(start: request, count: Int(byteCount)))
          guard strings.count >= 2 else { return 0 }
          var answer = Answer()
          read(line: strings[1], timestamp: strings.count >= 4 ? strings[3] : nil, into: &answer)
          guard let bytes = answer.finish() else { return 0 }
          // The bytes stay where they are until the next line empties the room.
          return bytes.withUnsafeBytes { UInt64($0.count) << 32 | UInt64($0.baseAddress.map { address($0) } ?? 0) }
        }

        @_extern(wasm, module: "env", name: "regex_find_submatch")
        @_extern(c)
        func hostRegexFindSubmatch(
          _ text: UInt32, _ textByteCount: UInt32, _ pattern: UInt32, _ patternByteCount: UInt32, _ out: UInt32, _ outByteCount: UInt32
        ) -> UInt32

        /// The match of a pattern in a text and its groups, the whole match first; nil if it does not match. The host runs it, in linear time.
        func groups(of pattern: StaticString, in text: [UInt8]) -> [[UInt8]]? {
          let found = [UInt8](unsafeUninitializedCapacity: 4096) { out, count in
            count = text.withUnsafeBytes { text in
              Int(
                hostRegexFindSubmatch(
                  text.baseAddress.map { address($0) } ?? 0, UInt32(text.count), address(pattern.utf8Start), UInt32(pattern.utf8CodeUnitCount),
                  out.baseAddress.map { address($0) } ?? 0, 4096))
            }
          }
          return found.isEmpty ? nil : found.withUnsafeBytes { strings(inJSON: $0) }
        }

        func address(_ pointer: UnsafeRawPointer) -> UInt32 { UInt32(UInt(bitPattern: pointer)) }

        """##),
    File(
      path: "JSON.swift",
      text: ##"""
        // The JSON that a plugin reads and writes.

        /// The strings of a JSON text in their order, keys too, without their escapes. The host's requests and groups contain only strings.
        func strings(inJSON json: UnsafeRawBufferPointer) -> [[UInt8]] {
          var found: [[UInt8]] = []
          var text: [UInt8]?
          var rest = json[...]
          while let byte = rest.popFirst() {
            switch (byte, text) {
            case (UInt8(ascii: "\""), nil): text = []
            case (UInt8(ascii: "\""), let done?):
              found.append(done)
              text = nil
            case (UInt8(ascii: "\\"), .some):
              switch rest.popFirst() {
              case UInt8(ascii: "n"): text?.append(0x0A)
              case UInt8(ascii: "t"): text?.append(0x09)
              case UInt8(ascii: "r"): text?.append(0x0D)
              case UInt8(ascii: "b"): text?.append(0x08)
              case UInt8(ascii: "f"): text?.append(0x0C)
              case UInt8(ascii: "u"):
                // The host escapes only control characters this way, which have two digits.
                let digits = rest.prefix(4).suffix(2)
                rest = rest.dropFirst(4)
                text?.append(digits.reduce(0) { $0 << 4 | ($1 & 0x0F) &+ ($1 > UInt8(ascii: "9") ? 9 : 0) })
              case let other?: text?.append(other)
              case nil: break
              }
            case (_, .some): text?.append(byte)
            case (_, nil): break
            }
          }
          return found
        }

        /// The answer to one line.
        struct Answer {
          private var json: [UInt8] = []
          private var eventCount = 0
          private var fieldCount = 0

          /// Begins an event of a type.
          mutating func beginEvent(_ type: StaticString, timestamp: [UInt8]?) {
            put(eventCount == 0 ? #"{"ok":true,"events":["# : ",")
            put(#"{"type":""#)
            put(type)
            put(#"""#)
            if let timestamp {
              put(#","timestamp":"#)
              put(quoted: timestamp)
            }
            put(#","data":{"#)
            eventCount += 1
            fieldCount = 0
          }

          /// Adds a field to the event's data.
          mutating func add(_ name: StaticString, _ value: [UInt8]) {
            if fieldCount > 0 { put(",") }
            fieldCount += 1
            put(#"""#)
            put(name)
            put(#"":"#)
            put(quoted: value)
          }

          mutating func endEvent() { put("}}") }

          /// The JSON; nil without an event.
          mutating func finish() -> [UInt8]? {
            if eventCount == 0 { return nil }
            put("]}")
            return json
          }

          private mutating func put(_ text: StaticString) { json.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) }

          /// Writes a JSON string; quotes, backslashes and control characters are escaped.
          private mutating func put(quoted text: [UInt8]) {
            json.append(UInt8(ascii: "\""))
            for byte in text {
              switch byte {
              case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                json.append(UInt8(ascii: "\\"))
                json.append(byte)
              case 0..<0x20:
                put(#"\u00"#)
                json.append(UInt8(ascii: "0") + byte >> 4)
                json.append(byte & 15 < 10 ? UInt8(ascii: "0") + byte & 15 : UInt8(ascii: "a") + byte & 15 - 10)
              default: json.append(byte)
              }
            }
            json.append(UInt8(ascii: "\""))
          }
        }

        """##),
    File(
      path: "runtime.h",
      text: ##"""
        // The plugin's memory: one area for Swift and for the host, cleared by every line.
        #pragma once
        #include <stdint.h>

        // NULL if it is full.
        void *_Nullable room_take(uint32_t alignment, uint32_t byte_count);

        // Frees everything except a request that the host has put there: no Swift object may live longer than a line.
        void room_empty(uint32_t request, uint32_t byte_count);

        """##),
    File(
      path: "runtime.c",
      text: ##"""
        // Functions that the runtime of Embedded Swift needs, and that bare WebAssembly does not provide.
        // In C, because Swift reserves the name `free` to its runtime.
        #include "runtime.h"
        #include <stddef.h>

        static unsigned char room[262144] __attribute__((aligned(16)));
        static uint32_t top;

        void *room_take(uint32_t alignment, uint32_t byte_count) {
          uint32_t start = (top + alignment - 1) & ~(alignment - 1);
          if (start > sizeof room || byte_count > sizeof room - start) return NULL;
          top = start + byte_count;
          return room + start;
        }

        void room_empty(uint32_t request, uint32_t byte_count) {
          uint32_t start = (uint32_t)(uintptr_t)room;
          top = request >= start && request - start < sizeof room ? request - start + byte_count : 0;
        }

        int posix_memalign(void **out, size_t alignment, size_t byte_count) {
          void *start = room_take(alignment < 16 ? 16 : alignment, byte_count);
          if (!start) return 12;
          *out = start;
          return 0;
        }

        void free(void *pointer) { (void)pointer; }

        // Seeds of sets and dictionaries: always the same, so that a line always has the same answer.
        void arc4random_buf(void *bytes, size_t byte_count) {
          for (size_t at = 0; at < byte_count; at++) ((unsigned char *)bytes)[at] = (unsigned char)at;
        }

        """##),
    File(
      path: "build.sh",
      text: ##"""
        #!/bin/sh
        # Builds @NAME@.wasm. Needs a swift.org toolchain of Swift 6.3 or later.
        # TOOLCHAIN names its usr/bin if the swiftc on PATH is a launcher, or Xcode's, which cannot link WebAssembly.
        set -eu
        cd "$(dirname "$0")"
        bin=${TOOLCHAIN:-$(dirname "$(readlink -f "$(command -v swiftc)")")}
        for tool in swiftc clang wasm-ld; do
          [ -x "$bin/$tool" ] || { echo "no $tool in $bin; set TOOLCHAIN to a swift.org toolchain's usr/bin" >&2; exit 1; }
        done
        objects=$(mktemp -d)
        trap 'rm -rf "$objects"' EXIT

        "$bin/clang" --target=wasm32-unknown-unknown -std=c17 -Oz -Wall -Wextra -ffreestanding -fno-builtin -fno-stack-protector -c runtime.c -o "$objects/runtime.o"

        # The stack protector would need symbols that are not provided. Extern is for the host's functions.
        "$bin/swiftc" -target wasm32-unknown-none-wasm -swift-version 6 -wmo -Osize -parse-as-library -module-name Plugin \
          -enable-experimental-feature Embedded -enable-experimental-feature Extern -Xfrontend -disable-stack-protector \
          -import-objc-header runtime.h -module-cache-path "$objects/cache" -c ./*.swift -o "$objects/plugin.o"

        # The stack below the host's input region 0x10000 ..< 0x12000, the data above it. wasm-ld reads decimal numbers only.
        # --strip-debug leaves the names of functions: a trap shows them.
        "$bin/wasm-ld" --no-entry --strip-debug --gc-sections --stack-first -z stack-size=65536 --global-base=131072 \
          "$objects/plugin.o" "$objects/runtime.o" -o @NAME@.wasm
        chmod 644 @NAME@.wasm

        """##),
    File(
      path: "README.md",
      text: ##"""
        # @NAME@

        A plugin in Embedded Swift that parses log lines. It gives an event for lines such as `[Greeter] Alice says hello`.

        ```sh
        sh build.sh
        wasmlite plugin check @NAME@.wasm --line '[Greeter] Alice says hello'
        echo '[Greeter] Alice says hello' | wasmlite parse --no-builtin --plugin @NAME@.wasm -
        ```

        | file | contents |
        |---|---|
        | `Plugin.swift` | the meaning of a line: change this |
        | `ABI.swift` | the exports and imports of version 1 of the ABI |
        | `JSON.swift` | the JSON of requests and events |
        | `runtime.c` | the memory that Swift's runtime allocates |
        | `build.sh` | the compiler's and the linker's flags, with the reason for each |

        Notes:

        - Every line gets the plugin in its initial state. A plugin that needs state over several lines also exports `abi_capabilities`, `() -> i64`, with bit 0
          set, and keeps its state in variables of numbers or of fixed size: `room_empty` frees everything else.
        - Text is `[UInt8]`. `String` works too; to compare strings, add `libswiftUnicodeDataTables.a` of the toolchain to the linker's command.
        - The host provides `regex_match`, `regex_find_submatch`, `log`, `now_ms` and `abort` in the module `env`; declare those that you use as in `ABI.swift`.

        """##),
  ])
}
