internal import Diagnostics

/// The files of `templates/assets`, which every page may link to.
struct TemplateAssets: Sendable {
    /// A file and its address.
    struct File: Sendable {
        let route: String
        let source: SourceFile
    }

    private(set) var files: [File] = []
    /// The route of `site.css`; it holds a checksum, so that a changed style sheet is a new address.
    private(set) var stylesheet = ""
    /// The route of `icon.svg`; empty where there is none.
    private(set) var icon = ""
    /// The route of `preview.png`, which stands for pages in social media; empty where there is none.
    private(set) var image = ""

    /// - Parameter sources: The files, whose paths begin with `templates/assets/`.
    init(_ sources: [SourceFile]) {
        for source in sources {
            let name = source.path.split(separator: "/").dropFirst(2).joined(separator: "/")
            let route = name == "site.css" ? "assets/site.\(Self.checksum(of: source.bytes)).css" : "assets/\(name)"
            switch name {
            case "site.css": stylesheet = route
            case "icon.svg": icon = route
            case "preview.png": image = route
            default: break
            }
            files.append(File(route: route, source: source))
        }
    }

    /// The 64-bit FNV-1a checksum in hexadecimal: enough to tell versions of one file apart.
    private static func checksum(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let text = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
