/// The labels by which pages name their encodings, after the WHATWG Encoding Standard, section 4.2.
///
/// The six that the standard gives to its replacement encoding (`hz-gb-2312`, `iso-2022-kr` and their like) are no
/// labels here: the letters decide. `x-user-defined` means windows-1252 (HTML, section 13.2.3.2).
enum EncodingLabels {
    /// The encoding that a label names, whatever its case and the space around it; `nil` for an unknown label.
    static func encoding(for label: some Sequence<UInt8>) -> TextEncoding? {
        let name = String(decoding: label.map(\.lowercased).trimmed, as: UTF8.self)
        return encodings[name]
    }

    private static let encodings: [String: TextEncoding] = {
        var encodings: [String: TextEncoding] = [:]
        for (encoding, labels) in table {
            for label in labels.split(separator: " ") { encodings[String(label)] = encoding }
        }
        return encodings
    }()

    private static let table: [(TextEncoding, String)] = [
        (.utf8, "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8"),
        (.utf16LittleEndian, "utf-16 utf-16le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff"),
        (.utf16BigEndian, "utf-16be unicodefffe"),
        (.singleByte("ibm866"), "866 cp866 csibm866 ibm866"),
        (
            .singleByte("iso-8859-2"),
            "iso_8859-2:1987 csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 l2 latin2"
        ),
        (
            .singleByte("iso-8859-3"),
            "iso_8859-3:1988 csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 l3 latin3"
        ),
        (
            .singleByte("iso-8859-4"),
            "iso_8859-4:1988 csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 l4 latin4"
        ),
        (
            .singleByte("iso-8859-5"),
            "iso_8859-5:1988 csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5"
        ),
        (
            .singleByte("iso-8859-6"),
            "csiso88596e csiso88596i iso-8859-6-e iso-8859-6-i iso-ir-127 iso88596 iso_8859-6:1987 arabic asmo-708 csisolatinarabic ecma-114 iso-8859-6 iso8859-6 iso_8859-6"
        ),
        (
            .singleByte("iso-8859-7"),
            "ecma-118 iso-ir-126 iso88597 iso_8859-7:1987 sun_eu_greek csisolatingreek elot_928 greek greek8 iso-8859-7 iso8859-7 iso_8859-7"
        ),
        (
            .singleByte("iso-8859-8"),
            "csiso88598e csiso88598i iso-8859-8-e iso-ir-138 iso88598 iso_8859-8:1988 csisolatinhebrew hebrew iso-8859-8 iso-8859-8-i iso8859-8 iso_8859-8 logical visual"
        ),
        (.singleByte("iso-8859-10"), "iso885910 csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 l6 latin6"),
        (.singleByte("iso-8859-13"), "iso-8859-13 iso8859-13 iso885913"),
        (.singleByte("iso-8859-14"), "iso-8859-14 iso8859-14 iso885914"),
        (.singleByte("iso-8859-15"), "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"),
        (.singleByte("iso-8859-16"), "iso-8859-16"),
        (.singleByte("koi8-r"), "cskoi8r koi koi8 koi8-r koi8_r"),
        (.singleByte("koi8-u"), "koi8-ru koi8-u"),
        (.singleByte("macintosh"), "csmacintosh mac macintosh x-mac-roman"),
        (.singleByte("windows-874"), "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"),
        (.singleByte("windows-1250"), "cp1250 windows-1250 x-cp1250"),
        (.singleByte("windows-1251"), "cp1251 windows-1251 x-cp1251"),
        (
            .singleByte("windows-1252"),
            "iso_8859-1:1987 x-user-defined ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1"
                + " l1 latin1 us-ascii windows-1252 x-cp1252"
        ),
        (.singleByte("windows-1253"), "cp1253 windows-1253 x-cp1253"),
        (
            .singleByte("windows-1254"),
            "iso-ir-148 iso88599 iso_8859-9:1989 x-cp1254 cp1254 csisolatin5 iso-8859-9 iso8859-9 iso_8859-9 l5 latin5 windows-1254"
        ),
        (.singleByte("windows-1255"), "cp1255 windows-1255 x-cp1255"),
        (.singleByte("windows-1256"), "cp1256 windows-1256 x-cp1256"),
        (.singleByte("windows-1257"), "cp1257 windows-1257 x-cp1257"),
        (.singleByte("windows-1258"), "cp1258 windows-1258 x-cp1258"),
        (.singleByte("x-mac-cyrillic"), "x-mac-cyrillic x-mac-ukrainian"),
        (
            .multiByte("GB18030"),
            "csiso58gb231280 chinese gb2312 gb_2312 gb_2312-80 gbk gb18030 x-gbk csgb2312 iso-ir-58"
        ),
        (.multiByte("BIG5-HKSCS"), "big5 big5-hkscs cn-big5 csbig5 x-x-big5"),
        (.multiByte("EUC-JP"), "cseucpkdfmtjapanese euc-jp x-euc-jp"),
        (.multiByte("ISO-2022-JP"), "csiso2022jp iso-2022-jp"),
        (.multiByte("CP932"), "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis"),
        (
            .multiByte("CP949"),
            "iso-ir-149 ks_c_5601-1989 cseuckr csksc56011987 euc-kr korean ks_c_5601-1987 ksc5601 ksc_5601 windows-949"
        ),
    ]
}
