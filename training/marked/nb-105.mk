 date 2024-10-14 Koninklijk {bezoek|e1} aan [Tsjechië|CZ] krijgt onverwacht staartje

PRAAG - Een routineuze fotosessie op de Burcht had het moeten worden. Maar toen president [Petr Pavel|p1] maandag naast koning [Filip|p2] stond, begon [hij|p1] ongevraagd over [Hongarije|HU]. Dat zou [zijn|HU] stemrecht in [de EU|EU] moeten verliezen, {zei|a1} [Pavel|p1].

[Boedapest|HU] reageerde als gestoken. Minister [Péter Szijjártó|p3] {ontbood|e2} nog dezelfde dag de [Tsjechische|CZ] ambassadeur en {zegde|o1} [zijn|p3] {komst|e6} naar een {overleg|e3} van [de Visegrád-landen|V4], volgende week in [Krakau|l1], af. [Polen|PL], [de huidige voorzitter|PL], probeert te {sussen|e4}.

[Filip|p2] en [Mathilde|p4] {blijven|e1} tot woensdag. In [hun|p2+p4] kielzog reizen een tachtigtal bedrijfsleiders en de ministers [Hadja Lahbib|p5] en [Pierre-Yves Dermagne|p6]. Dinsdag staat Brno op het programma, met een rondleiding in de villa van Mies van der Rohe. Een {intentieverklaring|e5} over kleine kernreactoren wordt {getekend|e5} door het studiecentrum [SCK CEN|SC], uit Mol.

Op het menu maandagavond: svíčková, met knoedels. "Het is precies stoofvlees, maar dan met een wolk slagroom", klonk het aan de [Belgische|BE] tafel. Prins Gabriel was er niet bij; hij had examen.
=====
entities:
  CZ: {name: "Tsjechië", type: State}
  HU: {name: "Hongarije", type: State}
  PL: {name: "Polen", type: State}
  EU: {name: "EU", type: Organisation}
  V4: {name: "Visegrád-landen", type: Organisation}
  p1: {name: "Petr Pavel", type: Person}
  p2: {name: "Filip", type: Person}
  BE: {name: "België", type: State}
  p3: {name: "Péter Szijjártó", type: Person}
  p4: {name: "Mathilde", type: Person}
  p5: {name: "Hadja Lahbib", type: Person}
  p6: {name: "Pierre-Yves Dermagne", type: Person}
  l1: {name: "Krakau", type: Place}
  SC: {name: "SCK CEN", type: Organisation}
offices:
  - {person: p1, office: "president", of: CZ}
  - {person: p2, office: "koning", of: BE}
  - {person: p3, office: "Minister", of: HU}
  - {person: p5, office: "ministers", of: BE}
  - {person: p6, office: "ministers", of: BE}
events:
  e1: {type: Visit, participants: [p2, p4, p5, p6], place: CZ, time: "tot woensdag", factuality: actual}
  e2: {type: Meeting, participants: [p3, CZ], time: "nog dezelfde dag", factuality: actual}
  e3: {type: Meeting, participants: [V4], place: l1, time: "volgende week", factuality: planned}
  e4: {type: Mediation, participants: [HU, CZ], mediators: [PL], factuality: actual}
  e5: {type: Agreement, participants: [SC], factuality: planned}
  e6: {type: Visit, participants: [p3], place: l1, time: "volgende week", factuality: counterfactual}
acts:
  a1: {type: Demand, by: p1, content: "Dat zou zijn stemrecht in de EU moeten verliezen"}
outcomes:
  o1: {of: e6, type: cancelled}
