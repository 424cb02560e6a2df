/// Keeps out requests that other sites make through an editor's browser.
///
/// A page on the web can send a browser to `http://127.0.0.1:8000/`, and by giving its own name that address (DNS
/// rebinding) read what comes back. What gives it away is the name that it uses, in `Host`, and the name that it
/// comes from, in `Origin`.
struct RequestGuard: Sendable {
    /// Names besides those of this machine under which the preview is reached: those of a proxy or an editor in a cloud.
    let allowedHosts: [HostName]

    /// Refuses a request that does not come from the preview itself or from the address bar.
    func check(_ request: Request) throws(Refusal) {
        let host = (request.fields["host"] ?? "").lowercased()
        let isAllowed = allowedHosts.contains { $0.covers(host) }
        guard isAllowed || HostName.ofThisMachine.contains(where: { $0.covers(host) }) else {
            throw Refusal(.forbidden, Self.reason(for: host))
        }
        if let origin = request.fields["origin"]?.lowercased() {
            // A proxy may speak TLS with the browser, but not with the preview.
            guard origin == "http://\(host)" || isAllowed && origin == "https://\(host)" else {
                throw Refusal(.forbidden, "other sites cannot read the preview")
            }
        }
        // Fetch Metadata: what the page of another site embeds or fetches, as against a link that somebody follows.
        let isOwn = ["none", "same-origin"].contains(request.fields["sec-fetch-site"] ?? "none")
        let isFollowed =
            request.fields["sec-fetch-mode"] == "navigate"
            && request.fields["sec-fetch-dest"] ?? "document" == "document"
        guard isOwn || isFollowed else { throw Refusal(.forbidden, "other sites cannot read the preview") }
    }

    private static func reason(for host: String) -> String {
        guard let name = HostName(parsing: host) else { return "the preview is for this machine only" }
        return
            "the preview is for this machine only, not for ‘\(name.text)’; ‘briefgen serve --allow-host \(name.text)’ lets it in"
    }
}
