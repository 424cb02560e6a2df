internal import Templating

/// A form of the desk, which needs no script.
struct EditForm: View {
    var id: String
    /// What it is about; empty where the heading of its section says it.
    var heading = ""
    /// A word beside the heading.
    var mark = ""
    /// What is said above its fields.
    var lines: [TextLine] = []
    /// Blocks of a raw file, of which those that were left out can be taken back.
    var blocks: [RawBlockView] = []
    var inputs: [FormField]
    /// Fields that are needed less often, folded away under a summary.
    var moreHeading = ""
    var more: [FormField] = []
    var buttons: [FormButton]
    /// Where it is sent, and what must be sent with it.
    var address: String
    var token: String
    var version: String
    /// What it is about within its address.
    var subject = ""

    static let fields = Fields<EditForm> {
        Field("id") { $0.id }
        Field("heading") { $0.heading }
        Field("mark") { $0.mark }
        Field("lines") { $0.lines }
        Field("blocks") { $0.blocks }
        Field("inputs") { $0.inputs }
        Field("more_heading") { $0.moreHeading }
        Field("more") { $0.more }
        Field("buttons") { $0.buttons }
        Field("address") { $0.address }
        Field("token") { $0.token }
        Field("version") { $0.version }
        Field("subject") { $0.subject }
    }
}

/// A block of a raw file, and the button that takes it back where it was left out.
struct RawBlockView: View {
    var text: String
    var reason = ""
    var action = ""
    var label = ""

    static let fields = Fields<RawBlockView> {
        Field("text") { $0.text }
        Field("reason") { $0.reason }
        Field("action") { $0.action }
        Field("label") { $0.label }
    }
}

/// A button that sends a form, and what it asks for.
struct FormButton: View {
    var action: String
    var label: String
    var isMain = false

    static let fields = Fields<FormButton> {
        Field("action") { $0.action }
        Field("label") { $0.label }
        Field("is_main") { $0.isMain }
    }
}

/// A field of a form.
struct FormField: View {
    var id: String
    var name: String
    var label: String
    var hint = ""
    var value = ""
    var kind = Kind.line
    var options: [FormOption] = []
    /// The list that it offers while one types.
    var list = ""
    /// Whether it holds a sentence, and takes the whole width.
    var isWide = false

    enum Kind {
        case line, area, choice, checks
        /// A day or an address, which is written from left to right in every language.
        case code
    }

    static let fields = Fields<FormField> {
        Field("id") { $0.id }
        Field("name") { $0.name }
        Field("label") { $0.label }
        Field("hint") { $0.hint }
        Field("value") { $0.value }
        Field("is_area") { $0.kind == .area }
        Field("is_choice") { $0.kind == .choice }
        Field("is_checks") { $0.kind == .checks }
        Field("text_direction") { $0.kind == .code ? "ltr" : "auto" }
        Field("options") { $0.options }
        Field("list") { $0.list }
        Field("is_wide") { $0.isWide || $0.kind == .area }
    }
}

/// A value to choose.
struct FormOption: View {
    var value: String
    var label: String
    var isSelected = false

    static let fields = Fields<FormOption> {
        Field("value") { $0.value }
        Field("label") { $0.label }
        Field("is_selected") { $0.isSelected }
    }
}
