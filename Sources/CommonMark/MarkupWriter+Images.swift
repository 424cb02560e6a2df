extension MarkupWriter {
    /// Writes an image that stands between text.
    mutating func writeImage(_ node: Node, _ resolver: inout some MarkupResolver) {
        scratch.removeAll()
        node.appendPlainText(to: &scratch)
        if options.followsSpecificationOnly {
            html.append("<img src=\"")
            html.append(href: node.destination)
            html.append("\" alt=\"")
            html.append(text: scratch)
            if !node.title.isEmpty {
                html.append("\" title=\"")
                html.append(text: node.title)
            }
            html.append("\" />")
            return
        }
        guard let image = resolve(node, &resolver) else {
            readScratch()
            html.append(text: scratch)
            return
        }
        write(image, title: node.title)
    }

    /// Writes an image that is all of a paragraph; `false` if there is no such image.
    mutating func writeFigure(_ node: Node, _ resolver: inout some MarkupResolver) -> Bool {
        scratch.removeAll()
        node.appendPlainText(to: &scratch)
        guard let image = resolve(node, &resolver) else {
            guard hasWords(scratch.span) else { return true }
            startLine()
            html.append("<p>")
            readScratch()
            html.append(text: scratch)
            html.append("</p>\n")
            endBlock()
            return true
        }
        startLine()
        html.append("<figure>\n")
        write(image, title: Span())
        writeCaption(node.title)
        html.append("\n</figure>\n")
        endBlock()
        return true
    }

    /// Writes the title of an image as what is said of it and who made it: `The port | Credit: A. Name`.
    private mutating func writeCaption(_ title: Span<UInt8>) {
        guard !title.isEmpty else { return }
        let caption = ImageCaption(title)
        html.append("\n<figcaption>")
        endWord(with: "\n")
        writeText(title.extracting(caption.text))
        if !caption.credit.isEmpty {
            html.append(caption.text.isEmpty ? "<span class=\"credit\">" : " <span class=\"credit\">")
            endWord(with: "\n")
            html.append(text: options.labels.credit)
            html.append(UInt8(ascii: " "))
            writeText(title.extracting(caption.credit))
            html.append("</span>")
        }
        html.append("</figcaption>")
    }

    mutating func resolve(_ node: Node, _ resolver: inout some MarkupResolver) -> ImageResolution? {
        let source = String(copying: node.destination)
        let mark = Unlocated.Mark.destination(source)
        guard !Destination.isUnsafe(source) else {
            report(.unsafeDestination(source), mark)
            return nil
        }
        guard let image = resolver.image(at: source), !Destination.isUnsafe(image.src) else {
            report(.missingImage(source), mark)
            return nil
        }
        if let bytes = image.excessiveSize { report(.heavyImage(source, bytes: bytes), mark) }
        if !hasWords(scratch.span) { report(.missingAlternativeText(source), mark) }
        return image
    }

    mutating func write(_ image: ImageResolution, title: Span<UInt8>) {
        html.append("<img src=\"")
        html.append(href: image.src)
        html.append("\" alt=\"")
        html.append(text: scratch)
        if let width = image.width {
            html.append("\" width=\"")
            html.append(decimal: width)
        }
        if let height = image.height {
            html.append("\" height=\"")
            html.append(decimal: height)
        }
        if !title.isEmpty {
            html.append("\" title=\"")
            html.append(text: title)
        }
        if !image.sourceSet.isEmpty {
            html.append("\" srcset=\"")
            html.append(text: image.sourceSet)
            html.append("\" sizes=\"")
            html.append(text: image.sizes)
        }
        // The first image is what readers see first: to wait with it would show the page later.
        html.append(hasImage ? "\" loading=\"lazy\" decoding=\"async\">" : "\" decoding=\"async\">")
        hasImage = true
        if collectsText { copyScratch() }
    }

    private mutating func readScratch() {
        var isInWord = isInWord
        result.wordCount += scratch.span.countWords(isInWord: &isInWord)
        self.isInWord = isInWord
        if collectsText { copyScratch() }
    }

    private mutating func copyScratch() {
        text.append(bytes: scratch)
    }

    func hasWords(_ bytes: Span<UInt8>) -> Bool {
        var isInWord = false
        return bytes.countWords(isInWord: &isInWord) > 0
    }
}
