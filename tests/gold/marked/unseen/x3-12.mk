 date 1995-11-24 Terugblik: hoe [Slavonië|l1] in een wegrestaurant werd verdeeld

ZAGREB - Vijf weken voor het {akkoord|e1} van Erdut, zo blijkt uit de papieren van [een [Noorse|NOR] kolonel|p1], hebben [Kroatië|HR] en de leiders van [de Servische minderheid|SM] [elkaar|HR+SM] in het geheim {gesproken|e2} in [een truckerscafé aan de snelweg bij Lipovac|l2].

Kolonel [Terje Aasheim|p1], destijds waarnemer van [de Verenigde Naties|VN], had het {rendez-vous|e2} op touw gezet en fungeerde als {tussenpersoon|e3}. Namens [Zagreb|HR] {verscheen|d1} [Ivo Marušić|p2], een kabinetsmedewerker van president [Tomašić|p3]. Aan de andere kant van de tafel {zat|d2} [Milan Grbić|p4], wijnboer en burgemeester.

[Grbić|p4] {verlangde|a1} vijf jaar internationaal bestuur. [Marušić|p2] {bood|r1+a2} er één. Na de koffie {stelde|a3} [Aasheim|p1] voor het verschil te delen en de tijd niet in jaren maar in schooljaren te tellen. [Beide mannen|p2+p4] {grinnikten|r2}, schrijft [hij|p1], "en toen wist [ik|p1] dat het goed kwam". Een handdruk was er niet, een papier evenmin; de {bijeenkomst|e2} ging de boeken in als motorpech.

[Tomašić|p3] heeft de {ontmoeting|e2} tot op heden {geloochend|a4}. [Marušić|p2] zwijgt desgevraagd. [Grbić|p4] herinnert zich vooral de rekening: die moest [hij|p4] betalen.
=====
entities:
  HR: {name: Kroatië, type: State}
  SM: {name: Servische minderheid, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  NOR: {name: Noorwegen, type: State}
  p1: {name: Terje Aasheim, type: Person}
  p2: {name: Ivo Marušić, type: Person}
  p3: {name: Franjo Tomašić, type: Person}
  p4: {name: Milan Grbić, type: Person}
  l1: {name: Slavonië, type: Place}
  l2: {name: truckerscafé bij Lipovac, type: Place}
offices:
  - {person: p1, office: waarnemer, of: VN}
  - {person: p2, office: kabinetsmedewerker, of: HR}
  - {person: p3, office: president, of: HR}
events:
  e1: {type: Agreement, label: akkoord van Erdut, factuality: actual}
  e2: {type: Negotiation, label: geheime ontmoeting bij Lipovac, participants: [HR, SM, p2, p4], mediators: [p1], place: l2, time: "Vijf weken voor het akkoord van Erdut", factuality: actual}
  e3: {type: Mediation, label: bemiddeling van Aasheim, participants: [HR, SM], mediators: [p1], factuality: actual}
acts:
  a1: {type: Demand, by: p4, to: [HR], content: "vijf jaar internationaal bestuur"}
  a2: {type: Concession, by: p2, to: [SM], content: "er één"}
  a3: {type: Proposal, by: p1, to: [HR, SM], kind: other, content: "het verschil te delen en de tijd niet in jaren maar in schooljaren te tellen", status: unanswered}
  a4: {type: Statement, by: p3, content: "de ontmoeting", about: e2}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a3, answer: unanswered}
delegations:
  d1: {of: HR, head: p2, members: [], event: e2}
  d2: {of: SM, head: p4, members: [], event: e2}
