 date 2024-02-24 Liveblog: {top|e2} van [Ecowas|EW] over [Niger|NE] en [Mali|ML] in [Abuja|l1]

09.00 uur – Wat vandaag?

De presidenten van [de West-Afrikaanse gemeenschap Ecowas|EW] {bespreken|e2} in [Abuja|l1] een {plan|a1} van [Togo|TG] om de sancties tegen [Niger|NE] en [Mali|ML] in fasen af te bouwen. [Togo|TG] {bemiddelt|e1} sinds Kerstmis. [Niger|NE] en [Mali|ML] zelf zijn niet {uitgenodigd|a2+a7:counterfactual}.

10.15 uur – Toch vertegenwoordigd

Dat moeten we rechtzetten. Er is wél een {uitnodiging|a2+a7} verstuurd, al is die pas gisteravond aangekomen. [Niger|NE] {stuurt|d1} kolonel [Salissou Maïga|p1]. [Mali|ML] is {niet ingegaan|r1} op de {vraag|a7}.

12.30 uur – [Nigeria|NG] {ligt dwars|r2}

De [Nigeriaanse|NG] president [Tunde Babatunde|p2], die de {zitting|e2} voorzit, {voelt|r2} niets voor het [Togolese|TG] {plan|a1} zolang president [Aboubacar|p3] van [Niger|NE] vastzit. [Hij|p2] {eist|a3} [diens|p3] vrijlating vóór er één grenspost opengaat. [Ghana|GH] en [Senegal|SN] {scharen|r3+r4} zich achter het {plan|a1}.

14.05 uur – Gemor

[Benin|BJ] zou overwegen {op te stappen|o3}. [De [Beninse|BJ] minister|p4] {spreekt|s1} dat tegen: [hij|p4] moest alleen bidden.

15.40 uur – Aanbod uit [Niamey|NE]

Kolonel [Maïga|p1] heeft in de zaal een {toezegging|a4} gedaan: president [Aboubacar|p3] mag voor medische zorg naar [Lomé|l2]. Het moet nog wel schriftelijk. [Babatunde|p2] {toont|s2} zich "voorzichtig, zeer voorzichtig".

18.20 uur – Rook

Het is {rond|e6}. De sancties tegen [Niger|NE] worden {gedeeltelijk opgeheven|a5+o1}: de grenzen gaan open, de banktegoeden blijven bevroren. Voor [Mali|ML] {verandert|o1} er niets.

18.55 uur – Geen woord

De afsluitende {persconferentie|e4:counterfactual} is {gecanceld|o2}, zo meldt het protocol, en wordt morgenochtend gehouden. Correctie: [Babatunde|p2] {staat|e4} nu, zonder stropdas, in de lobby. "[Wij|EW] {waarschuwen|a6} [Mali|ML] dat er geen tweede kans komt", zegt [hij|p2].

20.10 uur – Slot

Een volgende {top|e5}, in [Accra|l3], staat voor juni genoteerd.
=====
entities:
  EW: {name: Ecowas, type: Organisation}
  NE: {name: Niger, type: State}
  ML: {name: Mali, type: State}
  l1: {name: Abuja, type: Place}
  TG: {name: Togo, type: State}
  p1: {name: Salissou Maïga, type: Person}
  NG: {name: Nigeria, type: State}
  p2: {name: Tunde Babatunde, type: Person}
  p3: {name: Aboubacar, type: Person}
  GH: {name: Ghana, type: State}
  SN: {name: Senegal, type: State}
  BJ: {name: Benin, type: State}
  p4: {name: Beninse minister, type: Person}
  l2: {name: Lomé, type: Place}
  l3: {name: Accra, type: Place}
offices:
  - {person: p1, office: kolonel, of: NE}
  - {person: p2, office: president, of: NG}
  - {person: p3, office: president, of: NE}
  - {person: p4, office: minister, of: BJ}
events:
  e1: {type: Mediation, label: bemiddeling van Togo, mediators: [TG], time: sinds Kerstmis, factuality: actual}
  e2: {type: Meeting, label: top van Ecowas in Abuja, participants: [EW, TG, GH, SN, BJ, p1, p4], mediators: [p2], place: l1, time: vandaag, factuality: actual}
  e4: {type: PressConference, label: persconferentie van Babatunde, participants: [p2], place: l1, time: nu, factuality: actual}
  e5: {type: Meeting, label: top in Accra, participants: [EW], place: l3, time: juni, factuality: planned, after: e2}
  e6: {type: Agreement, label: gedeeltelijke opheffing van de sancties, participants: [EW], place: l1, factuality: actual, part_of: e2}
acts:
  a1: {type: Proposal, by: TG, to: [EW], kind: sanctions_relief, content: de sancties tegen Niger en Mali in fasen af te bouwen, status: accepted}
  a2: {type: Proposal, by: EW, to: [NE], kind: talks, status: accepted, about: e2, time: gisteravond}
  a7: {type: Proposal, by: EW, to: [ML], kind: talks, status: unanswered, about: e2, time: gisteravond}
  a3: {type: Demand, by: p2, to: [NE], content: diens vrijlating vóór er één grenspost opengaat}
  s1: {type: Statement, by: p4, content: moest alleen bidden}
  a4: {type: Concession, by: p1, to: [EW], content: president Aboubacar mag voor medische zorg naar Lomé}
  s2: {type: Statement, by: p2, content: "voorzichtig, zeer voorzichtig"}
  a5: {type: Concession, by: EW, to: [NE], content: de grenzen gaan open}
  a6: {type: Warning, by: EW, to: [ML], content: dat er geen tweede kans komt}
replies:
  r1: {to: a7, by: ML, answer: unanswered}
  r2: {to: a1, by: NG, answer: rejected}
  r3: {to: a1, by: GH, answer: accepted}
  r4: {to: a1, by: SN, answer: accepted}
delegations:
  d1: {of: NE, head: p1, members: [], event: e2}
outcomes:
  o1: {of: e2, type: partial_agreement}
  o2: {of: e4, type: cancelled, factuality: counterfactual}
  o3: {of: e2, type: walkout, factuality: counterfactual}
