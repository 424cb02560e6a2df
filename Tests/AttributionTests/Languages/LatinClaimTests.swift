import Testing

@Suite("Claims in French, Spanish and German") struct LatinClaimTests {
    @Test("French") func french() throws {
        try LanguageClaimTable.expect(
            "fr",
            """
            claimed: le ministère de la Santé du Hamas | Selon le ministère de la Santé du Hamas, 22 personnes ont été tuées.
            claimed: un témoin | « Ils ont tiré sur le bus », raconte un témoin.
            claimed: L'état-major | L'état-major a indiqué mercredi avoir repris deux villages.
            claimed: La police | La police a fait savoir qu'un suspect avait été arrêté.
            claimed: Kiev | Kiev a accusé Moscou d'avoir violé la trêve.
            claimed: le gouverneur | Le pont a été coupé, selon le gouverneur.
            claimed: Les rebelles | Les rebelles revendiquent la prise de l'aéroport.
            claimed: L'ONU | L'ONU s'est dite inquiète, et a déclaré que la ville manquait d'eau.
            reported: L'agence Reuters | L'agence Reuters rapporte que les otages ont été libérés.
            reported: - | Sept personnes sont mortes dans l'explosion du marché.
            reported: - | Les missiles ont touché une base aérienne et une école.
            reported: - | On ignore pour l'instant qui a mené l'attaque.
            reported: - | L'attaque n'a pas été revendiquée.
            reported: - | Le Kremlin n'a ni confirmé ni démenti la mort du général.
            denied: Les Forces de soutien rapide | Les Forces de soutien rapide ont nié toute implication dans le massacre.
            denied: Téhéran | Téhéran rejette l'accusation d'avoir livré des drones.
            denied: L'armée | L'armée dément avoir visé l'hôpital.
            denied: le ministère de la Défense | Aucune frappe n'a visé l'hôpital, a indiqué le ministère de la Défense.
            confirmed: Le Hezbollah | Le Hezbollah a confirmé la mort de son chef.
            confirmed: des enquêteurs de l'ONU | L'existence des fosses communes a été confirmée par des enquêteurs de l'ONU.
            planned: Ankara | Ankara compte rouvrir le point de passage avant la fin du mois.
            planned: Le ministère de la Défense | Le ministère de la Défense a annoncé qu'il ouvrira vendredi un couloir humanitaire.
            planned: - | Le Conseil de sécurité se réunira vendredi.
            planned: - | Une nouvelle réunion est prévue jeudi à Doha.
            threatened: L'Iran | L'Iran menace de fermer le détroit d'Ormuz.
            disputed: - | Les versions divergent sur l'origine des tirs.
            """)
    }

    @Test("Spanish") func spanish() throws {
        try LanguageClaimTable.expect(
            "es",
            """
            claimed: el Ministerio de Sanidad de Gaza | Según el Ministerio de Sanidad de Gaza, murieron 22 personas.
            claimed: el grupo Estado Islámico | El atentado fue reivindicado por el grupo Estado Islámico.
            claimed: Un alto funcionario | Un alto funcionario que pidió el anonimato dijo que la ofensiva se había detenido.
            claimed: Kigali | Kigali acusa al Ejército congoleño de haber bombardeado un campo.
            claimed: Moscú | Moscú sostiene que el convoy fue alcanzado por drones.
            claimed: el portavoz del movimiento | «Controlamos todo el aeropuerto», escribió el portavoz del movimiento.
            claimed: La ONU | La ONU advierte de una hambruna inminente en la ciudad sitiada.
            claimed: El gobernador | El gobernador informó de que tres puentes quedaron destruidos.
            reported: El diario El País | El diario El País informa de que la lista de rehenes está lista.
            reported: - | Los misiles alcanzaron una base aérea y una escuela.
            reported: - | No está claro quién está detrás del ataque.
            denied: El Kremlin | El Kremlin desmiente la retirada del comandante.
            denied: el Ministerio de Defensa | No hubo ningún ataque contra el hospital, indicó el Ministerio de Defensa.
            denied: el portavoz | «Es una mentira», respondió el portavoz.
            confirmed: Hezbolá | Hezbolá confirmó la muerte de su líder.
            confirmed: La Guardia Revolucionaria | La Guardia Revolucionaria admitió haber derribado el avión por error.
            planned: - | Las dos delegaciones se reunirán el jueves en Doha.
            planned: El Ministerio de Defensa | El Ministerio de Defensa anunció que abrirá el viernes un corredor humanitario.
            planned: - | Está previsto que el Consejo se reúna el viernes.
            threatened: el líder del movimiento | Si no se levanta el asedio, atacaremos los barcos, advirtió el líder del movimiento.
            """)
    }

