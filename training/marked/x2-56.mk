 date 2019-11-06 {Gedragscode|e1} voor een zee: zes vragen, halve antwoorden

Al zeventien jaar sleutelen [China|CN] en [de tien ASEAN-landen|AS] aan een {gedragscode|e1} voor de Zuid-Chinese Zee. Vorige week {passeerde|e2} het dossier opnieuw de revue in [Bangkok|l1].

Is er vooruitgang?

Een beetje. De eerste lezing is {afgerond|o1}, over de kaart en de handhaving blijft men {verdeeld|o1}. [Thailand|TH] hanteerde als voorzitter de hamer.

Wie wil wat?

[Vietnam|VN1] {eist|a1} dat ook de Paracels onder de code vallen. [China|CN] {beschouwt|r1} dat als "een gesloten boek". [China|CN] van [zijn|CN] kant {stelt|s1+s6} voor dat vreemde marines enkel met aller goedvinden mogen oefenen. Voor [Cambodja|KH] {hoeft|r2} daar geen letter aan te veranderen, [Maleisië|MY] noemt het {onverteerbaar|r3}.

En de Amerikanen?

[De Verenigde Staten|US] {vaardigden|d1} naar de aansluitende {Oost-Azië-top|e3} slechts een veiligheidsadviseur af, [Brent Holloway|p1]. Uit ergernis daarover stuurden [zeven ASEAN-leiders|AL] [hun|AL] kat naar de {afspraak|e4} met [hem|p1]; die werd zo een {onderonsje|e4} van vier. [Holloway|p1] las er een brief van [zijn|p1] president voor, met een {uitnodiging|s2} voor een {top|e5} in [Las Vegas|l2] begin volgend jaar. Of er iemand {gaat|r4}, is onduidelijk. Op [zijn|p1] {persconferentie|e9} nadien {zei|s7} [hij|p1] dat [Washington|US] "geen partij kiest, tenzij die van de landkaart".

Wordt er onderwijl nog gevaren?

Jawel. In juli {joegen|e6} [Chinese|CN] kustwachters een [Vietnamees|VN1] boorschip op. [Hanoi|VN1] {waarschuwde|s3} toen naar de rechter te stappen. De Filipijnen deden dat in 2013 al en wonnen.

Wat nu?

De {tweede lezing|e8} begint in januari, in [Brunei|l3]. [Beijing|CN] {verzekert|s4} dat alles in 2021 klaar is. Een Singaporese onderhandelaar, die liever niet bij naam wordt genoemd, {houdt|s5} het op 2035.
=====
entities:
  CN: {name: China, type: State}
  AS: {name: ASEAN-landen, type: Organisation}
  TH: {name: Thailand, type: State}
  VN1: {name: Vietnam, type: State}
  KH: {name: Cambodja, type: State}
  MY: {name: Maleisië, type: State}
  US: {name: Verenigde Staten, type: State}
  AL: {name: zeven ASEAN-leiders, type: Organisation}
  l1: {name: Bangkok, type: Place}
  l3: {name: Brunei, type: Place}
  l2: {name: Las Vegas, type: Place}
  p1: {name: Brent Holloway, type: Person}
offices:
  - {person: p1, office: veiligheidsadviseur, of: US}
events:
  e1: {type: Agreement, label: gedragscode voor de Zuid-Chinese Zee, participants: [CN, AS], factuality: planned}
  e2: {type: Negotiation, label: gesprekken over de gedragscode in Bangkok, participants: [CN, AS], mediators: [TH], place: l1, time: Vorige week, factuality: actual}
  e3: {type: Meeting, label: Oost-Azië-top, participants: [US, AS], place: l1, factuality: actual}
  e4: {type: Meeting, label: onderonsje met Holloway, participants: [p1, AS], place: l1, factuality: actual, part_of: e3}
  e5: {type: Meeting, label: top in Las Vegas, participants: [US, AS], place: l2, time: begin volgend jaar, factuality: possible}
  e6: {type: Conflict, label: incident met het boorschip, participants: [CN, VN1], time: In juli, factuality: actual}
  e8: {type: Negotiation, label: tweede lezing, participants: [CN, AS], place: l3, time: in januari, factuality: planned, after: e2}
  e9: {type: PressConference, label: persconferentie van Holloway, participants: [p1], place: l1, factuality: actual}
acts:
  s7: {type: Statement, by: p1, content: "geen partij kiest, tenzij die van de landkaart"}
  a1: {type: Demand, by: VN1, to: [CN], content: "dat ook de Paracels onder de code vallen", about: e1}
  s1: {type: Proposal, by: CN, to: [KH], kind: other, content: "dat vreemde marines enkel met aller goedvinden mogen oefenen", status: accepted}
  s6: {type: Proposal, by: CN, to: [MY], kind: other, content: "dat vreemde marines enkel met aller goedvinden mogen oefenen", status: rejected}
  s2: {type: Proposal, by: US, to: [AS], kind: summit, content: "een top in Las Vegas begin volgend jaar", status: unanswered, about: e5}
  s3: {type: Warning, by: VN1, to: [CN], content: "naar de rechter te stappen", time: In juli}
  s4: {type: Statement, by: CN, content: "dat alles in 2021 klaar is", about: e1}
  s5: {type: Statement, by: "onderhandelaar", content: "op 2035", about: e1}
replies:
  r1: {to: a1, by: CN, answer: rejected}
  r2: {to: s1, by: KH, answer: accepted}
  r3: {to: s6, by: MY, answer: rejected}
  r4: {to: s2, answer: unanswered}
delegations:
  d1: {of: US, head: p1, members: [], event: e3}
outcomes:
  o1: {of: e2, type: partial_agreement}
