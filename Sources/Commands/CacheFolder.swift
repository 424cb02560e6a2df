internal import FileSystem

/// Where the system keeps what programs can make again (XDG Base Directory Specification 0.8).
enum CacheFolder {
    /// Where what builds were made from is kept; `nil` where the user has no such folder.
    static var builds: String? {
        let caches = Path.environment("XDG_CACHE_HOME") ?? Path.environment("HOME").map { $0 + "/.cache" }
        guard let caches, caches.hasPrefix("/") else { return nil }
        return caches + "/briefgen/builds"
    }
}
