#if os(Linux)
    #if canImport(Glibc)
        import Glibc
    #else
        import Musl
    #endif

    /// Tells what happens in folders, as the kernel saw it (inotify).
    ///
    /// Only what lies directly in a watched folder is told. When more happens than the kernel keeps, it says so with
    /// ``Event/isOverflow``, and nobody knows what was lost.
    package final class ChangeNotifier: Sendable {
        /// Becomes readable when something has happened.
        package let number: Int32

        /// Something that happened.
        package struct Event: Sendable {
            /// The watch of the folder that it happened in.
            package let watch: Int32
            /// The name in the folder; empty where the folder itself is meant.
            package let name: String
            private let mask: UInt32

            init(watch: Int32, name: String, mask: UInt32) {
                self.watch = watch
                self.name = name
                self.mask = mask
            }

            /// Whether events were lost.
            package var isOverflow: Bool { has(IN_Q_OVERFLOW) }
            /// Whether the watch is gone, with its folder or its file system.
            package var isEnd: Bool { has(IN_IGNORED) || has(IN_UNMOUNT) }
            /// Whether it happened to a folder.
            package var isFolder: Bool { has(IN_ISDIR) || has(IN_DELETE_SELF) || has(IN_MOVE_SELF) }
            /// Whether somebody is in the middle of writing the file: its bytes are not all there yet.
            package var isUnfinished: Bool { has(IN_MODIFY) || has(IN_CREATE) }

            private func has(_ flag: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }
        }

        /// Starts without any watch.
        ///
        /// - Throws: where the user has too many notifiers.
        package init() throws(FileSystemError) {
            number = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard number >= 0 else { throw FileSystemError(.open, "inotify", .system(errno: errno)) }
        }

        deinit {
            close(number)
        }

        private static let mask =
            UInt32(IN_CLOSE_WRITE) | UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
            | UInt32(IN_MOVED_TO) | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)
            | UInt32(IN_ONLYDIR)

        /// Watches a folder.
        ///
        /// - Returns: The number of the watch, the same for the same folder.
        /// - Throws: where there is no such folder, or the user has too many watches.
        package func watch(_ path: String) throws(FileSystemError) -> Int32 {
            let watch = unsafe inotify_add_watch(number, path, Self.mask)
            guard watch >= 0 else { throw FileSystemError(.inspect, path, .system(errno: errno)) }
            return watch
        }

        /// Ends a watch.
        package func unwatch(_ watch: Int32) {
            inotify_rm_watch(number, watch)
        }

        /// What happened since the last call; nothing where nothing did.
        package func events() -> [Event] {
            var events: [Event] = []
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let count = unsafe read(number, &buffer, buffer.count)
                guard count > 0 else {
                    if count < 0, errno == EINTR { continue }
                    return events
                }
                Self.decode(buffer[..<count], into: &events)
            }
        }

        /// `struct inotify_event` of inotify(7): watch, mask, cookie and length of the name in 32 bits each, the name.
        private static func decode(_ bytes: ArraySlice<UInt8>, into events: inout [Event]) {
            var rest = bytes
            while rest.count >= 16 {
                let header = unsafe rest.withUnsafeBytes { buffer in
                    (0..<4).map { unsafe buffer.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self) }
                }
                let length = Int(header[3])
                let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
                events.append(
                    Event(
                        watch: Int32(bitPattern: header[0]), name: String(decoding: name, as: UTF8.self),
                        mask: header[1]))
                rest = rest.dropFirst(16 + length)
            }
        }
    }
#endif
