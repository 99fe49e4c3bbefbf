 date 2025-10 [Ethiopië|ETH] en [Eritrea|ERI] {aanvaarden|r1+r2} [Keniaanse|KEN] {bemiddeling|e1}, [Asmara|ERI] stelt {voorwaarden|e5}

NAIROBI (BELGA/RTR) - [Ethiopië|ETH] en [Eritrea|ERI] {laten|r1+r2} [Kenia|KEN] {bemiddelen|e1} in [hun|ETH+ERI] slepende conflict over de haven van [Assab|l1]. Dat heeft de [Keniaanse|KEN] president [William Ruto|p1] maandag {meegedeeld|e4}, na {telefoongesprekken|e2+e3} met premier [Abiy Ahmed|p2] en president [Isaias Afwerki|p3].

[Addis Abeba|ETH] zei onmiddellijk {ja|r1} tegen het {aanbod|s1+s2}. [Asmara|ERI] ging {akkoord|r2}, {mits|e5} [Ethiopië|ETH] eerst [zijn|ETH] pantsereenheden van de grens bij [Zalambessa|l2] weghaalt, liet de [Eritrese|ERI] minister van Informatie [Yemane Gebremeskel|p4] weten. Volgens ingewijden heeft [Abiy|p2] inmiddels {ingestemd|e6+r5} met een gedeeltelijke terugtrekking.

De eerste {ronde|e7} wordt op 3 november in [Mombasa|l3] gehouden en zal worden geleid door oud-president [Uhuru Kenyatta|p5], namens [de Afrikaanse Unie|AFR]. [Ethiopië|ETH] {stuurt|d1} veiligheidsadviseur [Redwan Hussein|p6]. Wie voor [Eritrea|ERI] aan tafel zit, is nog onduidelijk.

Een {voorstel|s3} van [de Verenigde Arabische Emiraten|VAE] om [Ethiopië|ETH] voor vijftig jaar een strook land bij [Assab|l1] te verpachten, {legde|r3} [Isaias|p3] vorige maand resoluut naast zich neer. [Het staatshoofd|p3] {noemde|e8} de [Eritrese|ERI] kustlijn toen 'niet te koop'. [Abiy|p2] {waarschuwde|e9} daarop dat een volk van 120 miljoen mensen zich niet blijvend van zee laat afsluiten.

De [Egyptische|EGY] president [Abdel Fattah al-Sisi|p7], [een bondgenoot van [Eritrea|ERI]|p7], {bood|s4} in september [Asmara|ERI] veiligheidsgaranties aan; daarop is voor zover bekend {geen antwoord|r4} gekomen.

CORRECTIE - In een eerdere versie stond dat [Kenyatta|p5] vorige week in [Asmara|l4] was. Dat {bezoek|e10} heeft {niet plaatsgevonden|o1}, {aldus|a1} een woordvoerder van [de Afrikaanse Unie|AFR].
=====
entities:
  p1: {name: William Ruto, type: Person}
  p2: {name: Abiy Ahmed, type: Person}
  p3: {name: Isaias Afwerki, type: Person}
  p4: {name: Yemane Gebremeskel, type: Person}
  p5: {name: Uhuru Kenyatta, type: Person}
  p6: {name: Redwan Hussein, type: Person}
  p7: {name: Abdel Fattah al-Sisi, type: Person}
  ETH: {name: Ethiopië, type: State}
  ERI: {name: Eritrea, type: State}
  KEN: {name: Kenia, type: State}
  VAE: {name: Verenigde Arabische Emiraten, type: State}
  EGY: {name: Egypte, type: State}
  AFR: {name: Afrikaanse Unie, type: Organisation}
  l1: {name: Assab, type: Place}
  l2: {name: Zalambessa, type: Place}
  l3: {name: Mombasa, type: Place}
  l4: {name: Asmara, type: Place}
offices:
  - {person: p1, office: president, of: KEN}
  - {person: p2, office: premier, of: ETH}
  - {person: p3, office: president, of: ERI}
  - {person: p4, office: minister van Informatie, of: ERI}
  - {person: p5, office: oud-president, of: KEN}
  - {person: p6, office: veiligheidsadviseur, of: ETH}
  - {person: p7, office: president, of: EGY}
events:
  e1: {type: Mediation, label: Keniaanse bemiddeling tussen Ethiopië en Eritrea, participants: [ETH, ERI], mediators: [KEN], factuality: planned, source: p1}
  e2: {type: Meeting, label: telefoongesprek Ruto-Abiy, participants: [p1, p2], factuality: actual}
  e3: {type: Meeting, label: telefoongesprek Ruto-Isaias, participants: [p1, p3], factuality: actual}
  e7: {type: Negotiation, label: eerste ronde in Mombasa, participants: [ETH, ERI], mediators: [p5, AFR], place: l3, time: 3 november, factuality: planned}
  e10: {type: Visit, label: bezoek van Kenyatta aan Asmara, participants: [p5], place: l4, time: vorige week, factuality: counterfactual, source: AFR}
acts:
  e4: {type: Statement, by: p1, time: maandag, content: laten Kenia bemiddelen in hun slepende conflict over de haven van Assab}
  e5: {type: Demand, by: ERI, to: [ETH], content: Ethiopië eerst zijn pantsereenheden van de grens bij Zalambessa weghaalt}
  e6: {type: Concession, by: p2, to: [ERI], content: een gedeeltelijke terugtrekking}
  e8: {type: Statement, by: p3, content: de Eritrese kustlijn toen 'niet te koop'}
  e9: {type: Warning, by: p2, to: [ERI], content: een volk van 120 miljoen mensen zich niet blijvend van zee laat afsluiten}
  s1: {type: Proposal, by: KEN, to: [ETH], kind: mediation_offer, status: accepted, content: bemiddelen in hun slepende conflict over de haven van Assab}
  s2: {type: Proposal, by: KEN, to: [ERI], kind: mediation_offer, status: accepted, content: bemiddelen in hun slepende conflict over de haven van Assab}
  s3: {type: Proposal, by: VAE, to: [ERI], kind: territorial, status: rejected, content: Ethiopië voor vijftig jaar een strook land bij Assab te verpachten}
  s4: {type: Proposal, by: p7, to: [ERI], kind: guarantee, content: veiligheidsgaranties, status: unanswered}
  a1: {type: Statement, by: AFR, content: Dat bezoek heeft niet plaatsgevonden}
replies:
  r1: {to: s1, by: ETH, answer: accepted}
  r2: {to: s2, by: ERI, answer: accepted}
  r3: {to: s3, by: p3, answer: rejected}
  r4: {to: s4, by: ERI, answer: unanswered}
  r5: {to: e5, by: p2, answer: accepted}
delegations:
  d1: {of: ETH, head: p6, members: [], event: e7}
outcomes:
  o1: {of: e10, type: cancelled}
