internal import Chronology
internal import Diagnostics
internal import FileSystem

extension YAMLReader {
    /// Reads an offset from UTC (`UTC`, `+03:30`), or the name of a zone of the system's time zone database
    /// (`Asia/Baghdad`).
    mutating func timeZone(_ name: String) -> TimeZone? {
        guard let text = locatedText(name) else { return nil }
        if let offset = UTCOffset(text.value) { return TimeZone(offset) }
        switch TimeZoneDatabase.zone(text.value) {
        case .found(let zone): return zone
        case .noDatabase:
            report(
                "bad-time-zone", "this machine has no time zones by name", at: text.range,
                help: "install tzdata, or write an offset from UTC such as +03:00")
        case .unknown(let suggestion):
            report(
                "bad-time-zone", "there is no time zone ‘\(text.value)’\(suggestion)", at: text.range,
                help: "write a name such as Europe/Berlin, or an offset from UTC such as +02:00")
        }
        return nil
    }
}

/// The time zones that the system knows (the IANA time zone database as compiled files).
private enum TimeZoneDatabase {
    enum Answer {
        case found(TimeZone)
        case noDatabase
        /// With a question whether another is meant.
        case unknown(suggestion: String)
    }

    private static let folder = "/usr/share/zoneinfo"

    /// A zone by its name; its rules come from the database alone, never from the zone that the machine is set to.
    static func zone(_ name: String) -> Answer {
        guard let folder = try? Folder(folder) else { return .noDatabase }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isName = parts.allSatisfy { part in
            part.utf8.first.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 } == true
                && part.utf8.allSatisfy { byte in
                    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
                        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                        || "_+-".utf8.contains(byte)
                }
        }
        if isName, let bytes = try? folder.read(name), let zone = TimeZone(name: name, compiled: bytes) {
            return .found(zone)
        }
        return .unknown(suggestion: suggestion(for: name, in: folder))
    }

    private static func suggestion(for name: String, in folder: borrowing Folder) -> String {
        // The table of zones has a name in the third column (tzdata, zone1970.tab).
        let table = (try? folder.read("zone1970.tab")) ?? []
        let lines = table.split(separator: UInt8(ascii: "\n")).lazy.filter { $0.first != UInt8(ascii: "#") }
        let names = lines.compactMap { line -> String? in
            let columns = line.split(separator: UInt8(ascii: "\t"))
            return columns.count > 2 ? String(decoding: columns[2], as: UTF8.self) : nil
        }
        let wanted = "/" + name.lowercased().replacing(" ", with: "_")
        if let city = names.first(where: { $0.lowercased().hasSuffix(wanted) }) { return "; did you mean ‘\(city)’?" }
        return Suggestion.didYouMean(name, among: names.sorted())
    }
}
