/// The sites of one comparison: the same articles for each program.
struct BenchmarkSites {
    /// The folder of briefgen's site.
    let briefgen: String
    /// The folder of Hugo's site; empty where Hugo takes no part.
    let hugo: String
    /// The names of the articles, in their order.
    let slugs: [String]
    /// The bytes of the articles.
    let byteCount: Int

    /// Writes the sites.
    ///
    /// - Parameters:
    ///   - count: The number of articles.
    ///   - work: A folder that exists.
    ///   - theme: The folder with Hugo's configuration and layouts; `nil` for no site of Hugo.
    init(_ corpus: Corpus, articles count: Int, in work: String, templates: String, theme: String?) throws {
        briefgen = "\(work)/briefgen-site"
        hugo = theme == nil ? "" : "\(work)/hugo-site"
        byteCount = try BriefgenSite.write(corpus, count: count, to: briefgen, templates: templates)
        if let theme { _ = try HugoSite.write(corpus, count: count, to: hugo, theme: theme) }
        slugs = (0..<count).map { corpus.article($0, linkExtension: ".md").slug }
    }
}
