 date 2020-06-17 Boeren en natuurclubs in De Peel sluiten 'stikstofverdrag'

ASTEN - Het heeft anderhalf jaar geduurd en twee voorzitters gekost, maar woensdag gingen ze er in een schuur met open deuren vandoor met een akkoord: de veehouders, de waterschappen en de natuurorganisaties van De Peel. Samen gaan zij het hoogveen vernatten. Een op de vijf bedrijven moet daarvoor wijken.

Bemiddelaar Annelies Sweerts (68) moest twee keer een crisisoverleg bijeenroepen. De laatste keer, in mei, dreigde de boerendelegatie op te stappen na een voorstel om de grens van het natuurgebied te verleggen. "Iedereen zat achter zijn eigen loopgraaf", zegt ze. "Ik heb maar soep gekookt."

Voorwaarde van de boeren was dat er geen onteigening komt. Daarmee stemde de provincie in. De natuurclubs kregen in ruil de toezegging dat de sloten in het voorjaar dicht blijven. Over de beregening werd geen overeenstemming bereikt.

Minister Schouten, die de ondertekening zou bijwonen, moest op het laatste moment afzeggen vanwege een stemming in de Kamer. Haar ambtenaar sprak van "een verdrag dat Versailles doet verbleken". De Duitse buren aan de overkant van de grens kijken met belangstelling toe; een delegatie uit Noordrijn-Westfalen komt in september langs.
=====
entities: {}
