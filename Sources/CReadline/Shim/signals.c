/* The signals that matter to a conversation. Their handlers only set flags, and they are blocked except
   within pselect: work between two reads, such as putting an answer on disk, is whole with respect to them,
   and none is missed between a look at the flags and the wait. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/select.h>
#include <time.h>

#include "shim.h"

static const int signals[] = {SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
enum { count = sizeof signals / sizeof *signals };

static volatile sig_atomic_t seen[count];
static struct sigaction found[count];
static struct sigaction pipe_found;
/* What is blocked while the program waits, and what is blocked while it works. */
static sigset_t open_mask, found_mask;
static pthread_t reader;
static bool held;
static int terminating;

static void note(int signal) {
  /* Only the reading thread's pselect is woken, so a signal that another thread was given is passed on. */
  if (!pthread_equal(pthread_self(), reader)) {
    pthread_kill(reader, signal);
    return;
  }
  for (int i = 0; i < count; i++) {
    if (signals[i] == signal) seen[i] = 1;
  }
}

void vouch_signals_hold(void) {
  if (held) return;
  held = true;
  reader = pthread_self();
  struct sigaction ours = {.sa_handler = note};
  sigfillset(&ours.sa_mask);
  sigset_t blocked;
  sigemptyset(&blocked);
  for (int i = 0; i < count; i++) {
    sigaction(signals[i], NULL, &found[i]);
    seen[i] = 0;
    if (found[i].sa_handler != SIG_IGN) sigaddset(&blocked, signals[i]);
  }
  pthread_sigmask(SIG_BLOCK, &blocked, &found_mask);
  open_mask = found_mask;
  for (int i = 0; i < count; i++) {
    if (!sigismember(&blocked, signals[i])) continue;
    sigaction(signals[i], &ours, NULL);
    sigdelset(&open_mask, signals[i]);
  }
  sigaction(SIGPIPE, &(struct sigaction){.sa_handler = SIG_IGN}, &pipe_found);
}

void vouch_signals_release(void) {
  if (!held) return;
  held = false;
  for (int i = 0; i < count; i++) {
    if (found[i].sa_handler != SIG_IGN) sigaction(signals[i], &found[i], NULL);
  }
  sigaction(SIGPIPE, &pipe_found, NULL);
  pthread_sigmask(SIG_SETMASK, &found_mask, NULL);
}

static bool take(int signal) {
  for (int i = 0; i < count; i++) {
    if (signals[i] != signal || !seen[i]) continue;
    seen[i] = 0;
    return true;
  }
  return false;
}

/* Lets in what is pending: pselect does not where input is ready. */
static void let_in(void) {
  sigset_t working;
  pthread_sigmask(SIG_SETMASK, &open_mask, &working);
  pthread_sigmask(SIG_SETMASK, &working, NULL);
}

enum vouch_event vouch_signals_pending(void) {
  let_in();
  if (take(SIGHUP)) {
    terminating = SIGHUP;
    return vouch_event_terminate;
  }
  if (take(SIGTERM)) {
    terminating = SIGTERM;
    return vouch_event_terminate;
  }
  if (take(SIGINT)) return vouch_event_interrupt;
  if (take(SIGTSTP)) return vouch_event_stop;
  if (take(SIGCONT)) return vouch_event_continue;
  if (take(SIGWINCH)) return vouch_event_resize;
  return vouch_event_input;
}

/* How long it is until `deadline`; nothing once it has passed. */
static struct timespec until(const struct timespec *deadline) {
  struct timespec now, left = {0};
  clock_gettime(CLOCK_MONOTONIC, &now);
  left.tv_sec = deadline->tv_sec - now.tv_sec;
  left.tv_nsec = deadline->tv_nsec - now.tv_nsec;
  if (left.tv_nsec < 0) {
    left.tv_sec--;
    left.tv_nsec += 1000000000;
  }
  return left.tv_sec < 0 ? (struct timespec){0} : left;
}

enum vouch_event vouch_signals_wait_until(int descriptor, const struct timespec *deadline, bool *elapsed) {
  for (;;) {
    enum vouch_event event = vouch_signals_pending();
    if (event != vouch_event_input || descriptor < 0 || descriptor >= FD_SETSIZE) return event;
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(descriptor, &readable);
    struct timespec left = deadline ? until(deadline) : (struct timespec){0};
    /* Any failure but an interruption is left to the read that follows, which reports it. */
    int ready = pselect(descriptor + 1, &readable, NULL, NULL, deadline ? &left : NULL, &open_mask);
    if (ready >= 0 || errno != EINTR) {
      if (elapsed) *elapsed = ready == 0;
      return vouch_event_input;
    }
  }
}

enum vouch_event vouch_signals_wait(int descriptor) {
  return vouch_signals_wait_until(descriptor, NULL, NULL);
}

enum vouch_event vouch_signals_wait_briefly(void) {
  struct timespec briefly = {.tv_nsec = 100000000};
  pselect(0, NULL, NULL, NULL, &briefly, &open_mask);
  return vouch_signals_pending();
}

int vouch_signals_terminating(void) {
  return terminating;
}

bool vouch_signals_stop(void) {
  sigset_t stop, working;
  struct sigaction ours;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &(struct sigaction){.sa_handler = SIG_DFL}, &ours);
  raise(SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &working);
  pthread_sigmask(SIG_SETMASK, &working, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  let_in();
  return take(SIGCONT);
}
