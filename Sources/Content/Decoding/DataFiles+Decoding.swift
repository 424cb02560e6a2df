extension DataFiles {
    private enum Key: String, CaseIterable { case formats, per }

    /// Reads `data` of `site.yml`.
    static func decode(from reader: inout YAMLReader) -> DataFiles {
        var formats: [Format]?
        var parts = DataFiles().parts
        reader.mapping("the files of data", Key.self) { reader, key in
            switch key {
            case .formats: formats = reader.list("formats") { $0.choice("formats", of: Format.self, noun: "format") }
            case .per: parts = reader.list("per") { $0.choice("per", of: Part.self, noun: "part of the site") }
            }
        }
        return DataFiles(formats: formats.map(unique), parts: unique(parts))
    }

    /// Each element once, in the order in which the program has them.
    private static func unique<Element: CaseIterable & Equatable>(_ named: [Element]) -> [Element] {
        Element.allCases.filter(named.contains)
    }
}
