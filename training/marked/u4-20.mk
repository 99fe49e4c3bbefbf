 date 2013-09-26 Column: het verdrag van de Kerkstraat

Het is vandaag honderd jaar geleden dat in ons dorp de vrede werd getekend. Niet die van Utrecht, niet die van Münster, maar die van de Kerkstraat, en hij hangt ingelijst in de sacristie.

De oorlog was begonnen met een orgel. De katholieke fanfare repeteerde op dinsdag, de liberale harmonie eveneens, en wel aan de overkant, met open ramen. In de zomer van 1911 kwam het tot een treffen met trombones. De burgemeester stuurde een gezant, de veldwachter, die met een bult terugkeerde. Een jaar lang gold een soort staakt-het-vuren: de een speelde, de ander hoestte.

Het was pastoor Van Hulst die de delegaties samenbracht. Elke partij mocht drie man sturen, de wapens bleven in de gang. Acht avonden duurde het overleg. De harmonie eiste de kermis op, de fanfare de processie; over Koninginnedag werd men het niet eens, en dat is zo gebleven.

Op 26 september 1913 tekenden beide voorzitters. Artikel vier bepaalt dat 'men elkander op den openbaren weg zal groeten'. Mijn grootvader, tweede bugel, heeft zich daar zijn leven lang aan gehouden. Hij groette, en zei er dan zachtjes iets achteraan.
=====
entities: {}
