internal import DeliveredFiles

/// The languages that come with the program: the files of `content/strings`, put into it when it is built.
public enum DeliveredStrings {
    /// The YAML text of each language by its tag; English, which the others fall back on, comes first.
    public static let files: [(tag: String, bytes: [UInt8])] =
        DeliveredFile.strings.map { (String($0.name.prefix { $0 != "." }), $0.bytes) }
}
