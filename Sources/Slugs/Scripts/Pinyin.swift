internal import DeliveredFiles

/// Chinese characters and how they are read in Mandarin.
enum Pinyin {
    /// The syllable that a character is read as most often, without its tone; empty where it is a rare one.
    static func syllable(of scalar: Unicode.Scalar) -> String { syllables[scalar] ?? "" }

    private static let syllables: [Unicode.Scalar: String] = {
        var syllables: [Unicode.Scalar: String] = [:]
        for line in String(decoding: DeliveredFile.table("Pinyin.txt"), as: UTF8.self).split(separator: "\n")
        where !line.hasPrefix("#") {
            let parts = line.split(separator: " ")
            guard parts.count == 2 else { continue }
            for scalar in parts[1].unicodeScalars { syllables[scalar] = String(parts[0]) }
        }
        return syllables
    }()
}
