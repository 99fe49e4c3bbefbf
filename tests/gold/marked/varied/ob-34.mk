 date 2007-11-22 [Uribe|p1] {ontslaat|s1} [Chávez|p2] als {bemiddelaar|e1}

Eén telefoontje te veel, en het was gedaan. Omdat [Hugo Chávez|p2] buiten [hem|p1] om de [Colombiaanse|CO] legerleider [Mario Montoya|p3] {opbelde|e2}, heeft president [Álvaro Uribe|p1] woensdagnacht de stop {getrokken|s1+o1} uit de {bemiddeling|e1} met [de FARC|FARC]. [De [Venezolaan|VE]|p2] probeerde sinds augustus gijzelaars te {ruilen|e3} tegen gevangen guerrillero's. [De familie van [Ingrid Betancourt|p4]|FB] {smeekt|a1} [Uribe|p1] zich te bedenken; [die|p1] {is|r1} niet te vermurwen.
=====
entities:
  CO: {name: Colombia, type: State}
  VE: {name: Venezuela, type: State}
  FARC: {name: FARC, type: Organisation}
  FB: {name: familie van Ingrid Betancourt, type: Organisation}
  p1: {name: Álvaro Uribe, type: Person}
  p2: {name: Hugo Chávez, type: Person}
  p3: {name: Mario Montoya, type: Person}
  p4: {name: Ingrid Betancourt, type: Person}
offices:
  - {person: p1, office: president, of: CO}
  - {person: p3, office: legerleider, of: CO}
events:
  e1: {type: Mediation, participants: [CO, FARC], mediators: [p2], time: sinds augustus, factuality: actual}
  e2: {type: Meeting, label: telefoongesprek, participants: [p2, p3], factuality: actual}
  e3: {type: Agreement, label: ruil van gijzelaars, participants: [CO, FARC], mediators: [p2], factuality: possible}
acts:
  s1: {type: Statement, by: p1, content: "de stop getrokken uit de bemiddeling", about: e1, time: woensdagnacht}
  a1: {type: Demand, by: FB, to: [p1], content: "zich te bedenken"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
outcomes:
  o1: {of: e1, type: cancelled}
