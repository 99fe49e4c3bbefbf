 date 2023-09-28 Mevrouw Kang wacht op een telefoontje

In haar tweekamerflat in Incheon bewaart mevrouw Kang (94) een foto van haar zusje. Voor het laatst zag ze haar in 2018, op de berg Kumgang: drie dagen, elf uur in totaal, met een bewaker aan de tafel. 'Ze had mijn neus. En geen tanden.'

Tijdens Chuseok, het oogstfeest, denken veel Koreanen aan hun familie aan de andere kant. Van de 133.000 mensen die zich ooit lieten inschrijven voor een hereniging zijn er nog 40.000 in leven. Gemiddelde leeftijd: 83.

[Seoel|KR] {klopte|s1} deze week opnieuw aan in [Pyongyang|KP] met het {voorstel|s1} om de familiebezoeken te hervatten. [Noord-Korea|KP] {nam|r1} de telefoon niet op. De militaire lijn staat er al sinds april werkeloos bij: twee keer per dag, om negen en om vijf, draait een korporaal in Munsan het nummer, en twee keer per dag legt hij weer neer.

In september 2018 {omhelsden|e2} [Kim Jong-un|p1] en [Moon Jae-in|p2] [elkaar|p1+p2] in [Pyongyang|l1] en {ondertekenden|e3} er een {militair akkoord|e3} over bufferzones. [De huidige president|p3], [Yoon Suk-yeol|p3], {zegt|a1} dat 'vrede op papier geen vrede is'.

Mevrouw Kang zet water op. Als haar zus nog leeft, is ze 87. 'Ze hield van hete soep', zegt ze.
=====
entities:
  KR: {name: "Zuid-Korea", type: State}
  KP: {name: "Noord-Korea", type: State}
  p1: {name: "Kim Jong-un", type: Person}
  p2: {name: "Moon Jae-in", type: Person}
  p3: {name: "Yoon Suk-yeol", type: Person}
  l1: {name: "Pyongyang", type: Place}
events:
  e2: {type: Meeting, participants: [p1, p2], place: l1, time: "In september 2018", factuality: actual}
  e3: {type: Agreement, participants: [p1, p2], place: l1, time: "In september 2018", part_of: e2, factuality: actual}
acts:
  a1: {type: Statement, by: p3, content: "vrede op papier geen vrede is"}
  s1: {type: Proposal, by: KR, to: [KP], kind: other, content: "de familiebezoeken te hervatten", status: unanswered}
replies:
  r1: {to: s1, by: KP, answer: unanswered}
