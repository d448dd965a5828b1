/* The least that a program with readline can do: show a prompt, read a line, end. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include <readline/readline.h>

int main(void) {
  setlocale(LC_CTYPE, "");
  char *line = readline("You:   ");
  free(line);
  return line == NULL;
}
