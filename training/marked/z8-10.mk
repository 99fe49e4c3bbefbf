 date 2024-09-17 [Mali|ML] {ontkent|s1} {geheime ontmoeting|e1} met [JNIM|JN]

BAMAKO - Er is geen vertegenwoordiger van [de junta|ML] in [Nouadhibou|l1] {geweest|e1} om daar met de jihadisten van [JNIM|JN] te {praten|e1}, {zegt|s1} kolonel [Assane Traoré|p1] namens [de regering|ML]. Een website in [Mauritanië|MR] had dat zondag {gemeld|s3}. Wel heeft [de Hoge Islamitische Raad|HR] volgens [Traoré|p1] {mandaat gekregen|s2} om voor humanitaire kwesties {contacten|e2} te leggen met "ontspoorde broeders". Uit [Nouakchott|MR] viel maandag niets te vernemen.
=====
entities:
  ML: {name: Mali, type: State}
  JN: {name: JNIM, type: Organisation}
  l1: {name: Nouadhibou, type: Place}
  p1: {name: Assane Traoré, type: Person}
  MR: {name: Mauritanië, type: State}
  HR: {name: Hoge Islamitische Raad, type: Organisation}
offices:
  - {person: p1, office: kolonel, of: ML}
events:
  e1: {type: Meeting, label: geheime ontmoeting in Nouadhibou, participants: [ML, JN], place: l1, factuality: counterfactual}
  e2: {type: Mediation, label: contacten van de Hoge Islamitische Raad, participants: [ML, JN], mediators: [HR], factuality: possible, source: p1}
acts:
  s1: {type: Statement, by: p1, content: "Er is geen vertegenwoordiger van de junta in Nouadhibou geweest om daar met de jihadisten van JNIM te praten", about: e1}
  s3: {type: Statement, by: Een website in Mauritanië, time: zondag, about: e1}
  s2: {type: Statement, by: ML, content: om voor humanitaire kwesties contacten te leggen, about: e2, source: p1}
