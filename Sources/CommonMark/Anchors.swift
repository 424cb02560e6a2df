/// The ids that the headings of one document have taken.
struct Anchors {
    private let reserved: Set<String>
    private let prefix: String
    private var uses: [String: Int] = [:]

    /// No heading has an id yet.
    init(options: MarkupOptions) {
        reserved = options.reservedIDs
        prefix = options.idPrefix
    }

    /// Whether a heading has taken `id`, which includes the prefix.
    func contains(_ id: String) -> Bool { uses[id] != nil }

    /// The id of a heading that reads `text`: its letters and digits in lower case with `-` for what separates words;
    /// `-2`, `-3` and so on when it is taken; never empty.
    ///
    /// - Complexity: O(*n*) in the length of `text` for the first of a name, and constant more for each of its likes.
    mutating func id(for text: String) -> String {
        let name = Self.name(of: text)
        let isNoteID = name.hasPrefix("fn-") || name.hasPrefix("fnref-")
        let base = prefix + (isNoteID || reserved.contains(prefix + name) ? "section-" + name : name)
        if uses[base] == nil, !reserved.contains(base) {
            uses[base] = 1
            return base
        }
        var count = uses[base] ?? 1
        while true {
            count += 1
            let id = "\(base)-\(count)"
            if uses[id] == nil, !reserved.contains(id) {
                uses[base] = count
                uses[id] = 1
                return id
            }
        }
    }

    private static func name(of text: String) -> String {
        var name: [UInt8] = []
        name.reserveCapacity(text.utf8.count)
        var separates = false
        for scalar in text.unicodeScalars {
            switch scalar.role {
            case .word:
                if separates, !name.isEmpty { name.append(UInt8(ascii: "-")) }
                separates = false
                if scalar.isASCII {
                    let byte = UInt8(truncatingIfNeeded: scalar.value)
                    name.append(byte.isLetter ? byte | 0x20 : byte)
                } else {
                    name.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
                }
            case .separator: separates = true
            case .other: break
            }
        }
        return name.isEmpty ? "section" : String(decoding: name, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    fileprivate enum Role {
        case word, separator, other
    }

    /// What the scalar is in an anchor.
    fileprivate var role: Role {
        if isASCII {
            let byte = UInt8(truncatingIfNeeded: value)
            if byte.isLetter || byte.isDigit || self == "_" { return .word }
            return byte.isWhitespace || self == "-" || self == "/" ? .separator : .other
        }
        return switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            .word
        case .dashPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .connectorPunctuation: .separator
        default: .other
        }
    }
}
