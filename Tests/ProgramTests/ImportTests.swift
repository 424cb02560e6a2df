import FileSystem
import TestSupport
import Testing

@Suite("briefgen import")
struct ImportTests {
    private static let site = FolderTree.content.with(.raw)

    private static let articles = "content/articles"

    /// The drafts of the two raw files.
    private static let drafts = [
        "content/articles/arda-closes-its-port.md", "content/articles/bridge-of-vell-is-open-again.md",
    ]

    private func drafts(in program: Program, _ folder: String = articles) throws -> [String] {
        let known = ["draft.md", "later.md", "strike.md"].map { "\(Self.articles)/\($0)" }
        return try program.folder.folder.files().filter { $0.hasPrefix(folder + "/") && !known.contains($0) }
    }

    @Test("a bad file does not stop the others, and the exit status tells")
    func badFile() throws {
        let program = try Program(in: Self.site.with(.binary))
        let outcome = try program.run("import", "raw")
        #expect(outcome.status == 1)
        #expect(outcome.errors == "error: raw/bad.bin: the file is a program, not text\n")
        #expect(
            outcome.output == """
                content/articles/bridge-of-vell-is-open-again.md: written
                  look at the whole: no day of publication was found
                content/articles/arda-closes-its-port.md: written
                  look at the whole: no day of publication was found
                3 files: 2 written, 1 not imported

                """)
        #expect(try drafts(in: program) == Self.drafts)
    }

    @Test("a file that does not exist is named, and the others are written")
    func missingFile() throws {
        let program = try Program(in: Self.site)
        let outcome = try program.run("import", "raw/nothing.txt", "raw/port.txt")
        #expect(outcome.status == 1)
        #expect(outcome.errors == "error: cannot read raw/nothing.txt: No such file or directory\n")
        #expect(try drafts(in: program) == [Self.drafts[0]])
    }

    @Test("importing again changes nothing and says nothing but that")
    func again() throws {
        let program = try Program(in: Self.site)
        _ = try program.run("import", "raw")
        let before = try Self.drafts.map { try program.folder.folder.read($0) }
        let outcome = try program.run("import", "raw")
        #expect(
            outcome
                == Program.Outcome(
                    status: 0,
                    output: """
                        content/articles/bridge-of-vell-is-open-again.md: unchanged
                        content/articles/arda-closes-its-port.md: unchanged
                        2 files: 2 unchanged

                        """, errors: ""))
        #expect(try Self.drafts.map { try program.folder.folder.read($0) } == before)
        #expect(try drafts(in: program) == Self.drafts)
    }

    @Test("standard input is a file like others")
    func standardInput() throws {
        let program = try Program(in: Self.site)
        let text = try program.folder.folder.text("raw/port.txt")
        let outcome = try program.run("import", "-", input: text)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("content/articles/arda-closes-its-port.md: written\n"))
        #expect(try program.folder.folder.text(Self.drafts[0]).contains("\n  file: \"standard-input\"\n"))
        #expect(
            try program.run("import", "-", input: "")
                == Program.Outcome(
                    status: 1, output: "", errors: "error: standard input: the file holds no text of an article\n"))
    }

    @Test("a dry run writes nothing and says what it would write")
    func dryRun() throws {
        let program = try Program(in: Self.site)
        let before = try program.folder.folder.files()
        let outcome = try program.run("import", "raw", "raw", "--dry-run", "--to", "new folder")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                new folder/bridge-of-vell-is-open-again.md: would be written
                  look at the whole: no day of publication was found
                new folder/arda-closes-its-port.md: would be written
                  look at the whole: no day of publication was found
                new folder/bridge-of-vell-is-open-again.md: unchanged
                new folder/arda-closes-its-port.md: unchanged
                4 files: 2 would be written, 2 unchanged

                """)
        #expect(try program.folder.folder.files() == before)
    }

    @Test("results as JSON have topics, events and totals")
    func json() throws {
        let program = try Program(in: Self.site.with(.binary))
        let outcome = try program.run("import", "raw", "--json")
        #expect(outcome.status == 1)
        #expect(outcome.errors == "")
        // The ids of the events are those that the drafts have.
        let events = try Self.drafts.map { path in
            try program.folder.folder.text(path).split(separator: "\n").filter { $0.hasPrefix("  - id: ") }
                .map { "\"\($0.dropFirst("  - id: ".count))\"" }.joined(separator: ",")
        }
        #expect(!events.contains(""))
        #expect(
            outcome.output == """
                {"files":[{"file":"raw/bad.bin","problem":"raw/bad.bin: the file is a program, not text"},\
                {"file":"raw/bridge.txt","path":"content/articles/bridge-of-vell-is-open-again.md","action":"written",\
                "format":"plain text","encoding":"UTF-8","kept":191,"dropped":0,"account":"kept all 40 words","topics":["arda"],\
                "events":[\(events[1])],\
                "review":[{"text":"no day of publication was found"}]},\
                {"file":"raw/port.txt","path":"content/articles/arda-closes-its-port.md","action":"written",\
                "format":"plain text","encoding":"UTF-8","kept":180,"dropped":0,"account":"kept all 38 words","topics":["arda"],\
                "events":[\(events[0])],\
                "review":[{"text":"no day of publication was found"}]}],"companions":[],\
                "totals":{"files":3,"written":2,"replaced":0,"unchanged":0,"edited":0,"known":0,"failed":1,"events":3},\
                "dry_run":false}

                """)
    }

    @Test("another folder, in a path with spaces and letters of any kind, needs no site")
    func destination() throws {
        let program = try Program(in: ["raw files/Hafen gestört.txt": FolderTree.raw["raw/port.txt"] ?? ""])
        let outcome = try program.run("import", "raw files", "--to", "Entwürfe für خبر")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(
            try program.folder.folder.files()
                == ["Entwürfe für خبر/arda-closes-its-port.md", "raw files/Hafen gestört.txt"])
    }

    @Test("articles are named after their files, exactly in a folder of one's own, safely in the site")
    func keepNames() throws {
        let program = try Program(in: [
            "content/site.yml": "", "raw/Port of Véll (1).txt": FolderTree.raw["raw/port.txt"] ?? "",
        ])
        _ = try program.run("import", "raw", "--keep-names", "--to", "drafts")
        #expect(try drafts(in: program, "drafts") == ["drafts/Port of Véll (1).md"])
        _ = try program.run("import", "raw", "--keep-names")
        #expect(try drafts(in: program) == ["content/articles/port-of-vell-1.md"])
        #expect(
            try program.run("import", "raw", "--keep-names").output == "content/articles/port-of-vell-1.md: unchanged\n"
        )
    }

    @Test("an edited draft is never overwritten; on demand it is kept beside the new one, however often")
    func edited() throws {
        let program = try Program(in: Self.site)
        let folder = program.folder.folder
        _ = try program.run("import", "raw/port.txt")
        let draft = try folder.text(Self.drafts[0])
        let first = draft.replacing("status: draft", with: "status: draft # first")
        try folder.write(Array(first.utf8), to: Self.drafts[0])
        #expect(
            try program.run("import", "raw/port.txt")
                == Program.Outcome(
                    status: 0,
                    output:
                        "content/articles/arda-closes-its-port.md: edited or the site changed since, left as it is; --force replaces it\n",
                    errors: ""))
        #expect(try folder.text(Self.drafts[0]) == first)

        _ = try program.run("import", "raw/port.txt", "--force", "--dry-run")
        #expect(try folder.text(Self.drafts[0]) == first)
        #expect(
            try program.run("import", "raw/port.txt", "--force").output.hasPrefix(
                "content/articles/arda-closes-its-port.md: replaced\n"))
        #expect(try folder.text(Self.drafts[0]) == draft)
        #expect(try folder.text("\(Self.drafts[0])~") == first)

        let second = draft.replacing("status: draft", with: "status: draft # second")
        try folder.write(Array(second.utf8), to: Self.drafts[0])
        _ = try program.run("import", "raw/port.txt", "--force")
        #expect(try folder.text(Self.drafts[0]) == draft)
        #expect(try folder.text("\(Self.drafts[0])~") == first)
        #expect(try folder.text("\(Self.drafts[0]).2~") == second)
        #expect(try program.run("list", "drafts").status == 0)
    }

    @Test("a translation, which names the same raw file, is never taken for the draft")
    func translation() throws {
        let program = try Program(in: Self.site)
        let folder = program.folder.folder
        _ = try program.run("import", "raw/port.txt")
        let begun = try program.run(
            "new", "article", "Arda ferme son port", "--translation-of", "arda-closes-its-port", "--language", "fr")
        #expect(begun.output == "content/articles/arda-closes-its-port-fr.md\n")
        let translation = try folder.text("content/articles/arda-closes-its-port-fr.md")
        #expect(translation.contains("\n  sha256: "))
        #expect(
            try program.run("import", "raw/port.txt", "--force").output
                == "content/articles/arda-closes-its-port.md: unchanged\n")
        #expect(try folder.text("content/articles/arda-closes-its-port-fr.md") == translation)
    }

    @Test("a draft is known by its raw file however its editor quotes the digest")
    func unquotedDigest() throws {
        let program = try Program(in: Self.site)
        let folder = program.folder.folder
        _ = try program.run("import", "raw/port.txt")
        let lines = try folder.text(Self.drafts[0]).split(separator: "\n", omittingEmptySubsequences: false)
        let edited = lines.map { String($0) }.map { $0.hasPrefix("  sha256:") ? $0.replacing("\"", with: "") : $0 }
        try folder.write(Array(edited.joined(separator: "\n").utf8), to: Self.drafts[0])
        #expect(try program.run("import", "raw/port.txt").output.contains("left as it is"))
        #expect(try drafts(in: program) == [Self.drafts[0]])
    }

    @Test("a name that something else has gets a number")
    func takenName() throws {
        let mine = "---\ntitle: Mine\nstatus: draft\n---\nMy own text.\n"
        let program = try Program(
            in: Self.site.with([
                "content/articles/arda-closes-its-port.md": .file(Array(mine.utf8)),
                "content/articles/bridge-of-vell-is-open-again.md/note.txt": "A folder of this name.\n",
            ]))
        #expect(try program.run("import", "raw").status == 0)
        #expect(
            try drafts(in: program) == [
                "content/articles/arda-closes-its-port-2.md", "content/articles/arda-closes-its-port.md",
                "content/articles/bridge-of-vell-is-open-again-2.md",
                "content/articles/bridge-of-vell-is-open-again.md/note.txt",
            ])
        #expect(try program.folder.folder.text(Self.drafts[0]) == mine)
    }

    @Test("the folder that a browser saves beside a page is passed over")
    func companions() throws {
        let page =
            "<!DOCTYPE html><title>Port</title><article><h1>Port</h1><p>Arda closed the port of Vell on Tuesday, the ministry said in a statement to reporters.</p></article>"
        let program = try Program(
            in: FolderTree.content.with([
                "raw/Port.html": .file(Array(page.utf8)), "raw/Port_files/a.js": "x()",
                "raw/Port_files/deep/b.css": "p{}",
                "raw/other_files/port.txt": FolderTree.raw["raw/port.txt"] ?? "",
            ]))
        let outcome = try program.run("import", "raw")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasSuffix("raw/Port_files: 2 files that belong to raw/Port.html\n2 files: 2 written\n"))
        #expect(try drafts(in: program).count == 2)
    }

    @Test("a folder without files is told")
    func nothing() throws {
        let program = try Program(in: FolderTree.content.with(["raw/.hidden": ""]))
        #expect(
            try program.run("import", "raw")
                == Program.Outcome(status: 0, output: "0 files: nothing to import\n", errors: ""))
    }

    @Test("a folder that cannot be written stops the import")
    func unwritable() throws {
        let program = try Program(in: Self.site)
        let outcome = try program.run("import", "raw", "--to", "content/site.yml/drafts")
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("error: cannot "))
        #expect(outcome.errors.contains("Not a directory"))
    }

    @Test("of every line the whole account")
    func explained() throws {
        let program = try Program(in: Self.site)
        let outcome = try program.run("import", "raw/port.txt", "--explain", "--dry-run")
        #expect(
            outcome.output == """
                content/articles/arda-closes-its-port.md: would be written
                  look at the whole: no day of publication was found
                  1\tfront matter: title\tArda closes its port
                  3\tkept\tArda closed the port of Vell on 1 October 2024, the harbour ministry said in a statement to repo
                  5\tkept\tNobody was hurt, and ships were sent to other harbours along the coast until the end of the week
                  kept all 38 words

                """)
    }
}
