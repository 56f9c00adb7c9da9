// Follows a hand of poker from line to line. The twin of vrpoker-swift: both answer every line with the same bytes.
// The grammar of the lines is in Fixtures/README.md.
#define ARENA_SIZE 57344
#include "json.h"

#define SEAT_COUNT 10
#define NAME_SIZE 128
#define LARGEST_REQUEST 16384

IMPORT("regex_find_submatch")
uint32_t regex_find_submatch(const void *text, uint32_t text_size, const char *pattern, uint32_t pattern_size, void *out, uint32_t out_size);

EXPORT("abi_capabilities") uint64_t abi_capabilities(void) { return 1; }

// What lasts from one line to the next. It lies outside the arena, which every line empties.
static struct {
  bool in_progress;
  uint32_t number, folded, playing;
  uint64_t pot;
  struct {
    bool dealt_in, folded;
    uint32_t name_size;
    unsigned char name[NAME_SIZE];
  } seats[SEAT_COUNT + 1];
} hand;

static void forget_hand(void) {
  hand.in_progress = false;
  hand.number = hand.folded = hand.playing = 0;
  hand.pot = 0;
  for (uint32_t seat = 0; seat <= SEAT_COUNT; seat++) hand.seats[seat].dealt_in = hand.seats[seat].folded = false;
}

// Takes a word or a number off the front of what is left of a line.
NOINLINE static bool skip_bytes(struct bytes *text, const char *word, uint32_t size) {
  if (text->size < size || !same_bytes((struct bytes){text->start, size}, word, size)) return false;
  text->start += size;
  text->size -= size;
  return true;
}

#define SKIP(text, word) skip_bytes(text, word, sizeof(word) - 1)

static bool is_digit(unsigned char byte) { return byte >= '0' && byte <= '9'; }

// Nine digits at most, so that no number overflows.
NOINLINE static bool skip_number(struct bytes *text, uint32_t *number) {
  uint32_t count = 0;
  *number = 0;
  while (count < text->size && is_digit(text->start[count])) {
    if (count == 9) return false;
    *number = *number * 10 + (text->start[count++] - '0');
  }
  text->start += count;
  text->size -= count;
  return count > 0;
}

static bool skip_seat(struct bytes *text, uint32_t *seat) {
  return SKIP(text, "Seat ") && skip_number(text, seat) && *seat >= 1 && *seat <= SEAT_COUNT;
}

static bool skip_card(struct bytes *text, struct bytes *card) {
  if (text->size < 2) return false;
  bool rank = false, suit = false;
  for (const char *known = "23456789TJQKA"; *known; known++) rank |= text->start[0] == *known;
  for (const char *known = "cdhs"; *known; known++) suit |= text->start[1] == *known;
  *card = (struct bytes){text->start, 2};
  text->start += 2;
  text->size -= 2;
  return rank && suit;
}

// `2024.01.15 19:03:12 Log        -  ` stands before a message; the time's text goes to `time`, 19 bytes.
static struct bytes skip_prefix(struct bytes line, struct bytes *time) {
  static const char shape[] = "0000.00.00 00:00:00 ";
  uint32_t at = 0;
  for (; at < sizeof shape - 1; at++) {
    if (at == line.size) return line;
    if (shape[at] == '0' ? !is_digit(line.start[at]) : line.start[at] != (unsigned char)shape[at]) return line;
  }
  *time = (struct bytes){line.start, 19};
  struct bytes rest = {line.start + at, line.size - at};
  uint32_t word = 0, next;
  while (word < rest.size && ((rest.start[word] | 0x20) >= 'a' && (rest.start[word] | 0x20) <= 'z')) word++;
  next = word;
  while (next < rest.size && rest.start[next] == ' ') next++;
  if (word == 0 || next == word || next == rest.size || rest.start[next] != '-') return rest;
  next++;
  while (next < rest.size && rest.start[next] == ' ') next++;
  return (struct bytes){rest.start + next, rest.size - next};
}

struct answer {
  struct writer out;
  struct bytes time, timestamp;
  bool has_timestamp;
  uint32_t event_count;
};

// The line's own time wins over the request's. It has no zone in the log, and gets none here.
static void open_event(struct answer *answer, const char *type) {
  struct writer *out = &answer->out;
  if (answer->event_count++ == 0) PUT(out, "{\"ok\":true,\"events\":[");
  else PUT(out, ",");
  PUT(out, "{\"type\":\"");
  while (*type) put_byte(out, *type++);
  PUT(out, "\"");
  if (answer->time.size) {
    PUT(out, ",\"timestamp\":\"");
    for (uint32_t at = 0; at < 19; at++) {
      unsigned char byte = answer->time.start[at];
      put_byte(out, byte == '.' ? '-' : byte == ' ' ? 'T' : byte);
    }
    PUT(out, "\"");
  } else if (answer->has_timestamp) {
    PUT(out, ",\"timestamp\":");
    put_string(out, answer->timestamp);
  }
}