    @Test("German") func german() throws {
        try LanguageClaimTable.expect(
            "de",
            """
            claimed: die Terrormiliz Islamischer Staat | Der Anschlag wurde von die Terrormiliz Islamischer Staat beansprucht.
            claimed: Kigali | Kigali wirft der kongolesischen Armee vor, ein Lager beschossen zu haben.
            claimed: Moskau | Moskau behauptet, der Konvoi sei von Drohnen getroffen worden.
            claimed: der Sprecher der Bewegung | „Wir kontrollieren den ganzen Flughafen“, schrieb der Sprecher der Bewegung.
            claimed: eine Anwohnerin | Sie schossen auf den Bus, erzählt eine Anwohnerin.
            claimed: Polizei | Laut Polizei brannte ein Lager.
            claimed: Die Armee | Die Armee teilte am Mittwoch mit, sie habe drei Dörfer eingenommen.
            claimed: die Armee | Am Mittwoch teilte die Armee mit, drei Dörfer seien eingenommen.
            reported: Die Syrische Beobachtungsstelle für Menschenrechte | Die Syrische Beobachtungsstelle für Menschenrechte zählte seit Oktober 170 Angriffe.
            reported: - | Die Raketen trafen einen Luftwaffenstützpunkt und eine Schule.
            reported: - | Sieben Menschen starben bei der Explosion auf dem Markt.
            denied: Teheran | Teheran weist den Vorwurf zurück, Drohnen geliefert zu haben.
            denied: der Kremlsprecher | „Das ist eine glatte Lüge“, sagte der Kremlsprecher.
            denied: das Ministerium | Es gab keinen Angriff auf das Krankenhaus, erklärte das Ministerium.
            confirmed: Die Hisbollah | Die Hisbollah bestätigte den Tod ihres Anführers.
            planned: - | Die beiden Delegationen werden sich am Donnerstag in Doha treffen.
            planned: Ankara | Ankara plant, den Übergang bis Monatsende zu öffnen.
            planned: Das Verteidigungsministerium | Das Verteidigungsministerium kündigte an, am Freitag einen Korridor zu öffnen.
            threatened: der Anführer der Bewegung | Wenn die Blockade nicht endet, werden wir Schiffe angreifen, warnte der Anführer der Bewegung.
            disputed: - | Die Umstände der Schießerei sind umstritten.
            """)
    }
}

@Suite("Claims in Portuguese, which is read by a word file alone") struct PortugueseClaimTests {
    @Test("All kinds") func portuguese() throws {
        try LanguageClaimTable.expect(
            "pt",
            """
            claimed: o governador | Três pontes foram destruídas, declarou o governador.
            claimed: o Ministério da Saúde de Gaza | Segundo o Ministério da Saúde de Gaza, morreram 22 pessoas.
            claimed: Moscovo | Moscovo afirma que o comboio foi atingido por drones.
            reported: O jornal Público | O jornal Público noticia que a lista está pronta.
            reported: - | Sete pessoas morreram na explosão do mercado.
            denied: Teerão | Teerão nega ter fornecido drones.
            confirmed: O Hezbollah | O Hezbollah confirmou a morte do seu líder.
            planned: - | As delegações vão reunir-se na quinta-feira em Doha.
            threatened: O Irão | O Irão ameaça fechar o estreito de Ormuz.
            """)
    }
}
