import FileSystem

/// How the time of briefgen grows with its input: every shape at one size and at four times that.
///
/// What counts is the time of the processor in the program itself, which does not depend on what else the machine does
/// but for caches that are shared: of several runs the least is taken, until the promise holds or patience ends.
struct Growth {
    let briefgen: String
    let templates: String
    /// By what sizes are divided, for a debug build.
    let divisor: Int
    /// Whether each shape is read by its first command only.
    let isQuick: Bool

    /// Four times the input takes this many times the time at most.
    private static let limit = 5.0
    /// How often a pair is run before the promise counts as broken.
    private static let patience = 5

    /// Measures the shapes whose names contain a text, prints a line for each, and gives those that break the promise.
    func broken(among filter: String, in work: String) throws -> [String] {
        var broken: [String] = []
        for shape in Shape.all where filter.isEmpty || shape.name.contains(filter) {
            for command in isQuick ? Array(shape.commands.prefix(1)) : shape.commands {
                let (once, fourTimes) = try times(of: shape, command, in: work)
                let ratio = fourTimes / max(once, 0.001)
                let name = "\(command.rawValue), \(shape.name)"
                let times = "\(Table.decimal(once, 3)) s → \(Table.decimal(fourTimes, 3)) s"
                print("\(ratio > Self.limit ? "✘" : "✔") \(name): \(times), × \(Table.decimal(ratio, 1))")
                if ratio > Self.limit { broken.append(name) }
            }
        }
        return broken
    }

    private func times(of shape: Shape, _ command: Shape.Command, in work: String) throws -> (Double, Double) {
        let size = max(1, shape.size / divisor)
        let (small, large) = ("\(work)/small", "\(work)/large")
        try write(shape.files(size), to: small)
        try write(shape.files(4 * size), to: large)
        defer { for path in [small, large] { try? Folder.remove(path) } }
        var best = (Double.infinity, Double.infinity)
        for _ in 0..<Self.patience {
            best.0 = min(best.0, try time(of: command, on: small, log: "\(work)/log"))
            best.1 = min(best.1, try time(of: command, on: large, log: "\(work)/log"))
            if best.1 <= Self.limit * best.0 { break }
        }
        return best
    }

    private func write(_ files: [String: String], to path: String) throws {
        var site = try SiteWriter(path)
        try site.copy(templates, to: "templates", except: files)
        for (path, text) in files.sorted(by: { $0.key < $1.key }) { try site.write(text, to: path) }
    }

    private func time(of command: Shape.Command, on site: String, log: String) throws -> Double {
        let arguments =
            switch command {
            case .build: ["--source", site, "--output", "\(site)/public", "--jobs", "1", "--quiet"]
            case .check: ["--source", site, "--jobs", "1", "--quiet"]
            case .importing: ["--source", site, "--force", Self.raw(in: site)]
            case .dates: ["--published", "2024-10-02", Self.raw(in: site)]
            case .claims: [Self.raw(in: site)]
            case .topics: ["--source", site, Self.raw(in: site)]
            }
        // What an earlier run made would save this one work.
        if command == .build { try? Folder.remove("\(site)/public") }
        if command == .importing { try? Folder.remove("\(site)/content/articles") }
        let program = Program(path: briefgen, arguments: [command.rawValue] + arguments)
        return try program.start(log: log).wait(allowsProblems: true).user
    }

    private static func raw(in site: String) -> String {
        ((try? Folder(site).read("raw.html")) == nil) ? "\(site)/raw.txt" : "\(site)/raw.html"
    }
}
