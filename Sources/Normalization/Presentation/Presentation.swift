internal import Bounds

/// Makes the tree of a page say what a reader reads: hidden and struck-out text is marked as such, figures above and
/// below the line stand apart from those beside them, quotations have their marks, boxes have space around them.
///
/// Everything after this reads the text of the tree alone, and so no number of a page runs into another one.
struct Presentation {
    private var tree: HTMLTree
    /// Elements whose text stands above or below the line.
    private var raised: [Int] = []
    private var lowered: Set<Int> = []
    private var quotations: [Int] = []
    private var tooltips: [Int] = []
    private var boxes: [Int] = []
    private var formulas: [Int] = []
    /// The notes themselves, where they stand in the line behind their marks.
    private var notes: [Int] = []
    /// What stands above characters to say how they are read.
    private var readings: [Int] = []

    /// The tree as a reader reads it.
    ///
    /// - Complexity: O(*n* · *d*) for elements *d* deep.
    static func presented(_ tree: HTMLTree) -> HTMLTree {
        var presentation = Presentation(tree: tree)
        presentation.findEffects()
        presentation.writeFormulas()
        presentation.writeFigures()
        presentation.writeQuotations()
        presentation.setApart()
        return presentation.tree
    }

    private init(tree: HTMLTree) { self.tree = tree }

    /// Up to how many bytes of a block a class may hide: what is longer is opened by readers.
    private static let openableText = 400
    /// How many nodes an element within a line has at most.
    private static let lineSize = 200
    /// How deep quotations stand in one another.
    private static let quotationDepth = 8

    private mutating func findEffects() {
        let sheet = tree.sheet
        var struck: [Int] = []
        for node in tree.nodes.indices where tree.tag(node) != .text {
            let tag = tree.tag(node)
            let words = Self.words(of: node, in: tree)
            tree.nodes[node].words = words
            if tag.isInvisible || tag == .html || tag == .body { continue }
            var effects = tree.attribute(.style, of: node).map { TextEffects(declarations: $0) } ?? []
            if tree.attribute(.hidden, of: node) != nil { effects.insert(.hidden) }
            let isInline = !tag.isBlock || tag == .td || tag == .th
            if tag == .a || tag == .span, isMarkOfComment(node) { effects.insert(.hidden) }
            if !effects.contains(.hidden), isHiddenByName(node, words, sheet, isInline: isInline) {
                effects.insert(.hidden)
            }
            if !sheet.isEmpty { effects.formUnion(sheet.effects(of: node, in: tree).subtracting([.hidden, .shown])) }
            switch tag {
            case .s, .strike, .del: effects.insert(.struck)
            case .rt: readings.append(node)
            case .sup: effects.insert(.raised)
            case .sub: effects.insert(.lowered)
            case .q: quotations.append(node)
            default: break
            }
            if tag == .math { formulas.append(node) }
            if effects.contains(.hidden), !isShownAsImage(node) { tree.nodes[node].concealment = .hidden }
            if effects.contains(.struck) { struck.append(node) }
            guard !tag.isBlock, tree.nodes[node].concealment == nil else { continue }
            if words.contains(.note), isNote(node) {
                notes.append(node)
            } else if effects.contains(.raised) || words.contains(.note) || Self.isPart("num", node, tree)
                || isMark(node)
            {
                raised.append(node)
            }
            if effects.contains(.lowered) || Self.isPart("den", node, tree) { lowered.insert(node) }
            if effects.contains(.apart), effects.isDisjoint(with: [.raised, .lowered]) { boxes.append(node) }
            if words.contains(.tooltip) { tooltips.append(node) }
        }
        for node in tree.nodes.indices where tree.tag(node) == .p && OfficeMarker.isItem(node, in: tree) {
            for part in OfficeMarker(of: node, in: tree)?.nodes ?? [] { tree.nodes[part].concealment = .hidden }
        }
        strike(struck)
        setTitle()
    }

