extension MarkupContext {
    /// Moves over a byte of literal text.
    ///
    /// - Returns: whether a space is missing before the byte.
    mutating func advance(over byte: UInt8) -> Bool {
        guard language != .text else { return false }
        switch place {
        case .text: if byte == UInt8(ascii: "<") { place = .lessThan }
        case .lessThan: advanceAfterLessThan(byte)
        case .endTagStart:
            if byte.isLetter {
                (place, isEndTag, word) = (.tagName, true, [byte.lowercased])
            } else {
                place = byte == UInt8(ascii: ">") ? .text : .declaration
            }
        case .tagName:
            if endsName(byte) {
                endTagName()
                place = .betweenAttributes
                return advance(over: byte)
            }
            word.append(byte.lowercased)
        case .betweenAttributes, .afterAttribute: return advanceAmongAttributes(byte)
        case .attributeName, .afterAttributeName: return advanceOverAttributeName(byte)
        case .beforeValue:
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                beginValue(.quotedValue(quote: byte))
            } else if byte == UInt8(ascii: ">") {
                attribute = .plain
                endTag()
            } else if !byte.isSpace {
                beginValue(.unquotedValue)
                advanceInValue(byte)
            }
        case .quotedValue(let quote): if byte == quote { endValue() } else { advanceInValue(byte) }
        case .unquotedValue:
            if byte.isSpace || byte == UInt8(ascii: ">") {
                endValue()
                return advance(over: byte)
            }
            advanceInValue(byte)
        case .markup: advanceInMarkup(byte)
        case .declaration: if byte == UInt8(ascii: ">") { place = .text }
        case .comment, .cdata, .processingInstruction: advanceToEnd(byte)
        case .rawText: advanceInRawText(byte)
        }
        return false
    }

    private func endsName(_ byte: UInt8) -> Bool {
        byte.isSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    private mutating func advanceAfterLessThan(_ byte: UInt8) {
        switch byte {
        case _ where byte.isLetter: (place, isEndTag, word) = (.tagName, false, [byte.lowercased])
        case UInt8(ascii: "/"): place = .endTagStart
        case UInt8(ascii: "!"): (place, word) = (.markup, [])
        case UInt8(ascii: "?"): (place, word) = (language == .xml ? .processingInstruction : .declaration, [])
        case UInt8(ascii: "<"): break
        default: place = .text
        }
    }

    private mutating func advanceAmongAttributes(_ byte: UInt8) -> Bool {
        if byte == UInt8(ascii: ">") {
            endTag()
        } else if byte.isSpace || byte == UInt8(ascii: "/") {
            place = .betweenAttributes
            word = byte == UInt8(ascii: "/") ? [byte] : []
        } else {
            let isMissingSpace = place == .afterAttribute
            (place, word) = (.attributeName, [byte.lowercased])
            return isMissingSpace
        }
        return false
    }

    private mutating func advanceOverAttributeName(_ byte: UInt8) -> Bool {
        if byte == UInt8(ascii: "=") {
            attribute = AttributeKind(name: word, in: language)
            (place, word) = (.beforeValue, [])
        } else if byte.isSpace {
            place = .afterAttributeName
        } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") || place == .afterAttributeName {
            (place, word) = (.betweenAttributes, [])
            return advance(over: byte)
        } else {
            word.append(byte.lowercased)
        }
        return false
    }

    private mutating func beginValue(_ newPlace: Place) {
        place = newPlace
        url = .start
        word = []
    }

    private mutating func advanceInValue(_ byte: UInt8) {
        switch attribute {
        case .url, .urlList:
            if attribute == .urlList, byte.isSpace || byte == UInt8(ascii: ",") {
                (url, word) = (.start, [])
                return
            }
            url = url.advanced(over: byte, scheme: word)
            word = url == .open && word.count < 16 ? word + [byte.lowercased] : []
        case .type: if !byte.isSpace { word.append(byte.lowercased) }
        default: break
        }
    }

    private mutating func endValue() {
        if case .script = element, attribute == .type {
            let type = String(decoding: word.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
            element = .script(isJSON: type == "application/json" || type == "application/ld+json")
        }
        (place, word, attribute, url) = (.afterAttribute, [], .plain, .start)
    }

    private mutating func endTag() {
        let isSelfClosing = language == .xml && word == [UInt8(ascii: "/")]
        if isEndTag || isSelfClosing { element = .ordinary }
        place = element == .ordinary ? .text : .rawText
        (isEndTag, isInString, word) = (false, false, [])
    }

    private mutating func advanceInMarkup(_ byte: UInt8) {
        word.append(byte)
        if word == Array("--".utf8) {
            place = .comment
            if language == .xml { word = [] }
        } else if language == .xml, word == Array("[CDATA[".utf8) {
            (place, word) = (.cdata, [])
        } else if byte == UInt8(ascii: ">") {
            (place, word) = (.text, [])
        } else if !"--".utf8.starts(with: word), !"[CDATA[".utf8.starts(with: word) {
            (place, word) = (.declaration, [])
        }
    }

    private mutating func advanceToEnd(_ byte: UInt8) {
        word = (word + [byte]).suffix(4)
        guard byte == UInt8(ascii: ">") else { return }
        let isEnd =
            switch place {
            case .comment: word.ends(with: "-->") || language == .html && word.ends(with: "--!>")
            case .cdata: word.ends(with: "]]>")
            default: word.ends(with: "?>")
            }
        if isEnd { (place, word) = (.text, []) }
    }

    private mutating func advanceInRawText(_ byte: UInt8) {
        if word.isEmpty, byte != UInt8(ascii: "<"), element != .script(isJSON: true) { return }
        let end = "</\(elementName)".utf8
        if word.count == end.count, endsName(byte) {
            (place, isEndTag, element, word) = (.betweenAttributes, true, .ordinary, [])
            _ = advance(over: byte)
        } else if (word + [byte.lowercased]).elementsEqual(end.prefix(word.count + 1)) {
            word.append(byte.lowercased)
        } else if case .script(isJSON: true) = element {
            advanceInJSON(byte)
        } else {
            word = byte == UInt8(ascii: "<") ? [byte] : []
        }
    }

    /// In JSON, ``word`` holds a backslash while the byte after it is escaped.
    private mutating func advanceInJSON(_ byte: UInt8) {
        let isEscaped = isInString && word == [UInt8(ascii: "\\")]
        word = []
        guard !isEscaped else { return }
        if byte == UInt8(ascii: "\"") { isInString.toggle() }
        if isInString, byte == UInt8(ascii: "\\") { word = [byte] }
    }
}

extension [UInt8] {
    fileprivate func ends(with text: StaticString) -> Bool {
        let end = "\(text)".utf8
        return count >= end.count && suffix(end.count).elementsEqual(end)
    }
}
