internal import Bounds

/// A list that grows at its newest end, on pages that stay as they are.
///
/// Full pages are numbered from the oldest, so that what comes later changes neither their addresses nor what stands on
/// them. The front page has no number. It shows the newest elements, from one page’s worth to just below two; or, where it
/// has room for few, only these: then what it shows stands on numbered pages too, of which the newest may not be full yet.
struct GrowingList: Equatable, Sendable {
    /// How many elements there are.
    let count: Int
    /// How many stand on a numbered page.
    let size: Int
    /// How many stand on the front page at most; `nil` where it has room for all that no full page has.
    var front: Int?

    /// How many pages have a number.
    var numberedPages: Int {
        guard let front else { return max(0, count / size - 1) }
        return count / size + (count % size > front ? 1 : 0)
    }

    /// How many elements the front page shows.
    private var shownInFront: Int { min(count, front ?? count - numberedPages * size) }

    /// The elements of a page, counted from the newest; none where the list has no such page.
    ///
    /// - Parameter page: The number of the page, from 1; `nil` for the front page.
    func range(of page: Int?) -> Range<Int> {
        guard let page else { return 0..<shownInFront }
        guard 1 <= page, page <= numberedPages else { return 0..<0 }
        let end = count - (page - 1) * size
        return max(0, end - size)..<end
    }

    /// The number of the first page that has an element, counted from the newest; `nil` for the front page.
    func page(of element: Int) -> Int? {
        element < shownInFront ? nil : (count - 1 - element) / size + 1
    }
}
