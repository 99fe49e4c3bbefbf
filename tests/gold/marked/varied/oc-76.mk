 date 2003-01-25 Honderd jaar na de spoorwegstaking: het kabinet dat niet wilde praten

In de laatste week van januari 1903 stonden in Amsterdam de treinen stil. Het begon bij een veem aan de haven, waar arbeiders weigerden met 'onderkruipers' te werken, en het eindigde met een overwinning die niemand had verwacht: op 31 januari gaven de directies toe. De vakbond werd erkend, ontslagen werden ingetrokken.

Minister-president Kuyper sprak van 'misdadige woeling' en kwam met drie wetten. Het Comité van Verweer eiste een onderhoud. Kuyper ontving het niet. Domela Nieuwenhuis waarschuwde voor overmoed, Troelstra voor Domela. Toen op 6 april de tweede staking werd uitgeroepen, waren de soldaten er al. Een bemiddelingspoging van de burgemeester liep op niets uit en binnen vier dagen capituleerde de leiding. Ruim tweeduizend mannen verloren hun betrekking.

De verzoening duurde lang. Pas in 1938 kreeg de laatste ontslagen machinist, J. van der Zwaag te Zwolle, zijn pensioen. Hij vierde het met een retourtje.

Het Spoorwegmuseum wijdt een kleine tentoonstelling aan de staking. Combikaartjes met koffie en gebak kosten 11,50 euro.
=====
entities: {}
