internal import Bounds
internal import Chronology

/// What a page says of how it was captured: by an archive of the web, by SingleFile, or by a browser.
struct CapturedPage {
    /// The page without what the archive added; lines keep their numbers.
    var bytes: [UInt8]
    /// The address from which it was captured.
    var address: String?
    /// The day of capture.
    var day: Day?
    var note: ReviewNote?
    /// Whether an archive shows it, so that what names itself may be the archive.
    var isArchived = false

    /// Looks for the marks of a capture.
    ///
    /// - Complexity: O(*n*).
    init(_ page: [UInt8]) {
        bytes = page
        let head = page.prefix(200_000)
        if head.firstRange(of: Array("archive.".utf8)) != nil { readArchive() }
        guard address == nil else { return }
        if let start = head.prefix(20_000).firstRange(of: Array("Page saved with SingleFile".utf8))?.upperBound {
            readSingleFile(head[within: start...])
        } else if let start = head.prefix(20_000).firstRange(of: Array("saved from url=".utf8))?.upperBound {
            // <!-- saved from url=(0042)https://portpaper.example/ -->
            let rest = head[within: start...].prefix(4_000).drop { $0 != UInt8(ascii: "h") }
            address = Self.address(rest)
        }
    }

    /// The address at the start of some bytes.
    private static func address(_ bytes: ArraySlice<UInt8>) -> String? {
        let text = bytes.prefix {
            $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "'")
        }
        let address = String(decoding: text, as: UTF8.self)
        return address.hasPrefix("http://") || address.hasPrefix("https://") ? RedirectLink.target(of: address) : nil
    }

    /// The lines of the comment that SingleFile writes.
    private mutating func readSingleFile(_ rest: ArraySlice<UInt8>) {
        for line in rest.prefix(8_000).split(separator: 0x0A).prefix(12) {
            let line = line.trimmed
            if line.starts(with: "url:".utf8) { address = Self.address(line.dropFirst(4).drop { $0.isSpace }) }
            if line.starts(with: "saved date:".utf8) {
                day = SavedMoment(String(decoding: line.dropFirst(11), as: UTF8.self))?.day
            }
            if line.starts(with: "-->".utf8) { break }
        }
    }

    /// What the Wayback Machine and archive.today write into pages.
    private mutating func readArchive() {
        let isWayback =
            remove(from: "<!-- BEGIN WAYBACK TOOLBAR INSERT -->", to: "<!-- END WAYBACK TOOLBAR INSERT -->")
            || bytes.firstRange(of: Array("FILE ARCHIVED ON".utf8)) != nil
            || bytes.firstRange(of: Array("web-static.archive.org".utf8)) != nil
        let isToday = !isWayback && bytes.firstRange(of: Array("id=\"HEADER\"".utf8)) != nil
        guard isWayback || isToday else { return }
        isArchived = true
        let found = archivedAddress()
        address = found?.original
        day = found?.day ?? dayInComment()
        if isToday { _ = remove(from: "<div id=\"HEADER\"", to: "<div id=\"CONTENT\"", keepsEnd: true) }
        let archive = isWayback ? "the Wayback Machine" : "archive.today"
        note = ReviewNote(
            text:
                "the page was captured by \(archive)\(day.map { " on \($0)" } ?? ""); its links lead to the original addresses",
            line: nil)
    }

    /// The first address of an archived page that the page names of itself.
    private func archivedAddress() -> ArchivedAddress? {
        for mark in [
            "rel=\"canonical\" href=\"", "property=\"og:url\" content=\"", "saved from url=", "name=\"q\" value=\"",
        ] {
            guard let start = bytes.firstRange(of: Array(mark.utf8))?.upperBound else { continue }
            let rest = bytes[within: start...].prefix(4_000).drop { $0 != UInt8(ascii: "h") }
            let text = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") }
            if let found = ArchivedAddress(String(decoding: text, as: UTF8.self)) { return found }
        }
        return nil
    }

    /// The day of `FILE ARCHIVED ON 08:15:00 Nov 19, 2026`.
    private func dayInComment() -> Day? {
        guard let start = bytes.firstRange(of: Array("FILE ARCHIVED ON".utf8))?.upperBound else { return nil }
        return DateReader.firstDay(in: Array(bytes[within: start...].prefix(60)))?.day
    }

    /// Blanks what stands between two marks; line feeds stay.
    private mutating func remove(from mark: String, to end: String, keepsEnd: Bool = false) -> Bool {
        guard let start = bytes.firstRange(of: Array(mark.utf8))?.lowerBound,
            let stop = bytes[within: start...].firstRange(of: Array(end.utf8))
        else { return false }
        for index in start..<(keepsEnd ? stop.lowerBound : stop.upperBound) where bytes[index] != 0x0A {
            bytes[index] = 0x20
        }
        return true
    }
}
