internal import Bounds

extension ISOMediaFile {
    /// The width and height of a picture as it is shown, after it was turned; `nil` where the file says neither.
    ///
    /// Of several pictures in it, a thumbnail or the tiles of a grid, the largest is the one that is shown.
    ///
    /// - Complexity: O(*n*) in the number of boxes at the top and of properties (ISO/IEC 23008-12 §6.5).
    static func pictureSize(_ bytes: [UInt8]) -> ImageSize? {
        guard isPicture(bytes) else { return nil }
        var range = bytes.indices
        for kind in ["meta", "iprp", "ipco"] {
            guard let box = ISOBox.begun(bytes, in: range).first(where: { $0.kind == kind }) else { return nil }
            // `meta` begins with its version and flags.
            let start = box.content.lowerBound + (kind == "meta" ? 4 : 0)
            guard start <= box.content.upperBound else { return nil }
            range = start..<box.content.upperBound
        }
        let properties = ISOBox.begun(bytes, in: range)
        let sizes = properties.compactMap { box -> ImageSize? in
            guard box.kind == "ispe", let width = bytes.bigEndian(box.content.lowerBound + 4, count: 4),
                let height = bytes.bigEndian(box.content.lowerBound + 8, count: 4)
            else { return nil }
            return ImageSize(width, height)
        }
        guard let size = sizes.max(by: { $0.width * $0.height < $1.width * $1.height }) else { return nil }
        let turns = properties.first { $0.kind == "irot" }.flatMap { bytes.bigEndian($0.content.lowerBound, count: 1) }
        return (turns ?? 0) & 1 == 1 ? ImageSize(size.height, size.width) : size
    }
}

extension ISOBox {
    /// The boxes at the beginning of a range, up to one that does not fit it: the data of a picture may be cut off.
    fileprivate static func begun(_ bytes: [UInt8], in range: Range<Int>) -> [ISOBox] {
        var boxes: [ISOBox] = []
        var position = range.lowerBound
        while let size = bytes.bigEndian(position, count: 4), let kind = bytes.slice(position + 4, count: 4),
            size >= 8, size <= range.upperBound - position
        {
            boxes.append(
                ISOBox(
                    kind: String(decoding: kind, as: UTF8.self), range: position..<position + size,
                    content: position + 8..<position + size))
            position += size
        }
        return boxes
    }
}
