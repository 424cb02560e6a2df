/// How far the clocks of a place are ahead of UTC.
public struct UTCOffset: Hashable, Sendable {
    /// Minutes ahead of UTC, −1439…1439.
    public let minutes: Int

    /// UTC itself.
    public static let utc = UTCOffset(uncheckedMinutes: 0)

    private init(uncheckedMinutes minutes: Int) { self.minutes = minutes }

    /// An offset of that many minutes, or nil where it is a day or more.
    public init?(minutes: Int) {
        guard -1439...1439 ~= minutes else { return nil }
        self.minutes = minutes
    }

    /// Reads `UTC`, `Z`, `+03:00`, `-0330` or `+03`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        if text == "UTC" || text == "Z" {
            self = .utc
            return
        }
        var scanner = DateScanner(bytes)
        guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
        self = offset
    }
}

extension UTCOffset: CustomStringConvertible {
    /// RFC 3339: `Z` or `+03:00`.
    public var description: String {
        if minutes == 0 { return "Z" }
        let size = abs(minutes)
        return "\(minutes < 0 ? "-" : "+")\(Digits.two(size / 60)):\(Digits.two(size % 60))"
    }
}
