extension Shape {
    /// Templates that are long or deep in one way.
    static let templates = [
        template("text", 10_000) { times($0, "{{ page.title }} text\n") },
        template("conditions", 6_000) { times($0, "{% if page.title %}a{% end %}\n") },
        template("conditions in conditions", 5_000) { times($0, "{% if page.title %}") + "a" + times($0, "{% end %}") },
        template("alternatives", 5_000) {
            "{% if page.title %}a" + times($0, "{% else if page.title %}b") + "{% end %}"
        },
        template("mistakes", 6_000) { times($0, "{{ page.nothing }}\n") },
        template("mistakes in a line", 6_000) { times($0, "{{ page.nothing }} ") },
        template("open tags", 6_000) { times($0, "{% if ") },
        template("open comments", 6_000) { times($0, "{# ") },
        template("includes of one template", 2_000, ["part.html": "a {{ page.title }}"]) {
            times($0, "{% include \"part.html\" with page %}")
        },
        site("templates: includes in includes", 300, [.check]) { count in
            var files = ["templates/404.html": "{% include \"i0.html\" %}", "templates/i\(count).html": "end"]
            for number in 0..<count { files["templates/i\(number).html"] = "a{% include \"i\(number + 1).html\" %}" }
            return files
        },
        site("templates: includes", 300, [.check]) { count in
            var files = ["templates/404.html": lines(count) { "{% include \"i\($0).html\" with page %}" }]
            for number in 0..<count { files["templates/i\(number).html"] = "a {{ page.title }}" }
            return files
        },
        site("templates: blocks", 1_500, [.check]) { count in
            [
                "templates/404.html": "{% extends \"many.html\" %}" + lines(count) { "{% block b\($0) %}a{% end %}" },
                "templates/many.html": lines(count) { "{% block b\($0) %}{% end %}" },
            ]
        },
        site("templates: style sheet", 10_000) {
            ["templates/assets/site.css": times($0, "a { color: red } /* a */\n")]
        },
    ]

    private static func template(
        _ name: String, _ size: Int, _ others: [String: String] = [:], _ text: @escaping @Sendable (Int) -> String
    ) -> Shape {
        site("templates: \(name)", size, [.check]) { count in
            var files = ["templates/404.html": text(count)]
            for (name, text) in others { files["templates/\(name)"] = text }
            return files
        }
    }
}
