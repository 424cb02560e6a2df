internal import Bounds

/// Finds where a number and a word stand in elements side by side without a space, as counters and labels do:
/// `<span>12</span><span>dead</span>`.
///
/// What parts them on the screen is in no text. A word has three letters or more, so that units, endings and names of
/// weapons stay whole; and letters beside letters stay, for editors part words anywhere.
struct TextJoints {
    private let tree: HTMLTree
    private var index = 0
    private var previous: Int?

    init(of tree: HTMLTree) { self.tree = tree }

    /// The next run of text that a space should stand before.
    ///
    /// - Complexity: O(*n* · *d*) for all.
    mutating func next() -> Int? {
        while index < tree.nodes.count {
            let node = index
            let tag = tree.tag(node)
            if tree.nodes[node].concealment != nil || tag.isInvisible {
                index = tree.end(node)
                continue
            }
            index += 1
            if tag == .text, !tree.text(node).isEmpty {
                defer { previous = node }
                if let previous, isJoint(previous, node) { return node }
            } else if tag.isBlock || tag == .br {
                previous = nil
            }
        }
        return nil
    }

    private func isJoint(_ left: Int, _ right: Int) -> Bool {
        guard let last = tree.text(left).last, let first = tree.text(right).first else { return false }
        let (isNumberFirst, isNumberLast) = (last.isDigit, first.isDigit)
        guard isNumberFirst || isNumberLast, isWordByte(last), isWordByte(first),
            tree.parent(left) != tree.parent(right)
        else { return false }
        let (leftElement, rightElement) = (element(of: left, besides: right), element(of: right, besides: left))
        guard leftElement != nil || rightElement != nil else { return false }
        for element in [leftElement, rightElement].compactMap({ $0 }) {
            if tree.tag(element).isBlock { return false }
            if tree.tag(element) == .sup || tree.tag(element) == .sub { return false }
        }
        switch (isNumberFirst, isNumberLast) {
        case (true, true): return areCounters(leftElement, rightElement)
        case (true, false):
            let isAlone = leftElement.map(isNumber) ?? false
            return (isAlone || isWord(rightElement)) && startsWithWord(tree.text(right))
        default:
            let isAlone = rightElement.map(isNumber) ?? false
            return (isAlone || isWord(leftElement)) && endsWithWord(tree.text(left))
        }
    }

    /// The outermost element that holds one run of text and not the other.
    private func element(of text: Int, besides other: Int) -> Int? {
        var element: Int?
        var node = tree.parent(text)
        while node >= 0, !tree.subtree(node).contains(other) {
            element = node
            node = tree.parent(node)
        }
        return element
    }

    /// Whether two numbers stand in elements of different classes: the halves of one are of one class, and a clock of
    /// single figures is one number.
    private func areCounters(_ left: Int?, _ right: Int?) -> Bool {
        guard let left, let right, let one = tree.attribute(.class, of: left),
            let other = tree.attribute(.class, of: right), !one.elementsEqual(other), !isOfTypesetting(one)
        else { return false }
        return isNumber(left) && isNumber(right)
    }

    /// Class names that word processors number, or give to what their checkers mark: `c12`, `SpellE`.
    private func isOfTypesetting(_ name: ArraySlice<UInt8>) -> Bool {
        name.count <= 6 && name.contains { $0.isDigit } || name.starts(with: "Spell".utf8)
            || name.starts(with: "Gram".utf8)
    }

    /// How many nodes a counter or its label has at most.
    private static let size = 12

    private func isNumber(_ element: Int) -> Bool {
        guard tree.end(element) - element <= Self.size else { return false }
        let text = tree.visibleText(element)
        return text.first?.isDigit == true
            && text.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") || $0 == 0x20 }
    }

    private func isWord(_ element: Int?) -> Bool {
        guard let element, tree.end(element) - element <= Self.size else { return false }
        let text = tree.visibleText(element)
        return text.count >= 3 && text.count <= 60
            && text.allSatisfy { $0.isLetter || $0 == 0x20 || $0 >= 0x80 || $0 == 0x3A }
    }

    private func startsWithWord(_ text: ArraySlice<UInt8>) -> Bool {
        text.prefix { $0.isLetter || $0 >= 0x80 }.count >= 3
    }

    private func endsWithWord(_ text: ArraySlice<UInt8>) -> Bool {
        text.reversed().prefix { $0.isLetter || $0 >= 0x80 }.count >= 3
    }

    private func isWordByte(_ byte: UInt8) -> Bool { byte.isDigit || byte.isLetter || byte >= 0x80 }
}
