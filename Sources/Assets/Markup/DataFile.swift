/// A file of data in XML: it stays as it is, unless it is a page, a drawing or a program in disguise.
enum DataFile {
    private static let shownNamespaces = ["xhtml", "2000/svg", "XSL", "mathml", "Math/MathML"]

    static func checked(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var reader = MarkupReader(bytes, isHTML: false)
        var problems: [UnsafePassage] = []
        while let token = try reader.next(), problems.count < 100 {
            switch token {
            case .instruction(let range) where reader.text(range).lowercased().hasPrefix("<?xml-stylesheet"):
                problems.append(UnsafePassage(range, "a style sheet turns data into a page"))
            case .open(let tag):
                let name = tag.name.split(separator: ":").last.map { $0.lowercased() } ?? ""
                if ["script", "foreignobject", "iframe", "html"].contains(name) {
                    problems.append(UnsafePassage(tag.nameRange, "‘\(tag.name)’ runs a program or holds a page"))
                }
                for attribute in tag.attributes where attribute.name.hasPrefix("xmlns") {
                    let value = CharacterReferences.resolved(reader.text(attribute.value))
                    if shownNamespaces.contains(where: value.contains) {
                        problems.append(UnsafePassage(attribute.range, "browsers show this file as a page"))
                    }
                }
            default: break
            }
        }
        if let path = HomePath.find(in: bytes) { problems.append(UnsafePassage(path, HomePath.rule(path))) }
        guard problems.isEmpty else { throw .unsafe(problems) }
        return bytes
    }
}

/// A text that browsers show as it is.
enum TextFile {
    static func checked(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        guard let path = HomePath.find(in: bytes) else { return bytes }
        throw .unsafe([UnsafePassage(path, HomePath.rule(path))])
    }
}
