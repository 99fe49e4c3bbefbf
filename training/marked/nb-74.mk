 date 2025-10-30 [Minister|p1] schrapt {reis|e1} naar [Suriname|SR] na val kabinet

DEN HAAG (ANP) - De geplande {reis|e1} van demissionair minister [David van Weel|p1] van Buitenlandse Zaken naar [Paramaribo|l1] {gaat niet door|o1}. De onafhankelijkheidsviering op 25 november, waar ook [de koning|p2] een week later voor {overkomt|e2}, krijgt daardoor geen bewindspersoon uit [Nederland|NL]. [Het ministerie|NL] bevestigt berichtgeving daarover van Starnieuws.

[Van Weel|p1] zou met president [Jennifer Simons|p3] onder meer {praten|e3} over een schikking rond de tbs'ers en over de herdenking van de Decembermoorden. [Simons|p3] {zei|a1} te begrijpen dat '[Den Haag|NL] nu andere zorgen heeft'. [Haar|p3] partij {dringt|a2} al langer aan op het afschaffen van de visumplicht.

Vijftig jaar geleden, toen de vlag met de vijf sterren werd ingeruild, vertrokken er op één dag zeven vliegtuigen naar Schiphol. Mevrouw Wongsodikromo uit Almere zat in het derde. Ze was acht, had een pop bij zich en dacht dat het in [Nederland|NL] altijd sneeuwde. 'Het sneeuwde ook', zegt ze. Dit jaar gaat ze voor het eerst terug, met twee zoons en een scootmobiel.

De vluchten in de feestweek zijn al sinds mei uitverkocht. Een retour kost gemiddeld 1.480 euro.
=====
entities:
  SR: {name: "Suriname", type: State}
  NL: {name: "Nederland", type: State}
  p1: {name: "David van Weel", type: Person}
  p2: {name: "koning", type: Person}
  p3: {name: "Jennifer Simons", type: Person}
  l1: {name: "Paramaribo", type: Place}
offices:
  - {person: p1, office: "minister van Buitenlandse Zaken", of: NL}
  - {person: p3, office: "president", of: SR}
events:
  e1: {type: Visit, participants: [p1], place: l1, factuality: counterfactual}
  e2: {type: Visit, participants: [p2], time: "een week later", factuality: planned}
  e3: {type: Meeting, participants: [p1, p3], part_of: e1, factuality: counterfactual}
acts:
  a1: {type: Statement, by: p3, content: "Den Haag nu andere zorgen heeft"}
  a2: {type: Demand, by: p3, to: [NL], content: "het afschaffen van de visumplicht"}
outcomes:
  o1: {of: e1, type: cancelled}
