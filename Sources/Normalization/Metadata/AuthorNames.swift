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
            let name = withoutProfession(withoutFigures(withoutOpening(Substring(part))).trimmingSpaces)
            guard isName(name) else { continue }
            if !names.contains(String(name)) { names.append(String(name)) }
        }
        return names
    }

    /// Whether text could be a name: a few words, none of them a figure.
    private static func isName(_ name: Substring) -> Bool {
        guard name.utf8.count >= 2, name.utf8.count <= 60, name.split(separator: " ").count <= 6 else { return false }
        let lower = name.lowercased()
        return !name.contains(where: { $0 == "<" || $0 == "{" || $0 == "|" }) && !roles.contains(lower)
            && name.contains(where: \.isLetter)
    }

    private static func withoutOpening(_ text: Substring) -> Substring {
        let lower = text.lowercased()
        for opening in openings where lower.hasPrefix(opening) && text.count > opening.count {
            return withoutOpening(text.dropFirst(opening.count).drop { $0 == " " || $0 == ":" })
        }
        return text
    }

    /// The words before a date or time that was written behind a name.
    private static func withoutFigures(_ name: Substring) -> Substring {
        guard let digit = name.firstIndex(where: \.isNumber), digit > name.startIndex else { return name }
        return name[..<digit]
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
