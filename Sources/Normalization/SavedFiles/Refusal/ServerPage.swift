internal import Bounds

/// Pages that a server shows instead of an article: a challenge, a request for consent, a log-in, an error.
enum ServerPage {
    /// What a page is that is no article.
    struct Kind {
        let name: String
        let remedy: String
        /// What such pages are called, as a whole title or heading.
        let titles: Set<String>
        /// What only such pages say.
        let sentences: [String]

        init(name: String, remedy: String, titles: [String], sentences: [String]) {
            (self.name, self.remedy) = (name, remedy)
            self.titles = Set(titles.map { Phrases.key(of: $0.utf8) })
            self.sentences = sentences.map { Phrases.key(of: $0.utf8) }
        }
    }

    /// How many bytes of text the article of such a page has at most: what is longer speaks for itself.
    private static let limit = 1_500
    /// How many bytes of text such a page has at most where a sentence tells.
    private static let sentenceLimit = 700
    /// How many bytes of text a page that asks for a password has at most: many articles have such a field in their head.
    private static let passwordLimit = 250

    /// Refuses a page that is none.
    ///
    /// - Throws: `ImportError.notAnArticle`.
    /// - Complexity: O(*n*).
    static func check(_ extraction: Extraction, page: [UInt8]) throws(ImportError) {
        let kept = extraction.blocks.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.count } }
        guard kept < limit else { return }
        var titles = [content(of: "title", in: page), content(of: "h1", in: page)].compactMap { $0 }
        if let title = extraction.metadata.title { titles.append(title) }
        let names = Set(titles.flatMap(names))
        let text = kept < sentenceLimit ? extraction.ledger.entries.prefix(60).map { Phrases.key(of: $0.text) } : []
        for kind in kinds {
            let isNamed = !names.isDisjoint(with: kind.titles)
            let says = text.contains { line in kind.sentences.contains { line.contains($0) } }
            if isNamed || says { throw .notAnArticle(kind: kind.name, remedy: kind.remedy) }
        }
        if kept < passwordLimit, hasPassword(page) { throw .notAnArticle(kind: logIn.name, remedy: logIn.remedy) }
    }

    /// What a title may be called: itself, and what stands beside the name of the site, without the number of an error.
    private static func names(of title: String) -> [String] {
        var parts = [title]
        for mark in [" | ", " - ", " – ", " — ", " · ", " / ", " • "] {
            parts += parts.flatMap { $0.components(by: mark) }
        }
        var names: [String] = []
        for part in parts.prefix(100) {
            let key = Phrases.key(of: part.utf8)
            let words = key.split(separator: " ").filter { word in
                Int(word) == nil && !["error", "http", "erreur", "fehler", "ошибка", "خطا", "خطأ"].contains(word)
            }
            names += [key, words.joined(separator: " ")]
        }
        return names.filter { !$0.isEmpty }
    }

    /// What stands in the first element of a name.
    private static func content(of name: String, in page: [UInt8]) -> String? {
        let head = page.prefix(262_144)
        guard let start = head.firstRange(of: Array("<\(name)".utf8))?.upperBound,
            let open = head[within: start...].firstIndex(of: UInt8(ascii: ">")),
            let end = head[within: open...].firstRange(of: Array("</\(name)".utf8))?.lowerBound, end - open < 500
        else { return nil }
        var isTag = false
        let text = head[within: (open + 1)..<end].filter { byte in
            if byte == UInt8(ascii: "<") { isTag = true }
            defer { if byte == UInt8(ascii: ">") { isTag = false } }
            return !isTag
        }
        return CharacterReferences.resolved(String(decoding: text, as: UTF8.self))
    }

    /// Whether a page asks for a password.
    private static func hasPassword(_ page: [UInt8]) -> Bool {
        ["type=\"password\"", "type=password", "type='password'"].contains {
            page.firstRange(of: Array($0.utf8)) != nil
        }
    }

    private static let logIn = Kind(
        name: "a log-in page", remedy: "log in with a browser and save the page of the article",
        titles: [
            "log in", "login", "sign in", "sign in to continue", "log in to continue", "log into facebook",
            "log in to facebook", "anmelden", "einloggen", "se connecter", "connexion", "iniciar sesión", "accedi",
            "تسجيل الدخول", "ورود", "ورود به سایت", "כניסה", "התחברות", "войти", "вход", "авторизация", "увійти",
            "giriş yap",
        ],
        sentences: ["you must log in to continue", "log in to see more from", "please log in to continue"])

    private static let kinds = [
        Kind(
            name: "a page that asks whether you are human",
            remedy: "open its address in a browser, wait until the article shows, and save it again",
            titles: [
                "just a moment", "just a moment...", "just a moment…", "attention required!", "are you a robot?",
                "are you human?",
                "verify you are human", "verifying you are human", "ddos-guard", "security check", "human verification",
                "please verify you are a human", "checking your browser", "un momento…", "un instant…", "einen moment…",
                "один момент…", "لحظة…", "لحظة من فضلك", "pardon our interruption", "robot check", "captcha",
                "access to this page has been denied",
            ],
            sentences: [
                "verifying you are human", "verify you are human", "enable javascript and cookies to continue",
                "checking your browser before accessing", "checking if the site connection is secure",
                "needs to review the security of your connection", "performance & security by cloudflare",
                "please complete the security check", "unusual traffic from your computer network",
                "press & hold to confirm you are", "complete the captcha", "prove you are not a robot",
                "confirm that you are not a robot", "подтвердите, что вы не робот",
                "подтвердите, что запросы отправляли вы",
            ]),
        Kind(
            name: "a page that asks for consent",
            remedy: "answer it in a browser and save the page of the article",
            titles: [
                "before you continue", "before you continue to google", "before you continue to google search",
                "before you continue to youtube", "we value your privacy", "your privacy choices", "cookie consent",
                "privacy settings", "bevor sie fortfahren", "avant d'accéder à google", "avant d’accéder à google",
                "yahoo is part of the yahoo family of brands", "yahoo fait partie de la famille de marques yahoo",
                "yahoo ist teil der yahoo markenfamilie", "antes de continuar", "prima di continuare",
            ],
            sentences: [
                "before you continue to google", "before you continue to youtube",
                "part of the yahoo family of brands", "to continue reading, accept cookies",
            ]),
        logIn,
        Kind(
            name: "a page of the server that says that the article is not there",
            remedy: "check the address, or look for the article in an archive of the web",
            titles: [
                "page not found", "not found", "404", "404 not found", "404 page not found", "page non trouvée",
                "page introuvable", "seite nicht gefunden", "página no encontrada", "pagina non trovata",
                "страница не найдена", "сторінку не знайдено", "الصفحة غير موجودة", "لم يتم العثور على الصفحة",
                "صفحه پیدا نشد", "صفحه مورد نظر یافت نشد", "صفحه یافت نشد", "הדף לא נמצא", "העמוד לא נמצא",
                "sayfa bulunamadı",
                "oops! page not found", "nothing found", "410 gone", "this page isn't available",
                "this page isn’t available",
                "page doesn't exist", "page doesn’t exist", "this content isn't available right now",
                "this content isn’t available right now",
            ],
            sentences: [
                "the page you are looking for does not exist", "the page you requested could not be found",
                "the page you were looking for doesn't exist", "the requested url was not found on this server",
                "the page you are looking for could not be found", "la page que vous recherchez n'existe pas",
                "запрашиваемая страница не найдена",
            ]),
        Kind(
            name: "an error page of the server", remedy: "save the article again when the server is well",
            titles: [
                "bad gateway", "502 bad gateway", "503 service unavailable", "503 service temporarily unavailable",
                "service unavailable", "service temporarily unavailable", "gateway timeout", "gateway time-out",
                "504 gateway time-out", "504 gateway timeout", "internal server error", "500 internal server error",
                "403 forbidden", "forbidden", "access denied", "401 unauthorized", "429 too many requests",
                "too many requests",
                "web server is down", "connection timed out", "origin dns error", "under maintenance",
                "site under maintenance",
                "application error", "database error", "error establishing a database connection", "bad request",
                "unavailable for legal reasons", "451 unavailable for legal reasons", "server error", "request blocked",
                "site maintenance", "welcome to nginx!", "this site can't be reached", "this site can’t be reached",
                "server not found", "problem loading page", "unable to connect", "доступ запрещен", "доступ ограничен",
            ],
            sentences: [
                "the server encountered an internal error", "the server is temporarily unable to service your request",
                "you don't have permission to access", "error reference number:",
                "the web server reported a bad gateway error",
                "please try again in a few minutes. cloudflare",
            ]),
        Kind(
            name: "the page of an address that is for sale", remedy: "look for the article in an archive of the web",
            titles: ["this domain is for sale", "domain for sale", "domain parked"],
            sentences: [
                "this domain is for sale", "buy this domain", "this domain may be for sale", "domain name is for sale",
            ]),
    ]
}

extension String {
    /// The parts between the places where a mark stands.
    fileprivate func components(by mark: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: mark) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
