internal import Bounds
internal import Language

/// Who says something: the noun phrase beside a verb of saying or behind “according to”.
extension ClaimSentence {
    /// The phrase that begins behind a word: behind “according to”, or a verb that its subject follows.
    ///
    /// - Parameter skipsPlace: Whether a phrase such as “in Telegram” may stand before it.
    func phrase(behind index: Int, skipsPlace: Bool) -> Range<Int>? {
        var start = index
        while start < count, has(start, .adverb, .pronoun) && !has(start, .speaker) || isTime(start) { start += 1 }
        // “сообщили в Минобороны”.
        if has(index - 1, .inOffices), has(start, .at) {
            start += 1
        } else if skipsPlace, has(start, .preposition, .at) {
            let behind = start + (has(start + 1, .article) ? 3 : 2)
            guard behind < count, !endsClause(behind), !endsClause(behind - 1) else { return nil }
            start = behind
        }
        if has(start, .that) { return nil }
        let end = endOfPhrase(from: start)
        return end > start ? trimmed(start..<end) : nil
    }

    /// Where a phrase ends that begins at a word.
    private func endOfPhrase(from start: Int) -> Int {
        let order = stream.vocabulary.order
        var index = start
        var (isDefinite, hasNoun) = (false, false)
        // “des von der Hamas geführten Ministeriums”: a noun within what is said of the one to come.
        var hasAttribute = has(start, .article) && has(start + 1, .preposition, .of, .by) && !has(start + 1, .article)
        while index < count, !endsClause(index) {
            let word = stream[index]
            if index > start {
                if has(index, .that, .none, .not, .accordingBehind, .if) || isRelative(index) { break }
                if has(index, .noun), !word.traits.contains(.definite) { break }
                if has(index, .preposition) || has(index, .at, .to) && !has(index, .of),
                    !has(index - 1, .article, .of), !isPlaceOfOffice(index)
                {
                    break
                }
                if isVerb(index) || isTime(index), !word.traits.contains(.capitalised) || isVerb(index) { break }
                if order.has(.nounsHaveCapitals), hasNoun, word.form == .word, !word.traits.contains(.capitalised),
                    !has(index, .article, .of, .and)
                {
                    guard hasAttribute else { break }
                    (hasAttribute, hasNoun) = (false, false)
                }
                if order.has(.verbFirst), endsArabicPhrase(index, start, isDefinite: isDefinite) { break }
            }
            if word.traits.contains(.capitalised) { hasNoun = true }
            if has(index, .of) { isDefinite = false } else if isDefiniteArabic(index) { isDefinite = true }
            index += 1
        }
        return index
    }

    /// “وزارة الصحة في غزة إن …”: the place of an office, behind which the clause begins.
    private func isPlaceOfOffice(_ index: Int) -> Bool {
        stream.vocabulary.order.has(.verbFirst) && has(index, .at) && has(index + 2, .that)
    }

    /// Whether a noun without an article behind one that has it begins the object: “تنظيم الدولة الإسلامية | تفجير …”.
    private func endsArabicPhrase(_ index: Int, _ start: Int, isDefinite: Bool) -> Bool {
        if isPlaceOfOffice(index) || isPlaceOfOffice(index - 1) { return false }
        if stream[index].form == .number { return !has(index - 1, .designator) }
        let letters = stream.letters(index)
        if isDefinite, !isDefiniteArabic(index), !has(index, .of), stream[index].form == .word,
            !stream[index].traits.contains(.attached),
            !stream.isMark(index - 1, "\""), !letters.starts(with: Array("ل".utf8))
        {
            return true
        }
        // “بإغلاق”: *with*, and a noun that the vocabulary does not know.
        return stream.isUnknown(index) && letters.count >= 10 && letters.starts(with: Array("ب".utf8))
            && !letters.starts(with: Array("بن".utf8))
    }

    private func isDefiniteArabic(_ index: Int) -> Bool {
        stream[index].traits.contains(.definite) || stream.letters(index).starts(with: Array("ال".utf8))
    }

