internal import Diagnostics

extension YAMLReader {
    private enum ReferenceKey: String, CaseIterable {
        case publication, url, title, author, published, retrieved, sha256, file, part
    }
    private enum PublicationKey: String, CaseIterable { case name, url }

    /// Reads where a text comes from: the id of a publication, or a mapping that has one.
    ///
    /// - Parameter allowsUnnamed: Whether the publication may be left open, as in a draft of which it is not known.
    mutating func sourceReference(_ name: String, allowsUnnamed: Bool = false) -> SourceReference? {
        if kind == .scalar {
            return locatedText(name).map { SourceReference(publication: .known($0)) }
        }
        let place = range
        var publication: SourceReference.Publication?
        var reference = SourceReference(publication: .named("", url: nil))
        let keys = mapping("a source", ReferenceKey.self) { reader, key in
            switch key {
            case .publication: publication = reader.publication()
            case .url: reference.url = reader.webAddress("url")
            case .title: reference.title = reader.text("title")
            case .author: reference.author = reader.text("author")
            case .published: reference.published = reader.publicationDate("published")
            case .retrieved: reference.retrieved = reader.publicationDate("retrieved")
            case .sha256: reference.sha256 = reader.sha256()
            case .file: reference.file = reader.text("file")
            case .part: reference.part = reader.text("part")
            }
        }
        guard let keys else { return nil }
        if !keys.contains(.publication) {
            if allowsUnnamed { return reference }
            report(
                "missing-key", "a source has a ‘publication’", at: place,
                help: "add publication: the id of a file in content/sources, or {name: …, url: …}")
        }
        guard let publication else { return nil }
        reference.publication = publication
        return reference
    }

    private mutating func publication() -> SourceReference.Publication? {
        if kind == .scalar { return locatedText("publication").map { .known($0) } }
        let place = range
        var (name, url): (String?, String?)
        let keys = mapping("a publication", PublicationKey.self) { reader, key in
            switch key {
            case .name: name = reader.text("name")
            case .url: url = reader.webAddress("url")
            }
        }
        guard keys != nil else { return nil }
        if name == nil { report("missing-key", "a publication has a ‘name’", at: place) }
        return name.map { .named($0, url: url) }
    }

    private mutating func sha256() -> String? {
        guard let text = locatedText("sha256") else { return nil }
        let isHexadecimal = text.value.utf8.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
        }
        guard isHexadecimal, text.value.utf8.count == 64 else {
            report("bad-checksum", "‘sha256’ is 64 digits from 0–9 and a–f", at: text.range)
            return nil
        }
        return text.value
    }
}
