internal import Bounds
internal import Compression
internal import Content
internal import Parallelism
internal import Publishing

/// The whole site as one ZIP archive, for those who take it along, and its SHA-256.
///
/// It has what was written, but not itself: its page about copies leads to no archive, and its manifest lists, and is signed
/// for, what it holds. The same site gives the same bytes.
struct SiteArchive: Sendable {
    let loaded: LoadedSite
    let publisher: Publisher
    let signature: Publisher.Signature?
    let jobs: Int

    /// The folder in the archive, so that a copy is unpacked into a place of its own.
    private static let folder = "site/"
    /// How many files are packed side by side before they are written; no more are held in memory.
    private static let batch = 64

    /// Writes the archive and its checksum, once everything else is written.
    ///
    /// - Complexity: O(*n*) in the bytes of the site; its memory is that of a few files and a list of all.
    func write() async throws(PublishingError) {
        let page = Page(route: Routes.copies, subject: .copies(isCopy: true))
        var own = [Routes.copies: loaded.render(SitePage(page: page))]
        let paths = publisher.writtenPaths
        let manifest = publisher.manifest(replacing: own)
        own[Routes.manifest] = manifest
        if let signature { own[Routes.signature] = signature.text(for: manifest) }
        let members = paths + [Routes.manifest] + (signature == nil ? [] : [Routes.signature])

        var file = try publisher.begin(Routes.archive)
        var writer = ZIPWriter()
        for start in stride(from: 0, to: members.count, by: Self.batch) {
            let names = members[within: start..<min(start + Self.batch, members.count)]
            for (name, member) in zip(names, try await pack(names, replaced: own)) {
                var bytes: [UInt8] = []
                writer.add(member, named: Self.folder + name, to: &bytes)
                try file.append(bytes)
            }
        }
        var end: [UInt8] = []
        writer.finish(into: &end)
        try file.append(end)
        let digest = try file.finish()
        try publisher.write(Array("\(digest)  \(Routes.archive)\n".utf8), to: Routes.archiveChecksum)
    }

    /// Packs files side by side.
    private func pack(
        _ names: ArraySlice<String>, replaced: [String: [UInt8]]
    ) async throws(PublishingError) -> [ZIPMember] {
        let packed = await Workers.map(names.count, jobs: jobs) { [publisher] index in
            let name = names[names.startIndex + index]
            return Result { () throws(PublishingError) in
                if let bytes = replaced[name] { return ZIPMember(bytes) }
                return ZIPMember(try publisher.read(name))
            }
        }
        var members: [ZIPMember] = []
        for member in packed { members.append(try member.get()) }
        return members
    }
}
