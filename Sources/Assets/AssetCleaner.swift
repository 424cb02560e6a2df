/// What cameras, programs and machines write into files besides what they show: by whom, where, when and with what.
public enum AssetCleaner {
    /// The bytes of a file as they are published.
    ///
    /// Its kind is told by its content, and its name must not promise another one. Pictures, films and sounds are not
    /// encoded anew; colour profiles and animations stay, and so does the one entry of Exif that turns a picture upright.
    ///
    /// - Parameter name: Its name or path, for its ending.
    /// - Throws: where the file is of a kind that cannot be cleaned, or holds what must not be published.
    /// - Complexity: O(*n*) in the size of the file and of what is compressed in it, which is limited.
    public static func cleaned(_ bytes: [UInt8], name: String) throws(AssetProblem) -> [UInt8] {
        let kind = AssetKind.of(bytes, name: name)
        let ending = AssetKind.ending(of: name)
        if !kind.endings.contains(ending), isPromised(ending) || kind.endings.isEmpty == false && hasOther(ending) {
            throw .misnamed(kind.name, endings: kind.endings)
        }
        return try kind.clean(bytes, depth: 0)
    }

    /// Whether an ending promises a kind of file that is known.
    private static func isPromised(_ ending: String) -> Bool {
        AssetKind.cleanable.contains { $0.endings.contains(ending) }
    }

    private static func hasOther(_ ending: String) -> Bool {
        AssetKind.uncleanable.contains { $0.kind.endings.contains(ending) }
    }
}
