internal import ArgumentParser
internal import DeliveredFiles
internal import Diagnostics
internal import FileSystem
internal import SiteGeneration
internal import Templating

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// `briefgen templates`: what templates can show, and copies of the program’s to change.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: "List what templates show, write one to change, or compare.",
        discussion: """
            The templates, their style sheet, scripts and icon, and the words of the interface come with the program. A \
            file of the same name in ‘templates’ or ‘content/strings’ of a site takes the place of one.

            Without a name: all templates with the views that they show, and their fields. With one: only what that \
            template can show.
            """)

    @Argument(help: ArgumentHelp("The name of a template, such as article.html.", valueName: "template"))
    var name: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Write files of the program into the site, to be changed: base.html, assets/site.css, strings/fa.yml.",
            valueName: "name"))
    var eject: [String] = []

    @Flag(
        help: """
            Compare the site’s templates and words with the program’s: ‘-’ stands before lines that only the program’s \
            file has, ‘+’ before those that only the site’s has.
            """)
    var changed = false

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The site’s folder, for --eject and --changed.", valueName: "folder"))
    var source = "."

    func validate() throws {
        guard eject.isEmpty || !changed, name == nil || eject.isEmpty && !changed else {
            throw ValidationError("a name, ‘--eject’ and ‘--changed’ do not go together")
        }
        for name in eject where TemplateCopy.delivered(name) == nil {
            let names = TemplateCopy.all.map(\.name)
            let meant = names.first { $0.hasSuffix("/\(name)") || $0 == name + ".html" }
            throw ValidationError(
                "the program has no file ‘\(Printable.text(name))’"
                    + (meant.map { "; did you mean ‘\($0)’?" } ?? Suggestion.didYouMean(name, among: names)))
        }
        let names = SiteTemplates.descriptions.map(\.template)
        guard let name, !names.contains(name) else { return }
        let meant =
            names.contains(name + ".html")
            ? "; did you mean ‘\(name).html’?" : Suggestion.didYouMean(name, among: names)
        throw ValidationError(
            "there is no template ‘\(Printable.text(name))’\(meant); there are \(names.joined(separator: ", "))")
    }

    func run() throws {
        if !eject.isEmpty { return try write() }
        if changed { return try compare() }
        list()
    }

    private func list() {
        var seen: Set<String> = []
        for description in SiteTemplates.descriptions where name == nil || name == description.template {
            Console.print("\(description.template) shows \(description.views.first?.name ?? "nothing")")
            for view in description.views where seen.insert(view.name).inserted {
                Console.print("\n  \(view.name)")
                let width = view.fields.map(\.name.count).max() ?? 0
                for field in view.fields {
                    let padding = String(repeating: " ", count: width - field.name.count)
                    let remark = field.documentation.isEmpty ? "" : ": \(field.documentation)"
                    Console.print("    \(field.name)\(padding)  \(field.shape)\(remark)")
                }
            }
            Console.print("")
        }
        guard name == nil else { return }
        let pages = Set(SiteTemplates.descriptions.map(\.template))
        Console.print("parts of these, and files beside them")
        for copy in TemplateCopy.all where !pages.contains(copy.name) { Console.print("  \(copy.name)") }
    }

    /// Writes files of the program into the site; all of them, or none where one is there already.
    private func write() throws {
        try RequiredSite.check(source)
        let copies = eject.compactMap(TemplateCopy.delivered)
        do {
            let site = try Folder(source)
            for copy in copies where try copy.isPresent(in: site) {
                throw Console.stop(
                    "\(copy.path) exists already", help: "‘briefgen templates --changed’ compares it with the program’s"
                )
            }
            for copy in copies {
                try Folder.create("\(source)/\(copy.folder)")
                try site.write(copy.bytes, to: copy.path, overwriting: false)
                Console.print(copy.path)
            }
        } catch let error as FileSystemError {
            throw Console.stop("\(error)")
        }
    }

    private func compare() throws {
        try RequiredSite.check(source)
        do {
            let site = try Folder(source)
            for path in try TemplateCopy.paths(in: site) {
                guard let copy = TemplateCopy.all.first(where: { $0.path == path }) else {
                    Console.print("\(path): the site’s own")
                    continue
                }
                let bytes = try site.read(path)
                guard bytes != copy.bytes else {
                    Console.print("\(path): the same as the program’s; without it, the site follows new versions")
                    continue
                }
                Console.print("\(path): differs")
                for line in copy.difference(to: bytes) { Console.print("  \(Printable.text(line))") }
            }
        } catch {
            throw Console.stop("\(error)")
        }
    }
}
