#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The moment of a build and the time that it takes.
enum Clock {
    /// Seconds since 1970: those of `SOURCE_DATE_EPOCH`, where it is set, so that a build can be repeated.
    static var now: Int64 {
        if let text = getenv("SOURCE_DATE_EPOCH"), let seconds = Int64(String(cString: text)) { return seconds }
        return Int64(time(nil))
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
