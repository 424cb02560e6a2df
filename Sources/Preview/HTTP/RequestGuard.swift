/// Keeps out requests that other sites make through an editor's browser.
///
/// A page on the web can send a browser to `http://127.0.0.1:8000/`, and by giving its own name that address (DNS
/// rebinding) read what comes back. What gives it away is the name that it uses, in `Host`, and the name that it
/// comes from, in `Origin`.
enum RequestGuard {
    /// Refuses a request that does not come from the preview itself or from the address bar.
    static func check(_ request: Request) throws(Refusal) {
        let host = request.fields["host"] ?? ""
        guard isLocal(host) else { throw Refusal(.forbidden, "the preview is for this machine only") }
        if let origin = request.fields["origin"], origin.lowercased() != "http://\(host.lowercased())" {
            throw Refusal(.forbidden, "other sites cannot read the preview")
        }
        // Fetch Metadata: what the page of another site embeds or fetches, as against a link that somebody follows.
        let isOwn = ["none", "same-origin"].contains(request.fields["sec-fetch-site"] ?? "none")
        let isFollowed =
            request.fields["sec-fetch-mode"] == "navigate"
            && request.fields["sec-fetch-dest"] ?? "document" == "document"
        guard isOwn || isFollowed else { throw Refusal(.forbidden, "other sites cannot read the preview") }
    }

    /// Whether a `Host` names this machine, with any port: a tunnel may give it another one.
    private static func isLocal(_ host: String) -> Bool {
        let host = host.lowercased()
        for name in ["localhost", "127.0.0.1", "[::1]"] where host.hasPrefix(name) {
            let rest = host.dropFirst(name.count)
            if rest.isEmpty { return true }
            guard rest.first == ":" else { return false }
            let port = rest.dropFirst()
            return !port.isEmpty && port.utf8.allSatisfy { (0x30...0x39).contains($0) } && UInt16(port) != nil
        }
        return false
    }
}
