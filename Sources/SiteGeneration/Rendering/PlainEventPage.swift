internal import Diagnostics

/// The page of an event where a site’s templates have none: what is known, and the history of its reports.
///
/// Templates that were written before events had pages go on working.
enum PlainEventPage {
    private static let path = "templates/event-page.html"

    /// Templates with one for the pages of events.
    static func completing(_ files: [SourceFile]) -> [SourceFile] {
        guard !files.contains(where: { $0.path == path }) else { return files }
        let hasFrame = files.contains { $0.path == "templates/base.html" }
        let text = hasFrame ? "{% extends \"base.html\" %}{% block main %}\(main){% end %}" : main
        return files + [SourceFile(path: path, bytes: Array(text.utf8))]
    }

    private static let main = """
        <h1>{{ page.title }}</h1>
        <p>{{ page.event.date.text }} · {{ page.event.claim }}{% if page.event.place %} · {{ page.event.place }}{% end %}</p>
        {{ page.description }}
        <ul>
        {%- for detail in page.event.details %}<li>{{ detail.text }} {{ detail.claim }}</li>{% end -%}
        {%- for figure in page.figures %}<li>{{ figure.number }} {{ figure.what }} {{ figure.claim }}</li>{% end -%}
        </ul>
        <h2>{{ strings.history }}</h2>
        <ol>
        {%- for report in page.history %}<li>{% if report.day %}{{ report.day.text }}: {% end %}{{ report.claim }}
        {%- for title in report.titles %} {{ title.text }}{% end -%}
        {%- for place in report.places %} {{ place.text }}{% end -%}
        {%- for detail in report.details %} {{ detail.text }} {{ detail.claim }}{% end -%}
        {%- for article in report.articles %} <a href="{{ article.href }}">{{ article.label }}</a>{% end %}</li>{% end -%}
        </ol>

        """
}
