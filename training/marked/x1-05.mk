 date 2021-05-03 Liveblog: {overleg|e1} over grens [Kirgizië|KG]-[Tadzjikistan|TJ]

08.10 uur - De wapens zwijgen sinds zaterdagavond, maar hoe lang? Vanochtend moeten [de inlichtingenchefs van [Kirgizië|KG] en [Tadzjikistan|TJ]|p1+p2] [elkaar|p1+p2] {treffen|e1:planned} in het grensdorp [Golovnoj|l1], waar het water van de rivier de Isfara wordt verdeeld.

08.55 uur - [De [Kirgizische|KG] ploeg|KG] is onderweg. Behalve [Kamtsjybek Asanov|p1], die [het gezelschap|KG] {leidt|d1}, zitten er een kolonel van de grenswacht ([Nurlan Dooletov|p3]) en een hydroloog ([Ainura Sydykova|p4]) in het busje.

09.40 uur - [Doesjanbe|TJ] heeft {afgebeld|o1}. [De [Tadzjiekse|TJ] chef|p2], [Saimumin Rahmonzoda|p2], zou ziek zijn. In [Bisjkek|KG] {gelooft|a1} niemand dat.

10.30 uur - Er wordt druk gebeld. [De [Oezbeekse|UZ] president|p5] heeft {aangeboden|a2+a8} om [de partijen|KG+TJ] in [Fergana|l2] te {ontvangen|e2}. [Kirgizië|KG] {hapt|r1} meteen toe; [Tadzjikistan|TJ] {beraadt|r2} zich.

11.45 uur - Nu beschuldigen [ze|KG+TJ] [elkaar|KG+TJ] weer over en weer. [De regering in [Bisjkek|KG]|KG] {zegt|a3} dat er 's nachts is geschoten op het dorp Maksat. "Verzonnen", {luidt|a4} het commentaar uit [Doesjanbe|TJ].

13.20 uur - Toch beweging: [Rahmonzoda|p2] is opgeknapt en laat weten dat [hij|p2] om vier uur in [Golovnoj|l1] is. [Oezbekistan|UZ] {trekt|a7} [zijn|UZ] {aanbod|a2+a8} in, het is niet meer nodig.

16.05 uur - [Beide chefs|p1+p2] hebben [elkaar|p1+p2] op de brug de hand {gedrukt|e1} en zijn een schooltje binnengegaan. Pers moet op tweehonderd meter blijven.

18.50 uur - {Resultaat|e4} na ruim tweeënhalf uur: [de twee landen|KG+TJ] halen [hun|KG+TJ] troepen terug tot de kazernes van vóór 28 april. Over de waterverdeelpost, waar de {gevechten|e3} om begonnen, {liggen|o2} [ze|KG+TJ] nog net zo ver uiteen. [Asanov|p1] had een gezamenlijk beheer {geopperd|a5}, [Rahmonzoda|p2] {schoof|r3} dat opzij.

19.15 uur - [Asanov|p1] {waarschuwt|a6} tegenover journalisten dat een volgend schot "een antwoord krijgt dat niet in een schooltje past". Op 10 mei {komen|e5+o3} [zij|p1+p2] weer samen, dan aan [Tadzjiekse|TJ] zijde.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  UZ: {name: Oezbekistan, type: State}
  l1: {name: Golovnoj, type: Place}
  l2: {name: Fergana, type: Place}
  p1: {name: Kamtsjybek Asanov, type: Person}
  p2: {name: Saimumin Rahmonzoda, type: Person}
  p3: {name: Nurlan Dooletov, type: Person}
  p4: {name: Ainura Sydykova, type: Person}
  p5: {name: Oezbeekse president, type: Person}
offices:
  - {person: p1, office: inlichtingenchef, of: KG}
  - {person: p2, office: chef, of: TJ}
  - {person: p3, office: kolonel van de grenswacht, of: KG}
  - {person: p4, office: hydroloog, of: KG}
  - {person: p5, office: president, of: UZ}
events:
  e1: {type: Negotiation, label: overleg in Golovnoj, participants: [KG, TJ, p1, p2], place: l1, time: om vier uur, factuality: actual}
  e2: {type: Negotiation, label: overleg in Fergana, participants: [KG, TJ], hosts: [p5], place: l2, factuality: counterfactual}
  e3: {type: Conflict, label: grensgevechten, participants: [KG, TJ], factuality: actual}
  e4: {type: Agreement, label: akkoord over troepen, participants: [KG, TJ], place: l1, factuality: actual, part_of: e1}
  e5: {type: Negotiation, label: vervolg op 10 mei, participants: [KG, TJ, p1, p2], time: Op 10 mei, factuality: planned, after: e1}
acts:
  a1: {type: Statement, by: KG, content: zou ziek zijn}
  a2: {type: Proposal, by: p5, to: [KG], kind: talks, content: om de partijen in Fergana te ontvangen, status: accepted, about: e2}
  a8: {type: Proposal, by: p5, to: [TJ], kind: talks, content: om de partijen in Fergana te ontvangen, status: unanswered, about: e2}
  a3: {type: Statement, by: KG, content: "dat er 's nachts is geschoten op het dorp Maksat"}
  a4: {type: Statement, by: TJ, content: Verzonnen}
  a5: {type: Proposal, by: p1, to: [p2], kind: other, content: een gezamenlijk beheer, status: rejected}
  a6: {type: Warning, by: p1, to: [TJ], content: een volgend schot}
  a7: {type: Statement, by: UZ, content: trekt zijn aanbod in}
replies:
  r1: {to: a2, by: KG, answer: accepted}
  r2: {to: a8, by: TJ, answer: unanswered}
  r3: {to: a5, by: p2, answer: rejected}
delegations:
  d1: {of: KG, head: p1, members: [p3, p4], event: e1}
outcomes:
  o1: {of: e1, type: cancelled, factuality: counterfactual}
  o2: {of: e1, type: partial_agreement}
  o3: {of: e1, type: continuation_agreed}
