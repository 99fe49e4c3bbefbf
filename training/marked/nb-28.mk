 date 2024-09-26 Persbericht - Ministerieel Comité [Benelux|BX] {bijeen|e1} in [Luxemburg|l1]

[Luxemburg|l1], 26 september 2024. De ministers [Xavier Bettel|p1], [Hadja Lahbib|p2] en [Caspar Veldkamp|p3] hebben vandaag {vergaderd|e1} onder [Luxemburgs|LU] voorzitterschap. [Zij|p1+p2+p3] {bereikten|e2+o1} {overeenstemming|e2+o1} over een nieuw politieverdrag, dat grensoverschrijdende achtervolging ook per drone mogelijk maakt. De {ondertekening|e3} is voorzien op 5 juni 2025 in [Den Haag|l2].

Voorts namen [de ministers|p1+p2+p3] nota van het {verzoek|s2} van [de regering van [Noordrijn-Westfalen|NRW]|NRW] om als partner toe te treden. [Zij|p1+p2+p3] {droegen|r1} het Secretariaat-Generaal op de gevolgen in kaart te brengen alvorens een standpunt te bepalen.

Minister [Lahbib|p2] heeft [haar|p2] collega's {uitgenodigd|s1} voor een gezamenlijk {werkbezoek|e4} aan [Moldavië|MD] in het voorjaar, hetgeen door [beiden|p1+p3] werd {aanvaard|r2+r3}.

Overige punten: erkenning van diploma's in de zorg (stand van zaken), digitale vrachtbrief, treinverbinding Brussel-Luxemburg (vertraging werken Ottignies), bestrijding Aziatische hoornaar, wandelroute Drielandenpunt.

Contact voor de pers: perswoordvoerder Secretariaat-Generaal, Regentschapsstraat 39, Brussel. Foto's in hoge resolutie zijn te vinden op de website.
=====
entities:
  LU: {name: "Luxemburg", type: State}
  MD: {name: "Moldavië", type: State}
  NRW: {name: "Noordrijn-Westfalen", type: State}
  BX: {name: "Benelux", type: Organisation}
  p1: {name: "Xavier Bettel", type: Person}
  p2: {name: "Hadja Lahbib", type: Person}
  p3: {name: "Caspar Veldkamp", type: Person}
  l1: {name: "Luxemburg", type: Place}
  l2: {name: "Den Haag", type: Place}
events:
  e1: {type: Meeting, participants: [p1, p2, p3], place: l1, time: "vandaag", factuality: actual}
  e2: {type: Agreement, participants: [p1, p2, p3], place: l1, time: "vandaag", part_of: e1, factuality: actual}
  e3: {type: Agreement, participants: [p1, p2, p3], place: l2, time: "op 5 juni 2025", factuality: planned}
  e4: {type: Visit, participants: [p1, p2, p3], place: MD, time: "in het voorjaar", factuality: planned}
acts:
  s1: {type: Proposal, by: p2, to: [p1, p3], kind: other, content: "een gezamenlijk werkbezoek aan Moldavië in het voorjaar", status: accepted}
  s2: {type: Proposal, by: NRW, to: [BX], kind: other, content: "als partner toe te treden", status: unanswered}
replies:
  r1: {to: s2, by: BX, answer: unanswered}
  r3: {to: s1, by: p3, answer: accepted}
  r2: {to: s1, by: p1, answer: accepted}
outcomes:
  o1: {of: e1, type: agreement}
