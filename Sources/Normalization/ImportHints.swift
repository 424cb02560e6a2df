public import Chronology

/// What the caller knows of a raw file besides its bytes and name.
public struct ImportHints: Sendable {
    /// The address from which the file was saved: links are resolved against it where the page names none.
    public var address: String?
    /// The day on which the file was saved.
    public var retrieved: Day?
    /// The day of the import: nothing that is at hand came out later.
    public var today: Day?
    /// The topics, by their ids, that an article with this title and text is about.
    public var topics: @Sendable (_ title: String, _ text: [UInt8]) -> [String]
    /// The id of the topic that has a name, an alias or an id.
    public var topic: @Sendable (_ name: String) -> String?
    /// The id under which a publication is known, by its name and the address of its text.
    public var source: @Sendable (_ publication: String?, _ address: String?) -> String?

    /// The text of a PDF as a program beside this one reads it, its pages parted by form feeds.
    public var pdfText: @Sendable (_ bytes: [UInt8]) throws(ImportError) -> [UInt8] = { (_) throws(ImportError) in
        throw .notText(kind: "a PDF")
    }

    /// Creates hints; by default nothing is known.
    public init(
        address: String? = nil, retrieved: Day? = nil, today: Day? = nil,
        topics: @escaping @Sendable (_ title: String, _ text: [UInt8]) -> [String] = { _, _ in [] },
        topic: @escaping @Sendable (_ name: String) -> String? = { _ in nil },
        source: @escaping @Sendable (_ publication: String?, _ address: String?) -> String? = { _, _ in nil }
    ) {
        self.address = address
        self.retrieved = retrieved
        self.today = today
        self.topics = topics
        self.topic = topic
        self.source = source
    }

    /// The hints with a program that reads PDFs.
    public func reading(pdfs text: @escaping @Sendable ([UInt8]) throws(ImportError) -> [UInt8]) -> ImportHints {
        var hints = self
        hints.pdfText = text
        return hints
    }
}
