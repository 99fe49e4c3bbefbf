 date 2019-07-21 Dertig jaar {[Kourou|l2]|e1}: vrede met twee deuren

PARAMARIBO - Zondag is in Moengo stilgestaan bij het {akkoord|e1} dat op 21 juli 1989 in [Frans-Guyana|l1] werd gesloten tussen [de [Surinaamse|SR] regering|SR] en [het Junglecommando|JC] van [Ronnie Brunswijk|p1].

Wie de gelegenheidstoespraken hoorde, zou menen dat de {Binnenlandse Oorlog|e2} daarmee uit was. Dat was ze niet. [Het kabinet-[Shankar|p2]|SR], nog geen anderhalf jaar in het zadel, {sprak|e3} in [Kourou|l2] met [Brunswijk|p1] achter de rug van bevelhebber [Desi Bouterse|p3]. [De [Franse|FR] prefect|p4] stelde een kazerne ter beschikking, en bleef zelf weg. [Bouterse|p3] had [de regering|SR] van tevoren {laten weten|w1} dat [hij|p3] geen enkele tekst zou eerbiedigen die [Brunswijks|p1] mannen hun geweren liet, en juist dat stond er: [de Jungles|JC] werden een soort politie in [hun|JC] eigen gebied. 'Een grondwet naast de grondwet', {schamperde|s1} [de legerleider|p3]. Een maand later stonden met wapens van het leger de Tucajana's op.

Dominee [Rudy Zunder|p5], die voor [het Comité Christelijke Kerken|CCK] sinds 1987 over de Marowijne {pendelde|e5}, was in [Kourou|l2] enkel waarnemer. "[Ik|p5] had [Shankar|p2] {aangeraden|a1} het leger erbij te halen, al was het maar als stoel. [Hij|p2] {lachte|r1} en gaf [mij|p5] een Parbo."

Pas op 8 augustus 1992 werd in het gebouw van de Nationale Assemblee het {akkoord|e4} gesloten dat wél hield. [De Organisatie van Amerikaanse Staten|OAS] zag toe op de inzameling van wapens.

In Moengo werd na de kranslegging een voetbalwedstrijd gespeeld tussen oud-strijders en oud-militairen. De uitslag: 2-2.
=====
entities:
  SR: {name: Suriname, type: State}
  FR: {name: Frankrijk, type: State}
  JC: {name: Junglecommando, type: Organisation}
  CCK: {name: Comité Christelijke Kerken, type: Organisation}
  OAS: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  p1: {name: Ronnie Brunswijk, type: Person}
  p2: {name: Shankar, type: Person}
  p3: {name: Desi Bouterse, type: Person}
  p4: {name: Franse prefect, type: Person}
  p5: {name: Rudy Zunder, type: Person}
  l1: {name: Frans-Guyana, type: Place}
  l2: {name: Kourou, type: Place}
offices:
  - {person: p3, office: bevelhebber, of: SR}
  - {person: p4, office: prefect, of: FR}
events:
  e1: {type: Agreement, label: akkoord van Kourou, participants: [SR, JC], place: l2, time: op 21 juli 1989, factuality: actual, part_of: e3}
  e2: {type: Conflict, label: Binnenlandse Oorlog, participants: [SR, JC], factuality: actual}
  e3: {type: Negotiation, participants: [SR, p1], hosts: [p4], observers: [p5], place: l2, factuality: actual}
  e4: {type: Agreement, label: akkoord van 1992, guarantors: [OAS], time: op 8 augustus 1992, factuality: actual}
  e5: {type: Mediation, participants: [SR, JC], mediators: [p5, CCK], time: sinds 1987, factuality: actual}
acts:
  w1: {type: Warning, by: p3, to: [SR], content: "dat hij geen enkele tekst zou eerbiedigen die Brunswijks mannen hun geweren liet", about: e3}
  s1: {type: Statement, by: p3, content: "Een grondwet naast de grondwet", about: e1}
  a1: {type: Proposal, by: p5, to: [p2], kind: other, content: "het leger erbij te halen", status: rejected}
replies:
  r1: {to: a1, by: p2, answer: rejected}
