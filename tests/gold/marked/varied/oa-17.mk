 date 1986-06-13 Beide [Korea's|KR+KP] keren met huiswerk terug uit [Lausanne|l1]

[LAUSANNE|l1], 12 juni (Reuter) - [Noord-|KP] en [Zuid-Korea|KR] zijn het ook bij [hun|KP+KR] derde {samenkomst|e1} op het hoofdkwartier van [het Internationaal Olympisch Comité|IOC] {niet eens geworden|o1} over een verdeling van de Zomerspelen van 1988. Wel nemen [de nationale comités|KR+KP] een {voorstel|a1+a2} van voorzitter [Juan Antonio Samaranch|p1] mee naar huis. [Zij|KR+KP] hebben tot 30 juni de tijd voor een antwoord.

[Samaranch|p1], die de tweedaagse {besprekingen|e1} voorzat, wil tafeltennis en boogschieten naar [het noorden|KP] brengen, evenals één groep van het voetbaltoernooi. [Zuid-Korea|KR] {toonde|r1} zich inschikkelijk. {Delegatieleider|d1} [Kim Chong-ha|p2] {verlangt|a3} wel dat [Pyongyang|KP] schriftelijk van een boycot afziet. De [Noordkoreaan|KP] [Chin Chung-guk|p3], [de {aanvoerder|d2} van de andere ploeg|p3], vond drie onderdelen een "fooi" en {herhaalde|a4} dat [zijn|p3] land er acht wil, plus een eigen openingsceremonie. Over het plan zelf {liet|r2} [hij|p3] zich niet uit.

De eerste {ronde|e2}, in oktober, leek nog een beleefdheid. In januari {volgde|e3} een tweede, waarbij [Noord-Korea|KP] de {wens|a7} introduceerde de Spelen voortaan "van Pyongyang en Seoul" te noemen; [het IOC|IOC] {sloeg|r3} dat af met een beroep op het handvest, dat slechts één stad kent.

Achter de rug van de sportmensen speelt [Moskou|SU] mee. Een [Russische|SU] sportbestuurder, [Marat Gramov|p4], {bezocht|e4} [Pyongyang|l2] vorige maand en zou er op soepelheid hebben {aangedrongen|a5}. [De Sovjetunie|SU] heeft nog niet besloten of [zij|SU] in 1988 deelneemt; vier jaar geleden bleef [zij|SU] weg uit Los Angeles.

[Samaranch|p1] {houdt|a6} de moed erin. "Er is [mij|p1] vaak gezegd dat [ik|p1] een onmogelijke markies ben. Dit is een onmogelijke deling." Een vierde {gesprek|e5} is voorlopig niet voorzien.

Seoul bouwt intussen door. Van het olympisch stadion is het dak gereed; de hoofdstad verplaatst deze zomer 48.000 bewoners uit de wijk Sanggye.
=====
entities:
  KR: {name: Zuid-Korea, type: State}
  KP: {name: Noord-Korea, type: State}
  SU: {name: Sovjetunie, type: State}
  IOC: {name: Internationaal Olympisch Comité, type: Organisation}
  p1: {name: Juan Antonio Samaranch, type: Person}
  p2: {name: Kim Chong-ha, type: Person}
  p3: {name: Chin Chung-guk, type: Person}
  p4: {name: Marat Gramov, type: Person}
  l1: {name: Lausanne, type: Place}
  l2: {name: Pyongyang, type: Place}
offices:
  - {person: p1, office: voorzitter, of: IOC}
  - {person: p4, office: sportbestuurder, of: SU}
events:
  e1: {type: Negotiation, label: derde samenkomst, participants: [KR, KP, p2, p3], mediators: [p1, IOC], place: l1, factuality: actual, after: e3}
  e2: {type: Negotiation, label: eerste ronde, participants: [KR, KP], time: in oktober, factuality: actual}
  e3: {type: Negotiation, label: tweede ronde, participants: [KR, KP], time: In januari, factuality: actual, after: e2}
  e4: {type: Visit, participants: [p4], place: l2, time: vorige maand, factuality: actual}
  e5: {type: Negotiation, label: vierde gesprek, participants: [KR, KP], factuality: counterfactual, after: e1}
acts:
  a1: {type: Proposal, by: p1, to: [KR], kind: other, content: "tafeltennis en boogschieten naar het noorden brengen, evenals één groep van het voetbaltoernooi", status: accepted, about: e1}
  a2: {type: Proposal, by: p1, to: [KP], kind: other, content: "tafeltennis en boogschieten naar het noorden brengen, evenals één groep van het voetbaltoernooi", status: unanswered, about: e1}
  a3: {type: Demand, by: p2, to: [KP], content: "dat Pyongyang schriftelijk van een boycot afziet", about: e1}
  a4: {type: Demand, by: p3, content: "dat zijn land er acht wil, plus een eigen openingsceremonie", about: e1}
  a5: {type: Demand, by: p4, to: [KP], content: "soepelheid", factuality: possible, about: e4}
  a6: {type: Statement, by: p1, content: "Dit is een onmogelijke deling", about: e1}
  a7: {type: Demand, by: KP, to: [IOC], content: "de Spelen voortaan \"van Pyongyang en Seoul\" te noemen", about: e3}
replies:
  r1: {to: a1, by: KR, answer: accepted}
  r2: {to: a2, by: p3, answer: unanswered}
  r3: {to: a7, by: IOC, answer: rejected}
delegations:
  d1: {of: KR, head: p2, members: [], event: e1}
  d2: {of: KP, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
