internal import ArgumentParser
internal import Diagnostics
internal import SiteGeneration
internal import Templating

/// `briefgen templates`: every view and its fields, for designers.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: "List the views that templates show, and their fields.",
        discussion: "Without a name: all templates. With one: only what that template can show.")

    @Argument(help: ArgumentHelp("The name of a template, such as article.html.", valueName: "template"))
    var name: String?

    func validate() throws {
        let names = SiteTemplates.descriptions.map(\.template)
        guard let name, !names.contains(name) else { return }
        let meant =
            names.contains(name + ".html")
            ? "; did you mean ‘\(name).html’?" : Suggestion.didYouMean(name, among: names)
        throw ValidationError(
            "there is no template ‘\(Printable.text(name))’\(meant); there are \(names.joined(separator: ", "))")
    }

    func run() {
        var seen: Set<String> = []
        for description in SiteTemplates.descriptions where name == nil || name == description.template {
            Console.print("\(description.template) shows \(description.views.first?.name ?? "nothing")")
            for view in description.views where seen.insert(view.name).inserted {
                Console.print("\n  \(view.name)")
                let width = view.fields.map(\.name.count).max() ?? 0
                for field in view.fields {
                    let padding = String(repeating: " ", count: width - field.name.count)
                    let remark = field.documentation.isEmpty ? "" : ": \(field.documentation)"
                    Console.print("    \(field.name)\(padding)  \(field.shape)\(remark)")
                }
            }
            Console.print("")
        }
    }
}
