internal import Bounds

/// A cursor over the bytes of a date.
///
/// Nothing is consumed by a method that answers nil or false.
struct DateScanner {
    let bytes: [UInt8]
    var position: Int
    let end: Int

    init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
        self.bytes = bytes
        position = range?.lowerBound ?? 0
        end = range?.upperBound ?? bytes.count
    }

    var isAtEnd: Bool { position >= end }

    /// The byte at an offset from the cursor.
    func peek(_ offset: Int = 0) -> UInt8? {
        position + offset < end ? bytes[position + offset] : nil
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek() == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// How many ASCII digits begin at the cursor.
    var digitCount: Int {
        var count = 0
        while let byte = peek(count), byte.isDigit { count += 1 }
        return count
    }

    /// A number of exactly that many digits (at most 18).
    mutating func number(digits count: Int) -> Int? {
        guard digitCount == count else { return nil }
        var number = 0
        for _ in 0..<count { number = number * 10 + Int(bytes[position] - UInt8(ascii: "0")); position += 1 }
        return number
    }

    /// `hh:mm` or `hh:mm:ss`.
    mutating func time() -> TimeOfDay? {
        let start = position
        if let hour = number(digits: 2), take(":"), let minute = number(digits: 2) {
            let beforeSeconds = position
            if take(":") {
                if let second = number(digits: 2), let time = TimeOfDay(hour: hour, minute: minute, second: second) {
                    return time
                }
                position = beforeSeconds
            } else if let time = TimeOfDay(hour: hour, minute: minute) {
                return time
            }
        }
        position = start
        return nil
    }

    /// `Z`, `±hh:mm`, `±hhmm` or `±hh`.
    mutating func offset() -> UTCOffset? {
        let start = position
        if take("Z") { return .utc }
        let sign = take("+") ? 1 : take("-") ? -1 : 0
        if sign != 0 {
            if let both = number(digits: 4), both % 100 < 60,
                let offset = UTCOffset(minutes: sign * (both / 100 * 60 + both % 100))
            {
                return offset
            }
            if let hours = number(digits: 2) {
                let minutes = take(":") ? number(digits: 2) : 0
                if let minutes, minutes < 60, let offset = UTCOffset(minutes: sign * (hours * 60 + minutes)) {
                    return offset
                }
            }
        }
        position = start
        return nil
    }
}

extension UInt8 {
    var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
