 date 2022-10-04 De thee van [Tasjkent|l1]

Ik heb een zwak voor tafels waaraan niemand wil zitten. In [Tasjkent|l1] stond er vorige week zo een, gedekt voor acht, met pistachenoten. [Kirgizië|KG] en [Tadzjikistan|TJ] zouden er {bijeenkomen|e1:planned} om de heuvels bij Batken te verdelen, en [de [Oezbeekse|UZ] president|p1] had hoogstpersoonlijk [zijn|p1] {goede diensten|e2} aangeboden.

De [Kirgiezen|KG] verschenen. {Voorop|d1} liep vicepremier [Almaz Toktogoelov|p2], een man als een kast, met in [zijn|p2] kielzog de cartograaf [Dinara Isakova|p3] en een generaal wiens naam ik niet heb kunnen ontcijferen. De [Tadzjieken|TJ] verschenen ook, twee uur later, en [hun|TJ] {voorman|d2} [Rustam Holov|p4] had een kaart bij zich uit 1924. Die van [Isakova|p3] was uit 1958. U raadt het al.

[Holov|p4] {opperde|s1} het omstreden dal van Vorukh te ruilen tegen een strook langs de weg naar Isfara. [Toktogoelov|p2] {wees|r1} op zijn horloge en toen naar de deur: 'Dit is geen bazaar.' Waarop [hij|p2] door die deur {verdween|o1}, cartograaf en generaal achter [hem|p2] aan. De noten bleven onaangeroerd.

Wat mij nu zo bevalt: [de president|p1] {pakte|e2} de volgende ochtend de telefoon en {belde|e3} [beiden|p2+p4] uit bed. [Hij|p1] {vroeg|s2+s3} [hun|p2+p4] om het in november nog eens te {proberen|e4}, in [Samarkand|l2], zonder kaarten. [Holov|p4] {vindt het best|r2}. [Toktogoelov|p2] {slaapt er een nachtje over|r3}, liet [hij|p2] weten, en dat nachtje duurt inmiddels zes dagen.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  UZ: {name: Oezbekistan, type: State}
  l1: {name: Tasjkent, type: Place}
  l2: {name: Samarkand, type: Place}
  p1: {name: president van Oezbekistan, type: Person}
  p2: {name: Almaz Toktogoelov, type: Person}
  p3: {name: Dinara Isakova, type: Person}
  p4: {name: Rustam Holov, type: Person}
offices:
  - {person: p1, office: president, of: UZ}
  - {person: p2, office: vicepremier, of: KG}
  - {person: p3, office: cartograaf, of: KG}
events:
  e1: {type: Negotiation, label: overleg over de heuvels bij Batken, participants: [KG, TJ], mediators: [p1], place: l1, time: vorige week, factuality: actual}
  e2: {type: Mediation, label: goede diensten van de Oezbeekse president, participants: [KG, TJ], mediators: [p1], factuality: actual}
  e3: {type: Meeting, label: telefoontjes van de president, participants: [p1, p2, p4], time: de volgende ochtend, factuality: actual}
  e4: {type: Negotiation, label: nieuwe poging in Samarkand, participants: [KG, TJ], mediators: [p1], place: l2, time: in november, factuality: possible, after: e1}
acts:
  s1: {type: Proposal, by: p4, to: [KG], kind: territorial, content: het omstreden dal van Vorukh te ruilen tegen een strook langs de weg naar Isfara, status: rejected, about: e1}
  s2: {type: Proposal, by: p1, to: [p4], kind: talks, content: "het in november nog eens te proberen, in Samarkand, zonder kaarten", status: accepted, about: e4}
  s3: {type: Proposal, by: p1, to: [p2], kind: talks, content: "het in november nog eens te proberen, in Samarkand, zonder kaarten", status: unanswered, about: e4}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s2, by: p4, answer: accepted}
  r3: {to: s3, by: p2, answer: unanswered}
delegations:
  d1: {of: KG, head: p2, members: [p3], event: e1}
  d2: {of: TJ, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
