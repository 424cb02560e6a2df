/// The program that made a site out of an archive.
public enum Generator: String, Sendable {
    case hugo = "Hugo"
    case jekyll = "Jekyll"
    case zola = "Zola"
    case eleventy = "Eleventy"
    case pelican = "Pelican"
    case wordPress = "WordPress"
    case unknown = "an archive of posts"

    /// Tells it by the files that an archive has.
    init(files: Set<String>, text: (String) -> String) {
        let names = Set(files.filter { !$0.contains("/") })
        if names.contains("_config.yml") || names.contains("_config.yaml")
            || files.contains(where: { $0.hasPrefix("_posts/") })
        {
            self = .jekyll
        } else if ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json"].contains(where: names.contains)
            || files.contains(where: { $0.hasPrefix("archetypes/") || $0.hasPrefix("config/_default/") })
        {
            self = .hugo
        } else if [".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"].contains(
            where: names.contains)
        {
            self = .eleventy
        } else if names.contains("pelicanconf.py") {
            self = .pelican
        } else if names.contains("config.toml") || names.contains("config.yaml") || names.contains("config.json") {
            let configuration = text("config.toml").lowercased()
            let isZola =
                configuration.contains("base_url") || configuration.contains("compile_sass")
                || configuration.contains("build_search_index")
            self = isZola && !configuration.contains("baseurl") ? .zola : .hugo
        } else {
            self = .unknown
        }
    }
}
