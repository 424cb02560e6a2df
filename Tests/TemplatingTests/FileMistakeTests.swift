import Testing

@Suite("Mistakes in what templates extend and include")
struct FileMistakeTests {
    @Test("an unknown template that is extended or included")
    func anUnknownTemplateThatIsExtendedOrIncluded() {
        #expect(
            mistakes([
                "page.html": """
                {% extends "bsae.html" %}
                {% block main %}{% include "nothing/of/it.html" %}{{ page.titel }}{% end %}

                """,
                "base.html": """
                {% block main %}{% end %}
                """,
            ]) == """
                error: template ‘bsae.html’ does not exist; did you mean ‘base.html’? [unknown-template]
                  --> templates/page.html:1:13
                   |
                 1 | {% extends "bsae.html" %}
                   |             ^^^^^^^^^
                   = help: names are relative to the folder of templates, such as "parts/event.html"
                error: template ‘nothing/of/it.html’ does not exist [unknown-template]
                  --> templates/page.html:2:29
                   |
                 2 | {% block main %}{% include "nothing/of/it.html" %}{{ page.titel }}{% end %}
                   |                             ^^^^^^^^^^^^^^^^^^
                   = help: names are relative to the folder of templates, such as "parts/event.html"
                error: ‘page’ has no field ‘titel’; did you mean ‘title’? [unknown-field]
                  --> templates/page.html:2:59
                   |
                 2 | {% block main %}{% include "nothing/of/it.html" %}{{ page.titel }}{% end %}
                   |                                                           ^^^^^
                   = help: Page has ‘title’, ‘body’, ‘is_draft’, ‘count’, ‘data’, ‘lead’, ‘items’

                """)
    }

    @Test("templates that include each other")
    func templatesThatIncludeEachOther() {
        #expect(
            mistakes([
                "page.html": """
                {% include "a.html" %}

                """,
                "a.html": """
                a {% include "b.html" %}

                """,
                "b.html": """
                b {% include "a.html" %}

                """,
            ]) == """
                error: templates go round in a circle: a.html → b.html → a.html [template-cycle]
                  --> templates/b.html:1:15
                   |
                 1 | b {% include "a.html" %}
                   |               ^^^^^^

                """)
    }

    @Test("a template that includes itself")
    func aTemplateThatIncludesItself() {
        #expect(
            mistakes(
                """
                x
                  {% include "page.html" %}

                """) == """
                    error: templates go round in a circle: page.html → page.html [template-cycle]
                      --> templates/page.html:2:15
                       |
                     2 |   {% include "page.html" %}
                       |               ^^^^^^^^^

                    """)
    }

    @Test("templates that extend each other")
    func templatesThatExtendEachOther() {
        #expect(
            mistakes([
                "base.html": """
                {% extends "a.html" %}

                """,
                "a.html": """
                {% extends "base.html" %}

                """,
            ]) == """
                error: templates go round in a circle: base.html → a.html → base.html [template-cycle]
                  --> templates/a.html:1:13
                   |
                 1 | {% extends "base.html" %}
                   |             ^^^^^^^^^

                """)
    }

    @Test("a block that is defined twice")
    func aBlockThatIsDefinedTwice() {
        #expect(
            mistakes(
                """
                {% block main %}a{% end %}
                {% if page.title %}{% block main %}b{% end %}{% end %}

                """) == """
                    error: block ‘main’ is defined twice [duplicate-block]
                      --> templates/page.html:2:29
                       |
                     2 | {% if page.title %}{% block main %}b{% end %}{% end %}
                       |                             ^^^^
                       = note: it is first defined at templates/page.html:1:10

                    """)
    }

    @Test("a block inside another that the extended template has too")
    func aBlockInsideAnotherThatTheExtendedTemplateHasToo() {
        #expect(
            mistakes([
                "page.html": """
                {% extends "base.html" %}
                {% block main %}{% block side %}x{% end %}{% end %}

                """,
                "base.html": """
                {% block main %}{% end %}{% block side %}{% end %}

                """,
            ]) == """
                error: block ‘side’ is defined twice [duplicate-block]
                  --> templates/page.html:2:26
                   |
                 2 | {% block main %}{% block side %}x{% end %}{% end %}
                   |                          ^^^^
                   = note: it is first defined at templates/base.html:1:35

                """)
    }

    @Test("a block that the extended template does not have")
    func aBlockThatTheExtendedTemplateDoesNotHave() {
        #expect(
            mistakes([
                "page.html": """
                {% extends "base.html" %}
                {% block mian %}x{% end %}

                """,
                "base.html": """
                {% block main %}{% end %}{% block side %}{% end %}

                """,
            ]) == """
                error: ‘base.html’ has no block ‘mian’; did you mean ‘main’? [unknown-block]
                  --> templates/page.html:2:10
                   |
                 2 | {% block mian %}x{% end %}
                   |          ^^^^
                   = help: its blocks are ‘main’, ‘side’

                """)
    }

    @Test("text and tags outside the blocks")
    func textAndTagsOutsideTheBlocks() {
        #expect(
            mistakes([
                "page.html": """
                {% extends "base.html" %}
                  <p>text
                {{ page.title }}
                {% block main %}x{% end %}

                """,
                "base.html": """
                {% block main %}{% end %}

                """,
            ]) == """
                error: this stands outside the blocks of a file that extends ‘base.html’ [text-outside-block]
                  --> templates/page.html:2:3
                   |
                 2 |   <p>text
                   |   ^^^^^^^
                   = help: put it into a {% block … %} of the template that is extended
                error: this stands outside the blocks of a file that extends ‘base.html’ [text-outside-block]
                  --> templates/page.html:3:4
                   |
                 3 | {{ page.title }}
                   |    ^^^^^^^^^^
                   = help: put it into a {% block … %} of the template that is extended

                """)
    }

    @Test("an included template that extends another")
    func anIncludedTemplateThatExtendsAnother() {
        #expect(
            mistakes([
                "page.html": """
                {% include "part.html" %}

                """,
                "part.html": """
                {% extends "base.html" %}
                """,
                "base.html": """

                """,
            ]) == """
                error: ‘part.html’ is included but extends another template [included-extends]
                  --> templates/page.html:1:13
                   |
                 1 | {% include "part.html" %}
                   |             ^^^^^^^^^
                   = help: only a template that is shown on its own extends another and has blocks

                """)
    }

    @Test("a block in an included template")
    func aBlockInAnIncludedTemplate() {
        #expect(
            mistakes([
                "page.html": """
                {% include "part.html" %}

                """,
                "part.html": """
                {% block main %}{% end %}

                """,
            ]) == """
                error: block ‘main’ stands in an included file [included-block]
                  --> templates/part.html:1:10
                   |
                 1 | {% block main %}{% end %}
                   |          ^^^^
                   = help: only a template that is shown on its own extends another and has blocks

                """)
    }

    @Test("a template of another kind")
    func aTemplateOfAnotherKind() {
        #expect(
            mistakes([
                "page.html": """
                {% include "feed.xml" %}

                """,
                "feed.xml": """
                <feed/>

                """,
            ]) == """
                error: ‘feed.xml’ is another kind of file than ‘page.html’ [other-kind-of-template]
                  --> templates/page.html:1:13
                   |
                 1 | {% include "feed.xml" %}
                   |             ^^^^^^^^
                   = help: a template uses only files with its own extension, because they are escaped alike

                """)
    }
}
