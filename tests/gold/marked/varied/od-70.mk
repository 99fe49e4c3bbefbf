 date 2025-11-24 Goudreus [Barrick|BK] koopt {vrede|e1} met [Mali|ML]

BAMAKO/TORONTO - Twee jaar ruzie, tien maanden stilstand in Afrika's grootste goudmijn, vier medewerkers in de cel: maandagavond was het met een persbericht van zes regels voorbij. Het Canadese [Barrick|BK] {betaalt|a1} [de [Malinese|ML] staat|ML] 244 miljard frank, zo'n 370 miljoen euro. [Bamako|ML] {trekt|a2} alle aanklachten in, {geeft|a3} drie ton in beslag genomen goud terug en {verlengt|a4} de vergunning van Loulo-Gounkoto met tien jaar.

De {schikking|e1+o1} volgt op {besprekingen|e2} in [Bamako|l1], waar [de junta|ML] zich liet {vertegenwoordigen|d1+d2} door minister van Mijnen [Amadou Keïta-Dembélé|p1] en [het bedrijf|BK] door de vorige maand aangetreden interim-topman [Mark Hillman|p2]. [Diens|p2] voorganger [Mark Bristol|p3] was persona non grata.

Er was al eens een {akkoord|e3}, in februari. Dat lag klaar, was door [Barrick|BK] {getekend|e3}, maar kreeg nooit het {fiat|e6} van generaal [Goïta|p4].

Wie er {bemiddelde|e4}? [Een Franse mijnbouwadviseur|p5] in dienst van [Mali|ML], [Samba Touré-Lacroix|p5], zegt zelf van niet. Wel erkennen bronnen bij [het bedrijf|BK] een rol van [de Wereldbank|WB]: de arbitragezaak die daar liep, is op [beider|BK+ML] {verzoek|a5} van de rol {gehaald|r2}. En minister van Buitenlandse Zaken [Anita Anandale|p6] van [Canada|CA] {sprak|e5} [Goïta|p4] in september in [New York|l2] 'langer dan gepland'.

Het aandeel Barrick steeg in New York met 6 procent. De 4.000 mijnwerkers beginnen na nieuwjaar.
=====
entities:
  BK: {name: Barrick, type: Organisation}
  ML: {name: Mali, type: State}
  WB: {name: Wereldbank, type: Organisation}
  CA: {name: Canada, type: State}
  p1: {name: Amadou Keïta-Dembélé, type: Person}
  p2: {name: Mark Hillman, type: Person}
  p3: {name: Mark Bristol, type: Person}
  p4: {name: Goïta, type: Person}
  p5: {name: Samba Touré-Lacroix, type: Person}
  p6: {name: Anita Anandale, type: Person}
  l1: {name: Bamako, type: Place}
  l2: {name: New York, type: Place}
offices:
  - {person: p1, office: minister van Mijnen, of: ML}
  - {person: p2, office: interim-topman, of: BK}
  - {person: p3, office: topman, of: BK}
  - {person: p4, office: generaal, of: ML}
  - {person: p5, office: mijnbouwadviseur, of: ML}
  - {person: p6, office: minister van Buitenlandse Zaken, of: CA}
events:
  e1: {type: Agreement, label: schikking, participants: [BK, ML], time: maandagavond, factuality: actual}
  e2: {type: Negotiation, label: besprekingen in Bamako, participants: [BK, ML, p1, p2], place: l1, factuality: actual}
  e3: {type: Agreement, label: akkoord van februari, participants: [BK], time: in februari, factuality: actual}
  e6: {type: Agreement, label: akkoord van februari door Mali, participants: [ML], time: in februari, factuality: counterfactual}
  e4: {type: Mediation, participants: [BK, ML], mediators: [p5], factuality: counterfactual, source: p5}
  e5: {type: Meeting, participants: [p6, p4], place: l2, time: in september, factuality: actual}
acts:
  a1: {type: Concession, by: BK, to: [ML], content: "244 miljard frank, zo'n 370 miljoen euro", about: e1}
  a2: {type: Concession, by: ML, to: [BK], content: alle aanklachten in, about: e1}
  a3: {type: Concession, by: ML, to: [BK], content: drie ton in beslag genomen goud terug, about: e1}
  a4: {type: Concession, by: ML, to: [BK], content: de vergunning van Loulo-Gounkoto met tien jaar, about: e1}
  a5: {type: Proposal, by: BK, to: [WB], kind: other, content: van de rol gehaald, status: accepted}
replies:
  r2: {to: a5, by: WB, answer: accepted}
delegations:
  d1: {of: ML, head: p1, members: [], event: e2}
  d2: {of: BK, head: p2, members: [], event: e2}
outcomes:
  o1: {of: e2, type: agreement}
