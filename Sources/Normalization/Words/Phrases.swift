/// Lines that sites set around articles, as data: in lower case, without punctuation, words parted by one space.
enum Phrases {
    /// What the words of a line say of it.
    struct Match {
        var reason: DropReason
        /// Whether the whole line is known, and not only how it begins.
        var isWhole: Bool
    }

    /// Why a short line may be no part of an article, judged by its words alone; `nil` when they say nothing.
    ///
    /// - Complexity: O(*n*); lines of more than 300 bytes are not looked at.
    static func match(_ line: [UInt8]) -> Match? {
        guard line.count <= 300 else { return nil }
        let key = key(of: line)
        if let reason = whole[key] ?? whole[withoutNumbers(key)] { return Match(reason: reason, isWhole: true) }
        // Beginnings have at most eight words.
        var opening = ""
        for word in key.utf8.split(separator: 0x20, maxSplits: 8).prefix(8) {
            opening += opening.isEmpty ? String(Substring(word)) : " " + String(Substring(word))
            if let reason = openings[opening] { return Match(reason: reason, isWhole: false) }
        }
        return nil
    }

    /// A key without its numbers: `12 comments` is `comments`.
    private static func withoutNumbers(_ key: String) -> String {
        guard key.utf8.contains(where: { $0.isDigit || $0 >= 0x80 }) else { return key }
        return key.split(separator: " ").filter { !$0.allSatisfy(\.isNumber) }.joined(separator: " ")
    }

    /// A line as the tables hold it.
    static func key(of line: some Sequence<UInt8>) -> String {
        var key: [UInt8] = []
        var pending: [UInt8] = []
        for byte in line {
            if byte >= 0x80 {
                pending.append(byte)
                continue
            }
            if !pending.isEmpty { append(&pending, to: &key) }
            if byte.isLetter || byte.isDigit {
                key.append(byte.lowercased)
            } else if byte != UInt8(ascii: "'"), let last = key.last, last != 0x20 {
                key.append(0x20)
            }
        }
        if !pending.isEmpty { append(&pending, to: &key) }
        if key.last == 0x20 { key.removeLast() }
        return String(decoding: key, as: UTF8.self)
    }

