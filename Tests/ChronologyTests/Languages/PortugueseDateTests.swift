import Testing

@Suite("Dates in Portuguese") struct PortugueseDateTests {
    @Test("All kinds") func dates() throws {
        try LanguageTable.expect(
            "pt",
            """
            Na terça-feira, 4 de março de 2025, a cidade caiu. => terça-feira, 4 de março de 2025 = 2025-03-04
            A trégua de 15 de janeiro durou dois dias. => 15 de janeiro = 2025-01-15
            Desde 1º de março nenhum camião entrou. => 1º de março = 2025-03-01
            Os combates de 2 e 3 de março fizeram onze mortos. => 2 e 3 de março = 2025-03-02/2025-03-03
            O cessar-fogo expirará em 31 de março. => 31 de março = 2025-03-31
            A trégua começou em novembro. => novembro = 2024-11
            O Hezbollah enfrentou Israel em 2006. => 2006 = 2006
            Na década de 1980 houve guerra. => década de 1980 = 198
            Entre outubro de 2023 e março de 2024 houve 170 ataques. => Entre outubro de 2023 e março de 2024 = 2023-10/2024-03
            Na segunda-feira um obus caiu no hospital. => segunda-feira = 2025-03-03
            O Conselho reunirá na sexta-feira. => sexta-feira = 2025-03-07
            Há três dias os tanques entraram. => Há três dias = 2025-03-02
            Ontem o embaixador saiu. => Ontem = 2025-03-04
            Na semana passada um comboio foi atacado. => semana passada = 2025-W09
            No primeiro semestre de 2024 cem barcos foram travados. => primeiro semestre de 2024 = 2024-H1
            Cerca de 2025 deslocados chegaram ao campo. =>
            A avenida 9 de Julho está cortada. =>
            O capitão Júlio Março recusou falar. =>
            """)
    }
}
