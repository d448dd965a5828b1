/* Between two reads the terminal does not echo. Should the program crash there, or be told to quit (Ctrl-\),
   these give the person a terminal that works. */
#define _GNU_SOURCE
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "shim.h"

static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS, SIGQUIT};
enum { count = sizeof faults / sizeof *faults };

static struct sigaction found[count];
static struct termios sane;
static int terminal, screen;
static bool usable;
static volatile sig_atomic_t guarded;

/* Calls only what may be called in a signal handler. */
static void rescue(int fault, siginfo_t *information, void *context) {
  (void)context;
  if (guarded) {
    static const char no_bracketed_paste[] = "\033[?2004l\r\n";
    tcsetattr(terminal, TCSANOW, &sane);
    ssize_t written = write(screen, no_bracketed_paste, sizeof no_bracketed_paste - 1);
    (void)written;
  }
  for (int i = 0; i < count; i++) {
    if (faults[i] == fault) sigaction(fault, &found[i], NULL);
  }
  /* A faulty instruction runs again and faults again; a signal that was sent has to be sent again. */
  bool repeats = information->si_code > 0 && fault != SIGTRAP && fault != SIGSYS && fault != SIGQUIT;
  if (!repeats) raise(fault);
}

void vouch_rescue_prepare(int input, int output) {
  terminal = input;
  screen = output;
  usable = tcgetattr(input, &sane) == 0;
  struct sigaction ours = {.sa_sigaction = rescue, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&ours.sa_mask);
  for (int i = 0; i < count; i++) {
    sigaction(faults[i], NULL, &found[i]);
    if (found[i].sa_handler != SIG_IGN) sigaction(faults[i], &ours, NULL);
  }
}

void vouch_rescue_guard(bool on) {
  guarded = on && usable;
}
