 date 2013-09-28 Eén {telefoontje|e1}, dertig jaar na de breuk

Vijftien minuten, een tolk aan elke kant. Vrijdagmiddag {sprak|e1} [de [Amerikaanse|US] president|p1], [Raymond Whitcombe|p1], voor het eerst met [zijn|p1] [Iraanse|IR] ambtgenoot [Mehrdad Sanjari|p2], die al in de auto naar het vliegveld zat. [Sanjari|p2] had een {ontmoeting|e2} op de VN-vergadering van dinsdag nog {afgezegd|o1} als 'te vroeg'.

Het {contact|e1} werd voorbereid door sultan [Haitham bin Saif|p3] van [Oman|OM], die maandenlang brieven heeft {overgebracht|e3}. [Hij|p3] zou ook de {gedachte|s1+s4} hebben ingebracht om iets te doen aan de oliesancties, als [Teheran|IR] twee centrifugehallen sluit. [Washington|US] wijst dat niet van de {hand|r1}; [de [Iraanse|IR] opperleider|p6] {gaf|r2} er nog geen zegen aan.

[Israël|IL] {waarschuwt|s2} voor 'een wolf die leert telefoneren'. [Frankrijk|FR] heeft [Genève|l1] {gesuggereerd|s3} voor een {vervolg|e4}. Dat {wordt|r3} het ook: op 15 oktober {schuiven|e4} [de onderministers|p4+p5] aan, [Gwendolyn Pryce|p4] {namens|d1} [de Amerikanen|US] en [Bahram Tavakkoli|p5] {namens|d2} [Iran|IR].
=====
entities:
  US: {name: Verenigde Staten, type: State}
  IR: {name: Iran, type: State}
  OM: {name: Oman, type: State}
  IL: {name: Israël, type: State}
  FR: {name: Frankrijk, type: State}
  l1: {name: Genève, type: Place}
  p1: {name: Raymond Whitcombe, type: Person}
  p2: {name: Mehrdad Sanjari, type: Person}
  p3: {name: Haitham bin Saif, type: Person}
  p4: {name: Gwendolyn Pryce, type: Person}
  p5: {name: Bahram Tavakkoli, type: Person}
  p6: {name: Iraanse opperleider, type: Person}
offices:
  - {person: p1, office: president, of: US}
  - {person: p2, office: president, of: IR}
  - {person: p3, office: sultan, of: OM}
  - {person: p4, office: onderminister, of: US}
  - {person: p5, office: onderminister, of: IR}
  - {person: p6, office: opperleider, of: IR}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: Vrijdagmiddag, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], time: dinsdag, factuality: counterfactual}
  e3: {type: Mediation, participants: [US, IR], mediators: [p3], time: maandenlang, factuality: actual}
  e4: {type: Negotiation, label: overleg in Genève, participants: [US, IR, p4, p5], place: l1, time: op 15 oktober, factuality: planned, after: e1}
acts:
  s1: {type: Proposal, by: p3, to: [US], kind: sanctions_relief, content: "iets te doen aan de oliesancties, als Teheran twee centrifugehallen sluit", status: accepted, factuality: possible}
  s4: {type: Proposal, by: p3, to: [IR], kind: sanctions_relief, content: "iets te doen aan de oliesancties, als Teheran twee centrifugehallen sluit", status: unanswered, factuality: possible}
  s2: {type: Warning, by: IL, content: "een wolf die leert telefoneren", about: e1}
  s3: {type: Proposal, by: FR, to: [US, IR], kind: talks, content: "Genève", status: accepted, about: e4}
replies:
  r1: {to: s1, by: US, answer: accepted}
  r2: {to: s4, by: p6, answer: unanswered}
  r3: {to: s3, answer: accepted}
delegations:
  d1: {of: US, head: p4, members: [], event: e4}
  d2: {of: IR, head: p5, members: [], event: e4}
outcomes:
  o1: {of: e2, type: cancelled}
