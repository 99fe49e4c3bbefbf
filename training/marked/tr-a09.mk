 date 2025-04 Liveblog: [Griekenland|GRI] en [Turkije|TUR] {praten|e1} op [Rhodos|l1] over zeegrens

08.40 uur - Praten achter gesloten deuren

Op [Rhodos|l1] zijn [Griekenland|GRI] en [Turkije|TUR] vanmorgen met [hun|GRI+TUR] {overleg|e1} over de zeegrens begonnen. De {vergadering|e1} staat onder auspiciën van [de Verenigde Naties|VER]. [VN|VER]-gezant [María Ángela Holguín|p1] deed om half negen de deur achter zich dicht.

09.55 uur - Wie zit waar?

Links van [de gezant|p1] heeft oud-admiraal [Nikos Papadimas|p2] plaatsgenomen, het hoofd van de [Griekse|GRI] {ploeg|d1}, met naast zich jurist [Eleni Vlachou|p3]. Tegenover [hen|p2+p3] zit [Selin Karadağ|p4]. [Zij|p4] is in [haar|p4] eentje door [Ankara|TUR] {gestuurd|d2}.

11.20 uur - [Turks|TUR] schip

Slecht nieuws van buiten: bij [Kastellorizo|l2] is een [Turks|TUR] onderzoeksschip gezien. [Athene|GRI] {roept|e2} [Turkije|TUR] op het schip terug te halen. 'Anders zitten [wij|GRI] hier vanmiddag niet meer', {laat|e3} [Papadimas|p2] via [zijn|p2] woordvoerster weten.

13.05 uur - [Mitsotakis|p5] {belt|e4} met [Scholz|p6]

De [Griekse|GRI] premier [Kyriakos Mitsotakis|p5] heeft [Olaf Scholz|p6] {gebeld|e4}. Volgens [Athene|GRI] heeft [de [Duitse|DUI] bondskanselier|p6] zich {opgeworpen|s1} als {bemiddelaar|e5}, mocht [Rhodos|l1] mislukken. [Berlijn|DUI] {bevestigt|a1} dat niet. Wat het {gesprek|e4} heeft opgeleverd, is {onduidelijk|o2}.

14.30 uur - Schip keert om

[Turkije|TUR] {komt|e6} de [Grieken|GRI] tegemoet. Het onderzoeksschip keert om, zo meldt [Karadağ|p4]. Wel {wil|e7} [ze|p4] dat [Griekenland|GRI] [zijn|GRI] oefening rond [Chios|l3] afblaast.

16.10 uur - {Voorstel|s2} voor Den Haag

[Papadimas|p2] heeft {voorgesteld|s2} de zaak door te schuiven naar [het Internationaal Gerechtshof|INT]. Daar {ziet|r2} [Turkije|TUR] niets in. Een {tegenvoorstel|s3} van [Karadağ|p4], een telefoonlijn tussen [beide marines|GRI+TUR], {nam|r3} [hij|p2] wel over.

18.00 uur - Nog geen witte rook

Het {overleg|e1} is op dit moment {nog aan de gang|o1}. Als het lukt, {ondertekenen|e8} [de ministers [Gerapetritis|p7] en [Fidan|p8]|p7+p8] morgen in [Athene|l4] een verklaring. Eerder vandaag werd een {persmoment|e9} van [Holguín|p1] {afgelast|o3}.
=====
entities:
  p1: {name: María Ángela Holguín, type: Person}
  p2: {name: Nikos Papadimas, type: Person}
  p3: {name: Eleni Vlachou, type: Person}
  p4: {name: Selin Karadağ, type: Person}
  p5: {name: Kyriakos Mitsotakis, type: Person}
  p6: {name: Olaf Scholz, type: Person}
  p7: {name: Gerapetritis, type: Person}
  p8: {name: Fidan, type: Person}
  GRI: {name: Griekenland, type: State}
  TUR: {name: Turkije, type: State}
  DUI: {name: Duitsland, type: State}
  VER: {name: Verenigde Naties, type: Organisation}
  INT: {name: Internationaal Gerechtshof, type: Organisation}
  l1: {name: Rhodos, type: Place}
  l2: {name: Kastellorizo, type: Place}
  l3: {name: Chios, type: Place}
  l4: {name: Athene, type: Place}
offices:
  - {person: p1, office: gezant, of: VER}
  - {person: p5, office: premier, of: GRI}
  - {person: p6, office: bondskanselier, of: DUI}
  - {person: p7, office: minister, of: GRI}
  - {person: p8, office: minister, of: TUR}
events:
  e1: {type: Negotiation, label: overleg over de zeegrens op Rhodos, participants: [GRI, TUR], mediators: [VER], place: l1, time: vanmorgen, factuality: actual}
  e4: {type: Meeting, label: telefoongesprek Mitsotakis-Scholz, participants: [p5, p6], factuality: actual}
  e5: {type: Mediation, label: mogelijke bemiddeling door Scholz, participants: [GRI, TUR], mediators: [p6], factuality: possible, source: GRI}
  e8: {type: Agreement, label: mogelijke ondertekening van een verklaring in Athene, participants: [p7, p8], place: l4, time: morgen, factuality: possible}
  e9: {type: PressConference, label: afgelast persmoment van Holguín, participants: [p1], time: Eerder vandaag, factuality: counterfactual}
acts:
  e2: {type: Demand, by: GRI, to: [TUR], content: het schip terug te halen}
  e3: {type: Warning, by: p2, to: [TUR], content: Anders zitten wij hier vanmiddag niet meer}
  e6: {type: Concession, by: p4, to: [GRI], content: Het onderzoeksschip keert om}
  e7: {type: Demand, by: p4, to: [GRI], content: Griekenland zijn oefening rond Chios afblaast}
  s1: {type: Proposal, by: p6, kind: mediation_offer, status: proposed, factuality: possible, source: GRI, content: mocht Rhodos mislukken}
  s2: {type: Proposal, by: p2, to: [TUR], kind: other, status: rejected, content: de zaak door te schuiven naar het Internationaal Gerechtshof}
  s3: {type: Proposal, by: p4, to: [GRI], kind: other, content: een telefoonlijn tussen beide marines, status: accepted}
  a1: {type: Statement, by: DUI, content: bevestigt dat niet}
replies:
  r2: {to: s2, by: TUR, answer: rejected}
  r3: {to: s3, by: p2, answer: accepted}
delegations:
  d1: {of: GRI, head: p2, members: [p3], event: e1}
  d2: {of: TUR, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
  o2: {of: e4, type: unknown}
  o3: {of: e9, type: cancelled}
