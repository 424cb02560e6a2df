import Content
import Diagnostics
import FileSystem
import SiteGeneration
import TestSupport
import Testing

@Suite("A site that is edited while it is shown")
struct EditedSiteTests {
    @Test(
        "has the same bytes at every address, and the same mistakes, as one that is read anew",
        arguments: [3, UInt64.random(in: 0..<UInt64.max)])
    func sameAsFresh(_ seed: UInt64) async throws {
        var site = RandomSite(seed: seed, templates: try siteTemplates())
        let folder = try ([:] as FolderTree).temporaryFolder()
        var options = BuildOptions(site: folder.path, output: "", jobs: 1, now: TestSite.now)
        var texts = site.texts
        try Self.write([:], texts, to: folder)
        var edited = try await SiteFolder(options)
        var compared = 0
        for step in 0..<80 {
            options.showsDrafts = step % 8 < 5
            if step % 10 == 9 { options.now += 43_200 }
            let shown = await edited.site(showsDrafts: options.showsDrafts, now: options.now)
            let fresh = try await SiteBuilder(options).load()
            try #require(fresh.isSound || step > 0, "\(fresh.diagnostics.printed)")
            if fresh.isSound {
                compared += 1
                let known = "seed \(seed), step \(step): \(site.lastEdit)"
                #expect(Self.difference(shown, fresh).isEmpty, "\(known)")
                let found = edited.diagnostics + edited.checkReferences() + shown.checkPages()
                #expect(found.printed == fresh.diagnostics.printed, "\(known)")
                site.edit()
            } else {
                // What does not fit together is taken back, as editors do.
                site.undo()
            }
            try Self.write(texts, site.texts, to: folder)
            try edited.reread(Self.changes(from: texts, to: site.texts))
            texts = site.texts
        }
        #expect(compared > 20)
    }

    private static func changes(from old: [String: String], to new: [String: String]) -> Set<String> {
        Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
    }

    private static func write(_ old: [String: String], _ new: [String: String], to folder: TemporaryFolder) throws {
        for path in changes(from: old, to: new) {
            if let text = new[path] {
                try ([path: .file(Array(text.utf8))] as FolderTree).write(to: folder.path)
            } else {
                try folder.folder.removeFile(path)
            }
        }
    }

    /// The addresses at which two states of a site differ.
    private static func difference(_ one: LoadedSite, _ other: LoadedSite) -> [String] {
        let (first, second) = (one.resources(), other.resources())
        return Set(first.keys).union(second.keys).sorted().filter { route in
            switch (first[route], second[route]) {
            case (.page(let page)?, .page(let expected)?): one.render(page) != other.render(expected)
            case (.file(let bytes)?, .file(let expected)?): bytes != expected
            case (.asset(let asset)?, .asset(let expected)?): asset.path != expected.path || asset.size != expected.size
            default: true
            }
        }
    }
}
