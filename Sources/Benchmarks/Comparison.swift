import FileSystem

/// The floor, briefgen and Hugo on the same articles: several rounds, one program after the other in each.
///
/// Every run writes to a folder that does not exist yet, and none is deleted before the last run has ended: on many
/// disks a new file costs a multiple right after many were deleted.
struct Comparison {
    let rounds: Int
    let jobs: Int
    let briefgen: String?
    let hugo: String?

    /// A program that takes part.
    private struct Rival {
        let name: String
        let path: String
        /// The arguments for an output folder.
        let arguments: (String) -> [String]
        /// Where the pages of the articles are in the output.
        let articles: String
    }

    /// Runs all rounds and gives the table of the medians.
    ///
    /// - Parameter work: A folder for what becomes of the sites.
    /// - Throws: `Failure` if a program fails or does not write a page for each article.
    func table(_ sites: BenchmarkSites, in work: String) throws -> String {
        let count = sites.slugs.count
        let rivals = try rivals(sites)

        var costs = [[Program.Cost]](repeating: [], count: rivals.count)
        for round in 1...rounds {
            for (index, rival) in rivals.enumerated() {
                let output = "\(work)/\(rival.name)-\(round)"
                let program = Program(path: rival.path, arguments: rival.arguments(output))
                costs[index].append(try program.run(log: "\(work)/log"))
                try check(rival, output: output, articles: count)
            }
        }

        var table = Table(columns: [
            "", "wall", "CPU", "memory", "wall ÷ floor", "CPU ÷ floor", "wall ÷ Hugo", "CPU ÷ Hugo",
        ])
        let medians = costs.map(Median.init)
        let hugoMedian = rivals.firstIndex { $0.name == "hugo" }.map { medians[$0] }
        for (rival, median) in zip(rivals, medians) {
            table.add([
                rival.name, "\(Table.decimal(median.wall, 2)) s", "\(Table.decimal(median.processor, 2)) s",
                "\(median.memory >> 20) MB", Table.decimal(median.wall / medians[0].wall, 1),
                Table.decimal(median.processor / medians[0].processor, 1),
                hugoMedian.map { Table.decimal(median.wall / $0.wall, 2) } ?? "–",
                hugoMedian.map { Table.decimal(median.processor / $0.processor, 2) } ?? "–",
            ])
        }
        let lines = rivals.map { rival in
            "  \(([rival.path] + rival.arguments("OUTPUT")).joined(separator: " "))"
        }
        return """

            \(Table.grouped(count)) articles, \(Table.decimal(Double(sites.byteCount) / 1e6, 1)) MB; medians of \(rounds) rounds; \
            a new output folder for each run. briefgen waits until its files are on the disk, the others do not.
            \(lines.joined(separator: "\n"))

            \(table.text)
            """
    }

    private func rivals(_ sites: BenchmarkSites) throws -> [Rival] {
        let this = try Path.executable()
        var rivals = [
            Rival(
                name: "floor", path: this,
                arguments: { ["floor", "\(sites.briefgen)/content/articles", $0, "--jobs", "\(jobs)"] }, articles: "")
        ]
        if let briefgen {
            rivals.append(
                Rival(
                    name: "briefgen", path: briefgen,
                    arguments: {
                        ["build", "--quiet", "--jobs", "\(jobs)", "--source", sites.briefgen, "--output", $0]
                    },
                    articles: "articles"))
        }
        if let hugo {
            rivals.append(
                Rival(
                    name: "hugo", path: hugo,
                    arguments: { ["--quiet", "--source", sites.hugo, "--destination", $0] }, articles: "articles"))
        }
        return rivals
    }

    /// Counts the pages of articles; lists of them are called `index`.
    private func check(_ rival: Rival, output: String, articles count: Int) throws {
        let folder = try Folder(rival.articles.isEmpty ? output : "\(output)/\(rival.articles)")
        let pages = try folder.entries().count { entry in
            entry.kind == .file && entry.path.hasSuffix(".html") && !entry.path.hasPrefix("index")
                && !entry.path.contains("/")
        }
        guard pages == count else {
            throw Failure(description: "\(rival.name) wrote \(pages) pages for \(count) articles")
        }
    }
}

/// The medians of several runs, each quantity on its own.
private struct Median {
    let wall: Double
    let processor: Double
    let memory: Int

    init(_ costs: [Program.Cost]) {
        let middle = costs.count / 2
        wall = costs.map(\.wall).sorted()[middle]
        processor = costs.map(\.processor).sorted()[middle]
        memory = costs.map(\.memory).sorted()[middle]
    }
}
