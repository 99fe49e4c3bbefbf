 date 2023-05-20 Liveblog Jeddah: [partijen|SD+RSF] {tekenen|e1} voor zeven dagen

23.15 uur - De [Saudische|SA] staatstelevisie laat beelden zien van de {ondertekening|e1}. {Namens|d1} [het leger|SD] zet admiraal [Mahjoub Bushra|p1] [zijn|p1] {handtekening|e1}, {namens|d2} [de RSF|RSF] brigadegeneraal [Omar Hamdan|p2]. [Ze|p1+p2] geven [elkaar|p1+p2] geen hand.

22.40 uur - Het {bestand|e1} gaat maandagavond in en geldt een week, {maken|a1} [Washington|US] en [Riyad|SA] bekend. [De twee landen|US+SA], die al twee weken {bemiddelen|e2}, houden met satellieten toezicht. Hulpkonvooien krijgen vrije doorgang.

20.10 uur - In Khartoem wordt gevochten rond de zender in Omdurman. Bewoners van de wijk Bahri zeggen dat er al acht dagen geen water is. De laatste bakkerij in Shambat is vanmiddag geplunderd.

18.30 uur - De ambassade van [Qatar|QA] is leeggehaald door gewapende mannen. [Doha|QA] {veroordeelt|a2} dat.

15.05 uur - Eerdere {afspraken|e3}, zeven in totaal, hielden geen stand. De langste duurde 26 uur.

13.50 uur - Generaal [Burhan|p3] heeft [Malik Agar|p4] benoemd tot [zijn|p3] plaatsvervanger. [Agar|p4] {reist|e4} mogelijk morgen al naar [Juba|l1].

12.00 uur - In de haven van Port Sudan is een schip aangekomen met 1.200 ton meel. Er is geen vrachtwagen om het te vervoeren.
=====
entities:
  SA: {name: "Saudi-Arabië", type: State}
  US: {name: "Verenigde Staten", type: State}
  QA: {name: "Qatar", type: State}
  SD: {name: "leger", type: Organisation}
  RSF: {name: "RSF", type: Organisation}
  p1: {name: "Mahjoub Bushra", type: Person}
  p2: {name: "Omar Hamdan", type: Person}
  p3: {name: "Burhan", type: Person}
  p4: {name: "Malik Agar", type: Person}
  l1: {name: "Juba", type: Place}
offices:
  - {person: p1, office: "admiraal", of: SD}
  - {person: p2, office: "brigadegeneraal", of: RSF}
  - {person: p3, office: "Generaal", of: SD}
events:
  e1: {type: Agreement, participants: [SD, RSF], mediators: [US, SA], factuality: actual}
  e2: {type: Mediation, participants: [SD, RSF], mediators: [US, SA], time: "al twee weken", factuality: actual}
  e3: {type: Agreement, participants: [SD, RSF], factuality: actual}
  e4: {type: Visit, participants: [p4], place: l1, time: "morgen", factuality: possible}
acts:
  a1: {type: Statement, by: US, content: "Het bestand gaat maandagavond in en geldt een week"}
  a2: {type: Statement, by: QA, content: "veroordeelt dat"}
delegations:
  d2: {of: RSF, head: p2, members: [], event: e1}
  d1: {of: SD, head: p1, members: [], event: e1}
