 date 2014-01-24 [Juba|SS] en [Machar|p1] {zetten|e1} krabbel onder {bestand|e1+o1}, gevangenen blijven twistpunt

[ADDIS ABEBA|l1] (eigen bericht) – In een balzaal van het [Sheraton|l2] van [Addis Abeba|l1], waar de kroonluchters voor een bruiloft waren gepoetst, is donderdagavond een eind gemaakt aan vijf weken slachting in [Zuid-Soedan|SS]. Op papier althans. [Nhial Deng-Ajok|p2] {tekende|e1} namens [de regering|SS], generaal [Taban Deng-Gai|p3] voor [de opstandelingen|RB] van [Riek Machar|p1]. Binnen 24 uur moeten de wapens zwijgen.

De {onderhandelingen|e2} duurden drie weken en verliepen, aldus een ober, 'per roomservice'. [De drie gezanten van [IGAD|IG]|p4+p5+p6] – de [Ethiopiër|ET] [Seyoum Mesfin|p4], de [Keniaan|KE] [Lazaro Sumbeiywo|p5] en de [Soedanese|SD] generaal [Mohamed al-Dabi|p6] – {pendelden|e3} tussen verdieping vier en verdieping zeven. Pas gisteren, bij de {ondertekening|e1}, stonden [beide delegaties|SS+RB] in één ruimte.

[De rebellen|RB] {verlangden|a1} de vrijlating van [elf politici|GV] die in [Juba|l3] vastzitten. President [Salva Kiir|p7] {weigert|r1}. [Mesfin|p4], die [de gevangenen|GV] op 4 januari in [hun|GV] cel {bezocht|e4}, bracht daarvan een briefje mee: [zij|GV] wilden, {schreven|a3} [ze|GV], 'geen obstakel zijn'. Daarop lieten [de opstandelingen|RB] de {eis|a1} voorlopig {vallen|a2}.

[Oeganda|UG], dat met soldaten aan [Kiirs|p7] kant vecht, zat niet aan tafel. Over [zijn|UG] terugtrekking bevat het stuk één mistige zin.

Op 7 februari {hervatten|e5+o2} [de partijen|SS+RB] het overleg, waarschijnlijk in [hetzelfde hotel|l2].
=====
entities:
  SS: {name: Zuid-Soedan, type: State}
  RB: {name: opstandelingen van Machar, type: Organisation}
  IG: {name: IGAD, type: Organisation}
  ET: {name: Ethiopië, type: State}
  KE: {name: Kenia, type: State}
  SD: {name: Soedan, type: State}
  UG: {name: Oeganda, type: State}
  GV: {name: elf politici, type: Organisation}
  p1: {name: Riek Machar, type: Person}
  p2: {name: Nhial Deng-Ajok, type: Person}
  p3: {name: Taban Deng-Gai, type: Person}
  p4: {name: Seyoum Mesfin, type: Person}
  p5: {name: Lazaro Sumbeiywo, type: Person}
  p6: {name: Mohamed al-Dabi, type: Person}
  p7: {name: Salva Kiir, type: Person}
  l1: {name: Addis Abeba, type: Place}
  l2: {name: Sheraton, type: Place}
  l3: {name: Juba, type: Place}
offices:
  - {person: p3, office: generaal, of: RB}
  - {person: p4, office: gezant, of: IG}
  - {person: p5, office: gezant, of: IG}
  - {person: p6, office: gezant, of: IG}
  - {person: p7, office: President, of: SS}
events:
  e1: {type: Agreement, label: bestand, participants: [SS, RB, p2, p3], mediators: [p4, p5, p6, IG], place: l2, time: donderdagavond, factuality: actual}
  e2: {type: Negotiation, label: onderhandelingen in Addis Abeba, participants: [SS, RB, p2, p3], mediators: [p4, p5, p6, IG], place: l2, time: drie weken, factuality: actual}
  e3: {type: Mediation, participants: [SS, RB], mediators: [p4, p5, p6], place: l2, factuality: actual}
  e4: {type: Meeting, label: bezoek aan de gevangenen, participants: [p4, GV], place: l3, time: op 4 januari, factuality: actual}
  e5: {type: Negotiation, participants: [SS, RB], place: l2, time: Op 7 februari, factuality: planned, after: e2}
acts:
  a1: {type: Demand, by: RB, to: [SS], content: de vrijlating van elf politici die in Juba vastzitten, about: e2}
  a2: {type: Concession, by: RB, to: [SS], content: de eis voorlopig vallen, about: e2}
  a3: {type: Statement, by: GV, content: "'geen obstakel zijn'", about: e4}
replies:
  r1: {to: a1, by: p7, answer: rejected}
outcomes:
  o1: {of: e2, type: ceasefire}
  o2: {of: e2, type: continuation_agreed}
