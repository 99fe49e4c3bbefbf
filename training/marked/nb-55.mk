 date 2024-12-28 Met de veerboot naar [Öcalan|p1]: eerste {bezoek|e1} in negen jaar

Om tien over negen legde de pont aan bij [Imrali|l1], het eiland met één gevangene van wie iedereen de naam kent. Aan boord de parlementsleden [Sirri Süreyya Önder|p2] en [Pervin Buldan|p3] van de pro-[Koerdische|KD] partij [DEM|DEM]. [Ze|p2+p3] {bleven|e1} drie uur. De laatste keer dat een politicus werd toegelaten, was april 2015, aan het eind van een {vredesproces|e2} dat enkele maanden later {uiteenspatte|o1}.

Wat [Abdullah Öcalan|p1] tegen [hen|p2+p3] heeft {gezegd|e1}, {vertelden|a1} [ze|p2+p3] zondag in vijf zinnen. [De PKK-leider|p1] is '{bereid|c1} de nodige stap te zetten'. Het initiatief kwam in oktober uit onverwachte hoek. [Devlet Bahçeli|p4], [voorman van de ultranationalisten|p4], {gaf|s1} [Öcalan|p1] in overweging om in het parlement te verklaren dat de strijd voorbij is. Regeringspartij [AKP|AKP] reageerde aanvankelijk {stug|r1}, maar vorige week had president [Erdogan|p5] het over 'een raam'.

Op Oudejaarsdag {stapt|e3} [het duo|p2+p3] ook bij [de CHP|CHP] binnen.

Veertigduizend

De {strijd|e4} tussen [Ankara|TR] en [de PKK|PKK] begon in 1984 met een aanval op een politiepost in Eruh. Veertigduizend mensen kwamen om, dorpen werden platgebrand, een generatie groeide op met checkpoints. In Diyarbakir blijft het deze dagen opvallend stil. 'We hebben al eens feest gevierd', zegt een schoenmaker, 'dat doen we dus niet weer te vroeg.'
=====
entities:
  TR: {name: "Turkije", type: State}
  KD: {name: "Koerden", type: Organisation}
  DEM: {name: "DEM", type: Organisation}
  AKP: {name: "AKP", type: Organisation}
  CHP: {name: "CHP", type: Organisation}
  PKK: {name: "PKK", type: Organisation}
  p1: {name: "Abdullah Öcalan", type: Person}
  p2: {name: "Sirri Süreyya Önder", type: Person}
  p3: {name: "Pervin Buldan", type: Person}
  p4: {name: "Devlet Bahçeli", type: Person}
  p5: {name: "Erdogan", type: Person}
  l1: {name: "Imrali", type: Place}
offices:
  - {person: p1, office: "PKK-leider", of: PKK}
  - {person: p2, office: "parlementsleden", of: DEM}
  - {person: p3, office: "parlementsleden", of: DEM}
events:
  e1: {type: Visit, participants: [p2, p3], place: l1, time: "drie uur", factuality: actual}
  e2: {type: Negotiation, participants: [TR, PKK], factuality: actual}
  e3: {type: Meeting, participants: [p2, p3, CHP], time: "Op Oudejaarsdag", factuality: planned}
  e4: {type: Conflict, participants: [TR, PKK], time: "in 1984", factuality: actual}
acts:
  a1: {type: Statement, by: p2, content: "bereid de nodige stap te zetten"}
  c1: {type: Concession, by: p1, to: [TR], content: "de nodige stap te zetten"}
  s1: {type: Proposal, by: p4, to: [p1], kind: other, content: "in het parlement te verklaren dat de strijd voorbij is", status: unanswered}
replies:
  r1: {to: s1, by: AKP, answer: unanswered}
outcomes:
  o1: {of: e2, type: no_breakthrough}
