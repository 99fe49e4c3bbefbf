 date 2023-10-05 Lege plek in [Granada|l1]

Vijf stoelen waren er klaargezet in het Alhambra: voor [Nikol Pasjinian|p1] en [Ilham Aliyev|p2], en voor [Emmanuel Macron|p3], [Olaf Scholz|p4] en [Charles Michel|p5], die [hen|p1+p2] donderdag hadden willen {verzoenen|e1}. Eén bleef {leeg|o1}. [De [Azerbeidzjaanse|AZ] president|p2] {zei|o1} woensdagavond af, omdat [Recep Tayyip Erdogan|p6] er van [Parijs|FR] niet bij mocht.

‘Dan maar zonder’, zal [Macron|p3] hebben gedacht. [De vier|p1+p3+p4+p5] {spraken|e2} anderhalf uur met [elkaar|p1+p3+p4+p5] en {bevestigden|e3} op papier de grenzen van [Armenië|AM]. [Frankrijk|FR] {zegde|a1} radars toe. [Michel|p5] heeft [beide buren|AM+AZ] intussen {verzocht|a2+a4} eind oktober naar [Brussel|l2] te {komen|e5}. [Jerevan|AM] {hapte|r1} direct toe; in [Bakoe|AZ] {klonk|r2} het dat men over data niet via de pers praat.

Hier en daar heet het dat [Aliyev|p2] liever in [Tbilisi|l3] {afspreekt|e6}, met [Georgië|GE] als gastvrouw en verder geen mens. [Irakli Garibasjvili|p7], de [Georgische|GE] premier, zou zondag {bellen|e4} om het te vragen.
=====
entities:
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  FR: {name: Frankrijk, type: State}
  GE: {name: Georgië, type: State}
  l1: {name: Granada, type: Place}
  l2: {name: Brussel, type: Place}
  l3: {name: Tbilisi, type: Place}
  p1: {name: Nikol Pasjinian, type: Person}
  p2: {name: Ilham Aliyev, type: Person}
  p3: {name: Emmanuel Macron, type: Person}
  p4: {name: Olaf Scholz, type: Person}
  p5: {name: Charles Michel, type: Person}
  p6: {name: Recep Tayyip Erdogan, type: Person}
  p7: {name: Irakli Garibasjvili, type: Person}
offices:
  - {person: p2, office: president, of: AZ}
  - {person: p7, office: premier, of: GE}
events:
  e1: {type: Mediation, participants: [p1, p2], mediators: [p3, p4, p5], place: l1, time: donderdag, factuality: counterfactual}
  e2: {type: Meeting, participants: [p1, p3, p4, p5], place: l1, time: anderhalf uur, factuality: actual}
  e3: {type: Agreement, participants: [p1, p3, p4, p5], place: l1, factuality: actual, part_of: e2}
  e4: {type: Meeting, label: telefoongesprek, participants: [p7, p2], time: zondag, factuality: possible}
  e5: {type: Negotiation, participants: [AM, AZ], mediators: [p5], place: l2, time: eind oktober, factuality: possible}
  e6: {type: Negotiation, participants: [AM, AZ], hosts: [GE], place: l3, factuality: possible}
acts:
  a1: {type: Concession, by: FR, to: [AM], content: "radars"}
  a2: {type: Proposal, by: p5, to: [AM], kind: talks, content: "eind oktober naar Brussel te komen", status: accepted}
  a4: {type: Proposal, by: p5, to: [AZ], kind: talks, content: "eind oktober naar Brussel te komen", status: unanswered}
replies:
  r1: {to: a2, by: AM, answer: accepted}
  r2: {to: a4, by: AZ, answer: unanswered}
outcomes:
  o1: {of: e1, type: cancelled}
