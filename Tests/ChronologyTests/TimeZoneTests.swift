import Chronology
import Testing

@Suite struct TimeZoneTests {
    /// A compiled zone of version 2 with one old block that is empty.
    private static func compiled(
        types: [Int32] = [3600], changes: [(Int64, UInt8)] = [], rule: String
    ) -> [UInt8] {
        func big(_ number: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }
        func header(_ counts: [UInt32]) -> [UInt8] {
            Array("TZif2".utf8) + Array(repeating: 0, count: 15) + counts.flatMap { big($0) }
        }
        return header([0, 0, 0, 0, 0, 0]) + header([0, 0, 0, UInt32(changes.count), UInt32(types.count), 4])
            + changes.flatMap { big($0.0) } + changes.map(\.1) + types.flatMap { big($0) + [0, 0] }
            + Array("CET\0".utf8) + Array("\n\(rule)\n".utf8)
    }

    private static func zone(_ rule: String) throws -> TimeZone {
        try #require(TimeZone(name: "Test", compiled: compiled(rule: rule)))
    }

    @Test(arguments: [
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29", "01:59:59", "+01:00"),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29", "03:00:00", "+02:00"),
        // Clocks skip this hour, and show the next one twice.
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29", "02:30:00", "+01:00"),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25", "02:30:00", "+02:00"),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25", "03:00:00", "+01:00"),
        ("<+0330>-3:30", "2026-07-01", "12:00:00", "+03:30"),
        ("EST5EDT,M3.2.0,M11.1.0", "2026-07-01", "12:00:00", "-04:00"),
        // South of the equator, summer lies over the turn of the year.
        ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-01", "12:00:00", "+11:00"),
        ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-01", "12:00:00", "+10:00"),
        // Jerusalem: the Friday before the last Sunday of March, written with an hour beyond the day.
        ("IST-2IDT,M3.4.4/26,M10.5.0", "2026-03-27", "01:59:00", "+02:00"),
        ("IST-2IDT,M3.4.4/26,M10.5.0", "2026-03-27", "03:00:00", "+03:00"),
        ("XXX-1YYY,J60,J300", "2028-03-01", "12:00:00", "+02:00"),
        ("XXX-1YYY,59,300", "2028-02-29", "12:00:00", "+02:00"),
    ])
    func clocksFollowTheRule(rule: String, day: String, time: String, offset: String) throws {
        let zone = try Self.zone(rule)
        let moment = try Moment(parsing: "\(day)T\(time)")
        #expect(moment.rfc3339(in: zone) == "\(day)T\(time)\(offset)")
    }

    @Test func changesComeBeforeTheRule() throws {
        let bytes = Self.compiled(types: [3600, 7200], changes: [(1_000_000, 1), (2_000_000, 0)], rule: "CET-1")
        let zone = try #require(TimeZone(name: "Test", compiled: bytes))
        #expect(
            [0, 1_000_000, 1_999_999, 2_000_000, .max].map { zone.offset(at: $0).minutes } == [60, 120, 120, 60, 60])
    }

    @Test func aBareDayBeginsWhereTheClocksAre() throws {
        let zone = try Self.zone("CET-1CEST,M3.5.0,M10.5.0/3")
        #expect(
            try Moment(parsing: "2026-07-01").unixTime(in: zone) == Moment(parsing: "2026-06-30T22:00:00Z").unixTime())
        #expect(Moment(unixTime: 1_782_856_800, in: zone).description == "2026-07-01T00:00:00+02:00")
    }

    @Test func anyBytesAreReadOrRefused() {
        var random = SplitMix(seed: 5)
        let whole = Self.compiled(types: [3600, 7200], changes: [(0, 1)], rule: "CET-1CEST,M3.5.0,M10.5.0/3")
        for _ in 0..<20_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            bytes.removeLast(
                Int.random(in: 0..<4, using: &random) == 0 ? Int.random(in: 0..<bytes.count, using: &random) : 0)
            guard let zone = TimeZone(name: "Test", compiled: bytes) else { continue }
            for time in [Int64.min / 4, 0, 1_782_856_800, Int64.max / 4] { _ = zone.offset(at: time) }
        }
    }
}
