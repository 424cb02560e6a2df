internal import Content
internal import Diagnostics

/// What a template of the site’s own loads from an address that is made when a page is rendered: `src="{{ page.fields.map }}"`.
struct ChangingResource: Sendable {
    /// The directive of the policy that decides on it.
    let directive: SecurityPolicy.Directive
    /// What the address begins with, as far as it is literal.
    let start: String
    /// Where the address stands.
    let location: SourceLocation

    /// Those of some templates; what the program’s templates load stands on the site itself.
    ///
    /// - Complexity: O(*n*) in the length of the templates, where a site has any.
    static func all(in own: [SourceFile], besides delivered: [SourceFile]) -> [ChangingResource] {
        let programs = Dictionary(delivered.lazy.map { ($0.path, $0.bytes) }) { first, _ in first }
        let own = own.filter { $0.path.hasSuffix(".html") && $0.bytes != programs[$0.path] }
        guard !own.isEmpty else { return [] }
        let known = Set(delivered.flatMap { addresses(in: $0).map(\.text) })
        return own.flatMap { file in
            addresses(in: file).filter { !known.contains($0.text) }.map { address in
                let start = address.text.prefix { $0 != "{" }
                return ChangingResource(
                    directive: address.directive, start: String(start), location: file.location(of: address.range))
            }
        }
    }

    private static func addresses(
        in file: SourceFile
    ) -> [(text: String, range: Range<Int>, directive: SecurityPolicy.Directive)] {
        guard file.path.hasSuffix(".html") else { return [] }
        var tags = MarkupTags(file.bytes)
        var found: [(text: String, range: Range<Int>, directive: SecurityPolicy.Directive)] = []
        while let tag = tags.next() {
            guard let address = tag.changingAddress, let directive = tag.directive else { continue }
            found.append((address.text, address.range, directive))
        }
        return found
    }
}
