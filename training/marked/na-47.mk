 date 2025-07-25 [Iran|IR] laat [E3|E3] zes weken spartelen

(ANP) In het [Iraanse|IR] consulaat in [Istanbul|l1] is vrijdag vier uur {gesproken|e1} over het atoomprogramma. De onderministers [Majid Takht-Ravanchi|p1] en [Kazem Gharibabadi|p2] {zaten|d1} er tegenover de politiek directeuren van [Frankrijk|FR], [Duitsland|DE] en [het Verenigd Koninkrijk|GB]; een vrouw van [de EU|EU]-buitenlanddienst zat aan het hoofd van de tafel.

De drie [Europeanen|FR+DE+GB] hebben {voorgesteld|a1} het verval van de VN-sancties, eind oktober, een halfjaar uit te stellen. {Voorwaarde|a2+a3}: dat [het IAEA|IA] weer in de bunkers mag kijken en [Teheran|IR] met [de VS|US] gaat {praten|e2}. Anders treedt voor 1 september de snapback in {werking|a4}.

[Gharibabadi|p2] {liet|s1} na afloop weten dat [hij|p2] de houding van [de drie|E3] ‘ernstig bekritiseerd’ had. Een ja of nee op het {aanbod|a1} gaf [hij|p2] {niet|r1}. Wel mogen er binnen enkele weken technici uit [Wenen|l2] {komen|a5}, al zullen [die|IA] alleen praten en niets te zien krijgen.

Men is overeengekomen met [elkaar|IR+FR+DE+GB] verder te {gaan|o1}. [Rusland|RU] had {aangeboden|a6} de verrijkte voorraad op te slaan; dat {bod|a6} bleef in [Istanbul|l1] onbesproken.
=====
entities:
  IR: {name: Iran, type: State}
  E3: {name: E3, type: Organisation}
  FR: {name: Frankrijk, type: State}
  DE: {name: Duitsland, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  EU: {name: EU, type: Organisation}
  IA: {name: IAEA, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  RU: {name: Rusland, type: State}
  l1: {name: Istanbul, type: Place}
  l2: {name: Wenen, type: Place}
  p1: {name: Majid Takht-Ravanchi, type: Person}
  p2: {name: Kazem Gharibabadi, type: Person}
offices:
  - {person: p1, office: onderministers, of: IR}
  - {person: p2, office: onderministers, of: IR}
events:
  e1: {type: Negotiation, participants: [IR, FR, DE, GB], mediators: [EU], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Negotiation, participants: [IR, US], factuality: possible}
acts:
  a1: {type: Proposal, by: FR, to: [IR], kind: sanctions_relief, content: "het verval van de VN-sancties, eind oktober, een halfjaar uit te stellen", status: unanswered}
  a2: {type: Demand, by: FR, to: [IR], content: "dat het IAEA weer in de bunkers mag kijken"}
  a3: {type: Demand, by: FR, to: [IR], content: "met de VS gaat praten"}
  a4: {type: Warning, by: FR, to: [IR], content: "Anders treedt voor 1 september de snapback in werking"}
  a5: {type: Concession, by: IR, to: [IA], content: "technici uit Wenen komen"}
  a6: {type: Proposal, by: RU, kind: other, content: "de verrijkte voorraad op te slaan", status: proposed}
  s1: {type: Statement, by: p2, content: "ernstig bekritiseerd"}
delegations:
  d1: {of: IR, members: [p1, p2], event: e1}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
outcomes:
  o1: {of: e1, type: continuation_agreed}
