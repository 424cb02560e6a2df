internal import Diagnostics

/// Whether every document and asset has an address of its own, on servers and disks that know no case, too.
enum AddressCheck {
    /// Reports each document whose address another one has already; of a draft and a document that readers see, the
    /// draft.
    ///
    /// - Complexity: O(*n*) in the number of documents.
    static func diagnostics(of content: Content) -> [Diagnostic] {
        var check = Checker()
        for areDrafts in [false, true] {
            for article in content.articles where article.isDraft == areDrafts {
                let file = article.document.file
                let place = article.document.location(ofKey: "slug")
                check.add("articles/\(article.slug).html", from: file.path, at: place)
            }
            for topic in content.topics where topic.isDraft == areDrafts {
                check.add("topics/\(topic.id).html", from: topic.document.file.path)
            }
            for source in content.sources where source.isDraft == areDrafts {
                check.add("sources/\(source.id).html", from: source.document.file.path)
            }
            for event in content.events where event.isDraft == areDrafts {
                check.add("events/\(event.report.id.value).html", from: event.document.file.path)
            }
            for page in content.pages where page.isDraft == areDrafts {
                check.add("\(page.id).html", from: page.document.file.path)
            }
            guard !areDrafts else { continue }
            for asset in content.assets where !asset.isAddition { check.add(asset.route, from: asset.path) }
        }
        return check.diagnostics
    }

    private struct Checker {
        var owners: [String: String] = [
            "404.html": "", "search.html": "", "changes.html": "", "changes.xml": "", "manifest": "", ".gitignore": "",
        ]
        var diagnostics: [Diagnostic] = []

        /// - Parameter place: Where the file says its address, if it does.
        mutating func add(_ address: String, from path: String, at place: SourceLocation? = nil) {
            let owner = place.map { "\(path):\($0.line)" } ?? path
            guard let first = owners.updateValue(owner, forKey: address.lowercased()) else { return }
            owners[address.lowercased()] = first
            let note = first.isEmpty ? "every site has a file of this name" : "the other one is \(first)"
            diagnostics.append(
                Diagnostic(
                    .error, "duplicate-address", "the address ‘\(address)’ is taken",
                    at: place ?? SourceLocation(wholeOf: path),
                    note: note, help: place == nil ? "rename one of the two" : "change the ‘slug’ of one of the two"))
        }
    }
}
