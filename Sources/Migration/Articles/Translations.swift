/// Which posts of an archive say the same in several languages.
enum Translations {
    /// The languages of posts, where they are known.
    ///
    /// - Parameter languages: Those that have folders of their own.
    static func languages(of posts: [Post], _ facts: [PostFacts], folders languages: Set<String>) -> [String?] {
        zip(posts, facts).map { post, facts in
            facts.language ?? post.name.language ?? folderLanguage(post, languages)
        }
    }

    private static func folderLanguage(_ post: Post, _ languages: Set<String>) -> String? {
        post.name.folder.split(separator: "/").prefix(2).map { $0.lowercased() }.first { languages.contains($0) }
    }

    /// For each post the one that it translates.
    ///
    /// - Parameter main: The language in which most of the site is.
    static func originals(
        of posts: [Post], _ facts: [PostFacts], languages: [String?], folders: Set<String>, generator: Generator,
        main: String
    ) -> [Int?] {
        var groups: [String: [Int]] = [:]
        for (index, post) in posts.enumerated() where post.part == nil && !facts[index].isPage {
            let folder = post.name.folder.split(separator: "/").filter { !folders.contains($0.lowercased()) }.joined(
                separator: "/")
            let bySlug = generator == .pelican ? facts[index].slug.map { "slug:" + $0 } : nil
            groups[
                facts[index].translationKey.map { "key:" + $0 } ?? bySlug ?? "\(folder)/\(post.name.stem)", default: []
            ].append(index)
        }
        var originals = [Int?](repeating: nil, count: posts.count)
        for group in groups.values where group.count > 1 {
            let own = group.map { languages[$0] ?? main }
            guard Set(own).count == group.count else { continue }
            let original = zip(group, own).first { $1 == main }?.0 ?? group.min() ?? 0
            for index in group where index != original { originals[index] = original }
        }
        return originals
    }
}
