// The folder of a plugin in C.

extension PluginTemplate {
  /// Two files of C and their header, for any clang that knows WebAssembly.
  static let c = PluginTemplate(files: [
    File(
      path: "plugin.c",
      text: ##"""
        // The conversion of a line to events: this is the file to change.
        #include "plugin.h"

        // The pattern of the lines that give an event, in RE2's language.
        static const char greeting[] = "\\[Greeter\\] (\\w+) says (.+)";

        // Parses one line, and adds its events; without an event the answer is "no match".
        // The timestamp is the time at which the line was written; it is empty if the host does not know it.
        void read_line(struct text line, struct text timestamp) {
          struct text groups[3];
          if (!find_groups(line, greeting, sizeof greeting - 1, groups, 3)) return;
          begin_event("greeting", timestamp);
          add_field("player", groups[1]);
          add_field("text", groups[2]);
          end_event();
        }

        """##),
    File(
      path: "plugin.h",
      text: ##"""
        // The functions for a plugin. Text is UTF-8, and has a byte count instead of a final zero.
        #pragma once
        #include <stdbool.h>
        #include <stddef.h>
        #include <stdint.h>

        struct text {
          const char *start;
          uint32_t size;
        };

        // The only function that you write.
        void read_line(struct text line, struct text timestamp);

        // The match of a pattern in a text and its groups, the whole match first; false if it does not match. The host runs it, in linear time.
        bool find_groups(struct text text, const char *pattern, uint32_t pattern_size, struct text *groups, uint32_t count);

        // The answer: a sequence of events, each with fields.
        void begin_event(const char *type, struct text timestamp);
        void add_field(const char *name, struct text value);
        void end_event(void);

        """##),
    File(
      path: "abi.c",
      text: ##"""
        // The exports and imports of version 1 of the ABI, and the JSON that it needs. You need not change this file.
        #include "plugin.h"

        #define EXPORT(name) __attribute__((export_name(name)))
        #define IMPORT(name) __attribute__((import_module("env"), import_name(name)))

        IMPORT("regex_find_submatch")
        uint32_t host_regex_find_submatch(const char *text, uint32_t size, const char *pattern, uint32_t pattern_size, char *out, uint32_t out_size);

        // The strings of the current line, and the answer to it. Every line clears both.
        struct bytes {
          char *start;
          uint32_t size, capacity;
        };
        static char text_room[65536], answer_room[65536];
        static struct bytes texts = {text_room, 0, sizeof text_room}, answer = {answer_room, 0, sizeof answer_room};
        static bool is_full;

        static uint32_t address(const void *pointer) { return (uint32_t)(uintptr_t)pointer; }

        static void append(struct bytes *bytes, char byte) {
          if (bytes->size < bytes->capacity) bytes->start[bytes->size++] = byte;
          else is_full = true;
        }

        static void put(char byte) { append(&answer, byte); }

        static void put_word(const char *word) {
          while (*word) put(*word++);
        }

        // Quotes, backslashes and control characters are escaped.
        static void put_quoted(struct text text) {
          put('"');
          for (uint32_t at = 0; at < text.size; at++) {
            unsigned char byte = (unsigned char)text.start[at];
            if (byte == '"' || byte == '\\') put('\\');
            if (byte >= 0x20) {
              put((char)byte);
              continue;
            }
            put_word("\\u00");
            put("0123456789abcdef"[byte >> 4]);
            put("0123456789abcdef"[byte & 15]);
          }
          put('"');
        }

        // The strings of a JSON text in their order, keys too, without their escapes. The host's requests and groups contain only strings.
        static uint32_t read_strings(const char *json, uint32_t size, struct text *strings, uint32_t count) {
          uint32_t found = 0;
          bool inside = false;
          for (uint32_t at = 0; at < size; at++) {
            char byte = json[at];
            if (byte == '"') {
              if (inside && ++found == count) return found;
              if (!inside) strings[found] = (struct text){texts.start + texts.size, 0};
              inside = !inside;
              continue;
            }
            if (!inside) continue;
            if (byte == '\\' && ++at < size) {
              byte = json[at];
              if (byte == 'n') byte = '\n';
              else if (byte == 't') byte = '\t';
              else if (byte == 'r') byte = '\r';
              else if (byte == 'b') byte = '\b';
              else if (byte == 'f') byte = '\f';
              else if (byte == 'u' && size - at > 4) {
                // The host escapes only control characters this way, which have two digits.
                char high = json[at + 3], low = json[at + 4];
                byte = (char)((high & 15) << 4 | ((low & 15) + (low > '9' ? 9 : 0)));
                at += 4;
              }
            }
            append(&texts, byte);
            strings[found].size = (uint32_t)(texts.start + texts.size - strings[found].start);
          }
          return found;
        }

        bool find_groups(struct text text, const char *pattern, uint32_t pattern_size, struct text *groups, uint32_t count) {
          static char found[4096];
          uint32_t size = host_regex_find_submatch(text.start, text.size, pattern, pattern_size, found, sizeof found);
          return size > 0 && read_strings(found, size, groups, count) == count;
        }

        static uint32_t event_count, field_count;

        void begin_event(const char *type, struct text timestamp) {
          put_word(event_count++ == 0 ? "{\"ok\":true,\"events\":[" : ",");
          put_word("{\"type\":\"");
          put_word(type);
          put('"');
          if (timestamp.size > 0) {
            put_word(",\"timestamp\":");
            put_quoted(timestamp);
          }
          put_word(",\"data\":{");
          field_count = 0;
        }

        void add_field(const char *name, struct text value) {
          if (field_count++ > 0) put(',');
          put('"');
          put_word(name);
          put_word("\":");
          put_quoted(value);
        }

        void end_event(void) { put_word("}}"); }

        EXPORT("abi_version") uint32_t abi_version(void) { return 1; }

        EXPORT("alloc") uint32_t alloc(uint32_t size) { return size <= sizeof text_room ? address(text_room) : 0; }

        // Not named `free` in C: the compiler knows that name with one parameter.
        EXPORT("free") void plugin_free(uint32_t pointer, uint32_t size) {
          (void)pointer;
          (void)size;
        }

        // The host has put a request {"line":"…","timestamp":"…"} in a region that this module does not use.
        EXPORT("parse_line") uint64_t parse_line(const char *request, uint32_t size) {
          static const char too_large[] = "{\"ok\":false,\"code\":\"too_large\",\"error\":\"the line or its events are too large\"}";
          struct text strings[4] = {0};
          // A request that the host has put into memory from alloc is kept.
          texts.size = request == text_room ? size : 0;
          answer.size = event_count = 0;
          is_full = false;
          if (read_strings(request, size, strings, 4) < 2) return 0;
          read_line(strings[1], strings[3]);
          if (event_count == 0 && !is_full) return 0;
          put_word("]}");
          // The bytes stay where they are until the next line.
          if (is_full) return (uint64_t)(sizeof too_large - 1) << 32 | address(too_large);
          return (uint64_t)answer.size << 32 | address(answer.start);
        }

        """##),
    File(
      path: "build.sh",
      text: ##"""
        #!/bin/sh
        # Builds @NAME@.wasm. Needs a swift.org toolchain, or clang with lld.
        # TOOLCHAIN names the folder of clang and wasm-ld, if they are neither in the folder of swiftc nor in that of the clang on PATH.
        set -eu
        cd "$(dirname "$0")"
        bin=${TOOLCHAIN:-$(dirname "$(readlink -f "$(command -v swiftc || command -v clang)")")}
        for tool in clang wasm-ld; do
          [ -x "$bin/$tool" ] || { echo "no $tool in $bin; set TOOLCHAIN to a folder that has it, such as a swift.org toolchain's usr/bin" >&2; exit 1; }
        done

        # The stack below the host's input region 0x10000 ..< 0x12000, the data above it. wasm-ld reads decimal numbers only.
        # --strip-debug leaves the names of functions: a trap shows them.
        "$bin/clang" --target=wasm32-unknown-unknown -std=c17 -Oz -Wall -Wextra -ffreestanding -fno-builtin -nostdlib -fno-stack-protector \
          -Wl,--no-entry -Wl,--strip-debug -Wl,--stack-first -Wl,-z,stack-size=65536 -Wl,--global-base=131072 \
          -o @NAME@.wasm ./*.c
        chmod 644 @NAME@.wasm

        """##),
    File(
      path: "README.md",
      text: ##"""
        # @NAME@

        A plugin in C that parses log lines. It gives an event for lines such as `[Greeter] Alice says hello`.

        ```sh
        sh build.sh
        wasmlite plugin check @NAME@.wasm --line '[Greeter] Alice says hello'
        echo '[Greeter] Alice says hello' | wasmlite parse --no-builtin --plugin @NAME@.wasm -
        ```

        | file | contents |
        |---|---|
        | `plugin.c` | the meaning of a line: change this |
        | `plugin.h` | the functions for a plugin |
        | `abi.c` | the exports and imports of version 1 of the ABI, and its JSON |
        | `build.sh` | the compiler's and the linker's flags, with the reason for each |

        Notes:

        - Every line gets the plugin in its initial state. A plugin that needs state over several lines also exports `abi_capabilities`, `() -> i64`, with bit 0
          set, and keeps its state in static variables.
        - There is no C library: if the compiler needs `memcpy` and similar functions, it uses instructions of WebAssembly.
        - The host provides `regex_match`, `regex_find_submatch`, `log`, `now_ms` and `abort` in the module `env`; declare those that you use as in `abi.c`.

        """##),
  ])
}
