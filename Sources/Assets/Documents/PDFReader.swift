internal import Bounds
internal import Compression

/// Finds the objects of a PDF file by its tables of references (ISO 32000-2 §7.5).
struct PDFReader {
    private enum Place {
        case offset(Int)
        case inStream(Int, index: Int)
        case free
    }

    private let bytes: [UInt8]
    /// Where the file begins: some have other bytes before it.
    private let base: Int
    private var places: [Int: Place] = [:]
    private var cache: [Int: PDFObject] = [:]
    private var packed: [Int: [PDFValue]] = [:]
    private var open: Set<Int> = []
    private(set) var trailer = PDFDictionary()
    /// How many bytes may still be inflated.
    var budget = 1 << 30

    private static let damaged = AssetProblem.damaged("PDF document")

    init(_ bytes: [UInt8]) throws(AssetProblem) {
        self.bytes = bytes
        base = bytes.prefix(1_100).firstRange(of: Array("%PDF-".utf8))?.lowerBound ?? 0
        var end = bytes.count - 9
        while end >= 0, bytes.count - end < 4_096 + 9, !bytes.has("startxref", at: end) { end -= 1 }
        var parser = PDFParser(bytes: bytes, position: max(0, end))
        guard end >= 0, parser.take("startxref"), let start = parser.integer() else { throw Self.damaged }
        try readTables(from: start)
    }

    private mutating func readTables(from first: Int) throws(AssetProblem) {
        var starts = [first]
        var seen: Set<Int> = []
        while let start = starts.popLast() {
            guard seen.insert(start).inserted else { continue }
            guard seen.count < 10_000, start >= 0, start < bytes.count - base else { throw Self.damaged }
            var parser = PDFParser(bytes: bytes, position: base + start)
            let table: PDFDictionary
            if parser.take("xref") {
                table = try readTable(&parser)
            } else {
                table = try readStream(at: base + start)
            }
            if trailer.entries.isEmpty { trailer = table }
            if let previous = table["Prev"]?.integer { starts.append(previous) }
            if let hybrid = table["XRefStm"]?.integer { starts.append(hybrid) }
        }
    }

    private mutating func add(_ id: Int, _ place: Place) {
        if places[id] == nil { places[id] = place }
    }

    private mutating func readTable(_ parser: inout PDFParser) throws(AssetProblem) -> PDFDictionary {
        while !parser.take("trailer") {
            guard let first = parser.integer(), let count = parser.integer(), count <= bytes.count / 10 else {
                throw Self.damaged
            }
            for index in 0..<count {
                guard let offset = parser.integer(), parser.integer() != nil else { throw Self.damaged }
                if parser.take("n") {
                    add(first + index, .offset(base + offset))
                } else if parser.take("f") {
                    add(first + index, .free)
                } else {
                    throw Self.damaged
                }
            }
        }
        guard let dictionary = parser.value()?.asDictionary else { throw Self.damaged }
        return dictionary
    }

    private mutating func readStream(at offset: Int) throws(AssetProblem) -> PDFDictionary {
        guard let object = parse(at: offset)?.object, let dictionary = object.value.asDictionary,
            let data = decoded(object), let widths = dictionary["W"]?.asArray?.compactMap(\.integer), widths.count == 3,
            widths.allSatisfy({ (0...7).contains($0) }), let size = dictionary["Size"]?.integer
        else { throw Self.damaged }
        let sections = dictionary["Index"]?.asArray?.compactMap(\.integer) ?? [0, size]
        var position = 0
        func field(_ index: Int, otherwise: Int) -> Int? {
            defer { position += widths[index] }
            return widths[index] == 0 ? otherwise : data.bigEndian(position, count: widths[index])
        }
        for section in stride(from: 0, to: sections.count - 1, by: 2) {
            guard sections[section + 1] >= 0, sections[section + 1] <= data.count else { throw Self.damaged }
            for index in 0..<sections[section + 1] {
                guard let kind = field(0, otherwise: 1), let second = field(1, otherwise: 0),
                    let third = field(2, otherwise: 0)
                else { break }
                let id = sections[section] &+ index
                switch kind {
                case 1: add(id, .offset(base + second))
                case 2: add(id, .inStream(second, index: third))
                default: add(id, .free)
                }
            }
        }
        return dictionary
    }

