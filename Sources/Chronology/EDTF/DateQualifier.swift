/// What keeps a date from being certain and exact: the suffixes `?`, `~` and `%` of EDTF.
public enum DateQualifier: UInt8, Hashable, Sendable {
    case none = 0
    /// `?`: the source may be wrong.
    case uncertain = 0x3F
    /// `~`: near the date given.
    case approximate = 0x7E
    /// `%`: both.
    case uncertainAndApproximate = 0x25

    /// The suffix, empty for none.
    var suffix: String {
        switch self {
        case .none: ""
        case .uncertain: "?"
        case .approximate: "~"
        case .uncertainAndApproximate: "%"
        }
    }
}
