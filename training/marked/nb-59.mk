 date 2024-12-29 [Poetin|p1] {zegt sorry|a1}, maar [Bakoe|AZ] wil meer

De [Russische|RU] president [Poetin|p1] heeft zaterdag [zijn|p1] [Azerbeidzjaanse|AZ] collega [Aliyev|p2] {gebeld|e1} over de vliegramp bij [Aktau|l1]. In het {telefoontje|e1} {bood|a1} [hij|p1] excuses aan voor het feit dat het 'tragische incident' in het [Russische|RU] luchtruim plaatsvond. Dat het toestel door eigen luchtafweer is geraakt, gaf [hij|p1] niet toe.

Voor [Aliyev|p2] is dat niet genoeg. [Hij|p2] {verlangt|a2} dat [Moskou|RU] schuld erkent, de daders straft en betaalt, {zei|a2} [hij|p2] zondag op tv. [Het Kremlin|RU] heeft daar {nog niet op gereageerd|r1}. Een [Russisch|RU] {idee|s1} om het onderzoek te laten doen door [het Interstatelijk Luchtvaartcomité|MAK] is door [Azerbeidzjan|AZ] van tafel {geveegd|r2}; de zwarte dozen gaan naar Brazilië.

Wat is er gebeurd?

Vlucht 8243 van Bakoe naar Grozny werd op eerste kerstdag boven Tsjetsjenië geraakt. De piloten mochten er niet landen en stuurden de Embraer met een lamme staart de Kaspische Zee over. Bij [Aktau|l1] in Kazachstan boorde het vliegtuig zich in de grond. Van de 67 inzittenden overleefden er 29. Stewardess Aydan Rahimli hield de hand vast van een jongetje van vier. In Bakoe kregen gezagvoerder Ksjnjakin en zijn tweede piloot een staatsbegrafenis.
=====
entities:
  RU: {name: "Rusland", type: State}
  AZ: {name: "Azerbeidzjan", type: State}
  MAK: {name: "Interstatelijk Luchtvaartcomité", type: Organisation}
  p1: {name: "Poetin", type: Person}
  p2: {name: "Aliyev", type: Person}
  l1: {name: "Aktau", type: Place}
offices:
  - {person: p1, office: "president", of: RU}
  - {person: p2, office: "collega", of: AZ}
events:
  e1: {type: Meeting, participants: [p1, p2], time: "zaterdag", factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "excuses aan voor het feit dat het 'tragische incident' in het Russische luchtruim plaatsvond"}
  a2: {type: Demand, by: p2, to: [RU], content: "Moskou schuld erkent, de daders straft en betaalt"}
  s1: {type: Proposal, by: RU, to: [AZ], kind: other, content: "het onderzoek te laten doen door het Interstatelijk Luchtvaartcomité", status: rejected}
replies:
  r1: {to: a2, by: RU, answer: unanswered}
  r2: {to: s1, by: AZ, answer: rejected}
