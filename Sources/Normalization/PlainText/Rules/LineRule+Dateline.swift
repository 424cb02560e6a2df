/// What agencies say at the beginning of a text.
extension LineRule {
    static let dateline = LineRule(name: "dateline", example: "VELMAR, Nov 24 (Northwire) – A ferry was hit.") { text in
        let first = text.lines.indices.filter { text.isOpen($0) && $0 >= text.body.lowerBound && $0 != text.title }
            .prefix(3)
        guard let index = first.first(where: { Dateline(text.lines[$0].text) != nil }),
            let dateline = Dateline(text.lines[index].text)
        else { return }
        text.dateline = dateline
        text.datelineLine = index
        if text.publication == nil { text.publication = dateline.agency }
        if text.published == nil, let day = dateline.day { text.published = (day, index) }
    }
}
