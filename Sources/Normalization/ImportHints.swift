public import Chronology

/// What the caller knows of a raw file besides its bytes and name.
public struct ImportHints: Sendable {
    /// The address from which the file was saved: links are resolved against it where the page names none.
    public var address: String?
    /// The day on which the file was saved.
    public var retrieved: Day?
    /// The topics, by their ids, that an article with this title and text is about.
    public var topics: @Sendable (_ title: String, _ text: [UInt8]) -> [String]

    /// Creates hints; by default nothing is known.
    public init(
        address: String? = nil, retrieved: Day? = nil,
        topics: @escaping @Sendable (_ title: String, _ text: [UInt8]) -> [String] = { _, _ in [] }
    ) {
        self.address = address
        self.retrieved = retrieved
        self.topics = topics
    }
}
