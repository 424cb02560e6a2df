internal import Bounds

/// Days that have a name: “Christmas Day 2023”, “Yom Kippur 1973”, “9/11”.
extension Grammar {
    /// A feast by the first word of its name.
    func feast(at index: Int) -> Recognition? {
        guard passage.isCapitalised(index) else { return nil }
        for feast in Feast.all {
            guard let end = end(of: feast, at: index) else { continue }
            if passage.meaning(end) == .title, passage.isCapitalised(end) { return nil }
            if case .solarHijri = feast.rule, let (year, after) = solarYear(at: end) {
                return Recognition(index..<after, .feast(feast, year))
            }
            if let (year, after) = yearReference(at: end) { return Recognition(index..<after, .feast(feast, year)) }
            return Recognition(index..<end, .feast(feast, nil))
        }
        return nil
    }

    private func end(of feast: Feast, at index: Int) -> Int? {
        var next = index
        for word in feast.name where word != "-" || passage.isMark(next, "-") {
            if passage.lowercased(next) != word, !(word == "'" && passage.isMark(next, "'")) { return nil }
            next += 1
        }
        return next
    }

    /// “9/11”.
    func nineEleven(at index: Int) -> Recognition? {
        guard passage.isNumber(index), passage[index].value == 9, passage[index].digits == 1,
            passage.isMark(index + 1, "/"),
            passage.isGlued(index + 1), passage.isGlued(index + 2), passage.isNumber(index + 2),
            passage[index + 2].value == 11,
            !passage.isMark(index + 3, "/"), !passage.isGlued(index) || passage.isMark(index - 1)
        else { return nil }
        return Recognition(index..<index + 3, .feast(.september11, nil))
    }
}
