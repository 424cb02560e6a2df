internal import Bounds

/// Guesses the encoding of text that names none, or a wrong one.
///
/// libuchardet knows the letters of a language by their frequency and is right on nearly every page; on one or two
/// sentences the common words of languages (`CommonWords`) know better, and where the two contradict, they decide.
enum EncodingGuess {
    /// The encoding that bytes are most likely in; in doubt windows-1252.
    ///
    /// - Complexity: O(*n*): the first 40,000 bytes are looked at.
    static func encoding(of bytes: [UInt8]) -> TextEncoding {
        widened(guess(sample(of: bytes)), bytes)
    }

    /// Another encoding that fits far better than a single-byte one that is declared, or `nil`.
    ///
    /// - Complexity: O(*n*): the first 40,000 bytes are looked at.
    static func correction(of declared: TextEncoding, for bytes: [UInt8]) -> TextEncoding? {
        guard case .singleByte = declared else { return nil }
        let sample = sample(of: bytes)
        let own = CommonWords.share(in: sample, declared)
        let guess = widened(guess(sample), bytes)
        guard guess != declared else { return nil }
        if case .multiByte = guess { return own < 0.1 ? guess : nil }
        let share = CommonWords.share(in: sample, guess)
        // Windows-1254 is windows-1252 with ğ, ı, ş for ð, ý, þ: only the letters of Icelandic speak against Turkish.
        if guess == .singleByte("windows-1254"), share >= 0.05, share >= own { return guess }
        return share >= 0.05 && own < share * leastShare(of: guess) ? guess : nil
    }

    /// The part of the best share of common words that speaks for an encoding all the same: those of one script have
    /// many words in common.
    private static func leastShare(of encoding: TextEncoding) -> Double {
        CommonWords.isLatin(encoding) ? 0.8 : 0.3
    }

    private static func guess(_ sample: [UInt8]) -> TextEncoding {
        if sample.contains(0x1B), !sample.contains(where: { $0 >= 0x80 }) { return .multiByte("ISO-2022-JP") }
        var detected = UniversalDetector.encoding(of: sample)
        if case .multiByte(let name)? = detected, name != "IBM855" {
            if isClean(sample, .multiByte(name)) { return .multiByte(name) }
            detected = nil
        }
        let words = CommonWords.best(of: sample)
        guard var encoding = detected, encoding != .utf8 else {
            return words.share >= 0.03 ? words.encoding : .singleByte("windows-1252")
        }
        // The encodings of one script give the same words; which of them it is, the detector knows best.
        let isOfOneScript = CommonWords.isCyrillic(encoding) && CommonWords.isCyrillic(words.encoding)
        if !isOfOneScript, words.share >= 0.08,
            CommonWords.share(in: sample, encoding) < words.share * leastShare(of: encoding)
        {
            encoding = words.encoding
        }
        return encoding
    }

    /// Whether nearly all bytes mean something in an encoding of East Asia.
    private static func isClean(_ sample: [UInt8], _ encoding: TextEncoding) -> Bool {
        guard let text = encoding.decode(sample[...]) else { return false }
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
        let (bad, all) = scalars.reduce((0, 0)) {
            ($0.0 + ($1 == "\u{FFFD}" ? 1 : 0), $0.1 + ($1.value >= 0x80 ? 1 : 0))
        }
        return bad * 50 <= all
    }

    /// The larger encoding of the same script, where the text has bytes that mean something only there.
    private static func widened(_ encoding: TextEncoding, _ bytes: [UInt8]) -> TextEncoding {
        guard case .singleByte(let name) = encoding else { return encoding }
        let hasSigns = bytes.contains { (0x80..<0xA0).contains($0) }
        return switch name {
        case "iso-8859-2": hasSigns ? .singleByte("windows-1250") : encoding
        case "iso-8859-6": hasSigns ? .singleByte("windows-1256") : encoding
        // They differ in Ά, which is 0xB6 in the one and 0xA2 in the other, and in signs.
        case "iso-8859-7": hasSigns || !bytes.contains(0xB6) ? .singleByte("windows-1253") : encoding
        // The letters that Ukrainian has besides: є, і, ї, ґ.
        case "koi8-u": bytes.contains(where: { ukrainian.contains($0) }) ? encoding : .singleByte("koi8-r")
        default: encoding
        }
    }

    private static let ukrainian: Set<UInt8> = [0xA4, 0xA6, 0xA7, 0xAD, 0xB4, 0xB6, 0xB7, 0xBD]

    /// The beginning of the text without tags, scripts and style sheets, up to a byte at which every encoding has a
    /// boundary; all bytes where nothing is left that is not ASCII.
    private static func sample(of bytes: [UInt8]) -> [UInt8] {
        let limit = 40_000
        var text: [UInt8] = []
        var index = 0
        while index < bytes.count, text.count < limit {
            guard bytes[index] == UInt8(ascii: "<"), let end = endOfTag(at: index, in: bytes) else {
                text.append(bytes[index])
                index += 1
                continue
            }
            text.append(0x20)
            index = end
        }
        if !text.contains(where: { $0 >= 0x80 || $0 == 0x1B }) { text = Array(bytes.prefix(limit)) }
        guard text.count >= limit, let end = text.lastIndex(where: { $0 < 0x30 }) else { return text }
        return Array(text[within: ..<end])
    }

    /// Where a tag, or a script or style sheet with what is in it, ends; `nil` where none begins.
    private static func endOfTag(at start: Int, in bytes: [UInt8]) -> Int? {
        let rest = bytes[within: start...]
        for name: StaticString in ["<script", "<style"] where rest.hasPrefix(ignoringCase: name) {
            let isEnd: (Int) -> Bool = {
                bytes[$0] == UInt8(ascii: "<") && $0 + 1 < bytes.count && bytes[$0 + 1] == 0x2F
            }
            return rest.indices.dropFirst().first(where: isEnd) ?? bytes.count
        }
        guard let next = rest.dropFirst().first, next.isLetter || next == 0x2F || next == 0x21 else { return nil }
        // Text with a lone `<` is no tag.
        return rest.prefix(2_000).firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    }
}
