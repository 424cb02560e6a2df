internal import Assets
internal import Slugs

/// The files of an archive that posts show, and the names that they have on this site.
struct AssetShelf: Sendable {
    /// The name below `content/assets/`, by the path in the archive.
    private(set) var names: [String: String] = [:]
    /// Why files cannot be published.
    private(set) var refused: [String: String] = [:]

    /// Tries the files that posts name; each is read once.
    ///
    /// - Parameter read: The bytes of a file.
    init(_ paths: Set<String>, read: (String) -> [UInt8]?) {
        var taken: Set<String> = []
        for path in paths.sorted() {
            guard let bytes = read(path) else {
                refused[path] = "it cannot be read"
                continue
            }
            do { _ = try AssetCleaner.cleaned(bytes, name: path) } catch {
                refused[path] = Self.words(for: error)
                continue
            }
            let base = Self.name(of: path)
            var name = base
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                name = Self.numbered(base, number)
                number += 1
            }
            names[path] = name
        }
    }

    private static func words(for problem: AssetProblem) -> String {
        switch problem {
        case .damaged(let kind): "it is no whole \(kind)"
        case .misnamed(let kind, _): "its name promises another kind of file than the \(kind) that it is"
        case .uncleanable(let kind): "a \(kind) cannot be cleaned of what it says of its makers"
        case .unsafe(let passages): passages.first?.rule ?? "it is not safe"
        case .within(let name, let problem): "\(name) in it: \(words(for: problem))"
        }
    }

    private static func numbered(_ name: String, _ number: Int) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "\(name)-\(number)" }
        return "\(name[..<dot])-\(number)\(name[dot...])"
    }

    /// A path below `assets/` of plain letters, without the folders by which generators tell files from pages.
    private static func name(of path: String) -> String {
        var parts = path.split(separator: "/").map(String.init)
        for folder in ["src", "source", "content", "static", "public", "assets"]
        where parts.count > 1 && parts[0] == folder {
            parts.removeFirst()
        }
        let plain = parts.map { part in
            let letters = part.unicodeScalars.map { scalar -> Character in
                scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                    || "._-".unicodeScalars.contains(scalar)
                    ? Character(scalar) : "-"
            }
            let name = String(String(letters).drop { $0 == "." || $0 == "-" || $0 == "_" })
            return name.isEmpty ? "file" : String(name.suffix(100))
        }
        return plain.joined(separator: "/")
    }
}
