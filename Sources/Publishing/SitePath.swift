import FileSystem

/// Which paths a file of a site may have.
enum SitePath {
    /// Whether a file has the hash of its bytes in its name, `assets/site.0123456789abcdef.css`, so that a page leads to
    /// just the one that it was made with.
    static func isHashed(_ path: String) -> Bool {
        let parts = Path.split(path).name.utf8.split(separator: UInt8(ascii: "."))
        guard parts.count >= 3, path.utf8.starts(with: "assets/".utf8) else { return false }
        let hash = parts[parts.count - 2]
        return hash.count == 16 && hash.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// The turn in which a file takes its place: what pages need, pages, lists of pages, what machines read, and last the
    /// manifest, so that readers are never led to what is not there yet.
    static func turn(of path: String) -> Int {
        if path == Manifest.path || path == Manifest.signaturePath { return 5 }
        if path == "sitemap.xml" || path.hasPrefix("sitemap-") { return 4 }
        if path.hasPrefix("assets/") { return 0 }
        guard path.hasSuffix(".html") else { return 3 }
        return path.hasSuffix("index.html") || path.hasPrefix("timeline/") || !path.contains("/") ? 2 : 1
    }

    /// Whether a path is relative, stays within the output, can stand in a line of the manifest, and is not reserved.
    static func isValid(_ path: String) -> Bool {
        guard path != Manifest.path, path != Manifest.signaturePath, path != LiveSite.keptName else { return false }
        for byte in path.utf8 where byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") { return false }
        return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { component in
            !component.isEmpty && !component.elementsEqual(".".utf8) && !component.elementsEqual("..".utf8)
        }
    }
}
