import FileSystem

/// The list of a site's files with the SHA-256 of each, in the format of `sha256sum`: what mirrors check, and what
/// tells the files of briefgen from those of others.
///
/// A line is 64 hexadecimal digits, two spaces, a path relative to the output, and a line feed. Lines are sorted by
/// the bytes of the path. The manifest does not list itself. A file that only stays for the pages of the generation
/// before has ` *` instead of the two spaces, which `sha256sum` checks all the same.
struct Manifest: Sendable, Hashable {
    /// Where the manifest stands in the output.
    static let path = "manifest"
    /// Where its signature stands, which it does not list either.
    static let signaturePath = "manifest.minisig"

    /// A file of the site.
    struct Entry: Sendable, Hashable {
        let path: String
        let digest: SHA256Digest
        /// Whether it is of the generation before, and stays for those who have a page of that.
        var isKept = false
    }

    /// The files, sorted by the bytes of their paths.
    let entries: [Entry]

    /// Makes the manifest of files in any order.
    init(of files: [Entry]) {
        entries = files.sorted { $0.path.precedesInBytes($1.path) }
    }

    /// Reads the text of a manifest; nil if it is not one that briefgen wrote.
    init?(parsing text: [UInt8]) {
        var entries: [Entry] = []
        for line in text.split(separator: UInt8(ascii: "\n")) {
            let space = UInt8(ascii: " ")
            guard line.count > 66, line[line.startIndex + 64] == space,
                line[line.startIndex + 65] == space || line[line.startIndex + 65] == UInt8(ascii: "*"),
                let digest = SHA256Digest(hexadecimal: line.prefix(64)),
                let path = String(validating: line.dropFirst(66), as: UTF8.self),
                entries.last.map({ $0.path.precedesInBytes(path) }) ?? true
            else { return nil }
            let isKept = line[line.startIndex + 65] != space
            entries.append(Entry(path: path, digest: digest, isKept: isKept))
        }
        self.entries = entries
    }

    /// The manifest as it stands in the output.
    var text: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(entries.count * 128)
        for entry in entries {
            text += entry.digest.hexadecimal
            text += (entry.isKept ? " *" : "  ").utf8
            text += entry.path.utf8
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }

    /// Whether a file is listed.
    ///
    /// - Complexity: O(log *n*), where *n* is the number of files.
    func lists(_ path: String) -> Bool {
        let index = firstIndex(notBefore: path)
        return index < entries.count && entries[index].path == path
    }

    /// Whether a file is listed that stands in a folder.
    ///
    /// - Complexity: O(log *n*), where *n* is the number of files.
    func listsFiles(in folder: String) -> Bool {
        let prefix = folder + "/"
        let index = firstIndex(notBefore: prefix)
        return index < entries.count && entries[index].path.hasPrefix(prefix)
    }

    private func firstIndex(notBefore path: String) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = low + (high - low) / 2
            if entries[middle].path.precedesInBytes(path) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
