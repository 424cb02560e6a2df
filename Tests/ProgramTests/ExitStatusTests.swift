import FileSystem
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Exit status and streams")
struct ExitStatusTests {
    @Test("a build that succeeds says so on standard output")
    func build() throws {
        let program = try Program(in: .site)
        let outcome = try program.run("build", "--quiet")
        #expect(outcome == Program.Outcome(status: 0, output: "", errors: ""))
        #expect(try program.folder.folder.text("public/articles/strike.html").hasPrefix("The strike\n"))
    }

    @Test("a build without a command is a build")
    func defaultCommand() throws {
        let program = try Program(in: .site)
        #expect(try program.run("--quiet") == Program.Outcome(status: 0, output: "", errors: ""))
        #expect(try program.folder.folder.files().contains("public/index.html"))
    }

    @Test("mistakes go to standard error, all of them, and nothing is published", arguments: ["build", "check"])
    func mistakes(command: String) throws {
        let program = try Program(in: .wrongSite)
        let outcome = try program.run(command)
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(
            outcome.errors == """
                error: February 2024 has 29 days [bad-date]
                  --> content/articles/strike.md:3:20
                   |
                 3 | published: 2024-02-30
                   |                    ^^

                """
                    + """

                    error: an article has no key ‘keypoints’; did you mean ‘key_points’? [unknown-key]
                      --> content/articles/strike.md:4:1
                       |
                     4 | keypoints: []
                       | ^^^^^^^^^
                       = help: its keys are title, published, updated, status, publish_at, slug, aliases, language, translation_of, direction, summary, key_points, authors, topics, mentions, source, rights, events, unresolved, corrections, retracted, review, fields, image

                    2 errors

                    """ + (command == "build" ? "nothing was published; the site is as it was\n" : ""))
        #expect(try program.folder.folder.files().allSatisfy { !$0.hasPrefix("public/") })
    }

    @Test("JSON goes to standard output also where something is wrong", arguments: ["build", "check"])
    func json(command: String) throws {
        let wrong = try Program(in: .wrongSite).run(command, "--json")
        #expect(wrong.status == 1)
        #expect(wrong.errors == "")
        #expect(JSONValue(wrong.output)?["sound"] == .bool(false))
        #expect(JSONValue(wrong.output)?["diagnostics"]?[1]?["code"] == .string("unknown-key"))
        #expect(JSONValue(wrong.output)?["diagnostics"]?[1]?["line"] == .number(4))
        let right = try Program(in: .site).run(command, "--json")
        #expect(right.status == 0)
        #expect(right.errors == "")
        #expect(JSONValue(right.output)?["sound"] == .bool(true))
    }

    @Test(
        "wrong usage is told on standard error",
        arguments: [
            ["build", "--jobs", "0"], ["check", "--base-url", "nowhere"], ["new", "novel", "Title"], ["new", "topic"],
            ["list"], ["list", "nonsense"], ["import"], ["import", "raw", "--jobs", "x"], ["events"],
            ["verify", "unexpected"], ["dates", "--published", "yesterday"], ["claims", "--jsonl", "file.md"],
            ["topics", "--jsonl", "file.md"], ["templates", "nonsense.html"],
            ["templates", "--eject", "nonsense.html"], ["init", "--title", ""], ["serve", "--port", "70000"],
            ["nonsense"], ["--nonsense"], ["help", "nonsense"], ["build", "--output", ""], ["check", "--source", ""],
            ["import", "raw", "--to", ""],
        ])
    func usage(arguments: [String]) throws {
        let outcome = try Program(in: .site).run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("Usage: briefgen"))
    }

    @Test("a command that does not exist is named, with one that does")
    func unknownCommand() throws {
        let outcome = try Program(in: [:]).run("biuld")
        #expect(outcome.status == 64)
        #expect(outcome.errors.hasPrefix("Error: there is no command ‘biuld’; did you mean ‘build’?\nUsage: briefgen "))
    }

    @Test(
        "a folder without content is named, with what to do",
        arguments: [
            ["build"], ["check"], ["serve", "--port", "0"], ["list", "drafts"], ["verify"], ["topics"],
            ["new", "article", "Title"], ["import", "port.txt"],
        ])
    func noContent(arguments: [String]) throws {
        let program = try Program(in: ["port.txt": "A text.\n"])
        #expect(
            try program.run(arguments)
                == Program.Outcome(
                    status: 2, output: "",
                    errors: """
                        error: there is no site here: the current folder has no folder ‘content’
                          = help: call briefgen in the folder that holds ‘content’, name that folder with --source, or begin a site with ‘briefgen init FOLDER’

                        """))
        #expect(try program.folder.folder.files() == ["port.txt"])
    }

    @Test("a folder that does not exist is named")
    func noFolder() throws {
        let program = try Program(in: [:])
        for command in [["build"], ["check"], ["list", "drafts"], ["verify"], ["topics"]] {
            #expect(
                try program.run(command + ["--source", "über all"])
                    == Program.Outcome(
                        status: 2, output: "",
                        errors: """
                            error: there is no site in über all: it has no folder ‘content’
                              = help: name the folder that holds ‘content’ with --source, or begin a site with ‘briefgen init FOLDER’

                            """))
        }
    }

    @Test("a site without settings is told what to write")
    func noSettings() throws {
        var site = FolderTree.site
        site["content/site.yml"] = nil
        let outcome = try Program(in: site).run("build")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors == """
                error: a site has a file content/site.yml [missing-settings]
                 --> content/site.yml
                  = help: write title: … and base_url: https://… into it

                1 error
                nothing was published; the site is as it was

                """)
    }

    @Test("a folder that cannot be written to stops the program", .enabled(if: !Program.isPrivileged))
    func unwritable() throws {
        let program = try Program(in: .site)
        chmod(program.folder.path, 0o555)
        defer { chmod(program.folder.path, 0o755) }
        let outcome = try program.run("build")
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("error: cannot "))
        #expect(outcome.errors.contains("Permission denied"))
    }

    @Test("an output that is not briefgen's is refused and stays as it is")
    func foreignOutput() throws {
        let program = try Program(in: FolderTree.site.with(["public/thesis.txt": "Years of work.\n"]))
        let outcome = try program.run("build")
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("thesis.txt"))
        #expect(try program.folder.folder.files().filter { $0.hasPrefix("public/") } == ["public/thesis.txt"])
    }

    @Test("a closed pipe ends the program without a word")
    func closedPipe() throws {
        let program = try Program(in: .site)
        for command in [["list", "drafts"], ["templates"], ["check"], ["check", "--json"], ["dates"], ["verify"]] {
            let outcome = try program.runWithClosedPipe(command)
            #expect(outcome == Program.Outcome(status: -SIGPIPE, output: "", errors: ""), "\(command)")
        }
    }

    #if os(Linux)
        @Test("results that cannot be written stop the program")
        func fullDisk() throws {
            let program = try Program(in: .site)
            let running = try program.start(
                ["check", "--json"], output: "/dev/full", errors: "\(program.folder.path)/errors")
            #expect(running.wait() == 2)
            #expect(
                try program.folder.folder.text("errors")
                    == "error: cannot write standard output: No space left on device\n")
        }
    #endif
}
