 date 2023-05-07 [Kishida|p1] eet bulgogi in [Seoel|l1]

SEOEL (Kyodo) - Voor het eerst in twaalf jaar is er een [Japanse|JP] premier {op bezoek|e1} in [Zuid-Korea|KR]. [Fumio Kishida|p1] {kwam|e1} zondagmiddag met [zijn|p1] vrouw [Yuko|p2] aan, boog op de nationale begraafplaats en werd daarna {ontvangen|e3} op het presidentiële kantoor. Tussen [hem|p1] en president [Yoon Suk-yeol|p3] klikt het, naar eigen zeggen. In maart had [Yoon|p3] al een omeletje met [hem|p1] {gegeten|e6} in [Tokio|l2].

[De twee|p1+p3] {spraken af|e4} dat een [Koreaanse|KR] ploeg eind mei mag komen kijken in Fukushima, waar koelwater in zee geloosd gaat worden. Verder komen [beide landen|JP+KR] weer op [elkaars|JP+KR] witte lijst voor exporteurs. Een nieuwe spijtbetuiging voor de koloniale tijd zat er niet in, al {zei|a1} [Kishida|p1] dat '[zijn|p1] hart pijn doet'.

Dwangarbeid

In 2018 bepaalde het hooggerechtshof in [Seoel|l1] dat Mitsubishi en Nippon Steel slachtoffers moeten betalen. Daarna ging het snel bergafwaarts: boycots van bier en auto's, lege vluchten naar Osaka. Van de slachtoffers leven er nog drie. Mevrouw Yang Geum-deok (93) weigert het geld, dat nu uit een Koreaans fonds komt. 'Ik wil geen fooi', schreef ze, in potlood.

Op 19 mei {zien|e5} [de twee|p1+p3] [elkaar|p1+p3] weer bij de {G7|e5} in [Hiroshima|l3].
=====
entities:
  JP: {name: "Japan", type: State}
  KR: {name: "Zuid-Korea", type: State}
  p1: {name: "Fumio Kishida", type: Person}
  p2: {name: "Yuko", type: Person}
  p3: {name: "Yoon Suk-yeol", type: Person}
  l1: {name: "Seoel", type: Place}
  l2: {name: "Tokio", type: Place}
  l3: {name: "Hiroshima", type: Place}
offices:
  - {person: p1, office: "premier", of: JP}
  - {person: p3, office: "president", of: KR}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: "zondagmiddag", factuality: actual}
  e3: {type: Meeting, participants: [p1, p3], place: l1, part_of: e1, factuality: actual}
  e4: {type: Agreement, participants: [p1, p3], place: l1, part_of: e3, factuality: actual}
  e5: {type: Meeting, participants: [p1, p3], place: l3, time: "Op 19 mei", factuality: planned}
  e6: {type: Meeting, participants: [p3, p1], place: l2, time: "In maart", factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "zijn hart pijn doet"}
