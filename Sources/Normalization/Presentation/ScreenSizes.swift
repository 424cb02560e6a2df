internal import Bounds

/// The class names by which frameworks show a text on some screens only.
///
/// A page is read as on a wide screen: what is doubled for narrow ones is out.
enum ScreenSizes {
    /// Whether class names hide an element on a wide screen: `d-none`, `d-md-none`, `visible-xs`, `lg:hidden`.
    static func hide(_ names: ArraySlice<UInt8>?) -> Bool {
        guard let names, names.count < 400 else { return false }
        var isHidden = false
        for name in names.split(whereSeparator: \.isSpace) {
            let hash = ClassWords.hash(of: name)
            if hiding.contains(hash) {
                isHidden = true
            } else if isShowing(name) {
                return false
            }
        }
        return isHidden
    }

    /// Whether a name shows an element from some width on: `d-md-inline`, `lg:block`.
    private static func isShowing(_ name: ArraySlice<UInt8>) -> Bool {
        guard sizes.contains(where: { name.starts(with: $0) }) else { return false }
        return !name.reversed().starts(with: "enon".utf8) && !name.reversed().starts(with: "neddih".utf8)
    }

    private static let sizes = [
        "d-sm-", "d-md-", "d-lg-", "d-xl-", "sm:block", "md:block", "lg:block", "xl:block", "sm:inline", "md:inline",
        "lg:inline", "xl:inline", "sm:flex", "md:flex", "lg:flex", "xl:flex", "md:table-cell", "lg:table-cell",
        "md:grid", "lg:grid",
    ].map { Array($0.utf8) }

    private static let hiding = Set(
        """
        hidden hide d-none display-none is-hidden u-hidden d-md-none d-lg-none d-xl-none sm:hidden md:hidden lg:hidden
        xl:hidden visible-xs visible-xs-block visible-xs-inline visible-xs-inline-block visible-sm hidden-md hidden-lg
        hidden-desktop mobile-only only-mobile show-mobile show-on-mobile show-for-small-only hide-for-medium
        hide-for-large hide-desktop hide-on-desktop is-hidden-desktop desktop-hidden u-hide-desktop mobile-label
        """.split { $0 == " " || $0 == "\n" }.map { ClassWords.hash(of: $0.utf8) })
}
