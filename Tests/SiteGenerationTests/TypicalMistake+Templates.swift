import TestSupport

extension TypicalMistake {
    /// Templates.
    static let templates: [TypicalMistake] = [
        TypicalMistake(
            "a condition that does not end",
            [
                "templates/404.html": """
                {% if page.title %}
                {{ page.title }}

                """
            ],
            """
            error: this ‘if’ has no {% end %} [missing-end]
              --> templates/404.html:1:1
               |
             1 | {% if page.title %}
               | ^^^^^^^^^^^^^^^^^^^
            """),
        TypicalMistake(
            "the end of other languages",
            [
                "templates/404.html": """
                {% if page.title %}
                {{ page.title }}
                {% endif %}

                """
            ],
            """
            error: there is no tag ‘endif’ [unknown-tag]
              --> templates/404.html:3:4
               |
             3 | {% endif %}
               |    ^^^^^
               = help: every tag that needs an end has the same: {% end %}
            """),
        TypicalMistake(
            "a name that does not exist",
            [
                "templates/404.html": """
                {{ page.titel }}

                """
            ],
            """
            error: ‘page’ has no field ‘titel’; did you mean ‘title’? [unknown-field]
              --> templates/404.html:1:9
               |
             1 | {{ page.titel }}
               |         ^^^^^
               = help: NotFoundPage has ‘head’, ‘title’
            """),
        TypicalMistake(
            "a file that is not there",
            [
                "templates/404.html": """
                {% include "header.html" %}

                """
            ],
            """
            error: template ‘header.html’ does not exist; did you mean ‘lead.html’? [unknown-template]
              --> templates/404.html:1:13
               |
             1 | {% include "header.html" %}
               |             ^^^^^^^^^^^
               = help: names are relative to the folder of templates, such as "parts/event.html"
            """),
    ]
}
