import Testing

@Suite("Places in the markup where no value can be written safely")
struct PlaceMistakeTests {
    @Test("a script")
    func aScript() {
        #expect(
            mistakes(
                """
                <script>
                let title = "{{ page.title }}";
                </script>

                """) == """
                    error: ‘page.title’ cannot be written in a script [unsafe-place]
                      --> templates/page.html:2:17
                       |
                     2 | let title = "{{ page.title }}";
                       |                 ^^^^^^^^^^
                       = help: put the value into an attribute such as data-value, or into <script type="application/json">

                    """)
    }

    @Test("a script whose type is a value")
    func aScriptWhoseTypeIsAValue() {
        #expect(
            mistakes(
                """
                <script type="application/{{ page.title }}json">"{{ page.title }}"</script>

                """) == """
                    error: ‘page.title’ cannot be written in a script [unsafe-place]
                      --> templates/page.html:1:53
                       |
                     1 | <script type="application/{{ page.title }}json">"{{ page.title }}"</script>
                       |                                                     ^^^^^^^^^^
                       = help: put the value into an attribute such as data-value, or into <script type="application/json">

                    """)
    }

    @Test("a style sheet")
    func aStyleSheet() {
        #expect(
            mistakes(
                """
                <style>p { color: {{ page.title }} }</style>

                """) == """
                    error: ‘page.title’ cannot be written in a style sheet [unsafe-place]
                      --> templates/page.html:1:22
                       |
                     1 | <style>p { color: {{ page.title }} }</style>
                       |                      ^^^^^^^^^^
                       = help: give the element a class, and write the rules into a style sheet

                    """)
    }

    @Test("an element that is not read as markup")
    func anElementThatIsNotReadAsMarkup() {
        #expect(
            mistakes(
                """
                <iframe>{{ page.title }}</iframe>

                """) == """
                    error: ‘page.title’ cannot be written in <iframe> [unsafe-place]
                      --> templates/page.html:1:12
                       |
                     1 | <iframe>{{ page.title }}</iframe>
                       |            ^^^^^^^^^^
                       = help: write it as text between elements

                    """)
    }

    @Test("an attribute without quotes")
    func anAttributeWithoutQuotes() {
        #expect(
            mistakes(
                """
                <a href={{ page.title }}>x</a>
                <a class=x{{ page.title }}>x</a>

                """) == """
                    error: ‘page.title’ cannot be written in an attribute without quotes [unsafe-place]
                      --> templates/page.html:1:12
                       |
                     1 | <a href={{ page.title }}>x</a>
                       |            ^^^^^^^^^^
                       = help: put quotes around the attribute’s value
                    error: ‘page.title’ cannot be written in an attribute without quotes [unsafe-place]
                      --> templates/page.html:2:14
                       |
                     2 | <a class=x{{ page.title }}>x</a>
                       |              ^^^^^^^^^^
                       = help: put quotes around the attribute’s value

                    """)
    }

    @Test("the name of an element")
    func theNameOfAnElement() {
        #expect(
            mistakes(
                """
                <h{{ page.count }}>x</h1><{{ page.title }}>x</{{ page.title }}>

                """) == """
                    error: ‘page.count’ cannot be written in the name of an element [unsafe-place]
                      --> templates/page.html:1:6
                       |
                     1 | <h{{ page.count }}>x</h1><{{ page.title }}>x</{{ page.title }}>
                       |      ^^^^^^^^^^
                       = help: choose between whole elements with {% if %}
                    error: ‘page.title’ cannot be written in the name of an element [unsafe-place]
                      --> templates/page.html:1:30
                       |
                     1 | <h{{ page.count }}>x</h1><{{ page.title }}>x</{{ page.title }}>
                       |                              ^^^^^^^^^^
                       = help: choose between whole elements with {% if %}
                    error: ‘page.title’ cannot be written in the name of an element [unsafe-place]
                      --> templates/page.html:1:50
                       |
                     1 | <h{{ page.count }}>x</h1><{{ page.title }}>x</{{ page.title }}>
                       |                                                  ^^^^^^^^^^
                       = help: choose between whole elements with {% if %}

                    """)
    }

    @Test("among attributes")
    func amongAttributes() {
        #expect(
            mistakes(
                """
                <p {{ page.title }}>x</p><p data-{{ page.title }}="x">x</p><p class="x"{{ page.title }}>x</p>

                """) == """
                    error: ‘page.title’ cannot be written among the attributes of an element [unsafe-place]
                      --> templates/page.html:1:7
                       |
                     1 | <p {{ page.title }}>x</p><p data-{{ page.title }}="x">x</p><p class="x"{{ page.title }}>x</p>
                       |       ^^^^^^^^^^
                       = help: write the attribute’s name literally: name="{{ … }}"
                    error: ‘page.title’ cannot be written among the attributes of an element [unsafe-place]
                      --> templates/page.html:1:37
                       |
                     1 | <p {{ page.title }}>x</p><p data-{{ page.title }}="x">x</p><p class="x"{{ page.title }}>x</p>
                       |                                     ^^^^^^^^^^
                       = help: write the attribute’s name literally: name="{{ … }}"
                    error: ‘page.title’ cannot be written among the attributes of an element [unsafe-place]
                      --> templates/page.html:1:75
                       |
                     1 | <p {{ page.title }}>x</p><p data-{{ page.title }}="x">x</p><p class="x"{{ page.title }}>x</p>
                       |                                                                           ^^^^^^^^^^
                       = help: write the attribute’s name literally: name="{{ … }}"

                    """)
    }

    @Test("attributes that are code")
    func attributesThatAreCode() {
        #expect(
            mistakes(
                """
                <p onclick="f('{{ page.title }}')" STYLE="color: {{ page.title }}"></p><iframe srcdoc='{{ page.title }}'></iframe>

                """) == """
                    error: ‘page.title’ cannot be written in an attribute that is a script [unsafe-place]
                      --> templates/page.html:1:19
                       |
                     1 | <p onclick="f('{{ page.title }}')" STYLE="color: {{ page.title }}"></p><iframe srcdoc='{{ page.title…
                       |                   ^^^^^^^^^^
                       = help: put the value into an attribute such as data-value
                    error: ‘page.title’ cannot be written in a ‘style’ attribute [unsafe-place]
                      --> templates/page.html:1:53
                       |
                     1 | …ick="f('{{ page.title }}')" STYLE="color: {{ page.title }}"></p><iframe srcdoc='{{ page.title }}'></…
                       |                                               ^^^^^^^^^^
                       = help: give the element a class, and write the rules into a style sheet
                    error: ‘page.title’ cannot be written in a ‘srcdoc’ attribute [unsafe-place]
                      --> templates/page.html:1:91
                       |
                     1 | …'{{ page.title }}')" STYLE="color: {{ page.title }}"></p><iframe srcdoc='{{ page.title }}'></iframe>
                       |                                                                              ^^^^^^^^^^
                       = help: let src lead to a page of its own

                    """)
    }

    @Test("URLs of a harmful scheme")
    func urlsOfAHarmfulScheme() {
        #expect(
            mistakes(
                """
                <a href="JavaScript:f({{ page.title }})">x</a><img src="data:{{ page.title }}"><a href="{{ page.title }}:{{ page.title }}">x</a>

                """) == """
                    error: ‘page.title’ cannot be written in a URL of this scheme [unsafe-place]
                      --> templates/page.html:1:26
                       |
                     1 | <a href="JavaScript:f({{ page.title }})">x</a><img src="data:{{ page.title }}"><a href="{{ page.titl…
                       |                          ^^^^^^^^^^
                       = help: begin the URL with http:, https: or mailto:, or give the whole URL as one value
                    error: ‘page.title’ cannot be written in a URL of this scheme [unsafe-place]
                      --> templates/page.html:1:65
                       |
                     1 | …:f({{ page.title }})">x</a><img src="data:{{ page.title }}"><a href="{{ page.title }}:{{ page.title …
                       |                                               ^^^^^^^^^^
                       = help: begin the URL with http:, https: or mailto:, or give the whole URL as one value
                    error: ‘page.title’ cannot be written in a URL of this scheme [unsafe-place]
                      --> templates/page.html:1:109
                       |
                     1 | …e.title }})">x</a><img src="data:{{ page.title }}"><a href="{{ page.title }}:{{ page.title }}">x</a>
                       |                                                                                  ^^^^^^^^^^
                       = help: begin the URL with http:, https: or mailto:, or give the whole URL as one value

                    """)
    }

    @Test("HTML where only text can stand")
    func htmlWhereOnlyTextCanStand() {
        #expect(
            mistakes(
                """
                <title>{{ page.body }}</title><p title="{{ page.body }}"><!-- {{ page.body }} -->

                """) == """
                    error: ‘page.body’ cannot be written as HTML in <title> [unsafe-place]
                      --> templates/page.html:1:11
                       |
                     1 | <title>{{ page.body }}</title><p title="{{ page.body }}"><!-- {{ page.body }} -->
                       |           ^^^^^^^^^
                       = help: only text can stand here
                    error: ‘page.body’ cannot be written as HTML in an attribute [unsafe-place]
                      --> templates/page.html:1:44
                       |
                     1 | <title>{{ page.body }}</title><p title="{{ page.body }}"><!-- {{ page.body }} -->
                       |                                            ^^^^^^^^^
                       = help: only text can stand here
                    error: ‘page.body’ cannot be written as HTML in a comment [unsafe-place]
                      --> templates/page.html:1:66
                       |
                     1 | <title>{{ page.body }}</title><p title="{{ page.body }}"><!-- {{ page.body }} -->
                       |                                                                  ^^^^^^^^^
                       = help: write it as text between elements

                    """)
    }

    @Test("JSON")
    func json() {
        #expect(
            mistakes(
                """
                <script type="application/ld+json">{"a": {{ page.title }}, "b": "{{ page.data }}", "c": "{{ page.body }}"}</script>
                <a href="{{ page.data }}"></a>

                """) == """
                    error: ‘page.title’ cannot be written as JSON, because it is text [unsafe-place]
                      --> templates/page.html:1:45
                       |
                     1 | <script type="application/ld+json">{"a": {{ page.title }}, "b": "{{ page.data }}", "c": "{{ page.bod…
                       |                                             ^^^^^^^^^^
                       = help: put it into quotes: "{{ … }}"
                    error: ‘page.data’ cannot be written as JSON within a string [unsafe-place]
                      --> templates/page.html:1:69
                       |
                     1 | …pplication/ld+json">{"a": {{ page.title }}, "b": "{{ page.data }}", "c": "{{ page.body }}"}</script>
                       |                                                       ^^^^^^^^^
                       = help: remove the quotes around it
                    error: ‘page.body’ cannot be written as HTML in JSON [unsafe-place]
                      --> templates/page.html:1:93
                       |
                     1 | …pplication/ld+json">{"a": {{ page.title }}, "b": "{{ page.data }}", "c": "{{ page.body }}"}</script>
                       |                                                                               ^^^^^^^^^
                       = help: only text in quotes, numbers and JSON can stand here
                    error: ‘page.data’ cannot be written as JSON in a URL [unsafe-place]
                      --> templates/page.html:2:13
                       |
                     2 | <a href="{{ page.data }}"></a>
                       |             ^^^^^^^^^
                       = help: only text can stand here

                    """)
    }

    @Test("declarations")
    func declarations() {
        #expect(
            mistakes(
                """
                <!DOCTYPE {{ page.title }}>
                <? {{ page.title }} ?>

                """) == """
                    error: ‘page.title’ cannot be written in a markup declaration [unsafe-place]
                      --> templates/page.html:1:14
                       |
                     1 | <!DOCTYPE {{ page.title }}>
                       |              ^^^^^^^^^^
                       = help: write it as text between elements
                    error: ‘page.title’ cannot be written in a markup declaration [unsafe-place]
                      --> templates/page.html:2:7
                       |
                     2 | <? {{ page.title }} ?>
                       |       ^^^^^^^^^^
                       = help: write it as text between elements

                    """)
    }

    @Test("XML sections")
    func xmlSections() {
        #expect(
            mistakes(
                """
                <?xml version="{{ page.title }}"?>
                <a><![CDATA[{{ page.title }}]]></a>

                """, in: "feed.xml") == """
                    error: ‘page.title’ cannot be written in a processing instruction [unsafe-place]
                      --> templates/feed.xml:1:19
                       |
                     1 | <?xml version="{{ page.title }}"?>
                       |                   ^^^^^^^^^^
                       = help: write it as text between elements
                    error: ‘page.title’ cannot be written in a CDATA section [unsafe-place]
                      --> templates/feed.xml:2:16
                       |
                     2 | <a><![CDATA[{{ page.title }}]]></a>
                       |                ^^^^^^^^^^
                       = help: leave the CDATA section out: values are escaped in text

                    """)
    }

    @Test("an ‘if’ that ends elsewhere")
    func anIfThatEndsElsewhere() {
        #expect(
            mistakes(
                """
                <p{% if page.title %} class="a{% end %}">x</p>

                """) == """
                    error: this ‘if’ ends inside an attribute, and not inside a tag [context-mismatch]
                      --> templates/page.html:1:3
                       |
                     1 | <p{% if page.title %} class="a{% end %}">x</p>
                       |   ^^^^^^^^^^^^^^^^^^^
                       = help: open and close elements, attributes and comments in the same branch
                    error: a space is missing before this attribute [missing-space]
                      --> templates/page.html:1:40
                       |
                     1 | <p{% if page.title %} class="a{% end %}">x</p>
                       |                                        ^
                       = help: attributes are set apart by spaces, also where a tag stands between them

                    """)
    }

    @Test("an ‘else’ that ends elsewhere than its ‘if’")
    func anElseThatEndsElsewhereThanItsIf() {
        #expect(
            mistakes(
                """
                <p class="{% if page.title %}a"{% else %}b{% end %}>x</p>

                """) == """
                    error: this ‘else’ ends inside an attribute, and not inside a tag [context-mismatch]
                      --> templates/page.html:1:32
                       |
                     1 | <p class="{% if page.title %}a"{% else %}b{% end %}>x</p>
                       |                                ^^^^^^^^^^
                       = help: open and close elements, attributes and comments in the same branch

                    """)
    }

    @Test("a ‘for’ that ends elsewhere than it begins")
    func aForThatEndsElsewhereThanItBegins() {
        #expect(
            mistakes(
                """
                {% for item in page.items %}<p class="a{% end %}

                """) == """
                    error: this ‘for’ ends inside an attribute, and not in text [context-mismatch]
                      --> templates/page.html:1:1
                       |
                     1 | {% for item in page.items %}<p class="a{% end %}
                       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                       = help: open and close elements, attributes and comments in the same branch

                    """)
    }

    @Test("a block and an included file that end elsewhere")
    func aBlockAndAnIncludedFileThatEndElsewhere() {
        #expect(
            mistakes([
                "page.html": """
                {% block main %}<!-- {% end %}-->
                {% include "part.html" %}

                """,
                "part.html": """
                <p title='
                """,
            ]) == """
                error: this ‘block’ ends inside a comment, and not in text [context-mismatch]
                  --> templates/page.html:1:1
                   |
                 1 | {% block main %}<!-- {% end %}-->
                   | ^^^^^^^^^^^^^^^^
                   = help: open and close elements, attributes and comments in the same branch
                error: this ‘include’ ends inside an attribute, and not in text [context-mismatch]
                  --> templates/page.html:2:1
                   |
                 2 | {% include "part.html" %}
                   | ^^^^^^^^^^^^^^^^^^^^^^^^^
                   = help: open and close elements, attributes and comments in the same branch

                """)
    }

    @Test("a tag that is not closed")
    func aTagThatIsNotClosed() {
        #expect(
            mistakes(
                """
                <p>text</p>
                <p class="a

                """) == """
                    error: the template ends inside an attribute [unfinished-markup]
                      --> templates/page.html:2:1
                       |
                     2 | <p class="a
                       | ^

                    """)
    }

    @Test("a script that is not closed")
    func aScriptThatIsNotClosed() {
        #expect(
            mistakes(
                """
                <p>
                <script>f()

                """) == """
                    error: the template ends inside <script> [unfinished-markup]
                      --> templates/page.html:2:1
                       |
                     2 | <script>f()
                       | ^

                    """)
    }

    @Test("a space that is missing when a tag shows nothing")
    func aSpaceThatIsMissingWhenATagShowsNothing() {
        #expect(
            mistakes(
                """
                <p{% if page.title %} class="a"{% end %}id="b">x</p>

                """) == """
                    error: a space is missing before this attribute [missing-space]
                      --> templates/page.html:1:41
                       |
                     1 | <p{% if page.title %} class="a"{% end %}id="b">x</p>
                       |                                         ^
                       = help: attributes are set apart by spaces, also where a tag stands between them

                    """)
    }
}