    /// An object by its number; nothing where there is none.
    mutating func object(_ id: Int) throws(AssetProblem) -> PDFObject {
        if let object = cache[id] { return object }
        guard open.insert(id).inserted, open.count < 64 else { throw Self.damaged }
        defer { open.remove(id) }
        var object = PDFObject(value: .null)
        switch places[id] {
        case .offset(let offset):
            guard let found = parse(at: offset), found.id == id else { throw Self.damaged }
            object = found.object
        case .inStream(let stream, let index):
            if packed[stream] == nil { packed[stream] = try unpack(self.object(stream)) }
            if let values = packed[stream], values.indices.contains(index) { object.value = values[index] }
        case .free, nil: break
        }
        cache[id] = object
        return object
    }

    /// What a value is, or refers to.
    mutating func resolved(_ value: PDFValue?) throws(AssetProblem) -> PDFValue {
        var value = value ?? .null
        for _ in 0..<16 {
            guard case .reference(let id) = value else { return value }
            value = try object(id).value
        }
        throw Self.damaged
    }

    private mutating func parse(at offset: Int) -> (id: Int, object: PDFObject)? {
        guard offset >= 0, offset < bytes.count else { return nil }
        var parser = PDFParser(bytes: bytes, position: offset)
        guard let id = parser.integer(), parser.integer() != nil, parser.take("obj"), let value = parser.value() else {
            return nil
        }
        guard let dictionary = value.asDictionary, parser.take("stream") else { return (id, PDFObject(value: value)) }
        if parser.position < bytes.count, bytes[parser.position] == 0x0D { parser.position += 1 }
        if parser.position < bytes.count, bytes[parser.position] == 0x0A { parser.position += 1 }
        let start = parser.position
        if let length = (try? resolved(dictionary["Length"]))?.integer, let data = bytes.slice(start, count: length) {
            parser.position = start + length
            if parser.take("endstream") { return (id, PDFObject(value: value, stream: data)) }
        }
        guard let end = bytes[start...].firstRange(of: Array("endstream".utf8)) else { return nil }
        return (id, PDFObject(value: value, stream: bytes[within: start..<end.lowerBound]))
    }

    /// The values of an object stream (§7.5.7).
    private mutating func unpack(_ object: PDFObject) throws(AssetProblem) -> [PDFValue] {
        guard let dictionary = object.value.asDictionary, let data = decoded(object),
            let count = dictionary["N"]?.integer, let first = dictionary["First"]?.integer, count >= 0,
            count <= data.count
        else { throw Self.damaged }
        var parser = PDFParser(bytes: data, position: 0)
        var offsets: [Int] = []
        for _ in 0..<count {
            guard parser.integer() != nil, let offset = parser.integer() else { throw Self.damaged }
            offsets.append(offset)
        }
        return offsets.map { offset in
            var parser = PDFParser(bytes: data, position: min(first + offset, data.count))
            return parser.value() ?? .null
        }
    }

    /// The bytes of a stream of tables or objects: deflated or not, with a predictor or not; `nil` for other filters.
    private mutating func decoded(_ object: PDFObject) -> [UInt8]? {
        guard let dictionary = object.value.asDictionary, let stream = object.stream else { return nil }
        let filters = dictionary["Filter"].map { $0.asArray?.map(\.asName) ?? [$0.asName] } ?? []
        switch filters {
        case []: return Array(stream)
        case ["FlateDecode"]:
            guard let data = inflated(stream)?.bytes else { return nil }
            let parameters =
                dictionary["DecodeParms"]?.asDictionary ?? dictionary["DecodeParms"]?.asArray?.first?.asDictionary
            guard let predictor = parameters?["Predictor"]?.integer, predictor > 1 else { return data }
            return unpredicted(data, columns: parameters?["Columns"]?.integer ?? 1)
        default: return nil
        }
    }

    /// Inflates a stream, within what the whole file may take.
    mutating func inflated(_ stream: ArraySlice<UInt8>) -> Inflate.Result? {
        guard let result = Inflate.zlib(stream, limit: min(budget, 256 << 20)) else { return nil }
        budget -= result.bytes.count
        return result
    }

    /// Rows of bytes that were written as differences (PNG §9.2).
    private func unpredicted(_ data: [UInt8], columns: Int) -> [UInt8]? {
        guard columns > 0, columns < 1 << 16 else { return nil }
        var output: [UInt8] = []
        var previous = [UInt8](repeating: 0, count: columns)
        for start in stride(from: 0, to: data.count - columns, by: columns + 1) {
            var row = Array(data[start + 1...start + columns])
            for index in 0..<columns {
                let left = index > 0 ? row[index - 1] : 0
                switch data[start] {
                case 1: row[index] &+= left
                case 2: row[index] &+= previous[index]
                case 3: row[index] &+= UInt8((Int(left) + Int(previous[index])) / 2)
                case 0: break
                default: return nil
                }
            }
            output += row
            previous = row
        }
        return output
    }
}
