extension Moment {
    /// The moment that many seconds after 1970-01-01T00:00:00Z, told by the clocks of a place.
    public init(unixTime: Int64, in zone: TimeZone) {
        self.init(unixTime: unixTime, offset: zone.offset(at: unixTime))
    }

    /// Seconds since 1970-01-01T00:00:00Z; the clocks of a place count where no offset is written.
    public func unixTime(in zone: TimeZone) -> Int64 {
        unixTime(defaultOffset: offset ?? zone.offset(at: day, time ?? .midnight))
    }

    /// Whether this moment is still to come at a Unix time: what is held back until then is not shown yet.
    ///
    /// The clocks of a place count where no offset is written.
    public func isAfter(unixTime: Int64, in zone: TimeZone = .utc) -> Bool {
        self.unixTime(in: zone) > unixTime
    }

    /// The full date and time of RFC 3339: `2024-10-01T00:00:00Z`.
    ///
    /// The clocks of a place count where no offset is written.
    public func rfc3339(in zone: TimeZone) -> String {
        rfc3339(defaultOffset: offset ?? zone.offset(at: day, time ?? .midnight))
    }
}
