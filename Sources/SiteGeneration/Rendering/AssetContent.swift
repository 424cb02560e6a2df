internal import Assets
internal import Content
internal import Diagnostics
internal import FileSystem

extension LoadedSite {
    /// What is published of a file in `content/assets`: its bytes without what they say of people, places and machines.
    ///
    /// Files that `site.yml` allows are published as they are.
    ///
    /// - Returns: `nil` where the file must not be published, which is reported.
    /// - Throws: where the file cannot be read.
    func content(of asset: Asset, diagnostics: inout [Diagnostic]) throws(BuildError) -> [UInt8]? {
        let bytes: [UInt8]
        do { bytes = try site.read(asset.path, limit: Asset.sizeLimit) } catch { throw .reading(error) }
        guard !chronicle.site.assets.allows(asset) else { return bytes }
        do throws(AssetProblem) {
            return try AssetCleaner.cleaned(bytes, name: asset.route)
        } catch {
            diagnostics += AssetDiagnostic.diagnostics(of: error, in: SourceFile(path: asset.path, bytes: bytes))
            return nil
        }
    }
}
