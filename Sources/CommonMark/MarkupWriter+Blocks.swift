internal import Bounds

extension MarkupWriter {
    /// Writes the start of a block that is neither paragraph nor heading; whether its content is to be written.
    mutating func enterBlock(_ node: Node) -> Bool {
        switch node.kind {
        case .blockQuote:
            if references.claim(node) { return false }
            switch marker(of: node) {
            case .graphic: enterGraphic(node)
            case .alert(let alert): enterAlert(alert, node)
            case .film, .table: break
            case nil:
                startLine()
                html.append("<blockquote>\n")
            }
            quoteDepth += 1
        case .list:
            startLine()
            if let start = node.listStart {
                if start == 1 {
                    html.append("<ol>\n")
                } else {
                    html.append("<ol start=\"")
                    html.append(decimal: start)
                    html.append("\">\n")
                }
            } else {
                html.append("<ul>\n")
            }
        case .item:
            startLine()
            html.append(task(of: node) == nil ? "<li>" : "<li class=\"task\">")
        case .codeBlock:
            writeCodeBlock(node)
            return false
        case .htmlBlock:
            if options.followsSpecificationOnly {
                startLine()
                html.append(bytes: node.literal)
                startLine()
            } else {
                startBlock(node)
                let excerpt = Self.excerpt(node.literal)
                report(RawHTML.holdsText(node.literal) ? .textInHTML(excerpt) : .rawHTML(excerpt), .block)
            }
            return false
        case .thematicBreak:
            startLine()
            html.append(options.followsSpecificationOnly ? "<hr />\n" : "<hr>\n")
            return false
        default: break
        }
        return true
    }

    /// Writes the end of a node.
    mutating func leave(_ node: Node) {
        switch node.kind {
        case .emphasis: html.append("</em>")
        case .strong: html.append("</strong>")
        case .link: leaveLink()
        case .paragraph:
            if definition?.paragraph == node.identity {
                endBlock()
                leaveDefinition(node)
                break
            }
            if !isInTightList(node) { html.append("</p>\n") }
            endBlock()
        case .heading:
            html.append("</h")
            html.append(decimal: shiftedLevel(of: node))
            html.append(">\n")
            isInHeading = false
            endBlock()
        case .blockQuote:
            startLine()
            switch marker(of: node) {
            case .graphic: html.append("</details>\n")
            case .alert: html.append("</div>\n")
            case .film, .table: break
            case nil: html.append("</blockquote>\n")
            }
            quoteDepth -= 1
        case .list: html.append(node.listStart == nil ? "</ul>\n" : "</ol>\n")
        case .item: html.append("</li>\n")
        default: break
        }
    }

    /// Ends the last word of a block, and its line of plain text.
    mutating func endBlock() {
        isInWord = false
        if collectsText, let last = text.last, last != UInt8(ascii: "\n") { text.append("\n") }
    }

    private mutating func writeCodeBlock(_ node: Node) {
        startLine()
        let info = node.fenceInfo
        var end = 0
        while end < info.count, !info[end].isWhitespace { end += 1 }
        if !options.followsSpecificationOnly {
            if let markup = UnrenderedMarkup.drawn(from: String(copying: info.extracting(0..<end))) {
                startBlock(node)
                report(.unrendered(markup), .block)
            }
        }
        if info.isEmpty {
            html.append("<pre><code>")
        } else {
            html.append("<pre><code class=\"language-")
            html.append(text: info.extracting(0..<end))
            html.append("\">")
        }
        writeText(node.literal)
        html.append("</code></pre>\n")
        endBlock()
    }

    /// Writes the start of a paragraph, or all of it if it is a table or figure.
    mutating func enterParagraph(
        _ node: Node, _ document: borrowing Document, _ resolver: inout some MarkupResolver
    ) -> Bool {
        if nextTable < prepared.tables.count, prepared.tables[nextTable].line == node.lines.lowerBound {
            writeTable(document, &resolver)
            return false
        }
        switch marker(before: node) {
        case .graphic: return false
        case .alert:
            guard Self.hasSecondLine(node) else { return false }
            passedOver = node.identity
        case .film, .table, nil: break
        }
        startBlock(node)
        if let part = definitionPart(node) {
            enterDefinition(part, node)
            return true
        }
        if !options.followsSpecificationOnly, let image = node.firstChild, image.kind == .image, image.next == nil,
            writeFigure(image, &resolver)
        {
            return false
        }
        if !isInTightList(node) {
            startLine()
            html.append("<p>")
        }
        writeBox(before: node)
        return true
    }

    private func isInTightList(_ paragraph: Node) -> Bool {
        guard let list = paragraph.parent?.parent, list.kind == .list else { return false }
        return list.isTight
    }

    private func shiftedLevel(of heading: Node) -> Int {
        if options.followsSpecificationOnly { return heading.headingLevel }
        return max(options.topHeadingLevel, min(6, heading.headingLevel + headingShift))
    }

    /// Writes the start of a heading and notes its anchor; drops one without text.
    mutating func enterHeading(_ node: Node) -> Bool {
        startBlock(node)
        let level = shiftedLevel(of: node)
        if options.followsSpecificationOnly {
            startLine()
            html.append("<h")
            html.append(decimal: level)
            html.append(">")
            return true
        }
        let title = headingText(node)
        guard !title.isEmpty else {
            report(.emptyHeading, .block)
            return false
        }
        let anchor = anchors.id(for: title)
        result.headings.append(MarkupHeading(level: level, anchor: anchor, text: title))
        startLine()
        html.append("<h")
        html.append(decimal: level)
        html.append(" id=\"")
        html.append(text: anchor)
        html.append("\">")
        isInHeading = true
        return true
    }
}
