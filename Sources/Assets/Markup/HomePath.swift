internal import Bounds

/// Paths that say who worked on a file: `/home/NAME`, `/Users/NAME`, `C:\Users\NAME`, `file:///…`.
enum HomePath {
    /// Finds the first such path.
    ///
    /// - Returns: its range; `nil` where there is none. The path of a web address (`https://host/home/page`) is none.
    static func find(in bytes: [UInt8]) -> Range<Int>? {
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "/"), UInt8(ascii: "\\"):
                for folder in ["home", "Users", "Documents and Settings", "export/home", "var/folders", "mnt/c/Users"]
                where has(folder, at: index + 1, in: bytes) {
                    let start = index + 1 + folder.utf8.count
                    guard start + 1 < bytes.count, isSlash(bytes[start]) else { continue }
                    let name = start + (start + 1 < bytes.count && isSlash(bytes[start + 1]) ? 2 : 1)
                    guard name < bytes.count, isName(bytes[name]), isBeginning(bytes, index, folder) else { continue }
                    var end = name
                    while end < bytes.count, isName(bytes[end]) { end += 1 }
                    return index..<end
                }
            case UInt8(ascii: "f"), UInt8(ascii: "F"):
                if has("file:/", at: index, in: bytes) || has("file:\\", at: index, in: bytes) {
                    return index..<min(index + 8, bytes.count)
                }
            default: break
            }
        }
        return nil
    }

    /// What is said of one.
    static func rule(_ range: Range<Int>) -> String {
        "a path on somebody’s machine says who they are"
    }

    /// Whether a path begins here or at a drive: not within the path of an address.
    private static func isBeginning(_ bytes: [UInt8], _ index: Int, _ folder: String) -> Bool {
        guard index > 0 else { return true }
        let before = bytes[index - 1]
        if before == UInt8(ascii: ":"), index > 1 { return true }
        if isSlash(before) { return index < 2 || !isName(bytes[index - 2]) || bytes[index - 2] == UInt8(ascii: ":") }
        return !isName(before) && before != UInt8(ascii: "/")
    }

    private static func has(_ text: String, at start: Int, in bytes: [UInt8]) -> Bool {
        guard let slice = bytes.slice(start, count: text.utf8.count) else { return false }
        return zip(slice, text.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 || isSlash($0) && isSlash($1) }
    }

    private static func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }

    private static func isName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
            || [0x2D, 0x2E, 0x5F, 0x25].contains(byte)
    }
}