    /// The phrase that ends before a verb, from the beginning of its clause; `nil` where there is none that could speak.
    func phrase(before verb: Int) -> Range<Int>? {
        var end = verb
        while end > 0, isFiller(end - 1) { end -= 1 }
        // “Ein Vertreter, der anonym bleiben wollte, sprach”: over what is inserted.
        if end > 0, stream.isMark(end - 1, ","), let comma = (0..<end - 1).last(where: { stream.isMark($0, ",") }),
            has(comma + 1, .who) || has(comma + 1, .preposition, .at) && has(comma + 2, .who)
        {
            end = comma
        }
        var start = end
        while start > 0, !endsClause(start - 1), !isSpoken(start - 1), !opensStatement(start - 1) { start -= 1 }
        // “Un responsable ayant requis l’anonymat”.
        if let who = (start..<end).dropFirst().first(where: { isRelative($0) }) { end = who }
        if stream.vocabulary.order.has(.verbLast) { end = min(end, endOfSubject(from: start, to: end)) }
        while start < end, has(start, .and, .adverb, .pronoun) && !has(start, .speaker) || isTime(start) { start += 1 }
        guard start < end, !has(start, .preposition, .at, .to, .noun, .not, .if, .none) else { return nil }
        if has(start, .article), has(start + 1, .noun) { return nil }
        return trimmed(start..<end)
    }

    /// Whether a word opens what is said, and no relative clause, of which the same word can be: *que*, *که*.
    private func opensStatement(_ index: Int) -> Bool {
        guard has(index, .that) else { return false }
        guard has(index, .who) else { return true }
        var before = index - 1
        while before >= 0, !endsClause(before) {
            if has(before, .says) { return true }
            before -= 1
        }
        return before == index - 1
    }

    /// Whether a word begins what is said of a noun before it, without a comma.
    private func isRelative(_ index: Int) -> Bool { has(index, .who) && !has(index, .article) }

    /// Where the subject of a clause ends whose verb comes last: before a preposition, an object, a time.
    private func endOfSubject(from start: Int, to end: Int) -> Int {
        (start..<end).dropFirst().first {
            has($0, .preposition, .at, .from, .noun, .not, .none, .by) || isTime($0) || isVerb($0)
        } ?? end
    }

    /// Whether a word may stand between a subject and its verb: an auxiliary, an adverb, a day.
    private func isFiller(_ index: Int) -> Bool {
        guard stream[index].form == .word, !stream[index].traits.contains(.attached) else { return false }
        if has(index, .speaker) { return false }
        return has(index, .adverb, .past, .future, .pronoun, .passive, .not) || isTime(index) && !has(index, .unit)
            || has(index, .at) && isTime(index + 1)
    }

    /// The phrase that ends just before a word: before “zufolge”.
    func phrase(endingAt end: Int) -> Range<Int>? {
        var start = end
        while start > 0, !endsClause(start - 1), !isVerb(start - 1), !has(start - 1, .that) { start -= 1 }
        return start < end ? trimmed(start..<end) : nil
    }

    /// A phrase without joining words at its beginning and marks at its ends; `nil` where no word is left.
    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, has(start, .and) || endsClause(start) { start += 1 }
        while start < end, endsClause(end - 1) || has(end - 1, .article, .of, .and, .preposition, .pronoun) { end -= 1 }
        guard (start..<end).contains(where: { stream[$0].form == .word }) else { return nil }
        // A name keeps both of its quotation marks.
        let marks = (start..<end).count { stream.isMark($0, "\"") }
        if marks % 2 == 1 {
            if stream.isMark(start, "\"") { start += 1 } else if stream.isMark(end - 1, "\"") { end -= 1 }
        }
        return start < end ? start..<end : nil
    }

    /// Whether a phrase names a newspaper, an agency, a broadcaster or those who count and document.
    func isReporter(_ phrase: Range<Int>) -> Bool {
        phrase.contains { has($0, .monitor) || isOutlet($0) } && !phrase.contains { has($0, .speaker) }
    }

    /// Whether a word or phrase is an outlet; a name of the site’s own only with its capital: *Libération* is, *libération* is
    /// none.
    private func isOutlet(_ index: Int) -> Bool {
        guard let value = stream.value(index, .outlet) else { return false }
        let hasCase = stream.letters(index).first.map { $0 < 0xD5 } ?? false
        return value != Sense.isName || !hasCase || stream[index].traits.contains(.capitalised)
    }
}
