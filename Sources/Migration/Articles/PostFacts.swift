internal import Chronology
internal import Content
internal import Normalization
internal import Slugs

/// What a post says of itself, field by field: what an article has a key for, and what not.
struct PostFacts: Sendable {
    var title = ""
    var published: Moment?
    var updated: Moment?
    /// When a text that was kept back is to come out.
    var publishAt: Moment?
    /// The moment after which the old site did not show it.
    var expiry: Moment?
    var isDraft = false
    var isPage = false
    var summary = ""
    var authors: [String] = []
    /// The names of topics, tags and categories.
    var topics: [String] = []
    var slug: String?
    /// The address that it had, as its header says.
    var address: String?
    /// Whether its address was made by a pattern that only the old site can read.
    private(set) var hasPattern = false
    /// Further addresses that led to it.
    var aliases: [String] = []
    var language: String?
    /// By what it is known to be the same text in another language.
    var translationKey: String?
    /// The picture above the text.
    var image: Image?
    /// What became of each field: the key of the article, or `nil` where it has none.
    private(set) var fates: [Fate] = []

    struct Image: Sendable {
        var file: String
        var alternative = ""
        var caption = ""
    }

    /// A field and where it went.
    struct Fate: Sendable {
        var field: HeaderField
        /// The key of the article in which it stands now; `nil` where it stands in the report alone.
        var key: String?
        /// Why it is not carried, where that is not simply for want of a key.
        var reason: String?
    }

    /// - Complexity: O(*n*).
    init(_ post: Post) {
        for field in post.fields {
            var reason: String?
            let key = take(field, &reason)
            fates.append(Fate(field: field, key: key, reason: reason))
        }
        isDraft = isDraft || post.isInDraftFolder
        isPage = isPage || post.isPage
        finish(post)
    }

    /// The names among its topics that the site has no topic for.
    var notesOnTopics: [String] = []

    /// Takes up what other files of the archive and the text say.
    mutating func complete(_ post: Post, _ directory: AuthorDirectory, attachments: [String: String]) {
        authors = authors.map(directory.name)
        if title.isEmpty {
            title = ArticleText.title(of: post.body) ?? Self.words(of: post.name.stem)
        }
        if let number = image?.file, number.hasPrefix("attachment:") {
            image?.file = attachments[String(number.dropFirst("attachment:".count))] ?? number
        }
    }

