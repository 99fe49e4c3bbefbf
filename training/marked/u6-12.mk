 date 2019-07-12 [Tokio|JP] {gaat|r1} niet in op [Koreaans|KR] {verzoek|s1}

De {eerste ontmoeting|e1} van [Japanse|JP] en [Zuid-Koreaanse|KR] handelsambtenaren sinds [Tokio|JP] de uitvoer van drie chipgrondstoffen beperkte, heeft vrijdag vijf uur geduurd en {niets opgeleverd|o1}. Koffie kregen de [Koreanen|KR] niet. Het was volgens [Japan|JP] ook geen {overleg|e2}, maar een "uitlegsessie".

[Seoul|KR] {verzocht|s1+s2} [Tokio|JP] de maatregel in te trekken en uiterlijk 24 juli opnieuw om de {tafel|e3} te gaan zitten. Op dat laatste {kwam|r2} geen antwoord. Wat het eerste betreft waren de [Japanners|JP] duidelijk: de maatregel {blijft|r1}, want het gaat om de veiligheid van het land.

President [Ku Bon-hyeok|p1] had woensdag al {gedreigd|s3} naar [de WTO|WT] te stappen. De [Amerikaanse|US] onderminister [Grace Whitlock|p2] {bood|s4+s5} donderdag aan te {bemiddelen|e4}. [Zuid-Korea|KR] is [haar|p2] daar {dankbaar|r3} voor. [De [Japanse|JP] regeringswoordvoerder|p3] {wimpelde|r4} het af met de opmerking dat een bemiddelaar nodig is waar een geschil is.

De Koreaanse winkelketen Haneul haalde Japans bier uit de schappen. Een verzoek van de fabrikant om uitleg werd niet beantwoord.
=====
entities:
  JP: {name: Japan, type: State}
  KR: {name: Zuid-Korea, type: State}
  US: {name: Verenigde Staten, type: State}
  WT: {name: Wereldhandelsorganisatie, type: Organisation}
  p1: {name: Ku Bon-hyeok, type: Person}
  p2: {name: Grace Whitlock, type: Person}
  p3: {name: Japanse regeringswoordvoerder, type: Person}
offices:
  - {person: p1, office: President, of: KR}
  - {person: p2, office: onderminister, of: US}
  - {person: p3, office: regeringswoordvoerder, of: JP}
events:
  e1: {type: Meeting, label: ontmoeting van handelsambtenaren, participants: [JP, KR], time: vrijdag, factuality: actual}
  e2: {type: Negotiation, participants: [JP, KR], factuality: counterfactual, source: Japan}
  e3: {type: Negotiation, participants: [JP, KR], time: uiterlijk 24 juli, factuality: possible, after: e1}
  e4: {type: Mediation, participants: [JP, KR], mediators: [p2], factuality: possible}
acts:
  s1: {type: Demand, by: KR, to: [JP], content: "de maatregel in te trekken", about: e1}
  s2: {type: Proposal, by: KR, to: [JP], kind: talks, content: "uiterlijk 24 juli opnieuw om de tafel te gaan zitten", status: unanswered, about: e3}
  s3: {type: Warning, by: p1, to: [JP], content: "naar de WTO te stappen", time: woensdag}
  s4: {type: Proposal, by: p2, to: [JP], kind: mediation_offer, content: "te bemiddelen", status: rejected, time: donderdag, about: e4}
  s5: {type: Proposal, by: p2, to: [KR], kind: mediation_offer, content: "te bemiddelen", status: accepted, time: donderdag, about: e4}
replies:
  r1: {to: s1, by: JP, answer: rejected}
  r2: {to: s2, by: JP, answer: unanswered}
  r3: {to: s5, by: KR, answer: accepted}
  r4: {to: s4, by: p3, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: no_breakthrough}
