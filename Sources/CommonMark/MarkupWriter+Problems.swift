extension MarkupWriter {
    /// What has been found out, with the places of all problems.
    mutating func finish(_ source: Span<UInt8>, problems: [MarkupProblem]) -> RenderedMarkup {
        var result = RenderedMarkup()
        swap(&result, &self.result)
        result.problems = problems
        let ofLines = prepared.problems.map { problem in
            (problem.kind, Unlocated(lines: problem.line...problem.line, mark: .block))
        }
        let brokenAnchors = anchorLinks.compactMap { link in
            anchors.contains(link.id) || options.reservedIDs.contains(link.fragment)
                ? nil : (MarkupProblem.Kind.unknownAnchor(link.fragment), link.thing)
        }
        // Each list is in document order, so each is located on its own.
        for list in [unlocated, ofLines, references.problems, brokenAnchors] where !list.isEmpty {
            var locator = ProblemLocator(source: source)
            for (kind, thing) in list {
                guard let range = locator.range(of: thing) else { continue }
                result.problems.append(MarkupProblem(kind, at: range))
            }
        }
        if !unverified.isEmpty {
            var locator = ProblemLocator(source: source)
            for (destination, thing) in unverified {
                guard let range = locator.range(of: thing) else { continue }
                result.unverifiedLinks.append(RenderedMarkup.UnverifiedLink(destination: destination, range: range))
            }
        }
        result.problems.dropConsequences()
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

extension [MarkupProblem] {
    /// Leaves out what is shown as text only since there is too much of it, which is a problem of its own.
    fileprivate mutating func dropConsequences() {
        let hasTooManyImages = contains { $0.kind == .tooManyImages }
        let hasWideTable = contains { if case .tableTooWide = $0.kind { true } else { false } }
        guard hasTooManyImages || hasWideTable else { return }
        removeAll { problem in
            (hasTooManyImages && problem.kind == .unrendered(.image))
                || (hasWideTable && problem.kind == .unrendered(.tableWithoutRule))
        }
    }
}
