internal import JSONWriting

/// The index by which readers search a site: files that a script in a page loads as it needs them.
///
/// Each file is a classic script that hands its contents to `searchIndex`, so that it can be loaded from a disk, where
/// no page may fetch. What is loaded first is the manifest, which stands in the page that searches; it says in which file
/// a word or a document is. The bytes depend on the documents alone.
public struct SearchIndex: Sendable {
    /// A file of the index.
    public struct File: Sendable {
        /// Its name.
        public let name: String
        /// A script.
        public let bytes: [UInt8]
    }

    /// All files but the manifest.
    public let files: [File]
    /// The manifest in JSON: `{"version", "state", "kinds", "letters", "keys", "spellings", "particles", "common"}`.
    ///
    /// `version` is that of all files together, `state` that of the documents' numbers; `kinds` has for each kind how many
    /// documents it has and how many stand in a file; `letters` says which stand for others (``Folding/equivalents``);
    /// `keys` and `spellings` are what the terms of each file of words, and of words as they may be meant, begin with at
    /// the earliest, and `common` the words that are not searched, all apart by spaces; `particles` stands there where
    /// documents have some (``Particles``).
    public let manifest: [UInt8]

    /// Makes the index.
    ///
    /// - Parameters:
    ///   - documents: What is shown of each document, by number; kinds ascend.
    ///   - kindCount: How many kinds there are.
    ///   - facets: What documents are found by beside their words.
    ///   - parts: The words of the documents, each document in one part; their order says nothing.
    ///   - stopWords: The words that the parts pass over.
    /// - Complexity: O(*n*) in the number of different words of each document, besides sorting all different words.
    public init(
        of documents: [SearchDocument], kindCount: Int, facets: [SearchFacet] = [], parts: [IndexPart],
        stopWords: StopWords
    ) {
        let postings = Postings(parts: parts, kinds: documents.map(\.kind))
        let words = WordFiles(postings)
        let spellings = Spellings(postings).files
        let shown = DocumentFiles(documents, kindCount: kindCount)
        var state = Checksum()
        for document in documents { state.add(document.address.utf8) }
        let stateText = state.text(digits: 6)
        var files: [File] = []
        for (name, texts) in [("words", words.words.texts), ("places", words.places), ("spellings", spellings.texts)] {
            for (number, text) in texts.enumerated() {
                let call = Array("searchIndex.terms(\"\(name)-\(number)\",\"\(stateText)\",\"".utf8)
                files.append(File(name: "\(name)-\(number).js", bytes: call + text + Array("\")\n".utf8)))
            }
        }
        for (number, text) in shown.texts.enumerated() {
            let call = Array("searchIndex.documents(\(number),".utf8)
            files.append(File(name: "documents-\(number).js", bytes: call + text + Array(")\n".utf8)))
        }
        if !facets.isEmpty { files.append(File(name: "choices.js", bytes: Self.choices(facets))) }
        var version = Checksum()
        for file in files { version.add(file.bytes) }
        self.files = files
        manifest = Self.manifest(
            version: version.text(digits: 10), state: stateText, kinds: shown.kinds, keys: words.words.keys,
            spellings: spellings.keys, hasParticles: parts.contains { $0.documents.contains(where: \.hasParticles) },
            stopWords: stopWords)
    }

    /// A script that hands over what there is to choose from: `{"topic": [["iran", "Iran", 12], …], …}`.
    private static func choices(_ facets: [SearchFacet]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            for facet in facets {
                json.array(facet.name) { json in
                    for value in facet.values {
                        json.array { json in
                            json.string(Facet.value(value.value))
                            json.string(value.label)
                            json.number(value.count)
                        }
                    }
                }
            }
        }
        return Array("searchIndex.choices(".utf8) + json.bytes + Array(")\n".utf8)
    }

    private static func manifest(
        version: String, state: String, kinds: [(count: Int, perFile: Int)], keys: [String], spellings: [String],
        hasParticles: Bool, stopWords: StopWords
    ) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("version", version)
            json.member("state", state)
            json.array("kinds") { json in
                for kind in kinds {
                    json.object { json in
                        json.member("count", kind.count)
                        json.member("perFile", kind.perFile)
                    }
                }
            }
            json.object("letters") { json in
                for (folded, letters) in Folding.equivalents {
                    for letter in letters { json.member(String(letter), folded) }
                }
            }
            json.key("keys")
            json.string(keys.joined(separator: " "))
            json.key("spellings")
            json.string(spellings.joined(separator: " "))
            if hasParticles { json.member("particles", true) }
            json.key("common")
            json.string(stopWords.words.joined(separator: " "))
        }
        return json.bytes
    }
}
