import Templating
import Testing

@Suite("The list of views for designers")
struct ViewDescriptionTests {
    @Test("every view that a root leads to is listed once, with its fields and what they are")
    func list() {
        let lines = ViewDescription.all(reachableFrom: Layout.self).flatMap { view in
            [view.name] + view.fields.map { "  \($0.name): \($0.shape). \($0.documentation)" }
        }
        #expect(
            lines.joined(separator: "\n") == """
                Layout
                  site: one Site.\(" ")
                  page: one Page.\(" ")
                Site
                  title: text. The name of the site.
                Page
                  title: text. The headline.
                  body: HTML.\(" ")
                  is_draft: a flag.\(" ")
                  count: a number. How many there are.
                  data: JSON.\(" ")
                  lead: one Item or none. What to show first.
                  items: a list of Item.\(" ")
                Item
                  name: text.\(" ")
                  href: text.\(" ")
                  note: text.\(" ")
                  summary: HTML.\(" ")
                  tag: one Tag.\(" ")
                  link: one Tag or none.\(" ")
                  tags: a list of Tag.\(" ")
                  topics: a list of Tag.\(" ")
                  day: one Day.\(" ")
                  size: a number.\(" ")
                Tag
                  label: text.\(" ")
                Day
                  iso: text.\(" ")
                  text: text.\(" ")
                """)
    }
}
