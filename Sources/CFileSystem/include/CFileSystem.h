/// What the C library does not show to Swift.
#ifndef C_FILE_SYSTEM_H
#define C_FILE_SYSTEM_H

/// Swaps two entries of one file system in a single step, so that no one ever sees either missing.
///
/// Linux: `renameat2` with `RENAME_EXCHANGE`; macOS: `renameatx_np` with `RENAME_SWAP`.
///
/// @return 0, or -1 with `errno` set; `ENOSYS`, `EINVAL` or `ENOTSUP` where kernel or file system cannot exchange.
int cfilesystem_exchange(int first_folder, const char *first_path, int second_folder, const char *second_path);

/// Waits until everything written to the file system of an open file is on its disk.
///
/// Linux: `syncfs`; macOS: `fsync_volume_np`.
///
/// @return 0, or -1 with `errno` set.
int cfilesystem_sync(int descriptor);

#endif
