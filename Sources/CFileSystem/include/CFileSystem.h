/// What the C library does not show to Swift.
#ifndef C_FILE_SYSTEM_H
#define C_FILE_SYSTEM_H

/// Swaps two entries of one file system in a single step, so that no one ever sees either missing.
///
/// Linux: `renameat2` with `RENAME_EXCHANGE`; macOS: `renameatx_np` with `RENAME_SWAP`.
///
/// @return 0, or -1 with `errno` set; `ENOSYS`, `EINVAL` or `ENOTSUP` where kernel or file system cannot exchange.
int cfilesystem_exchange(int first_folder, const char *first_path, int second_folder, const char *second_path);

/// Moves an entry to a path at which nothing may stand.
///
/// Linux: `renameat2` with `RENAME_NOREPLACE`; macOS: `renameatx_np` with `RENAME_EXCL`.
///
/// @return 0, or -1 with `errno` set; `EEXIST` where something stands there, `ENOSYS`, `EINVAL` or `ENOTSUP` where kernel
/// or file system cannot tell.
int cfilesystem_move(int folder, const char *path, int new_folder, const char *new_path);

/// The mount that an entry of a folder lies on; 0 where the system does not tell.
///
/// A bind mount of a file system has another number than the file system itself, unlike the number of its volume.
///
/// Linux: `statx` with `STATX_MNT_ID`.
unsigned long long cfilesystem_mount(int folder, const char *path);

/// Gives a folder the group, the mode and the extended attributes of another, access control lists among them, as far as
/// the user may.
void cfilesystem_inherit(int folder, int from);

/// Waits until everything written to the file system of an open file is on its disk.
///
/// Linux: `syncfs`; macOS: `fsync_volume_np`.
///
/// @return 0, or -1 with `errno` set.
int cfilesystem_sync(int descriptor);

/// Opens a new file for writing that no folder names, and that is gone with its last descriptor.
///
/// Linux: `O_TMPFILE`.
///
/// @param path the folder, on the file system of which the file lies.
/// @return a descriptor, or -1 with `errno` set, where kernel or file system has no such files too.
int cfilesystem_open_unnamed(int folder, const char *path);

/// Gives an open file that no folder names a name at which nothing stands.
///
/// Linux: `linkat` by way of `/proc`.
///
/// @return 0, or -1 with `errno` set.
int cfilesystem_name(int descriptor, int folder, const char *path);

#endif
