import FileSystem

extension Publisher {
    /// The files that the live site lists and that have not been written, sorted by the bytes of their paths: once all
    /// are written, those that `publish()` removes.
    ///
    /// - Complexity: O(*n*) in the number of files.
    public func vanishingPaths() -> [String] {
        guard let manifest = generation.live?.manifest else { return [] }
        let written = Set(written.lazy.map(\.path))
        return manifest.entries.lazy.map(\.path).filter { !written.contains($0) }
    }

    /// Whether the live site lists a file.
    public func isLive(_ path: String) -> Bool { generation.live?.manifest?.lists(path) ?? false }

    /// A file of the live site; nil where it has none there, or one that cannot be read.
    public func readLive(_ path: String) -> [UInt8]? {
        guard isLive(path) else { return nil }
        return try? generation.live?.folder.read(path)
    }

    /// A digest of the live site as it is now, in hexadecimal digits, which changes whenever anybody writes, replaces or
    /// removes a file of it; nil where it is not whole.
    ///
    /// - Complexity: O(*n* log *n*) in the number of files; a look at each.
    public func liveState() -> String? {
        guard let live = try? area.liveSite(), let state = live.state else { return nil }
        return String(decoding: state.hexadecimal, as: UTF8.self)
    }
}
