internal import Bounds
internal import Language

/// Names of one word inside longer names, which name something else: *Jordan Times*, *Turkey Creek*, *Michael Jordan*.
///
/// In running text a capital behind a name goes on with it, unless it begins an office or institution of the place or
/// group (*Iran President*, *Hamas Health Ministry*), a day, or another name that is known. In a headline where all
/// words have capitals only words count that form names of newspapers, companies and places.
enum LongerName {
    /// Whether the name in a range is but a part of a longer one.
    ///
    /// - Parameter isKnown: Whether a name that is known begins at a byte.
    /// - Complexity: O(*n*) in the length of the line.
    static func contains(_ range: Range<Int>, in text: Span<UInt8>, isKnown: (Int) -> Bool) -> Bool {
        if let before = word(before: range.lowerBound, in: text), isGivenName(before) { return true }
        guard text.byte(at: range.upperBound) == UInt8(ascii: " "),
            let (next, start) = word(after: range.upperBound + 1, in: text)
        else { return false }
        if forming.contains(next) { return true }
        return !continuing.contains(next) && !isKnown(start) && isRunningText(around: range, in: text)
    }

    /// The word in front of a byte, with a space between, where it has a capital.
    private static func word(before end: Int, in text: Span<UInt8>) -> String? {
        guard end > 1, text[end - 1] == UInt8(ascii: " ") else { return nil }
        var start = end - 1
        while start > 0, end - start < 24, isWordByte(text[start - 1]) { start -= 1 }
        return start < end - 1 && isUppercase(text[start]) ? string(start..<end - 1, in: text) : nil
    }

    /// The word at a byte, without an ending in *’s*, where it has a capital and small letters.
    private static func word(after start: Int, in text: Span<UInt8>) -> (String, Int)? {
        guard isUppercase(text.byte(at: start)), isLowercase(text.byte(at: start + 1)) else { return nil }
        var end = start
        while end < text.count, end - start < 32, isWordByte(text[end]) { end += 1 }
        while end > start, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
        return (string(start..<end, in: text), start)
    }

    private static func string(_ range: Range<Int>, in text: Span<UInt8>) -> String {
        String(decoding: range.map { text[$0] }, as: UTF8.self).lowercased()
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        CharacterClass.isWord(byte) || byte >= 0x80 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    /// Whether a word is what stands before surnames: a given name, a title of courtesy, or the capital of a name.
    private static func isGivenName(_ word: String) -> Bool {
        if word.utf8.count == 2, word.hasSuffix("."), word.first?.isLetter == true { return true }
        return givenNames.contains(word.hasSuffix(".") ? String(word.dropLast()) : word)
    }

    /// Whether a line has words of four letters and more in small letters, which headlines in capitals have not, and is not
    /// in German, where every noun has a capital.
    private static func isRunningText(around range: Range<Int>, in text: Span<UInt8>) -> Bool {
        var start = range.lowerBound
        while start > 0, range.lowerBound - start < 400, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        var index = start
        var isRunning = false
        while index < text.count, index < range.upperBound + 400, text[index] != UInt8(ascii: "\n") {
            guard isWordByte(text[index]) else {
                index += 1
                continue
            }
            let first = index
            while index < text.count, isWordByte(text[index]) { index += 1 }
            guard isLowercase(text[first]) else { continue }
            let word = string(first..<index, in: text)
            if german.contains(word) { return false }
            if index - first >= 4, !small.contains(word) { isRunning = true }
        }
        return isRunning
    }

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// Small words of four letters and more that stay small in headlines.
    private static let small = set(
        "with from over into onto upon after amid near than that under about between against during")

    /// Small words that tell German from languages in which capitals are those of names.
    private static let german = set(
        "der das und dem des ein eine einen auf für mit aus bei nach vor über gegen zum zur vom dann auch sich ist wird wurde"
    )

    /// Words that form the names of newspapers, companies, schools, streets and places.
    private static let forming = set(
        """
        times post herald tribune gazette chronicle telegraph observer courier daily hayom technologies technology inc corp
        ltd llc gmbh plc holdings airlines airways industries systems motors ventures capital creek springs hills heights
        falls beach grove ridge street avenue road lane boulevard square highway county township college university united
        rovers grizzlies fashion
        """)

    /// Words with capitals behind a name that say something of the place or group itself.
    private static let continuing = set(
        """
        president prime minister ministers ministry foreign defence defense interior finance health oil energy army navy
        air ground armed forces force military government parliament cabinet court supreme revolutionary revolution guard
        guards strip war wars embassy ambassador consulate police security intelligence national central state civil red
        federal republic kingdom province governorate governor region front border crossing nuclear atomic deal agreement
        accord talks secretary secretary-general deputy chief leader political bureau movement party council spokesman
        spokesperson spokeswoman brigade brigades unit commander general brigadier colonel major sheikh media news
        agency press television radio crisis conflict envoy delegation team mission study survey status proxy headquarters
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december today yesterday i and or but the
        """)

    /// Given names that are common in texts in English, and titles of courtesy.
    private static let givenNames = set(
        """
        mr mrs ms miss dr sir dame lady lord professor coach
        michael john james robert david william richard joseph thomas charles christopher daniel matthew anthony mark
        donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
        nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick
        jack dennis jerry tyler aaron jose adam nathan henry peter zachary kyle walter ethan jeremy harold keith christian
        roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie
        gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny mary patricia
        jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily
        donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela
        shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine
        maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan
        andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean alice julia
        """)
}
