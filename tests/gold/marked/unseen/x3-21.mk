 date 2013-06-13 [Korea's|KR+KP] struikelen over het visitekaartje

SEOUL - Een {ontmoeting|e1} van [Noord- en Zuid-Korea|KP+KR] op hoog niveau, de eerste in zes jaar, is op de valreep van de baan. [De twee|KP+KR] konden het niet eens worden over wie er aan tafel hoort.

[Pyongyang|KP] had [Kang Chol-ryong|p1] {aangewezen|d1}, die het in een eigen comité voor hereniging tot afdelingshoofd heeft gebracht. [Seoul|KR] vond [hem|p1] te licht en {antwoordde|d2} met een onderminister, [Shim Jae-won|p2]. Dat was volgens [het Noorden|KP] een "grove belediging", waarna de bus met onderhandelaars, toch al bijna bij [Panmunjom|l1], {omkeerde|o1}.

Op de agenda stonden de heropening van industriepark Kaesong en hereniging van families. Dat laatste was een {idee|a1} van [het Zuiden|KR], waarop [het Noorden|KP] vorige week nog {instemmend|r1} had gereageerd.

[China|CN] {maant|a2} [beide buren|KP+KR] niet te lang te wachten met een nieuwe datum. De woordvoerder van [Shim|p2] {rept|a3} van "een kwestie van dagen"; bij [het Noorden|KP] bleef woensdag de telefoon op de grenspost onbeantwoord.

De 123 bedrijven in Kaesong hebben sinds april een miljard dollar misgelopen.
=====
entities:
  KP: {name: Noord-Korea, type: State}
  KR: {name: Zuid-Korea, type: State}
  CN: {name: China, type: State}
  p1: {name: Kang Chol-ryong, type: Person}
  p2: {name: Shim Jae-won, type: Person}
  l1: {name: Panmunjom, type: Place}
offices:
  - {person: p1, office: afdelingshoofd, of: KP}
  - {person: p2, office: onderminister, of: KR}
events:
  e1: {type: Negotiation, label: Koreaans overleg, participants: [KP, KR], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: KR, to: [KP], kind: other, content: "hereniging van families", status: accepted}
  a2: {type: Demand, by: CN, to: [KP, KR], content: "niet te lang te wachten met een nieuwe datum"}
  a3: {type: Statement, by: KR, content: "een kwestie van dagen"}
replies:
  r1: {to: a1, by: KP, answer: accepted}
delegations:
  d1: {of: KP, head: p1, members: [], event: e1}
  d2: {of: KR, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: cancelled}
