import Chronology
import Testing

@testable import Normalization

@Suite struct LanguageDecisionTests {
    @Test(arguments: [
        (
            "",
            "وزارت راه اعلام کرد پل مرزی پس از اصابت دو خمپاره در نزدیکی آن بسته شد و مهندسان پیش از بازگشایی هر دو پایه را بررسی می‌کنند.",
            "fa", true
        ),
        (
            " lang=en",
            "أعلنت وزارة النقل إغلاق الجسر الحدودي بعد سقوط قذيفتين بالقرب منه، وقالت إن المهندسين يفحصون الدعامتين قبل إعادة فتحه.",
            "ar", true
        ),
        (
            "",
            "وزارتِ مواصلات نے بتایا کہ سرحدی پل قریب دو گولے گرنے کے بعد بند کر دیا گیا ہے اور انجینئر اس کے ستونوں کا معائنہ کر رہے ہیں۔",
            "ur", true
        ),
        (
            " lang=en-US",
            "משרד התחבורה הודיע כי הגשר בגבול נסגר לאחר ששני פגזים נפלו בסמוך אליו, ומהנדסים בודקים את שני העמודים.",
            "he", true
        ),
        (
            " lang=ru",
            "Міністерство повідомило, що міст на кордоні закрили після влучання двох мін поблизу, а інженери перевіряють опори.",
            "ru", false
        ),
        (
            "",
            "Міністерство повідомило, що міст на кордоні закрили після влучання двох мін поблизу, а інженери перевіряють опори.",
            "uk", false
        ),
        (
            "",
            "Министерство сообщило, что мост на границе закрыли после падения двух мин рядом с ним, инженеры проверяют опоры.",
            "ru", false
        ),
        (
            " lang=ar",
            "The ministry of roads said that the bridge at the border was closed after two shells had fallen beside it on Monday.",
            "en", false
        ),
        (
            "",
            "Le ministère a annoncé que le pont de la frontière est fermé après la chute de deux obus, et que les ingénieurs le contrôlent.",
            "fr", false
        ),
    ])
    func theLettersDecide(declared: String, text: String, language: String, isRightToLeft: Bool) throws {
        let article = try imported("<html\(declared)><body><h1>1</h1><p>\(text)</p></body></html>")
        #expect(article.metadata.language == language)
        #expect((article.metadata.direction == .rightToLeft) == isRightToLeft)
    }

    @Test func thatTheLettersContradictIsSaid() throws {
        let article = try imported(
            "<html lang=en><p>משרד התחבורה הודיע כי הגשר בגבול נסגר לאחר ששני פגזים נפלו בסמוך אליו, ומהנדסים בודקים.</p></html>"
        )
        #expect(
            article.reviews.map(\.text).contains(
                "the language ‘en’ is declared, but the letters are Hebrew; ‘he’ was taken"))
    }

    @Test(arguments: [
        (
            " lang=en",
            "Le marché a été bombardé mardi matin, a annoncé le conseil régional, et les secours ont travaillé jusqu’au soir pour dégager les deux rues voisines de la place, où le feu a pris.",
            "fr"
        ),
        (
            "",
            "Bölge meclisi, salı sabahı pazarın bombalandığını açıkladı; kurtarma ekipleri akşama kadar çalıştı. Meclise göre on dört kişi öldü, otuz bir kişi yaralandı. Ordu olayla ilgisi olmadığını belirtti.",
            "tr"
        ),
    ])
    func theWordsDecideWhereLettersDoNot(declared: String, text: String, language: String) throws {
        let article = try imported("<html\(declared)><body><h1>1</h1><p>\(text)</p></body></html>")
        #expect(article.metadata.language == language)
    }
}
