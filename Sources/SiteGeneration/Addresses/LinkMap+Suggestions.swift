internal import Diagnostics

extension LinkMap {
    /// `; did you mean ‘iran.md’?`, to follow the message about a dead link, or nothing when nothing is close.
    ///
    /// Files are looked for in the folder that the link names, so that the suggestion is a likely one.
    ///
    /// - Complexity: O(*n* log *n*) in the number of documents and events.
    func suggestion(for destination: String) -> String {
        guard !destination.hasPrefix("event:") else {
            return Suggestion.didYouMean(destination, among: candidates(in: "event:"))
        }
        let name = destination.split(separator: "/").last.map(String.init) ?? destination
        let folder = ["topics/", "sources/"].first(where: destination.contains) ?? "articles/"
        let names = candidates(in: folder[...]).compactMap { $0.split(separator: "/").last.map(String.init) }
        return Suggestion.didYouMean(name, among: names)
    }
}
