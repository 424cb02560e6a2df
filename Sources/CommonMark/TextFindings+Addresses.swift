internal import Bounds

/// Addresses that stand in a text by themselves.
extension TextFindings {
    mutating func scheme(before colon: Int) {
        let length =
            if text.hasPrefix("https", at: colon - 5) {
                5
            } else if text.hasPrefix("http", at: colon - 4) { 4 } else { 0 }
        guard length > 0 else { return }
        address(from: colon - length, host: colon + 3)
    }

    mutating func dot(at start: Int) {
        guard text.hasPrefix("www", at: start - 3) else { return lineMark(at: start) }
        address(from: start - 3, host: start + 1)
    }

    mutating func address(from start: Int, host: Int) {
        guard start >= addresses.last?.upperBound ?? 0, !byte(at: start - 1).isWordPart,
            byte(at: host).isLetter || byte(at: host).isDigit, let end = AddressEnd.end(in: text, from: host)
        else { return }
        addresses.append(start..<end)
        position = max(position, end)
    }
}
