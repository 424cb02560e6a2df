/// A PDF document (ISO 32000-2): objects that refer to each other, of which only those are left that pages need.
///
/// The file is written anew, so that what was changed or deleted earlier is gone with everything that nothing refers to.
struct PDFFile {
    private var reader: PDFReader
    private var output = Array("%PDF-1.7\n%\u{E2}\u{E3}\u{CF}\u{D3}\n".unicodeScalars.map { UInt8($0.value) })
    private var numbers: [Int: Int] = [:]
    private var queue: [Int] = []
    private var offsets: [Int] = []

    static let damaged = AssetProblem.damaged("PDF document")

    /// Keeps pages, links, marks, outlines and layers; drops properties, identifiers, XMP, notes and their authors,
    /// attachments, programs, previews, signatures, measurements of places, and earlier versions.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var file = PDFFile(reader: try PDFReader(bytes))
        return try file.clean()
    }

    private init(reader: PDFReader) {
        self.reader = reader
    }

    private mutating func clean() throws(AssetProblem) -> [UInt8] {
        guard reader.trailer["Encrypt"] == nil else { throw .uncleanable("PDF document with a password") }
        guard case .reference(let root)? = reader.trailer["Root"], try reader.object(root).value.asDictionary != nil
        else {
            throw Self.damaged
        }
        let rootNumber = number(of: root)
        var next = 0
        while next < queue.count {
            try write(queue[next])
            next += 1
        }
        let start = output.count
        output += "xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n".utf8
        for offset in offsets {
            let digits = String(offset)
            output += "\(String(repeating: "0", count: max(0, 10 - digits.utf8.count)))\(digits) 00000 n \n".utf8
        }
        output += "trailer\n<</Size \(offsets.count + 1)/Root \(rootNumber) 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8
        return output
    }

    /// The new number of an object, which is written later.
    private mutating func number(of id: Int) -> Int {
        if let number = numbers[id] { return number }
        queue.append(id)
        numbers[id] = queue.count
        return queue.count
    }

    private mutating func write(_ id: Int) throws(AssetProblem) {
        var object = try reader.object(id)
        object = try PDFCleaning.cleaned(object, &reader)
        offsets.append(output.count)
        output += "\(offsets.count) 0 obj\n".utf8
        if let stream = object.stream, var dictionary = object.value.asDictionary {
            dictionary.set("Length", .plain(Array("\(stream.count)".utf8)))
            write(.dictionary(dictionary))
            output += "\nstream\n".utf8
            output += stream
            output += "\nendstream".utf8
        } else {
            write(object.value)
        }
        output += "\nendobj\n".utf8
    }

    private mutating func write(_ value: PDFValue) {
        switch value {
        case .plain(let bytes), .string(let bytes): output += bytes
        case .name(let name): write(name)
        case .reference(let id): output += "\(number(of: id)) 0 R".utf8
        case .array(let values):
            output.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { output.append(0x20) }
                write(value)
            }
            output.append(UInt8(ascii: "]"))
        case .dictionary(let dictionary):
            output += "<<".utf8
            for entry in dictionary.entries {
                let (key, value) = (entry.key, entry.value)
                write(key)
                output.append(0x20)
                write(value)
            }
            output += ">>".utf8
        }
    }

    private mutating func write(_ name: String) {
        output.append(UInt8(ascii: "/"))
        for byte in name.utf8 {
            if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "#"), PDFParser.isRegular(byte) {
                output.append(byte)
            } else {
                let digits = String(byte, radix: 16)
                output += "#\(digits.utf8.count < 2 ? "0" : "")\(digits)".utf8
            }
        }
    }
}
