/// Numbers that look random and are the same on every machine: SplitMix64.
struct RandomSource {
    private var state: UInt64

    /// Begins a sequence of its own for each combination of numbers.
    init(_ numbers: UInt64...) {
        state = 0x6A09_E667_F3BC_C908
        for number in numbers {
            state ^= number
            state = next()
        }
    }

    /// Any number of 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number of a range.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next().multipliedFullWidth(by: UInt64(range.count)).high)
    }

    /// A number that is at least 0 and less than 1.
    mutating func fraction() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// Whether something of this probability happens.
    mutating func happens(_ probability: Double) -> Bool {
        fraction() < probability
    }

    /// An element of a list that is not empty.
    mutating func element<Element>(of list: [Element]) -> Element {
        list[number(0...list.count - 1)]
    }
}

/// Which of several things comes up, when each has a weight of its own.
struct WeightedChoice {
    private let sums: [Double]

    /// Things of given weights, by their index.
    init(weights: [Double]) {
        var sum = 0.0
        sums = weights.map { weight in
            sum += weight
            return sum
        }
    }

    /// A few things that come up often and many that hardly do, as words do in texts: Zipf's law.
    init(zipf count: Int, offset: Double) {
        self.init(weights: (0..<count).map { 1 / (Double($0) + offset) })
    }

    /// The index of a thing.
    ///
    /// - Complexity: O(log *n*), where *n* is the number of things.
    func index(_ random: inout RandomSource) -> Int {
        let value = random.fraction() * (sums.last ?? 0)
        var low = 0
        var high = sums.count - 1
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
