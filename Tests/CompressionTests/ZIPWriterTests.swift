import Testing

@testable import Compression

@Suite("Writing ZIP archives")
struct ZIPWriterTests {
    /// The number at a place, its lowest byte first.
    private func number(_ bytes: [UInt8], _ position: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
    }

    @Test("a small archive is what APPNOTE says, byte by byte")
    func small() {
        var (writer, bytes) = (ZIPWriter(), [UInt8]())
        writer.add(ZIPMember(Array("abc".utf8)), named: "é", to: &bytes)
        writer.finish(into: &bytes)
        let head: [UInt8] = [
            20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0, 0xC2, 0x41, 0x24, 0x35, 3, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0,
        ]
        let local = Array("PK\u{3}\u{4}".utf8) + head + Array("éabc".utf8)
        let directory =
            Array("PK\u{1}\u{2}".utf8) + [20, 0] + head + [UInt8](repeating: 0, count: 14) + Array("é".utf8)
        let end =
            Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0, 1, 0, 1, 0, UInt8(directory.count), 0, 0, 0]
            + [UInt8(local.count), 0, 0, 0, 0, 0]
        #expect(bytes == local + directory + end)
    }

    @Test("what repeats itself is deflated, and comes out as it was")
    func deflated() {
        let text = Array(String(repeating: "the port of Vell ", count: 1_000).utf8)
        let member = ZIPMember(text)
        #expect(member.isDeflated && member.data.count < 400)
        #expect(Inflate.raw(member.data[...], limit: text.count)?.bytes == text)
    }

    @Test("from 65,535 members on the directory is one of ZIP64")
    func manyMembers() {
        for count in [65_534, 65_535] {
            var (writer, bytes) = (ZIPWriter(), [UInt8]())
            let empty = ZIPMember([])
            for _ in 0..<count { writer.add(empty, named: "a", to: &bytes) }
            writer.finish(into: &bytes)
            let end = bytes.count - 22
            #expect(number(bytes, end + 10, 2) == count)
            let isLarge = bytes[(end - 20)..<(end - 16)].elementsEqual("PK\u{6}\u{7}".utf8)
            #expect(isLarge == (count == 65_535))
            guard isLarge else { continue }
            let place = number(bytes, end - 12, 8)
            #expect(place == end - 76)
            #expect(bytes[place..<(place + 4)].elementsEqual("PK\u{6}\u{6}".utf8))
            #expect(number(bytes, place + 32, 8) == count)
            #expect(number(bytes, place + 40, 8) + number(bytes, place + 48, 8) == place)
        }
    }

    @Test("members behind 4 GiB have their places in 64 bits")
    func farMembers() {
        let far = 1 << 33
        var (writer, bytes) = (ZIPWriter(position: far), [UInt8]())
        writer.add(ZIPMember([7]), named: "a", to: &bytes)
        writer.finish(into: &bytes)
        let directory = 32
        #expect(bytes[directory..<(directory + 4)].elementsEqual("PK\u{1}\u{2}".utf8))
        #expect(number(bytes, directory + 42, 4) == 0xFFFF_FFFF)
        #expect(Array(bytes[(directory + 46)..<(directory + 51)]) == [97, 1, 0, 8, 0])
        #expect(number(bytes, directory + 51, 8) == far)
        #expect(number(bytes, directory + 59 + 48, 8) == far + directory)
    }
}
