import Diagnostics

/// What an author of templates can do wrong, with the facts of the case.
///
/// ``code``, ``message``, ``note`` and ``help`` put it into words.
enum Mistake {
    /// A mistake in the file at hand, thrown by what reads a single tag.
    struct Found: Error {
        let mistake: Mistake
        let range: Range<Int>

        init(_ mistake: Mistake, at range: Range<Int>) {
            self.mistake = mistake
            self.range = range
        }
    }

    /// Why an `{% else %}` cannot stand where it stands.
    enum Else {
        case outside, second, ifInLoop
    }

    // Tags
    case notUTF8
    case unclosedTag(closer: String)
    case unknownTag(String)
    case malformedTag(expected: String, found: String)
    case missingEnd(keyword: String)
    case unexpectedEnd
    case unexpectedElse(Else)
    case reservedName(String)
    case misplacedExtends
    case tooDeep(limit: Int)
    case tooManyConditions(limit: Int)

    // Files and blocks
    case unknownTemplate(String, known: [String])
    case otherKind(String, from: String)
    case cycle([String])
    case includedParent(String)
    case includedBlock(String)
    case textOutsideBlock(parent: String)
    case duplicateBlock(String, first: Range<Int>, of: SourceFile)
    case unknownBlock(String, parent: String, known: [String])
    case tooLarge
    case tooManySteps(limit: Int)
    case tooLong(limit: Int)

    // Names
    case unknownName(String, inScope: [String], isIncluded: Bool)
    case unknownField(String, of: String, view: String, fields: [String])
    case noFields(String, shape: String)
    case maybeAbsent(String)
    case notWritable(String, shape: String, remedy: String)
    case notAList(String, shape: String)
    case notComparable(String, shape: String)
    case unlike(String, shape: String, other: String)
    case unknownFilter(String)
    case wrongFilter(Filter, String, shape: String)

    // Places in the markup
    case unsafePlace(String, UnsafePlace)
    case contextMismatch(String, ends: String, expected: String)
    case unfinishedMarkup(String)
    case missingSpace
}
