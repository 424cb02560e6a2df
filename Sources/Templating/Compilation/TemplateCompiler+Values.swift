internal import Bounds

extension TemplateCompiler {
    /// Compiles `{{ value }}`.
    mutating func compileValue<Subject>(_ expression: Expression, _ names: Names<Subject>) -> Code<Subject> {
        defer { context.meetValue() }
        guard let compiled = compile(expression, names) else { return .nothing }
        let code = compileValue(compiled.value, words(of: expression), at: expression.range)
        guard let cost = compiled.cost else { return code }
        let file = current.file
        return Code { subject, output in
            if output.takesSteps(cost(subject), of: expression.range, in: file) { code.run(subject, &output) }
        }
    }

    private mutating func compileValue<Subject>(
        _ value: Value<Subject>, _ words: String, at range: Range<Int>
    ) -> Code<Subject> {
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
            case .flag: reportUnwritable(words, value, at: range, remedy: "ask for it: {% if \(words) %}")
            case .record, .optional: reportUnwritable(words, value, at: range, remedy: fieldsRemedy(value))
            case .list:
                reportUnwritable(words, value, at: range, remedy: "go through it: {% for … in \(words) %}")
            }
        } catch {
            report(.unsafePlace(words, error), at: range)
        }
        return .nothing
    }

    private static func code<Subject>(_ read: @escaping Read<Subject, String>, _ escaping: Escaping) -> Code<Subject> {
        Code { subject, output in escaping.write(read(subject).utf8Span.span, into: &output.bytes) }
    }

    private static func code<Subject>(_ read: @escaping Read<Subject, [UInt8]>, _ escaping: Escaping) -> Code<Subject> {
        Code { subject, output in escaping.write(read(subject).span, into: &output.bytes) }
    }

    private mutating func reportUnwritable<Subject>(
        _ words: String, _ value: Value<Subject>, at range: Range<Int>, remedy: String
    ) {
        report(.notWritable(words, shape: value.shape, remedy: remedy), at: range)
    }

    private func fieldsRemedy<Subject>(_ value: Value<Subject>) -> String {
        "write one of its fields: " + Mistake.list(value.record(in: schemas)?.fields ?? [])
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
