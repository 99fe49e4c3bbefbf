 date 2004-08-26 [Sistani|p1] {reist|e6} naar [Najaf|l1] en krijgt er wat vier ministers niet kregen

[NAJAF|l1] (AP) - Binnen een dag na [zijn|p1] terugkeer uit een Londens ziekenhuis heeft grootayatollah [Ali Sistani|p1] donderdag een {einde|o2} {bemiddeld|e1} aan de {slag|e2} om [Najaf|l1]. De rebelse geestelijke [Moqtada Sadr|p2] {stemde|r1} 's avonds in met een {plan|a1+a2} van vijf punten: [[zijn|p2] Mahdi-leger|ML] legt de wapens neer en verlaat de schrijn van imam Ali, de [Amerikaanse|US] troepen gaan de stad uit, de [Iraakse|IQ] politie neemt het over, er komt schadevergoeding, en er volgt een volkstelling met het oog op verkiezingen.

[De interim-regering van premier [Ayad Allawi|p3]|IQ] {ging|r2} al 's middags akkoord. Minister van Staat [Qassem Dawoud|p4], die met [Sistani|p1] had {gesproken|e3}, {zegde|c1} toe dat [Sadr|p2] niet wordt opgepakt. "[Hij|p2] is zo vrij als elke [Irakees|IQ]", {zei|a3} [Dawoud|p4]. Een woordvoerder van [het [Amerikaanse|US] leger|US] {hield|a4} het erop dat de gevechtshandelingen "zijn opgeschort".

Sinds 5 augustus werd er gevochten, met honderden doden. Drie eerdere pogingen faalden. Op 13 augustus {verliet|o1} regeringsonderhandelaar [Mowaffak al-Rubaie|p5] de stad; [Sadr|p2] had volgens [hem|p5] na een dag {praten|e4} [zijn|p2] eisen "met het uur" verhoogd. Een delegatie van acht man uit [de Nationale Conferentie|NC] in [Bagdad|l2], {geleid|d1} door [Hussein al-Sadr|p6], [een ver familielid|p6], werd op 17 augustus drie uur lang in een voorkamer van thee voorzien en daarna naar huis gestuurd; [Moqtada|p2] {kwam|e5} niet opdagen. Een {aanbod|a5+a6} van [het Vaticaan|VA] om een nuntius te sturen {stuitte|r3+r4} op een beleefd nee van [beide kanten|p2+IQ].

In de stoet die [Sistani|p1] over de weg van Basra vergezelde, reden duizenden auto's mee. In Koefa werd een mars van aanhangers beschoten; daarbij vielen ten minste twintig doden.

De telefoonlijnen naar de oude stad lagen er donderdagavond nog uit. Bij de ingang van de schrijn, zo meldde een fotograaf, was een man bezig de hulzen op te vegen.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  IQ: {name: Irak, type: State}
  VA: {name: Vaticaan, type: State}
  ML: {name: Mahdi-leger, type: Organisation}
  NC: {name: Nationale Conferentie, type: Organisation}
  p1: {name: Ali Sistani, type: Person}
  p2: {name: Moqtada Sadr, type: Person}
  p3: {name: Ayad Allawi, type: Person}
  p4: {name: Qassem Dawoud, type: Person}
  p5: {name: Mowaffak al-Rubaie, type: Person}
  p6: {name: Hussein al-Sadr, type: Person}
  l1: {name: Najaf, type: Place}
  l2: {name: Bagdad, type: Place}
offices:
  - {person: p3, office: premier, of: IQ}
  - {person: p4, office: Minister van Staat, of: IQ}
  - {person: p5, office: regeringsonderhandelaar, of: IQ}
events:
  e1: {type: Mediation, participants: [p2, IQ], mediators: [p1], place: l1, time: donderdag, factuality: actual}
  e2: {type: Conflict, label: slag om Najaf, participants: [ML, US, IQ], place: l1, time: Sinds 5 augustus, factuality: actual}
  e3: {type: Meeting, participants: [p4, p1], factuality: actual}
  e4: {type: Negotiation, participants: [p2, p5], place: l1, time: Op 13 augustus, factuality: actual}
  e5: {type: Meeting, participants: [p6, p2], place: l1, time: op 17 augustus, factuality: counterfactual}
  e6: {type: Visit, participants: [p1], place: l1, time: donderdag, factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: ceasefire, content: "zijn Mahdi-leger legt de wapens neer en verlaat de schrijn van imam Ali", status: accepted, about: e1}
  a2: {type: Proposal, by: p1, to: [IQ], kind: ceasefire, content: "zijn Mahdi-leger legt de wapens neer en verlaat de schrijn van imam Ali", status: accepted, about: e1}
  c1: {type: Concession, by: p4, to: [p2], content: "dat Sadr niet wordt opgepakt"}
  a3: {type: Statement, by: p4, content: "Hij is zo vrij als elke Irakees"}
  a4: {type: Statement, by: US, content: "dat de gevechtshandelingen \"zijn opgeschort\""}
  a5: {type: Proposal, by: VA, to: [p2], kind: mediation_offer, content: "om een nuntius te sturen", status: rejected}
  a6: {type: Proposal, by: VA, to: [IQ], kind: mediation_offer, content: "om een nuntius te sturen", status: rejected}
replies:
  r1: {to: a1, by: p2, answer: accepted}
  r2: {to: a2, by: IQ, answer: accepted}
  r3: {to: a5, by: p2, answer: rejected}
  r4: {to: a6, by: IQ, answer: rejected}
delegations:
  d1: {of: NC, head: p6, members: [], event: e5}
outcomes:
  o1: {of: e4, type: no_breakthrough}
  o2: {of: e1, type: ceasefire}
