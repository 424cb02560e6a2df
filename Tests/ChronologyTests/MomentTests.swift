import Testing

@testable import Chronology

@Suite struct MomentTests {
    @Test(
        arguments: [
            ("2024-10-01", "2024-10-01", "2024-10-01T00:00:00+03:00", 1_727_730_000),
            ("2024-10-01T12:30", "2024-10-01T12:30:00", "2024-10-01T12:30:00+03:00", 1_727_775_000),
            ("2024-10-01T12:30:00Z", "2024-10-01T12:30:00Z", "2024-10-01T12:30:00Z", 1_727_785_800),
            ("2024-10-01 12:30:00.250 -0330", "2024-10-01T12:30:00-03:30", "2024-10-01T12:30:00-03:30", 1_727_798_400),
            ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z", -1),
        ] as [(String, String, String, Int64)])
    func readsAndWrites(text: String, description: String, rfc3339: String, unixTime: Int64) throws {
        let offset = try #require(UTCOffset("+03:00"))
        let moment = try Moment(parsing: text)
        #expect(moment.description == description)
        #expect(moment.rfc3339(defaultOffset: offset) == rfc3339)
        #expect(moment.unixTime(defaultOffset: offset) == unixTime)
        #expect(try Moment(parsing: moment.description) == moment)
    }

    @Test(arguments: [
        ("2024-10", "‘2024-10’ is not one day"), ("2024-10-01~", "‘2024-10-01~’ is not one day"),
        ("2024-10-01T25:00:00Z", "‘25:00:00Z’ is not a time of day"),
        ("2024-10-01T12:30:00+99:00", "‘+99:00’ is not an offset from UTC"),
        ("2024-10-01/2024-10-02", "‘/2024-10-02’ is not part of a date"),
    ])
    func saysWhatIsNotAMoment(text: String, message: String) {
        #expect { try Moment(parsing: text) } throws: { ($0 as? DateSyntaxError)?.message == message }
    }

    @Test func isHeldBackUntilItsTime() throws {
        let moment = try Moment(parsing: "2024-10-01")
        let offset = try #require(UTCOffset(minutes: 120))
        #expect(moment.isAfter(unixTime: 1_727_733_599, in: TimeZone(offset)))
        #expect(!moment.isAfter(unixTime: 1_727_733_600, in: TimeZone(offset)))
        #expect(moment.isAfter(unixTime: 1_727_733_600))
    }

    @Test(arguments: [0, -1, 1_727_785_800, -62_135_596_800, 253_402_300_799] as [Int64])
    func comesBackFromUnixTime(seconds: Int64) throws {
        #expect(Moment(unixTime: seconds).unixTime() == seconds)
        #expect(Moment(unixTime: seconds, offset: try #require(UTCOffset("-09:30"))).unixTime() == seconds)
    }

    @Test func hostileUnixTimesStopAtTheEndOfTheCalendar() {
        #expect(Moment(unixTime: .max).day == .max)
        #expect(Moment(unixTime: .min).day == .min)
    }

    @Test func ordersByInstant() throws {
        let texts = [
            "2024-10-01T01:00:00+03:00", "2024-10-01", "2024-10-01T00:00:00", "2024-10-01T00:00:00Z", "2024-10-02",
        ]
        let moments = try texts.map { try Moment(parsing: $0) }
        #expect(moments.reversed().sorted() == moments)
    }

    @Test(
        arguments: [
            ("UTC", 0), ("Z", 0), ("+03:00", 180), ("-0330", -210), ("+14", 840), ("+24:00", nil), ("03:00", nil),
            ("+3", nil), ("", nil), ("+03:0", nil), ("+03:60", nil),
        ] as [(String, Int?)])
    func readsOffsets(text: String, minutes: Int?) {
        #expect(UTCOffset(text)?.minutes == minutes)
    }
}
