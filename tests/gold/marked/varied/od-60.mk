 date 1999-04-30 [Zanzibar|ZZ]: na drie jaar {heen en weer|e1} van dr. [Anafu|p1] een {handdruk|e2}

De [Ghanees|GH] [Moses Anafu|p1] is een geduldig man. Vierendertig keer {vloog|e1} [hij|p1] namens [het Gemenebest|GB] van Londen naar [Zanzibar|l1], om te luisteren naar [twee partijen|CC+CU] die weigerden [elkaars|CC+CU] begrafenissen bij te wonen. Gisteren werd [hij|p1] beloond. In [het Huis van Afgevaardigden|l2] {tekenden|e2} [de regeringspartij CCM|CC] en [het oppositionele CUF|CU] een {overeenkomst|e2+o1} over hervorming van de kieswet, de rechtspraak en de staatsradio.

Ondertekenaars waren [Khatib Hassan-Juma|p2] ([CCM|CC]) en [Shaaban Mloo|p3] ([CUF|CU]). [De secretaris-generaal van [het Gemenebest|GB]|p4], [Emeka Anyaoku|p4], was {overgekomen|e4} om [zijn|p4] naam eronder te zetten als getuige. President [Salmin Amour|p5], die [de oppositie|CU] tot vorig jaar 'een voetbalclub' {noemde|a1}, bleef weg: griep.

De crisis dateert van de verkiezingen van oktober 1995, door [CCM|CC] met 0,4 procent gewonnen. [Het CUF|CU] {erkende|a2} de uitslag niet en boycotte het parlement. Onderdeel van de {afspraak|e2} is dat [zijn|CU] afgevaardigden daar maandag {terugkeren|a3}. [De achttien [CUF|CU]-leden|CF] die wegens hoogverraad vastzitten, komen in het stuk niet voor. [Anafu|p1] had om [hun|CF] vrijlating {verzocht|a4}, {zonder|r1} resultaat. Een delegatie uit [de Scandinavische landen|SC], die er in februari om kwam {vragen|a5}, werd {niet|r2} {ontvangen|e3}.

'Vertrouwen,' {zei|a6} [Mloo|p3], 'is een kokospalm. Eerst zeven jaar wachten.'
=====
entities:
  ZZ: {name: Zanzibar, type: State}
  GH: {name: Ghana, type: State}
  GB: {name: Gemenebest, type: Organisation}
  CC: {name: CCM, type: Organisation}
  CU: {name: CUF, type: Organisation}
  CF: {name: achttien CUF-leden, type: Organisation}
  SC: {name: Scandinavische landen, type: Organisation}
  p1: {name: Moses Anafu, type: Person}
  p2: {name: Khatib Hassan-Juma, type: Person}
  p3: {name: Shaaban Mloo, type: Person}
  p4: {name: Emeka Anyaoku, type: Person}
  p5: {name: Salmin Amour, type: Person}
  l1: {name: Zanzibar, type: Place}
  l2: {name: Huis van Afgevaardigden, type: Place}
offices:
  - {person: p4, office: secretaris-generaal, of: GB}
  - {person: p5, office: President, of: ZZ}
events:
  e1: {type: Mediation, label: pendelmissie van Anafu, participants: [CC, CU], mediators: [p1, GB], place: l1, time: drie jaar, factuality: actual}
  e2: {type: Agreement, label: overeenkomst van CCM en CUF, participants: [CC, CU, p2, p3], mediators: [p1, GB], observers: [p4], place: l2, time: Gisteren, factuality: actual}
  e3: {type: Meeting, participants: [SC, ZZ], place: l1, time: in februari, factuality: counterfactual}
  e4: {type: Visit, participants: [p4], place: l1, time: Gisteren, factuality: actual}
acts:
  a1: {type: Statement, by: p5, to: [CU], content: "'een voetbalclub'"}
  a2: {type: Statement, by: CU, content: de uitslag niet}
  a3: {type: Concession, by: CU, to: [CC], content: dat zijn afgevaardigden daar maandag terugkeren, about: e2}
  a4: {type: Demand, by: p1, to: [ZZ], content: hun vrijlating}
  a5: {type: Demand, by: SC, to: [ZZ], content: hun vrijlating, time: in februari}
  a6: {type: Statement, by: p3, content: is een kokospalm. Eerst zeven jaar wachten}
replies:
  r1: {to: a4, by: ZZ, answer: rejected}
  r2: {to: a5, by: ZZ, answer: rejected}
outcomes:
  o1: {of: e1, type: agreement}
