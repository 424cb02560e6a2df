internal import Bounds

/// A colour profile (ICC.1:2022): numbers that say how colours look, and texts that say who made it, where and with what.
enum ColourProfile {
    /// Tags that colours are calculated from, and the types that their data may have.
    private static let tags: Set<String> = [
        "rXYZ", "gXYZ", "bXYZ", "wtpt", "bkpt", "rTRC", "gTRC", "bTRC", "kTRC", "chad", "lumi", "A2B0", "A2B1", "A2B2",
        "B2A0", "B2A1", "B2A2", "B2D0", "B2D1", "D2B0", "D2B1", "gamt", "pre0", "pre1", "pre2", "cicp",
    ]
    /// Tags that every profile has; their texts become empty.
    private static let texts: Set<String> = ["desc", "cprt"]

    /// A profile of the same length in which only what colours are calculated from is left; `nil` where it is damaged.
    ///
    /// Programs ignore a profile that is damaged, so that it can be left out.
    ///
    /// - Complexity: O(*n*) in its size.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.has("acsp", at: 36), let count = bytes.bigEndian(128, count: 4), count <= 256,
            bytes.slice(132, count: count * 12) != nil
        else { return nil }
        var output = bytes.keeping([0..<4, 8..<24, 36..<40, 64..<80])
        // Numbers of version and class stay; who made the profile, when and for which device, and its id, do not.
        var position = 132
        for entry in 0..<count {
            let start = 132 + entry * 12
            guard let signature = bytes.slice(start, count: 4), let offset = bytes.bigEndian(start + 4, count: 4),
                let size = bytes.bigEndian(start + 8, count: 4), let data = bytes.slice(offset, count: size),
                offset >= 132 + count * 12, size >= 8
            else { return nil }
            let name = String(decoding: signature, as: UTF8.self)
            if texts.contains(name) {
                output.overwrite(at: offset, with: emptyText(of: Array(data)))
            } else if tags.contains(name), let length = length(of: Array(data)) {
                output.overwrite(at: offset, with: data.prefix(length))
            } else {
                continue
            }
            output.overwrite(at: position, with: bytes[within: start..<start + 12])
            position += 12
        }
        output.overwrite(at: 0, with: bytes.sizeField)
        var number: [UInt8] = []
        number.append(bigEndian: (position - 132) / 12, count: 4)
        output.overwrite(at: 128, with: number)
        return output
    }

    /// How much of a tag's data are numbers; `nil` where it is of a type with texts (§10).
    private static func length(of data: [UInt8]) -> Int? {
        switch String(decoding: data.prefix(4), as: UTF8.self) {
        case "curv": data.bigEndian(8, count: 4).map { 12 + $0 * 2 }
        case "para": data.bigEndian(8, count: 2).flatMap { [12 + 4, 12 + 12, 12 + 16, 12 + 20, 12 + 28].at($0) }
        case "XYZ ": 20
        case "sf32": data.count
        case "mft1": 48 + tableCount(data).reduce(0, +)
        case "mft2":
            data.bigEndian(48, count: 2).flatMap { input in
                data.bigEndian(50, count: 2).map { output in
                    let (ins, outs) = (Int(data[8]), Int(data[9]))
                    return 52 + 2 * (ins * input + cube(data) + outs * output)
                }
            }
        case "mAB ", "mBA ", "mpet": data.count
        case "cicp": 12
        default: nil
        }
    }

    /// The sizes of the three tables of a `lut8Type`.
    private static func tableCount(_ data: [UInt8]) -> [Int] {
        guard data.count > 11 else { return [] }
        return [Int(data[8]) * 256, cube(data), Int(data[9]) * 256]
    }

    /// How many numbers a table of colours has: the points of its grid to the power of the channels that go in.
    private static func cube(_ data: [UInt8]) -> Int {
        guard data.count > 11 else { return 0 }
        var count = Int(data[9])
        for _ in 0..<min(data[8], 15) {
            count *= Int(data[10])
            if count > data.count { return data.count }
        }
        return count
    }

    /// An empty text of the type that a tag's data have.
    private static func emptyText(of data: [UInt8]) -> [UInt8] {
        var text = [UInt8](repeating: 0, count: data.count)
        text.overwrite(at: 0, with: data.prefix(4))
        switch String(decoding: data.prefix(4), as: UTF8.self) {
        case "mluc": text.overwrite(at: 12, with: [0, 0, 0, 12])
        case "desc": text.overwrite(at: 8, with: [0, 0, 0, 1])
        case "text": break
        default: text.overwrite(at: 0, with: Array("text".utf8))
        }
        return text
    }
}

extension [UInt8] {
    /// The first four bytes of a profile: its length, which must not be more than there is.
    fileprivate var sizeField: [UInt8] {
        var field: [UInt8] = []
        field.append(bigEndian: Swift.min(count, bigEndian(0, count: 4) ?? count), count: 4)
        return field
    }
}

extension [Int] {
    fileprivate func at(_ index: Int) -> Int? { indices.contains(index) ? self[index] : nil }
}
