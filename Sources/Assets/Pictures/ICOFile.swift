internal import Bounds

/// An icon: a directory of pictures, each a PNG file or a bitmap without its file header.
enum ICOFile {
    static func isIcon(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0, 0, 1, 0]) && (1...64).contains(bytes.littleEndian(4, count: 2) ?? 0)
            && bytes.count > 9 && bytes[9] == 0
    }

    /// Keeps the pictures, each without its metadata; drops what lies between and behind them.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        let count = bytes.littleEndian(4, count: 2) ?? 0
        var output = Array(bytes.prefix(6))
        var pictures: [UInt8] = []
        for index in 0..<count {
            let entry = 6 + index * 16
            guard let size = bytes.littleEndian(entry + 8, count: 4),
                let start = bytes.littleEndian(entry + 12, count: 4),
                let data = bytes.slice(start, count: size).map(Array.init)
            else { throw .damaged("icon") }
            var picture: [UInt8]
            if data.starts(with: PNGFile.signature) {
                picture = try PNGFile.cleaned(data)
            } else {
                // Half of the height is a mask of one bit for each pixel.
                guard data.littleEndian(0, count: 4) == 40, let pixels = BMPFile.pixelCount(data, header: 0) else {
                    throw .damaged("icon")
                }
                let depth = data.littleEndian(14, count: 2) ?? 0
                let used = data.littleEndian(32, count: 4) ?? 0
                let colours = depth <= 8 ? min(1_024, used > 0 ? used * 4 : 4 << depth) : 0
                let rows = (data.littleEndian(8, count: 4) ?? 0) / 2
                let mask = ((data.littleEndian(4, count: 4) ?? 0) + 31) / 32 * 4 * rows
                picture = Array(data.prefix(40 + colours + pixels / 2 + mask))
            }
            output += bytes[within: entry..<entry + 8]
            output.append(littleEndian: picture.count, count: 4)
            output.append(littleEndian: 6 + count * 16 + pictures.count, count: 4)
            pictures += picture
        }
        return output + pictures
    }
}
