/// Numbers in Hebrew letters: *ז׳* is 7, *תשפ״ה* is 785.
public enum HebrewNumeral {
    /// The value of folded letters whose values fall from each to the next; 15 and 16 are *ט״ו* and *ט״ז*.
    public static func value(of letters: ArraySlice<UInt8>) -> Int? {
        let scalars = Array(String(decoding: letters, as: UTF8.self).unicodeScalars)
        guard 1...6 ~= scalars.count else { return nil }
        var (sum, before) = (0, Int.max)
        for scalar in scalars {
            guard let rank = alphabet.firstIndex(of: scalar) else { return nil }
            let value = rank < 9 ? rank + 1 : rank < 18 ? (rank - 8) * 10 : (rank - 17) * 100
            let isFifteen = before == 9 && (value == 6 || value == 7)
            guard value < before && !(before == 10 && value == 5) || isFifteen || before == 400 && value == 400 else {
                return nil
            }
            sum += value
            before = value
        }
        return sum
    }

    /// The letters by their values: units, tens, hundreds; final letters are folded.
    private static let alphabet = Array("אבגדהוזחטיכלמנסעפצקרשת".unicodeScalars)
}
