import Testing

@Suite("Dates in Spanish") struct SpanishDateTests {
    @Test("Days") func days() throws {
        try LanguageTable.expect(
            "es",
            """
            El martes 4 de marzo de 2025 cayó la ciudad. => martes 4 de marzo de 2025 = 2025-03-04
            La orden del 27/02/2025 lleva tres firmas. => 27/02/2025 = 2025-02-27
            Los combates del 2 y 3 de marzo dejaron once muertos. => 2 y 3 de marzo = 2025-03-02/2025-03-03
            El alto el fuego expirará el 31 de marzo. => 31 de marzo = 2025-03-31
            La cumbre será el 10 de abril. => 10 de abril = 2025-04-10
            Hamás atacó el 7 de octubre de 2023. => 7 de octubre de 2023 = 2023-10-07
            El 17 de diciembre murió el general. => 17 de diciembre = 2024-12-17
            Entre el 3 de febrero y el 2 de marzo hubo treinta ataques. => Entre el 3 de febrero y el 2 de marzo = 2025-02-03/2025-03-02
            """)
    }

    @Test("Months, years and longer") func months() throws {
        try LanguageTable.expect(
            "es",
            """
            La tregua empezó en noviembre. => noviembre = 2024-11
            Hezbolá se enfrentó a Israel en 2006. => 2006 = 2006
            En el verano de 2006 fue bombardeado el sur. => verano de 2006 = 2006-SU
            En los años ochenta la guerra duró ocho años. => años ochenta = 198
            En los años 80 hubo guerra. => años 80 = 198
            El conflicto empezó en el siglo XX. => siglo XX = 19
            Entre octubre de 2023 y marzo de 2024 hubo 170 ataques. => Entre octubre de 2023 y marzo de 2024 = 2023-10/2024-03
            La ciudad cayó en noviembre pasado. => noviembre pasado = 2024-11
            El año que viene se duplicará la producción. => El año que viene = 2026
            El mes pasado cruzaron cuarenta camiones. => El mes pasado = 2025-02
            Esta semana se reunirá el Consejo. => Esta semana = 2025-W10
            En las últimas semanas se duplicaron los ataques. => últimas semanas = PAST_REF
            A mediados de febrero hubo calma. => mediados de febrero = 2025-02
            """)
    }

    @Test("Weekdays, days by their distance, parts of the day") func relative() throws {
        try LanguageTable.expect(
            "es",
            """
            Ayer por la mañana cayó un cohete. => Ayer por la mañana = 2025-03-04TMO
            Anoche ardieron dos depósitos. => Anoche = 2025-03-04TNI
            En la noche del 3 al 4 de marzo ardieron dos depósitos. => 3 al 4 de marzo = 2025-03-03/2025-03-04
            Esta mañana el Ejército tomó el pueblo. => Esta mañana = 2025-03-05TMO
            La mañana del lunes fue tranquila. => mañana del lunes = 2025-03-03TMO
            Los ministros se verán mañana en Mascate y la próxima semana en Roma. => mañana = 2025-03-06; próxima semana = 2025-W11
            Anteayer rescataron a una niña. => Anteayer = 2025-03-03
            Hace tres días entraron los tanques. => Hace tres días = 2025-03-02
            El consulado fue atacado el 1 de abril de 2024. Doce días después Teherán respondió. => 1 de abril de 2024 = 2024-04-01; Doce días después = 2024-04-13
            El fin de semana derribaron nueve drones. => fin de semana = 2025-W09-WE
            La semana pasada un convoy fue atacado. => La semana pasada = 2025-W09
            """)
    }

    @Test("What is no date") func negatives() throws {
        try LanguageTable.expect(
            "es",
            """
            La resolución 1701 sigue en pie. =>
            El capitán Julio Marzo no quiso hablar. =>
            Unas 2.000 familias huyeron. =>
            A las 6 de la mañana sonaron las sirenas. =>
            La plaza 25 de Mayo está cortada. =>
            El dron Shahed-136 lleva cuarenta kilos. =>
            El vuelo dura doce minutos. =>
            """)
    }
}
