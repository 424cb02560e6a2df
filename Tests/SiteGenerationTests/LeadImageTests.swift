import FileSystem
import SiteGeneration
import Synchronization
import TestSupport
import Testing

@Suite("Images that stand for articles and topics")
struct LeadImageTests {
    /// A PNG image of 640 by 480 pixels, without any.
    private static let image = FolderTree.Entry.file(
        Array(tinyPNGBytes[..<8])
            + [
                0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 0x80, 0, 0, 1, 0xE0, 8, 2, 0, 0, 0, 0xBA, 0xB3, 0x4B,
                0xB3,
            ] + Array(tinyPNGBytes[8...]))

    /// One of 1,600 by 1,200.
    private static let wide = FolderTree.Entry.file(
        Array(tinyPNGBytes[..<8]) + [
            0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 6, 64, 0, 0, 4, 176, 8, 2, 0, 0, 0, 44, 99, 17, 192,
        ] + Array(tinyPNGBytes[8...]))

    private let site: FolderTree = [
        "content/topics/sudan.md": """
        ---
        name: Sudan
        kind: country
        image: {file: ../assets/map.svg, alt: A map of Sudan}
        ---

        """,
        "content/articles/port.md": """
        ---
        title: The port
        published: 2024-03-02
        topics: [sudan]
        image:
          file: ../assets/the port.png
          alt: Cranes beside the “water”
          caption: The port on Friday
          credit: A. Photographer
        ---
        ![Smoke](../assets/map.svg "Seen from the road | Credit: B. Maker")

        """,
        "content/assets/the port.png": image,
        "content/assets/map.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"></svg>\n",
    ]

