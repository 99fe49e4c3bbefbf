 date 2025-02-15 [Cookeilanden|CK] {sluiten|e1} {akkoord|e1} met [China|CN], [Nieuw-Zeeland|NZ] boos

[De Cookeilanden|CK] hebben vrijdag een breed {samenwerkingsakkoord|e1} gesloten met [China|CN]. Premier [Mark Brown|p1] {tekende|e1} het in [Harbin|l1], samen met premier [Li Qiang|p2]. De tekst wordt later bekendgemaakt.

[Nieuw-Zeeland|NZ], waarmee [de eilandengroep|CK] in vrije associatie is verbonden, is vooraf niet geraadpleegd. "Dat moet wel, dat hebben [we|NZ+CK] in 2001 {afgesproken|e5}", {zegt|s1} minister van Buitenlandse Zaken [Winston Peters|p3]. [Wellington|NZ] {vroeg|s2} vorige week om de tekst. [Brown|p1] {gaf|r1} die niet.

Volgens [Brown|p1] gaat het om zeebodemonderzoek, havens en beurzen. [Hij|p1] {sluit|s3} een militaire paragraaf uit. [Hij|p1] {stelde|s4} [Peters|p3] voor om in maart in [Rarotonga|l2] te komen {praten|e2}. [Peters|p3] heeft die uitnodiging {in beraad|r2}.

[Peking|CN] {noemt|s5} de samenwerking "niet gericht tegen derden". [Australië|AU1] {deelt|s6} de zorgen van [Nieuw-Zeeland|NZ], {zei|s6} premier [Anthony Albanese|p4] na een {telefoongesprek|e3} met [zijn|p4] [Nieuw-Zeelandse|NZ] collega [Christopher Luxon|p5]. Samoa en Tonga onthouden zich van commentaar.

De 17.000 inwoners van [de Cookeilanden|CK] hebben een [Nieuw-Zeelands|NZ] paspoort. Een plan van [Brown|p1] voor een eigen paspoort ging deze maand niet door. [De Salomonseilanden|SB] sloten in 2022 een {veiligheidsverdrag|e4} met [China|CN].
=====
entities:
  CK: {name: Cookeilanden, type: State}
  CN: {name: China, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  AU1: {name: Australië, type: State}
  SB: {name: Salomonseilanden, type: State}
  l1: {name: Harbin, type: Place}
  l2: {name: Rarotonga, type: Place}
  p1: {name: Mark Brown, type: Person}
  p2: {name: Li Qiang, type: Person}
  p3: {name: Winston Peters, type: Person}
  p4: {name: Anthony Albanese, type: Person}
  p5: {name: Christopher Luxon, type: Person}
offices:
  - {person: p1, office: Premier, of: CK}
  - {person: p2, office: premier, of: CN}
  - {person: p3, office: minister van Buitenlandse Zaken, of: NZ}
  - {person: p4, office: premier, of: AU1}
  - {person: p5, office: premier, of: NZ}
events:
  e1: {type: Agreement, label: samenwerkingsakkoord, participants: [CK, CN], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Meeting, label: gesprek in Rarotonga, participants: [p1, p3], place: l2, time: in maart, factuality: possible}
  e3: {type: Meeting, label: telefoongesprek, participants: [p4, p5], factuality: actual}
  e4: {type: Agreement, label: veiligheidsverdrag, participants: [SB, CN], time: in 2022, factuality: actual}
  e5: {type: Agreement, label: afspraak van 2001, participants: [NZ, CK], time: in 2001, factuality: actual}
acts:
  s1: {type: Statement, by: p3, to: [CK], content: "Dat moet wel, dat hebben we in 2001 afgesproken"}
  s2: {type: Demand, by: NZ, to: [CK], content: "de tekst", time: vorige week}
  s3: {type: Statement, by: p1, content: "een militaire paragraaf"}
  s4: {type: Proposal, by: p1, to: [p3], kind: talks, content: "om in maart in Rarotonga te komen praten", status: unanswered, about: e2}
  s5: {type: Statement, by: CN, content: "niet gericht tegen derden"}
  s6: {type: Statement, by: p4, content: "de zorgen van Nieuw-Zeeland"}
replies:
  r1: {to: s2, by: p1, answer: rejected}
  r2: {to: s4, by: p3, answer: unanswered}
