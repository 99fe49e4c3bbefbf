 date 2008-03-08 Eén omhelzing te veel? [Uribe|p1], [Correa|p2] en [Chávez|p3] {sluiten vrede|e1} in [Santo Domingo|l1]

SANTO DOMINGO, 8 MAART. Het begon met schelden en het eindigde met applaus. Op de {top|e2} van [de Rio-groep|RG], twintig landen uit Latijns-Amerika, hebben de presidenten van [Colombia|CO], [Ecuador|EC] en [Venezuela|VE] vrijdag [hun|p1+p2+p3] {conflict|e3} {bijgelegd|e1}, zes dagen na de [Colombiaanse|CO] aanval op een kamp van de FARC, 1.800 meter over de grens.

Zes uur lang kon half het continent live meekijken. [Rafael Correa|p2] {eiste|a1} excuses 'zonder bijzinnen'. [Álvaro Uribe|p1] las e-mails voor die in de laptop van de gedode guerrillaleider Raúl Reyes zouden zitten. [Correa|p2] {liep|o1} de zaal uit, om er na een minuut of acht weer in te lopen. [Hugo Chávez|p3], die tien bataljons naar de grens had gestuurd, zong een stukje.

[De gastheer|p4], [Leonel Fernández|p4] van [de Dominicaanse Republiek|DO], greep toen [zijn|p4] kans. "En nu", {zei|a2} [hij|p4], "geven [jullie|p1+p2+p3] [elkaar|p1+p2+p3] een hand." [Uribe|p1] stond op, liep om de tafel en {gaf|r1} die. [Hij|p1] {beloofde|a3} het nooit weer te doen. [Correa|p2] {aanvaardde|r2} de verontschuldiging, [Daniel Ortega|p5] van [Nicaragua|NI], die donderdag de betrekkingen met [Bogota|CO] had {verbroken|a4}, {herstelde|a5} ze.

Een {commissie|e4+d1} van [de OAS|OA], onder leiding van secretaris-generaal [José Miguel Insulza-Prats|p6], {vertrekt|e4} zondag naar de plek van de aanval. Venezolaanse tanks stonden zaterdag nog op de brug bij Cúcuta, de schildpadden niet meer: het is daar paaitijd.
=====
entities:
  RG: {name: Rio-groep, type: Organisation}
  CO: {name: Colombia, type: State}
  EC: {name: Ecuador, type: State}
  VE: {name: Venezuela, type: State}
  DO: {name: Dominicaanse Republiek, type: State}
  NI: {name: Nicaragua, type: State}
  OA: {name: OAS, type: Organisation}
  p1: {name: Álvaro Uribe, type: Person}
  p2: {name: Rafael Correa, type: Person}
  p3: {name: Hugo Chávez, type: Person}
  p4: {name: Leonel Fernández, type: Person}
  p5: {name: Daniel Ortega, type: Person}
  p6: {name: José Miguel Insulza-Prats, type: Person}
  l1: {name: Santo Domingo, type: Place}
offices:
  - {person: p1, office: president, of: CO}
  - {person: p2, office: president, of: EC}
  - {person: p3, office: president, of: VE}
  - {person: p6, office: secretaris-generaal, of: OA}
events:
  e1: {type: Agreement, label: verzoening in Santo Domingo, participants: [p1, p2, p3, CO, EC, VE], mediators: [p4], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Meeting, label: top van de Rio-groep, participants: [RG, p1, p2, p3, p5], hosts: [p4], place: l1, time: vrijdag, factuality: actual}
  e3: {type: Conflict, label: crisis na de aanval op het FARC-kamp, participants: [CO, EC, VE], factuality: actual}
  e4: {type: Visit, label: commissie van de OAS, participants: [OA, p6], time: zondag, factuality: planned}
acts:
  a1: {type: Demand, by: p2, to: [p1], content: excuses 'zonder bijzinnen', about: e2}
  a2: {type: Proposal, by: p4, to: [p1, p2, p3], kind: other, content: geven jullie elkaar een hand, status: accepted, about: e2}
  a3: {type: Concession, by: p1, to: [p2], content: het nooit weer te doen, about: e2}
  a4: {type: Statement, by: p5, to: [CO], content: de betrekkingen met Bogota had verbroken, time: donderdag}
  a5: {type: Statement, by: p5, to: [CO], content: herstelde ze, time: vrijdag}
replies:
  r1: {to: a2, by: p1, answer: accepted}
  r2: {to: a3, by: p2, answer: accepted}
delegations:
  d1: {of: OA, head: p6, members: [], event: e4}
outcomes:
  o1: {of: e2, type: walkout}
