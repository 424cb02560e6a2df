internal import Bounds
internal import Content

/// Finds the elements of a template that load something, by their literal attributes.
struct MarkupTags {
    /// An element, and what it loads.
    struct Tag {
        /// The directive of the policy that decides on it.
        var directive: SecurityPolicy.Directive?
        /// The address that it loads, where it is literal.
        var address: (text: String, range: Range<Int>)?
        /// The address that it loads, where it is made when a page is rendered.
        var changingAddress: (text: String, range: Range<Int>)?
        /// What stands in the page itself and is run or applied there.
        var inline: (what: String, help: String, range: Range<Int>)?
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func next() -> Tag? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "{") {
                if isTag(UInt8(ascii: "#")) { skip(past: UInt8(ascii: "#")) } else { position += 1 }
            } else if byte == UInt8(ascii: "<"), position + 1 < bytes.count {
                if Self.isLetter(bytes[position + 1]) {
                    if let tag = readTag() { return tag }
                } else if bytes[position + 1] == UInt8(ascii: "!") {
                    skipDeclaration()
                } else {
                    position += 1
                }
            } else {
                position += 1
            }
        }
        return nil
    }

    private mutating func readTag() -> Tag? {
        let start = position
        position += 1
        let name = word()
        var attributes: [String: (text: String, range: Range<Int>)] = [:]
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            if skipTag() { continue }
            guard Self.isLetter(bytes[position]) else {
                position += 1
                continue
            }
            let attribute = word()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
                attributes[attribute] = ("", start..<position)
                continue
            }
            position += 1
            attributes[attribute] = value()
        }
        let end = min(position + 1, bytes.count)
        position = end
        return tag(name, attributes, start..<end)
    }

    private func tag(
        _ name: String, _ attributes: [String: (text: String, range: Range<Int>)], _ range: Range<Int>
    ) -> Tag? {
        var tag = Tag()
        switch name {
        case "script":
            tag.directive = .scripts
            tag.address = attributes["src"]
            let type = attributes["type"]?.text ?? ""
            if tag.address == nil, !type.contains("json") {
                tag.inline = (
                    "a script in the page itself",
                    "put it into a file of templates/assets: <script src=\"assets/own.js\">",
                    range
                )
            }
        case "style":
            tag.inline = ("rules in the page itself", "put them into templates/assets/site.css", range)
        case "link" where attributes["rel"]?.text.contains("stylesheet") == true:
            tag.directive = .styles
            tag.address = attributes["href"]
        case "img", "input": (tag.directive, tag.address) = (.images, attributes["src"])
        case "video", "audio", "source", "track": (tag.directive, tag.address) = (.media, attributes["src"])
        case "iframe": (tag.directive, tag.address) = (.frames, attributes["src"])
        case "form": (tag.directive, tag.address) = (.forms, attributes["action"])
        default: break
        }
        if tag.inline == nil, let style = attributes["style"] {
            tag.inline = (
                "a ‘style’ attribute", "give the element a class, and write the rules into a style sheet", style.range
            )
        }
        if let address = tag.address, address.text.contains("{{") || address.text.contains("{%") || address.text.isEmpty
        {
            tag.address = nil
            if !address.text.isEmpty { tag.changingAddress = address }
        }
        return tag.address == nil && tag.changingAddress == nil && tag.inline == nil ? nil : tag
    }

    /// The name of an element or an attribute, in small letters.
    private mutating func word() -> String {
        let start = position
        while position < bytes.count,
            Self.isLetter(bytes[position]) || bytes[position] == UInt8(ascii: "-")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
        { position += 1 }
        return String(decoding: bytes[within: start..<position], as: UTF8.self).lowercased()
    }

    private mutating func value() -> (text: String, range: Range<Int>) {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
        else {
            let start = position
            while position < bytes.count, bytes[position] > UInt8(ascii: " "), bytes[position] != UInt8(ascii: ">") {
                position += 1
            }
            return (String(decoding: bytes[within: start..<position], as: UTF8.self), start..<position)
        }
        let quote = bytes[position]
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != quote {
            // A tag of the template may hold quotes of its own.
            if !skipTag() { position += 1 }
        }
        let end = min(position, bytes.count)
        position = min(end + 1, bytes.count)
        return (String(decoding: bytes[within: start..<end], as: UTF8.self), start..<end)
    }

    /// Passes over a tag of the template that makes text, `{{ … }}` or `{% … %}`, where one begins here.
    private mutating func skipTag() -> Bool {
        if isTag(UInt8(ascii: "{")) {
            skip(past: UInt8(ascii: "}"))
        } else if isTag(UInt8(ascii: "%")) {
            skip(past: UInt8(ascii: "%"))
        } else {
            return false
        }
        return true
    }

    /// Whether a brace and this byte stand here.
    private func isTag(_ second: UInt8) -> Bool {
        bytes[position] == UInt8(ascii: "{") && position + 1 < bytes.count && bytes[position + 1] == second
    }

    /// Passes over the rest of a tag of the template, up to this byte and a brace.
    private mutating func skip(past first: UInt8) {
        position += 2
        while position + 1 < bytes.count, bytes[position] != first || bytes[position + 1] != UInt8(ascii: "}") {
            position += 1
        }
        position = min(position + 2, bytes.count)
    }

    /// Passes over a comment, `<!-- … -->`, or the beginning of another declaration.
    private mutating func skipDeclaration() {
        let isComment =
            position + 3 < bytes.count && bytes[position + 2] == UInt8(ascii: "-")
            && bytes[position + 3] == UInt8(ascii: "-")
        position += 2
        guard isComment else { return }
        while position < bytes.count {
            let isEnd =
                bytes[position] == UInt8(ascii: ">") && bytes[position - 1] == UInt8(ascii: "-")
                && bytes[position - 2] == UInt8(ascii: "-")
            position += 1
            if isEnd { return }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
