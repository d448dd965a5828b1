/* GNU readline as the system installs it (Debian and Ubuntu: libreadline-dev). */
#include <stdio.h>

#include <readline/readline.h>
#include <readline/history.h>
