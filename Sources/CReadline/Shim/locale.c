/* Editing and measuring need a UTF-8 locale, whatever the environment says: the terminals that schools have
   speak UTF-8 even where nobody set the locale, and input is always read as UTF-8. */
#define _GNU_SOURCE
#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "shim.h"

/* Built into glibc since 2.35, and installed by Debian and Ubuntu long before. */
static const char fallback[] = "C.UTF-8";

static pthread_once_t prepared = PTHREAD_ONCE_INIT;
static bool falls_back;
static char *language_found;

static void prepare(void) {
  bool suits = setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  falls_back = !suits && setlocale(LC_CTYPE, fallback);
}

void vouch_locale_prepare(void) {
  pthread_once(&prepared, prepare);
}

void vouch_locale_enter(void) {
  vouch_locale_prepare();
  if (!falls_back) return;
  const char *found = getenv("LC_ALL");
  language_found = found ? strdup(found) : NULL;
  setenv("LC_ALL", fallback, 1);
}

void vouch_locale_leave(void) {
  if (!falls_back) return;
  if (language_found) {
    setenv("LC_ALL", language_found, 1);
  } else {
    unsetenv("LC_ALL");
  }
  free(language_found);
  language_found = NULL;
}

int vouch_columns(uint32_t scalar) {
  vouch_locale_prepare();
  return wcwidth((wchar_t)scalar);
}
