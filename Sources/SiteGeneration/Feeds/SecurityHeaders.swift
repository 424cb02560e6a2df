/// What servers are to say with every file: the policy of the pages’ meta element, and what only a header can say.
enum SecurityHeaders {
    /// A file in the form that pages services read (`_headers`).
    ///
    /// Framing is refused here, since a meta element cannot (Content Security Policy Level 3, §3.3).
    static let file = """
        /*
          Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
        base-uri 'none'; form-action 'none'; frame-ancestors 'none'
          Referrer-Policy: no-referrer
          X-Content-Type-Options: nosniff
          Cross-Origin-Opener-Policy: same-origin
          Cross-Origin-Resource-Policy: same-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=()

        """
}
