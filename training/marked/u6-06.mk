 date 2022-05-17 [Noord-Korea|KP] {zwijgt|r1} over [Zuid-Koreaanse|KR] vaccins

[Seoul|KR] heeft [Noord-Korea|KP] vaccins, mondmaskers en medisch personeel {aangeboden|s1}. [Het ministerie van Eenwording|KR] wilde dinsdag een fax met het {aanbod|s1} naar [Pyongyang|KP] sturen, maar bij het liaisonkantoor in Kaesong werd niet {opgenomen|r1}.

President [Seo Jin-ho|p1] had een week eerder al gezegd dat aan de hulp geen enkele voorwaarde verbonden is. [Hij|p1] houdt daar ook na de jongste rakettest aan vast.

[De VS|US] {steunen|s2} het gebaar. [De [Amerikaanse|US] president|p2], die vrijdag in [Seoul|l1] {verwacht|e1} wordt, {overweegt|s3} zelf ook vaccins naar [Noord-Korea|KP] te sturen. Volgens een hoge functionaris komt er in geen geval een {ontmoeting|e2} met [de [Noord-Koreaanse|KP] leider|p3] aan de grens. [China|CN] {raadt|s4} [beide Korea's|KP+KR] aan de in 2018 gesloten {militaire afspraken|e3} te respecteren.

De oppositie in [Seoul|l1] vindt het aanbod te ver gaan. Haar leider verlangt dat de regering eerst de eigen ziekenhuizen helpt. Een wetsvoorstel daarover is maandag verworpen.

[Zuid-Korea|KR] {stelde|s5} vorige herfst ook al een gezamenlijke verklaring over het einde van de Koreaanse Oorlog voor. [De zus van [de leider|p3]|p4] {noemde|r2} dat {idee|s5} toen "bewonderenswaardig", maar stelde als {voorwaarde|s6} dat [Seoul|KR] [zijn|KR] "vijandige beleid" opgeeft. Van die verklaring is sindsdien niets meer vernomen.

Het Wereldvoedselprogramma van [de VN|VN] heeft [Pyongyang|KP] {gevraagd|s7} [zijn|VN] medewerkers weer toe te laten. De laatsten vertrokken in maart 2021. "[We|VN] hebben nog geen ja gehoord en nog geen nee", {zei|r4} een woordvoerster in [Rome|l3].

In [Pyongyang|l2] meldde het staatspersbureau KCNA 270.000 nieuwe koortsgevallen. Het bureau bracht verder het plan voor de rijstoogst en een oproep om kruidenthee te drinken.
=====
entities:
  p4: {name: zus van de leider van Noord-Korea, type: Person}
  VN: {name: Verenigde Naties, type: Organisation}
  l3: {name: Rome, type: Place}
  KR: {name: Zuid-Korea, type: State}
  KP: {name: Noord-Korea, type: State}
  US: {name: Verenigde Staten, type: State}
  CN: {name: China, type: State}
  l1: {name: Seoul, type: Place}
  l2: {name: Pyongyang, type: Place}
  p1: {name: Seo Jin-ho, type: Person}
  p2: {name: president van de Verenigde Staten, type: Person}
  p3: {name: leider van Noord-Korea, type: Person}
offices:
  - {person: p1, office: President, of: KR}
  - {person: p2, office: president, of: US}
  - {person: p3, office: leider, of: KP}
events:
  e1: {type: Visit, participants: [p2], place: l1, time: vrijdag, factuality: planned}
  e2: {type: Meeting, participants: [p2, p3], factuality: counterfactual}
  e3: {type: Agreement, label: militaire afspraken van 2018, participants: [KP, KR], time: in 2018, factuality: actual}
acts:
  s5: {type: Proposal, by: KR, to: [KP], kind: treaty, content: "een gezamenlijke verklaring over het einde van de Koreaanse Oorlog", status: accepted, time: vorige herfst}
  s6: {type: Demand, by: p4, to: [KR], content: "dat Seoul zijn \"vijandige beleid\" opgeeft"}
  s7: {type: Demand, by: VN, to: [KP], content: "zijn medewerkers weer toe te laten"}
  s1: {type: Proposal, by: KR, to: [KP], kind: other, content: "vaccins, mondmaskers en medisch personeel", status: unanswered}
  s2: {type: Statement, by: US, content: "steunen het gebaar"}
  s3: {type: Proposal, by: p2, to: [KP], kind: other, content: "zelf ook vaccins naar Noord-Korea te sturen", status: proposed, factuality: possible}
  s4: {type: Proposal, by: CN, to: [KP, KR], kind: other, content: "de in 2018 gesloten militaire afspraken te respecteren", status: proposed}
replies:
  r2: {to: s5, by: p4, answer: accepted}
  r4: {to: s7, by: KP, answer: unanswered}
  r1: {to: s1, by: KP, answer: unanswered}
delegations: {}
outcomes: {}