static struct bytes name_of(uint32_t seat) { return (struct bytes){hand.seats[seat].name, hand.seats[seat].name_size}; }

static void open_player_event(struct answer *answer, const char *type, uint32_t seat) {
  struct writer *out = &answer->out;
  open_event(answer, type);
  PUT(out, ",\"player_name\":");
  put_string(out, name_of(seat));
  PUT(out, ",\"data\":{\"hand\":");
  put_number(out, hand.number);
  PUT(out, ",\"seat\":");
  put_number(out, seat);
  PUT(out, ",\"player\":");
  put_string(out, name_of(seat));
}

static void report_winner(struct answer *answer, uint32_t seat, uint64_t share, const char *by, struct bytes rank) {
  struct writer *out = &answer->out;
  open_player_event(answer, "poker_winner", seat);
  PUT(out, ",\"pot\":");
  put_number(out, hand.pot);
  PUT(out, ",\"share\":");
  put_number(out, share);
  PUT(out, ",\"folded\":");
  put_number(out, hand.folded);
  PUT(out, ",\"by\":\"");
  while (*by) put_byte(out, *by++);
  PUT(out, "\"");
  if (rank.size) {
    PUT(out, ",\"rank\":");
    put_string(out, rank);
  }
  PUT(out, "}}");
}

// ---- lines

static void start_hand(struct answer *answer, struct bytes rest, uint32_t number) {
  uint32_t small, big;
  if (!SKIP(&rest, ", Blinds ") || !skip_number(&rest, &small) || !SKIP(&rest, "/") || !skip_number(&rest, &big) || rest.size) return;
  forget_hand();
  hand.in_progress = true;
  hand.number = number;
  struct writer *out = &answer->out;
  open_event(answer, "poker_hand_start");
  PUT(out, ",\"data\":{\"hand\":");
  put_number(out, number);
  PUT(out, ",\"small_blind\":");
  put_number(out, small);
  PUT(out, ",\"big_blind\":");
  put_number(out, big);
  PUT(out, "}}");
}

static void deal_in(uint32_t seat, struct bytes name) {
  if (!hand.in_progress || hand.seats[seat].dealt_in || name.size == 0) return;
  uint32_t size = name.size;
  if (size > NAME_SIZE) {
    size = NAME_SIZE;
    while (size > 0 && (name.start[size] & 0xC0) == 0x80) size--;
  }
  for (uint32_t at = 0; at < size; at++) hand.seats[seat].name[at] = name.start[at];
  hand.seats[seat].name_size = size;
  hand.seats[seat].dealt_in = true;
  hand.playing++;
}

static void draw_hole_cards(struct answer *answer, struct bytes line) {
  static const char pattern[] = "\\[Seat\\]: Draw Local Hole Cards: (\\w+), (\\w+)";
  unsigned char *found = scratch(4096);
  struct writer cards = writer_of(4096);
  if (!found || !cards.start) return;
  uint32_t size = regex_find_submatch(line.start, line.size, pattern, sizeof pattern - 1, found, 4096);
  if (size == 0 || size > 4096) return;
  struct reader in = {found, size, 0, false};
  struct bytes part[3];
  for (int which = 0; which < 3; which++) {
    uint32_t start = cards.size;
    if (!take(&in, which == 0 ? '[' : ',') || !read_string(&in, &cards)) return;
    part[which] = (struct bytes){cards.start + start, cards.size - start};
  }
  struct writer *out = &answer->out;
  open_event(answer, "poker_hole_cards");
  PUT(out, ",\"data\":{\"card1\":");
  put_string(out, part[1]);
  PUT(out, ",\"card2\":");
  put_string(out, part[2]);
  PUT(out, "}}");
}

static void show_board(struct answer *answer, const char *street, uint32_t count, struct bytes rest) {
  struct bytes cards[3];
  for (uint32_t at = 0; at < count; at++) {
    if ((at && !SKIP(&rest, ", ")) || !skip_card(&rest, &cards[at])) return;
  }
  if (rest.size || !hand.in_progress) return;
  struct writer *out = &answer->out;
  open_event(answer, "poker_board");
  PUT(out, ",\"data\":{\"hand\":");
  put_number(out, hand.number);
  PUT(out, ",\"street\":\"");
  while (*street) put_byte(out, *street++);
  PUT(out, "\",\"cards\":[");
  for (uint32_t at = 0; at < count; at++) {
    if (at) PUT(out, ",");
    put_string(out, cards[at]);
  }
  PUT(out, "]}}");
}

