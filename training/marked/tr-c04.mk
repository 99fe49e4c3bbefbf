 date 2025-04 [Kiir|p2] en [Machar|p3] opnieuw lijnrecht tegenover elkaar: [Afrikaanse wijzen|PVW] vliegen met {lege handen|o1} terug

Het {bezoek|e1} van [de Afrikaanse Unie|AFR] aan [Zuid-Soedan|ZUI] is op een {sisser|o1} uitgelopen. [Het zogeheten [Panel van Wijzen|PVW]|PVW], {met|d1} de Burundese oud-president [Domitien Ndayizeye|p1] aan het hoofd, kreeg in [Juba|l1] wel president [Salva Kiir|p2] te {spreken|e2+e3}, maar niet [zijn|p2] rivaal en vicepresident [Riek Machar|p3]. Die blijft onder huisarrest.

"Men heeft [ons|PVW] koffie aangeboden, meer niet", {zuchtte|e4} [Ndayizeye|p1] woensdagavond op de luchthaven. [Hij|p1] {riep|e5} [Kiir|p2] op om [Machar|p3] onverwijld vrij te laten.

Volgens regeringswoordvoerder [Michael Makuei|p4] is daar {geen sprake|r5} van. [Machar|p3] moet eerst [de militie [Witte Leger|WIT]|WIT] ontwapenen, zo {stelde|e6} [hij|p4]. [De SPLM-IO|SPL], [de partij van [Machar|p3]|SPL], {liet|e7} daarop verstaan dat [ze|SPL] het {vredesakkoord|e8} van 2018 als dood beschouwt. Dat {akkoord|e8} was indertijd door [Soedan|SOE] en [Oeganda|OEG] {bemiddeld|e9} en werd in [Addis Abeba|l2] {ondertekend|e8}.

[Nairobi|l4]

[Kenia|KEN] laat het er niet bij. De [Keniaanse|KEN] oud-premier [Raila Odinga|p5], die door de regionale organisatie [IGAD|IGA] als {bemiddelaar|e14} is aangesteld, {sprak|e10+e11} vorige vrijdag in [Juba|l1] met [Kiir|p2] en nadien in [Kampala|l3] met de [Oegandese|OEG] president [Yoweri Museveni|p6]. [Beide partijen|ZUI+SPL] zouden nu op 5 mei in [Nairobi|l4] {rond de tafel|e12} gaan zitten. [De regering|ZUI] heeft [haar|ZUI] komst al {bevestigd|e17}; [de oppositie|SPL] stelt als {voorwaarde|e13} dat [haar leider|p3] mee mag reizen.

[Odinga|p5] {suggereerde|s1+s2} een veilige corridor over de [Nijl|l6] voor voedselhulp aan [Nasir|l5]. Daar kunnen zowel [regering|ZUI] als [oppositie|SPL] zich in {vinden|r1+r2}, {zegt|a1} [hij|p5] zelf. In [het stadje|l5] zwijgen de wapens al sinds maandag: met {tussenkomst|e16} van bisschop [Stephen Nyodho|p7] {sloten|e15} [regering|ZUI] en [SPLM-IO|SPL] er een plaatselijk {staakt-het-vuren|e15+o2} van een week. [België|BEL] trekt 4 miljoen euro uit voor die hulp, zo {kondigde|e18} minister [Maxime Prévot|p8] gisteren in de Kamer aan.
=====
entities:
  p1: {name: Domitien Ndayizeye, type: Person}
  p2: {name: Salva Kiir, type: Person}
  p3: {name: Riek Machar, type: Person}
  p4: {name: Michael Makuei, type: Person}
  p5: {name: Raila Odinga, type: Person}
  p6: {name: Yoweri Museveni, type: Person}
  p7: {name: Stephen Nyodho, type: Person}
  p8: {name: Maxime Prévot, type: Person}
  ZUI: {name: Zuid-Soedan, type: State}
  SOE: {name: Soedan, type: State}
  OEG: {name: Oeganda, type: State}
  KEN: {name: Kenia, type: State}
  BEL: {name: België, type: State}
  AFR: {name: Afrikaanse Unie, type: Organisation}
  PVW: {name: Panel van Wijzen, type: Organisation}
  SPL: {name: SPLM-IO, type: Organisation}
  IGA: {name: IGAD, type: Organisation}
  WIT: {name: Witte Leger, type: Organisation}
  l1: {name: Juba, type: Place}
  l2: {name: Addis Abeba, type: Place}
  l3: {name: Kampala, type: Place}
  l4: {name: Nairobi, type: Place}
  l5: {name: Nasir, type: Place}
  l6: {name: Nijl, type: Place}
