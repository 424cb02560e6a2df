internal import Bounds

/// A Windows bitmap: two headers, colours, and rows of pixels.
enum BMPFile {
    /// Keeps the headers, colours and pixels; drops profiles (which can be paths of files), gaps, and what follows.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        guard let start = bytes.littleEndian(10, count: 4), let size = headerSize(bytes),
            let pixels = pixelCount(bytes, header: 14), bytes.slice(start, count: 0) != nil, start >= 14 + size
        else { throw .damaged("BMP image") }
        let colours = min(start - 14 - size, colourSize(bytes, header: 14))
        let end = min(start + pixels, bytes.count)
        var output = bytes.keeping([0..<6, 10..<14 + size + colours, start..<end])
        output.removeLast(output.count - end)
        if size >= 108 {
            // A profile in the file or beside it (bV5CSType) becomes sRGB.
            if bytes.has("LINK", at: 70) || bytes.has("MBED", at: 70) || bytes.has("KNIL", at: 70)
                || bytes.has("DEBM", at: 70)
            {
                output.overwrite(at: 70, with: "BGRs".utf8)
            }
            output.fill(126..<max(126, 14 + size))
        }
        var length: [UInt8] = []
        length.append(littleEndian: end, count: 4)
        output.overwrite(at: 2, with: length)
        return output
    }

    private static func headerSize(_ bytes: [UInt8]) -> Int? {
        bytes.littleEndian(14, count: 4).flatMap { [12, 40, 52, 56, 108, 124].contains($0) ? $0 : nil }
    }

    /// The size of the pixels in bytes, from the header at an offset; `nil` where it makes no sense.
    static func pixelCount(_ bytes: [UInt8], header: Int) -> Int? {
        guard let size = bytes.littleEndian(header, count: 4) else { return nil }
        let isOld = size == 12
        guard let width = bytes.littleEndian(header + 4, count: isOld ? 2 : 4),
            let rawHeight = bytes.littleEndian(header + (isOld ? 6 : 8), count: isOld ? 2 : 4),
            let depth = bytes.littleEndian(header + (isOld ? 10 : 14), count: 2)
        else { return nil }
        let height = isOld ? rawHeight : abs(Int(Int32(truncatingIfNeeded: rawHeight)))
        guard width > 0, width < 1 << 20, height < 1 << 20, depth <= 32 else { return nil }
        let method = isOld ? 0 : bytes.littleEndian(header + 16, count: 4) ?? 0
        if method == 1 || method == 2 { return bytes.littleEndian(header + 20, count: 4) }
        guard method == 0 || method == 3 || method == 6 else { return nil }
        return (width * depth + 31) / 32 * 4 * height
    }

    /// The size of masks and colours in bytes.
    private static func colourSize(_ bytes: [UInt8], header: Int) -> Int {
        guard bytes.littleEndian(header, count: 4) != 12 else {
            return 3 << min(8, bytes.littleEndian(header + 10, count: 2) ?? 0)
        }
        let depth = bytes.littleEndian(header + 14, count: 2) ?? 0
        let used = bytes.littleEndian(header + 32, count: 4) ?? 0
        return min(1_024, used > 0 ? used * 4 : depth <= 8 ? 4 << depth : 0) + 16
    }
}
