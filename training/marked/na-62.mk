 date 2024-05-10 [Nairobi|l1] probeert [Zuid-Soedan|SS], mét koor

Er werd gezongen, er werd gebeden, en daarna hield president [William Ruto|p1] voor zes staatshoofden een toespraak die een uur en tien minuten duurde. In [Nairobi|l1] zijn donderdag de {Tumaini-besprekingen|e1} tussen [de [Zuid-Soedanese|SS] regering|SS] en [vier rebellengroepen|RG] van start gegaan die in 2018 weigerden mee te {tekenen|e2}.

[Lazarus Sumbeiywo|p2], de generaal die ook de {onderhandelingen|e3} van 2005 leidde, zit de zittingen {voor|e1}. [De gemeenschap van Sant'Egidio|SE], die het in [Rome|l2] vier jaar lang {geprobeerd|e4} heeft, staat [hem|p2] bij. [Noorwegen|NW] en [Zwitserland|CH] betalen, [de VN|VN] en [Zuid-Afrika|ZA] mogen toekijken.

Namens president [Salva Kiir|p3] is [Albino Mathom|p4] {gekomen|d1}. Over de rebellenleiders [Pagan Amum|p5] en [Paul Malong|p6] {zei|s1} [hij|p4] minzaam dat [zij|p5+p6] ‘van harte welkom thuis’ zijn. [Amum|p5] {eist|a1} dat de verkiezingen van december verschuiven. Dat wilde [Mathom|p4] {niet|r1} horen, vandaag niet. Vicepresident [Riek Machar|p7] is niet gevraagd; [[zijn|p7] partij|MP] {dreigt|a2} nu het {akkoord|e2} van 2018 op te zeggen.
=====
entities:
  SS: {name: Zuid-Soedan, type: State}
  SE: {name: Sant'Egidio, type: Organisation}
  NW: {name: Noorwegen, type: State}
  CH: {name: Zwitserland, type: State}
  VN: {name: VN, type: Organisation}
  ZA: {name: Zuid-Afrika, type: State}
  RG: {name: rebellengroepen, type: Organisation}
  MP: {name: partij van Riek Machar, type: Organisation}
  l1: {name: Nairobi, type: Place}
  l2: {name: Rome, type: Place}
  p1: {name: William Ruto, type: Person}
  p2: {name: Lazarus Sumbeiywo, type: Person}
  p3: {name: Salva Kiir, type: Person}
  p4: {name: Albino Mathom, type: Person}
  p5: {name: Pagan Amum, type: Person}
  p6: {name: Paul Malong, type: Person}
  p7: {name: Riek Machar, type: Person}
offices:
  - {person: p3, office: president, of: SS}
  - {person: p7, office: Vicepresident, of: SS}
events:
  e1: {type: Negotiation, label: Tumaini-besprekingen, participants: [SS, RG], mediators: [p2], facilitators: [SE], hosts: [p1], observers: [VN, ZA], place: l1, time: donderdag, factuality: actual, after: e4}
  e2: {type: Agreement, participants: [SS], time: "in 2018", factuality: actual}
  e3: {type: Negotiation, mediators: [p2], time: "2005", factuality: actual}
  e4: {type: Negotiation, participants: [SS, RG], mediators: [SE], place: l2, time: vier jaar lang, factuality: actual}
acts:
  s1: {type: Statement, by: p4, content: "van harte welkom thuis"}
  a1: {type: Demand, by: p5, to: [SS], content: "dat de verkiezingen van december verschuiven"}
  a2: {type: Warning, by: MP, content: "het akkoord van 2018 op te zeggen"}
replies:
  r1: {to: a1, by: p4, answer: rejected}
delegations:
  d1: {of: SS, head: p4, members: [], event: e1}
