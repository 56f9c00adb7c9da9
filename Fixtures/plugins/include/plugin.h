// What every C plugin here shares: the exports of the ABI, an arena, and output.
// Nothing of it needs a C library.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define EXPORT(name) __attribute__((export_name(name)))
#define IMPORT(name) __attribute__((import_module("env"), import_name(name)))
// Not every plugin calls every function of the shared headers.
#define NOINLINE __attribute__((noinline, unused))

#ifndef ABI_VERSION
#define ABI_VERSION 1
#endif

#ifndef ARENA_SIZE
#define ARENA_SIZE 4096
#endif

static unsigned char arena[ARENA_SIZE] __attribute__((aligned(8)));
static uint32_t arena_top;
static bool arena_is_stale;

static uint32_t address(const void *pointer) { return (uint32_t)(uintptr_t)pointer; }

EXPORT("abi_version") uint32_t abi_version(void) { return ABI_VERSION; }

// The host has copied the last output before it asks for room again, so the first request after a parse starts over.
EXPORT("alloc") uint32_t alloc(uint32_t size) {
  if (arena_is_stale) arena_top = 0;
  arena_is_stale = false;
  uint32_t start = (arena_top + 7u) & ~7u;
  if (start > ARENA_SIZE || size > ARENA_SIZE - start) return 0;
  arena_top = start + size;
  return address(arena + start);
}

// Not named `free` in C: the compiler knows that name with one parameter.
EXPORT("free") void plugin_free(uint32_t pointer, uint32_t size) {
  (void)pointer;
  (void)size;
}

// Every parse begins with an empty arena, except for an input that the host placed in it through `alloc`.
static inline void arena_reset(uint32_t input, uint32_t size) {
  uint32_t start = address(arena);
  arena_is_stale = false;
  arena_top = input >= start && input - start < ARENA_SIZE ? input - start + size : 0;
  arena_is_stale = true;
}

// The first request within a parse must not empty the arena: it may hold the input.
static inline void *scratch(uint32_t size) {
  arena_is_stale = false;
  void *room = (void *)(uintptr_t)alloc(size);
  arena_is_stale = true;
  return room;
}

static inline uint64_t output(const void *bytes, uint32_t size) { return (uint64_t)size << 32 | address(bytes); }

#define OUTPUT(text) output(text, sizeof(text) - 1)
#define EVENT(type) OUTPUT("{\"ok\":true,\"events\":[{\"type\":\"" type "\"}]}")

// Searches the request as it is, escapes and all: enough for the trigger words of these plugins.
static inline bool contains_bytes(const unsigned char *text, uint32_t size, const char *word, uint32_t word_size) {
  for (uint32_t at = 0; at + word_size <= size; at++) {
    uint32_t same = 0;
    while (same < word_size && text[at + same] == (unsigned char)word[same]) same++;
    if (same == word_size) return true;
  }
  return false;
}

#define CONTAINS(text, size, word) contains_bytes(text, size, word, sizeof(word) - 1)
