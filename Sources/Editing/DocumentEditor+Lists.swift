internal import Bounds
internal import Content

extension DocumentEditor {
    /// A new element of a list that has some, before the one at a position.
    func insertion(of value: NewValue, in path: ValuePath, at position: Int) -> [Splice] {
        guard let node = node(at: path.steps), case .sequence(let elements, let isFlow) = node.form else { return [] }
        if isFlow {
            let text = ValueText.flow(value)
            if let before = elements[within: ..<position].last {
                return [Splice(at: before.range.upperBound, ", " + text)]
            }
            return elements.first.map { [Splice(at: $0.range.lowerBound, text + ", ")] } ?? []
        }
        let lines = ValueText.item(value, indentation: column(of: node.range.lowerBound))
        if let before = elements[within: ..<position].last {
            return [insertion(of: lines, behind: before.range.upperBound)]
        }
        // What is said above the first element is said of it.
        var start = startOfLine(node.range.lowerBound)
        while start > root.range.lowerBound, isComment(startOfLine(start - 1)) { start = startOfLine(start - 1) }
        let end = lineEnding(at: node.range.lowerBound)
        return [Splice(at: start, lines.map { $0 + end }.joined())]
    }

    /// The bytes that go with a key or an element.
    func removal(of path: ValuePath) -> [Splice] {
        guard let parent = node(at: path.steps.dropLast()), let last = path.steps.last else { return [] }
        switch (parent.form, last) {
        case (.mapping(let members, let isFlow), .key(let key)):
            guard let position = members.firstIndex(where: { $0.key == key }) else { return [] }
            let parts = members.map { $0.keyRange.lowerBound..<max($0.keyRange.upperBound, $0.value.range.upperBound) }
            if isFlow { return flowRemoval(of: position, among: parts) }
            if members.count == 1 {
                return emptying(parent, at: path, with: " {}", startingAt: parts[position].lowerBound)
            }
            return blockRemoval(of: position, among: parts)
        case (.sequence(let elements, let isFlow), .element(let position)) where elements.indices.contains(position):
            if isFlow { return flowRemoval(of: position, among: elements.map(\.range)) }
            guard let dash = dash(of: position, in: elements, of: parent) else { return [] }
            if elements.count == 1 { return emptying(parent, at: path, with: " []", startingAt: dash) }
            guard isFirstOnLine(dash) else { return [] }
            return [Splice(startOfLine(dash)..<startOfNextLine(max(dash, elements[position].range.upperBound)))]
        default: return []
        }
    }

    /// Takes out of braces or brackets an element and the comma between it and its neighbour.
    private func flowRemoval(of position: Int, among parts: [Range<Int>]) -> [Splice] {
        let part = parts[position]
        if parts.indices.contains(position + 1) {
            guard let comma = comma(behind: part.upperBound) else { return [] }
            var end = comma + 1
            while bytes[at: end] == UInt8(ascii: " ") { end += 1 }
            return [Splice(part), Splice(comma..<end)].merged(in: bytes)
        }
        guard let before = parts[within: ..<position].last else { return [Splice(part)] }
        guard let comma = comma(behind: before.upperBound) else { return [] }
        let isTogether = bytes[within: comma + 1..<part.lowerBound].allSatisfy { $0 == UInt8(ascii: " ") }
        return isTogether ? [Splice(comma..<part.upperBound)] : [Splice(comma..<comma + 1), Splice(part)]
    }

    /// Takes a key out with its lines; beside a dash the next one moves up.
    private func blockRemoval(of position: Int, among parts: [Range<Int>]) -> [Splice] {
        let part = parts[position]
        guard !isFirstOnLine(part.lowerBound) else {
            return [Splice(startOfLine(part.lowerBound)..<startOfNextLine(part.upperBound))]
        }
        guard parts.indices.contains(position + 1) else { return [] }
        let next = parts[position + 1].lowerBound
        let isTogether = bytes[within: part.upperBound..<next].allSatisfy { $0 <= UInt8(ascii: " ") }
        return [Splice(part.lowerBound..<(isTogether ? next : part.upperBound))]
    }

    /// Leaves an empty list or mapping behind the colon of its key.
    private func emptying(_ parent: YAMLNode, at path: ValuePath, with text: String, startingAt start: Int) -> [Splice]
    {
        guard case .key(let key)? = path.steps.dropLast().last, isFirstOnLine(start),
            let colon = node(at: path.steps.dropLast(2))?[key].flatMap({ colon(behind: $0.keyRange.upperBound) })
        else { return [] }
        return [
            Splice(at: colon + 1, text),
            Splice(startOfLine(start)..<startOfNextLine(max(start, parent.range.upperBound))),
        ]
    }

    /// The dash of an element, behind the one before it.
    private func dash(of position: Int, in elements: [YAMLNode], of list: YAMLNode) -> Int? {
        guard position > 0 else { return list.range.lowerBound }
        var line = startOfNextLine(elements[position - 1].range.upperBound)
        while line < elements[position].range.lowerBound || line < list.range.upperBound {
            let first = firstOnLine(line)
            if bytes[at: first] == UInt8(ascii: "-") { return first }
            let next = startOfNextLine(line)
            guard next > line else { return nil }
            line = next
        }
        return nil
    }
}

extension [Splice] {
    /// Two removals with only spaces between them as one.
    fileprivate func merged(in bytes: [UInt8]) -> [Splice] {
        guard count == 2, let first, let last,
            bytes[within: first.range.upperBound..<last.range.lowerBound].allSatisfy({ $0 == UInt8(ascii: " ") })
        else { return self }
        return [Splice(first.range.lowerBound..<last.range.upperBound)]
    }
}
