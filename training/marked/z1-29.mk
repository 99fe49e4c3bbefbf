 date 2018-03-08 [EU|EU] {lokt|a1} [Madagaskar|MG] met einde aan houtban

Het {ruilvoorstel|a1} is simpel: [Madagaskar|MG] laat voortaan drones boven [zijn|MG] regenwoud toe, [Europa|EU] schrapt de strafmaatregelen tegen zes exporteurs van rozenhout. Eurocommissaris [Karin Sjöholm|p1] {serveerde|a1} het donderdag tijdens een {werklunch|e1} in [Antananarivo|l1], met minister van Bosbouw [Haja Rakotoarisoa|p2] als tafelheer.

[Rakotoarisoa|p2] {hapte|r1} gretig toe. [Hij|p2] {wil|a2} wel dat ook de bevroren tegoeden van twee houtbaronnen worden vrijgegeven, goed voor 31 miljoen euro. Dat punt {bleef liggen|r2}, en daarmee blijft een alomvattende {deal|e2} voorlopig uit. Ambtenaren van [beide zijden|EU+MG] {zetten|u1} de {onderhandelingen|e3} volgende week per videoverbinding voort.

In de {delegatie|d1} van [Sjöholm|p1] {reisden|d1} onder anderen directeur-generaal [Paul Ghesquiere|p3] en bosecoloog [Minna Halonen|p4] mee. Het {bezoek|e4} aan [het eiland|MG] duurt tot zaterdag; vrijdag staat een {tocht|e5} naar de haven van [Vohémar|l2] op het programma.

Milieuclubs zijn er niet gerust op. Zij {waarschuwen|a3} dat de baronnen "na de eerste versoepeling hun zagen slijpen". Ook in de meubelsector heerst twijfel: Ligna Group uit Deerlijk koopt voorlopig in Gabon.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  MG: {name: Madagaskar, type: State}
  l1: {name: Antananarivo, type: Place}
  l2: {name: Vohémar, type: Place}
  p1: {name: Karin Sjöholm, type: Person}
  p2: {name: Haja Rakotoarisoa, type: Person}
  p3: {name: Paul Ghesquiere, type: Person}
  p4: {name: Minna Halonen, type: Person}
offices:
  - {person: p1, office: eurocommissaris, of: EU}
  - {person: p2, office: minister van Bosbouw, of: MG}
  - {person: p3, office: directeur-generaal, of: EU}
  - {person: p4, office: bosecoloog, of: EU}
events:
  e1: {type: Meeting, label: werklunch in Antananarivo, participants: [p1, p2], place: l1, time: donderdag, factuality: actual, part_of: e4}
  e2: {type: Agreement, label: alomvattende deal, participants: [EU, MG], factuality: counterfactual}
  e3: {type: Negotiation, label: onderhandelingen per videoverbinding, participants: [EU, MG], time: volgende week, factuality: planned, after: e1}
  e4: {type: Visit, label: bezoek van Sjöholm, participants: [p1], place: l1, time: tot zaterdag, factuality: actual}
  e5: {type: Visit, label: tocht naar Vohémar, participants: [p1], place: l2, time: vrijdag, factuality: planned, part_of: e4}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: sanctions_relief, content: Europa schrapt de strafmaatregelen tegen zes exporteurs van rozenhout, status: accepted}
  a2: {type: Demand, by: p2, to: [EU], content: dat ook de bevroren tegoeden van twee houtbaronnen worden vrijgegeven}
  a3: {type: Warning, by: Milieuclubs, content: na de eerste versoepeling hun zagen slijpen, about: e2}
replies:
  r1: {to: a1, by: p2, answer: accepted}
  r2: {to: a2, answer: unanswered}
delegations:
  d1: {of: EU, head: p1, members: [p3, p4], event: e4}
outcomes:
  u1: {of: e1, type: continuation_agreed}
