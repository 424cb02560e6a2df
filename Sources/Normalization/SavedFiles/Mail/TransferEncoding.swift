/// The transfer encodings of MIME, after RFC 2045, sections 6.7 and 6.8.
enum TransferEncoding {
    /// Appends a line of quoted-printable without its end; `true` when a soft break joins it to the next.
    ///
    /// Space at the end of a line was added on the way and does not count.
    static func appendQuotedPrintable(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) -> Bool {
        var line = line
        while line.last == 0x20 || line.last == 0x09 { line.removeLast() }
        let isSoft = line.last == UInt8(ascii: "=")
        if isSoft { line.removeLast() }
        appendEscaped(line, to: &output)
        return isSoft
    }

    /// Appends bytes of which some are escaped as `=E2`.
    static func appendEscaped(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var index = line.startIndex
        while index < line.endIndex {
            if line[index] == UInt8(ascii: "="), index + 2 < line.endIndex, let high = line[index + 1].hexValue,
                let low = line[index + 2].hexValue
            {
                output.append(high << 4 | low)
                index += 3
            } else {
                output.append(line[index])
                index += 1
            }
        }
    }

    /// The bytes that Base64 stands for; what is not of its alphabet is passed over.
    static func base64(_ text: some Collection<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count * 3 / 4)
        var bits: UInt32 = 0
        var count = 0
        for byte in text {
            let value: UInt8
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            default: continue
            }
            bits = bits << 6 | UInt32(value)
            count += 1
            if count == 4 {
                output += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
                (bits, count) = (0, 0)
            }
        }
        if count == 3 { output += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)] }
        if count == 2 { output.append(UInt8(bits >> 4 & 0xFF)) }
        return output
    }
}
