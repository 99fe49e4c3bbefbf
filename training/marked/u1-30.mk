 date 2023-05-09 Recensie: 'De ronde van Genève' is een vredesconferentie met broodmessen

THEATER - ★★★★☆

Zes personages, één tafel, geen ramen. In De ronde van Genève van het Gentse collectief Ultima Vez Niks onderhandelen de erfgenamen van een wafelfabriek drie uur lang over een koektrommel. Regisseur Saartje Bogaert laat hen spreken in het jargon van topontmoetingen: er zijn delegaties, er is een bemiddelaar, er worden corridors geopend naar de koelkast.

Het klinkt als een grap die na tien minuten op is. Dat is ze niet. Wanneer de oudste dochter (een ijzige Katelijne Muys) het voorstel van haar broer verscheurt en zijn ultimatum met een schaterlach verwerpt, wordt het in de zaal zo stil als in een bunker. De oom die vrede moet stichten, gespeeld door Ousmane Diop, verliest gaandeweg zijn neutraliteit, zijn stem en ten slotte zijn broek.

Bogaert baseerde zich op de notulen van echte besprekingen, die ze mocht inkijken in het archief van een Zwitsers instituut. Welke, zegt ze niet. In het programmaboekje staat een dankwoord aan 'onze ambassadeur in Bern'.

Niet alles overtuigt. De wapenstilstand in het derde bedrijf komt te vroeg, en de slotverklaring in het Frans had korter gekund. Maar wat een akkoord, die laatste minuut op het harmonium.

Nog tot 27 mei in NTGent, daarna op tournee door Nederland. In juni staat het stuk op een festival in Sarajevo.
=====
entities: {}
