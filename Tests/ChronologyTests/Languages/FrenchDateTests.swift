import Testing

@Suite("Dates in French") struct FrenchDateTests {
    @Test("Days") func days() throws {
        try LanguageTable.expect(
            "fr",
            """
            Mardi 4 mars 2025, la ville est tombée. => Mardi 4 mars 2025 = 2025-03-04
            La trêve signée le 15 janvier a tenu deux jours. => 15 janvier = 2025-01-15
            Depuis le 1er mars, aucun camion n'est entré. => 1er mars = 2025-03-01
            Le premier avril 2024, le consulat a été détruit. => premier avril 2024 = 2024-04-01
            Des combats ont eu lieu du 2 au 4 mars à Goma. => 2 au 4 mars = 2025-03-02/2025-03-04
            Le sommet se tiendra les 10 et 11 avril à Genève. => 10 et 11 avril = 2025-04-10/2025-04-11
            Ils ont été arrêtés le 17 déc. 2024 à Lyon. => 17 déc. 2024 = 2024-12-17
            Bunia, 28 févr. 2025 (Reuters) - Onze morts. => 28 févr. 2025 = 2025-02-28
            Depuis le 7 octobre, la frontière est fermée. => 7 octobre = 2023-10-07
            Le décret du 31.12.2024 reste en vigueur. => 31.12.2024 = 2024-12-31
            Entre le 3 février et le 2 mars, trente raids ont été menés. => Entre le 3 février et le 2 mars = 2025-02-03/2025-03-02
            """)
    }

    @Test("Months, years and longer") func months() throws {
        try LanguageTable.expect(
            "fr",
            """
            La trêve est entrée en vigueur en novembre. => novembre = 2024-11
            Les livraisons doivent reprendre fin avril. => fin avril = 2025-04
            À la mi-février, le front était stable. => mi-février = 2025-02
            Entre octobre 2023 et mars 2024, les bases ont été visées. => Entre octobre 2023 et mars 2024 = 2023-10/2024-03
            De 2011 à 2018, le régime a repris les villes. => De 2011 à 2018 = 2011/2018
            La guérilla a perdu du terrain dans les années 90. => années 90 = 199
            Le conflit remonte au XXe siècle. => XXe siècle = 19
            Le traité date du XIXe siècle. => XIXe siècle = 18
            Au premier trimestre 2024, cent bateaux ont coulé. => premier trimestre 2024 = 2024-Q1
            Depuis l'été dernier, le pont est coupé. => été dernier = 2024-SU
            D'ici la fin de l'année, le pont sera rouvert. => la fin de l'année = 2025
            L'accord de 2015 est mort. => 2015 = 2015
            Les élections auront lieu en juin prochain. => juin prochain = 2025-06
            L'an dernier, la récolte a été perdue. => L'an dernier = 2024
            La semaine prochaine, le Conseil votera. => La semaine prochaine = 2025-W11
            Cette année, la production doublera. => Cette année = 2025
            Ces dernières semaines, les raids ont doublé. => dernières semaines = PAST_REF
            """)
    }

    @Test("Weekdays, days by their distance, parts of the day") func relative() throws {
        try LanguageTable.expect(
            "fr",
            """
            Le Conseil se réunira vendredi à New York. => vendredi = 2025-03-07
            Le Conseil s'est réuni vendredi à New York. => vendredi = 2025-02-28
            Trois explosions ont secoué la capitale mardi soir. => mardi soir = 2025-03-04TEV
            Hier soir, le commandant a parlé. => Hier soir = 2025-03-04TEV
            Dans la nuit de lundi à mardi, un dépôt a brûlé. => lundi à mardi = 2025-03-03/2025-03-04
            Dans la nuit du 3 au 4 mars, deux dépôts ont brûlé. => 3 au 4 mars = 2025-03-03/2025-03-04
            Les ministres se verront demain à Rome. => demain = 2025-03-06
            L'armée a annoncé aujourd'hui un retrait. => aujourd'hui = 2025-03-05
            Il y a deux semaines, ils ont signé. => Il y a deux semaines = 2025-W08
            Le consulat a été visé le 1er avril 2024. Douze jours plus tard, Téhéran a riposté. => 1er avril 2024 = 2024-04-01; Douze jours plus tard = 2024-04-13
            Le chantier sera fini dans trois mois. => dans trois mois = 2025-06
            Le week-end dernier, neuf drones sont tombés. => Le week-end dernier = 2025-W09-WE
            Le mois dernier, quarante camions sont passés. => Le mois dernier = 2025-02
            La veille de l'attaque, rien ne bougeait. =>
            """)
    }

    @Test("What is no date") func negatives() throws {
        try LanguageTable.expect(
            "fr",
            """
            La rue du 8 mai 1945 est coupée. =>
            Le capitaine Jean Mars a refusé de parler. =>
            Quelque 2 000 familles ont fui. =>
            Près de 2025 déplacés sont arrivés au camp. =>
            La 5e brigade tient le pont. =>
            Le vol dure douze minutes. =>
            Le métro a rouvert à 06:15. =>
            L'ambassadeur a cité l'article 51 de la Charte. =>
            Le pont du 4-Septembre reste fermé. =>
            """)
    }
}
