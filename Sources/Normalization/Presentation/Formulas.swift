/// Writes the formulas of a page (MathML Core, section 3) in a line, as a reader would say them: `5 × 10³`, `½`, `UF₆`.
///
/// The text of a page is read as a row of characters, and figures that stand above, below or over one another in a
/// formula would run together: 10³ is not 103.
enum Formulas {
    /// The elements of formulas that are set otherwise than in a row.
    static let tags: [String: Tag] = [
        "msup": .msup, "msub": .msub, "msubsup": .msubsup, "mfrac": .mfrac, "msqrt": .msqrt, "mroot": .mroot,
        "annotation": .annotation, "annotation-xml": .annotation,
    ]

    /// How many nodes a formula has at most; what is longer is no formula of an article.
    static let sizeLimit = 2_000

    /// Writes the formula in a `math` element.
    ///
    /// - Complexity: O(*n* · *d*) for elements *d* deep.
    static func write(_ math: Int, in tree: inout HTMLTree) {
        guard tree.end(math) - math <= sizeLimit else { return }
        // What stands between the elements of a formula is for the eyes of its author.
        for node in tree.subtree(math) where tree.tag(node) == .text {
            tree.setText(Array(tree.text(node).trimmed), of: node)
        }
        // The innermost first: they stand behind what they stand in.
        for node in tree.subtree(math).reversed() {
            let parts = Array(tree.children(node)).filter { tree.tag($0) != .text || !tree.text($0).isEmpty }
            switch tree.tag(node) {
            case .msup where parts.count == 2: raise(parts[1], sign: "^", isRaised: true, in: &tree)
            case .msub where parts.count == 2: raise(parts[1], sign: "_", isRaised: false, in: &tree)
            case .msubsup where parts.count == 3:
                raise(parts[1], sign: "_", isRaised: false, in: &tree)
                raise(parts[2], sign: "^", isRaised: true, in: &tree)
            case .mfrac where parts.count == 2: divide(parts[0], by: parts[1], in: &tree)
            case .msqrt: enclose(node, after: "√", in: &tree)
            case .mroot where parts.count == 2:
                raise(parts[1], sign: "^1/", isRaised: true, in: &tree)
            case .mo: spaceOut(node, in: &tree)
            default: break
            }
        }
    }

    private static func raise(_ part: Int, sign: String, isRaised: Bool, in tree: inout HTMLTree) {
        let texts = texts(in: part, of: tree)
        if sign.utf8.count == 1, RaisedText.isFigure(tree.visibleText(part).filter { $0 != 0x20 }) {
            for text in texts {
                tree.setText(RaisedText.figures(tree.text(text), isRaised: isRaised).filter { $0 != 0x20 }, of: text)
            }
        } else {
            enclose(part, after: sign, in: &tree)
        }
    }

    private static func divide(_ above: Int, by below: Int, in tree: inout HTMLTree) {
        let (numerator, denominator) = (texts(in: above, of: tree), texts(in: below, of: tree))
        if numerator.count == 1, denominator.count == 1,
            let fraction = RaisedText.fraction(Array(tree.text(numerator[0])), Array(tree.text(denominator[0])))
        {
            tree.setText(fraction, of: numerator[0])
            tree.setText([], of: denominator[0])
        } else {
            enclose(above, after: "", in: &tree)
            enclose(below, after: "/", in: &tree)
        }
    }

    /// Writes a sign before a part, and brackets around one of several words.
    private static func enclose(_ part: Int, after sign: String, in tree: inout HTMLTree) {
        let texts = texts(in: part, of: tree)
        guard let first = texts.first, let last = texts.last else { return }
        let isSingle = texts.count == 1 && !tree.text(first).contains(0x20)
        tree.setText(Array((sign + (isSingle ? "" : "(")).utf8) + tree.text(first), of: first)
        if !isSingle { tree.setText(tree.text(last) + Array(")".utf8), of: last) }
    }

    /// Puts spaces around a sign that stands between two sides.
    private static func spaceOut(_ operation: Int, in tree: inout HTMLTree) {
        for text in texts(in: operation, of: tree) {
            let sign = String(decoding: tree.text(text), as: UTF8.self)
            if invisible.contains(sign) {
                tree.setText([], of: text)
            } else if between.contains(sign), operation > 0 {
                tree.setText(Array(" \(sign) ".utf8), of: text)
            }
        }
    }

    private static func texts(in part: Int, of tree: HTMLTree) -> [Int] {
        tree.subtree(part).filter {
            tree.tag($0) == .text && !tree.text($0).isEmpty
                && tree.ancestor(of: $0, where: { tree.tag($0) == .annotation }) == nil
        }
    }

    private static let between: Set<String> = [
        "=", "<", ">", "≤", "≥", "≈", "≠", "×", "·", "⋅", "+", "÷", "∼", "~", "→", "±", "∝",
    ]
    private static let invisible: Set<String> = ["\u{2061}", "\u{2062}", "\u{2063}", "\u{2064}"]
}
