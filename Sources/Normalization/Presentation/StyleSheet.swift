internal import Bounds

/// The rules of a page's own style sheets that hang on one class or one identifier: `.old { display: none }`.
///
/// Rules in at-rules, for printers or some screens, and those of several elements are only read for what they show: what
/// one of them may show is not taken for hidden.
struct StyleSheet {
    private var classes: [UInt64: TextEffects] = [:]
    private var identifiers: [UInt64: TextEffects] = [:]
    /// Classes and identifiers of elements that another rule shows.
    private var shown: Set<UInt64> = []

    /// How many bytes of style sheets are read.
    private static let limit = 1 << 20
    private var left = StyleSheet.limit

    /// No rules.
    init() {}

    var isEmpty: Bool { classes.isEmpty && identifiers.isEmpty }

    /// What the rules say of an element.
    func effects(of node: Int, in tree: HTMLTree) -> TextEffects {
        var effects: TextEffects = []
        if !classes.isEmpty, let names = tree.attribute(.class, of: node) {
            for name in names.split(whereSeparator: \.isSpace) {
                if let found = classes[Self.key(name)] { effects.formUnion(settled(found, name)) }
            }
        }
        if !identifiers.isEmpty, let name = tree.attribute(.id, of: node), let found = identifiers[Self.key(name)] {
            effects.formUnion(settled(found, name))
        }
        return effects
    }

    private func settled(_ effects: TextEffects, _ name: ArraySlice<UInt8>) -> TextEffects {
        shown.contains(Self.key(name)) ? effects.subtracting(.hidden) : effects
    }

    /// Reads the text of one more style sheet.
    ///
    /// - Complexity: O(*n*).
    mutating func read(_ sheet: ArraySlice<UInt8>) {
        left -= sheet.count
        guard left >= 0 else { return }
        read(sheet, isConditional: false)
    }

    private mutating func read(_ sheet: ArraySlice<UInt8>, isConditional: Bool) {
        var index = sheet.startIndex
        var prelude = index
        while index < sheet.endIndex {
            switch sheet[index] {
            case UInt8(ascii: "/") where sheet[within: index...].starts(with: "/*".utf8):
                index = Self.end(of: "*/", in: sheet, from: index + 2)
                if sheet[within: prelude..<index].trimmed.starts(with: "/*".utf8) { prelude = index }
                continue
            case UInt8(ascii: "{"):
                let selectors = sheet[within: prelude..<index].trimmed
                let end = Self.endOfBlock(in: sheet, from: index + 1)
                let block = sheet[within: (index + 1)..<end]
                if selectors.first != UInt8(ascii: "@") {
                    add(selectors, declarations: block, isConditional: isConditional)
                } else if !isConditional {
                    read(block, isConditional: true)
                }
                index = min(end + 1, sheet.endIndex)
                prelude = index
                continue
            case UInt8(ascii: ";"): prelude = index + 1
            case UInt8(ascii: "-") where sheet[within: index...].starts(with: "-->".utf8): prelude = index + 3
            case UInt8(ascii: "<") where sheet[within: index...].starts(with: "<!--".utf8): prelude = index + 4
            default: break
            }
            index += 1
        }
    }

    /// Where the block ends whose first byte is at an index: at the brace that closes it.
    private static func endOfBlock(in sheet: ArraySlice<UInt8>, from start: Int) -> Int {
        var depth = 1
        var index = start
        while index < sheet.endIndex {
            if sheet[index] == UInt8(ascii: "{") { depth += 1 }
            if sheet[index] == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { return index }
            index += 1
        }
        return sheet.endIndex
    }

    private static func end(of mark: StaticString, in sheet: ArraySlice<UInt8>, from start: Int) -> Int {
        var index = start
        while index < sheet.endIndex, !sheet[within: index...].hasPrefix(ignoringCase: mark) { index += 1 }
        return min(index + mark.utf8CodeUnitCount, sheet.endIndex)
    }

    private mutating func add(
        _ selectors: ArraySlice<UInt8>, declarations: ArraySlice<UInt8>, isConditional: Bool
    ) {
        let effects = TextEffects(declarations: declarations)
        guard !effects.isEmpty else { return }
        for selector in selectors.split(separator: UInt8(ascii: ",")) {
            let selector = selector.trimmed
            guard let sign = selector.firstIndex(where: { !$0.isLetter && !$0.isDigit }) else { continue }
            let name = selector[within: (sign + 1)...]
            let isSimple = !name.isEmpty && name.allSatisfy(Self.isNameByte)
            if isConditional || !isSimple {
                if effects.contains(.shown) { insertNames(of: selector) }
                continue
            }
            if selector[sign] == UInt8(ascii: ".") { Self.merge(effects, into: &classes[Self.key(name)]) }
            if selector[sign] == UInt8(ascii: "#") { Self.merge(effects, into: &identifiers[Self.key(name)]) }
        }
    }

    /// Notes the classes and identifiers of the element that a selector is about, which stands last.
    private mutating func insertNames(of selector: ArraySlice<UInt8>) {
        let subject = selector.split { $0.isSpace || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "+") }.last ?? []
        for part in subject.split(whereSeparator: { !Self.isNameByte($0) }) { shown.insert(Self.key(part)) }
    }

    /// Of two rules the later one decides whether a text is shown.
    private static func merge(_ effects: TextEffects, into old: inout TextEffects?) {
        var merged = old ?? []
        if effects.contains(.shown) { merged.remove(.hidden) }
        if effects.contains(.hidden) { merged.remove(.shown) }
        old = merged.union(effects)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func key(_ name: ArraySlice<UInt8>) -> UInt64 { ClassWords.hash(of: name) }
}
