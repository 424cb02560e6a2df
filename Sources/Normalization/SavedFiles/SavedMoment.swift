internal import Bounds
internal import Chronology

/// The day and time at which something was written, as its own clock showed them.
struct SavedMoment: Hashable {
    var day: Day
    /// Minutes since midnight.
    var minute: Int?
    /// Minutes ahead of UTC.
    var offset: Int?

    /// `2026-11-17 04:14 +03:00`, as far as known.
    var text: String {
        var text = "\(day)"
        guard let minute else { return text }
        text += " \(Self.clock(minute))"
        guard let offset else { return text }
        return text + (offset == 0 ? " UTC" : " \(offset < 0 ? "−" : "+")\(Self.clock(abs(offset)))")
    }

    /// `04:14`.
    static func clock(_ minutes: Int) -> String {
        let (hours, minutes) = (minutes / 60, minutes % 60)
        return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    }

    init(day: Day, minute: Int? = nil, offset: Int? = nil) {
        self.day = day
        self.minute = minute
        self.offset = offset
    }

    /// A moment by the seconds since 1970 in UTC, as the clock showed it at an offset.
    init?(unix seconds: Int, offset: Int = 0) {
        guard abs(seconds) < 1 << 40, (1900...2200).contains(Day(daysSinceEpoch: seconds / 86_400).year) else {
            return nil
        }
        let local = seconds + offset * 60
        let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        self.init(day: Day(daysSinceEpoch: days), minute: (local - days * 86_400) / 60, offset: offset)
    }

    /// Seconds since 1970 as if the clock showed UTC.
    var clockSeconds: Int { Int(day.daysSinceEpoch) * 86_400 + (minute ?? 0) * 60 }

    /// Reads ISO 8601 (`2026-11-17T01:14:09+00:00`), or the date of a mail (RFC 5322, section 3.3), and forms near them.
    init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8.prefix(100))
        guard let found = DateReader.firstDay(in: bytes) else { return nil }
        self.init(day: found.day)
        // The time may stand within the date: Thu Nov 28 19:20:36 CET 2024.
        guard let colon = bytes.indices.first(where: { Self.isClock(bytes, at: $0) }) else { return }
        let start = bytes[at: colon - 2].isDigit ? colon - 2 : colon - 1
        let hour = bytes[within: start..<colon].reduce(0) { $0 * 10 + Int($1 & 15) }
        let minutes = Int(bytes[at: colon + 1] & 15) * 10 + Int(bytes[at: colon + 2] & 15)
        guard hour < 24, minutes < 60 else { return }
        var rest = bytes[within: (colon + 3)...]
        if rest.first == UInt8(ascii: ":") { rest = rest.dropFirst(3) }
        if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
            rest = rest.dropFirst().drop { $0.isDigit }
        }
        let zone = String(decoding: rest, as: UTF8.self)
        minute = (hour + Self.halfDay(hour, zone)) * 60 + minutes
        offset = Self.offset(zone)
    }

    /// Whether a colon stands between the hour and the minute.
    private static func isClock(_ bytes: [UInt8], at index: Int) -> Bool {
        bytes[index] == UInt8(ascii: ":") && bytes[at: index - 1].isDigit && bytes[at: index + 1].isDigit
            && bytes[at: index + 2].isDigit
    }

    /// What `AM` or `PM` behind the time adds to its hours.
    static func halfDay(_ hour: Int, _ text: String) -> Int {
        let words = text.lowercased().filter { $0.isLetter }
        if words.hasPrefix("pm"), hour < 12 { return 12 }
        return words.hasPrefix("am") && hour == 12 ? -12 : 0
    }

    /// The offset that stands behind a time.
    private static func offset(_ text: String) -> Int? {
        let text = text.replacing("UTC+", with: "+").replacing("UTC-", with: "-").replacing("GMT+", with: "+")
        for word in text.split(separator: " ").prefix(3) {
            if ["Z", "GMT", "UTC", "UT"].contains(word) { return 0 }
            if let hours = zones[String(word)] { return hours * 60 }
            guard let sign = word.first, sign == "+" || sign == "-" else { continue }
            let digits = word.dropFirst().utf8.filter(\.isDigit)
            guard digits.count == 4 else { return nil }
            let value = (Int(digits[0] & 15) * 10 + Int(digits[1] & 15)) * 60 + Int(digits[2] & 15) * 10
            let minutes = value + Int(digits[3] & 15)
            return minutes < 1_440 ? (sign == "-" ? -minutes : minutes) : nil
        }
        return nil
    }

    /// The zones that RFC 5322 still reads (section 4.3).
    private static let zones = [
        "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    ]
}
