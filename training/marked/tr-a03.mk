 date 2025-09 [Zwitserland|ZWI] wil {praten|e1} met [Georgië|GEO] en [Abchazië|ABC]

[Zwitserland|ZWI] {biedt|s1+s2} aan te {bemiddelen|e1} tussen [Georgië|GEO] en [de afgescheiden regio [Abchazië|ABC]|ABC]. Dat heeft minister van Buitenlandse Zaken [Ignazio Cassis|p1] {bekendgemaakt|e2}. [Hij|p1] was vandaag op {bezoek|e3} in [Tbilisi|l1].

[Abchazië|ABC] heeft het [Zwitserse|ZWI] {aanbod|s1+s2} al {aangenomen|r1}. [De [Georgische|GEO] regering|GEO] wil er nog {niets over zeggen|r2}. "Wie praat, die schiet niet", {zei|e4} [Cassis|p1] tegen journalisten.

Weggelopen

De spanning in het gebied loopt al weken op. In mei kwamen [beide kanten|GEO+ABC] bij {gesprekken|e6} in [Genève|l2] nog een {wapenstilstand|e7+o2} overeen, maar die hield zes dagen stand. Vorige maand werd er in [Zugdidi|l3] onder leiding van [OVSE|OVS]-diplomaat [Hendrika de Vos van Steenwijk|p2] {overlegd|e5} over de brug in de grensrivier. [De [Abchazische|ABC] onderhandelaar|p3] [Astamoer Ardzba|p3] {stond|o1+d1} toen na een uur op en kwam niet meer terug. {Namens|d2} [Georgië|GEO] zat staatssecretaris [Nino Kobalia|p4] aan tafel.

[Georgië|GEO] {wil|e8} dat drie opgepakte vissers vrijkomen. Zonder die vrijlating heeft verder praten geen zin, {vindt|e9} [Kobalia|p4]. [Abchazië|ABC] {zegt|e10} dat de mannen spionnen zijn.

[De Vos van Steenwijk|p2] had nog geprobeerd de zaak vlot te trekken. [Zij|p2] {opperde|s3} dat [Abchazië|ABC] de vissers zou ruilen tegen twee gevangen agenten. [Ardzba|p3] {noemde|r3+e11} dat "een belediging".

[Rusland|RUS] boos

[Rusland|RUS] heeft militairen in [Abchazië|ABC] en is niet blij met het {plan|s1} van [Cassis|p1]. [Moskou|RUS] {waarschuwt|e12} dat [Zwitserland|ZWI] [zijn|ZWI] neutraliteit op het spel zet.

[Cassis|p1] laat zich er niet door afschrikken. Overmorgen {reist|e13} [hij|p1] door naar [Soechoemi|l4], waar [de [Abchazische|ABC] leider|p5] [Beslan Tarba|p5] [hem|p1] zal {ontvangen|e16}. Of er daarna ook een {gesprek|e14} komt tussen [Tarba|p5] en de [Georgische|GEO] premier [Irakli Kobachidze|p6], is nog de vraag.
=====
entities:
  p1: {name: Ignazio Cassis, type: Person}
  p2: {name: Hendrika de Vos van Steenwijk, type: Person}
  p3: {name: Astamoer Ardzba, type: Person}
  p4: {name: Nino Kobalia, type: Person}
  p5: {name: Beslan Tarba, type: Person}
  p6: {name: Irakli Kobachidze, type: Person}
  ZWI: {name: Zwitserland, type: State}
  GEO: {name: Georgië, type: State}
  ABC: {name: Abchazië, type: State}
  RUS: {name: Rusland, type: State}
  OVS: {name: OVSE, type: Organisation}
  l1: {name: Tbilisi, type: Place}
  l2: {name: Genève, type: Place}
  l3: {name: Zugdidi, type: Place}
  l4: {name: Soechoemi, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: ZWI}
  - {person: p2, office: diplomaat, of: OVS}
  - {person: p3, office: onderhandelaar, of: ABC}
  - {person: p4, office: staatssecretaris, of: GEO}
  - {person: p5, office: leider, of: ABC}
  - {person: p6, office: premier, of: GEO}
events:
  e1: {type: Mediation, label: aangeboden Zwitserse bemiddeling, participants: [GEO, ABC], mediators: [ZWI], factuality: possible}
  e3: {type: Visit, label: bezoek Cassis aan Tbilisi, participants: [p1], place: l1, time: vandaag, factuality: actual}
  e5: {type: Negotiation, label: overleg in Zugdidi over de brug, participants: [GEO, ABC], mediators: [p2], place: l3, time: Vorige maand, factuality: actual}
  e6: {type: Negotiation, label: gesprekken in Genève, participants: [GEO, ABC], place: l2, time: In mei, factuality: actual}
  e7: {type: Agreement, label: wapenstilstand van Genève, participants: [GEO, ABC], place: l2, time: In mei, factuality: actual, part_of: e6}
  e13: {type: Visit, label: reis van Cassis naar Soechoemi, participants: [p1, p5], place: l4, time: Overmorgen, factuality: planned}
  e14: {type: Meeting, label: mogelijk gesprek Tarba-Kobachidze, participants: [p5, p6], time: daarna, factuality: possible}
  e16: {place: l4, time: Overmorgen, part_of: e13, type: Meeting, participants: [p1, p5], factuality: planned}
acts:
  e2: {type: Statement, by: p1, content: biedt aan te bemiddelen tussen Georgië en de afgescheiden regio Abchazië}
  e4: {type: Statement, by: p1, content: 'Wie praat, die schiet niet'}
  e8: {type: Demand, by: GEO, to: [ABC], content: drie opgepakte vissers vrijkomen}
  e9: {type: Statement, by: p4, content: heeft verder praten geen zin}
  e10: {type: Statement, by: ABC, content: de mannen spionnen zijn}
  e11: {type: Statement, by: p3, content: een belediging}
  e12: {type: Warning, by: RUS, to: [ZWI], content: Zwitserland zijn neutraliteit op het spel zet}
  s1: {type: Proposal, by: ZWI, to: [ABC], kind: mediation_offer, status: accepted, content: bemiddelen tussen Georgië en de afgescheiden regio Abchazië}
  s2: {type: Proposal, by: ZWI, to: [GEO], kind: mediation_offer, status: unanswered, content: bemiddelen tussen Georgië en de afgescheiden regio Abchazië}
  s3: {type: Proposal, by: p2, to: [ABC], kind: prisoner_exchange, status: rejected, content: Abchazië de vissers zou ruilen tegen twee gevangen agenten}
replies:
  r1: {to: s1, by: ABC, answer: accepted}
  r2: {to: s2, by: GEO, answer: unanswered}
  r3: {to: s3, by: p3, answer: rejected}
delegations:
  d1: {of: ABC, head: p3, members: [], event: e5}
  d2: {of: GEO, head: p4, members: [], event: e5}
outcomes:
  o1: {of: e5, type: walkout}
  o2: {of: e6, type: ceasefire}