    /// Whether an element is the mark of a comment on a document of Word: `[LM1]`.
    private func isMarkOfComment(_ node: Int) -> Bool {
        guard let names = tree.attribute(.class, of: node), names.count <= 40 else { return false }
        return names.elementsEqual("msocomanchor".utf8) || names.elementsEqual("MsoCommentReference".utf8)
    }

    /// Whether an element that is hidden holds nothing but a formula: then an image beside it shows it.
    private func isShownAsImage(_ node: Int) -> Bool {
        guard tree.end(node) - node <= Formulas.sizeLimit, !tree.tag(node).isBlock,
            let formula = tree.subtree(node).first(where: { tree.tag($0) == .math })
        else { return false }
        return tree.visibleText(node) == tree.visibleText(formula)
    }

    private mutating func writeFormulas() {
        for formula in formulas { Formulas.write(formula, in: &tree) }
    }

    /// Whether an element called a note is one, and not its mark: it has several words.
    private func isNote(_ node: Int) -> Bool {
        guard isSmall(node) else { return false }
        let text = tree.visibleText(node)
        return text.count >= 10 && text.contains(0x20) && !RaisedText.isFigure(text)
    }

    /// Whether a link shows a figure and leads to a place on the page, as the mark of a note does.
    private func isMark(_ node: Int) -> Bool {
        guard tree.tag(node) == .a, tree.attribute(.href, of: node)?.first == UInt8(ascii: "#"), isSmall(node) else {
            return false
        }
        let text = tree.visibleText(node)
        return text.count <= 3 && !text.isEmpty && text.allSatisfy(\.isDigit)
    }

    /// Makes the first heading of what word processors call the title by its style, and moves the headings below it down.
    private mutating func setTitle() {
        guard let title = tree.nodes.indices.first(where: { isStyledTitle($0) }) else { return }
        for node in tree.nodes.indices {
            switch tree.tag(node) {
            case .h1: tree.nodes[node].tag = .h2
            case .h2: tree.nodes[node].tag = .h3
            case .h3: tree.nodes[node].tag = .h4
            default: break
            }
        }
        tree.nodes[title].tag = .h1
    }

    /// Whether a paragraph has the title's style of Word (`MsoTitle`), or of Google Docs (`c3 title`).
    private func isStyledTitle(_ node: Int) -> Bool {
        guard tree.tag(node) == .p, let names = tree.attribute(.class, of: node), names.count <= 60 else {
            return false
        }
        let classes = names.split(whereSeparator: \.isSpace)
        let isNumbered = classes.contains { $0.first == UInt8(ascii: "c") && $0.dropFirst().allSatisfy(\.isDigit) }
        return classes.contains { $0.elementsEqual("MsoTitle".utf8) || isNumbered && $0.elementsEqual("title".utf8) }
            && !tree.visibleText(node).isEmpty
    }

    /// Marks what is struck out, unless that is most of the page: then a tag was not closed.
    private mutating func strike(_ nodes: [Int]) {
        guard !nodes.isEmpty else { return }
        var outer: [Int] = []
        for node in nodes where outer.last.map({ node >= tree.end($0) }) ?? true {
            if !isDeadLink(node) { outer.append(node) }
        }
        let size = outer.reduce(0) { $0 + tree.visibleText($1).count }
        guard size * 2 < tree.visibleText(0).count else { return }
        for node in outer where tree.nodes[node].concealment == nil { tree.nodes[node].concealment = .struck }
    }

    /// Whether a struck-out element is a link and nothing else: sites strike links that lead nowhere any more, and take no
    /// word back.
    private func isDeadLink(_ node: Int) -> Bool {
        guard isSmall(node) else { return false }
        let link = tree.subtree(node).first { tree.tag($0) == .a } ?? tree.ancestor(of: node) { tree.tag($0) == .a }
        guard let link else { return false }
        let text = tree.visibleText(node)
        return text.count { $0 == 0x20 } >= 2 && tree.visibleText(link) == text
    }

