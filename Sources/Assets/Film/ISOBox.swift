internal import Bounds

/// A box of an ISO media file: a length, a name of four letters, and what is in it (ISO/IEC 14496-12 §4.2).
struct ISOBox {
    let kind: String
    /// All of it.
    let range: Range<Int>
    /// What follows its length and name.
    let content: Range<Int>

    /// The boxes that lie one after the other in a range.
    ///
    /// - Returns: `nil` where they do not fit it.
    static func read(_ bytes: [UInt8], in range: Range<Int>) -> [ISOBox]? {
        var boxes: [ISOBox] = []
        var position = range.lowerBound
        while position < range.upperBound {
            // QuickTime ends lists with four zeros.
            if range.upperBound - position < 8, bytes[within: position..<range.upperBound].allSatisfy({ $0 == 0 }) {
                break
            }
            guard var size = bytes.bigEndian(position, count: 4), let kind = bytes.slice(position + 4, count: 4) else {
                return nil
            }
            var header = 8
            if size == 1 {
                guard bytes.bigEndian(position + 8, count: 1) == 0, let large = bytes.bigEndian(position + 9, count: 7)
                else { return nil }
                (size, header) = (large, 16)
            } else if size == 0 {
                size = range.upperBound - position
            }
            guard size >= header, size <= range.upperBound - position else { return nil }
            boxes.append(
                ISOBox(
                    kind: String(decoding: kind, as: UTF8.self), range: position..<position + size,
                    content: position + header..<position + size))
            position += size
        }
        return boxes
    }
}
