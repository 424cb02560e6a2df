#include "CArguments.h"

static int count;
static char **arguments;

#if defined(__GLIBC__) || __has_include(<gnu/libc-version.h>)
// glibc hands them to every constructor (sysdeps, _dl_init), before `main`.
__attribute__((constructor)) static void keep(int argc, char **argv) {
    count = argc;
    arguments = argv;
}
#endif

int briefgen_argument_count(void) { return count; }

const char *briefgen_argument(int index) { return arguments[index]; }
