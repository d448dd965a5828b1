/* Two histories that never mix: what was answered, and the commands that were given. The up arrow walks the
   one that the line on the screen belongs to. readline's own is one list, and stays empty. */
#include <stdlib.h>
#include <string.h>

#include <readline/readline.h>

#include "shim.h"

enum { most_lines = 200 };

struct history {
  char *lines[most_lines];
  int count;
};

static struct history answers, commands;
/* The history being walked, where in it, and the line that was left to walk it. */
static struct history *walked;
static int place;
static char *draft;

static struct history *history_of(const char *line) {
  return line[0] == '/' || strcmp(line, "?") == 0 ? &commands : &answers;
}

void vouch_editor_remember(const char *line) {
  struct history *history = history_of(line);
  if (!*line || (history->count && strcmp(history->lines[history->count - 1], line) == 0)) return;
  char *copy = strdup(line);
  if (!copy) return;
  if (history->count == most_lines) {
    free(history->lines[0]);
    memmove(history->lines, history->lines + 1, sizeof history->lines - sizeof *history->lines);
    history->count--;
  }
  history->lines[history->count++] = copy;
}

void vouch_histories_begin(void) {
  walked = NULL;
  free(draft);
  draft = NULL;
}

static void show(const char *line) {
  rl_replace_line(line, 1);
  rl_point = rl_end;
}

static int previous(int times, int key) {
  (void)key;
  struct history *history = history_of(rl_line_buffer);
  if (history != walked) {
    vouch_histories_begin();
    draft = strdup(rl_line_buffer);
    walked = history;
    place = history->count;
  }
  if (place == 0 || !draft) return rl_ding();
  place = times < place ? place - times : 0;
  show(history->lines[place]);
  return 0;
}

static int next(int times, int key) {
  (void)key;
  if (!walked || history_of(rl_line_buffer) != walked || place == walked->count) return rl_ding();
  place = times < walked->count - place ? place + times : walked->count;
  show(place < walked->count ? walked->lines[place] : draft);
  return 0;
}

/* Binds each key that does `from`, by readline's default or the person's own settings, to `to`. */
static void replace(rl_command_func_t *from, rl_command_func_t *to, const char *keymap) {
  Keymap map = rl_get_keymap_by_name(keymap);
  char **sequences = rl_invoking_keyseqs_in_map(from, map);
  if (!sequences) return;
  for (char **sequence = sequences; *sequence; sequence++) {
    rl_bind_keyseq_in_map(*sequence, to, map);
    free(*sequence);
  }
  free(sequences);
}

void vouch_histories_bind(void) {
  static const char *const keymaps[] = {"emacs-standard", "vi-insert", "vi-command"};
  for (size_t i = 0; i < sizeof keymaps / sizeof *keymaps; i++) {
    replace(rl_get_previous_history, previous, keymaps[i]);
    replace(rl_history_search_backward, previous, keymaps[i]);
    replace(rl_get_next_history, next, keymaps[i]);
    replace(rl_history_search_forward, next, keymaps[i]);
  }
}
