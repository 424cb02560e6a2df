extension MarkupWriter {
    /// Writes the start of a link and remembers what is due at its end.
    mutating func enterLink(_ node: Node, _ resolver: inout some MarkupResolver) -> Bool {
        link = LinkState()
        link.isInLink = true
        if options.followsSpecificationOnly {
            html.append("<a href=\"")
            html.append(href: node.destination)
            openLink(titled: node.title)
            return true
        }
        link.destination = String(copying: node.destination)
        let destination = link.destination
        guard hasText(node) else {
            link.problem = .emptyLink(destination)
            return true
        }
        guard !Destination.isUnsafe(destination) else {
            link.problem = .unsafeDestination(destination)
            return true
        }
        guard !hasTextBehindAddress(node) else {
            link.problem = .unrendered(.textBehindAddress)
            return true
        }
        if destination.utf8.first == UInt8(ascii: "#") {
            html.append("<a href=\"")
            writeFragment(destination.dropFirst())
            openLink(titled: node.title)
            return true
        }
        switch resolver.link(to: destination) {
        case .broken: link.problem = .brokenLink(destination)
        case .link(let href): open(href, titled: node.title)
        case .unverified(let href):
            link.isUnverified = true
            open(href, titled: node.title)
        case .external(let href):
            guard !Destination.isUnsafe(href) else { break }
            html.append("<a class=\"external\" rel=\"noopener\" href=\"")
            html.append(href: href)
            openLink(titled: node.title)
        }
        return true
    }

    /// Writes an address that stands in the text as a link to it.
    mutating func writeAddress(_ address: Span<UInt8>, _ resolver: inout some MarkupResolver) {
        let isWithoutScheme = address.hasPrefix("www.", at: 0)
        let destination = (isWithoutScheme ? "https://" : "") + String(copying: address)
        guard case .external(let href) = resolver.link(to: destination), !Destination.isUnsafe(href) else {
            writeText(address)
            return
        }
        html.append("<a class=\"external\" rel=\"noopener\" href=\"")
        html.append(href: href)
        html.append("\">")
        writeText(address)
        html.append("</a>")
    }

    private mutating func open(_ href: String, titled title: Span<UInt8>) {
        guard !Destination.isUnsafe(href) else { return }
        html.append("<a href=\"")
        html.append(href: href)
        openLink(titled: title)
    }

    private mutating func openLink(titled title: Span<UInt8>) {
        if !title.isEmpty {
            html.append("\" title=\"")
            html.append(text: title)
        }
        html.append("\">")
        link.isOpen = true
    }

    /// Writes a reference to an anchor of the document itself, which is checked when all anchors are known.
    private mutating func writeFragment(_ fragment: Substring) {
        html.append("#")
        guard !fragment.isEmpty, fragment != "top" else {
            html.append(href: String(fragment))
            return
        }
        html.append(href: options.idPrefix)
        html.append(href: String(fragment))
    }

    /// Writes the end of a link and notes what is wrong with it.
    ///
    /// It is noted at the end, since that is where the destination stands in the source.
    mutating func leaveLink() {
        if link.isOpen { html.append("</a>") }
        if !options.followsSpecificationOnly {
            let thing = Unlocated(lines: lines, mark: .destination(link.destination))
            if let problem = link.problem { unlocated.append((problem, thing)) }
            if link.isUnverified { unverified.append((link.destination, thing)) }
            if link.isOpen, link.destination.utf8.first == UInt8(ascii: "#") {
                let fragment = Destination.decoded(link.destination.dropFirst())
                if !fragment.isEmpty, fragment != "top" {
                    anchorLinks.append((options.idPrefix + fragment, fragment, thing))
                }
            }
        }
        link = LinkState()
    }

    /// Whether an address between angle brackets holds the text of the link, too, as chats write it:
    /// `<https://example.org|text>`.
    private func hasTextBehindAddress(_ node: Node) -> Bool {
        guard link.destination.utf8.contains(UInt8(ascii: "|")), let child = node.firstChild, child.kind == .text else {
            return false
        }
        return link.destination.utf8.elementsEqual(String(copying: child.literal).utf8)
    }

    private mutating func hasText(_ node: Node) -> Bool {
        if let child = node.firstChild, child.kind == .text, !child.literal.isEmpty, !child.literal[0].isWhitespace {
            return true
        }
        scratch.removeAll()
        node.appendPlainText(to: &scratch)
        return hasWords(scratch.span)
    }
}
