internal import Bounds

/// H.264 or H.265 in samples: units, each with its length, some of which are messages in which encoders and cameras write
/// what they like (ITU-T H.264 and H.265, Annex D: user data unregistered).
struct VideoCodec {
    private let isH265: Bool
    private let lengthSize: Int

    /// - Parameter description: The box that describes the samples of a track; `nil` for another codec.
    init?(_ bytes: [UInt8], _ description: ISOBox?) {
        guard let description else { return nil }
        let place = description.content.lowerBound + 8
        guard let kind = bytes.slice(place + 4, count: 4).map({ String(decoding: $0, as: UTF8.self) }),
            ["avc1", "avc3", "hvc1", "hev1"].contains(kind), place + 86 < description.content.upperBound
        else { return nil }
        isH265 = kind.hasPrefix("h")
        let end = min(description.content.upperBound, place + (bytes.bigEndian(place, count: 4) ?? 0))
        guard place + 86 < end,
            let box = ISOBox.read(bytes, in: place + 86..<end)?.first(where: { $0.kind == "avcC" || $0.kind == "hvcC" }
            ),
            let field = bytes.bigEndian(box.content.lowerBound + (isH265 ? 21 : 4), count: 1)
        else { return nil }
        lengthSize = field & 3 + 1
    }

    /// The texts of messages in a sample.
    func messages(_ bytes: [UInt8], in sample: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var place = sample.lowerBound
        while place + lengthSize < sample.upperBound, let length = bytes.bigEndian(place, count: lengthSize),
            length > 0, length <= sample.upperBound - place - lengthSize
        {
            let start = place + lengthSize
            let isMessage = isH265 ? [39, 40].contains(bytes[start] >> 1 & 0x3F) : bytes[start] & 0x1F == 6
            let header = isH265 ? 2 : 1
            if isMessage, length > header { found += Self.unregistered(bytes, in: start + header..<start + length) }
            place = start + length
        }
        return found
    }

    /// The content of messages that are not registered, behind the number that says whose they are.
    static func unregistered(_ bytes: [UInt8], in unit: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var place = unit.lowerBound
        func number() -> Int? {
            var sum = 0
            while place < unit.upperBound {
                let byte = Int(bytes[place])
                place += 1
                sum += byte
                if byte != 255 { return sum }
            }
            return nil
        }
        while place + 2 < unit.upperBound, let kind = number(), let size = number() {
            // Bytes that keep start codes out are not counted; the last message ends before the unit does.
            let end = min(place + size, unit.upperBound - 1)
            if kind == 5, end > place {
                found.append(place..<(unit.upperBound - 1 - end < 8 ? unit.upperBound - 1 : end))
            }
            place = max(place, end)
        }
        return found
    }
}