offices:
  - {person: p2, office: president, of: ZUI}
  - {person: p3, office: vicepresident, of: ZUI}
  - {person: p4, office: regeringswoordvoerder, of: ZUI}
  - {person: p5, office: bemiddelaar, of: IGA}
  - {person: p6, office: president, of: OEG}
  - {person: p8, office: minister, of: BEL}
  - {person: p7, office: bisschop, of: ZUI}
events:
  e1: {type: Visit, label: bezoek van de Afrikaanse Unie aan Zuid-Soedan, participants: [AFR, PVW, p1], place: l1, factuality: actual}
  e2: {type: Meeting, label: gesprek Panel van Wijzen-Kiir, participants: [PVW, p2], place: l1, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: geen gesprek met Machar, participants: [PVW, p3], place: l1, factuality: counterfactual, part_of: e1}
  e8: {type: Agreement, label: vredesakkoord van 2018, participants: [ZUI, SPL], mediators: [SOE, OEG], place: l2, time: '2018', factuality: actual}
  e9: {type: Mediation, label: Soedan en Oeganda bemiddelen, participants: [ZUI, SPL], mediators: [SOE, OEG], time: '2018', factuality: actual, part_of: e8}
  e10: {type: Meeting, label: gesprek Odinga-Kiir in Juba, participants: [p5, p2], place: l1, time: vorige vrijdag, factuality: actual}
  e11: {type: Meeting, label: gesprek Odinga-Museveni in Kampala, participants: [p5, p6], place: l3, time: nadien, factuality: actual}
  e12: {type: Negotiation, label: overleg in Nairobi, participants: [ZUI, SPL], place: l4, time: 5 mei, factuality: planned}
  e14: {type: Mediation, label: Odinga bemiddelt namens IGAD, participants: [ZUI, SPL], mediators: [p5, IGA], factuality: actual}
  e15: {type: Agreement, label: plaatselijk staakt-het-vuren in Nasir, participants: [ZUI, SPL], mediators: [p7], place: l5, time: sinds maandag, factuality: actual}
  e16: {type: Mediation, label: bisschop Nyodho bemiddelt in Nasir, participants: [ZUI, SPL], mediators: [p7], place: l5, factuality: actual, part_of: e15}
acts:
  e4: {type: Statement, by: p1, time: woensdagavond, content: 'Men heeft ons koffie aangeboden, meer niet'}
  e5: {type: Demand, by: p1, to: [p2], content: Machar onverwijld vrij te laten}
  e6: {type: Demand, by: p4, to: [p3], content: Machar moet eerst de militie Witte Leger ontwapenen}
  e7: {type: Statement, by: SPL, content: ze het vredesakkoord van 2018 als dood beschouwt}
  e13: {type: Demand, by: SPL, to: [ZUI], content: haar leider mee mag reizen}
  e17: {type: Statement, by: ZUI, content: haar komst}
  e18: {type: Statement, by: p8, time: gisteren, content: België trekt 4 miljoen euro uit voor die hulp}
  s1: {type: Proposal, by: p5, to: [ZUI], kind: humanitarian_corridor, content: een veilige corridor over de Nijl voor voedselhulp aan Nasir, status: accepted}
  s2: {type: Proposal, by: p5, to: [SPL], kind: humanitarian_corridor, content: een veilige corridor over de Nijl voor voedselhulp aan Nasir, status: accepted}
  a1: {type: Statement, by: p5, content: Daar kunnen zowel regering als oppositie zich in vinden}
replies:
  r5: {to: e5, by: p4, answer: rejected}
  r1: {to: s1, by: ZUI, answer: accepted}
  r2: {to: s2, by: SPL, answer: accepted}
delegations:
  d1: {of: PVW, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e15, type: ceasefire}
