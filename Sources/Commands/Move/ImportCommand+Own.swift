internal import ArgumentParser
internal import Content
internal import FileSystem
internal import Migration

extension ImportCommand {
    /// Brings one's own archive into the site.
    func moveIn(_ archive: String) async throws {
        try RequiredSite.check(source)
        do {
            let content = source + "/content"
            let knowledge = await SiteKnowledge.of(site: source)
            var options = Migration.Options(now: Clock.now)
            (options.address, options.jobs, options.makesTopics) = (address, jobs, newTopics)
            options.language = knowledge?.language ?? options.language
            if let knowledge { options.topic = { knowledge.topic(named: $0) } }
            options.isTaken = { path, title in MoveFolder.isTaken("\(content)/\(path)", title: title) }
            let migration = try await Migration.of(archive, options: options)
            // A file of an export stands in the folder that holds its pictures.
            let isFolder = (try? Folder(archive)) != nil
            let parent = archive.lastIndex(of: "/").map { String(archive[..<$0]) } ?? "."
            let folder = MoveFolder(
                path: content, archive: isFolder ? archive : parent, replacesEdited: force, writes: !dryRun)
            var result = MoveReport(migration: migration, isRehearsal: dryRun)
            for file in migration.files { result.actions.append(try folder.add(file)) }
            if let report {
                try File.write(Array(migration.report.utf8), to: report)
                result.path = report
            }
            if json { Console.print(bytes: result.json) } else { result.show() }
            if !migration.failures.isEmpty { throw ExitCode.problems }
        } catch let error as FileSystemError {
            throw Console.stop("\(error)")
        }
    }
}
