/// Which paths a file of a site may have.
enum SitePath {
    /// Whether a path is relative, stays within the output, can stand in a line of the manifest, and is not reserved.
    static func isValid(_ path: String) -> Bool {
        guard path != Manifest.path, path != LiveSite.keptName else { return false }
        for byte in path.utf8 where byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") { return false }
        return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { component in
            !component.isEmpty && !component.elementsEqual(".".utf8) && !component.elementsEqual("..".utf8)
        }
    }
}
