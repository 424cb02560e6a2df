/// What other tools, and people, call what has another name here.
enum OtherWords {
    /// The key that another tool has for one of these: `topics` for `tags`.
    static func key(_ word: String, among keys: [String]) -> String? {
        let folded = word.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
        return meanings[folded]?.first { keys.contains($0) }
    }

    /// What to write for a key of other tools whose values differ, too.
    static func help(on word: String, among keys: [String]) -> String? {
        switch word.lowercased() {
        case "draft" where keys.contains("status"): "write status: draft; what is published needs no ‘status’"
        case "published" where keys.contains("status"): "write status: published"
        case "cover" where keys.contains("image"), "thumbnail" where keys.contains("image"),
            "banner" where keys.contains("image"), "featured_image" where keys.contains("image"):
            "write image: {file: ../assets/port.jpg, alt: …}"
        case "layout" where keys.contains("mentions"):
            "leave it out: the folder of a file says what kind of page it is"
        default: nil
        }
    }

    /// The word that stands here for another one: `claimed` for `alleged`.
    static func value(_ word: String, among words: [String]) -> String? {
        values[word.lowercased().replacing(" ", with: "-")]?.first { words.contains($0) }
    }

    private static let meanings = table(
        """
        title: name headline heading
        name: title headline
        published: date pubdate publishdate publishedat publishedon created createdat datepublished
        date: when day published
        updated: lastmod lastmodified lastmodifiedat modified updatedat datemodified lastupdated
        publish_at: publishat embargo embargoed scheduled
        status: draft state certainty
        summary: description excerpt abstract teaser standfirst lede lead subtitle
        tagline: description subtitle slogan motto
        topics: tags tag categories category keywords keyword subjects taxonomies
        language: lang locale
        authors: author byline writer writers
        key_points: highlights takeaways keypoint points
        source: origin via publication
        sources: source references reference
        slug: permalink url path
        aliases: redirectfrom redirects oldurls formerly alias
        translation_of: translationkey translates translation
        by: claimant claimants speaker actor who
        place: location where
        at: location coordinates coords coordinate geo point position latlon latlng gps
        lat: latitude
        lon: lng long longitude
        precision: accuracy
        quote: quotation
        derivation: reasoning
        kind: type category
        part_of: parent parents belongsto
        url: website link homepage address href web
        publication: name publisher outlet newspaper
        author: authors byline
        retrieved: accessed captured fetched accessdate
        order: weight position sort
        navigation: menu nav inmenu
        base_url: url baseurl siteurl site domain address
        publisher: organisation organization owner
        time_zone: timezone tz
        licence: license copyright
        contact: email mail
        text: description body content title
        corrections: errata correction
        image: cover coverimage thumbnail banner featuredimage heroimage picture photo
        alt: alttext alternative description
        """)

    private static let values = table(
        """
        claimed: alleged asserted purported alleges claims
        reported: rumoured rumored unconfirmed unverified said
        confirmed: verified established official proven
        disputed: contested conflicting contradicted
        denied: refuted rejected false
        planned: announced scheduled expected
        threatened: warned threat
        draft: unpublished private hidden pending false
        published: public live publish publicly true
        country: state nation
        armed-group: militia group army militant militants rebels
        organisation: organization company institution party government agency body
        person: people individual politician human
        place: city town location region area site
        weapon: arms missile
        site: exact building address point spot street
        town: city village settlement municipality
        area: region province district governorate county
        agreement: treaty deal accord
        theme: topic subject issue
        newspaper: paper daily
        agency: wire news-agency newswire
        broadcaster: tv radio television channel
        magazine: journal weekly
        website: site web online portal
        government: ministry official state
        ngo: charity non-governmental-organisation nonprofit
        social-media: twitter x telegram facebook instagram tiktok youtube
        """)

    /// Each word behind a colon, and the ones before colons that it may stand for.
    private static func table(_ text: String) -> [String: [String]] {
        var table: [String: [String]] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ":")
            guard parts.count == 2 else { continue }
            for word in parts[1].split(separator: " ") { table[String(word), default: []].append(String(parts[0])) }
        }
        return table
    }
}
