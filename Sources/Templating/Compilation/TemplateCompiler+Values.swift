internal import Bounds

extension TemplateCompiler {
    /// Compiles `{{ path }}`.
    mutating func compileValue<Subject>(_ path: Path, _ names: Names<Subject>) -> Code<Subject> {
        defer { context.meetValue() }
        guard let value = resolve(path, names)?.value else { return .nothing }
        do throws(UnsafePlace) {
            switch value {
            case .text(let read): return Self.code(read, try context.escaping(of: .text))
            case .html(let read):
                let escaping = try context.escaping(of: .html)
                return Code { subject, output in
                    let html = read(subject)
                    escaping.write(html.bytes.span, into: &output.bytes)
                    output.inherit(html.problems)
                }
            case .json(let read): return Self.code({ read($0).bytes }, try context.escaping(of: .json))
            case .number(let read):
                _ = try context.escaping(of: .number)
                return Code { subject, output in output.bytes.append(decimal: read(subject)) }
            case .numeral(let read): return Self.code({ read($0).text }, try context.escaping(of: .text))
            case .flag: reportUnwritable(path, value, remedy: "ask for it: {% if \(path.text()) %}")
            case .record, .optional: reportUnwritable(path, value, remedy: fieldsRemedy(value))
            case .list:
                reportUnwritable(path, value, remedy: "go through it: {% for … in \(path.text()) %}")
            }
        } catch {
            report(.unsafePlace(path.text(), error), at: path.range)
        }
        return .nothing
    }

    private static func code<Subject>(_ read: @escaping Read<Subject, String>, _ escaping: Escaping) -> Code<Subject> {
        Code { subject, output in escaping.write(read(subject).utf8Span.span, into: &output.bytes) }
    }

    private static func code<Subject>(_ read: @escaping Read<Subject, [UInt8]>, _ escaping: Escaping) -> Code<Subject> {
        Code { subject, output in escaping.write(read(subject).span, into: &output.bytes) }
    }

    private mutating func reportUnwritable<Subject>(_ path: Path, _ value: Value<Subject>, remedy: String) {
        report(.notWritable(path.text(), shape: value.shape, remedy: remedy), at: path.range)
    }

    private func fieldsRemedy<Subject>(_ value: Value<Subject>) -> String {
        "write one of its fields: " + Mistake.list(value.view?.fieldNames ?? [])
    }
}

extension [UInt8] {
    /// Adds a number in decimal digits.
    fileprivate mutating func append(decimal number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let start = count
        var rest = number.magnitude
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }
}
