internal import Diagnostics

extension Site {
    /// How files of `content/assets` and `content/root` are published.
    public struct Assets: Sendable {
        /// Those that are published as they are, though they may say who made them, where and with what: their paths
        /// within those folders, in which `*` stands for any characters but `/`, and `**` for any.
        public var allowed: [Located<String>] = []

        /// Whether a file is published as it is.
        public func allows(_ asset: Asset) -> Bool {
            allowed.contains { Self.matches($0.value, asset) }
        }

        /// Reports names and patterns that no file has.
        func diagnostics(among assets: [Asset], in file: SourceFile) -> [Diagnostic] {
            allowed.compactMap { pattern in
                guard !assets.contains(where: { Self.matches(pattern.value, $0) }) else { return nil }
                let names = assets.map(Self.name)
                return Diagnostic(
                    .error, "unknown-asset",
                    "no file in content/assets or content/root is named ‘\(pattern.value)’\(Suggestion.didYouMean(pattern.value, among: names))",
                    at: file.location(of: pattern.range),
                    help: "write a path within content/assets, such as reports/2024.pdf or scans/*.tif")
            }
        }

        /// The path of a file within `content/assets` or `content/root`.
        private static func name(of asset: Asset) -> String {
            asset.isForTop ? asset.route : String(asset.route.dropFirst("assets/".count))
        }

        private static func matches(_ pattern: String, _ asset: Asset) -> Bool {
            matches(Array(pattern.utf8), Array(name(of: asset).utf8))
        }

        /// Whether a name fits a pattern.
        ///
        /// - Complexity: O(*n* · *m*).
        private static func matches(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
            let star = UInt8(ascii: "*")
            var reached = [Bool](repeating: false, count: name.count + 1)
            reached[0] = true
            var index = 0
            while index < pattern.count {
                let isStar = pattern[index] == star
                let crosses = isStar && index + 1 < pattern.count && pattern[index + 1] == star
                var next = [Bool](repeating: false, count: name.count + 1)
                if isStar { next[0] = reached[0] }
                for place in name.indices {
                    next[place + 1] =
                        isStar
                        ? reached[place + 1] || next[place] && (crosses || name[place] != UInt8(ascii: "/"))
                        : reached[place] && pattern[index] == name[place]
                }
                reached = next
                index += crosses ? 2 : 1
            }
            return reached[name.count]
        }
    }
}
