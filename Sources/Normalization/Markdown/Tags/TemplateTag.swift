/// A tag of a site generator in a text: a shortcode of Hugo, Zola or WordPress, a tag or value of Liquid or Jinja.
struct TemplateTag {
    /// The signs around it.
    enum Form: String, Sendable {
        /// `{{< name >}}`
        case angle = "{{< >}}"
        /// `{{% name %}}`
        case percent = "{{% %}}"
        /// `{% name %}`
        case block = "{% %}"
        /// `{{ name }}`
        case value = "{{ }}"
        /// `[name]`
        case bracket = "[ ]"
        /// `{: .class }`, `{#id}`: what the element before or behind it is to be called
        case attributes = "{: }"
    }

    var form: Form
    /// Where it stands.
    var range: Range<Int>
    /// As it was written.
    var text: String
    /// In lower case, without what makes it an end.
    var name = ""
    /// Whether it closes another.
    var isEnd = false
    /// Whether it says that nothing closes it: `{{< ring />}}`.
    var closesItself = false
    /// Whether the value is a text in quotation marks and no name.
    var isLiteral = false
    /// What stands behind the name, with a key.
    var named: [String: String] = [:]
    /// What stands behind the name, without a key.
    var values: [String] = []
    /// What a value goes through: `url` of `{{ "/about/" | url }}`, with its texts.
    var filters: [(name: String, values: [String])] = []

    /// What an argument is, by one of several keys or by its place.
    func argument(_ keys: String..., at place: Int? = nil) -> String? {
        for key in keys {
            if let value = named[key], !value.isEmpty { return value }
        }
        guard let place, values.indices.contains(place), !values[place].isEmpty else { return nil }
        return values[place]
    }

    /// Every argument, those without a key first.
    var arguments: [String] { values + named.sorted { $0.key < $1.key }.map(\.value) }
}
