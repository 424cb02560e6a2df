import FileSystem

/// The previews of briefgen and of Hugo on the same articles: how long an editor waits for each.
///
/// Both are asked over HTTP, as a browser does, with a new connection for each page.
struct PreviewComparison {
    let rounds: Int
    let briefgen: String
    let hugo: String?

    /// How many articles are saved in a round.
    private static let saveCount = 3
    /// How long nothing is saved before the next article, in milliseconds: what is still going on has ended.
    private static let pause = 1_500

    /// A program that takes part.
    private struct Rival {
        let name: String
        let site: String
        let program: (UInt16) -> Program
    }

    /// What a preview took in one round.
    private struct Cost {
        /// Seconds from its start to the whole home page.
        var start: Double
        /// Seconds from the end of each save to the page with what was saved.
        var saves: [Double]
        /// The most memory that it held at a time, in bytes.
        var memory: Int
    }

    /// Runs all rounds and gives the table of the medians.
    ///
    /// - Throws: `Failure` if a preview does not answer, or never shows what was saved.
    func table(_ sites: BenchmarkSites, in work: String) throws -> String {
        let rivals = rivals(sites)
        var costs = [[Cost]](repeating: [], count: rivals.count)
        for round in 1...rounds {
            for (index, rival) in rivals.enumerated() {
                costs[index].append(try measure(rival, sites, round: round, log: "\(work)/log"))
            }
        }
        let medians = costs.map { costs in
            [
                Self.median(costs.map(\.start)), Self.median(costs.flatMap(\.saves)),
                Self.median(costs.map { Double($0.memory) }),
            ]
        }
        var table = Table(columns: [
            "", "first page", "save", "memory", "first page ÷ Hugo", "save ÷ Hugo", "memory ÷ Hugo",
        ])
        let last = hugo == nil ? nil : medians.last
        for (rival, median) in zip(rivals, medians) {
            table.add(
                [
                    rival.name, "\(Table.decimal(median[0], 2)) s", "\(Table.decimal(median[1] * 1000, 0)) ms",
                    "\(Int(median[2]) >> 20) MB",
                ] + median.indices.map { column in last.map { Table.decimal(median[column] / $0[column], 3) } ?? "–" })
        }
        let lines = rivals.map { rival in
            let program = rival.program(1313)
            return "  \(([program.path] + program.arguments).joined(separator: " "))"
        }
        return """

            the preview of these articles: from the start to the whole home page, and from the end of a save to a page with \
            what was saved; medians of \(rounds) rounds of \(Self.saveCount) saves each.
            \(lines.joined(separator: "\n"))

            \(table.text)
            """
    }

    private func rivals(_ sites: BenchmarkSites) -> [Rival] {
        var rivals = [
            Rival(name: "briefgen", site: sites.briefgen) { port in
                Program(
                    path: briefgen, arguments: ["serve", "--quiet", "--port", "\(port)", "--source", sites.briefgen])
            }
        ]
        if let hugo {
            rivals.append(
                Rival(name: "hugo", site: sites.hugo) { port in
                    let address = "http://127.0.0.1:\(port)/"
                    return Program(
                        path: hugo,
                        arguments: [
                            "server", "--quiet", "--port", "\(port)", "--baseURL", address, "--source", sites.hugo,
                        ])
                })
        }
        return rivals
    }

    private func measure(_ rival: Rival, _ sites: BenchmarkSites, round: Int, log: String) throws -> Cost {
        let server = LocalServer(port: try LocalServer.freePort())
        let program = try rival.program(server.port).start(log: log)
        do {
            try server.waitForPage("/")
            let start = Clock.now - program.start
            let saves = try (0..<Self.saveCount).map { save in
                Clock.wait(milliseconds: Self.pause)
                let slug = sites.slugs[(round * Self.saveCount + save) * 7 % sites.slugs.count]
                return try timeOfSave(slug, to: rival.site, mark: "saved-\(round)-\(save)", on: server)
            }
            return Cost(start: start, saves: saves, memory: try program.end().memory)
        } catch {
            _ = try? program.end()
            throw error
        }
    }

    /// How long it takes until a page has what is added to its article, in seconds.
    private func timeOfSave(_ slug: String, to site: String, mark: String, on server: LocalServer) throws -> Double {
        // The editor has the page open.
        try server.waitForPage("/articles/\(slug).html")
        let path = "\(site)/content/articles/\(slug).md"
        try File.write(File.read(path) + Array("\n\(mark)\n".utf8), to: path)
        let start = Clock.now
        let bytes = Array(mark.utf8)
        try server.waitForPage("/articles/\(slug).html") { $0.firstRange(of: bytes) != nil }
        return Clock.now - start
    }

    private static func median(_ numbers: [Double]) -> Double { numbers.sorted()[numbers.count / 2] }
}