    private func isHiddenByName(_ node: Int, _ words: ClassWords, _ sheet: StyleSheet, isInline: Bool) -> Bool {
        let isNamed = words.contains(.unseen) || ScreenSizes.hide(tree.attribute(.class, of: node))
        let rules = sheet.isEmpty ? [] : sheet.effects(of: node, in: tree)
        guard isNamed || rules.contains(.hidden) else {
            // A sign without letters that is not read out is an ornament.
            return isInline && tree.attribute(.ariaHidden, of: node)?.elementsEqual("true".utf8) == true
                && isSmall(node)
                && !tree.visibleText(node).contains { $0.isLetter || $0.isDigit || $0 >= 0xC3 && $0 < 0xE2 }
        }
        if isInline { return true }
        // What waits for its image is hidden until it is there.
        return isSmall(node) && tree.visibleText(node).count < Self.openableText
            && !tree.subtree(node).contains { tree.tag($0) == .img || tree.tag($0) == .figure }
    }

    private func isSmall(_ node: Int) -> Bool { tree.end(node) - node < Self.lineSize }

    /// What the class names and identifiers of an element say.
    private static func words(of node: Int, in tree: HTMLTree) -> ClassWords {
        // The identifier of a heading repeats its text.
        let isHeading = tree.tag(node).headingLevel != nil
        return tree.nodes[node].content.reduce(into: ClassWords()) { words, index in
            let attribute = tree.attributes[Int(index)]
            switch attribute.name {
            case .id where isHeading: break
            case .class, .id, .testID, .component, .role, .dataType, .itemprop:
                words.formUnion(
                    ClassWords(
                        in: tree.bytes[within: Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]))
            default: break
            }
        }
    }

    /// Whether an element is the upper or the lower part of a fraction by its class: `num`, `den`.
    private static func isPart(_ name: String, _ node: Int, _ tree: HTMLTree) -> Bool {
        guard let names = tree.attribute(.class, of: node), names.count <= 16 else { return false }
        return names.elementsEqual(name.utf8)
    }

    // MARK: Figures

    private mutating func writeFigures() {
        var isDone = Array(repeating: false, count: raised.isEmpty && lowered.isEmpty ? 0 : tree.nodes.count)
        for node in raised where !isDone[node] {
            if writeFraction(node, &isDone) { continue }
            writeFigures(of: node, isRaised: true, &isDone)
        }
        for node in lowered.sorted() where !isDone[node] { writeFigures(of: node, isRaised: false, &isDone) }
    }

    private mutating func writeFigures(of node: Int, isRaised: Bool, _ isDone: inout [Bool]) {
        guard isSmall(node) else { return }
        let text = tree.visibleText(node)
        guard !text.isEmpty else { return }
        for inner in tree.subtree(node) { isDone[inner] = true }
        let texts = texts(in: node)
        guard let first = texts.first, let last = texts.last else { return }
        if RaisedText.isFigure(text) {
            guard isRaised, !RaisedText.isExponent(behind: textBefore(first)), !RaisedText.isCharge(text),
                !isMassNumber(text, first, last)
            else {
                for part in texts { tree.setText(RaisedText.figures(tree.text(part), isRaised: isRaised), of: part) }
                return
            }
            setMark(text, first, last)
            return
        }
        if text.count == 1 {
            guard isRaised, let letter = RaisedText.letter(text[...]), isGlued(before: first) else { return }
            if textBefore(first).last?.isDigit != true {
                tree.setText(letter, of: first)
            } else if !RaisedText.hasSingleLetterEndings(language(of: node)) {
                setMark(text, first, last)
            }
            return
        }
        guard !RaisedText.isEnding(text[...]), text.contains(where: { $0.isLetter || $0.isDigit }) else { return }
        if isGlued(before: first) { prefix(first, with: " ") }
        if isGlued(after: last) { suffix(last, with: " ") }
    }