    @Test("the image of an article is on its page, in lists, and where others link to it")
    func article() async throws {
        let files = try await publish(site, templates: [:])
        let page = try #require(files["articles/port.html"])
        #expect(
            page.contains(
                """
                <figure class="lead-image">
                <img src="../assets/the%20port.png" alt="Cranes beside the “water”" width="640" height="480" decoding="async">
                <figcaption>The port on Friday <span class="credit">Credit: A. Photographer</span></figcaption>
                </figure>

                <div class="prose">
                <figure>
                <img src="../assets/map.svg" alt="Smoke" width="30" height="20" loading="lazy" decoding="async">
                <figcaption>Seen from the road <span class="credit">Credit: B. Maker</span></figcaption>
                </figure>
                """))
        #expect(
            page.contains(
                """
                <meta property="og:image" content="https://briefing.example/assets/the%20port.png">
                <meta property="og:image:width" content="640">
                <meta property="og:image:height" content="480">
                <meta property="og:image:alt" content="Cranes beside the “water”">
                """))
        #expect(page.contains("\"image\":\"https://briefing.example/assets/the%20port.png\""))
        #expect(
            files["articles/index.html"]?.contains(
                """
                <li>
                <img class="thumb" src="../assets/the%20port.png" alt="" width="640" height="480" loading="lazy" decoding="async">
                <h3><a href="../articles/port.html">The port</a></h3>
                """) == true)
        #expect(files["assets/the port.png"] != nil)
    }

    @Test("a drawing stands on the page of a topic, and the site’s picture where others link to it")
    func topic() async throws {
        let page = try #require(try await publish(site, templates: [:])["topics/sudan.html"])
        #expect(
            page.contains(
                """
                <figure class="lead-image">
                <img src="../assets/map.svg" alt="A map of Sudan" width="30" height="20" decoding="async">
                </figure>
                """))
        #expect(page.contains("<meta property=\"og:image\" content=\"https://briefing.example/assets/preview.png\">"))
    }

    @Test("smaller copies of a wide image are named by pages, made once, and taken over while it stays")
    func copies() async throws {
        let calls = Mutex<[String]>([])
        let scaler = ImageScaler { bytes, kind, width in
            calls.withLock { $0.append("\(kind) \(width)") }
            return width == 480 ? tinyPNGBytes : nil
        }
        let site = try TestSite(self.site.with(["content/assets/the port.png": Self.wide]), templates: [:])
        func build() async throws -> BuildReport {
            var options = BuildOptions(
                site: site.folder.path, output: site.folder.path + "/public", jobs: 2, now: TestSite.now)
            options.imageScaling = .by(scaler)
            return try await SiteBuilder(options).build()
        }
        let report = try await build()
        #expect(
            report.diagnostics.printed == """
                warning: no smaller copies of this image can be made [image-not-scaled]
                 --> content/assets/the port.png
                  = help: save it anew with the program that made it
                """)
        let files = try site.published
        let copies = files.keys.filter { $0.hasPrefix("assets/the port-") }.sorted()
        #expect(copies.map { $0.split(separator: ".")[0] } == ["assets/the port-480", "assets/the port-960"])
        #expect(files[copies[0]] == String(decoding: tinyPNGBytes, as: UTF8.self))
        #expect(files[copies[1]] == files["assets/the port.png"])
        let hrefs = (copies + ["assets/the port.png"]).map { "../" + $0.replacing(" ", with: "%20") }
        #expect(
            files["articles/port.html"]?.contains(
                """
                width="1600" height="1200" srcset="\(hrefs[2]) 1600w, \(hrefs[0]) 480w, \(hrefs[1]) 960w" \
                sizes="(max-width: 48rem) 100vw, 45rem" decoding="async">
                """) == true)
        #expect(
            files["articles/index.html"]?.contains(
                "srcset=\"\(hrefs[2]) 1600w, \(hrefs[0]) 480w, \(hrefs[1]) 960w\" sizes=\"7rem\" loading=\"lazy\"")
                == true)
        #expect(calls.withLock(\.self) == ["png 480", "png 960"])
        #expect(try await build().diagnostics.isEmpty)
        #expect(calls.withLock(\.count) == 2)
        #expect(try site.published == files)
    }

    @Test("where nothing makes copies a build says so once, and a check says nothing")
    func noProgram() async throws {
        let site = try TestSite(self.site.with(["content/assets/the port.png": Self.wide]))
        var options = BuildOptions(
            site: site.folder.path, output: site.folder.path + "/public", jobs: 2, now: TestSite.now)
        options.imageScaling = .unavailable
        let builder = SiteBuilder(options)
        #expect(
            try await builder.build().diagnostics.printed == """
                note: phones load images in full size: nothing that makes smaller copies is installed [no-image-program]
                 --> content/assets
                  = help: install libvips (apt install libvips-tools) or ImageMagick (apt install imagemagick)
                """)
        #expect(try await builder.check().diagnostics.isEmpty)
        #expect(try site.file("articles/port.html").contains("srcset") == false)
    }

    @Test("an image of a draft is not published")
    func draft() async throws {
        let hidden = site.with([
            "content/articles/port.md": """
            ---
            title: The port
            status: draft
            image: {file: ../assets/the port.png, alt: Cranes}
            ---

            """
        ])
        #expect(try await publish(hidden)["assets/the port.png"] == nil)
    }

    @Test("an image that is missing, elsewhere, of another kind, or without words is an error with its place")
    func mistakes() async throws {
        func article(_ image: String) -> FolderTree.Entry {
            "---\ntitle: The port\npublished: 2024-03-02\nsummary: A day.\ntopics: []\nimage: \(image)\n---\n"
        }
        let site = try TestSite([
            "content/articles/a.md": article("{file: ../assets/prot.png, alt: Cranes}"),
            "content/articles/b.md": article("{file: ../assets/port.png}"),
            "content/articles/c.md": article("../assets/port.png"),
            "content/articles/d.md": article("{file: https://example.org/port.png, alt: Cranes}"),
            "content/articles/e.md": article("{alt: Cranes}"),
            "content/articles/f.md": article("{file: ../assets/film.mp4, alt: Cranes}"),
            "content/articles/g.md": article("{file: ../../secret.png, alt: Cranes}"),
            "content/assets/port.png": Self.image,
        ])
        let message = """
            error: image ‘../assets/prot.png’ does not exist [missing-image]
              --> content/articles/a.md:6:15
               |
             6 | image: {file: ../assets/prot.png, alt: Cranes}
               |               ^^^^^^^^^^^^^^^^^^
               = help: put it into content/assets and link to it as ../assets/…

            error: an image says what it shows [image-without-text]
              --> content/articles/b.md:6:15
               |
             6 | image: {file: ../assets/port.png}
               |               ^^^^^^^^^^^^^^^^^^
               = help: add alt: …

            error: an image says what it shows [image-without-text]
              --> content/articles/c.md:6:8
               |
             6 | image: ../assets/port.png
               |        ^^^^^^^^^^^^^^^^^^
               = help: write image: {file: ../assets/port.png, alt: …}

            error: an image is a file of content/assets [remote-image]
              --> content/articles/d.md:6:15
               |
             6 | image: {file: https://example.org/port.png, alt: Cranes}
               |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
               = help: save it there, if you may, and name it as ../assets/…

            error: an image has a ‘file’ [missing-key]
              --> content/articles/e.md:6:8
               |
             6 | image: {alt: Cranes}
               |        ^
               = help: add file: ../assets/port.jpg

            error: ‘../assets/film.mp4’ is not an image [not-an-image]
              --> content/articles/f.md:6:15
               |
             6 | image: {file: ../assets/film.mp4, alt: Cranes}
               |               ^^^^^^^^^^^^^^^^^^
               = help: name a .jpg, .png, .webp, .avif, .gif or .svg file of content/assets

            error: image ‘../../secret.png’ does not exist [missing-image]
              --> content/articles/g.md:6:15
               |
             6 | image: {file: ../../secret.png, alt: Cranes}
               |               ^^^^^^^^^^^^^^^^
               = help: put it into content/assets and link to it as ../assets/…
            """
        #expect(try await site.messages() == message)
        #expect(try await site.builder().check().diagnostics.printed == message)
    }

    @Test("a file of more than 500 kB is a warning wherever it is shown")
    func heavy() async throws {
        let heavy =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\">"
            + String(repeating: " ", count: 612_000) + "</svg>"
        let site = try TestSite(
            site.with(["content/assets/map.svg": .file(Array(heavy.utf8))]))
        #expect(
            try await site.messages() == """
                warning: image ‘../assets/map.svg’ has 612 kB [heavy-image]
                   --> content/articles/port.md:11:10
                    |
                 11 | ![Smoke](../assets/map.svg "Seen from the road | Credit: B. Maker")
                    |          ^^^^^^^^^^^^^^^^^
                    = help: save it smaller: on a slow connection 500 kB take half a minute

                warning: image ‘../assets/map.svg’ has 612 kB [heavy-image]
                  --> content/topics/sudan.md:4:15
                   |
                 4 | image: {file: ../assets/map.svg, alt: A map of Sudan}
                   |               ^^^^^^^^^^^^^^^^^
                   = help: save it smaller: on a slow connection 500 kB take half a minute
                """)
    }
}
