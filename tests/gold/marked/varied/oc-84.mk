 date 2025-05-15 Commentaar - [Damascus|SY] heeft iets te bieden

Het was de {handdruk|e1} van de week. In [Riyad|l1] stond [Donald Trump|p1] woensdag, met [de [Saudische|SA] kroonprins|p2] als gastheer en de [Turkse|TR] president [Erdogan|p3] {aan de lijn|e1}, oog in oog met [Ahmed al-Sharaa|p4], op wiens hoofd tot december tien miljoen dollar stond. Een dag eerder had [Trump|p1] {aangekondigd|c1+r1} dat alle sancties tegen [Syrië|SY] van tafel gaan. De zaal klapte; zelf had [hij|p1], naar eigen zeggen, geaarzeld tot [de kroonprins|p2] [hem|p1] erom {vroeg|a1}.

Wat krijgt [hij|p1] ervoor terug? [Trump|p1] legde volgens [zijn|p1] woordvoerster [Al-Sharaa|p4] vijf {wensen|a2} voor: aansluiting bij de Abraham-akkoorden, vertrek van 'terroristen', controle over de IS-kampen. [Al-Sharaa|p4] {antwoordde|r2} dat [Syrië|SY] 'een huis is waar eerst het dak op moet'. Een ja is dat niet. Wel {bevestigde|s1} [hij|p4] dat er indirecte {contacten|e2} met [Israël|IL] zijn, via [de Emiraten|AE]. [Jeruzalem|IL] zwijgt daarover, en bombardeert verder.

[Europa|EU] {volgt|c2} dinsdag, verwacht men. Dat is juist. Maar laat niemand denken dat sancties die eraf gaan een beleid zijn. In Beiroet weet men het: je kunt een land openzetten en er waait alleen wind door.
=====
entities:
  SY: {name: Syrië, type: State}
  SA: {name: Saudi-Arabië, type: State}
  TR: {name: Turkije, type: State}
  IL: {name: Israël, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Donald Trump, type: Person}
  p2: {name: Saudische kroonprins, type: Person}
  p3: {name: Erdogan, type: Person}
  p4: {name: Ahmed al-Sharaa, type: Person}
  l1: {name: Riyad, type: Place}
offices:
  - {person: p2, office: kroonprins, of: SA}
  - {person: p3, office: president, of: TR}
events:
  e1: {type: Meeting, label: ontmoeting Trump en Al-Sharaa, participants: [p1, p4, p3], hosts: [p2], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, label: indirecte contacten, participants: [SY, IL], mediators: [AE], factuality: actual, source: p4}
acts:
  c1: {type: Concession, by: p1, to: [SY], content: "dat alle sancties tegen Syrië van tafel gaan", time: Een dag eerder}
  a1: {type: Demand, by: p2, to: [p1], content: "dat alle sancties tegen Syrië van tafel gaan"}
  a2: {type: Demand, by: p1, to: [p4], content: "aansluiting bij de Abraham-akkoorden, vertrek van 'terroristen', controle over de IS-kampen", about: e1}
  s1: {type: Statement, by: p4, content: "dat er indirecte contacten met Israël zijn", about: e2}
  c2: {type: Concession, by: EU, to: [SY], content: "sancties die eraf gaan", factuality: possible, time: dinsdag}
replies:
  r1: {to: a1, by: p1, answer: accepted}
  r2: {to: a2, by: p4, answer: unanswered}
