/// References to characters in attributes and texts: `&#106;`, `&amp;`.
enum CharacterReferences {
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "colon": ":", "Tab": "\t", "NewLine": "\n",
        "lpar": "(", "rpar": ")", "sol": "/", "bsol": "\\", "period": ".", "nbsp": "\u{A0}", "commat": "@",
    ]

    /// A text with the characters that it refers to; names that are not known stay.
    static func resolved(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var output = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "&" else {
                output.append(scalar)
                continue
            }
            let name = rest.prefix(12).prefix {
                $0 == "#" || $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
            guard let character = character(String(name)) else {
                output.append(scalar)
                continue
            }
            output.append(character)
            rest = rest.dropFirst(name.count)
            if rest.first == ";" { rest.removeFirst() }
        }
        return String(output)
    }

    private static func character(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let isHex = digits.first == "x" || digits.first == "X"
        return UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
    }
}