static bool plays(uint32_t seat) { return hand.in_progress && hand.seats[seat].dealt_in && !hand.seats[seat].folded; }

// The last player left wins without a line that says so.
static void fold(struct answer *answer, uint32_t seat, const char *reason) {
  if (!plays(seat)) return;
  hand.seats[seat].folded = true;
  hand.folded++;
  hand.playing--;
  struct writer *out = &answer->out;
  open_player_event(answer, "poker_fold", seat);
  PUT(out, ",\"reason\":\"");
  while (*reason) put_byte(out, *reason++);
  PUT(out, "\",\"remaining\":");
  put_number(out, hand.playing);
  PUT(out, "}}");
  if (hand.playing != 1) return;
  for (uint32_t other = 1; other <= SEAT_COUNT; other++) {
    if (plays(other)) report_winner(answer, other, hand.pot, "fold", (struct bytes){0});
  }
  forget_hand();
}

// `Seat 2 Wins Showdown: Flush`, or `Seat 2, Seat 4 Win Showdown: Straight`: the first takes the odd chips.
static void end_in_showdown(struct answer *answer, struct bytes rest) {
  uint32_t winners[SEAT_COUNT], count = 0;
  do {
    if (count == SEAT_COUNT || !skip_seat(&rest, &winners[count])) return;
    if (!plays(winners[count])) return;
    for (uint32_t at = 0; at < count; at++) {
      if (winners[at] == winners[count]) return;
    }
    count++;
  } while (SKIP(&rest, ", "));
  if (!(count == 1 ? SKIP(&rest, " Wins Showdown: ") : SKIP(&rest, " Win Showdown: ")) || rest.size == 0) return;
  for (uint32_t at = 0; at < count; at++) {
    report_winner(answer, winners[at], hand.pot / count + (at == 0 ? hand.pot % count : 0), "showdown", rest);
  }
  forget_hand();
}

static void read_seat_line(struct answer *answer, struct bytes rest) {
  uint32_t seat, chips;
  if (!skip_seat(&rest, &seat)) return;
  if (SKIP(&rest, " Dealt In: ")) {
    deal_in(seat, rest);
  } else if (SAME(rest, " Folds")) {
    fold(answer, seat, "fold");
  } else if (SAME(rest, " Leaves")) {
    fold(answer, seat, "left");
  } else if (SKIP(&rest, " Posts ") || SKIP(&rest, " Calls ") || SKIP(&rest, " Bets ") || SKIP(&rest, " Raises ") || SKIP(&rest, " All In ")) {
    if (skip_number(&rest, &chips) && rest.size == 0 && plays(seat)) hand.pot += chips;
  }
}

static void read_table_line(struct answer *answer, struct bytes rest) {
  uint32_t number;
  if (SKIP(&rest, "Hand ")) {
    if (!skip_number(&rest, &number)) return;
    if (SKIP(&rest, " Started")) start_hand(answer, rest, number);
    else if (SAME(rest, " Ended") && hand.in_progress && number == hand.number) forget_hand();
  } else if (SKIP(&rest, "Flop: ")) {
    show_board(answer, "flop", 3, rest);
  } else if (SKIP(&rest, "Turn: ")) {
    show_board(answer, "turn", 1, rest);
  } else if (SKIP(&rest, "River: ")) {
    show_board(answer, "river", 1, rest);
  } else {
    end_in_showdown(answer, rest);
  }
}

EXPORT("parse_line") uint64_t parse_line(const unsigned char *bytes, uint32_t size) {
  arena_reset(address(bytes), size);
  struct request request = {0};
  struct writer problem = {.overflowed = size > LARGEST_REQUEST};
  if (problem.overflowed) return finish(&problem);
  if (!open_request(bytes, size, &request, &problem)) return finish(&problem);

  struct bytes line = request.line;
  if (line.size && line.start[line.size - 1] == '\r') line.size--;
  struct answer answer = {.timestamp = request.timestamp, .has_timestamp = request.has_timestamp};
  struct bytes rest = skip_prefix(line, &answer.time);
  answer.out = writer_of(20480);
  if (CONTAINS(line.start, line.size, "[Seat]: Draw Local Hole Cards: ")) draw_hole_cards(&answer, line);
  else if (SKIP(&rest, "[Seat]: ")) read_seat_line(&answer, rest);
  else if (SKIP(&rest, "[Table]: ")) read_table_line(&answer, rest);
  // A hand does not outlive the room.
  else if (SAME(rest, "[Behaviour] OnLeftRoom") || SKIP(&rest, "[Behaviour] Entering Room: ")) forget_hand();
  if (answer.event_count == 0) return 0;
  PUT(&answer.out, "]}");
  return finish(&answer.out);
}
