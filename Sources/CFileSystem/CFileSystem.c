#define _GNU_SOURCE
#include "CFileSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>
#include <sys/xattr.h>

int cfilesystem_exchange(int first_folder, const char *first_path, int second_folder, const char *second_path) {
    const unsigned int exchange = 1 << 1;
    return (int)syscall(SYS_renameat2, first_folder, first_path, second_folder, second_path, exchange);
}

int cfilesystem_move(int folder, const char *path, int new_folder, const char *new_path) {
    const unsigned int no_replace = 1 << 0;
    return (int)syscall(SYS_renameat2, folder, path, new_folder, new_path, no_replace);
}

unsigned long long cfilesystem_mount(int folder, const char *path) {
#ifdef STATX_MNT_ID
    struct statx status;
    if (statx(folder, path, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, STATX_MNT_ID, &status) == 0
        && (status.stx_mask & STATX_MNT_ID) != 0) {
        return status.stx_mnt_id;
    }
#endif
    return 0;
}

static void copy_attribute(int folder, int from, const char *name) {
    const ssize_t size = fgetxattr(from, name, NULL, 0);
    if (size < 0 || size > 65536) { return; }
    char *value = malloc((size_t)size + 1);
    if (value == NULL) { return; }
    const ssize_t length = fgetxattr(from, name, value, (size_t)size);
    if (length >= 0) { (void)fsetxattr(folder, name, value, (size_t)length, 0); }
    free(value);
}

static void copy_attributes(int folder, int from) {
    char names[4096];
    const ssize_t length = flistxattr(from, names, sizeof names);
    for (ssize_t place = 0; place < length; place += (ssize_t)strlen(names + place) + 1) {
        copy_attribute(folder, from, names + place);
    }
}

int cfilesystem_sync(int descriptor) {
    return syncfs(descriptor);
}

int cfilesystem_open_unnamed(int folder, const char *path) {
    return openat(folder, path, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
}

int cfilesystem_name(int descriptor, int folder, const char *path) {
    char file[64];
    (void)snprintf(file, sizeof file, "/proc/self/fd/%d", descriptor);
    return linkat(AT_FDCWD, file, folder, path, AT_SYMLINK_FOLLOW);
}

#elif defined(__APPLE__)

int cfilesystem_exchange(int first_folder, const char *first_path, int second_folder, const char *second_path) {
    return renameatx_np(first_folder, first_path, second_folder, second_path, RENAME_SWAP);
}

int cfilesystem_move(int folder, const char *path, int new_folder, const char *new_path) {
    return renameatx_np(folder, path, new_folder, new_path, RENAME_EXCL);
}

unsigned long long cfilesystem_mount(int folder, const char *path) {
    return 0;
}

static void copy_attributes(int folder, int from) {}

int cfilesystem_sync(int descriptor) {
    return fsync_volume_np(descriptor, SYNC_VOLUME_FULLSYNC | SYNC_VOLUME_WAIT);
}

#else

int cfilesystem_exchange(int first_folder, const char *first_path, int second_folder, const char *second_path) {
    errno = ENOSYS;
    return -1;
}

int cfilesystem_move(int folder, const char *path, int new_folder, const char *new_path) {
    errno = ENOSYS;
    return -1;
}

unsigned long long cfilesystem_mount(int folder, const char *path) {
    return 0;
}

static void copy_attributes(int folder, int from) {}

int cfilesystem_sync(int descriptor) {
    sync();
    return 0;
}

#endif

#if !defined(__linux__)

int cfilesystem_open_unnamed(int folder, const char *path) {
    errno = ENOTSUP;
    return -1;
}

int cfilesystem_name(int descriptor, int folder, const char *path) {
    errno = ENOTSUP;
    return -1;
}

#endif

void cfilesystem_inherit(int folder, int from) {
    struct stat status;
    copy_attributes(folder, from);
    if (fstat(from, &status) != 0) { return; }
    (void)fchown(folder, (uid_t)-1, status.st_gid);
    (void)fchmod(folder, status.st_mode & 07777);
}
