internal import Content

/// What servers are to say with every file: the policy of the pages’ meta element, and what only a header can say.
enum SecurityHeaders {
    /// A file in the form that pages services read (`_headers`).
    ///
    /// Framing is refused here, since a meta element cannot (Content Security Policy Level 3, §3.3).
    ///
    /// - Parameter policy: What pages may load and do.
    static func file(_ policy: SecurityPolicy) -> String {
        """
        /*
          Content-Security-Policy: \(policy.header)
          Referrer-Policy: no-referrer
          X-Content-Type-Options: nosniff
          Cross-Origin-Opener-Policy: same-origin
          Cross-Origin-Resource-Policy: same-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=()

        """
    }
}
