 date 2024-01-23 Standpunt [Pax Christi Vlaanderen|PX]: {praat|a4} met [de mannen in sandalen|HO]

[Pax Christi Vlaanderen|PX] {betreurt|s2} de {aanvallen|e1} op schepen in de Rode Zee en de [Amerikaans|US]-[Britse|GB] {bombardementen|e2} op [Jemen|YE] die erop volgden. Die dreigen te vernietigen wat in twee jaar is opgebouwd.

Immers: op 23 december {kondigde|s1} [VN|VN]-gezant [Hans Grundberg|p1] aan dat [de Houthi's|HO] en [de erkende regering|YE] zich hadden {verbonden|e3} tot een landelijk bestand, loonbetaling aan ambtenaren en voorbereiding van een politiek proces. Die {routekaart|e3}, waaraan [Oman|OM] en [Saudi-Arabië|SA] hadden {gesleuteld|e4}, ligt nu in een la. [Washington|US] {vroeg|a1} [Riyad|SA] vorige week de {ondertekening|e7} "tot nader order" {uit te stellen|o1}; [Riyad|SA] wil dat niet zeggen, maar {doet|r2} het.

[Wij|PX] {stellen|a2} daarom voor dat [België|BE], dit halfjaar [voorzitter van de Raad van de EU|BE], een gezant naar [Muscat|l1] {stuurt|e8}. Niet om te {bemiddelen|e5}, daar zit niemand op te wachten, maar om te luisteren. Minister [Lahbib|p2] {antwoordde|r3} [ons|PX] op 19 januari dat "het moment daar niet naar is". Wanneer dan wel? In april 2023 zaten [Saudische|SA] officieren in [Sanaa|l2] met de [Houthi|HO]-leider [Mahdi al-Mashat|p3] dadels te {eten|e6}. Een jaar eerder had men ook dat voor onmogelijk gehouden.

[De Houthi's|HO] van [hun|HO] kant {moeten|a3} de vijfentwintig zeelui van de Galaxy Leader laten gaan. Zonder voorwaarden.

Teken [onze|PX] petitie aan de standjes in Leuven en Hasselt, of kom luisteren naar Bushra al-Maqtari in de Zwarte Panter (8 februari, 20 uur, vrije bijdrage).
=====
entities:
  US: {name: Verenigde Staten, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  YE: {name: Jemen, type: State}
  OM: {name: Oman, type: State}
  SA: {name: Saudi-Arabië, type: State}
  BE: {name: België, type: State}
  PX: {name: Pax Christi Vlaanderen, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  HO: {name: Houthi's, type: Organisation}
  p1: {name: Hans Grundberg, type: Person}
  p2: {name: Lahbib, type: Person}
  p3: {name: Mahdi al-Mashat, type: Person}
  l1: {name: Muscat, type: Place}
  l2: {name: Sanaa, type: Place}
offices:
  - {person: p1, office: gezant, of: VN}
  - {person: p2, office: Minister, of: BE}
  - {person: p3, office: leider, of: HO}
events:
  e1: {type: Conflict, label: aanvallen op schepen, participants: [HO], factuality: actual}
  e2: {type: Conflict, label: bombardementen op Jemen, participants: [US, GB], factuality: actual}
  e3: {type: Agreement, label: routekaart, participants: [HO, YE], mediators: [p1, OM, SA], time: op 23 december, factuality: actual}
  e4: {type: Mediation, participants: [HO, YE], mediators: [OM, SA], factuality: actual}
  e5: {type: Mediation, mediators: [BE], factuality: counterfactual}
  e6: {type: Negotiation, participants: [SA, p3], place: l2, time: In april 2023, factuality: actual}
  e7: {type: Agreement, label: ondertekening van de routekaart, participants: [HO, YE], factuality: counterfactual}
  e8: {type: Visit, participants: [BE], place: l1, factuality: counterfactual}
acts:
  s1: {type: Statement, by: p1, content: "dat de Houthi's en de erkende regering zich hadden verbonden tot een landelijk bestand", about: e3, time: op 23 december}
  s2: {type: Statement, by: PX, content: "Pax Christi Vlaanderen betreurt de aanvallen op schepen in de Rode Zee"}
  a1: {type: Demand, by: US, to: [SA], content: "de ondertekening \"tot nader order\" uit te stellen", time: vorige week}
  a2: {type: Proposal, by: PX, to: [BE], kind: other, content: "een gezant naar Muscat", status: rejected}
  a3: {type: Demand, by: PX, to: [HO], content: "de vijfentwintig zeelui van de Galaxy Leader laten gaan"}
  a4: {type: Demand, by: PX, to: [BE], content: "praat met de mannen in sandalen"}
replies:
  r2: {to: a1, by: SA, answer: accepted}
  r3: {to: a2, by: p2, answer: rejected}
outcomes:
  o1: {of: e7, type: postponed}
