import FileSystem
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Other commands")
struct CommandTests {
    @Test("lists go to standard output")
    func lists() throws {
        let program = try Program(in: .content)
        func list(_ arguments: String...) throws -> Program.Outcome { try program.run(["list"] + arguments) }
        #expect(
            try list("drafts")
                == Program.Outcome(status: 0, output: "content/articles/draft.md: Not yet\n", errors: ""))
        #expect(try list("scheduled").output == "content/articles/later.md: Later (2024-12-02)\n")
        #expect(
            try list("undated", "--json").output
                == "[{\"path\":\"content/articles/strike.md\",\"title\":\"A strike\"}]\n")
    }

    @Test("an empty list says so, but not where results go")
    func emptyList() throws {
        let program = try Program(in: ["content/site.yml": "title: Briefing\nbase_url: https://briefing.example/\n"])
        #expect(
            try program.run("list", "scheduled")
                == Program.Outcome(status: 0, output: "", errors: "there are no scheduled articles\n"))
        #expect(
            try program.run("list", "scheduled", "--json") == Program.Outcome(status: 0, output: "[]\n", errors: ""))
    }

    @Test("of many warnings of a kind the first twenty are shown, and on demand all", arguments: ["build", "check"])
    func manyWarnings(command: String) throws {
        var tree: FolderTree = ["content/site.yml": "title: Briefing\nbase_url: https://briefing.example/\n"]
        for number in 1...23 {
            tree["content/pages/camp-\(number).md"] = .file(Array("---\ntitle: Camp #\(number)\n---\nText.\n".utf8))
        }
        let program = try Program(in: tree)
        let outcome = try program.run(command)
        #expect(outcome.status == 0)
        #expect(outcome.errors.split(separator: "\n").count { $0.hasPrefix("warning: ") } == 20)
        #expect(outcome.errors.hasSuffix("\n\nand 3 more warnings [cut-text]; --all shows them\n\n23 warnings\n"))
        let all = try program.run(command, "--all").errors
        #expect(all.split(separator: "\n").count { $0.hasPrefix("warning: ") } == 23)
        #expect(!all.contains("--all"))
        #expect(try program.run(command, "--json").output.split(separator: "cut-text").count == 24)
    }

    @Test("a list of content with mistakes is complete, and names them")
    func listOfWrongContent() throws {
        let outcome = try Program(in: .wrongSite).run("list", "drafts")
        #expect(outcome.status == 1)
        #expect(outcome.output == "content/articles/draft.md: Not yet\n")
        #expect(outcome.errors.hasSuffix("\n2 errors\n"))
    }

    @Test("events are proposed into an article, and a dry run writes nothing")
    func events() throws {
        let program = try Program(
            in: FolderTree.content.with([
                "content/articles/port.md":
                    "---\ntitle: Port\nstatus: draft\nsource: agency\n---\nArda closed its port on 1 October 2024, the ministry said.\n"
            ]))
        let article = "content/articles/port.md"
        let before = try program.folder.folder.text(article)
        let rehearsal = try program.run("events", article, "--dry-run")
        #expect(rehearsal.status == 0)
        #expect(rehearsal.errors == "")
        #expect(rehearsal.output.hasSuffix("1 event could be proposed; nothing was written\n"))
        #expect(try program.folder.folder.text(article) == before)
        let outcome = try program.run("events", article)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasSuffix("1 event proposed; see ‘events’ in content/articles/port.md\n"))
        #expect(try program.folder.folder.text(article) != before)
        #expect(try program.run("events", article, "--json").output == "[]\n")
        let missing = try program.run("events", "content/articles/nothing.md")
        #expect(missing.status == 2)
        #expect(missing.errors == "error: cannot read content/articles/nothing.md: No such file or directory\n")
    }

    @Test("a quote that is not in the raw file is a problem")
    func verification() throws {
        let program = try Program(in: FolderTree.content.with(.raw))
        _ = try program.run("import", "raw/port.txt")
        let right = try program.run("verify")
        #expect(right.status == 0)
        #expect(right.errors == "")
        #expect(right.output.hasSuffix("1 article verified, 0 not verified: 1 of 1 quotes are verbatim\n"))
        let path = "content/articles/arda-closes-its-port.md"
        let draft = try program.folder.folder.text(path)
        try program.folder.folder.write(
            Array(draft.replacing("quote: \"Arda closed", with: "quote: \"Arda shut").utf8), to: path)
        let wrong = try program.run("verify")
        #expect(wrong.status == 1)
        #expect(wrong.output.hasSuffix("1 article verified, 0 not verified: 0 of 1 quotes are verbatim\n"))
        #expect(wrong.errors.contains("[quote-not-in-source]"))
    }

    @Test("dates, claims and topics of a text on standard input")
    func texts() throws {
        let program = try Program(in: .content)
        let text = "Arda will answer on Friday, the ministry said."
        #expect(
            try program.run("dates", "--published", "2024-01-16", input: text)
                == Program.Outcome(
                    status: 0,
                    output: """
                        -:1:21: “Friday”: 2024-01-19 (day)
                            ‘Friday’, published 16 January 2024 ⇒ 19 January 2024
                        1 found = 1 resolved + 0 unresolved

                        """, errors: ""))
        #expect(try program.run("claims", input: text).output.hasPrefix("-:1:1: "))
        #expect(try program.run("topics", input: text).output.hasPrefix("arda (Arda): "))
    }

    @Test("each line of JSON has an answer or a message, and the exit status tells")
    func jsonLines() throws {
        let program = try Program(in: .content)
        let outcome = try program.run(
            "claims", "--jsonl", input: "{\"id\": 1, \"text\": \"It rains.\"}\nnonsense\n{\"id\": 2}\n")
        #expect(outcome.status == 1)
        #expect(
            outcome.output
                == "{\"id\":1,\"status\":\"reported\",\"by\":null,\"by_start\":null,\"by_end\":null}\n")
        #expect(
            outcome.errors == "error: line 2: this is not JSON\nerror: line 3: this request has no ‘text’\n")
    }

    @Test("fields of templates are listed without a site")
    func templates() throws {
        let outcome = try Program(in: [:]).run("templates", "404.html")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output.hasPrefix("404.html shows Layout<"))
    }

    @Test("a preview prints its address and ends in peace", arguments: [SIGINT, SIGTERM])
    func preview(signal: Int32) throws {
        let program = try Program(in: .site)
        let running = try program.start(
            ["serve", "--port", "0"], output: "\(program.folder.path)/output", errors: "\(program.folder.path)/errors")
        var seconds = 0.0
        while try program.folder.folder.text("output").isEmpty, seconds < 60 {
            usleep(10_000)
            seconds += 0.01
        }
        running.signal(signal)
        #expect(running.wait() == 0)
        #expect(try program.folder.folder.text("output").hasPrefix("http://127.0.0.1:"))
        #expect(try program.folder.folder.text("errors").contains("/_desk/; Ctrl-C ends the preview\n"))
        #expect(try !program.folder.folder.files().contains { $0.hasPrefix("public/") })
    }

    @Test("Ctrl-C in the middle of a build leaves the old site whole, and the next build clears up")
    func interruption() throws {
        var site = FolderTree.site
        for number in 1...300 {
            site["content/articles/a\(number).md"] = .file(
                Array("---\ntitle: A\(number)\npublished: 2024-10-02\n---\nText.\n".utf8))
        }
        let program = try Program(in: site)
        #expect(try program.run("build", "--quiet").status == 0)
        let manifest = try program.folder.folder.read("public/manifest")
        let files = try program.folder.folder.files()
        for number in 1...300 {
            let article = "---\ntitle: B\(number)\npublished: 2024-10-02\n---\nAnother text.\n"
            try program.folder.folder.write(Array(article.utf8), to: "content/articles/a\(number).md")
        }
        var interrupted = 0
        for attempt in 1...12 where interrupted < 3 {
            let running = try program.start(["build", "--quiet", "--jobs", "1"])
            usleep(UInt32(attempt) * 20_000)
            running.signal(SIGINT)
            guard running.wait() == -SIGINT else { break }
            interrupted += 1
            #expect(try program.folder.folder.read("public/manifest") == manifest)
            #expect(
                try program.folder.folder.files().filter { $0.hasPrefix("public/") }
                    == files.filter { $0.hasPrefix("public/") })
        }
        #expect(interrupted > 0)
        #expect(try program.run("build", "--quiet").status == 0)
        #expect(try program.folder.folder.text("public/articles/a1.html").hasPrefix("B1\n"))
        // Nothing is left beside the site.
        let isBeside = { (path: String) in !path.hasPrefix("public/") }
        #expect(try program.folder.folder.files().filter(isBeside) == files.filter(isBeside))
    }
}
