/// Lines that stand where an image was: `spot_img`, `image 50`, `IMG_2041.jpg`.
enum Placeholders {
    static func isOne(_ line: [UInt8]) -> Bool {
        guard line.count <= 60 else { return false }
        let key = Phrases.key(of: line)
        let words = key.split(separator: " ")
        if let last = words.last, extensions.contains(String(last)), words.count > 1, !SentenceEnd.ends(line) {
            return true
        }
        guard words.count <= 4, let first = words.first, openings.contains(String(first)) else { return false }
        return words.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) || fillers.contains(String($0)) }
    }

    /// Whether a line counts the images of a gallery or is a lone number: `3`, `1/12`.
    static func isCounter(_ line: [UInt8]) -> Bool {
        let parts = line.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if parts.count == 2, parts.allSatisfy({ isTime($0.trimmed) }) { return true }
        return parts.count <= 2
            && parts.allSatisfy { part in
                let digits = part.trimmed
                return (1...3).contains(digits.count) && digits.allSatisfy(\.isDigit)
            }
    }

    /// Whether a text is minutes and seconds, as players show them: `03:15`.
    private static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
        text.count >= 4 && text.count <= 8 && text.contains(UInt8(ascii: ":"))
            && text.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ":") }
    }

    private static let openings: Set<String> = [
        "image", "img", "photo", "picture", "figure", "pic", "bild", "foto", "spot", "placeholder",
    ]
    private static let fillers: Set<String> = ["of", "img", "image", "von"]
    private static let extensions: Set<String> = ["jpg", "jpeg", "png", "gif", "webp", "svg", "bmp"]
}
