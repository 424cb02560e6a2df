internal import Bounds

/// The numbers that readers see before the items of an ordered list (HTML Standard, section 4.4.5).
struct ListNumbers {
    /// How the numbers are written.
    enum Style { case decimal, letters(isUpper: Bool), roman(isUpper: Bool), none }

    private let numbers: [Int: Int]
    private let style: Style

    /// - Complexity: O(*n*) in the items.
    init(of list: Int, in tree: HTMLTree) {
        let items = tree.children(list).filter { tree.tag($0) == .li }
        let isReversed = tree.attribute(.reversed, of: list) != nil
        let start = Self.number(.start, of: list, in: tree) ?? (isReversed ? items.count : 1)
        var next = start
        var numbers: [Int: Int] = [:]
        for item in items {
            next = Self.number(.value, of: item, in: tree) ?? next
            numbers[item] = next
            next = isReversed ? next - 1 : next + 1
        }
        self.numbers = numbers
        style = Self.style(of: list, in: tree)
    }

    /// The number of the first item where Markdown numbers the items as the page does; `nil` where it would not.
    func start(of items: [Int?]) -> Int? {
        if case .none = style { return nil }
        guard let first = items.first, let first, let start = numbers[first], start >= 0 else {
            return nil
        }
        for (offset, item) in items.enumerated() {
            guard let item, numbers[item] == start + offset else { return nil }
        }
        return start
    }

    /// Whether the items have letters or Roman numerals, for which Markdown has numbers.
    var isLettered: Bool {
        switch style {
        case .letters, .roman: true
        case .decimal, .none: false
        }
    }

    /// The number of an item, whether it is shown or not.
    func number(of item: Int) -> Int? { numbers[item] }

    /// What stands before an item: `c.`; `nil` for none.
    func marker(of item: Int) -> String? {
        guard let number = numbers[item] else { return nil }
        switch style {
        case .none: return nil
        case .letters(let isUpper) where (1...26 * 26).contains(number):
            let letters = Self.letters(number)
            return (isUpper ? letters.uppercased() : letters) + "."
        case .roman(let isUpper) where (1..<400).contains(number):
            let letters = Self.roman(number)
            return (isUpper ? letters.uppercased() : letters) + "."
        default: return "\(number)."
        }
    }

    private static func letters(_ number: Int) -> String {
        let first = (number - 1) / 26
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        return (first > 0 ? String(letters[first - 1]) : "") + String(letters[(number - 1) % 26])
    }

    private static func roman(_ number: Int) -> String {
        var rest = number
        var result = ""
        for (value, sign) in [
            (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ] {
            while rest >= value {
                result += sign
                rest -= value
            }
        }
        return result
    }

    private static func style(of list: Int, in tree: HTMLTree) -> Style {
        if let type = tree.attribute(.type, of: list)?.trimmed, type.count == 1, let letter = type.first {
            switch letter {
            case UInt8(ascii: "a"), UInt8(ascii: "A"): return .letters(isUpper: letter.isUpper)
            case UInt8(ascii: "i"), UInt8(ascii: "I"): return .roman(isUpper: letter.isUpper)
            default: return .decimal
            }
        }
        guard let style = tree.attribute(.style, of: list).map({ Array($0.map(\.lowercased)) }),
            style.contains("list-style".utf8)
        else { return .decimal }
        if style.contains("none".utf8) { return .none }
        if style.contains("lower-alpha".utf8) || style.contains("lower-latin".utf8) { return .letters(isUpper: false) }
        if style.contains("upper-alpha".utf8) || style.contains("upper-latin".utf8) { return .letters(isUpper: true) }
        if style.contains("lower-roman".utf8) { return .roman(isUpper: false) }
        return style.contains("upper-roman".utf8) ? .roman(isUpper: true) : .decimal
    }

    private static func number(_ name: AttributeName, of node: Int, in tree: HTMLTree) -> Int? {
        tree.attribute(name, of: node).flatMap { Int(String(decoding: $0.trimmed, as: UTF8.self)) }
            .flatMap { (-999_999...999_999).contains($0) ? $0 : nil }
    }
}
