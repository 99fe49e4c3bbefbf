 date 2019-11-23 Hoe [Paramaribo|SR] en [Georgetown|GY] na drie {rondes|e1+e2+e3} {uitkwamen|e5} op één brug

Het begon met een baggerschuit. Op 4 maart haalde de [Surinaamse|SR] kustwacht de Essequibo Star van de [Corantijn|l1], met elf man aan boord. [Georgetown|GY] {ontbood|e4} nog dezelfde middag [de [Surinaamse|SR] ambassadeur|p1]; [Paramaribo|SR] liet {doorschemeren|a1} dat de veerdienst "best eens een paar weken kon uitvallen".

Wie toen als eerste de telefoon pakte, wordt aan weerszijden van de rivier anders verteld. Vast staat dat premier [Dexter Lalla|p2] van [Trinidad en Tobago|TT] op 9 maart [de twee presidenten|p3+p4], [Irvin Redmond|p3] en [Colin Hinds|p4], aan één lijn {kreeg|e6}. [Hij|p2] {bood|a2} aan te {bemiddelen|e7:possible}, en [beiden|p3+p4] {hapten toe|r1}.

{Eerste ronde|e1}

In een hotel in [Port of Spain|l2] zaten op 2 april twee {delegaties|d1+d2} {tegenover elkaar|e1}. Die van [Suriname|SR] werd {aangevoerd|d1} door minister [Rayen Sitaldin|p5], met hydroloog [Orlando Kasijo|p6] en kolonel [Wendel Amatredjo|p7] naast zich. [Guyana|GY] had de klus {toevertrouwd|d2} aan oud-rechter [Sharon Persaud|p8], die geen aantekening maakte en alles onthield.

[Sitaldin|p5] {verlangde|a3} schadeloosstelling voor het omgewoelde rivierbed. [Persaud|p8] {klapte|r2} [haar|p8] map dicht en nam {de eerste vlucht naar huis|u1}.

{Tweede ronde|e2}

Drie maanden bleef het stil. In juli {pendelde|e7} [Ann-Marie Boissière|p9], raadsvrouw van [Lalla|p2], viermaal tussen [de hoofdsteden|SR+GY]. Eind augustus kwam het tot een {weerzien|e2} op [Barbados|l3], nu met waarnemers van [Caricom|CC] op de achterste rij. [Guyana|GY] {slikte|a4} iets in: baggeraars zouden zich voortaan van tevoren melden. Verder kwam men {geen streep|u2}, behalve dat er {een datum werd geprikt|u3} voor een {vervolg|e3:planned}.

{Derde ronde|e3}

Dat {vervolg|e3}, vorige week in [Nickerie|l4], nam vijf dagen in beslag. [Boissière|p9] {kwam|a5} op de proppen met een vondst: niet twisten over waar de grens loopt, maar over wie de brug betaalt. [Suriname|SR] {zag er wel brood in|r3}, [Guyana|GY] na een nacht bellen {ook|r4}.

Donderdag {zetten|e5} [Sitaldin en Persaud|p5+p8] [hun|p5+p8] krabbel onder een {verdrag|e5} van elf artikelen. [Trinidad|TT] {staat borg|e5} voor de eerste zestig miljoen dollar. Over het stroomgebied zelf, toch de oorzaak van alles, {staat er geen letter in|u4}.

Bij het afscheid kreeg [Persaud|p8] een pot pindasambal van [[haar|p8] tegenspeler|p5]. [Zij|p8] gaf [hem|p5] de kaart van de rivier terug, in tweeën gevouwen.
=====
entities:
  SR: {name: Suriname, type: State}
  GY: {name: Guyana, type: State}
  TT: {name: Trinidad en Tobago, type: State}
  CC: {name: Caricom, type: Organisation}
  l1: {name: Corantijn, type: Place}
  l2: {name: Port of Spain, type: Place}
  l3: {name: Barbados, type: Place}
  l4: {name: Nickerie, type: Place}
  p1: {name: Surinaamse ambassadeur, type: Person}
  p2: {name: Dexter Lalla, type: Person}
  p3: {name: Irvin Redmond, type: Person}
  p4: {name: Colin Hinds, type: Person}
  p5: {name: Rayen Sitaldin, type: Person}
  p6: {name: Orlando Kasijo, type: Person}
  p7: {name: Wendel Amatredjo, type: Person}
  p8: {name: Sharon Persaud, type: Person}
  p9: {name: Ann-Marie Boissière, type: Person}
offices:
  - {person: p1, office: ambassadeur, of: SR}
  - {person: p2, office: premier, of: TT}
  - {person: p5, office: minister, of: SR}
  - {person: p6, office: hydroloog, of: SR}
  - {person: p7, office: kolonel, of: SR}
  - {person: p8, office: oud-rechter, of: GY}
events:
  e1: {type: Negotiation, label: eerste ronde in Port of Spain, participants: [SR, GY, p5, p8], place: l2, time: op 2 april, factuality: actual, part_of: e7}
  e2: {type: Negotiation, label: tweede ronde op Barbados, participants: [SR, GY], observers: [CC], place: l3, time: Eind augustus, factuality: actual, part_of: e7, after: e1}
  e3: {type: Negotiation, label: derde ronde in Nickerie, participants: [SR, GY, p5, p8], mediators: [p9], place: l4, time: vorige week, factuality: actual, part_of: e7, after: e2}
  e4: {type: Meeting, label: ontbieding van de ambassadeur, participants: [GY, p1], time: nog dezelfde middag, factuality: actual}
  e5: {type: Agreement, label: brugverdrag, participants: [SR, GY, p5, p8], guarantors: [TT], time: Donderdag, factuality: actual}
  e6: {type: Meeting, label: telefoongesprek, participants: [p2, p3, p4], time: op 9 maart, factuality: actual}
  e7: {type: Mediation, label: bemiddeling door Trinidad, participants: [SR, GY], mediators: [p2, p9], factuality: actual}
acts:
  a1: {type: Warning, by: SR, to: [GY], content: dat de veerdienst "best eens een paar weken kon uitvallen"}
  a2: {type: Proposal, by: p2, to: [p3, p4], kind: mediation_offer, content: te bemiddelen, status: accepted, about: e7}
  a3: {type: Demand, by: p5, to: [GY], content: schadeloosstelling voor het omgewoelde rivierbed}
  a4: {type: Concession, by: GY, to: [SR], content: baggeraars zouden zich voortaan van tevoren melden}
  a5: {type: Proposal, by: p9, to: [SR, GY], kind: other, content: "niet twisten over waar de grens loopt, maar over wie de brug betaalt", status: accepted}
replies:
  r1: {to: a2, answer: accepted}
  r2: {to: a3, by: p8, answer: rejected}
  r3: {to: a5, by: SR, answer: accepted}
  r4: {to: a5, by: GY, answer: accepted}
delegations:
  d1: {of: SR, head: p5, members: [p6, p7], event: e1}
  d2: {of: GY, head: p8, members: [], event: e1}
outcomes:
  u1: {of: e1, type: walkout}
  u2: {of: e2, type: no_breakthrough}
  u3: {of: e2, type: continuation_agreed}
  u4: {of: e3, type: partial_agreement}
