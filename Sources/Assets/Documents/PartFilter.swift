internal import Bounds

/// Takes elements and attributes out of a part in XML of an office document; the rest stays byte for byte.
struct PartFilter: Sendable {
    /// Elements that go with all that is in them, by their names without a prefix.
    var dropped: Set<String> = []
    /// Elements whose tags go and whose content stays.
    var unwrapped: Set<String> = []
    /// Attributes that go, by their names without a prefix.
    var droppedAttributes: Set<String> = []
    /// Decides of an element by its attributes whether it goes.
    var drops: @Sendable (_ name: String, _ attributes: [String: String]) -> Bool = { _, _ in false }
    /// Gives the value of an attribute that holds an address; `nil` where it stays.
    var address:
        @Sendable (_ element: String, _ attribute: String, _ value: String, _ attributes: [String: String]) -> String? =
            {
                _, _, _, _ in nil
            }

    private static let depthLimit = 4_096

    func filtered(_ part: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var reader = MarkupReader(part, isHTML: false)
        var output: [UInt8] = []
        output.reserveCapacity(part.count)
        var (skipped, depth) = (0, 0)
        var instruction = false
        while let token = try reader.next() {
            switch token {
            case .text(let range): if skipped == 0, !(instruction && hasPath(reader, range)) { output += part[range] }
            case .data(let range):
                if skipped == 0 { output += part[within: range.lowerBound - 9..<range.upperBound + 3] }
            case .comment, .documentType: break
            case .instruction(let range): if reader.text(range).hasPrefix("<?xml ") { output += part[range] }
            case .open(let tag):
                let name = Self.local(tag.name)
                if skipped > 0 {
                    skipped += tag.isEmpty ? 0 : 1
                    continue
                }
                let values = Dictionary(
                    tag.attributes.map { (Self.local($0.name), CharacterReferences.resolved(reader.text($0.value))) },
                    uniquingKeysWith: { first, _ in first })
                guard !dropped.contains(name), !drops(name, values) else {
                    skipped = tag.isEmpty ? 0 : 1
                    continue
                }
                instruction = name == "instrText"
                if unwrapped.contains(name) { continue }
                depth += tag.isEmpty ? 0 : 1
                guard depth <= Self.depthLimit else { throw .damaged("XML file") }
                write(tag, name, values, reader, to: &output)
            case .close(let name, let range):
                if skipped > 0 {
                    skipped -= 1
                } else if !unwrapped.contains(Self.local(name)) {
                    depth -= 1
                    output += part[range]
                }
            }
        }
        return output
    }

    private func write(
        _ tag: MarkupReader.Tag, _ name: String, _ values: [String: String], _ reader: MarkupReader,
        to output: inout [UInt8]
    ) {
        output += reader.bytes[within: tag.range.lowerBound..<tag.nameRange.upperBound]
        for attribute in tag.attributes {
            let local = Self.local(attribute.name)
            // Excel names the settings of a printer, which are gone.
            let isPrinter = name == "pageSetup" && local == "id"
            guard !droppedAttributes.contains(local), !local.hasPrefix("rsid"), !isPrinter else { continue }
            let value = values[local] ?? ""
            if let replacement = address(name, local, value, values) {
                output += " \(attribute.name)=\"\(replacement)\"".utf8
            } else if !attribute.name.hasPrefix("xmlns"), Self.isPath(value) {
                output += " \(attribute.name)=\"\"".utf8
            } else {
                output.append(0x20)
                output += reader.bytes[attribute.range]
            }
        }
        output += tag.isEmpty ? "/>".utf8 : ">".utf8
    }

    private func hasPath(_ reader: MarkupReader, _ range: Range<Int>) -> Bool {
        Self.isPath(CharacterReferences.resolved(reader.text(range)))
    }

    /// Whether a value has the path of a file on somebody's machine or in their network.
    private static func isPath(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        if HomePath.find(in: bytes) != nil || value.hasPrefix("\\\\") { return true }
        return bytes.count > 2 && bytes[1] == UInt8(ascii: ":") && [0x5C, 0x2F].contains(bytes[2])
            && (0x61...0x7A).contains(bytes[0] | 0x20)
    }

    static func local(_ name: String) -> String {
        name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }
}
