import ArgumentParser
import SiteGeneration
import Testing

@testable import Commands

@Suite("Arguments of commands that read a site")
struct SiteArgumentsTests {
    @Test("become the options of a build")
    func options() throws {
        let arguments = try SiteArguments.parse([
            "--source", "site", "--drafts", "--base-url", "https://briefing.example", "--jobs", "3",
        ])
        let options = arguments.options()
        #expect(options.site == "site")
        #expect(options.output == "site/public")
        #expect(options.showsDrafts)
        #expect(options.baseURL == "https://briefing.example")
        #expect(options.jobs == 3)
        #expect(arguments.options(output: "elsewhere").output == "elsewhere")
    }

    @Test("are the folder where one stands, its public pages and all processors, when left out")
    func defaults() throws {
        let options = try SiteArguments.parse([]).options()
        #expect(options.site == ".")
        #expect(options.output == "./public")
        #expect(!options.showsDrafts)
        #expect(options.baseURL == nil)
        #expect(options.jobs >= 1)
    }

    @Test(
        "are refused where they make no sense",
        arguments: [
            (["--jobs", "0"], "‘--jobs’ is a number from 1 to 256"),
            (["--jobs", "257"], "‘--jobs’ is a number from 1 to 256"),
            (
                ["--base-url", "briefing.example"],
                "‘--base-url’ is an address that starts with https:// or http://, without spaces"
            ),
            (
                ["--base-url", "javascript:alert(1)"],
                "‘--base-url’ is an address that starts with https:// or http://, without spaces"
            ),
        ])
    func refused(arguments: [String], message: String) throws {
        let error = try #require(throws: (any Error).self) { try SiteArguments.parse(arguments) }
        #expect(SiteArguments.message(for: error) == message)
    }
}
