internal import Bounds
internal import Content

extension DocumentEditor {
    /// Makes the value at a path what is wanted: texts in their place, lists and mappings element by element.
    mutating func reconcile(_ path: ValuePath, with value: NewValue) throws(EditProblem) {
        let (path, value) = try reachable(path, value)
        guard let node = node(at: path.steps) else { return try add(value, at: path) }
        guard node.value != value.plain else { return }
        switch (node.form, value) {
        case (.sequence(let elements, _), .list(let wanted)) where !elements.isEmpty && !wanted.isEmpty:
            try reconcile(elements.map(\.value), with: wanted, in: path)
        case (.mapping(let members, _), .mapping(let wanted)) where !members.isEmpty && !wanted.isEmpty:
            for member in wanted { try reconcile(path.appending(member.key), with: member.value) }
            let keys = Set(wanted.map(\.key))
            for member in members where !keys.contains(member.key) { try remove(path.appending(member.key)) }
        default:
            let meant = root.value.setting(value.plain, at: path.steps[...], order: [])
            try apply(replacements(of: node, at: path, with: value), meaning: meant, at: path)
        }
    }

    /// The outermost path at which nothing stands yet, and what is to stand there.
    private func reachable(_ path: ValuePath, _ value: NewValue) throws(EditProblem) -> (ValuePath, NewValue) {
        for count in 1..<path.steps.count {
            let node = node(at: path.steps.prefix(count))
            if let node, node.value != .none { continue }
            var wrapped = value
            for step in path.steps.dropFirst(count).reversed() {
                guard case .key(let key) = step else { throw .missing(path) }
                wrapped = .mapping([.init(key, wrapped)])
            }
            var outer = path
            outer.steps = Array(path.steps.prefix(count))
            return (outer, wrapped)
        }
        return (path, value)
    }

    /// Changes a list into another: elements that both have stay as they are written.
    private mutating func reconcile(
        _ elements: [PlainValue], with wanted: [NewValue], in path: ValuePath
    ) throws(EditProblem) {
        let difference = wanted.map(\.plain).difference(from: elements)
        let places = Set(difference.removals.map(\.offset))
        if elements.count == wanted.count, places == Set(difference.insertions.map(\.offset)) {
            for (position, value) in wanted.enumerated() where places.contains(position) {
                try reconcile(path.appending(element: position), with: value)
            }
            return
        }
        let isWhollyNew = difference.removals.count == elements.count
        // The first element is written behind those that go, so that the list is never empty.
        if isWhollyNew, let first = wanted.first { try insert(first, in: path, at: elements.count) }
        for change in difference.removals.reversed() {
            guard case .remove(let position, _, _) = change else { continue }
            try remove(path.appending(element: position))
        }
        for change in difference.insertions.dropFirst(isWhollyNew ? 1 : 0) {
            guard case .insert(let position, _, _) = change, wanted.indices.contains(position) else { continue }
            try insert(wanted[position], in: path, at: position)
        }
    }

    /// Adds a key that a mapping has not.
    private mutating func add(_ value: NewValue, at path: ValuePath) throws(EditProblem) {
        guard case .key(let key)? = path.steps.last, let parent = node(at: path.steps.dropLast()),
            case .mapping(let members, let isFlow) = parent.form
        else { throw .missing(path) }
        let order = KeyOrder.order(for: path)
        let meant = root.value.setting(value.plain, at: path.steps[...], order: order)
        let place = KeyOrder.place(for: key, among: members.map(\.key), in: order)
        var attempts: [[Splice]] = []
        if isFlow {
            let text = "\(ValueText.key(key)): \(ValueText.flow(value))"
            if let before = members[within: ..<place].last {
                attempts = [[Splice(at: before.value.range.upperBound, ", " + text)]]
            } else if let first = members.first {
                attempts = [[Splice(at: first.keyRange.lowerBound, text + ", ")]]
            } else {
                attempts = [[Splice(at: parent.range.lowerBound + 1, text)]]
            }
        } else if let first = members.first {
            let indentation = column(of: first.keyRange.lowerBound)
            // Beside a dash the first key stays where it is.
            let before = members[within: ..<max(place, 1)].last ?? first
            let text = ValueText(value, indentation: indentation)
            let line = String(repeating: " ", count: indentation) + ValueText.key(key) + ":"
            let lines = [line + (text.inline.isEmpty ? "" : " " + text.inline)] + text.lines
            attempts = [[insertion(of: lines, behind: before.value.range.upperBound)]]
        }
        try apply(attempts, meaning: meant, at: path)
    }

    /// The ways to write a value in the place of another.
    private func replacements(of node: YAMLNode, at path: ValuePath, with value: NewValue) -> [[Splice]] {
        let isFlow = isInFlow(path)
        if value.isScalar, case .scalar(_, let style) = node.form {
            return rewritings(of: node, style, as: value, isFlow: isFlow).map { [Splice(node.range, Array($0.utf8))] }
        }
        if isFlow { return [[Splice(node.range, Array(ValueText.flow(value).utf8))]] }
        // A value that was in lines, or is to be: all from behind the colon on is written anew.
        guard case .key(let key)? = path.steps.last, let parent = self.node(at: path.steps.dropLast()),
            let member = parent[key], let colon = colon(behind: member.keyRange.upperBound)
        else { return [[Splice(node.range, Array(ValueText.flow(value).utf8))]] }
        let text = ValueText(value, indentation: column(of: member.keyRange.lowerBound))
        let end = lineEnding(at: node.range.upperBound)
        let written = (text.inline.isEmpty ? "" : " " + text.inline) + text.lines.map { end + $0 }.joined()
        return [[Splice(colon + 1..<max(colon + 1, node.range.upperBound), Array(written.utf8))]]
    }

    /// A text as it was written before, then in simpler ways.
    private func rewritings(
        of node: YAMLNode, _ style: YAMLNode.Style, as value: NewValue, isFlow: Bool
    ) -> [String] {
        let (text, isLiteral): (String, Bool) =
            switch value {
            case .literal(let text): (text, true)
            case .text(let text): (text, false)
            case .list, .mapping: ("", false)
            }
        // Behind a colon or a dash there is nothing, and a space is wanted.
        let space = node.range.isEmpty ? " " : ""
        let plain = ScalarText.written(text, like: style, isFlow: isFlow, isLiteral: isLiteral)
        let old = String(decoding: bytes[within: node.range], as: UTF8.self)
        var ways: [String] = []
        if let wrapped = WrappedText(like: old, column: column(of: node.range.lowerBound), style)?.wrapping(text, plain)
        {
            ways.append(wrapped)
        }
        return ways + [space + plain, space + ScalarText.doubleQuoted(text)]
    }
}

extension CollectionDifference.Change {
    /// The position in the list before a removal, or after an insertion.
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