    /// Appends the letters, marks and numbers among scalars outside ASCII, in lower case.
    private static func append(_ bytes: inout [UInt8], to key: inout [UInt8]) {
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let properties = scalar.properties
            switch properties.generalCategory {
            case .uppercaseLetter, .titlecaseLetter: key += Array(properties.lowercaseMapping.utf8)
            case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber,
                .letterNumber, .otherNumber:
                key += Array(String(scalar).utf8)
            default: if scalar != "’", let last = key.last, last != 0x20 { key.append(0x20) }
            }
        }
        bytes.removeAll(keepingCapacity: true)
    }

    private static let whole = dictionary(lines)
    private static let openings = dictionary(beginnings)

    private static func dictionary(_ table: [(DropReason, String)]) -> [String: DropReason] {
        var result: [String: DropReason] = [:]
        for (reason, lines) in table {
            for line in lines.split(separator: "\n") {
                result[line.split(separator: " ").joined(separator: " ")] = reason
            }
        }
        return result
    }

    /// Whole lines.
    private static let lines: [(DropReason, String)] = [
        (
            .advertisement,
            """
            advertisement
            advertisements
            advertisement advertisement
            advertisement spot img
            ad
            ads
            advert
            sponsored
            sponsored content
            promoted content
            paid content
            anzeige
            werbung
            publicité
            publicidad
            pubblicità
            publicidade
            iklan
            reklama
            reklam
            annonse
            annons
            annonce
            advertentie
            реклама
            広告
            광고
            story continues below advertisement
            article continues below advertisement
            continue reading below
            article continues below
            scroll to continue
            continue reading
            weiterlesen nach der anzeige
            report this ad
            remove ads
            advertise with us
            shopping anzeigen
            """
        ),
        (
            .related,
            """
            related
            related articles
            related article
            related stories
            related story
            related posts
            related news
            related topics
            related content
            related coverage
            related links
            related video
            related videos
            must read
            must read bits bytes
            meistgelesene artikel
            meistgelesen
            les plus lus
            lo más leído
            must reads
            most read
            most popular
            most viewed
            trending
            trending now
            more articles
            more stories
            more news
            trending news
            more from this section
            more from the author
            more from author
            latest articles
            latest article
            latest news
            latest stories
            latest posts
            recent posts
            recent articles
            recent stories
            recent news
            popular posts
            popular articles
            popular news
            top stories
            editors picks
            editors pick
            editors choice
            recommended
            recommended for you
            recommended stories
            recommended articles
            recommended reading
            you may also like
            you might also like
            you may like
            you might like
            you may also be interested in
            also read
            also interesting
            read also
            read next
            read more
            read more about
            see also
            see more
            up next
            dont miss
            next article
            previous article
            next post
            previous post
            whats new
            in case you missed it
            around the web
            from the web
            from around the web
            mehr zum thema
            dieses thema im programm
            weitere themen
            weitere videos
            weitere meldungen
            mehr aus
            les mer
            les også
            mer om
            más noticias
            plus d articles
            dans la même rubrique
            kort fortalt
            mehr zu diesem thema
            lesen sie auch
            lesen sie mehr zum thema
            das könnte sie auch interessieren
            das könnte sie interessieren
            auch interessant
            weitere artikel
            weitere informationen
            ende der weiteren informationen
            meistgelesen
            aktuelle artikel
            empfohlener redaktioneller inhalt
            empfohlener externer inhalt
            externer inhalt
            verwendete quellen
            a lire aussi
            à lire aussi
            lire aussi
            sur le même sujet
            articles liés
            les plus lus
            le plus lus
            te puede interesar
            más información
            noticias relacionadas
            lo más leído
            lo más visto
            leggi anche
            potrebbe interessarti
            articoli correlati
            veja também
            leia também
            leia mais
            mais lidas
            você pode gostar
            você também pode gostar
            lees ook
            lees meer
            les også
            læs også
            läs mer
            läs också
            czytaj także
            czytaj też
            baca juga
            artikel terkait
            читайте также
            материалы по теме
            по теме
            ilgili haberler
            اقرأ أيضا
            مواضيع ذات صلة
            関連記事
            あわせて読みたい
            관련기사
            相关阅读
            相关新闻
            """
        ),
        (
            .share,
            """
            share
            share this
            share this article
            share this story
            share this post
            share article
            share on
            share on facebook
            share on twitter
            share via email
            share via
            share with
            sharing is caring
            spread the word
            shares
            tweet
            pin
            pin it
            email
            e mail
            print
            print this page
            save
            copy link
            link copied
            copied
            facebook
            twitter
            x
            instagram
            youtube
            linkedin
            telegram
            whatsapp
            pinterest
            reddit
            tumblr
            like this
            like loading
            follow us
            follow
            follow me
            stay connected
            connect with us
            teilen
            artikel teilen
            drucken
            merken
            partager
            partager l article
            partager cet article
            partager discussion
            partager close button
            compartir
            condividi
            compartilhar
            compartilhe
            del
            dela
            jaa
            delen
            поделиться
            bagikan
            paylaş
            공유
            シェア
            """
        ),
        (
            .comments,
            """
            comment
            comments
            0 comments
            0 comment
            no comments
            no comments yet
            post a comment
            post comment
            add a comment
            add comment
            leave a comment
            leave a reply
            leave comment
            leave reply
            write a comment
            view comments
            show comments
            hide comments
            comments are closed
            top rated comments
            top comments
            reader comments
            recent comments
            join the conversation
            join the discussion
            reply
            cancel reply
            be the first to comment
            please enter your comment
            please enter your name here
            save my name email and website in this browser for the next time i comment
            your email address will not be published
            0 replies
            want to join the discussion
            feel free to contribute
            teilen sie ihre meinung
            kommentar
            kommentare
            kommentieren
            diskutieren sie mit
            commentaires
            réagir
            comentarios
            commenti
            comentários
            kommentarer
            komentarze
            komentar
            yorumlar
            комментарии
            コメント
            댓글
            deixe uma resposta
            deixe um comentário
            o seu endereço de e mail não será publicado
            lascia un commento
            laisser un commentaire
            deja un comentario
            deja una respuesta
            добавить комментарий
            оставить комментарий
            додати коментар
            schreiben sie einen kommentar
            kommentar schreiben
            loading comments
            اترك تعليقا
            ارسال نظر
            tinggalkan balasan
            """
        ),
        (
            .form,
            """
            newsletter
            newsletters
            subscribe
            subscribe now
            subscribe today
            sign up
            sign up now
            sign in
            log in
            login
            logout
            register
            register now
            donate
            donate now
            support us
            submit
            search
            email address
            your email
            get the newsletter
            already a subscriber
            already a subscriber sign in
            jetzt anmelden
            jetzt registrieren
            jetzt abonnieren
            anmelden
            abonnieren
            s abonner
            s inscrire
            suscríbete
            iscriviti
            inscreva se
            download the app
            get the app
            download our app
            app store
            google play
            play store
            """
        ),
        (
            .navigation,
            """
            home
            menu
            close
            open menu
            back
            back to top
            back to home
            to top
            top
            next
            previous
            prev
            skip to content
            zum inhalt springen
            aller au contenu
            skip to main content
            skip to navigation
            jump to content
            table of contents
            contents
            show more
            load more
            view more
            view all
            see all
            more
            all rights reserved
            terms of use
            datenschutzerklärung
            article réservé aux abonnés
            réservé aux abonnés
            contenido exclusivo para suscriptores
            terms of service
            privacy policy
            contact us
            hier können sie die rechte an diesem artikel erwerben
            about us
            read in french
            read in english
            read in arabic
            read in spanish
            startseite
            inhalt
            zurück
            nach oben
            mehr
            mehr anzeigen
            accueil
            inicio
            about the author
            about the authors
            """
        ),
        (
            .widget,
            """
            loading
            play
            pause
            play video
            die wiedergabe wurde unterbrochen
            close button
            watch
            watch live
            watch now
            listen
            listen to this article
            listen to article
            processing
            getting your trinity audio player ready
            video
            audio
            live
            autoplay
            replay video
            min read
            0 seconds of 0 seconds
            artikel anhören
            écouter cet article
            false
            true
            null
            undefined
            """
        ),
        (
            .caption,
            """
            image
            photo
            photos
            caption
            captions
            gallery
            getty
            getty images
            reuters
            afp
            image credit
            image source
            spot img
            advert img
            featured image
            file photo
            hide caption
            toggle caption
            enlarge this image
            enlarge image
            view gallery
            open image in gallery
            bild
            foto
            vergrößern des bildes
            фото
            """
        ),
        (
            .tags,
            """
            tags
            tag
            topics
            categories
            category
            filed under
            keywords
            schlagworte
            schlagwörter zu diesem artikel
            schlagwörter
            themen
            mots clés
            etiquetas
            temas
            теги
            """
        ),
        (
            .cookies,
            """
            cookie settings
            cookie policy
            manage cookies
            accept
            accept all
            accept cookies
            i agree
            got it
            """
        ),
        (
            .byline,
            """
            for immediate release
            press release
            media release
            news release
            pressemitteilung
            communiqué de presse
            comunicado de prensa
            пресс релиз
            بيان صحفي
            by
            min
            min read
            minute read
            minuten
            min de lecture
            tempo de leitura minuto
            tempo de leitura minutos
            publié le
            publicado em
            pubblicato il
            temps de lecture min
            lesezeit min
            lesedauer min
            author
            autor
            autorin
            auteur
            autore
            authors
            publish date
            written by
            posted by
            published
            updated
            last updated
            offentliggjort
            publicerad
            """
        ),
    ]

    /// How lines begin.
    private static let beginnings: [(DropReason, String)] = [
        (
            .comments,
            """
            this site uses akismet
            your email address will not be published
            please log in using one of these methods
            you are commenting using your
            save my name email
            the comments below have not been moderated
            the views expressed in the contents above
            notify me of
            """
        ),
        (
            .form,
            """
            sign up for our
            want more stories like this
            every day we send an email
            sign up to our
            sign up to receive
            sign up here
            subscribe to our
            subscribe to the
            get our newsletter
            get the latest news delivered
            get daily
            enter your email
            by signing up
            by subscribing
            by clicking
            mit der anmeldung willigen sie
            sie haben noch kein
            download our app
            receive our
            join our newsletter
            join our whatsapp
            join our telegram
            follow us on
            follow our
            like us on
            """
        ),
        (
            .cookies,
            """
            we use cookies
            necessary cookies are
            an dieser stelle finden sie
            an dieser stelle findest du
            ich bin damit einverstanden
            any cookies that may not be
            this website uses cookies
            this site uses cookies
            by continuing to use
            by using this site
            wir verwenden cookies
            nous utilisons des cookies
            utilizamos cookies
            """
        ),
        (
            .related,
            """
            read also
            also read
            lesen sie auch
            lesen sie hier
            mehr lesen
            lire aussi
            à lire aussi
            lees ook
            leggi anche
            leia também
            veja também
            baca juga
            lea también
            lea además
            read more
            more great
            more stories
            more from
            more on
            more about
            more news
            read full story
            click here to
            click here for
            related article
            related story
            related
            see also
            more on this
            watch
            read next
            les også
            läs också
            läs mer
            читайте также
            """
        ),
        (
            .footer,
            """
            copyright
            all rights reserved
            tous droits réservés
            todos los derechos reservados
            tutti i diritti riservati
            powered by
            unless otherwise indicated copyright
            follow us
            this material may not be published
            this article was originally published
            this story was originally published
            alle rechte vorbehalten
            """
        ),
        (
            .caption,
            """
            image credit
            image source
            photo by
            photo credit
            photo
            photograph
            picture
            foto
            fotos
            bild
            quelle
            credit
            image
            фото
            getty images
            """
        ),
        (
            .advertisement,
            """
            this post may contain affiliate
            if you buy something through this post
            if you buy something through our links
            sometimes we include links to online retail
            story continues below
            article continues below
            we may earn a commission
            ftc we use
            """
        ),
        (
            .byline,
            """
            reading time
            lesedauer
            published
            last updated
            updated
            posted on
            posted by
            first published
            written by
            """
        ),
    ]
}
