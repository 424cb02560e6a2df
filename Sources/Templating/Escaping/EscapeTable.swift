internal import Bounds

/// Which bytes of a text are written as something else, and as what.
final class EscapeTable: Sendable {
    /// Whether a byte is replaced, or begins a sequence of bytes that may be.
    private let isSpecial: InlineArray<256, Bool>
    /// By byte; `nil` where it is written as it is, or only begins a sequence.
    private let replacements: [[UInt8]?]
    private let sequences: [(bytes: [UInt8], replacement: [UInt8])]
    /// Whether `%` and two hexadecimal digits are written as they are.
    private let keepsPercentEncoding: Bool

    /// Creates a table from characters, and bytes that are none on their own, with what replaces them.
    init(_ characters: [Unicode.Scalar: String], bytes: [UInt8: String] = [:], keepsPercentEncoding: Bool = false) {
        var isSpecial = InlineArray<256, Bool>(repeating: false)
        var replacements = [[UInt8]?](repeating: nil, count: 256)
        var sequences: [(bytes: [UInt8], replacement: [UInt8])] = []
        for (byte, replacement) in bytes {
            isSpecial[Int(byte)] = true
            replacements[Int(byte)] = Array(replacement.utf8)
        }
        for (character, replacement) in characters {
            let encoded = Array(UTF8.encode(character) ?? .init())
            for first in encoded.prefix(1) { isSpecial[Int(first)] = true }
            if encoded.count == 1 {
                replacements[Int(encoded[0])] = Array(replacement.utf8)
            } else {
                sequences.append((encoded, Array(replacement.utf8)))
            }
        }
        self.isSpecial = isSpecial
        self.replacements = replacements
        self.sequences = sequences
        self.keepsPercentEncoding = keepsPercentEncoding
    }

    /// Writes a text with its replacements.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    func write(_ text: Span<UInt8>, into output: inout [UInt8]) {
        var start = 0
        var offset = firstSpecial(in: text, from: 0)
        while offset < text.count {
            if let found = replacement(at: offset, in: text) {
                output.append(text.extracting(start..<offset))
                output.append(contentsOf: found.bytes)
                offset += found.length
                start = offset
            } else {
                offset += 1
            }
            offset = firstSpecial(in: text, from: offset)
        }
        output.append(text.extracting(start..<offset))
    }

    /// The offset of the next byte that may have to be replaced, or the end.
    private func firstSpecial(in text: Span<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < text.count, unsafe !isSpecial[Int(text[unchecked: offset])] { offset += 1 }
        return offset
    }

    private func replacement(at offset: Int, in text: Span<UInt8>) -> (bytes: [UInt8], length: Int)? {
        let byte = text[offset]
        if keepsPercentEncoding, byte == UInt8(ascii: "%"), offset + 2 < text.count,
            text[offset + 1].isHexadecimal, text[offset + 2].isHexadecimal
        {
            return nil
        }
        if let bytes = replacements[Int(byte)] { return (bytes, 1) }
        for sequence in sequences where text.holds(sequence.bytes, at: offset) {
            return (sequence.replacement, sequence.bytes.count)
        }
        return nil
    }
}

extension Span<UInt8> {
    fileprivate func holds(_ bytes: [UInt8], at offset: Int) -> Bool {
        guard count - offset >= bytes.count else { return false }
        return bytes.indices.allSatisfy { self[offset + $0] == bytes[$0] }
    }
}

extension [UInt8] {
    /// Adds the bytes of a span.
    mutating func append(_ span: Span<UInt8>) {
        unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}

extension UInt8 {
    fileprivate var isHexadecimal: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(lowercased)
    }
}
