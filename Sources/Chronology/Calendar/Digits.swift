/// Numbers written with a fixed count of digits.
enum Digits {
    /// A number from 0 to 99 in two digits.
    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// A year in four digits, after a minus sign where it is negative; longer ones after a Y.
    static func year(_ year: Int) -> String {
        let digits = String(year.magnitude)
        return (digits.utf8.count > 4 ? "Y" : "") + (year < 0 ? "-" : "")
            + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
    }
}
