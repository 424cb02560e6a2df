internal import Bounds
internal import Chronology

/// An address of the Wayback Machine or of archive.today: the original address and the day of capture in one.
struct ArchivedAddress {
    var original: String
    /// The day of capture, where the address says one.
    var day: Day?
    /// What the archive is called.
    var archive: String

    /// Takes an address apart; `nil` when it is not that of an archived page.
    ///
    /// - Complexity: O(*n*).
    init?(_ address: String) {
        let bytes = Array(address.utf8)
        guard bytes.count < 8_000, let parts = AddressParts(bytes) else { return nil }
        let isWayback = ["web.archive.org", "wayback.archive.org", "wayback.archive-it.org", "web-archive.org"]
            .contains(parts.host)
        let isToday = [
            "archive.today", "archive.ph", "archive.is", "archive.li", "archive.md", "archive.fo", "archive.vn",
        ].contains(parts.host)
        guard isWayback || isToday else { return nil }
        guard let start = Self.innerAddress(in: bytes, isShort: isToday) else { return nil }
        archive = isWayback ? "the Wayback Machine" : "archive.today"
        let before = bytes[within: ..<start].split(separator: UInt8(ascii: "/")).last ?? []
        day = Self.day(before)
        var inner = String(decoding: bytes[within: start...], as: UTF8.self)
        // Servers fold the two slashes of an address in a path into one.
        for scheme in ["https:/", "http:/"] where inner.hasPrefix(scheme) && !inner.hasPrefix(scheme + "/") {
            inner = scheme + "/" + inner.dropFirst(scheme.utf8.count)
        }
        original = inner.contains("://") ? inner : "http://" + inner
    }

    /// Takes a path on an archive's host apart: `/web/20261119081500im_/https://portpaper.example/ferry.jpg`.
    init?(path: String) {
        guard path.hasPrefix("/web/"), path.utf8.count < 8_000, path.contains("/http:/") || path.contains("/https:/")
        else { return nil }
        self.init("https://web.archive.org" + path)
    }

    /// Where the original address starts, behind the time of capture (`20261119081500im_`, `2026.11.19-081500`).
    private static func innerAddress(in bytes: [UInt8], isShort: Bool) -> Int? {
        for index in bytes.indices.dropFirst(8) where bytes[index] == UInt8(ascii: "/") {
            let rest = bytes[within: (index + 1)...]
            if rest.starts(with: "http:/".utf8) || rest.starts(with: "https:/".utf8) { return index + 1 }
            // An address may stand there without its scheme: /web/2026/portpaper.example/…
            let before = bytes[within: ..<index].split(separator: UInt8(ascii: "/")).last ?? []
            if day(before) != nil, !rest.isEmpty, rest.prefix(80).contains(UInt8(ascii: ".")) { return index + 1 }
        }
        return nil
    }

    /// The day that a time of capture names.
    private static func day(_ text: ArraySlice<UInt8>) -> Day? {
        let digits = text.filter(\.isDigit)
        guard digits.count >= 8, digits.count <= 14, text.first?.isDigit == true else { return nil }
        func number(_ range: Range<Int>) -> Int { digits[within: range].reduce(0) { $0 * 10 + Int($1 & 15) } }
        guard (1990...2200).contains(number(0..<4)) else { return nil }
        return Day(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    }
}
