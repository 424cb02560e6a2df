internal import Assets
internal import Diagnostics

/// The files of `templates/assets`, which every page may link to.
struct TemplateAssets: Sendable {
    /// A file and its address.
    struct File: Sendable {
        let route: String
        let source: SourceFile
    }

    private(set) var files: [File] = []
    /// The routes of the files, by how templates call them: `assets/site.css`.
    private(set) var routes: [String: String] = [:]
    /// The addresses in style sheets, as they are written.
    private(set) var addresses: [StyleSheetAddress] = []
    /// The route of `site.css`; it holds a checksum, so that a changed style sheet is a new address.
    private(set) var stylesheet = ""
    /// The routes of `search.js`, `filter.js` and `changes.js`; they hold checksums too, and are empty where there is no such file.
    private(set) var searchScript = ""
    private(set) var filterScript = ""
    private(set) var changesScript = ""
    /// The route of `icon.svg`; empty where there is none.
    private(set) var icon = ""
    /// The route of `preview.png`, which stands for pages in social media; empty where there is none.
    private(set) var image = ""
    /// The size of that picture.
    private(set) var imageSize: ImageSize?

    /// - Parameter sources: The files, whose paths begin with `templates/assets/`.
    init(_ sources: [SourceFile]) {
        for source in sources {
            let name = source.path.split(separator: "/").dropFirst(2).joined(separator: "/")
            var source = source
            if name.hasSuffix(".css") {
                let found = StyleSheetAddress.all(in: source)
                addresses += found
                source = SourceFile(path: source.path, bytes: StyleSheetAddress.relative(found, in: source))
            }
            if name == "site.css" {
                source = SourceFile(path: source.path, bytes: CompactStyleSheet(source.bytes).bytes)
            }
            let route = Self.route(of: name, source.bytes)
            switch name {
            case "search.js": searchScript = route
            case "filter.js": filterScript = route
            case "changes.js": changesScript = route
            case "site.css": stylesheet = route
            case "icon.svg": icon = route
            case "preview.png": (image, imageSize) = (route, ImageSize(of: source.bytes))
            default: break
            }
            files.append(File(route: route, source: source))
            routes["assets/\(name)"] = route
        }
    }

    /// Whether a route is that of a file whose address holds a checksum.
    static func isVersioned(_ route: String) -> Bool {
        let parts = route.split(separator: ".")
        return route.hasPrefix("assets/") && parts.count == 3 && parts[1].utf8.count == 16
            && parts[1].allSatisfy(\.isHexDigit)
    }

    private static func route(of name: String, _ bytes: [UInt8]) -> String {
        guard ["site.css", "search.js", "filter.js", "changes.js"].contains(name) else { return "assets/\(name)" }
        let parts = name.split(separator: ".")
        return "assets/\(parts[0]).\(Checksum.text(of: bytes)).\(parts[1])"
    }
}
