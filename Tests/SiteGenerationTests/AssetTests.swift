import Diagnostics
import SiteGeneration
import TestSupport
import Testing

@Suite("Files in content/assets")
struct AssetTests {
    private static let picture: [UInt8] = [0xFF, 0xD8, 0xFF, 0xDA, 0, 4, 1, 2, 3, 4, 5, 0xFF, 0xD9]

    @Test("images are published without what tells where they were taken, other files as they are")
    func metadata() async throws {
        let note = Array("\u{0}36.19 N 44.01 E".utf8)
        let files = try await publish([
            "content/assets/picture.jpg": .file(
                Self.picture[..<2] + [0xFF, 0xFE, 0, UInt8(note.count + 2)] + note + Self.picture[2...]),
            "content/assets/list.txt": "36.19 N 44.01 E\n",
        ])
        #expect(files["assets/picture.jpg"] == String(decoding: Self.picture, as: UTF8.self))
        #expect(files["assets/list.txt"] == "36.19 N 44.01 E\n")
    }

    @Test("whatever the name of a file holds, links to it lead there")
    func names() async throws {
        let files = try await publish([
            "content/assets/100 % of #3?.txt": "x", "content/assets/é&b.jpg": .file(Self.picture),
            "content/pages/list.md": """
            ---
            title: List
            ---
            [List](<../assets/100%20%25%20of%20%233%3F.txt>) ![Map](../assets/é&b.jpg)

            """,
        ])
        let page = try #require(files["list.html"])
        #expect(page.contains("<a href=\"assets/100%20%25%20of%20%233%3F.txt\">List</a>"))
        #expect(page.contains("<img src=\"assets/%C3%A9%26b.jpg\" alt=\"Map\""))
        #expect(files["assets/100 % of #3?.txt"] == "x")
    }

    @Test("a damaged image is not published, and says so in check as well")
    func damage() async throws {
        let site = try TestSite([
            "content/assets/picture.png": .file(
                Array("\u{89}PNG".unicodeScalars.map { UInt8($0.value) }) + [13, 10, 26, 10, 1])
        ])
        let message = """
            error: the PNG image is damaged [damaged-asset]
             --> content/assets/picture.png
              = note: it may hold where and by whom it was made, and that cannot be taken out
              = help: save it anew with the program that made it, or remove the file
            """
        #expect(try await site.build().diagnostics.printed == message)
        #expect(try await site.builder().check().diagnostics.printed == message)
    }

    @Test(
        "a file that is not what its name says, or cannot be cleaned, is an error, and so is what runs or loads anything"
    )
    func refusals() async throws {
        let site = try TestSite([
            "content/assets/a.png": "GIF89a\u{1}\0\u{1}\0\0\0\0;",
            "content/assets/letter.rtf": "{\\rtf1 by A. Writer}",
            "content/assets/map.svg": """
            <svg xmlns="http://www.w3.org/2000/svg">
            <image href="https://tiles.example/1.png"/><script>go()</script>
            <rect fill="red" onclick="go()"/>
            </svg>

            """,
        ])
        let message = """
            error: the name says another kind of file than it is: GIF image [misnamed-asset]
             --> content/assets/a.png
              = help: rename it to end in .gif, or save it as what its name says

            error: what a file can say of its makers cannot be taken out of this kind: RTF document [uncleanable-asset]
             --> content/assets/letter.rtf
              = note: it can hold who made it, where, when and with which machine
              = help: publish it in another format, or as it is with assets: {allow: [letter.rtf]} in site.yml

            error: ‘https://tiles.example/1.png’ is loaded from another host [unsafe-asset]
              --> content/assets/map.svg:2:14
               |
             2 | <image href="https://tiles.example/1.png"/><script>go()</script>
               |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^
               = note: readers’ browsers open this file like any page of the site
               = help: take it out, or publish the file as it is with assets: {allow: [map.svg]} in site.yml

            error: ‘script’ runs a program or holds another page [unsafe-asset]
              --> content/assets/map.svg:2:45
               |
             2 | <image href="https://tiles.example/1.png"/><script>go()</script>
               |                                             ^^^^^^
               = note: readers’ browsers open this file like any page of the site
               = help: take it out, or publish the file as it is with assets: {allow: [map.svg]} in site.yml

            error: ‘onclick’ runs a program [unsafe-asset]
              --> content/assets/map.svg:3:18
               |
             3 | <rect fill="red" onclick="go()"/>
               |                  ^^^^^^^
               = note: readers’ browsers open this file like any page of the site
               = help: take it out, or publish the file as it is with assets: {allow: [map.svg]} in site.yml
            """
        #expect(try await site.build().diagnostics.printed == message)
        #expect(try await site.builder().check().diagnostics.printed == message)
    }

    @Test("a file that the settings allow is published as it is; what they name is there")
    func allowed() async throws {
        let settings = """
            title: Briefing
            base_url: https://briefing.example/
            assets:
              allow: [letter.rtf, "scans/*.tif", PLACEHOLDER]

            """
        func tree(_ more: String) -> FolderTree {
            [
                "content/site.yml": .file(Array(settings.replacing("PLACEHOLDER", with: more).utf8)),
                "content/assets/letter.rtf": "{\\rtf1 by A. Writer}", "content/assets/scans/one.tif": "II by hand",
            ]
        }
        let files = try await publish(tree("\"**\""))
        #expect(files["assets/letter.rtf"] == "{\\rtf1 by A. Writer}")
        #expect(files["assets/scans/one.tif"] == "II by hand")
        #expect(
            try await TestSite(tree("lettr.rtf")).messages() == """
                error: no file in content/assets or content/root is named ‘lettr.rtf’; did you mean ‘letter.rtf’? [unknown-asset]
                  --> content/site.yml:4:38
                   |
                 4 |   allow: [letter.rtf, "scans/*.tif", lettr.rtf]
                   |                                      ^^^^^^^^^
                   = help: write a path within content/assets, such as reports/2024.pdf or scans/*.tif
                """)
    }
}
