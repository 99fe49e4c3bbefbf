 date 2014-09-05 Vlucht, tank en {handdruk|e2}: de week van [Lesotho|LS]

MASERU - Maandag nam premier [Motlalepula Sekhonyana|p1] de wijk naar Pretoria. Dinsdag reden er tanks door [Maseru|l1]. Woensdag {verscheen|e1} de [Zuid-Afrikaanse|ZA] vicepresident [Sipho Mkhabela|p2] namens [SADC|SA] in [de hoofdstad|l1] om te {schikken|e1}, en vrijdag {drukten|e2+o1} [Sekhonyana|p1] en legerchef [Tumelo Rantso|p3] [elkaar|p1+p3] de hand.

[De generaal|p3] {gaat|a3} op reis, naar het buitenland. [De premier|p1] {heropent|a1} het parlement. Vragen over de wapendepots {ontweek|a2} [Mkhabela|p2]: "Één wonder per week."
=====
entities:
  LS: {name: Lesotho, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  SA: {name: SADC, type: Organisation}
  l1: {name: Maseru, type: Place}
  p1: {name: Motlalepula Sekhonyana, type: Person}
  p2: {name: Sipho Mkhabela, type: Person}
  p3: {name: Tumelo Rantso, type: Person}
offices:
  - {person: p1, office: premier, of: LS}
  - {person: p2, office: vicepresident, of: ZA}
  - {person: p3, office: legerchef, of: LS}
events:
  e1: {type: Mediation, label: bemiddeling door Mkhabela, participants: [p1, p3], mediators: [p2, SA], place: l1, time: Woensdag, factuality: actual}
  e2: {type: Agreement, label: schikking tussen premier en legerchef, participants: [p1, p3], mediators: [p2], place: l1, time: vrijdag, factuality: actual}
acts:
  a1: {type: Concession, by: p1, content: het parlement}
  a2: {type: Statement, by: p2, content: Één wonder per week}
  a3: {type: Concession, by: p3, content: "op reis, naar het buitenland"}
outcomes:
  o1: {of: e1, type: agreement}
