 date 2025-04-06 [Barrot|p1] {reist|e1} naar [Algiers|l1] om ruzie bij te leggen

PARIJS (AFP) - De [Franse|FR] minister van Buitenlandse Zaken [Jean-Noël Barrot|p1] is zondagochtend {vertrokken|e1} naar [Algerije|DZ], waar [hij|p1] wordt {ontvangen|e2} door [zijn|p1] ambtgenoot [Ahmed Attaf|p2] en mogelijk ook door president [Abdelmadjid Tebboune|p3]. Het {bezoek|e1} moet een einde maken aan een crisis van acht maanden tussen [beide landen|FR+DZ].

Afgelopen maandag {spraken|e3} [Tebboune|p3] en [zijn|p3] [Franse|FR] collega [Emmanuel Macron|p4] [elkaar|p3+p4] telefonisch. [Zij|p3+p4] {werden het eens|e4+o1} over hervatting van de samenwerking op het gebied van veiligheid en migratie. Volgens een verklaring van het Élysée {vroeg|s1} [Macron|p4] daarbij om een 'gebaar van genade' voor de schrijver Boualem Sansal (80), die eind maart in [Algiers|l1] is veroordeeld tot vijf jaar cel. [Algerije|DZ] heeft daar {niet op geantwoord|r1}.

De verhoudingen bekoelden in juli 2024, toen [Frankrijk|FR] het [Marokkaanse|MA] autonomieplan voor de Westelijke Sahara {erkende|a1} en [Algerije|DZ] [zijn|DZ] ambassadeur {terugriep|a2}. In februari stak een Algerijn in Mulhouse een voorbijganger dood; [Algiers|DZ] had tot veertien keer toe {geweigerd|a4} de man terug te nemen. Minister van Binnenlandse Zaken [Bruno Retailleau|p5] {dreigde|a3} daarop het {akkoord|e5} uit 1968 op te zeggen, dat Algerijnen voorrang geeft bij verblijfsvergunningen. In [Frankrijk|FR] wonen ruim 2,5 miljoen mensen met een band met [Algerije|DZ].
=====
entities:
  FR: {name: "Frankrijk", type: State}
  DZ: {name: "Algerije", type: State}
  MA: {name: "Marokko", type: State}
  p1: {name: "Jean-Noël Barrot", type: Person}
  p2: {name: "Ahmed Attaf", type: Person}
  p3: {name: "Abdelmadjid Tebboune", type: Person}
  p4: {name: "Emmanuel Macron", type: Person}
  p5: {name: "Bruno Retailleau", type: Person}
  l1: {name: "Algiers", type: Place}
offices:
  - {person: p1, office: "minister van Buitenlandse Zaken", of: FR}
  - {person: p2, office: "ambtgenoot", of: DZ}
  - {person: p3, office: "president", of: DZ}
  - {person: p4, office: "collega", of: FR}
  - {person: p5, office: "Minister van Binnenlandse Zaken", of: FR}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: "zondagochtend", factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l1, part_of: e1, factuality: planned}
  e3: {type: Meeting, participants: [p3, p4], time: "Afgelopen maandag", factuality: actual}
  e4: {type: Agreement, participants: [p3, p4], time: "Afgelopen maandag", part_of: e3, factuality: actual}
  e5: {type: Agreement, participants: [FR, DZ], time: "1968", factuality: actual}
acts:
  a4: {type: Statement, by: DZ, content: "de man terug te nemen"}
  a1: {type: Statement, by: FR, time: "in juli 2024", content: "het Marokkaanse autonomieplan voor de Westelijke Sahara"}
  a2: {type: Statement, by: DZ, time: "in juli 2024", content: "zijn ambassadeur terugriep"}
  a3: {type: Warning, by: p5, to: [DZ], content: "het akkoord uit 1968 op te zeggen"}
  s1: {type: Proposal, by: p4, to: [DZ], kind: other, content: "een 'gebaar van genade' voor de schrijver Boualem Sansal (80)", status: unanswered}
replies:
  r1: {to: s1, by: DZ, answer: unanswered}
outcomes:
  o1: {of: e3, type: agreement}
