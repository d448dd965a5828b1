/* What Tab completes: the words of a read at the start of its line, and terms after `/define `. The whole of
   the line up to the cursor is completed, since a term may hold spaces. Names of files never are. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <readline/readline.h>

#include "shim.h"

static const char define[] = "/define ";
enum { define_length = sizeof define - 1 };
/* Nothing longer than this is a command that has yet to be completed. */
enum { longest_line = 256 };

/* Words as they stand; terms with `/define ` before them. */
static char **candidates;
static size_t count, room;

static void add(char *candidate) {
  if (count == room) {
    size_t more = room ? room * 2 : 64;
    char **grown = realloc(candidates, more * sizeof *grown);
    if (!grown) {
      free(candidate);
      return;
    }
    candidates = grown;
    room = more;
  }
  if (candidate) candidates[count++] = candidate;
}

void vouch_completions_clear(void) {
  while (count) free(candidates[--count]);
}

void vouch_completions_add_word(const char *word) {
  add(strdup(word));
}

void vouch_completions_add_term(const char *term) {
  char *candidate = malloc(define_length + strlen(term) + 1);
  if (!candidate) return;
  memcpy(candidate, define, define_length);
  strcpy(candidate + define_length, term);
  add(candidate);
}

/* Terms are offered once the space after /define is there, and the word itself no more. */
static bool completes(const char *candidate, const char *text) {
  size_t length = strlen(text);
  if (strncasecmp(candidate, text, length) != 0) return false;
  if (strncmp(candidate, define, define_length) != 0) return true;
  bool is_term = candidate[define_length] != 0;
  return is_term == (length >= define_length);
}

static char *next_candidate(const char *text, int state) {
  static size_t index;
  if (state == 0) index = 0;
  while (index < count) {
    const char *candidate = candidates[index++];
    if (completes(candidate, text)) return strdup(candidate);
  }
  return NULL;
}

static char **complete(const char *text, int start, int end) {
  (void)end;
  rl_attempted_completion_over = 1;
  /* readline would add a space; a word that wants one brings it. */
  rl_completion_suppress_append = 1;
  return start == 0 ? rl_completion_matches(text, next_candidate) : NULL;
}

/* Which characters end a word. In a command none does; elsewhere each does, so that readline need not go
   back over a long answer in which nothing will be completed. */
static char *word_breaks(void) {
  static char none[] = "";
  static char every[256];
  for (int i = 0; i < 255; i++) every[i] = (char)(i + 1);
  return rl_line_buffer[0] == '/' && rl_point <= longest_line ? none : every;
}

/* Lists terms without the `/define ` that they share. */
static void list(char **matches, int number, int longest) {
  size_t shared = strncmp(matches[0], define, define_length) == 0 ? define_length : 0;
  char *shown[number + 2];
  for (int i = 0; i <= number; i++) shown[i] = matches[i] + shared;
  shown[number + 1] = NULL;
  rl_display_match_list(shown, number, longest - (int)shared);
  rl_forced_update_display();
}

void vouch_completions_bind(void) {
  rl_variable_bind("completion-ignore-case", "on");
  /* A Tab that can add nothing lists what fits, so that it never takes a third. */
  rl_variable_bind("show-all-if-unmodified", "on");
  rl_attempted_completion_function = complete;
  rl_completion_word_break_hook = word_breaks;
  rl_completion_display_matches_hook = list;
}
