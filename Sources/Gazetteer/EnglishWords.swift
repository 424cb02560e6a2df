/// English words that are acronyms too when a line is all in capitals: ‘IS’, ‘US’, ‘WHO’.
enum EnglishWords {
    /// Whether an acronym reads as an ordinary word in a line of capitals.
    ///
    /// - Parameter acronym: its letters in lower case.
    static func contains(_ acronym: [UInt8]) -> Bool { words.contains(String(decoding: acronym, as: UTF8.self)) }

    private static let words = Set(
        """
        a i ad ah am an as at be by do go ha he hi if in is it la ma me my no of oh on or ox pa so to up us we
        ace act add age ago aid aim air ale all and ant any ape apt arc are ark arm art ash ask ate bad bag ban bar bat
        bay bed bee bet bid big bin bit bow box boy bus but buy cab can cap car cat cop cow cry cut dad dam day den did
        die dig dim dip dog dot dry due ear eat egg ego end era eve eye fan far fat fed fee few fig fit fix fly foe fog
        for fox fun fur gap gas get god got gun gut guy had ham has hat her hid him hip his hit hot how ice ill ink inn
        ion its jam jar jaw jet job joy key kid kit lab lad lap law lay led leg let lid lie lip lit log lot low mad man
        map may men met mix mob mud net new nod nor not now nut oak odd off oil old one our out owe own pad pan par pat
        pay pen per pet pie pin pit pop pot put rag ram ran rat raw ray red rib rid rim rob rod rot row rub run sad sap
        sat saw say sea see set sex she shy sin sir sit six ski sky son spy sum sun tag tan tap tax tea ten the tie tin
        tip toe ton too top toy try two use van via vow war was wax way web wet who why win wit won yes yet you zip
        able acts also area army asia back base bear best care cast chat city cost dare data dead deal dome east edge
        face fact fair fast fate fire five flag food fort four free gain game goal gold good grip hand hard have head
        help here high hold home hope host into iron just keep king land last late lead left life line link live look
        loss lost made mail main make many mark mass meet mind mine more most move much must name near need news next
        nice only open over page part past path peace plan play port post pure push race raid rail rain read real
        rest ring rise risk road role rule safe salt same save seal seat seek send show side sign site snap soft some
        soon spot star stay stem step stop such sure take talk team tell term test text that them then they this time
        toll town trap true turn unit upon used vast very view vote wait walk wall want warm wave week well west what
        when wide will wind wing wire with word work year your zone arise count force march north reach shape shield
        south spear start state storm today trust truth unite voice watch water women world
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
