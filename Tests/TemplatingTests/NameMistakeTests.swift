import Testing

@Suite("Names that do not stand for what they should")
struct NameMistakeTests {
    @Test("an unknown name")
    func anUnknownName() {
        #expect(
            mistakes(
                """
                <h1>{{ pgae.title }}</h1>

                """) == """
                    error: nothing is called ‘pgae’ here; did you mean ‘page’? [unknown-name]
                      --> templates/page.html:1:8
                       |
                     1 | <h1>{{ pgae.title }}</h1>
                       |        ^^^^
                       = help: the names here are ‘site’, ‘page’

                    """)
    }

    @Test("an unknown field")
    func anUnknownField() {
        #expect(
            mistakes(
                """
                <h1>{{ page.titel }}</h1>

                """) == """
                    error: ‘page’ has no field ‘titel’; did you mean ‘title’? [unknown-field]
                      --> templates/page.html:1:13
                       |
                     1 | <h1>{{ page.titel }}</h1>
                       |             ^^^^^
                       = help: Page has ‘title’, ‘body’, ‘is_draft’, ‘count’, ‘data’, ‘lead’, ‘items’

                    """)
    }

    @Test("an unknown field of a record that is known to be there")
    func anUnknownFieldOfARecordThatIsKnownToBeThere() {
        #expect(
            mistakes(
                """
                {% if page.lead %}{{ page.lead.nmae }}{% end %}

                """) == """
                    error: ‘page.lead’ has no field ‘nmae’; did you mean ‘name’? [unknown-field]
                      --> templates/page.html:1:32
                       |
                     1 | {% if page.lead %}{{ page.lead.nmae }}{% end %}
                       |                                ^^^^
                       = help: Item has ‘name’, ‘href’, ‘note’, ‘summary’, ‘tag’, ‘link’, ‘tags’, ‘topics’, ‘day’, ‘size’

                    """)
    }

    @Test("an unknown field of the loop")
    func anUnknownFieldOfTheLoop() {
        #expect(
            mistakes(
                """
                {% for item in page.items %}{{ loop.number }}{% end %}

                """) == """
                    error: ‘loop’ has no field ‘number’ [unknown-field]
                      --> templates/page.html:1:37
                       |
                     1 | {% for item in page.items %}{{ loop.number }}{% end %}
                       |                                     ^^^^^^
                       = help: ‘loop’ has ‘index’, ‘first’, ‘last’, ‘count’

                    """)
    }

    @Test("the loop outside of one")
    func theLoopOutsideOfOne() {
        #expect(
            mistakes(
                """
                {{ loop.index }}

                """) == """
                    error: nothing is called ‘loop’ here [unknown-name]
                      --> templates/page.html:1:4
                       |
                     1 | {{ loop.index }}
                       |    ^^^^
                       = help: the names here are ‘site’, ‘page’

                    """)
    }

    @Test("a name of the including file")
    func aNameOfTheIncludingFile() {
        #expect(
            mistakes([
                "page.html": """
                {% for item in page.items %}{% include "part.html" %}{% end %}

                """,
                "part.html": """
                <li>{{ item.name }}

                """,
            ]) == """
                error: nothing is called ‘item’ here [unknown-name]
                  --> templates/part.html:1:8
                   |
                 1 | <li>{{ item.name }}
                   |        ^^^^
                   = help: the names here are ‘site’, ‘page’; an included file gets others by {% include … with … %}

                """)
    }

    @Test("a name after its loop")
    func aNameAfterItsLoop() {
        #expect(
            mistakes(
                """
                {% for item in page.items %}{% else %}{{ item.name }}{% end %}{{ item.name }}

                """) == """
                    error: nothing is called ‘item’ here [unknown-name]
                      --> templates/page.html:1:42
                       |
                     1 | {% for item in page.items %}{% else %}{{ item.name }}{% end %}{{ item.name }}
                       |                                          ^^^^
                       = help: the names here are ‘site’, ‘page’
                    error: nothing is called ‘item’ here [unknown-name]
                      --> templates/page.html:1:66
                       |
                     1 | {% for item in page.items %}{% else %}{{ item.name }}{% end %}{{ item.name }}
                       |                                                                  ^^^^
                       = help: the names here are ‘site’, ‘page’

                    """)
    }

    @Test("a field of a text")
    func aFieldOfAText() {
        #expect(
            mistakes(
                """
                {{ page.title.length }}

                """) == """
                    error: ‘page.title’ is text, which has no fields [no-fields]
                      --> templates/page.html:1:15
                       |
                     1 | {{ page.title.length }}
                       |               ^^^^^^

                    """)
    }

    @Test("a field of a list")
    func aFieldOfAList() {
        #expect(
            mistakes(
                """
                {% if page.items.name %}x{% end %}

                """) == """
                    error: ‘page.items’ is a list of Item, which has no fields [no-fields]
                      --> templates/page.html:1:18
                       |
                     1 | {% if page.items.name %}x{% end %}
                       |                  ^^^^

                    """)
    }

    @Test("a record that may be absent")
    func aRecordThatMayBeAbsent() {
        #expect(
            mistakes(
                """
                {{ page.lead.name }}

                """) == """
                    error: ‘page.lead’ may be absent here [maybe-absent]
                      --> templates/page.html:1:4
                       |
                     1 | {{ page.lead.name }}
                       |    ^^^^^^^^^
                       = help: use its fields between {% if page.lead %} and {% end %}

                    """)
    }

    @Test("a record that is known to be absent, or known to be there no more")
    func aRecordThatIsKnownToBeAbsentOrKnownToBeThereNoMore() {
        #expect(
            mistakes(
                """
                {% if not page.lead %}{{ page.lead.name }}{% end %}{% if page.lead or page.title %}{{ page.lead.tag.label }}{% end %}

                """) == """
                    error: ‘page.lead’ may be absent here [maybe-absent]
                      --> templates/page.html:1:26
                       |
                     1 | {% if not page.lead %}{{ page.lead.name }}{% end %}{% if page.lead or page.title %}{{ page.lead.tag.…
                       |                          ^^^^^^^^^
                       = help: use its fields between {% if page.lead %} and {% end %}
                    error: ‘page.lead’ may be absent here [maybe-absent]
                      --> templates/page.html:1:87
                       |
                     1 | …ad %}{{ page.lead.name }}{% end %}{% if page.lead or page.title %}{{ page.lead.tag.label }}{% end %}
                       |                                                                       ^^^^^^^^^
                       = help: use its fields between {% if page.lead %} and {% end %}

                    """)
    }

    @Test("a record that may be absent in a record that is there")
    func aRecordThatMayBeAbsentInARecordThatIsThere() {
        #expect(
            mistakes(
                """
                {% if page.lead %}{{ page.lead.link.label }}{% end %}

                """) == """
                    error: ‘page.lead.link’ may be absent here [maybe-absent]
                      --> templates/page.html:1:22
                       |
                     1 | {% if page.lead %}{{ page.lead.link.label }}{% end %}
                       |                      ^^^^^^^^^^^^^^
                       = help: use its fields between {% if page.lead.link %} and {% end %}

                    """)
    }

    @Test("values that cannot be written out")
    func valuesThatCannotBeWrittenOut() {
        #expect(
            mistakes(
                """
                {{ page }}
                {{ page.lead }}
                {{ page.items }}
                {{ page.is_draft }}

                """) == """
                    error: ‘page’ is one Page, which cannot be written out [not-writable]
                      --> templates/page.html:1:4
                       |
                     1 | {{ page }}
                       |    ^^^^
                       = help: write one of its fields: ‘title’, ‘body’, ‘is_draft’, ‘count’, ‘data’, ‘lead’, ‘items’
                    error: ‘page.lead’ is one Item or none, which cannot be written out [not-writable]
                      --> templates/page.html:2:4
                       |
                     2 | {{ page.lead }}
                       |    ^^^^^^^^^
                       = help: write one of its fields: ‘name’, ‘href’, ‘note’, ‘summary’, ‘tag’, ‘link’, ‘tags’, ‘topics’, ‘day’, ‘size’
                    error: ‘page.items’ is a list of Item, which cannot be written out [not-writable]
                      --> templates/page.html:3:4
                       |
                     3 | {{ page.items }}
                       |    ^^^^^^^^^^
                       = help: go through it: {% for … in page.items %}
                    error: ‘page.is_draft’ is a flag, which cannot be written out [not-writable]
                      --> templates/page.html:4:4
                       |
                     4 | {{ page.is_draft }}
                       |    ^^^^^^^^^^^^^
                       = help: ask for it: {% if page.is_draft %}

                    """)
    }

    @Test("a loop over what is no list, whose body is looked at all the same")
    func aLoopOverWhatIsNoListWhoseBodyIsLookedAtAllTheSame() {
        #expect(
            mistakes(
                """
                {% for letter in page.title %}{{ letter.name }}{{ pag.title }}{% end %}

                """) == """
                    error: ‘page.title’ is text, not a list [not-a-list]
                      --> templates/page.html:1:18
                       |
                     1 | {% for letter in page.title %}{{ letter.name }}{{ pag.title }}{% end %}
                       |                  ^^^^^^^^^^
                    error: nothing is called ‘pag’ here; did you mean ‘page’? [unknown-name]
                      --> templates/page.html:1:51
                       |
                     1 | {% for letter in page.title %}{{ letter.name }}{{ pag.title }}{% end %}
                       |                                                   ^^^
                       = help: the names here are ‘site’, ‘page’, ‘letter’, ‘loop’

                    """)
    }

    @Test("a comparison of a number with a text")
    func aComparisonOfANumberWithAText() {
        #expect(
            mistakes(
                """
                {% if page.count == "1" %}x{% end %}

                """) == """
                    error: ‘page.count’ is a number, and is compared with text [not-comparable]
                      --> templates/page.html:1:7
                       |
                     1 | {% if page.count == "1" %}x{% end %}
                       |       ^^^^^^^^^^
                       = help: compare texts with texts in quotes, and numbers with numbers

                    """)
    }

    @Test("an unknown value given to an included file")
    func anUnknownValueGivenToAnIncludedFile() {
        #expect(
            mistakes([
                "page.html": """
                {% include "item.html" with page.laed as item %}

                """,
                "item.html": """
                {{ item.name }}

                """,
            ]) == """
                error: ‘page’ has no field ‘laed’; did you mean ‘lead’? [unknown-field]
                  --> templates/page.html:1:34
                   |
                 1 | {% include "item.html" with page.laed as item %}
                   |                                  ^^^^
                   = help: Page has ‘title’, ‘body’, ‘is_draft’, ‘count’, ‘data’, ‘lead’, ‘items’

                """)
    }

    @Test("mistakes in several files, each once")
    func mistakesInSeveralFilesEachOnce() {
        #expect(
            mistakes([
                "page.html": """
                {% extends "base.html" %}
                {% block main %}{% include "a.html" %}{% include "a.html" %}{% end %}

                """,
                "base.html": """
                {{ sit.title }}
                {% block main %}{% end %}
                {% oops %}

                """,
                "a.html": """
                {{ site.titel }}

                """,
            ]) == """
                error: ‘site’ has no field ‘titel’; did you mean ‘title’? [unknown-field]
                  --> templates/a.html:1:9
                   |
                 1 | {{ site.titel }}
                   |         ^^^^^
                   = help: Site has ‘title’
                error: nothing is called ‘sit’ here; did you mean ‘site’? [unknown-name]
                  --> templates/base.html:1:4
                   |
                 1 | {{ sit.title }}
                   |    ^^^
                   = help: the names here are ‘site’, ‘page’
                error: there is no tag ‘oops’ [unknown-tag]
                  --> templates/base.html:3:4
                   |
                 3 | {% oops %}
                   |    ^^^^
                   = help: the tags are ‘if’, ‘else’, ‘for’, ‘end’, ‘set’, ‘block’, ‘include’, ‘extends’

                """)
    }
}
