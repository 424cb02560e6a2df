internal import Bounds

extension MarkupWriter {
    /// Writes the run of text that has been put together, with its notes, citations and marked passages.
    mutating func flushRun(_ resolver: inout some MarkupResolver) {
        guard !run.isEmpty else { return }
        // Moved out, so that writing does not hold on to the writer as a whole.
        var run = spare.take() ?? ByteBuffer()
        swap(&run, &self.run)
        write(run.span, &resolver)
        run.removeAll()
        swap(&run, &self.run)
        spare = consume run
    }

    private mutating func write(_ run: Span<UInt8>, _ resolver: inout some MarkupResolver) {
        guard !options.followsSpecificationOnly else {
            writeText(run)
            return
        }
        let findings = TextFindings(in: run)
        for mark in findings.marks { report(.unrendered(mark.kind), .text(Self.excerpt(run, mark.range))) }
        let addresses = link.isInLink || isInHeading ? [] : findings.addresses
        var written = 0
        var position = 0
        while let bracket = run.firstIndex(of: UInt8(ascii: "["), from: position) {
            position = bracket + 1
            guard position < run.count else { break }
            let isNote = run[position] == UInt8(ascii: "^")
            guard isNote || run[position] == UInt8(ascii: "@") else { continue }
            bracketCount += 1
            if link.isInLink || escapes.isEscaped(bracketCount, in: lines) { continue }
            if isNote {
                guard let (id, end) = InlineReference.note(in: run, at: bracket) else { continue }
                guard let (number, turn) = references.refer(to: id) else {
                    report(.undefinedNote(id), .note(id))
                    continue
                }
                writePiece(written..<bracket, of: run, addresses, &resolver)
                writeReference(number: number, turn: turn)
                (written, position) = (end, end)
            } else {
                guard let (citations, end) = InlineReference.citations(in: run, at: bracket) else { continue }
                writePiece(written..<bracket, of: run, addresses, &resolver)
                write(citations, &resolver)
                (written, position) = (end, end)
            }
        }
        writePiece(written..<run.count, of: run, addresses, &resolver)
    }

    /// The first characters of a mark, by which it is found in the source.
    private static func excerpt(_ run: Span<UInt8>, _ range: Range<Int>) -> String {
        var end = min(range.upperBound, range.lowerBound + 48)
        while end > range.lowerBound, end < run.count, run[end] & 0xC0 == 0x80 { end -= 1 }
        return String(copying: run.extracting(range.lowerBound..<end))
    }

    /// Writes a part of a run, with the addresses in it as links.
    private mutating func writePiece(
        _ range: Range<Int>, of run: Span<UInt8>, _ addresses: [Range<Int>], _ resolver: inout some MarkupResolver
    ) {
        var written = range.lowerBound
        for address in addresses where address.lowerBound >= written && address.upperBound <= range.upperBound {
            writePiece(run.extracting(written..<address.lowerBound), &resolver)
            writeAddress(run.extracting(address), &resolver)
            written = address.upperBound
        }
        writePiece(run.extracting(written..<range.upperBound), &resolver)
    }

    /// Writes text in which passages may be marked.
    private mutating func writePiece(_ piece: Span<UInt8>, _ resolver: inout some MarkupResolver) {
        guard !piece.isEmpty else { return }
        read(piece)
        var written = 0
        if !link.isInLink, !isInHeading {
            for passage in resolver.passages(in: piece, isQuoted: quoteDepth > 0) {
                let range = passage.range
                guard range.lowerBound >= written, range.upperBound <= piece.count, !range.isEmpty else { continue }
                html.append(text: piece.extracting(written..<range.lowerBound))
                html.append(bytes: passage.openingMarkup.span)
                html.append(text: piece.extracting(range))
                html.append(bytes: passage.closingMarkup.span)
                written = range.upperBound
            }
        }
        html.append(text: piece.extracting(written..<piece.count))
    }

    private mutating func write(_ citations: [InlineReference.Citation], _ resolver: inout some MarkupResolver) {
        html.append("<span class=\"citation\">(")
        if collectsText { text.append("(") }
        for (index, citation) in citations.enumerated() {
            if index > 0 {
                html.append("; ")
                if collectsText { text.append("; ") }
            }
            let source = resolver.citation(of: citation.id)
            if source == nil { report(.unknownCitation(citation.id), .citation(citation.id)) }
            let name = source?.name ?? citation.id
            if let href = source?.href, !Destination.isUnsafe(href) {
                html.append("<a href=\"")
                html.append(href: href)
                html.append("\"")
                if let language = source?.language, let direction = source?.direction {
                    html.append(" lang=\"")
                    html.append(text: language)
                    html.append("\" dir=\"")
                    html.append(text: direction)
                    html.append("\"")
                }
                html.append(">")
                html.append(text: name)
                html.append("</a>")
            } else {
                html.append(text: name)
            }
            if collectsText { text.append(bytes: name.utf8Span.span) }
            if !citation.locator.isEmpty {
                html.append(", ")
                html.append(text: citation.locator)
                if collectsText { text.append(bytes: ", \(citation.locator)".utf8Span.span) }
            }
        }
        html.append(")</span>")
        if collectsText { text.append(")") }
    }
}
