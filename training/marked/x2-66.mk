 date 2023-01-01 Nieuwjaar in lijstjes: [Delhi|IN] en [Islamabad|PK] tellen gevangenen

Het is een plechtigheid zonder plechtigheid. Elk jaar, op 1 januari, {wisselen|e1} [India|IN] en [Pakistan|PK] de namen uit van wie er over en weer vastzit. Ook zondag {gebeurde|e1} dat, gelijktijdig in [beide hoofdsteden|l1+l2], tussen een kanselier en een bode, in een uur tijd.

[Pakistan|PK] telde 705 Indiërs, [India|IN] 434 Pakistani. Vissers, merendeels, die te ver waren gedreven. [Delhi|IN] {drong|a1} aan op de vrijlating van 631 vissers die hun straf hebben uitgezeten. [Islamabad|PK] {voert|r1+s3} er dinsdag honderd naar de grens, "uit menselijkheid". De rest wacht op bewijs van nationaliteit.

Dat is meer dan vorig jaar. Toen maakte [een [Indiase|IN] gezant|p1] van nieuwjaar gebruik om een gezamenlijke rechterscommissie {aan te bevelen|s1}, die de gevangenissen zou bezoeken. [Pakistan|PK] stond daarvoor {open|r2}, maar tot een {vergadering|e2} is het nimmer gekomen. [De vissersvakbond uit Karachi|VU] {smeekt|s2} om een {ruil|e3} van iedereen tegen iedereen.

Wie wel wordt geruild, is het papier over de kerncentrales: krachtens een {verdrag|e4} uit 1988 weten [beide buren|IN+PK] sinds vanmiddag weer welke installaties [ze|IN+PK] niet mogen aanvallen.
=====
entities:
  IN: {name: India, type: State}
  PK: {name: Pakistan, type: State}
  VU: {name: vissersvakbond uit Karachi, type: Organisation}
  l1: {name: New Delhi, type: Place}
  l2: {name: Islamabad, type: Place}
  p1: {name: Indiase gezant, type: Person}
offices:
  - {person: p1, office: gezant, of: IN}
events:
  e1: {type: Agreement, label: uitwisseling van gevangenenlijsten, participants: [IN, PK], time: zondag, factuality: actual}
  e2: {type: Meeting, label: vergadering van de rechterscommissie, participants: [IN, PK], factuality: counterfactual}
  e3: {type: Agreement, label: ruil van iedereen tegen iedereen, participants: [IN, PK], factuality: possible}
  e4: {type: Agreement, label: verdrag over kerncentrales, participants: [IN, PK], time: "1988", factuality: actual}
acts:
  a1: {type: Demand, by: IN, to: [PK], content: "de vrijlating van 631 vissers die hun straf hebben uitgezeten"}
  s1: {type: Proposal, by: p1, to: [PK], kind: other, content: "een gezamenlijke rechterscommissie aan te bevelen, die de gevangenissen zou bezoeken", status: accepted, about: e2}
  s2: {type: Proposal, by: VU, to: [IN, PK], kind: prisoner_exchange, content: "een ruil van iedereen tegen iedereen", status: proposed, about: e3}
  s3: {type: Concession, by: PK, to: [IN], content: "er dinsdag honderd naar de grens", time: dinsdag}
replies:
  r1: {to: a1, by: PK, answer: accepted}
  r2: {to: s1, by: PK, answer: accepted}
