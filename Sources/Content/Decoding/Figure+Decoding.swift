internal import Diagnostics

extension Figure {
    private enum Key: String, CaseIterable { case what, min, max, value, by, status, asOf = "as_of" }

    /// How many people or things can be counted.
    private static let bounds = 0...1_000_000_000_000

    /// Reads a figure: what is counted, and a `value`, a `min`, a `max`, or both of them.
    static func decode(from reader: inout YAMLReader) -> Figure? {
        let place = reader.range
        var figure = Figure()
        var value: Int?
        let keys = reader.mapping("a figure", Key.self) { reader, key in
            switch key {
            case .what: figure.what = reader.nonEmptyText("what") ?? ""
            case .min: figure.min = reader.integer("min", in: bounds)
            case .max: figure.max = reader.integer("max", in: bounds)
            case .value: value = reader.integer("value", in: bounds)
            case .by: figure.by = reader.claimants()
            case .status: figure.status = reader.choice("status", of: EventReport.Status.self)
            case .asOf: figure.asOf = reader.date("as_of")
            }
        }
        guard let keys else { return nil }
        if !keys.contains(.what) {
            reader.report(
                "missing-key", "a figure says ‘what’ it counts", at: place,
                help: "write what: killed, injured, missing, displaced, captured, or other words")
        }
        if keys.isDisjoint(with: [.value, .min, .max]) {
            reader.report(
                "missing-key", "a figure has a ‘value’, a ‘min’ or a ‘max’", at: place, help: "add value: 12")
        } else if keys.contains(.value), !keys.isDisjoint(with: [.min, .max]) {
            reader.report(
                "bad-figure", "a figure has either a ‘value’ or a ‘min’ and ‘max’", at: place,
                help: "keep ‘value’ for one number, or ‘min’ and ‘max’ for a range")
        }
        if let min = figure.min, let max = figure.max, min > max {
            reader.report(
                "bad-figure", "‘min’ is \(min), more than ‘max’, which is \(max)", at: place,
                help: "write min: \(max), max: \(min)")
        }
        if let value { (figure.min, figure.max) = (value, value) }
        return figure.what.isEmpty || figure.min == nil && figure.max == nil ? nil : figure
    }
}
