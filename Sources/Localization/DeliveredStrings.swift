/// The languages that come with the program: the files of `content/strings`, put into it when it is built.
public enum DeliveredStrings {
    /// The YAML text of each language by its tag; English, which the others fall back on, comes first.
    public static let files: [(tag: String, bytes: [UInt8])] = [
        ("en", PackageResources.en_yml), ("ar", PackageResources.ar_yml), ("fa", PackageResources.fa_yml),
        ("fr", PackageResources.fr_yml), ("he", PackageResources.he_yml),
    ]
}
