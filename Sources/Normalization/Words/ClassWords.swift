/// What the words in class names and identifiers say about an element.
///
/// Names are cut into words at punctuation and where a capital follows a small letter, so that `articleBody`,
/// `article-body` and `article__body` are one. Two neighbouring words are also looked up as one. Words behind `--` say
/// how an element looks (BEM), and make no other part of the page of it: `article--related`.
struct ClassWords: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    static let navigation = ClassWords(rawValue: 1 << 0)
    static let share = ClassWords(rawValue: 1 << 1)
    static let advertisement = ClassWords(rawValue: 1 << 2)
    static let related = ClassWords(rawValue: 1 << 3)
    static let comments = ClassWords(rawValue: 1 << 4)
    static let form = ClassWords(rawValue: 1 << 5)
    static let cookies = ClassWords(rawValue: 1 << 6)
    static let widget = ClassWords(rawValue: 1 << 7)
    static let caption = ClassWords(rawValue: 1 << 8)
    static let byline = ClassWords(rawValue: 1 << 9)
    static let tags = ClassWords(rawValue: 1 << 10)
    static let sidebar = ClassWords(rawValue: 1 << 11)
    static let footer = ClassWords(rawValue: 1 << 12)
    static let hidden = ClassWords(rawValue: 1 << 13)
    static let boilerplate = ClassWords(rawValue: 1 << 14)
    /// What is read out to those who do not see, and what machines sort by.
    static let unseen = ClassWords(rawValue: 1 << 15)
    /// The text of the article itself.
    static let body = ClassWords(rawValue: 1 << 16)
    /// The sentence under the title.
    static let summary = ClassWords(rawValue: 1 << 17)
    /// The mark of a note.
    static let note = ClassWords(rawValue: 1 << 18)
    static let date = ClassWords(rawValue: 1 << 19)
    static let author = ClassWords(rawValue: 1 << 20)
    /// What is shown while a pointer rests on a word.
    static let tooltip = ClassWords(rawValue: 1 << 21)
    /// The entries of a running report.
    static let live = ClassWords(rawValue: 1 << 23)
    /// The text of a page of a wiki.
    static let wiki = ClassWords(rawValue: 1 << 22)

    /// What the words of a class name or identifier say, taken together.
    ///
    /// - Complexity: O(*n*).
    init(in name: some Sequence<UInt8>) {
        var found: ClassWords = []
        var word = Self.seed
        var wordLength = 0
        var previousWord: UInt64?
        var pair: UInt64?
        var wasLower = false
        var isNegated = false
        var isModifier = false
        var last: UInt8 = 0x20
        func close() {
            guard wordLength > 0 else { return }
            if !isNegated {
                let unsaid = isModifier ? Self.parts : []
                if let meaning = Self.meanings[word] { found.formUnion(meaning.subtracting(unsaid)) }
                if let pair, let meaning = Self.meanings[pair] { found.formUnion(meaning.subtracting(unsaid)) }
            }
            isNegated = Self.negations.contains(word)
            previousWord = word
            word = Self.seed
            wordLength = 0
        }
        for byte in name {
            let isWordByte = byte.isLetter || byte.isDigit || byte >= 0x80
            if !isWordByte || (byte.isUpper && wasLower) {
                close()
                if byte.isSpace {
                    previousWord = nil
                    isNegated = false
                    isModifier = false
                } else if byte == UInt8(ascii: "-"), last == byte, previousWord != nil {
                    isModifier = true
                }
                pair = previousWord
            }
            if isWordByte {
                word = Self.hash(word, byte.lowercased)
                if let joined = pair { pair = Self.hash(joined, byte.lowercased) }
                wordLength += 1
            }
            wasLower = byte.isLower
            last = byte
        }
        close()
        self = found
    }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The parts of a page that are no article, however long they are.
    private static let parts: ClassWords = [
        .navigation, .advertisement, .related, .comments, .form, .cookies, .footer, .sidebar,
    ]
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// The hash of a name in which capitals count.
    static func hash(of name: some Sequence<UInt8>) -> UInt64 { name.reduce(seed, hash) }

    private static let meanings: [UInt64: ClassWords] = {
        var meanings: [UInt64: ClassWords] = [:]
        for (meaning, words) in table {
            for word in words.split(whereSeparator: \.isWhitespace) {
                meanings[word.utf8.reduce(seed, hash), default: []].formUnion(meaning)
            }
        }
        return meanings
    }()

    /// What an element has, allows or does without is not what it is: `has-sidebar`, `no-comments`.
    private static let negations = Set(
        "no not non has have with without is hide show enable disable open closed theme".split(separator: " ")
            .map { $0.utf8.reduce(seed, hash) })

    private static let table: [(ClassWords, String)] = [
        (
            .navigation,
            """
            nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs pagination pager paging pagenav toc \
            tableofcontents topbar masthead skiplink skip sitenav toolbar backtotop jumplinks anchors
            """
        ),
        (
            .share,
            """
            share sharing sharebar sharetools sharedaddy shareaholic addtoany addthis social socials socialmedia \
            sociallinks socialshare socialicons sns bookmark bookmarks follow followus print printer whatsapp actionbar \
            partager teilen compartir condividi
            """
        ),
        (
            .advertisement,
            """
            ad ads adv advert adverts advertise advertisement advertising advertorial adslot adsense adbox adunit \
            adwrapper adcontainer adblock admarker banner banners sponsor sponsored sponsoring dfp gpt gptad anzeige \
            werbung publicidad publicite reklame reklama annonce annons affiliate affiliates commercial promo promos \
            promotion promobox promoted outbrain taboola revcontent plista ligatus mgid zergnet
            """
        ),
        (
            .related,
            """
            related relatedarticles relatedposts relatedstories relatedcontent relatednews relatedlinks recommended \
            recommendation recommendations recommend recirc recirculation readmore readnext readalso seealso morefrom breakingnews breakingblock \
            moreon morestories mostread mostpopular mostviewed popular trending teaser teasers teaserlist upnext \
            nextarticle prevnext postnavigation crosslinks interlink inlinelink youmaylike youmightlike similar \
            alsoread latestnews factbox faktabox faktaboks faktaruta infokasten topstories newsfeed linklist linkbox infobox readfurther lesenswert
            """
        ),
        (
            .comments,
            """
            comment comments commentlist commentform commentary disqus respond reply replies discussion feedback \
            leaveacomment livefyre coral viafoura kommentar kommentare commentaires comentarios guestbook reactions
            """
        ),
        (
            .form,
            """
            newsletter newsletters signup subscribe login signin \
            register registration donate donation donations form captcha mailchimp optin abo \
            callout cta contribution abonnement mailinglist
            """
        ),
        (
            .cookies,
            """
            cookie cookies consent gdpr ccpa onetrust didomi cookiebar cookiebanner privacy disclaimer
            """
        ),
        (
            .widget,
            """
            widget widgets weather clock poll polls quiz rating ratings vote votes player audioplayer videoplayer jwplayer \
            brightcove playlist carousel slider slideshow gallery lightbox swiper ticker livescore scoreboard countdown \
            trinity texttospeech tts speechify readspeaker audio podcast embed video videobox
            """
        ),
        (
            .caption,
            """
            caption captions figcaption credit credits imagecaption imagecredit photocredit photocaption legend \
            mediacaption wpcaption image images picture pictures mediainfo infotext imgtop imgbox photo photos copyright imagesource bildunterschrift legende piedefoto didascalia
            """
        ),
        (
            .byline,
            """
            byline bylines authorbox authorbio authorinfo bio biography aboutauthor dateline timestamp publishdate \
            pubdate postmeta entrymeta articlemeta metadata postinfo readingtime readtime lastupdated posted contributors \
            signature
            """
        ),
        (
            .author,
            "author authors byline autor autoren auteur autore writer reporter journalist contributor contributors"
        ),
        (
            .date,
            "date datetime time timestamp published publish pubdate publishdate posted updated datum dato fecha data tarih tarihi giorno jour zaman"
        ),
        (
            .tags,
            "tag tags taglist tagcloud keywords topics categories category postcategories posttags hashtags labels"
        ),
        (
            .sidebar,
            "sidebar sidebars aside rail rightrail leftrail rightcol rightcolumn sidecolumn secondary complementary"
        ),
        (.footer, "footer colophon bottombar sitefooter pagefooter articlefooter postfooter entryfooter"),
        (
            .hidden,
            """
            hidden hide modal popup overlay tooltip noprint noscript \
            fallback placeholder dropdown rollover hovercard popover flyout
            """
        ),
        (
            .unseen,
            """
            visuallyhidden hiddenvisually screenreader sronly screenreadertext offscreen assistivetext elementinvisible \
            a11yhidden sortkey sorttext editsection
            """
        ),
        (.live, "liveticker liveblog newsticker livefeed liveupdates ticker"),
        (.wiki, "parseroutput"),
        (.tooltip, "tooltip tooltips tooltiptext tooltipcontent hovercard popover"),
        (
            .note,
            """
            superscript sup footnote footnotes footnoteref footnotereference fnref noteref endnote endnoteref \
            msofootnotereference msoendnotereference
            """
        ),
        (
            .boilerplate,
            "paywall piano regwall subscription subscriptions membership disclosure correctionspolicy trustproject editorialnote standards about breakingnews alert alerts"
        ),
        (
            .body,
            """
            articlebody articletext articlecontent articlecopy bodytext bodycopy bodycontent storybody storycontent storytext \
            storycopy postbody postcontent posttext entrycontent entrybody entrytext contentbody contenttext maincontent \
            textbody textcontent newsbody newscontent newstext fullstory fulltext singlecontent blogcontent richtext \
            paragraphs articlefulltext pagecontent artikeltext artikelbody articleparagraph
            """
        ),
        (
            .summary,
            """
            summary standfirst lead lede leadin dek deck subtitle subheadline subheading subhead intro introduction \
            excerpt abstract teasertext vorspann chapo entradilla sommario ingress bajada kicker sapo
            """
        ),
    ]
}
