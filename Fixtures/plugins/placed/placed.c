// Linked as compilers do by default: the stack's top is in the input region, and memory grows from the heap on. `alloc` and `free` have their other names.
// Event `placed`: whether the request is in the heap, and was still there after a stack frame was used; how many blocks are in use, the request's included.
#include <stdint.h>

#define EXPORT(name) __attribute__((export_name(name)))

extern unsigned char __heap_base;
static uint32_t heap_top;
static uint32_t block_count;

EXPORT("abi_version") uint32_t abi_version(void) { return 1; }

EXPORT("plugin_alloc") uint32_t plugin_alloc(uint32_t size) {
  uint32_t base = (uint32_t)(uintptr_t)&__heap_base;
  if (block_count == 0 || heap_top < base) heap_top = base;
  uint32_t start = (heap_top + 15u) & ~15u;
  uint64_t end = (uint64_t)start + size;
  uint64_t room = (uint64_t)__builtin_wasm_memory_size(0) << 16;
  if (end > room && __builtin_wasm_memory_grow(0, (uint32_t)((end - room + 0xFFFF) >> 16)) == (uint32_t)-1) return 0;
  heap_top = (uint32_t)end;
  block_count++;
  return start;
}

EXPORT("plugin_free") void plugin_free(uint32_t pointer, uint32_t size) {
  (void)size;
  if (pointer != 0 && block_count > 0) block_count--;
}

// A frame that reaches from the top of the stack to below the region, written to in full.
__attribute__((noinline)) static uint32_t use_stack(uint32_t seed) {
  volatile unsigned char frame[6000];
  for (uint32_t at = 0; at < sizeof frame; at++) frame[at] = (unsigned char)(seed + at);
  return frame[seed % sizeof frame];
}

EXPORT("parse_line") uint64_t parse_line(const volatile unsigned char *request, uint32_t size) {
  static const char model[] = "{\"ok\":true,\"events\":[{\"type\":\"placed\",\"data\":{\"allocated\":0,\"intact\":0,\"blocks\":0}}]}";
  uint32_t is_allocated = (uint32_t)(uintptr_t)request >= (uint32_t)(uintptr_t)&__heap_base;
  uint32_t blocks = block_count;
  use_stack(size);
  uint32_t is_intact = size > 0 && request[0] == '{' && request[size - 1] == '}';
  uint32_t answer = plugin_alloc(sizeof model - 1);
  if (answer == 0) return 0;
  unsigned char *bytes = (unsigned char *)(uintptr_t)answer;
  for (uint32_t at = 0, digit = 0; at < sizeof model - 1; at++) {
    bytes[at] = (unsigned char)model[at];
    if (model[at] != '0') continue;
    bytes[at] = (unsigned char)('0' + (digit == 0 ? is_allocated : digit == 1 ? is_intact : blocks % 10));
    digit++;
  }
  return (uint64_t)(sizeof model - 1) << 32 | answer;
}
