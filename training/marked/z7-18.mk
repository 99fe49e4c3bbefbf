 date 2011-06-21 [Noorse|NO1] stille kracht tussen [Manilla|PH] en [de maoïsten|NF]

[OSLO|l1] - [Zij|p1] geeft geen interviews, draagt altijd hetzelfde grijze vest en kent van elke guerrillero de verjaardag. [Ragnhild Solberg-Moe|p1], 58, is sinds 2004 de {bemiddelaar|e1} van [Noorwegen|NO1] in het conflict tussen [de [Filipijnse|PH] regering|PH] en [het communistische Nationaal Front|NF]. Deze week zit [ze|p1] in een pension buiten [Oslo|l1] weer tussen [beide|PH+NF] in.

Het is de vijfde {gespreksronde|e2}. De vierde, in februari, eindigde {onbeslist|e3+o2}; de derde {ging niet door|e4+o3}, omdat [Manilla|PH] veertien consulenten van [het Front|NF] had opgepakt. Nu ligt er een lijst met negentien punten. Over zeven is men het {eens|o1}, over landhervorming allerminst.

[De regering|PH] heeft zes mensen {laten overkomen|d1}. Jurist [Alejandro Quimpo|p2] voert hen aan, met aan [zijn|p2] zijde oud-senator [Pilar Dimaculangan|p3]. Aan de overkant {zit|d2} [Jose Maria Bantay|p4], dichter en balling te Utrecht, met [zijn|p4] vrouw [Luz|p5] als notuliste.

[Bantay|p4] {bepleit|a1} dat de [Europese|EU] zwarte lijst, waarop [hij|p4] en [zijn|p4] beweging staan, wordt opgedoekt. "Dat is niet aan [ons|PH]", {reageerde|r1} [Quimpo|p2] koeltjes. Wel {zegt|a2} [hij|p2] toe dat [Manilla|PH] zich in [Brussel|EU] niet langer zal verzetten.

[Solberg-Moe|p1] {opperde|a3+a4} een zomerbestand van drie weken, gedurende het planten van de rijst. [Het Front|NF] {juichte|r2} dat toe, [de regering|PH] {stelt haar oordeel uit|r3}.

Een collega van vroeger kent [haar|p1] werkwijze: "[Ze|p1] laat mensen eerst samen afwassen."

Niet iedereen is gecharmeerd. Generaal [Ernesto Lacsamana|p6], tot vorig jaar lid van de {regeringsdelegatie|d3}, {stapte|s2} daaruit omdat [de Noren|NO1] naar [zijn|p6] smaak te vaak koffie dronken met [de overkant|NF]. "Een scheidsrechter hoort niet mee te douchen", {schreef|s3} [hij|p6]. [Oslo|NO1] {deed|s4} het af als een grapje.

Zondag sluit [Solberg-Moe|p1] de {ronde|e2} met een {persuurtje|e5}, [haar|p1] eerste in zeven jaar. Als het doorgaat, want ook dat hangt van punt acht af.
=====
entities:
  p6: {name: Ernesto Lacsamana, type: Person}
  NO1: {name: Noorwegen, type: State}
  PH: {name: Filipijnen, type: State}
  NF: {name: Nationaal Front, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Ragnhild Solberg-Moe, type: Person}
  p2: {name: Alejandro Quimpo, type: Person}
  p3: {name: Pilar Dimaculangan, type: Person}
  p4: {name: Jose Maria Bantay, type: Person}
  p5: {name: Luz, type: Person}
  l1: {name: Oslo, type: Place}
offices:
  - {person: p6, office: Generaal, of: PH}
  - {person: p1, office: bemiddelaar, of: NO1}
  - {person: p2, office: Jurist, of: PH}
  - {person: p3, office: oud-senator, of: PH}
events:
  e5: {type: PressConference, label: persuurtje van Solberg-Moe, participants: [p1], time: Zondag, factuality: possible}
  e1: {type: Mediation, label: Noorse bemiddeling, participants: [PH, NF], mediators: [p1, NO1], time: sinds 2004, factuality: actual}
  e2: {type: Negotiation, label: vijfde gespreksronde, participants: [PH, NF], mediators: [p1], place: l1, time: Deze week, factuality: actual, after: e3}
  e3: {type: Negotiation, label: vierde ronde, participants: [PH, NF], time: in februari, factuality: actual}
  e4: {type: Negotiation, label: derde ronde, participants: [PH, NF], factuality: counterfactual}
acts:
  s2: {type: Statement, by: p6, content: stapte daaruit}
  s3: {type: Statement, by: p6, content: Een scheidsrechter hoort niet mee te douchen}
  s4: {type: Statement, by: NO1, content: als een grapje}
  a1: {type: Demand, by: p4, to: [PH], content: "dat de Europese zwarte lijst, waarop hij en zijn beweging staan, wordt opgedoekt"}
  a2: {type: Concession, by: p2, to: [NF], content: dat Manilla zich in Brussel niet langer zal verzetten}
  a3: {type: Proposal, by: p1, to: [NF], kind: ceasefire, content: een zomerbestand van drie weken, status: accepted}
  a4: {type: Proposal, by: p1, to: [PH], kind: ceasefire, content: een zomerbestand van drie weken, status: unanswered}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a3, by: NF, answer: accepted}
  r3: {to: a4, by: PH, answer: unanswered}
delegations:
  d3: {of: PH, head: null, members: [p6]}
  d1: {of: PH, head: p2, members: [p3], event: e2}
  d2: {of: NF, head: p4, members: [p5], event: e2}
outcomes:
  o1: {of: e2, type: partial_agreement}
  o2: {of: e3, type: no_breakthrough}
  o3: {of: e4, type: cancelled}
