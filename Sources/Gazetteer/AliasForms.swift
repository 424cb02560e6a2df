internal import Bounds
internal import Language

/// The forms that an alias takes in the sentences of its languages.
struct AliasForms {
    /// The spellings of the forms, the one of the alias first.
    private(set) var patterns: [AliasPattern]
    /// Whether particles are written together with it.
    private(set) var takesParticles = false

    /// An alias as it is written, and nothing else.
    init(uninflected alias: Alias) { patterns = AliasPattern.patterns(of: alias) }

    /// - Parameter known: The forms of the languages of earlier aliases.
    init(
        of alias: Alias, _ known: inout [String: NameForms], _ endings: inout EndingTable,
        _ particles: inout ParticleTable
    ) {
        patterns = AliasPattern.patterns(of: alias)
        guard let plain = patterns.first else { return }
        for tag in Self.languages(of: alias, plain) {
            let forms = known[tag] ?? NameForms.delivered(for: tag)
            known[tag] = forms
            if !forms.particles.isEmpty {
                takesParticles = true
                particles.add(forms, of: tag)
            }
            for pattern in [plain] + Self.definite(plain, alias.kind, forms) {
                if pattern.key != plain.key { patterns.append(pattern) }
                if let inflected = pattern.inflected(by: forms, tag, &endings) { patterns.append(inflected) }
            }
        }
    }

    /// The languages by whose rules an alias changes: its own, or those that are written in its letters.
    private static func languages(of alias: Alias, _ plain: AliasPattern) -> [String] {
        if let language = alias.language { return [language] }
        return switch plain.key.first(where: { $0 >= 0x80 }) {
        case 0xD0, 0xD1, 0xD2: ["ru", "uk"]
        case 0xD7: ["he"]
        case 0xD8, 0xD9, 0xDA, 0xDB: ["ar", "fa"]
        default: []
        }
    }

    /// The forms with an article that is part of the word: of adjectives and of names of several words on each of these
    /// (الصواريخ الباليستية), and where the name has one, those in which a particle swallows it (للعراق).
    private static func definite(
        _ plain: AliasPattern, _ kind: Alias.Kind, _ forms: NameForms
    ) -> [AliasPattern] {
        forms.articles.flatMap { article -> [AliasPattern] in
            let has = plain.words.map { plain.key[within: $0].starts(with: article) && $0.count > article.count + 3 }
            let swallowed = forms.particles.filter(\.holdsArticle).map(\.letters)
            let rest = plain.words.dropFirst().map { _ in (dropped: 0, letters: [UInt8]()) }
            let own = has.first == true ? swallowed.map { plain.opened([(article.count, $0)] + rest) } : []
            let takesOne = kind == .demonym || kind == .role || kind == .local || plain.words.count > 1
            // An article of one letter may be the first letter of a word.
            let isDefinite = article.count > 2 ? has.contains(true) : !has.contains(false)
            guard takesOne, !isDefinite else { return own }
            let others = plain.words.dropFirst().map { _ in (dropped: 0, letters: article) }
            return own + ([article] + swallowed).map { plain.opened([(0, $0)] + others) }
        }
    }
}
