internal import Diagnostics
internal import Slugs

extension OwnKinds {
    private enum Key: String, CaseIterable { case topics, sources }

    /// Reads `kinds`: for topics and sources the names of kinds, each with its words.
    static func decode(from reader: inout YAMLReader) -> OwnKinds {
        var kinds = OwnKinds()
        reader.mapping("‘kinds’", Key.self) { reader, key in
            switch key {
            case .topics: kinds.topics = OwnKind.list("topics", Topic.Kind.allCases.map(\.rawValue), &reader)
            case .sources: kinds.sources = OwnKind.list("sources", Source.Kind.allCases.map(\.rawValue), &reader)
            }
        }
        return kinds
    }
}

extension OwnKind {
    private enum Key: String, CaseIterable { case one, many }

    /// - Parameter usual: The kinds of the program, which no other can be called as.
    fileprivate static func list(_ name: String, _ usual: [String], _ reader: inout YAMLReader) -> [OwnKind] {
        var kinds: [OwnKind] = []
        reader.entries("‘\(name)’") { reader, id in
            guard Slug.isSafe(id.value), !usual.contains(id.value) else {
                let isTaken = usual.contains(id.value)
                reader.report(
                    "bad-kind",
                    isTaken ? "‘\(id.value)’ is a kind of the program" : Slug.ruleBroken(by: id.value), at: id.range,
                    help: isTaken ? "choose another name" : Slug.replacement(for: id.value).map { "write \($0)" })
                return reader.skip()
            }
            var kind = OwnKind(id: id.value)
            let keys = reader.mapping("a kind", Key.self) { reader, key in
                switch key {
                case .one: kind.labels = reader.labels("one")
                case .many: kind.plurals = reader.labels("many")
                }
            }
            if let keys, keys.count < 2 {
                reader.report(
                    "missing-key", "a kind has words for ‘one’ and ‘many’", at: id.range,
                    help: "write \(id.value): {one: Militia, many: Militias}, or {one: {en: …, fa: …}, many: …}")
            }
            kinds.append(kind)
        }
        return kinds
    }
}
