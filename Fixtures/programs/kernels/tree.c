// Pointers: nodes from a pool in a treap, put in, sought, taken out, walked through.
#include "kernel.h"

#define NODES 8192

typedef struct Node { struct Node *left, *right; uint32_t key, weight; } Node;

static Node pool[NODES];
static Node *unused, *root;
static uint32_t state;

static NOINLINE Node *merge(Node *left, Node *right) {
  if (!left) return right;
  if (!right) return left;
  if (left->weight > right->weight) { left->right = merge(left->right, right); return left; }
  right->left = merge(left, right->left);
  return right;
}

static NOINLINE void split(Node *node, uint32_t key, Node **left, Node **right) {
  if (!node) { *left = *right = 0; return; }
  if (node->key < key) { split(node->right, key, &node->right, right); *left = node; }
  else { split(node->left, key, left, &node->left); *right = node; }
}

static NOINLINE Node *find(uint32_t key) {
  Node *node = root;
  while (node && node->key != key) node = key < node->key ? node->left : node->right;
  return node;
}

static NOINLINE void insert(uint32_t key) {
  Node *node = unused, *left, *right;
  if (!node) return;
  unused = node->right;
  *node = (Node){0, 0, key, random24(&state)};
  split(root, key, &left, &right);
  root = merge(merge(left, node), right);
}

static NOINLINE void take_out(uint32_t key) {
  Node **link = &root;
  while (*link && (*link)->key != key) link = key < (*link)->key ? &(*link)->left : &(*link)->right;
  Node *node = *link;
  if (!node) return;
  *link = merge(node->left, node->right);
  node->right = unused;
  unused = node;
}

static NOINLINE uint64_t walk(const Node *node, uint64_t hash, uint32_t depth) {
  for (; node; node = node->right) {
    depth++;
    hash = mix(walk(node->left, hash, depth), node->key + depth);
  }
  return hash;
}

static NOINLINE uint64_t work(uint32_t rounds) {
  state = 4242;
  root = unused = 0;
  for (uint32_t i = 0; i < NODES; i++) { pool[i].right = unused; unused = &pool[i]; }
  uint64_t hash = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    uint32_t key = random24(&state) & 16383;
    if (find(key)) take_out(key); else insert(key);
    hash += find(key + 1) ? 3 : 5;
    if (round % 16384 == 16383) hash = walk(root, hash, 0);
  }
  return walk(root, hash, 0);
}

KERNEL(500000, 6000)
