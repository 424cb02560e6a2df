internal import Bounds

/// Values one after the other, each with its length before it: `5:value`.
struct FieldWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ value: [UInt8]) {
        bytes += "\(value.count):".utf8
        bytes += value
    }

    mutating func write(_ value: String) { write(Array(value.utf8)) }

    mutating func write(_ value: Int) { write("\(value)") }
}

/// Reads what a ``FieldWriter`` wrote; every value is `nil` from the first on that is not what was asked for.
struct FieldReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func bytesValue() -> [UInt8]? {
        guard let colon = bytes[within: position...].prefix(20).firstIndex(of: UInt8(ascii: ":")),
            let count = Int(String(decoding: bytes[within: position..<colon], as: UTF8.self)), count >= 0,
            count <= bytes.count - colon - 1
        else {
            position = bytes.count
            return nil
        }
        position = colon + 1 + count
        return Array(bytes[within: (colon + 1)..<position])
    }

    mutating func text() -> String? { bytesValue().flatMap { String(validating: $0, as: UTF8.self) } }

    mutating func number() -> Int? { text().flatMap { Int($0) } }

    /// So many values as a number before them says.
    mutating func list<Value>(_ value: (inout FieldReader) -> Value?) -> [Value]? {
        guard let count = number(), count >= 0 else { return nil }
        var values: [Value] = []
        while values.count < count {
            guard let next = value(&self) else { return nil }
            values.append(next)
        }
        return values
    }
}
