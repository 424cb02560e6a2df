import FileSystem
import TestSupport

@testable import Migration

/// An archive that was read.
struct Moved {
    let migration: Migration

    init(_ tree: FolderTree, _ change: (inout Migration.Options) -> Void = { _ in }) async throws {
        let folder = try tree.temporaryFolder()
        // 30 November 2026
        var options = Migration.Options(now: 1_795_996_800)
        change(&options)
        migration = try await Migration.of(folder.path, options: options)
    }

    /// What a file of the site says; empty where there is none.
    subscript(path: String) -> String {
        migration.files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    /// The files of the site.
    var paths: [String] { migration.files.map(\.path) }

    /// The points of a section of the report.
    func points(_ title: String) -> [String] {
        let lines = migration.report.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "## \(title)") else { return [] }
        return lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }.filter { $0.hasPrefix("- ") }.map {
            String($0.dropFirst(2))
        }
    }
}

/// A picture of one dot.
let picture: FolderTree.Entry = .file([
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6,
    0, 0, 0, 0x1F,
    0x15, 0xC4, 0x89, 0, 0, 0, 0x0D, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0xF8, 0xCF, 0xC0, 0xF0, 0x1F, 0, 5, 0, 1,
    0xFF, 0x89, 0x99, 0x3D, 0x1D,
    0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
])
