 date 2013-04-29 [Moskou|RU] en [Tokio|JP] {hervatten|e1} {gesprekken|e1} over Koerilen

De [Japanse|JP] premier [Shigeru Takamine|p1] en de [Russische|RU] president [Valeri Goloebev|p2] hebben maandag in [het Kremlin|l1] {afgesproken|o1} dat [hun|p1+p2] ministeries van Buitenlandse Zaken de {onderhandelingen|e1} over een {vredesverdrag|e2} weer opnemen. Die liggen sinds 2003 stil. Het was voor het eerst in tien jaar dat een regeringsleider uit [Tokio|JP] [Rusland|RU] {bezocht|e3}.

"De toestand dat er zevenenzestig jaar na de oorlog geen verdrag is, is abnormaal", {zei|s1} [Takamine|p1] na afloop van het drie uur durende {onderhoud|e4}. [Goloebev|p2] {temperde|s2} de verwachtingen: "Dat [we|JP+RU] beginnen, betekent niet dat [we|JP+RU] morgen klaar zijn."

De inzet verschilt. [Japan|JP] {vraagt|s3} alle vier de eilanden terug. [Rusland|RU] {houdt|r1} het op twee, de kleinste, conform de {verklaring|e5} van 1956, en {bindt|s4} daar de voorwaarde aan dat er geen Amerikaanse troepen komen. Tijdens het {diner|e6} {opperde|s5} [Goloebev|p2] een derde weg: deling naar oppervlakte, zoals [Rusland|RU] in 2008 met China deed. [Takamine|p1] {ging|r2} daar, volgens een lid van [zijn|p1] gevolg, niet op in.

In het gevolg zaten ook honderdtwintig ondernemers. Die tekenden contracten over gas en tarwe. De Verenigde Staten reageerden niet.

De onderministers {zien|e1} [elkaar|RU+JP] deze zomer in [Tokio|l2]. [Akira Fujimori|p3] zal dan de [Japanse|JP] {delegatie|d1} leiden; [Rusland|RU] heeft nog geen naam doorgegeven. Een {tegenbezoek|e7} van [Goloebev|p2], eerder voorzien voor dit najaar, is naar volgend jaar {verschoven|o2}.
=====
entities:
  RU: {name: Rusland, type: State}
  JP: {name: Japan, type: State}
  l1: {name: Kremlin, type: Place}
  l2: {name: Tokio, type: Place}
  p1: {name: Shigeru Takamine, type: Person}
  p2: {name: Valeri Goloebev, type: Person}
  p3: {name: Akira Fujimori, type: Person}
offices:
  - {person: p1, office: premier, of: JP}
  - {person: p2, office: president, of: RU}
events:
  e1: {type: Negotiation, label: onderhandelingen over een vredesverdrag, participants: [RU, JP], place: l2, time: "deze zomer", factuality: planned, after: e4}
  e2: {type: Agreement, label: vredesverdrag, participants: [RU, JP], factuality: possible}
  e3: {type: Visit, label: bezoek van Takamine aan Rusland, participants: [p1, RU], factuality: actual}
  e4: {type: Meeting, label: onderhoud in het Kremlin, participants: [p1, p2], place: l1, time: "maandag", factuality: actual, part_of: e3}
  e5: {type: Agreement, label: verklaring van 1956, participants: [RU, JP], time: "1956", factuality: actual}
  e6: {type: Meeting, label: diner, participants: [p1, p2], factuality: actual, part_of: e3}
  e7: {type: Visit, label: tegenbezoek van Goloebev, participants: [p2, JP], time: "volgend jaar", factuality: planned}
acts:
  s1: {type: Statement, by: p1, content: "De toestand dat er zevenenzestig jaar na de oorlog geen verdrag is, is abnormaal", about: e2}
  s2: {type: Statement, by: p2, content: "Dat we beginnen, betekent niet dat we morgen klaar zijn", about: e1}
  s3: {type: Demand, by: JP, to: [RU], content: "alle vier de eilanden"}
  s4: {type: Demand, by: RU, to: [JP], content: "dat er geen Amerikaanse troepen komen"}
  s5: {type: Proposal, by: p2, to: [JP], kind: territorial, content: "deling naar oppervlakte", status: unanswered, about: e6}
replies:
  r1: {to: s3, by: RU, answer: rejected}
  r2: {to: s5, by: p1, answer: unanswered}
delegations:
  d1: {of: JP, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e4, type: continuation_agreed}
  o2: {of: e7, type: postponed}
