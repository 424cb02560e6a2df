extension Outlines {
    /// Reads the file that `make_outlines.py` writes: lists of lines, whose points are counted on from each other.
    ///
    /// What is missing at the end of the bytes is missing in the outlines.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    init(decoding bytes: [UInt8]) {
        var reader = Reader(bytes: bytes)
        self.init(coasts: reader.lines(), borders: reader.lines(), tolerance: 0)
    }

    private struct Reader {
        let bytes: [UInt8]
        var position = 0
        var x = 0
        var y = 0

        mutating func lines() -> [Line] {
            let count = number()
            var lines: [Line] = []
            while lines.count < count, position < bytes.count {
                let length = number()
                var points: [GeographicPoint] = []
                while points.count < length, position < bytes.count {
                    x &+= signed()
                    y &+= signed()
                    points.append(GeographicPoint(latitude: Double(y) / 100, longitude: Double(x) / 100))
                }
                lines.append(Line(points))
            }
            return lines
        }

        /// A number in LEB128.
        private mutating func number() -> Int {
            var (value, shift) = (0, 0)
            while position < bytes.count, shift < 56 {
                let byte = bytes[position]
                position += 1
                value |= Int(byte & 127) << shift
                shift += 7
                if byte < 128 { break }
            }
            return value
        }

        /// A number in zigzag.
        private mutating func signed() -> Int {
            let value = number()
            return value & 1 == 0 ? value >> 1 : -(value >> 1) - 1
        }
    }
}
