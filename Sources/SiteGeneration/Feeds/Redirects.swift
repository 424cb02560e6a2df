/// Where former addresses lead, for servers that can say so themselves: readers then come to no page in between.
extension PageMaker {
    /// Writes the list that pages services read (`_redirects`): the former path, the new one, and the status.
    func writeRedirects(into output: inout [UInt8]) {
        for (former, target) in moves { output += "\(former.percentEncoded) \(target) 301\n".utf8 }
    }

    /// Writes the list that nginx includes in a `map` of `$uri`, which has no escapes.
    func writeRedirectMap(into output: inout [UInt8]) {
        output += "# Former addresses, for a map of $uri in nginx.\n".utf8
        for (former, target) in moves { output += "\"\(former)\" \"\(target)\";\n".utf8 }
    }

    /// Paths from the top of the host: former ones as they are, and with escapes those that they lead to.
    private var moves: [(former: String, target: String)] {
        let base = context.canonical.path
        return context.plan.pages.flatMap { page -> [(former: String, target: String)] in
            guard let move = page.move else { return [] }
            let target = base + Canonical.path(move.target).percentEncoded
            // A folder is asked for by its own name, too.
            let folder = Canonical.path(page.route)
            return (folder == page.route ? [page.route] : [folder, page.route]).map { (base + $0, target) }
        }
    }
}
