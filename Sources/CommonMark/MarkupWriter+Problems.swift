extension MarkupWriter {
    /// What has been found out, with the places of all problems.
    mutating func finish(_ source: Span<UInt8>, problems: [MarkupProblem]) -> RenderedMarkup {
        var result = RenderedMarkup()
        swap(&result, &self.result)
        result.problems = problems
        let wideTables = prepared.wideTables.map { table in
            (
                MarkupProblem.Kind.tableTooWide(columns: table.columns),
                Unlocated(lines: table.line...table.line, mark: .block)
            )
        }
        let brokenAnchors = anchorLinks.compactMap { link in
            anchors.contains(link.id) || options.reservedIDs.contains(link.fragment)
                ? nil : (MarkupProblem.Kind.unknownAnchor(link.fragment), link.thing)
        }
        // Each list is in document order, so each is located on its own.
        for list in [unlocated, wideTables, references.problems, brokenAnchors] where !list.isEmpty {
            var locator = ProblemLocator(source: source)
            for (kind, thing) in list {
                result.problems.append(MarkupProblem(kind, at: locator.range(of: thing)))
            }
        }
        if !unverified.isEmpty {
            var locator = ProblemLocator(source: source)
            for (destination, thing) in unverified {
                result.unverifiedLinks.append(
                    RenderedMarkup.UnverifiedLink(destination: destination, range: locator.range(of: thing)))
            }
        }
        result.problems.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        return result
    }

    /// Ends the writer and gives its room to the next one.
    consuming func recycle() -> Buffers {
        html.removeAll()
        text.removeAll()
        run.removeAll()
        scratch.removeAll()
        return Buffers(html: html, text: text, run: run, spare: spare, scratch: scratch)
    }
}
