internal import Bounds
internal import Chronology
internal import Diagnostics

extension Site {
    private enum Key: String, CaseIterable {
        case title, tagline, language, direction, baseURL = "base_url", feedID = "feed_id", timeZone = "time_zone",
            publisher, licence
        case contact, home, autolink, search, assets, navigation, kinds, data, security, mirrors
    }

    /// Reads `content/site.yml`.
    static func decode(_ file: SourceFile, diagnostics: inout [Diagnostic]) -> Site {
        var site = Site(file: file)
        YAMLReader.read(file, file.byteOrderMark.upperBound..<file.bytes.count, diagnostics: &diagnostics) { reader in
            let keys = reader.mapping("a site", Key.self) { site.decode($1, from: &$0) }
            for (key, help) in [(Key.title, "Conflict Briefing"), (.baseURL, "https://briefing.example/")]
            where keys?.contains(key) == false {
                reader.report(
                    "missing-key", "a site has a ‘\(key.rawValue)’", at: 0..<0, help: "add \(key.rawValue): \(help)")
            }
        }
        return site
    }

    private mutating func decode(_ key: Key, from reader: inout YAMLReader) {
        switch key {
        case .title: title = reader.nonEmptyText("title") ?? title
        case .tagline: tagline = reader.text("tagline") ?? ""
        case .language: language = reader.language("language") ?? language
        case .direction: direction = reader.choice("direction", of: Direction.self)
        case .baseURL:
            baseURL = reader.webAddress("base_url").map(Site.folderAddress) ?? ""
            writtenURL = baseURL
        case .feedID: feedID = reader.taggingEntity("feed_id")
        case .timeZone: timeZone = reader.timeZone("time_zone") ?? .utc
        case .publisher: publisher = reader.text("publisher") ?? ""
        case .licence: licence = Licence.decode(from: &reader)
        case .contact: contact = reader.contact() ?? ""
        case .home: home = Home.decode(from: &reader)
        case .autolink: autolink = Autolink.decode(from: &reader)
        case .assets: assets = Assets.decode(from: &reader)
        case .navigation: menu = Menu.decode(from: &reader)
        case .kinds: kinds = OwnKinds.decode(from: &reader)
        case .data: data = DataFiles.decode(from: &reader)
        case .security: policy = SecurityPolicy.decode(from: &reader)
        case .mirrors: mirrors = reader.list("mirrors") { $0.webAddress("mirrors").map(Site.folderAddress) }
        case .search: hasSearch = reader.flag("search") ?? true
        }
    }

    /// An address that ends in a slash, so that a route can follow it.
    public static func folderAddress(_ address: String) -> String {
        address.hasSuffix("/") ? address : address + "/"
    }
}

extension Site.Licence {
    private enum Key: String, CaseIterable { case name, url }

    fileprivate static func decode(from reader: inout YAMLReader) -> Self {
        var licence = Self()
        if reader.kind == .scalar {
            licence.name = reader.text("licence") ?? ""
            return licence
        }
        reader.mapping("a licence", Key.self) { reader, key in
            switch key {
            case .name: licence.name = reader.text("name") ?? ""
            case .url: licence.url = reader.webAddress("url") ?? ""
            }
        }
        return licence
    }
}

extension Site.Home {
    private enum Key: String, CaseIterable { case lead, events, developments, latest }

    fileprivate static func decode(from reader: inout YAMLReader) -> Self {
        var home = Self()
        reader.mapping("the home page", Key.self) { reader, key in
            switch key {
            case .lead: home.lead = reader.locatedText("lead")
            case .events: home.events = reader.locatedTexts("events")
            case .developments: home.developments = reader.integer("developments", in: 0...100) ?? home.developments
            case .latest: home.latest = reader.integer("latest", in: 0...100) ?? home.latest
            }
        }
        return home
    }
}

extension Site.Autolink {
    private enum Key: String, CaseIterable { case topics, dates }

    fileprivate static func decode(from reader: inout YAMLReader) -> Self {
        var autolink = Self()
        reader.mapping("what is linked", Key.self) { reader, key in
            switch key {
            case .topics: autolink.topics = reader.flag("topics") ?? true
            case .dates: autolink.dates = reader.flag("dates") ?? true
            }
        }
        return autolink
    }
}

extension Site.Assets {
    private enum Key: String, CaseIterable { case allow }

    fileprivate static func decode(from reader: inout YAMLReader) -> Self {
        var assets = Self()
        reader.mapping("the files beside the pages", Key.self) { reader, key in
            switch key {
            case .allow: assets.allowed = reader.locatedTexts("allow")
            }
        }
        return assets
    }
}

extension YAMLReader {
    /// Reads a host or mail address with a year, month or day (RFC 4151 §2.1).
    fileprivate mutating func taggingEntity(_ name: String) -> String? {
        guard let text = locatedText(name) else { return nil }
        let parts = text.value.split(separator: ",", omittingEmptySubsequences: false)
        let authority = parts[0].split(separator: "@", omittingEmptySubsequences: false)
        let isAuthority =
            authority.count <= 2
            && authority.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy(Self.isAuthorityByte)
            }
        guard parts.count == 2, isAuthority, Self.isDay(parts[1]) else {
            report(
                "bad-feed-id", "‘\(name)’ is a host or mail address and a year or day on which it was yours",
                at: text.range, help: "write \(name): briefing.example,2024")
            return nil
        }
        return text.value
    }

    /// Whether a text is a year, month or day in digits.
    private static func isDay(_ text: Substring) -> Bool {
        let isPlain = text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        return isPlain && [4, 7, 10].contains(text.utf8.count) && (try? EDTFDate(parsing: String(text))) != nil
    }

    private static func isAuthorityByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Reads an address to write to.
    fileprivate mutating func contact() -> String? {
        guard let text = locatedText("contact") else { return nil }
        let isMail = text.value.hasPrefix("mailto:") && text.value.contains("@") && !text.value.contains(" ")
        guard isMail || WebAddress.isValid(text.value) else {
            report(
                "bad-address", "‘contact’ is an address that starts with https:// or mailto:", at: text.range,
                help: text.value.contains("@") ? "write mailto:\(text.value)" : "write https://example.org/contact")
            return nil
        }
        return text.value
    }
}
