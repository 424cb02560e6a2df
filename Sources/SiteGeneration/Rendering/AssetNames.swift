internal import Content

/// Finds which assets a text names, in one pass however many there are.
struct AssetNames: Sendable {
    /// The routes of the assets, in order of their bytes.
    private let routes: [[UInt8]]
    private let names: [String]

    /// - Complexity: O(*n* log *n*) in the number of assets.
    init(_ assets: [Asset]) {
        let sorted = assets.map { (route: Array($0.route.utf8), name: $0.route) }
            .sorted { $0.route.lexicographicallyPrecedes($1.route) }
        routes = sorted.map(\.route)
        names = sorted.map(\.name)
    }

    /// The routes that stand in a text, in whatever syntax.
    ///
    /// - Complexity: O(*n* + *m* log *k*) for *n* bytes that *m* bytes of names of *k* assets stand in.
    func routes(in text: [UInt8]) -> Set<String> {
        let folder = Array("assets/".utf8)
        var found: Set<String> = []
        var rest = text[...]
        while let place = rest.firstRange(of: folder) {
            for position in routes(at: place.lowerBound, of: text) { found.insert(names[position]) }
            rest = rest[place.upperBound...]
        }
        return found
    }

    /// The routes that begin at a place of a text: fewer and fewer are left with each byte of it.
    private func routes(at place: Int, of text: [UInt8]) -> [Int] {
        var found: [Int] = []
        var left = routes.indices
        for offset in 0... {
            // The shortest of those that begin alike is the first.
            while let first = left.first, routes[first].count == offset {
                found.append(first)
                left.removeFirst()
            }
            guard !left.isEmpty, place + offset < text.count else { break }
            let byte = text[place + offset]
            left = split(left) { $0[offset] < byte }..<split(left) { $0[offset] <= byte }
        }
        return found
    }

    /// The first of some routes of which something does not hold that holds of those before it.
    private func split(_ range: Range<Int>, _ holds: ([UInt8]) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if holds(routes[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
