 date 2017-09-02 [Australië|AU] en [Oost-Timor|TL] {eens|e1+o1} over zeegrens, niet over de pijp

Na anderhalf jaar {onderhandelen|e4} achter gesloten deuren hebben [Australië|AU] en [Oost-Timor|TL] woensdag in [Kopenhagen|l1] een {doorbraak|e1+o1} bereikt over [hun|AU+TL] zeegrens. [De commissie van verzoeners|VC], vijf juristen onder voorzitterschap van de Deen [Preben Hjorthøj|p1], maakte dat zaterdag bekend.

De grens komt halverwege te liggen, zoals [Dili|TL] sinds de onafhankelijkheid {bepleit|s1}. [Canberra|AU], dat tien jaar lang van geen herziening {wilde|r1} weten, {liet|r2} dat standpunt in juni los. "[Wij|AU] hebben geleerd te luisteren", {verklaarde|s2} procureur-generaal [Meredith Langford|p2], [het {hoofd|d1} van de [Australische|AU] delegatie|p2]. [Haar|p2] tegenspeler, oud-verzetsleider [Xisto Guterres|p3], {sprak|s3} van "de tweede bevrijding".

Over het gas is er nog niets beslist. [Oost-Timor|TL] {wil|s4} een pijpleiding naar de eigen zuidkust. [Australië|AU] {geeft|r3} de voorkeur aan Darwin, waar al een fabriek staat, maar deed een {aanbod|s5}: tachtig in plaats van zeventig procent van de opbrengst voor [Dili|TL]. [Guterres|p3] {beraadt|r4} zich.

Indonesië, welks zeebodem aan de zone grenst, is bij de zaak geen partij.

De {ondertekening|e2} wordt in maart verwacht in [New York|l2]. Tot die tijd {vergadert|e3} [de commissie|VC] nog driemaal met [beide landen|AU+TL], voor het eerst in oktober. In 2013 {beschuldigde|s6} [Dili|TL] [de Australiërs|AU] er nog van [zijn|TL] kabinetszaal te hebben afgeluisterd.
=====
entities:
  AU: {name: Australië, type: State}
  TL: {name: Oost-Timor, type: State}
  l1: {name: Kopenhagen, type: Place}
  l2: {name: New York, type: Place}
  p1: {name: Preben Hjorthøj, type: Person}
  p2: {name: Meredith Langford, type: Person}
  p3: {name: Xisto Guterres, type: Person}
  VC: {name: commissie van verzoeners, type: Organisation}
offices:
  - {person: p1, office: voorzitter, of: VC}
  - {person: p2, office: procureur-generaal, of: AU}
  - {person: p3, office: oud-verzetsleider, of: TL}
events:
  e1: {type: Agreement, label: akkoord over de zeegrens, participants: [AU, TL], mediators: [VC, p1], place: l1, time: "woensdag", factuality: actual}
  e2: {type: Agreement, label: ondertekening in New York, participants: [AU, TL], place: l2, time: "in maart", factuality: planned}
  e3: {type: Negotiation, label: vergaderingen met de commissie, participants: [AU, TL], mediators: [VC], time: "in oktober", factuality: planned, after: e4}
  e4: {type: Negotiation, label: verzoeningsprocedure, participants: [AU, TL], mediators: [VC, p1], place: l1, time: "anderhalf jaar", factuality: actual}
acts:
  s1: {type: Demand, by: TL, to: [AU], content: "De grens komt halverwege te liggen"}
  s2: {type: Statement, by: p2, content: "Wij hebben geleerd te luisteren"}
  s3: {type: Statement, by: p3, content: "de tweede bevrijding"}
  s4: {type: Demand, by: TL, to: [AU], content: "een pijpleiding naar de eigen zuidkust"}
  s5: {type: Proposal, by: AU, to: [TL], kind: other, content: "tachtig in plaats van zeventig procent van de opbrengst", status: unanswered}
  s6: {type: Statement, by: TL, to: [AU], content: "zijn kabinetszaal te hebben afgeluisterd", time: "In 2013"}
replies:
  r1: {to: s1, by: AU, answer: rejected}
  r2: {to: s1, by: AU, answer: accepted}
  r3: {to: s4, by: AU, answer: rejected}
  r4: {to: s5, by: p3, answer: unanswered}
delegations:
  d1: {of: AU, head: p2, members: [], event: e4}
outcomes:
  o1: {of: e4, type: partial_agreement}
