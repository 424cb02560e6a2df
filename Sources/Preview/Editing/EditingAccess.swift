internal import Editing

/// Who may write: the browser that opened the address which the terminal showed, from pages of the desk itself.
///
/// The address holds a token of 256 bits; whoever opens it gets a cookie that no script can read and that no other site
/// can send. Each form holds a token of its own besides, made for its address from a secret that never leaves the program.
struct EditingAccess: Sendable {
    /// What stands in the address: 64 hexadecimal digits.
    let token = Self.random()
    private let session = Self.random()
    private let secret = Self.random()
    /// The port tells the cookies of two previews of one machine apart.
    let port: UInt16

    /// The path that lets a browser in.
    static let entrance = "/_desk/enter"

    /// The name of the cookie.
    var cookieName: String { "briefgen-desk-\(port)" }

    /// The field that gives the cookie.
    var cookie: String { "\(cookieName)=\(session); Path=\(Address.deskFolder); HttpOnly; SameSite=Strict" }

    /// The path of the desk with the token, as the terminal shows it.
    var path: String { "\(Self.entrance)?token=\(token)" }

    /// What a form at an address must send with it.
    func pageToken(for path: String) -> String { FileVersion(of: Array("\(secret) \(path)".utf8)).description }

    /// Whether a token is that of the address.
    func opens(_ token: String) -> Bool { Self.isSame(token, self.token) }

    /// Whether a request comes from the browser that was let in.
    func knows(_ request: Request) -> Bool {
        let cookies = (request.fields["cookie"] ?? "").split(separator: ";").map { $0.drop { $0 == " " } }
        let own = cookies.filter { $0.hasPrefix(cookieName + "=") }
        guard own.count == 1, let value = own.first?.dropFirst(cookieName.utf8.count + 1) else { return false }
        return Self.isSame(String(value), session)
    }

    /// Refuses a write that does not come from a page of the desk.
    ///
    /// - Returns: the fields that it sends.
    func check(_ request: Request) throws(Refusal) -> FormFields {
        let host = (request.fields["host"] ?? "").lowercased()
        guard HostName.ofThisMachine.contains(where: { $0.covers(host) }) else {
            throw Refusal(.forbidden, "the desk is for this machine only")
        }
        guard request.fields["origin"]?.lowercased() == "http://\(host)" else {
            throw Refusal(.forbidden, "a write comes from a page of the desk")
        }
        guard ["same-origin", nil].contains(request.fields["sec-fetch-site"]) else {
            throw Refusal(.forbidden, "a write comes from a page of the desk")
        }
        guard knows(request) else {
            throw Refusal(.forbidden, "open the address that the terminal shows, to edit")
        }
        guard request.target.query.isEmpty else { throw Refusal(.badRequest, "a write has no query") }
        let fields = try FormFields(of: request)
        guard Self.isSame(fields["page"], pageToken(for: request.target.path)) else {
            throw Refusal(.forbidden, "a write comes from a form of this page")
        }
        return fields
    }

    /// 256 bits that nobody can guess.
    private static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<4).map { _ in
            let digits = String(generator.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// Compares without telling by the time how much was right.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
