 date 2018-03-24 Recensie: de tolk die alles hoorde en bijna alles vergat

Finse memoires zijn zelden grappig. 'Mond van een ander' van Kaarina Westerholm vormt een uitzondering. Veertig jaar tolkte zij Arabisch, Russisch en Zweeds, voor houtbaronnen, hoogleraren en één keer voor een beer, die in een circus in Tampere op commando's moest leren reageren.

Haar stijl is kort en kaal. Over haar scheiding: 'Hij sprak, ik vertaalde, en het klopte niet.' De beste hoofdstukken gaan over het vak zelf, het notitieblok met de streepjes, de droge keel, de hoogmoed. Wat minder geslaagd is het lange stuk over haar jeugd op Åland, waar de schrijfster de lezer evenmin ontziet als haar moeder.

Historici zullen vooral bladzijde 140 opslaan. Daar onthult Westerholm een tot nu toe onbekende {ontmoeting|e1} in [Hanko|l1], in augustus 1979, tussen de [Israëlische|IL] generaal [Uri Szenes|p1] en de [Syrische|SY] afgezant [Walid Azmeh|p2]. [Die|p1+p2] {spraken|e1} twee avonden over de Golan en {kwamen er niet uit|o1}. '[Ze|p1+p2] waren het alleen eens over de vis.'

Een namenregister ontbreekt, wat bij een boek vol namen een misdaad is. De vertaling van Annemarie Raas is voortreffelijk. Vier sterren, waarvan één voor de beer.
=====
entities:
  p1: {name: Uri Szenes, type: Person}
  p2: {name: Walid Azmeh, type: Person}
  IL: {name: Israël, type: State}
  SY: {name: Syrië, type: State}
  l1: {name: Hanko, type: Place}
offices:
  - {person: p1, office: generaal, of: IL}
  - {person: p2, office: afgezant, of: SY}
events:
  e1: {type: Meeting, label: ontmoeting in Hanko, participants: [p1, p2], place: l1, time: in augustus 1979, factuality: actual, source: Westerholm}
outcomes:
  o1: {of: e1, type: no_breakthrough}
