internal import Bounds

/// A JPEG file: segments, then the compressed picture (ITU-T T.81, Annex B).
enum JPEGFile {
    static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]
    private static let exif = Array("Exif\0\0".utf8)
    private static let profile = Array("ICC_PROFILE\0".utf8)

    /// Keeps what the picture needs, its colours and how it is turned; drops Exif, XMP, IPTC, comments, thumbnails,
    /// further pictures, and all that follows the end of the picture.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var output: [UInt8] = [0xFF, 0xD8]
        output.reserveCapacity(bytes.count)
        var profiles: [(number: UInt8, data: ArraySlice<UInt8>)] = []
        var profilePlace = 2
        var hasPicture = false
        var position = 2
        while position < bytes.count {
            guard bytes[position] == 0xFF, position + 1 < bytes.count else { throw damaged }
            let marker = bytes[position + 1]
            switch marker {
            case 0xFF:  // a fill byte
                position += 1
            case 0xD9:
                output += [0xFF, 0xD9]
                position = bytes.count
            case 0x01, 0xD0...0xD7:
                output += [0xFF, marker]
                position += 2
            default:
                guard let length = bytes.bigEndian(position + 2, count: 2), length >= 2,
                    let segment = bytes.slice(position, count: 2 + length)
                else { throw damaged }
                position += segment.count
                let data = Array(segment.dropFirst(4))
                if marker == 0xE2, data.starts(with: profile), data.count > 14 {
                    if profiles.isEmpty { profilePlace = output.count }
                    profiles.append((data[12], data[14...]))
                } else if let kept = kept(data, marker) {
                    output += segment.prefix(2)
                    output.append(bigEndian: kept.count + 2, count: 2)
                    output += kept
                }
                if marker == 0xDA {
                    hasPicture = true
                    copyScan(bytes, from: &position, to: &output)
                }
            }
        }
        guard hasPicture else { throw damaged }
        output.insert(contentsOf: segments(of: profiles), at: profilePlace)
        return output
    }

    private static var damaged: AssetProblem { .damaged("JPEG image") }

    /// What remains of a segment's data; `nil` where nothing does.
    private static func kept(_ data: [UInt8], _ marker: UInt8) -> [UInt8]? {
        switch marker {
        case 0xE0 where data.starts(with: "JFIF\0".utf8) && data.count >= 14:
            data.prefix(12) + [0, 0]  // without a thumbnail
        case 0xE1 where data.starts(with: exif):
            Orientation(tiff: Array(data.dropFirst(exif.count))).map { exif + $0.tiff }
        case 0xEE where data.starts(with: "Adobe".utf8) && data.count >= 12: Array(data.prefix(12))
        case 0xC4: tables(data) { data.slice($0 + 1, count: 16).map { 17 + $0.reduce(0) { $0 + Int($1) } } }
        case 0xDB: tables(data) { data[$0] >> 4 == 0 ? 65 : 129 }
        case 0xC0...0xC7, 0xC9...0xCB, 0xCD...0xCF, 0xDE:
            data.count > 5 ? Array(data.prefix(6 + 3 * Int(data[5]))) : nil
        case 0xDA: data.isEmpty ? nil : Array(data.prefix(4 + 2 * Int(data[0])))
        case 0xDC, 0xDD: Array(data.prefix(2))
        case 0xDF: Array(data.prefix(1))
        case 0xCC: data.count <= 16 ? data : nil
        default: nil
        }
    }

    /// The whole tables at the start of a segment.
    ///
    /// - Parameter size: The size of the table at an offset.
    private static func tables(_ data: [UInt8], size: (Int) -> Int?) -> [UInt8]? {
        var end = 0
        while end < data.count, let size = size(end), size <= data.count - end { end += size }
        return end == 0 ? nil : Array(data.prefix(end))
    }

    /// The segments of a colour profile (ICC.1, Annex B.4); none where it is damaged.
    private static func segments(of parts: [(number: UInt8, data: ArraySlice<UInt8>)]) -> [UInt8] {
        let whole = parts.sorted { $0.number < $1.number }.flatMap(\.data)
        guard let cleaned = ColourProfile.cleaned(whole) else { return [] }
        let starts = Array(stride(from: 0, to: cleaned.count, by: 65_000))
        guard starts.count <= 255 else { return [] }
        var output: [UInt8] = []
        for (index, start) in starts.enumerated() {
            let part = cleaned[within: start..<min(start + 65_000, cleaned.count)]
            output += [0xFF, 0xE2]
            output.append(bigEndian: part.count + 16, count: 2)
            output += profile + [UInt8(index + 1), UInt8(starts.count)] + part
        }
        return output
    }

    /// Copies the compressed data of a scan: up to the next marker that is neither a restart nor a stuffed zero.
    private static func copyScan(_ bytes: [UInt8], from position: inout Int, to output: inout [UInt8]) {
        let start = position
        while position < bytes.count {
            guard bytes[position] == 0xFF else {
                position += 1
                continue
            }
            guard position + 1 < bytes.count else {
                position = bytes.count
                break
            }
            let next = bytes[position + 1]
            guard next == 0 || (0xD0...0xD7).contains(next) else { break }
            position += 2
        }
        output += bytes[within: start..<position]
    }
}
