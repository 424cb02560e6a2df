internal import Bounds

/// Makes the names of people out of what pages write as author.
enum AuthorNames {
    /// The names in a text such as `By Jane Roe and John Doe, Defence Reporter`; empty when none is left.
    static func names(in text: String) -> [String] {
        var rest = Substring(CharacterReferences.resolved(text))
        guard !rest.contains("://"), !rest.contains("@"), rest.count <= 200 else { return [] }
        rest = withoutOpening(rest)
        var names: [String] = []
        for part in split(rest) {
            let name = withoutProfession(
                withoutMembership(withoutFigures(withoutOpening(Substring(part)))).trimmingSpaces)
            guard isName(name) else { continue }
            let cased = inNormalCase(String(name))
            if !names.contains(cased) { names.append(cased) }
        }
        return names
    }

    /// Whether text could be a name: a few words, none of them a figure.
    private static func isName(_ name: Substring) -> Bool {
        guard name.utf8.count >= 2, name.utf8.count <= 60, name.split(separator: " ").count <= 6 else { return false }
        let lower = name.lowercased()
        let words = lower.split { !$0.isLetter }.map(String.init)
        // A date or a button beside the name is none.
        if words.contains(where: { labels.contains($0) }) || words.count == 1 && MonthNames.month(words[0]) != nil {
            return false
        }
        return !name.contains(where: { $0 == "<" || $0 == "{" || $0 == "|" }) && !roles.contains(lower)
            && name.contains(where: \.isLetter) && name.first?.isNumber != true && lower != "null"
    }

    /// A name of two words or more in capitals as names are written: `JANE ROE` is Jane Roe.
    private static func inNormalCase(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard words.count >= 2, words.allSatisfy({ $0.count >= 3 && $0.allSatisfy { $0.isUppercase && $0.isASCII } })
        else { return name }
        return words.map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
    }

    private static func withoutOpening(_ text: Substring) -> Substring {
        let lower = text.lowercased()
        for opening in openings where lower.hasPrefix(opening) && text.count > opening.count {
            return withoutOpening(text.dropFirst(opening.count).drop { $0 == " " || $0 == ":" })
        }
        return text
    }

    /// The words before what sites say of their members.
    private static func withoutMembership(_ name: Substring) -> Substring {
        for word in [
            " Member since", " Joined", " Follow", " View all", " View profile", " Contributor", " Staff Writer",
        ] {
            if let cut = name.firstRange(of: word) { return name[..<cut.lowerBound] }
        }
        return name
    }

    /// The words before a date or time that was written behind a name.
    private static func withoutFigures(_ name: Substring) -> Substring {
        guard let digit = name.firstIndex(where: \.isNumber), digit > name.startIndex else { return name }
        let words = name[..<digit]
        // The month goes with its day.
        guard let last = words.split(separator: " ").last,
            MonthNames.month(last.lowercased().filter(\.isLetter)) != nil
        else { return words }
        return name[..<last.startIndex]
    }

    /// The name without the word for reporter that follows it in Korean and Japanese.
    private static func withoutProfession(_ name: Substring) -> Substring {
        for profession in ["기자", "특파원", "記者"] where name.hasSuffix(profession) && name.count > profession.count + 1 {
            return name.dropLast(profession.count).trimmingSpaces
        }
        return name
    }

    private static func split(_ text: Substring) -> [String] {
        var parts: [String] = []
        for piece in text.split(whereSeparator: {
            $0 == "," || $0 == ";" || $0 == "&" || $0 == "/" || $0 == "|" || $0 == "、"
        }) {
            var words: [Substring] = []
            for word in piece.split(separator: " ") {
                if conjunctions.contains(word.lowercased()) {
                    parts.append(words.joined(separator: " "))
                    words = []
                } else {
                    words.append(word)
                }
            }
            parts.append(words.joined(separator: " "))
        }
        return parts.filter { !$0.isEmpty }
    }

    private static let conjunctions: Set<String> = ["and", "und", "et", "og", "och", "ve", "en"]
    private static let openings = [
        "written by ", "edited by: ", "edited by ", "reported by ", "posted by ", "story by ", "by: ", "by ", "von ",
        "par ", "por ", "di ", "av ", "af ", "text: ", "autor: ", "author: ", "door ", "oleh ", "от ",
    ]
    /// Words of buttons and labels beside names.
    private static let labels: Set<String> = [
        "email", "print", "share", "follow", "contact", "subscribe", "comment", "comments", "published", "posted",
        "updated", "ago", "listen", "newsletter", "minutes", "hours", "read", "tweet", "bookmark", "profile",
    ]
    private static let roles: Set<String> = [
        "admin", "administrator", "editor", "staff", "news reporter", "reporter", "correspondent", "guest", "author",
        "political correspondent", "senior reporter", "staff writer", "staff reporter", "editorial team", "webmaster",
        "senior editor", "redakteur", "autor", "contributor", "unknown", "anonymous",
    ]
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var text = self.drop { $0 == " " || $0 == ":" || $0 == "\u{A0}" }
        while let last = text.last, last == " " || last == "," || last == "|" || last == "." && text.count > 30 {
            text.removeLast()
        }
        return text
    }
}
