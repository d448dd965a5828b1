/* A paste goes into the line whole: its line breaks do not end the line, its escape sequences are text.
   readline's own command for it takes an unfinished paste for a finished one, so this one stands in. */
#include <stdlib.h>
#include <string.h>

#include <readline/readline.h>

#include "shim.h"

static const char before[] = "\033[200~";
static const char after[] = "\033[201~";
enum { after_length = sizeof after - 1 };

struct text {
  char *bytes;
  size_t length, room;
};

static bool append(struct text *text, char byte) {
  if (text->length + 1 >= text->room) {
    size_t room = text->room ? text->room * 2 : 256;
    char *bytes = realloc(text->bytes, room);
    if (!bytes) return false;
    text->bytes = bytes;
    text->room = room;
  }
  text->bytes[text->length++] = byte;
  text->bytes[text->length] = 0;
  return true;
}

static bool ends(const struct text *text) {
  return text->length >= after_length &&
         memcmp(text->bytes + text->length - after_length, after, after_length) == 0;
}

/* Terminals send a return for a line break, or a return and a line feed. */
static void settle_line_breaks(struct text *text) {
  char *to = text->bytes;
  for (const char *from = text->bytes; *from; from++) {
    if (*from != '\r') {
      *to++ = *from;
    } else if (from[1] != '\n') {
      *to++ = '\n';
    }
  }
  *to = 0;
}

static int paste(int times, int key) {
  (void)times, (void)key;
  struct text text = {0};
  RL_SETSTATE(RL_STATE_MOREINPUT);
  do {
    int next = rl_read_key();
    if (next < 0 || !append(&text, (char)next)) break;
  } while (!ends(&text));
  RL_UNSETSTATE(RL_STATE_MOREINPUT);
  if (text.bytes) {
    if (ends(&text)) text.bytes[text.length - after_length] = 0;
    settle_line_breaks(&text);
    rl_insert_text(text.bytes);
  }
  free(text.bytes);
  return 0;
}

void vouch_paste_bind(void) {
  rl_bind_keyseq_in_map(before, paste, rl_get_keymap_by_name("emacs-standard"));
  rl_bind_keyseq_in_map(before, paste, rl_get_keymap_by_name("vi-insert"));
}
