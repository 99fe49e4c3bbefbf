 date 2026-02-06 [Amerikanen|US] en [Iraniërs|IR] in [Muscat|l1]: elk een eigen salon

Twee salons, één gang. Door die gang {liep|e1} vrijdag zes keer de [Omaanse|OM] minister [Badr al-Busaidi|p1], heen met een blaadje van [Steve Witkoff|p2], die voor [Washington|US] was {gekomen|d1}, terug met een blaadje van [Abbas Araghchi|p3], {afgezant|d2} van [Teheran|IR]. Zo {onderhandelen|e2} [de VS|US] en [Iran|IR] weer, voor het eerst na de {oorlog|e3} van juni.

Op het eerste blaadje stond volgens een betrokkene één regel: nul {verrijking|a1}. Op het tweede, met een andere pen: {over onze lijken|r1}. De vijf volgende gingen over de vraag of men over raketten zou spreken ([Washington|US] {wel|a2}, [Teheran|IR] {niet|r2}) en over de plek.

De {ontmoeting|e4} zou trouwens tot woensdag in [Istanbul|l2] zijn. [Turkije|TR] had er al zalen voor gehuurd en acht buurlanden gevraagd als waarnemer. [Iran|IR] wilde geen publiek en {dreigde|a3} thuis te blijven.

‘Een goed begin’, {vond|s1} [Araghchi|p3] na afloop. Van [Witkoff|p2] vernam men niets. Beide heren zouden [elkaar|p2+p3] in de gang bij toeval een {hand|e5} hebben gegeven. [Al-Busaidi|p1], daarnaar gevraagd, {hield|s2} het op ‘een smalle gang’.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  IR: {name: Iran, type: State}
  OM: {name: Oman, type: State}
  TR: {name: Turkije, type: State}
  l1: {name: Muscat, type: Place}
  l2: {name: Istanbul, type: Place}
  p1: {name: Badr al-Busaidi, type: Person}
  p2: {name: Steve Witkoff, type: Person}
  p3: {name: Abbas Araghchi, type: Person}
offices:
  - {person: p1, office: minister, of: OM}
events:
  e1: {type: Mediation, participants: [US, IR], mediators: [p1], place: l1, time: vrijdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [US, IR], mediators: [p1], place: l1, time: vrijdag, factuality: actual}
  e3: {type: Conflict, participants: [US, IR], time: juni, factuality: actual}
  e4: {type: Negotiation, participants: [US, IR], hosts: [TR], place: l2, factuality: counterfactual}
  e5: {type: Meeting, participants: [p2, p3], place: l1, factuality: possible}
acts:
  a1: {type: Demand, by: US, to: [IR], content: "nul verrijking"}
  a2: {type: Demand, by: US, to: [IR], content: "of men over raketten zou spreken"}
  a3: {type: Warning, by: IR, content: "thuis te blijven"}
  s1: {type: Statement, by: p3, content: "Een goed begin"}
  s2: {type: Statement, by: p1, content: "een smalle gang"}
replies:
  r1: {to: a1, by: IR, answer: rejected}
  r2: {to: a2, by: IR, answer: rejected}
delegations:
  d1: {of: US, head: p2, members: [], event: e2}
  d2: {of: IR, head: p3, members: [], event: e2}
