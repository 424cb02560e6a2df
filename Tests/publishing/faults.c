// Loaded into briefgen before the C library: counts the calls that touch files, and at the call whose number is in
// FAULT_AT ends the process (FAULT=KILL) or lets the call fail with an error (FAULT=28, a number of <errno.h>), which
// the call does not take place. With FAULT_COUNT=PATH the number of calls is written to a file at the end, and the
// name of each call before it, a line each. With FAULT_NO_EXCHANGE two folders cannot be exchanged in one step.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;
static long fault_at = -1;
static int fault;
static int log_descriptor = -1;
// Libraries may call before what is to be done is known; such calls are none of the program's.
static atomic_int begun;

__attribute__((constructor)) static void begin(void) {
    const char *at = getenv("FAULT_AT"), *what = getenv("FAULT"), *log = getenv("FAULT_COUNT");
    if (what != NULL) { fault = strcmp(what, "KILL") == 0 ? -1 : atoi(what); }
    if (log != NULL) { log_descriptor = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600); }
    if (at != NULL) { fault_at = atol(at); }
    atomic_store(&begun, 1);
}

// Whether this call fails.
static int fails(const char *name) {
    if (!atomic_load(&begun)) { return 0; }
    const long number = atomic_fetch_add(&calls, 1) + 1;
    if (log_descriptor >= 0) {
        char line[64];
        const int length = snprintf(line, sizeof line, "%s\n", name);
        (void)syscall(SYS_write, log_descriptor, line, length);
    }
    if (number != fault_at) { return 0; }
    if (fault == -1) { kill(getpid(), SIGKILL); }
    errno = fault;
    return 1;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define WRAP(type, name, parameters, arguments) \
    type name parameters { \
        static __typeof__(&name) next; \
        if (next == NULL) { next = NEXT(name); } \
        if (fails(#name)) { return (type)-1; } \
        return next arguments; \
    }

WRAP(ssize_t, read, (int d, void *b, size_t n), (d, b, n))
WRAP(ssize_t, pread, (int d, void *b, size_t n, off_t o), (d, b, n, o))
WRAP(int, fstat, (int d, struct stat *s), (d, s))
WRAP(int, stat, (const char *p, struct stat *s), (p, s))
WRAP(int, fstatat, (int d, const char *p, struct stat *s, int f), (d, p, s, f))
WRAP(int, statx, (int d, const char *p, int f, unsigned m, struct statx *s), (d, p, f, m, s))
WRAP(int, access, (const char *p, int m), (p, m))
WRAP(int, mkdirat, (int d, const char *p, mode_t m), (d, p, m))
WRAP(int, renameat, (int d, const char *p, int e, const char *q), (d, p, e, q))
WRAP(int, linkat, (int d, const char *p, int e, const char *q, int f), (d, p, e, q, f))
WRAP(int, unlinkat, (int d, const char *p, int f), (d, p, f))
WRAP(int, unlink, (const char *p), (p))
WRAP(int, rmdir, (const char *p), (p))
WRAP(int, fsync, (int d), (d))
WRAP(int, syncfs, (int d), (d))
WRAP(int, ftruncate, (int d, off_t n), (d, n))
WRAP(int, futimens, (int d, const struct timespec t[2]), (d, t))
WRAP(int, fchmod, (int d, mode_t m), (d, m))
WRAP(int, fchown, (int d, uid_t u, gid_t g), (d, u, g))
WRAP(int, flock, (int d, int o), (d, o))
WRAP(ssize_t, fgetxattr, (int d, const char *n, void *b, size_t c), (d, n, b, c))
WRAP(ssize_t, flistxattr, (int d, char *b, size_t c), (d, b, c))
WRAP(int, fsetxattr, (int d, const char *n, const void *b, size_t c, int f), (d, n, b, c, f))

// What is written to the user is no part of the site.
ssize_t write(int descriptor, const void *bytes, size_t count) {
    if (descriptor > 2 && fails("write")) { return -1; }
    return syscall(SYS_write, descriptor, bytes, count);
}

// The descriptor is closed all the same, as Linux does.
int close(int descriptor) {
    const int isFailure = descriptor > 2 && fails("close");
    const int number = errno;
    const int status = (int)syscall(SYS_close, descriptor);
    if (isFailure) { errno = number; }
    return isFailure ? -1 : status;
}

int openat(int folder, const char *path, int flags, ...) {
    va_list list;
    va_start(list, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
    va_end(list);
    if (fails("openat")) { return -1; }
    return (int)syscall(SYS_openat, folder, path, flags, mode);
}

DIR *fdopendir(int descriptor) {
    if (fails("fdopendir")) { return NULL; }
    return NEXT(fdopendir)(descriptor);
}

struct dirent *readdir(DIR *folder) {
    static __typeof__(&readdir) next;
    if (next == NULL) { next = NEXT(readdir); }
    if (fails("readdir")) { return NULL; }
    return next(folder);
}

char *realpath(const char *path, char *resolved) {
    if (fails("realpath")) { return NULL; }
    return NEXT(realpath)(path, resolved);
}

long syscall(long number, ...) {
    const long exchange = 1 << 1;
    va_list list;
    long a[6];
    va_start(list, number);
    for (int index = 0; index < 6; index++) { a[index] = va_arg(list, long); }
    va_end(list);
    static __typeof__(&syscall) next;
    if (next == NULL) { next = NEXT(syscall); }
    if (number == SYS_renameat2) {
        if (fails("renameat2")) { return -1; }
        if (a[4] == exchange && getenv("FAULT_NO_EXCHANGE") != NULL) {
            errno = ENOSYS;
            return -1;
        }
    }
    return next(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}
