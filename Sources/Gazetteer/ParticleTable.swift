internal import Bounds
internal import Language

/// The particles that are written together with names: *and*, *in*, *to* in Arabic and Hebrew.
///
/// Those that hold the article stand in the names’ own patterns (``AliasForms``), and so does the article.
struct ParticleTable: Sendable {
    private var languages: Set<String> = []
    private var particles: [NameForms.Particle] = []

    var isEmpty: Bool { particles.isEmpty }

    mutating func add(_ forms: NameForms, of tag: String) {
        guard languages.insert(tag).inserted else { return }
        particles += forms.particles.filter { !$0.holdsArticle && !forms.articles.contains($0.letters) }
    }

    /// Where the names may begin that stand behind particles at a byte, those behind the fewest first.
    ///
    /// Three particles at most stand before a name, each of a higher rank than the one before it.
    func ends(in text: Span<UInt8>, from start: Int, behind rank: Int = 0, depth: Int = 1) -> [Int] {
        var ends: [Int] = []
        guard let (unit, _) = NameReading.unit(in: text, at: start, syntax: .plain) else { return [] }
        // Most words begin with no particle.
        let (first, second) = (UInt8(truncatingIfNeeded: unit.bytes), UInt8(truncatingIfNeeded: unit.bytes >> 8))
        for particle in particles
        where particle.rank > rank && particle.letters[at: 0] == first && particle.letters[at: 1] == second {
            guard let end = text.end(of: particle.letters, at: start), text.isWord(at: end) else { continue }
            ends.append(end)
            if depth < 3 { ends += self.ends(in: text, from: end, behind: particle.rank, depth: depth + 1) }
        }
        return ends
    }
}

extension Span<UInt8> {
    /// Where folded letters end that stand at a byte; `nil` where others stand there.
    func end(of letters: [UInt8], at start: Int) -> Int? {
        var (index, position) = (start, 0)
        while position < letters.count {
            guard index < count, let (unit, next) = NameReading.unit(in: self, at: index, syntax: .plain) else {
                return nil
            }
            for offset in 0..<unit.count {
                guard letters[at: position] == UInt8(truncatingIfNeeded: unit.bytes >> UInt32(8 * offset)) else {
                    return nil
                }
                position += 1
            }
            index = next
        }
        return position == letters.count ? index : nil
    }

    /// Whether a letter or digit stands at a byte.
    func isWord(at index: Int) -> Bool {
        index < count && CharacterClass(scalar(at: index).scalar) == .word
    }

    /// Whether a mark or a joiner stands at a byte, which end no word.
    func isInsideWord(at index: Int) -> Bool {
        guard index < count, self[index] >= 0x80 else { return false }
        let kind = CharacterClass(scalar(at: index).scalar)
        return kind == .mark || kind == .joiner
    }

    /// Whether white space stands at a byte.
    func isSpace(at index: Int) -> Bool {
        index < count && (self[index] <= UInt8(ascii: " ") || CharacterClass.isSpace(scalar(at: index).scalar.value))
    }
}
