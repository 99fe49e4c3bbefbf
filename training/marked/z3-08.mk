 date 2015-10-06 [Cyprus|CY]: {topontmoeting|e1} {schuift|o1} door

De {samenkomst|e1} van [de twee [Cypriotische|CY] leiders|p1+p2], die voor vrijdag {te boek stond|e1}, is {verzet|o1} naar 26 oktober. Reden: de Turks-Cypriot [Erdal Kasap|p2] heeft een nieuwe heup. [Zijn|p2] tegenspeler [Stavros Ioannidis|p1] liet bloemen bezorgen. [Unficyp|UN], dat de {bijeenkomst|e1} in [het oude Ledra Palace|l1] voorzit, vult de vrije dag met een {werksessie|e2} van ambtenaren over riolering. Hoofd van de missie [Ingrid Aalto|p3] {hief|a1} wel de vinger: bij een derde uitstel trekt [zij|p3] [haar|p3] tolken terug.
=====
entities:
  p3: {name: Ingrid Aalto, type: Person}
  p1: {name: Stavros Ioannidis, type: Person}
  p2: {name: Erdal Kasap, type: Person}
  CY: {name: Cyprus, type: State}
  UN: {name: Unficyp, type: Organisation}
  l1: {name: Ledra Palace, type: Place}
events:
  e1: {type: Meeting, label: samenkomst van de Cypriotische leiders, participants: [p1, p2], mediators: [UN], place: l1, time: 26 oktober, factuality: planned}
  e2: {type: Meeting, label: werksessie van ambtenaren over riolering, mediators: [UN], factuality: planned}
outcomes:
  o1: {of: e1, type: postponed}
offices:
  - {person: p3, office: hoofd van de missie, of: UN}
acts:
  a1: {type: Warning, by: p3, to: [p1, p2], content: "bij een derde uitstel trekt zij haar tolken terug", about: e1}