    /// Whether figures above the line count the mass of the element whose sign they stand before: ²³⁵U.
    private func isMassNumber(_ text: [UInt8], _ first: Int, _ last: Int) -> Bool {
        guard text.count >= 2, text.allSatisfy(\.isDigit), !isGlued(before: first), !textBefore(first).isEmpty,
            last + 1 < tree.nodes.count
        else { return false }
        let next = (last + 1..<min(tree.nodes.count, last + Self.lineSize))
            .first { tree.tag($0) == .text && !tree.text($0).isEmpty }
        let letters = next.map { tree.text($0).prefix { $0.isLetter } } ?? []
        return letters.first?.isUpper == true
            && (letters.count == 1 || letters.count == 2 && letters.last?.isLower == true)
    }

    /// Sets the mark of a note apart, in brackets.
    private mutating func setMark(_ mark: [UInt8], _ first: Int, _ last: Int) {
        let isBracketed = mark.first == UInt8(ascii: "[") || mark.first == UInt8(ascii: "(")
        prefix(first, with: isBracketed ? " " : " [")
        suffix(last, with: isBracketed ? "" : "]")
        if isGlued(after: last) { suffix(last, with: " ") }
    }

    /// Writes a number above the line, a stroke and a number below it as a fraction.
    private mutating func writeFraction(_ node: Int, _ isDone: inout [Bool]) -> Bool {
        guard isSmall(node) else { return false }
        let numerator = tree.visibleText(node)
        guard !numerator.isEmpty, numerator.count <= 3, numerator.allSatisfy(\.isDigit),
            let first = texts(in: node).first
        else { return false }
        var strokes: [Int] = []
        var next = tree.end(node)
        while next < tree.nodes.count, next < tree.end(node) + 12 {
            if tree.nodes[next].concealment != nil {
                next = tree.end(next)
                continue
            }
            if tree.tag(next).isBlock || tree.tag(next) == .br { return false }
            if tree.tag(next) == .text, !tree.text(next).trimmed.isEmpty {
                let text = Array(tree.text(next).trimmed)
                guard text == Array("/".utf8) || text == Array("⁄".utf8) || text == Array("∕".utf8), strokes.isEmpty
                else { return false }
                strokes.append(next)
            } else if lowered.contains(next) {
                break
            }
            next += 1
        }
        guard next < tree.nodes.count, lowered.contains(next), let last = texts(in: next).first else { return false }
        let denominator = tree.visibleText(next)
        guard !denominator.isEmpty, denominator.count <= 3, denominator.allSatisfy(\.isDigit) else { return false }
        let isNamed = Self.isPart("num", node, tree)
        guard !strokes.isEmpty || isNamed else { return false }
        for inner in node..<tree.end(next) { isDone[inner] = true }
        let written =
            RaisedText.fraction(numerator, denominator)
            ?? RaisedText.figures(numerator[...], isRaised: true) + Array("⁄".utf8)
            + RaisedText.figures(denominator[...], isRaised: false)
        tree.setText(written, of: first)
        tree.setText([], of: last)
        for stroke in strokes { tree.setText([], of: stroke) }
        return true
    }

    // MARK: Quotations, tooltips and boxes

    private mutating func writeQuotations() {
        for node in quotations where tree.nodes[node].concealment == nil {
            let texts = texts(in: node)
            guard let first = texts.first, let last = texts.last, !QuotationMarks.isMarked(tree.visibleText(node))
            else {
                continue
            }
            var depth = 0
            var outer = tree.parent(node)
            while outer >= 0 {
                if tree.tag(outer) == .q { depth += 1 }
                outer = tree.parent(outer)
            }
            let marks = QuotationMarks.around(depth: depth, language: language(of: tree.parent(node)))
            prefix(first, with: marks.open)
            suffix(last, with: marks.close)
        }
    }

