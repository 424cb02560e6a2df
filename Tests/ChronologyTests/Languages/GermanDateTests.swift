import Testing

@Suite("Dates in German") struct GermanDateTests {
    @Test("Days") func days() throws {
        try LanguageTable.expect(
            "de",
            """
            Am Dienstag, 4. März 2025, fiel die Stadt. => Dienstag, 4. März 2025 = 2025-03-04
            Die am 15. Januar vereinbarte Waffenruhe hielt zwei Tage. => 15. Januar = 2025-01-15
            Seit dem 1. März kam kein Lastwagen durch. => 1. März = 2025-03-01
            Goma, 4. März (AFP) – Schüsse fielen. => 4. März = 2025-03-04
            Die Kämpfe vom 2. und 3. März forderten elf Tote. => 2. und 3. März = 2025-03-02/2025-03-03
            Die Waffenruhe läuft am 31. März aus. => 31. März = 2025-03-31
            Die Gespräche am 10. und 11. April sollen in Genf stattfinden. => 10. und 11. April = 2025-04-10/2025-04-11
            Am 17. Dez. 2024 starb der General. => 17. Dez. 2024 = 2024-12-17
            Seit dem 7. Oktober ist die Grenze zu. => 7. Oktober = 2023-10-07
            """)
    }

    @Test("Months, years and longer") func months() throws {
        try LanguageTable.expect(
            "de",
            """
            Im November trat die Waffenruhe in Kraft. => November = 2024-11
            Anfang Februar hielten die Rebellen die Hügel. => Anfang Februar = 2025-02
            Ende April sollen die Lieferungen beginnen. => Ende April = 2025-04
            Im Jahr 2006 griff Israel an. => Jahr 2006 = 2006
            In den Neunzigerjahren verlor die Guerilla an Boden. => Neunzigerjahren = 199
            In den 90er-Jahren war Krieg. => 90er-Jahren = 199
            Zwischen Oktober 2023 und März 2024 wurden die Basen angegriffen. => Zwischen Oktober 2023 und März 2024 = 2023-10/2024-03
            Im dritten Quartal 2024 sank die Zahl. => dritten Quartal 2024 = 2024-Q3
            Im vergangenen November begann die Offensive. => vergangenen November = 2024-11
            Im vergangenen Monat fuhren vierzig Lastwagen. => vergangenen Monat = 2025-02
            Im kommenden Jahr soll die Produktion steigen. => kommenden Jahr = 2026
            Im Vorjahr war die Ernte gut. => Vorjahr = 2024
            Letztes Jahr fiel die Ernte aus. => Letztes Jahr = 2024
            Anfang dieses Monats warb der Minister dafür. => Anfang dieses Monats = 2025-03
            """)
    }

    @Test("Weekdays, days by their distance, parts of the day") func relative() throws {
        try LanguageTable.expect(
            "de",
            """
            Am Montag schlug eine Granate ein. => Montag = 2025-03-03
            Am vergangenen Sonntag wurden sieben Soldaten beerdigt. => vergangenen Sonntag = 2025-03-02
            Am Dienstagabend gab es drei Explosionen. => Dienstagabend = 2025-03-04TEV
            In der Nacht zum Dienstag brannte ein Depot. => Nacht zum Dienstag = 2025-03-03/2025-03-04
            In der Nacht auf den 4. März brannte ein Depot. => Nacht auf den 4. März = 2025-03-03/2025-03-04
            In der Nacht von Montag auf Dienstag brannte ein Depot. => Montag auf Dienstag = 2025-03-03/2025-03-04
            Heute Morgen nahm die Armee das Dorf ein. => Heute Morgen = 2025-03-05TMO
            Vor drei Tagen kamen die Panzer. => Vor drei Tagen = 2025-03-02
            Vor zwei Wochen einigten sie sich. => Vor zwei Wochen = 2025-W08
            Vor einem Jahr hielten Meuterer die Stadt. => Vor einem Jahr = 2024-03
            Das Dorf fiel am 28. Februar. Am nächsten Tag flohen die Menschen. => 28. Februar = 2025-02-28; Am nächsten Tag = 2025-03-01
            Am Wochenende wurden neun Drohnen abgeschossen. => Wochenende = 2025-W09-WE
            Die Armee meldete am Mittwoch einen Erfolg. => Mittwoch = 2025-03-05
            """)
    }

    @Test("What is no date") func negatives() throws {
        try LanguageTable.expect(
            "de",
            """
            Die Straße des 17. Juni ist gesperrt. =>
            Major Jan Montag schwieg. =>
            Etwa 2025 Vertriebene kamen ins Lager. =>
            Die 5. Brigade hält die Brücke. =>
            Der Flug dauert zwölf Minuten. =>
            Am Morgen war es ruhig. =>
            Die Drohne Shahed-136 trägt vierzig Kilo. =>
            """)
    }
}
