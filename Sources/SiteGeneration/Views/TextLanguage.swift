/// The language of a text that stands on a page in another language; both empty where it is the page’s.
struct TextLanguage: Sendable {
    /// A BCP 47 tag.
    var tag = ""
    /// `ltr` or `rtl`.
    var direction = ""
}
