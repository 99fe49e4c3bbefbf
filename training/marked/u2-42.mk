 date 2010-11-14 Zwarte bagger, rode kaart? [Nicaragua|NI] {trekt|r1} niet terug

[WASHINGTON|l3] - Tweeëntwintig {stemmen|r6} voor, twee tegen. Met die uitslag heeft [de Organisatie van Amerikaanse Staten|OAS] zaterdagnacht [Nicaragua|NI] en [Costa Rica|CR] {gevraagd|s1+s2} militairen en politie weg te halen van een moerassig eilandje in de San Juan. [Nicaragua|NI] was een van de {tegenstemmers|r1}, [Venezuela|VE] de {ander|r7}.

Het {ontwerp|s1+s2} was van secretaris-generaal [Esteban Loyola|p1], die een week lang per vliegtuig {pendelde|e1} tussen [San José|l1] en [Managua|l2]. Behalve de aftocht behelsde het een {gesprek|e2} op 27 november. Daarmee had [Costa Rica|CR] {geen moeite|r2}, {mits|s3} - minister [Mariana Solís-Quirós|p2] herhaalde het viermaal - de soldaten eerst weg zijn. [Managua|NI] {hield|r1+s9} vast aan 'gelijktijdig, zonder voorwaarde'. De [Nicaraguaanse|NI] ambassadeur [Denis Moncada-Rivas|p3] {verliet|o1} nog vóór de telling de {zitting|e4}, na te hebben {gezegd|s4} dat [[zijn|p3] land|NI] "desnoods de organisatie uitloopt".

Dat laatste {bestempelde|s5} president [Evaristo Ortega-Luna|p4] zondag op televisie als "een grap van een vermoeid man". [Hij|p4] {opperde|s6+s7+s8} dat [Mexico|MX] en [Guatemala|GT] een {ontmoeting|e3} van de presidenten begeleiden. [San José|CR] {bedankt|r3}. [Mexico|MX] zelf heeft nog niet {gereageerd|r4}, [Guatemala|GT] {voelt|r5} er wel voor.

Kaartendienst Google, die de grens volgens [Nicaragua|NI] aan de goede kant had getekend, past hem aan. Voetballen doen de twee woensdag tegen elkaar, vriendschappelijk.
=====
entities:
  NI: {name: Nicaragua, type: State}
  CR: {name: Costa Rica, type: State}
  VE: {name: Venezuela, type: State}
  MX: {name: Mexico, type: State}
  GT: {name: Guatemala, type: State}
  OAS: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  l1: {name: San José, type: Place}
  l2: {name: Managua, type: Place}
  l3: {name: Washington, type: Place}
  p1: {name: Esteban Loyola, type: Person}
  p2: {name: Mariana Solís-Quirós, type: Person}
  p3: {name: Denis Moncada-Rivas, type: Person}
  p4: {name: Evaristo Ortega-Luna, type: Person}
offices:
  - {person: p1, office: secretaris-generaal, of: OAS}
  - {person: p2, office: minister, of: CR}
  - {person: p3, office: ambassadeur, of: NI}
  - {person: p4, office: president, of: NI}
events:
  e1: {type: Mediation, label: pendeldiplomatie van Loyola, participants: [CR, NI], mediators: [p1], time: "een week lang", factuality: actual}
  e2: {type: Negotiation, participants: [NI, CR], time: "op 27 november", factuality: possible}
  e3: {type: Meeting, label: ontmoeting van de presidenten, participants: [NI, CR], mediators: [MX, GT], factuality: possible}
  e4: {type: Meeting, label: zitting van de OAS, participants: [OAS, NI, CR, VE], place: l3, time: "zaterdagnacht", factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [NI], kind: other, content: "militairen en politie weg te halen van een moerassig eilandje in de San Juan", status: rejected, about: e4}
  s2: {type: Proposal, by: p1, to: [CR], kind: other, content: "militairen en politie weg te halen van een moerassig eilandje in de San Juan", status: accepted, about: e4}
  s3: {type: Demand, by: p2, to: [NI], content: "de soldaten eerst weg zijn"}
  s4: {type: Warning, by: p3, content: "desnoods de organisatie uitloopt"}
  s5: {type: Statement, by: p4, content: "een grap van een vermoeid man", time: "zondag"}
  s6: {type: Proposal, by: p4, to: [CR], kind: summit, content: "dat Mexico en Guatemala een ontmoeting van de presidenten begeleiden", status: rejected, about: e3}
  s7: {type: Proposal, by: p4, to: [MX], kind: summit, content: "dat Mexico en Guatemala een ontmoeting van de presidenten begeleiden", status: unanswered, about: e3}
  s8: {type: Proposal, by: p4, to: [GT], kind: summit, content: "dat Mexico en Guatemala een ontmoeting van de presidenten begeleiden", status: accepted, about: e3}
  s9: {type: Demand, by: NI, to: [CR], content: "gelijktijdig, zonder voorwaarde"}
replies:
  r1: {to: s1, by: NI, answer: rejected}
  r2: {to: s2, by: CR, answer: accepted}
  r3: {to: s6, by: CR, answer: rejected}
  r4: {to: s7, by: MX, answer: unanswered}
  r5: {to: s8, by: GT, answer: accepted}
  r6: {to: s1, by: OAS, answer: accepted}
  r7: {to: s1, by: VE, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e4, type: walkout}
