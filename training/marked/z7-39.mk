 date 2024-06-08 [Bolivia|BO] en [Chili|CL] {hakken|e1} knoop door over waterloop

[LA PAZ|l1] - De Silala stroomt voortaan van twee landen. [Bolivia|BO] en [Chili|CL] hebben zaterdag in [La Paz|l1] een {vergelijk|e1+o1} getroffen over het riviertje waarover [ze|BO+CL] sinds 1999 bakkeleien. Zes dagen lang werd er {onderhandeld|e2}. Het {compromis|e1} kwam tot stand door toedoen van [Uruguay|UY], dat senatrice [Inés Larrañaga|p1] als {verzoener|e3} had voorgedragen.

De [Chileense|CL] delegatie {telde|d1} elf koppen. Aan het roer {stond|d1} minister [Gonzalo Undurraga|p2]; ook de vertegenwoordigster van de Aymara, [Nieves Choque|p3], zat aan. [Bolivia|BO] {vaardigde|d2} [zijn|BO] procureur af, [Teófilo Condori|p4], bijgestaan door een hydroloog wiens naam geheim bleef.

Onverwacht was de wederdienst. [Chili|CL] {verlaagt|a1} de haventarieven in Arica, [Bolivia|BO] {trekt|a2} [zijn|BO] klacht bij [het Internationaal Gerechtshof|ICJ] in. Over toegang tot zee, de oude wonde, is met opzet {gezwegen|o1}.

"Wie alles wil, krijgt een natte broek", {verwoordde|s1} [Larrañaga|p1] het op de gezamenlijke {persbabbel|e4}. [Condori|p4] {opperde|a3} daar dat de presidenten het document in september plechtig zouden {ondertekenen|e5} op de grens zelf, op 4.300 meter. [Undurraga|p2] {grijnsde|r1}: "Als er zuurstof is, zijn [wij|CL] van de partij."
=====
entities:
  BO: {name: Bolivia, type: State}
  CL: {name: Chili, type: State}
  UY: {name: Uruguay, type: State}
  ICJ: {name: Internationaal Gerechtshof, type: Organisation}
  p1: {name: Inés Larrañaga, type: Person}
  p2: {name: Gonzalo Undurraga, type: Person}
  p3: {name: Nieves Choque, type: Person}
  p4: {name: Teófilo Condori, type: Person}
  l1: {name: La Paz, type: Place}
offices:
  - {person: p1, office: senatrice, of: UY}
  - {person: p2, office: minister, of: CL}
  - {person: p3, office: vertegenwoordigster van de Aymara, of: CL}
  - {person: p4, office: procureur, of: BO}
events:
  e1: {type: Agreement, label: vergelijk over de Silala, participants: [BO, CL], mediators: [p1, UY], place: l1, time: zaterdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: onderhandelingen in La Paz, participants: [BO, CL], mediators: [p1, UY], place: l1, time: Zes dagen lang, factuality: actual}
  e3: {type: Mediation, label: bemiddeling van Larrañaga, participants: [BO, CL], mediators: [p1, UY], factuality: actual}
  e4: {type: PressConference, label: gezamenlijke persbabbel, participants: [p1, p2, p4], factuality: actual}
  e5: {type: Agreement, label: plechtige ondertekening op de grens, participants: [BO, CL], time: in september, factuality: possible, after: e1}
acts:
  a1: {type: Concession, by: CL, to: [BO], content: de haventarieven in Arica}
  a2: {type: Concession, by: BO, to: [CL], content: zijn klacht bij het Internationaal Gerechtshof in}
  a3: {type: Proposal, by: p4, to: [CL], kind: summit, content: dat de presidenten het document in september plechtig zouden ondertekenen op de grens zelf, status: accepted, about: e5}
  s1: {type: Statement, by: p1, content: "Wie alles wil, krijgt een natte broek"}
replies:
  r1: {to: a3, by: p2, answer: accepted}
delegations:
  d1: {of: CL, head: p2, members: [p3], event: e2}
  d2: {of: BO, head: p4, members: [], event: e2}
outcomes:
  o1: {of: e2, type: partial_agreement}
