internal import Content

/// What servers are to say with every file: the policy of the pages’ meta element, and what only a header can say.
enum SecurityHeaders {
    /// A file in the form that pages services read (`_headers`).
    ///
    /// What other sites may frame is what stands in `embed/` alone: where a service does not know how a line takes back
    /// another (`!`), it refuses frames there, too. Framing is refused here, since a meta element cannot (Content Security Policy Level 3, §3.3).
    ///
    /// - Parameters:
    ///   - policy: What pages may load and do.
    ///   - onion: The onion service on which the site is, too; `nil` where there is none. Pages say it each for itself; this
    ///     is for the address alone.
    static func file(_ policy: SecurityPolicy, onion: String? = nil) -> String {
        """
        /*
          Content-Security-Policy: \(policy.header)
          Referrer-Policy: no-referrer
          X-Content-Type-Options: nosniff
          Cross-Origin-Opener-Policy: same-origin
          Cross-Origin-Resource-Policy: same-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=()
        /embed/*
          ! Content-Security-Policy
          Content-Security-Policy: \(policy.embedHeader)

        """ + (onion.map { "/\n  Onion-Location: \($0)\n" } ?? "")
    }
}
