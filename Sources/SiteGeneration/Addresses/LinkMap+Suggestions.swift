internal import Diagnostics

extension LinkMap {
    /// `; did you mean ‘iran.md’?`, to follow the message about a dead link or an unknown source (`@` and its id), or
    /// nothing when nothing is close.
    ///
    /// Files of exactly that name are looked for everywhere, others in the folder that the link names.
    ///
    /// - Complexity: O(*n* log *n*) in the number of documents and events.
    func suggestion(for destination: String) -> String {
        guard !destination.hasPrefix("event:") else {
            return Suggestion.didYouMean(destination, among: candidates(in: "event:"))
        }
        if destination.hasPrefix("@") {
            let ids = candidates(in: "sources/").map { String($0.dropFirst("sources/".count).dropLast(".md".count)) }
            return Suggestion.didYouMean(String(destination.dropFirst()), among: ids)
        }
        let name = destination.split(separator: "/").last.map(String.init) ?? destination
        let folder = ["topics/", "sources/"].first(where: destination.contains) ?? "articles/"
        let names = candidates(in: folder[...]).compactMap { $0.split(separator: "/").last.map(String.init) }
        if let elsewhere = candidates(in: "").first(where: { $0.hasSuffix("/" + name) }) {
            return "; did you mean ‘../\(elsewhere)’?"
        }
        return Suggestion.didYouMean(name, among: names)
    }
}
