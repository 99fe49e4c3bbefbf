 date 2022-02 [Fatah|FAT] en [Hamas|HAM]: weer een {handdruk|e1} in [Algiers|l1], weer geen datum voor verkiezingen

“Broeders, de hele wereld kijkt mee.” Met die woorden {opende|e3} de [Algerijnse|ALG] president [Abdelmadjid Tebboune|p1] zondagavond het {verzoeningsoverleg|e1} tussen [Fatah|FAT] en [Hamas|HAM] in [Algiers|l1]. Twee dagen later was de stemming bekoeld. Dinsdag {liep|o1} [Fatah|FAT] weg van tafel.

Wat er misging? [Fatah|FAT]-onderhandelaar [Azzam al-Ahmad|p2] {vond|e4} dat [Hamas|HAM] eerst het bestuur over [Gaza|l3] uit handen moest geven. [Hamas|HAM]-leider [Ismail Haniyeh|p3] {weigerde|r4}. In plaats daarvan {stelde|s1} [hij|p3] een eenheidsregering voor onder een partijloze premier. [Al-Ahmad|p2] {veegde|r1} dat van tafel.

Dat [Algerije|ALG] zich als gastheer zo inspande, had een reden: in november wil [Tebboune|p1] de Palestijnse kwestie bovenaan zetten op de {top|e5} van [de Arabische Liga|ARA].

Wie kwam er?

De {delegatie|d1} van [Fatah|FAT] telde vier leden. Naast [Al-Ahmad|p2], die haar leidde, waren dat [Rawhi al-Masri|p4], [Dalal Abu Sneineh|p5] en [Jamil Shtayyeh|p6]. [Haniyeh|p3] had zich laten {vergezellen|d2} door [Hussam Badrawi|p7] en [Zaher al-Jabali|p8]. [De kleinere [PFLP|PFL]|PFL] had alleen [Maher Mizher|p9] {afgevaardigd|d3}.

Vooraf was er hoop. In [Caïro|l2] was het op 12 januari nog tot een {afspraak|e6} gekomen: [beide bewegingen|FAT+HAM] zouden elkaars gevangenen vrijlaten. Daarvan is tot nu toe niets terechtgekomen, maar [Hamas|HAM] liet vorige week als {gebaar|e7} wel drie [Fatah|FAT]-leden gaan.

Mocht er in maart een nieuwe {ronde|e8} komen, dan is dat wat [Haniyeh|p3] {betreft|e9} ‘zonder voorwaarden vooraf’. [Mahmoud Abbas|p10], [de 86-jarige president van de [Palestijnse Autoriteit|PAL]|p10], bleef in [Ramallah|l4]. Een {onderonsje|e10} met [Haniyeh|p3], waarvan in [Algiers|l1] sprake was, heeft dus {nooit plaatsgehad|o2}.

[Egypte|EGY] {bood|s2+s3} maandag aan het {stokje|e11} over te nemen. [Hamas|HAM] antwoordde dat [het|HAM] daarvoor {openstaat|r2}; van [Fatah|FAT] kwam {geen reactie|r3}.
=====
entities:
  FAT: {name: Fatah, type: Organisation}
  HAM: {name: Hamas, type: Organisation}
  PFL: {name: PFLP, type: Organisation}
  ARA: {name: Arabische Liga, type: Organisation}
  PAL: {name: Palestijnse Autoriteit, type: Organisation}
  ALG: {name: Algerije, type: State}
  EGY: {name: Egypte, type: State}
  p1: {name: Abdelmadjid Tebboune, type: Person}
  p2: {name: Azzam al-Ahmad, type: Person}
  p3: {name: Ismail Haniyeh, type: Person}
  p4: {name: Rawhi al-Masri, type: Person}
  p5: {name: Dalal Abu Sneineh, type: Person}
  p6: {name: Jamil Shtayyeh, type: Person}
  p7: {name: Hussam Badrawi, type: Person}
  p8: {name: Zaher al-Jabali, type: Person}
  p9: {name: Maher Mizher, type: Person}
  p10: {name: Mahmoud Abbas, type: Person}
  l1: {name: Algiers, type: Place}
  l2: {name: Caïro, type: Place}
  l3: {name: Gaza, type: Place}
  l4: {name: Ramallah, type: Place}
offices:
  - {person: p1, office: president, of: ALG}
  - {person: p2, office: onderhandelaar, of: FAT}
  - {person: p3, office: leider, of: HAM}
  - {person: p10, office: president, of: PAL}
events:
  e1: {type: Negotiation, label: verzoeningsoverleg in Algiers, participants: [FAT, HAM, PFL], place: l1, time: zondagavond, factuality: actual, hosts: [ALG]}
  e5: {type: Meeting, label: top van de Arabische Liga, participants: [ARA], time: in november, factuality: planned}
  e6: {type: Agreement, label: afspraak over vrijlating van gevangenen, participants: [FAT, HAM], place: l2, time: op 12 januari, factuality: actual}
  e8: {type: Negotiation, label: mogelijke nieuwe ronde, participants: [FAT, HAM], time: in maart, factuality: possible, after: e1}
  e10: {type: Meeting, label: onderonsje Abbas-Haniyeh, participants: [p10, p3], factuality: counterfactual}
  e11: {type: Mediation, label: Egyptisch aanbod om het over te nemen, participants: [FAT, HAM], mediators: [EGY], factuality: possible, source: EGY}
acts:
  e3: {type: Statement, by: p1, time: zondagavond, content: 'Broeders, de hele wereld kijkt mee'}
  e4: {type: Demand, by: p2, to: [HAM], content: Hamas eerst het bestuur over Gaza uit handen moest geven}
  e7: {type: Concession, by: HAM, time: vorige week, to: [FAT], content: drie Fatah-leden gaan}
  e9: {type: Statement, by: p3, content: is dat wat Haniyeh betreft ‘zonder voorwaarden vooraf’}
  s1: {type: Proposal, by: p3, to: [FAT], kind: other, status: rejected, content: een eenheidsregering voor onder een partijloze premier}
  s2: {type: Proposal, by: EGY, to: [HAM], kind: mediation_offer, status: accepted, content: het stokje over te nemen}
  s3: {type: Proposal, by: EGY, to: [FAT], kind: mediation_offer, status: unanswered, content: het stokje over te nemen}
replies:
  r4: {to: e4, by: p3, answer: rejected}
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s2, by: HAM, answer: accepted}
  r3: {to: s3, by: FAT, answer: unanswered}
delegations:
  d1: {of: FAT, head: p2, members: [p4, p5, p6], event: e1}
  d2: {of: HAM, head: p3, members: [p7, p8], event: e1}
  d3: {of: PFL, head: p9, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e10, type: cancelled}