    private mutating func setApart() {
        for node in tooltips where tree.nodes[node].concealment == nil && isSmall(node) {
            let texts = texts(in: node)
            guard let first = texts.first, let last = texts.last, isGlued(before: first),
                !tree.subtree(node).contains(where: { tree.tag($0).isBlock })
            else { continue }
            prefix(first, with: " (")
            suffix(last, with: ")")
        }
        for node in notes where tree.nodes[node].concealment == nil {
            let texts = texts(in: node)
            guard let first = texts.first, let last = texts.last, !textBefore(first).isEmpty else { continue }
            prefix(first, with: " (")
            suffix(last, with: ")")
            if isGlued(after: last) { suffix(last, with: " ") }
        }
        for node in boxes where isSmall(node) {
            let texts = texts(in: node)
            guard let first = texts.first, let last = texts.last, tree.visibleText(node).count > 1 else { continue }
            if isGlued(before: first) { prefix(first, with: " ") }
            if isGlued(after: last) { suffix(last, with: " ") }
        }
        for node in readings where isSmall(node) {
            let ruby = tree.parent(node)
            // Where there are brackets already they stand in elements of their own.
            guard ruby >= 0, !tree.children(ruby).prefix(Self.lineSize).contains(where: { tree.tag($0) == .rp }) else {
                continue
            }
            let texts = texts(in: node)
            guard let first = texts.first, let last = texts.last else { continue }
            prefix(first, with: "（")
            suffix(last, with: "）")
        }
        var joints = TextJoints(of: tree)
        while let joint = joints.next() {
            if tree.text(joint).first?.isSpace == false { prefix(joint, with: " ") }
        }
    }

    // MARK: Helpers

    private func language(of node: Int) -> ArraySlice<UInt8>? {
        tree.ancestor(of: node) { tree.attribute(.lang, of: $0) != nil }.flatMap { tree.attribute(.lang, of: $0) }
    }

    /// The runs of text in an element that readers read and that are not empty.
    private func texts(in node: Int) -> [Int] {
        var texts: [Int] = []
        var index = node
        while index < tree.end(node) {
            if tree.nodes[index].concealment != nil || tree.tag(index).isInvisible {
                index = tree.end(index)
                continue
            }
            if tree.tag(index) == .text, !tree.text(index).trimmed.isEmpty { texts.append(index) }
            index += 1
        }
        return texts
    }

    /// The text of the same block before a run of text, without space at its end.
    private func textBefore(_ text: Int) -> ArraySlice<UInt8> {
        var index = text - 1
        while index > 0, index > text - Self.lineSize {
            if tree.tag(index).isBlock || tree.tag(index) == .br { return [] }
            if tree.tag(index) == .text, !tree.text(index).trimmed.isEmpty, !isConcealed(index) {
                return tree.text(index).trimmed
            }
            index -= 1
        }
        return []
    }

    /// Whether a letter, figure or stop stands directly before a run of text, without a space between them.
    private func isGlued(before text: Int) -> Bool {
        guard tree.text(text).first?.isSpace == false else { return false }
        var index = text - 1
        while index > 0, index > text - Self.lineSize {
            if tree.tag(index) == .text, !tree.text(index).isEmpty, !isConcealed(index) {
                let last = tree.text(index).last ?? 0x20
                return last.isLetter || last.isDigit || last >= 0x80 || last == UInt8(ascii: ".")
            }
            if tree.tag(index).isBlock || tree.tag(index) == .br { return false }
            index -= 1
        }
        return false
    }

    private func isGlued(after text: Int) -> Bool {
        guard tree.text(text).last?.isSpace == false else { return false }
        var index = text + 1
        while index < tree.nodes.count, index < text + Self.lineSize {
            if tree.nodes[index].concealment != nil {
                index = tree.end(index)
                continue
            }
            if tree.tag(index) == .text, !tree.text(index).isEmpty {
                return tree.text(index).first.map { $0.isLetter || $0.isDigit || $0 >= 0x80 } ?? false
            }
            if tree.tag(index).isBlock || tree.tag(index) == .br { return false }
            index += 1
        }
        return false
    }

    private func isConcealed(_ node: Int) -> Bool {
        tree.ancestor(of: node) { tree.nodes[$0].concealment != nil } != nil
    }

    private mutating func prefix(_ node: Int, with text: String) {
        tree.setText(Array(text.utf8) + Array(tree.text(node)), of: node)
    }

    private mutating func suffix(_ node: Int, with text: String) {
        tree.setText(Array(tree.text(node)) + Array(text.utf8), of: node)
    }
}
