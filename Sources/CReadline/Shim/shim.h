/* What the parts of the shim know of each other. */
#ifndef VOUCH_SHIM_H
#define VOUCH_SHIM_H

#include <stdio.h>

#include "CReadline.h"

/* What a wait can bring. */
enum vouch_event {
  vouch_event_input,
  vouch_event_interrupt,
  vouch_event_terminate,
  vouch_event_stop,
  vouch_event_continue,
  vouch_event_resize,
};

/* Waits for input or the next event. */
enum vouch_event vouch_signals_wait(int descriptor);
/* The same, but not beyond `deadline` on the monotonic clock: then it is vouch_event_input, and `elapsed` is
   set. */
enum vouch_event vouch_signals_wait_until(int descriptor, const struct timespec *deadline, bool *elapsed);
/* Waits a tenth of a second for the next event; vouch_event_input where none comes. */
enum vouch_event vouch_signals_wait_briefly(void);
/* The next event that has already happened, or vouch_event_input where none has. */
enum vouch_event vouch_signals_pending(void);
/* The signal behind the last vouch_event_terminate. */
int vouch_signals_terminating(void);
/* Stops the program as an unhandled SIGTSTP does. Returns once it goes on, saying whether it did stop: the
   system stops no program that has no shell to continue it. */
bool vouch_signals_stop(void);

/* Makes the C library work in UTF-8. */
void vouch_locale_prepare(void);
/* readline reads the locale from the environment anew for each line. Where that is not UTF-8, these set it
   to one that is for as long as readline runs. */
void vouch_locale_enter(void);
void vouch_locale_leave(void);

/* The bytes that were read, translated, and not yet taken. */
void vouch_input_begin(int descriptor);
bool vouch_input_waiting(void);
int vouch_input_next(void);
/* Reads what is there; false at the end of the input. */
bool vouch_input_fill(void);
void vouch_input_discard(void);

/* readline's way of reading a key, and how the reading is ending, if it is. */
void vouch_keys_begin(void);
int vouch_keys_next(FILE *stream);
int vouch_keys_available(void);
enum vouch_outcome vouch_keys_outcome(void);

/* readline's key bindings and settings of ours. */
void vouch_histories_bind(void);
void vouch_histories_begin(void);
void vouch_completions_bind(void);
void vouch_paste_bind(void);

/* Notes how the terminal was found, and restores it should the program crash while `guard` is on. */
void vouch_rescue_prepare(int input, int output);
void vouch_rescue_guard(bool on);

#endif
