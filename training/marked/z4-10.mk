 date 2017-03-30 De Afrikaanse weg naar [Mutsamudu|l1]

MORONI - [Het eiland dat zich al twee keer losmaakte van [de Comoren|KM]|AN], wil opnieuw meer zeggenschap, en opnieuw is [de Afrikaanse Unie|AU] erbij gehaald. Een {driemanschap|d1} onder aanvoering van de Mozambikaanse oud-minister [Celeste Nhaca|p1] en verder bestaande uit de Senegalees [Mamadou Thiaw-Sarr|p2] en de [Tanzaniaanse|TZ] jurist [Neema Kibonge|p3] {landde|e1} woensdag in [Mutsamudu|l1], de hoofdplaats van [Anjouan|AN].

[Nhaca|p1] praat er niet omheen. "[Wij|AU] komen {bemiddelen|e2}, niet inspecteren." Toch wordt [zij|p1] door [de eilandregering|AN] met argusogen bekeken: in 2008 {landden|e3} hier soldaten van dezelfde [Unie|AU], en die kwamen niet om te praten.

Gouverneur [Saïd Bacar Attoumane|p4] {legde|a1+a5+a6} [zijn|p4] drie wensen meteen op tafel: een eigen haventarief, een eigen politiechef en de helft van de vanille-accijns. [De federale regering|KM] {zwicht|r1+a2} voor het eerste, {wuift|r2} het tweede weg en {zwijgt|r3} over het derde.

Begin mei worden [beide partijen|KM+AN] op [Mohéli|l2] {verwacht|e4}, het kleinste eiland van de archipel. [Tanzania|TZ] {biedt|a4} zich aan als garant. Lukt het daar niet, dan is het voor [Anjouan|AN] uit met het geduld, {zo liet|a3} [Attoumane|p4] doorschemeren: dan volgt een referendum.
=====
entities:
  KM: {name: Comoren, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  TZ: {name: Tanzania, type: State}
  AN: {name: Anjouan, type: State}
  p1: {name: Celeste Nhaca, type: Person}
  p2: {name: Mamadou Thiaw-Sarr, type: Person}
  p3: {name: Neema Kibonge, type: Person}
  p4: {name: Saïd Bacar Attoumane, type: Person}
  l1: {name: Mutsamudu, type: Place}
  l2: {name: Mohéli, type: Place}
offices:
  - {person: p4, office: gouverneur, of: AN}
events:
  e1: {type: Visit, label: missie van de Afrikaanse Unie, participants: [AU, p1, p2, p3], place: l1, time: woensdag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling op de Comoren, participants: [KM, AN], mediators: [AU, p1], factuality: actual}
  e3: {type: Conflict, label: landing in 2008, participants: [AU, AN], time: in 2008, factuality: actual}
  e4: {type: Negotiation, label: gesprekken op Mohéli, participants: [KM, AN], place: l2, time: Begin mei, factuality: planned}
acts:
  a1: {type: Demand, by: p4, to: [KM], content: een eigen haventarief}
  a5: {type: Demand, by: p4, to: [KM], content: een eigen politiechef}
  a6: {type: Demand, by: p4, to: [KM], content: de helft van de vanille-accijns}
  a2: {type: Concession, by: KM, to: [AN], content: het eerste}
  a3: {type: Warning, by: p4, to: [KM], content: dan volgt een referendum}
  a4: {type: Proposal, by: TZ, to: [KM, AN], kind: guarantee, content: als garant, status: proposed, about: e4}
replies:
  r1: {to: a1, by: KM, answer: accepted}
  r2: {to: a5, by: KM, answer: rejected}
  r3: {to: a6, by: KM, answer: unanswered}
delegations:
  d1: {of: AU, head: p1, members: [p2, p3], event: e1}
