/// What came out and changed in some days, to be sent: as Markdown, as plain text, and as a mail in HTML.
public struct Digest: Sendable, Equatable {
    /// A form in which it is written.
    public enum Format: String, Sendable, CaseIterable {
        case markdown
        case text
        case html
    }

    /// Something that came out or changed.
    struct Item: Sendable, Equatable {
        /// What became of it: “Confirmed (before: claimed)”; may be empty.
        var label: String
        var title: String
        /// Its absolute address; empty where the site has none.
        var address: String
        /// A sentence or two on it; may be empty.
        var text: String
    }

    /// Items under a heading.
    struct Section: Sendable, Equatable {
        var heading: String
        var items: [Item]
    }

    /// What the site is called, and from when to when.
    var title: String
    var period: String
    var language: String
    var direction: String
    /// The address of the site; empty where it has none.
    var home: String
    var sections: [Section]

    /// Whether nothing came out or changed.
    public var isEmpty: Bool { sections.isEmpty }

    /// The digest in a form, in UTF-8.
    ///
    /// - Complexity: O(*n*) in the length of what is written.
    public func written(as format: Format) -> [UInt8] {
        switch format {
        case .markdown: markdown
        case .text: plainText
        case .html: html
        }
    }

    private var markdown: [UInt8] {
        var text = "# \(Self.escaped(title))\n\n\(Self.escaped(period))\n"
        for section in sections {
            text += "\n## \(Self.escaped(section.heading))\n\n"
            for item in section.items {
                let title = Self.escaped(item.title)
                text += "- " + (item.label.isEmpty ? "" : "**\(Self.escaped(item.label)):** ")
                text += item.address.isEmpty ? title : "[\(title)](<\(item.address)>)"
                text += (item.text.isEmpty ? "" : "  \n  \(Self.escaped(item.text))") + "\n"
            }
        }
        return Array((text + (home.isEmpty ? "" : "\n<\(home)>\n")).utf8)
    }

    private var plainText: [UInt8] {
        var text = "\(title)\n\(period)\n"
        for section in sections {
            text += "\n\n\(section.heading)\n\(String(repeating: "-", count: section.heading.count))\n"
            for item in section.items {
                text += "\n* " + (item.label.isEmpty ? "" : "\(item.label): ") + Self.line(item.title) + "\n"
                if !item.text.isEmpty { text += "  \(Self.line(item.text))\n" }
                if !item.address.isEmpty { text += "  \(item.address)\n" }
            }
        }
        // The signature of a mail (RFC 3676 §4.3).
        return Array((text + (home.isEmpty ? "" : "\n-- \n\(home)\n")).utf8)
    }

    /// A page that mail programs show: its style stands with its elements, and nothing is loaded.
    private var html: [UInt8] {
        var output = Array(
            """
            <!DOCTYPE html>
            <html lang="\(language)" dir="\(direction)">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>
            """.utf8)
        MarkupText.append(title, to: &output)
        output +=
            "</title></head>\n<body style=\"max-width:38em;margin:0 auto;padding:1em;font:16px/1.5 serif\">\n<h1>".utf8
        MarkupText.append(title, to: &output)
        output += "</h1>\n<p>".utf8
        MarkupText.append(period, to: &output)
        output += "</p>\n".utf8
        for section in sections {
            output += "<h2>".utf8
            MarkupText.append(section.heading, to: &output)
            output += "</h2>\n<ul>\n".utf8
            for item in section.items { Self.append(item, to: &output) }
            output += "</ul>\n".utf8
        }
        if !home.isEmpty {
            output += "<p><a href=\"".utf8
            MarkupText.append(home, to: &output)
            output += "\">".utf8
            MarkupText.append(home, to: &output)
            output += "</a></p>\n".utf8
        }
        return output + "</body>\n</html>\n".utf8
    }

    private static func append(_ item: Item, to output: inout [UInt8]) {
        output += "<li>".utf8
        if !item.label.isEmpty {
            output += "<b>".utf8
            MarkupText.append(item.label, to: &output)
            output += ":</b> ".utf8
        }
        if !item.address.isEmpty {
            output += "<a href=\"".utf8
            MarkupText.append(item.address, to: &output)
            output += "\">".utf8
        }
        MarkupText.append(item.title, to: &output)
        if !item.address.isEmpty { output += "</a>".utf8 }
        if !item.text.isEmpty {
            output += "<br>".utf8
            MarkupText.append(item.text, to: &output)
        }
        output += "</li>\n".utf8
    }

    /// A text as one line.
    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// A text as Markdown that shows it (CommonMark 0.31 §2.4).
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in line(text) {
            if "\\`*_[]<>#&|~".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}
