#include "CArguments.h"

#include <stdlib.h>
#include <unistd.h>

static int count;
static char **arguments;

#if defined(__GLIBC__) || __has_include(<gnu/libc-version.h>)
// glibc hands them to every constructor (sysdeps, _dl_init), before `main`. This one comes before those of Swift’s runtime,
// which looks for the program through /proc and ends it where there is none, unless it is told where to look.
__attribute__((constructor(101))) static void keep(int argc, char **argv) {
    count = argc;
    arguments = argv;
    if (access("/proc/self/exe", F_OK) != 0) setenv("SWIFT_ROOT", "/", 0);
}
#endif

int briefgen_argument_count(void) { return count; }

const char *briefgen_argument(int index) { return arguments[index]; }
