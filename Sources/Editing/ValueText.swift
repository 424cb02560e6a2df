/// A new value in lines: what stands behind its key or dash, and the lines below.
struct ValueText {
    /// What stands on the line of the key, without the space before it; empty where the value is all below.
    var inline = ""
    /// The lines below, as deep as they stand.
    var lines: [String] = []

    /// How wide a list in brackets may be, in characters.
    private static let width = 96

    /// - Parameter indentation: How deep the key or the dash stands, in spaces.
    init(_ value: NewValue, indentation: Int) {
        let spaces = String(repeating: " ", count: indentation + 2)
        switch value {
        case .text, .literal: inline = Self.flow(value, isFlow: false)
        case .list(let elements):
            let flow = Self.flow(value)
            if elements.allSatisfy(\.isShort), indentation + flow.count < Self.width {
                inline = flow
            } else {
                for element in elements { lines += Self.item(element, indentation: indentation + 2) }
            }
        case .mapping(let members):
            if members.isEmpty { inline = "{}" }
            for member in members {
                let text = ValueText(member.value, indentation: indentation + 2)
                lines.append("\(spaces)\(Self.key(member.key)):\(text.inline.isEmpty ? "" : " " + text.inline)")
                lines += text.lines
            }
        }
    }

    /// The lines of an element of a list whose dashes stand at a depth.
    static func item(_ value: NewValue, indentation: Int) -> [String] {
        let text = ValueText(value, indentation: indentation)
        let dash = String(repeating: " ", count: indentation) + "-"
        if !text.inline.isEmpty { return ["\(dash) \(text.inline)"] + text.lines }
        // The first key of a mapping stands beside the dash.
        guard let first = text.lines.first else { return [dash] }
        return [dash + " " + first.drop { $0 == " " }] + text.lines.dropFirst()
    }

    /// A key, in quotation marks where it needs them.
    static func key(_ key: String) -> String {
        ScalarText.written(key, isFlow: true, isLiteral: true)
    }

    /// A value on one line, lists in brackets and mappings in braces.
    static func flow(_ value: NewValue, isFlow: Bool = true) -> String {
        switch value {
        case .text(let text): ScalarText.written(text, isFlow: isFlow, isLiteral: false)
        case .literal(let text): ScalarText.written(text, isFlow: isFlow, isLiteral: true)
        case .list(let elements): "[\(elements.map { flow($0) }.joined(separator: ", "))]"
        case .mapping(let members):
            "{\(members.map { "\(key($0.key)): \(flow($0.value))" }.joined(separator: ", "))}"
        }
    }
}

extension NewValue {
    /// Whether it is an id or a number, or one text under a key: what lists hold on one line, as against sentences.
    var isShort: Bool {
        switch self {
        case .literal: true
        case .mapping(let members): members.count == 1 && members.allSatisfy(\.value.isScalar)
        case .text, .list: false
        }
    }

    /// Whether it is one text.
    var isScalar: Bool {
        switch self {
        case .text, .literal: true
        case .list, .mapping: false
        }
    }
}
