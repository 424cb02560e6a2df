internal import Bounds

/// The words that the tagger knows, by their bytes in lower case.
struct Lexicon: Sendable {
    /// A word of at most sixteen ASCII letters in lower case; a longer one is in no lexicon.
    struct Key: Hashable, Sendable {
        private var low: UInt64 = 0
        private var high: UInt64 = 0
        private var count: UInt64 = 0

        init() {}

        init(_ word: some StringProtocol) {
            for byte in word.utf8 { append(byte) }
        }

        mutating func append(_ byte: UInt8) {
            if count < 8 {
                low |= UInt64(byte) &<< (count &* 8)
            } else {
                high |= UInt64(byte) &<< ((count &- 8) &* 8)
            }
            count &+= 1
        }

        var isTooLong: Bool { count > 16 }

        /// The first two letters, the second 0 where there is none, and how many letters there are.
        var outline: (first: UInt8, second: UInt8, count: Int) {
            (UInt8(truncatingIfNeeded: low), UInt8(truncatingIfNeeded: low &>> 8), Int(count))
        }

        /// The word itself.
        var text: String {
            let letters = (0..<min(count, 16)).map { index in
                UInt8(truncatingIfNeeded: index < 8 ? low &>> (index &* 8) : high &>> ((index &- 8) &* 8))
            }
            return String(decoding: letters, as: UTF8.self)
        }

        /// Thirteen bits of a multiplicative hash.
        var slot: Int { Int(truncatingIfNeeded: ((low ^ (high &* 31)) &* 0x9E37_79B9_7F4A_7C15) &>> 51) }
    }

    private struct Slot {
        var key = Key()
        var meaning = Meaning.unknown
    }

    /// Open addressing with linear probing; a slot with the empty key is free.
    private var slots = [Slot](repeating: Slot(), count: 8192)

    /// A lexicon of words; where a word stands twice, the first counts.
    init(_ entries: [(words: String, meaning: Meaning)]) {
        for (words, meaning) in entries {
            for word in words.split(separator: " ") { insert(Key(word), meaning) }
        }
    }

    private mutating func insert(_ key: Key, _ meaning: Meaning) {
        var index = key.slot
        while slots[index].key != Key() {
            if slots[index].key == key { return }
            index = (index + 1) % slots.count
        }
        slots[index] = Slot(key: key, meaning: meaning)
    }

    /// All words with their meanings, in no order.
    var words: some Sequence<(key: Key, meaning: Meaning)> {
        slots.lazy.filter { $0.key != Key() }.map { (key: $0.key, meaning: $0.meaning) }
    }

    /// What a word means; ``Meaning/unknown`` where it is in no entry.
    subscript(key: Key) -> Meaning {
        if key.isTooLong { return .unknown }
        var index = key.slot
        while true {
            let slot = slots[index]
            if slot.key == key { return slot.meaning }
            if slot.key == Key() { return .unknown }
            index = (index + 1) % slots.count
        }
    }
}
