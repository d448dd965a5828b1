/* What Swift sees of GNU readline.

   readline keeps its state in globals, and signal handlers keep theirs in flags, so everything here but
   vouch_columns belongs to the main actor and to one terminal a process. */
#ifndef VOUCH_CREADLINE_H
#define VOUCH_CREADLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define VOUCH_CLOSED_ENUM __attribute__((enum_extensibility(closed)))
#define VOUCH_MAIN_ACTOR __attribute__((swift_attr("@MainActor")))

/* How a wait for input, or the reading of a line, came out. */
enum VOUCH_CLOSED_ENUM vouch_outcome {
  vouch_outcome_input,
  vouch_outcome_interrupted,
  vouch_outcome_end,
  vouch_outcome_terminated,
};

struct vouch_reading {
  enum vouch_outcome outcome;
  /* The signal that asked the program to end; 0 unless the outcome is terminated. */
  int signal;
  /* Valid UTF-8, to be freed by the caller; null unless the outcome is input. NUL and the control
     characters U+0081 to U+009F stand in it as the noncharacters U+FDD0 and U+FDD1 to U+FDEF. */
  char *_Nullable line;
};

/* Takes SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT and SIGWINCH into our hands: from here on they reach the
   program only while it waits for input. A signal that the program was started ignoring stays ignored.
   SIGPIPE is ignored, so that a lost reader of the output is an error that can be reported. */
VOUCH_MAIN_ACTOR void vouch_signals_hold(void);

/* Gives the signals back as they were. One that is pending then takes its ordinary effect. */
VOUCH_MAIN_ACTOR void vouch_signals_release(void);

/* The same terminal, opened anew so that reading it never waits; `descriptor` itself where it is none. Ctrl-C
   throws away input that was already announced: a read that then waited would keep the held signals out. */
VOUCH_MAIN_ACTOR int vouch_input_own(int descriptor);

/* Waits until `descriptor` has input or a held signal arrives. A stop (Ctrl-Z) happens within. */
VOUCH_MAIN_ACTOR struct vouch_reading vouch_input_wait(int descriptor);

/* The same, for at most so many seconds; `elapsed` says whether they passed without either. */
VOUCH_MAIN_ACTOR struct vouch_reading vouch_input_wait_for(
    int descriptor, int seconds, bool *_Nonnull elapsed);

/* Makes readline ready for two terminals; to be called once, before the first read. */
VOUCH_MAIN_ACTOR void vouch_editor_open(int input, int output);

/* Reads a line with editing. After a line the terminal stays as readline needs it, so that what is typed
   ahead is neither echoed twice nor cut at 4,096 bytes; after any other outcome it is as it was found. */
VOUCH_MAIN_ACTOR struct vouch_reading vouch_editor_read(const char *_Nonnull prompt);

/* Puts a line into the history of its kind: commands (`/why`, `?`) or answers. */
VOUCH_MAIN_ACTOR void vouch_editor_remember(const char *_Nonnull line);

/* Forgets the words that Tab completes. */
VOUCH_MAIN_ACTOR void vouch_completions_clear(void);

/* Adds a word that Tab completes at the start of a line. */
VOUCH_MAIN_ACTOR void vouch_completions_add_word(const char *_Nonnull word);

/* Adds a term that Tab completes after `/define `; it may hold spaces. */
VOUCH_MAIN_ACTOR void vouch_completions_add_term(const char *_Nonnull term);

/* Gives the terminal back as it was found. It is also given back at exit and on a crash. */
VOUCH_MAIN_ACTOR void vouch_terminal_restore(void);

/* How many columns a Unicode scalar takes: 0, 1 or 2, or -1 where the C library does not know it. */
int vouch_columns(uint32_t scalar);

#endif