    /// A title of the name of a file.
    private static func words(of stem: String) -> String {
        let words = stem.replacing("-", with: " ").replacing("_", with: " ").trimmedLine
        return words.isEmpty ? "Untitled" : words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Puts the fields for which pages have no key among those that are listed only.
    mutating func listWhatPagesLack() {
        list(
            where: {
                !["title", "summary", "status", "aliases", "slug", "image", "(it is empty)", "kind of file"].contains(
                    $0.key)
            },
            because: "a page has no such key")
    }

    /// Puts a field among those that are listed only.
    mutating func list(where isOne: (Fate) -> Bool, because reason: String) {
        for index in fates.indices where fates[index].key != nil && isOne(fates[index]) {
            fates[index].key = nil
            fates[index].reason = reason
        }
    }

    /// What follows from several fields, or from the name of the file.
    private mutating func finish(_ post: Post) {
        if published == nil, let day = post.name.day { published = HeaderText.moment(day) }
        if let start = published, let change = updated, change < start {
            updated = nil
            list(where: { $0.key == "updated" }, because: "it is before the day of publication")
        }
        if published == nil, let change = updated, !isDraft {
            // Some sites know only when a text was last changed.
            published = change
            updated = nil
        }
    }

    // MARK: Fields

    private mutating func take(_ field: HeaderField, _ reason: inout String?) -> String? {
        let text = HeaderText.plain(field.text)
        guard field.value != .none, !text.isEmpty || field.texts.count > 1 else { return "(it is empty)" }
        switch field.key {
        case "title", "headline", "name": return take(title: text)
        case "date", "published_at", "pubdate", "published_date", "date_published", "datepublished", "created",
            "created_at",
            "wp:post_date", "publication_date", "posted", "publish_date", "publishdate", "published_on", "published":
            return takeDate(field, text, &reason)
        case "lastmod", "updated", "modified", "last_modified_at", "updated_at", "last_modified", "date_modified",
            "datemodified",
            "wp:post_modified", "revised", "last_updated", "moddate", "updatedate":
            guard let moment = HeaderText.moment(text) else {
                reason = "it is no date"
                return nil
            }
            guard updated == nil || updated == moment else { return nil }
            updated = moment
            return "updated"
        case "expirydate", "expiry_date", "expires", "expiry", "expire", "unpublish_date", "unpublishdate", "end_date":
            expiry = HeaderText.moment(text)
            return nil
        case "draft", "is_draft", "unpublished", "private", "hidden", "archived":
            guard ["true", "yes", "1"].contains(text.lowercased()) else { return "status" }
            isDraft = true
            return "status"
        case "status", "wp:status": return takeStatus(text, &reason)
        case "wp:post_password":
            isDraft = true
            reason = "a password kept it from the public; it is a draft"
            return nil
        default:
            return takeWords(field, text) ?? takeAddress(field, field.text.trimmedLine, &reason)
                ?? takePicture(field, text)
        }
    }

    private mutating func take(title text: String) -> String? {
        guard title.isEmpty || title == text else { return nil }
        title = text
        return "title"
    }

    private mutating func takeDate(_ field: HeaderField, _ text: String, _ reason: inout String?) -> String? {
        if field.key == "published", ["true", "false", "yes", "no"].contains(text.lowercased()) {
            isDraft = isDraft || ["false", "no"].contains(text.lowercased())
            return "status"
        }
        guard let moment = HeaderText.moment(text) else {
            reason = "it is no date"
            return nil
        }
        if field.key == "publishdate" || field.key == "publish_date" {
            // Hugo shows a text from this moment on.
            publishAt = moment
            if published == nil { published = moment }
            return published == moment ? "published" : "publish_at"
        }
        guard published == nil || published == moment || published == publishAt else { return nil }
        published = moment
        return "published"
    }

    private mutating func takeStatus(_ text: String, _ reason: inout String?) -> String? {
        switch text.lowercased() {
        case "publish", "published", "public", "inherit": return "status"
        case "future": return "status"
        case "draft", "hidden", "private", "pending", "auto-draft", "trash", "unlisted", "skip":
            isDraft = true
            if text.lowercased() != "draft" { reason = "it was ‘\(text)’; it is a draft" }
            return text.lowercased() == "draft" ? "status" : nil
        default: return nil
        }
    }

    private mutating func takeWords(_ field: HeaderField, _ text: String) -> String? {
        switch field.key {
        case "summary", "description", "excerpt", "excerpt:encoded", "abstract", "standfirst", "dek", "deck", "lead",
            "subtitle", "teaser",
            "intro", "meta_description", "lede":
            // `description` of WordPress is always empty.
            guard summary.isEmpty || summary == text else { return nil }
            summary = text
            return "summary"
        case "author", "authors", "byline", "by", "creator", "dc:creator", "author.name", "authors.name",
            "contributors":
            let names =
                field.texts.count == 1 ? Self.parts(field.text, at: field.text.contains(";") ? ";" : ",") : field.texts
            for name in names.map(HeaderText.plain) where !name.isEmpty && !authors.contains(name) {
                authors.append(name)
            }
            return "authors"
        case "topics", "topic", "tags", "tag", "categories", "category", "keywords", "subjects", "category.category",
            "category.post_tag",
            "series", "regions", "countries", "region", "country":
            let names = field.texts.count == 1 ? Self.parts(field.text, at: ",") : field.texts
            for name in names.map(HeaderText.plain)
            where !name.isEmpty && !Self.isNoTopic(name) && !topics.contains(name) {
                topics.append(name)
            }
            return "topics"
        case "language", "lang", "locale":
            let tag = text.replacing("_", with: "-")
            language = LanguageTag.isValid(tag) ? tag : LanguageTag.replacement(for: tag)
            return language == nil ? nil : "language"
        case "translationkey", "translation_key", "lang_ref", "lang-ref", "translation_id":
            translationKey = text
            return "translation_of"
        case "layout", "type", "wp:post_type":
            guard ["page", "pages"].contains(text.lowercased()) else { return nil }
            isPage = true
            return "kind of file"
        default: return nil
        }
    }

    private mutating func takeAddress(_ field: HeaderField, _ text: String, _ reason: inout String?) -> String? {
        switch field.key {
        case "slug", "wp:post_name",
            "path" where !text.contains("/"):
            slug = text
            return "slug"
        case "permalink", "url", "path", "link", "save_as":
            guard text.lowercased() != "false" else {
                reason = "it had no page of its own"
                return nil
            }
            guard Self.isOwnAddress(text) else {
                hasPattern = true
                reason = "it is a pattern of the old site’s templates"
                return nil
            }
            guard address == nil else { return nil }
            address = text
            return "aliases"
        case "aliases", "alias", "redirect_from", "redirects", "redirect_froms", "old_url", "old_urls",
            "former_addresses":
            aliases += field.texts
            return "aliases"
        default: return nil
        }
    }

    private mutating func takePicture(_ field: HeaderField, _ text: String) -> String? {
        let key = field.key.replacing("images", with: "image")
        if key == "meta._thumbnail_id" {
            guard image == nil else { return nil }
            image = Image(file: "attachment:" + text)
            return "image"
        }
        switch key {
        case "image", "featured_image", "featuredimage", "featured_img", "cover", "cover_image", "coverimage", "hero",
            "hero_image", "heroimage",
            "thumbnail", "banner", "primary_image", "feature_image", "header_image", "teaser_image", "photo", "picture",
            "img", "og_image",
            "image.path", "image.file", "image.src", "image.url", "image.feature", "cover.image", "header.image",
            "header.teaser",
            "header.overlay_image", "featured_image.src", "hero.image", "thumb", "splash", "image.thumb",
            "image.teaser", "card_image":
            guard image == nil || image?.file == field.text else { return nil }
            image = Image(file: field.text)
            return "image"
        case "image_alt", "featured_image_alt", "alt", "image.alt", "cover.alt", "hero_alt", "cover_image_alt",
            "header.image_description",
            "image_alt_text", "featured_image.alt":
            pending.alternative = text
            return "image"
        case "image_caption", "image_figcaption", "image.caption", "cover.caption", "header.caption", "caption",
            "image_credit", "hero_caption",
            "featured_image.caption":
            pending.caption = pending.caption.isEmpty ? text : "\(pending.caption) (\(text))"
            return "image"
        default: return nil
        }
    }

    /// The words of the picture, which can stand above it.
    private var pending = Image(file: "")

    /// The picture above the text with its words.
    var picture: Image? {
        guard var image else { return nil }
        (image.alternative, image.caption) = (pending.alternative, pending.caption)
        return image
    }

    /// Whether a text can be an address of the old site, and is no pattern for several.
    private static func isOwnAddress(_ text: String) -> Bool {
        !text.isEmpty && !text.contains("{{") && !text.contains("{%") && text.utf8.count < 1_000
    }

    /// What systems write where there is no topic.
    private static func isNoTopic(_ name: String) -> Bool {
        ["uncategorized", "uncategorised", "post", "posts", "all", "blog"].contains(name.lowercased())
    }

    private static func parts(_ text: String, at sign: Character) -> [String] {
        text.split(separator: sign).map { String($0).trimmedLine }.filter { !$0.isEmpty }
    }
}
