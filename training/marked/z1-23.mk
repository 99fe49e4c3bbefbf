 date 2009-08-13 [Caracas|VE] {ontkent|a1} {gevangenendeal|e1}, [Washington|US] zwijgt

Van een {uitwisseling|e1} van gedetineerden met [de Verenigde Staten|US] is "geen sprake, niet gisteren en niet morgen". Dat heeft de [Venezolaanse|VE] minister van Communicatie, [Eduardo Rangel Soto|p1], donderdag {benadrukt|a1} in een radio-interview.

[Rangel|p1] reageerde op berichten in de Miami Tribune. Volgens die krant zouden onder de hoede van [Qatar|QA] al sinds april {gesprekken|e2} zijn gevoerd op een boerderij bij [Doha|l1]. De inzet: vijf [Amerikaanse|US] oliemanagers, vast in Caracas, tegen twee neven van een [Venezolaanse|VE] generaal. Namens [Washington|US] zou oud-senator [Marge Lindholm|p2] zijn {aangeschoven|d1}.

[Lindholm|p2] zelf wil er weinig over kwijt. "[Ik|p2] ben dol op paarden", {grapte|a2} [ze|p2] tegen verslaggevers. Het ministerie van Buitenlandse Zaken onthoudt zich van commentaar.

Uit [Doha|QA] kwam wel een reactie. Staatssecretaris [Hamad al-Kubaisi|p3] noemde [[zijn|p3] land|QA] "altijd {beschikbaar|a3} voor {goede diensten|e4}", mochten [beide landen|VE+US] dat wensen. Geen van [beide|VE+US] is daar tot dusver {op ingegaan|r1}.

In 2007 was er wél een {ruil|e3}: toen kwam één piloot vrij tegen één boekhouder.
=====
entities:
  VE: {name: Venezuela, type: State}
  US: {name: Verenigde Staten, type: State}
  QA: {name: Qatar, type: State}
  l1: {name: Doha, type: Place}
  p1: {name: Eduardo Rangel Soto, type: Person}
  p2: {name: Marge Lindholm, type: Person}
  p3: {name: Hamad al-Kubaisi, type: Person}
offices:
  - {person: p1, office: minister van Communicatie, of: VE}
  - {person: p2, office: oud-senator, of: US}
  - {person: p3, office: staatssecretaris, of: QA}
events:
  e1: {type: Agreement, label: gevangenendeal, participants: [VE, US], factuality: counterfactual, source: p1}
  e2: {type: Negotiation, label: gesprekken bij Doha, participants: [VE, US, p2], mediators: [QA], place: l1, time: sinds april, factuality: possible, source: Miami Tribune}
  e3: {type: Agreement, label: ruil in 2007, participants: [VE, US], time: In 2007, factuality: actual}
  e4: {type: Mediation, label: goede diensten van Qatar, participants: [VE, US], mediators: [QA], factuality: possible}
acts:
  a1: {type: Statement, by: p1, content: "geen sprake, niet gisteren en niet morgen", about: e1, time: donderdag}
  a2: {type: Statement, by: p2, content: Ik ben dol op paarden}
  a3: {type: Proposal, by: p3, to: [VE, US], kind: mediation_offer, content: altijd beschikbaar voor goede diensten, status: unanswered, about: e4}
replies:
  r1: {to: a3, answer: unanswered}
delegations:
  d1: {of: US, head: p2, members: [], event: e2}
