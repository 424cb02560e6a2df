extension MarkupContext {
    /// What a value is, as far as escaping is concerned.
    enum ValueShape {
        case text, html, number, json
    }

    /// How a value is to be written here.
    ///
    /// - Throws: the place, when a value of that shape cannot stand in it.
    func escaping(of shape: ValueShape) throws(UnsafePlace) -> Escaping {
        switch place {
        case .text: return textEscaping(of: shape)
        case .lessThan, .endTagStart, .tagName: throw .tagName
        case .betweenAttributes, .afterAttribute, .attributeName, .afterAttributeName: throw .tag
        case .beforeValue, .unquotedValue: throw .unquotedAttribute
        case .quotedValue: return try attributeEscaping(of: shape)
        case .markup, .declaration: throw .declaration
        case .comment:
            guard shape != .html else { throw .comment }
            return .table(.comment)
        case .cdata: throw .cdata
        case .processingInstruction: throw .processingInstruction
        case .rawText: return try rawTextEscaping(of: shape)
        }
    }

    private func textEscaping(of shape: ValueShape) -> Escaping {
        switch language {
        case .text: .verbatim
        case .xml: .table(.xmlText)
        case .html: shape == .html ? .verbatim : .table(.htmlText)
        }
    }

    private func attributeEscaping(of shape: ValueShape) throws(UnsafePlace) -> Escaping {
        guard shape != .html else { throw .htmlInAttribute }
        switch attribute {
        case .plain, .type: return .table(language == .xml ? .xmlAttribute : .htmlAttribute)
        case .url, .urlList:
            guard shape != .json else { throw .jsonInURL }
            let isListed = attribute == .urlList
            switch url {
            case .harmful: throw .harmfulURL
            case .start: return .wholeURL(isListed ? .listedURL : .url)
            case .afterValue, .open: return .table(isListed ? .listedURLWithoutScheme : .urlWithoutScheme)
            case .path: return .table(isListed ? .listedURL : .url)
            case .query: return .table(.urlComponent)
            }
        case .eventHandler: throw .eventHandler
        case .style: throw .styleAttribute
        case .document: throw .documentAttribute
        }
    }

    private func rawTextEscaping(of shape: ValueShape) throws(UnsafePlace) -> Escaping {
        switch element {
        case .title, .textarea:
            guard shape != .html else { throw .htmlInText(elementName) }
            return .table(.htmlText)
        case .script(isJSON: true): return try jsonEscaping(of: shape)
        case .script(isJSON: false): throw .script
        case .style: throw .style
        case .other, .ordinary: throw .rawText(elementName)
        }
    }

    private func jsonEscaping(of shape: ValueShape) throws(UnsafePlace) -> Escaping {
        switch (shape, isInString) {
        case (.html, _): throw .htmlInJSON
        case (.text, true): return .table(.jsonString)
        case (.text, false): throw .textInJSON
        case (.number, _): return .verbatim
        case (.json, true): throw .jsonInString
        case (.json, false): return .table(.json)
        }
    }
}
