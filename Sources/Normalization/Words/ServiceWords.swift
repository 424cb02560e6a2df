/// The words of lines in which a site speaks to its readers about itself: newsletters, subscriptions, accounts, cookies.
enum ServiceWords {
    /// Whether a line speaks to readers about the site's services, and not of the article's matter.
    ///
    /// It does when it holds a word for a service and a word for the reader or the site, or when it is short and every
    /// eighth word is one for a service.
    ///
    /// - Complexity: O(*n*); lines of more than 500 bytes are not looked at.
    static func fill(_ line: [UInt8]) -> Bool {
        guard line.count <= 500 else { return false }
        if line.count <= 90, !SentenceEnd.ends(line), isServiceWithoutSpaces(line) { return true }
        let words = Phrases.key(of: line).split(separator: " ")
        let services = words.count { ServiceWords.services.contains(String($0)) }
        guard services > 0, words.count <= services * 25 else { return false }
        if words.count <= services * 8, line.count < 130, SentenceEnd.ends(line), words.count > 3 { return true }
        return words.contains { persons.contains(String($0)) }
    }

    /// Whether a line in a script that does not part words has a word for a service.
    private static func isServiceWithoutSpaces(_ line: [UInt8]) -> Bool {
        guard line.contains(where: { (0xE3...0xED).contains($0) }) else { return false }
        return unspacedServices.contains { line.contains($0) }
    }

    private static let unspacedServices = ["会員", "購読", "ログイン", "プッシュ通知", "스크랩", "구독", "로그인", "登录", "订阅", "訂閱"]
        .map { Array($0.utf8) }

    private static let services = set(
        """
        newsletter newsletters subscribe subscriber subscribers subscription subscriptions unsubscribe inbox browser
        cookies cookie javascript adblocker bookmark homepage paywall opt commenting blocker notifications
        postfach abonnieren abonnement abo abonnenten datenschutzerklärung werbevereinbarung affiliate browsers
        klick klicks drittplattformen playlist
        abonnés abonné abonner abonnez inscrivez infolettre appareil appareils compte
        suscripción suscriptores suscriptor suscríbete suscríbase boletín dispositivo dispositivos cuenta
        abbonati abbonamento abbonato iscriviti
        assine assinante assinantes assinatura inscreva
        nieuwsbrief abonnee abonnees nyhetsbrev nyhedsbrev prenumerera prenumerant abonnent abonnér
        newslettera subskrypcja subskrybuj prenumerata abone bülten aboneliği
        подпишитесь подписывайтесь рассылку подписку подписчиков підпишіться
        النشرة اشترك خبرنامه
        """)

    private static let persons = set(
        """
        you your yours our us we
        sie ihr ihre ihren ihrem ihnen du dein deine deinen dich dir unser unsere unseren unserem uns wir mir
        vous votre vos nous notre nos
        tu tus su sus te usted nuestro nuestra nuestros nuestras
        tuo tua voi vostro nostra nostro ti
        você seu sua nosso nossa
        je jouw u uw ons onze din ditt dig deg vår vårt våre våra
        ty twój twoją nasz naszego naszej siz sizin bizim
        вы вас вам ваш нас наш нашу наши нашей
        """)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
