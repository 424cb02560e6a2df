internal import Bounds

extension ImageSize {
    /// Whether an image moves: a PNG or WebP file of several pictures, of which a copy would show one.
    ///
    /// - Complexity: O(*n*) in the chunks before the first picture.
    public static func isAnimated(_ bytes: [UInt8]) -> Bool {
        if bytes.has("RIFF", at: 0), bytes.has("WEBPVP8X", at: 8) {
            return (bytes.bigEndian(20, count: 1) ?? 0) & 2 != 0
        }
        guard bytes.has("PNG", at: 1) else { return false }
        var position = 8
        while let length = bytes.bigEndian(position, count: 4), !bytes.has("IDAT", at: position + 4) {
            if bytes.has("acTL", at: position + 4) { return true }
            position += length + 12
        }
        return false
    }
}
