internal import Bounds

/// How a picture must be turned to stand upright: the one entry of Exif that viewers need.
struct Orientation: Equatable {
    /// 2 to 8, as Exif 2.3 §4.6.4 has it; 1, upright, is no orientation.
    let value: UInt8

    /// Reads it from Exif's TIFF structure; `nil` where there is none, or the picture stands upright.
    ///
    /// - Complexity: O(*n*) in the number of entries of its first directory, at most 65,535.
    init?(tiff bytes: [UInt8]) {
        let isLittleEndian = bytes.starts(with: [0x49, 0x49, 0x2A, 0x00])
        guard isLittleEndian || bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) else { return nil }
        func number(_ start: Int, _ count: Int) -> Int? {
            isLittleEndian ? bytes.littleEndian(start, count: count) : bytes.bigEndian(start, count: count)
        }
        guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
        for entry in 0..<count {
            let start = directory + 2 + entry * 12
            guard let tag = number(start, 2) else { return nil }
            guard tag == 0x0112 else { continue }
            guard let value = number(start + 8, 2), (2...8).contains(value) else { return nil }
            self.value = UInt8(value)
            return
        }
        return nil
    }

    /// A TIFF structure that says this and nothing else.
    var tiff: [UInt8] {
        [
            0x4D, 0x4D, 0x00, 0x2A, 0, 0, 0, 8,  // big-endian; the directory follows
            0, 1,  // one entry
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0,  // orientation, a short
            0, 0, 0, 0,  // no other directory
        ]
    }
}
