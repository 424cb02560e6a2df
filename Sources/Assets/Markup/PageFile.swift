/// A page in HTML that stands on its own: what it shows stays, what programs noted in it goes, and what runs or loads
/// anything from elsewhere is an error.
struct PageFile {
    private var reader: MarkupReader
    private var output: [UInt8] = []
    private var problems: [UnsafePassage] = []

    /// The page without comments, metadata and attributes that no reader sees.
    ///
    /// - Throws: with every passage that must not be published.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var file = PageFile(reader: MarkupReader(bytes, isHTML: true))
        return try file.clean()
    }

    private init(reader: MarkupReader) {
        self.reader = reader
    }

    private mutating func clean() throws(AssetProblem) -> [UInt8] {
        while let token = try reader.next() {
            switch token {
            case .text(let range), .data(let range):
                keepText(range)
            case .comment, .instruction: break
            case .documentType: output += "<!DOCTYPE html>".utf8
            case .open(let tag): try keep(tag)
            case .close(let name, _):
                let name = name.lowercased()
                if HTMLNames.elements.contains(name), name != "style", name != "title" { output += "</\(name)>".utf8 }
            }
        }
        guard problems.isEmpty else { throw .unsafe(problems) }
        return output
    }

    private mutating func report(_ range: Range<Int>, _ rule: String) {
        if problems.count < 100 { problems.append(UnsafePassage(range, rule)) }
    }

    private mutating func keepText(_ range: Range<Int>) {
        let text = CharacterReferences.resolved(reader.text(range))
        if let path = HomePath.find(in: Array(text.utf8)) { report(range, HomePath.rule(path)) }
        output += reader.text(range).replacing("<", with: "&lt;").utf8
    }

    private mutating func keep(_ tag: MarkupReader.Tag) throws(AssetProblem) {
        let name = tag.name.lowercased()
        guard HTMLNames.elements.contains(name) else {
            let isProgram = SVGNames.forbidden.contains(name) || name == "svg" || name == "math"
            report(
                tag.nameRange,
                isProgram
                    ? "‘\(name)’ runs a program or holds another page"
                    : "‘\(name)’ is no element of a page that stands on its own")
            if HTMLNames.raw.contains(name) { _ = try reader.rawText(until: name) }
            return
        }
        if name == "meta" {
            keepMetadata(tag)
            return
        }
        if name == "link" {
            let rel = value("rel", of: tag).lowercased()
            guard rel == "stylesheet" || rel.contains("icon") else { return }
        }
        output += "<\(name)".utf8
        for attribute in tag.attributes { keep(attribute, of: name) }
        output.append(UInt8(ascii: ">"))
        guard name == "style" || name == "title" else { return }
        let range = try reader.rawText(until: name)
        let text = reader.text(range)
        if name == "style" {
            if let rule = WebSafety.problem(ofStyles: text) { report(tag.nameRange, rule) }
            output += Stylesheet.withoutComments(text).utf8
        } else {
            keepText(range)
        }
        output += "</\(name)>".utf8
    }

    /// Of what a page says of itself, its encoding, its width and what it is about stay.
    private mutating func keepMetadata(_ tag: MarkupReader.Tag) {
        guard value("http-equiv", of: tag).isEmpty || value("http-equiv", of: tag).lowercased() == "content-type" else {
            return report(tag.range, "a page does not lead away or set rules by itself")
        }
        let charset = (value("charset", of: tag) + value("content", of: tag)).lowercased()
        if !value("charset", of: tag).isEmpty || !value("http-equiv", of: tag).isEmpty {
            guard charset.contains("utf-8") else { return report(tag.range, "a page is in UTF-8") }
            output += "<meta charset=\"utf-8\">".utf8
        } else if value("name", of: tag).lowercased() == "viewport" {
            output += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".utf8
        }
    }

    private func value(_ name: String, of tag: MarkupReader.Tag) -> String {
        tag.attributes.first { $0.name.lowercased() == name }.map {
            CharacterReferences.resolved(reader.text($0.value))
        } ?? ""
    }

    private mutating func keep(_ attribute: MarkupReader.Attribute, of element: String) {
        let name = attribute.name.lowercased()
        var raw = reader.text(attribute.value)
        let value = CharacterReferences.resolved(raw)
        if name.hasPrefix("on") { return report(attribute.nameRange, "‘\(name)’ runs a program") }
        if ["srcset", "srcdoc", "action", "formaction", "background", "ping", "poster", "data", "codebase", "longdesc"]
            .contains(name)
        {
            return report(attribute.nameRange, "‘\(name)’ loads or sends something")
        }
        guard HTMLNames.attributes.contains(name) || name.hasPrefix("aria-") else { return }
        switch name {
        case "href", "src", "cite":
            let use: WebSafety.Use = element == "a" || element == "area" || name == "cite" ? .link : .load
            if let rule = WebSafety.problem(of: value, for: use) { return report(attribute.value, rule) }
            guard value.lowercased().hasPrefix("data:") else { break }
            guard let cleaned = DataAddress.cleaned(value) else {
                return report(attribute.value, "a picture within a page is a JPEG, PNG, GIF or WebP image in Base64")
            }
            raw = cleaned
        case "style": if let rule = WebSafety.problem(ofStyles: value) { return report(attribute.value, rule) }
        default:
            if let path = HomePath.find(in: Array(value.utf8)) { return report(attribute.value, HomePath.rule(path)) }
        }
        output += " \(name)=\"\(raw.replacing("\"", with: "&quot;"))\"".utf8
    }
}

/// Elements and attributes of pages that stand on their own (HTML Living Standard).
enum HTMLNames {
    static let elements: Set<String> = Set(
        """
        html head title meta link style body section article aside nav header footer main address hgroup search h1 h2 h3 h4 \
        h5 h6 p div span br hr wbr pre blockquote ol ul menu li dl dt dd figure figcaption a em strong small s cite q dfn \
        abbr ruby rt rp data time code var samp kbd sub sup i b u mark bdi bdo ins del img picture map area table caption \
        colgroup col tbody thead tfoot tr td th details summary center font tt big strike acronym
        """.split(separator: " ").map(String.init))

    static let attributes: Set<String> = Set(
        """
        id class style lang dir title role href src alt width height colspan rowspan span scope headers abbr cite datetime \
        start reversed value type rel name align valign border cellpadding cellspacing bgcolor color face size hidden open \
        loading decoding usemap shape coords tabindex translate
        """.split(separator: " ").map(String.init))

    /// Elements whose content is no markup.
    static let raw: Set<String> = ["script", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript"]
}
