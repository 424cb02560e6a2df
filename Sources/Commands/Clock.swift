internal import Chronology

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The moment of a build and the time that it takes.
enum Clock {
    /// Seconds since 1970: those of `SOURCE_DATE_EPOCH`, where it is set, so that a build can be repeated.
    static var now: Int64 { given.flatMap(seconds) ?? Int64(time(nil)) }

    /// The last day that has begun anywhere: it is tomorrow east of Greenwich first.
    static var today: Day? { Day(daysSinceEpoch: Int((now + 14 * 3_600) / 86_400)) }

    /// What is wrong with `SOURCE_DATE_EPOCH`, so that no build pretends to be of another moment.
    static var problem: String? {
        guard let given, seconds(given) == nil else { return nil }
        return "‘SOURCE_DATE_EPOCH’ is a number of seconds since 1970, at most \(latest), not "
            + (given.isEmpty ? "empty; unset it for a build of now" : "‘\(Printable.text(given))’")
    }

    /// The last moment of the year 9998: the days around it have dates, wherever the site is.
    private static let latest: Int64 = 253_370_764_799

    private static var given: String? { getenv("SOURCE_DATE_EPOCH").map { String(cString: $0) } }

    /// A number in decimal digits, without a sign.
    private static func seconds(_ text: String) -> Int64? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int64(text), seconds <= latest else {
            return nil
        }
        return seconds
    }

    /// A duration as people read it: `0.84 s`.
    static func text(_ duration: Duration) -> String {
        let hundredths = duration.components.seconds * 100 + duration.components.attoseconds / 10_000_000_000_000_000
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
    }

    /// A short duration as people read it: `14 ms`.
    static func milliseconds(_ duration: Duration) -> String {
        "\(duration.components.seconds * 1_000 + duration.components.attoseconds / 1_000_000_000_000_000) ms"
    }
}
