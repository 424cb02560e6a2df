internal import Bounds

/// A drawing in SVG: what it shows stays, what editors wrote into it goes, and what runs or loads anything is an error.
struct DrawingFile {
    private static let namespace = "http://www.w3.org/2000/svg"
    private static let links = "http://www.w3.org/1999/xlink"

    private var reader: MarkupReader
    private var output: [UInt8] = []
    private var problems: [UnsafePassage] = []
    /// The elements that are open.
    private var open: [String] = []
    private static let depthLimit = 256

    /// The drawing without metadata, comments, and elements and attributes of editors.
    ///
    /// - Throws: with every passage that must not be published.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var file = DrawingFile(reader: MarkupReader(bytes, isHTML: false))
        return try file.clean()
    }

    private init(reader: MarkupReader) {
        self.reader = reader
    }

    private mutating func clean() throws(AssetProblem) -> [UInt8] {
        while let token = try reader.next() {
            switch token {
            case .text(let range), .data(let range): keepText(range)
            case .comment, .documentType: break
            case .instruction(let range): keepInstruction(range)
            case .open(let tag): try keep(tag)
            case .close(let name, let range):
                guard open.popLast() == name else {
                    throw .unsafe([UnsafePassage(range, "‘</\(name)>’ closes nothing")])
                }
                output += reader.bytes[range]
            }
        }
        guard problems.isEmpty else { throw .unsafe(problems) }
        guard open.isEmpty else { throw .damaged("SVG drawing") }
        return output
    }

    private mutating func report(_ range: Range<Int>, _ rule: String) {
        if problems.count < 100 { problems.append(UnsafePassage(range, rule)) }
    }

    private mutating func keepText(_ range: Range<Int>) {
        let text = CharacterReferences.resolved(reader.text(range))
        if let path = HomePath.find(in: Array(text.utf8)) { report(range, HomePath.rule(path)) }
        output += Self.escaped(reader.text(range), isData: !reader.bytes[range].contains(UInt8(ascii: "&"))).utf8
    }

    /// Text between tags; that of a section of data can hold what looks like tags.
    private static func escaped(_ text: String, isData: Bool) -> String {
        isData ? text.replacing("<", with: "&lt;").replacing(">", with: "&gt;") : text
    }

    private mutating func keepInstruction(_ range: Range<Int>) {
        let text = reader.text(range).lowercased()
        guard text.hasPrefix("<?xml ") else {
            if text.hasPrefix("<?xml-stylesheet") { report(range, "a style sheet of its own is loaded from elsewhere") }
            return
        }
        guard !text.contains("encoding") || text.contains("utf-8") || text.contains("us-ascii") else {
            return report(range, "a drawing is in UTF-8")
        }
        output += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8
    }

    private mutating func keep(_ tag: MarkupReader.Tag) throws(AssetProblem) {
        guard open.count < Self.depthLimit else { throw .damaged("SVG drawing") }
        let name = tag.name.hasPrefix("svg:") ? String(tag.name.dropFirst(4)) : tag.name
        let namespace = tag.attributes.first { $0.name == "xmlns" }.map { reader.text($0.value) } ?? Self.namespace
        if SVGNames.forbidden.contains(name.lowercased()) {
            report(tag.nameRange, "‘\(name)’ runs a program or holds another page")
            return try skip(tag)
        }
        guard namespace == Self.namespace, !name.contains(":"), name != "metadata" else {
            if ["xhtml", "MathML"].contains(where: namespace.contains) {
                report(tag.nameRange, "‘\(name)’ is no drawing")
            }
            return try skip(tag)
        }
        guard SVGNames.elements.contains(name) else {
            report(tag.nameRange, "a drawing has no element ‘\(name)’")
            return try skip(tag)
        }
        output.append(UInt8(ascii: "<"))
        output += tag.name.utf8
        for attribute in tag.attributes { keep(attribute, of: name) }
        output += tag.isEmpty ? "/>".utf8 : ">".utf8
        guard !tag.isEmpty else { return }
        if name == "style" {
            try keepStyles(tag)
        } else {
            open.append(tag.name)
        }
    }

    private mutating func keep(_ attribute: MarkupReader.Attribute, of element: String) {
        let name = attribute.name
        let raw = reader.text(attribute.value)
        let value = CharacterReferences.resolved(raw)
        if name.lowercased().hasPrefix("on") { return report(attribute.nameRange, "‘\(name)’ runs a program") }
        if name.hasPrefix("xmlns") {
            guard [Self.namespace, Self.links].contains(value) else { return }
        } else if name == "href" || name == "xlink:href" {
            guard let kept = kept(address: value, attribute, of: element) else { return }
            if kept != value {
                output += " \(name)=\"\(kept)\"".utf8
                return
            }
        } else {
            guard SVGNames.attributes.contains(name) || name.hasPrefix("aria-") else { return }
            if name == "attributeName", value.contains("href") || value.lowercased().hasPrefix("on") {
                return report(attribute.range, "an animation must not change ‘\(value)’")
            }
            if value.contains("(") || name == "style", let rule = WebSafety.problem(ofStyles: value) {
                return report(attribute.value, rule)
            }
            if value.lowercased().contains("javascript:") {
                return report(attribute.value, "‘javascript:’ runs a program")
            }
            if let path = HomePath.find(in: Array(value.utf8)) { return report(attribute.value, HomePath.rule(path)) }
        }
        output.append(UInt8(ascii: " "))
        output += reader.bytes[attribute.range]
    }

    /// An address as it is published; `nil` where it must not be, which is reported.
    private mutating func kept(address: String, _ attribute: MarkupReader.Attribute, of element: String) -> String? {
        if let rule = WebSafety.problem(of: address, for: element == "a" ? .link : .load) {
            report(attribute.value, rule)
            return nil
        }
        guard address.lowercased().hasPrefix("data:") else { return address }
        guard let cleaned = DataAddress.cleaned(address) else {
            report(attribute.value, "a picture within a drawing is a JPEG, PNG, GIF or WebP image in Base64")
            return nil
        }
        return cleaned
    }

    private mutating func keepStyles(_ tag: MarkupReader.Tag) throws(AssetProblem) {
        var text = ""
        while let token = try reader.next() {
            switch token {
            case .text(let range): text += CharacterReferences.resolved(reader.text(range))
            case .data(let range): text += reader.text(range)
            case .comment: break
            case .close(tag.name, let range):
                if let rule = WebSafety.problem(ofStyles: text) {
                    report(tag.range.lowerBound..<range.upperBound, rule)
                }
                let styles = Stylesheet.withoutComments(text)
                output += styles.replacing("&", with: "&amp;").replacing("<", with: "&lt;").utf8
                output += reader.bytes[range]
                return
            default: throw .unsafe([UnsafePassage(tag.nameRange, "‘style’ holds text only")])
            }
        }
    }

    /// Leaves out an element and what is in it; programs in it count all the same.
    private mutating func skip(_ tag: MarkupReader.Tag) throws(AssetProblem) {
        guard !tag.isEmpty else { return }
        var depth = 1
        while depth > 0, let token = try reader.next() {
            switch token {
            case .open(let inner):
                if SVGNames.forbidden.contains(inner.name.lowercased()) {
                    report(inner.nameRange, "‘\(inner.name)’ runs a program or holds another page")
                }
                depth += inner.isEmpty ? 0 : 1
            case .close: depth -= 1
            default: break
            }
        }
    }
}
