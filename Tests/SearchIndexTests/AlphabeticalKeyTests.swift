import SearchIndex
import Testing

@Suite("Alphabetical order")
struct AlphabeticalKeyTests {
    @Test("titles stand without regard to accents, capitals and punctuation; Persian letters in their places")
    func order() {
        let titles = [
            "", "7 October", "‘Abd al-Malik", "Élysée", "elysium", "Iran", "iran attacks", "Iran–Israel", "Iranian",
            "Ωmega",
            "Ярославль", "אירן", "ארה״ב", "اسرائیل", "ایران", "بغداد", "پاکستان", "تهران",
        ]
        for (first, second) in zip(titles, titles.dropFirst()) {
            #expect(AlphabeticalKey(first) < AlphabeticalKey(second), "\(first) \(second)")
        }
    }

    @Test(
        "a title stands under its first letter",
        arguments: [
            ("‘Abd al-Malik", "A"), ("Élysée", "E"), ("7 October", "0"), ("٧ أكتوبر", "0"), ("إيران", "ا"), ("–", ""),
            ("œuvre", "O"), ("中国", "中"), ("一月", "一"), ("µ", "Μ"),
        ])
    func initial(title: String, initial: String) {
        #expect(AlphabeticalKey(title).initial == initial)
    }
}
