 date 2021-11-03 Koning [Mswati|p1] zegt {ja|r1} tegen [gezant|p2], en verdwijnt dan drie weken in de kraal

Het {verzoek|a1} was kort: wilde [de vorst|p1] een {nationale dialoog|e1} openen over de toekomst van [eSwatini|SZ], vóór het einde van het jaar? Het {antwoord|r1} van [Mswati III|p1], de laatste absolute monarch van Afrika, aan [Cyril Ramaphosa|p3] was nog korter. Ja. Alleen valt eerst de incwala, het jaarlijkse ritueel waarbij [Zijne Majesteit|p1] zich terugtrekt en geen mens mag spreken.

[De [Zuid-Afrikaanse|ZA] president|p3], dit jaar voorzitter van het veiligheidsorgaan van [SADC|SA], {bezocht|e2} dinsdag [het paleis Lozitha|l1] buiten Mbabane. [Hij|p3] werd er vergezeld door [zijn|p3] speciale gezant [Jeff Radebe-Sithole|p2], die er half oktober al {geweest|e3} was, met collega's uit [Botswana|BW] en [Namibië|NA]. Toen stonden scholieren buiten te zingen en vielen er vier doden.

[De oppositiebeweging PUDEMO|PU], die verboden is, {wil|r2+a4+a2} van geen {dialoog|e1} weten zolang [haar|PU] mensen vastzitten. Van de twee opgesloten parlementsleden is bovendien niet duidelijk of zij mogen meedoen. [Radebe|p2] heeft [de voorzitter|p4], [Mlungisi Makhanya|p4], woensdag in [Johannesburg|l2] een uur {gesproken|e5}. Er volgt een {tweede gesprek|e6}.

Een {bemiddelaar|e7} van buiten, zoals [de kerken|RK] {bepleiten|a3}, acht [de regering|SZ] {niet nodig|r3}. 'Een familie heeft geen deurwaarder nodig om te eten', {aldus|a5} woordvoerder [Alpheous Nxumalo-Dube|p5].

Vodacom meldde dat het internet in het land het sinds dinsdagavond weer doet.
=====
entities:
  SZ: {name: eSwatini, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  SA: {name: SADC, type: Organisation}
  BW: {name: Botswana, type: State}
  NA: {name: Namibië, type: State}
  PU: {name: PUDEMO, type: Organisation}
  RK: {name: kerken, type: Organisation}
  p1: {name: Mswati III, type: Person}
  p2: {name: Jeff Radebe-Sithole, type: Person}
  p3: {name: Cyril Ramaphosa, type: Person}
  p4: {name: Mlungisi Makhanya, type: Person}
  p5: {name: Alpheous Nxumalo-Dube, type: Person}
  l1: {name: paleis Lozitha, type: Place}
  l2: {name: Johannesburg, type: Place}
offices:
  - {person: p1, office: Koning, of: SZ}
  - {person: p3, office: president, of: ZA}
  - {person: p3, office: voorzitter van het veiligheidsorgaan, of: SA}
  - {person: p2, office: speciale gezant, of: ZA}
  - {person: p4, office: voorzitter, of: PU}
  - {person: p5, office: woordvoerder, of: SZ}
events:
  e1: {type: Negotiation, label: nationale dialoog, participants: [SZ], time: vóór het einde van het jaar, factuality: planned}
  e2: {type: Meeting, label: bezoek aan Lozitha, participants: [p3, p2, p1], place: l1, time: dinsdag, factuality: actual}
  e3: {type: Visit, label: eerder bezoek van Radebe, participants: [p2, BW, NA], place: l1, time: half oktober, factuality: actual}
  e5: {type: Meeting, participants: [p2, p4], place: l2, time: woensdag, factuality: actual}
  e6: {type: Meeting, participants: [p2, p4], factuality: planned, after: e5}
  e7: {type: Mediation, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: p3, to: [p1], kind: talks, content: "wilde de vorst een nationale dialoog openen over de toekomst van eSwatini, vóór het einde van het jaar", status: accepted, about: e2}
  a4: {type: Proposal, by: SZ, to: [PU], kind: talks, content: dialoog, status: rejected}
  a2: {type: Demand, by: PU, to: [SZ], content: zolang haar mensen vastzitten}
  a3: {type: Proposal, by: RK, to: [SZ], kind: mediation_offer, content: Een bemiddelaar van buiten, status: rejected}
  a5: {type: Statement, by: p5, content: Een familie heeft geen deurwaarder nodig om te eten}
replies:
  r1: {to: a1, by: p1, answer: accepted}
  r2: {to: a4, by: PU, answer: rejected}
  r3: {to: a3, by: SZ, answer: rejected}
