internal import Content

/// What an edit means, apart from how it is written: what a file is compared with after it.
extension PlainValue {
    /// The value at a path; `nil` where there is none.
    subscript(path: ArraySlice<ValuePath.Step>) -> PlainValue? {
        guard let step = path.first else { return self }
        switch (self, step) {
        case (.mapping(let members), .key(let key)):
            return members.first { $0.key == key }?.value[path.dropFirst()]
        case (.list(let elements), .element(let position)) where elements.indices.contains(position):
            return elements[position][path.dropFirst()]
        default: return nil
        }
    }

    /// The value with another one at a path, whose last key is put behind those that it follows in `order`.
    func setting(_ value: PlainValue, at path: ArraySlice<ValuePath.Step>, order: [String]) -> PlainValue {
        guard let step = path.first else { return value }
        let rest = path.dropFirst()
        switch (self, step) {
        case (.list(var elements), .element(let position)) where elements.indices.contains(position):
            elements[position] = elements[position].setting(value, at: rest, order: order)
            return .list(elements)
        case (.mapping(var members), .key(let key)):
            if let position = members.firstIndex(where: { $0.key == key }) {
                members[position].value = members[position].value.setting(value, at: rest, order: order)
            } else {
                let place = KeyOrder.place(for: key, among: members.map(\.key), in: order)
                members.insert(.init(key: key, value: value), at: place)
            }
            return .mapping(members)
        default: return self
        }
    }

    /// The value without what stands at a path.
    func removing(_ path: ArraySlice<ValuePath.Step>) -> PlainValue {
        guard let step = path.first else { return .none }
        let rest = path.dropFirst()
        switch (self, step) {
        case (.list(var elements), .element(let position)) where elements.indices.contains(position):
            if rest.isEmpty {
                elements.remove(at: position)
            } else {
                elements[position] = elements[position].removing(rest)
            }
            return .list(elements)
        case (.mapping(var members), .key(let key)):
            guard let position = members.firstIndex(where: { $0.key == key }) else { return self }
            if rest.isEmpty {
                members.remove(at: position)
            } else {
                members[position].value = members[position].value.removing(rest)
            }
            return .mapping(members)
        default: return self
        }
    }

    /// The value with another element in the list at a path, before the one at a position.
    func inserting(_ value: PlainValue, at position: Int, in path: ArraySlice<ValuePath.Step>) -> PlainValue {
        guard case .list(var elements)? = self[path] else { return self }
        elements.insert(value, at: min(max(position, 0), elements.count))
        return setting(.list(elements), at: path, order: [])
    }
}
