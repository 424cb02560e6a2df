import Testing

@Suite("Mistakes in the tags themselves")
struct TagMistakeTests {
    @Test("a value that is not closed")
    func aValueThatIsNotClosed() {
        #expect(
            mistakes(
                """
                <p>{{ page.title }</p>
                {% if page.title %}x{% end %}

                """) == """
                    error: this tag is not closed with ‘}}’ [unclosed-tag]
                      --> templates/page.html:1:4
                       |
                     1 | <p>{{ page.title }</p>
                       |    ^^^^^^^^^^^^^^^^^^^

                    """)
    }

    @Test("a statement that is not closed still opens its block")
    func aStatementThatIsNotClosedStillOpensItsBlock() {
        #expect(
            mistakes(
                """
                {% for item in page.items
                {{ item.nam }}
                {% end %}

                """) == """
                    error: this tag is not closed with ‘%}’ [unclosed-tag]
                      --> templates/page.html:1:1
                       |
                     1 | {% for item in page.items
                       | ^^^^^^^^^^^^^^^^^^^^^^^^^
                    error: ‘item’ has no field ‘nam’; did you mean ‘name’? [unknown-field]
                      --> templates/page.html:2:9
                       |
                     2 | {{ item.nam }}
                       |         ^^^
                       = help: Item has ‘name’, ‘href’, ‘note’, ‘summary’, ‘tag’, ‘link’, ‘tags’, ‘topics’, ‘day’, ‘size’

                    """)
    }

    @Test("a comment that is not closed")
    func aCommentThatIsNotClosed() {
        #expect(
            mistakes(
                """
                <p>
                {# a note

                """) == """
                    error: this tag is not closed with ‘#}’ [unclosed-tag]
                      --> templates/page.html:2:1
                       |
                     2 | {# a note
                       | ^^^^^^^^^

                    """)
    }

    @Test("a tag that does not exist")
    func aTagThatDoesNotExist() {
        #expect(
            mistakes(
                """
                {% fro item in page.items %}

                """) == """
                    error: there is no tag ‘fro’; did you mean ‘for’? [unknown-tag]
                      --> templates/page.html:1:4
                       |
                     1 | {% fro item in page.items %}
                       |    ^^^
                       = help: the tags are ‘if’, ‘else’, ‘for’, ‘end’, ‘set’, ‘block’, ‘include’, ‘extends’

                    """)
    }

    @Test("the ends of other template languages")
    func theEndsOfOtherTemplateLanguages() {
        #expect(
            mistakes(
                """
                {% if page.title %}x{% endif %}

                """) == """
                    error: there is no tag ‘endif’ [unknown-tag]
                      --> templates/page.html:1:24
                       |
                     1 | {% if page.title %}x{% endif %}
                       |                        ^^^^^
                       = help: every tag that needs an end has the same: {% end %}

                    """)
    }

    @Test("the else-if of other template languages")
    func theElseIfOfOtherTemplateLanguages() {
        #expect(
            mistakes(
                """
                {% if page.title %}x{% elif page.body %}y{% end %}

                """) == """
                    error: there is no tag ‘elif’ [unknown-tag]
                      --> templates/page.html:1:24
                       |
                     1 | {% if page.title %}x{% elif page.body %}y{% end %}
                       |                        ^^^^
                       = help: write {% else if … %}

                    """)
    }

    @Test("a ‘for’ without ‘in’, whose body is not looked at")
    func aForWithoutInWhoseBodyIsNotLookedAt() {
        #expect(
            mistakes(
                """
                {% for item of page.items %}{{ item.nam }}{% end %}

                """) == """
                    error: ‘in’ is expected where ‘of’ stands [malformed-tag]
                      --> templates/page.html:1:13
                       |
                     1 | {% for item of page.items %}{{ item.nam }}{% end %}
                       |             ^^

                    """)
    }

    @Test("a filter that does not exist")
    func aFilterThatDoesNotExist() {
        #expect(
            mistakes(
                """
                {{ page.title | uper }}

                """) == """
                    error: there is no filter ‘uper’; did you mean ‘upper’? [unknown-filter]
                      --> templates/page.html:1:17
                       |
                     1 | {{ page.title | uper }}
                       |                 ^^^^
                       = help: the filters are ‘upper’, ‘lower’, ‘truncate’, ‘date’, ‘join’, ‘count’, ‘default’, ‘url’

                    """)
    }

    @Test("an empty tag")
    func anEmptyTag() {
        #expect(
            mistakes(
                """
                {{ }}
                {% %}

                """) == """
                    error: a name such as ‘page.title’ is expected before the tag ends [malformed-tag]
                      --> templates/page.html:1:4
                       |
                     1 | {{ }}
                       |    ^
                    error: the name of a tag such as ‘if’ is expected before the tag ends [malformed-tag]
                      --> templates/page.html:2:4
                       |
                     2 | {% %}
                       |    ^

                    """)
    }

    @Test("a path that ends in a dot")
    func aPathThatEndsInADot() {
        #expect(
            mistakes(
                """
                {{ page. }}

                """) == """
                    error: the name of a field after the dot is expected before the tag ends [malformed-tag]
                      --> templates/page.html:1:9
                       |
                     1 | {{ page. }}
                       |         ^

                    """)
    }

    @Test("a list that is not closed")
    func aListThatIsNotClosed() {
        #expect(
            mistakes(
                """
                {% if page.title in ["a" %}x{% end %}

                """) == """
                    error: ‘]’ is expected before the tag ends [malformed-tag]
                      --> templates/page.html:1:26
                       |
                     1 | {% if page.title in ["a" %}x{% end %}
                       |                          ^

                    """)
    }

    @Test("a comparison with a number")
    func aComparisonWithANumber() {
        #expect(
            mistakes(
                """
                {% if page.title == 1 %}x{% end %}

                """) == """
                    error: ‘page.title’ is text, and is compared with a number [not-comparable]
                      --> templates/page.html:1:7
                       |
                     1 | {% if page.title == 1 %}x{% end %}
                       |       ^^^^^^^^^^
                       = help: compare texts with texts in quotes, and numbers with numbers

                    """)
    }

    @Test("a name without quotes")
    func aNameWithoutQuotes() {
        #expect(
            mistakes(
                """
                {% include item.html %}

                """) == """
                    error: the name of a template in quotes is expected where ‘item’ stands [malformed-tag]
                      --> templates/page.html:1:12
                       |
                     1 | {% include item.html %}
                       |            ^^^^

                    """)
    }

    @Test("a quote that is not closed")
    func aQuoteThatIsNotClosed() {
        #expect(
            mistakes(
                """
                {% include "item.html %}

                """) == """
                    error: this tag is not closed with ‘%}’ [unclosed-tag]
                      --> templates/page.html:1:1
                       |
                     1 | {% include "item.html %}
                       | ^^^^^^^^^^^^^^^^^^^^^^^^

                    """)
    }

    @Test("words after the end of a tag")
    func wordsAfterTheEndOfATag() {
        #expect(
            mistakes(
                """
                {% if page.title page.body %}x{% end if %}

                """) == """
                    error: the end of the tag is expected where ‘page’ stands [malformed-tag]
                      --> templates/page.html:1:18
                       |
                     1 | {% if page.title page.body %}x{% end if %}
                       |                  ^^^^
                    error: the end of the tag is expected where ‘if’ stands [malformed-tag]
                      --> templates/page.html:1:38
                       |
                     1 | {% if page.title page.body %}x{% end if %}
                       |                                      ^^

                    """)
    }

    @Test("tags without an end")
    func tagsWithoutAnEnd() {
        #expect(
            mistakes(
                """
                {% for item in page.items %}
                {% if item.name %}

                """) == """
                    error: this ‘for’ has no {% end %} [missing-end]
                      --> templates/page.html:1:1
                       |
                     1 | {% for item in page.items %}
                       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    error: this ‘if’ has no {% end %} [missing-end]
                      --> templates/page.html:2:1
                       |
                     2 | {% if item.name %}
                       | ^^^^^^^^^^^^^^^^^^

                    """)
    }

    @Test("an end too many")
    func anEndTooMany() {
        #expect(
            mistakes(
                """
                {% if page.title %}x{% end %}{% end %}

                """) == """
                    error: this {% end %} ends nothing [unexpected-end]
                      --> templates/page.html:1:33
                       |
                     1 | {% if page.title %}x{% end %}{% end %}
                       |                                 ^^^
                       = help: remove it, or look for an {% end %} too many above

                    """)
    }

    @Test("an ‘else’ outside")
    func anElseOutside() {
        #expect(
            mistakes(
                """
                x{% else %}y

                """) == """
                    error: an {% else %} outside an ‘if’ or ‘for’ [unexpected-else]
                      --> templates/page.html:1:5
                       |
                     1 | x{% else %}y
                       |     ^^^^
                       = help: it stands between {% if … %} or {% for … %} and the {% end %} of that

                    """)
    }

    @Test("an ‘else’ in a block")
    func anElseInABlock() {
        #expect(
            mistakes(
                """
                {% block main %}x{% else %}y{% end %}

                """) == """
                    error: an {% else %} outside an ‘if’ or ‘for’ [unexpected-else]
                      --> templates/page.html:1:21
                       |
                     1 | {% block main %}x{% else %}y{% end %}
                       |                     ^^^^
                       = help: it stands between {% if … %} or {% for … %} and the {% end %} of that

                    """)
    }

    @Test("a second ‘else’")
    func aSecondElse() {
        #expect(
            mistakes(
                """
                {% if page.title %}a{% else %}b{% else %}c{% end %}

                """) == """
                    error: a second {% else %} [unexpected-else]
                      --> templates/page.html:1:35
                       |
                     1 | {% if page.title %}a{% else %}b{% else %}c{% end %}
                       |                                   ^^^^
                       = help: an ‘if’ or ‘for’ has one {% else %}, after every {% else if … %}

                    """)
    }

    @Test("an ‘else if’ after the ‘else’")
    func anElseIfAfterTheElse() {
        #expect(
            mistakes(
                """
                {% if page.title %}a{% else %}b{% else if page.body %}c{% end %}

                """) == """
                    error: a second {% else %} [unexpected-else]
                      --> templates/page.html:1:35
                       |
                     1 | {% if page.title %}a{% else %}b{% else if page.body %}c{% end %}
                       |                                   ^^^^
                       = help: an ‘if’ or ‘for’ has one {% else %}, after every {% else if … %}

                    """)
    }

    @Test("an ‘else if’ in a ‘for’")
    func anElseIfInAFor() {
        #expect(
            mistakes(
                """
                {% for item in page.items %}a{% else if page.title %}b{% end %}

                """) == """
                    error: {% else if … %} in a ‘for’ [unexpected-else]
                      --> templates/page.html:1:33
                       |
                     1 | {% for item in page.items %}a{% else if page.title %}b{% end %}
                       |                                 ^^^^
                       = help: the {% else %} of a ‘for’ is for an empty list and has no condition

                    """)
    }

    @Test("a word of the language as a name")
    func aWordOfTheLanguageAsAName() {
        #expect(
            mistakes(
                """
                {% for loop in page.items %}x{% end %}

                """) == """
                    error: ‘loop’ is a word of the language and cannot name a value [reserved-name]
                      --> templates/page.html:1:8
                       |
                     1 | {% for loop in page.items %}x{% end %}
                       |        ^^^^

                    """)
    }

    @Test("an ‘extends’ that is not first")
    func anExtendsThatIsNotFirst() {
        #expect(
            mistakes([
                "page.html": """
                text
                {% extends "base.html" %}

                """,
                "base.html": """

                """,
            ]) == """
                error: {% extends … %} is not the first thing in the file [misplaced-extends]
                  --> templates/page.html:2:4
                   |
                 2 | {% extends "base.html" %}
                   |    ^^^^^^^
                   = help: put it first, and only once

                """)
    }

    @Test("an ‘if’ without an end, which takes that of the tags around it")
    func innermostWithoutAnEnd() {
        #expect(
            mistakes(
                """
                {% if page.items %}
                <ul>
                {% for item in page.items %}
                  {% if item.name %}
                  <li>{% if item.name %}a{% end %}
                {% end %}
                </ul>
                {% end %}
                """) == """
                    error: this ‘if’ has no {% end %} [missing-end]
                      --> templates/page.html:4:3
                       |
                     4 |   {% if item.name %}
                       |   ^^^^^^^^^^^^^^^^^^

                    """)
        #expect(
            mistakes("{% for item in page.items %}\n<p>{% if item.name %}\n</p>\n{% end %}\n") == """
                error: this ‘if’ has no {% end %} [missing-end]
                  --> templates/page.html:2:4
                   |
                 2 | <p>{% if item.name %}
                   |    ^^^^^^^^^^^^^^^^^^

                """)
    }
}
