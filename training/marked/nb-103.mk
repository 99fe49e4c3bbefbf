 date 2023-12-29 [Irak|IQ] en [Koerdistan|KR] weer niet uit over olie

ERBIL (Rudaw) - Een {vertegenwoordiging|d1} van [de Koerdische Autonome Regio|KR] is donderdag {onverrichter zake|o1} {teruggekeerd|e1} uit [Bagdad|l1]. Minister van Natuurlijke Rijkdommen [Kamal Mohammed|p1] en kabinetschef [Omed Sabah|p2] hadden er twee dagen {onderhandeld|e2} met het ministerie van Olie over de hervatting van de export via de pijpleiding naar [Turkije|TR]. Die ligt sinds 25 maart stil, nadat een arbitragehof in Parijs [Ankara|TR] een boete van 1,5 miljard dollar had opgelegd.

Struikelblok zijn de contracten met de oliemaatschappijen. [Bagdad|IQ] {wil|a1} die omzetten in een model met winstdeling; [de bedrijven|AP] gaan daar {alleen mee akkoord|r1} {als|a2} [zij|AP] direct worden betaald. [Apikur|AP], [hun belangenvereniging|AP], zat bij de {gesprekken|e2} als toehoorder. Premier [Mohammed al-Sudani|p3] {zegde|c1} [de Koerden|KR] wel een voorschot toe op de salarissen, 700 miljard dinar per maand.

Een jaar geleden was er een {begrotingsakkoord|e3}. Dat hield in dat [Erbil|KR] 400.000 vaten per dag zou afdragen; er werd er niet één geleverd.

In Zakho, waar de pijpleiding het land uit loopt, is het tankpark een paradijs voor ooievaars geworden. De onderwijzers in de provincie hebben sinds september geen loon gezien. Zij staakten deze maand elf dagen. De kou valt mee.
=====
entities:
  IQ: {name: "Irak", type: State}
  KR: {name: "Koerdistan", type: State}
  TR: {name: "Turkije", type: State}
  AP: {name: "Apikur", type: Organisation}
  p1: {name: "Kamal Mohammed", type: Person}
  p2: {name: "Omed Sabah", type: Person}
  p3: {name: "Mohammed al-Sudani", type: Person}
  l1: {name: "Bagdad", type: Place}
offices:
  - {person: p1, office: "Minister van Natuurlijke Rijkdommen", of: KR}
  - {person: p2, office: "kabinetschef", of: KR}
  - {person: p3, office: "Premier", of: IQ}
events:
  e1: {type: Visit, participants: [p1, p2], place: l1, time: "donderdag", factuality: actual}
  e2: {type: Negotiation, participants: [IQ, KR], observers: [AP], place: l1, time: "twee dagen", factuality: actual}
  e3: {type: Agreement, participants: [IQ, KR], time: "Een jaar geleden", factuality: actual}
acts:
  a1: {type: Demand, by: IQ, to: [AP], content: "die omzetten in een model met winstdeling"}
  a2: {type: Demand, by: AP, to: [IQ], content: "direct worden betaald"}
  c1: {type: Concession, by: p3, to: [KR], content: "een voorschot toe op de salarissen"}
replies:
  r1: {to: a1, by: AP, answer: accepted}
delegations:
  d1: {of: KR, head: null, members: [p1, p2], event: e2}
outcomes:
  o1: {of: e2, type: no_breakthrough}
