public import Content
public import SiteGeneration

/// What a preview is told.
public struct PreviewOptions: Sendable {
    /// Where the site lies, and whether drafts are shown; nothing is written to the output.
    public var build: BuildOptions
    /// The port to listen on: where it is taken, the next free one; 0 for any.
    public var port: UInt16
    /// Whether browsers go to the page of the file that was saved.
    public var follows: Bool
    /// Whether files can be written from the desk.
    public var edits = false
    /// What became of the blocks of the raw file that an article was imported from; none where it is not at hand.
    public var rawBlocks: @Sendable (SourceReference) -> [RawBlock] = { _ in [] }
    /// Names besides those of this machine under which browsers may ask for the preview.
    public var allowedHosts: [HostName]
    /// The moment, in Unix time, that decides what is held back.
    public var now: @Sendable () -> Int64
    /// How many folders the kernel is asked to watch at most, before files are compared now and then instead.
    var watchLimit = Int.max
    /// How many writes may follow each other at once.
    var writeBurst = 60
    /// How many more may be made each second.
    var writesPerSecond = 5.0
    /// How long readers may take.
    var limits = Connection.Limits()

    /// Creates options.
    public init(
        _ build: BuildOptions, port: UInt16, follows: Bool = false, allowedHosts: [HostName] = [],
        now: @escaping @Sendable () -> Int64
    ) {
        self.build = build
        self.port = port
        self.follows = follows
        self.allowedHosts = allowedHosts
        self.now = now
    }
}
