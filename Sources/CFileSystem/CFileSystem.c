#define _GNU_SOURCE
#include "CFileSystem.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>

int cfilesystem_exchange(int first_folder, const char *first_path, int second_folder, const char *second_path) {
    const unsigned int exchange = 1 << 1;
    return (int)syscall(SYS_renameat2, first_folder, first_path, second_folder, second_path, exchange);
}

int cfilesystem_sync(int descriptor) {
    return syncfs(descriptor);
}

#elif defined(__APPLE__)

int cfilesystem_exchange(int first_folder, const char *first_path, int second_folder, const char *second_path) {
    return renameatx_np(first_folder, first_path, second_folder, second_path, RENAME_SWAP);
}

int cfilesystem_sync(int descriptor) {
    return fsync_volume_np(descriptor, SYNC_VOLUME_FULLSYNC | SYNC_VOLUME_WAIT);
}

#else

int cfilesystem_exchange(int first_folder, const char *first_path, int second_folder, const char *second_path) {
    errno = ENOSYS;
    return -1;
}

int cfilesystem_sync(int descriptor) {
    sync();
    return 0;
}

#endif
