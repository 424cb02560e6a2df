extension Collection {
    /// The elements in the order of their keys; each key is made once and each element moved once.
    ///
    /// Elements of large value types are costly to compare in place, since a comparison copies both.
    ///
    /// - Complexity: O(*n* log *n*).
    func sorted<Key>(byKey key: (Element) -> Key, _ isOrdered: (Key, Key) -> Bool) -> [Element] {
        let keyed = indices.map { (key: key(self[$0]), index: $0) }
        return keyed.sorted { isOrdered($0.key, $1.key) }.map { self[$0.index] }
    }
}
