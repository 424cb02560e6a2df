/// Makes names of files out of titles.
enum Slug {
    /// The title in lower-case letters, digits and hyphens, at most 60 bytes and cut between words.
    ///
    /// Letters of Latin with marks lose them; other scripts are left out. `fallback` counts where too little remains.
    static func slug(of title: String, fallback: String) -> String {
        let slug = words(title)
        return slug.utf8.count >= 3 ? slug : words(fallback).isEmpty ? "article" : words(fallback)
    }

    private static func words(_ text: String) -> String {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars.prefix(300) {
            if let letters = folded(scalar) {
                word += letters
            } else if scalar != "'" && scalar != "’", !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        var slug = ""
        for word in words {
            guard slug.utf8.count + word.utf8.count < 60 else { break }
            slug += slug.isEmpty ? word : "-" + word
        }
        return slug.isEmpty ? String(words.first?.prefix(60) ?? "") : slug
    }

    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": return String(scalar)
        case "A"..."Z": return String(scalar).lowercased()
        default: break
        }
        for (letters, plain) in marks where letters.unicodeScalars.contains(scalar) { return plain }
        return nil
    }

    private static let marks: [(String, String)] = [
        ("àáâãåāăąÀÁÂÃÅĀĂĄ", "a"), ("äÄæÆ", "ae"), ("çćčċÇĆČĊ", "c"), ("ďđðĎĐÐ", "d"), ("èéêëēėęěÈÉÊËĒĖĘĚ", "e"),
        ("ğģĞĢ", "g"), ("ìíîïīıİÌÍÎÏĪ", "i"), ("ķĶ", "k"), ("łľĺļŁĽĹĻ", "l"), ("ñńňņÑŃŇŅ", "n"), ("òóôõōőÒÓÔÕŌŐ", "o"),
        ("öøœÖØŒ", "oe"), ("řŕŘŔ", "r"), ("śšşșŚŠŞȘ", "s"), ("ß", "ss"), ("ťţțŤŢȚ", "t"), ("ùúûūůűųÙÚÛŪŮŰŲ", "u"),
        ("üÜ", "ue"), ("ýÿÝŸ", "y"), ("źžżŹŽŻ", "z"), ("þÞ", "th"),
    ]
}
