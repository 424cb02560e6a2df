internal import Cartography
internal import Diagnostics

extension MapPoint {
    private enum Key: String, CaseIterable { case lat, lon, precision }

    /// Reads a point: degrees north and east, and how closely it is known; `nil` where something is missing or wrong.
    static func decode(from reader: inout YAMLReader) -> MapPoint? {
        let place = reader.range
        var (latitude, longitude): (Located<String>?, Located<String>?)
        var precision: Precision?
        let keys = reader.mapping("a point", Key.self) { reader, key in
            switch key {
            case .lat: latitude = reader.locatedText("lat")
            case .lon: longitude = reader.locatedText("lon")
            case .precision: precision = reader.choice("precision", of: Precision.self)
            }
        }
        guard let keys else { return nil }
        if keys.count < Key.allCases.count {
            let missing = Key.allCases.filter { !keys.contains($0) }.map { "‘\($0.rawValue)’" }
            reader.report(
                "missing-key", "a point has a ‘lat’, a ‘lon’ and a ‘precision’", at: place,
                help: keys == [.lat, .lon]
                    ? "add precision: \(Precision.allCases.map(\.rawValue).joined(separator: ", "))"
                    : "add \(missing.joined(separator: ", ")): {lat: 36.19, lon: 44.01, precision: town}")
        }
        let isSwapped =
            latitude.flatMap { degrees($0.value, within: 180) } != nil
            && longitude.flatMap { degrees($0.value, within: 90) } != nil
        let north = latitude.flatMap { reader.degrees("lat", $0, within: 90, isSwapped: isSwapped) }
        let east = longitude.flatMap { reader.degrees("lon", $0, within: 180, isSwapped: false) }
        guard let north, let east, let precision else { return nil }
        return MapPoint(
            point: GeographicPoint(latitude: north, longitude: east), precision: precision, range: place)
    }

    /// Decimal degrees in digits with a point: `-0.13`; `nil` for anything else, and beyond a limit.
    fileprivate static func degrees(_ text: String, within limit: Double) -> Double? {
        let isPlain = text.utf8.allSatisfy { byte in
            byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard isPlain, text.utf8.count <= 24, let value = Double(text), abs(value) <= limit else { return nil }
        return value
    }
}

extension YAMLReader {
    /// Degrees of latitude or longitude; those beyond the earth are reported.
    fileprivate mutating func degrees(
        _ name: String, _ text: Located<String>, within limit: Int, isSwapped: Bool
    ) -> Double? {
        if let value = MapPoint.degrees(text.value, within: Double(limit)) { return value }
        report(
            "bad-point", "‘\(name)’ is a number of degrees from -\(limit) to \(limit)", at: text.range,
            help: isSwapped
                ? "‘lat’ is north, ‘lon’ is east: they may have changed places"
                : "write decimals, such as \(name): 36.19; south and west are negative")
        return nil
    }
}
