internal import Bounds

/// The width and height of an SVG drawing in CSS pixels, as its first element states them (SVG 2 §8.2, §8.6).
struct SVGSize {
    let width: Int
    let height: Int

    /// Reads `width` and `height`, or where one is missing or relative, `viewBox`.
    ///
    /// - Complexity: O(*n*) in what stands before the end of the first tag, at most 64 KiB.
    init?(of bytes: [UInt8]) {
        let head = bytes[within: 0..<min(bytes.count, 1 << 16)]
        guard let start = Self.tagStart(in: head) else { return nil }
        let attributes = Self.attributes(in: head[within: start..<head.endIndex])
        let (width, height) = (Self.pixels(attributes["width"]), Self.pixels(attributes["height"]))
        if let width, let height {
            (self.width, self.height) = (width, height)
            return
        }
        let numbers = (attributes["viewBox"] ?? "").split { $0 == " " || $0 == "," || $0.isNewline || $0 == "\t" }
        guard numbers.count == 4, let boxWidth = Self.pixels(String(numbers[2])),
            let boxHeight = Self.pixels(String(numbers[3]))
        else { return nil }
        // One length that is known scales the other.
        if let width {
            (self.width, self.height) = (width, max(1, width * boxHeight / boxWidth))
        } else if let height {
            (self.width, self.height) = (max(1, height * boxWidth / boxHeight), height)
        } else {
            (self.width, self.height) = (boxWidth, boxHeight)
        }
    }

    /// Where the attributes of the first `<svg` begin.
    private static func tagStart(in head: ArraySlice<UInt8>) -> Int? {
        let name = Array("<svg".utf8)
        var position = head.startIndex
        while let bracket = head[within: position..<head.endIndex].firstIndex(of: name[0]) {
            let end = bracket + name.count
            if head[within: bracket..<min(end, head.endIndex)].elementsEqual(name), end < head.endIndex,
                head[end] <= UInt8(ascii: " ") || head[end] == UInt8(ascii: ">")
            {
                return end
            }
            position = bracket + 1
        }
        return nil
    }

    /// The attributes of a tag, by name.
    private static func attributes(in tag: ArraySlice<UInt8>) -> [String: String] {
        var attributes: [String: String] = [:]
        var name: [UInt8] = []
        var position = tag.startIndex
        while position < tag.endIndex, tag[position] != UInt8(ascii: ">") {
            let byte = tag[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard let end = tag[within: position..<tag.endIndex].firstIndex(of: byte) else { return attributes }
                attributes[String(decoding: name, as: UTF8.self)] = String(
                    decoding: tag[within: position..<end], as: UTF8.self)
                name = []
                position = end + 1
            case UInt8(ascii: "="), 0...UInt8(ascii: " "): continue
            default: name.append(byte)
            }
        }
        return attributes
    }

    /// A length in whole pixels; `nil` where it is not one in pixels.
    private static func pixels(_ text: String?) -> Int? {
        guard var text = text?.drop(while: \.isWhitespace) else { return nil }
        while text.last?.isWhitespace == true { text.removeLast() }
        if text.hasSuffix("px") { text.removeLast(2) }
        guard let number = Double(text), number >= 0.5, number < 1_000_000 else { return nil }
        return Int(number.rounded())
    }
}
