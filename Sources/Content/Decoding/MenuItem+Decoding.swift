internal import Diagnostics

extension Site.Menu {
    private enum Key: String, CaseIterable { case header, footer }

    /// Reads `navigation`: the links of the header, or lists of those of the header and the footer.
    static func decode(from reader: inout YAMLReader) -> Self {
        var menu = Self()
        guard reader.kind == .mappingStart else {
            menu.header = reader.list("navigation", MenuItem.decode)
            return menu
        }
        reader.mapping("‘navigation’", Key.self) { reader, key in
            let items = reader.list(key.rawValue, MenuItem.decode)
            switch key {
            case .header: menu.header = items
            case .footer: menu.footer = items
            }
        }
        return menu
    }
}

extension MenuItem {
    private enum Key: String, CaseIterable { case section, page, topic, source, article, url, label }

    /// Reads a link: the name of a section, or keys.
    fileprivate static func decode(from reader: inout YAMLReader) -> MenuItem? {
        if reader.kind == .scalar {
            return reader.choice("section", of: Section.self).map { MenuItem(target: .section($0)) }
        }
        let place = reader.range
        var targets: [Target] = []
        var labels: [String: String] = [:]
        let keys = reader.mapping("a link of the menu", Key.self) { reader, key in
            switch key {
            case .section: reader.choice("section", of: Section.self).map { targets.append(.section($0)) }
            case .page: reader.locatedText("page").map { targets.append(.page($0)) }
            case .topic: reader.locatedText("topic").map { targets.append(.topic($0)) }
            case .source: reader.locatedText("source").map { targets.append(.source($0)) }
            case .article: reader.locatedText("article").map { targets.append(.article($0)) }
            case .url: reader.webAddress("url").map { targets.append(.address($0)) }
            case .label: labels = reader.labels("label")
            }
        }
        guard let keys else { return nil }
        let isAddress = keys.contains(.url)
        guard keys.subtracting([.label]).count == 1 else {
            reader.report(
                "missing-key", "a link of the menu leads to one thing", at: place,
                help: "write {page: about}, {topic: iran}, or {url: https://…, label: …}")
            return nil
        }
        guard !isAddress || !labels.isEmpty else {
            reader.report(
                "missing-key", "a link to another site has a ‘label’", at: place,
                help: "write {url: https://…, label: …}")
            return nil
        }
        return targets.first.map { MenuItem(target: $0, labels: labels) }
    }
}
