internal import Bounds
import CCmark

/// A growing buffer of bytes that one document after another is written into.
@safe
struct ByteBuffer: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    /// Creates an empty buffer.
    init() {
        capacity = 4096
        unsafe base = .allocate(capacity: capacity)
    }

    deinit {
        unsafe base.deallocate()
    }

    /// The bytes.
    var span: Span<UInt8> {
        @_lifetime(borrow self)
        get {
            let span = unsafe Span(_unsafeStart: base, count: count)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// Whether there are none.
    var isEmpty: Bool { count == 0 }

    /// The last byte, if there is any.
    var last: UInt8? { unsafe count > 0 ? base[count - 1] : nil }

    /// Removes all bytes, and keeps at most 4 MiB of room.
    mutating func removeAll() {
        count = 0
        guard capacity > 4 << 20 else { return }
        unsafe base.deallocate()
        capacity = 4096
        unsafe base = .allocate(capacity: capacity)
    }

    /// Removes the last byte, if there is any.
    mutating func removeLast() {
        count = max(0, count - 1)
    }

    /// Appends one byte.
    mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe base[count] = byte
        count += 1
    }

    /// Appends markup as it is.
    mutating func append(_ markup: StaticString) {
        unsafe append(markup.utf8Start, markup.utf8CodeUnitCount)
    }

    /// Appends bytes as they are.
    mutating func append(bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            if let start = bytes.baseAddress { unsafe append(start, bytes.count) }
        }
    }

    /// Appends bytes as they are.
    mutating func append(bytes: borrowing ByteBuffer) {
        unsafe append(bytes.base, bytes.count)
    }

    /// Appends a number in decimal digits.
    mutating func append(decimal number: Int) {
        append(bytes: String(number).utf8Span.span)
    }

    /// Appends text, escaped for an element or a quoted attribute as libcmark escapes it.
    mutating func append(text: Span<UInt8>) {
        unsafe text.withUnsafeBufferPointer { text in
            guard let start = text.baseAddress else { return }
            var written = 0
            var index = 0
            while index < text.count {
                if text.count - index >= 8 {
                    let eight = unsafe UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self)
                    if !eight.mayNeedEscape {
                        index += 8
                        continue
                    }
                }
                let end = min(index + 8, text.count)
                while index < end {
                    if let escape = unsafe htmlEscape(of: start[index]) {
                        unsafe append(start + written, index - written)
                        append(escape)
                        written = index + 1
                    }
                    index += 1
                }
            }
            unsafe append(start + written, text.count - written)
        }
    }

    /// Appends text, escaped for an element or a quoted attribute.
    mutating func append(text: borrowing ByteBuffer) {
        append(text: text.span)
    }

    /// Appends text, escaped for an element or a quoted attribute.
    mutating func append(text: String) {
        append(text: text.utf8Span.span)
    }

    /// Appends an address for a quoted attribute, percent-encoding what an address cannot hold, as libcmark does.
    mutating func append(href: Span<UInt8>) {
        var written = 0
        for index in href.indices where !href[index].isLegalInAddress {
            append(bytes: href.extracting(written..<index))
            written = index + 1
            switch href[index] {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "'"): append("&#x27;")
            case let byte:
                append(UInt8(ascii: "%"))
                append((byte >> 4).hexadecimalDigit)
                append((byte & 15).hexadecimalDigit)
            }
        }
        append(bytes: href.extracting(written..<href.count))
    }

    /// Appends an address for a quoted attribute.
    mutating func append(href: String) {
        append(href: href.utf8Span.span)
    }

    private mutating func append(_ start: UnsafePointer<UInt8>, _ length: Int) {
        guard length > 0 else { return }
        reserve(length)
        unsafe memcpy(base + count, start, length)
        count += length
    }

    private mutating func reserve(_ length: Int) {
        guard capacity - count < length else { return }
        let larger = max(capacity * 2, count + length)
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        unsafe memcpy(copy, base, count)
        unsafe base.deallocate()
        unsafe base = copy
        capacity = larger
    }
}

extension [UInt8] {
    /// Appends bytes as they are.
    mutating func append(bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }

    /// Appends text as it is.
    mutating func append(_ text: StaticString) {
        unsafe append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}

/// What an HTML text holds instead of `byte`, or `nil` for the byte itself.
@inline(__always)
private func htmlEscape(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: nil
    }
}

extension UInt64 {
    /// Whether any of the eight bytes is `"`, `&`, `<` or `>`.
    ///
    /// `"` and `&` differ in one bit, and so do `<` and `>`; with that bit set, the byte looked for becomes zero, and
    /// only a zero byte borrows from its highest bit.
    fileprivate var mayNeedEscape: Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = (self | ones &* 0x04) ^ ones &* 0x26
        let angles = (self | ones &* 0x02) ^ ones &* 0x3E
        return ((quotes &- ones) & ~quotes | (angles &- ones) & ~angles) & (ones &* 0x80) != 0
    }
}

extension UInt8 {
    /// Whether an address holds this byte as it is: a letter, a digit or one of `!#$%()*+,-./:;=?@_~`.
    fileprivate var isLegalInAddress: Bool {
        let low: UInt64 = 0xAFFF_FF3A_0000_0000
        let high: UInt64 = 0x47FF_FFFE_87FF_FFFF
        return self < 64 ? low >> UInt64(self) & 1 != 0 : self < 128 && high >> UInt64(self - 64) & 1 != 0
    }

    /// The digit `0`…`9`, `A`…`F` of a number below 16.
    fileprivate var hexadecimalDigit: UInt8 {
        self < 10 ? UInt8(ascii: "0") + self : UInt8(ascii: "A") + (self - 10)
    }
}
