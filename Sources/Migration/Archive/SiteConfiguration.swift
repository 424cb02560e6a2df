internal import Bounds
internal import Content
internal import Diagnostics

/// What the configuration of an archive's generator says of its addresses and languages.
struct SiteConfiguration {
    /// The address of the site, without a slash at its end.
    var address: String?
    /// The language of posts that name none.
    var language: String?
    /// How addresses are made, by the folder of the posts; `""` for all others.
    var permalinks: [String: String] = [:]
    /// The languages whose folders stand in the content's.
    var languages: Set<String> = []

    private static let names = [
        "hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json",
        "_config.yml",
        "_config.yaml", "config/_default/hugo.toml", "config/_default/config.toml", "config/_default/hugo.yaml",
        "config/_default/config.yaml",
    ]

    /// - Parameter read: The bytes of a file of the archive; `nil` where there is none.
    init(generator: Generator, read: (String) -> [UInt8]?) {
        for name in Self.names {
            guard let bytes = read(name) else { continue }
            let file = SourceFile(path: name, bytes: bytes)
            // What cannot be read of it says nothing; posts do not depend on it.
            var ignored: [Diagnostic] = []
            let fields =
                name.hasSuffix(".toml")
                ? TOMLReader.fields(of: file, in: 0..<bytes.count, diagnostics: &ignored)
                : PlainValue.fields(of: file, in: 0..<bytes.count, diagnostics: &ignored)
            take((fields ?? []).flatMap { HeaderField.flattened($0.key, $0.value, line: 1) }, generator)
        }
        if generator == .pelican, let bytes = read("pelicanconf.py") {
            takePython(String(decoding: bytes, as: UTF8.self))
        }
    }

    private mutating func take(_ fields: [HeaderField], _ generator: Generator) {
        for field in fields {
            let key = field.key
            switch key {
            case "baseurl" where field.text.hasPrefix("http"), "base_url", "url", "siteurl": setAddress(field.text)
            case "languagecode", "default_language", "defaultcontentlanguage", "lang", "locale":
                language = language ?? field.text
            case "permalink" where generator == .jekyll: permalinks[""] = field.text
            case let key where key.hasPrefix("permalinks."):
                permalinks[String(key.split(separator: ".").last ?? "")] = field.text
            case let key where key.hasPrefix("languages."):
                let parts = key.split(separator: ".")
                if parts.count > 1 { languages.insert(String(parts[1])) }
            default: break
            }
        }
    }

    /// Takes assignments of texts: `SITEURL = 'https://…'`.
    private mutating func takePython(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = String(parts[1]).trimmedLine
            guard let quote = value.first, quote == "'" || quote == "\"" else { continue }
            let inside = String(value.dropFirst().prefix { $0 != quote })
            switch String(parts[0]).trimmedLine {
            case "SITEURL": setAddress(inside)
            case "DEFAULT_LANG": language = inside
            case "ARTICLE_URL": permalinks[""] = inside
            default: break
            }
        }
    }

    private mutating func setAddress(_ text: String) {
        guard text.hasPrefix("http://") || text.hasPrefix("https://"), !text.contains(" ") else { return }
        var text = text
        while text.hasSuffix("/") { text.removeLast() }
        address = address ?? text
    }
}
