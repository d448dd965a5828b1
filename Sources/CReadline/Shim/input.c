/* Bytes from the terminal, made safe for readline before it sees them.

   readline holds a line as a C string and decodes it as the locale says. So a NUL becomes U+FDD0, which
   Swift turns back; bytes that are no UTF-8 become U+FFFD; and U+0081 to U+009F, which a terminal would
   obey when readline shows them, become U+FDD1 to U+FDEF. These noncharacters are Unicode's for a program's
   own use; one that comes in from outside is no text and becomes U+FFFD as well. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "shim.h"

enum { block = 4096, most_bytes_for_one = 3 };

static int source;
/* A sequence that has begun: what is read of it and how many bytes it will have. */
static unsigned char partial[4];
static int have, need;
/* One block, however much it grows, and the U+FFFD of a sequence that the block before left open. */
static unsigned char queue[(block + 1) * most_bytes_for_one];
static size_t taken, filled;

int vouch_input_own(int descriptor) {
  char name[PATH_MAX];
  if (ttyname_r(descriptor, name, sizeof name) != 0) return descriptor;
  int own = open(name, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  return own < 0 ? descriptor : own;
}

void vouch_input_begin(int descriptor) {
  source = vouch_input_own(descriptor);
}

bool vouch_input_waiting(void) {
  return taken < filled;
}

int vouch_input_next(void) {
  return queue[taken++];
}

void vouch_input_discard(void) {
  taken = filled = 0;
  have = need = 0;
}

static void put(const void *bytes, size_t length) {
  memcpy(queue + filled, bytes, length);
  filled += length;
}

static void put_replacement(void) {
  put("\xEF\xBF\xBD", 3);
  have = need = 0;
}

/* U+FDD0 + offset, offset being 0 to 31. */
static void put_noncharacter(int offset) {
  unsigned char bytes[] = {0xEF, 0xB7, 0x90 + offset};
  put(bytes, sizeof bytes);
}

static void put_sequence(void) {
  if (partial[0] == 0xC2 && partial[1] > 0x80 && partial[1] <= 0x9F) {
    put_noncharacter(partial[1] - 0x80);
  } else if (partial[0] == 0xEF && partial[1] == 0xB7 && partial[2] >= 0x90 && partial[2] <= 0xAF) {
    put("\xEF\xBF\xBD", 3);
  } else {
    put(partial, need);
  }
  have = need = 0;
}

/* Whether `byte` can come second after `first`: neither overlong, nor a surrogate, nor beyond U+10FFFF. */
static bool may_follow(unsigned char first, unsigned char byte) {
  unsigned char least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  unsigned char most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  return byte >= least && byte <= most;
}

static void start_sequence(unsigned char byte) {
  if (byte == 0) {
    put_noncharacter(0);
  } else if (byte < 0x80) {
    put(&byte, 1);
  } else if (byte < 0xC2 || byte > 0xF4) {
    put_replacement();
  } else {
    partial[0] = byte;
    have = 1;
    need = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
  }
}

static void translate(unsigned char byte) {
  bool continues = have == 1 ? may_follow(partial[0], byte) : (byte & 0xC0) == 0x80;
  if (have && continues) {
    partial[have++] = byte;
    if (have == need) put_sequence();
  } else {
    if (have) put_replacement();
    start_sequence(byte);
  }
}

bool vouch_input_fill(void) {
  unsigned char bytes[block];
  ssize_t length = read(source, bytes, sizeof bytes);
  if (length < 0 && (errno == EINTR || errno == EAGAIN)) return true;
  if (length <= 0) return false;
  taken = filled = 0;
  for (ssize_t i = 0; i < length; i++) translate(bytes[i]);
  return true;
}
