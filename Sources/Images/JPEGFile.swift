/// A JPEG file: segments, then the compressed picture (ITU-T T.81, Annex B).
enum JPEGFile {
    static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]
    private static let exif = Array("Exif\0\0".utf8)

    /// Keeps what the picture needs and the colour profile; drops Exif, XMP, IPTC, comments, further pictures, and all
    /// that follows the end of the picture.
    static func withoutMetadata(_ bytes: [UInt8]) throws(DamagedImage) -> [UInt8] {
        var output: [UInt8] = [0xFF, 0xD8]
        output.reserveCapacity(bytes.count)
        var position = 2
        while position < bytes.count {
            guard bytes[position] == 0xFF, position + 1 < bytes.count else { throw damaged }
            let marker = bytes[position + 1]
            switch marker {
            case 0xFF:  // a fill byte
                position += 1
            case 0xD9:
                return output + [0xFF, 0xD9]
            case 0x01, 0xD0...0xD7:
                output += [0xFF, marker]
                position += 2
            default:
                guard let length = bytes.bigEndian(position + 2, count: 2), length >= 2,
                    let segment = bytes.slice(position, count: 2 + length)
                else { throw damaged }
                position += segment.count
                if let kept = kept(segment, marker) { output += kept }
                if marker == 0xDA { copyScan(bytes, from: &position, to: &output) }
            }
        }
        return output
    }

    private static var damaged: DamagedImage { DamagedImage(format: "JPEG") }

    /// What remains of a segment; `nil` where nothing does.
    private static func kept(_ segment: ArraySlice<UInt8>, _ marker: UInt8) -> [UInt8]? {
        let data = segment.dropFirst(4)
        switch marker {
        case 0xE1 where data.starts(with: exif):
            guard let orientation = Orientation(tiff: Array(data.dropFirst(exif.count))) else { return nil }
            let content = exif + orientation.tiff
            return [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
        case 0xE2: return data.starts(with: "ICC_PROFILE\0".utf8) ? Array(segment) : nil
        case 0xE0: return data.starts(with: "JFIF\0".utf8) ? Array(segment) : nil
        case 0xEE: return data.starts(with: "Adobe".utf8) ? Array(segment) : nil
        case 0xE1...0xEF, 0xFE: return nil
        default: return Array(segment)
        }
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
        output += bytes[start..<position]
    }
}
