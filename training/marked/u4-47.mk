 date 2022-01-29 Helikopter met bergwachters stort neer bij Batken: vijf doden

OSH - Op een helling van de Turkestanketen zijn vrijdagmiddag de wrakstukken gevonden van een Mi-8 van de [Kirgizische|KG] bergwacht. Alle vijf inzittenden kwamen om. Het toestel was op zoek naar drie skiërs, die intussen op eigen kracht een dorp hadden bereikt.

Vlak voor de crash meldde piloot Ermek Saparov dat er op hem werd geschoten. Of dat klopt, staat niet vast. De zwarte doos is beschadigd. Onderzoeksleider Gulmira Toktosjeva houdt ook rekening met een rotorbreuk: het toestel dateert van 1984 en vloog op gereviseerde bladen. In 2015 verongelukte een zusterexemplaar nadat een bout was losgetrild.

[Bisjkek|KG] wachtte het onderzoek niet af. [De ambassadeur van [Tadzjikistan|TJ]|p1] werd nog vrijdagavond {ontboden|e1} en kreeg de {eis|s1} te horen dat [[zijn|p1] land|TJ] de schutters uitlevert. [Doesjanbe|TJ] {ontkent|s2} dat er schoten zijn gelost.

In Osh, waar Saparov woonde, hingen zaterdag zwarte linten aan de trolleybussen. Zijn broer wil de blackbox zelf zien. Een van de geredde skiërs, een Poolse student, verklaarde dat zij helemaal niet om hulp hadden gevraagd.

De begrafenis is maandag. De weg naar Batken blijft tot dan afgesloten.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  p1: {name: ambassadeur van Tadzjikistan, type: Person}
offices:
  - {person: p1, office: ambassadeur, of: TJ}
events:
  e1: {type: Meeting, label: ontbieding van de ambassadeur, participants: [KG, p1], time: nog vrijdagavond, factuality: actual}
acts:
  s1: {type: Demand, by: KG, to: [TJ], content: "dat zijn land de schutters uitlevert"}
  s2: {type: Statement, by: TJ, content: "dat er schoten zijn gelost"}
