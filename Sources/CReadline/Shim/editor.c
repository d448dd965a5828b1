/* GNU readline, set up for a conversation. */
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include <readline/readline.h>

#include "shim.h"

static bool opened;

static FILE *stream(int descriptor, const char *mode, FILE *standard) {
  return descriptor == fileno(standard) ? standard : fdopen(dup(descriptor), mode);
}

void vouch_editor_open(int input, int output) {
  if (opened) return;
  opened = true;
  rl_readline_name = "vouch";
  rl_instream = stream(input, "r", stdin);
  rl_outstream = stream(output, "w", stdout);
  /* Signals are ours (signals.c), as are the environment and the moment the terminal is given back. */
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_deprep_term_function = NULL;
  rl_getc_function = vouch_keys_next;
  rl_input_available_hook = vouch_keys_available;
  vouch_input_begin(input);
  vouch_rescue_prepare(input, output);
  vouch_locale_enter();
  rl_initialize();
  vouch_locale_leave();
  vouch_completions_bind();
  vouch_histories_bind();
  vouch_paste_bind();
  atexit(vouch_terminal_restore);
}

void vouch_terminal_restore(void) {
  if (!opened) return;
  /* readline would add a line feed after an end of input, and only on some terminals. */
  rl_eof_found = 0;
  rl_deprep_terminal();
  vouch_rescue_guard(false);
}

static struct vouch_reading ended(enum vouch_outcome outcome) {
  if (outcome == vouch_outcome_interrupted) vouch_input_discard();
  vouch_terminal_restore();
  int signal = outcome == vouch_outcome_terminated ? vouch_signals_terminating() : 0;
  return (struct vouch_reading){.outcome = outcome, .signal = signal};
}

struct vouch_reading vouch_editor_read(const char *prompt) {
  for (enum vouch_event event; (event = vouch_signals_pending()) != vouch_event_input;) {
    if (event == vouch_event_interrupt) return ended(vouch_outcome_interrupted);
    if (event == vouch_event_terminate) return ended(vouch_outcome_terminated);
    if (event == vouch_event_resize) rl_reset_screen_size();
    if (event == vouch_event_continue) vouch_terminal_restore();
    if (event == vouch_event_stop) {
      vouch_terminal_restore();
      vouch_signals_stop();
    }
  }
  vouch_keys_begin();
  vouch_histories_begin();
  vouch_rescue_guard(true);
  vouch_locale_enter();
  char *line = readline(prompt);
  vouch_locale_leave();
  if (line) return (struct vouch_reading){.outcome = vouch_outcome_input, .line = line};
  enum vouch_outcome outcome = vouch_keys_outcome();
  if (outcome != vouch_outcome_input) return ended(outcome);
  /* Ctrl-D on an empty line: readline leaves the cursor after the prompt. */
  rl_crlf();
  return ended(vouch_outcome_end);
}

static struct vouch_reading wait_until(int descriptor, const struct timespec *deadline, bool *elapsed) {
  for (;;) {
    switch (vouch_signals_wait_until(descriptor, deadline, elapsed)) {
    case vouch_event_input:
      return (struct vouch_reading){.outcome = vouch_outcome_input};
    case vouch_event_interrupt:
      return (struct vouch_reading){.outcome = vouch_outcome_interrupted};
    case vouch_event_terminate:
      return (struct vouch_reading){
          .outcome = vouch_outcome_terminated, .signal = vouch_signals_terminating()};
    case vouch_event_stop:
      vouch_terminal_restore();
      vouch_signals_stop();
      break;
    case vouch_event_continue:
    case vouch_event_resize:
      break;
    }
  }
}

struct vouch_reading vouch_input_wait(int descriptor) {
  return wait_until(descriptor, NULL, NULL);
}

struct vouch_reading vouch_input_wait_for(int descriptor, int seconds, bool *elapsed) {
  struct timespec deadline;
  *elapsed = false;
  if (vouch_input_waiting()) return (struct vouch_reading){.outcome = vouch_outcome_input};
  clock_gettime(CLOCK_MONOTONIC, &deadline);
  deadline.tv_sec += seconds;
  return wait_until(descriptor, &deadline, elapsed);
}
