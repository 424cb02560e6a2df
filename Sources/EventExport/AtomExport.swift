internal import Chronology

/// The newest events as a feed (Atom, RFC 4287).
enum AtomExport {
    /// How many events a feed holds.
    static let length = 50

    static func write(_ events: [EncodedEvent], of dataset: EventDataset, into output: inout [UInt8]) {
        var xml = XMLWriter()
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
        xml.attribute("xml:lang", dataset.language)
        xml.raw(">\n")
        xml.element("id", dataset.feedID)
        xml.element("title", dataset.title)
        xml.element("subtitle", dataset.summary)
        xml.link("self", "application/atom+xml", dataset.address)
        xml.link("alternate", "text/html", dataset.page)
        xml.element("updated", dataset.changed.rfc3339())
        xml.raw("<author>")
        xml.element("name", dataset.publisher)
        xml.raw("</author>\n")
        xml.element("rights", dataset.licenceName)
        output += xml.bytes
        for event in events.sorted(by: isNewer).prefix(length) { output += event.bytes(as: .atom) }
        output += "</feed>\n".utf8
    }

    private static func isNewer(_ left: EncodedEvent, _ right: EncodedEvent) -> Bool {
        left.changed == right.changed ? left.id < right.id : left.changed > right.changed
    }

    static func write(_ record: EventRecord, into output: inout [UInt8]) {
        var xml = XMLWriter()
        xml.raw("<entry")
        xml.attribute("xml:lang", record.language)
        xml.raw(">\n")
        xml.element("id", record.feedID)
        xml.element("title", record.title)
        xml.link("alternate", "text/html", record.address)
        xml.element("updated", record.changed.rfc3339())
        for topic in record.topics {
            xml.raw("<category")
            xml.attribute("term", topic.id)
            xml.attribute("label", topic.name)
            xml.raw("/>\n")
        }
        xml.element(
            "summary", [record.dateText, record.claim, record.place].filter { !$0.isEmpty }.joined(separator: " · "))
        xml.element("content", record.history.joined(separator: "\n"))
        xml.raw("</entry>\n")
        output += xml.bytes
    }
}
