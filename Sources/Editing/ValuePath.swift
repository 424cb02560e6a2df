/// Where a value stands in front matter: the keys and positions that lead to it, from the outside in.
public struct ValuePath: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// The keys and positions.
    public var steps: [Step]

    /// A key of a mapping, or a position in a list, from 0.
    public enum Step: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
        case key(String)
        case element(Int)

        /// A key.
        public init(stringLiteral key: String) { self = .key(key) }
        /// A position.
        public init(integerLiteral position: Int) { self = .element(position) }
    }

    /// The keys and positions, from the outside in.
    public init(arrayLiteral steps: Step...) { self.steps = steps }

    /// The value of a key of a mapping at this path.
    public func appending(_ key: String) -> ValuePath { appending(.key(key)) }

    /// The element of a list at this path, from 0.
    public func appending(element position: Int) -> ValuePath { appending(.element(position)) }

    private func appending(_ step: Step) -> ValuePath {
        var path = self
        path.steps.append(step)
        return path
    }
}
