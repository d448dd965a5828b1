/* readline's source of keys, and how it is made to leave a read that is to end early.

   A read ends by answering the next key that readline asks for at its top level with an error. Where it is
   asked for within a command (a search, a list of completions, a paste), it is first given the keys that end
   the command. */
#include <signal.h>
#include <sys/select.h>

#include <readline/readline.h>

#include "shim.h"

static enum vouch_outcome outcome;
/* Ctrl-G ends every command but a paste, and the rest ends a paste. */
static const char leaving[] = "\007\033[201~";
static size_t left;

void vouch_keys_begin(void) {
  outcome = vouch_outcome_input;
  left = 0;
}

enum vouch_outcome vouch_keys_outcome(void) {
  return outcome;
}

/* The next key of one who leaves: at the top level, the line is finished on the screen first. */
static int leave(void) {
  if (!RL_ISSTATE(RL_STATE_READCMD)) return leaving[left++ % (sizeof leaving - 1)];
  rl_point = rl_end;
  (*rl_redisplay_function)();
  if (outcome == vouch_outcome_interrupted) rl_echo_signal_char(SIGINT);
  rl_newline(1, '\n');
  return READERR;
}

/* Draws prompt and line again, where the cursor stands or, where the program was away, on a new line. */
static void redraw(bool was_away) {
  if (was_away) {
    rl_on_new_line();
  } else {
    rl_clear_visible_line();
  }
  rl_reset_screen_size();
  rl_forced_update_display();
}

static void stop(void) {
  rl_echo_signal_char(SIGTSTP);
  rl_cleanup_after_signal();
  rl_deprep_terminal();
  vouch_rescue_guard(false);
  bool stopped = vouch_signals_stop();
  vouch_rescue_guard(true);
  rl_reset_after_signal();
  redraw(stopped);
}

/* Somebody else may have had the terminal while the program was stopped, and left it otherwise. */
static void take_up_again(void) {
  rl_deprep_terminal();
  rl_reset_after_signal();
  redraw(false);
}

/* A terminal that is closed ends its input a moment before it sends SIGHUP, which says more. */
static enum vouch_outcome end_of_terminal(void) {
  bool told = vouch_signals_wait_briefly() == vouch_event_terminate;
  return told ? vouch_outcome_terminated : vouch_outcome_end;
}

static void handle(enum vouch_event event) {
  switch (event) {
  case vouch_event_input:
    if (!vouch_input_fill()) outcome = end_of_terminal();
    break;
  case vouch_event_interrupt:
    outcome = vouch_outcome_interrupted;
    break;
  case vouch_event_terminate:
    outcome = vouch_outcome_terminated;
    break;
  case vouch_event_stop:
    stop();
    break;
  case vouch_event_continue:
    take_up_again();
    break;
  case vouch_event_resize:
    rl_resize_terminal();
    break;
  }
}

int vouch_keys_next(FILE *stream) {
  while (outcome == vouch_outcome_input && !vouch_input_waiting()) {
    handle(vouch_signals_wait(fileno(stream)));
  }
  return outcome == vouch_outcome_input ? vouch_input_next() : leave();
}

/* Whether a key is there within the time that readline allows for it. */
int vouch_keys_available(void) {
  if (outcome != vouch_outcome_input || vouch_input_waiting()) return 1;
  int microseconds = rl_set_keyboard_input_timeout(-1);
  struct timeval time = {microseconds / 1000000, microseconds % 1000000};
  int descriptor = fileno(rl_instream);
  fd_set readable;
  FD_ZERO(&readable);
  FD_SET(descriptor, &readable);
  return select(descriptor + 1, &readable, NULL, NULL, &time) > 0;
}
