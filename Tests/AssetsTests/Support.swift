/// A colour profile with the numbers of a grey curve, and the same text wherever a profile has one.
func colourProfile(says text: String) -> [UInt8] {
    let words = Array(text.utf8.prefix(12)) + Array(repeating: 0, count: 12 - min(12, text.utf8.count))
    func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
    // Its head: a maker, a class, an empty date, a device, a creator.
    var head = number(0) + words.prefix(4) + [2, 0x40, 0, 0] + Array("mntrGRAYXYZ ".utf8) + words
    head += Array("acsp".utf8) + words.prefix(4) + number(0) + words.prefix(4) + words.prefix(4)
    head += Array(repeating: 0, count: 24) + words.prefix(4) + words + words + Array(repeating: 0, count: 20)
    head = Array(head.prefix(128))
    let curve = Array("curv".utf8) + number(0) + number(1) + [1, 0, 0, 0]
    let copyright = Array("text".utf8) + number(0) + words
    let device = Array("text".utf8) + number(0) + words
    let tags: [(String, [UInt8])] =
        [("kTRC", curve), ("cprt", copyright)] + (text.isEmpty ? [] : [("dmnd", device)])
    // Entries and data stand where they stand with all tags, as in a profile that was cleaned.
    var (entries, data): ([UInt8], [UInt8]) = (number(tags.count), [])
    for (name, content) in tags {
        entries += Array(name.utf8) + number(128 + 4 + 36 + data.count) + number(content.count)
        data += content
    }
    entries += Array(repeating: 0, count: 40 - entries.count)
    data += Array(repeating: 0, count: 56 - data.count)
    let whole = head + entries + data
    return number(whole.count) + whole.dropFirst(4)
}
